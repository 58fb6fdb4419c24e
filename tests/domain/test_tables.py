"""Tables in files: what was written is read again, and what is no table, or too much of one, is refused."""

import contextlib
import io
import struct
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backend.domain.tasks.files import table, workbook
from backend.domain.tasks.files.cells import DateCell, as_meant, harmless
from backend.domain.tasks.files.failures import FileFailure, FileRefused
from backend.domain.tasks.files.table import TableFormat

# Everything that a spreadsheet, XML or CSV takes for something else.
CELLS = st.text("=+-@'\"\t\r\n <&>;,_x0D\x0b\ufffe中é😀", max_size=12).map(lambda text: text.strip())
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'


def book(sheet: str, **others: str) -> bytes:
    """A workbook as other programs write it, of these parts."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", f"<workbook {MAIN}><sheets/></workbook>")
        archive.writestr("xl/worksheets/sheet1.xml", sheet)
        for name, content in others.items():
            archive.writestr(f"xl/{name}.xml", content)
    return packed.getvalue()


def sheet(rows: str) -> str:
    return f"<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>"


@settings(deadline=None)  # a machine that does much else takes its time over a zip
@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=1, max_size=5), st.sampled_from(TableFormat))
def test_what_is_written_is_read_again(rows: list[list[str]], format: TableFormat) -> None:
    found = table.read(table.write(format, ["a", "b", "c"], [["x", *row] for row in rows]))
    read = [[*cells, *[""] * (4 - len(cells))] for _, cells in found.rows]
    # A spreadsheet may write a line's end in its own way; no cell of ours tells them apart.
    assert [[plain(cell) for cell in row] for row in read] == [["x", *(plain(cell) for cell in row)] for row in rows]
    assert found.format is format


def plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


@given(st.text(max_size=10))
def test_no_cell_begins_as_a_formula(text: str) -> None:
    assert not harmless(text).startswith(tuple("=+-@\t\r"))
    assert as_meant(harmless(text)) == text


def test_a_spreadsheets_own_workbook_is_read() -> None:
    strings = f"<sst {MAIN}><si><t>slug</t></si><si><r><t>gift</t></r><r><t>-card</t></r><rPh><t>x</t></rPh></si></sst>"
    rows = (
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>price</t></is></c></row>'
        '<row r="7"><c r="A7" t="s"><v>1</v></c><c r="B7"><v>1.2345678901234568E+18</v></c>'
        '<c r="C7"><f>A1</f><v>19.899999999999999</v></c><c r="D7" t="b"><v>1</v></c></row>'
    )
    found = table.read(book(sheet(rows), sharedStrings=strings))
    assert found.head == ["slug", "", "price"]
    assert found.rows == [(7, ["gift-card", "1.2345678901234568E+18", "19.9", "TRUE"])]


STYLES = (
    f"<styleSheet {MAIN}><numFmts>"
    '<numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/>'
    '<numFmt numFmtId="177" formatCode="[Red]#,##0.00\\ &quot;days&quot;;[Blue]0.00E+00"/>'
    '<numFmt numFmtId="178" formatCode="[h]:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>'
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="176"/><xf numFmtId="177"/>'
    '<xf numFmtId="178"/><xf numFmtId="57"/></cellXfs></styleSheet>'
)


@pytest.mark.parametrize(
    ("cell", "text", "is_date"),
    [
        ('s="1"><v>46418</v>', "2027-01-31", True),
        ('s="1"><v>46418.0</v>', "2027-01-31", True),
        ('s="2"><v>46418.437500000001</v>', "2027-01-31 10:30:00", True),
        ('s="3"><v>46418</v>', "2027-01-31", True),
        ('s="6"><v>46418</v>', "2027-01-31", True),
        ('s="1"><f>TODAY()</f><v>46418</v>', "2027-01-31", True),
        ('s="5"><v>6.25E-2</v>', "01:30:00", True),
        ('t="d"><v>2027-01-31T00:00:00.000</v>', "2027-01-31", True),
        ('t="d" s="1"><v>soon</v>', "soon", True),
        ("><v>46418</v>", "46418", False),
        ('s="0"><v>46418</v>', "46418", False),
        ('s="4"><v>46418.5</v>', "46418.5", False),
        ('s="1"><v>-1</v>', "-1", False),
        ('s="1"><v>1E+300</v>', "1E+300", False),
        ('s="1"><v>nan</v>', "nan", False),
        ('s="1" t="str"><v>2027-01-31</v>', "2027-01-31", False),
    ],
)
def test_a_workbooks_dates_are_read_as_typed(cell: str, text: str, is_date: bool) -> None:
    rows = f'<row r="1"><c r="A1" t="str"><v>day</v></c></row><row r="2"><c r="A2" {cell}</c></row>'
    ((_, (found,)),) = table.read(book(sheet(rows), styles=STYLES)).rows
    assert (found, isinstance(found, DateCell)) == (text, is_date)


def test_a_workbook_may_count_its_days_from_1904() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("xl/workbook.xml", f'<workbook {MAIN}><workbookPr date1904="1"/><sheets/></workbook>')
        archive.writestr("xl/styles.xml", STYLES)
        rows = '<row r="1"><c t="str"><v>day</v></c></row><row r="2"><c s="1"><v>44956</v></c></row>'
        archive.writestr("xl/worksheets/sheet1.xml", sheet(rows))
    assert table.read(packed.getvalue()).rows == [(2, ["2027-01-31"])]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
@pytest.mark.parametrize("separator", [",", "\t", ";"])
def test_a_text_of_either_encoding_is_read(encoding: str, separator: str) -> None:
    text = f'网址标识{separator}SKU\r\nlj{separator}"多行\r\n说明"\r\n\r\nlk{separator}S-2\r\n'
    found = table.read(text.encode(encoding))
    assert found.head == ["网址标识", "SKU"]
    assert found.rows == [(2, ["lj", "多行\r\n说明"]), (5, ["lk", "S-2"])]


def bomb(size: int) -> bytes:
    return book("<worksheet>" + " " * size + "</worksheet>")


def lying() -> bytes:
    """A workbook whose directory says that its sheet is small."""
    content = bytearray(bomb(80 * 1024**2))
    at = content.rindex(b"PK\x01\x02")
    content[at + 24 : at + 28] = struct.pack("<I", 1000)
    return bytes(content)


def entities() -> bytes:
    grown = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 9))
    return book(f'<!DOCTYPE x [<!ENTITY a0 "lol">{grown}]>' + sheet('<row r="1"><c t="str"><v>&a8;</v></c></row>'))


def many_rows() -> bytes:
    return book(sheet("".join(f'<row r="{n}"><c><v>{n}</v></c></row>' for n in range(1, workbook.MOST_ROWS + 3))))


def many_entries() -> bytes:
    return book(sheet(""), **{f"part{n}": "" for n in range(workbook.MOST_ENTRIES)})


@pytest.mark.parametrize(
    ("make", "failure"),
    [
        (lambda: bomb(100 * 1024**2), FileFailure.SWOLLEN_WORKBOOK),
        (lambda: bomb(20 * 1024**2), FileFailure.SWOLLEN_WORKBOOK),
        (lying, FileFailure.BROKEN_WORKBOOK),
        (entities, FileFailure.SWOLLEN_WORKBOOK),
        (many_entries, FileFailure.SWOLLEN_WORKBOOK),
        (many_rows, FileFailure.TOO_MANY_ROWS),
        (lambda: book(sheet('<row r="1"><c r="CW1"><v>1</v></c></row>')), FileFailure.TOO_MANY_COLUMNS),
        (lambda: book(sheet('<row r="9999999"><c r="A1"><v>1</v></c></row>')), FileFailure.BROKEN_WORKBOOK),
        (lambda: book(sheet('<row r="1"><c')), FileFailure.BROKEN_WORKBOOK),
        (lambda: book(sheet(""))[:-40], FileFailure.BROKEN_WORKBOOK),
        (lambda: b"PK\x03\x04 a workbook", FileFailure.BROKEN_WORKBOOK),
        (lambda: b"\xd0\xcf\x11\xe0" + bytes(600), FileFailure.OLD_WORKBOOK),
        (lambda: b"\x89PNG\r\n\x1a\n" + bytes(600), FileFailure.BINARY_FILE),
        (lambda: "slug,sku\n".encode("utf-16"), FileFailure.UTF16_FILE),
        (lambda: b"slug,sku\n", FileFailure.EMPTY_FILE),
        (lambda: b"", FileFailure.EMPTY_FILE),
        (lambda: b'slug,sku\na,"b\n', FileFailure.WRONG_QUOTES),
    ],
)
def test_what_is_no_table_is_refused(make: Callable[[], bytes], failure: FileFailure) -> None:
    with pytest.raises(FileRefused) as refused:
        table.read(make())
    assert refused.value.failure is failure


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    for tried in (content, b"PK\x03\x04" + content, book(sheet(""))[:80] + content):
        with contextlib.suppress(FileRefused):
            assert table.read(tried).head
