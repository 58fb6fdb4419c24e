"""The pay page's HTML. Every value from outside passes through `escape`."""

from html import escape
from pathlib import Path
from string import Template
from zlib import crc32

from backend.core.money import Money

from .options import OPTIONS
from .texts import TEXTS
from .times import hour_of_payers, rfc3339
from .trades import Trade

_FILES = Path(__file__).parent / "page"
_SYMBOLS = {"CNY": "¥", "JPY": "¥", "USD": "$", "EUR": "€", "HKD": "HK$", "KRW": "₩"}


def _versioned(name: str) -> str:
    stem, _, ending = name.partition(".")
    return f"/static/{stem}.{crc32((_FILES / name).read_bytes()):08x}.{ending}"


STYLE_PATH = _versioned("pay.css")
SCRIPT_PATH = _versioned("pay.js")
_PAGE = Template((_FILES / "pay.html").read_text("utf-8"))
_FORM = Template((_FILES / "form.html").read_text("utf-8"))
_RESULT = Template((_FILES / "result.html").read_text("utf-8"))
_RESULTS = {"SUCCESS": "paid", "REFUND": "paid", "PAYERROR": "declined", "CLOSED": "closed"}


def payment_page(trade: Trade, at: int, merchant_name: str, language: str) -> str:
    """The page of a payment as it stands at `at` (milliseconds)."""
    words = TEXTS[language]
    state = trade.state(at)
    bill = {
        "merchant": escape(merchant_name),
        "symbol": _SYMBOLS.get(trade.currency, trade.currency),
        "amount": _grouped(Money(trade.amount, trade.currency).decimal()),
        "currency": trade.currency,
        "description": escape(trade.description),
        "number": escape(trade.out_trade_no),
        "return_url": escape(trade.return_url),
    }
    if state != "NOTPAY":
        result = _RESULTS[state]
        body = _RESULT.substitute(words, **bill, result=result, heading=words[result], hint=words[f"{result}_hint"])
        return _page(language, f"{words[result]} · {words['brand']}", body)
    expires = rfc3339(trade.expires_at)
    seconds = max(0, (trade.expires_at - at) // 1000)
    body = _FORM.substitute(
        words,
        **bill,
        action=f"/pay/{escape(trade.token)}?lang={language}",
        expires=expires,
        seconds=seconds,
        clock=f"{seconds // 60:02d}:{seconds % 60:02d}",
        deadline=words["deadline"].format(time=hour_of_payers(trade.expires_at)),
        choices="".join(f'<option value="{name}">{escape(words[name])}</option>' for name in OPTIONS),
    )
    return _page(language, f"{words['title']} · {words['brand']}", body)


def missing_page(language: str) -> str:
    """The page shown where there is no payment."""
    words = TEXTS[language]
    heading = f'<h1 class="outcome">{words["missing"]}</h1>'
    body = f'<section class="card">{heading}<p class="hint">{words["missing_hint"]}</p></section>'
    return _page(language, f"{words['missing']} · {words['brand']}", body)


def _page(language: str, title: str, body: str) -> str:
    words = TEXTS[language]
    return _PAGE.substitute(words, lang=language, page_title=title, body=body, style=STYLE_PATH, script=SCRIPT_PATH)


def _grouped(amount: str) -> str:
    whole, dot, part = amount.partition(".")
    return f"{int(whole):,}{dot}{part}"
