"""One file per sort of goods that can be recalled."""

from uuid import UUID

from backend.domain.aftersales.models import Recall
from backend.domain.aftersales.recalled.batches import BATCHES
from backend.domain.aftersales.recalled.goods import Exchange, Goods, Piece
from backend.domain.aftersales.recalled.shared_codes import SHARED_CODES

__all__ = ["BATCHES", "SHARED_CODES", "Exchange", "Goods", "Piece", "recalled_by"]


def recalled_by(recall: Recall) -> tuple[Goods, UUID]:
    """What the recall takes back: of which sort, and which."""
    if recall.batch_id is not None:
        return BATCHES, recall.batch_id
    assert recall.shared_code_id is not None
    return SHARED_CODES, recall.shared_code_id
