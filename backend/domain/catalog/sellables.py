"""What checkout needs to know of a variant to sell it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from backend.domain.catalog.account_rules import AccountRules
from backend.domain.catalog.bundles import allocate_bundle, cheapest, chosen, price_apart
from backend.domain.catalog.errors import ChoiceRefused
from backend.domain.catalog.models import AccountFormat, FulfilmentKind, TopUpSpeed
from backend.domain.catalog.prices import Listed, MemberPrice, Tier
from backend.domain.catalog.words import Words

__all__ = ["Choice", "Component", "Sellable", "Words"]


@dataclass(frozen=True, slots=True)
class Sellable:
    """A variant that may be sold in one channel now, with its price there, in minor units of `currency`.

    `price_minor` is asked of everybody; `listed` is the price list that says so in place of the channel's own
    `channel_minor` (None: the same). `tier` is that of whoever asks, `member` what is asked of it where that is less;
    `group_minor` what is asked of whoever buys with a group, in place of either.
    `face_value_minor` is in `face_currency`. `components` is empty unless the kind is BUNDLE.
    Below `floor_minor` no promotion takes a piece; `stamp` is that of `PriceClock` as the goods were read.
    What its buyer is still to choose is in `choices`: what is sold is what `chosen` makes of it, in which only what may
    be chosen after paying is still open.
    """

    variant_id: UUID
    product_id: UUID
    slug: str
    sku: str
    kind: FulfilmentKind
    names: Words
    variant_names: Words
    rules: Words
    glyph: str
    hue: int
    art_label: str
    list_minor: int
    price_minor: int
    currency: str
    max_per_order: int
    face_value_minor: int | None
    face_currency: str
    validity_days: int | None
    membership_days: int | None
    cap: int | None
    redeem_by: date | None = None
    topup_speed: TopUpSpeed | None = None
    account_format: AccountFormat | None = None
    account_rules: AccountRules | None = None
    promised_s: int | None = None
    uses: int | None = None
    components: tuple["Component", ...] = ()
    choices: tuple["Choice", ...] = ()
    channel_minor: int | None = None
    listed: Listed | None = None
    tier: Tier | None = None
    member: MemberPrice | None = None
    group_minor: int | None = None
    max_per_person: int | None = None
    per_person_days: int | None = None
    category_id: UUID | None = None
    brand: str | None = None
    floor_minor: int = 0
    stamp: UUID | None = None
    flash: "FlashPrice | None" = None

    @property
    def unit_minor(self) -> int:
        """What one costs whoever asks; a flash price or a group's takes the place of a member's."""
        if self.flash is not None:
            return self.flash.minor
        if self.group_minor is not None:
            return self.group_minor
        return self.member.minor if self.member is not None else self.price_minor

    @property
    def apart_minor(self) -> int:
        """What a bundle's components cost one by one in the channel; a single variant's own price.

        Of what is still to be chosen, the options that cost least.
        """
        if self.kind is not FulfilmentKind.BUNDLE:
            return self.price_minor
        return price_apart([weight for some in self._least() for weight in some])

    @property
    def asking(self) -> tuple["Sellable", ...]:
        """Of itself, its components and options those for which its buyer must name an account."""
        options = (option for choice in self.choices for option in choice.options)
        inside = (part.sellable for part in (*self.components, *options))
        return tuple(one for one in (self, *inside) if one.account_format is not None)

    @property
    def account_formats(self) -> frozenset[AccountFormat]:
        """Which accounts its buyer must name; one at most of what may be sold."""
        return frozenset(one.account_format for one in self.asking if one.account_format is not None)

    @property
    def has_one_account(self) -> bool:
        """Whether one account serves all of it: of one format, on one list of servers at most."""
        lists = {one.account_rules.servers for one in self.asking if one.account_rules and one.account_rules.servers}
        return len(self.account_formats) <= 1 and len(lists) <= 1

    def chosen(self, variant_ids: Sequence[UUID], path: list[str], *, may_wait: bool = True) -> "Sellable":
        """The same with the named options inside, in the order of the choices; raises ChoiceRefused.

        A variant comes once in a bundle, so that an option's variant says which choice it is of. A choice that may wait
        and of which nothing is named stays open, unless the buyer is one for whom nothing waits.
        """
        named = set(variant_ids)
        if len(named) < len(variant_ids):
            raise ChoiceRefused("REPEATED_OPTION", self.variant_id, path=path)
        known = {option.sellable.variant_id for choice in self.choices for option in choice.options}
        if unknown := named - known:
            reason = "UNKNOWN_OPTION" if self.choices else "NOTHING_TO_CHOOSE"
            raise ChoiceRefused(reason, self.variant_id, option_ids=sorted(unknown), path=path)
        taken: list[Component] = []
        waiting: list[Choice] = []
        for choice in self.choices:
            options = [option for option in choice.options if option.sellable.variant_id in named]
            if choice.may_wait and may_wait and not options:
                waiting.append(choice)
                continue
            if len(options) != choice.picks:
                reason = "TOO_FEW_OPTIONS" if len(options) < choice.picks else "TOO_MANY_OPTIONS"
                raise ChoiceRefused(reason, self.variant_id, names=choice.names, picks=choice.picks, path=path)
            taken += [replace(option, choice=choice.names) for option in options]
        return replace(self, components=(*self.components, *taken), choices=tuple(waiting))

    def allocated(self, minor: int | None = None) -> list[list[int]]:
        """What a piece of the bundle costs over its components' pieces; empty for a single variant.

        That is `minor`, where promotions take something off the piece, and otherwise the price for whoever asks.
        """
        return self._shares(minor)[: len(self.components)]

    def allocated_open(self, minor: int | None = None) -> list[int]:
        """The rest of it over what is still to be chosen, choice by choice.

        A choice has the share of those of its options that cost least, whatever is taken of it afterwards.
        """
        rest = iter(self._shares(minor)[len(self.components) :])
        return [sum(sum(next(rest)) for _ in some) for some in self._least()[1:]]

    def _shares(self, minor: int | None) -> list[list[int]]:
        if self.kind is not FulfilmentKind.BUNDLE:
            return []
        whole = self.unit_minor if minor is None else minor
        return allocate_bundle(whole, [weight for some in self._least() for weight in some])

    def _least(self) -> list[list[tuple[int, int]]]:
        """What is inside as (price apart, quantity): the components, then of each choice those that cost least."""
        offered = [(choice.picks, [option.weight for option in choice.options]) for choice in self.choices]
        open_ = [chosen([], [choice], [taken]) for choice, taken in zip(offered, cheapest(offered), strict=True)]
        return [[part.weight for part in self.components], *open_]


@dataclass(frozen=True, slots=True)
class FlashPrice:
    """What one costs whoever has a place in a flash sale, which `names` says."""

    minor: int
    names: Words


@dataclass(frozen=True, slots=True)
class Component:
    """`quantity` pieces of a variant inside one bundle; `choice` names the choice it was taken in."""

    sellable: Sellable
    quantity: int
    position: int
    choice: Words | None = None

    @property
    def weight(self) -> tuple[int, int]:
        """What a piece costs apart, and how many there are."""
        return self.sellable.price_minor, self.quantity


@dataclass(frozen=True, slots=True)
class Choice:
    """Of these options, which may be sold now, the buyer of a bundle takes exactly `picks`, each once.

    `may_wait`: after paying, if they like.
    """

    names: Words
    picks: int
    options: tuple[Component, ...]
    may_wait: bool = False
