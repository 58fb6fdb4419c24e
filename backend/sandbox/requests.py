"""What a merchant sends, field by field, as strictly as a real provider reads it."""

import re
from typing import Annotated, Self, TypeVar
from urllib.parse import urlsplit

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field, ValidationError, model_validator

from backend.core.money import EXPONENTS

from .errors import ApiError

MAX_AMOUNT = 10**10
_URL = re.compile(r"https?://[A-Za-z0-9.\-\[\]:]+(/[!-~]*)?")
_TRADE_NO = r"^[A-Za-z0-9_\-*]{6,32}$"
_REFUND_NO = r"^[A-Za-z0-9_\-*]{1,64}$"


def _web_address(value: str) -> str:
    if not _URL.fullmatch(value) or "#" in value:
        raise ValueError("not a plain http or https address")
    urlsplit(value).port  # noqa: B018  (raises ValueError when the port is no port)
    return value


def _without_query(value: str) -> str:
    if "?" in value:
        raise ValueError("must not carry parameters")
    return value


def _known_currency(value: str) -> str:
    if value not in EXPONENTS:
        raise ValueError("currency not supported")
    return value


def _printable(value: str) -> str:
    if not value.isprintable():
        raise ValueError("holds control characters")
    return value


Minor = Annotated[int, Field(ge=1, le=MAX_AMOUNT)]
Currency = Annotated[str, AfterValidator(_known_currency)]
TradeNo = Annotated[str, Field(pattern=_TRADE_NO)]
NotifyUrl = Annotated[str, Field(max_length=256), AfterValidator(_web_address), AfterValidator(_without_query)]
ReturnUrl = Annotated[str, Field(max_length=2048), AfterValidator(_web_address)]


class _Body(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Total(_Body):
    """What is to be paid, in minor units."""

    total: Minor
    currency: Currency


class Part(_Body):
    """What is to be refunded out of the total, in minor units."""

    refund: Minor
    total: Minor
    currency: Currency


class CreateTrade(_Body):
    """A payment to open."""

    mchid: str
    out_trade_no: TradeNo
    description: Annotated[str, Field(min_length=1, max_length=127), AfterValidator(_printable)]
    notify_url: NotifyUrl
    return_url: ReturnUrl
    amount: Total
    time_expire: AwareDatetime | None = None


class CloseTrade(_Body):
    """A payment to close; its number is in the path."""

    mchid: str


class CreateRefund(_Body):
    """Money to give back."""

    out_trade_no: TradeNo
    out_refund_no: Annotated[str, Field(pattern=_REFUND_NO)]
    reason: Annotated[str, Field(max_length=80), AfterValidator(_printable)] = ""
    notify_url: NotifyUrl | None = None
    amount: Part


class PastPayment(BaseModel):
    """A payment made before the books began, with what of it went back already; told at the control door."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    out_trade_no: TradeNo
    transaction_id: Annotated[str, Field(min_length=1, max_length=64), AfterValidator(_printable)]
    amount: Total
    success_time: AwareDatetime
    refunded: Annotated[int, Field(ge=0, le=MAX_AMOUNT)] = 0

    @model_validator(mode="after")
    def _not_more_than_came(self) -> Self:
        if self.refunded > self.amount.total:
            raise ValueError("more went back than was paid")
        return self


class PastPayments(BaseModel):
    """Some payments made before the books began."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    payments: Annotated[list[PastPayment], Field(min_length=1, max_length=500)]


class ListTrades(BaseModel):
    """A page of the payments paid in `[begin, end)`; read from the query string, so numbers are text."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    begin: AwareDatetime
    end: AwareDatetime
    limit: Annotated[int, Field(ge=1, le=500)] = 100
    cursor: Annotated[str, Field(pattern=r"^[0-9]{1,16}-[0-9]{1,16}$")] | None = None


B = TypeVar("B", bound=BaseModel)


def read(model: type[B], body: bytes) -> B:
    """The JSON body as `model`; raises PARAM_ERROR naming the first field that is wrong."""
    try:
        return model.model_validate_json(body)
    except ValidationError as error:
        raise _param_error(error) from None


def read_query(model: type[B], query: dict[str, str]) -> B:
    """The query string as `model`; raises PARAM_ERROR naming the first field that is wrong."""
    try:
        return model.model_validate(query)
    except ValidationError as error:
        raise _param_error(error) from None


def _param_error(error: ValidationError) -> ApiError:
    first = error.errors(include_input=False, include_url=False)[0]
    where = ".".join(str(part) for part in first["loc"]) or "body"
    return ApiError("PARAM_ERROR", f"{where}: {first['msg']}")
