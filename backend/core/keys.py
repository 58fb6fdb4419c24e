"""Key material held elsewhere: what the system asks of a key service. `wiring` chooses the adapter."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """A data key sealed under the key-encryption key named `kek_id`."""

    kek_id: str
    sealed: bytes


class KeyUnavailable(Exception):
    """The key service has no such key, or what it was given was not wrapped by it for this purpose."""


class KeyProvider(Protocol):
    """Wraps data keys and lends the key of blind indexes. It may be a service across the network."""

    async def wrap(self, key: bytes, bound_to: bytes) -> WrappedKey:
        """Seal a data key under the current key-encryption key, for one purpose only."""

    async def unwrap(self, wrapped: WrappedKey, bound_to: bytes) -> bytes:
        """The data key again; raises KeyUnavailable."""

    def current(self) -> str:
        """The name of the key-encryption key that wraps from now on."""

    def index_key(self) -> bytes:
        """The key of blind indexes: 32 bytes, the same for the life of the shop."""


_provider: KeyProvider | None = None


def bind(provider: KeyProvider) -> None:
    """Choose the process's key provider."""
    global _provider
    _provider = provider


def provider() -> KeyProvider:
    """The chosen provider."""
    if _provider is None:
        raise RuntimeError("no key provider is bound")
    return _provider
