"""What people do about who they are: register, log in, sign in, log out, prove a contact; and who works here."""

from backend.domain.accounts.service.birthdays import correct_birthday, say_birthday
from backend.domain.accounts.service.contact_codes import (
    enter,
    log_in_with_code,
    request_login_code,
    request_password_reset,
    reset_password,
)
from backend.domain.accounts.service.export_journal import run_journal_export, start_journal_export
from backend.domain.accounts.service.forget import forget_person, forget_sessions
from backend.domain.accounts.service.guests import ensure_guest
from backend.domain.accounts.service.invitations import (
    RoleChoice,
    accept_invitation,
    invite_staff,
    revoke_invitation,
)
from backend.domain.accounts.service.log_in import log_in
from backend.domain.accounts.service.membership import lock_members, place_members
from backend.domain.accounts.service.note_person import note_person
from backend.domain.accounts.service.one_time_codes import confirm_code, issue_code
from backend.domain.accounts.service.own_account import change_password, end_session, end_sessions
from backend.domain.accounts.service.own_contacts import (
    confirm_contact,
    request_contact_code,
    request_new_contact,
    set_contact,
)
from backend.domain.accounts.service.own_names import set_display_name, set_own_name
from backend.domain.accounts.service.prove_self import check_self_proved, prove_self, request_self_code
from backend.domain.accounts.service.register import register
from backend.domain.accounts.service.roles import RoleDraft, apply_role, create_role, remove_role, update_role
from backend.domain.accounts.service.saved_views import remove_view, save_view
from backend.domain.accounts.service.second_factor import (
    Enrolment,
    begin_second_factor,
    confirm_second_factor,
    remove_second_factor,
    renew_recovery_codes,
)
from backend.domain.accounts.service.session_copies import channel_of
from backend.domain.accounts.service.sessions import (
    Opened,
    authenticate,
    close_all,
    forget_ended,
    grant,
    is_open,
    log_out,
)
from backend.domain.accounts.service.sign_in import sign_in
from backend.domain.accounts.service.staff import (
    deactivate_staff,
    reactivate_staff,
    reset_second_factor,
    set_staff_role,
    sign_out_staff,
)
from backend.domain.accounts.service.step_up import check_step_up, step_up
from backend.domain.accounts.service.tag_people import move_tags, set_person_tags
from backend.domain.accounts.service.tiers import create_tier, update_tier

__all__ = [
    "Enrolment",
    "Opened",
    "RoleChoice",
    "RoleDraft",
    "accept_invitation",
    "apply_role",
    "authenticate",
    "begin_second_factor",
    "change_password",
    "channel_of",
    "check_self_proved",
    "check_step_up",
    "close_all",
    "confirm_code",
    "confirm_contact",
    "confirm_second_factor",
    "correct_birthday",
    "create_role",
    "create_tier",
    "deactivate_staff",
    "end_session",
    "end_sessions",
    "ensure_guest",
    "enter",
    "forget_ended",
    "forget_person",
    "forget_sessions",
    "grant",
    "invite_staff",
    "is_open",
    "issue_code",
    "lock_members",
    "log_in",
    "log_in_with_code",
    "log_out",
    "move_tags",
    "note_person",
    "place_members",
    "prove_self",
    "reactivate_staff",
    "register",
    "remove_role",
    "remove_second_factor",
    "remove_view",
    "renew_recovery_codes",
    "request_contact_code",
    "request_login_code",
    "request_new_contact",
    "request_password_reset",
    "request_self_code",
    "reset_password",
    "reset_second_factor",
    "revoke_invitation",
    "run_journal_export",
    "save_view",
    "say_birthday",
    "set_contact",
    "set_display_name",
    "set_own_name",
    "set_person_tags",
    "set_staff_role",
    "sign_in",
    "sign_out_staff",
    "start_journal_export",
    "step_up",
    "update_role",
    "update_tier",
]
