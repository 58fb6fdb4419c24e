"""What bots of WeCom, DingTalk and Feishu are sent, and what their answers mean. Pure.

The three take one JSON object at an address that holds the bot's key, and say in a JSON object whether they took it,
with the status 200 in either case.

| | a text | signed in | taken | too often |
| --- | --- | --- | --- | --- |
| WeCom | `msgtype`, `text.content`, 2048 bytes | nothing: the address holds a key | `errcode` 0 | 45009 |
| DingTalk | `msgtype`, `text.content` | the query: `timestamp` (ms), `sign` | `errcode` 0 | 130101 |
| Feishu | `msg_type`, `content.text` | the body: `timestamp` (s), `sign` | `code` or `StatusCode` 0 | 9499, 11232 |

`sign` is HMAC-SHA256 in base64: DingTalk's has the secret as key over the timestamp, a line feed and the secret;
Feishu's has these three as its key over nothing. Times may be an hour off. Twenty messages a minute are taken.
"""

import base64
import hashlib
import hmac
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

import orjson

from backend.domain.alerts.ports import BotAddress, BotAnswer
from backend.domain.alerts.states import BotKind, NoticeState

# The least that one of them takes.
LONGEST_BYTES = 2_000
TOO_OFTEN = frozenset({45009, 130101, 9499, 11232})


def request(kind: BotKind, address: BotAddress, text: str, *, at: datetime) -> tuple[str, bytes]:
    """Where to post, and what."""
    said = shortened(text)
    if kind is BotKind.FEISHU:
        body: dict[str, Any] = {"msg_type": "text", "content": {"text": said}}
        if address.secret:
            timestamp = str(int(at.timestamp()))
            body = {"timestamp": timestamp, "sign": _hmac(f"{timestamp}\n{address.secret}", ""), **body}
        return address.url, orjson.dumps(body)
    url = address.url
    if kind is BotKind.DINGTALK and address.secret:
        timestamp = str(int(at.timestamp() * 1000))
        query = urlencode({"timestamp": timestamp, "sign": _hmac(address.secret, f"{timestamp}\n{address.secret}")})
        url += ("&" if "?" in url else "?") + query
    return url, orjson.dumps({"msgtype": "text", "text": {"content": said}})


def answered(kind: BotKind, status: int, body: bytes) -> BotAnswer:
    """What the answer to a post means."""
    if status == 429 or status >= 500:
        return BotAnswer(NoticeState.DUE, f"HTTP {status}")
    if not 200 <= status < 300:
        return BotAnswer(NoticeState.FAILED, f"HTTP {status}")
    try:
        said = orjson.loads(body)
    except ValueError:
        said = None
    code, words = _code(kind, said) if isinstance(said, dict) else (None, "")
    if code is None:
        # Somebody took it who is none of the three: the bot has not said yes.
        return BotAnswer(NoticeState.FAILED, "NOT_A_BOT")
    if code == 0:
        return BotAnswer(NoticeState.SENT)
    return BotAnswer(NoticeState.DUE if code in TOO_OFTEN else NoticeState.FAILED, f"{code} {words}"[:200])


def shortened(text: str) -> str:
    """The text within what every chat takes, cut between characters."""
    raw = text.encode()
    return text if len(raw) <= LONGEST_BYTES else raw[: LONGEST_BYTES - 3].decode(errors="ignore") + "…"


def _code(kind: BotKind, said: dict[str, Any]) -> tuple[int | None, str]:
    names = (("code", "msg"), ("StatusCode", "StatusMessage")) if kind is BotKind.FEISHU else (("errcode", "errmsg"),)
    for code, words in names:
        if isinstance(said.get(code), int):
            return said[code], str(said.get(words, ""))
    return None, ""


def _hmac(key: str, text: str) -> str:
    return base64.b64encode(hmac.new(key.encode(), text.encode(), hashlib.sha256).digest()).decode()
