"""A simulation's result as its job keeps it, read again. Pure."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import orjson

from backend.domain.catalog.words import Words
from backend.domain.promotions.conflicts.values import Conflict, ConflictKind, Other, Remedy, RemedyKind


def kept_of(conflicts: Sequence[Conflict]) -> list[dict[str, Any]]:
    """Conflicts as JSON can hold them; ids that the database's driver made are plain words too."""
    found: list[dict[str, Any]] = orjson.loads(orjson.dumps(conflicts, default=str))
    return found


def conflict_of(kept: Mapping[str, Any]) -> Conflict:
    """A conflict as it was found."""
    return Conflict(
        **{
            **kept,
            "kind": ConflictKind(kept["kind"]),
            "pieces": tuple(kept["pieces"]),
            "others": tuple(_other(one) for one in kept["others"]),
            "variant_ids": _ids(kept["variant_ids"]),
            "low_channel_id": _id(kept["low_channel_id"]),
            "high_channel_id": _id(kept["high_channel_id"]),
            "remedies": tuple(_remedy(one) for one in kept["remedies"]),
        }
    )


def _other(kept: Mapping[str, Any]) -> Other:
    return Other(UUID(kept["id"]), Words(**kept["names"]), _id(kept["campaign_id"]))


def _remedy(kept: Mapping[str, Any]) -> Remedy:
    return Remedy(
        **{
            **kept,
            "kind": RemedyKind(kept["kind"]),
            "pieces": tuple(kept["pieces"]),
            "channel_ids": _ids(kept["channel_ids"]),
            "variant_ids": _ids(kept["variant_ids"]),
        }
    )


def _id(kept: str | None) -> UUID | None:
    return UUID(kept) if kept is not None else None


def _ids(kept: list[str]) -> tuple[UUID, ...]:
    return tuple(UUID(one) for one in kept)
