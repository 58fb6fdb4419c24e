"""Expected refusals of search."""

from backend.core.refusals import Refusal
from backend.domain.search.synonyms import SynonymGroup


class SynonymsUnknown(Refusal):
    """No such group of synonyms."""

    code = "SYNONYMS_UNKNOWN"


class SynonymsChanged(Refusal):
    """Somebody changed the group since it was read; `current` is the group as it stands."""

    code = "SYNONYMS_CHANGED"
    current: SynonymGroup

    def __init__(self, current: SynonymGroup) -> None:
        super().__init__(current=current)


class SynonymTaken(Refusal):
    """The word is in another group already; `words` are that group's."""

    code = "SYNONYM_TAKEN"
    word: str
    words: list[str]

    def __init__(self, word: str, words: list[str], *, path: list[str]) -> None:
        super().__init__(path=path, word=word, words=words)
