"""Buyers as staff see them."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.accounts import contacts, models
from backend.domain.accounts.permissions import Permission
from backend.domain.aftersales import queries as aftersales
from backend.domain.orders import people
from backend.domain.tasks.files.table import TableFormat
from backend.schema import product_files  # noqa: F401 - there the format has its place in the graph
from backend.schema.accounts import staff_by_id
from backend.schema.context import Info
from backend.schema.doors import STAFF, UserError, edge, given, refusal, shown, typed
from backend.schema.privacy import DataExport, Erasure, erasures_of, exports_of
from backend.schema.scalars import Money, Node
from backend.schema.wallet import Wallet, wallets


@typed(STAFF)
class Bought:
    """What a buyer bought in one currency."""

    orders: int = shown(STAFF, "How many orders, unpaid ones included.")
    paid: Money = shown(STAFF, "What came in for them.")
    refunded: Money = shown(STAFF, "What of that went back.")
    last_at: datetime = shown(STAFF, "When the last one was placed (UTC).")


@typed(STAFF)
class PersonNote:
    """Words of staff about a buyer, which the buyer never sees."""

    at: datetime = shown(STAFF, "When (UTC).")
    author: str | None = shown(STAFF, "Who wrote it.")
    words: str = shown(STAFF, "What was noted.")


async def bought_of_people(persons: Sequence["Person"], info: Info) -> list[list[Bought]]:
    """What each bought; one statement."""
    found = await people.bought_by_person([person.row_id for person in persons])
    return [
        [
            Bought(
                orders=one.orders,
                paid=Money.minor(one.paid_minor, one.currency),
                refunded=Money.minor(one.refunded_minor, one.currency),
                last_at=one.last_at,
            )
            for one in rows
        ]
        for rows in found
    ]


async def contacts_of_people(persons: Sequence["Person"], info: Info) -> list[str | None]:
    """Each one's own contact, or else what they gave with the last order; one statement."""
    given = await people.contacts_by_person([person.row_id for person in persons])
    return [person.own_contact or contact for person, contact in zip(persons, given, strict=True)]


async def masked_of_people(persons: Sequence["Person"], info: Info) -> list[str | None]:
    """The same with its middle hidden; one statement."""
    found = await contacts_of_people(persons, info)
    return [contacts.mask(contact) if contact else None for contact in found]


async def claims_of_people(persons: Sequence["Person"], info: Info) -> list[int]:
    """How many claims each opened; one statement."""
    return await aftersales.claims_by_person([person.row_id for person in persons])


async def sessions_of_people(persons: Sequence["Person"], info: Info) -> list[int]:
    """In how many places each is signed in; one statement."""
    return await people.sessions_by_person([person.row_id for person in persons], info.context.at)


async def notes_of_people(persons: Sequence["Person"], info: Info) -> list[list[PersonNote]]:
    """What was noted about each; two statements."""
    found = await people.notes_by_person([person.row_id for person in persons])
    keys = {note.author: UUID(note.author.removeprefix("staff:")) for notes in found for note in notes}
    names = dict(zip(keys, await staff_by_id(list(keys.values())), strict=True))
    return [
        [
            PersonNote(at=note.at, author=by.name if (by := names[note.author]) else None, words=note.words)
            for note in notes
        ]
        for notes in found
    ]


async def tags_of_people(persons: Sequence["Person"], info: Info) -> list[list[str]]:
    """The tags of each; one statement."""
    return await people.tags_by_person([person.row_id for person in persons])


async def wallets_of_people(persons: Sequence["Person"], info: Info) -> list[list[Wallet]]:
    """What each has in the shop; one statement."""
    return await wallets([person.row_id for person in persons])


