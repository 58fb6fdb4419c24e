"""Card codes as suppliers print them: a number and a secret, eighteen digits, or a link."""

from datetime import datetime
from random import Random

from backend.domain.vault.values import CodeContent
from backend.seed.catalogue import Item

# Without the letters and digits that look alike.
_ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


class Printer:
    """Prints the codes of one variant in the form of its supplier; no two are alike."""

    def __init__(self, item: Item, dice: Random) -> None:
        assert item.page is not None
        self._prefix, self._dice, self._slug = item.page.prefix, dice, item.page.slug
        self._sku = item.variant.sku
        self._serial = item.variant.position * 10**6 + dice.randrange(10**5, 5 * 10**5)

    def next(self, at: datetime) -> CodeContent:
        """One more code, printed on that day."""
        self._serial += self._dice.randrange(1, 9)
        if self._slug == "roamwell-travel-esim":
            token = "".join(self._dice.choices(_ALPHABET, k=22))
            return CodeContent(url=f"https://esim.roamwell.example/a/{token}")
        if self._prefix.isdigit():
            # A top-up card has no letters, since it is typed on a telephone.
            secret = "".join(str(self._dice.randrange(10)) for _ in range(18))
            return CodeContent(number=f"{self._prefix}{at:%y%m}{self._serial:09d}", secret=secret)
        groups = ("".join(self._dice.choices(_ALPHABET, k=4)) for _ in range(4))
        secret = "-".join(groups)
        if self._sku.endswith(("STU", "PRO", "BASE", "DLC", "SOLO", "FAM")):
            return CodeContent(secret=secret)
        return CodeContent(number=f"{self._prefix}{at:%y%m%d}{self._serial:08d}", secret=secret)
