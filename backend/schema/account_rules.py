"""What a variant asks of the account to be credited: told to buyers, given by staff, and why it may be refused."""

from typing import Any

import strawberry

from backend.core import ids
from backend.core.refusals import Refusal
from backend.domain.catalog import account_rules as domain
from backend.domain.catalog.editing import Text
from backend.domain.catalog.models import Carrier, PortedNumbers
from backend.domain.catalog.words import Words
from backend.schema.doors import EVERY, SELLING, STAFF, UserError, described, given, refusal, shown, typed
from backend.schema.translated import Translated, TranslatedInput

__all__ = [
    "AccountRules",
    "AccountRulesInput",
    "AccountServer",
    "Carrier",
    "CarrierRefused",
    "PortedNumbers",
    "ServerRefused",
    "StaffAccountRules",
    "StaffAccountServer",
]

described(
    Carrier,
    EVERY,
    "Who runs a mainland mobile number.",
    {
        "MOBILE": "China Mobile (中国移动).",
        "UNICOM": "China Unicom (中国联通).",
        "TELECOM": "China Telecom (中国电信).",
        "BROADCAST": "China Broadnet (中国广电).",
        "VIRTUAL": "An operator that hires another's network (虚拟运营商).",
    },
)
described(
    PortedNumbers,
    EVERY,
    "Whether goods for some carriers are for numbers that moved to them (携号转网), which no prefix tells.",
    {
        "ACCEPTED": "They are, when the buyer says which carrier the number moved to.",
        "REFUSED": "Only for numbers that were theirs from the first.",
    },
)
_CARRIERS = {
    Carrier.MOBILE: ("中国移动", "China Mobile"),
    Carrier.UNICOM: ("中国联通", "China Unicom"),
    Carrier.TELECOM: ("中国电信", "China Telecom"),
    Carrier.BROADCAST: ("中国广电", "China Broadnet"),
    Carrier.VIRTUAL: ("虚拟运营商", "a virtual operator"),
}


@typed(SELLING)
class AccountServer:
    """A server on which a player's account may be."""

    code: str = shown(SELLING, "What is named as the line's `server`.")
    name: str = shown(SELLING, "In the reader's language.")

    @classmethod
    def of(cls, server: domain.Server, locale: str) -> "AccountServer":
        """From the domain's server."""
        return cls(code=server.code, name=_said(server.names, locale))


@typed(SELLING)
class AccountRules:
    """Which accounts a variant credits, of those that have its `accountFormat`."""

    carriers: list[Carrier] = shown(SELLING, "Only numbers of these; empty: of any.", size=2)
    ported_numbers: PortedNumbers = shown(SELLING, "What holds of numbers that changed their carrier.")
    servers: list[AccountServer] = shown(SELLING, "One of these is named too; empty: none is.", size=10)
    pattern: str | None = shown(
        SELLING,
        "A regular expression that the whole account matches, the same in every dialect; null: none.",
    )
    label: str | None = shown(SELLING, "What the account is called, in the reader's language; null: as its format.")
    example: str | None = shown(SELLING, "What one looks like; null when nothing was said.")

    @classmethod
    def of(cls, rules: domain.AccountRules | None, locale: str) -> "AccountRules | None":
        """From the domain's rules; None where there are none."""
        if rules is None:
            return None
        return cls(
            carriers=list(rules.carriers),
            ported_numbers=rules.ported,
            servers=[AccountServer.of(server, locale) for server in rules.servers],
            pattern=rules.pattern,
            label=_said(rules.label, locale) if rules.label else None,
            example=rules.example,
        )


@typed(STAFF, name="AccountServer")
class StaffAccountServer:
    """A server on which a player's account may be."""

    code: str = shown(STAFF, "What suppliers are told.")
    names: Translated = shown(STAFF, "Its name.")


@typed(STAFF, name="AccountRules")
class StaffAccountRules:
    """Which accounts a variant credits, of those that have its `accountFormat`."""

    carriers: list[Carrier] = shown(STAFF, "Only numbers of these; empty: of any.", size=2)
    ported_numbers: PortedNumbers = shown(STAFF, "What holds of numbers that changed their carrier.")
    servers: list[StaffAccountServer] = shown(STAFF, "One of these is named too; empty: none is.", size=10)
    pattern: str | None = shown(STAFF, "What the whole account matches; null: anything of its format.")
    label: Translated | None = shown(STAFF, "What the account is called; null: as its format is.")
    example: str | None = shown(STAFF, "What one looks like; null when nothing was said.")

    @classmethod
    def of(cls, rules: domain.AccountRules | None) -> "StaffAccountRules | None":
        """From the domain's rules; None where there are none."""
        if rules is None:
            return None
        return cls(
            carriers=list(rules.carriers),
            ported_numbers=rules.ported,
            servers=[StaffAccountServer(code=one.code, names=_both(one.names)) for one in rules.servers],
            pattern=rules.pattern,
            label=_both(rules.label) if rules.label else None,
            example=rules.example,
        )


