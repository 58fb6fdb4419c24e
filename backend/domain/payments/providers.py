"""Which companies take money for the shop; bound once a process by `backend.wiring`."""

from backend.domain.payments.ports import PaymentProvider

_bound: dict[str, PaymentProvider] = {}
_standard: list[str] = []


def bind(name: str, provider: PaymentProvider, *, standard: bool = True) -> None:
    """Let payments of this name be made through this provider; the first bound is the standard one.

    One bound with `standard=False` never is: customers do not pay through it.
    """
    _bound[name] = provider
    if standard:
        _standard[:] = [*_standard, name][:1]


def provider(name: str) -> PaymentProvider | None:
    """The provider of this name; None when the shop has none such."""
    return _bound.get(name)


def standard() -> str:
    """The name of the provider that new payments go to."""
    if not _standard:
        raise RuntimeError("no payment provider is bound")
    return _standard[0]


def usual() -> str | None:
    """The same; None where none is bound, and nothing can be paid."""
    return _standard[0] if _standard else None


def unbind_all() -> None:
    """Forget every provider, for a process that stops and for tests."""
    _bound.clear()
    _standard.clear()
