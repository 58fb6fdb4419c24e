"""Alerts, bots and who was told, for tests."""

import base64
import hashlib
import hmac
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import orjson

from backend.adapters.bots.http import ChatBots
from backend.adapters.webhooks.http import HttpSender
from backend.core import clock, ids, keys
from backend.domain.accounts.models import Staff
from backend.domain.aftersales.models import Case
from backend.domain.alerts import ports
from backend.domain.alerts.models import Alert, AlertBot, AlertNotice, AlertRule, AlertTold
from backend.domain.alerts.sealing import key_binding
from backend.domain.alerts.states import AlertKind, BotKind, NoticeState, Occasion
from tests.make import accounts
from tests.make.receiver import Receiver, Taken
from tests.make.vault import bind_keys

SECRET = "SECof-the-tests"


def bind_chats(*, local: bool = True) -> None:
    """The way to group chats, bound; `local`: those of this machine too."""
    ports.bind(ChatBots(HttpSender(timeout_s=1.0, plain=local, local=local)))


async def bot(url: str = "https://93.184.216.34/hook/abcd", kind: BotKind = BotKind.DINGTALK, **more: Any) -> AlertBot:
    """A bot that signs, unless it is WeCom's."""
    bind_keys()
    secret = more.pop("secret", "" if kind is BotKind.WECOM else SECRET)
    row = AlertBot(id=ids.new(), name=more.pop("name", "Night shift"), kind=kind, hint="…", signed=bool(secret), **more)
    wrapped = await keys.provider().wrap(orjson.dumps({"url": url, "secret": secret}), key_binding(row.id))
    row.kek_id, row.sealed = wrapped.kek_id, wrapped.sealed
    await row.save(force_create=True)
    return row


async def alert(kind: AlertKind = AlertKind.CASES_LATE, subject: str = "shop", **more: Any) -> Alert:
    """Something that is wrong, as if a look had just found it."""
    facts: dict[str, Any] = {"number": 3, "name": "KSS", "zh": "会员", "en": "Membership", "sku": "S-1", "left": 2}
    facts |= {"per_day": 4, "balance": 100, "currency": "CNY", "before": 100, "now": 110, "supplier": "KSS"}
    facts |= {"settled": 10, "delivered": 5}
    return await Alert.create(kind=kind, subject=subject, value=90, facts=facts, **more)


async def change(kind: AlertKind, **values: Any) -> AlertRule:
    """A rule, made otherwise by the back door."""
    await AlertRule.filter(kind=kind).update(**values)
    return await AlertRule.get(kind=kind)


async def late_case(case: Case, minutes: int = 90) -> None:
    """Let a case be past its time."""
    await Case.filter(id=case.id).update(due_at=clock.now() - timedelta(minutes=minutes))


async def world(size: int) -> None:
    """`size` alerts that `size` people and bots were told of."""
    people = [await accounts.staff() for _ in range(size)]
    bots = [await bot() for _ in range(size)]
    await AlertRule.all().update(bot_ids=[bot.id.hex for bot in bots], owner_role=None, owner_id=people[0].id)
    for _ in range(size):
        taken = {"acknowledged_by_id": people[-1].id, "acknowledged_at": clock.now()}
        made = await alert(AlertKind.STOCK_DAYS, f"var_{ids.new().hex}", **taken)
        for target in (*people, *bots):
            to: dict[str, Any] = {"staff_id": target.id} if isinstance(target, Staff) else {"bot_id": target.id}
            notice = await AlertNotice.create(
                kind=made.kind, occasion=Occasion.OPENED, text="…", state=NoticeState.SENT, ended_at=clock.now(), **to
            )
            await AlertTold.create(alert=made, notice=notice, occasion=Occasion.OPENED, target=target.id)


class Chat:
    """A group chat's server that checks what the real one would: the signature, the time, the form of a text."""

    def __init__(self, receiver: Receiver, kind: BotKind, secret: str = SECRET) -> None:
        self.url = f"http://127.0.0.1:{receiver.port}/robot/send?access_token=a-token-of-the-tests"
        self.kind, self.secret, self._receiver = kind, secret, receiver

    def read(self, taken: Taken) -> str:
        """The text of a request; an assertion fails when the chat would refuse it."""
        assert taken.headers["content-type"].startswith("application/json")
        body = orjson.loads(taken.body)
        if self.kind is BotKind.FEISHU:
            # Feishu's key is what the others sign, and it signs nothing.
            timestamp = body["timestamp"]
            self._check(
                timestamp, 1, hmac.new(f"{timestamp}\n{self.secret}".encode(), b"", hashlib.sha256), body["sign"]
            )
            assert body["msg_type"] == "text"
            return str(body["content"]["text"])
        query = parse_qs(urlsplit(taken.line.split(" ")[1]).query)
        assert query["access_token"] == ["a-token-of-the-tests"]
        if self.kind is BotKind.DINGTALK:
            (timestamp,), (sign,) = query["timestamp"], query["sign"]
            signed = f"{timestamp}\n{self.secret}".encode()
            self._check(timestamp, 1000, hmac.new(self.secret.encode(), signed, hashlib.sha256), sign)
        else:
            assert query.keys() == {"access_token"}
        assert body["msgtype"] == "text"
        text = str(body["text"]["content"])
        assert len(text.encode()) <= 2048
        return text

    def answers(self, *codes: int) -> None:
        """Say these codes in order, the last for ever; 0 is yes."""
        name = "code" if self.kind is BotKind.FEISHU else "errcode"
        word = "msg" if self.kind is BotKind.FEISHU else "errmsg"
        said = [orjson.dumps({name: code, word: "ok" if code == 0 else "sign not match"}).decode() for code in codes]
        self._receiver.says(*said)

    @staticmethod
    def _check(timestamp: str, per_second: int, mac: "hmac.HMAC", sign: str) -> None:
        assert abs(int(timestamp) / per_second - clock.now().timestamp()) < 3600
        assert hmac.compare_digest(base64.b64encode(mac.digest()).decode(), sign)
