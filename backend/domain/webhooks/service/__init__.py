"""What is done with webhooks."""

from backend.domain.webhooks.service.endpoint import EndpointSet, Wish, rotate_secret, set_endpoint
from backend.domain.webhooks.service.prune import prune
from backend.domain.webhooks.service.queue import queue
from backend.domain.webhooks.service.replay import replay, send_test
from backend.domain.webhooks.service.send import Leased, lease_due, send, send_due

__all__ = [
    "EndpointSet",
    "Leased",
    "Wish",
    "lease_due",
    "prune",
    "queue",
    "replay",
    "rotate_secret",
    "send",
    "send_due",
    "send_test",
    "set_endpoint",
]
