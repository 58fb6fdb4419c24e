"""Base45 (RFC 9285): bytes in the alphabet that QR codes hold most densely."""

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
_VALUES = {character: value for value, character in enumerate(ALPHABET)}


def encode(raw: bytes) -> str:
    """Three characters for two bytes, two for a last single one."""
    text = []
    for place in range(0, len(raw), 2):
        pair = raw[place : place + 2]
        number = int.from_bytes(pair, "big")
        for _ in range(len(pair) + 1):
            number, digit = divmod(number, 45)
            text.append(ALPHABET[digit])
    return "".join(text)


def decode(text: str) -> bytes:
    """The bytes again; raises ValueError for every text that `encode` does not write."""
    if len(text) % 3 == 1 or any(character not in _VALUES for character in text):
        raise ValueError("not base45")
    raw = bytearray()
    for place in range(0, len(text), 3):
        group = text[place : place + 3]
        number = sum(_VALUES[character] * 45**power for power, character in enumerate(group))
        try:
            raw += number.to_bytes(len(group) - 1, "big")
        except OverflowError:
            raise ValueError("not base45") from None
    return bytes(raw)
