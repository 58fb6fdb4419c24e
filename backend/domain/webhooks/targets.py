"""Where the shop may be told to send: a guard against requests into its own or anybody's private network.

Pure rules. The address of a name is looked up by the adapter, once, and every address found must pass `allowed`;
the connection then goes to that very address, so that a name cannot change its mind in between.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import urlsplit

Address = IPv4Address | IPv6Address

LONGEST_URL = 500
PORTS = frozenset({80, 443, 8080, 8443})

_LABEL = re.compile(r"[a-z0-9]([a-z0-9_-]{0,61}[a-z0-9])?")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
# Beyond what `is_global` knows in every supported Python: addresses that carry another one inside, and those of
# protocols. Sources: the IANA special-purpose registries (RFC 6890 and what amends it).
_REFUSED = tuple(
    map(
        ip_network,
        (
            "0.0.0.0/8",
            "100.64.0.0/10",
            "169.254.0.0/16",
            "192.0.0.0/24",
            "192.88.99.0/24",
            "198.18.0.0/15",
            "224.0.0.0/3",
            # Only 2000::/3 is handed out; the rest is loopback, mapped, translated, local, multicast or nobody's.
            "::/3",
            "4000::/2",
            "8000::/1",
            "2001::/23",  # Teredo, ORCHID, benchmarking
            "2001:db8::/32",
            "2002::/16",  # 6to4
            "3fff::/20",
        ),
    )
)


class TargetProblem(StrEnum):
    """Why an address is refused."""

    MALFORMED = "MALFORMED"
    NOT_HTTPS = "NOT_HTTPS"
    CREDENTIALS = "CREDENTIALS"
    PORT = "PORT"
    PRIVATE = "PRIVATE"
    UNKNOWN_HOST = "UNKNOWN_HOST"


class Refused(Exception):
    """The shop sends nothing there; `problem` says why."""

    def __init__(self, problem: TargetProblem) -> None:
        super().__init__(problem.value)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Target:
    """A parsed address: `host` is a lower-case ASCII name or an IP address without brackets."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def address(self) -> Address | None:
        """The host, when it is an IP address itself."""
        try:
            return ip_address(self.host)
        except ValueError:
            return None

    @property
    def authority(self) -> str:
        """The Host header's value."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == {"http": 80, "https": 443}[self.scheme] else f"{host}:{self.port}"


def parse(url: str, *, local: bool, plain: bool) -> Target:
    """The parts of an absolute URL; raises Refused.

    `plain` lets http through beside https. `local` lets loopback addresses, names of one label and any port
    through: for a shop that runs on one machine.
    """
    if len(url) > LONGEST_URL or not url.isascii() or not url.isprintable() or re.search(r"[\s\\#<>\"]", url):
        raise Refused(TargetProblem.MALFORMED)
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise Refused(TargetProblem.MALFORMED) from None
    if parts.scheme not in ("http", "https"):
        raise Refused(TargetProblem.NOT_HTTPS)
    if "@" in parts.netloc:
        raise Refused(TargetProblem.CREDENTIALS)
    host = _host(parts.hostname or "", bracketed=parts.netloc.startswith("["), local=local)
    if parts.scheme == "http" and not plain:
        raise Refused(TargetProblem.NOT_HTTPS)
    port = port if port is not None else {"http": 80, "https": 443}[parts.scheme]
    if port not in PORTS and not (local and port >= 1):
        raise Refused(TargetProblem.PORT)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    target = Target(parts.scheme, host, port, path)
    if target.address is not None and not allowed(target.address, local=local):
        raise Refused(TargetProblem.PRIVATE)
    return target


def allowed(address: Address, *, local: bool) -> bool:
    """Whether the shop may connect to this address: public ones, with `local` also loopback."""
    if address.is_loopback:
        return local
    return address.is_global and not any(
        address in network for network in _REFUSED if network.version == address.version
    )


def _host(host: str, *, bracketed: bool, local: bool) -> str:
    if bracketed:
        try:
            found = IPv6Address(host)
        except ValueError:
            raise Refused(TargetProblem.MALFORMED) from None
        if found.scope_id is not None:
            raise Refused(TargetProblem.MALFORMED)
        return str(found)
    labels = host.split(".")
    if len(host) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        raise Refused(TargetProblem.MALFORMED)
    if _NUMBER.fullmatch(labels[-1]):
        # 127.1, 0x7f.1, 2130706433 and 0177.0.0.1 are addresses to a resolver: only the usual spelling is taken.
        try:
            return str(IPv4Address(host))
        except ValueError:
            raise Refused(TargetProblem.MALFORMED) from None
    if len(labels) == 1 and not local:
        raise Refused(TargetProblem.PRIVATE)
    return host
