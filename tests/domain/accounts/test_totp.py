"""Authenticator codes against the published vectors."""

from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from backend.domain.accounts import devices, totp

# RFC 6238, appendix B (SHA-1), its eight digits cut to the last six.
SECRET = b"12345678901234567890"
VECTORS = {59: "287082", 1111111109: "081804", 1111111111: "050471", 1234567890: "005924", 20000000000: "353130"}


@pytest.mark.parametrize(("second", "code"), VECTORS.items())
def test_published_vectors(second, code):
    at = datetime.fromtimestamp(second, UTC)
    assert totp.code(SECRET, totp.step_of(at)) == code
    assert totp.matching_step(SECRET, code, at) == second // 30


def test_one_step_to_either_side_and_no_more():
    at = datetime.fromtimestamp(1234567890, UTC)
    near = [totp.matching_step(SECRET, VECTORS[1234567890], at + timedelta(seconds=30 * off)) for off in range(-3, 4)]
    assert near == [None, None, *[1234567890 // 30] * 3, None, None]
    for wrong in ("", "00592", "0059244", "005923", "\ud800", "００５９２４"):
        assert totp.matching_step(SECRET, wrong, at) is None


def test_what_the_picture_holds():
    found = urlsplit(totp.uri(SECRET, account="lin@shop.example", issuer="A & B: shop"))
    assert (found.scheme, found.netloc, found.path) == ("otpauth", "totp", "/A%20%26%20B%3A%20shop:lin@shop.example")
    facts = {"secret": ["GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"], "issuer": ["A & B: shop"], "digits": ["6"]}
    assert parse_qs(found.query) == facts | {"algorithm": ["SHA1"], "period": ["30"]}


@pytest.mark.parametrize(
    ("user_agent", "browser", "system"),
    [
        ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1", "Safari", "iPhone"),
        ("Mozilla/5.0 (Windows NT 10.0) Chrome/130.0 Safari/537.36 Edg/130.0", "Edge", "Windows"),
        ("Mozilla/5.0 (Linux; Android 14) Chrome/120 Mobile Safari/537 MicroMessenger/8.0", "WeChat", "Android"),
        ("python-httpx/0.28", None, None),
        ("", None, None),
    ],
)
def test_devices_in_words(user_agent, browser, system):
    assert (devices.browser(user_agent), devices.system(user_agent)) == (browser, system)


def test_addresses_show_their_network_only():
    assert devices.masked("203.0.113.77") == "203.0.113.*"
    assert devices.masked("2001:db8:0:7::1") == "2001:db8:0:*"
    assert devices.masked("a proxy") == ""
    assert devices.network_of("203.0.113.77") == devices.network_of("203.0.113.1") == "203.0.113.0/24"
    assert devices.network_of("2001:db8:1:2::3") == "2001:db8:1::/48"
