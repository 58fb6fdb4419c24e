/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What the buyer names to be credited or served. */
export type AccountFormat =
  /** An e-mail address. */
  | 'EMAIL'
  /** What the variant's `accountRules` call it, 2 to 64 characters. */
  | 'FREE'
  /** A player's id or name. */
  | 'GAME_ID'
  /** A phone number. */
  | 'PHONE';

/** How much is left. */
export type AvailabilityState =
  /** So few that the number is told. */
  | 'FEW_LEFT'
  /** Enough, or without a limit. */
  | 'IN_STOCK'
  /** Nothing now; holds that end may bring some back. */
  | 'SOLD_OUT';

/** What there is of a campaign at a moment. */
export type CampaignPhase =
  /** It is over: its page shows nothing any more. */
  | 'ENDED'
  /** It runs. */
  | 'RUNNING'
  /** It is to come, and told of. */
  | 'UPCOMING';

/** Who runs a mainland mobile number. */
export type Carrier =
  /** China Broadnet (中国广电). */
  | 'BROADCAST'
  /** China Mobile (中国移动). */
  | 'MOBILE'
  /** China Telecom (中国电信). */
  | 'TELECOM'
  /** China Unicom (中国联通). */
  | 'UNICOM'
  /** An operator that hires another's network (虚拟运营商). */
  | 'VIRTUAL';

/** A line as the cart shall keep it. */
export type CartLineInput = {
  /** Whom to credit; null: not named yet. */
  account?: string | null | undefined;
  /** Variants chosen of a bundle's options. */
  choices?: Array<string | number> | null | undefined;
  /** To which carrier the number moved, when it did. */
  portedTo?: Carrier | null | undefined;
  /** How many, at most 1000; 0 takes it out, a bundle the one with these choices. */
  quantity: number;
  /** What one cost when the customer last saw its price. */
  seenPrice: MoneyInput;
  /** The code of the server on which the account is. */
  server?: string | null | undefined;
  /** The variant's global id; a bundle's is its `variantId`. */
  variantId: string | number;
};

/** What is asked for. */
export type CaseKind =
  /** The money back. */
  | 'REFUND'
  /** Another piece for one that does not work. */
  | 'REPLACE';

/** Where a case stands. */
export type CaseState =
  /** A person is for it; a second one decides. */
  | 'AWAITING_APPROVAL'
  /** Done as asked. */
  | 'DONE'
  /** Waits for a person. */
  | 'OPEN'
  /** Not agreed to; the answer says why. */
  | 'REJECTED';

/** The old password and the new one. */
export type ChangePasswordInput = {
  /** The password as it is. */
  current: string;
  /** The new one, 8 to 128 characters. */
  password: string;
};

/** What is chosen for a piece. */
export type ChooseOptionsInput = {
  /** The token of the order's link, for whoever came by it; the contact must be proven. */
  lookupToken?: string | null | undefined;
  /** As many variants of its `openChoice` as it has `picks`, each once. */
  optionIds: Array<string | number>;
  /** The piece that waits: of kind CHOICE. */
  unitId: string | number;
};

/** What is claimed: one of a coupon that is there to be claimed, or a code that one was given. */
export type ClaimCouponInput =
  {   /** A code of one's own; case, spaces and hyphens do not matter. */
  code: string; couponId?: never; }
  |  { code?: never;   /** Of the claim centre. */
  couponId: string | number; };

/** Whom a code goes to. */
export type CodeRequestInput = {
  /** Phone number or e-mail address; +86 is added to a bare mobile number. */
  login: string;
};

/** The code that was sent to a contact of one's own account. */
export type ConfirmContactInput = {
  /** Six digits. */
  code: string;
  /** Which contact. */
  kind: ContactKind;
};

/** How the buyer is reached; one of the two is enough. */
export type ContactInput = {
  /** E-mail address. */
  email?: string | null | undefined;
  /** Phone number; +86 is added to a bare mobile number. */
  phone?: string | null | undefined;
};

/** A way to reach somebody. */
export type ContactKind =
  /** An e-mail address. */
  | 'EMAIL'
  /** A phone number. */
  | 'PHONE';

/** Where a coupon of one's own stands. */
export type CouponStanding =
  /** Its time is over, or the shop has ended it. */
  | 'OVER'
  /** A paid order used it. */
  | 'USED'
  /** It may be used, now or from a day on; or an order that waits for its payment holds it. */
  | 'VALID';

/** Where an export of somebody's data stands. */
export type DataExportState =
  /** It was deleted; ask again. */
  | 'GONE'
  /** It can be fetched until its end. */
  | 'READY'
  /** It is being put together. */
  | 'WAITING';

/** What must be settled before somebody can be forgotten. */
export type ErasureObstacle =
  /** Claims that are not decided. */
  | 'OPEN_CLAIMS'
  /** Orders that are not paid, delivered or given back yet. */
  | 'OPEN_ORDERS'
  /** Money that is on its way back. */
  | 'OPEN_REFUNDS';

/** Where an erasure stands. */
export type ErasureState =
  /** It was taken back. */
  | 'CANCELLED'
  /** The data is gone. */
  | 'DONE'
  /** Asked for; it may be taken back until it is due. */
  | 'PENDING';

/** What there is of a flash sale at a moment. */
export type FlashSalePhase =
  /** It is over. */
  | 'ENDED'
  /** It has begun, and nobody is let in for the moment. */
  | 'PAUSED'
  /** Buyers are let in. */
  | 'RUNNING'
  /** It is still to begin. */
  | 'UPCOMING';

/** How something is handed over. */
export type FulfilmentKind =
  /** Its components, each in its own way (套餐). */
  | 'BUNDLE'
  /** Nothing yet: a piece of an order whose buyer still chooses what it is (待选). No variant is of it. */
  | 'CHOICE'
  /** A stored code that its buyer reveals (卡密). */
  | 'CODE'
  /** A person does it within the promised time. */
  | 'MANUAL'
  /** A membership of the shop, which begins or is extended at once. */
  | 'MEMBERSHIP'
  /** A seat of an account, a licence key or a link that many use; its buyer reveals it (共享码). */
  | 'SHARED'
  /** A supplier credits the account the buyer names (直充). */
  | 'TOPUP'
  /** A shop takes it at the counter; its buyer holds a QR code (电子券). */
  | 'VOUCHER';

/** Where a gift stands. */
export type GiftState =
  /** Its money goes back. */
  | 'CANCELLED'
  /** It is its recipient's. */
  | 'CLAIMED'
  /** Whoever has its link may claim it; its buyer may take it back. */
  | 'OPEN'
  /** Nobody claimed it in time: it is its buyer's again. */
  | 'RETURNED'
  /** Its buyer took it back. */
  | 'TAKEN_BACK';

/** With which group is bought: `offerId` opens one, `groupId` joins one. Exactly one of the two. */
export type GroupInput = {
  /** The group that is joined. */
  groupId?: string | number | null | undefined;
  /** The offer of which a new group is opened. */
  offerId?: string | number | null | undefined;
};

/** Where a group stands. */
export type GroupState =
  /** All seats are paid, and the goods are handed over. */
  | 'COMPLETE'
  /** It was not filled in time; whoever had paid gets all of it back. */
  | 'LAPSED'
  /** It may be joined until its time is over. */
  | 'OPEN'
  /** Its leader has not paid yet: nobody else sees it. */
  | 'WAITING';

/** How the lines of a block stand. */
export type HelpBlockKind =
  /** A list in no order. */
  | 'BULLETS'
  /** One paragraph. */
  | 'PARAGRAPH'
  /** Steps, one after another. */
  | 'STEPS';

/** What a paper does. */
export type InvoiceKind =
  /** It is over what was really paid and did not go back. */
  | 'INVOICE'
  /** It takes (part of) an invoice back, because money went back. */
  | 'RED_LETTER';

/** Where an invoice stands. */
export type InvoiceState =
  /** It has its number. */
  | 'ISSUED'
  /** Issued, and all of it was taken back by red letters. */
  | 'RED_LETTERED'
  /** Staff said why it is not issued; it can be asked for again. */
  | 'REFUSED'
  /** Staff are to issue it. */
  | 'REQUESTED'
  /** Issued by mistake: it counts no more, its number stays used. */
  | 'VOIDED'
  /** Nothing was left to invoice, or to take back, before it was issued. */
  | 'WITHDRAWN';

/** Whose name an invoice bears. */
export type InvoiceTitleKind =
  /** A company's, with its tax number. */
  | 'COMPANY'
  /** A person's. */
  | 'PERSONAL';

/** Who wants in, and for what. */
export type JoinFlashSaleInput = {
  /** Required of a guest: what they will order with. Of an account its own counts. */
  contact?: ContactInput | null | undefined;
  /** Which item. */
  itemId: string | number;
  /** How many pieces, at most its `perPerson`. */
  quantity?: number;
  /** True: an answer to this key may have been lost; then nothing is answered from memory. */
  retry?: boolean;
  /** The solved `flashChallenge`, where the sale asks for one. */
  solution?: string | null | undefined;
  /** A ticket of the waiting room, when buyers queue. */
  ticket?: string | null | undefined;
};

/** Which order to keep in an account: one's own by id, or any by its link. */
export type KeepOrderInput = {
  /** The code of `requestOrderCode`; not needed with an account that proved the contact. */
  code?: string | null | undefined;
  /** The token of the order's link. */
  lookupToken?: string | null | undefined;
  /** The order's global id. */
  orderId?: string | number | null | undefined;
};

/** So many pieces of a variant. */
export type LineInput = {
  /** Whom to credit or serve, for goods with an `accountFormat`, or bundles that hold such; needed when ordering. */
  account?: string | null | undefined;
  /** Of a bundle with `choices` the variants that the buyer takes, of all its choices together; the same in each piece of the line, other picks are a line of their own. Of a choice that may wait, none: it is made after paying, for each piece by itself. */
  choices?: Array<string | number> | null | undefined;
  /** To which carrier the number moved (携号转网), when it did; null: its prefix tells. */
  portedTo?: Carrier | null | undefined;
  /** At least 1, at most the variant's `maxPerOrder`. */
  quantity: number;
  /** The code of the server on which the account is, for goods whose `accountRules` have servers; needed when ordering. */
  server?: string | null | undefined;
  /** The variant's global id; a bundle's is its `variantId`. */
  variantId: string | number;
};

/** A language of the shop. */
export type Locale =
  /** English. */
  | 'EN'
  /** Simplified Chinese. */
  | 'ZH_CN';

/** What a customer logs in with. */
export type LogInInput = {
  /** Phone number or e-mail address. */
  login: string;
  /** The account's password. */
  password: string;
};

/** A contact and the code that was sent there. */
export type LogInWithCodeInput = {
  /** Six digits. */
  code: string;
  /** The phone number or e-mail address that the code was asked for. */
  login: string;
};

/** A piece to be given away. */
export type MakeGiftInput = {
  /** Token of the order's link, for whoever came by it. */
  lookupToken?: string | null | undefined;
  /** Words to go with it, at most 200 characters. */
  message?: string | null | undefined;
  /** For whom it is, at most 40 characters. */
  recipientName?: string | null | undefined;
  /** A delivered code that nobody has looked at, or an unused voucher. */
  unitId: string | number;
};

/** An amount of money, exact. */
export type MoneyInput = {
  /** Decimal string with at most the currency's digits. */
  amount: string;
  /** ISO 4217 code, e.g. CNY. */
  currency: string;
};

/** A contact that is to be one's account's, in place of the one of its kind. */
export type NewContactInput = {
  /** Phone number or e-mail address; +86 is added to a bare mobile number. */
  contact: string;
};

/** For which order a picture is to be sent: one's own by id, or one by its link. */
export type OfferPictureInput = {
  /** The token of the order's link. */
  lookupToken?: string | null | undefined;
  /** The order's global id. */
  orderId?: string | number | null | undefined;
};

/** What a buyer asks for. */
export type OpenClaimInput = {
  /** Money back, or another piece. */
  kind: CaseKind;
  /** The token of the order's link, for whoever came by it. */
  lookupToken?: string | null | undefined;
  /** Pictures uploaded for the order (see `offerPicture`), at most 6. */
  pictureIds?: Array<string | number> | null | undefined;
  /** Where money is to go. */
  refundTo?: RefundDestination;
  /** Which piece; a bundle is claimed by what is in it. */
  unitId: string | number;
  /** What is wrong, at most 500 characters. */
  words: string;
};

/** What happened to an order. */
export type OrderEventKind =
  /** The buyer gave it up. */
  | 'CANCELLED'
  /** What was not chosen in time is given back. */
  | 'CHOICE_LAPSED'
  /** Its buyer was told that the time to choose is nearly over. */
  | 'CHOICE_REMINDED'
  /** Its buyer chose what is in a bundle. */
  | 'CHOSEN'
  /** Everything was handed over. */
  | 'DELIVERED'
  /** Staff had a delivery tried again. */
  | 'DELIVERY_RETRIED'
  /** It was not paid in time. */
  | 'EXPIRED'
  /** A piece was given away by link. */
  | 'GIFTED'
  /** A gift was taken back, or came back unclaimed. */
  | 'GIFT_BACK'
  /** A gift was claimed. */
  | 'GIFT_CLAIMED'
  /** Its buyer took it into an account. */
  | 'KEPT'
  /** Whoever paid had more than one person may have; only staff are told. */
  | 'LIMIT_PASSED'
  /** Money came after the end, or a second time. */
  | 'PAYMENT_LATE'
  /** The money came. */
  | 'PAYMENT_RECEIVED'
  /** A payment was opened. */
  | 'PAYMENT_STARTED'
  /** The buyer placed it. */
  | 'PLACED'
  /** A delivered piece was recalled with its batch. */
  | 'RECALLED'
  /** Money is with the payer again. */
  | 'REFUNDED'
  /** Money began its way back. */
  | 'REFUND_STARTED'
  /** A delivered piece was replaced. */
  | 'REPLACED'
  /** The shop took a seat in a shared code away. */
  | 'REVOKED'
  /** A piece was handed over. */
  | 'UNIT_DELIVERED';

/** Where an order stands. */
export type OrderState =
  /** Given up by the buyer before it was paid. */
  | 'CANCELLED'
  /** Everything that could be is handed over; what could not was or is given back. */
  | 'DELIVERED'
  /** Not paid in time. */
  | 'EXPIRED'
  /** Paid; being delivered. */
  | 'PAID'
  /** Placed; its goods are kept until `expiresAt`. */
  | 'PENDING_PAYMENT'
  /** The money is with the payer again. */
  | 'REFUNDED'
  /** Nothing of it stays with the buyer; the money is on its way back. */
  | 'REFUNDING';

/** Where a payment stands. */
export type PaymentState =
  /** Can no longer be paid. */
  | 'CLOSED'
  /** The payer's side said no; another payment may be started. */
  | 'DECLINED'
  /** The money is there. */
  | 'PAID'
  /** Waits for the payer. */
  | 'PENDING';

/** What is bought, for whom, at which price. */
export type PlaceOrderInput = {
  /** That the buyer confirmed that digital goods are not returned. */
  acceptsNoReturn: boolean;
  /** The token of a place in a flash sale: the one line is what the place is for, at its price; used once. */
  admission?: string | null | undefined;
  /** Required of a guest; an account's own contact is taken otherwise. */
  contact?: ContactInput | null | undefined;
  /** Codes of coupons as they were typed, at most 10; one that is none is refused. */
  couponCodes?: Array<string> | null | undefined;
  /** Coupons of the buyer's own to use. What does not count here stays theirs. */
  couponIds?: Array<string | number> | null | undefined;
  /** The total the buyer was shown; another one is refused as PriceChanged. */
  expectedTotal: MoneyInput;
  /** True: this is what the customer's cart holds, and it is taken out of it with the order. */
  fromCart?: boolean;
  /** The variants taken as gifts, of those in `Quote.gifts`; refused with GiftRefused when one cannot be had. */
  gifts?: Array<string | number> | null | undefined;
  /** With which group it is bought: then one line, of the offer's goods; null: alone. */
  group?: GroupInput | null | undefined;
  /** 1 to 20 lines, each variant once, a bundle once for each choice. */
  lines: Array<LineInput>;
  /** Language of messages about the order; null: that of the request. */
  locale?: Locale | null | undefined;
  /** What of the total the buyer's own wallet is to pay, as `Quote.wallet` says it; null: nothing. */
  wallet?: MoneyInput | null | undefined;
};

/** Whether goods for some carriers are for numbers that moved to them (携号转网), which no prefix tells. */
export type PortedNumbers =
  /** They are, when the buyer says which carrier the number moved to. */
  | 'ACCEPTED'
  /** Only for numbers that were theirs from the first. */
  | 'REFUSED';

/** Why a price is what it is. */
export type PriceStepKind =
  /** What is saved by taking the components together. */
  | 'BUNDLE_SAVING'
  /** The difference to the price asked here. */
  | 'CHANNEL_PRICE'
  /** What a coupon takes off. */
  | 'COUPON'
  /** What the flash sale takes off in which the buyer has a place. */
  | 'FLASH_PRICE'
  /** What buying with a group takes off. */
  | 'GROUP_PRICE'
  /** What it is compared to: the list price, or for a bundle its components bought one by one. */
  | 'LIST_PRICE'
  /** What the buyer's tier takes off. */
  | 'MEMBER_PRICE'
  /** What a price list of these days adds or takes off. */
  | 'PRICE_LIST'
  /** What a promotion takes off. */
  | 'PROMOTION';

/** Which goods are wanted; all that is given must hold. */
export type ProductFilter = {
  /** Of this brand, as it is written. */
  brand?: string | null | undefined;
  /** Slug of a category. */
  category?: string | null | undefined;
  /** True: only what can be had now. */
  inStock?: boolean | null | undefined;
  /** True: only bundles; false: none of them. */
  isBundle?: boolean | null | undefined;
  /** With a variant handed over in this way. */
  kind?: FulfilmentKind | null | undefined;
};

/** The order of a list of goods. */
export type ProductSort =
  /** As the shop arranged them. */
  | 'FEATURED'
  /** Last put on sale first. */
  | 'NEWEST'
  /** Highest price first. */
  | 'PRICE_HIGH'
  /** Lowest price first. */
  | 'PRICE_LOW';

/** What became of a promotion. */
export type PromotionOutcome =
  /** It counts in full. */
  | 'APPLIED'
  /** It counts with less than it says. */
  | 'CLIPPED'
  /** It does not count. */
  | 'REFUSED';

/** A card to redeem. */
export type RedeemGiftCardInput = {
  /** As it stands on the card; case, spaces and hyphens do not matter. */
  code: string;
};

/** How far an invited person is. */
export type ReferralState =
  /** Has paid; the reward waits until the order is unlikely to go back. */
  | 'BOUGHT'
  /** Has an account and may buy. */
  | 'JOINED'
  /** There is no reward. */
  | 'REFUSED'
  /** The same, and a person of the shop looks first. */
  | 'REVIEW'
  /** Both were rewarded. */
  | 'REWARDED'
  /** The order went back afterwards, and what was unspent of the reward with it. */
  | 'TAKEN_BACK';

/** Where money that goes back goes. */
export type RefundDestination =
  /** The way it was paid: to the provider what it took, to the wallet what it gave. */
  | 'ORIGINAL'
  /** To the buyer's wallet in the shop, at once. */
  | 'WALLET';

/** A new account; at least one of phone and e-mail. */
export type RegisterInput = {
  /** Name to greet by, at most 60 characters. */
  displayName?: string | null | undefined;
  /** E-mail address. */
  email?: string | null | undefined;
  /** 8 to 128 characters. */
  password: string;
  /** Phone number; +86 is added to a bare mobile number. */
  phone?: string | null | undefined;
};

/** Whom an invoice shall be for. */
export type RequestInvoiceInput = {
  /** Where it is sent. */
  email: string;
  /** The token of the order's link, for whoever came by it. */
  lookupToken?: string | null | undefined;
  /** Global id of one's own order. */
  orderId?: string | number | null | undefined;
  /** A company's unified social credit identifier, 18 characters; checked. */
  taxNumber?: string | null | undefined;
  /** That name, 1 to 100 characters. */
  title: string;
  /** A person's or a company's name. */
  titleKind: InvoiceTitleKind;
};

/** For which order a one-time code is wanted: one's own by id, or any by its link. */
export type RequestOrderCodeInput = {
  /** The token of the order's link. */
  lookupToken?: string | null | undefined;
  /** The global id of an order of one's own. */
  orderId?: string | number | null | undefined;
};

/** A contact, the code that was sent there, and the new password. */
export type ResetPasswordInput = {
  /** Six digits. */
  code: string;
  /** The phone number or e-mail address that the code was asked for. */
  login: string;
  /** The new one, 8 to 128 characters. */
  password: string;
};

/** An account to keep, as it would be named for some goods. */
export type SaveAccountInput = {
  /** Whom they would credit. */
  account: string;
  /** A name for it, at most 40 characters. */
  label?: string | null | undefined;
  /** The carrier a number moved to; null: none. */
  portedTo?: Carrier | null | undefined;
  /** The code of the server on which it is, where the goods ask. */
  server?: string | null | undefined;
  /** The goods whose rules it keeps; a bundle's is its `variantId`. */
  variantId: string | number;
};

/** Which finds are wanted; all that is given must hold, and one of each list. */
export type SearchFilter = {
  /** Of brands, as they are written. */
  brands?: Array<string> | null | undefined;
  /** Slugs of categories. */
  categories?: Array<string> | null | undefined;
  /** True: only what can be had. */
  inStock?: boolean | null | undefined;
  /** With a variant handed over in one of these ways. */
  kinds?: Array<FulfilmentKind> | null | undefined;
  /** Not cheaper than this, in the shop's currency. */
  priceAtLeast?: string | null | undefined;
  /** Cheaper than this, in the shop's currency. */
  priceBelow?: string | null | undefined;
};

/** The order of what was found. */
export type SearchSort =
  /** Last put on sale first. */
  | 'NEWEST'
  /** Highest price first. */
  | 'PRICE_HIGH'
  /** Lowest price first. */
  | 'PRICE_LOW'
  /** Named so first; then begun or sounding so, then with it beside the name, then near it. */
  | 'RELEVANCE';

/** The same, and the code that was sent there. */
export type SetContactInput = {
  /** Six digits. */
  code: string;
  /** The phone number or e-mail address that the code was asked for. */
  contact: string;
};

/** Which order to pay: one's own by id, or any by its link. */
export type StartPaymentInput = {
  /** The token of the order's link. */
  lookupToken?: string | null | undefined;
  /** The order's global id. */
  orderId?: string | number | null | undefined;
};

/** What is suggested. */
export type SuggestionKind =
  /** To go to a bundle. */
  | 'BUNDLE'
  /** To go to a category. */
  | 'CATEGORY'
  /** To go to a product. */
  | 'PRODUCT'
  /** To look for this instead. */
  | 'WORD';

/** A gift to be taken back. */
export type TakeBackGiftInput = {
  /** Which. */
  giftId: string | number;
  /** Token of the order's link, for whoever came by it. */
  lookupToken?: string | null | undefined;
};

/** How fast a top-up is sold. */
export type TopUpSpeed =
  /** Within minutes (快充). */
  | 'FAST'
  /** Within the days its variant promises (慢充). */
  | 'SLOW';

/** How far goods are that a supplier or a person hands over. */
export type UnitProgress =
  /** It is there. */
  | 'CONFIRMED'
  /** A supplier or a person is at it. */
  | 'SENT'
  /** It takes longer than was promised. */
  | 'TAKING_LONGER'
  /** It waits for its turn. */
  | 'WAITING';

/** Where a piece stands. */
export type UnitState =
  /** Handed over: its buyer may see it. */
  | 'DELIVERED'
  /** Paid; about to be handed over. */
  | 'DUE'
  /** Kept for the order until it is paid. */
  | 'HELD'
  /** Its money went back. */
  | 'REFUNDED'
  /** Its money is on its way back. */
  | 'REFUNDING'
  /** Given back to the stock: the order was not paid in time. */
  | 'RELEASED';

/** One thing a visitor did. It says nothing of who they are. */
export type VisitEventInput = {
  /** What. */
  kind: VisitEventKind;
  /** With which product or bundle: its global id. */
  productId: string | number;
};

/** What a visitor did with a product. */
export type VisitEventKind =
  /** Put it into the cart. */
  | 'ADDED'
  /** Looked at its page. */
  | 'VIEWED';

/** Where a voucher stands. */
export type VoucherState =
  /** Its time is over. */
  | 'EXPIRED'
  /** A shop takes it. */
  | 'LIVE'
  /** All its uses are gone. */
  | 'REDEEMED'
  /** Its money went back: no shop takes it. */
  | 'VOIDED';

/** For which sale somebody wants to queue. */
export type WaitForFlashSaleInput = {
  /** Which sale. */
  saleId: string | number;
  /** The solved `flashChallenge`, where the sale asks for one. */
  solution?: string | null | undefined;
};

/** Why a wallet's balance moved. */
export type WalletEntryKind =
  /** A gift card was redeemed. */
  | 'GIFT_CARD'
  /** The shop gave something. */
  | 'GRANTED'
  /** Its owner was forgotten at their wish; what was left is gone. */
  | 'LAPSED'
  /** An order was paid from it, or in part. */
  | 'PURCHASE'
  /** Money of an order went back to it. */
  | 'REFUND'
  /** The shop took back what it had given by mistake. */
  | 'TAKEN_BACK';

/** What a buyer adds to a claim. */
export type WriteToClaimInput = {
  /** Which claim. */
  claimId: string | number;
  /** The token of the order's link, for whoever came by it. */
  lookupToken?: string | null | undefined;
  /** Pictures uploaded for the order (see `offerPicture`), at most 6. */
  pictureIds?: Array<string | number> | null | undefined;
  /** What is said, at most 1,000 characters. */
  words: string;
};

