"""Argon2id: parameters, rehash at log-in, and the time an unknown login takes."""

import statistics
import time

import pytest
from argon2 import extract_parameters

from backend.core import clock
from backend.core.refusals import InvalidInput
from backend.domain.accounts import passwords, service
from backend.domain.accounts.callers import NOBODY
from backend.domain.accounts.errors import WrongCredentials
from tests.make import accounts as make


@pytest.fixture
def parameters(settings: pytest.MonkeyPatch):
    """Change them, and what was built from them."""

    def change(*, time_cost: int, memory_kib: int) -> None:
        settings.setenv("TESSERA_ARGON2_TIME_COST", str(time_cost))
        settings.setenv("TESSERA_ARGON2_MEMORY_KIB", str(memory_kib))
        from backend import settings as configuration

        configuration.get.cache_clear()
        passwords._hasher.cache_clear()
        passwords._nobodys_hash.cache_clear()

    yield change
    settings.undo()
    passwords._hasher.cache_clear()
    passwords._nobodys_hash.cache_clear()


async def test_the_real_parameters(parameters):
    parameters(time_cost=3, memory_kib=65536)
    stored = await passwords.hash(make.PASSWORD)
    found = extract_parameters(stored)
    assert (found.type.name, found.time_cost, found.memory_cost, found.salt_len, found.hash_len) == (
        "ID",
        3,
        65536,
        16,
        32,
    )
    assert await passwords.matches(stored, make.PASSWORD)
    assert not await passwords.matches(stored, make.PASSWORD + " ")
    assert not await passwords.matches("no hash", make.PASSWORD)


async def test_rehash_at_log_in(db, redis, parameters):
    customer = await make.customer(email="lin@example.com")
    parameters(time_cost=2, memory_kib=64)
    with pytest.raises(WrongCredentials):
        await service.log_in(NOBODY, "lin@example.com", "wrong password", at=clock.now())
    before = customer.password_hash
    await customer.refresh_from_db()
    assert customer.password_hash == before
    await service.log_in(NOBODY, "lin@example.com", make.PASSWORD, at=clock.now())
    await customer.refresh_from_db()
    assert customer.password_hash is not None
    assert extract_parameters(customer.password_hash).time_cost == 2
    await service.log_in(NOBODY, "lin@example.com", make.PASSWORD, at=clock.now())


async def test_an_unknown_login_takes_as_long(db, redis, parameters):
    parameters(time_cost=3, memory_kib=16384)
    await make.customer(email="lin@example.com")
    took: dict[str, list[float]] = {"lin@example.com": [], "nobody@example.com": []}
    await passwords.matches(None, "warm up")
    for _ in range(6):
        for login, times in took.items():
            began = time.perf_counter()
            with pytest.raises(WrongCredentials):
                await service.log_in(NOBODY, login, "wrong password", at=clock.now(), address=str(time.time()))
            times.append(time.perf_counter() - began)
    known, unknown = (statistics.median(times) for times in took.values())
    assert 0.5 < unknown / known < 2


@pytest.mark.parametrize("password", ["", "short 7", "x" * 129, "ｘ" * 7])
def test_bounds(password):
    with pytest.raises(InvalidInput):
        passwords.check(password)


async def test_half_a_surrogate_pair_is_no_password():
    with pytest.raises(InvalidInput):
        passwords.check("long enough \ud800")
    assert not await passwords.matches(await passwords.hash(make.PASSWORD), "\ud800")


async def test_composed_and_decomposed_letters_are_the_same_password():
    stored = await passwords.hash("motdepasse é")
    assert await passwords.matches(stored, "motdepasse e\u0301")
