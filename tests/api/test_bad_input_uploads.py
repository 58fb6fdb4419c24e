"""Files and requests as broken programs send them, over a real socket to a real server."""

import asyncio
import contextlib
import gzip
import io
import json
import time
import zipfile
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

from backend.adapters.storage.folder import FolderStore
from backend.core import clock, ids
from backend.domain.tasks import ports, tickets
from backend.domain.tasks.models import Job, JobState, Upload, UploadState
from backend.domain.vault import service
from backend.domain.vault.models import Batch, BatchState, Code
from tests.api.unchanged import changed, fingerprint
from tests.make import accounts, tasks, vault
from tests.standins.process import Server, server

LIMIT = 1_000_000
JOB = """query($id: ID!) { job(id: $id) { state failureCode failure result { rows accepted refused }
  problems(first: 5) { edges { node { row code message excerpt } } } } }"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("data")


@pytest.fixture(scope="module")
def shared(database_url: str, redis_url: str, folder: Path) -> Iterator[Server]:
    told = {"TESSERA_DATA_DIR": str(folder), "TESSERA_IMPORT_MAX_BYTES": str(LIMIT)}
    with server("backend.app:create", folder / "log", settings=told) as started:
        yield started


@pytest.fixture
def running(shared: Server, db: str, redis: Any, folder: Path) -> Server:
    """The server, its stores empty; its spool is ours to look into."""
    tasks.bind_spool(folder / "spool")
    ports.bind(FolderStore(folder / "spool"))
    for left in spool(folder):
        left.unlink()
    return shared


@pytest.fixture
async def desk(running: Server) -> AsyncIterator[httpx.AsyncClient]:
    opened = await accounts.session(await accounts.staff())
    headers = {"authorization": f"Bearer {opened.token}", "accept-language": "en"}
    async with httpx.AsyncClient(base_url=running.address, headers=headers, timeout=20) as client:
        yield client


async def waiting() -> tuple[Job, str]:
    """An import that waits for its file, and where to send that."""
    job, ticket = await tasks.waiting_import(await vault.batch(state=BatchState.RECEIVED))
    return job, f"/uploads/{ticket}"


def spool(folder: Path) -> list[Path]:
    return list((folder / "spool").iterdir()) if (folder / "spool").exists() else []


async def told_of(desk: httpx.AsyncClient, job: Job) -> dict[str, Any]:
    asked = {"query": JOB, "variables": {"id": ids.public("job", job.id)}}
    answer = (await desk.post("/graphql/admin", json=asked)).json()
    assert "errors" not in answer, answer
    found: dict[str, Any] = answer["data"]["job"]
    return found


def archive(name: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        # Named by itself it would bear the time, and so would the name of the test.
        packed.writestr(zipfile.ZipInfo(name), b"N1,SECRET-ONE\n" * 100)
    return file.getvalue()


@pytest.mark.parametrize(
    ("content", "failure"),
    [
        (b"", "EMPTY_FILE"),
        (b"\xef\xbb\xbf\r\n \r\n", "EMPTY_FILE"),
        (archive("xl/workbook.xml"), "SPREADSHEET_FILE"),
        (gzip.compress(b"0" * 10_000_000, mtime=0), "BINARY_FILE"),
        (b"\x00" * 100_000, "BINARY_FILE"),
        (b"%PDF-1.7\n\x00\x01\x02\xff\xfe" * 50, "BINARY_FILE"),
        ("N1,SECRET-ONE\n".encode("utf-16"), "UTF16_FILE"),
        ("N1,SECRETÖ\n".encode("latin-1") * 10, "WRONG_ENCODING"),
        (b"N1,SECRET-ONE\n" * 100 + b"\xff\xfe\xfd\n", "WRONG_ENCODING"),
        (b"secret,what,is,this\nS,1,2,3\n", "UNKNOWN_COLUMN"),
    ],
)
async def test_files_that_are_no_lists(desk: httpx.AsyncClient, folder: Path, content: bytes, failure: str) -> None:
    job, url = await waiting()
    assert (await desk.put(url, content=content)).status_code == 201
    assert b"SECRET" not in b"".join(path.read_bytes() for path in spool(folder))

    await service.run_import(job.id, delivery=await tasks.delivery())

    told = await told_of(desk, job)
    assert (told["state"], told["failureCode"]) == ("FAILED", failure)
    assert len(told["failure"]) > 15
    assert spool(folder) == []
    assert not await Code.exists()
    assert (await Batch.get()).state is BatchState.RECEIVED


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (b"N2," + b"x" * 900_000, "TOO_LONG"),
        (b"N2,SEC\x00RET", "BAD_CHARACTER"),
        (b"N2,SEC\x1b[31mRET", "BAD_CHARACTER"),
        ("N2,\u202eTERCES".encode(), "BAD_CHARACTER"),
        (b"N2," * 5000, "TOO_LONG"),
        (b"N2,a,b,c,d,e,f,g", "TOO_MANY_FIELDS"),
        (b'N2,"SECRET', "BAD_FORMAT"),
        (b"N2,javascript:alert(1),javascript:alert(1),2099-01-01", "BAD_FORMAT"),
    ],
)
async def test_rows_that_are_no_codes(desk: httpx.AsyncClient, row: bytes, problem: str) -> None:
    job, url = await waiting()
    assert (await desk.put(url, content=b"N1,SECRET-ONE\n" + row + b"\nN3,SECRET-THREE\n")).status_code == 201
    await service.run_import(job.id, delivery=await tasks.delivery())

    told = await told_of(desk, job)
    (found,) = [edge["node"] for edge in told["problems"]["edges"]]
    assert (found["row"], found["code"]) == ("2", problem)
    assert found["message"]
    assert len(found["excerpt"] or "") <= 80
    assert "SEC" not in (found["excerpt"] or "")
    assert told["result"] == {"rows": "3", "accepted": "2", "refused": "1"}


async def raw(running: Server, *pieces: bytes, hang_up: bool = False) -> bytes:
    """Say exactly these bytes; returns what comes back until the server hangs up, or a second passed in silence."""
    place = urlsplit(running.address)
    reader, writer = await asyncio.open_connection(place.hostname, place.port)
    said = b""
    try:
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(0.02)
        if hang_up:
            return b""
        while True:
            part = await asyncio.wait_for(reader.read(65536), 1.0)
            said += part
            if not part:
                return said
    except (TimeoutError, ConnectionError):
        return said
    finally:
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()


def put(url: str, *headers: str) -> bytes:
    return "\r\n".join([f"PUT {url} HTTP/1.1", "Host: shop.test", *headers, "", ""]).encode()


async def test_two_gigabytes_are_refused_before_they_come(running: Server, folder: Path) -> None:
    job, url = await waiting()
    before = await fingerprint()
    began = time.monotonic()
    for size in (2 * 1024**3, LIMIT + 1, 10**18, 10**30):
        answer = await raw(running, put(url, f"Content-Length: {size}"))
        assert answer.split(b" ", 2)[1] in (b"413", b"400"), answer[:200]
    assert time.monotonic() - began < 10
    assert changed(before, await fingerprint()) == []
    assert (await Upload.get(job_id=job.id)).state is UploadState.AWAITED
    assert spool(folder) == []


async def test_more_than_may_come_ends_the_transfer(desk: httpx.AsyncClient, folder: Path) -> None:
    job, url = await waiting()
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        while sent < 200 * LIMIT:
            sent += 65536
            yield b"x" * 65536

    with contextlib.suppress(httpx.WriteError, httpx.ReadError):
        answer = await desk.put(url, content=endless())
        assert (answer.status_code, answer.json()["code"]) == (413, "TOO_LARGE")
    assert sent < 100 * LIMIT
    row = await Job.get(id=job.id)
    assert (row.state, row.failure) == (JobState.FAILED, "TOO_LARGE")
    assert spool(folder) == []
    assert (await desk.put(url, content=b"N1,SECRET-ONE\n")).status_code == 403


async def test_a_line_cut_in_the_middle_leaves_the_ticket_good(
    running: Server, desk: httpx.AsyncClient, folder: Path
) -> None:
    job, url = await waiting()
    for headers, part in (
        (("Content-Length: 500000",), b"N1,SECRET-ONE\n" * 20_000),
        (("Transfer-Encoding: chunked",), b"e\r\nN1,SECRET-ONE\n\r\n"),
        (("Content-Length: 100",), b""),
    ):
        await raw(running, put(url, *headers), part, hang_up=True)
        await awaited(job)
        assert spool(folder) == []
    assert (await desk.put(url, content=b"N1,SECRET-ONE\n")).status_code == 201
    assert len(spool(folder)) == 1


async def awaited(job: Job) -> None:
    for _ in range(200):
        if (await Upload.get(job_id=job.id)).state is UploadState.AWAITED:
            return
        await asyncio.sleep(0.02)
    raise AssertionError("the ticket is still taken")


async def test_a_ticket_serves_once(desk: httpx.AsyncClient, folder: Path) -> None:
    job, url = await waiting()
    answers = await asyncio.gather(*(desk.put(url, content=b"N%d,SECRET-ONE\n" % n) for n in range(8)))
    assert sorted(answer.status_code for answer in answers) == [201, *[403] * 7]
    assert len(spool(folder)) == 1
    await service.run_import(job.id, delivery=await tasks.delivery())
    assert await Code.all().count() == 1
    again = await desk.put(url, content=b"N9,SECRET-NINE\n")
    assert (again.status_code, again.json()["code"]) == (403, "TICKET_REFUSED")
    assert await Code.all().count() == 1


async def test_tickets_that_are_none(desk: httpx.AsyncClient, folder: Path) -> None:
    job, url = await waiting()
    ticket = url.rpartition("/")[2]
    upload = await Upload.get(job_id=job.id)
    before = await fingerprint()
    late = tickets.issue(upload.id, clock.now() - timedelta(seconds=1))
    nowhere = tickets.issue(ids.new(), clock.now() + timedelta(hours=1))
    flipped = ("A" if ticket[0] != "A" else "B") + ticket[1:]
    for bad in (
        late,
        nowhere,
        flipped,
        ticket[:-2],
        ticket + "AAAA",
        "x",
        "%00",
        "%F0%9F%92%A5",
        "A" * 5000,
        "..",
        "%2e%2e",
    ):
        answer = await desk.put(f"/uploads/{bad}", content=b"N1,SECRET-ONE\n")
        assert answer.status_code in (403, 404, 405), (bad, answer.status_code)
        assert "Traceback" not in answer.text
    # Time moved in the ticket without its key.
    moved = tickets.issue(upload.id, clock.now() + timedelta(days=1))[:30] + ticket[30:]
    assert (await desk.put(f"/uploads/{moved}", content=b"x")).status_code == 403
    for method in ("GET", "POST", "DELETE", "PATCH"):
        assert (await desk.request(method, url)).status_code == 405
    assert changed(before, await fingerprint()) == []
    assert spool(folder) == []


BODY = b'{"query": "{ __typename }"}'


@pytest.mark.parametrize("door", ["storefront", "admin"])
async def test_bodies_of_every_bad_kind(running: Server, desk: httpx.AsyncClient, door: str) -> None:
    before = await fingerprint()
    packed = {"content-encoding": "gzip", "content-type": "application/json"}
    bomb = gzip.compress(b" " * 50_000_000, 1)  # 50 MB in 200 kB: never unpacked
    plain = {"content-type": "application/json"}
    for content, headers in (
        (gzip.compress(BODY), packed),
        (bomb, packed),
        (bomb, plain),
        (BODY, {"content-type": "application/json", "content-encoding": "br"}),
        (b"", plain),
        (b"\xff\xfe" + BODY.decode().encode("utf-16-le"), plain),
        (BODY.replace(b"__typename", b"\xff\xfe"), plain),
        (BODY.replace(b"__typename", b"\xed\xa0\x80"), plain),  # a surrogate in UTF-8
        (b'{"query": "\\ud800"}', plain),
        (b'{"query": "{ node(id: \\"\\\\ud800\\") { id } }"}', plain),
        (b'{"query": "{ node(id: \\"\\\\u0000\\") { id } }"}', plain),
        (b'{"query": "\xc0\x80"}', plain),
        (b"[" * 200_000, plain),
        (b'{"a":' * 40_000, plain),
        (b'{"query": "{ ' + b"a " * 100_000 + b'}"}', plain),
        (b'{"query": "{ __typename }", "variables": {"x": ' + b"9" * 10_000 + b"}}", plain),
        (b'{"query": "{ __typename }", "variables": {"x": 1e999}}', plain),
        (b'{"query": "{ __typename }", "variables": {"x": NaN}}', plain),
        (BODY, {"content-type": "text/plain"}),
        (b"query=%7B__typename%7D", {"content-type": "application/x-www-form-urlencoded"}),
        (BODY, {"content-type": "application/json; charset=utf-7"}),
    ):
        began = time.monotonic()
        answer = await desk.post(f"/graphql/{door}", content=content, headers=headers)
        assert time.monotonic() - began < 5
        told = answer.json()
        assert "INTERNAL" not in answer.text
        if headers.get("content-encoding") == "br":
            continue
        assert (400 <= answer.status_code < 500) or (answer.status_code == 200 and "data" not in told), answer.text
        assert told["errors"][0]["message"]
    assert changed(before, await fingerprint()) == []
    assert (await desk.post(f"/graphql/{door}", json=json.loads(BODY))).json() == {"data": {"__typename": "Query"}}


async def test_requests_that_are_no_http(running: Server, desk: httpx.AsyncClient) -> None:
    post = b"POST /graphql/storefront HTTP/1.1\r\nHost: shop.test\r\nContent-Type: application/json\r\n"
    before = await fingerprint()
    for pieces in (
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",),
        (b"GET / HTTP/9.9\r\n\r\n",),
        (post + b"Content-Length: -1\r\n\r\n" + BODY,),
        (post + b"Content-Length: abc\r\n\r\n" + BODY,),
        (post + b"Content-Length: \xb2\r\n\r\n" + BODY,),
        (post + b"Content-Length: 27\r\nContent-Length: 28\r\n\r\n" + BODY,),
        (post + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n",),
        (b"POST /callbacks/sandbox HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",),
        (b"PUT /uploads/x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",),
        (post + b"X-A: a\x00b\r\nContent-Length: 27\r\n\r\n" + BODY,),
        (post + b"Cookie: " + b"a" * 1_000_000 + b"\r\n\r\n",),
        (post + b"Content-Length: 1000\r\n\r\n" + BODY,),
        (b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",),
    ):
        answer = await raw(running, *pieces)
        assert b"Traceback" not in answer
        assert not answer or answer.split(b" ", 2)[1][:1] == b"4", (pieces[0][-80:], answer[:200])
    for headers in (
        {"cookie": "tessera_session=\xff\xfe; tessera_staff=\xe9"},
        {"authorization": "Bearer \xff" * 3},
        {"accept-language": "en;q=nan, zh;q=inf, " + "x," * 3000},
        {"accept": "application/json;q=1e999, */*;q=-1"},
        {"user-agent": "\xff" * 4000},
        {"host": "' OR 1=1 --"},
        {"x-forwarded-for": "\xff" * 100},
        {"if-none-match": '"' + "\xff" * 100},
    ):
        asked = {name: value.encode("latin-1") for name, value in headers.items()}
        answer2 = await desk.post("/graphql/storefront", json=json.loads(BODY), headers=asked)  # type: ignore[arg-type]
        assert answer2.status_code in (200, 400, 403, 406), (headers, answer2.status_code)
        assert "INTERNAL" not in answer2.text
    assert changed(before, await fingerprint()) == []
    assert (await desk.get("/healthz")).status_code == 200
    assert "unexpected error" not in running.log.read_text(errors="replace")
