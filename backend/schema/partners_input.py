"""What staff say of partners, and why it is refused."""

from datetime import datetime
from typing import Any

import strawberry

from backend.core.refusals import Refusal
from backend.domain.distribution.scopes import Scope
from backend.domain.distribution.states import ClientState, PartnerState
from backend.schema.doors import STAFF, UserError, given, refusal, shown, typed
from backend.schema.partners import ApiClient, ApiKey, Partner
from backend.schema.scalars import MoneyInput


@given(STAFF)
class CreatePartnerInput:
    """A partner to take on."""

    code: str = shown(STAFF, "Short stable name: lower-case letters, digits and single hyphens, at most 30.")
    name: str = shown(STAFF, "Name for people, at most 80 characters.")
    currency: str = shown(STAFF, "ISO 4217 code of its prices and its balance.")


@given(STAFF)
class SetPartnerInput:
    """How a partner shall be from now on."""

    id: strawberry.ID = shown(STAFF, "Which partner.")
    version: int = shown(STAFF, "The version you read.")
    name: str = shown(STAFF, "Name for people, at most 80 characters.")
    state: PartnerState = shown(STAFF, "PAUSED: it orders nothing new.")
    reason: str = shown(STAFF, "Why, 1 to 200 characters; kept in the journal.")


@given(STAFF)
class CreateApiClientInput:
    """A program of a partner."""

    partner_id: strawberry.ID = shown(STAFF, "Whose program it is.")
    name: str = shown(STAFF, "What it is called here, at most 80 characters.")
    scopes: list[Scope] = shown(STAFF, "What it may do.")
    addresses: list[str] = shown(STAFF, "IP addresses or networks (CIDR) it may call from; empty: from anywhere.")


@given(STAFF)
class SetApiClientInput:
    """How a program shall be from now on."""

    id: strawberry.ID = shown(STAFF, "Which program.")
    version: int = shown(STAFF, "The version you read.")
    name: str = shown(STAFF, "What it is called here, at most 80 characters.")
    scopes: list[Scope] = shown(STAFF, "What it may do.")
    addresses: list[str] = shown(STAFF, "IP addresses or networks (CIDR) it may call from; empty: from anywhere.")
    state: ClientState = shown(STAFF, "PAUSED: it is answered nothing.")


@given(STAFF)
class IssueApiKeyInput:
    """A key to issue."""

    client_id: strawberry.ID = shown(STAFF, "For which program.")
    expires_at: datetime | None = shown(STAFF, "From when on it is refused (UTC); null: never by itself.", default=None)


@given(STAFF)
class RetireApiKeyInput:
    """A key to retire."""

    id: strawberry.ID = shown(STAFF, "Which key.")
    reason: str = shown(STAFF, "Why, 1 to 200 characters; kept in the journal.")


@given(STAFF)
class CreditPartnerInput:
    """Money that came to the bank, or a mistake to take back."""

    partner_id: strawberry.ID = shown(STAFF, "Whose balance.")
    amount: MoneyInput = shown(STAFF, "In the partner's currency; with a minus it is taken back.")
    reason: str = shown(STAFF, "Why, e.g. the transfer's number; 1 to 200 characters.")


@given(STAFF)
class PartnerPriceInput:
    """What one variant costs the partner."""

    variant_id: strawberry.ID = shown(STAFF, "Which variant.")
    price: MoneyInput | None = shown(STAFF, "In the partner's currency; null takes it out of its catalogue.")


@given(STAFF)
class SetPartnerPricesInput:
    """Prices to set; others stay."""

    partner_id: strawberry.ID = shown(STAFF, "Whose prices.")
    version: int = shown(STAFF, "The partner's version you read.")
    prices: list[PartnerPriceInput] = shown(STAFF, "1 to 200, each variant once.")


@typed(STAFF)
class IssuedApiKey:
    """A new key. Give its secret to the partner now: it is never shown again."""

    key: ApiKey = shown(STAFF, "The key.")
    secret: str = shown(STAFF, "What requests are signed with (`tsk_…`), shown this once.")


@refusal("PARTNER_UNKNOWN", STAFF, zh="没有这个合作伙伴。", en="There is no such partner.")
class PartnerUnknown(UserError):
    """No such partner."""


@refusal("PARTNER_CODE_TAKEN", STAFF, zh="该代码已被使用。", en="This code is in use already.")
class PartnerCodeTaken(UserError):
    """Another partner or channel has this code."""


@refusal("API_CLIENT_UNKNOWN", STAFF, zh="没有这个接入程序。", en="There is no such program.")
class ApiClientUnknown(UserError):
    """No such program of a partner."""


@refusal("API_KEY_UNKNOWN", STAFF, zh="没有这个密钥。", en="There is no such key.")
class ApiKeyUnknown(UserError):
    """No such key."""


@refusal(
    "TOO_MANY_KEYS",
    STAFF,
    zh="最多 {limit} 个有效密钥，请先停用一个。",
    en="At most {limit} keys are live: retire one first.",
)
class TooManyKeys(UserError):
    """The program has as many live keys as it may have."""

    limit: int = shown(STAFF, "How many may be live.")


@refusal(
    "PARTNER_VERSION_CONFLICT",
    STAFF,
    zh="其他人刚刚修改过；请查看最新内容。",
    en="Somebody changed it meanwhile; look at what it is now.",
)
class PartnerVersionConflict(UserError):
    """Somebody changed the partner since it was read."""

    current: Partner = shown(STAFF, "The partner as it stands.")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The partner as the graph shows it."""
        return {"current": Partner.of(refused.facts["current"])}


@refusal(
    "API_CLIENT_VERSION_CONFLICT",
    STAFF,
    zh="其他人刚刚修改过；请查看最新内容。",
    en="Somebody changed it meanwhile; look at what it is now.",
)
class ApiClientVersionConflict(UserError):
    """Somebody changed the program since it was read."""

    current: ApiClient = shown(STAFF, "The program as it stands.")

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The program as the graph shows it."""
        return {"current": ApiClient.of(refused.facts["current"])}