@given(STAFF)
class AccountServerInput:
    """A server on which a player's account may be."""

    code: str = shown(STAFF, "What suppliers are told: letters, digits, dots, hyphens, underscores; once in a list.")
    names: TranslatedInput = shown(STAFF, "Its name, at most 40 characters.")


@given(STAFF)
class AccountRulesInput:
    """Which accounts a variant shall credit, of those that have its `accountFormat`."""

    carriers: list[Carrier] | None = shown(
        STAFF, "For PHONE: only numbers of these; null or empty: of any.", default=None
    )
    ported_numbers: PortedNumbers | None = shown(
        STAFF,
        "What holds of numbers that changed their carrier, where `carriers` are named; null: REFUSED.",
        default=None,
    )
    servers: list[AccountServerInput] | None = shown(
        STAFF, "For GAME_ID and FREE: one of these is named too, at most 60; null or empty: none is.", default=None
    )
    pattern: str | None = shown(
        STAFF,
        "For GAME_ID and FREE, what the whole account matches: characters, \\d, \\w and classes like [A-Z0-9], each"
        " perhaps with {n}, {m,n} or ?, three that vary at most.",
        default=None,
    )
    label: TranslatedInput | None = shown(
        STAFF, "What the account is called, at most 40 characters; needed for FREE.", default=None
    )
    example: str | None = shown(STAFF, "What one looks like; matches the pattern.", default=None)

    def rules(self) -> domain.AccountRules:
        """As the domain takes them."""
        return domain.AccountRules(
            carriers=tuple(self.carriers or ()),
            ported=self.ported_numbers or PortedNumbers.REFUSED,
            servers=tuple(domain.Server(one.code.strip(), _words(one.names)) for one in self.servers or ()),
            pattern=(self.pattern or "").strip() or None,
            label=_words(self.label) if self.label else None,
            example=(self.example or "").strip() or None,
        )


@refusal("CARRIER_REFUSED", SELLING, zh="{words}", en="{words}")
class CarrierRefused(UserError):
    """The number is of a carrier that these goods are not for; nothing was ordered."""

    variant_id: strawberry.ID = shown(SELLING, "Of which variant.")
    reason: str = shown(
        SELLING, "OTHER_CARRIER, or PORTED for a number that moved, where only those from the first are credited."
    )
    carrier: Carrier | None = shown(SELLING, "The number's; null for one of abroad or of an unknown prefix.")
    carriers: list[Carrier] = shown(SELLING, "Which the goods are for.", size=2)
    may_be_ported: bool = shown(
        SELLING, "Whether it is taken with the carrier it moved to as the line's `portedTo`, one of `carriers`."
    )

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The facts with a global id."""
        facts = refused.facts
        return {**facts, "variant_id": _variant(facts), "carriers": list(facts["carriers"])}

    @staticmethod
    def words_of(refused: Any, locale: str) -> dict[str, str]:
        """Whose the number is and whose it should be, in the reader's language."""
        place = 0 if locale == "zh-CN" else 1
        wanted = ("、", ", ")[place].join(_CARRIERS[one][place] for one in refused.carriers)
        if refused.reason == "PORTED":
            words = (
                f"仅支持{wanted}的原号，不支持携号转网的号码。",
                f"Only for numbers of {wanted} that were never moved.",
            )
        elif refused.carrier is None:
            words = (f"仅支持{wanted}的号码。", f"Only for numbers of {wanted}.")
        else:
            own = _CARRIERS[refused.carrier]
            words = (
                f"仅支持{wanted}的号码，该号码属于{own[0]}。",
                f"Only for numbers of {wanted}; this one is of {own[1]}.",
            )
        return {"words": words[place]}


@refusal("SERVER_REFUSED", SELLING, zh="请选择账号所在的区服。", en="Choose the server on which the account is.")
class ServerRefused(UserError):
    """The goods are credited on one of their servers, and none or another was named; nothing was ordered."""

    variant_id: strawberry.ID = shown(SELLING, "Of which variant.")
    servers: list[AccountServer] = shown(SELLING, "Those to choose from.", size=10)

    @staticmethod
    def facts_of(refused: Refusal, locale: str) -> dict[str, Any]:
        """The facts with a global id and one language."""
        servers = [AccountServer.of(one, locale) for one in refused.facts["servers"]]
        return {"variant_id": _variant(refused.facts), "servers": servers}


def _variant(facts: Any) -> strawberry.ID:
    return strawberry.ID(ids.public("var", facts["variant_id"]))


def _said(words: Words, locale: str) -> str:
    return words.zh if locale == "zh-CN" else words.en


def _both(words: Words) -> Translated:
    return Translated.of(Text(words.zh, words.en))


def _words(given_: TranslatedInput) -> Words:
    return Words(given_.zh_cn.strip(), given_.en.strip())
