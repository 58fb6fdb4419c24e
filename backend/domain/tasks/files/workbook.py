"""Reading and writing an Excel workbook, as much of it as a table needs. Blocks: runs in a thread.

A workbook is a zip of XML. Both can be made to grow without end, so what is unpacked is measured first and counted
while it is read, and a document type (the only place where XML names entities) is refused.
"""

import re
import zipfile
from collections.abc import Callable, Iterator, Sequence, Set
from decimal import Decimal
from io import BytesIO
from typing import IO, Any
from xml.parsers import expat

from backend.domain.tasks.files import workbook_dates as dates
from backend.domain.tasks.files import workbook_parts as parts
from backend.domain.tasks.files.failures import FileFailure, FileRefused

MOST_ROWS, MOST_COLUMNS = 20_000, 100
# The last row that a workbook can have.
LAST_ROW = 1_048_576
MOST_ENTRIES = 500
LARGEST_PART, MOST_RATIO = 64 * 1024**2, 200
# A small part may be packed as well as it can: ten thousand equal cells are no attack.
RATIO_FROM = 4 * 1024**2
_PIECE = 256 * 1024
_REFERENCE = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def rows(content: bytes) -> Iterator[tuple[int, list[str]]]:
    """The rows of the first sheet with their numbers, gaps left out; numbers and dates as a person would type them.

    Raises FileRefused for what is no workbook, or unpacks beyond measure.
    """
    try:
        with zipfile.ZipFile(BytesIO(content)) as packed:
            _measure(packed)
            names = set(packed.namelist())
            if "xl/workbook.xml" not in names:
                raise FileRefused(FileFailure.BROKEN_WORKBOOK)
            strings = _strings(packed) if "xl/sharedStrings.xml" in names else []
            dated = _dated_styles(packed) if "xl/styles.xml" in names else frozenset()
            name, from_1904 = _first_sheet(packed)
            if name not in names:
                raise FileRefused(FileFailure.BROKEN_WORKBOOK)
            yield from _sheet_rows(packed, name, _Sheet(strings, dated, from_1904=from_1904))
    except (zipfile.BadZipFile, expat.ExpatError, RuntimeError, NotImplementedError, EOFError, ValueError, OSError):
        raise FileRefused(FileFailure.BROKEN_WORKBOOK) from None


def _measure(packed: zipfile.ZipFile) -> None:
    entries = packed.infolist()
    if len(entries) > MOST_ENTRIES:
        raise FileRefused(FileFailure.SWOLLEN_WORKBOOK)
    for entry in entries:
        if entry.flag_bits & 1:
            raise FileRefused(FileFailure.BROKEN_WORKBOOK)
        ratio = entry.file_size / max(entry.compress_size, 1)
        if entry.file_size > LARGEST_PART or (entry.file_size > RATIO_FROM and ratio > MOST_RATIO):
            raise FileRefused(FileFailure.SWOLLEN_WORKBOOK)


def _parse(packed: zipfile.ZipFile, name: str, **handlers: Callable[..., Any]) -> Iterator[None]:
    """Feed a part to the handlers, pausing after each piece, so that what they found can be taken away."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_document_type
    for handler, function in handlers.items():
        setattr(parser, handler, function)
    with packed.open(name) as part:
        for piece in _pieces(part):
            parser.Parse(piece, False)
            yield
    parser.Parse(b"", True)
    yield


def _pieces(part: IO[bytes]) -> Iterator[bytes]:
    size = 0
    while piece := part.read(_PIECE):
        size += len(piece)
        if size > LARGEST_PART:
            raise FileRefused(FileFailure.SWOLLEN_WORKBOOK)
        yield piece


def _refuse_document_type(*_: object) -> None:
    raise FileRefused(FileFailure.SWOLLEN_WORKBOOK)


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _first_sheet(packed: zipfile.ZipFile) -> tuple[str, bool]:
    """The path of the first sheet, by the workbook's list and its relations; and whether its days count from 1904."""
    wanted: list[str] = []
    from_1904: list[bool] = []
    targets: dict[str, str] = {}

    def sheet(name: str, attributes: dict[str, str]) -> None:
        if _local(name) == "sheet":
            wanted.extend(value for key, value in attributes.items() if _local(key) == "id" and ":" in key)
        elif _local(name) == "workbookPr":
            from_1904.append(attributes.get("date1904") in ("1", "true"))

    def relation(name: str, attributes: dict[str, str]) -> None:
        if _local(name) == "Relationship":
            targets[attributes.get("Id", "")] = attributes.get("Target", "")

    for _ in _parse(packed, "xl/workbook.xml", StartElementHandler=sheet):
        pass
    if "xl/_rels/workbook.xml.rels" in packed.namelist():
        for _ in _parse(packed, "xl/_rels/workbook.xml.rels", StartElementHandler=relation):
            pass
    target = targets.get(wanted[0], "") if wanted else ""
    path = target.removeprefix("/") if target.startswith("/") else f"xl/{target or 'worksheets/sheet1.xml'}"
    return path, any(from_1904)


