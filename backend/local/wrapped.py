"""Every place where the shop keeps something that its key-encryption key has wrapped.

Who turns the key must reach all of them, and who proves a backup must open one of each: what is forgotten here is lost
with the old key. A test holds this list against the models.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

import asyncpg

from backend.core.keys import WrappedKey
from backend.domain.accounts import sealing as people
from backend.domain.aftersales import sealing as pictures
from backend.domain.alerts import sealing as bots
from backend.domain.coupons import codes as coupons
from backend.domain.distribution import sealing as partners
from backend.domain.privacy import sealing as exports
from backend.domain.tasks import spool
from backend.domain.vault import sealing as vault
from backend.domain.wallet import card_sealing
from backend.domain.webhooks import sealing as webhooks


@dataclass(frozen=True, slots=True)
class Place:
    """A column of wrapped keys: whose they are, in which table, and what each is bound to besides its name.

    `passing`: what they open is gone within days, and no backup is refused for it.
    """

    what: str
    table: str
    bound_to: Callable[[UUID], bytes]
    kek: str = "kek_id"
    sealed: str = "wrapped_key"
    id: str = "id"
    passing: bool = False


CODES = Place("batches of codes", "batch", vault.key_binding)
SHARED = Place("shared codes", "shared_code", vault.shared_key_binding)
CARDS = Place("batches of gift cards", "gift_card_batch", card_sealing.key_binding)
COUPONS = Place("batches of coupon codes", "coupon_batch", coupons.key_binding)

PLACES: Sequence[Place] = (
    CODES,
    SHARED,
    CARDS,
    COUPONS,
    Place("secrets of partners' keys", "api_key", partners.key_binding, sealed="sealed_secret"),
    Place("secrets of webhooks", "webhook_endpoint", webhooks.key_binding, sealed="secret"),
    Place(
        "earlier secrets of webhooks",
        "webhook_endpoint",
        webhooks.key_binding,
        kek="previous_kek_id",
        sealed="previous_secret",
        passing=True,
    ),
    Place("authenticators", "second_factor", people.key_binding, sealed="sealed"),
    Place("bots of group chats", "alert_bot", bots.key_binding, sealed="sealed"),
    Place("pictures", "picture_content", pictures.key_binding, id="picture_id"),
    Place("exports of personal data", "data_export", exports.key_binding, passing=True),
    Place("uploads", "upload", spool.key_binding, passing=True),
    Place("files of jobs", "job_file", spool.key_binding, passing=True),
)


async def present(connection: asyncpg.Connection, among: Collection[Place] = PLACES) -> list[Place]:
    """The places that this database has: one of an earlier version may lack some."""
    known = {
        (row["table_name"], row["column_name"])
        for row in await connection.fetch(
            "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'"
        )
    }
    return [place for place in among if (place.table, place.kek) in known]


async def names(connection: asyncpg.Connection, *, passing: bool = False) -> list[str]:
    """The names of the key-encryption keys that anything lasting here needs, or with `passing` anything at all."""
    asked = " UNION ".join(
        f"SELECT {place.kek} AS name FROM {place.table} WHERE {place.kek} IS NOT NULL"  # noqa: S608
        for place in await present(connection)
        if passing or not place.passing
    )
    return [row["name"] for row in await connection.fetch(f"{asked} ORDER BY name")]


async def one_of_each_key(connection: asyncpg.Connection, place: Place) -> list[tuple[UUID, WrappedKey]]:
    """The first row under each key-encryption key that the place needs."""
    rows = await connection.fetch(
        f"""SELECT DISTINCT ON ({place.kek}) {place.id} AS id, {place.kek} AS kek, {place.sealed} AS sealed
            FROM {place.table} WHERE {place.kek} IS NOT NULL ORDER BY {place.kek}, {place.id}"""  # noqa: S608
    )
    return [(row["id"], WrappedKey(row["kek"], row["sealed"])) for row in rows]
