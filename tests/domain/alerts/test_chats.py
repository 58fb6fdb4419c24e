"""Group chats are told over a real socket, signed as each wants it, and never twice."""

from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from backend.adapters.bots import wire
from backend.core import clock
from backend.core.refusals import InvalidInput
from backend.domain.accounts.callers import Caller
from backend.domain.accounts.permissions import Role
from backend.domain.alerts import service
from backend.domain.alerts.errors import AlertBotChanged, AlertBotUnknown
from backend.domain.alerts.models import Alert, AlertBot, AlertNotice
from backend.domain.alerts.ports import BotAddress
from backend.domain.alerts.service.send import WAITS_S, address_of
from backend.domain.alerts.states import AlertKind, AlertState, BotKind, NoticeState, Occasion
from backend.domain.alerts.wanted import BotWanted
from backend.domain.audit.models import AuditEntry
from backend.domain.catalog.states import ContentLocale
from backend.domain.finance.models import LedgerCheck
from backend.domain.webhooks.errors import WebhookTargetRefused
from tests.make import accounts, alerts
from tests.make.alerts import SECRET, Chat
from tests.make.receiver import Receiver

WHO: dict[str, Any] = {"caller": Caller(role=Role.OWNER), "address": None}
N = NoticeState


def wanted(url: str | None, *, kind: BotKind = BotKind.DINGTALK, secret: str | None = SECRET, **more) -> BotWanted:
    values = {"name": "Night shift", "kind": kind, "url": url, "secret": secret, "active": True}
    return BotWanted(**(values | {"language": ContentLocale.EN} | more))


async def differing() -> None:
    """Let the books differ, which no other rule minds."""
    await LedgerCheck.create(seconds=0.1, clean=False, counts={}, difference={"what": "a test"})


async def notice_to(chat: Chat) -> AlertNotice:
    """A notice that waits for its bot."""
    made = await alerts.bot(chat.url, chat.kind, language=ContentLocale.EN)
    await alerts.change(AlertKind.BOOKS_DIFFER, bot_ids=[made.id.hex])
    await differing()
    await service.evaluate(at=clock.now())
    return await AlertNotice.get(bot_id=made.id)


@pytest.mark.parametrize("kind", BotKind)
async def test_each_chat_takes_it_as_its_own(kind: BotKind, receiver: Receiver):
    chat = Chat(receiver, kind)
    chat.answers(0)
    notice = await notice_to(chat)
    assert await service.send_due(at=clock.now()) == 1
    (taken,) = receiver.taken
    text = chat.read(taken)
    assert text.startswith("Alert: The books do not agree\n")
    assert text.endswith(f"https://shop.example/admin/alerts?open=alr_{(await Alert.get()).id.hex}")
    await notice.refresh_from_db()
    assert (notice.state, notice.tries, notice.problem) == (N.SENT, 1, None)
    assert await service.send_due(at=clock.now() + timedelta(days=1)) == 0
    if kind is not BotKind.WECOM:
        with pytest.raises(AssertionError):
            Chat(receiver, kind, secret="another").read(taken)


def test_the_signatures_are_those_of_the_chats():
    """Worked out with openssl from what DingTalk and Feishu ask for: at 1700000000 s with the secret `SEC0123`."""
    at = datetime.fromtimestamp(1_700_000_000, UTC)
    url, _ = wire.request(BotKind.DINGTALK, BotAddress("https://x.example/send?access_token=t", "SEC0123"), "a", at=at)
    assert url.startswith("https://x.example/send?access_token=t&timestamp=1700000000000&sign=")
    assert parse_qs(urlsplit(url).query)["sign"] == ["2lI0CLA9w0NryWAswdWUgPoOvPXo1wScAKa+6Qn+lxQ="]
    url, body = wire.request(BotKind.FEISHU, BotAddress("https://x.example/hook/t", "SEC0123"), "a", at=at)
    assert url == "https://x.example/hook/t"
    assert body.startswith(
        b'{"timestamp":"1700000000","sign":"qHciSveWC1yukCm6qZczwRMZA4/T30xADh2p9zCNYYY=","msg_type"'
    )


async def test_a_chat_that_has_enough_is_told_later(receiver: Receiver):
    chat = Chat(receiver, BotKind.DINGTALK)
    chat.answers(130101, 0)
    notice = await notice_to(chat)
    at = clock.now()
    await service.send_due(at=at)
    await notice.refresh_from_db()
    assert (notice.state, notice.problem) == (N.DUE, "130101 sign not match")
    assert notice.due_at == at + timedelta(seconds=WAITS_S[0])
    await service.send_due(at=at + timedelta(seconds=WAITS_S[0]))
    await notice.refresh_from_db()
    assert (notice.state, notice.tries) == (N.SENT, 2)
    assert len(receiver.taken) == 2


async def test_a_no_is_final_and_a_broken_chat_is_given_up(receiver: Receiver):
    chat = Chat(receiver, BotKind.DINGTALK)
    chat.answers(310000)
    notice = await notice_to(chat)
    await service.send_due(at=clock.now())
    await notice.refresh_from_db()
    assert (notice.state, notice.problem) == (N.FAILED, "310000 sign not match")

    receiver.answers(503)
    await AlertNotice.create(kind=notice.kind, occasion=Occasion.RESOLVED, bot_id=notice.bot_id, text="x")
    at = clock.now()
    for wait in (0, *WAITS_S, 3600):
        at += timedelta(seconds=wait)
        await service.send_due(at=at)
    last = (await AlertNotice.all().order_by("-id"))[0]
    assert (last.state, last.tries, last.problem) == (N.FAILED, len(WAITS_S) + 1, "HTTP 503")
    assert len(receiver.taken) == 1 + len(WAITS_S) + 1


