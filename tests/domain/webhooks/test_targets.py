"""Where the shop sends nothing, however it is spelled."""

import asyncio
import ssl
from datetime import timedelta
from ipaddress import ip_address

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from backend.adapters.webhooks.http import HttpSender, retry_after
from backend.core import clock
from backend.domain.webhooks import targets
from backend.domain.webhooks.states import Outcome
from backend.domain.webhooks.targets import Refused, TargetProblem

PRIVATE = [
    "0.0.0.0", "10.0.0.1", "100.64.0.1", "127.0.0.1", "127.8.8.8", "169.254.169.254", "172.16.0.1", "172.31.255.255",
    "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.51.100.7", "203.0.113.9", "224.0.0.1",
    "239.255.255.255", "240.0.0.1", "255.255.255.255",
    "::", "::1", "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "::ffff:8.8.8.8", "64:ff9b::7f00:1",
    "64:ff9b:1::a00:1", "100::1", "2001::1", "2001:db8::1", "2002:7f00:1::", "2002:a00:1::1", "3fff::1", "5f00::1",
    "fc00::1", "fd12:3456::1", "fe80::1", "fec0::1", "ff02::1",
]  # fmt: skip
PUBLIC = ["1.1.1.1", "8.8.8.8", "100.63.255.255", "172.32.0.1", "223.255.255.254", "2606:4700::1111", "2a00:1450::1"]


@pytest.mark.parametrize("address", PRIVATE)
def test_private_addresses(address):
    assert not targets.allowed(ip_address(address), local=False)


@pytest.mark.parametrize("address", PUBLIC)
def test_public_addresses(address):
    assert targets.allowed(ip_address(address), local=False)


def test_a_demo_reaches_itself_and_no_other_network():
    assert targets.allowed(ip_address("127.0.0.1"), local=True)
    assert targets.allowed(ip_address("::1"), local=True)
    for address in set(PRIVATE) - {"127.0.0.1", "127.8.8.8", "::1", "::ffff:127.0.0.1"}:
        assert not targets.allowed(ip_address(address), local=True), address


@pytest.mark.parametrize(
    ("url", "problem"),
    [
        ("ftp://partner.example/", "NOT_HTTPS"),
        ("http://partner.example/", "NOT_HTTPS"),
        ("//partner.example/", "NOT_HTTPS"),
        ("file:///etc/passwd", "NOT_HTTPS"),
        ("gopher://partner.example/", "NOT_HTTPS"),
        ("https://", "MALFORMED"),
        ("https:///hooks", "MALFORMED"),
        ("https://partner.example/#fragment", "MALFORMED"),
        ("https://partner.example\\@10.0.0.1/", "MALFORMED"),
        ("https://partner.example/a b", "MALFORMED"),
        ("https://partner.example/\r\nHost: x", "MALFORMED"),
        ("https://пример.example/", "MALFORMED"),
        ("https://１２７.0.0.1/", "MALFORMED"),
        ("https://127。0。0。1/", "MALFORMED"),
        ("https://localhost./", "MALFORMED"),
        ("https://partner..example/", "MALFORMED"),
        ("https://-partner.example/", "MALFORMED"),
        ("https://%6c%6f%63alhost/", "MALFORMED"),
        ("https://127.1/", "MALFORMED"),
        ("https://2130706433/", "MALFORMED"),
        ("https://0x7f000001/", "MALFORMED"),
        ("https://0x7f.0.0.1/", "MALFORMED"),
        ("https://0177.0.0.1/", "MALFORMED"),
        ("https://127.0.0.0x1/", "MALFORMED"),
        ("https://1.2.3.4.5/", "MALFORMED"),
        ("https://[::1%25lo]/", "MALFORMED"),
        ("https://[v1.fe80]/", "MALFORMED"),
        ("https://[127.0.0.1]/", "MALFORMED"),
        ("https://partner.example:99999/", "MALFORMED"),
        ("https://" + "a" * 500 + ".example/", "MALFORMED"),
        ("https://user:word@partner.example/", "CREDENTIALS"),
        ("https://@partner.example/", "CREDENTIALS"),
        ("https://partner.example@10.0.0.1/", "CREDENTIALS"),
        ("https://partner.example:22/", "PORT"),
        ("https://partner.example:6379/", "PORT"),
        ("https://partner.example:0/", "PORT"),
        ("https://localhost/", "PRIVATE"),
        ("https://intranet/", "PRIVATE"),
        ("https://127.0.0.1/", "PRIVATE"),
        ("https://169.254.169.254/latest/meta-data/", "PRIVATE"),
        ("https://10.0.0.1:8443/", "PRIVATE"),
        ("https://[::1]/", "PRIVATE"),
        ("https://[::ffff:127.0.0.1]/", "PRIVATE"),
        ("https://[::ffff:7f00:1]/", "PRIVATE"),
        ("https://[0:0:0:0:0:0:0:1]/", "PRIVATE"),
        ("https://[fd00::1]/", "PRIVATE"),
    ],
)
def test_refused_addresses(url, problem):
    with pytest.raises(Refused) as refused:
        targets.parse(url, local=False, plain=False)
    assert refused.value.problem is TargetProblem(problem)


