"""Every knob of the system, read once from the environment.

Secrets have no default: `tessera demo` makes them once in the data folder and hands them to its processes;
in production they come from the operator's secret store.
"""

from functools import lru_cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class SupplierAccess(BaseModel):
    """How to reach one supplier: which protocol it speaks, where, and who the shop is there."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    adapter: Literal["kasushou"]
    url: str
    user_id: str
    key: SecretStr


class Settings(BaseSettings):
    """The process's configuration. Times are seconds, sizes bytes, money minor units."""

    model_config = SettingsConfigDict(frozen=True, extra="ignore", populate_by_name=True, env_prefix="TESSERA_")

    # Where it listens and keeps things
    host: str = "127.0.0.1"
    port: int = 8000
    public_url: str = Field("", description="Address customers see, e.g. https://shop.example; empty: host and port.")
    rehearsal_url: str = Field(
        "", description="Where rehearsals of flash sales find the shop, from a worker; empty: its port on this machine."
    )
    data_dir: Path = Path(".tessera")
    environment: Literal["production", "development", "test"] = "production"
    demo: bool = Field(False, description="Shows the message viewer and GraphQL introspection of the demo.")
    log_level: str = "INFO"
    clock_shift_s: float = Field(0, description="Tests only: how far this process's clock is off.")

    # Being watched. Traces are asked for by OpenTelemetry's own variables (OTEL_EXPORTER_OTLP_ENDPOINT).
    metrics_token: SecretStr = Field(
        SecretStr(""), description="Bearer token of /metrics; empty: only this machine itself may ask."
    )
    metrics_host: str = Field("127.0.0.1", description="Where a worker or relay answers /metrics.")
    metrics_port: int = Field(0, ge=0, le=65535, description="Its port; 0: it does not. One port a process.")
    log_format: Literal["auto", "json", "text"] = Field("auto", description="auto: text on a terminal, else JSON.")

    # Stores
    database_url: str = Field("", validation_alias="DATABASE_URL")
    redis_url: str = Field("", validation_alias="REDIS_URL")
    broker_url: str = Field("", validation_alias="BROKER_URL", description="Empty: the same server as REDIS_URL.")
    database_pool: int = Field(16, ge=2, description="Connections of one web process.")
    worker_pool: int = Field(8, ge=2, description="Connections of one worker process.")
    worker_threads: int = Field(8, ge=1, description="Messages one worker process handles at a time.")

    # Secrets: 32 bytes each, base64url
    key_encryption_key: SecretStr = Field(SecretStr(""), description="Wraps the data key of every batch of codes.")
    key_encryption_key_id: str = Field("kek-1", min_length=1, max_length=40, pattern=r"^[A-Za-z0-9._-]+$")
    other_key_encryption_keys: SecretStr = Field(
        SecretStr(""), description="name=key, by commas: open what they wrapped until `tessera keys rotate` was run."
    )
    blind_index_key: SecretStr = Field(SecretStr(""), description="Keys the index that finds equal secrets.")
    signing_key: SecretStr = Field(SecretStr(""), description="Signs order links and upload tickets.")
    backup_key: SecretStr = Field(SecretStr(""), description="Encrypts backups; keep it apart from them.")
    backup_key_id: str = "backup-1"

    # How long what has served its time is kept
    keep_outbox_s: int = Field(7 * 24 * 3600, ge=3600, description="Messages whose every delivery is done.")
    keep_sessions_s: int = Field(30 * 24 * 3600, ge=0, description="Sessions after their end.")
    keep_one_time_codes_s: int = Field(2 * 24 * 3600, ge=24 * 3600, description="One-time codes after their end.")
    keep_inbox_s: int = Field(90 * 24 * 3600, ge=24 * 3600, description="What customers find in their inbox.")
    keep_messages_s: int = Field(90 * 24 * 3600, ge=24 * 3600, description="Text and address of carried messages.")
    keep_job_files_s: int = Field(7 * 24 * 3600, ge=3600, description="Files that exports and imports made.")
    keep_jobs_s: int = Field(90 * 24 * 3600, ge=24 * 3600, description="Imports and exports after their end.")
    keep_visits_s: int = Field(2 * 24 * 3600, ge=24 * 3600, description="What tells visitors of a day apart.")
    keep_requests_s: int = Field(30 * 24 * 3600, ge=24 * 3600, description="Idempotency keys of staff's requests.")
    keep_alerts_s: int = Field(180 * 24 * 3600, ge=24 * 3600, description="Alerts after their end, and who was told.")
    keep_search_terms_s: int = Field(90 * 24 * 3600, ge=24 * 3600, description="What was looked for, by day.")

    # Passwords and sessions
    argon2_time_cost: int = 3
    argon2_memory_kib: int = 65536
    argon2_parallelism: int = 1
    argon2_threads: int = Field(2, description="Hashes computed at a time in one process.")
    customer_session_s: int = 30 * 24 * 3600
    staff_idle_s: int = 30 * 60
    staff_session_s: int = 12 * 3600
    staff_totp: Literal["required", "optional"] | None = Field(
        None, description="Whether staff need a code of their authenticator; unset: required in production."
    )
    staff_step_up_s: int = Field(10 * 60, description="How long staff who showed who they are may act sensitively.")
    staff_invitation_s: int = Field(72 * 3600, description="How long an invitation to join the staff is good.")
    login_failures_alarm: int = Field(
        500, description="More failed log-ins than this in the window, wherever from, make every limit narrower."
    )
    login_program_alarm: int = Field(
        100, description="More failed log-ins than this by one program, and more than get in, narrow the limits for it."
    )
    login_attempts: int = Field(10, description="Failed logins per account and per address in the window.")
    login_window_s: int = 15 * 60
    one_time_code_s: int = 5 * 60
    one_time_code_tries: int = 5
    one_time_codes_per_day: int = 10
    customer_proof_s: int = Field(10 * 60, description="How long a customer who proved themselves may act sensitively.")
    erasure_days: int = Field(7, ge=0, le=30, description="Days to think over being forgotten, before it is done.")
    data_export_s: int = Field(24 * 3600, ge=600, description="How long a copy of somebody's data can be fetched.")

    # Shop
    shop_name_zh: str = "泰瑟拉数字商城"
    shop_name_en: str = "Tessera Digital"
    seller_name: str = Field("", description="Who sells, as invoices name them; empty: the shop's name.")
    seller_tax_number: str = Field("", description="The seller's tax number, as invoices name it; empty: none.")
    time_zone: str = "Asia/Shanghai"
    channel: str = "web"
    few_left: int = Field(5, description="At or under this many, the storefront shows the number left.")
    hold_s: int = Field(15 * 60, description="How long a placed order keeps its codes before payment.")
    flash_challenge_cost: int = Field(
        5000, ge=1, le=1_000_000, description="Rounds of one try at a flash sale's challenge: a millisecond or two."
    )
    flash_challenge_prefix: str = Field(
        "00",
        pattern=r"^([0-9a-f]{2}){0,3}$",
        description="What an answer begins with: two digits more, 256 times the work.",
    )
    payment_margin_s: int = Field(30, description="The provider's payment ends this much before the hold.")
    guest_variant_limit: int = 5
    new_account_s: int = 24 * 3600
    new_account_variant_limit: int = 2
    phone_topups_per_day: int = Field(3, description="Most top-ups of one phone number in 24 hours, whoever buys.")
    order_link_s: int = 90 * 24 * 3600
    choice_s: int = Field(
        30 * 24 * 3600,
        ge=60,
        description="How long after paying a buyer may choose what is in a bundle, where its choice may wait.",
    )
    gift_s: int = Field(30 * 24 * 3600, ge=60, description="How long a gift waits to be claimed before it goes back.")
    open_orders_per_person: int = Field(3, ge=1, description="Unpaid orders one person may have at a time.")
    tier_window_days: int = Field(365, ge=1, description="A tier is reached by what was paid within so many days.")

    # After-sales
    case_sla_s: int = Field(30 * 60, description="A buyer's claim is to be decided within this.")
    claim_talk_s: int = Field(30 * 24 * 3600, description="How long after its end a claim can still be talked about.")
    picture_max_bytes: int = Field(10 * 1024**2, ge=1024, description="The largest picture a buyer may upload.")
    picture_max_pixels: int = Field(50_000_000, ge=1, description="The most pixels a picture may unfold to.")
    pictures_per_order: int = Field(30, ge=1, description="Pictures a buyer may give as evidence for one order.")
    picture_ticket_s: int = Field(15 * 60, description="An upload of a picture must begin within this.")
    media_picture_max_bytes: int = Field(
        20 * 1024**2, ge=1024, description="The largest picture of goods that staff may upload."
    )
    picture_link_s: int = Field(10 * 60, ge=60, description="How long the address of a picture shows it, at most.")
    keep_unshown_pictures_s: int = Field(24 * 3600, ge=3600, description="Pictures that were uploaded and never shown.")
    replacement_limit_minor: int = Field(50_00, description="A dearer piece is replaced by a person's decision only.")
    replacement_period_s: int = Field(30 * 24 * 3600, description="One replacement per person without a decision.")

    # Campaigns
    campaign_approval_minor: int = Field(
        5_000_00,
        ge=0,
        description="A campaign that may cost more is approved by a second person; nothing outside a campaign may.",
    )
    campaign_approval_discount_bps: int = Field(
        3_000, ge=0, le=10_000, description="The same for one that may take more than this off a price, in 0.01 %."
    )

    # Books
    payment_fee_bps: int = Field(60, ge=0, le=10_000, description="What a provider keeps of a payment, in 0.01 %.")
    payment_fees_bps: dict[str, int] = Field(
        default_factory=dict, description="The same for providers that differ, by name; prepaid costs nothing."
    )
    margin_floor_bps: int | None = Field(
        0,
        ge=-10_000,
        lt=10_000,
        description="What promotions must leave over cost and the payment's fee, in 0.01 % of the price.",
    )

    # Vault
    import_max_bytes: int = 1024**3
    upload_ticket_s: int = 15 * 60

    # Payment provider of the demo and the tests
    sandbox_url: str = ""
    sandbox_merchant_id: str = "1900000001"
    sandbox_merchant_key: SecretStr = SecretStr("")
    sandbox_provider_key: SecretStr = SecretStr("")
    payment_timeout_s: float = 5.0

    # Suppliers that credit accounts (top-ups)
    suppliers: dict[str, SupplierAccess] = Field(
        default_factory=dict, description="How to reach each supplier, by its code, as one JSON object."
    )
    supplier_timeout_s: float = Field(8.0, description="Bounds one question to a supplier, its answer included.")
    supplier_fresh_s: int = Field(15 * 60, description="An offer or balance seen longer ago sells nothing.")

    # Webhooks out
    webhook_timeout_s: float = Field(15.0, description="All of one try: look-up, connection, a slow answer.")
    webhook_keep_days: int = Field(30, description="How long sent and given-up messages can be looked at and replayed.")

    # The partner door
    partner_cost_per_s: int = Field(2_000, ge=1, description="Query cost a partner's program may use in a second.")
    partner_cost_burst: int = Field(20_000, ge=1, description="Query cost a program may have saved up.")

    # Counters
    voucher_code_s: int = Field(600, ge=60, description="How long a voucher's code is good after its page showed it.")
    redemption_undo_s: int = Field(300, ge=0, description="How long a counter may take a voucher's use back.")

    # Analytics
    tracked_per_minute: int = Field(120, ge=1, description="Most reports of visits from one address in a minute.")

    # GraphQL limits and the whole-answer cache
    max_depth: int = 12
    max_aliases: int = 30
    max_tokens: int = 2000
    max_body_bytes: int = 256 * 1024
    max_cost_storefront: int = Field(2_000, description="The dearest operation a door takes; see `backend.web.cost`.")
    max_cost_admin: int = 5_000
    max_cost_partner: int = 2_000
    execution_timeout_s: float = 10.0
    answer_cache_s: float = Field(5.0, description="Longest life of a cached public answer if no event drops it.")
    answer_cache_entries: int = 2000

    def explores(self) -> bool:
        """Whether the graph may be explored: introspection, suggestions and GraphiQL; never in production."""
        return self.environment != "production" or self.demo

    def asks_second_factor(self) -> bool:
        """Whether staff need a second step to sign in."""
        chosen = self.staff_totp or ("required" if self.environment == "production" and not self.demo else "optional")
        return chosen == "required"

    def max_cost(self, door: str) -> int:
        """What the dearest operation at the door may cost."""
        limit: int = getattr(self, f"max_cost_{door}")
        return limit

    def address(self) -> str:
        """The base URL without a trailing slash, for links in messages and return addresses."""
        return (self.public_url or f"http://{self.host}:{self.port}").rstrip("/")

    def broker(self) -> str:
        """The Redis URL of the job queues."""
        return self.broker_url or self.redis_url


@lru_cache(maxsize=1)
def get() -> Settings:
    """The process's settings, read at first use."""
    return Settings()
