"""Help pages: what buyers read, what staff write, and that nothing they write can be more than words."""

import asyncio
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.core.outbox.models import OutboxMessage
from backend.domain.audit.models import AuditEntry
from backend.domain.help.checking import checked
from backend.domain.help.models import HelpText
from backend.domain.help.pages import LOCALES, PAGES, first_words
from backend.domain.help.writing import BlockKind, bad_addresses, read, safe
from tests.api.conftest import Client
from tests.make import accounts

PAGE = """query ($slug: String!) { helpPage(slug: $slug) {
  slug title summary sections { question blocks { kind lines { spans { text strong address } } } }
} }"""
LIST = "{ helpPages { slug title summary } }"
SET = """mutation ($input: HelpTextInput!) { setHelpText(input: $input) {
  __typename ... on HelpPageTexts { slug texts { locale edited version changedBy words { title } first { title } } }
  ... on UserError { code message path }
} }"""
RESET = """mutation ($input: HelpTextRef!) { resetHelpText(input: $input) {
  __typename ... on HelpPageTexts { texts { edited words { title } } } ... on UserError { code }
} }"""
TEXT = {
    "page": "gifts",
    "locale": "EN",
    "version": 0,
    "title": "Giving",
    "summary": "By link.",
    "body": "Hello\n\n## How?\n\nSee [mine](/mine).\n1. **Tap**\n2. Send",
}


async def set_text(web: Client, **changes: Any) -> dict[str, Any]:
    answer: dict[str, Any] = (await web.office(SET, input=TEXT | changes))["setHelpText"]
    return answer


async def shown(web: Client, locale: str = "en") -> dict[str, Any]:
    web.headers["accept-language"] = locale
    page: dict[str, Any] = (await web.shop(PAGE, slug="gifts"))["helpPage"]
    return page


async def test_buyers_read_what_staff_write_in_that_language(web: Client):
    person = await accounts.staff()
    await web.wear(person)
    other = await shown(web, "zh-CN")
    answer = await set_text(web)
    assert answer["texts"][1] == {
        "locale": "EN", "edited": True, "version": 1, "changedBy": person.name,
        "words": {"title": "Giving"}, "first": {"title": "Gifts"},
    }  # fmt: skip
    plain = {"strong": False, "address": None}
    assert await shown(web) == {
        "slug": "gifts",
        "title": "Giving",
        "summary": "By link.",
        "sections": [
            {"question": None, "blocks": [{"kind": "PARAGRAPH", "lines": [{"spans": [{"text": "Hello"} | plain]}]}]},
            {
                "question": "How?",
                "blocks": [
                    {
                        "kind": "PARAGRAPH",
                        "lines": [
                            {
                                "spans": [
                                    {"text": "See "} | plain,
                                    {"text": "mine", "strong": False, "address": "/mine"},
                                    {"text": "."} | plain,
                                ]
                            }
                        ],
                    },
                    {
                        "kind": "STEPS",
                        "lines": [
                            {"spans": [{"text": "Tap", "strong": True, "address": None}]},
                            {"spans": [{"text": "Send"} | plain]},
                        ],
                    },
                ],
            },
        ],
    }
    assert await shown(web, "zh-CN") == other
    (entry,) = await AuditEntry.filter(action="help_text.set")
    assert entry.target == "gifts:en"
    assert entry.diff is not None
    assert entry.diff["title"] == ["Gifts", "Giving"]
    # The memories of public answers are told.
    assert await OutboxMessage.filter(topic="help.changed").count() == 1
    back = await web.office(RESET, input={"page": "gifts", "locale": "EN", "version": 1})
    assert back["resetHelpText"]["texts"][1] == {"edited": False, "words": {"title": "Gifts"}}
    assert await AuditEntry.filter(action="help_text.reset").count() == 1


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"title": " "}, "BAD_LENGTH"),
        ({"title": "x" * 81}, "BAD_LENGTH"),
        ({"summary": "one\ntwo"}, "BAD_CHARACTER"),
        ({"body": ""}, "BAD_LENGTH"),
        ({"body": "a\x7fb"}, "BAD_CHARACTER"),
        ({"body": "[go](javascript:alert(1))"}, None),
        ({"body": "[go](javascript:alert)"}, "LINK_NOT_ALLOWED"),
        ({"body": "[go](//evil.example/x)"}, "LINK_NOT_ALLOWED"),
        ({"body": "[go](/\\evil.example)"}, "LINK_NOT_ALLOWED"),
        ({"body": "[go](http://shop.example/)"}, "LINK_NOT_ALLOWED"),
        ({"body": "[go](data:text/html,x)"}, "LINK_NOT_ALLOWED"),
    ],
)
async def test_what_leads_nowhere_or_says_nothing_is_refused(web: Client, changes: dict[str, str], problem: str | None):
    await web.wear(await accounts.staff())
    answer = await set_text(web, **changes)
    if problem is None:
        # No link by the markup's rules, so words it stays.
        assert answer["__typename"] == "HelpPageTexts"
        spans = (await shown(web))["sections"][0]["blocks"][0]["lines"][0]["spans"]
        assert all(span["address"] is None for span in spans)
        return
    assert (answer["code"], answer["path"]) == ("INVALID_INPUT", ["input", *changes])
    assert not await HelpText.exists()
    assert not await AuditEntry.filter(action="help_text.set").exists()


async def test_two_who_write_at_once_do_not_overwrite_each_other(web: Client):
    await web.wear(await accounts.staff())
    answers = await asyncio.gather(*(set_text(web, title=f"Version {n}") for n in range(3)))
    names = sorted(answer["__typename"] for answer in answers)
    assert names == ["HelpPageTexts", "HelpTextChanged", "HelpTextChanged"]
    assert (await set_text(web))["code"] == "HELP_TEXT_CHANGED"
    assert (await set_text(web, page="birthday"))["code"] == "HELP_PAGE_UNKNOWN"
    assert (await HelpText.get()).version == 1


async def test_every_page_has_first_words_in_both_languages(web: Client):
    for locale in LOCALES:
        web.headers["accept-language"] = locale
        listed = (await web.shop(LIST))["helpPages"]
        assert [page["slug"] for page in listed] == list(PAGES)
        for page in PAGES:
            words = first_words(page, locale)
            assert checked(words) == words
            sections = read(words.body)
            assert all(section.question and section.blocks for section in sections)
            spans = [span for section in sections for block in section.blocks for line in block.lines for span in line]
            # No markup is left over as words.
            assert not [span.text for span in spans if "](" in span.text or "**" in span.text]
    assert (await web.shop(PAGE, slug="nothing"))["helpPage"] is None


@given(st.text(alphabet="ab#-* 1.[]()/\\:\n<>&\"'", max_size=60))
def test_no_text_becomes_more_than_words(body: str):
    for section in read(body):
        for block in section.blocks:
            assert block.kind is not BlockKind.PARAGRAPH or len(block.lines) == 1
            for line in block.lines:
                assert all(span.text for span in line)
                assert all(span.address is None or safe(span.address) for span in line)
    if not bad_addresses(body):
        assert read(body) == read(body)


@pytest.mark.parametrize("address", ["/mine", "/mine?tab=orders", "https://a.example/b", "mailto:a@b.example"])
def test_links_may_lead_into_the_shop_the_web_and_to_people(address: str):
    assert safe(address)
