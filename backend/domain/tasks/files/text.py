"""From bytes to lines: the encoding found from the whole content, lines of bounded length."""

import codecs
import io
from collections.abc import Iterable, Iterator

from backend.domain.tasks.files.failures import FileFailure, FileRefused

LONGEST_LINE = 8 * 1024
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_BINARIES = (
    b"\x1f\x8b",
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"7z\xbc\xaf",
    b"Rar!",
    b"SQLite format 3\0",
    b"\x7fELF",
)
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_MANY_NULS = 0.05


def detect(chunks: Iterable[bytes]) -> str:
    """`utf-8` when the whole content is valid UTF-8 (as ASCII is), else `gb18030` when it is valid as that.

    Reads to the end: the first bytes alone prove nothing. Raises FileRefused for what is no text, is UTF-16,
    or is neither.
    """
    decoders = {name: codecs.getincrementaldecoder(name)("strict") for name in ("utf-8", "gb18030")}
    size = nuls = 0
    for chunk in chunks:
        if not size:
            _refuse_binary(chunk)
        size += len(chunk)
        nuls += chunk.count(0)
        for name in [name for name in decoders if not _valid(decoders[name], chunk)]:
            del decoders[name]
        if not decoders:
            break
    if nuls > size * _MANY_NULS:
        raise FileRefused(FileFailure.BINARY_FILE)
    for name, decoder in decoders.items():
        if _valid(decoder, b"", final=True):
            return name
    raise FileRefused(FileFailure.WRONG_ENCODING)


def _refuse_binary(start: bytes) -> None:
    if start.startswith((_ZIP, _OLE)):
        raise FileRefused(FileFailure.SPREADSHEET_FILE)
    if start.startswith(_BINARIES):
        raise FileRefused(FileFailure.BINARY_FILE)
    if start.startswith(_UTF16):
        raise FileRefused(FileFailure.UTF16_FILE)


def _valid(decoder: codecs.IncrementalDecoder, chunk: bytes, *, final: bool = False) -> bool:
    try:
        decoder.decode(chunk, final)
    except UnicodeDecodeError:
        return False
    return True


def lines(chunks: Iterable[bytes], encoding: str) -> Iterator[list[str | None]]:
    """The lines of a text, some at a time, without their ends (LF, CRLF or CR).

    A line of more than `LONGEST_LINE` characters comes as None and is never held whole. A byte order mark is
    not part of the first line.
    """
    decoder = io.IncrementalNewlineDecoder(codecs.getincrementaldecoder(encoding)("strict"), translate=True)
    rest, endless, first = "", False, True
    for chunk, final in _with_last(chunks):
        text = decoder.decode(chunk, final)
        if first and text:
            text, first = text.removeprefix("\ufeff"), False
        found: list[str | None] = list((rest + text).split("\n"))
        rest = found.pop() or ""
        if endless and found:
            # The end of a line whose beginning was let go.
            found[0], endless = None, False
        if len(rest) > LONGEST_LINE:
            rest, endless = "", True
        elif endless:
            rest = ""
        for index, line in enumerate(found):
            if line is not None and len(line) > LONGEST_LINE:
                found[index] = None
        if final and (rest or endless):
            found.append(None if endless else rest)
        yield found


def _with_last(chunks: Iterable[bytes]) -> Iterator[tuple[bytes, bool]]:
    for chunk in chunks:
        yield chunk, False
    yield b"", True
