"""What a session's own words tell of the device: enough to recognise one's own, no more. Pure."""

import ipaddress
import re

# The first that matches is it: most browsers claim to be several.
_BROWSERS = (
    ("WeChat", re.compile(r"MicroMessenger/")),
    ("Alipay", re.compile(r"AlipayClient/")),
    ("Edge", re.compile(r"Edg(?:e|A|iOS)?/")),
    ("Opera", re.compile(r"OPR/|Opera")),
    ("Samsung Internet", re.compile(r"SamsungBrowser/")),
    ("Firefox", re.compile(r"Firefox/|FxiOS/")),
    ("Chrome", re.compile(r"Chrome/|CriOS/|Chromium/")),
    ("Safari", re.compile(r"Safari/")),
)
_SYSTEMS = (
    ("HarmonyOS", re.compile(r"HarmonyOS|OpenHarmony")),
    ("iPhone", re.compile(r"iPhone")),
    ("iPad", re.compile(r"iPad")),
    ("Android", re.compile(r"Android")),
    ("Windows", re.compile(r"Windows")),
    ("macOS", re.compile(r"Mac OS X|Macintosh")),
    ("Linux", re.compile(r"Linux|X11")),
)


def browser(user_agent: str) -> str | None:
    """The browser's name; None when it says nothing known."""
    return next((name for name, pattern in _BROWSERS if pattern.search(user_agent)), None)


def system(user_agent: str) -> str | None:
    """The kind of device or its system; None when it says nothing known."""
    return next((name for name, pattern in _SYSTEMS if pattern.search(user_agent)), None)


def look(user_agent: str) -> tuple[str | None, str | None]:
    """Browser and system: what tells one's own devices apart."""
    return browser(user_agent), system(user_agent)


def masked(address: str) -> str:
    """Which network an address is in, the rest hidden: `203.0.113.*`, `2001:db8:1:*`; empty when it is none."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return ""
    if isinstance(found, ipaddress.IPv4Address):
        return f"{address.rpartition('.')[0]}.*"
    return ":".join(part.lstrip("0") or "0" for part in found.exploded.split(":")[:3]) + ":*"


def network_of(address: str) -> str | None:
    """The network that one household or office is likely to share: a /24, or a /48; None for no address."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return None
    return str(ipaddress.ip_network((found, 24 if found.version == 4 else 48), strict=False))
