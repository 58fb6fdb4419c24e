"""Which suppliers can be reached; bound once a process by `backend.wiring`."""

from backend.domain.suppliers.ports import SupplierPort

_bound: dict[str, SupplierPort] = {}


def bind(code: str, port: SupplierPort) -> None:
    """Let the supplier of this code be asked through this port."""
    _bound[code] = port


def port(code: str) -> SupplierPort | None:
    """How to ask the supplier of this code; None when the settings do not say."""
    return _bound.get(code)


def unbind_all() -> None:
    """Forget every supplier, for a process that stops and for tests."""
    _bound.clear()


def codes() -> list[str]:
    """The suppliers that can be asked."""
    return list(_bound)
