"""What is wrong with a whole file, and with a single row of it."""

from enum import StrEnum


class FileFailure(StrEnum):
    """Why a file is not read at all. Nothing of it is kept."""

    EMPTY_FILE = "EMPTY_FILE"
    """There is no row in it."""
    SPREADSHEET_FILE = "SPREADSHEET_FILE"
    """An Excel workbook: save it as CSV (UTF-8) and send that."""
    BINARY_FILE = "BINARY_FILE"
    """No text: an archive, a picture, a document."""
    UTF16_FILE = "UTF16_FILE"
    """Unicode text of two bytes a character: save it as UTF-8."""
    WRONG_ENCODING = "WRONG_ENCODING"
    """Neither valid UTF-8 nor valid GB18030."""
    UNKNOWN_COLUMN = "UNKNOWN_COLUMN"
    """The first row names columns, and one of them means nothing here or comes twice."""
    BROKEN_FILE = "BROKEN_FILE"
    """What was received cannot be read back whole: send it again."""
    BATCH_CLOSED = "BATCH_CLOSED"
    """The batch went on while the file was read, and takes no more codes."""


class FileRefused(Exception):
    """The file cannot be read; the job fails with this reason."""

    def __init__(self, failure: FileFailure) -> None:
        super().__init__(failure.value)
        self.failure = failure


class RowProblem(StrEnum):
    """Why a row was refused."""

    EMPTY_SECRET = "EMPTY_SECRET"  # noqa: S105 - a name, no secret
    """Neither a secret nor a link."""
    DUPLICATE_IN_FILE = "DUPLICATE_IN_FILE"
    """An earlier row of the file has the same secret or number."""
    ALREADY_STORED = "ALREADY_STORED"
    """The product has this secret or number already, in whatever batch."""
    SCIENTIFIC_NOTATION = "SCIENTIFIC_NOTATION"
    """A spreadsheet wrote the number as 1.23E+15: its last digits are lost."""
    CUT_DIGITS = "CUT_DIGITS"
    """A spreadsheet keeps 15 digits: the zeros at the end of this longer number are its doing."""
    BAD_FORMAT = "BAD_FORMAT"
    """Quotes that do not close, or a link that is none."""
    TOO_LONG = "TOO_LONG"
    """The row or one of its fields is longer than any code."""
    BAD_CHARACTER = "BAD_CHARACTER"
    """A control or invisible character."""
    BAD_DATE = "BAD_DATE"
    """The expiry is no date."""
    EXPIRED = "EXPIRED"
    """Its last day has passed."""
    TOO_MANY_FIELDS = "TOO_MANY_FIELDS"
    """More fields than a code has, or than the first row names."""
