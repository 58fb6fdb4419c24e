"""Reading a query: what it may mean to this shop."""

from collections.abc import Sequence

from backend.domain.search import sounds, vocabulary
from backend.domain.search.reading import (
    Known,
    Lexicon,
    Plan,
    Row,
    as_meant,
    as_written,
    joined,
    mended_plan,
    nearest,
    parts,
    pieces_asked,
    plan,
    sounded,
    terms,
)
from backend.domain.search.slips import remains, slips_forgiven
from backend.domain.search.words import Run, Script, Way

# A syllable of pinyin has at most so many letters, a word of the index at most four syllables.
LONGEST_SOUND = 24


async def plan_of(text: str) -> Plan:
    """What the text asks for; one statement, two when a word of it means nothing as it is written."""
    sought = terms(text)
    if not sought:
        return Plan()
    lexicon = await vocabulary.looked_up(sought, pieces_asked(sought))
    rows = [(as_written(run, lexicon), as_meant(run, lexicon)) for run in sought]
    if all(meant is not None for _, meant in rows):
        return plan(rows, lexicon.total)
    return await mended(sought, [meant for _, meant in rows], lexicon)


async def mended(sought: Sequence[Run], meant: Sequence[Row | None], lexicon: Lexicon) -> Plan:
    """The query with what means nothing put right: by slips, by sound, by spaces; no reading when it cannot be."""
    lost = [run for run, row in zip(sought, meant, strict=True) if row is None]
    heard = {run: _heard(run) for run in lost}
    rests = {rest for sound in heard.values() for rest in remains(sound, slips_forgiven(sound))}
    pieces = {piece for sound in heard.values() for piece in parts(sound, 2, LONGEST_SOUND)}
    candidates = await vocabulary.near(rests, pieces)
    sounding = Lexicon([word for word in candidates if word.way is Way.SOUND], {}, lexicon.total)
    rows: list[Row] = []
    words: list[str] = []
    for run, row in zip(sought, meant, strict=True):
        if row is not None:
            rows.append(row)
            words.append(run.text)
            continue
        instead = _instead(run, heard[run], lexicon, sounding, candidates)
        if instead is None:
            return Plan(total=lexicon.total)
        rows.append(instead)
        words += [piece[0].shown for piece in instead]
    return mended_plan(rows, lexicon.total, _sentence(words))


def _heard(run: Run) -> str:
    return "".join(sounds.syllables(run.text)) if run.script is Script.HAN else run.text


def _instead(run: Run, heard: str, lexicon: Lexicon, sounding: Lexicon, candidates: Sequence[Known]) -> Row | None:
    if run.script is Script.HAN:
        exact = sounding.exact(heard, Way.SOUND)
        if exact:
            return [exact]
        if (row := sounded(heard, sounding)) is not None:
            return row
        candidates = [word for word in candidates if word.way is Way.SOUND]
    if run.script is not Script.DIGITS and (close := nearest(heard, candidates)):
        return [close]
    return joined(run.text, lexicon) if run.script is Script.LETTERS else None


def _sentence(words: Sequence[str]) -> str:
    """Words as people write them: spaces between Latin ones, none between Chinese ones."""
    text = ""
    for word in words:
        text += f" {word}" if text and (text[-1].isascii() or word[:1].isascii()) else word
    return text
