"""What can be done with coupons."""

from backend.domain.coupons.service.claim import claim_code, claim_coupon
from backend.domain.coupons.service.export_codes import run_codes_export, start_codes_export
from backend.domain.coupons.service.give import give, take_back
from backend.domain.coupons.service.hold import Held, give_back, give_back_used, hold, retake, use
from backend.domain.coupons.service.issue import issue_codes, run_issue
from backend.domain.coupons.service.keep import (
    extend_coupon,
    pause_coupon,
    resume_coupon,
    revoke_batch,
    revoke_coupon,
    revoke_issued,
)
from backend.domain.coupons.service.people import forget_coupons, move_coupons
from backend.domain.coupons.service.publish import approve_coupon, create_coupon, end, pause, publish, resume
from backend.domain.coupons.service.return_coupons import return_coupons
from backend.domain.coupons.service.send import run_send, send_coupon

__all__ = [
    "Held",
    "approve_coupon",
    "claim_code",
    "claim_coupon",
    "create_coupon",
    "end",
    "extend_coupon",
    "forget_coupons",
    "give",
    "give_back",
    "give_back_used",
    "hold",
    "issue_codes",
    "move_coupons",
    "pause",
    "pause_coupon",
    "publish",
    "resume",
    "resume_coupon",
    "retake",
    "return_coupons",
    "revoke_batch",
    "revoke_coupon",
    "revoke_issued",
    "run_codes_export",
    "run_issue",
    "run_send",
    "send_coupon",
    "start_codes_export",
    "take_back",
    "use",
]
