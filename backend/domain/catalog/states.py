"""The states of catalogue rows and where each may go."""

from enum import StrEnum


class ProductState(StrEnum):
    """DRAFT: being written. PUBLISHED: on sale. ARCHIVED: withdrawn for good, kept for its orders."""

    DRAFT = "DRAFT"
    PUBLISHED = "PUBLISHED"
    ARCHIVED = "ARCHIVED"


PRODUCT_TRANSITIONS: dict[ProductState, frozenset[ProductState]] = {
    ProductState.DRAFT: frozenset({ProductState.PUBLISHED, ProductState.ARCHIVED}),
    ProductState.PUBLISHED: frozenset({ProductState.DRAFT, ProductState.ARCHIVED}),
    ProductState.ARCHIVED: frozenset({ProductState.DRAFT}),
}


class VariantState(StrEnum):
    """ACTIVE: sold when its product is. HIDDEN: kept, not sold."""

    ACTIVE = "ACTIVE"
    HIDDEN = "HIDDEN"


class FulfilmentKind(StrEnum):
    """How a variant is handed over.

    CODE: a stored code. SHARED: a seat of a secret that many use. MEMBERSHIP: one of the shop. TOPUP: a supplier
    credits an account. VOUCHER: a shop takes it at the counter. MANUAL: a person does it. BUNDLE: its components are.
    CHOICE: no variant is of it, only the piece of an order whose buyer is still to choose what it is.
    """

    CODE = "CODE"
    MEMBERSHIP = "MEMBERSHIP"
    TOPUP = "TOPUP"
    VOUCHER = "VOUCHER"
    MANUAL = "MANUAL"
    SHARED = "SHARED"
    BUNDLE = "BUNDLE"
    CHOICE = "CHOICE"


class TopUpSpeed(StrEnum):
    """How a top-up is sold (快充, 慢充): FAST within minutes, SLOW within the days that its variant promises."""

    FAST = "FAST"
    SLOW = "SLOW"


class AccountFormat(StrEnum):
    """What the buyer names to be credited or served.

    A phone number, a player's id, an e-mail address, or whatever the variant's rules say (FREE).
    """

    PHONE = "PHONE"
    GAME_ID = "GAME_ID"
    EMAIL = "EMAIL"
    FREE = "FREE"


class Carrier(StrEnum):
    """Who runs a mainland mobile number. VIRTUAL: an operator that hires the network of another."""

    MOBILE = "MOBILE"
    UNICOM = "UNICOM"
    TELECOM = "TELECOM"
    BROADCAST = "BROADCAST"
    VIRTUAL = "VIRTUAL"


class PortedNumbers(StrEnum):
    """Whether goods for some carriers are for numbers that moved to them (携号转网), which no prefix tells.

    ACCEPTED: the buyer says that the number moved. REFUSED: only numbers that were theirs from the first.
    """

    ACCEPTED = "ACCEPTED"
    REFUSED = "REFUSED"


class ContentLocale(StrEnum):
    """The languages in which every offer is written."""

    ZH_CN = "zh-CN"
    EN = "en"