export type MyInboxQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyInboxQuery = { me: { inbox: { edges: Array<{ node: { id: string, at: string, text: string, body: string, link: string | null, readAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ReadMessageMutationVariables = Exact<{
  id: string | number;
}>;


export type ReadMessageMutation = { readMessage:
    | { __typename: 'InboxMessage' }
    | { __typename: 'InboxMessageUnknown' }
   };

export type ReadAllMessagesMutationVariables = Exact<{ [key: string]: never; }>;


export type ReadAllMessagesMutation = { readAllMessages: { count: number } };

export type MyDataQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDataQuery = { me: { id: string, dataExport: { id: string, state: DataExportState, askedAt: string, readyAt: string | null, expiresAt: string | null, bytes: number | null } | null, erasure: { id: string, state: ErasureState, dueAt: string } | null } | null };

export type RequestSelfCodeMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestSelfCodeMutation = { requestSelfCode:
    | { __typename: 'ContactCodeSent', maskedContact: string, expiresAt: string }
    | { __typename: 'ContactUnknown', code: string, message: string }
    | { __typename: 'TooManyAttempts', code: string, message: string, retryAt: string }
   };

export type ProveSelfMutationVariables = Exact<{
  code: string;
}>;


export type ProveSelfMutation = { proveSelf:
    | { __typename: 'ContactUnknown', code: string, message: string }
    | { __typename: 'SelfProved', until: string }
    | { __typename: 'TooManyAttempts', code: string, message: string, retryAt: string }
    | { __typename: 'WrongCode', code: string, message: string }
   };

export type ExportMyDataMutationVariables = Exact<{ [key: string]: never; }>;


export type ExportMyDataMutation = { exportMyData:
    | { __typename: 'DataExport', id: string, state: DataExportState }
    | { __typename: 'ProofRequired', code: string, message: string }
   };

export type OpenMyExportMutationVariables = Exact<{ [key: string]: never; }>;


export type OpenMyExportMutation = { openMyExport:
    | { __typename: 'DataExportUnknown', code: string, message: string }
    | { __typename: 'DataLink', url: string, expiresAt: string }
    | { __typename: 'ProofRequired', code: string, message: string }
   };

export type EraseMyDataMutationVariables = Exact<{ [key: string]: never; }>;


export type EraseMyDataMutation = { eraseMyData:
    | { __typename: 'Erasure', id: string, state: ErasureState, dueAt: string }
    | { __typename: 'ErasureBlocked', code: string, message: string, obstacles: Array<ErasureObstacle> }
    | { __typename: 'ProofRequired', code: string, message: string }
   };

export type CancelMyErasureMutationVariables = Exact<{ [key: string]: never; }>;


export type CancelMyErasureMutation = { cancelMyErasure:
    | { __typename: 'Erasure', id: string, state: ErasureState }
    | { __typename: 'ErasureUnknown', code: string, message: string }
   };

export type MyAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccountQuery = { me: { id: string, displayName: string, email: string | null, phone: string | null, isGuest: boolean, hasPassword: boolean, birthdayMonth: number | null, sessions: Array<{ id: string, browser: string | null, system: string | null, address: string, openedAt: string, seenAt: string, isCurrent: boolean }> } | null };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PasswordChanged', endedSessions: number }
    | { __typename: 'TooManyAttempts', code: string, message: string, path: Array<string> | null, retryAt: string }
    | { __typename: 'WrongCredentials', code: string, message: string, path: Array<string> | null }
   };

export type SetDisplayNameMutationVariables = Exact<{
  name: string;
}>;


export type SetDisplayNameMutation = { setDisplayName:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Me', id: string, displayName: string }
   };

export type SayBirthdayMutationVariables = Exact<{
  month: number;
}>;


export type SayBirthdayMutation = { sayBirthday:
    | { __typename: 'BirthdayKnown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Me', id: string, birthdayMonth: number | null }
   };

export type RequestNewContactMutationVariables = Exact<{
  input: NewContactInput;
}>;


export type RequestNewContactMutation = { requestNewContact:
    | { __typename: 'ContactCodeSent', maskedContact: string, expiresAt: string }
    | { __typename: 'ContactTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ProofRequired', code: string, message: string, path: Array<string> | null }
    | { __typename: 'TooManyAttempts', code: string, message: string, path: Array<string> | null, retryAt: string }
   };

export type SetContactMutationVariables = Exact<{
  input: SetContactInput;
}>;


export type SetContactMutation = { setContact:
    | { __typename: 'ContactTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Me', id: string, email: string | null, phone: string | null }
    | { __typename: 'ProofRequired', code: string, message: string, path: Array<string> | null }
    | { __typename: 'TooManyAttempts', code: string, message: string, path: Array<string> | null, retryAt: string }
    | { __typename: 'WrongCode', code: string, message: string, path: Array<string> | null }
   };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSessionMutation = { endSession:
    | { __typename: 'SessionUnknown', code: string, message: string }
    | { __typename: 'SessionsEnded', count: number }
   };

export type LogOutEverywhereMutationVariables = Exact<{
  keepThis: boolean;
}>;


export type LogOutEverywhereMutation = { logOutEverywhere: { count: number } };

export type LogInMutationVariables = Exact<{
  input: LogInInput;
}>;


export type LogInMutation = { logIn:
    | { __typename: 'Session', me: { id: string, displayName: string, email: string | null, phone: string | null, isGuest: boolean } }
    | { __typename: 'TooManyAttempts', code: string, message: string, path: Array<string> | null, retryAt: string }
    | { __typename: 'WrongCredentials', code: string, message: string, path: Array<string> | null }
   };

export type RegisterMutationVariables = Exact<{
  input: RegisterInput;
}>;


export type RegisterMutation = { register:
    | { __typename: 'ContactTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Session', me: { id: string, displayName: string, email: string | null, phone: string | null, isGuest: boolean } }
    | { __typename: 'TooManyAttempts', code: string, message: string, path: Array<string> | null, retryAt: string }
   };

export type RequestLoginCodeMutationVariables = Exact<{
  input: CodeRequestInput;
}>;


export type RequestLoginCodeMutation = { requestLoginCode:
    | { __typename: 'ContactCodeSent', maskedContact: string, expiresAt: string }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'TooManyAttempts', code: string, message: string, path: Array<string> | null, retryAt: string }
   };

export type LogInWithCodeMutationVariables = Exact<{
  input: LogInWithCodeInput;
}>;


export type LogInWithCodeMutation = { logInWithCode:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Session', me: { id: string, displayName: string, email: string | null, phone: string | null, isGuest: boolean } }
    | { __typename: 'TooManyAttempts', code: string, message: string, path: Array<string> | null, retryAt: string }
    | { __typename: 'WrongCode', code: string, message: string, path: Array<string> | null }
   };

export type RequestResetMutationVariables = Exact<{
  input: CodeRequestInput;
}>;


export type RequestResetMutation = { requestPasswordReset:
    | { __typename: 'ContactCodeSent', maskedContact: string, expiresAt: string }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'TooManyAttempts', code: string, message: string, path: Array<string> | null, retryAt: string }
   };

export type ResetMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetMutation = { resetPassword:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Session', me: { id: string, displayName: string, email: string | null, phone: string | null, isGuest: boolean } }
    | { __typename: 'TooManyAttempts', code: string, message: string, path: Array<string> | null, retryAt: string }
    | { __typename: 'WrongCode', code: string, message: string, path: Array<string> | null }
   };

export type RedeemGiftCardMutationVariables = Exact<{
  input: RedeemGiftCardInput;
  idempotencyKey: string;
}>;


export type RedeemGiftCardMutation = { redeemGiftCard:
    | { __typename: 'AccountNeeded', code: string, message: string, path: Array<string> | null }
    | { __typename: 'GiftCardCurrency', code: string, message: string, path: Array<string> | null }
    | { __typename: 'GiftCardExpired', code: string, message: string, path: Array<string> | null }
    | { __typename: 'GiftCardUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'GiftCardUsed', code: string, message: string, path: Array<string> | null }
    | { __typename: 'GiftCardVoided', code: string, message: string, path: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'RedeemedGiftCard', amount: { amount: string, currency: string } }
    | { __typename: 'TooManyAttempts', code: string, message: string, path: Array<string> | null, retryAt: string }
   };

export type MyWalletQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyWalletQuery = { me: { id: string, wallet: { balance: { amount: string, currency: string }, held: { amount: string, currency: string }, available: { amount: string, currency: string }, entries: { edges: Array<{ node: { id: string, at: string, kind: WalletEntryKind, amount: { amount: string, currency: string }, order: { id: string, number: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } | null };

export type CampaignPagePartsFragment = { slug: string, name: string, summary: string, hue: number, phase: CampaignPhase, startsAt: string, endsAt: string, serverTime: string, blocks: Array<
    | { __typename: 'CampaignCountdown', key: string, title: string }
    | { __typename: 'CampaignCoupons', key: string, title: string, coupons: Array<{ id: string, name: string, headline: string, smallPrint: Array<string>, startsAt: string | null, endsAt: string | null, validDays: number | null, opensAt: string | null, closesAt: string | null, eachPerson: number, left: number | null, claimed: number }> }
    | { __typename: 'CampaignFlashSale', key: string, title: string, sale: { id: string, name: string, phase: FlashSalePhase, startsAt: string, endsAt: string, serverTime: string, holdSeconds: number, challenge: boolean, queues: boolean, items: Array<{ id: string, perPerson: number, mostAtOnce: number, price: { amount: string, currency: string }, stock: { itemId: string, quota: number, left: number, mayReturn: boolean }, variant: { id: string, name: string, kind: FulfilmentKind, accountFormat: AccountFormat | null, promisedSeconds: number | null, price: { amount: string, currency: string }, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, label: string | null, example: string | null, servers: Array<{ code: string, name: string }> } | null } | null, listing:
            | { id: string, slug: string, name: string, imageUrl: string, imageAlt: string | null, deliveryPromise: string }
            | { id: string, slug: string, name: string, imageUrl: string, imageAlt: string | null, deliveryPromise: string }
           | null }> } | null }
    | { __typename: 'CampaignGoods', key: string, title: string, listings: Array<
        | { __typename: 'Bundle', id: string, slug: string, name: string, summary: string, imageUrl: string, imageAlt: string | null, badges: Array<string>, deliveryPromise: string, art: { glyph: string, hue: number, label: string | null }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, promotionPrice: { amount: string, currency: string } | null, flashOffer: { saleId: string, phase: FlashSalePhase, price: { amount: string, currency: string } } | null, availability: { state: AvailabilityState, fewLeft: number | null } }
        | { __typename: 'Product', id: string, slug: string, name: string, summary: string, imageUrl: string, imageAlt: string | null, badges: Array<string>, deliveryPromise: string, variants: Array<{ id: string }>, art: { glyph: string, hue: number, label: string | null }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, promotionPrice: { amount: string, currency: string } | null, flashOffer: { saleId: string, phase: FlashSalePhase, price: { amount: string, currency: string } } | null, availability: { state: AvailabilityState, fewLeft: number | null } }
      > }
    | { __typename: 'CampaignGroupBuys', key: string, title: string, offers: Array<{ id: string, size: number, price: { amount: string, currency: string }, variant: { id: string, name: string, price: { amount: string, currency: string } } | null, listing:
          | { __typename: 'Bundle', id: string, slug: string, name: string, imageUrl: string }
          | { __typename: 'Product', id: string, slug: string, name: string, imageUrl: string }
         | null }> }
    | { __typename: 'CampaignHero', key: string, title: string, text: string, picture: { url: string, cardUrl: string, width: number, height: number, alt: string } | null, button: { label: string, address: string } | null }
    | { __typename: 'CampaignRules', key: string, title: string, sections: Array<{ question: string | null, blocks: Array<{ kind: HelpBlockKind, lines: Array<{ spans: Array<{ text: string, strong: boolean, address: string | null }> }> }> }> }
    | { __typename: 'CampaignText', key: string, title: string, sections: Array<{ question: string | null, blocks: Array<{ kind: HelpBlockKind, lines: Array<{ spans: Array<{ text: string, strong: boolean, address: string | null }> }> }> }> }
  > };

export type CampaignBySlugQueryVariables = Exact<{
  slug: string;
}>;


export type CampaignBySlugQuery = { campaign: { slug: string, name: string, summary: string, hue: number, phase: CampaignPhase, startsAt: string, endsAt: string, serverTime: string, blocks: Array<
      | { __typename: 'CampaignCountdown', key: string, title: string }
      | { __typename: 'CampaignCoupons', key: string, title: string, coupons: Array<{ id: string, name: string, headline: string, smallPrint: Array<string>, startsAt: string | null, endsAt: string | null, validDays: number | null, opensAt: string | null, closesAt: string | null, eachPerson: number, left: number | null, claimed: number }> }
      | { __typename: 'CampaignFlashSale', key: string, title: string, sale: { id: string, name: string, phase: FlashSalePhase, startsAt: string, endsAt: string, serverTime: string, holdSeconds: number, challenge: boolean, queues: boolean, items: Array<{ id: string, perPerson: number, mostAtOnce: number, price: { amount: string, currency: string }, stock: { itemId: string, quota: number, left: number, mayReturn: boolean }, variant: { id: string, name: string, kind: FulfilmentKind, accountFormat: AccountFormat | null, promisedSeconds: number | null, price: { amount: string, currency: string }, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, label: string | null, example: string | null, servers: Array<{ code: string, name: string }> } | null } | null, listing:
              | { id: string, slug: string, name: string, imageUrl: string, imageAlt: string | null, deliveryPromise: string }
              | { id: string, slug: string, name: string, imageUrl: string, imageAlt: string | null, deliveryPromise: string }
             | null }> } | null }
      | { __typename: 'CampaignGoods', key: string, title: string, listings: Array<
          | { __typename: 'Bundle', id: string, slug: string, name: string, summary: string, imageUrl: string, imageAlt: string | null, badges: Array<string>, deliveryPromise: string, art: { glyph: string, hue: number, label: string | null }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, promotionPrice: { amount: string, currency: string } | null, flashOffer: { saleId: string, phase: FlashSalePhase, price: { amount: string, currency: string } } | null, availability: { state: AvailabilityState, fewLeft: number | null } }
          | { __typename: 'Product', id: string, slug: string, name: string, summary: string, imageUrl: string, imageAlt: string | null, badges: Array<string>, deliveryPromise: string, variants: Array<{ id: string }>, art: { glyph: string, hue: number, label: string | null }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, promotionPrice: { amount: string, currency: string } | null, flashOffer: { saleId: string, phase: FlashSalePhase, price: { amount: string, currency: string } } | null, availability: { state: AvailabilityState, fewLeft: number | null } }
        > }
      | { __typename: 'CampaignGroupBuys', key: string, title: string, offers: Array<{ id: string, size: number, price: { amount: string, currency: string }, variant: { id: string, name: string, price: { amount: string, currency: string } } | null, listing:
            | { __typename: 'Bundle', id: string, slug: string, name: string, imageUrl: string }
            | { __typename: 'Product', id: string, slug: string, name: string, imageUrl: string }
           | null }> }
      | { __typename: 'CampaignHero', key: string, title: string, text: string, picture: { url: string, cardUrl: string, width: number, height: number, alt: string } | null, button: { label: string, address: string } | null }
      | { __typename: 'CampaignRules', key: string, title: string, sections: Array<{ question: string | null, blocks: Array<{ kind: HelpBlockKind, lines: Array<{ spans: Array<{ text: string, strong: boolean, address: string | null }> }> }> }> }
      | { __typename: 'CampaignText', key: string, title: string, sections: Array<{ question: string | null, blocks: Array<{ kind: HelpBlockKind, lines: Array<{ spans: Array<{ text: string, strong: boolean, address: string | null }> }> }> }> }
    > } | null };

export type MyCampaignQueryVariables = Exact<{
  slug: string;
}>;


export type MyCampaignQuery = { me: { id: string, campaign: { slug: string, name: string, summary: string, hue: number, phase: CampaignPhase, startsAt: string, endsAt: string, serverTime: string, blocks: Array<
        | { __typename: 'CampaignCountdown', key: string, title: string }
        | { __typename: 'CampaignCoupons', key: string, title: string, coupons: Array<{ id: string, name: string, headline: string, smallPrint: Array<string>, startsAt: string | null, endsAt: string | null, validDays: number | null, opensAt: string | null, closesAt: string | null, eachPerson: number, left: number | null, claimed: number }> }
        | { __typename: 'CampaignFlashSale', key: string, title: string, sale: { id: string, name: string, phase: FlashSalePhase, startsAt: string, endsAt: string, serverTime: string, holdSeconds: number, challenge: boolean, queues: boolean, items: Array<{ id: string, perPerson: number, mostAtOnce: number, price: { amount: string, currency: string }, stock: { itemId: string, quota: number, left: number, mayReturn: boolean }, variant: { id: string, name: string, kind: FulfilmentKind, accountFormat: AccountFormat | null, promisedSeconds: number | null, price: { amount: string, currency: string }, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, label: string | null, example: string | null, servers: Array<{ code: string, name: string }> } | null } | null, listing:
                | { id: string, slug: string, name: string, imageUrl: string, imageAlt: string | null, deliveryPromise: string }
                | { id: string, slug: string, name: string, imageUrl: string, imageAlt: string | null, deliveryPromise: string }
               | null }> } | null }
        | { __typename: 'CampaignGoods', key: string, title: string, listings: Array<
            | { __typename: 'Bundle', id: string, slug: string, name: string, summary: string, imageUrl: string, imageAlt: string | null, badges: Array<string>, deliveryPromise: string, art: { glyph: string, hue: number, label: string | null }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, promotionPrice: { amount: string, currency: string } | null, flashOffer: { saleId: string, phase: FlashSalePhase, price: { amount: string, currency: string } } | null, availability: { state: AvailabilityState, fewLeft: number | null } }
            | { __typename: 'Product', id: string, slug: string, name: string, summary: string, imageUrl: string, imageAlt: string | null, badges: Array<string>, deliveryPromise: string, variants: Array<{ id: string }>, art: { glyph: string, hue: number, label: string | null }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, promotionPrice: { amount: string, currency: string } | null, flashOffer: { saleId: string, phase: FlashSalePhase, price: { amount: string, currency: string } } | null, availability: { state: AvailabilityState, fewLeft: number | null } }
          > }
        | { __typename: 'CampaignGroupBuys', key: string, title: string, offers: Array<{ id: string, size: number, price: { amount: string, currency: string }, variant: { id: string, name: string, price: { amount: string, currency: string } } | null, listing:
              | { __typename: 'Bundle', id: string, slug: string, name: string, imageUrl: string }
              | { __typename: 'Product', id: string, slug: string, name: string, imageUrl: string }
             | null }> }
        | { __typename: 'CampaignHero', key: string, title: string, text: string, picture: { url: string, cardUrl: string, width: number, height: number, alt: string } | null, button: { label: string, address: string } | null }
        | { __typename: 'CampaignRules', key: string, title: string, sections: Array<{ question: string | null, blocks: Array<{ kind: HelpBlockKind, lines: Array<{ spans: Array<{ text: string, strong: boolean, address: string | null }> }> }> }> }
        | { __typename: 'CampaignText', key: string, title: string, sections: Array<{ question: string | null, blocks: Array<{ kind: HelpBlockKind, lines: Array<{ spans: Array<{ text: string, strong: boolean, address: string | null }> }> }> }> }
      > } | null } | null };

export type CampaignPreviewQueryVariables = Exact<{
  token: string;
}>;


export type CampaignPreviewQuery = { campaignPreview: { slug: string, name: string, summary: string, hue: number, phase: CampaignPhase, startsAt: string, endsAt: string, serverTime: string, blocks: Array<
      | { __typename: 'CampaignCountdown', key: string, title: string }
      | { __typename: 'CampaignCoupons', key: string, title: string, coupons: Array<{ id: string, name: string, headline: string, smallPrint: Array<string>, startsAt: string | null, endsAt: string | null, validDays: number | null, opensAt: string | null, closesAt: string | null, eachPerson: number, left: number | null, claimed: number }> }
      | { __typename: 'CampaignFlashSale', key: string, title: string, sale: { id: string, name: string, phase: FlashSalePhase, startsAt: string, endsAt: string, serverTime: string, holdSeconds: number, challenge: boolean, queues: boolean, items: Array<{ id: string, perPerson: number, mostAtOnce: number, price: { amount: string, currency: string }, stock: { itemId: string, quota: number, left: number, mayReturn: boolean }, variant: { id: string, name: string, kind: FulfilmentKind, accountFormat: AccountFormat | null, promisedSeconds: number | null, price: { amount: string, currency: string }, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, label: string | null, example: string | null, servers: Array<{ code: string, name: string }> } | null } | null, listing:
              | { id: string, slug: string, name: string, imageUrl: string, imageAlt: string | null, deliveryPromise: string }
              | { id: string, slug: string, name: string, imageUrl: string, imageAlt: string | null, deliveryPromise: string }
             | null }> } | null }
      | { __typename: 'CampaignGoods', key: string, title: string, listings: Array<
          | { __typename: 'Bundle', id: string, slug: string, name: string, summary: string, imageUrl: string, imageAlt: string | null, badges: Array<string>, deliveryPromise: string, art: { glyph: string, hue: number, label: string | null }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, promotionPrice: { amount: string, currency: string } | null, flashOffer: { saleId: string, phase: FlashSalePhase, price: { amount: string, currency: string } } | null, availability: { state: AvailabilityState, fewLeft: number | null } }
          | { __typename: 'Product', id: string, slug: string, name: string, summary: string, imageUrl: string, imageAlt: string | null, badges: Array<string>, deliveryPromise: string, variants: Array<{ id: string }>, art: { glyph: string, hue: number, label: string | null }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, promotionPrice: { amount: string, currency: string } | null, flashOffer: { saleId: string, phase: FlashSalePhase, price: { amount: string, currency: string } } | null, availability: { state: AvailabilityState, fewLeft: number | null } }
        > }
      | { __typename: 'CampaignGroupBuys', key: string, title: string, offers: Array<{ id: string, size: number, price: { amount: string, currency: string }, variant: { id: string, name: string, price: { amount: string, currency: string } } | null, listing:
            | { __typename: 'Bundle', id: string, slug: string, name: string, imageUrl: string }
            | { __typename: 'Product', id: string, slug: string, name: string, imageUrl: string }
           | null }> }
      | { __typename: 'CampaignHero', key: string, title: string, text: string, picture: { url: string, cardUrl: string, width: number, height: number, alt: string } | null, button: { label: string, address: string } | null }
      | { __typename: 'CampaignRules', key: string, title: string, sections: Array<{ question: string | null, blocks: Array<{ kind: HelpBlockKind, lines: Array<{ spans: Array<{ text: string, strong: boolean, address: string | null }> }> }> }> }
      | { __typename: 'CampaignText', key: string, title: string, sections: Array<{ question: string | null, blocks: Array<{ kind: HelpBlockKind, lines: Array<{ spans: Array<{ text: string, strong: boolean, address: string | null }> }> }> }> }
    > } | null };

export type EndingSoonQueryVariables = Exact<{ [key: string]: never; }>;


export type EndingSoonQuery = { me: { id: string, endingSoon: Array<{ endsAt: string, unit: { id: string, name: string, variantName: string, kind: FulfilmentKind, imageUrl: string } }> } | null };

export type HomeBundlesQueryVariables = Exact<{
  first: number;
}>;


export type HomeBundlesQuery = { bundles: { edges: Array<{ cursor: string, node: { __typename: 'Bundle', id: string, slug: string, name: string, summary: string, imageUrl: string, imageAlt: string | null, badges: Array<string>, deliveryPromise: string, apart: { amount: string, currency: string }, saving: { amount: string, currency: string }, components: Array<{ quantity: number, variant: { id: string, name: string }, product: { id: string, name: string, imageUrl: string } }>, choices: Array<{ name: string, picks: number, options: Array<{ variant: { id: string } }> }>, art: { glyph: string, hue: number, label: string | null }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, promotionPrice: { amount: string, currency: string } | null, flashOffer: { saleId: string, phase: FlashSalePhase, price: { amount: string, currency: string } } | null, availability: { state: AvailabilityState, fewLeft: number | null } } }> }, campaigns: Array<{ slug: string, name: string, summary: string, hue: number }> };

export type CategoryBySlugQueryVariables = Exact<{
  slug: string;
}>;


export type CategoryBySlugQuery = { category: { id: string, slug: string, name: string, tagline: string | null, glyph: string, hue: number, imageUrl: string | null, imageAlt: string | null, productCount: number } | null };

export type BrandsOfCategoryQueryVariables = Exact<{
  category: string;
}>;


export type BrandsOfCategoryQuery = { brands: Array<{ brand: string, count: number }> };

export type ListListingsQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
  sort: ProductSort;
  first: number;
  after?: string | null | undefined;
}>;


export type ListListingsQuery = { products: { edges: Array<{ cursor: string, node:
        | { __typename: 'Bundle', id: string, slug: string, name: string, summary: string, imageUrl: string, imageAlt: string | null, badges: Array<string>, deliveryPromise: string, art: { glyph: string, hue: number, label: string | null }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, promotionPrice: { amount: string, currency: string } | null, flashOffer: { saleId: string, phase: FlashSalePhase, price: { amount: string, currency: string } } | null, availability: { state: AvailabilityState, fewLeft: number | null } }
        | { __typename: 'Product', id: string, slug: string, name: string, summary: string, imageUrl: string, imageAlt: string | null, badges: Array<string>, deliveryPromise: string, variants: Array<{ id: string }>, art: { glyph: string, hue: number, label: string | null }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, promotionPrice: { amount: string, currency: string } | null, flashOffer: { saleId: string, phase: FlashSalePhase, price: { amount: string, currency: string } } | null, availability: { state: AvailabilityState, fewLeft: number | null } }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AllCategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type AllCategoriesQuery = { categories: Array<{ id: string, slug: string, name: string, glyph: string, hue: number, imageUrl: string | null, productCount: number }> };

type ListingCardParts_Bundle_Fragment = { __typename: 'Bundle', id: string, slug: string, name: string, summary: string, imageUrl: string, imageAlt: string | null, badges: Array<string>, deliveryPromise: string, art: { glyph: string, hue: number, label: string | null }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, promotionPrice: { amount: string, currency: string } | null, flashOffer: { saleId: string, phase: FlashSalePhase, price: { amount: string, currency: string } } | null, availability: { state: AvailabilityState, fewLeft: number | null } };

type ListingCardParts_Product_Fragment = { __typename: 'Product', id: string, slug: string, name: string, summary: string, imageUrl: string, imageAlt: string | null, badges: Array<string>, deliveryPromise: string, variants: Array<{ id: string }>, art: { glyph: string, hue: number, label: string | null }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, promotionPrice: { amount: string, currency: string } | null, flashOffer: { saleId: string, phase: FlashSalePhase, price: { amount: string, currency: string } } | null, availability: { state: AvailabilityState, fewLeft: number | null } };

export type ListingCardPartsFragment =
  | ListingCardParts_Bundle_Fragment
  | ListingCardParts_Product_Fragment
;

export type BundleCardPartsFragment = { __typename: 'Bundle', id: string, slug: string, name: string, summary: string, imageUrl: string, imageAlt: string | null, badges: Array<string>, deliveryPromise: string, apart: { amount: string, currency: string }, saving: { amount: string, currency: string }, components: Array<{ quantity: number, variant: { id: string, name: string }, product: { id: string, name: string, imageUrl: string } }>, choices: Array<{ name: string, picks: number, options: Array<{ variant: { id: string } }> }>, art: { glyph: string, hue: number, label: string | null }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, promotionPrice: { amount: string, currency: string } | null, flashOffer: { saleId: string, phase: FlashSalePhase, price: { amount: string, currency: string } } | null, availability: { state: AvailabilityState, fewLeft: number | null } };

export type BundleBySlugQueryVariables = Exact<{
  slug: string;
}>;


export type BundleBySlugQuery = { bundle: { __typename: 'Bundle', description: string, rules: string, refundNote: string, brand: string | null, variantId: string, maxPerOrder: number, id: string, slug: string, name: string, summary: string, imageUrl: string, imageAlt: string | null, badges: Array<string>, deliveryPromise: string, category: { slug: string, name: string }, apart: { amount: string, currency: string }, saving: { amount: string, currency: string }, components: Array<{ quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, name: string, kind: FulfilmentKind, validityDays: number | null, topupSpeed: TopUpSpeed | null, accountFormat: AccountFormat | null, promisedSeconds: number | null, uses: number | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, label: string | null, example: string | null, servers: Array<{ code: string, name: string }> } | null, price: { amount: string, currency: string }, availability: { state: AvailabilityState, fewLeft: number | null } }, product: { id: string, slug: string, name: string, imageUrl: string, rules: string } }>, choices: Array<{ name: string, picks: number, waitDays: number | null, options: Array<{ quantity: number, availability: { state: AvailabilityState, fewLeft: number | null }, variant: { id: string, name: string, kind: FulfilmentKind, validityDays: number | null, topupSpeed: TopUpSpeed | null, accountFormat: AccountFormat | null, promisedSeconds: number | null, uses: number | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, label: string | null, example: string | null, servers: Array<{ code: string, name: string }> } | null, price: { amount: string, currency: string } }, product: { id: string, slug: string, name: string, imageUrl: string } }> }>, art: { glyph: string, hue: number, label: string | null }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, promotionPrice: { amount: string, currency: string } | null, flashOffer: { saleId: string, phase: FlashSalePhase, price: { amount: string, currency: string } } | null, availability: { state: AvailabilityState, fewLeft: number | null } } | null };

export type ProductBySlugQueryVariables = Exact<{
  slug: string;
}>;


export type ProductBySlugQuery = { product: { __typename: 'Product', description: string, rules: string, refundNote: string, brand: string | null, id: string, slug: string, name: string, summary: string, imageUrl: string, imageAlt: string | null, badges: Array<string>, deliveryPromise: string, category: { id: string, slug: string, name: string }, variants: Array<{ id: string, name: string, kind: FulfilmentKind, validityDays: number | null, redeemBy: string | null, topupSpeed: TopUpSpeed | null, accountFormat: AccountFormat | null, promisedSeconds: number | null, uses: number | null, maxPerOrder: number, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, label: string | null, example: string | null, servers: Array<{ code: string, name: string }> } | null, faceValue: { amount: string, currency: string } | null, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, promotionPrice: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null } }>, bundlesWith: Array<{ __typename: 'Bundle', id: string, slug: string, name: string, summary: string, imageUrl: string, imageAlt: string | null, badges: Array<string>, deliveryPromise: string, apart: { amount: string, currency: string }, saving: { amount: string, currency: string }, components: Array<{ quantity: number, variant: { id: string, name: string }, product: { id: string, name: string, imageUrl: string } }>, choices: Array<{ name: string, picks: number, options: Array<{ variant: { id: string } }> }>, art: { glyph: string, hue: number, label: string | null }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, promotionPrice: { amount: string, currency: string } | null, flashOffer: { saleId: string, phase: FlashSalePhase, price: { amount: string, currency: string } } | null, availability: { state: AvailabilityState, fewLeft: number | null } }>, art: { glyph: string, hue: number, label: string | null }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, promotionPrice: { amount: string, currency: string } | null, flashOffer: { saleId: string, phase: FlashSalePhase, price: { amount: string, currency: string } } | null, availability: { state: AvailabilityState, fewLeft: number | null } } | null };

export type SearchListingsQueryVariables = Exact<{
  text: string;
  filter?: SearchFilter | null | undefined;
  sort: SearchSort;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchListingsQuery = { search: { didYouMean: string | null, matched: Array<string>, edges: Array<{ cursor: string, node:
        | { __typename: 'Bundle', id: string, slug: string, name: string, summary: string, imageUrl: string, imageAlt: string | null, badges: Array<string>, deliveryPromise: string, art: { glyph: string, hue: number, label: string | null }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, promotionPrice: { amount: string, currency: string } | null, flashOffer: { saleId: string, phase: FlashSalePhase, price: { amount: string, currency: string } } | null, availability: { state: AvailabilityState, fewLeft: number | null } }
        | { __typename: 'Product', id: string, slug: string, name: string, summary: string, imageUrl: string, imageAlt: string | null, badges: Array<string>, deliveryPromise: string, variants: Array<{ id: string }>, art: { glyph: string, hue: number, label: string | null }, price: { amount: string, currency: string }, listPrice: { amount: string, currency: string } | null, promotionPrice: { amount: string, currency: string } | null, flashOffer: { saleId: string, phase: FlashSalePhase, price: { amount: string, currency: string } } | null, availability: { state: AvailabilityState, fewLeft: number | null } }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, facets: { total: number, inStock: number, categories: Array<{ count: number, category: { id: string, slug: string, name: string } }>, kinds: Array<{ kind: FulfilmentKind, count: number }>, brands: Array<{ brand: string, count: number }>, priceBands: Array<{ count: number, atLeast: { amount: string, currency: string }, below: { amount: string, currency: string } | null }> } } };

export type QuoteCouponPartsFragment = { coupons: Array<{ name: string | null, counts: boolean, message: string | null, saves: { amount: string, currency: string } }>, usableCoupons: Array<{ saves: { amount: string, currency: string }, own: { id: string, coupon: { id: string, name: string, smallPrint: Array<string> } } }> | null };

export type CheckoutQuoteQueryVariables = Exact<{
  lines: Array<LineInput> | LineInput;
  gifts?: Array<string | number> | string | number | null | undefined;
  group?: GroupInput | null | undefined;
  couponCodes?: Array<string> | string | null | undefined;
  couponIds?: Array<string | number> | string | number | null | undefined;
}>;


export type CheckoutQuoteQuery = { quote:
    | { __typename: 'AccountInvalid', code: string, message: string, path: Array<string> | null, variantId: string, format: AccountFormat }
    | { __typename: 'CarrierRefused', code: string, message: string, path: Array<string> | null, variantId: string, carriers: Array<Carrier>, mayBePorted: boolean }
    | { __typename: 'ChoiceRefused', code: string, message: string, path: Array<string> | null, variantId: string, reason: string }
    | { __typename: 'GroupOfferUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'GroupOver', code: string, message: string, path: Array<string> | null }
    | { __typename: 'GroupUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'QuantityRefused', code: string, message: string, path: Array<string> | null, minimum: number, maximum: number, refusedVariantId: string | null }
    | { __typename: 'Quote', fingerprint: string, subtotal: { amount: string, currency: string }, discount: { amount: string, currency: string }, total: { amount: string, currency: string }, wallet: { available: { amount: string, currency: string }, pays: { amount: string, currency: string }, left: { amount: string, currency: string } } | null, steps: Array<{ kind: PriceStepKind, label: string, amount: { amount: string, currency: string } }>, promotions: Array<{ name: string, outcome: PromotionOutcome, message: string | null, saves: { amount: string, currency: string } }>, hints: Array<{ message: string }>, gifts: Array<{ name: string, picks: number, options: Array<{ variantId: string, taken: boolean, variant: { name: string, availability: { state: AvailabilityState } } | null, listing:
            | { name: string, imageUrl: string }
            | { name: string, imageUrl: string }
           | null }> }>, lines: Array<{ quantity: number, gift: boolean, account: string | null, carrier: Carrier | null, ported: boolean, chosenLater: Array<string>, available: boolean, server: { code: string, name: string } | null, chosen: Array<{ choice: string, variantId: string, name: string, variantName: string, quantity: number, accountFormat: AccountFormat | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, label: string | null, example: string | null, servers: Array<{ code: string, name: string }> } | null }>, unitPrice: { amount: string, currency: string }, discount: { amount: string, currency: string }, total: { amount: string, currency: string }, steps: Array<{ kind: PriceStepKind, label: string, amount: { amount: string, currency: string } }>, availability: { state: AvailabilityState, fewLeft: number | null }, variant: { id: string, name: string, kind: FulfilmentKind, maxPerOrder: number, accountFormat: AccountFormat | null, topupSpeed: TopUpSpeed | null, promisedSeconds: number | null, uses: number | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, label: string | null, example: string | null, servers: Array<{ code: string, name: string }> } | null }, listing:
          | { __typename: 'Bundle', id: string, slug: string, name: string, imageUrl: string, deliveryPromise: string, components: Array<{ product: { id: string, name: string }, variant: { id: string, name: string, accountFormat: AccountFormat | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, label: string | null, example: string | null, servers: Array<{ code: string, name: string }> } | null } }> }
          | { __typename: 'Product', id: string, slug: string, name: string, imageUrl: string, deliveryPromise: string }
         }>, coupons: Array<{ name: string | null, counts: boolean, message: string | null, saves: { amount: string, currency: string } }>, usableCoupons: Array<{ saves: { amount: string, currency: string }, own: { id: string, coupon: { id: string, name: string, smallPrint: Array<string> } } }> | null }
    | { __typename: 'ServerRefused', code: string, message: string, path: Array<string> | null, variantId: string, servers: Array<{ code: string, name: string }> }
    | { __typename: 'VariantUnknown', code: string, message: string, path: Array<string> | null }
   };

export type OneFlashSaleQueryVariables = Exact<{
  id: string | number;
}>;


export type OneFlashSaleQuery = { flashSale: { id: string, name: string, phase: FlashSalePhase, startsAt: string, endsAt: string, serverTime: string, holdSeconds: number, challenge: boolean, queues: boolean, items: Array<{ id: string, perPerson: number, mostAtOnce: number, price: { amount: string, currency: string }, stock: { itemId: string, quota: number, left: number, mayReturn: boolean }, variant: { id: string, name: string, kind: FulfilmentKind, accountFormat: AccountFormat | null, promisedSeconds: number | null, price: { amount: string, currency: string }, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, label: string | null, example: string | null, servers: Array<{ code: string, name: string }> } | null } | null, listing:
        | { id: string, slug: string, name: string, imageUrl: string, imageAlt: string | null, deliveryPromise: string }
        | { id: string, slug: string, name: string, imageUrl: string, imageAlt: string | null, deliveryPromise: string }
       | null }> } | null, me: { id: string } | null };

export type FlashSaleByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type FlashSaleByIdQuery = { flashSale: { id: string, name: string, phase: FlashSalePhase, startsAt: string, endsAt: string, serverTime: string, holdSeconds: number, challenge: boolean, queues: boolean, items: Array<{ id: string, perPerson: number, mostAtOnce: number, price: { amount: string, currency: string }, stock: { itemId: string, quota: number, left: number, mayReturn: boolean }, variant: { id: string, name: string, kind: FulfilmentKind, accountFormat: AccountFormat | null, promisedSeconds: number | null, price: { amount: string, currency: string }, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, label: string | null, example: string | null, servers: Array<{ code: string, name: string }> } | null } | null, listing:
        | { id: string, slug: string, name: string, imageUrl: string, imageAlt: string | null, deliveryPromise: string }
        | { id: string, slug: string, name: string, imageUrl: string, imageAlt: string | null, deliveryPromise: string }
       | null }> } | null };

