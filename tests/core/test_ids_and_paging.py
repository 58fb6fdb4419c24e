"""Ids and cursors: opaque outside, strict inside."""

from datetime import UTC, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.core import ids, paging


def test_ids_are_version_7_and_grow_with_time() -> None:
    made = [ids.new() for _ in range(1000)]
    assert {id.version for id in made} == {7}
    assert len(set(made)) == 1000
    assert [id.int >> 80 for id in made] == sorted(id.int >> 80 for id in made)


def test_a_public_id_reads_back_only_as_its_kind() -> None:
    row = ids.new()
    assert ids.parse("ord", ids.public("ord", row)) == row
    assert ids.parse("prd", ids.public("ord", row)) is None
    assert ids.kind_of(ids.public("ord", row)) == "ord"


@pytest.mark.parametrize(
    "text",
    ["", "ord", "ord_", "ord_zz", "ord_01a20406-cc88-748d-b08d-1599caefa002", "ord_" + "g" * 32, "ord_" + "a" * 31],
)
def test_malformed_ids_find_nothing(text: str) -> None:
    assert ids.parse("ord", text) is None


NAMES = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=20)


@given(st.tuples(NAMES, st.integers(-(2**60), 2**60), st.uuids(), st.datetimes()))
def test_a_cursor_reads_back(key: tuple[str, int, UUID, datetime]) -> None:
    aware = (*key[:3], key[3].replace(tzinfo=UTC))
    assert paging.decode(paging.encode(aware), (str, int, UUID, datetime)) == aware


@pytest.mark.parametrize(
    ("key", "part"),
    [(2**63, int), ("a\0", str), ("2026-01-01T00:00:00", datetime), ("0001-01-01T00:00:00+14:00", datetime)],
)
def test_what_the_database_could_not_hold_is_refused(key: object, part: type) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        paging.decode(paging.encode([key]), (part,))


@pytest.mark.parametrize("cursor", ["", "x", "é", "A" * 900, paging.encode([1]), paging.encode(["a", "b"])])
def test_another_lists_cursor_is_refused(cursor: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the message is for the log, the type is the contract
        paging.decode(cursor, (int, UUID))
