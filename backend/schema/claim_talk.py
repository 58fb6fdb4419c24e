"""What buyer and staff say about a claim, the pictures they look at, and the answers staff keep ready."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

import strawberry

from backend import settings
from backend.core import ids
from backend.domain.aftersales import conversation, picture_tickets, prepared, talk_queries
from backend.schema.accounts import staff_by_id
from backend.schema.aftersales_words import CaseState, RemarkKind
from backend.schema.context import Info
from backend.schema.doors import BOTH, SHOP, STAFF, shown, typed
from backend.schema.translated import Translated


@typed(BOTH)
class EvidencePicture:
    """A picture that a buyer showed."""

    id: strawberry.ID = shown(BOTH, "Opaque.")
    url: str = shown(BOTH, "Where it is to be seen, for some minutes; ask again for a fresh one.")
    width: int = shown(BOTH, "In pixels.")
    height: int = shown(BOTH, "In pixels.")

    @classmethod
    def of(cls, row: conversation.Picture, at: datetime) -> "EvidencePicture":
        """From a stored picture's row."""
        assert row.width is not None
        assert row.height is not None
        return cls(
            id=strawberry.ID(ids.public("pic", row.id)),
            url=f"/pictures/{picture_tickets.view(row.id, at)}",
            width=row.width,
            height=row.height,
        )


@typed(SHOP)
class ClaimRemark:
    """Something said about a claim."""

    at: datetime = shown(SHOP, "When (UTC).")
    from_shop: bool = shown(SHOP, "Whether the shop says it; else the buyer does.")
    words: str = shown(SHOP, "What is said.")
    pictures: list[EvidencePicture] = shown(SHOP, "What is shown with it.")


@typed(STAFF)
class CaseRemark:
    """Something said about a case, or noted."""

    at: datetime = shown(STAFF, "When (UTC).")
    kind: RemarkKind = shown(STAFF, "Who says it to whom.")
    author: str | None = shown(STAFF, "Who: a member of staff's name, or customer.")
    words: str = shown(STAFF, "What is said.")
    pictures: list[EvidencePicture] = shown(STAFF, "What is shown with it.")


@typed(STAFF)
class PreparedWords:
    """A prepared answer made out for one case."""

    id: strawberry.ID = shown(STAFF, "The prepared answer's global id.")
    title: str = shown(STAFF, "What it is for, in the reader's language.")
    words: str = shown(STAFF, "What can be said, in the buyer's language.")


@typed(STAFF)
class PreparedAnswer:
    """Words that staff keep ready."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    state: CaseState | None = shown(STAFF, "For cases in this state; null: in any.")
    position: int = shown(STAFF, "Its place; lower comes first.")
    titles: Translated = shown(STAFF, "What it is for.")
    words: Translated = shown(STAFF, "What is said; {number}, {product}, {amount}, {shop} stand for the case's own.")
    version: int = shown(STAFF, "Send it with a change.")
    changed_at: datetime = shown(STAFF, "When it was changed last (UTC).")

    @classmethod
    def of(cls, row: conversation.PreparedAnswer) -> "PreparedAnswer":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("pra", row.id)),
            state=row.state,
            position=row.position,
            titles=Translated(zh_cn=row.title_zh, en=row.title_en),
            words=Translated(zh_cn=row.words_zh, en=row.words_en),
            version=row.version,
            changed_at=row.changed_at,
        )


@typed(STAFF)
class PreparedAnswerRemoved:
    """The answer is forgotten."""

    id: strawberry.ID = shown(STAFF, "Its global id.")


@typed(SHOP)
class PictureTicket:
    """The right to send one picture."""

    id: strawberry.ID = shown(SHOP, "Name the picture by it in a claim once it is sent.")
    upload_url: str = shown(SHOP, "PUT the file there: PNG, JPEG or WebP; it answers 201, or 4xx with a message.")
    expires_at: datetime = shown(SHOP, "Until when (UTC).")
    most_bytes: int = shown(SHOP, "How large the file may be.")

    @classmethod
    def of(cls, offered: picture_tickets.Offered) -> "PictureTicket":
        """From the domain's answer."""
        return cls(
            id=strawberry.ID(ids.public("pic", offered.id)),
            upload_url=f"/pictures/{offered.ticket}",
            expires_at=offered.expires_at,
            most_bytes=settings.get().picture_max_bytes,
        )


async def _pictures(cases: Sequence[Any], at: datetime) -> list[dict[UUID | None, list[EvidencePicture]]]:
    """Each case's pictures by the remark they came with (None: with the claim itself)."""
    answer = []
    for rows in await talk_queries.pictures_by_case([case.row.id for case in cases]):
        by_remark: defaultdict[UUID | None, list[EvidencePicture]] = defaultdict(list)
        for row in rows:
            by_remark[row.remark_id].append(EvidencePicture.of(row, at))
        answer.append(by_remark)
    return list(answer)


async def first_pictures_of(cases: Sequence[Any], info: Info) -> list[list[EvidencePicture]]:
    """What was shown when each case was opened; one statement."""
    return [found.get(None, []) for found in await _pictures(cases, info.context.at)]


async def remarks_of_claims(claims: Sequence[Any], info: Info) -> list[list[ClaimRemark]]:
    """What buyer and shop said about each claim; two statements. Notes are not even read."""
    said = await talk_queries.remarks_by_case([claim.row.id for claim in claims], notes=False)
    pictures = await _pictures(claims, info.context.at)
    return [
        [
            ClaimRemark(
                at=row.at, from_shop=row.kind is RemarkKind.SHOP, words=row.words, pictures=shown_with.get(row.id, [])
            )
            for row in rows
        ]
        for rows, shown_with in zip(said, pictures, strict=True)
    ]


async def remarks_of_cases(cases: Sequence[Any], info: Info) -> list[list[CaseRemark]]:
    """What was said about each case, notes included; three statements."""
    said = await talk_queries.remarks_by_case([case.row.id for case in cases], notes=True)
    pictures = await _pictures(cases, info.context.at)
    names = await _authors([row.author for rows in said for row in rows])
    return [
        [
            CaseRemark(
                at=row.at,
                kind=row.kind,
                author=names[row.author],
                words=row.words,
                pictures=shown_with.get(row.id, []),
            )
            for row in rows
        ]
        for rows, shown_with in zip(said, pictures, strict=True)
    ]


async def _authors(actors: Sequence[str]) -> dict[str, str]:
    keys = {actor: UUID(actor.removeprefix("staff:")) for actor in actors if actor.startswith("staff:")}
    people = dict(zip(keys, await staff_by_id(list(keys.values())), strict=True))
    return {actor: person.name if (person := people.get(actor)) else actor.partition(":")[0] for actor in actors}


async def prepared_of_cases(cases: Sequence[Any], info: Info) -> list[list[PreparedWords]]:
    """The prepared answers for each case's state, made out for it; four statements."""
    answers = await talk_queries.prepared_answers()
    told = await talk_queries.told_of_cases([case.row for case in cases])
    made = []
    for case, (locale, facts) in zip(cases, told, strict=True):
        made.append(
            [
                PreparedWords(
                    id=strawberry.ID(ids.public("pra", row.id)),
                    title=prepared.in_language(row, info.context.locale)[0],
                    words=prepared.filled(prepared.in_language(row, locale)[1], facts),
                )
                for row in answers
                if row.state in (None, case.row.state)
            ]
        )
    return made