export type FlashChallengeQueryVariables = Exact<{
  saleId: string | number;
}>;


export type FlashChallengeQuery = { flashChallenge: string };

export type JoinFlashSaleMutationVariables = Exact<{
  input: JoinFlashSaleInput;
  idempotencyKey: string;
}>;


export type JoinFlashSaleMutation = { joinFlashSale:
    | { __typename: 'ChallengeFailed', code: string, message: string, path: Array<string> | null }
    | { __typename: 'FlashAdmission', token: string, itemId: string, quantity: number, expiresAt: string, holdSeconds: number, price: { amount: string, currency: string } }
    | { __typename: 'FlashLimitReached', code: string, message: string, path: Array<string> | null, left: number, unpaid: boolean }
    | { __typename: 'FlashSaleBusy', code: string, message: string, path: Array<string> | null }
    | { __typename: 'FlashSaleClosed', code: string, message: string, path: Array<string> | null, reason: string }
    | { __typename: 'FlashSaleSoldOut', code: string, message: string, path: Array<string> | null, mayReturn: boolean }
    | { __typename: 'FlashSaleUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'WaitingRoomOpen', code: string, message: string, path: Array<string> | null, ahead: number | null }
   };

export type WaitForFlashSaleMutationVariables = Exact<{
  input: WaitForFlashSaleInput;
}>;


export type WaitForFlashSaleMutation = { waitForFlashSale:
    | { __typename: 'ChallengeFailed', code: string, message: string, path: Array<string> | null }
    | { __typename: 'FlashSaleBusy', code: string, message: string, path: Array<string> | null }
    | { __typename: 'FlashSaleClosed', code: string, message: string, path: Array<string> | null }
    | { __typename: 'FlashSaleUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'WaitingTicket', ticket: string, waiting: number, ahead: number | null, due: boolean, waitSeconds: number | null }
   };

export type LeaveFlashSaleMutationVariables = Exact<{
  token: string;
}>;


export type LeaveFlashSaleMutation = { leaveFlashSale:
    | { __typename: 'AdmissionInvalid' }
    | { __typename: 'FlashPlaceLeft' }
   };

export type WaitingRoomSubscriptionVariables = Exact<{
  saleId: string | number;
  ticket: string;
}>;


export type WaitingRoomSubscription = { waitingRoom: { ticket: string, waiting: number, ahead: number | null, due: boolean, waitSeconds: number | null } };

export type PlaceOrderMutationVariables = Exact<{
  input: PlaceOrderInput;
  idempotencyKey: string;
}>;


export type PlaceOrderMutation = { placeOrder:
    | { __typename: 'AccountInvalid', code: string, message: string, path: Array<string> | null, variantId: string, format: AccountFormat }
    | { __typename: 'AccountLimitReached', code: string, message: string, path: Array<string> | null, variantId: string, limit: number }
    | { __typename: 'AccountRequired', code: string, message: string, path: Array<string> | null, variantId: string, format: AccountFormat }
    | { __typename: 'AdmissionInvalid', code: string, message: string, path: Array<string> | null }
    | { __typename: 'AllowanceSpent', code: string, message: string, path: Array<string> | null }
    | { __typename: 'AlreadyInGroup', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CarrierRefused', code: string, message: string, path: Array<string> | null, variantId: string }
    | { __typename: 'ChoiceRefused', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ContactRequired', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponNotYet', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponOver', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'GiftRefused', code: string, message: string, path: Array<string> | null }
    | { __typename: 'GroupFull', code: string, message: string, path: Array<string> | null }
    | { __typename: 'GroupLimitReached', code: string, message: string, path: Array<string> | null }
    | { __typename: 'GroupOfferUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'GroupOver', code: string, message: string, path: Array<string> | null }
    | { __typename: 'GroupUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'GroupsSpent', code: string, message: string, path: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NoReturnNotAccepted', code: string, message: string, path: Array<string> | null }
    | { __typename: 'OutOfStock', code: string, message: string, path: Array<string> | null, variantId: string, available: number }
    | { __typename: 'PlacedOrder', lookupToken: string, order: { id: string, number: string }, payment: { id: string, payUrl: string | null, state: PaymentState } | null }
    | { __typename: 'PriceChanged', code: string, message: string, path: Array<string> | null, expected: { amount: string, currency: string }, quote: { fingerprint: string, subtotal: { amount: string, currency: string }, discount: { amount: string, currency: string }, total: { amount: string, currency: string }, wallet: { available: { amount: string, currency: string }, pays: { amount: string, currency: string }, left: { amount: string, currency: string } } | null, steps: Array<{ kind: PriceStepKind, label: string, amount: { amount: string, currency: string } }>, promotions: Array<{ name: string, outcome: PromotionOutcome, message: string | null, saves: { amount: string, currency: string } }>, hints: Array<{ message: string }>, gifts: Array<{ name: string, picks: number, options: Array<{ variantId: string, taken: boolean, variant: { name: string, availability: { state: AvailabilityState } } | null, listing:
              | { name: string, imageUrl: string }
              | { name: string, imageUrl: string }
             | null }> }>, lines: Array<{ quantity: number, gift: boolean, account: string | null, carrier: Carrier | null, ported: boolean, chosenLater: Array<string>, available: boolean, server: { code: string, name: string } | null, chosen: Array<{ choice: string, variantId: string, name: string, variantName: string, quantity: number, accountFormat: AccountFormat | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, label: string | null, example: string | null, servers: Array<{ code: string, name: string }> } | null }>, unitPrice: { amount: string, currency: string }, discount: { amount: string, currency: string }, total: { amount: string, currency: string }, steps: Array<{ kind: PriceStepKind, label: string, amount: { amount: string, currency: string } }>, availability: { state: AvailabilityState, fewLeft: number | null }, variant: { id: string, name: string, kind: FulfilmentKind, maxPerOrder: number, accountFormat: AccountFormat | null, topupSpeed: TopUpSpeed | null, promisedSeconds: number | null, uses: number | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, label: string | null, example: string | null, servers: Array<{ code: string, name: string }> } | null }, listing:
            | { __typename: 'Bundle', id: string, slug: string, name: string, imageUrl: string, deliveryPromise: string, components: Array<{ product: { id: string, name: string }, variant: { id: string, name: string, accountFormat: AccountFormat | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, label: string | null, example: string | null, servers: Array<{ code: string, name: string }> } | null } }> }
            | { __typename: 'Product', id: string, slug: string, name: string, imageUrl: string, deliveryPromise: string }
           }> } }
    | { __typename: 'PurchaseLimitReached', code: string, message: string, path: Array<string> | null, variantId: string, limit: number, used: number, resetsAt: string | null }
    | { __typename: 'QuantityRefused', code: string, message: string, path: Array<string> | null, minimum: number, maximum: number, refusedVariantId: string | null }
    | { __typename: 'ServerRefused', code: string, message: string, path: Array<string> | null, variantId: string }
    | { __typename: 'TooManyOpenGroups', code: string, message: string, path: Array<string> | null }
    | { __typename: 'TooManyOpenOrders', code: string, message: string, path: Array<string> | null, limit: number, open: number, openUntil: string }
    | { __typename: 'VariantUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'WalletShort', code: string, message: string, path: Array<string> | null, walletHas: { amount: string, currency: string } }
   };

export type CouponCentreQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CouponCentreQuery = { couponCentre: { edges: Array<{ node: { id: string, name: string, headline: string, smallPrint: Array<string>, startsAt: string | null, endsAt: string | null, validDays: number | null, opensAt: string | null, closesAt: string | null, eachPerson: number, left: number | null, claimed: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MyCouponsQueryVariables = Exact<{
  standing: CouponStanding;
  first: number;
  after?: string | null | undefined;
}>;


export type MyCouponsQuery = { me: { id: string, coupons: { edges: Array<{ node: { id: string, expiresAt: string | null, inOrder: boolean, coupon: { id: string, name: string, headline: string, smallPrint: Array<string>, startsAt: string | null, endsAt: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type GroupByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type GroupByIdQuery = { group: { offerId: string, myOrderId: string | null, id: string, state: GroupState, size: number, taken: number, left: number, endsAt: string | null, closedAt: string | null, serverTime: string, variant: { id: string, name: string, price: { amount: string, currency: string } } | null, listing:
      | { __typename: 'Bundle', id: string, slug: string, name: string, imageUrl: string }
      | { __typename: 'Product', id: string, slug: string, name: string, imageUrl: string }
     | null, price: { amount: string, currency: string }, members: Array<{ label: string, hue: number, leads: boolean, isYou: boolean, paid: boolean }> } | null };

export type MyGroupsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyGroupsQuery = { myGroups: { edges: Array<{ node: { id: string, state: GroupState, size: number, taken: number, left: number, endsAt: string | null, closedAt: string | null, serverTime: string, listing:
          | { __typename: 'Bundle', id: string, name: string, imageUrl: string }
          | { __typename: 'Product', id: string, name: string, imageUrl: string }
         | null, price: { amount: string, currency: string }, members: Array<{ label: string, hue: number, leads: boolean, isYou: boolean, paid: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HelpPagesQueryVariables = Exact<{ [key: string]: never; }>;


export type HelpPagesQuery = { helpPages: Array<{ slug: string, title: string, summary: string }> };

export type HelpPageBySlugQueryVariables = Exact<{
  slug: string;
}>;


export type HelpPageBySlugQuery = { helpPage: { slug: string, title: string, summary: string, sections: Array<{ question: string | null, blocks: Array<{ kind: HelpBlockKind, lines: Array<{ spans: Array<{ text: string, strong: boolean, address: string | null }> }> }> }> } | null };

export type InvitationOfferPartsFragment = { id: string, name: string, waitDays: number, mostRewards: number, periodDays: number, endsAt: string, inviterReward: { amount: string, currency: string }, friendReward: { amount: string, currency: string }, inviterCoupon: { name: string, headline: string } | null, friendCoupon: { name: string, headline: string } | null, leastOrder: { amount: string, currency: string } };

export type InvitePageQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type InvitePageQuery = { invitationOffer: { id: string, name: string, waitDays: number, mostRewards: number, periodDays: number, endsAt: string, inviterReward: { amount: string, currency: string }, friendReward: { amount: string, currency: string }, inviterCoupon: { name: string, headline: string } | null, friendCoupon: { name: string, headline: string } | null, leastOrder: { amount: string, currency: string } } | null, myInvitation: { code: string, link: string, joined: number, rewarded: number, earned: { amount: string, currency: string } } | null, invitedFriends: { edges: Array<{ node: { label: string, state: ReferralState, withCoupon: boolean, joinedAt: string, dueAt: string | null, reward: { amount: string, currency: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MakeInvitationMutationVariables = Exact<{
  programId: string | number;
}>;


export type MakeInvitationMutation = { makeInvitation:
    | { __typename: 'AccountNeeded', code: string, message: string }
    | { __typename: 'MyInvitation', code: string }
    | { __typename: 'ReferralProgramUnknown', code: string, message: string }
   };

export type InvitationByCodeQueryVariables = Exact<{
  code: string;
}>;


export type InvitationByCodeQuery = { invitation: { code: string, inviter: string, open: boolean, isYours: boolean, accepted: boolean, offer: { id: string, name: string, waitDays: number, mostRewards: number, periodDays: number, endsAt: string, inviterReward: { amount: string, currency: string }, friendReward: { amount: string, currency: string }, inviterCoupon: { name: string, headline: string } | null, friendCoupon: { name: string, headline: string } | null, leastOrder: { amount: string, currency: string } } } | null };

export type AcceptInvitationMutationVariables = Exact<{
  code: string;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'AccountNeeded', code: string, message: string }
    | { __typename: 'AlreadyInvited', code: string, message: string }
    | { __typename: 'InvitationUnknown', code: string, message: string }
    | { __typename: 'NotNewHere', code: string, message: string }
    | { __typename: 'OwnInvitation', code: string, message: string }
    | { __typename: 'ReceivedInvitation', code: string, accepted: boolean }
   };

export type CancelOrderMutationVariables = Exact<{
  orderId: string | number;
}>;


export type CancelOrderMutation = { cancelOrder:
    | { __typename: 'Order', id: string, state: OrderState }
    | { __typename: 'OrderNotCancellable', code: string, message: string }
    | { __typename: 'OrderUnknown', code: string, message: string }
   };

export type RevealCodeMutationVariables = Exact<{
  codeId: string | number;
  lookupToken?: string | null | undefined;
}>;


export type RevealCodeMutation = { revealCode:
    | { __typename: 'CodeNotDelivered', code: string, message: string }
    | { __typename: 'CodeUnknown', code: string, message: string }
    | { __typename: 'RevealedCode', id: string, number: string | null, secret: string | null, url: string | null, expiresOn: string | null, revealedAt: string }
    | { __typename: 'UnitGifted', code: string, message: string }
    | { __typename: 'VerificationRequired', code: string, message: string }
   };

export type RequestClaimCodeMutationVariables = Exact<{
  login: string;
}>;


export type RequestClaimCodeMutation = { requestLoginCode:
    | { __typename: 'ContactCodeSent', maskedContact: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'TooManyAttempts', code: string, message: string }
   };

export type EnterToClaimMutationVariables = Exact<{
  login: string;
  code: string;
}>;


export type EnterToClaimMutation = { logInWithCode:
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'Session' }
    | { __typename: 'TooManyAttempts', code: string, message: string }
    | { __typename: 'WrongCode', code: string, message: string }
   };

export type GiftByTokenQueryVariables = Exact<{
  token: string;
}>;


export type GiftByTokenQuery = { gift: { giver: string, name: string, variantName: string, imageUrl: string, isGiver: boolean, isMine: boolean, gift: { id: string, state: GiftState, message: string, recipientName: string, expiresAt: string, claimedAt: string | null, claimedBy: string | null, token: string | null }, unit: { orderId: string, orderNumber: string, id: string, name: string, variantName: string, choice: string | null, kind: FulfilmentKind, state: UnitState, deliveredAt: string | null, imageUrl: string, rules: string, progress: UnitProgress | null, note: string | null, paid: { amount: string, currency: string }, givenBack: { amount: string, currency: string }, voucher: { id: string, state: VoucherState, uses: number, usesLeft: number, expiresAt: string, redeemedAt: string | null, token: string | null, qr: string | null } | null, afterSale: { mayRefund: boolean, mayReplace: boolean, refund: string, replacement: string, windowEndsAt: string | null } | null, codes: Array<{ id: string, hint: string, hasNumber: boolean, hasSecret: boolean, hasUrl: boolean, expiresOn: string | null, revealedAt: string | null, renewedAt: string | null, withdrawnAt: string | null, withdrawnBecause: string | null }>, gift: { id: string, state: GiftState, message: string, recipientName: string, expiresAt: string, claimedAt: string | null, claimedBy: string | null, token: string | null } | null, membership: { startsAt: string, endsAt: string, daysLeft: number } | null, openChoice: { name: string, picks: number, chooseBy: string | null, options: Array<{ variantId: string, name: string, variantName: string, imageUrl: string, quantity: number, availability: { state: AvailabilityState, fewLeft: number | null } }> } | null } | null, claims: Array<{ id: string, kind: CaseKind, state: CaseState, words: string, answer: string | null, openedAt: string, dueAt: string, decidedAt: string | null, refundTo: RefundDestination, unitIds: Array<string>, awaitsYou: boolean, mayWrite: boolean, amount: { amount: string, currency: string }, pictures: Array<{ id: string, url: string, width: number, height: number }>, remarks: Array<{ at: string, fromShop: boolean, words: string, pictures: Array<{ id: string, url: string, width: number, height: number }> }> }> } | null };

export type ReceivedGiftPartsFragment = { giver: string, name: string, variantName: string, imageUrl: string, isGiver: boolean, isMine: boolean, gift: { id: string, state: GiftState, message: string, recipientName: string, expiresAt: string, claimedAt: string | null, claimedBy: string | null, token: string | null }, unit: { orderId: string, orderNumber: string, id: string, name: string, variantName: string, choice: string | null, kind: FulfilmentKind, state: UnitState, deliveredAt: string | null, imageUrl: string, rules: string, progress: UnitProgress | null, note: string | null, paid: { amount: string, currency: string }, givenBack: { amount: string, currency: string }, voucher: { id: string, state: VoucherState, uses: number, usesLeft: number, expiresAt: string, redeemedAt: string | null, token: string | null, qr: string | null } | null, afterSale: { mayRefund: boolean, mayReplace: boolean, refund: string, replacement: string, windowEndsAt: string | null } | null, codes: Array<{ id: string, hint: string, hasNumber: boolean, hasSecret: boolean, hasUrl: boolean, expiresOn: string | null, revealedAt: string | null, renewedAt: string | null, withdrawnAt: string | null, withdrawnBecause: string | null }>, gift: { id: string, state: GiftState, message: string, recipientName: string, expiresAt: string, claimedAt: string | null, claimedBy: string | null, token: string | null } | null, membership: { startsAt: string, endsAt: string, daysLeft: number } | null, openChoice: { name: string, picks: number, chooseBy: string | null, options: Array<{ variantId: string, name: string, variantName: string, imageUrl: string, quantity: number, availability: { state: AvailabilityState, fewLeft: number | null } }> } | null } | null, claims: Array<{ id: string, kind: CaseKind, state: CaseState, words: string, answer: string | null, openedAt: string, dueAt: string, decidedAt: string | null, refundTo: RefundDestination, unitIds: Array<string>, awaitsYou: boolean, mayWrite: boolean, amount: { amount: string, currency: string }, pictures: Array<{ id: string, url: string, width: number, height: number }>, remarks: Array<{ at: string, fromShop: boolean, words: string, pictures: Array<{ id: string, url: string, width: number, height: number }> }> }> };

export type ClaimGiftMutationVariables = Exact<{
  token: string;
}>;


export type ClaimGiftMutation = { claimGift:
    | { __typename: 'GiftClosed', code: string, message: string }
    | { __typename: 'GiftUnknown', code: string, message: string }
    | { __typename: 'OwnGift', code: string, message: string }
    | { __typename: 'ReceivedGift', giver: string, name: string, variantName: string, imageUrl: string, isGiver: boolean, isMine: boolean, gift: { id: string, state: GiftState, message: string, recipientName: string, expiresAt: string, claimedAt: string | null, claimedBy: string | null, token: string | null }, unit: { orderId: string, orderNumber: string, id: string, name: string, variantName: string, choice: string | null, kind: FulfilmentKind, state: UnitState, deliveredAt: string | null, imageUrl: string, rules: string, progress: UnitProgress | null, note: string | null, paid: { amount: string, currency: string }, givenBack: { amount: string, currency: string }, voucher: { id: string, state: VoucherState, uses: number, usesLeft: number, expiresAt: string, redeemedAt: string | null, token: string | null, qr: string | null } | null, afterSale: { mayRefund: boolean, mayReplace: boolean, refund: string, replacement: string, windowEndsAt: string | null } | null, codes: Array<{ id: string, hint: string, hasNumber: boolean, hasSecret: boolean, hasUrl: boolean, expiresOn: string | null, revealedAt: string | null, renewedAt: string | null, withdrawnAt: string | null, withdrawnBecause: string | null }>, gift: { id: string, state: GiftState, message: string, recipientName: string, expiresAt: string, claimedAt: string | null, claimedBy: string | null, token: string | null } | null, membership: { startsAt: string, endsAt: string, daysLeft: number } | null, openChoice: { name: string, picks: number, chooseBy: string | null, options: Array<{ variantId: string, name: string, variantName: string, imageUrl: string, quantity: number, availability: { state: AvailabilityState, fewLeft: number | null } }> } | null } | null, claims: Array<{ id: string, kind: CaseKind, state: CaseState, words: string, answer: string | null, openedAt: string, dueAt: string, decidedAt: string | null, refundTo: RefundDestination, unitIds: Array<string>, awaitsYou: boolean, mayWrite: boolean, amount: { amount: string, currency: string }, pictures: Array<{ id: string, url: string, width: number, height: number }>, remarks: Array<{ at: string, fromShop: boolean, words: string, pictures: Array<{ id: string, url: string, width: number, height: number }> }> }> }
   };

export type PrintedInvoiceQueryVariables = Exact<{
  token: string;
}>;


export type PrintedInvoiceQuery = { printedInvoice: { orderNumber: string, paidAt: string | null, seller: string, sellerTaxNumber: string | null, invoice: { id: string, kind: InvoiceKind, state: InvoiceState, number: string | null, officialNumber: string | null, link: string | null, titleKind: InvoiceTitleKind, title: string, taxNumber: string | null, answer: string | null, requestedAt: string, decidedAt: string | null, corrects: string | null, printPath: string | null, emailMasked: string, amount: { amount: string, currency: string } }, items: Array<{ name: string, quantity: number }> } | null };

export type StartPaymentMutationVariables = Exact<{
  input: StartPaymentInput;
}>;


export type StartPaymentMutation = { startPayment:
    | { __typename: 'OrderNotPayable', code: string, message: string }
    | { __typename: 'OrderUnknown', code: string, message: string }
    | { __typename: 'Payment', id: string, state: PaymentState, payUrl: string | null, expiresAt: string }
    | { __typename: 'PaymentUnavailable', code: string, message: string }
   };

export type ConfirmOrderCodeMutationVariables = Exact<{
  lookupToken: string;
  code: string;
}>;


export type ConfirmOrderCodeMutation = { confirmOrderCode:
    | { __typename: 'OrderAccess', order: { id: string } }
    | { __typename: 'OrderUnknown', code: string, message: string }
    | { __typename: 'TooManyAttempts', code: string, message: string, retryAt: string }
    | { __typename: 'WrongCode', code: string, message: string }
   };

export type ChooseOptionsMutationVariables = Exact<{
  input: ChooseOptionsInput;
  idempotencyKey: string;
}>;


export type ChooseOptionsMutation = { chooseOptions:
    | { __typename: 'ChoiceClosed', code: string, message: string }
    | { __typename: 'ChoiceRefused', code: string, message: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'Order', id: string }
    | { __typename: 'OrderUnknown', code: string, message: string }
    | { __typename: 'OutOfStock', code: string, message: string }
    | { __typename: 'PurchaseLimitReached', code: string, message: string }
    | { __typename: 'UnitInCase', code: string, message: string }
    | { __typename: 'VerificationRequired', code: string, message: string }
   };

export type OpenClaimMutationVariables = Exact<{
  input: OpenClaimInput;
  idempotencyKey: string;
}>;


export type OpenClaimMutation = { openClaim:
    | { __typename: 'Claim', id: string, kind: CaseKind, state: CaseState, words: string, answer: string | null, openedAt: string, dueAt: string, decidedAt: string | null, refundTo: RefundDestination, unitIds: Array<string>, awaitsYou: boolean, mayWrite: boolean, amount: { amount: string, currency: string }, pictures: Array<{ id: string, url: string, width: number, height: number }>, remarks: Array<{ at: string, fromShop: boolean, words: string, pictures: Array<{ id: string, url: string, width: number, height: number }> }> }
    | { __typename: 'ClaimWindowOver', code: string, message: string, path: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NoWallet', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NothingToRefund', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PictureUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PolicyRefuses', code: string, message: string, path: Array<string> | null }
    | { __typename: 'UnitGifted', code: string, message: string, path: Array<string> | null }
    | { __typename: 'UnitInCase', code: string, message: string, path: Array<string> | null }
    | { __typename: 'UnitInFlight', code: string, message: string, path: Array<string> | null }
    | { __typename: 'UnitUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VerificationRequired', code: string, message: string, path: Array<string> | null }
   };

export type WriteToClaimMutationVariables = Exact<{
  input: WriteToClaimInput;
  idempotencyKey: string;
}>;


export type WriteToClaimMutation = { writeToClaim:
    | { __typename: 'Claim', id: string, kind: CaseKind, state: CaseState, words: string, answer: string | null, openedAt: string, dueAt: string, decidedAt: string | null, refundTo: RefundDestination, unitIds: Array<string>, awaitsYou: boolean, mayWrite: boolean, amount: { amount: string, currency: string }, pictures: Array<{ id: string, url: string, width: number, height: number }>, remarks: Array<{ at: string, fromShop: boolean, words: string, pictures: Array<{ id: string, url: string, width: number, height: number }> }> }
    | { __typename: 'ClaimClosed', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ClaimUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PictureUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VerificationRequired', code: string, message: string, path: Array<string> | null }
   };

export type OfferPictureMutationVariables = Exact<{
  input: OfferPictureInput;
}>;


export type OfferPictureMutation = { offerPicture:
    | { __typename: 'OrderUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PictureTicket', id: string, uploadUrl: string, mostBytes: number }
    | { __typename: 'TooManyPictures', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VerificationRequired', code: string, message: string, path: Array<string> | null }
   };

export type GiftPartsFragment = { id: string, state: GiftState, message: string, recipientName: string, expiresAt: string, claimedAt: string | null, claimedBy: string | null, token: string | null };

export type MakeGiftMutationVariables = Exact<{
  input: MakeGiftInput;
  idempotencyKey: string;
}>;


export type MakeGiftMutation = { makeGift:
    | { __typename: 'Gift', id: string, state: GiftState, message: string, recipientName: string, expiresAt: string, claimedAt: string | null, claimedBy: string | null, token: string | null }
    | { __typename: 'IdempotencyConflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotGiftable', code: string, message: string }
    | { __typename: 'OrderUnknown', code: string, message: string }
    | { __typename: 'VerificationRequired', code: string, message: string }
   };

export type TakeBackGiftMutationVariables = Exact<{
  input: TakeBackGiftInput;
}>;


export type TakeBackGiftMutation = { takeBackGift:
    | { __typename: 'Gift', id: string, state: GiftState, message: string, recipientName: string, expiresAt: string, claimedAt: string | null, claimedBy: string | null, token: string | null }
    | { __typename: 'GiftClosed', code: string, message: string }
    | { __typename: 'GiftUnknown', code: string, message: string }
    | { __typename: 'VerificationRequired', code: string, message: string }
   };

export type InvoicePartsFragment = { id: string, kind: InvoiceKind, state: InvoiceState, number: string | null, officialNumber: string | null, link: string | null, titleKind: InvoiceTitleKind, title: string, taxNumber: string | null, answer: string | null, requestedAt: string, decidedAt: string | null, corrects: string | null, printPath: string | null, emailMasked: string, amount: { amount: string, currency: string } };

export type RequestInvoiceMutationVariables = Exact<{
  input: RequestInvoiceInput;
  idempotencyKey: string;
}>;


export type RequestInvoiceMutation = { requestInvoice:
    | { __typename: 'AlreadyInvoiced', code: string, message: string, path: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Invoice', id: string, kind: InvoiceKind, state: InvoiceState, number: string | null, officialNumber: string | null, link: string | null, titleKind: InvoiceTitleKind, title: string, taxNumber: string | null, answer: string | null, requestedAt: string, decidedAt: string | null, corrects: string | null, printPath: string | null, emailMasked: string, amount: { amount: string, currency: string } }
    | { __typename: 'NothingToInvoice', code: string, message: string, path: Array<string> | null }
    | { __typename: 'OrderUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VerificationRequired', code: string, message: string, path: Array<string> | null }
   };

export type KeepOrderMutationVariables = Exact<{
  input: KeepOrderInput;
}>;


export type KeepOrderMutation = { keepOrder:
    | { __typename: 'OrderKept', order: { id: string }, session: { me: { id: string } } | null }
    | { __typename: 'OrderTaken', code: string, message: string }
    | { __typename: 'OrderUnknown', code: string, message: string }
    | { __typename: 'TooManyAttempts', code: string, message: string, retryAt: string }
    | { __typename: 'VerificationRequired', code: string, message: string }
    | { __typename: 'WrongCode', code: string, message: string }
   };

export type EarlierOrdersQueryVariables = Exact<{ [key: string]: never; }>;


export type EarlierOrdersQuery = { me: { id: string, earlierOrders: Array<{ kind: ContactKind, contactMasked: string, isProved: boolean, count: number | null }> } | null };

export type KeepEarlierOrdersMutationVariables = Exact<{ [key: string]: never; }>;


export type KeepEarlierOrdersMutation = { keepEarlierOrders: { count: number } };

export type RequestContactCodeMutationVariables = Exact<{
  kind: ContactKind;
}>;


export type RequestContactCodeMutation = { requestContactCode:
    | { __typename: 'ContactCodeSent', maskedContact: string, expiresAt: string }
    | { __typename: 'ContactUnknown', code: string, message: string }
    | { __typename: 'TooManyAttempts', code: string, message: string, retryAt: string }
   };

export type ConfirmContactMutationVariables = Exact<{
  input: ConfirmContactInput;
}>;


export type ConfirmContactMutation = { confirmContact:
    | { __typename: 'ContactProved', kind: ContactKind }
    | { __typename: 'ContactUnknown', code: string, message: string }
    | { __typename: 'TooManyAttempts', code: string, message: string, retryAt: string }
    | { __typename: 'WrongCode', code: string, message: string }
   };

export type OneOrderQueryVariables = Exact<{
  id?: string | number | null | undefined;
  lookupToken?: string | null | undefined;
}>;


export type OneOrderQuery = { order: { id: string, number: string, state: OrderState, placedAt: string, expiresAt: string | null, paidAt: string | null, deliveredAt: string | null, contactMasked: string | null, mayReveal: boolean, mayKeep: boolean, mayInvoice: boolean, total: { amount: string, currency: string }, discount: { amount: string, currency: string }, fromWallet: { amount: string, currency: string }, due: { amount: string, currency: string }, refunded: { amount: string, currency: string }, backInWallet: { amount: string, currency: string }, steps: Array<{ kind: PriceStepKind, label: string, amount: { amount: string, currency: string } }>, payment: { id: string, state: PaymentState, payUrl: string | null, expiresAt: string, amount: { amount: string, currency: string } } | null, timeline: Array<{ at: string, kind: OrderEventKind, label: string }>, claims: Array<{ id: string, kind: CaseKind, state: CaseState, words: string, answer: string | null, openedAt: string, dueAt: string, decidedAt: string | null, refundTo: RefundDestination, unitIds: Array<string>, awaitsYou: boolean, mayWrite: boolean, amount: { amount: string, currency: string }, pictures: Array<{ id: string, url: string, width: number, height: number }>, remarks: Array<{ at: string, fromShop: boolean, words: string, pictures: Array<{ id: string, url: string, width: number, height: number }> }> }>, group: { id: string, state: GroupState, size: number, taken: number, left: number, endsAt: string | null, closedAt: string | null, serverTime: string, price: { amount: string, currency: string }, members: Array<{ label: string, hue: number, leads: boolean, isYou: boolean, paid: boolean }> } | null, invoices: Array<{ id: string, kind: InvoiceKind, state: InvoiceState, number: string | null, officialNumber: string | null, link: string | null, titleKind: InvoiceTitleKind, title: string, taxNumber: string | null, answer: string | null, requestedAt: string, decidedAt: string | null, corrects: string | null, printPath: string | null, emailMasked: string, amount: { amount: string, currency: string } }>, lines: Array<{ id: string, name: string, variantName: string, imageUrl: string, slug: string, kind: FulfilmentKind, quantity: number, rules: string, account: string | null, server: string | null, total: { amount: string, currency: string }, units: Array<{ id: string, name: string, variantName: string, choice: string | null, kind: FulfilmentKind, state: UnitState, deliveredAt: string | null, imageUrl: string, rules: string, progress: UnitProgress | null, note: string | null, components: Array<{ id: string, name: string, variantName: string, choice: string | null, kind: FulfilmentKind, state: UnitState, deliveredAt: string | null, imageUrl: string, rules: string, progress: UnitProgress | null, note: string | null, paid: { amount: string, currency: string }, givenBack: { amount: string, currency: string }, voucher: { id: string, state: VoucherState, uses: number, usesLeft: number, expiresAt: string, redeemedAt: string | null, token: string | null, qr: string | null } | null, afterSale: { mayRefund: boolean, mayReplace: boolean, refund: string, replacement: string, windowEndsAt: string | null } | null, codes: Array<{ id: string, hint: string, hasNumber: boolean, hasSecret: boolean, hasUrl: boolean, expiresOn: string | null, revealedAt: string | null, renewedAt: string | null, withdrawnAt: string | null, withdrawnBecause: string | null }>, gift: { id: string, state: GiftState, message: string, recipientName: string, expiresAt: string, claimedAt: string | null, claimedBy: string | null, token: string | null } | null, membership: { startsAt: string, endsAt: string, daysLeft: number } | null, openChoice: { name: string, picks: number, chooseBy: string | null, options: Array<{ variantId: string, name: string, variantName: string, imageUrl: string, quantity: number, availability: { state: AvailabilityState, fewLeft: number | null } }> } | null }>, paid: { amount: string, currency: string }, givenBack: { amount: string, currency: string }, voucher: { id: string, state: VoucherState, uses: number, usesLeft: number, expiresAt: string, redeemedAt: string | null, token: string | null, qr: string | null } | null, afterSale: { mayRefund: boolean, mayReplace: boolean, refund: string, replacement: string, windowEndsAt: string | null } | null, codes: Array<{ id: string, hint: string, hasNumber: boolean, hasSecret: boolean, hasUrl: boolean, expiresOn: string | null, revealedAt: string | null, renewedAt: string | null, withdrawnAt: string | null, withdrawnBecause: string | null }>, gift: { id: string, state: GiftState, message: string, recipientName: string, expiresAt: string, claimedAt: string | null, claimedBy: string | null, token: string | null } | null, membership: { startsAt: string, endsAt: string, daysLeft: number } | null, openChoice: { name: string, picks: number, chooseBy: string | null, options: Array<{ variantId: string, name: string, variantName: string, imageUrl: string, quantity: number, availability: { state: AvailabilityState, fewLeft: number | null } }> } | null }> }> } | null, shop: { serverTime: string } };

export type OrderProgressSubscriptionVariables = Exact<{
  id?: string | number | null | undefined;
  lookupToken?: string | null | undefined;
}>;


export type OrderProgressSubscription = { orderProgress: { id: string, number: string, state: OrderState, placedAt: string, expiresAt: string | null, paidAt: string | null, deliveredAt: string | null, contactMasked: string | null, mayReveal: boolean, mayKeep: boolean, mayInvoice: boolean, total: { amount: string, currency: string }, discount: { amount: string, currency: string }, fromWallet: { amount: string, currency: string }, due: { amount: string, currency: string }, refunded: { amount: string, currency: string }, backInWallet: { amount: string, currency: string }, steps: Array<{ kind: PriceStepKind, label: string, amount: { amount: string, currency: string } }>, payment: { id: string, state: PaymentState, payUrl: string | null, expiresAt: string, amount: { amount: string, currency: string } } | null, timeline: Array<{ at: string, kind: OrderEventKind, label: string }>, claims: Array<{ id: string, kind: CaseKind, state: CaseState, words: string, answer: string | null, openedAt: string, dueAt: string, decidedAt: string | null, refundTo: RefundDestination, unitIds: Array<string>, awaitsYou: boolean, mayWrite: boolean, amount: { amount: string, currency: string }, pictures: Array<{ id: string, url: string, width: number, height: number }>, remarks: Array<{ at: string, fromShop: boolean, words: string, pictures: Array<{ id: string, url: string, width: number, height: number }> }> }>, group: { id: string, state: GroupState, size: number, taken: number, left: number, endsAt: string | null, closedAt: string | null, serverTime: string, price: { amount: string, currency: string }, members: Array<{ label: string, hue: number, leads: boolean, isYou: boolean, paid: boolean }> } | null, invoices: Array<{ id: string, kind: InvoiceKind, state: InvoiceState, number: string | null, officialNumber: string | null, link: string | null, titleKind: InvoiceTitleKind, title: string, taxNumber: string | null, answer: string | null, requestedAt: string, decidedAt: string | null, corrects: string | null, printPath: string | null, emailMasked: string, amount: { amount: string, currency: string } }>, lines: Array<{ id: string, name: string, variantName: string, imageUrl: string, slug: string, kind: FulfilmentKind, quantity: number, rules: string, account: string | null, server: string | null, total: { amount: string, currency: string }, units: Array<{ id: string, name: string, variantName: string, choice: string | null, kind: FulfilmentKind, state: UnitState, deliveredAt: string | null, imageUrl: string, rules: string, progress: UnitProgress | null, note: string | null, components: Array<{ id: string, name: string, variantName: string, choice: string | null, kind: FulfilmentKind, state: UnitState, deliveredAt: string | null, imageUrl: string, rules: string, progress: UnitProgress | null, note: string | null, paid: { amount: string, currency: string }, givenBack: { amount: string, currency: string }, voucher: { id: string, state: VoucherState, uses: number, usesLeft: number, expiresAt: string, redeemedAt: string | null, token: string | null, qr: string | null } | null, afterSale: { mayRefund: boolean, mayReplace: boolean, refund: string, replacement: string, windowEndsAt: string | null } | null, codes: Array<{ id: string, hint: string, hasNumber: boolean, hasSecret: boolean, hasUrl: boolean, expiresOn: string | null, revealedAt: string | null, renewedAt: string | null, withdrawnAt: string | null, withdrawnBecause: string | null }>, gift: { id: string, state: GiftState, message: string, recipientName: string, expiresAt: string, claimedAt: string | null, claimedBy: string | null, token: string | null } | null, membership: { startsAt: string, endsAt: string, daysLeft: number } | null, openChoice: { name: string, picks: number, chooseBy: string | null, options: Array<{ variantId: string, name: string, variantName: string, imageUrl: string, quantity: number, availability: { state: AvailabilityState, fewLeft: number | null } }> } | null }>, paid: { amount: string, currency: string }, givenBack: { amount: string, currency: string }, voucher: { id: string, state: VoucherState, uses: number, usesLeft: number, expiresAt: string, redeemedAt: string | null, token: string | null, qr: string | null } | null, afterSale: { mayRefund: boolean, mayReplace: boolean, refund: string, replacement: string, windowEndsAt: string | null } | null, codes: Array<{ id: string, hint: string, hasNumber: boolean, hasSecret: boolean, hasUrl: boolean, expiresOn: string | null, revealedAt: string | null, renewedAt: string | null, withdrawnAt: string | null, withdrawnBecause: string | null }>, gift: { id: string, state: GiftState, message: string, recipientName: string, expiresAt: string, claimedAt: string | null, claimedBy: string | null, token: string | null } | null, membership: { startsAt: string, endsAt: string, daysLeft: number } | null, openChoice: { name: string, picks: number, chooseBy: string | null, options: Array<{ variantId: string, name: string, variantName: string, imageUrl: string, quantity: number, availability: { state: AvailabilityState, fewLeft: number | null } }> } | null }> }> } };

export type LogOutMutationVariables = Exact<{ [key: string]: never; }>;


export type LogOutMutation = { logOut: { __typename: 'LoggedOut' } };

export type MyEntitlementsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyEntitlementsQuery = { me: { id: string, entitlements: { edges: Array<{ cursor: string, node: { orderId: string, orderNumber: string, id: string, name: string, variantName: string, choice: string | null, kind: FulfilmentKind, state: UnitState, deliveredAt: string | null, imageUrl: string, rules: string, progress: UnitProgress | null, note: string | null, paid: { amount: string, currency: string }, givenBack: { amount: string, currency: string }, voucher: { id: string, state: VoucherState, uses: number, usesLeft: number, expiresAt: string, redeemedAt: string | null, token: string | null, qr: string | null } | null, afterSale: { mayRefund: boolean, mayReplace: boolean, refund: string, replacement: string, windowEndsAt: string | null } | null, codes: Array<{ id: string, hint: string, hasNumber: boolean, hasSecret: boolean, hasUrl: boolean, expiresOn: string | null, revealedAt: string | null, renewedAt: string | null, withdrawnAt: string | null, withdrawnBecause: string | null }>, gift: { id: string, state: GiftState, message: string, recipientName: string, expiresAt: string, claimedAt: string | null, claimedBy: string | null, token: string | null } | null, membership: { startsAt: string, endsAt: string, daysLeft: number } | null, openChoice: { name: string, picks: number, chooseBy: string | null, options: Array<{ variantId: string, name: string, variantName: string, imageUrl: string, quantity: number, availability: { state: AvailabilityState, fewLeft: number | null } }> } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MyOrdersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyOrdersQuery = { me: { id: string, orders: { edges: Array<{ cursor: string, node: { id: string, number: string, state: OrderState, placedAt: string, total: { amount: string, currency: string }, lines: Array<{ id: string, name: string, variantName: string, imageUrl: string, kind: FulfilmentKind, quantity: number }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type MyTopUpsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MyTopUpsQuery = { me: { id: string, orders: { edges: Array<{ cursor: string, node: { id: string, number: string, paidAt: string | null, lines: Array<{ id: string, account: string | null, server: string | null, units: Array<{ id: string, name: string, variantName: string, kind: FulfilmentKind, state: UnitState, progress: UnitProgress | null, deliveredAt: string | null, imageUrl: string, components: Array<{ id: string, name: string, variantName: string, kind: FulfilmentKind, state: UnitState, progress: UnitProgress | null, deliveredAt: string | null, imageUrl: string, paid: { amount: string, currency: string }, givenBack: { amount: string, currency: string } }>, paid: { amount: string, currency: string }, givenBack: { amount: string, currency: string } }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type TopUpPartsFragment = { id: string, name: string, variantName: string, kind: FulfilmentKind, state: UnitState, progress: UnitProgress | null, deliveredAt: string | null, imageUrl: string, paid: { amount: string, currency: string }, givenBack: { amount: string, currency: string } };

export type UnitPartsFragment = { id: string, name: string, variantName: string, choice: string | null, kind: FulfilmentKind, state: UnitState, deliveredAt: string | null, imageUrl: string, rules: string, progress: UnitProgress | null, note: string | null, paid: { amount: string, currency: string }, givenBack: { amount: string, currency: string }, voucher: { id: string, state: VoucherState, uses: number, usesLeft: number, expiresAt: string, redeemedAt: string | null, token: string | null, qr: string | null } | null, afterSale: { mayRefund: boolean, mayReplace: boolean, refund: string, replacement: string, windowEndsAt: string | null } | null, codes: Array<{ id: string, hint: string, hasNumber: boolean, hasSecret: boolean, hasUrl: boolean, expiresOn: string | null, revealedAt: string | null, renewedAt: string | null, withdrawnAt: string | null, withdrawnBecause: string | null }>, gift: { id: string, state: GiftState, message: string, recipientName: string, expiresAt: string, claimedAt: string | null, claimedBy: string | null, token: string | null } | null, membership: { startsAt: string, endsAt: string, daysLeft: number } | null, openChoice: { name: string, picks: number, chooseBy: string | null, options: Array<{ variantId: string, name: string, variantName: string, imageUrl: string, quantity: number, availability: { state: AvailabilityState, fewLeft: number | null } }> } | null };

export type PicturePartsFragment = { id: string, url: string, width: number, height: number };

export type ClaimPartsFragment = { id: string, kind: CaseKind, state: CaseState, words: string, answer: string | null, openedAt: string, dueAt: string, decidedAt: string | null, refundTo: RefundDestination, unitIds: Array<string>, awaitsYou: boolean, mayWrite: boolean, amount: { amount: string, currency: string }, pictures: Array<{ id: string, url: string, width: number, height: number }>, remarks: Array<{ at: string, fromShop: boolean, words: string, pictures: Array<{ id: string, url: string, width: number, height: number }> }> };

export type OrderPartsFragment = { id: string, number: string, state: OrderState, placedAt: string, expiresAt: string | null, paidAt: string | null, deliveredAt: string | null, contactMasked: string | null, mayReveal: boolean, mayKeep: boolean, mayInvoice: boolean, total: { amount: string, currency: string }, discount: { amount: string, currency: string }, fromWallet: { amount: string, currency: string }, due: { amount: string, currency: string }, refunded: { amount: string, currency: string }, backInWallet: { amount: string, currency: string }, steps: Array<{ kind: PriceStepKind, label: string, amount: { amount: string, currency: string } }>, payment: { id: string, state: PaymentState, payUrl: string | null, expiresAt: string, amount: { amount: string, currency: string } } | null, timeline: Array<{ at: string, kind: OrderEventKind, label: string }>, claims: Array<{ id: string, kind: CaseKind, state: CaseState, words: string, answer: string | null, openedAt: string, dueAt: string, decidedAt: string | null, refundTo: RefundDestination, unitIds: Array<string>, awaitsYou: boolean, mayWrite: boolean, amount: { amount: string, currency: string }, pictures: Array<{ id: string, url: string, width: number, height: number }>, remarks: Array<{ at: string, fromShop: boolean, words: string, pictures: Array<{ id: string, url: string, width: number, height: number }> }> }>, group: { id: string, state: GroupState, size: number, taken: number, left: number, endsAt: string | null, closedAt: string | null, serverTime: string, price: { amount: string, currency: string }, members: Array<{ label: string, hue: number, leads: boolean, isYou: boolean, paid: boolean }> } | null, invoices: Array<{ id: string, kind: InvoiceKind, state: InvoiceState, number: string | null, officialNumber: string | null, link: string | null, titleKind: InvoiceTitleKind, title: string, taxNumber: string | null, answer: string | null, requestedAt: string, decidedAt: string | null, corrects: string | null, printPath: string | null, emailMasked: string, amount: { amount: string, currency: string } }>, lines: Array<{ id: string, name: string, variantName: string, imageUrl: string, slug: string, kind: FulfilmentKind, quantity: number, rules: string, account: string | null, server: string | null, total: { amount: string, currency: string }, units: Array<{ id: string, name: string, variantName: string, choice: string | null, kind: FulfilmentKind, state: UnitState, deliveredAt: string | null, imageUrl: string, rules: string, progress: UnitProgress | null, note: string | null, components: Array<{ id: string, name: string, variantName: string, choice: string | null, kind: FulfilmentKind, state: UnitState, deliveredAt: string | null, imageUrl: string, rules: string, progress: UnitProgress | null, note: string | null, paid: { amount: string, currency: string }, givenBack: { amount: string, currency: string }, voucher: { id: string, state: VoucherState, uses: number, usesLeft: number, expiresAt: string, redeemedAt: string | null, token: string | null, qr: string | null } | null, afterSale: { mayRefund: boolean, mayReplace: boolean, refund: string, replacement: string, windowEndsAt: string | null } | null, codes: Array<{ id: string, hint: string, hasNumber: boolean, hasSecret: boolean, hasUrl: boolean, expiresOn: string | null, revealedAt: string | null, renewedAt: string | null, withdrawnAt: string | null, withdrawnBecause: string | null }>, gift: { id: string, state: GiftState, message: string, recipientName: string, expiresAt: string, claimedAt: string | null, claimedBy: string | null, token: string | null } | null, membership: { startsAt: string, endsAt: string, daysLeft: number } | null, openChoice: { name: string, picks: number, chooseBy: string | null, options: Array<{ variantId: string, name: string, variantName: string, imageUrl: string, quantity: number, availability: { state: AvailabilityState, fewLeft: number | null } }> } | null }>, paid: { amount: string, currency: string }, givenBack: { amount: string, currency: string }, voucher: { id: string, state: VoucherState, uses: number, usesLeft: number, expiresAt: string, redeemedAt: string | null, token: string | null, qr: string | null } | null, afterSale: { mayRefund: boolean, mayReplace: boolean, refund: string, replacement: string, windowEndsAt: string | null } | null, codes: Array<{ id: string, hint: string, hasNumber: boolean, hasSecret: boolean, hasUrl: boolean, expiresOn: string | null, revealedAt: string | null, renewedAt: string | null, withdrawnAt: string | null, withdrawnBecause: string | null }>, gift: { id: string, state: GiftState, message: string, recipientName: string, expiresAt: string, claimedAt: string | null, claimedBy: string | null, token: string | null } | null, membership: { startsAt: string, endsAt: string, daysLeft: number } | null, openChoice: { name: string, picks: number, chooseBy: string | null, options: Array<{ variantId: string, name: string, variantName: string, imageUrl: string, quantity: number, availability: { state: AvailabilityState, fewLeft: number | null } }> } | null }> }> };

export type RequestOrderCodeMutationVariables = Exact<{
  input: RequestOrderCodeInput;
}>;


export type RequestOrderCodeMutation = { requestOrderCode:
    | { __typename: 'OrderCodeSent', maskedContact: string, expiresAt: string }
    | { __typename: 'OrderUnknown', code: string, message: string }
    | { __typename: 'TooManyAttempts', code: string, message: string, retryAt: string }
   };

export type CartPartsFragment = { lines: Array<{ quantity: number, account: string | null, server: string | null, portedTo: Carrier | null, choices: Array<string>, seenPrice: { amount: string, currency: string }, variant: { id: string, name: string, maxPerOrder: number }, listing:
      | { __typename: 'Bundle', slug: string, name: string, imageUrl: string }
      | { __typename: 'Product', slug: string, name: string, imageUrl: string }
     }> };

export type MyCartQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCartQuery = { cart: { lines: Array<{ quantity: number, account: string | null, server: string | null, portedTo: Carrier | null, choices: Array<string>, seenPrice: { amount: string, currency: string }, variant: { id: string, name: string, maxPerOrder: number }, listing:
        | { __typename: 'Bundle', slug: string, name: string, imageUrl: string }
        | { __typename: 'Product', slug: string, name: string, imageUrl: string }
       }> } | null };

export type MergeCartMutationVariables = Exact<{
  lines: Array<CartLineInput> | CartLineInput;
}>;


export type MergeCartMutation = { mergeCart:
    | { __typename: 'Cart', lines: Array<{ quantity: number, account: string | null, server: string | null, portedTo: Carrier | null, choices: Array<string>, seenPrice: { amount: string, currency: string }, variant: { id: string, name: string, maxPerOrder: number }, listing:
          | { __typename: 'Bundle', slug: string, name: string, imageUrl: string }
          | { __typename: 'Product', slug: string, name: string, imageUrl: string }
         }> }
    | { __typename: 'InvalidInput', code: string, path: Array<string> | null }
    | { __typename: 'VariantUnknown', code: string, path: Array<string> | null }
   };

export type SetCartLinesMutationVariables = Exact<{
  lines: Array<CartLineInput> | CartLineInput;
}>;


export type SetCartLinesMutation = { setCartLines:
    | { __typename: 'Cart', lines: Array<{ quantity: number, account: string | null, server: string | null, portedTo: Carrier | null, choices: Array<string>, seenPrice: { amount: string, currency: string }, variant: { id: string, name: string, maxPerOrder: number }, listing:
          | { __typename: 'Bundle', slug: string, name: string, imageUrl: string }
          | { __typename: 'Product', slug: string, name: string, imageUrl: string }
         }> }
    | { __typename: 'InvalidInput', code: string, path: Array<string> | null }
    | { __typename: 'VariantUnknown', code: string, path: Array<string> | null }
   };

export type CouponOfferPartsFragment = { id: string, name: string, headline: string, smallPrint: Array<string>, startsAt: string | null, endsAt: string | null, validDays: number | null, opensAt: string | null, closesAt: string | null, eachPerson: number, left: number | null, claimed: number };

export type CouponOffersQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type CouponOffersQuery = { couponOffers: Array<{ id: string, name: string, headline: string, smallPrint: Array<string>, startsAt: string | null, endsAt: string | null, validDays: number | null, opensAt: string | null, closesAt: string | null, eachPerson: number, left: number | null, claimed: number }> };

export type ClaimCouponMutationVariables = Exact<{
  input: ClaimCouponInput;
  idempotencyKey: string;
}>;


export type ClaimCouponMutation = { claimCoupon:
    | { __typename: 'CouponAccountNeeded', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponClaimedEnough', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponNotYet', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponOver', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponsGone', code: string, message: string, path: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'OwnCoupon', id: string, coupon: { id: string, name: string } }
    | { __typename: 'TooManyAttempts', code: string, message: string, path: Array<string> | null, retryAt: string }
   };

export type AccountRulesPartsFragment = { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, label: string | null, example: string | null, servers: Array<{ code: string, name: string }> };

export type SavedAccountPartsFragment = { id: string, label: string, format: AccountFormat, account: string, portedTo: Carrier | null, productId: string | null, productName: string | null, server: { code: string, name: string } | null };

export type SavedAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedAccountsQuery = { me: { id: string, savedAccounts: Array<{ id: string, label: string, format: AccountFormat, account: string, portedTo: Carrier | null, productId: string | null, productName: string | null, server: { code: string, name: string } | null }> } | null };

export type SaveAccountMutationVariables = Exact<{
  input: SaveAccountInput;
}>;


export type SaveAccountMutation = { saveAccount:
    | { __typename: 'AccountInvalid', message: string }
    | { __typename: 'AccountRequired', message: string }
    | { __typename: 'CarrierRefused', message: string }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'SavedAccount', id: string, label: string, format: AccountFormat, account: string, portedTo: Carrier | null, productId: string | null, productName: string | null, server: { code: string, name: string } | null }
    | { __typename: 'ServerRefused', message: string }
    | { __typename: 'TooManySavedAccounts', message: string }
    | { __typename: 'VariantUnknown', message: string }
   };

export type RenameSavedAccountMutationVariables = Exact<{
  id: string | number;
  label: string;
}>;


export type RenameSavedAccountMutation = { renameSavedAccount:
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'SavedAccount', id: string, label: string, format: AccountFormat, account: string, portedTo: Carrier | null, productId: string | null, productName: string | null, server: { code: string, name: string } | null }
    | { __typename: 'SavedAccountUnknown', message: string }
   };

export type RemoveSavedAccountMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveSavedAccountMutation = { removeSavedAccount:
    | { __typename: 'SavedAccountRemoved' }
    | { __typename: 'SavedAccountUnknown', message: string }
   };

export type FlashSaleCardFragment = { id: string, name: string, phase: FlashSalePhase, startsAt: string, endsAt: string, serverTime: string, holdSeconds: number, challenge: boolean, queues: boolean, items: Array<{ id: string, perPerson: number, mostAtOnce: number, price: { amount: string, currency: string }, stock: { itemId: string, quota: number, left: number, mayReturn: boolean }, variant: { id: string, name: string, kind: FulfilmentKind, accountFormat: AccountFormat | null, promisedSeconds: number | null, price: { amount: string, currency: string }, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, label: string | null, example: string | null, servers: Array<{ code: string, name: string }> } | null } | null, listing:
      | { id: string, slug: string, name: string, imageUrl: string, imageAlt: string | null, deliveryPromise: string }
      | { id: string, slug: string, name: string, imageUrl: string, imageAlt: string | null, deliveryPromise: string }
     | null }> };

export type FlashSalesQueryVariables = Exact<{ [key: string]: never; }>;


export type FlashSalesQuery = { flashSales: Array<{ id: string, name: string, phase: FlashSalePhase, startsAt: string, endsAt: string, serverTime: string, holdSeconds: number, challenge: boolean, queues: boolean, items: Array<{ id: string, perPerson: number, mostAtOnce: number, price: { amount: string, currency: string }, stock: { itemId: string, quota: number, left: number, mayReturn: boolean }, variant: { id: string, name: string, kind: FulfilmentKind, accountFormat: AccountFormat | null, promisedSeconds: number | null, price: { amount: string, currency: string }, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, label: string | null, example: string | null, servers: Array<{ code: string, name: string }> } | null } | null, listing:
        | { id: string, slug: string, name: string, imageUrl: string, imageAlt: string | null, deliveryPromise: string }
        | { id: string, slug: string, name: string, imageUrl: string, imageAlt: string | null, deliveryPromise: string }
       | null }> }> };

export type FlashSaleStockSubscriptionVariables = Exact<{
  saleId: string | number;
}>;


export type FlashSaleStockSubscription = { flashSaleStock: Array<{ itemId: string, quota: number, left: number, mayReturn: boolean }> };

export type GroupPartsFragment = { id: string, state: GroupState, size: number, taken: number, left: number, endsAt: string | null, closedAt: string | null, serverTime: string, price: { amount: string, currency: string }, members: Array<{ label: string, hue: number, leads: boolean, isYou: boolean, paid: boolean }> };

export type GroupOfferPartsFragment = { id: string, size: number, hours: number, mostAPerson: number, endsAt: string, price: { amount: string, currency: string }, variant: { id: string, name: string, price: { amount: string, currency: string } } | null, openGroups: Array<{ id: string, state: GroupState, size: number, taken: number, left: number, endsAt: string | null, closedAt: string | null, serverTime: string, price: { amount: string, currency: string }, members: Array<{ label: string, hue: number, leads: boolean, isYou: boolean, paid: boolean }> }> };

export type GroupOffersQueryVariables = Exact<{
  productId: string | number;
}>;


export type GroupOffersQuery = { groupOffers: Array<{ id: string, size: number, hours: number, mostAPerson: number, endsAt: string, price: { amount: string, currency: string }, variant: { id: string, name: string, price: { amount: string, currency: string } } | null, openGroups: Array<{ id: string, state: GroupState, size: number, taken: number, left: number, endsAt: string | null, closedAt: string | null, serverTime: string, price: { amount: string, currency: string }, members: Array<{ label: string, hue: number, leads: boolean, isYou: boolean, paid: boolean }> }> }> };

export type UnreadCountQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadCountQuery = { me: { unread: number } | null };

export type UnreadMessagesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type UnreadMessagesSubscription = { unreadMessages: { count: number } };

export type MyTierQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTierQuery = { me: { membership: { windowDays: number, tier: { id: string, name: string, benefits: Array<string>, threshold: { amount: string, currency: string } } | null, next: { id: string, name: string, benefits: Array<string>, threshold: { amount: string, currency: string } } | null, spent: { amount: string, currency: string }, remaining: { amount: string, currency: string } | null } | null } | null };

export type MemberPricesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type MemberPricesQuery = { memberPrices: Array<{ id: string, price: { amount: string, currency: string } }> };

export type PriceStepPartsFragment = { kind: PriceStepKind, label: string, amount: { amount: string, currency: string } };

export type PromotionPartsFragment = { name: string, outcome: PromotionOutcome, message: string | null, saves: { amount: string, currency: string } };

export type QuotePartsFragment = { fingerprint: string, subtotal: { amount: string, currency: string }, discount: { amount: string, currency: string }, total: { amount: string, currency: string }, wallet: { available: { amount: string, currency: string }, pays: { amount: string, currency: string }, left: { amount: string, currency: string } } | null, steps: Array<{ kind: PriceStepKind, label: string, amount: { amount: string, currency: string } }>, promotions: Array<{ name: string, outcome: PromotionOutcome, message: string | null, saves: { amount: string, currency: string } }>, hints: Array<{ message: string }>, gifts: Array<{ name: string, picks: number, options: Array<{ variantId: string, taken: boolean, variant: { name: string, availability: { state: AvailabilityState } } | null, listing:
        | { name: string, imageUrl: string }
        | { name: string, imageUrl: string }
       | null }> }>, lines: Array<{ quantity: number, gift: boolean, account: string | null, carrier: Carrier | null, ported: boolean, chosenLater: Array<string>, available: boolean, server: { code: string, name: string } | null, chosen: Array<{ choice: string, variantId: string, name: string, variantName: string, quantity: number, accountFormat: AccountFormat | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, label: string | null, example: string | null, servers: Array<{ code: string, name: string }> } | null }>, unitPrice: { amount: string, currency: string }, discount: { amount: string, currency: string }, total: { amount: string, currency: string }, steps: Array<{ kind: PriceStepKind, label: string, amount: { amount: string, currency: string } }>, availability: { state: AvailabilityState, fewLeft: number | null }, variant: { id: string, name: string, kind: FulfilmentKind, maxPerOrder: number, accountFormat: AccountFormat | null, topupSpeed: TopUpSpeed | null, promisedSeconds: number | null, uses: number | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, label: string | null, example: string | null, servers: Array<{ code: string, name: string }> } | null }, listing:
      | { __typename: 'Bundle', id: string, slug: string, name: string, imageUrl: string, deliveryPromise: string, components: Array<{ product: { id: string, name: string }, variant: { id: string, name: string, accountFormat: AccountFormat | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, label: string | null, example: string | null, servers: Array<{ code: string, name: string }> } | null } }> }
      | { __typename: 'Product', id: string, slug: string, name: string, imageUrl: string, deliveryPromise: string }
     }> };

export type QuoteLinesQueryVariables = Exact<{
  lines: Array<LineInput> | LineInput;
  gifts?: Array<string | number> | string | number | null | undefined;
  group?: GroupInput | null | undefined;
}>;


export type QuoteLinesQuery = { quote:
    | { __typename: 'AccountInvalid', code: string, message: string, path: Array<string> | null, variantId: string, format: AccountFormat }
    | { __typename: 'CarrierRefused', code: string, message: string, path: Array<string> | null, variantId: string, carriers: Array<Carrier>, mayBePorted: boolean }
    | { __typename: 'ChoiceRefused', code: string, message: string, path: Array<string> | null, variantId: string, reason: string }
    | { __typename: 'GroupOfferUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'GroupOver', code: string, message: string, path: Array<string> | null }
    | { __typename: 'GroupUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'QuantityRefused', code: string, message: string, path: Array<string> | null, minimum: number, maximum: number, refusedVariantId: string | null }
    | { __typename: 'Quote', fingerprint: string, subtotal: { amount: string, currency: string }, discount: { amount: string, currency: string }, total: { amount: string, currency: string }, wallet: { available: { amount: string, currency: string }, pays: { amount: string, currency: string }, left: { amount: string, currency: string } } | null, steps: Array<{ kind: PriceStepKind, label: string, amount: { amount: string, currency: string } }>, promotions: Array<{ name: string, outcome: PromotionOutcome, message: string | null, saves: { amount: string, currency: string } }>, hints: Array<{ message: string }>, gifts: Array<{ name: string, picks: number, options: Array<{ variantId: string, taken: boolean, variant: { name: string, availability: { state: AvailabilityState } } | null, listing:
            | { name: string, imageUrl: string }
            | { name: string, imageUrl: string }
           | null }> }>, lines: Array<{ quantity: number, gift: boolean, account: string | null, carrier: Carrier | null, ported: boolean, chosenLater: Array<string>, available: boolean, server: { code: string, name: string } | null, chosen: Array<{ choice: string, variantId: string, name: string, variantName: string, quantity: number, accountFormat: AccountFormat | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, label: string | null, example: string | null, servers: Array<{ code: string, name: string }> } | null }>, unitPrice: { amount: string, currency: string }, discount: { amount: string, currency: string }, total: { amount: string, currency: string }, steps: Array<{ kind: PriceStepKind, label: string, amount: { amount: string, currency: string } }>, availability: { state: AvailabilityState, fewLeft: number | null }, variant: { id: string, name: string, kind: FulfilmentKind, maxPerOrder: number, accountFormat: AccountFormat | null, topupSpeed: TopUpSpeed | null, promisedSeconds: number | null, uses: number | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, label: string | null, example: string | null, servers: Array<{ code: string, name: string }> } | null }, listing:
          | { __typename: 'Bundle', id: string, slug: string, name: string, imageUrl: string, deliveryPromise: string, components: Array<{ product: { id: string, name: string }, variant: { id: string, name: string, accountFormat: AccountFormat | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, label: string | null, example: string | null, servers: Array<{ code: string, name: string }> } | null } }> }
          | { __typename: 'Product', id: string, slug: string, name: string, imageUrl: string, deliveryPromise: string }
         }> }
    | { __typename: 'ServerRefused', code: string, message: string, path: Array<string> | null, variantId: string, servers: Array<{ code: string, name: string }> }
    | { __typename: 'VariantUnknown', code: string, message: string, path: Array<string> | null }
   };

export type WhoAmIQueryVariables = Exact<{ [key: string]: never; }>;


export type WhoAmIQuery = { me: { id: string, displayName: string, email: string | null, phone: string | null, isGuest: boolean, membership: { tier: { id: string, name: string } | null } | null } | null };

export type SuggestQueryVariables = Exact<{
  text: string;
}>;


export type SuggestQuery = { suggest: Array<{ kind: SuggestionKind, text: string, slug: string | null }> };

export type TrackMutationVariables = Exact<{
  events: Array<VisitEventInput> | VisitEventInput;
}>;


export type TrackMutation = { track:
    | { __typename: 'InvalidInput' }
    | { __typename: 'TooManyAttempts' }
    | { __typename: 'Tracked', counted: number }
   };

export type MyBalanceQueryVariables = Exact<{ [key: string]: never; }>;


export type MyBalanceQuery = { me: { id: string, wallet: { balance: { amount: string, currency: string }, held: { amount: string, currency: string }, available: { amount: string, currency: string } } | null } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ListingCardPartsFragmentDoc = new TypedDocumentString(`
    fragment ListingCardParts on Listing {
  __typename
  id
  slug
  name
  summary
  imageUrl
  imageAlt
  art {
    glyph
    hue
    label
  }
  price {
    amount
    currency
  }
  listPrice {
    amount
    currency
  }
  promotionPrice {
    amount
    currency
  }
  badges
  flashOffer {
    saleId
    phase
    price {
      amount
      currency
    }
  }
  availability {
    state
    fewLeft
  }
  deliveryPromise
  ... on Product {
    variants {
      id
    }
  }
}
    `, {"fragmentName":"ListingCardParts"}) as unknown as TypedDocumentString<ListingCardPartsFragment, unknown>;
export const CouponOfferPartsFragmentDoc = new TypedDocumentString(`
    fragment CouponOfferParts on CouponOffer {
  id
  name
  headline
  smallPrint
  startsAt
  endsAt
  validDays
  opensAt
  closesAt
  eachPerson
  left
  claimed
}
    `, {"fragmentName":"CouponOfferParts"}) as unknown as TypedDocumentString<CouponOfferPartsFragment, unknown>;
export const AccountRulesPartsFragmentDoc = new TypedDocumentString(`
    fragment AccountRulesParts on AccountRules {
  carriers
  portedNumbers
  pattern
  label
  example
  servers {
    code
    name
  }
}
    `, {"fragmentName":"AccountRulesParts"}) as unknown as TypedDocumentString<AccountRulesPartsFragment, unknown>;
export const FlashSaleCardFragmentDoc = new TypedDocumentString(`
    fragment FlashSaleCard on FlashSale {
  id
  name
  phase
  startsAt
  endsAt
  serverTime
  holdSeconds
  challenge
  queues
  items {
    id
    perPerson
    mostAtOnce
    price {
      amount
      currency
    }
    stock {
      itemId
      quota
      left
      mayReturn
    }
    variant {
      id
      name
      kind
      price {
        amount
        currency
      }
      accountFormat
      accountRules {
        ...AccountRulesParts
      }
      promisedSeconds
    }
    listing {
      id
      slug
      name
      imageUrl
      imageAlt
      deliveryPromise
    }
  }
}
    fragment AccountRulesParts on AccountRules {
  carriers
  portedNumbers
  pattern
  label
  example
  servers {
    code
    name
  }
}`, {"fragmentName":"FlashSaleCard"}) as unknown as TypedDocumentString<FlashSaleCardFragment, unknown>;
export const CampaignPagePartsFragmentDoc = new TypedDocumentString(`
    fragment CampaignPageParts on CampaignPage {
  slug
  name
  summary
  hue
  phase
  startsAt
  endsAt
  serverTime
  blocks {
    __typename
    ... on CampaignHero {
      key
      title
      text
      picture {
        url
        cardUrl
        width
        height
        alt
      }
      button {
        label
        address
      }
    }
    ... on CampaignText {
      key
      title
      sections {
        question
        blocks {
          kind
          lines {
            spans {
              text
              strong
              address
            }
          }
        }
      }
    }
    ... on CampaignGoods {
      key
      title
      listings {
        ...ListingCardParts
      }
    }
    ... on CampaignCoupons {
      key
      title
      coupons {
        ...CouponOfferParts
      }
    }
    ... on CampaignFlashSale {
      key
      title
      sale {
        ...FlashSaleCard
      }
    }
    ... on CampaignCountdown {
      key
      title
    }
    ... on CampaignRules {
      key
      title
      sections {
        question
        blocks {
          kind
          lines {
            spans {
              text
              strong
              address
            }
          }
        }
      }
    }
    ... on CampaignGroupBuys {
      key
      title
      offers {
        id
        size
        price {
          amount
          currency
        }
        variant {
          id
          name
          price {
            amount
            currency
          }
        }
        listing {
          __typename
          id
          slug
          name
          imageUrl
        }
      }
    }
  }
}
    fragment ListingCardParts on Listing {
  __typename
  id
  slug
  name
  summary
  imageUrl
  imageAlt
  art {
    glyph
    hue
    label
  }
  price {
    amount
    currency
  }
  listPrice {
    amount
    currency
  }
  promotionPrice {
    amount
    currency
  }
  badges
  flashOffer {
    saleId
    phase
    price {
      amount
      currency
    }
  }
  availability {
    state
    fewLeft
  }
  deliveryPromise
  ... on Product {
    variants {
      id
    }
  }
}
fragment CouponOfferParts on CouponOffer {
  id
  name
  headline
  smallPrint
  startsAt
  endsAt
  validDays
  opensAt
  closesAt
  eachPerson
  left
  claimed
}
fragment AccountRulesParts on AccountRules {
  carriers
  portedNumbers
  pattern
  label
  example
  servers {
    code
    name
  }
}
fragment FlashSaleCard on FlashSale {
  id
  name
  phase
  startsAt
  endsAt
  serverTime
  holdSeconds
  challenge
  queues
  items {
    id
    perPerson
    mostAtOnce
    price {
      amount
      currency
    }
    stock {
      itemId
      quota
      left
      mayReturn
    }
    variant {
      id
      name
      kind
      price {
        amount
        currency
      }
      accountFormat
      accountRules {
        ...AccountRulesParts
      }
      promisedSeconds
    }
    listing {
      id
      slug
      name
      imageUrl
      imageAlt
      deliveryPromise
    }
  }
}`, {"fragmentName":"CampaignPageParts"}) as unknown as TypedDocumentString<CampaignPagePartsFragment, unknown>;
export const BundleCardPartsFragmentDoc = new TypedDocumentString(`
    fragment BundleCardParts on Bundle {
  ...ListingCardParts
  apart {
    amount
    currency
  }
  saving {
    amount
    currency
  }
  components {
    quantity
    variant {
      id
      name
    }
    product {
      id
      name
      imageUrl
    }
  }
  choices {
    name
    picks
    options {
      variant {
        id
      }
    }
  }
}
    fragment ListingCardParts on Listing {
  __typename
  id
  slug
  name
  summary
  imageUrl
  imageAlt
  art {
    glyph
    hue
    label
  }
  price {
    amount
    currency
  }
  listPrice {
    amount
    currency
  }
  promotionPrice {
    amount
    currency
  }
  badges
  flashOffer {
    saleId
    phase
    price {
      amount
      currency
    }
  }
  availability {
    state
    fewLeft
  }
  deliveryPromise
  ... on Product {
    variants {
      id
    }
  }
}`, {"fragmentName":"BundleCardParts"}) as unknown as TypedDocumentString<BundleCardPartsFragment, unknown>;
export const QuoteCouponPartsFragmentDoc = new TypedDocumentString(`
    fragment QuoteCouponParts on Quote {
  coupons {
    name
    counts
    saves {
      amount
      currency
    }
    message
  }
  usableCoupons {
    saves {
      amount
      currency
    }
    own {
      id
      coupon {
        id
        name
        smallPrint
      }
    }
  }
}
    `, {"fragmentName":"QuoteCouponParts"}) as unknown as TypedDocumentString<QuoteCouponPartsFragment, unknown>;
export const InvitationOfferPartsFragmentDoc = new TypedDocumentString(`
    fragment InvitationOfferParts on InvitationOffer {
  id
  name
  inviterReward {
    amount
    currency
  }
  friendReward {
    amount
    currency
  }
  inviterCoupon {
    name
    headline
  }
  friendCoupon {
    name
    headline
  }
  leastOrder {
    amount
    currency
  }
  waitDays
  mostRewards
  periodDays
  endsAt
}
    `, {"fragmentName":"InvitationOfferParts"}) as unknown as TypedDocumentString<InvitationOfferPartsFragment, unknown>;
export const GiftPartsFragmentDoc = new TypedDocumentString(`
    fragment GiftParts on Gift {
  id
  state
  message
  recipientName
  expiresAt
  claimedAt
  claimedBy
  token
}
    `, {"fragmentName":"GiftParts"}) as unknown as TypedDocumentString<GiftPartsFragment, unknown>;
export const UnitPartsFragmentDoc = new TypedDocumentString(`
    fragment UnitParts on OrderUnit {
  id
  name
  variantName
  choice
  kind
  state
  deliveredAt
  imageUrl
  rules
  paid {
    amount
    currency
  }
  givenBack {
    amount
    currency
  }
  progress
  note
  voucher {
    id
    state
    uses
    usesLeft
    expiresAt
    redeemedAt
    token
    qr
  }
  afterSale {
    mayRefund
    mayReplace
    refund
    replacement
    windowEndsAt
  }
  codes {
    id
    hint
    hasNumber
    hasSecret
    hasUrl
    expiresOn
    revealedAt
    renewedAt
    withdrawnAt
    withdrawnBecause
  }
  gift {
    ...GiftParts
  }
  membership {
    startsAt
    endsAt
    daysLeft
  }
  openChoice {
    name
    picks
    chooseBy
    options {
      variantId
      name
      variantName
      imageUrl
      quantity
      availability {
        state
        fewLeft
      }
    }
  }
}
    fragment GiftParts on Gift {
  id
  state
  message
  recipientName
  expiresAt
  claimedAt
  claimedBy
  token
}`, {"fragmentName":"UnitParts"}) as unknown as TypedDocumentString<UnitPartsFragment, unknown>;
export const PicturePartsFragmentDoc = new TypedDocumentString(`
    fragment PictureParts on EvidencePicture {
  id
  url
  width
  height
}
    `, {"fragmentName":"PictureParts"}) as unknown as TypedDocumentString<PicturePartsFragment, unknown>;
export const ClaimPartsFragmentDoc = new TypedDocumentString(`
    fragment ClaimParts on Claim {
  id
  kind
  state
  words
  answer
  openedAt
  dueAt
  decidedAt
  amount {
    amount
    currency
  }
  refundTo
  unitIds
  awaitsYou
  mayWrite
  pictures {
    ...PictureParts
  }
  remarks {
    at
    fromShop
    words
    pictures {
      ...PictureParts
    }
  }
}
    fragment PictureParts on EvidencePicture {
  id
  url
  width
  height
}`, {"fragmentName":"ClaimParts"}) as unknown as TypedDocumentString<ClaimPartsFragment, unknown>;
export const ReceivedGiftPartsFragmentDoc = new TypedDocumentString(`
    fragment ReceivedGiftParts on ReceivedGift {
  giver
  name
  variantName
  imageUrl
  isGiver
  isMine
  gift {
    ...GiftParts
  }
  unit {
    ...UnitParts
    orderId
    orderNumber
  }
  claims {
    ...ClaimParts
  }
}
    fragment GiftParts on Gift {
  id
  state
  message
  recipientName
  expiresAt
  claimedAt
  claimedBy
  token
}
fragment UnitParts on OrderUnit {
  id
  name
  variantName
  choice
  kind
  state
  deliveredAt
  imageUrl
  rules
  paid {
    amount
    currency
  }
  givenBack {
    amount
    currency
  }
  progress
  note
  voucher {
    id
    state
    uses
    usesLeft
    expiresAt
    redeemedAt
    token
    qr
  }
  afterSale {
    mayRefund
    mayReplace
    refund
    replacement
    windowEndsAt
  }
  codes {
    id
    hint
    hasNumber
    hasSecret
    hasUrl
    expiresOn
    revealedAt
    renewedAt
    withdrawnAt
    withdrawnBecause
  }
  gift {
    ...GiftParts
  }
  membership {
    startsAt
    endsAt
    daysLeft
  }
  openChoice {
    name
    picks
    chooseBy
    options {
      variantId
      name
      variantName
      imageUrl
      quantity
      availability {
        state
        fewLeft
      }
    }
  }
}
fragment PictureParts on EvidencePicture {
  id
  url
  width
  height
}
fragment ClaimParts on Claim {
  id
  kind
  state
  words
  answer
  openedAt
  dueAt
  decidedAt
  amount {
    amount
    currency
  }
  refundTo
  unitIds
  awaitsYou
  mayWrite
  pictures {
    ...PictureParts
  }
  remarks {
    at
    fromShop
    words
    pictures {
      ...PictureParts
    }
  }
}`, {"fragmentName":"ReceivedGiftParts"}) as unknown as TypedDocumentString<ReceivedGiftPartsFragment, unknown>;
export const TopUpPartsFragmentDoc = new TypedDocumentString(`
    fragment TopUpParts on OrderUnit {
  id
  name
  variantName
  kind
  state
  progress
  deliveredAt
  imageUrl
  paid {
    amount
    currency
  }
  givenBack {
    amount
    currency
  }
}
    `, {"fragmentName":"TopUpParts"}) as unknown as TypedDocumentString<TopUpPartsFragment, unknown>;
export const PriceStepPartsFragmentDoc = new TypedDocumentString(`
    fragment PriceStepParts on PriceStep {
  kind
  label
  amount {
    amount
    currency
  }
}
    `, {"fragmentName":"PriceStepParts"}) as unknown as TypedDocumentString<PriceStepPartsFragment, unknown>;
export const GroupPartsFragmentDoc = new TypedDocumentString(`
    fragment GroupParts on BuyingGroup {
  id
  state
  size
  taken
  left
  endsAt
  closedAt
  serverTime
  price {
    amount
    currency
  }
  members {
    label
    hue
    leads
    isYou
    paid
  }
}
    `, {"fragmentName":"GroupParts"}) as unknown as TypedDocumentString<GroupPartsFragment, unknown>;
export const InvoicePartsFragmentDoc = new TypedDocumentString(`
    fragment InvoiceParts on Invoice {
  id
  kind
  state
  number
  officialNumber
  link
  titleKind
  title
  taxNumber
  amount {
    amount
    currency
  }
  answer
  requestedAt
  decidedAt
  corrects
  printPath
  emailMasked
}
    `, {"fragmentName":"InvoiceParts"}) as unknown as TypedDocumentString<InvoicePartsFragment, unknown>;
export const OrderPartsFragmentDoc = new TypedDocumentString(`
    fragment OrderParts on Order {
  id
  number
  state
  placedAt
  expiresAt
  paidAt
  deliveredAt
  contactMasked
  mayReveal
  mayKeep
  total {
    amount
    currency
  }
  discount {
    amount
    currency
  }
  fromWallet {
    amount
    currency
  }
  due {
    amount
    currency
  }
  refunded {
    amount
    currency
  }
  backInWallet {
    amount
    currency
  }
  steps {
    ...PriceStepParts
  }
  payment {
    id
    state
    payUrl
    expiresAt
    amount {
      amount
      currency
    }
  }
  timeline {
    at
    kind
    label
  }
  claims {
    ...ClaimParts
  }
  mayInvoice
  group {
    ...GroupParts
  }
  invoices {
    ...InvoiceParts
  }
  lines {
    id
    name
    variantName
    imageUrl
    slug
    kind
    quantity
    total {
      amount
      currency
    }
    rules
    account
    server
    units {
      ...UnitParts
      components {
        ...UnitParts
      }
    }
  }
}
    fragment GiftParts on Gift {
  id
  state
  message
  recipientName
  expiresAt
  claimedAt
  claimedBy
  token
}
fragment InvoiceParts on Invoice {
  id
  kind
  state
  number
  officialNumber
  link
  titleKind
  title
  taxNumber
  amount {
    amount
    currency
  }
  answer
  requestedAt
  decidedAt
  corrects
  printPath
  emailMasked
}
fragment UnitParts on OrderUnit {
  id
  name
  variantName
  choice
  kind
  state
  deliveredAt
  imageUrl
  rules
  paid {
    amount
    currency
  }
  givenBack {
    amount
    currency
  }
  progress
  note
  voucher {
    id
    state
    uses
    usesLeft
    expiresAt
    redeemedAt
    token
    qr
  }
  afterSale {
    mayRefund
    mayReplace
    refund
    replacement
    windowEndsAt
  }
  codes {
    id
    hint
    hasNumber
    hasSecret
    hasUrl
    expiresOn
    revealedAt
    renewedAt
    withdrawnAt
    withdrawnBecause
  }
  gift {
    ...GiftParts
  }
  membership {
    startsAt
    endsAt
    daysLeft
  }
  openChoice {
    name
    picks
    chooseBy
    options {
      variantId
      name
      variantName
      imageUrl
      quantity
      availability {
        state
        fewLeft
      }
    }
  }
}
fragment PictureParts on EvidencePicture {
  id
  url
  width
  height
}
fragment ClaimParts on Claim {
  id
  kind
  state
  words
  answer
  openedAt
  dueAt
  decidedAt
  amount {
    amount
    currency
  }
  refundTo
  unitIds
  awaitsYou
  mayWrite
  pictures {
    ...PictureParts
  }
  remarks {
    at
    fromShop
    words
    pictures {
      ...PictureParts
    }
  }
}
fragment GroupParts on BuyingGroup {
  id
  state
  size
  taken
  left
  endsAt
  closedAt
  serverTime
  price {
    amount
    currency
  }
  members {
    label
    hue
    leads
    isYou
    paid
  }
}
fragment PriceStepParts on PriceStep {
  kind
  label
  amount {
    amount
    currency
  }
}`, {"fragmentName":"OrderParts"}) as unknown as TypedDocumentString<OrderPartsFragment, unknown>;
export const CartPartsFragmentDoc = new TypedDocumentString(`
    fragment CartParts on Cart {
  lines {
    quantity
    account
    server
    portedTo
    choices
    seenPrice {
      amount
      currency
    }
    variant {
      id
      name
      maxPerOrder
    }
    listing {
      __typename
      slug
      name
      imageUrl
    }
  }
}
    `, {"fragmentName":"CartParts"}) as unknown as TypedDocumentString<CartPartsFragment, unknown>;
export const SavedAccountPartsFragmentDoc = new TypedDocumentString(`
    fragment SavedAccountParts on SavedAccount {
  id
  label
  format
  account
  server {
    code
    name
  }
  portedTo
  productId
  productName
}
    `, {"fragmentName":"SavedAccountParts"}) as unknown as TypedDocumentString<SavedAccountPartsFragment, unknown>;
export const GroupOfferPartsFragmentDoc = new TypedDocumentString(`
    fragment GroupOfferParts on GroupOffer {
  id
  size
  hours
  mostAPerson
  endsAt
  price {
    amount
    currency
  }
  variant {
    id
    name
    price {
      amount
      currency
    }
  }
  openGroups {
    ...GroupParts
  }
}
    fragment GroupParts on BuyingGroup {
  id
  state
  size
  taken
  left
  endsAt
  closedAt
  serverTime
  price {
    amount
    currency
  }
  members {
    label
    hue
    leads
    isYou
    paid
  }
}`, {"fragmentName":"GroupOfferParts"}) as unknown as TypedDocumentString<GroupOfferPartsFragment, unknown>;
export const PromotionPartsFragmentDoc = new TypedDocumentString(`
    fragment PromotionParts on PromotionResult {
  name
  outcome
  saves {
    amount
    currency
  }
  message
}
    `, {"fragmentName":"PromotionParts"}) as unknown as TypedDocumentString<PromotionPartsFragment, unknown>;
export const QuotePartsFragmentDoc = new TypedDocumentString(`
    fragment QuoteParts on Quote {
  fingerprint
  subtotal {
    amount
    currency
  }
  discount {
    amount
    currency
  }
  total {
    amount
    currency
  }
  wallet {
    available {
      amount
      currency
    }
    pays {
      amount
      currency
    }
    left {
      amount
      currency
    }
  }
  steps {
    ...PriceStepParts
  }
  promotions {
    ...PromotionParts
  }
  hints {
    message
  }
  gifts {
    name
    picks
    options {
      variantId
      taken
      variant {
        name
        availability {
          state
        }
      }
      listing {
        name
        imageUrl
      }
    }
  }
  lines {
    quantity
    gift
    account
    carrier
    ported
    server {
      code
      name
    }
    chosenLater
    chosen {
      choice
      variantId
      name
      variantName
      quantity
      accountFormat
      accountRules {
        ...AccountRulesParts
      }
    }
    available
    unitPrice {
      amount
      currency
    }
    discount {
      amount
      currency
    }
    total {
      amount
      currency
    }
    steps {
      ...PriceStepParts
    }
    availability {
      state
      fewLeft
    }
    variant {
      id
      name
      kind
      maxPerOrder
      accountFormat
      accountRules {
        ...AccountRulesParts
      }
      topupSpeed
      promisedSeconds
      uses
    }
    listing {
      __typename
      id
      slug
      name
      imageUrl
      deliveryPromise
      ... on Bundle {
        components {
          product {
            id
            name
          }
          variant {
            id
            name
            accountFormat
            accountRules {
              ...AccountRulesParts
            }
          }
        }
      }
    }
  }
}
    fragment AccountRulesParts on AccountRules {
  carriers
  portedNumbers
  pattern
  label
  example
  servers {
    code
    name
  }
}
fragment PriceStepParts on PriceStep {
  kind
  label
  amount {
    amount
    currency
  }
}
fragment PromotionParts on PromotionResult {
  name
  outcome
  saves {
    amount
    currency
  }
  message
}`, {"fragmentName":"QuoteParts"}) as unknown as TypedDocumentString<QuotePartsFragment, unknown>;
export const MyInboxDocument = new TypedDocumentString(`
    query MyInbox($first: Int!, $after: String) {
  me {
    inbox(first: $first, after: $after) {
      edges {
        node {
          id
          at
          text
          body
          link
          readAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:0b20fa3bc4b3674101d3cda539c28b90f7d2abe41caa86c6fbde433350018bfb"}) as unknown as TypedDocumentString<MyInboxQuery, MyInboxQueryVariables>;
export const ReadMessageDocument = new TypedDocumentString(`
    mutation ReadMessage($id: ID!) {
  readMessage(id: $id) {
    __typename
  }
}
    `, {"hash":"sha256:87713ec39954dc9f7892a1a0ae2fa49332ae805430412f594125b0a9e48b533d"}) as unknown as TypedDocumentString<ReadMessageMutation, ReadMessageMutationVariables>;
export const ReadAllMessagesDocument = new TypedDocumentString(`
    mutation ReadAllMessages {
  readAllMessages {
    count
  }
}
    `, {"hash":"sha256:00b2f9542ff84983393706ee1030d1de64de0e67fd6b3e1e6ef444f78c57c7dd"}) as unknown as TypedDocumentString<ReadAllMessagesMutation, ReadAllMessagesMutationVariables>;
export const MyDataDocument = new TypedDocumentString(`
    query MyData {
  me {
    id
    dataExport {
      id
      state
      askedAt
      readyAt
      expiresAt
      bytes
    }
    erasure {
      id
      state
      dueAt
    }
  }
}
    `, {"hash":"sha256:a163b5654da35ee56f5f4c786e9a0298e5fbca2a910ae06d45c0259425e9d8db"}) as unknown as TypedDocumentString<MyDataQuery, MyDataQueryVariables>;
export const RequestSelfCodeDocument = new TypedDocumentString(`
    mutation RequestSelfCode {
  requestSelfCode {
    __typename
    ... on ContactCodeSent {
      maskedContact
      expiresAt
    }
    ... on UserError {
      code
      message
    }
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `, {"hash":"sha256:1e41dbb9d65d6f515b98a76023d48c6d2325a228c232760d317af79d7624f0b3"}) as unknown as TypedDocumentString<RequestSelfCodeMutation, RequestSelfCodeMutationVariables>;
export const ProveSelfDocument = new TypedDocumentString(`
    mutation ProveSelf($code: String!) {
  proveSelf(input: { code: $code }) {
    __typename
    ... on SelfProved {
      until
    }
    ... on UserError {
      code
      message
    }
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `, {"hash":"sha256:fe00d546c14a5870621ffb43e9282becaf2b8ff5fc6e227f01dde12c18ceccf9"}) as unknown as TypedDocumentString<ProveSelfMutation, ProveSelfMutationVariables>;
export const ExportMyDataDocument = new TypedDocumentString(`
    mutation ExportMyData {
  exportMyData {
    __typename
    ... on DataExport {
      id
      state
    }
    ... on UserError {
      code
      message
    }
  }
}
    `, {"hash":"sha256:e0b0db1a64135b3dda26b0bd48ef449ecd75c6430dfadf4740b567a9be4575fc"}) as unknown as TypedDocumentString<ExportMyDataMutation, ExportMyDataMutationVariables>;
export const OpenMyExportDocument = new TypedDocumentString(`
    mutation OpenMyExport {
  openMyExport {
    __typename
    ... on DataLink {
      url
      expiresAt
    }
    ... on UserError {
      code
      message
    }
  }
}
    `, {"hash":"sha256:a3fc4566c7e86b0d27a875c3aa11633e86f6f9e6ecd0d361b81f3d331e3df9e9"}) as unknown as TypedDocumentString<OpenMyExportMutation, OpenMyExportMutationVariables>;
export const EraseMyDataDocument = new TypedDocumentString(`
    mutation EraseMyData {
  eraseMyData {
    __typename
    ... on Erasure {
      id
      state
      dueAt
    }
    ... on UserError {
      code
      message
    }
    ... on ErasureBlocked {
      obstacles
    }
  }
}
    `, {"hash":"sha256:32c3707cec8305a3ea349d6c7292df8f390dbbbb0fb91132e78d7d33d1c65e98"}) as unknown as TypedDocumentString<EraseMyDataMutation, EraseMyDataMutationVariables>;
export const CancelMyErasureDocument = new TypedDocumentString(`
    mutation CancelMyErasure {
  cancelMyErasure {
    __typename
    ... on Erasure {
      id
      state
    }
    ... on UserError {
      code
      message
    }
  }
}
    `, {"hash":"sha256:969a670d1aa9f59a67297ea5f295cc94b95055ef9eba5e08cdf55ef04d5887ef"}) as unknown as TypedDocumentString<CancelMyErasureMutation, CancelMyErasureMutationVariables>;
export const MyAccountDocument = new TypedDocumentString(`
    query MyAccount {
  me {
    id
    displayName
    email
    phone
    isGuest
    hasPassword
    birthdayMonth
    sessions {
      id
      browser
      system
      address
      openedAt
      seenAt
      isCurrent
    }
  }
}
    `, {"hash":"sha256:3188a930443ceb1f2ae29350e22e91d51dcd6866a9ba78d8019b94395fb1d754"}) as unknown as TypedDocumentString<MyAccountQuery, MyAccountQueryVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    __typename
    ... on PasswordChanged {
      endedSessions
    }
    ... on UserError {
      code
      message
      path
    }
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `, {"hash":"sha256:b116af399501e9d70c2989a26bb493167da772fb270d5364e4181f7ad6e2c5f9"}) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const SetDisplayNameDocument = new TypedDocumentString(`
    mutation SetDisplayName($name: String!) {
  setDisplayName(name: $name) {
    __typename
    ... on Me {
      id
      displayName
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:eae679916d42689cb2e54907486ea9798b06870577657a35f6cd42e47ebb000d"}) as unknown as TypedDocumentString<SetDisplayNameMutation, SetDisplayNameMutationVariables>;
export const SayBirthdayDocument = new TypedDocumentString(`
    mutation SayBirthday($month: Int!) {
  sayBirthday(month: $month) {
    __typename
    ... on Me {
      id
      birthdayMonth
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:f29e6fc682264dbf2aa24acaef99960f61e1a76c417ee0186b95ea8d4ada0eda"}) as unknown as TypedDocumentString<SayBirthdayMutation, SayBirthdayMutationVariables>;
export const RequestNewContactDocument = new TypedDocumentString(`
    mutation RequestNewContact($input: NewContactInput!) {
  requestNewContact(input: $input) {
    __typename
    ... on ContactCodeSent {
      maskedContact
      expiresAt
    }
    ... on UserError {
      code
      message
      path
    }
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `, {"hash":"sha256:25aa0d6afc9ea068fab82c1730c0c66c2a62e0f10825a1211733d4dc00f1f811"}) as unknown as TypedDocumentString<RequestNewContactMutation, RequestNewContactMutationVariables>;
export const SetContactDocument = new TypedDocumentString(`
    mutation SetContact($input: SetContactInput!) {
  setContact(input: $input) {
    __typename
    ... on Me {
      id
      email
      phone
    }
    ... on UserError {
      code
      message
      path
    }
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `, {"hash":"sha256:bd1f9e475ce033b05dee53617aa9b655b774fc71a1b85fb2f2aebb959ed39d93"}) as unknown as TypedDocumentString<SetContactMutation, SetContactMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id) {
    __typename
    ... on SessionsEnded {
      count
    }
    ... on UserError {
      code
      message
    }
  }
}
    `, {"hash":"sha256:437089493b6f3e21acf35d394d09bbed8f98c1d724c769fe8424d5199cdd7943"}) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const LogOutEverywhereDocument = new TypedDocumentString(`
    mutation LogOutEverywhere($keepThis: Boolean!) {
  logOutEverywhere(keepThis: $keepThis) {
    count
  }
}
    `, {"hash":"sha256:4a0edd3c0623e80ab0825191f31a1c3323d6e1315d71e66199c0d9f2308240d0"}) as unknown as TypedDocumentString<LogOutEverywhereMutation, LogOutEverywhereMutationVariables>;
export const LogInDocument = new TypedDocumentString(`
    mutation LogIn($input: LogInInput!) {
  logIn(input: $input) {
    __typename
    ... on Session {
      me {
        id
        displayName
        email
        phone
        isGuest
      }
    }
    ... on UserError {
      code
      message
      path
    }
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `, {"hash":"sha256:4e29edf1ec02d82ad3fc45b13866a365d53523080bad8d160da55411b60e3a88"}) as unknown as TypedDocumentString<LogInMutation, LogInMutationVariables>;
export const RegisterDocument = new TypedDocumentString(`
    mutation Register($input: RegisterInput!) {
  register(input: $input) {
    __typename
    ... on Session {
      me {
        id
        displayName
        email
        phone
        isGuest
      }
    }
    ... on UserError {
      code
      message
      path
    }
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `, {"hash":"sha256:46c42d05485403095ce3dc2cf6d1d304a3d81bfc6793511815559d9420191c09"}) as unknown as TypedDocumentString<RegisterMutation, RegisterMutationVariables>;
export const RequestLoginCodeDocument = new TypedDocumentString(`
    mutation RequestLoginCode($input: CodeRequestInput!) {
  requestLoginCode(input: $input) {
    __typename
    ... on ContactCodeSent {
      maskedContact
      expiresAt
    }
    ... on UserError {
      code
      message
      path
    }
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `, {"hash":"sha256:8cafa4399df27a868443ddd8ccca84887f0eb008804fc1ba648160256cc1405c"}) as unknown as TypedDocumentString<RequestLoginCodeMutation, RequestLoginCodeMutationVariables>;
export const LogInWithCodeDocument = new TypedDocumentString(`
    mutation LogInWithCode($input: LogInWithCodeInput!) {
  logInWithCode(input: $input) {
    __typename
    ... on Session {
      me {
        id
        displayName
        email
        phone
        isGuest
      }
    }
    ... on UserError {
      code
      message
      path
    }
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `, {"hash":"sha256:7c14a0c284b5aa925aa4a2ceb29feae24bcf75ee4429845ef08619599002c462"}) as unknown as TypedDocumentString<LogInWithCodeMutation, LogInWithCodeMutationVariables>;
export const RequestResetDocument = new TypedDocumentString(`
    mutation RequestReset($input: CodeRequestInput!) {
  requestPasswordReset(input: $input) {
    __typename
    ... on ContactCodeSent {
      maskedContact
      expiresAt
    }
    ... on UserError {
      code
      message
      path
    }
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `, {"hash":"sha256:d9f90e2b227177f12b390ec72fe1cb460bdb8fb7a614f7886d6c47998f3d46fd"}) as unknown as TypedDocumentString<RequestResetMutation, RequestResetMutationVariables>;
export const ResetDocument = new TypedDocumentString(`
    mutation Reset($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    __typename
    ... on Session {
      me {
        id
        displayName
        email
        phone
        isGuest
      }
    }
    ... on UserError {
      code
      message
      path
    }
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `, {"hash":"sha256:2aacab148a52762736a22ced933d3e6b2c5b624fa1285ee740d273e3ed94a8d9"}) as unknown as TypedDocumentString<ResetMutation, ResetMutationVariables>;
export const RedeemGiftCardDocument = new TypedDocumentString(`
    mutation RedeemGiftCard($input: RedeemGiftCardInput!, $idempotencyKey: String!) {
  redeemGiftCard(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on RedeemedGiftCard {
      amount {
        amount
        currency
      }
    }
    ... on UserError {
      code
      message
      path
    }
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `, {"hash":"sha256:9e1e68a0a9696457bbe3aac86acb769b5c292897c848ee55fee5d523b8a7293a"}) as unknown as TypedDocumentString<RedeemGiftCardMutation, RedeemGiftCardMutationVariables>;
export const MyWalletDocument = new TypedDocumentString(`
    query MyWallet($first: Int!, $after: String) {
  me {
    id
    wallet {
      balance {
        amount
        currency
      }
      held {
        amount
        currency
      }
      available {
        amount
        currency
      }
      entries(first: $first, after: $after) {
        edges {
          node {
            id
            at
            kind
            amount {
              amount
              currency
            }
            order {
              id
              number
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    `, {"hash":"sha256:67a4135db38f9f9da7c44629409a4c5b6f2d78e2f1cd6772a7f7604a4404612a"}) as unknown as TypedDocumentString<MyWalletQuery, MyWalletQueryVariables>;
export const CampaignBySlugDocument = new TypedDocumentString(`
    query CampaignBySlug($slug: String!) {
  campaign(slug: $slug) {
    ...CampaignPageParts
  }
}
    fragment CampaignPageParts on CampaignPage {
  slug
  name
  summary
  hue
  phase
  startsAt
  endsAt
  serverTime
  blocks {
    __typename
    ... on CampaignHero {
      key
      title
      text
      picture {
        url
        cardUrl
        width
        height
        alt
      }
      button {
        label
        address
      }
    }
    ... on CampaignText {
      key
      title
      sections {
        question
        blocks {
          kind
          lines {
            spans {
              text
              strong
              address
            }
          }
        }
      }
    }
    ... on CampaignGoods {
      key
      title
      listings {
        ...ListingCardParts
      }
    }
    ... on CampaignCoupons {
      key
      title
      coupons {
        ...CouponOfferParts
      }
    }
    ... on CampaignFlashSale {
      key
      title
      sale {
        ...FlashSaleCard
      }
    }
    ... on CampaignCountdown {
      key
      title
    }
    ... on CampaignRules {
      key
      title
      sections {
        question
        blocks {
          kind
          lines {
            spans {
              text
              strong
              address
            }
          }
        }
      }
    }
    ... on CampaignGroupBuys {
      key
      title
      offers {
        id
        size
        price {
          amount
          currency
        }
        variant {
          id
          name
          price {
            amount
            currency
          }
        }
        listing {
          __typename
          id
          slug
          name
          imageUrl
        }
      }
    }
  }
}
fragment ListingCardParts on Listing {
  __typename
  id
  slug
  name
  summary
  imageUrl
  imageAlt
  art {
    glyph
    hue
    label
  }
  price {
    amount
    currency
  }
  listPrice {
    amount
    currency
  }
  promotionPrice {
    amount
    currency
  }
  badges
  flashOffer {
    saleId
    phase
    price {
      amount
      currency
    }
  }
  availability {
    state
    fewLeft
  }
  deliveryPromise
  ... on Product {
    variants {
      id
    }
  }
}
fragment CouponOfferParts on CouponOffer {
  id
  name
  headline
  smallPrint
  startsAt
  endsAt
  validDays
  opensAt
  closesAt
  eachPerson
  left
  claimed
}
fragment AccountRulesParts on AccountRules {
  carriers
  portedNumbers
  pattern
  label
  example
  servers {
    code
    name
  }
}
fragment FlashSaleCard on FlashSale {
  id
  name
  phase
  startsAt
  endsAt
  serverTime
  holdSeconds
  challenge
  queues
  items {
    id
    perPerson
    mostAtOnce
    price {
      amount
      currency
    }
    stock {
      itemId
      quota
      left
      mayReturn
    }
    variant {
      id
      name
      kind
      price {
        amount
        currency
      }
      accountFormat
      accountRules {
        ...AccountRulesParts
      }
      promisedSeconds
    }
    listing {
      id
      slug
      name
      imageUrl
      imageAlt
      deliveryPromise
    }
  }
}`, {"hash":"sha256:31d0e426e8de0c37b7f7f4776957ce6cd20c5ff9ac222d3d96d33942b9fe153a"}) as unknown as TypedDocumentString<CampaignBySlugQuery, CampaignBySlugQueryVariables>;
export const MyCampaignDocument = new TypedDocumentString(`
    query MyCampaign($slug: String!) {
  me {
    id
    campaign(slug: $slug) {
      ...CampaignPageParts
    }
  }
}
    fragment CampaignPageParts on CampaignPage {
  slug
  name
  summary
  hue
  phase
  startsAt
  endsAt
  serverTime
  blocks {
    __typename
    ... on CampaignHero {
      key
      title
      text
      picture {
        url
        cardUrl
        width
        height
        alt
      }
      button {
        label
        address
      }
    }
    ... on CampaignText {
      key
      title
      sections {
        question
        blocks {
          kind
          lines {
            spans {
              text
              strong
              address
            }
          }
        }
      }
    }
    ... on CampaignGoods {
      key
      title
      listings {
        ...ListingCardParts
      }
    }
    ... on CampaignCoupons {
      key
      title
      coupons {
        ...CouponOfferParts
      }
    }
    ... on CampaignFlashSale {
      key
      title
      sale {
        ...FlashSaleCard
      }
    }
    ... on CampaignCountdown {
      key
      title
    }
    ... on CampaignRules {
      key
      title
      sections {
        question
        blocks {
          kind
          lines {
            spans {
              text
              strong
              address
            }
          }
        }
      }
    }
    ... on CampaignGroupBuys {
      key
      title
      offers {
        id
        size
        price {
          amount
          currency
        }
        variant {
          id
          name
          price {
            amount
            currency
          }
        }
        listing {
          __typename
          id
          slug
          name
          imageUrl
        }
      }
    }
  }
}
fragment ListingCardParts on Listing {
  __typename
  id
  slug
  name
  summary
  imageUrl
  imageAlt
  art {
    glyph
    hue
    label
  }
  price {
    amount
    currency
  }
  listPrice {
    amount
    currency
  }
  promotionPrice {
    amount
    currency
  }
  badges
  flashOffer {
    saleId
    phase
    price {
      amount
      currency
    }
  }
  availability {
    state
    fewLeft
  }
  deliveryPromise
  ... on Product {
    variants {
      id
    }
  }
}
fragment CouponOfferParts on CouponOffer {
  id
  name
  headline
  smallPrint
  startsAt
  endsAt
  validDays
  opensAt
  closesAt
  eachPerson
  left
  claimed
}
fragment AccountRulesParts on AccountRules {
  carriers
  portedNumbers
  pattern
  label
  example
  servers {
    code
    name
  }
}
fragment FlashSaleCard on FlashSale {
  id
  name
  phase
  startsAt
  endsAt
  serverTime
  holdSeconds
  challenge
  queues
  items {
    id
    perPerson
    mostAtOnce
    price {
      amount
      currency
    }
    stock {
      itemId
      quota
      left
      mayReturn
    }
    variant {
      id
      name
      kind
      price {
        amount
        currency
      }
      accountFormat
      accountRules {
        ...AccountRulesParts
      }
      promisedSeconds
    }
    listing {
      id
      slug
      name
      imageUrl
      imageAlt
      deliveryPromise
    }
  }
}`, {"hash":"sha256:b387ea6061840e1b6f16bfa697013abbb22790bf5051bd350596475b7722b377"}) as unknown as TypedDocumentString<MyCampaignQuery, MyCampaignQueryVariables>;
export const CampaignPreviewDocument = new TypedDocumentString(`
    query CampaignPreview($token: String!) {
  campaignPreview(token: $token) {
    ...CampaignPageParts
  }
}
    fragment CampaignPageParts on CampaignPage {
  slug
  name
  summary
  hue
  phase
  startsAt
  endsAt
  serverTime
  blocks {
    __typename
    ... on CampaignHero {
      key
      title
      text
      picture {
        url
        cardUrl
        width
        height
        alt
      }
      button {
        label
        address
      }
    }
    ... on CampaignText {
      key
      title
      sections {
        question
        blocks {
          kind
          lines {
            spans {
              text
              strong
              address
            }
          }
        }
      }
    }
    ... on CampaignGoods {
      key
      title
      listings {
        ...ListingCardParts
      }
    }
    ... on CampaignCoupons {
      key
      title
      coupons {
        ...CouponOfferParts
      }
    }
    ... on CampaignFlashSale {
      key
      title
      sale {
        ...FlashSaleCard
      }
    }
    ... on CampaignCountdown {
      key
      title
    }
    ... on CampaignRules {
      key
      title
      sections {
        question
        blocks {
          kind
          lines {
            spans {
              text
              strong
              address
            }
          }
        }
      }
    }
    ... on CampaignGroupBuys {
      key
      title
      offers {
        id
        size
        price {
          amount
          currency
        }
        variant {
          id
          name
          price {
            amount
            currency
          }
        }
        listing {
          __typename
          id
          slug
          name
          imageUrl
        }
      }
    }
  }
}
fragment ListingCardParts on Listing {
  __typename
  id
  slug
  name
  summary
  imageUrl
  imageAlt
  art {
    glyph
    hue
    label
  }
  price {
    amount
    currency
  }
  listPrice {
    amount
    currency
  }
  promotionPrice {
    amount
    currency
  }
  badges
  flashOffer {
    saleId
    phase
    price {
      amount
      currency
    }
  }
  availability {
    state
    fewLeft
  }
  deliveryPromise
  ... on Product {
    variants {
      id
    }
  }
}
fragment CouponOfferParts on CouponOffer {
  id
  name
  headline
  smallPrint
  startsAt
  endsAt
  validDays
  opensAt
  closesAt
  eachPerson
  left
  claimed
}
fragment AccountRulesParts on AccountRules {
  carriers
  portedNumbers
  pattern
  label
  example
  servers {
    code
    name
  }
}
fragment FlashSaleCard on FlashSale {
  id
  name
  phase
  startsAt
  endsAt
  serverTime
  holdSeconds
  challenge
  queues
  items {
    id
    perPerson
    mostAtOnce
    price {
      amount
      currency
    }
    stock {
      itemId
      quota
      left
      mayReturn
    }
    variant {
      id
      name
      kind
      price {
        amount
        currency
      }
      accountFormat
      accountRules {
        ...AccountRulesParts
      }
      promisedSeconds
    }
    listing {
      id
      slug
      name
      imageUrl
      imageAlt
      deliveryPromise
    }
  }
}`, {"hash":"sha256:bf40468bb53d30e55ee62a34d5d578a39ddaa32d95b6e54edf092ba813c50f6d"}) as unknown as TypedDocumentString<CampaignPreviewQuery, CampaignPreviewQueryVariables>;
export const EndingSoonDocument = new TypedDocumentString(`
    query EndingSoon {
  me {
    id
    endingSoon {
      endsAt
      unit {
        id
        name
        variantName
        kind
        imageUrl
      }
    }
  }
}
    `, {"hash":"sha256:48d960060c0445f0f643ebf7db01be7a1a976b885481f88ceb666d1a404ffc7a"}) as unknown as TypedDocumentString<EndingSoonQuery, EndingSoonQueryVariables>;
export const HomeBundlesDocument = new TypedDocumentString(`
    query HomeBundles($first: Int!) {
  bundles(first: $first) {
    edges {
      cursor
      node {
        ...BundleCardParts
      }
    }
  }
  campaigns {
    slug
    name
    summary
    hue
  }
}
    fragment ListingCardParts on Listing {
  __typename
  id
  slug
  name
  summary
  imageUrl
  imageAlt
  art {
    glyph
    hue
    label
  }
  price {
    amount
    currency
  }
  listPrice {
    amount
    currency
  }
  promotionPrice {
    amount
    currency
  }
  badges
  flashOffer {
    saleId
    phase
    price {
      amount
      currency
    }
  }
  availability {
    state
    fewLeft
  }
  deliveryPromise
  ... on Product {
    variants {
      id
    }
  }
}
fragment BundleCardParts on Bundle {
  ...ListingCardParts
  apart {
    amount
    currency
  }
  saving {
    amount
    currency
  }
  components {
    quantity
    variant {
      id
      name
    }
    product {
      id
      name
      imageUrl
    }
  }
  choices {
    name
    picks
    options {
      variant {
        id
      }
    }
  }
}`, {"hash":"sha256:2ed8f15b285d4fe80209f527acc356cdb0d7e99e8ff8da8cb76572b067bea164"}) as unknown as TypedDocumentString<HomeBundlesQuery, HomeBundlesQueryVariables>;
export const CategoryBySlugDocument = new TypedDocumentString(`
    query CategoryBySlug($slug: String!) {
  category(slug: $slug) {
    id
    slug
    name
    tagline
    glyph
    hue
    imageUrl
    imageAlt
    productCount
  }
}
    `, {"hash":"sha256:e60f448e31485482e46e3b1f1f42c1362a432a7fd2e12f38444dbf5ecd2945b1"}) as unknown as TypedDocumentString<CategoryBySlugQuery, CategoryBySlugQueryVariables>;
export const BrandsOfCategoryDocument = new TypedDocumentString(`
    query BrandsOfCategory($category: String!) {
  brands(category: $category) {
    brand
    count
  }
}
    `, {"hash":"sha256:69c496dd9934010af7350072083a6c4ec2ff16a041857c11cc13347ca7a06351"}) as unknown as TypedDocumentString<BrandsOfCategoryQuery, BrandsOfCategoryQueryVariables>;
export const ListListingsDocument = new TypedDocumentString(`
    query ListListings($filter: ProductFilter, $sort: ProductSort!, $first: Int!, $after: String) {
  products(filter: $filter, sort: $sort, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...ListingCardParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ListingCardParts on Listing {
  __typename
  id
  slug
  name
  summary
  imageUrl
  imageAlt
  art {
    glyph
    hue
    label
  }
  price {
    amount
    currency
  }
  listPrice {
    amount
    currency
  }
  promotionPrice {
    amount
    currency
  }
  badges
  flashOffer {
    saleId
    phase
    price {
      amount
      currency
    }
  }
  availability {
    state
    fewLeft
  }
  deliveryPromise
  ... on Product {
    variants {
      id
    }
  }
}`, {"hash":"sha256:9c9ed0b1a4d8f2e1829343961d48480fb327f2e8f56fcd5516afbd40777504ed"}) as unknown as TypedDocumentString<ListListingsQuery, ListListingsQueryVariables>;
export const AllCategoriesDocument = new TypedDocumentString(`
    query AllCategories {
  categories {
    id
    slug
    name
    glyph
    hue
    imageUrl
    productCount
  }
}
    `, {"hash":"sha256:46e683bb26fbe688cc4edbaccdb52bd83bb8b8a02ed7425ce8cdf05a09498cdd"}) as unknown as TypedDocumentString<AllCategoriesQuery, AllCategoriesQueryVariables>;
export const BundleBySlugDocument = new TypedDocumentString(`
    query BundleBySlug($slug: String!) {
  bundle(slug: $slug) {
    ...ListingCardParts
    description
    rules
    refundNote
    brand
    category {
      slug
      name
    }
    variantId
    maxPerOrder
    apart {
      amount
      currency
    }
    saving {
      amount
      currency
    }
    components {
      quantity
      allocated {
        amount
        currency
      }
      variant {
        id
        name
        kind
        validityDays
        topupSpeed
        accountFormat
        accountRules {
          ...AccountRulesParts
        }
        promisedSeconds
        uses
        price {
          amount
          currency
        }
        availability {
          state
          fewLeft
        }
      }
      product {
        id
        slug
        name
        imageUrl
        rules
      }
    }
    choices {
      name
      picks
      waitDays
      options {
        quantity
        availability {
          state
          fewLeft
        }
        variant {
          id
          name
          kind
          validityDays
          topupSpeed
          accountFormat
          accountRules {
            ...AccountRulesParts
          }
          promisedSeconds
          uses
          price {
            amount
            currency
          }
        }
        product {
          id
          slug
          name
          imageUrl
        }
      }
    }
  }
}
    fragment ListingCardParts on Listing {
  __typename
  id
  slug
  name
  summary
  imageUrl
  imageAlt
  art {
    glyph
    hue
    label
  }
  price {
    amount
    currency
  }
  listPrice {
    amount
    currency
  }
  promotionPrice {
    amount
    currency
  }
  badges
  flashOffer {
    saleId
    phase
    price {
      amount
      currency
    }
  }
  availability {
    state
    fewLeft
  }
  deliveryPromise
  ... on Product {
    variants {
      id
    }
  }
}
fragment AccountRulesParts on AccountRules {
  carriers
  portedNumbers
  pattern
  label
  example
  servers {
    code
    name
  }
}`, {"hash":"sha256:bb82af49ad1a3da27ec50a22419cd89a97d84a049393efb39c81259ed95d2c3a"}) as unknown as TypedDocumentString<BundleBySlugQuery, BundleBySlugQueryVariables>;
export const ProductBySlugDocument = new TypedDocumentString(`
    query ProductBySlug($slug: String!) {
  product(slug: $slug) {
    ...ListingCardParts
    description
    rules
    refundNote
    brand
    category {
      id
      slug
      name
    }
    variants {
      id
      name
      kind
      validityDays
      redeemBy
      topupSpeed
      accountFormat
      accountRules {
        ...AccountRulesParts
      }
      promisedSeconds
      uses
      maxPerOrder
      faceValue {
        amount
        currency
      }
      price {
        amount
        currency
      }
      listPrice {
        amount
        currency
      }
      promotionPrice {
        amount
        currency
      }
      availability {
        state
        fewLeft
      }
    }
    bundlesWith {
      ...BundleCardParts
    }
  }
}
    fragment ListingCardParts on Listing {
  __typename
  id
  slug
  name
  summary
  imageUrl
  imageAlt
  art {
    glyph
    hue
    label
  }
  price {
    amount
    currency
  }
  listPrice {
    amount
    currency
  }
  promotionPrice {
    amount
    currency
  }
  badges
  flashOffer {
    saleId
    phase
    price {
      amount
      currency
    }
  }
  availability {
    state
    fewLeft
  }
  deliveryPromise
  ... on Product {
    variants {
      id
    }
  }
}
fragment BundleCardParts on Bundle {
  ...ListingCardParts
  apart {
    amount
    currency
  }
  saving {
    amount
    currency
  }
  components {
    quantity
    variant {
      id
      name
    }
    product {
      id
      name
      imageUrl
    }
  }
  choices {
    name
    picks
    options {
      variant {
        id
      }
    }
  }
}
fragment AccountRulesParts on AccountRules {
  carriers
  portedNumbers
  pattern
  label
  example
  servers {
    code
    name
  }
}`, {"hash":"sha256:5eb05f46c0c17b9b9e0241abe4ceca3a58250977d626a37ad6e61b9eca48db44"}) as unknown as TypedDocumentString<ProductBySlugQuery, ProductBySlugQueryVariables>;
export const SearchListingsDocument = new TypedDocumentString(`
    query SearchListings($text: String!, $filter: SearchFilter, $sort: SearchSort!, $first: Int!, $after: String) {
  search(text: $text, filter: $filter, sort: $sort, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...ListingCardParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    didYouMean
    matched
    facets {
      total
      inStock
      categories {
        category {
          id
          slug
          name
        }
        count
      }
      kinds {
        kind
        count
      }
      brands {
        brand
        count
      }
      priceBands {
        atLeast {
          amount
          currency
        }
        below {
          amount
          currency
        }
        count
      }
    }
  }
}
    fragment ListingCardParts on Listing {
  __typename
  id
  slug
  name
  summary
  imageUrl
  imageAlt
  art {
    glyph
    hue
    label
  }
  price {
    amount
    currency
  }
  listPrice {
    amount
    currency
  }
  promotionPrice {
    amount
    currency
  }
  badges
  flashOffer {
    saleId
    phase
    price {
      amount
      currency
    }
  }
  availability {
    state
    fewLeft
  }
  deliveryPromise
  ... on Product {
    variants {
      id
    }
  }
}`, {"hash":"sha256:fb3c3832c990b937318c6c7fec576ed82ea68a30b71fa7e716fcea74d2dc712c"}) as unknown as TypedDocumentString<SearchListingsQuery, SearchListingsQueryVariables>;
export const CheckoutQuoteDocument = new TypedDocumentString(`
    query CheckoutQuote($lines: [LineInput!]!, $gifts: [ID!], $group: GroupInput, $couponCodes: [String!], $couponIds: [ID!]) {
  quote(
    input: {
      lines: $lines
      gifts: $gifts
      group: $group
      couponCodes: $couponCodes
      couponIds: $couponIds
    }
  ) {
    __typename
    ... on Quote {
      ...QuoteParts
      ...QuoteCouponParts
    }
    ... on UserError {
      code
      message
      path
    }
    ... on QuantityRefused {
      refusedVariantId: variantId
      minimum
      maximum
    }
    ... on AccountInvalid {
      variantId
      format
    }
    ... on CarrierRefused {
      variantId
      carriers
      mayBePorted
    }
    ... on ServerRefused {
      variantId
      servers {
        code
        name
      }
    }
    ... on ChoiceRefused {
      variantId
      reason
    }
  }
}
    fragment QuoteCouponParts on Quote {
  coupons {
    name
    counts
    saves {
      amount
      currency
    }
    message
  }
  usableCoupons {
    saves {
      amount
      currency
    }
    own {
      id
      coupon {
        id
        name
        smallPrint
      }
    }
  }
}
fragment AccountRulesParts on AccountRules {
  carriers
  portedNumbers
  pattern
  label
  example
  servers {
    code
    name
  }
}
fragment PriceStepParts on PriceStep {
  kind
  label
  amount {
    amount
    currency
  }
}
fragment PromotionParts on PromotionResult {
  name
  outcome
  saves {
    amount
    currency
  }
  message
}
fragment QuoteParts on Quote {
  fingerprint
  subtotal {
    amount
    currency
  }
  discount {
    amount
    currency
  }
  total {
    amount
    currency
  }
  wallet {
    available {
      amount
      currency
    }
    pays {
      amount
      currency
    }
    left {
      amount
      currency
    }
  }
  steps {
    ...PriceStepParts
  }
  promotions {
    ...PromotionParts
  }
  hints {
    message
  }
  gifts {
    name
    picks
    options {
      variantId
      taken
      variant {
        name
        availability {
          state
        }
      }
      listing {
        name
        imageUrl
      }
    }
  }
  lines {
    quantity
    gift
    account
    carrier
    ported
    server {
      code
      name
    }
    chosenLater
    chosen {
      choice
      variantId
      name
      variantName
      quantity
      accountFormat
      accountRules {
        ...AccountRulesParts
      }
    }
    available
    unitPrice {
      amount
      currency
    }
    discount {
      amount
      currency
    }
    total {
      amount
      currency
    }
    steps {
      ...PriceStepParts
    }
    availability {
      state
      fewLeft
    }
    variant {
      id
      name
      kind
      maxPerOrder
      accountFormat
      accountRules {
        ...AccountRulesParts
      }
      topupSpeed
      promisedSeconds
      uses
    }
    listing {
      __typename
      id
      slug
      name
      imageUrl
      deliveryPromise
      ... on Bundle {
        components {
          product {
            id
            name
          }
          variant {
            id
            name
            accountFormat
            accountRules {
              ...AccountRulesParts
            }
          }
        }
      }
    }
  }
}`, {"hash":"sha256:9782bfcc048920458a91f86abe176c28788beb0879192d05c91d181623440ab4"}) as unknown as TypedDocumentString<CheckoutQuoteQuery, CheckoutQuoteQueryVariables>;
export const OneFlashSaleDocument = new TypedDocumentString(`
    query OneFlashSale($id: ID!) {
  flashSale(id: $id) {
    ...FlashSaleCard
  }
  me {
    id
  }
}
    fragment AccountRulesParts on AccountRules {
  carriers
  portedNumbers
  pattern
  label
  example
  servers {
    code
    name
  }
}
fragment FlashSaleCard on FlashSale {
  id
  name
  phase
  startsAt
  endsAt
  serverTime
  holdSeconds
  challenge
  queues
  items {
    id
    perPerson
    mostAtOnce
    price {
      amount
      currency
    }
    stock {
      itemId
      quota
      left
      mayReturn
    }
    variant {
      id
      name
      kind
      price {
        amount
        currency
      }
      accountFormat
      accountRules {
        ...AccountRulesParts
      }
      promisedSeconds
    }
    listing {
      id
      slug
      name
      imageUrl
      imageAlt
      deliveryPromise
    }
  }
}`, {"hash":"sha256:1a6155c192e4c1f54d61f18b44a6aab118acf3fc7fef71ba422ec9d9b289b775"}) as unknown as TypedDocumentString<OneFlashSaleQuery, OneFlashSaleQueryVariables>;
export const FlashSaleByIdDocument = new TypedDocumentString(`
    query FlashSaleById($id: ID!) {
  flashSale(id: $id) {
    ...FlashSaleCard
  }
}
    fragment AccountRulesParts on AccountRules {
  carriers
  portedNumbers
  pattern
  label
  example
  servers {
    code
    name
  }
}
fragment FlashSaleCard on FlashSale {
  id
  name
  phase
  startsAt
  endsAt
  serverTime
  holdSeconds
  challenge
  queues
  items {
    id
    perPerson
    mostAtOnce
    price {
      amount
      currency
    }
    stock {
      itemId
      quota
      left
      mayReturn
    }
    variant {
      id
      name
      kind
      price {
        amount
        currency
      }
      accountFormat
      accountRules {
        ...AccountRulesParts
      }
      promisedSeconds
    }
    listing {
      id
      slug
      name
      imageUrl
      imageAlt
      deliveryPromise
    }
  }
}`, {"hash":"sha256:a19c808b71625101f1267a894f2b3056d5a7844327da55d62474e474be9eafe1"}) as unknown as TypedDocumentString<FlashSaleByIdQuery, FlashSaleByIdQueryVariables>;
export const FlashChallengeDocument = new TypedDocumentString(`
    query FlashChallenge($saleId: ID!) {
  flashChallenge(saleId: $saleId)
}
    `, {"hash":"sha256:b7e4595b42cff1593b3b714c7d64bef68737c283b73e14de13dc2336b693e8a1"}) as unknown as TypedDocumentString<FlashChallengeQuery, FlashChallengeQueryVariables>;
export const JoinFlashSaleDocument = new TypedDocumentString(`
    mutation JoinFlashSale($input: JoinFlashSaleInput!, $idempotencyKey: String!) {
  joinFlashSale(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on FlashAdmission {
      token
      itemId
      quantity
      price {
        amount
        currency
      }
      expiresAt
      holdSeconds
    }
    ... on UserError {
      code
      message
      path
    }
    ... on FlashSaleSoldOut {
      mayReturn
    }
    ... on FlashLimitReached {
      left
      unpaid
    }
    ... on WaitingRoomOpen {
      ahead
    }
    ... on FlashSaleClosed {
      reason
    }
  }
}
    `, {"hash":"sha256:a9f323fe7da9993b2460307602661eaad6afe2782a094fd9c7d2fdd0d96fc516"}) as unknown as TypedDocumentString<JoinFlashSaleMutation, JoinFlashSaleMutationVariables>;
export const WaitForFlashSaleDocument = new TypedDocumentString(`
    mutation WaitForFlashSale($input: WaitForFlashSaleInput!) {
  waitForFlashSale(input: $input) {
    __typename
    ... on WaitingTicket {
      ticket
      waiting
      ahead
      due
      waitSeconds
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:c4b96a1037ef7249f123dd0326119df28bb460bffb40a53ee0a2f5691c09cf48"}) as unknown as TypedDocumentString<WaitForFlashSaleMutation, WaitForFlashSaleMutationVariables>;
export const LeaveFlashSaleDocument = new TypedDocumentString(`
    mutation LeaveFlashSale($token: String!) {
  leaveFlashSale(token: $token) {
    __typename
  }
}
    `, {"hash":"sha256:debe36dbfc7fc39adfcbaf7a56feb7ad1bf8ac1d4ce5571fafcd13de0386b8ee"}) as unknown as TypedDocumentString<LeaveFlashSaleMutation, LeaveFlashSaleMutationVariables>;
export const WaitingRoomDocument = new TypedDocumentString(`
    subscription WaitingRoom($saleId: ID!, $ticket: String!) {
  waitingRoom(saleId: $saleId, ticket: $ticket) {
    ticket
    waiting
    ahead
    due
    waitSeconds
  }
}
    `, {"hash":"sha256:5719907a8a92fb6558c3e26b5e58fa221917f28c450a5469ab025704cd367315"}) as unknown as TypedDocumentString<WaitingRoomSubscription, WaitingRoomSubscriptionVariables>;
export const PlaceOrderDocument = new TypedDocumentString(`
    mutation PlaceOrder($input: PlaceOrderInput!, $idempotencyKey: String!) {
  placeOrder(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on PlacedOrder {
      lookupToken
      order {
        id
        number
      }
      payment {
        id
        payUrl
        state
      }
    }
    ... on UserError {
      code
      message
      path
    }
    ... on OutOfStock {
      variantId
      available
    }
    ... on PriceChanged {
      expected {
        amount
        currency
      }
      quote {
        ...QuoteParts
      }
    }
    ... on QuantityRefused {
      refusedVariantId: variantId
      minimum
      maximum
    }
    ... on PurchaseLimitReached {
      variantId
      limit
      used
      resetsAt
    }
    ... on TooManyOpenOrders {
      limit
      open
      openUntil: resetsAt
    }
    ... on AccountRequired {
      variantId
      format
    }
    ... on AccountInvalid {
      variantId
      format
    }
    ... on AccountLimitReached {
      variantId
      limit
    }
    ... on CarrierRefused {
      variantId
    }
    ... on ServerRefused {
      variantId
    }
    ... on WalletShort {
      walletHas: available {
        amount
        currency
      }
    }
  }
}
    fragment AccountRulesParts on AccountRules {
  carriers
  portedNumbers
  pattern
  label
  example
  servers {
    code
    name
  }
}
fragment PriceStepParts on PriceStep {
  kind
  label
  amount {
    amount
    currency
  }
}
fragment PromotionParts on PromotionResult {
  name
  outcome
  saves {
    amount
    currency
  }
  message
}
fragment QuoteParts on Quote {
  fingerprint
  subtotal {
    amount
    currency
  }
  discount {
    amount
    currency
  }
  total {
    amount
    currency
  }
  wallet {
    available {
      amount
      currency
    }
    pays {
      amount
      currency
    }
    left {
      amount
      currency
    }
  }
  steps {
    ...PriceStepParts
  }
  promotions {
    ...PromotionParts
  }
  hints {
    message
  }
  gifts {
    name
    picks
    options {
      variantId
      taken
      variant {
        name
        availability {
          state
        }
      }
      listing {
        name
        imageUrl
      }
    }
  }
  lines {
    quantity
    gift
    account
    carrier
    ported
    server {
      code
      name
    }
    chosenLater
    chosen {
      choice
      variantId
      name
      variantName
      quantity
      accountFormat
      accountRules {
        ...AccountRulesParts
      }
    }
    available
    unitPrice {
      amount
      currency
    }
    discount {
      amount
      currency
    }
    total {
      amount
      currency
    }
    steps {
      ...PriceStepParts
    }
    availability {
      state
      fewLeft
    }
    variant {
      id
      name
      kind
      maxPerOrder
      accountFormat
      accountRules {
        ...AccountRulesParts
      }
      topupSpeed
      promisedSeconds
      uses
    }
    listing {
      __typename
      id
      slug
      name
      imageUrl
      deliveryPromise
      ... on Bundle {
        components {
          product {
            id
            name
          }
          variant {
            id
            name
            accountFormat
            accountRules {
              ...AccountRulesParts
            }
          }
        }
      }
    }
  }
}`, {"hash":"sha256:4e9b760f01213493cf17c2dc7bd847127121d1612bc19df65956da3962b5c91e"}) as unknown as TypedDocumentString<PlaceOrderMutation, PlaceOrderMutationVariables>;
export const CouponCentreDocument = new TypedDocumentString(`
    query CouponCentre($first: Int!, $after: String) {
  couponCentre(first: $first, after: $after) {
    edges {
      node {
        ...CouponOfferParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CouponOfferParts on CouponOffer {
  id
  name
  headline
  smallPrint
  startsAt
  endsAt
  validDays
  opensAt
  closesAt
  eachPerson
  left
  claimed
}`, {"hash":"sha256:3e85b2ddb94d1792504f6b1154c8c6fb54f1a10740c7644a82f4d7828aee6c33"}) as unknown as TypedDocumentString<CouponCentreQuery, CouponCentreQueryVariables>;
export const MyCouponsDocument = new TypedDocumentString(`
    query MyCoupons($standing: CouponStanding!, $first: Int!, $after: String) {
  me {
    id
    coupons(standing: $standing, first: $first, after: $after) {
      edges {
        node {
          id
          expiresAt
          inOrder
          coupon {
            id
            name
            headline
            smallPrint
            startsAt
            endsAt
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:64edd255b465d33de3474c0b28e7fdef287771cb82c8b6269754f2327631eea3"}) as unknown as TypedDocumentString<MyCouponsQuery, MyCouponsQueryVariables>;
export const GroupByIdDocument = new TypedDocumentString(`
    query GroupById($id: ID!) {
  group(id: $id) {
    ...GroupParts
    offerId
    myOrderId
    variant {
      id
      name
      price {
        amount
        currency
      }
    }
    listing {
      __typename
      id
      slug
      name
      imageUrl
    }
  }
}
    fragment GroupParts on BuyingGroup {
  id
  state
  size
  taken
  left
  endsAt
  closedAt
  serverTime
  price {
    amount
    currency
  }
  members {
    label
    hue
    leads
    isYou
    paid
  }
}`, {"hash":"sha256:acae1a2a29025ae05a9d16de33b82f4fabd6620a4dd8c6dbfdf9d4b84a73aa24"}) as unknown as TypedDocumentString<GroupByIdQuery, GroupByIdQueryVariables>;
export const MyGroupsDocument = new TypedDocumentString(`
    query MyGroups($first: Int!, $after: String) {
  myGroups(first: $first, after: $after) {
    edges {
      node {
        ...GroupParts
        listing {
          __typename
          id
          name
          imageUrl
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment GroupParts on BuyingGroup {
  id
  state
  size
  taken
  left
  endsAt
  closedAt
  serverTime
  price {
    amount
    currency
  }
  members {
    label
    hue
    leads
    isYou
    paid
  }
}`, {"hash":"sha256:75241d4c52014da28c68e27d10962aee670f1ccde547d07a2899ab69a1e64931"}) as unknown as TypedDocumentString<MyGroupsQuery, MyGroupsQueryVariables>;
export const HelpPagesDocument = new TypedDocumentString(`
    query HelpPages {
  helpPages {
    slug
    title
    summary
  }
}
    `, {"hash":"sha256:97e8bae4595e16b9856dc7e373c9f521969cea7df981116e8321be9f948aea63"}) as unknown as TypedDocumentString<HelpPagesQuery, HelpPagesQueryVariables>;
export const HelpPageBySlugDocument = new TypedDocumentString(`
    query HelpPageBySlug($slug: String!) {
  helpPage(slug: $slug) {
    slug
    title
    summary
    sections {
      question
      blocks {
        kind
        lines {
          spans {
            text
            strong
            address
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:aa9c3df4e84d3f404b7720b3cfc7342c96b4f5291065185d9f553b4e575a699e"}) as unknown as TypedDocumentString<HelpPageBySlugQuery, HelpPageBySlugQueryVariables>;
export const InvitePageDocument = new TypedDocumentString(`
    query InvitePage($first: Int!, $after: String) {
  invitationOffer {
    ...InvitationOfferParts
  }
  myInvitation {
    code
    link
    joined
    rewarded
    earned {
      amount
      currency
    }
  }
  invitedFriends(first: $first, after: $after) {
    edges {
      node {
        label
        state
        reward {
          amount
          currency
        }
        withCoupon
        joinedAt
        dueAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment InvitationOfferParts on InvitationOffer {
  id
  name
  inviterReward {
    amount
    currency
  }
  friendReward {
    amount
    currency
  }
  inviterCoupon {
    name
    headline
  }
  friendCoupon {
    name
    headline
  }
  leastOrder {
    amount
    currency
  }
  waitDays
  mostRewards
  periodDays
  endsAt
}`, {"hash":"sha256:d7e92937c490b98ae4cd13a0f24cba78035a9337beaa0a02b6047943b180b06c"}) as unknown as TypedDocumentString<InvitePageQuery, InvitePageQueryVariables>;
export const MakeInvitationDocument = new TypedDocumentString(`
    mutation MakeInvitation($programId: ID!) {
  makeInvitation(programId: $programId) {
    __typename
    ... on MyInvitation {
      code
    }
    ... on UserError {
      code
      message
    }
  }
}
    `, {"hash":"sha256:d88455f5a2abe74b408bff2c7798ab1fdb03043e8e13cc6a7f27bb1f49d29bde"}) as unknown as TypedDocumentString<MakeInvitationMutation, MakeInvitationMutationVariables>;
export const InvitationByCodeDocument = new TypedDocumentString(`
    query InvitationByCode($code: String!) {
  invitation(code: $code) {
    code
    inviter
    open
    isYours
    accepted
    offer {
      ...InvitationOfferParts
    }
  }
}
    fragment InvitationOfferParts on InvitationOffer {
  id
  name
  inviterReward {
    amount
    currency
  }
  friendReward {
    amount
    currency
  }
  inviterCoupon {
    name
    headline
  }
  friendCoupon {
    name
    headline
  }
  leastOrder {
    amount
    currency
  }
  waitDays
  mostRewards
  periodDays
  endsAt
}`, {"hash":"sha256:88f9e3b7e5ffc2e4cb0b794d88f7235c50f07694b0ee9d4a78ccbfa70a987d93"}) as unknown as TypedDocumentString<InvitationByCodeQuery, InvitationByCodeQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($code: String!) {
  acceptInvitation(code: $code) {
    __typename
    ... on ReceivedInvitation {
      code
      accepted
    }
    ... on UserError {
      code
      message
    }
  }
}
    `, {"hash":"sha256:faededc552a931faa5235aa45989bc25e2c4e33a801871c96d798e47e960bd6b"}) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const CancelOrderDocument = new TypedDocumentString(`
    mutation CancelOrder($orderId: ID!) {
  cancelOrder(input: { orderId: $orderId }) {
    __typename
    ... on Order {
      id
      state
    }
    ... on UserError {
      code
      message
    }
  }
}
    `, {"hash":"sha256:b2ef78548fed6d1fe348ba6e661bf3479bd71ea335e55243cd18dad4b3a99e60"}) as unknown as TypedDocumentString<CancelOrderMutation, CancelOrderMutationVariables>;
export const RevealCodeDocument = new TypedDocumentString(`
    mutation RevealCode($codeId: ID!, $lookupToken: String) {
  revealCode(input: { codeId: $codeId, lookupToken: $lookupToken }) {
    __typename
    ... on RevealedCode {
      id
      number
      secret
      url
      expiresOn
      revealedAt
    }
    ... on UserError {
      code
      message
    }
  }
}
    `, {"hash":"sha256:61429b1e9758c4062d024ecb3e3a286bf93053411d3a32f092aea5600e26ff96"}) as unknown as TypedDocumentString<RevealCodeMutation, RevealCodeMutationVariables>;
export const RequestClaimCodeDocument = new TypedDocumentString(`
    mutation RequestClaimCode($login: String!) {
  requestLoginCode(input: { login: $login }) {
    __typename
    ... on ContactCodeSent {
      maskedContact
    }
    ... on UserError {
      code
      message
    }
  }
}
    `, {"hash":"sha256:d1156004869eec977c319324a49d0b3885090e917ba06a4ffd0e218d28562a29"}) as unknown as TypedDocumentString<RequestClaimCodeMutation, RequestClaimCodeMutationVariables>;
export const EnterToClaimDocument = new TypedDocumentString(`
    mutation EnterToClaim($login: String!, $code: String!) {
  logInWithCode(input: { login: $login, code: $code }) {
    __typename
    ... on UserError {
      code
      message
    }
  }
}
    `, {"hash":"sha256:9dc62940990d1c21e39b6b88db66d850447333c365220eb68b63f8569c5cbf9f"}) as unknown as TypedDocumentString<EnterToClaimMutation, EnterToClaimMutationVariables>;
export const GiftByTokenDocument = new TypedDocumentString(`
    query GiftByToken($token: String!) {
  gift(token: $token) {
    ...ReceivedGiftParts
  }
}
    fragment ReceivedGiftParts on ReceivedGift {
  giver
  name
  variantName
  imageUrl
  isGiver
  isMine
  gift {
    ...GiftParts
  }
  unit {
    ...UnitParts
    orderId
    orderNumber
  }
  claims {
    ...ClaimParts
  }
}
fragment GiftParts on Gift {
  id
  state
  message
  recipientName
  expiresAt
  claimedAt
  claimedBy
  token
}
fragment UnitParts on OrderUnit {
  id
  name
  variantName
  choice
  kind
  state
  deliveredAt
  imageUrl
  rules
  paid {
    amount
    currency
  }
  givenBack {
    amount
    currency
  }
  progress
  note
  voucher {
    id
    state
    uses
    usesLeft
    expiresAt
    redeemedAt
    token
    qr
  }
  afterSale {
    mayRefund
    mayReplace
    refund
    replacement
    windowEndsAt
  }
  codes {
    id
    hint
    hasNumber
    hasSecret
    hasUrl
    expiresOn
    revealedAt
    renewedAt
    withdrawnAt
    withdrawnBecause
  }
  gift {
    ...GiftParts
  }
  membership {
    startsAt
    endsAt
    daysLeft
  }
  openChoice {
    name
    picks
    chooseBy
    options {
      variantId
      name
      variantName
      imageUrl
      quantity
      availability {
        state
        fewLeft
      }
    }
  }
}
fragment PictureParts on EvidencePicture {
  id
  url
  width
  height
}
fragment ClaimParts on Claim {
  id
  kind
  state
  words
  answer
  openedAt
  dueAt
  decidedAt
  amount {
    amount
    currency
  }
  refundTo
  unitIds
  awaitsYou
  mayWrite
  pictures {
    ...PictureParts
  }
  remarks {
    at
    fromShop
    words
    pictures {
      ...PictureParts
    }
  }
}`, {"hash":"sha256:95937dc0618bac36beed1fbdb4c718139d5306cf72f872e8c8528a20d970c1a5"}) as unknown as TypedDocumentString<GiftByTokenQuery, GiftByTokenQueryVariables>;
export const ClaimGiftDocument = new TypedDocumentString(`
    mutation ClaimGift($token: String!) {
  claimGift(token: $token) {
    __typename
    ... on ReceivedGift {
      ...ReceivedGiftParts
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment ReceivedGiftParts on ReceivedGift {
  giver
  name
  variantName
  imageUrl
  isGiver
  isMine
  gift {
    ...GiftParts
  }
  unit {
    ...UnitParts
    orderId
    orderNumber
  }
  claims {
    ...ClaimParts
  }
}
fragment GiftParts on Gift {
  id
  state
  message
  recipientName
  expiresAt
  claimedAt
  claimedBy
  token
}
fragment UnitParts on OrderUnit {
  id
  name
  variantName
  choice
  kind
  state
  deliveredAt
  imageUrl
  rules
  paid {
    amount
    currency
  }
  givenBack {
    amount
    currency
  }
  progress
  note
  voucher {
    id
    state
    uses
    usesLeft
    expiresAt
    redeemedAt
    token
    qr
  }
  afterSale {
    mayRefund
    mayReplace
    refund
    replacement
    windowEndsAt
  }
  codes {
    id
    hint
    hasNumber
    hasSecret
    hasUrl
    expiresOn
    revealedAt
    renewedAt
    withdrawnAt
    withdrawnBecause
  }
  gift {
    ...GiftParts
  }
  membership {
    startsAt
    endsAt
    daysLeft
  }
  openChoice {
    name
    picks
    chooseBy
    options {
      variantId
      name
      variantName
      imageUrl
      quantity
      availability {
        state
        fewLeft
      }
    }
  }
}
fragment PictureParts on EvidencePicture {
  id
  url
  width
  height
}
fragment ClaimParts on Claim {
  id
  kind
  state
  words
  answer
  openedAt
  dueAt
  decidedAt
  amount {
    amount
    currency
  }
  refundTo
  unitIds
  awaitsYou
  mayWrite
  pictures {
    ...PictureParts
  }
  remarks {
    at
    fromShop
    words
    pictures {
      ...PictureParts
    }
  }
}`, {"hash":"sha256:465eed5e5d7017f21a90ad23cf5eead5feb2127121ecf0ff7418e1db5b3348b1"}) as unknown as TypedDocumentString<ClaimGiftMutation, ClaimGiftMutationVariables>;
export const PrintedInvoiceDocument = new TypedDocumentString(`
    query PrintedInvoice($token: String!) {
  printedInvoice(token: $token) {
    invoice {
      ...InvoiceParts
    }
    orderNumber
    paidAt
    seller
    sellerTaxNumber
    items {
      name
      quantity
    }
  }
}
    fragment InvoiceParts on Invoice {
  id
  kind
  state
  number
  officialNumber
  link
  titleKind
  title
  taxNumber
  amount {
    amount
    currency
  }
  answer
  requestedAt
  decidedAt
  corrects
  printPath
  emailMasked
}`, {"hash":"sha256:a8713f94b92f1c1920ebcccf3b6e91db1963fb3b7d03cb32d6df8735ee324df6"}) as unknown as TypedDocumentString<PrintedInvoiceQuery, PrintedInvoiceQueryVariables>;
export const StartPaymentDocument = new TypedDocumentString(`
    mutation StartPayment($input: StartPaymentInput!) {
  startPayment(input: $input) {
    __typename
    ... on Payment {
      id
      state
      payUrl
      expiresAt
    }
    ... on UserError {
      code
      message
    }
  }
}
    `, {"hash":"sha256:3dd4820b52238ea09494faf9f4b6e5f0009c72b6a5371bb2623e34d6972fe320"}) as unknown as TypedDocumentString<StartPaymentMutation, StartPaymentMutationVariables>;
export const ConfirmOrderCodeDocument = new TypedDocumentString(`
    mutation ConfirmOrderCode($lookupToken: String!, $code: String!) {
  confirmOrderCode(input: { lookupToken: $lookupToken, code: $code }) {
    __typename
    ... on OrderAccess {
      order {
        id
      }
    }
    ... on UserError {
      code
      message
    }
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `, {"hash":"sha256:17426c43d45b0581f5cfcdb60310094649f96cde778c9a6123a85f80150bc35e"}) as unknown as TypedDocumentString<ConfirmOrderCodeMutation, ConfirmOrderCodeMutationVariables>;
export const ChooseOptionsDocument = new TypedDocumentString(`
    mutation ChooseOptions($input: ChooseOptionsInput!, $idempotencyKey: String!) {
  chooseOptions(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Order {
      id
    }
    ... on UserError {
      code
      message
    }
  }
}
    `, {"hash":"sha256:e2949c5978595fc7cdc05f6fb66bedc4963bd7de9d33b37d61359f3a414090ed"}) as unknown as TypedDocumentString<ChooseOptionsMutation, ChooseOptionsMutationVariables>;
export const OpenClaimDocument = new TypedDocumentString(`
    mutation OpenClaim($input: OpenClaimInput!, $idempotencyKey: String!) {
  openClaim(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Claim {
      ...ClaimParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment PictureParts on EvidencePicture {
  id
  url
  width
  height
}
fragment ClaimParts on Claim {
  id
  kind
  state
  words
  answer
  openedAt
  dueAt
  decidedAt
  amount {
    amount
    currency
  }
  refundTo
  unitIds
  awaitsYou
  mayWrite
  pictures {
    ...PictureParts
  }
  remarks {
    at
    fromShop
    words
    pictures {
      ...PictureParts
    }
  }
}`, {"hash":"sha256:034b3b0caabf56ce058a5f544e283c1e8961e62cfbca8d53f3351ce0ccf02f54"}) as unknown as TypedDocumentString<OpenClaimMutation, OpenClaimMutationVariables>;
export const WriteToClaimDocument = new TypedDocumentString(`
    mutation WriteToClaim($input: WriteToClaimInput!, $idempotencyKey: String!) {
  writeToClaim(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Claim {
      ...ClaimParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment PictureParts on EvidencePicture {
  id
  url
  width
  height
}
fragment ClaimParts on Claim {
  id
  kind
  state
  words
  answer
  openedAt
  dueAt
  decidedAt
  amount {
    amount
    currency
  }
  refundTo
  unitIds
  awaitsYou
  mayWrite
  pictures {
    ...PictureParts
  }
  remarks {
    at
    fromShop
    words
    pictures {
      ...PictureParts
    }
  }
}`, {"hash":"sha256:be4e85b003aa0e6bfbcb4e58d967bcec6d8752fdc16581b3ebc8ee132b22d2b1"}) as unknown as TypedDocumentString<WriteToClaimMutation, WriteToClaimMutationVariables>;
export const OfferPictureDocument = new TypedDocumentString(`
    mutation OfferPicture($input: OfferPictureInput!) {
  offerPicture(input: $input) {
    __typename
    ... on PictureTicket {
      id
      uploadUrl
      mostBytes
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:004c8b28a053077d8128589f815da07be5917c20ccd776b4f36e3ebe4649c7f8"}) as unknown as TypedDocumentString<OfferPictureMutation, OfferPictureMutationVariables>;
export const MakeGiftDocument = new TypedDocumentString(`
    mutation MakeGift($input: MakeGiftInput!, $idempotencyKey: String!) {
  makeGift(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Gift {
      ...GiftParts
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment GiftParts on Gift {
  id
  state
  message
  recipientName
  expiresAt
  claimedAt
  claimedBy
  token
}`, {"hash":"sha256:323fa4fded594ee7c76d9845862df32af5b1aa18ee6bdece55021a41e8dcfdae"}) as unknown as TypedDocumentString<MakeGiftMutation, MakeGiftMutationVariables>;
export const TakeBackGiftDocument = new TypedDocumentString(`
    mutation TakeBackGift($input: TakeBackGiftInput!) {
  takeBackGift(input: $input) {
    __typename
    ... on Gift {
      ...GiftParts
    }
    ... on UserError {
      code
      message
    }
  }
}
    fragment GiftParts on Gift {
  id
  state
  message
  recipientName
  expiresAt
  claimedAt
  claimedBy
  token
}`, {"hash":"sha256:0a4602754ddbe2a57c5b0703a54adb4c2ae7da02d8ecfad9070b31bbdf09dda1"}) as unknown as TypedDocumentString<TakeBackGiftMutation, TakeBackGiftMutationVariables>;
export const RequestInvoiceDocument = new TypedDocumentString(`
    mutation RequestInvoice($input: RequestInvoiceInput!, $idempotencyKey: String!) {
  requestInvoice(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Invoice {
      ...InvoiceParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment InvoiceParts on Invoice {
  id
  kind
  state
  number
  officialNumber
  link
  titleKind
  title
  taxNumber
  amount {
    amount
    currency
  }
  answer
  requestedAt
  decidedAt
  corrects
  printPath
  emailMasked
}`, {"hash":"sha256:b5063a935931500a75b7c14ef797ebc863252c3b95aa200c8915f5147d533d5f"}) as unknown as TypedDocumentString<RequestInvoiceMutation, RequestInvoiceMutationVariables>;
export const KeepOrderDocument = new TypedDocumentString(`
    mutation KeepOrder($input: KeepOrderInput!) {
  keepOrder(input: $input) {
    __typename
    ... on OrderKept {
      order {
        id
      }
      session {
        me {
          id
        }
      }
    }
    ... on UserError {
      code
      message
    }
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `, {"hash":"sha256:e50f9f57e1620b10b3b47b7779fdee8087245af8725ecf220d4a4d640cf86456"}) as unknown as TypedDocumentString<KeepOrderMutation, KeepOrderMutationVariables>;
export const EarlierOrdersDocument = new TypedDocumentString(`
    query EarlierOrders {
  me {
    id
    earlierOrders {
      kind
      contactMasked
      isProved
      count
    }
  }
}
    `, {"hash":"sha256:f618ef5688983fde9d6c918b09132d2d5b8824554e83cf7f4456166e1cc65a91"}) as unknown as TypedDocumentString<EarlierOrdersQuery, EarlierOrdersQueryVariables>;
export const KeepEarlierOrdersDocument = new TypedDocumentString(`
    mutation KeepEarlierOrders {
  keepEarlierOrders {
    count
  }
}
    `, {"hash":"sha256:b8d57af0abb15a5489d5a9bb39361f77a8af7ff1b5d2242a0d30785f18dc2141"}) as unknown as TypedDocumentString<KeepEarlierOrdersMutation, KeepEarlierOrdersMutationVariables>;
export const RequestContactCodeDocument = new TypedDocumentString(`
    mutation RequestContactCode($kind: ContactKind!) {
  requestContactCode(input: { kind: $kind }) {
    __typename
    ... on ContactCodeSent {
      maskedContact
      expiresAt
    }
    ... on UserError {
      code
      message
    }
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `, {"hash":"sha256:74760390f78aac710a8ae2ec03984e3ecb7578871744e801a648e7d95892cff8"}) as unknown as TypedDocumentString<RequestContactCodeMutation, RequestContactCodeMutationVariables>;
export const ConfirmContactDocument = new TypedDocumentString(`
    mutation ConfirmContact($input: ConfirmContactInput!) {
  confirmContact(input: $input) {
    __typename
    ... on ContactProved {
      kind
    }
    ... on UserError {
      code
      message
    }
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `, {"hash":"sha256:8c91ec023ddbd39cf4119b0f2738991a3f5cb9b2369ab64f6e904997b74ec301"}) as unknown as TypedDocumentString<ConfirmContactMutation, ConfirmContactMutationVariables>;
export const OneOrderDocument = new TypedDocumentString(`
    query OneOrder($id: ID, $lookupToken: String) {
  order(id: $id, lookupToken: $lookupToken) {
    ...OrderParts
  }
  shop {
    serverTime
  }
}
    fragment GiftParts on Gift {
  id
  state
  message
  recipientName
  expiresAt
  claimedAt
  claimedBy
  token
}
fragment InvoiceParts on Invoice {
  id
  kind
  state
  number
  officialNumber
  link
  titleKind
  title
  taxNumber
  amount {
    amount
    currency
  }
  answer
  requestedAt
  decidedAt
  corrects
  printPath
  emailMasked
}
fragment UnitParts on OrderUnit {
  id
  name
  variantName
  choice
  kind
  state
  deliveredAt
  imageUrl
  rules
  paid {
    amount
    currency
  }
  givenBack {
    amount
    currency
  }
  progress
  note
  voucher {
    id
    state
    uses
    usesLeft
    expiresAt
    redeemedAt
    token
    qr
  }
  afterSale {
    mayRefund
    mayReplace
    refund
    replacement
    windowEndsAt
  }
  codes {
    id
    hint
    hasNumber
    hasSecret
    hasUrl
    expiresOn
    revealedAt
    renewedAt
    withdrawnAt
    withdrawnBecause
  }
  gift {
    ...GiftParts
  }
  membership {
    startsAt
    endsAt
    daysLeft
  }
  openChoice {
    name
    picks
    chooseBy
    options {
      variantId
      name
      variantName
      imageUrl
      quantity
      availability {
        state
        fewLeft
      }
    }
  }
}
fragment PictureParts on EvidencePicture {
  id
  url
  width
  height
}
fragment ClaimParts on Claim {
  id
  kind
  state
  words
  answer
  openedAt
  dueAt
  decidedAt
  amount {
    amount
    currency
  }
  refundTo
  unitIds
  awaitsYou
  mayWrite
  pictures {
    ...PictureParts
  }
  remarks {
    at
    fromShop
    words
    pictures {
      ...PictureParts
    }
  }
}
fragment OrderParts on Order {
  id
  number
  state
  placedAt
  expiresAt
  paidAt
  deliveredAt
  contactMasked
  mayReveal
  mayKeep
  total {
    amount
    currency
  }
  discount {
    amount
    currency
  }
  fromWallet {
    amount
    currency
  }
  due {
    amount
    currency
  }
  refunded {
    amount
    currency
  }
  backInWallet {
    amount
    currency
  }
  steps {
    ...PriceStepParts
  }
  payment {
    id
    state
    payUrl
    expiresAt
    amount {
      amount
      currency
    }
  }
  timeline {
    at
    kind
    label
  }
  claims {
    ...ClaimParts
  }
  mayInvoice
  group {
    ...GroupParts
  }
  invoices {
    ...InvoiceParts
  }
  lines {
    id
    name
    variantName
    imageUrl
    slug
    kind
    quantity
    total {
      amount
      currency
    }
    rules
    account
    server
    units {
      ...UnitParts
      components {
        ...UnitParts
      }
    }
  }
}
fragment GroupParts on BuyingGroup {
  id
  state
  size
  taken
  left
  endsAt
  closedAt
  serverTime
  price {
    amount
    currency
  }
  members {
    label
    hue
    leads
    isYou
    paid
  }
}
fragment PriceStepParts on PriceStep {
  kind
  label
  amount {
    amount
    currency
  }
}`, {"hash":"sha256:90fc5b70d7d3cedd190f138ba5cbd6c4250b74b985eff6445d6d7c23d4ef395c"}) as unknown as TypedDocumentString<OneOrderQuery, OneOrderQueryVariables>;
export const OrderProgressDocument = new TypedDocumentString(`
    subscription OrderProgress($id: ID, $lookupToken: String) {
  orderProgress(id: $id, lookupToken: $lookupToken) {
    ...OrderParts
  }
}
    fragment GiftParts on Gift {
  id
  state
  message
  recipientName
  expiresAt
  claimedAt
  claimedBy
  token
}
fragment InvoiceParts on Invoice {
  id
  kind
  state
  number
  officialNumber
  link
  titleKind
  title
  taxNumber
  amount {
    amount
    currency
  }
  answer
  requestedAt
  decidedAt
  corrects
  printPath
  emailMasked
}
fragment UnitParts on OrderUnit {
  id
  name
  variantName
  choice
  kind
  state
  deliveredAt
  imageUrl
  rules
  paid {
    amount
    currency
  }
  givenBack {
    amount
    currency
  }
  progress
  note
  voucher {
    id
    state
    uses
    usesLeft
    expiresAt
    redeemedAt
    token
    qr
  }
  afterSale {
    mayRefund
    mayReplace
    refund
    replacement
    windowEndsAt
  }
  codes {
    id
    hint
    hasNumber
    hasSecret
    hasUrl
    expiresOn
    revealedAt
    renewedAt
    withdrawnAt
    withdrawnBecause
  }
  gift {
    ...GiftParts
  }
  membership {
    startsAt
    endsAt
    daysLeft
  }
  openChoice {
    name
    picks
    chooseBy
    options {
      variantId
      name
      variantName
      imageUrl
      quantity
      availability {
        state
        fewLeft
      }
    }
  }
}
fragment PictureParts on EvidencePicture {
  id
  url
  width
  height
}
fragment ClaimParts on Claim {
  id
  kind
  state
  words
  answer
  openedAt
  dueAt
  decidedAt
  amount {
    amount
    currency
  }
  refundTo
  unitIds
  awaitsYou
  mayWrite
  pictures {
    ...PictureParts
  }
  remarks {
    at
    fromShop
    words
    pictures {
      ...PictureParts
    }
  }
}
fragment OrderParts on Order {
  id
  number
  state
  placedAt
  expiresAt
  paidAt
  deliveredAt
  contactMasked
  mayReveal
  mayKeep
  total {
    amount
    currency
  }
  discount {
    amount
    currency
  }
  fromWallet {
    amount
    currency
  }
  due {
    amount
    currency
  }
  refunded {
    amount
    currency
  }
  backInWallet {
    amount
    currency
  }
  steps {
    ...PriceStepParts
  }
  payment {
    id
    state
    payUrl
    expiresAt
    amount {
      amount
      currency
    }
  }
  timeline {
    at
    kind
    label
  }
  claims {
    ...ClaimParts
  }
  mayInvoice
  group {
    ...GroupParts
  }
  invoices {
    ...InvoiceParts
  }
  lines {
    id
    name
    variantName
    imageUrl
    slug
    kind
    quantity
    total {
      amount
      currency
    }
    rules
    account
    server
    units {
      ...UnitParts
      components {
        ...UnitParts
      }
    }
  }
}
fragment GroupParts on BuyingGroup {
  id
  state
  size
  taken
  left
  endsAt
  closedAt
  serverTime
  price {
    amount
    currency
  }
  members {
    label
    hue
    leads
    isYou
    paid
  }
}
fragment PriceStepParts on PriceStep {
  kind
  label
  amount {
    amount
    currency
  }
}`, {"hash":"sha256:df93092d0da8e2d3f5ed6e173fb0ad2f542b57a7ad3fcdcd04cfddf14cbf4df3"}) as unknown as TypedDocumentString<OrderProgressSubscription, OrderProgressSubscriptionVariables>;
export const LogOutDocument = new TypedDocumentString(`
    mutation LogOut {
  logOut {
    __typename
  }
}
    `, {"hash":"sha256:fc56d1bbea58dedf770eaf06248ab36650abd655f9e24c6e468b53224a39c9ce"}) as unknown as TypedDocumentString<LogOutMutation, LogOutMutationVariables>;
export const MyEntitlementsDocument = new TypedDocumentString(`
    query MyEntitlements($first: Int!, $after: String) {
  me {
    id
    entitlements(first: $first, after: $after) {
      edges {
        cursor
        node {
          ...UnitParts
          orderId
          orderNumber
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment GiftParts on Gift {
  id
  state
  message
  recipientName
  expiresAt
  claimedAt
  claimedBy
  token
}
fragment UnitParts on OrderUnit {
  id
  name
  variantName
  choice
  kind
  state
  deliveredAt
  imageUrl
  rules
  paid {
    amount
    currency
  }
  givenBack {
    amount
    currency
  }
  progress
  note
  voucher {
    id
    state
    uses
    usesLeft
    expiresAt
    redeemedAt
    token
    qr
  }
  afterSale {
    mayRefund
    mayReplace
    refund
    replacement
    windowEndsAt
  }
  codes {
    id
    hint
    hasNumber
    hasSecret
    hasUrl
    expiresOn
    revealedAt
    renewedAt
    withdrawnAt
    withdrawnBecause
  }
  gift {
    ...GiftParts
  }
  membership {
    startsAt
    endsAt
    daysLeft
  }
  openChoice {
    name
    picks
    chooseBy
    options {
      variantId
      name
      variantName
      imageUrl
      quantity
      availability {
        state
        fewLeft
      }
    }
  }
}`, {"hash":"sha256:886d645ee6d0a3dcbcf7b6c5850b2c573729d6938431bbc3d6ec930af0d61ea8"}) as unknown as TypedDocumentString<MyEntitlementsQuery, MyEntitlementsQueryVariables>;
export const MyOrdersDocument = new TypedDocumentString(`
    query MyOrders($first: Int!, $after: String) {
  me {
    id
    orders(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          number
          state
          placedAt
          total {
            amount
            currency
          }
          lines {
            id
            name
            variantName
            imageUrl
            kind
            quantity
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:4025806d294c8e65e4f36454018e8c1e74d283baf6479da0fe7c8d50f9af53a0"}) as unknown as TypedDocumentString<MyOrdersQuery, MyOrdersQueryVariables>;
export const MyTopUpsDocument = new TypedDocumentString(`
    query MyTopUps($first: Int!, $after: String) {
  me {
    id
    orders(first: $first, after: $after) {
      edges {
        cursor
        node {
          id
          number
          paidAt
          lines {
            id
            account
            server
            units {
              ...TopUpParts
              components {
                ...TopUpParts
              }
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment TopUpParts on OrderUnit {
  id
  name
  variantName
  kind
  state
  progress
  deliveredAt
  imageUrl
  paid {
    amount
    currency
  }
  givenBack {
    amount
    currency
  }
}`, {"hash":"sha256:c76756c53e8785c69642dedaa9353f256f90645d781471b949ec7a7dc9ec521d"}) as unknown as TypedDocumentString<MyTopUpsQuery, MyTopUpsQueryVariables>;
export const RequestOrderCodeDocument = new TypedDocumentString(`
    mutation RequestOrderCode($input: RequestOrderCodeInput!) {
  requestOrderCode(input: $input) {
    __typename
    ... on OrderCodeSent {
      maskedContact
      expiresAt
    }
    ... on UserError {
      code
      message
    }
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `, {"hash":"sha256:fd03fdf4c0e2b148e932e6342e4122b408c51b1193f9d838880b0373b0a5e123"}) as unknown as TypedDocumentString<RequestOrderCodeMutation, RequestOrderCodeMutationVariables>;
export const MyCartDocument = new TypedDocumentString(`
    query MyCart {
  cart {
    ...CartParts
  }
}
    fragment CartParts on Cart {
  lines {
    quantity
    account
    server
    portedTo
    choices
    seenPrice {
      amount
      currency
    }
    variant {
      id
      name
      maxPerOrder
    }
    listing {
      __typename
      slug
      name
      imageUrl
    }
  }
}`, {"hash":"sha256:d536e3fc62bd131b8c8b717a3314a1ce170f267e3e406b6ee969e457e75cff72"}) as unknown as TypedDocumentString<MyCartQuery, MyCartQueryVariables>;
export const MergeCartDocument = new TypedDocumentString(`
    mutation MergeCart($lines: [CartLineInput!]!) {
  mergeCart(input: { lines: $lines }) {
    __typename
    ... on Cart {
      ...CartParts
    }
    ... on UserError {
      code
      path
    }
  }
}
    fragment CartParts on Cart {
  lines {
    quantity
    account
    server
    portedTo
    choices
    seenPrice {
      amount
      currency
    }
    variant {
      id
      name
      maxPerOrder
    }
    listing {
      __typename
      slug
      name
      imageUrl
    }
  }
}`, {"hash":"sha256:8c33eba88cc3b0718392ac8ffb16ca728a28596381af975075c2c9976733cab7"}) as unknown as TypedDocumentString<MergeCartMutation, MergeCartMutationVariables>;
export const SetCartLinesDocument = new TypedDocumentString(`
    mutation SetCartLines($lines: [CartLineInput!]!) {
  setCartLines(input: { lines: $lines }) {
    __typename
    ... on Cart {
      ...CartParts
    }
    ... on UserError {
      code
      path
    }
  }
}
    fragment CartParts on Cart {
  lines {
    quantity
    account
    server
    portedTo
    choices
    seenPrice {
      amount
      currency
    }
    variant {
      id
      name
      maxPerOrder
    }
    listing {
      __typename
      slug
      name
      imageUrl
    }
  }
}`, {"hash":"sha256:4104881c83b72893624a35bf2c76dfe1c60239d69991e2124a39be66b4a692b2"}) as unknown as TypedDocumentString<SetCartLinesMutation, SetCartLinesMutationVariables>;
export const CouponOffersDocument = new TypedDocumentString(`
    query CouponOffers($ids: [ID!]!) {
  couponOffers(ids: $ids) {
    ...CouponOfferParts
  }
}
    fragment CouponOfferParts on CouponOffer {
  id
  name
  headline
  smallPrint
  startsAt
  endsAt
  validDays
  opensAt
  closesAt
  eachPerson
  left
  claimed
}`, {"hash":"sha256:baa5563a82d92871d1f2de1823b689efadfe4f7c34812f02bfeff39f0e18589a"}) as unknown as TypedDocumentString<CouponOffersQuery, CouponOffersQueryVariables>;
export const ClaimCouponDocument = new TypedDocumentString(`
    mutation ClaimCoupon($input: ClaimCouponInput!, $idempotencyKey: String!) {
  claimCoupon(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on OwnCoupon {
      id
      coupon {
        id
        name
      }
    }
    ... on UserError {
      code
      message
      path
    }
    ... on TooManyAttempts {
      retryAt
    }
  }
}
    `, {"hash":"sha256:c7479004c87b0a6465fb905bb8084207cfbe987c7f09d6e71d0ca1d80e770a79"}) as unknown as TypedDocumentString<ClaimCouponMutation, ClaimCouponMutationVariables>;
export const SavedAccountsDocument = new TypedDocumentString(`
    query SavedAccounts {
  me {
    id
    savedAccounts {
      ...SavedAccountParts
    }
  }
}
    fragment SavedAccountParts on SavedAccount {
  id
  label
  format
  account
  server {
    code
    name
  }
  portedTo
  productId
  productName
}`, {"hash":"sha256:cd91e8c7e94b8e71d94511ad8dc95423b6f9f65d22ebafe690df6bff8a9d1198"}) as unknown as TypedDocumentString<SavedAccountsQuery, SavedAccountsQueryVariables>;
export const SaveAccountDocument = new TypedDocumentString(`
    mutation SaveAccount($input: SaveAccountInput!) {
  saveAccount(input: $input) {
    __typename
    ... on SavedAccount {
      ...SavedAccountParts
    }
    ... on UserError {
      message
    }
  }
}
    fragment SavedAccountParts on SavedAccount {
  id
  label
  format
  account
  server {
    code
    name
  }
  portedTo
  productId
  productName
}`, {"hash":"sha256:afef4319b924d4dd4462c8ec84c9f405c5e56a91f626474620d6ca8cdfb20017"}) as unknown as TypedDocumentString<SaveAccountMutation, SaveAccountMutationVariables>;
export const RenameSavedAccountDocument = new TypedDocumentString(`
    mutation RenameSavedAccount($id: ID!, $label: String!) {
  renameSavedAccount(id: $id, label: $label) {
    __typename
    ... on SavedAccount {
      ...SavedAccountParts
    }
    ... on UserError {
      message
    }
  }
}
    fragment SavedAccountParts on SavedAccount {
  id
  label
  format
  account
  server {
    code
    name
  }
  portedTo
  productId
  productName
}`, {"hash":"sha256:c69f7d85a6e61d7834a491f068209e53bc74dec8bfa1472d2791f569d6b19ba6"}) as unknown as TypedDocumentString<RenameSavedAccountMutation, RenameSavedAccountMutationVariables>;
export const RemoveSavedAccountDocument = new TypedDocumentString(`
    mutation RemoveSavedAccount($id: ID!) {
  removeSavedAccount(id: $id) {
    __typename
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:0a8899188b07edf673fa4fadae339aaf65537f7d0aaa384d566da5649611fce2"}) as unknown as TypedDocumentString<RemoveSavedAccountMutation, RemoveSavedAccountMutationVariables>;
export const FlashSalesDocument = new TypedDocumentString(`
    query FlashSales {
  flashSales {
    ...FlashSaleCard
  }
}
    fragment AccountRulesParts on AccountRules {
  carriers
  portedNumbers
  pattern
  label
  example
  servers {
    code
    name
  }
}
fragment FlashSaleCard on FlashSale {
  id
  name
  phase
  startsAt
  endsAt
  serverTime
  holdSeconds
  challenge
  queues
  items {
    id
    perPerson
    mostAtOnce
    price {
      amount
      currency
    }
    stock {
      itemId
      quota
      left
      mayReturn
    }
    variant {
      id
      name
      kind
      price {
        amount
        currency
      }
      accountFormat
      accountRules {
        ...AccountRulesParts
      }
      promisedSeconds
    }
    listing {
      id
      slug
      name
      imageUrl
      imageAlt
      deliveryPromise
    }
  }
}`, {"hash":"sha256:bf8db4dea02f7a5710050cd7e8485b4f30d8f071143bf1aa889a88c58c04d217"}) as unknown as TypedDocumentString<FlashSalesQuery, FlashSalesQueryVariables>;
export const FlashSaleStockDocument = new TypedDocumentString(`
    subscription FlashSaleStock($saleId: ID!) {
  flashSaleStock(saleId: $saleId) {
    itemId
    quota
    left
    mayReturn
  }
}
    `, {"hash":"sha256:842d8bd805dc38c0ea8bf8cc29e29b276955740193735619a748f701ec648e55"}) as unknown as TypedDocumentString<FlashSaleStockSubscription, FlashSaleStockSubscriptionVariables>;
export const GroupOffersDocument = new TypedDocumentString(`
    query GroupOffers($productId: ID!) {
  groupOffers(productId: $productId) {
    ...GroupOfferParts
  }
}
    fragment GroupParts on BuyingGroup {
  id
  state
  size
  taken
  left
  endsAt
  closedAt
  serverTime
  price {
    amount
    currency
  }
  members {
    label
    hue
    leads
    isYou
    paid
  }
}
fragment GroupOfferParts on GroupOffer {
  id
  size
  hours
  mostAPerson
  endsAt
  price {
    amount
    currency
  }
  variant {
    id
    name
    price {
      amount
      currency
    }
  }
  openGroups {
    ...GroupParts
  }
}`, {"hash":"sha256:104861541bc06ab6fca268a3b467fc3f1fefb753ace962ed604856bd2f9c2947"}) as unknown as TypedDocumentString<GroupOffersQuery, GroupOffersQueryVariables>;
export const UnreadCountDocument = new TypedDocumentString(`
    query UnreadCount {
  me {
    unread
  }
}
    `, {"hash":"sha256:5813801024d054d32b5a16a0b354c4929fb0a33ed8901dae523c74e5acb7a67d"}) as unknown as TypedDocumentString<UnreadCountQuery, UnreadCountQueryVariables>;
export const UnreadMessagesDocument = new TypedDocumentString(`
    subscription UnreadMessages {
  unreadMessages {
    count
  }
}
    `, {"hash":"sha256:cd190c088945136bbc535815dab93faa31909c14aaf67f17dc97511c8bee1b68"}) as unknown as TypedDocumentString<UnreadMessagesSubscription, UnreadMessagesSubscriptionVariables>;
export const MyTierDocument = new TypedDocumentString(`
    query MyTier {
  me {
    membership {
      tier {
        id
        name
        benefits
        threshold {
          amount
          currency
        }
      }
      next {
        id
        name
        benefits
        threshold {
          amount
          currency
        }
      }
      spent {
        amount
        currency
      }
      remaining {
        amount
        currency
      }
      windowDays
    }
  }
}
    `, {"hash":"sha256:7b30e0779f9dfec0b8796644cdb608da4eb6827009a6408caae3a4b66f120127"}) as unknown as TypedDocumentString<MyTierQuery, MyTierQueryVariables>;
export const MemberPricesDocument = new TypedDocumentString(`
    query MemberPrices($ids: [ID!]!) {
  memberPrices(ids: $ids) {
    id
    price {
      amount
      currency
    }
  }
}
    `, {"hash":"sha256:e6a9d7f7b6722e38089cfb6f636d426c96abcee2ba4619348db457331cee391d"}) as unknown as TypedDocumentString<MemberPricesQuery, MemberPricesQueryVariables>;
export const QuoteLinesDocument = new TypedDocumentString(`
    query QuoteLines($lines: [LineInput!]!, $gifts: [ID!], $group: GroupInput) {
  quote(input: { lines: $lines, gifts: $gifts, group: $group }) {
    __typename
    ... on Quote {
      ...QuoteParts
    }
    ... on UserError {
      code
      message
      path
    }
    ... on QuantityRefused {
      refusedVariantId: variantId
      minimum
      maximum
    }
    ... on AccountInvalid {
      variantId
      format
    }
    ... on CarrierRefused {
      variantId
      carriers
      mayBePorted
    }
    ... on ServerRefused {
      variantId
      servers {
        code
        name
      }
    }
    ... on ChoiceRefused {
      variantId
      reason
    }
  }
}
    fragment AccountRulesParts on AccountRules {
  carriers
  portedNumbers
  pattern
  label
  example
  servers {
    code
    name
  }
}
fragment PriceStepParts on PriceStep {
  kind
  label
  amount {
    amount
    currency
  }
}
fragment PromotionParts on PromotionResult {
  name
  outcome
  saves {
    amount
    currency
  }
  message
}
fragment QuoteParts on Quote {
  fingerprint
  subtotal {
    amount
    currency
  }
  discount {
    amount
    currency
  }
  total {
    amount
    currency
  }
  wallet {
    available {
      amount
      currency
    }
    pays {
      amount
      currency
    }
    left {
      amount
      currency
    }
  }
  steps {
    ...PriceStepParts
  }
  promotions {
    ...PromotionParts
  }
  hints {
    message
  }
  gifts {
    name
    picks
    options {
      variantId
      taken
      variant {
        name
        availability {
          state
        }
      }
      listing {
        name
        imageUrl
      }
    }
  }
  lines {
    quantity
    gift
    account
    carrier
    ported
    server {
      code
      name
    }
    chosenLater
    chosen {
      choice
      variantId
      name
      variantName
      quantity
      accountFormat
      accountRules {
        ...AccountRulesParts
      }
    }
    available
    unitPrice {
      amount
      currency
    }
    discount {
      amount
      currency
    }
    total {
      amount
      currency
    }
    steps {
      ...PriceStepParts
    }
    availability {
      state
      fewLeft
    }
    variant {
      id
      name
      kind
      maxPerOrder
      accountFormat
      accountRules {
        ...AccountRulesParts
      }
      topupSpeed
      promisedSeconds
      uses
    }
    listing {
      __typename
      id
      slug
      name
      imageUrl
      deliveryPromise
      ... on Bundle {
        components {
          product {
            id
            name
          }
          variant {
            id
            name
            accountFormat
            accountRules {
              ...AccountRulesParts
            }
          }
        }
      }
    }
  }
}`, {"hash":"sha256:6fe90b2e7fbf3bc402091ee26b4fdfc220c1647ddefd5de9895d79ba92637a1d"}) as unknown as TypedDocumentString<QuoteLinesQuery, QuoteLinesQueryVariables>;
export const WhoAmIDocument = new TypedDocumentString(`
    query WhoAmI {
  me {
    id
    displayName
    email
    phone
    isGuest
    membership {
      tier {
        id
        name
      }
    }
  }
}
    `, {"hash":"sha256:adbb7b5858590e1fbfa0afea59a32b86d7910acec48796950a07c4ba24acbea3"}) as unknown as TypedDocumentString<WhoAmIQuery, WhoAmIQueryVariables>;
export const SuggestDocument = new TypedDocumentString(`
    query Suggest($text: String!) {
  suggest(text: $text) {
    kind
    text
    slug
  }
}
    `, {"hash":"sha256:3f654798d9dd0f6f8b961678fd3b50ac26d6a844681d8e926ae497eb7c82c313"}) as unknown as TypedDocumentString<SuggestQuery, SuggestQueryVariables>;
export const TrackDocument = new TypedDocumentString(`
    mutation Track($events: [VisitEventInput!]!) {
  track(events: $events) {
    __typename
    ... on Tracked {
      counted
    }
  }
}
    `, {"hash":"sha256:bc091672f0f510c6c82866e00e60672ea522eb05f4c948719ae1e5bfcecb438d"}) as unknown as TypedDocumentString<TrackMutation, TrackMutationVariables>;
export const MyBalanceDocument = new TypedDocumentString(`
    query MyBalance {
  me {
    id
    wallet {
      balance {
        amount
        currency
      }
      held {
        amount
        currency
      }
      available {
        amount
        currency
      }
    }
  }
}
    `, {"hash":"sha256:884716269a0829df4e0db0c36b439bc44832a81c67ecde1a63fa5cbd9fe6315b"}) as unknown as TypedDocumentString<MyBalanceQuery, MyBalanceQueryVariables>;