"""The `tessera` command. Each verb imports only what it runs, so that all of them start fast."""

import asyncio
import sys
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any

import click

QUEUES = ("fulfil", "default", "bulk")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="tessera")
def main() -> None:
    """Tessera, a shop for virtual goods. Settings come from the environment (TESSERA_PORT, DATABASE_URL, …)."""


@main.command()
@click.option("--scale", type=click.FloatRange(min=0), default=1.0, show_default=True, help="Size of the seeded shop.")
@click.option("--no-pages", is_flag=True, help="Start without the built single-page apps.")
def demo(scale: float, no_pages: bool) -> None:
    """Start the whole shop on this machine, its stores included; Ctrl-C stops it."""
    from pydantic import ValidationError

    from backend import settings
    from backend.local import demo as local

    try:
        found = settings.get()
    except ValidationError as problem:
        raise click.ClickException(_in_words(problem)) from None
    sys.exit(local.run(found, scale=scale, pages=not no_pages))


@main.command()
@click.option("--workers", type=click.IntRange(min=1), default=1, show_default=True, help="Web processes.")
def serve(workers: int) -> None:
    """Answer HTTP: both apps, the graph's doors, health and metrics."""
    from backend import settings
    from backend.web import serving

    found = settings.get()
    serving.serve("backend.app:create", found.host, found.port, workers)


@main.command()
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", type=click.IntRange(1, 65535), required=True)
def sandbox(host: str, port: int) -> None:
    """Run the stand-in payment provider: another company's service, without real money."""
    _serve("backend.sandbox.app:create", host, port, 1)


@main.command("sandbox-supplier")
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--port", type=click.IntRange(1, 65535), required=True)
def sandbox_supplier(host: str, port: int) -> None:
    """Run the stand-in supplier of top-ups: another company's service that credits nobody."""
    _serve("backend.sandbox.supplier.app:create", host, port, 1)


@main.command()
@click.option("--queue", "queues", type=click.Choice(QUEUES), multiple=True, help="Default: all of them.")
def worker(queues: tuple[str, ...]) -> None:
    """Do the work that follows an event, from the named queues."""
    from backend.jobs import worker as jobs

    jobs.run(list(queues or QUEUES))


@main.command()
def relay() -> None:
    """Bring outbox messages to the broker, and emit what the schedule says is due."""
    from backend.jobs import relay as jobs

    jobs.run()


@main.command()
@click.option("--seed", "scale", type=click.FloatRange(min=0), help="Then fill an empty shop, at this size.")
def migrate(scale: float | None) -> None:
    """Bring the database's schema to the newest version."""
    asyncio.run(_migrate(scale))


@main.command()
@click.option("--scale", type=click.FloatRange(min=0), default=1.0, show_default=True, help="1 is 20,000 past orders.")
@click.option("--seed", "number", type=int, default=1, show_default=True, help="The same number makes the same shop.")
def seed(scale: float, number: int) -> None:
    """Fill an empty shop with goods, codes, people and past orders; a filled one stays as it is."""
    asyncio.run(_seed(scale, number))


@main.command()
@click.argument("target", type=click.Path(dir_okay=False, path_type=Path))
def backup(target: Path) -> None:
    """Save the whole shop in the encrypted file TARGET; it may go on selling meanwhile."""
    told = _saving(lambda url, chosen: _backup(url, target, chosen))
    rows = sum(told["rows"].values())
    click.echo(f"Saved {rows} rows of {len(told['rows'])} tables in {target} ({told['dump']['bytes']} bytes).")
    click.echo(f"To restore it takes the backup key “{told['keys']['backup']}” and the shop's keys:")
    click.echo(
        f"  key-encryption key {', '.join(told['keys']['code'] or [told['escrow']['kek']])}, blind index, signing."
    )


