"""The key-encryption key is turned while the shop goes on, and nothing that it wrapped is lost with the old one."""

import asyncio
from collections.abc import Iterator
from typing import Any

import asyncpg
import pytest
from click.testing import CliRunner
from pydantic import SecretStr

from backend import settings as configuration
from backend import wiring
from backend.cli import main
from backend.core import crypto, database, ids, keys
from backend.core.keys import WrappedKey
from backend.domain.accounts.models import SecondFactor
from backend.domain.aftersales.conversation import Picture, PictureContent
from backend.domain.aftersales.sealing import key_binding
from backend.local import opening, rotate, wrapped
from backend.local.errors import BackupProblem
from backend.local.wrapped import CARDS, CODES, PLACES, SHARED
from tests.make import accounts, alerts, keyring, people, wallets
from tests.make.world import world


@pytest.fixture(autouse=True)
def _old_again() -> Iterator[None]:
    wiring.bind_keys(configuration.get())
    yield
    wiring.bind_keys(configuration.get())


async def connected(url: str) -> asyncpg.Connection:
    return await asyncpg.connect(url)


async def picture() -> None:
    """The bytes of a picture in a case, under a key of their own."""
    shown = await Picture.first()
    assert shown is not None
    key = await keys.provider().wrap(crypto.new_key(), key_binding(shown.id))
    await PictureContent.create(picture_id=shown.id, kek_id=key.kek_id, wrapped_key=key.sealed, sealed=b"bytes")


async def wrapped_rows() -> list[tuple[wrapped.Place, Any]]:
    """Every wrapped key of the shop, with where it is."""
    return [
        (place, row)
        for place in PLACES
        for row in await database.fetch(
            f"SELECT {place.id} AS id, {place.kek} AS kek, {place.sealed} AS sealed FROM {place.table}"
            f" WHERE {place.kek} IS NOT NULL"
        )
    ]


async def test_every_wrapped_key_has_its_place(db):
    rows = await database.fetch(
        "SELECT table_name, column_name FROM information_schema.columns"
        " WHERE table_schema = 'public' AND column_name LIKE '%kek\\_id'"
    )
    assert {(row["table_name"], row["column_name"]) for row in rows} == {(place.table, place.kek) for place in PLACES}


async def test_the_old_key_may_go_when_everything_was_turned(db):
    await world(2)
    await people.authenticator(await accounts.staff())
    await alerts.bot()
    await picture()
    before = await wrapped_rows()
    assert {place.table for place, _ in before} >= {
        "batch", "shared_code", "gift_card_batch", "coupon_batch", "api_key", "webhook_endpoint", "second_factor",
        "alert_bot",
        "picture_content",
    }  # fmt: skip
    keyring.turned(old=True)
    report = await rotate.rotate(db)
    assert (report.needed, [one.shut for one in report.places if one.shut]) == (["kek-2"], [])
    assert sum(one.count for one in report.places) == len(before)
    keyring.turned(old=False)
    plain = {}
    for place, row in await wrapped_rows():
        plain[place.table, place.sealed, row["id"]] = await keys.provider().unwrap(
            WrappedKey(row["kek"], bytes(row["sealed"])), place.bound_to(row["id"])
        )
    wiring.bind_keys(configuration.get())
    # The same key as before: what lies under it was not touched.
    for place, row in before:
        was = await keys.provider().unwrap(WrappedKey(row["kek"], bytes(row["sealed"])), place.bound_to(row["id"]))
        assert plain[place.table, place.sealed, row["id"]] == was
    keyring.turned(old=False)
    connection = await connected(db)
    try:
        assert await opening.open_sample(connection) > 0
    finally:
        await connection.close()
    assert sum(one.count for one in (await rotate.rotate(db)).places) == 0


async def test_a_run_that_was_cut_off_is_run_again_and_two_at_once_do_no_harm(db, monkeypatch):
    for _ in range(5):
        await wallets.gift_cards()
    keyring.turned(old=True)
    monkeypatch.setattr(rotate, "AT_ONCE", 1)

    class Killed(Exception):
        pass

    def dies(turned: rotate.Turned) -> None:
        if turned.count == 2:
            raise Killed

    with pytest.raises(Killed):
        await rotate.rotate(db, tell=dies)
    names = await database.fetch("SELECT kek_id, count(*)::int AS n FROM gift_card_batch GROUP BY 1 ORDER BY 1")
    assert [(row["kek_id"], row["n"]) for row in names] == [("kek-1", 3), ("kek-2", 2)]
    both = await asyncio.gather(rotate.rotate(db), rotate.rotate(db))
    assert sum(one.count for report in both for one in report.places) == 3
    assert both[0].needed == ["kek-2"]


