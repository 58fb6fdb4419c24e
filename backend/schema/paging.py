"""Relay connections with keyset cursors: stable under inserts, never an OFFSET."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from graphql import GraphQLError

from backend.core import paging
from backend.schema.doors import EVERY, shown, typed

N = TypeVar("N")
R = TypeVar("R")
LARGEST_PAGE = 100


@typed(EVERY)
class PageInfo:
    """Where a page stands in its list."""

    has_next_page: bool = shown(EVERY, "Whether more follow.")
    has_previous_page: bool = shown(EVERY, "Whether the page began after a cursor.")
    start_cursor: str | None = shown(EVERY, "The first edge's cursor; null on an empty page.")
    end_cursor: str | None = shown(EVERY, "The last edge's cursor: give it as `after` for the next page.")


@typed(EVERY)
class Edge(Generic[N]):
    """One place in a list."""

    cursor: str = shown(EVERY, "Opaque; names this place.")
    node: N = shown(EVERY, "What stands there.")


@typed(EVERY)
class Connection(Generic[N]):
    """A page of a list."""

    edges: list[Edge[N]] = shown(EVERY, "The page's places in order.")
    page_info: PageInfo = shown(EVERY, "How to go on.")


def page(first: int, after: str | None, parts: Sequence[type]) -> paging.Page:
    """Check the arguments of a list; `parts` are the types of its sort key, the id last.

    Raises a BAD_INPUT error for `first` outside 1–100 and for a cursor that is not one of this list.
    """
    if not 1 <= first <= LARGEST_PAGE:
        raise GraphQLError(f"`first` must be from 1 to {LARGEST_PAGE}.", extensions={"code": "BAD_INPUT"})
    try:
        return paging.Page(first, paging.decode(after, parts) if after is not None else None)
    except ValueError:
        raise GraphQLError("`after` is no cursor of this list.", extensions={"code": "BAD_INPUT"}) from None


def connection(
    rows: Sequence[R], asked: paging.Page, key: Callable[[R], Sequence[object]], node: Callable[[R], N]
) -> Connection[N]:
    """A connection from `asked.limit` rows (one more than the page, to know whether more follow)."""
    kept = rows[: asked.first]
    edges = [Edge(cursor=paging.encode(key(row)), node=node(row)) for row in kept]
    return Connection(
        edges=edges,
        page_info=PageInfo(
            has_next_page=len(rows) > asked.first,
            has_previous_page=asked.after is not None,
            start_cursor=edges[0].cursor if edges else None,
            end_cursor=edges[-1].cursor if edges else None,
        ),
    )
