"""What the supplier sells: top-ups by face value, each at its own price; and cards, which this one only shows."""

from dataclasses import dataclass
from typing import Any

from backend.sandbox.store import Store

from .errors import ApiError

# Kind → (first id, name, face values in yuan, price in basis points of the face value).
SHELVES: tuple[tuple[int, str, tuple[int, ...], int], ...] = (
    (1000, "手机话费快充", (10, 20, 30, 50, 100, 200, 300, 500), 9930),
    (2000, "手机话费慢充", (30, 50, 100, 200, 300, 500), 9620),
    (3000, "流量直充", (5, 10, 15, 20, 30, 50), 9000),
    (4000, "游戏点券直充", (6, 30, 50, 68, 100, 198, 328, 648), 9350),
    (5000, "会员直充", (15, 20, 25, 30, 45, 68, 118, 198, 258), 8900),
    (6000, "礼品卡卡密", (50, 100, 200), 9500),
)
# On its shelf are cards: they come as numbers and passwords, and no account is credited.
CARDS_FROM = 6000
CARD, TOP_UP = 1, 2
ON_SALE = 1


@dataclass(frozen=True, slots=True)
class Item:
    """One of the goods. Fields stand in the table's order."""

    id: int
    name: str
    face_fen: int
    price_fen: int
    status: int

    @property
    def type(self) -> int:
        """CARD or TOP_UP, as the wire numbers them."""
        return CARD if self.id >= CARDS_FROM else TOP_UP

    def wire(self) -> dict[str, Any]:
        """The goods as a customer reads them."""
        return {
            "id": self.id,
            "goods_name": self.name,
            "goods_img": "",
            "goods_type": self.type,
            "face_value": yuan(self.face_fen),
            "goods_price": yuan(self.price_fen),
            "status": self.status,
            "stock_num": 999_999,
            "can_buy": "",
            "can_no_buy": "",
            "can_price": yuan(self.price_fen),
            "need_balance": "0.00",
        }


class Goods:
    """The shelves: `<first id> + <yuan>` for any face value up to 999 yuan; the usual ones are listed."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._db = store.db
        for first, name, faces, bps in SHELVES:
            for face in faces:
                item = _item(first, name, face, bps)
                self._db.execute(
                    "INSERT OR IGNORE INTO goods VALUES (?, ?, ?, ?, ?)",
                    (item.id, item.name, item.face_fen, item.price_fen, item.status),
                )

    def by_id(self, id: Any) -> Item:
        """The goods of that id."""
        row = self._db.execute("SELECT * FROM goods WHERE id = ?", (id,)).fetchone() if isinstance(id, int) else None
        if row is not None:
            return Item(*row)
        for first, name, _, bps in SHELVES:
            if isinstance(id, int) and first < id < first + 1000:
                self.put(_item(first, name, id - first, bps))
                return self.by_id(id)
        raise ApiError("商品不存在")

    def page(self, keyword: str, limit: int, page: int) -> tuple[list[Item], int]:
        """A page of the goods whose name has the keyword, and how many there are."""
        pattern = f"%{keyword}%"
        (total,) = self._db.execute("SELECT count(*) FROM goods WHERE name LIKE ?", (pattern,)).fetchone()
        rows = self._db.execute(
            "SELECT * FROM goods WHERE name LIKE ? ORDER BY id LIMIT ? OFFSET ?", (pattern, limit, (page - 1) * limit)
        )
        return [Item(*row) for row in rows], total

    def put(self, item: Item) -> None:
        """Set or change one of the goods."""
        self._store.execute(
            "INSERT INTO goods VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
            "face_fen = excluded.face_fen, price_fen = excluded.price_fen, status = excluded.status",
            (item.id, item.name, item.face_fen, item.price_fen, item.status),
        )


def _item(first: int, name: str, face: int, bps: int) -> Item:
    return Item(first + face, f"{name} {face}元", face * 100, -(-face * 100 * bps // 10_000), ON_SALE)


def yuan(fen: int) -> str:
    """Fen as the wire has them."""
    return f"{fen // 100}.{fen % 100:02d}"
