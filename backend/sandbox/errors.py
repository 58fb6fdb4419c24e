"""The provider's own refusals, with the words and HTTP statuses WeChat Pay uses."""

STATUS = {
    "PARAM_ERROR": 400,
    "INVALID_REQUEST": 400,
    "ORDERPAID": 400,
    "ORDER_CLOSED": 400,
    "ORDERNOTPAID": 400,
    "SIGN_ERROR": 401,
    "OUT_TRADE_NO_USED": 403,
    "NOT_ENOUGH": 403,
    "ORDER_NOT_EXIST": 404,
    "RESOURCE_NOT_EXISTS": 404,
    "PAYMENT_DECLINED": 402,
    "SYSTEM_ERROR": 500,
}


class ApiError(Exception):
    """A request the provider refuses; nothing of it was done."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message

    @property
    def status(self) -> int:
        """The HTTP status that goes with the code."""
        return STATUS[self.code]

    def payload(self) -> dict[str, object]:
        """The body of the answer."""
        return {"code": self.code, "message": self.message}
