"""What can be done with campaigns."""

from backend.domain.campaigns.service.create import copy, create
from backend.domain.campaigns.service.edit import save
from backend.domain.campaigns.service.publish import publish, roll_back
from backend.domain.campaigns.service.review import approve, reject, submit
from backend.domain.campaigns.service.schedule import follow_schedule
from backend.domain.campaigns.service.stopping import end, pause, resume, stop
from backend.domain.campaigns.service.taking_effect import exposed
from backend.domain.campaigns.service.watch import watch

__all__ = [
    "approve",
    "copy",
    "create",
    "end",
    "exposed",
    "follow_schedule",
    "pause",
    "publish",
    "reject",
    "resume",
    "roll_back",
    "save",
    "stop",
    "submit",
    "watch",
]
