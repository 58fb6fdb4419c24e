"""A file that only opens with a passphrase, in a form that archive programs everywhere read. Blocks: runs in a thread.

One deflated entry, encrypted with AES-256 as WinZip does (AE-2: https://www.winzip.com/en/support/aes-encryption/);
7-Zip, WinRAR, Keka and others open it. The format stretches the passphrase by only 1,000 rounds of PBKDF2, so it is for
passphrases that were drawn, not thought up.
"""

import hashlib
import hmac
import os
import struct
import zlib

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import ECB

MEDIA_TYPE = "application/zip"
_SALT, _KEY, _CHECK, _SEAL, _BLOCK = 16, 32, 2, 10, 16
_ROUNDS = 1_000
_ENCRYPTED, _UTF8, _AS_AES, _NEEDED = 1, 0x800, 99, 51
# Vendor version 2 (no checksum of the plain content), AES-256, deflated.
_EXTRA = struct.pack("<HHH2sBH", 0x9901, 7, 2, b"AE", 3, 8)
# 1980-01-01: when it was made is said elsewhere.
_DAY = 33


def locked(name: str, content: bytes, passphrase: str) -> bytes:
    """An archive in which the content is named `name`."""
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    packed = packer.compress(content) + packer.flush()
    salt = os.urandom(_SALT)
    derived = hashlib.pbkdf2_hmac("sha1", passphrase.encode(), salt, _ROUNDS, 2 * _KEY + _CHECK)
    hidden = _counted(derived[:_KEY], packed)
    seal = hmac.digest(derived[_KEY : 2 * _KEY], hidden, hashlib.sha1)[:_SEAL]
    body = salt + derived[2 * _KEY :] + hidden + seal
    called = name.encode()
    sizes = (len(body), len(content), len(called), len(_EXTRA))
    common = struct.pack("<HHHHHLLLHH", _NEEDED, _ENCRYPTED | _UTF8, _AS_AES, 0, _DAY, 0, *sizes)
    first = b"PK\x03\x04" + common + called + _EXTRA + body
    listed = (
        b"PK\x01\x02" + struct.pack("<H", _NEEDED) + common + struct.pack("<HHHLL", 0, 0, 0, 0, 0) + called + _EXTRA
    )
    return first + listed + b"PK\x05\x06" + struct.pack("<HHHHLLH", 0, 0, 1, 1, len(listed), len(first), 0)


def _counted(key: bytes, plain: bytes) -> bytes:
    """AES in counter mode whose counter, unlike that of everybody else, is little-endian and begins at one."""
    blocks = -(-len(plain) // _BLOCK)
    counters = b"".join(number.to_bytes(_BLOCK, "little") for number in range(1, blocks + 1))
    encryptor = Cipher(AES(key), ECB()).encryptor()  # noqa: S305 - of counters, which never repeat
    stream = (encryptor.update(counters) + encryptor.finalize())[: len(plain)]
    mixed = int.from_bytes(plain, "little") ^ int.from_bytes(stream, "little")
    return mixed.to_bytes(len(plain), "little")
