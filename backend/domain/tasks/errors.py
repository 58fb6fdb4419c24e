"""Expected refusals of tasks."""

from backend.core.refusals import Refusal


class JobUnknown(Refusal):
    """No such job."""

    code = "JOB_UNKNOWN"


class JobNotCancellable(Refusal):
    """The job is over; there is nothing to cancel."""

    code = "JOB_NOT_CANCELLABLE"


class JobFileGone(Refusal):
    """The job made no file, or its time is over."""

    code = "JOB_FILE_GONE"


class TicketRefused(Exception):
    """The upload ticket is forged, expired, used, or another transfer is using it. Not said which."""


class UploadTooLarge(Exception):
    """More bytes came than a file may have."""
