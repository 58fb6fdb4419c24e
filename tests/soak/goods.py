"""What the town's shop sells: one of each kind, and enough of it for the run."""

from dataclasses import dataclass
from uuid import UUID

from backend.domain.accounts.models import Staff
from backend.domain.accounts.permissions import Role
from backend.domain.catalog.models import FulfilmentKind, Variant
from tests.make import accounts, catalog, partners, supplier, vault
from tests.soak.buyers import Line
from tests.soak.plan import Goods, Plan
from tests.soak.town import SUPPLIER

# A phone number takes three top-ups a day; a run uses each twice, so that some wait for each other.
TOPUPS_PER_NUMBER = 2


@dataclass
class Shelf:
    """Everything there is to buy, the partner who buys too, and who works there."""

    codes: Variant
    membership: Variant
    topup: Variant
    voucher: Variant
    manual: Variant
    bundle: Variant
    program: partners.Program
    clerk: Staff
    owner: Staff
    topups: int = 0

    def lines(self, goods: Goods) -> list[Line]:
        """What an order of these goods is made of."""
        id = UUID
        if goods is Goods.CODES:
            return [Line(id(str(self.codes.id)), 3)]
        if goods is Goods.MEMBERSHIP:
            return [Line(id(str(self.membership.id)))]
        if goods is Goods.TOPUP:
            return [self._topup()]
        if goods is Goods.VOUCHER:
            return [Line(id(str(self.voucher.id)), 2)]
        if goods is Goods.MANUAL:
            return [Line(id(str(self.manual.id)))]
        if goods is Goods.BUNDLE:
            return [Line(id(str(self.bundle.id)), account=self._number())]
        if goods is Goods.PARTNER:
            return [Line(id(str(self.codes.id)), 2), Line(id(str(self.voucher.id)))]
        return [Line(id(str(self.codes.id))), Line(id(str(self.membership.id))), self._topup()]

    def _topup(self) -> Line:
        return Line(UUID(str(self.topup.id)), account=self._number())

    def _number(self) -> str:
        self.topups += 1
        return f"139{self.topups // TOPUPS_PER_NUMBER:08d}"


async def stocked(plan: Plan) -> Shelf:
    """A shop that can serve the plan; twice the codes it needs, since late orders may claim others."""
    wanted = len(plan.orders)
    codes = await catalog.variant(price=1000)
    for cost in (611, 703):
        await vault.batch(codes, codes=wanted * 3, cost=cost)
    topup = await supplier.topup()
    seller = await supplier.supplier(SUPPLIER, balance_minor=10**9)
    await supplier.offer(seller, topup)
    membership = await catalog.variant(kind=FulfilmentKind.MEMBERSHIP, price=500)
    voucher = await catalog.variant(kind=FulfilmentKind.VOUCHER, price=900, face=1000, cap=wanted * 4, validity_days=30)
    manual = await catalog.variant(kind=FulfilmentKind.MANUAL, price=2500)
    bundle = await catalog.bundle([(codes, 1), (topup, 1), (voucher, 1)], price=6333, list_price=6900)
    owner = await partners.partner(balance=10_000 * wanted)
    await partners.price(owner, (codes, 801), (voucher, 777))
    await partners.remembering()
    clerk = await accounts.staff(role=Role.OPERATOR)
    program = await partners.program(owner)
    return Shelf(codes, membership, topup, voucher, manual, bundle, program, clerk, await accounts.staff())