@pytest.mark.parametrize(
    ("url", "host", "port", "path"),
    [
        ("https://partner.example/hooks?from=shop", "partner.example", 443, "/hooks?from=shop"),
        ("https://HOOKS.partner.example:8443", "hooks.partner.example", 8443, "/"),
        ("https://8.8.8.8/", "8.8.8.8", 443, "/"),
        ("https://[2606:4700::1111]:8080/x", "2606:4700::1111", 8080, "/x"),
        ("https://xn--fiqs8s.example/", "xn--fiqs8s.example", 443, "/"),
    ],
)
def test_taken_addresses(url, host, port, path):
    target = targets.parse(url, local=False, plain=False)
    assert (target.host, target.port, target.path) == (host, port, path)


@pytest.mark.parametrize("found", [["10.0.0.7"], ["8.8.8.8", "127.0.0.1"], ["::1", "2606:4700::1111"], ["fd00::2"]])
async def test_one_private_address_of_a_name_spoils_them_all(found):
    async def resolve(host, port):
        return [ip_address(address) for address in found]

    sender = HttpSender(resolve=resolve)
    with pytest.raises(Refused) as refused:
        await sender.check("https://partner.example/")
    assert refused.value.problem is TargetProblem.PRIVATE
    assert (await sender.send("https://partner.example/", {}, b"{}")).outcome is Outcome.TARGET_REFUSED


async def test_a_name_nobody_knows():
    async def resolve(host, port):
        raise OSError("no such name")

    sender = HttpSender(resolve=resolve)
    with pytest.raises(Refused) as refused:
        await sender.check("https://partner.example/")
    assert refused.value.problem is TargetProblem.UNKNOWN_HOST
    assert (await sender.send("https://partner.example/", {}, b"{}")).outcome is Outcome.UNREACHABLE


async def test_a_connection_that_fails_in_an_odd_way_is_an_outcome():
    # What is not an error of the system (here: tests stay on this machine) comes in a group.
    answer = await HttpSender(timeout_s=5).send("https://93.184.216.34/hook", {}, b"{}")
    assert (answer.outcome, answer.status, answer.excerpt) == (Outcome.UNREACHABLE, None, "RuntimeError")


async def test_a_name_cannot_change_its_mind(receiver):
    """The name is looked up once a try; what it says at a second look is never asked."""
    answers = [["127.0.0.1"], ["10.0.0.7"]]
    asked = []

    async def resolve(host, port):
        asked.append(host)
        return [ip_address(address) for address in answers[min(len(asked), 2) - 1]]

    sender = HttpSender(timeout_s=1, plain=True, local=True, resolve=resolve)
    url = f"http://partner.example:{receiver.port}/hooks"
    assert (await sender.send(url, {"x": "1"}, b"{}")).outcome is Outcome.DELIVERED
    assert asked == ["partner.example"]
    assert receiver.taken[0].headers["host"] == f"partner.example:{receiver.port}"
    assert (await sender.send(url, {}, b"{}")).outcome is Outcome.TARGET_REFUSED
    assert len(receiver.taken) == 1


def test_retry_after():
    at = clock.now().replace(year=2026, month=11, day=22, hour=8, minute=0, second=0)
    assert retry_after("120", at=at) == 120
    assert retry_after("Sun, 22 Nov 2026 08:02:00 GMT", at=at) in (119, 120)
    assert retry_after("Sun, 22 Nov 2020 08:02:00 GMT", at=at) == 0
    for nothing in (None, "", "soon", "-5", "1.5", "9" * 400 + "x"):
        assert retry_after(nothing, at=at) is None
    assert retry_after("9" * 400, at=at) == 10**9


async def test_the_certificate_must_be_the_names(tmp_path):
    """The connection goes to an address; what is asked of its certificate is the name."""
    authority, server = certified(tmp_path, "partner.example")
    taken = []

    async def handle(reader, writer):
        taken.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 204 OK\r\n\r\n")
        await writer.drain()
        writer.close()

    async def here(host, port):
        return [ip_address("127.0.0.1")]

    listening = await asyncio.start_server(handle, "127.0.0.1", 0, ssl=server)
    port = listening.sockets[0].getsockname()[1]
    sender = HttpSender(timeout_s=2, local=True, resolve=here, trust=authority)
    assert (await sender.send(f"https://partner.example:{port}/", {}, b"{}")).outcome is Outcome.DELIVERED
    assert (await sender.send(f"https://other.example:{port}/", {}, b"{}")).outcome is Outcome.UNREACHABLE
    strict = HttpSender(timeout_s=2, local=True, resolve=here)
    assert (await strict.send(f"https://partner.example:{port}/", {}, b"{}")).outcome is Outcome.UNREACHABLE
    assert len(taken) == 1
    listening.close()


def certified(folder, name: str) -> tuple[ssl.SSLContext, ssl.SSLContext]:
    """Who trusts a fresh certificate of that name, and who shows it."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = clock.now()
    made = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(hours=1))
        .not_valid_after(now + timedelta(hours=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    shown, kept = folder / "certificate.pem", folder / "key.pem"
    shown.write_bytes(made.public_bytes(Encoding.PEM))
    kept.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    server.load_cert_chain(shown, kept)
    return ssl.create_default_context(cafile=str(shown)), server
