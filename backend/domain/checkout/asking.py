"""Who asks for prices, and how: what promotions may depend on beside the goods. Pure."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Asking:
    """Whoever wants to know what goods cost.

    `email` and `phone` are normalised, as far as they are named; `device` is what kind it is, as `facts.device` of an
    order says it, `device_id` which one. `method` is how it will be paid. `coupons` are in hand, `gifts` the
    variants taken for nothing. `program`: it is a partner's, for whom only those promotions count that name its
    channel.
    """

    customer_id: UUID | None = None
    email: str | None = None
    phone: str | None = None
    device: str = "unknown"
    device_id: str | None = None
    method: str | None = None
    coupons: frozenset[UUID] = frozenset()
    gifts: tuple[UUID, ...] = ()
    program: bool = False


ANYBODY = Asking()
PROGRAM = Asking(program=True, device="program")


@dataclass(frozen=True, slots=True)
class Way:
    """Where an order comes in, from what, and how it will be paid: see `Asking`."""

    channel_id: UUID
    device: str
    device_id: str | None = None
    method: str | None = None

    def asking(
        self, customer_id: UUID | None, email: str | None, phone: str | None, gifts: tuple[UUID, ...] = ()
    ) -> Asking:
        """Who asks, coming this way."""
        return Asking(customer_id, email, phone, self.device, self.device_id, self.method, gifts=gifts)
