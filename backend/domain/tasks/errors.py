"""Expected refusals of tasks."""

from backend.core.refusals import Refusal


class JobUnknown(Refusal):
    """No such job."""

    code = "JOB_UNKNOWN"


class JobFinished(Refusal):
    """The job is over; there is nothing to cancel."""

    code = "JOB_FINISHED"


class TicketRefused(Exception):
    """The upload ticket is forged, expired, used, or another transfer is using it. Not said which."""


class UploadTooLarge(Exception):
    """More bytes came than a file may have."""
