"""The supplier's own no: code 400 and a sentence, nothing done."""


class ApiError(Exception):
    """A request the supplier refuses."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message
