import type {
  BatchState,
  DeliveryState,
  JobState,
  OrderState,
  PaymentState,
  ProductState,
  UnitState,
} from "@/shared/api/generated/graphql";
import type { Tone } from "./values";

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
