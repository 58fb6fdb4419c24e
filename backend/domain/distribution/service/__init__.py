"""The verbs of partners' business."""

from backend.domain.distribution.service.authenticate import authenticate
from backend.domain.distribution.service.clients import ClientDraft, create_client, set_client
from backend.domain.distribution.service.credit import credit_partner
from backend.domain.distribution.service.follow import note_changes
from backend.domain.distribution.service.keys import IssuedKey, issue_key, retire_key
from backend.domain.distribution.service.partners import PartnerDraft, create_partner, set_partner
from backend.domain.distribution.service.prices import PartnerPrice, set_prices

__all__ = [
    "ClientDraft",
    "IssuedKey",
    "PartnerDraft",
    "PartnerPrice",
    "authenticate",
    "create_client",
    "create_partner",
    "credit_partner",
    "issue_key",
    "note_changes",
    "retire_key",
    "set_client",
    "set_partner",
    "set_prices",
]
