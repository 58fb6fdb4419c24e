"""The file of an order as a page to read and to print: no script, nothing from elsewhere. Pure."""

from collections.abc import Sequence
from html import escape
from typing import Any

_STYLE = """
body { font: 14px/1.5 system-ui, "PingFang SC", "Noto Sans SC", sans-serif; max-width: 60rem; margin: 2rem auto; }
h1 { font-size: 1.4rem } h2 { font-size: 1.1rem; margin-top: 2rem; break-after: avoid }
table { border-collapse: collapse; width: 100% } td, th { border: 1px solid #999; padding: .3rem .5rem;
text-align: left; vertical-align: top; overflow-wrap: anywhere } th { background: #eee; white-space: nowrap }
img { max-width: 20rem; max-height: 20rem } .said { white-space: pre-line }
"""
# Part of the file → its title, Chinese and English, and the columns that are shown.
_PARTS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("lines", "商品 · Goods", ("goods", "kind", "quantity", "total", "account")),
    (
        "payments",
        "支付 · Payments",
        ("provider", "reference", "provider_reference", "state", "amount", "opened_at", "paid_at"),
    ),
    ("refunds", "退款 · Refunds", ("reference", "provider_reference", "state", "amount", "asked_at", "refunded_at")),
    ("timeline", "时间线 · Timeline", ("at", "what", "who")),
    ("deliveries", "发放 · Delivery", ("unit", "goods", "kind", "state", "delivered_at")),
    ("top_ups", "充值 · Top-ups", ("unit", "reference", "supplier_reference", "account", "state", "settled_at")),
)


def page(facts: dict[str, Any]) -> str:
    """The HTML of `evidence.gathered`'s facts."""
    order = facts["order"]
    about = list(order.items())
    body = [
        f"<h1>订单凭证 · Evidence for order {_text(order['number'])}</h1>",
        f"<p>生成时间 · Made at {_text(facts['made_at'])} (UTC)</p>",
        _table(("", ""), about, head=False),
        *(_part(title, columns, facts[key]) for key, title, columns in _PARTS),
        "<h2>卡密查看记录 · Codes and who looked at them</h2>",
        *(_code(code) for code in facts["codes"]),
        "<h2>售后沟通 · Claims</h2>",
        *(_claim(claim) for claim in facts["claims"]),
    ]
    title = _text(order["number"])
    return (
        f'<!doctype html><html lang="zh"><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style>'
        f"<body>{''.join(body)}</body></html>"
    )


def _part(title: str, columns: Sequence[str], rows: Sequence[dict[str, Any]]) -> str:
    return f"<h2>{title}</h2>" + _table(columns, [[row[name] for name in columns] for row in rows])


def _code(code: dict[str, Any]) -> str:
    head = f"<p>{_text(code['code'])} · {_text(code['state'])} · {_text(code['delivered_at'])}</p>"
    looks = [[look["at"], look["by"], look["address"], look["why"]] for look in code["reveals"]]
    return head + _table(("at", "by", "address", "why"), looks)


def _claim(claim: dict[str, Any]) -> str:
    said = [(claim["opened_at"], "buyer", claim["words"], claim["pictures"])]
    said += [(one["at"], one["by"], one["words"], one["pictures"]) for one in claim["talk"]]
    if claim["answer"]:
        said.append((claim["decided_at"], "shop", claim["answer"], []))
    rows = "".join(
        f"<tr><td>{_text(at)}</td><td>{_text(by)}</td><td class='said'>{_text(words)}{_pictures(shown)}</td></tr>"
        for at, by, words, shown in said
    )
    head = f"<p>{_text(claim['kind'])} · {_text(claim['state'])} · {_text(claim['amount'])}</p>"
    return f"{head}<table>{rows}</table>"


def _pictures(paths: Sequence[str]) -> str:
    return "".join(f'<br><img src="{escape(path)}" alt="">' for path in paths)


def _table(columns: Sequence[str], rows: Sequence[Sequence[Any]], *, head: bool = True) -> str:
    if not rows:
        return "<p>—</p>"
    names = "".join(f"<th>{_text(name)}</th>" for name in columns)
    cells = "".join("<tr>" + "".join(f"<td>{_text(value)}</td>" for value in row) + "</tr>" for row in rows)
    return f"<table>{f'<tr>{names}</tr>' if head else ''}{cells}</table>"


def _text(value: Any) -> str:
    return "—" if value is None or value == "" else escape(str(value))
