"""What people do about who they are: register, log in, sign in, log out, prove a contact."""

from backend.domain.accounts.service.guests import ensure_guest
from backend.domain.accounts.service.log_in import log_in
from backend.domain.accounts.service.membership import lock_members, place_members
from backend.domain.accounts.service.note_person import note_person
from backend.domain.accounts.service.one_time_codes import confirm_code, issue_code
from backend.domain.accounts.service.register import register
from backend.domain.accounts.service.sessions import Opened, authenticate, close_all, forget_ended, grant, log_out
from backend.domain.accounts.service.sign_in import sign_in
from backend.domain.accounts.service.tiers import create_tier, update_tier

__all__ = [
    "Opened",
    "authenticate",
    "close_all",
    "confirm_code",
    "create_tier",
    "ensure_guest",
    "forget_ended",
    "grant",
    "issue_code",
    "lock_members",
    "log_in",
    "log_out",
    "note_person",
    "place_members",
    "register",
    "sign_in",
    "update_tier",
]