async def test_what_may_have_arrived_is_not_sent_again(receiver: Receiver):
    async def hangs(writer) -> None:
        writer.transport.abort()

    chat = Chat(receiver, BotKind.DINGTALK)
    receiver.behaviours = [hangs]
    notice = await notice_to(chat)
    await service.send_due(at=clock.now())
    await notice.refresh_from_db()
    assert notice.state is N.UNKNOWN
    chat.answers(0)
    assert await service.send_due(at=clock.now() + timedelta(days=1)) == 0
    assert len(receiver.taken) == 1


async def test_a_sender_that_died_leaves_it_unknown(receiver: Receiver):
    notice = await notice_to(Chat(receiver, BotKind.DINGTALK))
    at = clock.now()
    await AlertNotice.filter(id=notice.id).update(state=N.SENDING, tries=1, due_at=at)
    assert await service.send_due(at=at) == 0
    await notice.refresh_from_db()
    assert (notice.state, notice.problem) == (N.UNKNOWN, "LOST")
    assert receiver.taken == []


async def test_a_chat_hears_that_it_is_over(receiver: Receiver):
    chat = Chat(receiver, BotKind.FEISHU)
    chat.answers(0)
    await notice_to(chat)
    await LedgerCheck.create(seconds=0.1, clean=True, counts={})
    await service.evaluate(at=clock.now() + timedelta(minutes=3))
    await service.send_due(at=clock.now() + timedelta(minutes=3))
    assert [chat.read(taken).partition(":")[0] for taken in receiver.taken] == ["Alert", "Alert cleared"]
    assert (await Alert.get()).state is AlertState.RESOLVED


async def test_address_and_secret_are_sealed(receiver: Receiver):
    chat = Chat(receiver, BotKind.DINGTALK)
    row = await service.add_bot(wanted(chat.url), **WHO, at=clock.now())
    stored = (await AlertBot.get()).sealed
    assert b"tests" not in bytes(stored)
    assert SECRET.encode() not in bytes(stored)
    assert (row.hint, row.signed) == ("127.0.0.1 …ests", True)
    assert await address_of(row) == BotAddress(chat.url, SECRET)
    said = str([entry.diff for entry in await AuditEntry.all()])
    assert "a-token" not in said
    assert SECRET not in said

    renamed = await service.update_bot(row.id, 1, wanted(None, secret=None, name="Day shift"), **WHO, at=clock.now())
    assert await address_of(renamed) == BotAddress(chat.url, SECRET)
    bare = await service.update_bot(row.id, 2, wanted(None, secret=""), **WHO, at=clock.now())
    assert (await address_of(bare), bare.signed) == (BotAddress(chat.url, ""), False)
    with pytest.raises(AlertBotChanged):
        await service.update_bot(row.id, 2, wanted(None, name="Lost"), **WHO, at=clock.now())
    assert (await AlertBot.get()).name == "Night shift"


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("https://169.254.169.254/latest", "PRIVATE"),
        ("https://10.0.0.8/hook", "PRIVATE"),
        ("https://127.0.0.1/hook", "PRIVATE"),
        ("http://93.184.216.34/hook", "NOT_HTTPS"),
        ("https://user:pass@93.184.216.34/hook", "CREDENTIALS"),
    ],
)
async def test_nothing_is_sent_into_private_networks(url: str, problem: str):
    alerts.bind_chats(local=False)
    with pytest.raises(WebhookTargetRefused) as refused:
        await service.add_bot(wanted(url), **WHO, at=clock.now())
    assert refused.value.problem == problem
    assert not await AlertBot.exists()
    assert not await AuditEntry.exists()


async def test_an_address_that_became_private_is_not_called(receiver: Receiver):
    notice = await notice_to(Chat(receiver, BotKind.DINGTALK))
    alerts.bind_chats(local=False)
    await service.send_due(at=clock.now())
    await notice.refresh_from_db()
    assert (notice.state, notice.problem) == (N.FAILED, "NOT_HTTPS")
    assert receiver.taken == []


async def test_a_test_says_what_the_bot_answered(receiver: Receiver):
    chat = Chat(receiver, BotKind.WECOM)
    made = await alerts.bot(chat.url, chat.kind)
    chat.answers(93000, 0)
    assert (await service.check_bot(made.id, **WHO, at=clock.now())).words == "93000 sign not match"
    assert (await service.check_bot(made.id, **WHO, at=clock.now())).state is N.SENT
    assert chat.read(receiver.taken[1]).startswith("预警测试")
    receiver.says("<html>a page</html>")
    assert (await service.check_bot(made.id, **WHO, at=clock.now())).words == "NOT_A_BOT"
    with pytest.raises(AlertBotUnknown):
        await service.check_bot(None, **WHO, at=clock.now())
    assert not await AlertNotice.exists()


async def test_wecom_signs_nothing(receiver: Receiver):
    with pytest.raises(InvalidInput) as refused:
        await service.add_bot(wanted(Chat(receiver, BotKind.WECOM).url, kind=BotKind.WECOM), **WHO, at=clock.now())
    assert refused.value.problem == "NOT_FOR_THIS_KIND"
    assert not await AlertBot.exists()


async def test_people_and_bots_of_a_rule_are_tested(receiver: Receiver):
    chat = Chat(receiver, BotKind.DINGTALK)
    chat.answers(0)
    made = await alerts.bot(chat.url, chat.kind)
    await accounts.staff(Role.FINANCE)
    await alerts.change(AlertKind.BOOKS_DIFFER, bot_ids=[made.id.hex])
    tested = await service.try_rule(AlertKind.BOOKS_DIFFER, **WHO, at=clock.now())
    assert (tested.mails, [answer.state for _, answer in tested.bots]) == (1, [N.SENT])
    assert not await Alert.exists()
