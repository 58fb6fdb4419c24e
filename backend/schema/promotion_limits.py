"""How often and for how much a promotion or a coupon may be used, as staff read and write it."""

from backend.core.refusals import InvalidInput
from backend.domain.promotions.drafts import Limits
from backend.schema.doors import STAFF, given, shown, typed
from backend.schema.products_input import amount
from backend.schema.scalars import BigInt, Money, MoneyInput


@typed(STAFF)
class PromotionLimits:
    """How often and for how much something may be used; null: without limit."""

    uses: BigInt | None = shown(STAFF, "How often in all.")
    money: Money | None = shown(STAFF, "How much it may take off in all.")
    uses_an_hour: BigInt | None = shown(STAFF, "How often in each hour.")
    money_an_hour: Money | None = shown(STAFF, "How much in each hour.")
    uses_a_person: BigInt | None = shown(STAFF, "How often by one person, known by account, phone, e-mail and device.")
    person_days: int | None = shown(STAFF, "Over how many days a person's uses count; null: for ever.")
    returned_after_refund: bool = shown(STAFF, "Whether a use comes back once its order was refunded whole.")

    @classmethod
    def of(cls, limits: Limits, currency: str) -> "PromotionLimits":
        """From the domain's limits."""
        return cls(
            uses=big(limits.most_uses),
            money=money(limits.most_minor, currency),
            uses_an_hour=big(limits.most_uses_an_hour),
            money_an_hour=money(limits.most_minor_an_hour, currency),
            uses_a_person=big(limits.most_uses_a_person),
            person_days=limits.person_days,
            returned_after_refund=limits.returned_after_refund,
        )


@given(STAFF)
class PromotionLimitsInput:
    """How often and for how much something may be used; what is left out is without limit."""

    uses: BigInt | None = shown(STAFF, "How often in all.", default=None)
    money: MoneyInput | None = shown(STAFF, "How much it may take off in all.", default=None)
    uses_an_hour: BigInt | None = shown(STAFF, "How often in each hour.", default=None)
    money_an_hour: MoneyInput | None = shown(STAFF, "How much in each hour.", default=None)
    uses_a_person: BigInt | None = shown(
        STAFF, "How often by one person, whatever account they come with.", default=None
    )
    person_days: int | None = shown(STAFF, "Over how many days these count; null: for ever.", default=None)
    returned_after_refund: bool = shown(
        STAFF, "Whether a use comes back once its order was refunded whole.", default=False
    )

    def limits(self, currency: str, path: list[str]) -> Limits:
        """As the domain takes them; raises InvalidInput for amounts that are none, or of another currency."""
        return Limits(
            most_uses=self.uses,
            most_minor=minor(self.money, currency, [*path, "money"]),
            most_uses_an_hour=self.uses_an_hour,
            most_minor_an_hour=minor(self.money_an_hour, currency, [*path, "moneyAnHour"]),
            most_uses_a_person=self.uses_a_person,
            person_days=self.person_days,
            returned_after_refund=self.returned_after_refund,
        )


def big(number: int | None) -> BigInt | None:
    """A count, where there is one."""
    return BigInt(number) if number is not None else None


def money(minor: int | None, currency: str) -> Money | None:
    """An amount, where there is one."""
    return Money.minor(minor, currency) if minor is not None else None


def minor(given_: MoneyInput | None, currency: str, path: list[str]) -> int | None:
    """An amount that must be of the currency; raises InvalidInput."""
    if given_ is None:
        return None
    if given_.currency != currency:
        raise InvalidInput("CURRENCY_DIFFERS", path=path)
    return amount(given_, *path[1:]).minor
