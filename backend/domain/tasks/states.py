"""The lives of jobs and uploads."""

from enum import StrEnum


class JobKind(StrEnum):
    """What a job does. VAULT_IMPORT: reads a file of codes into a batch. BATCH_RECALL: makes its holders whole.
    SHARED_RECALL: those of a shared code.

    LEDGER_CHECK: proves that orders, payments and ledger agree. PRODUCT_CHECK: reads a file of products and tells
    what it would change. PRODUCT_IMPORT: does what such a check showed. PRODUCT_EXPORT: writes products to a file.
    AUDIT_EXPORT: writes the journal to a file. INVOICE_EXPORT: writes invoices to one.
    ORDER_EXPORT: writes orders to one. PERSON_EXPORT: writes buyers to one. REDEMPTION_EXPORT: writes what stores took
    to one. GIFT_CARD_EXPORT: writes gift cards to one. GIFT_CARD_CODES_EXPORT: writes their codes to an encrypted one.
    COUPON_ISSUE: makes codes of a coupon. COUPON_CODES_EXPORT: writes such codes to an encrypted file.
    COUPON_SEND: gives a coupon to people. CAMPAIGN_SIMULATION: replays orders with a campaign's draft.
    SIMULATION_EXPORT: writes what such a replay found to a file. FLASH_REHEARSAL: lets made-up buyers rush for the
    shadow of a planned flash sale.
    """

    VAULT_IMPORT = "VAULT_IMPORT"
    BATCH_RECALL = "BATCH_RECALL"
    SHARED_RECALL = "SHARED_RECALL"
    LEDGER_CHECK = "LEDGER_CHECK"
    PRODUCT_CHECK = "PRODUCT_CHECK"
    PRODUCT_IMPORT = "PRODUCT_IMPORT"
    PRODUCT_EXPORT = "PRODUCT_EXPORT"
    AUDIT_EXPORT = "AUDIT_EXPORT"
    INVOICE_EXPORT = "INVOICE_EXPORT"
    ORDER_EXPORT = "ORDER_EXPORT"
    PERSON_EXPORT = "PERSON_EXPORT"
    REDEMPTION_EXPORT = "REDEMPTION_EXPORT"
    GIFT_CARD_EXPORT = "GIFT_CARD_EXPORT"
    GIFT_CARD_CODES_EXPORT = "GIFT_CARD_CODES_EXPORT"
    COUPON_ISSUE = "COUPON_ISSUE"
    COUPON_CODES_EXPORT = "COUPON_CODES_EXPORT"
    COUPON_SEND = "COUPON_SEND"
    CAMPAIGN_SIMULATION = "CAMPAIGN_SIMULATION"
    SIMULATION_EXPORT = "SIMULATION_EXPORT"
    FLASH_REHEARSAL = "FLASH_REHEARSAL"


# What such a job did is done: it ends, or it goes on.
UNSTOPPABLE = frozenset(
    {
        JobKind.BATCH_RECALL,
        JobKind.SHARED_RECALL,
        JobKind.LEDGER_CHECK,
        JobKind.PRODUCT_IMPORT,
        JobKind.COUPON_ISSUE,
        JobKind.COUPON_SEND,
    }
)
# What such a job writes opens with a passphrase only.
LOCKED = frozenset({JobKind.GIFT_CARD_CODES_EXPORT, JobKind.COUPON_CODES_EXPORT})
# The news that a job's file came, which lets it begin.
FILE_CAME: dict[JobKind, str] = {JobKind.VAULT_IMPORT: "job.started", JobKind.PRODUCT_CHECK: "products.file_came"}


class JobState(StrEnum):
    """WAITING: for its file or a worker. The last three are final."""

    WAITING = "WAITING"
    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"


JOB_TRANSITIONS: dict[JobState, frozenset[JobState]] = {
    JobState.WAITING: frozenset({JobState.RUNNING, JobState.FAILED, JobState.CANCELLED}),
    JobState.RUNNING: frozenset({JobState.SUCCEEDED, JobState.FAILED, JobState.CANCELLED}),
    JobState.SUCCEEDED: frozenset(),
    JobState.FAILED: frozenset(),
    JobState.CANCELLED: frozenset(),
}


class UploadState(StrEnum):
    """AWAITED: the ticket is open. RECEIVING: bytes are coming. RECEIVED: the file waits for its job.

    GONE: read, refused or too late; nothing is kept.
    """

    AWAITED = "AWAITED"
    RECEIVING = "RECEIVING"
    RECEIVED = "RECEIVED"
    GONE = "GONE"


UPLOAD_TRANSITIONS: dict[UploadState, frozenset[UploadState]] = {
    UploadState.AWAITED: frozenset({UploadState.RECEIVING, UploadState.GONE}),
    # A transfer that broke off may be tried again while the ticket lives.
    UploadState.RECEIVING: frozenset({UploadState.AWAITED, UploadState.RECEIVED, UploadState.GONE}),
    UploadState.RECEIVED: frozenset({UploadState.GONE}),
    UploadState.GONE: frozenset(),
}
