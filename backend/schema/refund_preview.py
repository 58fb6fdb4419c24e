"""What would go back for pieces of an order; nothing is changed by looking."""

from collections.abc import Sequence
from datetime import datetime

import strawberry

from backend.core import ids
from backend.domain.aftersales.keepsakes import parts_of
from backend.domain.aftersales.policy import UnitCase
from backend.domain.catalog.models import FulfilmentKind
from backend.schema.aftersales_policy import PolicyRule
from backend.schema.aftersales_words import RefundRule, Stage
from backend.schema.doors import STAFF, shown, typed
from backend.schema.scalars import Money


def going(units: Sequence[UnitCase], at: datetime) -> list[UnitCase]:
    """Those of which money can go back now."""
    return [
        unit
        for unit in units
        if unit.refundable and not unit.in_flight and unit.refund_rule(at) is not RefundRule.REFUSED
    ]


def total_of(units: Sequence[UnitCase], kept_minor: int, at: datetime) -> int:
    """What goes back for them altogether, less what is kept for gifts; minor units."""
    return sum(parts_of(going(units, at), kept_minor).values())


@typed(STAFF)
class RefundPreviewUnit:
    """What would go back for one piece."""

    unit_id: strawberry.ID = shown(STAFF, "The piece's global id; a bundle is shown by its components.")
    kind: FulfilmentKind = shown(STAFF, "How it is handed over.")
    stage: Stage = shown(STAFF, "How far it is.")
    paid: Money = shown(STAFF, "What was really paid for it.")
    back: Money = shown(STAFF, "What of that went or is going back.")
    amount: Money = shown(STAFF, "What would go back now; zero where nothing can.")
    outcome: RefundRule = shown(STAFF, "What the matrix says now: after the window, APPROVAL instead of ALLOWED.")
    in_flight: bool = shown(STAFF, "A supplier has it and its outcome is not known: it cannot go back now.")
    window_ends_at: datetime | None = shown(STAFF, "Until when the buyer may claim (UTC); null: no limit.")
    rule: PolicyRule = shown(STAFF, "The rule that holds.")

    @classmethod
    def of(cls, unit: UnitCase, currency: str, at: datetime) -> "RefundPreviewUnit":
        """From what the domain sees."""
        outcome = unit.refund_rule(at)
        possible = unit.refundable and not unit.in_flight and outcome is not RefundRule.REFUSED
        return cls(
            unit_id=strawberry.ID(ids.public("unt", unit.unit_id)),
            kind=unit.kind,
            stage=unit.stage,
            paid=Money.minor(unit.paid_minor, currency),
            back=Money.minor(unit.back_minor, currency),
            amount=Money.minor(unit.left_minor if possible else 0, currency),
            outcome=outcome,
            in_flight=unit.in_flight,
            window_ends_at=unit.window_ends_at,
            rule=PolicyRule.of(unit.rule),
        )


@typed(STAFF)
class RefundPreview:
    """What would go back; nothing is changed by looking."""

    total: Money = shown(STAFF, "The sum of the amounts, less what is kept for gifts.")
    kept_for_gifts: Money = shown(
        STAFF,
        "What the gifts of promotions are worth that the buyer looked at or used, when all that was bought goes back.",
    )
    needs_approval: bool = shown(STAFF, "Whether a second person would have to decide.")
    above_alone: bool = shown(
        STAFF, "Whether that is for the amount: with what went back of the order before, too much for one person."
    )
    wallet_share: Money = shown(
        STAFF, "What of the total goes to the buyer's wallet if it goes the way it was paid: what it paid, last."
    )
    wallet: Money | None = shown(
        STAFF, "What the buyer's wallet has now, where the money may go to it; null: the buyer has no account."
    )
    units: list[RefundPreviewUnit] = shown(STAFF, "Piece by piece, in their places.")

    @classmethod
    def of(
        cls,
        units: Sequence[UnitCase],
        currency: str,
        at: datetime,
        *,
        wallet_minor: int | None,
        provider_minor: int,
        kept_minor: int,
        above_alone: bool,
    ) -> "RefundPreview":
        """From what the domain sees; `provider_minor` is what its provider can still give back, `kept_minor` is kept
        for gifts."""
        shown_units = [RefundPreviewUnit.of(unit, currency, at) for unit in units]
        whole = sum(unit.left_minor for unit in going(units, at))
        total = total_of(units, kept_minor, at)
        return cls(
            total=Money.minor(total, currency),
            kept_for_gifts=Money.minor(whole - total, currency),
            needs_approval=above_alone or any(unit.outcome is RefundRule.APPROVAL for unit in shown_units),
            above_alone=above_alone,
            wallet_share=Money.minor(max(total - provider_minor, 0), currency),
            wallet=Money.minor(wallet_minor, currency) if wallet_minor is not None else None,
            units=shown_units,
        )
