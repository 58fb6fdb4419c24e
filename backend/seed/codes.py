"""Card codes as suppliers print them: a number and a secret, eighteen digits, or a link."""

from datetime import datetime
from random import Random

from backend.domain.vault.values import CodeContent
from backend.seed.catalogue import Item
from backend.seed.goods import refunds

# Without the letters and digits that look alike.
_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
# Numbers of a product's variants are kept apart by this much, which is more than any shop sells.
_APART = 10**8


class Printer:
    """Prints the codes of one variant in the form of its supplier; no two are alike."""

    def __init__(self, item: Item, dice: Random) -> None:
        assert item.page is not None
        self._prefix, self._dice, self._slug = item.page.prefix, dice, item.page.slug
        self._keys = item.page.refund is refunds.LICENCE or item.variant.sku.endswith(("BASE", "DLC"))
        self._serial = item.variant.position * _APART + dice.randrange(10**5, 5 * 10**5)

    def next(self, at: datetime) -> CodeContent:
        """One more code, printed on that day."""
        self._serial += self._dice.randrange(1, 9)
        if self._slug == "roamwell-travel-esim":
            token = "".join(self._dice.choices(_ALPHABET, k=22))
            return CodeContent(url=f"https://esim.roamwell.example/a/{token}")
        if self._prefix.isdigit():
            # A top-up card has no letters, since it is typed on a telephone.
            secret = f"{self._dice.randrange(10**18):018d}"
            return CodeContent(number=f"{self._prefix}{at:%y%m}{self._serial:09d}", secret=secret)
        drawn = "".join(self._dice.choices(_ALPHABET, k=16))
        secret = f"{drawn[:4]}-{drawn[4:8]}-{drawn[8:12]}-{drawn[12:]}"
        if self._keys:
            return CodeContent(secret=secret)
        return CodeContent(number=f"{self._prefix}{at:%y%m%d}{self._serial:09d}", secret=secret)
