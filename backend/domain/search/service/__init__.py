"""Verbs of search."""

from backend.domain.search.service.indexing import index_products, note_stock, rebuild, reprice, sweep
from backend.domain.search.service.recording import gather_terms, note_search, noted
from backend.domain.search.service.synonyms import add_synonyms, follow_synonyms, remove_synonyms, update_synonyms

__all__ = [
    "add_synonyms",
    "follow_synonyms",
    "gather_terms",
    "index_products",
    "note_search",
    "note_stock",
    "noted",
    "rebuild",
    "remove_synonyms",
    "reprice",
    "sweep",
    "update_synonyms",
]
