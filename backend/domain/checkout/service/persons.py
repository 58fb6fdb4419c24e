"""Who buys, for limits and for what is only for newcomers: account, contacts, device, and whoever paid before."""

from uuid import UUID

from backend.core import keys
from backend.domain.checkout.asking import Asking
from backend.domain.orders import access, persons
from backend.domain.orders.persons import Standing
from backend.domain.promotions.persons import device_key, person_keys


async def counted_as(asking: Asking) -> list[str]:
    """The keys under which allowances count whoever asks. One statement."""
    device = device_key(keys.provider().index_key(), asking.device_id)
    return await known_as(asking.customer_id, asking.email, asking.phone, device)


async def lock_person(customer_id: UUID, email: str | None, phone: str | None, device: str | None) -> None:
    """Let one order at a time be placed for the whole person, who is locked as its buyer already. Two statements."""
    await access.lock_person(await known_as(customer_id, email, phone, device))


async def known_as(customer_id: UUID | None, email: str | None, phone: str | None, device: str | None) -> list[str]:
    """The keys of whoever orders like this; `device` is that of the device. One statement."""
    key = keys.provider().index_key()
    known = await persons.known_person(customer_id, email, phone, device)
    said = person_keys(key, customer_id=customer_id, phone=phone, email=email)
    own = person_keys(key, phone=known.phone, email=known.email)
    return list(dict.fromkeys([*said, *own, *([device] if device else []), *known.payers]))


async def standing_of(asking: Asking) -> Standing:
    """Since when they have an account, and whether they ever paid; of a stranger nothing is known. One statement."""
    device = device_key(keys.provider().index_key(), asking.device_id)
    if asking.customer_id is None and asking.email is None and asking.phone is None and device is None:
        return Standing()
    return await persons.standing(asking.customer_id, asking.email, asking.phone, device)
