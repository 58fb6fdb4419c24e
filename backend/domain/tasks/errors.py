"""Expected refusals of tasks."""

from backend.core.refusals import Refusal


class JobUnknown(Refusal):
    """No such job."""

    code = "JOB_UNKNOWN"


class JobNotCancellable(Refusal):
    """The job is over; there is nothing to cancel."""

    code = "JOB_NOT_CANCELLABLE"


class TicketRefused(Exception):
    """The upload ticket is forged, expired, used, or another transfer is using it. Not said which."""


class UploadTooLarge(Exception):
    """More bytes came than a file may have."""
