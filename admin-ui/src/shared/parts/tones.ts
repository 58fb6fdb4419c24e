import type {
  AlertNoticeState,
  AlertState,
  ApiClientState,
  ApiKeyState,
  BatchState,
  CaseState,
  CouponBatchState,
  CouponState,
  CouponUseState,
  DeliveryState,
  GiftCardState,
  InvoiceState,
  IssuedCouponState,
  JobState,
  ManualTaskState,
  OrderState,
  PartnerState,
  PaymentState,
  ProductState,
  RefundState,
  SeatState,
  SharedCodeState,
  SupplierOrderState,
  SupplierState,
  UnitProgress,
  UnitState,
  VoucherState,
  WebhookMessageState,
  WebhookState,
} from "@/shared/api/generated/graphql";
import type { Tone } from "./values";

export const alertTone: Record<AlertState, Tone> = {
  OPEN: "bad",
  ACKNOWLEDGED: "caution",
  RESOLVED: "quiet",
};

export const sharedCodeTone: Record<SharedCodeState, Tone> = {
  OPEN: "good",
  PAUSED: "caution",
  CLOSED: "quiet",
  RECALLED: "bad",
};

export const seatTone: Record<SeatState, Tone> = {
  HELD: "calm",
  TAKEN: "good",
  REVOKED: "bad",
  RETURNED: "quiet",
  RECALLED: "bad",
};

export const noticeTone: Record<AlertNoticeState, Tone> = {
  DUE: "caution",
  SENDING: "calm",
  SENT: "good",
  FAILED: "bad",
  UNKNOWN: "caution",
};

export const orderTone: Record<OrderState, Tone> = {
  PENDING_PAYMENT: "caution",
  PAID: "calm",
  DELIVERED: "good",
  CANCELLED: "quiet",
  EXPIRED: "quiet",
  REFUNDING: "caution",
  REFUNDED: "quiet",
};

export const unitTone: Record<UnitState, Tone> = {
  HELD: "quiet",
  DUE: "caution",
  DELIVERED: "good",
  REFUNDING: "caution",
  REFUNDED: "quiet",
  RELEASED: "quiet",
};

export const paymentTone: Record<PaymentState, Tone> = {
  PENDING: "caution",
  PAID: "good",
  CLOSED: "quiet",
  DECLINED: "bad",
};

export const productTone: Record<ProductState, Tone> = {
  DRAFT: "quiet",
  PUBLISHED: "good",
  ARCHIVED: "quiet",
};

export const batchTone: Record<BatchState, Tone> = {
  RECEIVED: "quiet",
  SAMPLED: "calm",
  ON_SALE: "good",
  FROZEN: "caution",
  RECALLED: "bad",
  EXHAUSTED: "quiet",
  WITHDRAWN: "quiet",
};

export const jobTone: Record<JobState, Tone> = {
  WAITING: "quiet",
  RUNNING: "calm",
  SUCCEEDED: "good",
  FAILED: "bad",
  CANCELLED: "quiet",
};

export const deliveryTone: Record<DeliveryState, Tone> = {
  PENDING: "caution",
  SENT: "calm",
  DONE: "good",
  DEAD: "bad",
  POISONED: "bad",
};

export const refundTone: Record<RefundState, Tone> = {
  PENDING: "caution",
  UNKNOWN: "caution",
  SUCCEEDED: "good",
  FAILED: "bad",
};

export const progressTone: Record<UnitProgress, Tone> = {
  WAITING: "quiet",
  SENT: "calm",
  CONFIRMED: "good",
  TAKING_LONGER: "caution",
};

export const voucherTone: Record<VoucherState, Tone> = {
  LIVE: "calm",
  REDEEMED: "good",
  VOIDED: "quiet",
  EXPIRED: "quiet",
};

export const caseTone: Record<CaseState, Tone> = {
  OPEN: "caution",
  AWAITING_APPROVAL: "caution",
  DONE: "good",
  REJECTED: "quiet",
};

export const invoiceTone: Record<InvoiceState, Tone> = {
  REQUESTED: "caution",
  ISSUED: "good",
  RED_LETTERED: "quiet",
  REFUSED: "quiet",
  WITHDRAWN: "quiet",
  VOIDED: "quiet",
};

export const couponTone: Record<CouponState, Tone> = {
  WAITING: "caution",
  ACTIVE: "good",
  PAUSED: "caution",
  REVOKED: "bad",
  ENDED: "quiet",
};

export const couponBatchTone: Record<CouponBatchState, Tone> = {
  MAKING: "caution",
  READY: "good",
  REVOKED: "bad",
};

export const issuedCouponTone: Record<IssuedCouponState, Tone> = {
  FREE: "calm",
  HELD: "caution",
  USED: "good",
  REVOKED: "quiet",
};

export const couponUseTone: Record<CouponUseState, Tone> = {
  HELD: "caution",
  USED: "good",
  RETURNED: "quiet",
};

export const giftCardTone: Record<GiftCardState, Tone> = {
  ACTIVE: "calm",
  REDEEMED: "good",
  EXPIRED: "quiet",
  VOIDED: "quiet",
};

export const manualTone: Record<ManualTaskState, Tone> = {
  OPEN: "caution",
  TAKEN: "calm",
  DONE: "good",
  GIVEN_BACK: "quiet",
};

export const supplierTone: Record<SupplierState, Tone> = { ACTIVE: "good", PAUSED: "caution" };

export const supplierOrderTone: Record<SupplierOrderState, Tone> = {
  QUEUED: "quiet",
  PLACING: "calm",
  UNKNOWN: "caution",
  ACCEPTED: "calm",
  DELIVERED: "good",
  PARTIAL: "caution",
  REFUSED: "bad",
  REVERSED: "bad",
};
export const partnerTone: Record<PartnerState | ApiClientState, Tone> = { ACTIVE: "good", PAUSED: "caution" };

export const keyTone: Record<ApiKeyState, Tone> = { LIVE: "good", RETIRED: "quiet" };

export const endpointTone: Record<WebhookState, Tone> = {
  ACTIVE: "good",
  PAUSED: "caution",
  DISABLED: "bad",
};

export const webhookTone: Record<WebhookMessageState, Tone> = {
  DUE: "caution",
  DELIVERED: "good",
  FAILED: "bad",
};
