"""What is read from a file of codes, and what is refused, row by row."""

import contextlib
import zipfile
from collections.abc import Iterator
from datetime import date
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.core import ids
from backend.domain.tasks.files.cells import parse_day
from backend.domain.tasks.files.failures import FileFailure, FileRefused, RowProblem
from backend.domain.tasks.files.text import LONGEST_LINE, detect, lines
from backend.domain.vault.identity import indexer
from backend.domain.vault.importing.blocks import Block, BlockMaker
from backend.domain.vault.importing.layout import Layout, Separator, recognise
from backend.domain.vault.importing.rows import RowReader, masked
from backend.domain.vault.sealing import sealer, unseal

TODAY = date(2026, 11, 22)
KEY = b"k" * 32
PRODUCT, BATCH = ids.new(), ids.new()


def pieces(content: bytes, size: int = 7) -> Iterator[bytes]:
    for at in range(0, len(content), size):
        yield content[at : at + size]


def read(content: bytes, *, size: int = 65536, expires_on: date | None = None) -> tuple[list[Block], BlockMaker]:
    maker = BlockMaker(
        pieces(content, size),
        detect(pieces(content, size)),
        seal=sealer(KEY, PRODUCT, BATCH),
        index=indexer(KEY, PRODUCT),
        today=TODAY,
        expires_on=expires_on,
    )
    return list(maker.blocks()), maker


def codes(content: bytes, size: int = 65536) -> list[tuple[int, str | None, str | None, str | None, date | None]]:
    found = []
    for block in read(content, size=size)[0]:
        for row, id, sealed, _, _, _, _, expires_on in block.rows:
            code = unseal(KEY, sealed, product_id=PRODUCT, batch_id=BATCH, code_id=id)
            found.append((row, code.number, code.secret, code.url, expires_on))
    return found


def problems(content: bytes) -> list[tuple[int, str]]:
    return [(row, code) for block in read(content)[0] for row, code, _ in block.problems]


def code(
    row: int, number: str | None, secret: str | None, url: str | None = None, day: date | None = None
) -> tuple[object, ...]:
    return row, number, secret, url, day


A, B = "https://a.example/1", "https://a.example/2"
MARCH = date(2027, 3, 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("N1----SECRET-1\r\nN2----SECRET-2\r\n", [code(1, "N1", "SECRET-1"), code(2, "N2", "SECRET-2")]),
        ("N1\tS1\nN2\tS2", [code(1, "N1", "S1"), code(2, "N2", "S2")]),
        ("S1\n\n  \nS2\n", [code(1, None, "S1"), code(4, None, "S2")]),
        (f"{A}\n{B}", [code(1, None, None, A), code(2, None, None, B)]),
        (f"\ufeffnumber,secret,url,expires\nN1,S1,{A},2027-03-01\n", [code(2, "N1", "S1", A, MARCH)]),
        ("有效期,卡密,卡号\n2027年3月1日,密钥一,卡一\n", [code(2, "卡一", "密钥一", None, MARCH)]),
        ('"N,1","S ""1"""\n"N2",S2', [code(1, "N,1", 'S "1"'), code(2, "N2", "S2")]),
        (f"N1,S1,2027/3/1\nN2,S2,{B}\n", [code(1, "N1", "S1", None, MARCH), code(2, "N2", "S2", B)]),
        ("N1,S1\rN2,S2\r", [code(1, "N1", "S1"), code(2, "N2", "S2")]),
        ("Card_Number,PIN\nN1,1234\n", [code(2, "N1", "1234")]),
        ("卡号,卡密\n卡一,密钥一\n", [code(2, "卡一", "密钥一")]),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
@pytest.mark.parametrize("size", [1, 5, 65536])
def test_layouts(text: str, expected: list[tuple[object, ...]], encoding: str, size: int) -> None:
    assert codes(text.encode(encoding), size=size) == expected


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("N1,", RowProblem.EMPTY_SECRET),
        (",,", RowProblem.EMPTY_SECRET),
        ("N1,1.23457E+15", RowProblem.SCIENTIFIC_NOTATION),
        ("1.2E+15,S1", RowProblem.SCIENTIFIC_NOTATION),
        ("1234567890123000,S1", RowProblem.CUT_DIGITS),
        ("N1,123456789012345000", RowProblem.CUT_DIGITS),
        (f"N1,{'S' * 256}", RowProblem.TOO_LONG),
        (f"{'N' * 65},S1", RowProblem.TOO_LONG),
        (f"N1,{'S' * (LONGEST_LINE + 1)}", RowProblem.TOO_LONG),
        ("N1,S\x00ECRET", RowProblem.BAD_CHARACTER),
        ("N1,S\u200becret", RowProblem.BAD_CHARACTER),
        ("N1,S1,https://a.example/x,next year", RowProblem.BAD_DATE),
        ("N1,S1,https://a.example/x,2027-02-30", RowProblem.BAD_DATE),
        ("N1,S1,https://a.example/x,2026-11-21", RowProblem.EXPIRED),
        ("N1,S1,,2027-01-01,more", RowProblem.TOO_MANY_FIELDS),
        ("N1,S1,ftp://a.example/x,2027-01-01", RowProblem.BAD_FORMAT),
        ('N1,"S1', RowProblem.BAD_FORMAT),
    ],
)
def test_a_bad_row_is_named_and_the_others_are_read(line: str, problem: RowProblem) -> None:
    content = f"A1,B1\n{line}\nA2,B2\nA3,B3\n".encode()

    assert problems(content) == [(2, problem.value)]
    assert [row for row, *_ in codes(content)] == [1, 3, 4]


