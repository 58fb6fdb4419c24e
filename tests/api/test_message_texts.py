"""Staff write messages in words of their own: what is sent, what is refused, and the way back."""

import asyncio
from typing import Any

import pytest

from backend.domain.audit.models import AuditEntry
from backend.domain.notifications import service
from backend.domain.notifications.checking import checked
from backend.domain.notifications.models import Message, MessageText
from backend.domain.notifications.templates import TEMPLATES
from backend.domain.notifications.variables import SPECS
from backend.domain.notifications.wording import Wording
from tests.api.conftest import Client
from tests.make import accounts

READ = """{ messageTemplates {
  name toStaff variables { name inEmail inSms meanings { zhCn en } examples { zhCn en } }
  texts { locale edited version changedBy words { subject body short } first { subject body short } }
} }"""
SET = """mutation ($input: MessageTextInput!) { setMessageText(input: $input) {
  __typename ... on MessageTemplate { texts { locale edited version words { subject } } }
  ... on UserError { code message path }
} }"""
RESET = """mutation ($input: MessageTextRef!) { resetMessageText(input: $input) {
  __typename ... on MessageTemplate { texts { locale edited version words { subject } } }
  ... on UserError { code }
} }"""
TEXT = {
    "template": "order_delivered",
    "locale": "EN",
    "version": 0,
    "subject": "{shop}: {number} is here",
    "body": "Look: {link}",
    "short": "{number} {link}",
}
PARAMS = {"number": "T-7", "link": "https://shop.test/o/x"}


async def written(locale: str = "en", channel: str = "EMAIL") -> Message:
    return await service.send(
        to="lin@example.com", channel=channel, template="order_delivered", locale=locale, params=PARAMS
    )


async def set_text(web: Client, **changes: Any) -> dict[str, Any]:
    answer: dict[str, Any] = (await web.office(SET, input=TEXT | changes))["setMessageText"]
    return answer


async def test_what_is_sent_says_the_new_words(web: Client):
    person = await accounts.staff()
    await web.wear(person)
    before = await written()
    answer = await set_text(web)
    assert answer["texts"][1] == {
        "locale": "EN", "edited": True, "version": 1, "words": {"subject": "{shop}: {number} is here"},
    }  # fmt: skip
    message = await written()
    assert (message.subject, message.body) == ("Tessera Digital: T-7 is here", "Look: https://shop.test/o/x")
    assert (await written(channel="SMS")).body == "T-7 https://shop.test/o/x"
    # The other language, and what was written before, stay.
    assert (await written("zh-CN")).subject == "订单 T-7 已发货"
    assert (await Message.get(id=before.id)).subject == "Your order T-7 is ready"
    assert (await written("fr")).subject == message.subject

    (entry,) = await AuditEntry.filter(action="message_text.set")
    assert entry.target == "order_delivered:en"
    assert entry.diff is not None
    assert entry.diff["subject"] == ["Your order {number} is ready", "{shop}: {number} is here"]

    again = await web.office(RESET, input={"template": "order_delivered", "locale": "EN", "version": 1})
    assert again["resetMessageText"]["texts"][1]["edited"] is False
    assert (await written()).subject == "Your order T-7 is ready"
    assert await AuditEntry.filter(action="message_text.reset").count() == 1


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"body": "Look in your account"}, "It must hold {link}."),
        ({"short": "It is here"}, "It must hold {link}."),
        ({"body": "{link} {secret}"}, "Only these may stand in braces: {link}, {number}, {shop}."),
        ({"body": "{link} {code}"}, "Only these may stand in braces: {link}, {number}, {shop}."),
        ({"body": "{link.__class__}"}, "Only these may stand in braces: {link}, {number}, {shop}."),
        ({"body": "{link!r}"}, "Only these may stand in braces: {link}, {number}, {shop}."),
        ({"body": "{link:>999999999}"}, "Only these may stand in braces: {link}, {number}, {shop}."),
        ({"body": "{{link}} {link}"}, "Only these may stand in braces: {link}, {number}, {shop}."),
        ({"body": "{link"}, "Only these may stand in braces: {link}, {number}, {shop}."),
        ({"body": "{} {link}"}, "Only these may stand in braces: {link}, {number}, {shop}."),
        ({"subject": "one\ntwo"}, "It holds a character that cannot be used."),
        ({"subject": " "}, "Between 1 and 120 characters are needed."),
        ({"short": "{link}" + "x" * 300}, "Between 1 and 300 characters are needed."),
    ],
)
async def test_what_could_not_be_sent_is_refused(web: Client, changes: dict[str, str], problem: str):
    await web.wear(await accounts.staff())
    answer = await set_text(web, **changes)
    assert (answer["code"], answer["message"]) == ("INVALID_INPUT", problem)
    assert answer["path"] == ["input", *changes]
    assert not await MessageText.exists()
    assert not await AuditEntry.filter(action="message_text.set").exists()


async def test_two_who_write_at_once_do_not_overwrite_each_other(web: Client):
    await web.wear(await accounts.staff())
    answers = await asyncio.gather(*(set_text(web, subject=f"Version {n}") for n in range(4)))
    names = sorted(answer["__typename"] for answer in answers)
    assert names == ["MessageTemplate", "MessageTextChanged", "MessageTextChanged", "MessageTextChanged"]
    assert (await set_text(web))["__typename"] == "MessageTextChanged"
    assert (await set_text(web, version=1))["__typename"] == "MessageTemplate"
    reset = await web.office(RESET, input={"template": "order_delivered", "locale": "EN", "version": 1})
    assert reset["resetMessageText"]["code"] == "MESSAGE_TEXT_CHANGED"
    assert (await MessageText.get()).version == 2


async def test_an_unknown_message_is_none(web: Client):
    await web.wear(await accounts.staff())
    assert (await set_text(web, template="birthday"))["code"] == "MESSAGE_TEMPLATE_UNKNOWN"


async def test_the_list_says_what_each_may_hold(web: Client):
    await web.wear(await accounts.staff())
    found = (await web.office(READ))["messageTemplates"]
    assert [one["name"] for one in found] == list(SPECS)
    for one in found:
        assert [text["edited"] for text in one["texts"]] == [False, False]
        assert all(text["words"] == text["first"] for text in one["texts"])
        assert all(variable["meanings"]["en"] and variable["examples"]["zhCn"] for variable in one["variables"])


@pytest.mark.parametrize("template", TEMPLATES)
def test_the_first_words_keep_the_rules_they_set(template: str):
    for wording in TEMPLATES[template].values():
        assert checked(template, wording) == wording


def test_no_message_can_name_a_card_code():
    """A one-time code opens nothing by itself; what a buyer bought has no word in any message."""
    assert set(SPECS) == set(TEMPLATES)
    names = {name for spec in SPECS.values() for name in spec.known}
    assert names == {
        "amount", "answer", "code", "contact", "coupon", "details", "device", "hours", "invoice", "left", "link",
        "minutes", "network", "number", "product", "register", "rest", "shop", "time", "title", "total", "until",
        "wallet",
    }  # fmt: skip
    assert {template for template, spec in SPECS.items() if "code" in spec.known} == {
        "order_code", "login_code", "contact_code", "password_reset",
    }  # fmt: skip
    for spec in SPECS.values():
        assert spec.in_email <= spec.variables
        assert spec.in_sms <= spec.variables


def test_a_text_is_kept_without_the_space_around_it():
    wording = checked("order_delivered", Wording(" S ", " a\r\nb {link} ", "{link}\n"))
    assert wording == Wording("S", "a\nb {link}", "{link}")
