"""The XML of a workbook that the shop makes. Source: ECMA-376, Office Open XML, part 1 (SpreadsheetML)."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from xml.sax.saxutils import escape

_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MEDIA = "application/vnd.openxmlformats-officedocument.spreadsheetml"
# What XML 1.0 cannot hold, what its readers change, and what would be read as an escape: written as _x000D_.
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_TEXT, _HEAD, _PLAIN = 1, 2, 0

FIXED = {
    "[Content_Types].xml": f'{_XML}<Types xmlns="{_TYPES}">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_MEDIA}.sheet.main+xml"/>'
    f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_MEDIA}.worksheet+xml"/>'
    f'<Override PartName="/xl/styles.xml" ContentType="{_MEDIA}.styles+xml"/></Types>',
    "_rels/.rels": f'{_XML}<Relationships xmlns="{_RELATIONS}">'
    f'<Relationship Id="rId1" Type="{_DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'{_XML}<workbook xmlns="{_MAIN}" xmlns:r="{_DOCUMENT}">'
    '<sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'{_XML}<Relationships xmlns="{_RELATIONS}">'
    f'<Relationship Id="rId1" Type="{_DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="rId2" Type="{_DOCUMENT}/styles" Target="styles.xml"/></Relationships>',
    # Styles by number: plain, text (format 49), bold text.
    "xl/styles.xml": f'{_XML}<styleSheet xmlns="{_MAIN}">'
    '<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>'
    "</styleSheet>",
}


def sheet(table: Sequence[Sequence[str | int | Decimal | None]]) -> Iterator[str]:
    """The sheet in pieces: its first row bold and always in sight."""
    yield (
        f'{_XML}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2"'
        ' activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>'
        f'<cols><col min="1" max="{max(len(table[0]), 1)}" width="18" customWidth="1"/></cols><sheetData>'
    )
    for line, row in enumerate(table, 1):
        cells = "".join(_cell(value, line, place) for place, value in enumerate(row))
        yield f'<row r="{line}">{cells}</row>'
    yield "</sheetData></worksheet>"


def _cell(value: str | int | Decimal | None, line: int, place: int) -> str:
    if value is None or value == "":
        return ""
    at = f"{_letters(place)}{line}"
    if not isinstance(value, str):
        return f'<c r="{at}" s="{_PLAIN}"><v>{value:f}</v></c>'
    style = _HEAD if line == 1 else _TEXT
    text = escape(_UNWRITABLE.sub(lambda match: f"_x{ord(match[0]):04X}_", value))
    return f'<c r="{at}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def _letters(place: int) -> str:
    name = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        name = chr(65 + rest) + name
    return name
