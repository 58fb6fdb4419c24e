"""What can be done with flash sales."""

from backend.domain.flash_sales.service.edit import create, update
from backend.domain.flash_sales.service.join import Joining, join
from backend.domain.flash_sales.service.leave import Spent, channel, leave, spend
from backend.domain.flash_sales.service.pieces import end, pause, publish, resume, tell
from backend.domain.flash_sales.service.reconcile import reconcile
from backend.domain.flash_sales.service.rehearsal import run_rehearsal
from backend.domain.flash_sales.service.rehearse import Rehearsing, rehearse
from backend.domain.flash_sales.service.settle import follow
from backend.domain.flash_sales.service.shadow import count_rehearsed
from backend.domain.flash_sales.service.steer import end_sale, pause_sale, resume_sale
from backend.domain.flash_sales.service.wait import wait, waiting

__all__ = [
    "Joining",
    "Rehearsing",
    "Spent",
    "channel",
    "count_rehearsed",
    "create",
    "end",
    "end_sale",
    "follow",
    "join",
    "leave",
    "pause",
    "pause_sale",
    "publish",
    "reconcile",
    "rehearse",
    "resume",
    "resume_sale",
    "run_rehearsal",
    "spend",
    "tell",
    "update",
    "wait",
    "waiting",
]
