"""One file per kind of piece: what it may say, what it names, and what it may cost at most."""

from backend.domain.campaigns.content import Piece
from backend.domain.campaigns.kinds.flash_sale import FLASH_SALE
from backend.domain.campaigns.kinds.group_buy import GROUP_BUY
from backend.domain.campaigns.kinds.kind import Kind
from backend.domain.campaigns.kinds.referral import REFERRAL
from backend.domain.campaigns.kinds.rule import COUPON, RULE
from backend.domain.campaigns.states import PieceKind

# A kind that is not here cannot be a piece yet. How each is given to customers: `service/giving.py`.
KINDS: dict[PieceKind, Kind] = {
    PieceKind.PROMOTION: RULE,
    PieceKind.BUNDLE: RULE,
    PieceKind.COUPON: COUPON,
    PieceKind.FLASH_SALE: FLASH_SALE,
    PieceKind.GROUP_BUY: GROUP_BUY,
    PieceKind.REFERRAL: REFERRAL,
}
PARTS = frozenset().union(*(kind.parts for kind in KINDS.values()))


def kind_of(piece: Piece) -> Kind:
    """What its kind says of it."""
    return KINDS[piece.kind]


__all__ = ["KINDS", "PARTS", "Kind", "kind_of"]
