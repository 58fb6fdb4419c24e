"""How many SQL statements a piece of work sends."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager


class Statements(logging.Handler):
    """Collects the text of each statement Tortoise sends."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.sent: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the statement, not its values."""
        self.sent.append(str(record.args[0]) if isinstance(record.args, tuple) else str(record.msg))


@contextmanager
def statements() -> Iterator[Statements]:
    """The statements sent inside the block, by whichever task of this process."""
    logger = logging.getLogger("tortoise.db_client")
    handler, level = Statements(), logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        yield handler
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)
