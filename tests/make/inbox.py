"""What somebody finds in their inbox, for tests."""

from backend.core import ids
from backend.domain.accounts.models import Customer
from backend.domain.notifications.models import InboxMessage


async def note(customer: Customer) -> InboxMessage:
    """A line nobody read yet."""
    return await InboxMessage.create(
        id=ids.new(), customer_id=customer.id, template="order_delivered", text="Your order is ready", link="/orders/x"
    )
