"""Six digits: five minutes, five tries, ten a day, once."""

import asyncio
from datetime import timedelta

import pytest

from backend.core import clock, ids
from backend.domain.accounts import service
from backend.domain.accounts.errors import TooManyAttempts, WrongCode
from backend.domain.accounts.models import OneTimeCode

CONTACT = "lin@example.com"


def wrong(code: str) -> str:
    return f"{(int(code) + 1) % 10**6:06}"


async def test_right_once(db):
    at, order = clock.now(), ids.new()
    issued = await service.issue_code(order, CONTACT, at=at)
    assert issued.expires_at == at + timedelta(minutes=5)
    assert issued.code not in repr(issued)
    row = await OneTimeCode.get()
    assert issued.code.encode() not in bytes(row.code_hash)
    with pytest.raises(WrongCode):
        await service.confirm_code(ids.new(), issued.code, at=at)
    await service.confirm_code(order, f" {issued.code[:3]} {issued.code[3:]} ", at=at)
    with pytest.raises(WrongCode):
        await service.confirm_code(order, issued.code, at=at)


async def test_past_its_time_and_replaced(db):
    at, order = clock.now(), ids.new()
    issued = await service.issue_code(order, CONTACT, at=at)
    with pytest.raises(WrongCode):
        await service.confirm_code(order, issued.code, at=at + timedelta(minutes=5))
    newer = await service.issue_code(order, CONTACT, at=at + timedelta(seconds=1))
    if newer.code != issued.code:
        with pytest.raises(WrongCode):
            await service.confirm_code(order, issued.code, at=at + timedelta(seconds=2))
    await service.confirm_code(order, newer.code, at=at + timedelta(seconds=2))


async def test_five_tries_also_when_sent_at_once(db):
    at, order = clock.now(), ids.new()
    issued = await service.issue_code(order, CONTACT, at=at)
    guesses = [service.confirm_code(order, wrong(issued.code), at=at) for _ in range(40)]
    answers = await asyncio.gather(*guesses, return_exceptions=True)
    assert sum(isinstance(answer, WrongCode) for answer in answers) == 5
    assert sum(isinstance(answer, TooManyAttempts) for answer in answers) == 35
    with pytest.raises(TooManyAttempts):
        await service.confirm_code(order, issued.code, at=at)


async def test_the_right_code_sent_twice_at_once_opens_once(db):
    at, order = clock.now(), ids.new()
    issued = await service.issue_code(order, CONTACT, at=at)
    answers = await asyncio.gather(
        *[service.confirm_code(order, issued.code, at=at) for _ in range(5)], return_exceptions=True
    )
    assert [answer for answer in answers if answer is None] == [None]


async def test_ten_a_day_for_a_contact_whatever_they_open(db):
    at = clock.now()
    asked = [service.issue_code(ids.new(), CONTACT, at=at + timedelta(seconds=n)) for n in range(15)]
    answers = await asyncio.gather(*asked, return_exceptions=True)
    refused = [answer for answer in answers if isinstance(answer, TooManyAttempts)]
    assert len(refused) == 5
    assert await OneTimeCode.all().count() == 10
    await service.issue_code(ids.new(), "another@example.com", at=at)
    with pytest.raises(TooManyAttempts) as again:
        await service.issue_code(ids.new(), CONTACT, at=at + timedelta(hours=23))
    assert again.value.retry_at > at + timedelta(hours=23)
    await service.issue_code(ids.new(), CONTACT, at=again.value.retry_at + timedelta(seconds=1))


@pytest.mark.parametrize("code", ["", "12345", "1234567", "abcdef", "１２３４５６", "\0" * 6, "x" * 100_000])
async def test_what_is_no_code(db, code):
    at, order = clock.now(), ids.new()
    issued = await service.issue_code(order, CONTACT, at=at)
    if code != issued.code:
        with pytest.raises(WrongCode):
            await service.confirm_code(order, code, at=at)
