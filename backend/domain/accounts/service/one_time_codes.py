"""Six digits sent to a contact prove that whoever asks can read its messages."""

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.transactions import in_transaction

from backend import settings
from backend.core import crypto, database
from backend.domain.accounts.errors import TooManyAttempts, WrongCode
from backend.domain.accounts.models import OneTimeCode

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Issued:
    """A code to send. It is stored only as a keyed digest."""

    code: str = field(repr=False)
    expires_at: datetime


async def issue_code(subject_id: UUID, contact: str, *, at: datetime) -> Issued:
    """A fresh code for a contact, which replaces earlier ones of the same subject.

    `subject_id` is what the code opens (an order). At most `one_time_codes_per_day` go to one contact in 24
    hours, whatever they open. Runs in the caller's transaction. Raises TooManyAttempts.
    """
    chosen = settings.get()
    contact_hash = _digest(b"contact", contact.encode())
    async with in_transaction():
        # Two requests at once must not both be the tenth.
        await database.fetch("SELECT pg_advisory_xact_lock($1)", int.from_bytes(contact_hash[:8], "big", signed=True))
        sent = await OneTimeCode.filter(contact_hash=contact_hash, created_at__gt=at - _DAY).order_by("created_at")
        if len(sent) >= chosen.one_time_codes_per_day:
            raise TooManyAttempts(sent[-chosen.one_time_codes_per_day].created_at + _DAY)
        await OneTimeCode.filter(subject_id=subject_id, used_at=None, expires_at__gt=at).update(expires_at=at)
        code = f"{secrets.randbelow(10**6):06}"
        expires_at = at + timedelta(seconds=chosen.one_time_code_s)
        row = OneTimeCode(subject_id=subject_id, contact_hash=contact_hash, created_at=at, expires_at=expires_at)
        row.code_hash = _code_digest(row.id, code)
        await row.save()
    return Issued(code=code, expires_at=expires_at)


async def confirm_code(subject_id: UUID, code: str, *, at: datetime) -> None:
    """Use up the subject's open code; raises WrongCode, and TooManyAttempts once its tries are used up.

    The try is counted before the code is looked at, and stays counted: call this outside a transaction,
    which the refusal would roll back.
    """
    chosen = settings.get()
    tried = await database.fetch(
        """
        UPDATE one_time_code SET tries = least(tries + 1, 1000)
        WHERE id = (SELECT id FROM one_time_code WHERE subject_id = $1 ORDER BY created_at DESC, id DESC LIMIT 1)
          AND used_at IS NULL AND expires_at > $2
        RETURNING id, code_hash, tries, expires_at
        """,
        subject_id,
        at,
    )
    if not tried:
        raise WrongCode(path=["input", "code"])
    row = tried[0]
    if row["tries"] > chosen.one_time_code_tries:
        raise TooManyAttempts(row["expires_at"])
    given = "".join(code.split())
    if len(given) != 6 or not crypto.same(row["code_hash"], _code_digest(row["id"], given)):
        raise WrongCode(path=["input", "code"])
    used = await OneTimeCode.filter(id=row["id"], used_at=None).update(used_at=at)
    if not used:
        raise WrongCode(path=["input", "code"])


def _code_digest(id: UUID, code: str) -> bytes:
    return _digest(b"one-time-code", id.bytes, code.encode(errors="replace"))


def _digest(*parts: bytes) -> bytes:
    return crypto.keyed_digest(crypto.decode(settings.get().signing_key.get_secret_value()), *parts)