@typed(STAFF)
class Person(Node):
    """Somebody who buys, with an account or as a guest of one browser."""

    id: strawberry.ID = shown(STAFF, "Opaque and global.")
    registered_at: datetime | None = shown(STAFF, "Since when they have an account (UTC); null: a guest.")
    created_at: datetime = shown(STAFF, "When the shop first knew them (UTC).")
    name: str | None = shown(STAFF, "Their name; null without CONTACT_READ.", permission=Permission.CONTACT_READ)
    email: str | None = shown(
        STAFF, "Their e-mail address; null without CONTACT_READ, or when none is known.",
        permission=Permission.CONTACT_READ,
    )  # fmt: skip
    phone: str | None = shown(
        STAFF, "Their phone number; null without CONTACT_READ, or when none is known.",
        permission=Permission.CONTACT_READ,
    )  # fmt: skip
    contact: str | None = edge(
        STAFF,
        "Their own contact, else that of their last order; null without CONTACT_READ, or when none is known.",
        contacts_of_people,
        permission=Permission.CONTACT_READ,
    )
    birthday_month: int | None = shown(
        STAFF, "The month of their birthday, 1 to 12; null without CONTACT_READ, or when they did not say.",
        permission=Permission.CONTACT_READ,
    )  # fmt: skip
    tags: list[str] = edge(STAFF, "What the shop tells them apart by, by name.", tags_of_people, size=3)
    contact_masked: str | None = edge(STAFF, "The same with its middle hidden.", masked_of_people)
    bought: list[Bought] = edge(STAFF, "What they bought, by currency.", bought_of_people, size=1)
    wallets: list[Wallet] | None = edge(
        STAFF,
        "What they have in the shop, by currency; null without WALLETS_READ.",
        wallets_of_people,
        permission=Permission.WALLETS_READ,
        size=1,
    )
    claims: int = edge(STAFF, "How many claims they opened.", claims_of_people)
    sessions: int = edge(STAFF, "In how many places they are signed in now.", sessions_of_people)
    data_export: DataExport | None = edge(
        STAFF,
        "The copy of their data asked for last; null: none yet, or without PERSONAL_DATA.",
        exports_of,
        permission=Permission.PERSONAL_DATA,
    )
    erasure: Erasure | None = edge(STAFF, "That they will be or are forgotten; null: nobody asked.", erasures_of)
    notes: list[PersonNote] = edge(STAFF, "What staff noted, the latest first.", notes_of_people)
    own_contact: strawberry.Private[str | None]
    row_id: strawberry.Private[UUID]

    @classmethod
    def of(cls, row: models.Customer) -> "Person":
        """From the row."""
        return cls(
            id=strawberry.ID(ids.public("cus", row.id)),
            registered_at=row.registered_at,
            created_at=row.created_at,
            name=row.display_name or None,
            email=row.email,
            phone=row.phone,
            birthday_month=row.birthday_month,
            own_contact=row.email or row.phone,
            row_id=row.id,
        )


@given(STAFF)
class PersonFilter:
    """Which buyers are wanted; all that is given must hold."""

    text: str | None = shown(
        STAFF,
        "An e-mail address, a phone number or its last four digits or more, or an order's number; compared exactly.",
        default=None,
    )
    registered: bool | None = shown(STAFF, "true: with an account; false: guests.", default=None)
    tags: list[str] | None = shown(STAFF, "With one of these tags.", default=None)

    def wanted(self) -> people.PersonFilter:
        """As the domain takes it."""
        return people.PersonFilter(text=self.text, registered=self.registered, tags=self.tags)


@given(STAFF)
class ExportPeopleInput:
    """Which buyers are to be written, why, and how."""

    filter: PersonFilter | None = shown(STAFF, "Which ones, at most 100,000; null: all.", default=None)
    format: TableFormat = shown(STAFF, "How.", default=TableFormat.XLSX)
    reason: str = shown(STAFF, "Why, 1 to 200 characters; the journal keeps it.")


@given(STAFF)
class NotePersonInput:
    """What is to be noted about a buyer."""

    person_id: strawberry.ID = shown(STAFF, "About whom.")
    words: str = shown(STAFF, "What, at most 1,000 characters; for colleagues only.")


@refusal("PERSON_UNKNOWN", STAFF, zh="没有找到这位顾客。", en="There is no such buyer.")
class PersonUnknown(UserError):
    """No such buyer."""
