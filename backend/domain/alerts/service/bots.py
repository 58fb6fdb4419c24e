"""Keeping the bots of group chats."""

from datetime import datetime
from urllib.parse import urlsplit
from uuid import UUID

import orjson
from tortoise.transactions import in_transaction

from backend.core import database, ids, keys
from backend.core.keys import KeyUnavailable
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.alerts import ports, wording
from backend.domain.alerts.errors import AlertBotChanged, AlertBotUnknown
from backend.domain.alerts.models import AlertBot
from backend.domain.alerts.ports import BotAddress, BotAnswer
from backend.domain.alerts.sealing import key_binding
from backend.domain.alerts.service.send import address_of, say
from backend.domain.alerts.states import BotKind
from backend.domain.alerts.wanted import BotWanted
from backend.domain.audit import service as audit
from backend.domain.webhooks import targets
from backend.domain.webhooks.errors import WebhookTargetRefused

MOST = 20
LONGEST_NAME = 60
LONGEST_SECRET = 200
# Any number: one bot is added at a time, so that there are not more than `MOST`.
LOCK = 7_265_941


async def add_bot(wanted: BotWanted, *, caller: Caller, address: str | None, at: datetime) -> AlertBot:
    """Keep a new bot. Call it outside a transaction: its address is looked up first.

    Raises InvalidInput, WebhookTargetRefused.
    """
    if not wanted.url:
        raise InvalidInput("REQUIRED", path=["input", "url"])
    name, listens = _checked(wanted), BotAddress(wanted.url, wanted.secret or "")
    await _check_target(wanted.url)
    row = AlertBot(id=ids.new(), name=name, kind=wanted.kind, language=wanted.language, active=wanted.active)
    row.created_at = row.changed_at = at
    await _seal(row, listens)
    async with in_transaction():
        await database.execute("SELECT pg_advisory_xact_lock($1)", LOCK)
        if await AlertBot.all().count() >= MOST:
            raise InvalidInput("TOO_MANY", path=["input"], maximum=MOST)
        await row.save(force_create=True)
        diff = {"name": [None, name], "kind": [None, wanted.kind.value], "address": [None, row.hint]}
        await audit.record(caller.actor, "alert_bot.added", ids.public("bot", row.id), diff=diff, address=address)
    return row


async def update_bot(
    id: UUID | None, version: int, wanted: BotWanted, *, caller: Caller, address: str | None, at: datetime
) -> AlertBot:
    """Change a bot. Raises AlertBotUnknown, AlertBotChanged, InvalidInput, WebhookTargetRefused."""
    name = _checked(wanted)
    if wanted.url is not None:
        await _check_target(wanted.url)
    row = await AlertBot.get_or_none(id=id) if id else None
    if row is None:
        raise AlertBotUnknown
    before = {"name": row.name, "kind": row.kind.value, "address": row.hint, "active": row.active}
    signed = row.signed
    if wanted.url is not None or wanted.secret is not None:
        await _seal(row, await _replaced(row, wanted))
    async with in_transaction():
        current = await AlertBot.select_for_update().get(id=row.id)
        if current.version != version:
            raise AlertBotChanged(current=current)
        row.name, row.kind, row.language, row.active = name, wanted.kind, wanted.language, wanted.active
        row.version, row.changed_at = version + 1, at
        await row.save()
        after = {"name": name, "kind": row.kind.value, "address": row.hint, "active": row.active}
        diff: dict[str, object] = {one: [before[one], after[one]] for one in after if before[one] != after[one]}
        if wanted.secret is not None:
            # That it changed, and never to what.
            diff["signed"] = [signed, row.signed]
        await audit.record(caller.actor, "alert_bot.changed", ids.public("bot", row.id), diff=diff, address=address)
    return row


async def check_bot(id: UUID | None, *, caller: Caller, address: str | None, at: datetime) -> BotAnswer:
    """Write a test into the bot's chat and say what it answered. Raises AlertBotUnknown."""
    row = await AlertBot.get_or_none(id=id) if id else None
    if row is None:
        raise AlertBotUnknown
    answer = await say(row, wording.test(row.language.value), at=at)
    diff = {"outcome": [None, answer.state.value]}
    await audit.record(caller.actor, "alert_bot.tested", ids.public("bot", row.id), diff=diff, address=address)
    return answer


async def _replaced(row: AlertBot, wanted: BotWanted) -> BotAddress:
    """Where it is to listen; what is not given anew stays."""
    if wanted.url is not None and wanted.secret is not None:
        return BotAddress(wanted.url, wanted.secret)
    try:
        known = await address_of(row)
    except KeyUnavailable:
        # What does not open any more has to be given again.
        raise InvalidInput("REQUIRED", path=["input", "url" if wanted.url is None else "secret"]) from None
    return BotAddress(
        wanted.url if wanted.url is not None else known.url,
        wanted.secret if wanted.secret is not None else known.secret,
    )


async def _seal(row: AlertBot, listens: BotAddress) -> None:
    plain = orjson.dumps({"url": listens.url, "secret": listens.secret})
    wrapped = await keys.provider().wrap(plain, key_binding(row.id))
    row.kek_id, row.sealed = wrapped.kek_id, wrapped.sealed
    row.signed = bool(listens.secret)
    row.hint = f"{urlsplit(listens.url).hostname or ''}"[:70] + f" …{listens.url[-4:]}"


def _checked(wanted: BotWanted) -> str:
    name = wanted.name.strip()
    if not 1 <= len(name) <= LONGEST_NAME:
        raise InvalidInput("BAD_LENGTH", path=["input", "name"], minimum=1, maximum=LONGEST_NAME)
    if not name.isprintable():
        raise InvalidInput("BAD_CHARACTER", path=["input", "name"])
    secret = wanted.secret or ""
    if len(secret) > LONGEST_SECRET:
        raise InvalidInput("TOO_LONG", path=["input", "secret"], maximum=LONGEST_SECRET)
    if secret and not (secret.isascii() and secret.isprintable() and " " not in secret):
        raise InvalidInput("BAD_CHARACTER", path=["input", "secret"])
    if secret and wanted.kind is BotKind.WECOM:
        # Its key is in its address; it signs nothing.
        raise InvalidInput("NOT_FOR_THIS_KIND", path=["input", "secret"])
    return name


async def _check_target(url: str) -> None:
    try:
        await ports.sender().check(url)
    except targets.Refused as refused:
        raise WebhookTargetRefused(refused.problem, path=["input", "url"]) from None
