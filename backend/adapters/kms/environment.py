"""Keys from the process's settings, which the operator fills from a secret store or the demo from a file."""

from cryptography.exceptions import InvalidTag

from backend.core import crypto
from backend.core.keys import KeyProvider, KeyUnavailable, WrappedKey
from backend.settings import Settings


class EnvironmentKeys:
    """AES-256-GCM under one key-encryption key and those retired before it."""

    def __init__(self, current: str, keys: dict[str, bytes], index_key: bytes) -> None:
        for name, key in (*keys.items(), ("blind index", index_key)):
            if len(key) != crypto.KEY_BYTES:
                raise ValueError(f"the key {name} is not {crypto.KEY_BYTES} bytes long")
        self._current = current
        self._keys = keys
        self._index_key = index_key

    async def wrap(self, key: bytes, bound_to: bytes) -> WrappedKey:
        """Seal a data key under the current key."""
        return WrappedKey(self._current, crypto.seal(self._keys[self._current], key, bound_to))

    async def unwrap(self, wrapped: WrappedKey, bound_to: bytes) -> bytes:
        """Open a data key under the key that sealed it."""
        kek = self._keys.get(wrapped.kek_id)
        if kek is None:
            raise KeyUnavailable(f"no key-encryption key {wrapped.kek_id}")
        try:
            return crypto.unseal(kek, wrapped.sealed, bound_to)
        except InvalidTag:
            raise KeyUnavailable("the wrapped key does not open") from None

    def current(self) -> str:
        """The name of the key that wraps."""
        return self._current

    def index_key(self) -> bytes:
        """The key of blind indexes."""
        return self._index_key


def provider(settings: Settings) -> KeyProvider:
    """The provider the settings describe; raises ValueError when a key is missing or malformed."""
    current = settings.key_encryption_key_id
    keys = _others(settings.other_key_encryption_keys.get_secret_value())
    kek = crypto.decode(settings.key_encryption_key.get_secret_value())
    if keys.setdefault(current, kek) != kek:
        raise ValueError(f"two key-encryption keys are named {current}")
    index_key = crypto.decode(settings.blind_index_key.get_secret_value())
    return EnvironmentKeys(current, keys, index_key)


def _others(given: str) -> dict[str, bytes]:
    """The keys beside the current one, by name."""
    found = {}
    for one in filter(None, (part.strip() for part in given.split(","))):
        name, sign, key = one.partition("=")
        if not sign or not name or name in found:
            raise ValueError("the other key-encryption keys are not given as name=key, by commas, each name once")
        found[name] = crypto.decode(key)
    return found
