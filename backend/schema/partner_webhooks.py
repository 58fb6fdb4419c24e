"""How a partner says where its server is told, and under which secret."""

from typing import Any
from uuid import UUID

import strawberry

from backend.core import ids
from backend.domain.webhooks.events import EventType
from backend.domain.webhooks.states import EndpointState
from backend.schema.doors import PARTNERS, given, shown, typed
from backend.schema.webhooks import WebhookEndpoint

NOBODY = UUID(int=0)


@given(PARTNERS)
class SetWebhookInput:
    """Where messages go, and which."""

    url: str = shown(PARTNERS, "An https address of your server on the public internet.")
    events: list[EventType] = shown(PARTNERS, "Which messages it gets; at least one.")
    state: EndpointState = shown(
        PARTNERS, "ACTIVE; PAUSED keeps messages for later, DISABLED keeps none.", default=EndpointState.ACTIVE
    )
    endpoint_id: strawberry.ID | None = shown(
        PARTNERS, "Which one to change; null: the one of this address, or a new one.", default=None
    )

    def endpoint(self) -> UUID | None:
        """The endpoint's id; one that is none names nobody's."""
        return None if self.endpoint_id is None else ids.parse("whe", self.endpoint_id) or NOBODY


@typed(PARTNERS)
class WebhookSet:
    """An endpoint as it is now."""

    endpoint: WebhookEndpoint = shown(PARTNERS, "The endpoint.")
    secret: str | None = shown(
        PARTNERS, "What its messages are signed with (`whsec_…`), shown this once: when it was made or changed."
    )

    @classmethod
    def of(cls, set_: Any) -> "WebhookSet":
        """From the domain's answer."""
        return cls(endpoint=WebhookEndpoint.of(set_.endpoint), secret=set_.secret)
