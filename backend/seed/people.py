"""Staff of every role and customers with an account. All of them are made up."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from backend.domain.accounts.models import Customer, Staff
from backend.domain.accounts.permissions import Role
from backend.domain.accounts.tags import PersonTag
from backend.seed.ids import Ids
from backend.seed.rows import Rows

# Addresses end in .example: no mail can ever reach anybody (RFC 2606).
STAFF = (
    (Role.OWNER, "沈知远", "owner@tessera.example"),
    (Role.MARKETER, "林晚晴", "marketer@tessera.example"),
    (Role.OPERATOR, "周启明", "operator@tessera.example"),
    (Role.FINANCE, "何静姝", "finance@tessera.example"),
    (Role.SUPPORT, "苏小满", "support@tessera.example"),
    (Role.AUDITOR, "陆正言", "auditor@tessera.example"),
)
# What some customers are told apart by, and every which of them it is.
TAGS = (("企业采购", 23), ("老顾客", 9), ("学生", 14))
CUSTOMER = ("简宁", "customer@tessera.example", "+8619900000001")

_FAMILY = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任"
_GIVEN = (
    "子涵", "雨桐", "浩然", "欣怡", "梓萱", "俊杰", "晓雯", "明轩", "思远", "佳慧",
    "志强", "丽华", "文博", "静怡", "海燕", "家豪", "若曦", "建国", "秀英", "一诺",
    "可欣", "天佑", "春梅", "锦程", "沐阳", "诗涵", "立群", "晴川", "乐天", "书瑶",
)  # fmt: skip
_ENGLISH = (
    "Maya Holt", "Jonas Reed", "Priya Anand", "Tom Ashby", "Elena Marsh", "Noah Blythe",
    "Hana Field", "Luca Penn", "Ivy Carver", "Owen Lark", "Zara Quill", "Ben Thorne",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class People:
    """Who there is. The first customer is the one whose login the demo prints."""

    staff: dict[Role, Staff]
    customers: list[Customer]


def add_people(rows: Rows, count: int, password_hash: str, *, at: datetime, ids: Ids, dice: Random) -> People:
    """Staff of each role and `count` customers with an account, registered over the last half year."""
    opened = at - timedelta(days=200)
    staff = {
        role: rows.add(
            Staff(id=ids.at(opened), email=email, name=name, role=role, password_hash=password_hash, created_at=opened)
        )
        for role, name, email in STAFF
    }
    name, email, phone = CUSTOMER
    known = at - timedelta(days=64)
    customers = [_customer(ids, known, name, "zh-CN", password_hash, email=email, phone=phone)]
    for place in range(2, max(count, 1) + 1):
        since = at - timedelta(days=dice.uniform(20, 180))
        if place % 12 == 0:
            name = _ENGLISH[place // 12 % len(_ENGLISH)]
            login = f"{name.split()[0].lower()}{place}@mail.example"
            customers.append(_customer(ids, since, name, "en", password_hash, email=login))
        else:
            name = dice.choice(_FAMILY) + dice.choice(_GIVEN)
            phone = f"+86199{place:08d}"
            customers.append(_customer(ids, since, name, "zh-CN", password_hash, phone=phone))
    # By their place and not by lot, so that everything else is drawn as it was.
    for place, customer in enumerate(customers):
        if place % 3 == 1:
            customer.birthday_month = place % 12 + 1
    rows.extend(customers)
    for tag, every in TAGS:
        rows.extend([_tagged(customer, tag, ids, at) for customer in customers[every - 1 :: every]])
    return People(staff, customers)


def guest(rows: Rows, *, at: datetime, locale: str, ids: Ids) -> Customer:
    """Somebody who buys without an account."""
    return rows.put(Customer, id=ids.at(at), locale=locale, created_at=at)


def _tagged(customer: Customer, tag: str, ids: Ids, at: datetime) -> PersonTag:
    return PersonTag(id=ids.at(customer.created_at), customer_id=customer.id, name=tag, at=at)


def _customer(
    ids: Ids,
    at: datetime,
    name: str,
    locale: str,
    password_hash: str,
    *,
    email: str | None = None,
    phone: str | None = None,
) -> Customer:
    return Customer(
        id=ids.at(at),
        phone=phone,
        email=email,
        password_hash=password_hash,
        display_name=name,
        locale=locale,
        registered_at=at,
        created_at=at,
    )
