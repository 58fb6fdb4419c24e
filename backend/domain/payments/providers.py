"""Which companies take money for the shop; bound once a process by `backend.wiring`."""

from backend.domain.payments.models import Payment
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


def waits_for_former(payment: Payment) -> bool:
    """Whether it counts as paid by the word of staff alone, at a provider that the shop works with no more."""
    return payment.confirmed_by is not None and payment.agreed_at is None and provider(payment.provider) is None


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
