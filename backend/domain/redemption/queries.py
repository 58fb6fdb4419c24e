"""Reading vouchers: many keys in, aligned answers out."""

from collections.abc import Sequence
from uuid import UUID

from backend.domain.redemption import tokens
from backend.domain.redemption.models import Voucher


async def vouchers_by_unit(ids: Sequence[UUID]) -> list[Voucher | None]:
    """The voucher of each unit; None where there is none. One statement."""
    found = {row.unit_id: row for row in await Voucher.filter(unit_id__in=list(ids))} if ids else {}
    return [found.get(id) for id in ids]


def token_of(voucher: Voucher) -> str:
    """The voucher's token, made anew from the row: as secret as a code, for its buyer's eyes only."""
    claims = tokens.Claims(voucher.id, voucher.issued_at, voucher.expires_at, voucher.uses)
    return tokens.sign(tokens.signing_key(), claims)
