"""Messages: rendered in both languages, carried once, never sent twice for one asking."""

import string

import pytest
from tortoise.exceptions import BaseORMException

from backend.core import clock, database
from backend.core.outbox import Delivery
from backend.core.outbox.models import DeliveryRow, OutboxMessage
from backend.domain.notifications import ports, service, templates
from backend.domain.notifications.models import TRANSITIONS, Message, MessageChannel, MessageState

PARAMS = {"number": "T1", "total": "¥29.90", "link": "http://shop.test/o/x", "code": "123456", "minutes": "5"}
PARAMS |= {"title": "An alert", "details": "Stock is low", "shop": "Tessera"}
PARAMS |= {"product": "Family plan", "wallet": "4.00 CNY", "rest": "6.00 CNY"}
PARAMS |= {"left": "2", "contact": "+86 199 **** 0001"}
PARAMS |= {"invoice": "2026-000001", "until": "2026-12-06"}
PARAMS |= {
    "coupon": "5 off",
    "amount": "10.00 CNY",
    "answer": "No",
    "hours": "72",
    "register": "http://shop.test/register",
}
PARAMS |= {"device": "Firefox · Linux", "network": "203.0.113.*", "time": "2026-11-29 18:04 (Asia/Shanghai)"}


class Carrier:
    def __init__(self, refuse: bool = False) -> None:
        self.carried: list[Message] = []
        self.refuse = refuse

    async def send(self, message: Message) -> None:
        self.carried.append(message)
        if self.refuse:
            raise ports.MessageRefused("dead address")


@pytest.fixture
def carrier(monkeypatch: pytest.MonkeyPatch) -> Carrier:
    made = Carrier()
    monkeypatch.setattr(ports, "_sender", made)
    return made


def words(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("template", templates.TEMPLATES)
def test_templates_say_the_same_in_both_languages(template):
    zh, en = (templates.TEMPLATES[template][locale] for locale in ("zh-CN", "en"))
    for part in ("subject", "body", "short"):
        assert words(getattr(zh, part)) == words(getattr(en, part)), part
    for channel in MessageChannel:
        for locale in ("zh-CN", "en", "fr"):
            subject, body = templates.render(template, channel, locale, {"shop": "Tessera", **PARAMS})
            assert (subject is None) == (channel is MessageChannel.SMS)
            assert "{" not in body + (subject or "")


async def order_message() -> tuple[Message, Delivery]:
    message = await service.send(
        to="lin@example.com", channel="EMAIL", template="order_delivered", locale="en", params=PARAMS
    )
    queued = await OutboxMessage.get(topic="message.queued")
    assert queued.payload == {"message_id": str(message.id)}
    row = await DeliveryRow.create(message=queued, handler="notifications.carry_message")
    return message, Delivery(row.id)


async def test_carried_once(db, carrier):
    message, delivery = await order_message()
    for _ in range(3):
        await service.carry({delivery: message.id}, at=clock.now())
    await message.refresh_from_db()
    assert message.state is MessageState.SENT
    assert message.sent_at is not None
    assert len(carrier.carried) == 1
    assert carrier.carried[0].body.count("http://shop.test/o/x") == 1


async def test_a_final_no_is_kept(db, carrier):
    carrier.refuse = True
    message, delivery = await order_message()
    await service.carry({delivery: message.id}, at=clock.now())
    await message.refresh_from_db()
    assert (message.state, message.failure, message.sent_at) == (MessageState.FAILED, "dead address", None)


async def test_a_missing_word_asks_for_nothing(db):
    with pytest.raises(KeyError):
        await service.send(to="x", channel="SMS", template="order_delivered", locale="en", params={"number": "1"})
    assert not await Message.exists()
    assert not await OutboxMessage.exists()


async def test_states_move_along_their_table_only(db):
    rows = await database.fetch("SELECT old_state, new_state FROM transition WHERE machine = 'message'")
    assert {(row["old_state"], row["new_state"]) for row in rows} == {
        (old.value, new.value) for old, news in TRANSITIONS.items() for new in news
    }
    message, _ = await order_message()
    await Message.filter(id=message.id).update(state=MessageState.SENT)
    for state in (MessageState.QUEUED, MessageState.FAILED):
        with pytest.raises(BaseORMException, match="may not go"):
            await Message.filter(id=message.id).update(state=state)
