"""A backup is one encrypted file that becomes the same shop again, or nothing at all."""

import asyncio
import base64
import io
import json
import os
import secrets
import signal
import subprocess
import sys
import tarfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import asyncpg
import pytest
from pydantic import SecretStr
from tortoise.transactions import in_transaction

from backend import settings, wiring
from backend.core import database
from backend.core.drawn_codes import normal
from backend.domain.wallet.card_sealing import digest
from backend.local import archive, opening, restore, rotate, soundness, tools
from backend.local.backup import back_up
from backend.local.errors import BackupProblem
from backend.settings import Settings
from tests.conftest import STORES
from tests.make import kept, keyring, wallets
from tests.make.world import world
from tests.stores import database_at

KEY = base64.urlsafe_b64encode(b"B" * 32).decode()
OTHER = base64.urlsafe_b64encode(b"O" * 32).decode()
SECRET = b"KNOWN-secret-in-a-dump"


@pytest.fixture
def chosen() -> Settings:
    """The shop's settings with a key for backups."""
    found = settings.get().model_copy(update={"backup_key": SecretStr(KEY), "backup_key_id": "safe-7"})
    wiring.bind_keys(found)
    return found


@pytest.fixture
def target(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of an empty database."""
    server = request.config.stash[STORES].server
    name = f"tessera_restore_{secrets.token_hex(4)}"
    asyncio.run(_run(server, f'CREATE DATABASE "{name}" TEMPLATE template0'))
    yield database_at(server, name)
    asyncio.run(_clear(server, name))


@pytest.fixture
async def saved(db: str, chosen: Settings, tmp_path: Path) -> Path:
    """A backup of a small shop, and that shop."""

    async def saved_shop() -> None:
        await world(2)
        await database.execute("UPDATE customer SET display_name = $1", SECRET.decode())
        await back_up(db, tmp_path / "shop.tar", chosen)

    await kept.once(saved_shop, tmp_path, tmp_path.parent / "kept")
    return tmp_path / "shop.tar"


async def _small_shop() -> None:
    await world(1)


@pytest.fixture
async def small(db: str, chosen: Settings, tmp_path: Path) -> None:
    """A shop of one thing of each kind."""
    await kept.once(_small_shop, tmp_path.parent / "none", tmp_path.parent / "kept")


async def test_the_restored_shop_is_the_saved_one(db, chosen, saved, target):
    manifest = await restore.restore(target, saved, chosen)

    await _run(db, restore.ALL_IS_NEWS)  # the one thing that a restore changes
    assert await _dump(target) == await _dump(db)
    assert manifest["codes_opened"] > 0
    assert manifest["keys"] == {"backup": "safe-7", "code": ["kek-1"]}
    assert await _beside(target) == [_name(target)]


async def test_who_followed_the_catalogue_further_than_the_backup_is_told_all_of_it_anew(db, chosen, saved, target):
    await database.execute("UPDATE catalogue_clock SET revision = revision + 500")  # after the backup
    (read,) = await database.fetch("SELECT revision FROM catalogue_clock")
    await restore.restore(target, saved, chosen)
    connection = await asyncpg.connect(target)
    try:
        rows = await connection.fetch("SELECT revision FROM catalogue_revision")
        assert rows
        assert min(row["revision"] for row in rows) > read["revision"]
    finally:
        await connection.close()


async def test_a_second_restore_is_refused_and_changes_nothing(chosen, saved, target):
    await restore.restore(target, saved, chosen)
    before = await _dump(target)
    with pytest.raises(BackupProblem, match="is not empty"):
        await restore.restore(target, saved, chosen)
    assert await _dump(target) == before


async def test_what_somebody_put_into_the_target_meanwhile_is_kept(chosen, saved, target):
    async def fill(_: str) -> None:
        connection = await asyncpg.connect(target)
        await connection.execute("CREATE TABLE sold (n int); INSERT INTO sold VALUES (7)")
        await connection.close()

    with pytest.raises(BackupProblem, match="is kept in the database"):
        await restore.restore(target, saved, chosen, looks=(fill,))
    name, kept = await _beside(target)
    assert (name, kept.startswith(f"{name}_empty_")) == (_name(target), True)
    assert await _counts(database_at(target, kept)) == {"public.sold": 1}
    assert (await _counts(target))["public.customer"] > 0


async def test_no_secret_and_no_key_is_in_the_archive(saved):
    raw = saved.read_bytes()
    assert saved.stat().st_mode & 0o777 == 0o600
    for hidden in (SECRET, b"example.com", b"PGDMP", b"k" * 32, b"b" * 32, b"s" * 32, b"B" * 32, KEY.encode()):
        assert hidden not in raw
    with tarfile.open(saved) as tar:
        assert tar.getnames() == ["database.dump.aes", "manifest.json", "manifest.mac"]
        manifest = _manifest_of(tar)
    assert manifest["rows"]["public.customer"] > 0
    assert set(manifest) == {
        "format", "archive", "made_at", "version", "postgres", "migrations",
        "rows", "codes_opened", "keys", "escrow", "dump",
    }  # fmt: skip


async def test_a_backup_is_of_one_moment(db, small, chosen, tmp_path, target):
    """What is written while it is made is in it wholly or not at all: numbers and dump are of one snapshot."""
    stop = asyncio.Event()

    async def write() -> int:
        written = 0
        while not stop.is_set():
            await database.execute("INSERT INTO outbox_message (topic, payload, created_at) VALUES ('x', '{}', now())")
            written += 1
        return written

    writing = asyncio.create_task(write())
    await asyncio.sleep(0.05)
    manifest = await back_up(db, tmp_path / "b.tar", chosen)
    stop.set()
    assert await writing > manifest["rows"]["public.outbox_message"] - 50 > 0
    await restore.restore(target, tmp_path / "b.tar", chosen)
    assert (await _counts(target))["public.outbox_message"] == manifest["rows"]["public.outbox_message"]


async def test_an_import_ends_while_a_backup_is_made(db, small, chosen, tmp_path, target, monkeypatch):
    """What is staged counts for nothing yet: it is not saved, and nobody waits for it or for the backup."""
    await database.execute("CREATE UNLOGGED TABLE staging.job_x (n int)")
    counts = soundness.counts

    async def as_it_ends(connection: asyncpg.Connection) -> dict[str, int]:
        counted = await counts(connection)
        async with in_transaction():
            await database.execute("SET LOCAL lock_timeout = '500ms'")
            await database.execute("DROP TABLE IF EXISTS staging.job_x")
        return counted

    monkeypatch.setattr(soundness, "counts", as_it_ends)
    manifest = await back_up(db, tmp_path / "b.tar", chosen)
    monkeypatch.undo()
    assert not [name for name in manifest["rows"] if not name.startswith("public.")]
    await restore.restore(target, tmp_path / "b.tar", chosen)
    await _run(db, restore.ALL_IS_NEWS)
    assert await _dump(target) == await _dump(db)


def test_of_two_backups_into_one_file_one_is_whole_and_the_other_refused(tmp_path):
    place, key = tmp_path / "shop.tar", base64.urlsafe_b64decode(KEY)
    writer = archive.Writer(place, key)
    writer.write(b"x" * 3_000_000)
    with pytest.raises(BackupProblem, match="Another backup"):
        archive.Writer(place, key)
    writer.finish({"keys": {"backup": "safe-7"}})
    with pytest.raises(BackupProblem, match="exists already"):
        archive.Writer(place, key)
    with closing(archive.Reader(place, key, "safe-7")) as read:
        read.check()
    assert [file.name for file in tmp_path.iterdir()] == ["shop.tar"]


LACKING = {
    "does not open this archive": {"backup_key": SecretStr(OTHER)},
    "sealed with the backup key “safe-7”": {"backup_key": SecretStr(OTHER), "backup_key_id": "safe-8"},
    "Set TESSERA_BACKUP_KEY": {"backup_key": SecretStr("")},
    "not 32 bytes": {"backup_key": SecretStr("short")},
    "the key-encryption key “kek-1” .TESSERA_KEY_ENCRYPTION_KEY.": {"key_encryption_key": SecretStr(OTHER)},
    "the key-encryption key “kek-1” .*_KEY_ID": {"key_encryption_key_id": "kek-2"},
    "the blind-index key": {"blind_index_key": SecretStr(OTHER)},
    "the signing key": {"signing_key": SecretStr(OTHER)},
}


async def test_without_its_keys_nothing_is_touched(chosen, saved, target):
    for told, named in LACKING.items():
        other = chosen.model_copy(update=named)
        wiring.bind_keys(other)
        with pytest.raises(BackupProblem, match=told):
            await restore.restore(target, saved, other)
        assert await _beside(target) == [_name(target)]
        assert await _counts(target) == {}
    wiring.bind_keys(chosen)
    await restore.restore(target, saved, chosen)


def _half(raw: bytes) -> bytes:
    return raw[: len(raw) // 2]


def _without_end(raw: bytes) -> bytes:
    return raw[:-4096]


def _bit(raw: bytes) -> bytes:
    place = 512 + 3000
    return raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :]


def _last_bit_of_the_dump(raw: bytes) -> bytes:
    with tarfile.open(fileobj=io.BytesIO(raw)) as tar:
        place = 512 + tar.getmember("database.dump.aes").size - 1
    return raw[:place] + bytes([raw[place] ^ 1]) + raw[place + 1 :]


def _manifest(raw: bytes) -> bytes:
    assert raw.count(b'"codes_opened": ') == 1
    return raw.replace(b'"codes_opened": ', b'"codes_opened":0')


def _nothing(raw: bytes) -> bytes:
    return b""


async def test_half_or_altered_archives_are_refused(chosen, saved, target):
    raw = saved.read_bytes()
    for spoil in (_half, _without_end, _bit, _last_bit_of_the_dump, _manifest, _nothing):
        saved.write_bytes(spoil(raw))
        with pytest.raises(BackupProblem):
            await restore.restore(target, saved, chosen)
        assert await _counts(target) == {}
        assert await _beside(target) == [_name(target)]
    saved.write_bytes(raw)
    await restore.restore(target, saved, chosen)


def test_chunks_cannot_be_moved_dropped_or_repeated(tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "CHUNK", 100)
    writer = archive.Writer(tmp_path / "a.tar", b"B" * 32)
    writer.write(bytes(range(256)) * 2)
    writer.finish({"keys": {"backup": "b"}})
    raw = (tmp_path / "a.tar").read_bytes()
    begin, size = 512 + 48, 116
    pieces = [raw[begin + place * size : begin + (place + 1) * size] for place in range(5)]
    with closing(archive.Reader(tmp_path / "a.tar", b"B" * 32, "b")) as reader:
        assert b"".join(reader.chunks()) == bytes(range(256)) * 2
    for order in ((1, 0, 2, 3, 4), (0, 0, 2, 3, 4), (0, 1, 2, 4, 3)):
        moved = b"".join(pieces[place] for place in order)
        (tmp_path / "b.tar").write_bytes(raw[:begin] + moved + raw[begin + 5 * size :])
        with closing(archive.Reader(tmp_path / "b.tar", b"B" * 32, "b")) as reader, pytest.raises(BackupProblem):
            list(reader.chunks())


async def test_a_newer_schema_is_refused(db, small, chosen, tmp_path, target):
    await database.execute(
        "INSERT INTO tortoise_migrations (app, name, applied_at) VALUES ('tessera', '9999_from_the_future', now())"
    )
    try:
        await back_up(db, tmp_path / "b.tar", chosen)
    finally:
        await database.execute("DELETE FROM tortoise_migrations WHERE name = '9999_from_the_future'")
    with pytest.raises(BackupProblem, match="newer than this one: it has 9999_from_the_future"):
        await restore.restore(target, tmp_path / "b.tar", chosen)
    assert await _counts(target) == {}


async def test_a_shop_whose_codes_do_not_open_is_not_saved(db, small, chosen, tmp_path):
    wiring.bind_keys(chosen.model_copy(update={"key_encryption_key": SecretStr(OTHER)}))
    with pytest.raises(BackupProblem, match="do not open with the keys at hand"):
        await back_up(db, tmp_path / "b.tar", chosen)
    assert list(tmp_path.iterdir()) == []


async def test_a_restored_shop_reads_and_redeems_its_gift_cards_by_either_key(db, chosen, tmp_path, target):
    """Between two keys a backup needs both, and is refused without either; once turned, the new one is enough."""
    old, (first,) = await wallets.gift_cards()
    both = keyring.turned(chosen, old=True)
    await wallets.gift_cards(bind=False)
    manifest = await back_up(db, tmp_path / "b.tar", both)
    assert (manifest["keys"]["code"], manifest["codes_opened"]) == (["kek-1", "kek-2"], 2)
    with pytest.raises(BackupProblem, match=f"The gift cards of batch {old.id} do not open .*“kek-1”"):
        await restore.restore(target, tmp_path / "b.tar", keyring.turned(chosen, old=False))
    assert await _counts(target) == {}
    await restore.restore(target, tmp_path / "b.tar", keyring.turned(chosen, old=True))
    await rotate.rotate(target)
    keyring.turned(chosen, old=False)
    connection = await asyncpg.connect(target)
    try:
        assert await opening.open_sample(connection) == 2
        (found,) = await connection.fetch("SELECT batch_id FROM gift_card WHERE digest = $1", digest(_drawn(first)))
        assert found["batch_id"] == old.id
        # Cards that nobody could redeem are worth no more than cards that nobody can read.
        await connection.execute("ALTER TABLE gift_card DISABLE TRIGGER gift_card_identity")
        await connection.execute("UPDATE gift_card SET digest = sha256(digest)")
        with pytest.raises(BackupProblem, match="TESSERA_BLIND_INDEX_KEY"):
            await opening.open_sample(connection)
    finally:
        await connection.close()


def _drawn(code: str) -> str:
    drawn = normal(code)
    assert drawn is not None
    return drawn


async def test_a_backup_replaces_no_file_and_an_empty_database_is_none(chosen, saved, target, tmp_path):
    before = saved.read_bytes()
    with pytest.raises(BackupProblem, match="exists already"):
        await back_up(target, saved, chosen)
    assert saved.read_bytes() == before
    with pytest.raises(BackupProblem, match="holds no shop"):
        await back_up(target, tmp_path / "other.tar", chosen)
    assert not (tmp_path / "other.tar").exists()


async def test_what_is_not_as_it_was_saved_does_not_take_the_place(chosen, saved, target, monkeypatch):
    monkeypatch.setattr(soundness, "difference", lambda *_: "public.code: 1 rows, 2 expected")
    with pytest.raises(BackupProblem, match="not what was saved"):
        await restore.restore(target, saved, chosen)
    assert await _counts(target) == {}
    assert await _beside(target) == [_name(target)]


async def test_what_a_restore_killed_at_its_first_step_made_is_cleared_away_and_nothing_that_looks_like_it(
    chosen, saved, target, monkeypatch
):
    class Killed(Exception):
        pass

    def killed(*_):
        raise Killed

    monkeypatch.setattr(tools, "feed", killed)
    monkeypatch.setattr(restore._Beside, "__aexit__", lambda self, *_: self._connection.close())
    with pytest.raises(Killed):
        await restore.restore(target, saved, chosen)
    monkeypatch.undo()
    _, left = await _beside(target)
    neighbour = f"{_name(target)}_restoring_0badcafe"
    connection = await asyncpg.connect(database_at(target, "postgres"))
    try:
        await connection.execute(f'COMMENT ON DATABASE "{left}" IS NULL')  # as it is the moment it is made
        await connection.execute(f'CREATE DATABASE "{neighbour}"')
        await restore.restore(target, saved, chosen)
        assert await _beside(target) == [_name(target), neighbour]
        await connection.execute(f'DROP DATABASE "{neighbour}"')
    finally:
        await connection.close()


async def test_a_restore_killed_in_the_middle_leaves_the_target_empty_and_restorable(chosen, saved, target):
    killed = 0
    for wait in (0.0, 0.15, 0.4, 0.7):
        process = subprocess.Popen(
            [sys.executable, "-W", "ignore", "-m", "backend.cli", "restore", str(saved)],
            env={**os.environ, "DATABASE_URL": target, "TESSERA_BACKUP_KEY": KEY, "TESSERA_BACKUP_KEY_ID": "safe-7"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        give_up = time.monotonic() + 20
        while process.poll() is None and time.monotonic() < give_up and len(await _beside(target)) < 2:
            await asyncio.sleep(0.01)
        await asyncio.sleep(wait)
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
            killed += 1
        process.wait()
        await _over(target)
        if await _counts(target):
            break
    assert killed > 0
    if not await _counts(target):
        await restore.restore(target, saved, chosen)
    assert await _beside(target) == [_name(target)]
    with tarfile.open(saved) as tar:
        expected = _manifest_of(tar)["rows"]
    assert await _counts(target) == expected


def _manifest_of(tar: tarfile.TarFile) -> dict[str, Any]:
    file = tar.extractfile("manifest.json")
    assert file is not None
    found: dict[str, Any] = json.load(file)
    return found


def _name(url: str) -> str:
    return url.rpartition("/")[2]


async def _over(url: str) -> None:
    """Wait until the server, too, is done with a restore whose process was killed."""
    connection = await asyncpg.connect(database_at(url, "postgres"))
    try:
        await connection.execute("SELECT pg_advisory_lock($1)", restore.lock_of(_name(url)))
    finally:
        await connection.close()


async def _beside(url: str) -> list[str]:
    """The databases that have the target's name or begin with it."""
    connection = await asyncpg.connect(database_at(url, "postgres"))
    try:
        rows = await connection.fetch("SELECT datname FROM pg_database WHERE starts_with(datname, $1)", _name(url))
        return sorted(row["datname"] for row in rows)
    finally:
        await connection.close()


async def _counts(url: str) -> dict[str, int]:
    connection = await asyncpg.connect(url)
    try:
        return await soundness.counts(connection)
    finally:
        await connection.close()


async def _dump(url: str) -> dict[str, Any]:
    """Every table's rows, as text, in one order."""
    connection = await asyncpg.connect(url)
    try:
        return {
            name: sorted(row["t"] for row in await connection.fetch(f"SELECT t::text FROM {name} AS t"))
            for name in await soundness.counts(connection)
        }
    finally:
        await connection.close()


async def _run(url: str, sql: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(sql)
    finally:
        await connection.close()


async def _clear(server: str, name: str) -> None:
    connection = await asyncpg.connect(server)
    try:
        for row in await connection.fetch("SELECT datname FROM pg_database WHERE starts_with(datname, $1)", name):
            await connection.execute(f'DROP DATABASE "{row["datname"]}" WITH (FORCE)')
    finally:
        await connection.close()
