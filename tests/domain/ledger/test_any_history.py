"""Any history of bookings and holds leaves what a plain model of it leaves."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backend.core import clock, database
from backend.domain.ledger import queries, service
from backend.domain.ledger.errors import BalanceShort
from backend.domain.ledger.values import Balance, Posting
from tests.make.ledger import BANK, ORDERS, PARTNER

KEYS = st.sampled_from(["a", "b", "c", "d", "e"])
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("deposit"), KEYS, st.integers(1, 500)),
        st.tuples(st.just("hold"), KEYS, st.integers(1, 500)),
        st.tuples(st.just("void"), KEYS, st.just(0)),
        st.tuples(st.just("spend"), KEYS, st.integers(1, 500)),
        st.tuples(st.just("fold"), KEYS, st.just(0)),
    ),
    max_size=14,
)


class Plain:
    """What the ledger should say, in a few dictionaries."""

    def __init__(self) -> None:
        self.balance, self.spent = 0, 0
        self.held: dict[str, int] = {}
        self.over: set[str] = set()
        self.booked: set[str] = set()

    def free(self) -> int:
        return self.balance - sum(self.held.values())

    def deposit(self, key: str, minor: int) -> object:
        if new := f"deposit:{key}" not in self.booked:
            self.booked.add(f"deposit:{key}")
            self.balance += minor
        return new

    def hold(self, key: str, minor: int) -> object:
        if key in self.held or key in self.over:
            return None  # asked again, perhaps for another amount: left out of the comparison
        if minor > self.free():
            return self.free()
        self.held[key] = minor
        return True

    def void(self, key: str, _: int) -> object:
        if key in self.held:
            self.over.add(key)
        return self.held.pop(key, None) is not None

    def spend(self, key: str, minor: int) -> object:
        if key in self.booked:
            if key in self.held:
                self.over.add(key)
                del self.held[key]
            return False
        if minor > self.free() + self.held.get(key, 0):
            return self.free()
        if self.held.pop(key, None):
            self.over.add(key)
        self.booked.add(key)
        self.balance -= minor
        self.spent += minor
        return True


async def really(step: str, key: str, minor: int) -> object:
    now = clock.now()
    try:
        if step == "deposit":
            sides = [Posting(BANK, minor), Posting(PARTNER, -minor)]
            return await service.post(f"deposit:{key}", sides, currency="CNY", at=now, kind="test")
        if step == "hold":
            return await service.hold(key, PARTNER, minor, currency="CNY", expires_at=None, at=now)
        if step == "void":
            return await service.void_hold(key, at=now)
        sides = [Posting(PARTNER, minor), Posting(ORDERS, -minor)]
        return await service.post_hold(key, sides, currency="CNY", at=now, kind="test")
    except BalanceShort as refused:
        return refused.available_minor


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
async def test_any_history_of_an_account(db: str, steps: list[tuple[str, str, int]]) -> None:
    await database.fetch("SELECT pristine.restore()")
    plain = Plain()
    for step, key, minor in steps:
        if step == "fold":
            await service.fold_totals()
            continue
        expected = getattr(plain, step)(key, minor)
        if expected is not None:
            assert await really(step, key, minor) == expected, (step, key, minor)
    held = sum(plain.held.values())
    assert await queries.balance(PARTNER, "CNY") == Balance(plain.balance, held, plain.balance - held)
    assert (await queries.balance(ORDERS, "CNY")).posted_minor == plain.spent
    kept = await database.fetch("SELECT balance_minor, held_minor FROM ledger_account WHERE code = $1", PARTNER)
    assert not kept or (kept[0]["balance_minor"], kept[0]["held_minor"]) == (plain.balance, held)