def _dated_styles(packed: zipfile.ZipFile) -> frozenset[int]:
    """The styles of cells, by the number that cells name, that show a date or a time."""
    codes: dict[int, str] = {}
    formats: list[int] = []
    open_: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        open_.append(_local(name))
        if open_[-1] == "numFmt":
            codes[int(attributes.get("numFmtId", 0))] = attributes.get("formatCode", "")
        elif open_[-2:] == ["cellXfs", "xf"]:
            formats.append(int(attributes.get("numFmtId", 0)))

    def end(_: str) -> None:
        open_.pop()

    for _ in _parse(packed, "xl/styles.xml", StartElementHandler=start, EndElementHandler=end):
        pass
    return dates.dated(formats, codes)


def _strings(packed: zipfile.ZipFile) -> list[str]:
    """The texts that cells name by number; how they are read aloud (`rPh`) is not part of them."""
    found: list[str] = []
    text: list[str] = []
    open_: list[str] = []

    def start(name: str, _: dict[str, str]) -> None:
        open_.append(_local(name))
        if open_[-1] == "si":
            text.clear()

    def data(said: str) -> None:
        if open_ and open_[-1] == "t" and "rPh" not in open_:
            text.append(said)

    def end(name: str) -> None:
        open_.pop()
        if _local(name) == "si":
            found.append(_unescaped("".join(text)))

    handlers: dict[str, Callable[..., Any]] = {
        "StartElementHandler": start,
        "EndElementHandler": end,
        "CharacterDataHandler": data,
    }
    for _ in _parse(packed, "xl/sharedStrings.xml", **handlers):
        pass
    return found


class _Sheet:
    """Takes a sheet's elements and gives its rows."""

    def __init__(self, strings: Sequence[str], dated: Set[int], *, from_1904: bool) -> None:
        self._strings, self._dated, self._from_1904 = strings, dated, from_1904
        self.found: list[tuple[int, list[str]]] = []
        self._open: list[str] = []
        self._line = 0
        self._cells: list[str] = []
        self._kind, self._at, self._is_date = "n", 0, False
        self._text: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = _local(name)
        self._open.append(local)
        if local == "row":
            self._line = int(attributes.get("r", self._line + 1))
            if not 1 <= self._line <= LAST_ROW:
                raise FileRefused(FileFailure.BROKEN_WORKBOOK)
            self._cells = []
        elif local == "c":
            self._kind, self._text = attributes.get("t", "n"), []
            self._is_date = int(attributes.get("s", 0)) in self._dated
            match = _REFERENCE.fullmatch(attributes.get("r", ""))
            self._at = _column(match[1]) if match else len(self._cells)

    def data(self, said: str) -> None:
        if self._open and self._open[-1] in ("v", "t") and "rPh" not in self._open:
            self._text.append(said)

    def end(self, name: str) -> None:
        local = self._open.pop()
        if local == "c" and (text := self._value()):
            # What lies far out is told by the caller; it is not given room for.
            at = min(self._at, MOST_COLUMNS)
            self._cells += [""] * (at + 1 - len(self._cells))
            self._cells[at] = text
        elif local == "row" and any(self._cells):
            self.found.append((self._line, self._cells))

    def _value(self) -> str:
        text = "".join(self._text)
        match self._kind:
            case "s":
                place = int(text) if text else -1
                return self._strings[place] if 0 <= place < len(self._strings) else ""
            case "b":
                return "TRUE" if text == "1" else "FALSE"
            case "n":
                date = dates.as_date(text, from_1904=self._from_1904) if self._is_date else None
                return date or _number(text.strip())
            case "d":
                return dates.as_typed_date(text.strip())
            case _:
                return _unescaped(text)


def _sheet_rows(packed: zipfile.ZipFile, name: str, sheet: _Sheet) -> Iterator[tuple[int, list[str]]]:
    handlers: dict[str, Callable[..., Any]] = {
        "StartElementHandler": sheet.start,
        "EndElementHandler": sheet.end,
        "CharacterDataHandler": sheet.data,
    }
    for _ in _parse(packed, name, **handlers):
        yield from sheet.found
        sheet.found.clear()


def _column(letters: str) -> int:
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - 64
    return place - 1


def _number(text: str) -> str:
    """Binary fractions as they were typed: 19.899999999999999 is 19.9. What lost its digits stays as it is."""
    if "." not in text or "e" in text.lower():
        return text
    short = repr(float(text))
    return text if "e" in short else short.removesuffix(".0")


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text


def write(table: Sequence[Sequence[str | int | Decimal | None]]) -> bytes:
    """A workbook of one sheet; its first row is the head. Text stays text when it is edited, whatever it looks like."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.FIXED.items():
            archive.writestr(name, content)
        with archive.open("xl/worksheets/sheet1.xml", "w") as sheet:
            for piece in parts.sheet(table):
                sheet.write(piece.encode())
    return packed.getvalue()
