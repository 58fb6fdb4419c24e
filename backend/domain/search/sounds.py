"""How Chinese is read aloud, in pinyin without tones."""

from functools import lru_cache


@lru_cache(maxsize=20_000)
def syllables(text: str) -> tuple[str, ...]:
    """The syllable of each character, aligned; empty where none is known. The words around decide between readings."""
    # Its dictionaries take a moment and 50 MB: only who asks for sounds pays for them.
    from pypinyin import Style, lazy_pinyin

    spoken = lazy_pinyin(text, style=Style.NORMAL, errors="default")
    if len(spoken) != len(text):
        # Neighbours of which nothing is known come back as one.
        spoken = [lazy_pinyin(one, style=Style.NORMAL, errors="default")[0] for one in text]
    return tuple(one if one.isascii() and one.isalpha() else "" for one in spoken)