def test_numbers_that_only_look_spoilt_are_read() -> None:
    content = b"12E5,123456789012345678\n1E+,1000\n9999000,1234567890123450\n"
    assert [row for row, *_ in codes(content)] == [1, 2, 3]


def test_the_last_day_still_counts_and_a_batch_lends_its_own() -> None:
    (block,), _ = read(b"N1,S1,,2026-11-22\nN2,S2\n", expires_on=date(2027, 1, 1))
    assert [row[-1] for row in block.rows] == [date(2026, 11, 22), date(2027, 1, 1)]


def workbook() -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as book:
        # Named by itself it would bear the time, and so would the name of the test.
        book.writestr(zipfile.ZipInfo("[Content_Types].xml"), "<Types/>")
    return file.getvalue()


@pytest.mark.parametrize(
    ("content", "failure"),
    [
        (b"", FileFailure.EMPTY_FILE),
        (b"\n\n \n", FileFailure.EMPTY_FILE),
        (b"\xef\xbb\xbf", FileFailure.EMPTY_FILE),
        (workbook(), FileFailure.SPREADSHEET_FILE),
        (b"\xd0\xcf\x11\xe0" + bytes(600), FileFailure.SPREADSHEET_FILE),
        (b"\x1f\x8b\x08\x00" + bytes(100), FileFailure.BINARY_FILE),
        ("N1,S1\n".encode("utf-16"), FileFailure.UTF16_FILE),
        ("N1,S1\n".encode("utf-16-le"), FileFailure.BINARY_FILE),
        (b"N1,S1\n" * 9000 + b"N\xff,S\xff\n", FileFailure.WRONG_ENCODING),
        ("卡号,卡密\n".encode("gb18030")[:-2], FileFailure.WRONG_ENCODING),
        (b"number,secret,colour\nN1,S1,red\n", FileFailure.UNKNOWN_COLUMN),
        (b"secret,secret\nS1,S2\n", FileFailure.UNKNOWN_COLUMN),
    ],
)
def test_what_is_no_list_of_codes_is_refused_whole(content: bytes, failure: FileFailure) -> None:
    with pytest.raises(FileRefused) as refused:
        read(content)
    assert refused.value.failure is failure


def test_the_encoding_is_found_from_the_whole_content() -> None:
    ascii_then_chinese = b"N1,S1\n" * 100_000 + "卡,密\n".encode("gb18030")
    assert detect(pieces(ascii_then_chinese, 4096)) == "gb18030"
    assert detect(pieces(b"N1,S1\n" * 100_000 + "卡,密\n".encode(), 4096)) == "utf-8"


def test_an_endless_line_is_never_held() -> None:
    def endless() -> Iterator[bytes]:
        yield b"N1,S1\n"
        for _ in range(2000):
            yield b"x" * 65536
        yield b"\nN2,S2\n"

    found = [line for some in lines(endless(), "utf-8") for line in some]
    assert found == ["N1,S1", None, "N2,S2"]


def test_excerpts_never_show_a_field() -> None:
    assert masked("CARD-0001,SECRET-XYZ9", Separator.COMMA) == "C•••••••1 | S•••••••••9"
    assert masked("1234,5678", Separator.COMMA) == "•••• | ••••"
    assert masked("x" * 500, Separator.NONE) == "x" + "•" * 12 + "x"


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=400))
def test_any_text_is_read_or_refused_row_by_row(text: str) -> None:
    content = text.encode()
    try:
        blocks, maker = read(content, size=13)
    except FileRefused:
        return
    assert maker.layout is not None
    seen = [row for block in blocks for row, *_ in (*block.rows, *block.problems)]
    assert len(seen) == len(set(seen))
    for block in blocks:
        for _, _, excerpt in block.problems:
            assert excerpt is None or len(excerpt) <= 80


@given(st.binary(max_size=600))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    with contextlib.suppress(FileRefused):
        read(content, size=13)


@given(st.text(max_size=60), st.sampled_from(list(Separator)))
def test_a_reader_never_breaks_on_a_line(line: str, separator: Separator) -> None:
    found = RowReader(Layout(separator), TODAY).read(line.replace("\n", ""))
    assert isinstance(found, RowProblem) or found[1] or found[2]


def test_the_separator_is_what_most_lines_have() -> None:
    assert recognise(["a----b", "c----d", "e,f"]).separator is Separator.DASHES
    assert recognise(["a,b", "c", "d,e"]).separator is Separator.COMMA
    assert recognise(["a", "b,c", "d"]).separator is Separator.NONE


@given(st.dates(min_value=date(1000, 1, 1)))
def test_days_are_read_in_every_usual_form(day: date) -> None:
    forms = [f"{day:%Y-%m-%d}", f"{day.year:04d}/{day.month}/{day.day}", f"{day.year:04d}.{day.month}.{day.day}"]
    forms += [f"{day:%Y%m%d}", f"{day.year:04d}年{day.month}月{day.day}日", f"{day:%Y-%m-%d} 23:59:59"]
    for form in forms:
        assert parse_day(form) == day
