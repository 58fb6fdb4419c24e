"""What people do about who they are: register, log in, sign in, log out, prove a contact."""

from backend.domain.accounts.service.guests import ensure_guest
from backend.domain.accounts.service.log_in import log_in
from backend.domain.accounts.service.one_time_codes import confirm_code, issue_code
from backend.domain.accounts.service.register import register
from backend.domain.accounts.service.sessions import Opened, authenticate, close_all, forget_ended, grant, log_out
from backend.domain.accounts.service.sign_in import sign_in

__all__ = [
    "Opened",
    "authenticate",
    "close_all",
    "confirm_code",
    "ensure_guest",
    "forget_ended",
    "grant",
    "issue_code",
    "log_in",
    "log_out",
    "register",
    "sign_in",
]
