"""Recurring work: a row per duty, claimed when due, which tells the outbox that the time has come."""

from tortoise import fields
from tortoise.models import Model


class Schedule(Model):
    """One recurring duty. Its topic is emitted every `every_seconds`, once however many relays run."""

    name = fields.CharField(max_length=60, primary_key=True)
    topic = fields.CharField(max_length=60)
    every_seconds = fields.IntField()
    due_at = fields.DatetimeField()
    # The last message told; while its deliveries are open the duty is not told again.
    message_id: fields.Field[int | None] = fields.BigIntField(null=True)

    class Meta:
        table = "schedule"
        app = "tessera"
