"""The request as resolvers see it (`backend.schema.context.Context`)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from starlette.requests import HTTPConnection

from backend import settings
from backend.core import clock
from backend.domain.accounts import known_devices
from backend.domain.accounts import service as accounts
from backend.domain.accounts.callers import NOBODY, Caller
from backend.domain.catalog.models import Channel
from backend.domain.vault import service as vault
from backend.domain.vault.values import CodeContent, Viewer, ViewerKind
from backend.resolvers.loaders import RequestLoaders
from backend.schema.doors import Door
from backend.web import identity

_channels: dict[str, UUID] = {}
# Before the shop is filled there is no channel: nothing has a price there.
_NO_CHANNEL = UUID(int=0)


@dataclass
class WebContext:
    """One request, or one line of subscriptions (`streams`), whose time goes on and whose loaders forget."""

    door: Door
    caller: Caller
    locale: str
    channel_id: UUID
    address: str
    user_agent: str
    secure: bool
    token: str = field(default="", repr=False)
    client: str = ""
    device_token: str = field(default="", repr=False)
    streams: bool = False
    said_to_all: bool = False
    arrived: datetime = field(default_factory=clock.now)
    cookies: list[str] = field(default_factory=list, repr=False)
    # Filled by Strawberry from `connection_init`.
    connection_params: dict[str, Any] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        self.loaders = RequestLoaders(cache=not self.streams)
        self._drawn: str | None = None

    @property
    def at(self) -> datetime:
        """The moment the request is answered for, in UTC."""
        return clock.now() if self.streams else self.arrived

    def set_session(self, token: str | None, max_age_s: int) -> None:
        """Set the door's session cookie on the answer, or clear it with None."""
        name = identity.COOKIES[self.door]
        value, age = (token, max_age_s) if token else ("", 0)
        secure = "; Secure" if self.secure else ""
        self.cookies.append(f"{name}={value}; Path=/; Max-Age={age}; HttpOnly; SameSite=Lax{secure}")

    @property
    def device_id(self) -> str:
        """Which device asks: by what it keeps, or drawn now when it was not here before."""
        if self._drawn is None:
            known = known_devices.opened(self.device_token)
            if known is not None:
                return known
            self._drawn = known_devices.drawn()
        return self._drawn

    def keep_device(self) -> None:
        """Have the device keep its id, so that it is known again; nothing when it does already."""
        device_id = self.device_id
        if self._drawn is not None:
            secure = "; Secure" if self.secure else ""
            self.cookies.append(
                f"{identity.DEVICE_COOKIE}={known_devices.token_of(device_id)}; Path=/; Max-Age={identity.DEVICE_S}; "
                f"HttpOnly; SameSite=Lax{secure}"
            )

    async def reveal(self, code_ids: Sequence[UUID]) -> Mapping[UUID, CodeContent]:
        """Those of the codes that are delivered, in the clear; that they were shown to the program is written down."""
        viewer = Viewer(kind=ViewerKind.PARTNER, id=self.caller.client_id, address=self.address)
        return await vault.reveal_all(code_ids, viewer=viewer, at=self.at)

    async def check_step_up(self) -> None:
        """Raise `StepUpRequired` unless the caller showed who they are not long ago in this session."""
        await accounts.check_step_up(self.caller, at=self.at)

    async def recognise(self) -> None:
        """Ask again who holds the token: on a long line a session may have ended meanwhile."""
        token = identity.bearer(str(self.connection_params.get("authorization", ""))) or self.token
        # A browser cannot choose the headers of a line, so its page says the reader's language when it begins one.
        if language := self.connection_params.get("language"):
            self.locale = identity.locale(str(language))
        self.caller = await accounts.authenticate(token, at=self.at) if token else NOBODY
        if not _belongs(self.caller, self.door):
            self.caller = NOBODY


async def context_of(connection: HTTPConnection, door: Door, *, streams: bool = False) -> WebContext:
    """The context of a request, its caller recognised."""
    context = WebContext(
        door=door,
        caller=NOBODY,
        locale=identity.locale(connection.headers.get("accept-language", "")),
        channel_id=await channel_id(),
        address=connection.client.host if connection.client else "",
        user_agent=connection.headers.get("user-agent", "")[:200],
        secure=is_secure(connection),
        token=identity.token_of(connection, door),
        client=connection.headers.get(identity.CLIENT_HEADER, "")[:40],
        device_token=identity.device_of(connection),
        streams=streams,
    )
    await context.recognise()
    return context


async def anonymous(door: Door, locale: str) -> WebContext:
    """The context of an answer that is the same for everyone."""
    return WebContext(
        door=door,
        caller=NOBODY,
        locale=locale,
        channel_id=await channel_id(),
        address="",
        user_agent="",
        secure=False,
    )


async def channel_id() -> UUID:
    """The row id of the channel this server sells through; it never changes once it exists."""
    code = settings.get().channel
    if code not in _channels:
        row = await Channel.get_or_none(code=code)
        if row is None:
            return _NO_CHANNEL
        _channels[code] = row.id
    return _channels[code]


def forget_channel() -> None:
    """Look the channel up again at the next request."""
    _channels.clear()


def is_secure(connection: HTTPConnection) -> bool:
    """Whether the customer's browser speaks https: to us, or to the proxy of the public address."""
    return connection.url.scheme in ("https", "wss") or settings.get().public_url.startswith("https://")


def _belongs(caller: Caller, door: Door) -> bool:
    return (caller.staff_id is not None) == (door is Door.ADMIN)