async def test_what_was_sealed_anew_meanwhile_stays(db, monkeypatch):
    person = await accounts.staff()
    await people.authenticator(person)
    keyring.turned(old=True)
    anew = rotate._anew

    async def slow(place: wrapped.Place, id: Any, old: WrappedKey) -> WrappedKey:
        found = await anew(place, id, old)
        await SecondFactor.filter(id=id).update(sealed=b"a later secret")
        return found

    monkeypatch.setattr(rotate, "_anew", slow)
    report = await rotate.rotate(db)
    row = await SecondFactor.get()
    assert (row.kek_id, bytes(row.sealed), report.needed) == ("kek-1", b"a later secret", ["kek-1"])


async def test_what_does_not_open_is_named_and_the_rest_is_turned(db, settings):
    batch, _ = await wallets.gift_cards()
    other, _ = await wallets.gift_cards()
    await database.execute("UPDATE gift_card_batch SET kek_id = 'kek-0' WHERE id = $1", batch.id)
    old = configuration.get().key_encryption_key.get_secret_value()
    settings.setenv("DATABASE_URL", db)
    settings.setenv("TESSERA_KEY_ENCRYPTION_KEY", keyring.NEW)
    settings.setenv("TESSERA_KEY_ENCRYPTION_KEY_ID", "kek-2")
    settings.setenv("TESSERA_OTHER_KEY_ENCRYPTION_KEYS", f" kek-1={old},")
    configuration.get.cache_clear()
    told = await asyncio.to_thread(CliRunner().invoke, main, ["keys", "rotate"])
    assert told.exit_code == 1
    assert f"{batch.id}: its key “kek-0” is not at hand" in told.output
    assert str(other.id) not in told.output
    kept = await database.fetch("SELECT id, kek_id FROM gift_card_batch ORDER BY id")
    assert [(row["id"], row["kek_id"]) for row in kept] == [(batch.id, "kek-0"), (other.id, "kek-2")]
    await database.execute("UPDATE gift_card_batch SET kek_id = 'kek-1' WHERE id = $1", batch.id)
    again = await asyncio.to_thread(CliRunner().invoke, main, ["keys", "rotate"])
    assert (again.exit_code, "Everything is under “kek-2”." in again.output) == (0, True)


@pytest.mark.parametrize("wrong", ["kek-1", "=AAAA", "kek-1=AAAA", "a=AAAA,a=AAAA", "kek-2=" + "A" * 43])
def test_other_keys_that_are_none_are_refused(wrong):
    chosen = keyring.turned(old=False)
    with pytest.raises(ValueError, match="key"):
        wiring.bind_keys(chosen.model_copy(update={"other_key_encryption_keys": SecretStr(wrong)}))


SHUT = {
    CODES: "The codes of batch",
    SHARED: "The secrets of shared code",
    CARDS: "The gift cards of batch",
    **{place: f"The {place.what}" for place in PLACES if place not in (CODES, SHARED, CARDS) and not place.passing},
}


async def test_whatever_stays_shut_refuses_a_backup(db):
    """One row of any lasting sort under a lost key is enough, however much else opens."""
    await world(2)
    await people.authenticator(await accounts.staff())
    await alerts.bot()
    await picture()
    connection = await connected(db)
    try:
        for place, said in SHUT.items():
            transaction = connection.transaction()
            await transaction.start()
            await connection.execute(
                f"UPDATE {place.table} SET {place.sealed} = $1 WHERE {place.id} ="
                f" (SELECT min({place.id}::text)::uuid FROM {place.table})",
                crypto.seal(b"x" * 32, b"y" * 32, ids.new().bytes),
            )
            with pytest.raises(BackupProblem, match=said):
                await opening.open_sample(connection)
            await transaction.rollback()
    finally:
        await connection.close()