@main.command()
@click.argument("source", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def restore(source: Path) -> None:
    """Make an empty database the shop that the file SOURCE holds; all of it or nothing."""
    told = _saving(lambda url, chosen: _restore(url, source, chosen))
    rows = sum(told["rows"].values())
    click.echo(f"Restored {rows} rows as they were on {told['made_at']} (Tessera {told['version']}).")
    click.echo(told["books"])
    click.echo("Run `tessera migrate` before the shop is started again.")


@main.group()
def keys() -> None:
    """The keys that everything sealed depends on."""


@keys.command("rotate")
def keys_rotate() -> None:
    """Wrap anew, under the present key-encryption key, whatever an earlier one wrapped; the shop may go on.

    First give every process the new key beside the old one (TESSERA_OTHER_KEY_ENCRYPTION_KEYS=kek-2=…), then make it
    the present one and name the old one there (TESSERA_KEY_ENCRYPTION_KEY, its _ID, kek-1=…), then run this. Codes,
    gift cards and every other secret stay as they are. A run that was cut off is run again.
    """
    told = _saving(_rotate)
    for turned in told["places"]:
        click.echo(f"{turned.count:>10,}  {turned.place.what}")
    shut = [(turned.place.what, id, kek) for turned in told["places"] for id, kek in turned.shut]
    for what, id, kek in shut[:20]:
        click.echo(f"Stays as it was: {what}, {id}: its key “{kek}” is not at hand or does not open it.", err=True)
    if shut:
        raise click.ClickException(f"{len(shut)} could not be opened. Give their keys and run it again.")
    if left := [name for name in told["needed"] if name != told["current"]]:
        raise click.ClickException(f"Something was sealed under {', '.join(left)} meanwhile: run it again.")
    click.echo(
        f"Everything is under “{told['current']}”. No process needs an earlier key any more; backups made before do."
    )


@main.command()
@click.argument("name")
@click.option("--json", "as_json", is_flag=True, help="Last line on standard output is one JSON object.")
@click.option("--quick", is_flag=True, help="Smaller sizes; ends within a minute.")
@click.option("--size", type=click.IntRange(min=1), help="Orders that wait at once, for `fulfilment`.")
def bench(name: str, as_json: bool, quick: bool, size: int | None) -> None:
    """Measure NAME in a private data folder on free ports."""
    from backend.bench import run

    sys.exit(run.main(name, json=as_json, quick=quick, size=size))


@main.command()
def reindex() -> None:
    """Write the search index anew while customers search. Changes of goods and the schedule do the same bit by bit."""
    sys.exit(asyncio.run(_with_database(_reindex)))


@main.group()
def ledger() -> None:
    """The shop's books."""


@ledger.command("verify")
@click.option("--json", "as_json", is_flag=True, help="One JSON object on standard output, nothing else.")
def ledger_verify(as_json: bool) -> None:
    """Prove that orders, payments, goods and ledger agree; exits 1 and names the first difference otherwise."""
    sys.exit(asyncio.run(_with_database(lambda: _verify(as_json))))


@ledger.command("book")
def ledger_book() -> None:
    """Book whatever has no entry yet: after a seed, an upgrade or a restore. The schedule does the same by itself."""
    sys.exit(asyncio.run(_with_database(_book)))


@main.group()
def analytics() -> None:
    """The counts that figures are read from."""


@analytics.command("rebuild")
def analytics_rebuild() -> None:
    """Make every count anew from the orders; the shop may sell meanwhile."""
    sys.exit(asyncio.run(_with_database(_rebuild)))


@analytics.command("check")
def analytics_check() -> None:
    """Compare the counts with the orders; exits 1 and names the first difference when they differ."""
    sys.exit(asyncio.run(_with_database(_check_counts)))


def _serve(target: str, host: str, port: int, workers: int) -> None:
    from granian import Granian
    from granian.constants import Interfaces, Loops

    Granian(
        target,
        address=host,
        port=port,
        interface=Interfaces.ASGI,
        factory=True,
        loop=Loops.uvloop,
        workers=workers,
        # What still streams by then is cut: the whole must be down within five seconds.
        workers_kill_timeout=3,
    ).serve()


async def _migrate(scale: float | None) -> None:
    from backend import settings
    from backend.core import migrating

    for name in await migrating.migrate(settings.get().database_url):
        click.echo(f"Applied {name}")
    if scale is not None:
        await _seed(scale, 1)


async def _seed(scale: float, number: int) -> None:
    from backend import settings, wiring
    from backend.core import database
    from backend.seed import run
    from backend.seed.provider import tell_provider

    found = settings.get()
    await database.connect(found.database_url, pool_max=found.worker_pool)
    await wiring.open_ports(found)
    try:
        await run.seed(scale, number)
        if found.sandbox_url:
            await tell_provider(found.sandbox_url)
    finally:
        await wiring.close_ports()
        await database.close()


def _saving(work: Callable[[str, Any], Coroutine[Any, Any, dict[str, Any]]]) -> dict[str, Any]:
    from pydantic import ValidationError

    from backend import settings
    from backend.local import at_hand
    from backend.local.errors import BackupProblem, CannotStart

    try:
        with at_hand.shop(settings.get()) as (url, chosen):
            return asyncio.run(work(url, chosen))
    except ValidationError as problem:
        raise click.ClickException(_in_words(problem)) from None
    except (BackupProblem, CannotStart) as problem:
        raise click.ClickException(str(problem)) from None


async def _backup(url: str, target: Path, chosen: Any) -> dict[str, Any]:
    from backend.local import backup as saving

    _keys(chosen)
    return await saving.back_up(url, target, chosen)


async def _restore(url: str, source: Path, chosen: Any) -> dict[str, Any]:
    from backend.local import restore as saved

    _keys(chosen)
    books: list[str] = []

    async def look(restored: str) -> None:
        books.append(await _books_of(restored))

    return await saved.restore(url, source, chosen, looks=(look,)) | {"books": books[0]}


async def _rotate(url: str, chosen: Any) -> dict[str, Any]:
    from backend.core import keys as service
    from backend.local import rotate as turning

    _keys(chosen)
    report = await turning.rotate(url)
    return {"places": report.places, "needed": report.needed, "current": service.provider().current()}


async def _books_of(url: str) -> str:
    """How the books of a restored shop are. A difference was saved with it: it is told, and refuses nothing."""
    from backend.core import clock, database, migrating
    from backend.domain.finance import service

    if await migrating.due(url):
        return "Its books are of an older version: run `tessera ledger verify` after `tessera migrate`."
    await database.connect(url, pool_max=2)
    try:
        report = await service.verify(at=clock.now())
    finally:
        await database.close()
    if report.difference is None:
        return f"Its books agree to the cent ({report.counts.get('orders', 0)} orders)."
    return f"Its books differ, as they did when it was saved: {report.difference.what} ({report.difference.where})."


def _keys(chosen: Any) -> None:
    from backend import wiring
    from backend.local.errors import BackupProblem

    try:
        wiring.bind_keys(chosen)
    except ValueError as problem:
        raise BackupProblem(
            f"The shop's keys are needed and not usable: {problem}.\nSet TESSERA_KEY_ENCRYPTION_KEY, "
            "TESSERA_BLIND_INDEX_KEY and TESSERA_SIGNING_KEY to those of the shop."
        ) from None


async def _with_database(work: Callable[[], Awaitable[int]]) -> int:
    from backend import settings
    from backend.core import database

    await database.connect(settings.get().database_url, pool_max=2)
    try:
        return await work()
    finally:
        await database.close()


async def _verify(as_json: bool) -> int:
    import orjson

    from backend.core import clock
    from backend.core.money import Money
    from backend.domain.finance import service

    report = await service.verify(at=clock.now())
    if as_json:
        click.echo(orjson.dumps(report.told()).decode())
        return 0 if report.clean else 1
    for name, number in report.counts.items():
        click.echo(f"{number:>14,}  {name.replace('_', ' ')}")
    for code, currency, minor in report.accounts:
        click.echo(f"{Money(minor, currency).decimal():>18} {currency}  {code}")
    if report.difference is None:
        click.echo(f"Clean: everything agrees ({report.seconds:.1f} s).")
        return 0
    wrong = report.difference
    click.echo(
        f"Differs: {wrong.what}\n  where     {wrong.where}\n  expected  {wrong.expected}\n  found     {wrong.found}"
    )
    return 1


async def _reindex() -> int:
    from backend.core import clock
    from backend.domain.search import service

    click.echo(f"Indexed {await service.rebuild(at=clock.now()):,} products.")
    return 0


async def _book() -> int:
    from backend.core import clock
    from backend.domain.finance import service

    click.echo(f"Booked {await service.post_missing(at=clock.now())} entries.")
    return 0


async def _rebuild() -> int:
    from backend.core import clock
    from backend.domain.analytics import service

    click.echo(f"Counted {await service.rebuild()} orders anew.")
    await service.report_buyers(at=clock.now())
    return 0


async def _check_counts() -> int:
    from backend.domain.analytics import service

    found = await service.verify()
    if found.waiting:
        click.echo(f"{found.waiting} orders, lines or refunds are not counted yet.")
    if found.difference is None:
        click.echo(f"Clean: {found.rows} counts agree with the orders.")
        return 0
    click.echo(f"Differs: {found.difference}\nRun `tessera analytics rebuild`.")
    return 1


def _in_words(problem: object) -> str:
    from pydantic import ValidationError

    assert isinstance(problem, ValidationError)
    lines = [f"  {'.'.join(map(str, fault['loc'])).upper()}: {fault['msg']}" for fault in problem.errors()]
    return "A setting cannot be used:\n" + "\n".join(lines)


if __name__ == "__main__":
    main()
