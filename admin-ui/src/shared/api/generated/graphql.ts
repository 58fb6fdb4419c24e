/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What somebody says who joins. */
export type AcceptInvitationInput = {
  /** Name shown to colleagues, 1 to 60 characters. */
  name: string;
  /** 8 to 128 characters. */
  password: string;
  /** What the link holds behind its hash. */
  token: string;
};

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

/** What an account stands for. */
export type AccountKind =
  /** What the shop has, or is owed; grows by debits. */
  | 'ASSET'
  /** What it spent; grows by debits. */
  | 'EXPENSE'
  /** What the shop owes; grows by credits. */
  | 'LIABILITY'
  /** What it earned; grows by credits. */
  | 'REVENUE';

/** Which accounts a variant shall credit, of those that have its `accountFormat`. */
export type AccountRulesInput = {
  /** For PHONE: only numbers of these; null or empty: of any. */
  carriers?: Array<Carrier> | null | undefined;
  /** What one looks like; matches the pattern. */
  example?: string | null | undefined;
  /** What the account is called, at most 40 characters; needed for FREE. */
  label?: TranslatedInput | null | undefined;
  /** For GAME_ID and FREE, what the whole account matches: characters, \d, \w and classes like [A-Z0-9], each perhaps with {n}, {m,n} or ?, three that vary at most. */
  pattern?: string | null | undefined;
  /** What holds of numbers that changed their carrier, where `carriers` are named; null: REFUSED. */
  portedNumbers?: PortedNumbers | null | undefined;
  /** For GAME_ID and FREE: one of these is named too, at most 60; null or empty: none is. */
  servers?: Array<AccountServerInput> | null | undefined;
};

/** A server on which a player's account may be. */
export type AccountServerInput = {
  /** What suppliers are told: letters, digits, dots, hyphens, underscores; once in a list. */
  code: string;
  /** Its name, at most 40 characters. */
  names: TranslatedInput;
};

/** A store to add. */
export type AddStoreInput = {
  /** Short stable name: lower-case letters, digits, hyphens; unique. */
  code: string;
  /** What it is called, at most 60 characters each. */
  names: TranslatedInput;
};

/** How far a piece is, as far as giving it back goes. */
export type AfterSaleStage =
  /** Handed over; not looked at or used yet, as far as the shop can see. */
  | 'DELIVERED_UNREVEALED'
  /** Its last day passed. */
  | 'EXPIRED'
  /** Paid, not handed over yet. */
  | 'NOT_DELIVERED'
  /** Used in a shop, or done by a person. */
  | 'REDEEMED'
  /** Its code was looked at. */
  | 'REVEALED'
  /** The account was topped up. */
  | 'TOPPED_UP';

/** A payment by hand whose provider says nothing any more. */
export type AgreePaymentInput = {
  /** Which payment. */
  paymentId: string | number;
  /** What shows that it came, 1 to 500 characters; kept in the journal. */
  reason: string;
};

/** A bot as it shall be. */
export type AlertBotInput = {
  /** Whether it is told anything. */
  active: boolean;
  /** Whose chat it is. */
  kind: AlertBotKind;
  /** Language it is written to in. */
  language: Locale;
  /** What staff call it, 1 to 60 characters. */
  name: string;
  /** What its messages are signed with (加签, 签名校验), at most 200 characters; null: it stays; empty: none. */
  secret?: string | null | undefined;
  /** The bot's whole address as the chat shows it, key included; null for a known bot: it stays. */
  url?: string | null | undefined;
};

/** Whose group chat a bot writes into. */
export type AlertBotKind =
  /** DingTalk (钉钉). */
  | 'DINGTALK'
  /** Feishu (飞书). */
  | 'FEISHU'
  /** WeCom (企业微信); the key is in the address, nothing is signed. */
  | 'WECOM';

/** Which alerts are wanted; all that is given must hold. */
export type AlertFilter = {
  /** What is watched. */
  kind?: AlertKind | null | undefined;
  /** How far they are. */
  state?: AlertStateFilter | null | undefined;
};

/** What a rule watches; the threshold's unit in brackets. */
export type AlertKind =
  /** Whether orders, payments and ledger agree (no threshold: 0). */
  | 'BOOKS_DIFFER'
  /** How much of a running campaign's budget is taken (basis points). */
  | 'BUDGET_BURN'
  /** Campaigns that paused by themselves (no threshold: 0). */
  | 'CAMPAIGN_STOPPED'
  /** How long after-sales cases wait for the shop past their time (minutes). */
  | 'CASES_LATE'
  /** By how much a supplier's price may grow before its offer is paused (basis points). */
  | 'COST_JUMP'
  /** What part of a supplier's top-ups of the last 15 minutes arrived (basis points). */
  | 'DELIVERY_SUCCESS'
  /** Whether somebody paid for more than one person may have (no threshold: 0). */
  | 'LIMITS_PASSED'
  /** How long an article's stock lasts at the pace of the last 7 days (hours). */
  | 'STOCK_DAYS'
  /** How long paid orders are past what was promised (minutes). */
  | 'STUCK_ORDERS'
  /** How long our money at a supplier lasts at the spending of the last 7 days (hours). */
  | 'SUPPLIER_BALANCE';

/** How far the telling has come. */
export type AlertNoticeState =
  /** To be sent, now or at the next try. */
  | 'DUE'
  /** Given up; `problem` says why. */
  | 'FAILED'
  /** Under way. */
  | 'SENDING'
  /** Taken; an e-mail is on its way like any message. */
  | 'SENT'
  /** It was sent and no answer came; it is not sent again. */
  | 'UNKNOWN';

/** Why somebody was told. */
export type AlertOccasion =
  /** Nobody had taken it in time. */
  | 'ESCALATED'
  /** It began. */
  | 'OPENED'
  /** It ended; only group chats are told so. */
  | 'RESOLVED';

/** A rule as it shall be. */
export type AlertRuleInput = {
  /** Whether it watches. */
  active: boolean;
  /** Bots that are told; 10 at most. */
  botIds: Array<string | number>;
  /** Whether its people get e-mails. */
  email: boolean;
  /** 1 to 10080; null together with `escalateTo`: it never goes to somebody else. */
  escalateAfterMinutes?: number | null | undefined;
  /** The role that is told when nobody took it in time. */
  escalateTo?: StaffRole | null | undefined;
  /** Language of the e-mails. */
  language: Locale;
  /** Until when nobody is told, 30 days ahead at most; null: not muted. */
  mutedUntil?: string | null | undefined;
  /** The person it belongs to. */
  ownerId?: string | number | null | undefined;
  /** The role it belongs to; this or `ownerId`. */
  ownerRole?: StaffRole | null | undefined;
  /** In the rule's unit, within its bounds; 0 where there is none. */
  threshold: number;
};

/** How far an alert is. */
export type AlertState =
  /** Somebody does. */
  | 'ACKNOWLEDGED'
  /** Nobody looks after it yet. */
  | 'OPEN'
  /** What caused it is over; it ended by itself. */
  | 'RESOLVED';

/** One of some states. */
export type AlertStateFilter = {
  /** Any of these. */
  in: Array<AlertState>;
};

/** What a threshold counts. */
export type AlertUnit =
  /** Hundredths of a percent. */
  | 'BASIS_POINTS'
  /** Hours. */
  | 'HOURS'
  /** Minutes. */
  | 'MINUTES'
  /** There is no threshold. */
  | 'NOTHING';

/** What staff say about a case. */
export type AnswerCaseInput = {
  /** Which case. */
  caseId: string | number;
  /** true: a note for colleagues, which the buyer never sees. */
  internal?: boolean;
  /** What is said, at most 1,000 characters. */
  words: string;
};

/** Claims, and the words kept ready that their buyers are told. */
export type AnswerCasesInput = {
  /** 1 to 100, none twice. */
  caseIds: Array<string | number>;
  /** Which words; each buyer gets them in their language. */
  preparedAnswerId: string | number;
};

/** Where a partner's program stands. */
export type ApiClientState =
  /** It is answered. */
  | 'ACTIVE'
  /** It is answered nothing. */
  | 'PAUSED';

/** Where a key stands. */
export type ApiKeyState =
  /** What it signs is taken, until it expires. */
  | 'LIVE'
  /** What it signs is refused, for good. */
  | 'RETIRED';

/** What a program may do. */
export type ApiScope =
  /** Read the partner's balance (`balance:read`). */
  | 'BALANCE_READ'
  /** Read the partner's catalogue and ask for prices (`catalogue:read`). */
  | 'CATALOGUE_READ'
  /** See delivered codes in the clear (`codes:read`). */
  | 'CODES_READ'
  /** Read the partner's orders (`orders:read`). */
  | 'ORDERS_READ'
  /** Place orders and give them up (`orders:write`). */
  | 'ORDERS_WRITE'
  /** Say where the partner is told (`webhooks:write`). */
  | 'WEBHOOKS_WRITE';

/** A case that is agreed to. */
export type ApproveCaseInput = {
  /** A word to the buyer, at most 500 characters. */
  answer?: string | null | undefined;
  /** Which case. */
  caseId: string | number;
};

/** What a drawn tile shall show. */
export type ArtInput = {
  /** Name of the pictogram. */
  glyph: string;
  /** Colour on the wheel, 0 to 359. */
  hue: number;
  /** At most 24 characters; null: the tile has none. */
  label?: string | null | undefined;
};

/** Who is to look after a case. */
export type AssignCaseInput = {
  /** Which case. */
  caseId: string | number;
  /** Who had it as far as you saw; null: nobody. */
  insteadOf?: string | number | null | undefined;
  /** Who; null: nobody. */
  staffId?: string | number | null | undefined;
};

/** Cases, each with who shall look after it. */
export type AssignCasesInput = {
  /** 1 to 100, none twice. */
  cases: Array<CaseAssigneeInput>;
};

/** Who acts. */
export type AuditActor =
  /** Programs of partners. */
  | 'CLIENT'
  /** Customers and guests. */
  | 'CUSTOMER'
  /** People who work for the shop. */
  | 'STAFF'
  /** The system by itself. */
  | 'SYSTEM';

/** Which acts are wanted; all that is given must hold. */
export type AuditFilter = {
  /** This action, e.g. product.published. */
  action?: string | null | undefined;
  /** Of such actors. */
  actor?: AuditActor | null | undefined;
  /** When it was done. */
  at?: TimeRange | null | undefined;
  /** Of this member of staff. */
  staffId?: string | number | null | undefined;
  /** What was done to this: a global id. */
  target?: string | null | undefined;
  /** Part of reason, action, target, address or what changed; without `at.gte` of the last 90 days. */
  text?: string | null | undefined;
};

/** How much is left. */
export type AvailabilityState =
  /** So few that the number is told. */
  | 'FEW_LEFT'
  /** Enough, or without a limit. */
  | 'IN_STOCK'
  /** Nothing now; holds that end may bring some back. */
  | 'SOLD_OUT';

/** Which batches are wanted; all that is given must hold. */
export type BatchFilter = {
  /** In one of these states. */
  state?: BatchStateFilter | null | undefined;
  /** Looked for in supplier, order number, and names and SKU of the variant. */
  text?: string | null | undefined;
  /** Of this variant. */
  variantId?: string | number | null | undefined;
};

/** A purchase of codes. */
export type BatchInput = {
  /** Last day of use of codes that bring none of their own. */
  expiresOn?: string | null | undefined;
  /** What colleagues should know, at most 2000 characters. */
  note?: string | null | undefined;
  /** Number of the order at the supplier, at most 80 characters. */
  purchaseOrder: string;
  /** Who sold them, at most 120 characters. */
  supplier: string;
  /** What one code cost. */
  unitCost: MoneyInput;
  /** What they are; a variant of kind CODE. */
  variantId: string | number;
};

/** Where a batch stands; only codes of a batch ON_SALE are sold. */
export type BatchState =
  /** Nothing left; comes by itself. */
  | 'EXHAUSTED'
  /** Paused: nothing of it is sold from the next claim on. */
  | 'FROZEN'
  /** Being sold. */
  | 'ON_SALE'
  /** The supplier's fault; not sold any more. */
  | 'RECALLED'
  /** Being filled. */
  | 'RECEIVED'
  /** Some of its codes were tested by a person. */
  | 'SAMPLED'
  /** Given back or given up. */
  | 'WITHDRAWN';

/** One of some states. */
export type BatchStateFilter = {
  /** Any of these. */
  in: Array<BatchState>;
};

/** A batch, and the state it shall have. */
export type BatchStateInput = {
  /** The batch's global id. */
  id: string | number;
  /** One of its `nextStates`. */
  state: BatchState;
  /** The version you read. */
  version: number;
};

/** Of these options a buyer takes exactly `picks`, each once. */
export type BundleChoiceInput = {
  /** Whether its buyer may pay first and choose afterwards. */
  mayWait?: boolean;
  /** What is chosen, at most 80 characters. */
  names: TranslatedInput;
  /** What may be chosen, in order. */
  options: Array<ComponentInput>;
  /** How many, at least 1 and fewer than there are options. */
  picks: number;
};

/** A bundle as it shall be. */
export type BundleInput = {
  /** What its drawn tile shows. */
  art: ArtInput;
  /** Whose goods they are, at most 60 characters; null: nobody's in particular. */
  brand?: string | null | undefined;
  /** Where it stands in the shop. */
  categoryId: string | number;
  /** What each buyer chooses, in order, at most 5; null or empty: nothing. */
  choices?: Array<BundleChoiceInput> | null | undefined;
  /** What every buyer gets, in order; with all options at most 20 of them and 100 pieces. */
  components: Array<ComponentInput>;
  /** What it is. */
  descriptions: TranslatedInput;
  /** Most bundles in one order, 1 to 1000. */
  maxPerOrder: number;
  /** Most bundles for one person within `perPersonDays`, 1 to 10000; null: no such limit. */
  maxPerPerson?: number | null | undefined;
  /** Its name, at most 120 characters. */
  names: TranslatedInput;
  /** 1 to 365; given together with `maxPerPerson`. */
  perPersonDays?: number | null | undefined;
  /** The picture that is shown instead of the drawn tile; null: none. */
  pictureId?: string | number | null | undefined;
  /** What it costs in each channel; not more than its parts. */
  prices: Array<ChannelPriceInput>;
  /** What is given back, and when. */
  refundNotes: TranslatedInput;
  /** Rules of use. */
  rules: TranslatedInput;
  /** The shop's number for it; unique. */
  sku: string;
  /** The last part of its address: lower-case letters, digits, hyphens; unique. */
  slug: string;
  /** One sentence, at most 300 characters. */
  summaries: TranslatedInput;
  /** Whether a tier's percentage is taken off it where no list says its price; null: it is. */
  tierDiscount?: boolean | null | undefined;
};

/** A bundle that is being composed. */
export type BundlePreviewInput = {
  /** Whose prices its parts have. */
  channelId: string | number;
  /** What each buyer would choose. */
  choices?: Array<BundleChoiceInput> | null | undefined;
  /** What every buyer would get. */
  components: Array<ComponentInput>;
  /** What it would cost. */
  price: MoneyInput;
};

/** Which campaign, as it was seen. */
export type CampaignActInput = {
  /** Its global id. */
  id: string | number;
  /** Why, at most 200 characters; may be empty. */
  note: string;
  /** The version you read. */
  version: number;
};

/** Why a second person has to approve a campaign. */
export type CampaignApprovalReason =
  /** Goods may come below the least that may be asked for them. */
  | 'BELOW_FLOOR'
  /** It may take more off a price than one person may give. */
  | 'DISCOUNT'
  /** It may cost more than one person may spend. */
  | 'EXPOSURE'
  /** Nothing bounds what it may cost. */
  | 'UNLIMITED';

/** A part of the page: exactly one kind. */
export type CampaignBlockInput =
  {   /** A clock. */
  countdown: CampaignCountdownInput; coupons?: never; flashSale?: never; goods?: never; groupBuys?: never; hero?: never; rules?: never; text?: never; }
  |  { countdown?: never;   /** Coupons. */
  coupons: CampaignCouponsInput; flashSale?: never; goods?: never; groupBuys?: never; hero?: never; rules?: never; text?: never; }
  |  { countdown?: never; coupons?: never;   /** A flash sale. */
  flashSale: CampaignFlashSaleInput; goods?: never; groupBuys?: never; hero?: never; rules?: never; text?: never; }
  |  { countdown?: never; coupons?: never; flashSale?: never;   /** Goods. */
  goods: CampaignGoodsInput; groupBuys?: never; hero?: never; rules?: never; text?: never; }
  |  { countdown?: never; coupons?: never; flashSale?: never; goods?: never;   /** Group buys. */
  groupBuys: CampaignGroupBuysInput; hero?: never; rules?: never; text?: never; }
  |  { countdown?: never; coupons?: never; flashSale?: never; goods?: never; groupBuys?: never;   /** At first sight. */
  hero: CampaignHeroInput; rules?: never; text?: never; }
  |  { countdown?: never; coupons?: never; flashSale?: never; goods?: never; groupBuys?: never; hero?: never;   /** The terms. */
  rules: CampaignRulesInput; text?: never; }
  |  { countdown?: never; coupons?: never; flashSale?: never; goods?: never; groupBuys?: never; hero?: never; rules?: never;   /** Words. */
  text: CampaignTextInput; };

/** A way on. */
export type CampaignButtonInput = {
  /** A path of the shop such as `/c/games`, or `#` with the key of a block of the page. */
  address: string;
  /** What it says, 1 to 20 characters. */
  label: TranslatedInput;
};

/** What became of a part of a campaign. */
export type CampaignChangeKind =
  /** It is new. */
  | 'ADDED'
  /** It says something else. */
  | 'CHANGED'
  /** It is gone. */
  | 'REMOVED';

/** What is wrong with pieces of a campaign. */
export type CampaignConflictKind =
  /** Goods would be given away without a cap; it cannot be published. */
  | 'ALL_OFF'
  /** Goods would come below their minimum final price; it cannot be published. */
  | 'BELOW_LEAST_PRICE'
  /** Too little would be left over the goods' cost; it cannot be published. */
  | 'BELOW_MARGIN_FLOOR'
  /** Two promotions take something off the same goods, and no group says that both shall. */
  | 'BOTH_COUNT'
  /** Goods would cost less in one channel than in another, which was not so before. */
  | 'LOWER_ELSEWHERE'
  /** What one promotion takes off keeps another's threshold from being reached. */
  | 'PUSHED_UNDER';

/** A campaign as it shall be. */
export type CampaignConflictsInput = {
  /** All that it says; it need not be saved. */
  campaign: CampaignInput;
  /** Whose draft it is: what it has live already does not count beside it; null: a new one. */
  campaignId?: string | number | null | undefined;
};

/** The time until the campaign begins, or is over. */
export type CampaignCountdownInput = {
  /** Lower-case letters, digits, hyphens; the same as long as it is the same block. */
  key: string;
  /** What stands above it, at most 60 characters; null: nothing. */
  title?: TranslatedInput | null | undefined;
};

/** Coupons of the campaign that may be claimed. */
export type CampaignCouponsInput = {
  /** Lower-case letters, digits, hyphens; the same as long as it is the same block. */
  key: string;
  /** Those of these pieces, at most 12; null or empty: all of the campaign. */
  pieces?: Array<string> | null | undefined;
  /** What stands above it, at most 60 characters; null: nothing. */
  title?: TranslatedInput | null | undefined;
};

/** Which campaigns are wanted; all that is given must hold. */
export type CampaignFilter = {
  /** Of which this member of staff is the owner. */
  ownerId?: string | number | null | undefined;
  /** In one of these states. */
  state?: CampaignStateFilter | null | undefined;
  /** Only those that wait for a second person, or only others. */
  submitted?: boolean | null | undefined;
  /** Looked for in names and addresses. */
  text?: string | null | undefined;
};

/** A flash sale. Exactly one of the two is given. */
export type CampaignFlashSaleInput = {
  /** Lower-case letters, digits, hyphens; the same as long as it is the same block. */
  key: string;
  /** What a piece of the campaign is; its key. */
  piece?: string | null | undefined;
  /** One of the shop; its global id. */
  saleId?: string | number | null | undefined;
  /** What stands above it, at most 60 characters; null: nothing. */
  title?: TranslatedInput | null | undefined;
};

/** Goods: those that are picked, or the first of a category. Exactly one of the two is given. */
export type CampaignGoodsInput = {
  /** A category. */
  categoryId?: string | number | null | undefined;
  /** Lower-case letters, digits, hyphens; the same as long as it is the same block. */
  key: string;
  /** Of a category: how many at most, 1 to 24. */
  most?: number;
  /** Products and bundles, at most 24. */
  productIds?: Array<string | number> | null | undefined;
  /** What stands above it, at most 60 characters; null: nothing. */
  title?: TranslatedInput | null | undefined;
};

/** Goods that may be bought together for less; at least one offer or piece. */
export type CampaignGroupBuysInput = {
  /** Lower-case letters, digits, hyphens; the same as long as it is the same block. */
  key: string;
  /** Offers of the shop, at most 12. */
  offerIds?: Array<string | number> | null | undefined;
  /** Keys of pieces of the campaign, at most 12. */
  pieces?: Array<string> | null | undefined;
  /** What stands above it, at most 60 characters; null: nothing. */
  title?: TranslatedInput | null | undefined;
};

/** What the campaign is, at first sight. */
export type CampaignHeroInput = {
  /** A way on; null: none. */
  button?: CampaignButtonInput | null | undefined;
  /** Lower-case letters, digits, hyphens; the same as long as it is the same block. */
  key: string;
  /** A picture of the library; null: drawn in the campaign's colour. */
  pictureId?: string | number | null | undefined;
  /** A sentence, at most 200 characters; null: none. */
  text?: TranslatedInput | null | undefined;
  /** The largest words of the page, 1 to 60 characters. */
  title: TranslatedInput;
};

/** All that a campaign shall say. */
export type CampaignInput = {
  /** The most that all of it may take off; null: no limit. */
  budget?: MoneyInput | null | undefined;
  /** In how many uses at most; null: no limit. */
  budgetUses?: string | null | undefined;
  /** Where, at most 20; empty: everywhere. */
  channelIds: Array<string | number>;
  /** ISO 4217 code of all its amounts; fixed once it is published. */
  currency: string;
  /** When it is over. */
  endsAt: string;
  /** The colour of its theme, 0 to 359 degrees. */
  hue: number;
  /** What it is called, 1 to 60 characters. */
  names: TranslatedInput;
  /** What it shows at its own address; null: nothing. Left out: as it is, of a new campaign nothing. */
  page?: CampaignPageInput | null | undefined;
  /** All its parts, at most 50; null: as they are, of a new campaign none. */
  pieces?: Array<CampaignPieceInput> | null | undefined;
  /** Its address in the storefront: lower-case letters, digits, hyphens. Given when it is begun; never changes. */
  slug?: string | null | undefined;
  /** When it begins. */
  startsAt: string;
  /** When it pauses by itself; null: never. */
  stops?: CampaignStopsInput | null | undefined;
  /** For whoever has one of these tags, at most 20. */
  tags: Array<string>;
  /** For members of these tiers, at most 20. */
  tierIds: Array<string | number>;
};

/** What a campaign shall show at its own address. */
export type CampaignPageInput = {
  /** From the top down, 1 to 30. */
  blocks: Array<CampaignBlockInput>;
  /** Whether it is told of before it begins; otherwise nothing is seen until then. */
  early?: boolean;
};

/** One part of a campaign as it shall be. */
export type CampaignPieceInput = {
  /** Of COUPON: how it comes to people. */
  coupon?: PieceCouponInput | null | undefined;
  /** Of FLASH_SALE: what is sold, and how. */
  flashSale?: PieceFlashSaleInput | null | undefined;
  /** Of GROUP_BUY: what is sold, and how. */
  groupBuy?: PieceGroupBuyInput | null | undefined;
  /** Lower-case letters, digits, hyphens; the same as long as it is the same piece. */
  key: string;
  /** What it is. */
  kind: CampaignPieceKind;
  /** How often and for how much the rule counts; null: without limit. */
  limits?: PromotionLimitsInput | null | undefined;
  /** What customers read, 1 to 60 characters. */
  names: TranslatedInput;
  /** Of REFERRAL: who gets what, and when. */
  referral?: PieceReferralInput | null | undefined;
  /** Of PROMOTION, BUNDLE, COUPON: how it changes prices. */
  rule?: PromotionRuleInput | null | undefined;
};

/** What a piece of a campaign is. */
export type CampaignPieceKind =
  /** Sells some goods together at one price. */
  | 'BUNDLE'
  /** Gives customers coupons. */
  | 'COUPON'
  /** Sells few goods at a flash price. */
  | 'FLASH_SALE'
  /** Sells goods to people who buy them together. */
  | 'GROUP_BUY'
  /** A page of the storefront. */
  | 'PAGE'
  /** Changes prices by a rule. */
  | 'PROMOTION'
  /** Rewards who brings a buyer, and who is brought. */
  | 'REFERRAL';

/** An edit of pieces that ends a conflict. */
export type CampaignRemedyKind =
  /** They come into one group, of which the best one counts. */
  | 'BEST_OF'
  /** What the pieces take off a line is capped. */
  | 'CAP_PER_LINE'
  /** The goods are taken out of the pieces. */
  | 'EXCEPT_GOODS'
  /** The piece counts alone in its stage. */
  | 'EXCLUSIVE'
  /** The threshold is measured by prices before any promotion. */
  | 'INITIAL_BASE'
  /** The campaign and these pieces count in more channels. */
  | 'MORE_CHANNELS'
  /** The price that a flash sale or a group buy asks is raised. */
  | 'RAISE_PRICE'
  /** They come into one group in which all count: it is meant so. */
  | 'STACK_KNOWINGLY';

/** The terms of the campaign. */
export type CampaignRulesInput = {
  /** At most 5,000 characters, in the small markup of help pages. */
  body: TranslatedInput;
  /** Lower-case letters, digits, hyphens; the same as long as it is the same block. */
  key: string;
  /** What stands above it, at most 60 characters; null: nothing. */
  title?: TranslatedInput | null | undefined;
};

/** The order of a list of campaigns. */
export type CampaignSort =
  /** The latest beginning first. */
  | 'STARTS'
  /** Last changed first. */
  | 'UPDATED';

/** How far a campaign is. */
export type CampaignState =
  /** Being written; customers have nothing of it. */
  | 'DRAFT'
  /** Over for good. */
  | 'ENDED'
  /** Submitted for the first time: a second person is asked. */
  | 'IN_REVIEW'
  /** Taken from customers for now, by somebody or by itself. */
  | 'PAUSED'
  /** Customers have it. */
  | 'RUNNING'
  /** Published; its time is to come. */
  | 'SCHEDULED';

/** One of some states. */
export type CampaignStateFilter = {
  /** Any of these. */
  in: Array<CampaignState>;
};

/** Why a campaign does not run. */
export type CampaignStopReason =
  /** As much of its budget is taken as it may. */
  | 'BUDGET'
  /** A piece of it cannot be reckoned with. */
  | 'ERROR'
  /** Somebody paused it. */
  | 'HAND'
  /** Its orders leave too little. */
  | 'MARGIN'
  /** Too little of its goods is left. */
  | 'STOCK';

/** When a campaign pauses by itself; what is left out does not stop it. */
export type CampaignStopsInput = {
  /** So much of the budget is taken, 1 to 10000 of 0.01 %. */
  budgetBps?: number | null | undefined;
  /** Its orders of a day leave less than this, in 0.01 % of what was paid. */
  marginBps?: number | null | undefined;
  /** So few pieces of its goods are left, or fewer. */
  stock?: number | null | undefined;
};

/** Words. */
export type CampaignTextInput = {
  /** At most 5,000 characters, in the small markup of help pages. */
  body: TranslatedInput;
  /** Lower-case letters, digits, hyphens; the same as long as it is the same block. */
  key: string;
  /** What stands above it, at most 60 characters; null: nothing. */
  title?: TranslatedInput | null | undefined;
};

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

/** A case, and who shall look after it. */
export type CaseAssigneeInput = {
  /** The case's global id. */
  id: string | number;
  /** Who has it as far as you saw; null: nobody. */
  insteadOf?: string | number | null | undefined;
  /** Who; null: nobody. */
  staffId?: string | number | null | undefined;
};

/** Which cases are wanted; all that is given must hold. */
export type CaseFilter = {
  /** Looked after by this member of staff. */
  assigneeId?: string | number | null | undefined;
  /** Of this kind. */
  kind?: CaseKind | null | undefined;
  /** About this order. */
  orderId?: string | number | null | undefined;
  /** true: only what the shop should have decided or answered. */
  overdue?: boolean | null | undefined;
  /** About orders of this buyer. */
  personId?: string | number | null | undefined;
  /** Opened by these. */
  source?: CaseSource | null | undefined;
  /** In one of these states. */
  state?: CaseStateFilter | null | undefined;
  /** true: only what nobody looks after. */
  unassigned?: boolean | null | undefined;
  /** When it is their turn. */
  waitsFor?: WaitsFor | null | undefined;
};

/** What is asked for. */
export type CaseKind =
  /** The money back. */
  | 'REFUND'
  /** Another piece for one that does not work. */
  | 'REPLACE';

/** The order of a list of cases. */
export type CaseSort =
  /** What is due first comes first. */
  | 'DUE'
  /** Opened last first. */
  | 'NEWEST';

/** Who asked first. */
export type CaseSource =
  /** The buyer, by a claim. */
  | 'BUYER'
  /** Somebody of the shop. */
  | 'STAFF';

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

/** One of some states. */
export type CaseStateFilter = {
  /** Any of these. */
  in: Array<CaseState>;
};

/** What staff set of a category; all of it is replaced. */
export type CategoryInput = {
  /** Name of its pictogram. */
  glyph: string;
  /** Its colour on the wheel, 0 to 359. */
  hue: number;
  /** At most 80 characters in each language, and some. */
  names: TranslatedInput;
  /** The picture that is shown instead of the pictogram; null: none. */
  pictureId?: string | number | null | undefined;
  /** A few words below the name, at most 200 characters; empty: none. */
  taglines: TranslatedInput;
};

/** The old password and the new one. */
export type ChangePasswordInput = {
  /** The password as it is. */
  current: string;
  /** The new one, 8 to 128 characters. */
  password: string;
};

/** What a variant shall cost in a channel. */
export type ChannelPriceInput = {
  /** Where. */
  channelId: string | number;
  /** What the price is compared to. */
  list: MoneyInput;
  /** What is asked; not above `list`. */
  price: MoneyInput;
};

/** A file of products that is to be sent. */
export type CheckProductFileInput = {
  /** Its size, to refuse what is too large before it is sent. */
  byteSize?: string | null | undefined;
  /** Its name on the sender's computer. */
  fileName: string;
};

/** Where a code stands in the vault. */
export type CodeState =
  /** Its buyer may see it. */
  | 'DELIVERED'
  /** Its last day passed unsold. */
  | 'EXPIRED'
  /** To be sold. */
  | 'FREE'
  /** Kept for an order. */
  | 'HELD'
  /** Replaced or doubtful; never sold again. */
  | 'QUARANTINED';

/** So many pieces of a variant. */
export type ComponentInput = {
  /** How many pieces in one bundle, at least 1. */
  quantity: number;
  /** Which variant; no bundle. */
  variantId: string | number;
};

/** A payment that came, by the word of staff. */
export type ConfirmPaymentInput = {
  /** What came: exactly what was asked for. */
  amount: MoneyInput;
  /** The provider's or the bank's number for it, 4 to 56 letters, digits and . _ / -. */
  number: string;
  /** Which payment. */
  paymentId: string | number;
  /** How staff know, 1 to 500 characters; kept in the journal. */
  reason: string;
};

/** A campaign to take as a pattern. */
export type CopyCampaignInput = {
  /** Its global id. */
  id: string | number;
  /** The copy's address. */
  slug: string;
  /** When the copy begins; every day it names is moved alike. */
  startsAt: string;
};

/** The month of a buyer's birthday as it shall be. */
export type CorrectBirthdayInput = {
  /** 1 to 12; null: they may say it once more. */
  month?: number | null | undefined;
  /** Whose. */
  personId: string | number;
  /** Why, at most 500 characters; kept in the journal. */
  reason: string;
};

/** Who bears what it costs. */
export type CostBearer =
  /** The buyer. */
  | 'CUSTOMER'
  /** The shop. */
  | 'SHOP'
  /** The supplier; it is claimed back. */
  | 'SUPPLIER';

/** A batch of codes that is to be written into a file, or revoked. */
export type CouponBatchInput = {
  /** The batch's id. */
  id: string | number;
  /** Why, 1 to 200 characters; kept in the journal. */
  reason: string;
};

/** How far a batch of codes is. */
export type CouponBatchState =
  /** Its codes are being made; those that are made count. */
  | 'MAKING'
  /** All of them are made. */
  | 'READY'
  /** None of them is worth anything. */
  | 'REVOKED';

/** Which coupons are wanted; all that is given must hold. */
export type CouponFilter = {
  /** Of one of these kinds. */
  kind?: CouponKindFilter | null | undefined;
  /** In one of these states. */
  state?: CouponStateFilter | null | undefined;
  /** Whose name or code holds these words. */
  text?: string | null | undefined;
};

/** How a coupon comes to people. */
export type CouponKind =
  /** People take it at the claim centre. */
  | 'CLAIM'
  /** By one code that everybody types. */
  | 'PUBLIC'
  /** The shop gives it to people it chooses. */
  | 'SENT'
  /** By codes made in bulk, each used once. */
  | 'UNIQUE';

/** One of some kinds. */
export type CouponKindFilter = {
  /** Any of these. */
  in: Array<CouponKind>;
};

/** Whether a coupon counts. */
export type CouponState =
  /** It counts while its time is. */
  | 'ACTIVE'
  /** Its campaign is over, or has it no more. */
  | 'ENDED'
  /** Nothing of it can be claimed or used, and it may go on. */
  | 'PAUSED'
  /** All that people have of it is worth nothing. */
  | 'REVOKED'
  /** For a second person to agree. */
  | 'WAITING';

/** One of some states. */
export type CouponStateFilter = {
  /** Any of these. */
  in: Array<CouponState>;
};

/** What became of a coupon that an order took. */
export type CouponUseState =
  /** The order waits for its payment. */
  | 'HELD'
  /** The order ended unpaid, or was refunded and the coupon came back. */
  | 'RETURNED'
  /** The order was paid. */
  | 'USED';

/** A program of a partner. */
export type CreateApiClientInput = {
  /** IP addresses or networks (CIDR) it may call from; empty: from anywhere. */
  addresses: Array<string>;
  /** What it is called here, at most 80 characters. */
  name: string;
  /** Whose program it is. */
  partnerId: string | number;
  /** What it may do. */
  scopes: Array<ApiScope>;
};

/** A channel to open. */
export type CreateChannelInput = {
  /** Short stable name: lower-case letters, digits, hyphens; unique. */
  code: string;
  /** ISO 4217 code of its prices. */
  currency: string;
  /** Name for people, at most 80 characters. */
  name: string;
};

/** A coupon that stands alone. */
export type CreateCouponInput = {
  /** Of CLAIM: from when on it may be claimed. */
  claimFrom?: string | null | undefined;
  /** Of CLAIM: until when it may be claimed. */
  claimUntil?: string | null | undefined;
  /** Of PUBLIC: what everybody types, 4 to 20 letters and digits. */
  code?: string | null | undefined;
  /** ISO 4217 code of its amounts. */
  currency: string;
  /** How it comes to people; cannot change later. */
  kind: CouponKind;
  /** How often and for how much it may be used. */
  limits: PromotionLimitsInput;
  /** Of CLAIM: how many in all; null: any number. */
  mostClaims?: string | null | undefined;
  /** Of CLAIM: how many one person may claim, 1 to 100. */
  mostClaimsAPerson?: number;
  /** Its name, 1 to 60 characters; customers read it. */
  names: TranslatedInput;
  /** What it does, in the stage COUPON. */
  rule: PromotionRuleInput;
  /** For how many days from when somebody has it, 1 to 3,650; null: until it ends. */
  validDays?: number | null | undefined;
};

/** A partner to take on. */
export type CreatePartnerInput = {
  /** Short stable name: lower-case letters, digits and single hyphens, at most 30. */
  code: string;
  /** ISO 4217 code of its prices and its balance. */
  currency: string;
  /** Name for people, at most 80 characters. */
  name: string;
};

/** Money that came to the bank, or a mistake to take back. */
export type CreditPartnerInput = {
  /** In the partner's currency; with a minus it is taken back. */
  amount: MoneyInput;
  /** Whose balance. */
  partnerId: string | number;
  /** Why, e.g. the transfer's number; 1 to 200 characters. */
  reason: string;
};

/** What is given to a wallet, or taken back. */
export type CreditWalletInput = {
  /** How much, at most 100,000.00; with a minus it is taken back. */
  amount: MoneyInput;
  /** Whose wallet; somebody with an account. */
  personId: string | number;
  /** Why, 1 to 200 characters; kept in the journal, never shown to the buyer. */
  reason: string;
};

/** Where an export of somebody's data stands. */
export type DataExportState =
  /** It was deleted; ask again. */
  | 'GONE'
  /** It can be fetched until its end. */
  | 'READY'
  /** It is being put together. */
  | 'WAITING';

/** Which deliveries are wanted; all that is given must hold. */
export type DeliveryFilter = {
  /** In one of these states. */
  state?: DeliveryStateFilter | null | undefined;
  /** Of this topic, e.g. order.paid. */
  topic?: string | null | undefined;
};

/** How far a duty is. */
export type DeliveryState =
  /** Given up after all its tries; replay it when the cause is gone. */
  | 'DEAD'
  /** Done, once. */
  | 'DONE'
  /** Waits for its time. */
  | 'PENDING'
  /** Names a topic or handler that does not exist. */
  | 'POISONED'
  /** With a worker, or on its way to one. */
  | 'SENT';

/** One of some states. */
export type DeliveryStateFilter = {
  /** Any of these. */
  in: Array<DeliveryState>;
};

/** What a picture shall be said to show. */
export type DescribeMediaPictureInput = {
  /** At most 200 characters in each language. */
  altTexts: TranslatedInput;
};

/** Where an erasure stands. */
export type ErasureState =
  /** It was taken back. */
  | 'CANCELLED'
  /** The data is gone. */
  | 'DONE'
  /** Asked for; it may be taken back until it is due. */
  | 'PENDING';

/** Which entries go into the file, and why. */
export type ExportAuditInput = {
  /** Which ones; null: all there are. */
  filter?: AuditFilter | null | undefined;
  /** Why, for the journal; 1 to 200 characters. */
  reason: string;
};

/** Which order's file, and why. */
export type ExportEvidenceInput = {
  /** Which order. */
  orderId: string | number;
  /** Why, at most 500 characters; kept in the journal. */
  reason: string;
};

/** Whose codes are to be written down. */
export type ExportGiftCardCodesInput = {
  /** Of which batch. */
  batchId: string | number;
  /** Why, 1 to 200 characters; kept in the journal. */
  reason: string;
};

/** Which cards are to be written, why, and how. */
export type ExportGiftCardsInput = {
  /** Which ones, at most 200,000; null: all. */
  filter?: GiftCardFilter | null | undefined;
  /** How. */
  format?: TableFormat;
  /** Why, 1 to 200 characters; the journal keeps it. */
  reason: string;
};

/** Which invoices go into the file. */
export type ExportInvoicesInput = {
  /** Which ones; null: all there are. */
  filter?: InvoiceFilter | null | undefined;
  /** How it is written. */
  format: TableFormat;
};

/** Which orders are to be written, why, and how. */
export type ExportOrdersInput = {
  /** Which ones, at most 50,000; null: all. */
  filter?: OrderFilter | null | undefined;
  /** How. */
  format?: TableFormat;
  /** Why, 1 to 200 characters; the journal keeps it. */
  reason: string;
  /** In what order. */
  sort?: OrderSort;
};

/** Which buyers are to be written, why, and how. */
export type ExportPeopleInput = {
  /** Which ones, at most 100,000; null: all. */
  filter?: PersonFilter | null | undefined;
  /** How. */
  format?: TableFormat;
  /** Why, 1 to 200 characters; the journal keeps it. */
  reason: string;
};

/** Which products are to be written, and how. */
export type ExportProductsInput = {
  /** Which ones; null: all. */
  filter?: ProductFilter | null | undefined;
  /** How. */
  format?: TableFormat;
  /** In what order. */
  sort?: ProductSort;
};

/** What of which days is to be written, why, and how. */
export type ExportRedemptionsInput = {
  /** From this day on, in the shop's time zone. */
  firstDay: string;
  /** How. */
  format?: TableFormat;
  /** To this day, it included; at most 366 days. */
  lastDay: string;
  /** Why, 1 to 200 characters; the journal keeps it. */
  reason: string;
  /** What this store took; null: what every store did. */
  storeId?: string | number | null | undefined;
};

/** What of which simulation is written to a file, and how. */
export type ExportSimulationInput = {
  /** How. */
  format?: TableFormat;
  /** The job that made it. */
  jobId: string | number;
  /** What of it. */
  table?: SimulationTable;
};

/** Until when a coupon is to go on. */
export type ExtendCouponInput = {
  /** Later than now, and than it would end. */
  endsAt: string;
  /** The coupon's global id. */
  id: string | number;
  /** Why, 1 to 200 characters; kept in the journal. */
  reason: string;
};

/** One variant in the sale. */
export type FlashItemInput = {
  /** Most pieces for one person. */
  perPerson?: number;
  /** What it costs; where there is no price it is not sold so. */
  prices: Array<FlashPriceInput>;
  /** How many pieces there are, 1 to 1000000. */
  quota: number;
  /** Which, once each; no bundle. */
  variantId: string | number;
};

/** What one piece shall cost in a channel. */
export type FlashPriceInput = {
  /** Where, once each. */
  channelId: string | number;
  /** Below the channel's price, not below its floor. */
  price: MoneyInput;
};

/** Which flash sales are wanted; all that is given must hold. */
export type FlashSaleFilter = {
  /** How far they are. */
  state?: FlashSaleStateFilter | null | undefined;
};

/** A flash sale as it shall be. */
export type FlashSaleInput = {
  /** Whether a browser has to work for each attempt. */
  challenge?: boolean;
  /** When it is over. */
  endsAt: string;
  /** How long places and unpaid orders are kept, 60 to 1800. */
  holdSeconds?: number;
  /** 1 to 50; of a sale that has begun only quotas can change. */
  items: Array<FlashItemInput>;
  /** How many a second are let through it. */
  letIn?: number;
  /** What buyers read, at most 60 characters. */
  names: TranslatedInput;
  /** Most pieces one person may hold unpaid at a time. */
  openCap?: number;
  /** Attempts in a second that open the room. */
  roomFrom?: number;
  /** When it begins; cannot change once it has. */
  startsAt: string;
  /** When buyers queue. */
  waitingRoom?: WaitingRoomMode;
};

/** How far a sale is. */
export type FlashSaleState =
  /** It is over for good. */
  | 'ENDED'
  /** Nobody is let in until it goes on. */
  | 'PAUSED'
  /** Buyers are let in. */
  | 'RUNNING'
  /** It begins by itself. */
  | 'SCHEDULED';

/** In which state. */
export type FlashSaleStateFilter = {
  /** In one of these. */
  in: Array<FlashSaleState>;
};

/** What a text was taken for. */
export type FoundBy =
  /** The account that was credited. */
  | 'ACCOUNT'
  /** A code that was handed over, by its secret, number or link. */
  | 'CODE'
  /** The buyer's e-mail address. */
  | 'EMAIL'
  /** An order's number. */
  | 'ORDER_NUMBER'
  /** A partner's own number of its order. */
  | 'PARTNER_ORDER'
  /** A payment's transaction number, the provider's or the shop's. */
  | 'PAYMENT'
  /** The buyer's phone number. */
  | 'PHONE'
  /** The last digits of the buyer's phone number, four at least. */
  | 'PHONE_TAIL'
  /** A refund's number, the provider's or the shop's. */
  | 'REFUND'
  /** A supplier's number of a top-up, or the shop's number there. */
  | 'SUPPLIER_ORDER';

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

/** Money that was sent to a supplier, or that came back from there. */
export type FundSupplierInput = {
  /** In the supplier's currency; with a minus it came back. */
  amount: MoneyInput;
  /** Why, e.g. the transfer's number; 1 to 200 characters. */
  reason: string;
  /** Where it lies. */
  supplierId: string | number;
};

/** Which batches are wanted. */
export type GiftCardBatchFilter = {
  /** Whose name or reason holds these words. */
  text?: string | null | undefined;
};

/** Which cards are wanted; all that is given must hold. */
export type GiftCardFilter = {
  /** Of this batch. */
  batchId?: string | number | null | undefined;
  /** In one of these states. */
  state?: GiftCardStateFilter | null | undefined;
  /** Whose code ends so: its last four characters. */
  tail?: string | null | undefined;
};

/** What became of a gift card. */
export type GiftCardState =
  /** Whoever has its code may redeem it. */
  | 'ACTIVE'
  /** Nobody redeemed it in time. */
  | 'EXPIRED'
  /** Its value is in a wallet. */
  | 'REDEEMED'
  /** Staff made it worthless. */
  | 'VOIDED';

/** One of some states. */
export type GiftCardStateFilter = {
  /** Any of these. */
  in: Array<GiftCardState>;
};

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

/** An offer as it shall be. */
export type GroupOfferInput = {
  /** Until when groups may be opened. */
  endsAt: string;
  /** How long a group has to be filled: 1 to 168. */
  hours?: number;
  /** How many pieces one person may buy. */
  mostAPerson?: number;
  /** How many groups in all; null: any number. */
  mostGroups?: number | null | undefined;
  /** How many open groups one person may lead. */
  mostOpen?: number;
  /** Where, and for how much; all of one currency. */
  prices: Array<GroupPriceInput>;
  /** How many people make a group: 2 to 50. */
  size: number;
  /** From when on. */
  startsAt: string;
  /** What is bought; cannot change later. */
  variantId: string | number;
};

/** Whether groups of an offer may be opened and joined. */
export type GroupOfferState =
  /** None is opened any more; those that are open may be filled. */
  | 'ENDED'
  /** Both, in its time. */
  | 'LIVE'
  /** Neither; groups that are open lapse when their time is over. */
  | 'PAUSED';

/** What one shall cost in a group in one channel. */
export type GroupPriceInput = {
  /** Which channel, once each. */
  channelId: string | number;
  /** Below its price there, not below its floor. */
  price: MoneyInput;
};

/** Where a seat in a group stands. */
export type GroupSeatState =
  /** Its order is over, or went back. */
  | 'FREED'
  /** Its order waits for payment. */
  | 'HELD'
  /** Its order is paid. */
  | 'TAKEN';

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

/** What a person may say became of an order. */
export type HandOutcome =
  /** The account was credited whole. For one that is UNKNOWN or ACCEPTED. */
  | 'DELIVERED'
  /** Nothing was credited and nothing will be. For one that is QUEUED, UNKNOWN or ACCEPTED. */
  | 'REFUSED'
  /** What was credited was taken back. For one that is DELIVERED or PARTIAL. */
  | 'REVERSED';

/** How the lines of a block stand. */
export type HelpBlockKind =
  /** A list in no order. */
  | 'BULLETS'
  /** One paragraph. */
  | 'PARAGRAPH'
  /** Steps, one after another. */
  | 'STEPS';

/** A help page in one language as buyers shall read it. */
export type HelpTextInput = {
  /** 1 to 20,000 characters in the markup of `HelpPageWords.body`. */
  body: string;
  /** In which language. */
  locale: Locale;
  /** Which page, by its slug. */
  page: string;
  /** 1 to 200 characters in one line. */
  summary: string;
  /** 1 to 80 characters. */
  title: string;
  /** The version you read. */
  version: number;
};

/** A help page in one language. */
export type HelpTextRef = {
  /** In which language. */
  locale: Locale;
  /** Which page, by its slug. */
  page: string;
  /** The version you read. */
  version: number;
};

/** Whom to invite, and as what: exactly one of the two roles. */
export type InviteStaffInput = {
  /** One of the shop's own roles. */
  customRoleId?: string | number | null | undefined;
  /** Address the link goes to. */
  email: string;
  /** A built-in role. */
  role?: StaffRole | null | undefined;
};

/** Which invoices are wanted; all that is given must hold. */
export type InvoiceFilter = {
  /** Of this kind. */
  kind?: InvoiceKind | null | undefined;
  /** Of this order. */
  orderId?: string | number | null | undefined;
  /** In one of these states. */
  state?: InvoiceStateFilter | null | undefined;
  /** A number of an invoice, the tax system, a company or an order, whole; or part of a title. */
  text?: string | null | undefined;
  /** For such a name. */
  titleKind?: InvoiceTitleKind | null | undefined;
};

/** What a paper does. */
export type InvoiceKind =
  /** It is over what was really paid and did not go back. */
  | 'INVOICE'
  /** It takes (part of) an invoice back, because money went back. */
  | 'RED_LETTER';

/** In which order invoices are listed. */
export type InvoiceSort =
  /** Asked for last, first. */
  | 'NEWEST'
  /** Waiting longest, first. */
  | 'OLDEST';

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

/** One of some states. */
export type InvoiceStateFilter = {
  /** Any of these. */
  in: Array<InvoiceState>;
};

/** Whose name an invoice bears. */
export type InvoiceTitleKind =
  /** A company's, with its tax number. */
  | 'COMPANY'
  /** A person's. */
  | 'PERSONAL';

/** A key to issue. */
export type IssueApiKeyInput = {
  /** For which program. */
  clientId: string | number;
  /** From when on it is refused (UTC); null: never by itself. */
  expiresAt?: string | null | undefined;
};

/** Codes to make. */
export type IssueCouponCodesInput = {
  /** How many, 1 to 1,000,000. */
  count: number;
  /** Of which coupon; it must be UNIQUE. */
  couponId: string | number;
  /** What they are for, 1 to 80 characters. */
  name: string;
};

/** Gift cards to issue. */
export type IssueGiftCardsInput = {
  /** How many, 1 to 5,000. */
  count: number;
  /** What each is worth, at most 5,000.00; 1,000,000.00 all together. */
  faceValue: MoneyInput;
  /** What they are for, 1 to 80 characters. */
  name: string;
  /** Why, 1 to 200 characters; kept in the journal. */
  reason: string;
  /** For how many days, 1 to 3,650; three years unless said. */
  validDays?: number;
};

/** An invoice or red letter that is issued. */
export type IssueInvoiceInput = {
  /** Which one. */
  id: string | number;
  /** Where that paper can be fetched: an https address. */
  link?: string | null | undefined;
  /** The tax system's number, letters and digits, where it was issued there. */
  officialNumber?: string | null | undefined;
  /** The version you read: its amount may have been cut down since. */
  version: number;
};

/** What became of one coupon. */
export type IssuedCouponState =
  /** It may be used. */
  | 'FREE'
  /** An order that waits for its payment holds it. */
  | 'HELD'
  /** It is worth nothing. */
  | 'REVOKED'
  /** A paid order used it. */
  | 'USED';

/** What a job does. */
export type JobKind =
  /** Writes the journal to a file; `openJobFile` gives it to who may read the journal. */
  | 'AUDIT_EXPORT'
  /** Makes the holders of a recalled batch's codes whole. */
  | 'BATCH_RECALL'
  /** Replays orders with a campaign's draft; `simulation` has what came of it. */
  | 'CAMPAIGN_SIMULATION'
  /** Writes codes of a coupon to an encrypted file; `tellPassphrase` opens it. */
  | 'COUPON_CODES_EXPORT'
  /** Makes codes of a coupon. */
  | 'COUPON_ISSUE'
  /** Gives a coupon to people. */
  | 'COUPON_SEND'
  /** Lets made-up buyers rush for a planned flash sale; `rehearsal` has what came of it. */
  | 'FLASH_REHEARSAL'
  /** Writes codes of gift cards to an encrypted file; `tellPassphrase` opens it. */
  | 'GIFT_CARD_CODES_EXPORT'
  /** Writes gift cards to a file, without codes; `openJobFile` gives it to who may see them. */
  | 'GIFT_CARD_EXPORT'
  /** Writes invoices to a file; `openJobFile` gives it to who may read invoices. */
  | 'INVOICE_EXPORT'
  /** Proves that orders, payments and ledger agree; `ledgerHealth` has what it found. */
  | 'LEDGER_CHECK'
  /** Writes orders to a file, masked; `openJobFile` gives it to who may read orders. */
  | 'ORDER_EXPORT'
  /** Writes buyers to a file, masked; `openJobFile` gives it to who may read orders. */
  | 'PERSON_EXPORT'
  /** Reads a file of products and tells what it would change; `importProducts` does it. */
  | 'PRODUCT_CHECK'
  /** Writes products to a file; `openJobFile` gives it. */
  | 'PRODUCT_EXPORT'
  /** Makes and edits the products as such a check showed. */
  | 'PRODUCT_IMPORT'
  /** Writes what stores took to a file; `openJobFile` gives it to who may redeem vouchers. */
  | 'REDEMPTION_EXPORT'
  /** Makes the holders of a recalled shared code's seats whole. */
  | 'SHARED_RECALL'
  /** Writes what such a replay found to a file; `openJobFile` gives it. */
  | 'SIMULATION_EXPORT'
  /** Reads a file of codes into a batch. */
  | 'VAULT_IMPORT';

/** Where a job stands. */
export type JobState =
  /** Stopped by somebody; nothing was kept. */
  | 'CANCELLED'
  /** Over; nothing was kept. See the failure. */
  | 'FAILED'
  /** Under way. */
  | 'RUNNING'
  /** Over; see the result. */
  | 'SUCCEEDED'
  /** For its file, or for a worker. */
  | 'WAITING';

/** A coupon that is to be paused, resumed or revoked. */
export type KeepCouponInput = {
  /** The coupon's global id. */
  id: string | number;
  /** Why, 1 to 200 characters; kept in the journal. */
  reason: string;
};

/** Which accounts are wanted; all that is given must hold. */
export type LedgerAccountFilter = {
  /** Of this kind. */
  kind?: AccountKind | null | undefined;
  /** Whose code holds this. */
  text?: string | null | undefined;
};

/** Which entries are wanted; all that is given must hold. */
export type LedgerEntryFilter = {
  /** With a posting on the account of this code. */
  account?: string | null | undefined;
  /** Of this kind, e.g. refund. */
  kind?: string | null | undefined;
  /** About this order. */
  orderId?: string | number | null | undefined;
};

/** A screen of the admin with a list. */
export type ListScreen =
  /** What is wrong, and what was. */
  | 'ALERTS'
  /** The journal. */
  | 'AUDIT'
  /** Batches of codes. */
  | 'BATCHES'
  /** Bundles. */
  | 'BUNDLES'
  /** Groups that people buy in. */
  | 'BUYING_GROUPS'
  /** Campaigns. */
  | 'CAMPAIGNS'
  /** What is asked for after a sale. */
  | 'CASES'
  /** Coupons. */
  | 'COUPONS'
  /** Work that follows a message. */
  | 'DELIVERIES'
  /** Flash sales. */
  | 'FLASH_SALES'
  /** Gift cards. */
  | 'GIFT_CARDS'
  /** Batches of gift cards. */
  | 'GIFT_CARD_BATCHES'
  /** What is offered to groups. */
  | 'GROUP_OFFERS'
  /** Invoices and red letters. */
  | 'INVOICES'
  /** Long work. */
  | 'JOBS'
  /** Accounts of the books. */
  | 'LEDGER_ACCOUNTS'
  /** Entries of the books. */
  | 'LEDGER_ENTRIES'
  /** What people hand over themselves. */
  | 'MANUAL_TASKS'
  /** What customers were sent. */
  | 'MESSAGES'
  /** Orders. */
  | 'ORDERS'
  /** Who resells by program. */
  | 'PARTNERS'
  /** Buyers. */
  | 'PEOPLE'
  /** Prices that hold for a time. */
  | 'PRICE_LISTS'
  /** Products. */
  | 'PRODUCTS'
  /** People who were invited. */
  | 'REFERRALS'
  /** What is given for inviting. */
  | 'REFERRAL_PROGRAMS'
  /** What customers looked for. */
  | 'SEARCH_TERMS'
  /** Accounts, keys and links that are sold by the seat. */
  | 'SHARED_CODES'
  /** Who works here. */
  | 'STAFF'
  /** What suppliers offer. */
  | 'SUPPLIER_OFFERS'
  /** What suppliers were asked for. */
  | 'SUPPLIER_ORDERS'
  /** What partners' servers were told. */
  | 'WEBHOOKS';

/** A language of the shop. */
export type Locale =
  /** English. */
  | 'EN'
  /** Simplified Chinese. */
  | 'ZH_CN';

/** Which tasks are wanted; all that is given must hold. */
export type ManualTaskFilter = {
  /** True: only those that this member of staff took. */
  mine?: boolean | null | undefined;
  /** Only those that are late, or only those that are not. */
  overdue?: boolean | null | undefined;
  /** In one of these states. */
  state?: ManualTaskStateFilter | null | undefined;
};

/** Where a manual task stands. */
export type ManualTaskState =
  /** Handed over, with evidence. */
  | 'DONE'
  /** Not done: its money goes back. */
  | 'GIVEN_BACK'
  /** Waits for a person. */
  | 'OPEN'
  /** Somebody is at it. */
  | 'TAKEN';

/** One of some states. */
export type ManualTaskStateFilter = {
  /** Any of these. */
  in: Array<ManualTaskState>;
};

/** What became of one of many things. */
export type ManyOutcome =
  /** It is as it was asked to be. */
  | 'DONE'
  /** It is as it was; code and message say why. */
  | 'REFUSED'
  /** It was so already. */
  | 'UNCHANGED';

/** Which pictures are wanted; all that is given must hold. */
export type MediaPictureFilter = {
  /** In what they show or in the name of their file. */
  text?: string | null | undefined;
  /** True: only those that nothing shows. */
  unused?: boolean | null | undefined;
};

/** What shows a picture. */
export type MediaUseKind =
  /** A bundle. */
  | 'BUNDLE'
  /** The page of a campaign. */
  | 'CAMPAIGN'
  /** A category. */
  | 'CATEGORY'
  /** A product. */
  | 'PRODUCT';

/** A tier as it shall be. */
export type MemberTierInput = {
  /** Whether anybody can be in it. */
  active: boolean;
  /** What it brings, one thing a line, at most 500 characters. */
  benefits: TranslatedInput;
  /** Taken off what has no price of its own for the tier, 0 to 9000 (0.01 %). */
  discountBps: number;
  /** Kept so many days after it was reached, 0 to 3660. */
  keepDays: number;
  /** Its name, at most 40 characters. */
  names: TranslatedInput;
  /** What must really be paid to reach it, in the shop's currency; unique. */
  threshold: MoneyInput;
};

/** How a message travels. */
export type MessageChannel =
  /** An e-mail. */
  | 'EMAIL'
  /** A text message to a phone. */
  | 'SMS';

/** How far a message has come. */
export type MessageState =
  /** Refused by the carrier. */
  | 'FAILED'
  /** Waits to be carried. */
  | 'QUEUED'
  /** Taken by the carrier. */
  | 'SENT';

/** A message in one language as it shall be sent. */
export type MessageTextInput = {
  /** Text of the e-mail, at most 5000 characters, with what it must hold. */
  body: string;
  /** In which language. */
  locale: Locale;
  /** The text message, at most 300 characters, with what it must hold. */
  short: string;
  /** Subject of the e-mail, 1 to 120 characters in one line. */
  subject: string;
  /** Which message, by its name. */
  template: string;
  /** The version you read. */
  version: number;
};

/** A message in one language. */
export type MessageTextRef = {
  /** In which language. */
  locale: Locale;
  /** Which message, by its name. */
  template: string;
  /** The version you read. */
  version: number;
};

/** An amount of money, exact. */
export type MoneyInput = {
  /** Decimal string with at most the currency's digits. */
  amount: string;
  /** ISO 4217 code, e.g. CNY. */
  currency: string;
};

/** Products, each with the category it shall be in. */
export type MoveProductsInput = {
  /** 1 to 100, none twice. */
  products: Array<ProductCategoryInput>;
};

/** What is to be noted about a buyer. */
export type NotePersonInput = {
  /** About whom. */
  personId: string | number;
  /** What, at most 1,000 characters; for colleagues only. */
  words: string;
};

/** A picture that is to be sent. */
export type OfferMediaPictureInput = {
  /** What it shows, at most 200 characters in each language. */
  altTexts: TranslatedInput;
  /** What its file is called, at most 120 characters. */
  fileName: string;
};

/** Staff's word on an offer; whether the supplier sells it is `listed`. */
export type OfferState =
  /** It is used. */
  | 'ACTIVE'
  /** It is not used. */
  | 'PAUSED';

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

/** Which orders are wanted; all that is given must hold. */
export type OrderFilter = {
  /** Bought by this buyer. */
  personId?: string | number | null | undefined;
  /** Placed within. */
  placedAt?: TimeRange | null | undefined;
  /** In one of these states. */
  state?: OrderStateFilter | null | undefined;
  /** A number of an order, payment, refund, top-up or partner, an e-mail address, a credited account, a phone number or its last four digits or more; compared exactly. */
  text?: string | null | undefined;
  /** True: paid and not delivered yet; false: all others. */
  undelivered?: boolean | null | undefined;
};

/** The order of a list of orders. */
export type OrderSort =
  /** Last placed first. */
  | 'NEWEST'
  /** First placed first. */
  | 'OLDEST';

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

/** One of some states. */
export type OrderStateFilter = {
  /** Any of these. */
  in: Array<OrderState>;
};

/** What one variant costs the partner. */
export type PartnerPriceInput = {
  /** In the partner's currency; null takes it out of its catalogue. */
  price?: MoneyInput | null | undefined;
  /** Which variant. */
  variantId: string | number;
};

/** Where a partner stands. */
export type PartnerState =
  /** It may order. */
  | 'ACTIVE'
  /** It orders nothing new, and reads what it has. */
  | 'PAUSED';

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

/** One thing a role may see or do. */
export type Permission =
  /** See alerts about what the other permissions show. */
  | 'ALERTS_READ'
  /** Take alerts. */
  | 'ALERTS_WORK'
  /** Keep the rules of alerts and the bots of group chats. */
  | 'ALERTS_WRITE'
  /** See what sells, to whom and how fast. What it cost takes COST_READ as well. */
  | 'ANALYTICS_READ'
  /** See the journal of staff's acts. */
  | 'AUDIT_READ'
  /** Call a batch or a shared code back: codes and seats are replaced or refunded. */
  | 'BATCHES_RECALL'
  /** Approve campaigns of others that one person may not publish. */
  | 'CAMPAIGNS_APPROVE'
  /** Pause a campaign at once. */
  | 'CAMPAIGNS_PAUSE'
  /** See campaigns, drafts included. */
  | 'CAMPAIGNS_READ'
  /** Write campaigns, publish what one person may, let them go on and end them. */
  | 'CAMPAIGNS_WRITE'
  /** Put products on sale and take them off. */
  | 'CATALOG_PUBLISH'
  /** See products, drafts included. */
  | 'CATALOG_READ'
  /** Create and edit products and bundles. */
  | 'CATALOG_WRITE'
  /** See buyers' contacts in full. */
  | 'CONTACT_READ'
  /** See costs and margins. */
  | 'COST_READ'
  /** See coupons, and how they are used; no codes. */
  | 'COUPONS_READ'
  /** Make coupons and codes, hand them out, pause and revoke them. */
  | 'COUPONS_WRITE'
  /** See deliveries and dead letters. */
  | 'DELIVERIES_READ'
  /** Send a dead letter again. */
  | 'DELIVERIES_REPLAY'
  /** Take an order's file for a dispute out of the shop, contact and addresses included. */
  | 'EVIDENCE_EXPORT'
  /** See flash sales, and how they go. */
  | 'FLASH_SALES_READ'
  /** Let made-up buyers rush for a planned flash sale on the machines that sell. */
  | 'FLASH_SALES_REHEARSE'
  /** Plan flash sales, stop them, let them go on, and end them. */
  | 'FLASH_SALES_WRITE'
  /** See gift cards, without their codes. */
  | 'GIFT_CARDS_READ'
  /** Issue gift cards, see their codes, and void them. */
  | 'GIFT_CARDS_WRITE'
  /** See offers of group buying, and the groups. */
  | 'GROUP_BUYS_READ'
  /** Write offers of group buying, and pause or end them. */
  | 'GROUP_BUYS_WRITE'
  /** Write the shop's help pages. */
  | 'HELP_WRITE'
  /** See invoices, and take them out as a file. */
  | 'INVOICES_READ'
  /** Issue, refuse and void invoices. */
  | 'INVOICES_WRITE'
  /** See long jobs and their progress. */
  | 'JOBS_READ'
  /** See accounts and their entries. */
  | 'LEDGER_READ'
  /** Enter what no event tells: top-ups of a balance, corrections. */
  | 'LEDGER_WRITE'
  /** See the queue of goods handed over by hand. */
  | 'MANUAL_READ'
  /** Take goods from that queue and hand them over. */
  | 'MANUAL_WORK'
  /** See messages written to buyers. */
  | 'MESSAGES_READ'
  /** Write the texts of messages. */
  | 'MESSAGES_WRITE'
  /** See orders. */
  | 'ORDERS_READ'
  /** Ask for money to be given back, and goods to be replaced. */
  | 'ORDERS_REFUND'
  /** See the day's figures. */
  | 'OVERVIEW_READ'
  /** See partners, their clients and balances. */
  | 'PARTNERS_READ'
  /** Set up partners, their clients and keys. */
  | 'PARTNERS_WRITE'
  /** Take a payment as paid while its provider is silent. */
  | 'PAYMENTS_CONFIRM'
  /** Take a copy of a person's data out at their request, and have them forgotten. */
  | 'PERSONAL_DATA'
  /** Edit price lists, prices of channels, and tiers of membership. */
  | 'PRICES_WRITE'
  /** See programmes of invitations, and who was invited. */
  | 'REFERRALS_READ'
  /** Write programmes of invitations, and decide what is to be reviewed. */
  | 'REFERRALS_WRITE'
  /** Approve what needs a second pair of eyes. */
  | 'REFUNDS_APPROVE'
  /** See who works here, and what each role allows. */
  | 'STAFF_READ'
  /** Invite staff, change what they are, let them in or out; keep the shop's own roles. */
  | 'STAFF_WRITE'
  /** Keep the list of stores that take vouchers. */
  | 'STORES_WRITE'
  /** See suppliers and what was ordered from them. */
  | 'SUPPLIERS_READ'
  /** Set up suppliers and their offers. */
  | 'SUPPLIERS_WRITE'
  /** Give buyers tags, and take them away. */
  | 'TAGS_WRITE'
  /** See batches and counts of codes. */
  | 'VAULT_READ'
  /** Create batches, import codes, change a batch's state. */
  | 'VAULT_WRITE'
  /** Redeem vouchers for a store, and take that back within its time. */
  | 'VOUCHERS_REDEEM'
  /** See what customers have in the shop, and what moved it. */
  | 'WALLETS_READ'
  /** Give to a customer's wallet, or take back. */
  | 'WALLETS_WRITE';

/** Whose data, and why. */
export type PersonDataInput = {
  /** Whose. */
  personId: string | number;
  /** Why, e.g. how the person asked for it; at most 500 characters, kept in the journal. */
  reason: string;
};

/** Which buyers are wanted; all that is given must hold. */
export type PersonFilter = {
  /** true: with an account; false: guests. */
  registered?: boolean | null | undefined;
  /** With one of these tags. */
  tags?: Array<string> | null | undefined;
  /** An e-mail address, a phone number or its last four digits or more, or an order's number; compared exactly. */
  text?: string | null | undefined;
};

/** A buyer, and the tags they shall have. */
export type PersonTagsInput = {
  /** The buyer's global id. */
  id: string | number;
  /** All that they shall have, at most 30 of at most 40 characters. */
  tags: Array<string>;
  /** The tags you read: where they have others by now, nothing changes. */
  was: Array<string>;
};

/** How the coupon of a piece shall come to people. */
export type PieceCouponInput = {
  /** Of CLAIM: from when on it may be claimed. */
  claimFrom?: string | null | undefined;
  /** Of CLAIM: until when it may be claimed. */
  claimUntil?: string | null | undefined;
  /** Of PUBLIC: what everybody types, 4 to 20 letters and digits. */
  code?: string | null | undefined;
  /** In which way; cannot change once it is published. */
  kind: CouponKind;
  /** Of CLAIM: how many in all; null: any number. */
  mostClaims?: string | null | undefined;
  /** Of CLAIM: how many one person may claim, 1 to 100. */
  mostClaimsAPerson?: number;
  /** For how many days from when somebody has it, 1 to 3,650; null: until it ends. */
  validDays?: number | null | undefined;
};

/** One variant of a flash sale. */
export type PieceFlashItemInput = {
  /** Most pieces for one person. */
  perPerson?: number;
  /** What it costs; where there is no price it is not sold so. */
  prices: Array<PiecePriceInput>;
  /** How many pieces there are, 1 to 1000000. */
  quota: number;
  /** Which, once each; no bundle. */
  variantId: string | number;
};

/** The flash sale of a piece as it shall be. */
export type PieceFlashSaleInput = {
  /** Whether a browser has to work for each attempt. */
  challenge?: boolean;
  /** When it is over; null: with the campaign. */
  endsAt?: string | null | undefined;
  /** How long places and unpaid orders are kept, 60 to 1800. */
  holdSeconds?: number;
  /** 1 to 50; of a sale that has begun only quotas can change. */
  items: Array<PieceFlashItemInput>;
  /** How many a second are let through it. */
  letIn?: number;
  /** Most pieces one person may hold unpaid at a time. */
  openCap?: number;
  /** Whether what it took of the budget comes back with a full refund. */
  returnedAfterRefund?: boolean;
  /** Attempts in a second that open the room. */
  roomFrom?: number;
  /** When it begins; null: with the campaign. */
  startsAt?: string | null | undefined;
  /** When buyers queue. */
  waitingRoom?: WaitingRoomMode;
};

/** The group buy of a piece as it shall be. */
export type PieceGroupBuyInput = {
  /** Until when groups may be opened; null: with the campaign. */
  endsAt?: string | null | undefined;
  /** How long a group has to be filled: 1 to 168. */
  hours?: number;
  /** How many pieces one person may buy. */
  mostAPerson?: number;
  /** How many groups in all; null: any number. */
  mostGroups?: number | null | undefined;
  /** How many open groups one person may lead. */
  mostOpen?: number;
  /** Where, and for how much. */
  prices: Array<PiecePriceInput>;
  /** Whether what it took of the budget comes back with a full refund. */
  returnedAfterRefund?: boolean;
  /** How many people make a group: 2 to 50. */
  size: number;
  /** From when on; null: with the campaign. */
  startsAt?: string | null | undefined;
  /** What is bought; cannot change once it was published. */
  variantId: string | number;
};

/** What one piece shall cost in a channel. */
export type PiecePriceInput = {
  /** Where, once each; a channel of the campaign. */
  channelId: string | number;
  /** Below the channel's price, not below its floor. */
  price: MoneyInput;
};

/** The invitations of a piece as they shall be. */
export type PieceReferralInput = {
  /** For how many days after a reward it is taken back: 0 to 365. */
  backDays?: number;
  /** What all rewards may come to; null: anything. */
  budget?: MoneyInput | null | undefined;
  /** A coupon for the invited, one that the shop sends; null: none. */
  friendCouponId?: string | number | null | undefined;
  /** What the invited gets; 0: nothing. */
  friendReward: MoneyInput;
  /** A coupon for the inviter, one that the shop sends; null: none. */
  inviterCouponId?: string | number | null | undefined;
  /** What the inviter gets; 0: nothing. */
  inviterReward: MoneyInput;
  /** What the first order must come to at least. */
  leastOrder: MoneyInput;
  /** How often one inviter is rewarded in a period. */
  mostRewards?: number;
  /** How many days a period has. */
  periodDays?: number;
  /** How many days after that order was paid the rewards come: 0 to 90. */
  waitDays?: number;
};

/** What becomes of a product. */
export type PlanAct =
  /** It is edited. */
  | 'CHANGED'
  /** It is made, as a draft. */
  | 'NEW';

/** What became of a plan. */
export type PlanOutcome =
  /** The product is as the plan shows. */
  | 'DONE'
  /** The product is as it was. */
  | 'REFUSED';

/** A cell of the matrix as it is to be. */
export type PolicyRuleInput = {
  /** How much of an order one person gives back alone, in the shop's currency; null: any amount. */
  aloneUpTo?: MoneyInput | null | undefined;
  /** Who is the second person: a role that may approve. */
  approver: StaffRole;
  /** Who bears the cost. */
  bearer: CostBearer;
  /** Whether a coupon used for the order becomes usable again. */
  couponReturns: boolean;
  /** Which pieces. */
  kind: FulfilmentKind;
  /** Money back. */
  refund: RefundRule;
  /** Another piece; only for codes that were handed over. */
  replacement: ReplaceRule;
  /** At which stage. */
  stage: AfterSaleStage;
  /** The version you read. */
  version: number;
  /** Days a buyer may claim, 1 to 365; null: no limit. */
  windowDays?: number | null | undefined;
};

/** Whether goods for some carriers are for numbers that moved to them (携号转网), which no prefix tells. */
export type PortedNumbers =
  /** They are, when the buyer says which carrier the number moved to. */
  | 'ACCEPTED'
  /** Only for numbers that were theirs from the first. */
  | 'REFUSED';

/** A prepared answer as it is to be. */
export type PreparedAnswerInput = {
  /** Which one changes; null: a new one. */
  id?: string | number | null | undefined;
  /** Its place, 0 to 1,000; lower comes first. */
  position?: number;
  /** For cases in this state; null: in any. */
  state?: CaseState | null | undefined;
  /** What it is for, at most 60 characters. */
  titles: TranslatedInput;
  /** The version that was read; null for a new one. */
  version?: number | null | undefined;
  /** What is said, at most 1,000 characters; {number}, {product}, {amount}, {shop} may stand in it. */
  words: TranslatedInput;
};

/** Whoever buys the cart, and how; what is left out is not so. */
export type PreviewBuyerInput = {
  /** When; null: now, or when the campaign begins where that is to come. */
  at?: string | null | undefined;
  /** Has a birthday in the month. */
  birthday?: boolean;
  /** Where. */
  channelId: string | number;
  /** Buys on it, as orders name it. */
  device?: string | null | undefined;
  /** Has paid for nothing yet. */
  firstOrder?: boolean;
  /** Pays by it. */
  paymentMethod?: string | null | undefined;
  /** Has had an account for so many days; null: a guest. */
  registeredDays?: number | null | undefined;
  /** Has these tags. */
  tags?: Array<string> | null | undefined;
  /** A member of this tier. */
  tierId?: string | number | null | undefined;
  /** Has each coupon of the draft in hand. */
  withCoupons?: boolean;
};

/** A campaign as it shall be, and a cart. */
export type PreviewCampaignInput = {
  /** Who buys it. */
  buyer: PreviewBuyerInput;
  /** All that it says; it need not be saved. */
  campaign: CampaignInput;
  /** Whose draft it is: what it has live already does not count beside it; null: a new one. */
  campaignId?: string | number | null | undefined;
  /** What is in the cart, 1 to 20. */
  lines: Array<PreviewLineInput>;
};

/** So many pieces of a variant. */
export type PreviewLineInput = {
  /** How many, 1 to 999. */
  quantity: number;
  /** Of what. */
  variantId: string | number;
};

/** What a variant shall cost by the list. */
export type PriceListEntryInput = {
  /** Not above its list price, not below its floor; null: out of the list. */
  price?: MoneyInput | null | undefined;
  /** Which variant, once each. */
  variantId: string | number;
};

/** A price list as it shall be. */
export type PriceListInput = {
  /** Whether it holds at all. */
  active: boolean;
  /** Where it holds; cannot change later. */
  channelId: string | number;
  /** Until when; null: for good. */
  endsAt?: string | null | undefined;
  /** Prices to set or take away, at most 500; others stay. */
  entries: Array<PriceListEntryInput>;
  /** Its name, at most 60 characters; buyers read it beside the price. */
  names: TranslatedInput;
  /** Of several lists the higher decides; -1000 to 1000. */
  priority: number;
  /** From when on. */
  startsAt: string;
  /** For members of this tier; null: for everybody. */
  tierId?: string | number | null | undefined;
};

/** Why a row of a file was refused. */
export type ProblemCode =
  /** The price cannot be above the list price. */
  | 'ABOVE_LIST'
  /** The product has this number or secret already. */
  | 'ALREADY_STORED'
  /** It is no amount, or has more decimals than the currency. */
  | 'BAD_AMOUNT'
  /** It has a control or invisible character. */
  | 'BAD_CHARACTER'
  /** It is no date. */
  | 'BAD_DATE'
  /** Quotes that do not close, or a link that is none. */
  | 'BAD_FORMAT'
  /** Bundles are composed on their own page. */
  | 'BAD_KIND'
  /** A SKU has letters, digits, dots, hyphens and underscores. */
  | 'BAD_SKU'
  /** An address has lower-case letters, digits and single hyphens. */
  | 'BAD_SLUG'
  /** It is below the least that may be asked in the channel. */
  | 'BELOW_FLOOR'
  /** Somebody changed the product after it was checked; check the file again. */
  | 'CHANGED_MEANWHILE'
  /** A spreadsheet keeps 15 digits; the zeros at the end are its doing. */
  | 'CUT_DIGITS'
  /** A spreadsheet took the cell for a date: format it as text and type it again. */
  | 'DATE_CELL'
  /** An earlier row says something else of the same product. */
  | 'DIFFERS_ABOVE'
  /** An earlier row has the same number or secret. */
  | 'DUPLICATE_IN_FILE'
  /** Neither a secret nor a link. */
  | 'EMPTY_SECRET'
  /** Its last day has passed. */
  | 'EXPIRED'
  /** The kind cannot change once it is made. */
  | 'KIND_IS_FIXED'
  /** The column is missing. */
  | 'MISSING_HEADING'
  /** It cannot be kept so. */
  | 'NOT_ACCEPTED'
  /** This kind does not have it. */
  | 'NOT_FOR_THIS_KIND'
  /** It is on sale and would lack what customers need ({reasons}). */
  | 'NOT_PUBLISHABLE'
  /** Nobody has an account with this contact. */
  | 'NO_ACCOUNT'
  /** It is no whole number. */
  | 'NO_NUMBER'
  /** It must be from {minimum} to {maximum}. */
  | 'OUT_OF_RANGE'
  /** The bundle would cost more than its parts apart. */
  | 'PRICED_ABOVE_PARTS'
  /** Another row of the same product is refused. */
  | 'PRODUCT_REFUSED'
  /** It must be given. */
  | 'REQUIRED'
  /** A spreadsheet wrote the number as 1.23E+15; its last digits are lost. */
  | 'SCIENTIFIC_NOTATION'
  /** Another product has this SKU. */
  | 'SKU_TAKEN'
  /** The row or one of its fields is too long. */
  | 'TOO_LONG'
  /** A product has {maximum} variants at most. */
  | 'TOO_MANY'
  /** It has too many fields. */
  | 'TOO_MANY_FIELDS'
  /** The heading means nothing here, or comes twice. */
  | 'UNKNOWN_HEADING'
  /** There is no such thing. Known: {known}. */
  | 'UNKNOWN_VALUE';

/** A product, and the category it shall be in. */
export type ProductCategoryInput = {
  /** The category's global id. */
  categoryId: string | number;
  /** The product's global id. */
  id: string | number;
  /** The version you read. */
  version: number;
};

/** Which products are wanted; all that is given must hold. */
export type ProductFilter = {
  /** Of this brand, as it is written. */
  brand?: string | null | undefined;
  /** In this category. */
  categoryId?: string | number | null | undefined;
  /** Only bundles, or only what is none. */
  isBundle?: boolean | null | undefined;
  /** In this state. */
  state?: ProductState | null | undefined;
  /** Looked for in names, slugs and SKUs. */
  text?: string | null | undefined;
};

/** A product as it shall be. A variant that is left out is hidden. */
export type ProductInput = {
  /** What its drawn tile shows. */
  art: ArtInput;
  /** Whose goods they are, at most 60 characters; null: nobody's in particular. */
  brand?: string | null | undefined;
  /** Where it stands in the shop. */
  categoryId: string | number;
  /** What it is. */
  descriptions: TranslatedInput;
  /** Its name, at most 120 characters. */
  names: TranslatedInput;
  /** The picture that is shown instead of the drawn tile; null: none. */
  pictureId?: string | number | null | undefined;
  /** What is given back, and when. */
  refundNotes: TranslatedInput;
  /** Rules of use. */
  rules: TranslatedInput;
  /** The last part of its address: lower-case letters, digits, hyphens; unique. */
  slug: string;
  /** One sentence, at most 300 characters. */
  summaries: TranslatedInput;
  /** Its variants in order. */
  variants: Array<VariantInput>;
};

/** By what products are put in order. */
export type ProductRank =
  /** Paid less given back. */
  | 'NET'
  /** Pieces sold. */
  | 'UNITS';

/** The order of a list of products. */
export type ProductSort =
  /** By Chinese name. */
  | 'NAME'
  /** Last changed first. */
  | 'UPDATED';

/** Where a product stands. */
export type ProductState =
  /** Taken away for good; kept for the orders that name it. */
  | 'ARCHIVED'
  /** Being written; customers do not see it. */
  | 'DRAFT'
  /** On sale. */
  | 'PUBLISHED';

/** A product, and the state it shall have. */
export type ProductStateInput = {
  /** The product's global id. */
  id: string | number;
  /** PUBLISHED: on sale. DRAFT: off sale, or out of the archive. ARCHIVED: withdrawn. */
  state: ProductState;
  /** The version you read. */
  version: number;
};

/** An amount off all the goods together, or off each piece. */
export type PromotionAmountInput = {
  /** Off each piece, as far as its price goes. */
  eachPiece?: boolean;
  /** How much. */
  off: MoneyInput;
};

/** Some goods in the cart come to so much, by the promotion's base. */
export type PromotionAtLeastAmountInput = {
  /** How much at least. */
  amount: MoneyInput;
  /** Which; null: all. */
  goods?: PromotionGoodsInput | null | undefined;
};

/** The cart has so many pieces of some goods. */
export type PromotionAtLeastPiecesInput = {
  /** Of which; null: of all. */
  goods?: PromotionGoodsInput | null | undefined;
  /** How many at least. */
  pieces: number;
};

/** What thresholds are measured by. */
export type PromotionBase =
  /** Prices before any promotion. */
  | 'INITIAL'
  /** What earlier promotions left of them: one may push a cart under the threshold of another. */
  | 'RUNNING';

/** For so many pieces bought some are got with a part off: the cheapest. None is bought and got at once. */
export type PromotionBuyGetInput = {
  /** In 0.01 % off what is got; 10000: for nothing. */
  bps: number;
  /** How many are bought for one time. */
  buy: number;
  /** How many are got for one time. */
  get: number;
  /** What may be got; null: the goods that are bought. */
  gets?: PromotionGoodsInput | null | undefined;
  /** How often at most in one order; null: as often as the goods allow. */
  times?: number | null | undefined;
};

/** How a promotion stands to others of its stage. */
export type PromotionCombine =
  /** Of its group the one that leaves the customer the least to pay; in the stage ITEM on each line. */
  | 'BEST_OF'
  /** On the lines where it applies nothing else of its stage does; the highest priority comes first. */
  | 'EXCLUSIVE'
  /** Beside them. */
  | 'STACK';

/** A condition: exactly one kind. At most 100 in a tree, six deep. */
export type PromotionConditionInput =
  {   /** Each of 1 to 20 holds. */
  all: Array<PromotionConditionInput>; atLeastAmount?: never; atLeastPieces?: never; birthdayMonth?: never; duringHours?: never; firstOrder?: never; inChannels?: never; newCustomer?: never; not?: never; ofTiers?: never; onDates?: never; onDevices?: never; paysBy?: never; some?: never; tagged?: never; }
  |  { all?: never;   /** How much. */
  atLeastAmount: PromotionAtLeastAmountInput; atLeastPieces?: never; birthdayMonth?: never; duringHours?: never; firstOrder?: never; inChannels?: never; newCustomer?: never; not?: never; ofTiers?: never; onDates?: never; onDevices?: never; paysBy?: never; some?: never; tagged?: never; }
  |  { all?: never; atLeastAmount?: never;   /** How many. */
  atLeastPieces: PromotionAtLeastPiecesInput; birthdayMonth?: never; duringHours?: never; firstOrder?: never; inChannels?: never; newCustomer?: never; not?: never; ofTiers?: never; onDates?: never; onDevices?: never; paysBy?: never; some?: never; tagged?: never; }
  |  { all?: never; atLeastAmount?: never; atLeastPieces?: never;   /** True: in the month of a birthday. */
  birthdayMonth: boolean; duringHours?: never; firstOrder?: never; inChannels?: never; newCustomer?: never; not?: never; ofTiers?: never; onDates?: never; onDevices?: never; paysBy?: never; some?: never; tagged?: never; }
  |  { all?: never; atLeastAmount?: never; atLeastPieces?: never; birthdayMonth?: never;   /** At which hours. */
  duringHours: PromotionDuringHoursInput; firstOrder?: never; inChannels?: never; newCustomer?: never; not?: never; ofTiers?: never; onDates?: never; onDevices?: never; paysBy?: never; some?: never; tagged?: never; }
  |  { all?: never; atLeastAmount?: never; atLeastPieces?: never; birthdayMonth?: never; duringHours?: never;   /** True: for a first order. */
  firstOrder: boolean; inChannels?: never; newCustomer?: never; not?: never; ofTiers?: never; onDates?: never; onDevices?: never; paysBy?: never; some?: never; tagged?: never; }
  |  { all?: never; atLeastAmount?: never; atLeastPieces?: never; birthdayMonth?: never; duringHours?: never; firstOrder?: never;   /** Where. */
  inChannels: PromotionInChannelsInput; newCustomer?: never; not?: never; ofTiers?: never; onDates?: never; onDevices?: never; paysBy?: never; some?: never; tagged?: never; }
  |  { all?: never; atLeastAmount?: never; atLeastPieces?: never; birthdayMonth?: never; duringHours?: never; firstOrder?: never; inChannels?: never;   /** For new customers. */
  newCustomer: PromotionNewCustomerInput; not?: never; ofTiers?: never; onDates?: never; onDevices?: never; paysBy?: never; some?: never; tagged?: never; }
  |  { all?: never; atLeastAmount?: never; atLeastPieces?: never; birthdayMonth?: never; duringHours?: never; firstOrder?: never; inChannels?: never; newCustomer?: never;   /** It does not hold. */
  not: PromotionConditionInput; ofTiers?: never; onDates?: never; onDevices?: never; paysBy?: never; some?: never; tagged?: never; }
  |  { all?: never; atLeastAmount?: never; atLeastPieces?: never; birthdayMonth?: never; duringHours?: never; firstOrder?: never; inChannels?: never; newCustomer?: never; not?: never;   /** For which members. */
  ofTiers: PromotionOfTiersInput; onDates?: never; onDevices?: never; paysBy?: never; some?: never; tagged?: never; }
  |  { all?: never; atLeastAmount?: never; atLeastPieces?: never; birthdayMonth?: never; duringHours?: never; firstOrder?: never; inChannels?: never; newCustomer?: never; not?: never; ofTiers?: never;   /** On which days. */
  onDates: PromotionOnDatesInput; onDevices?: never; paysBy?: never; some?: never; tagged?: never; }
  |  { all?: never; atLeastAmount?: never; atLeastPieces?: never; birthdayMonth?: never; duringHours?: never; firstOrder?: never; inChannels?: never; newCustomer?: never; not?: never; ofTiers?: never; onDates?: never;   /** On which devices. */
  onDevices: PromotionOnDevicesInput; paysBy?: never; some?: never; tagged?: never; }
  |  { all?: never; atLeastAmount?: never; atLeastPieces?: never; birthdayMonth?: never; duringHours?: never; firstOrder?: never; inChannels?: never; newCustomer?: never; not?: never; ofTiers?: never; onDates?: never; onDevices?: never;   /** How it is paid. */
  paysBy: PromotionPaysByInput; some?: never; tagged?: never; }
  |  { all?: never; atLeastAmount?: never; atLeastPieces?: never; birthdayMonth?: never; duringHours?: never; firstOrder?: never; inChannels?: never; newCustomer?: never; not?: never; ofTiers?: never; onDates?: never; onDevices?: never; paysBy?: never;   /** One of 1 to 20 holds. */
  some: Array<PromotionConditionInput>; tagged?: never; }
  |  { all?: never; atLeastAmount?: never; atLeastPieces?: never; birthdayMonth?: never; duringHours?: never; firstOrder?: never; inChannels?: never; newCustomer?: never; not?: never; ofTiers?: never; onDates?: never; onDevices?: never; paysBy?: never; some?: never;   /** For whom. */
  tagged: PromotionTaggedInput; };

/** At such a time of the shop's day. It goes past midnight where it ends before it begins. */
export type PromotionDuringHoursInput = {
  /** From this minute of the day on, 0 to 1439. */
  fromMinute: number;
  /** Until this minute of the day, which is not in it, 0 to 1440. */
  untilMinute: number;
  /** On which it begins; 1 is Monday, 7 is Sunday. */
  weekdays: Array<number>;
};

/** What a promotion shall do: exactly one kind. */
export type PromotionEffectInput =
  {   /** An amount off. */
  amount: PromotionAmountInput; buyGet?: never; every?: never; feeWaived?: never; fixedPrice?: never; gift?: never; ladder?: never; nthPiece?: never; percentage?: never; piecesPercentage?: never; setPrice?: never; }
  |  { amount?: never;   /** Buy some, get some. */
  buyGet: PromotionBuyGetInput; every?: never; feeWaived?: never; fixedPrice?: never; gift?: never; ladder?: never; nthPiece?: never; percentage?: never; piecesPercentage?: never; setPrice?: never; }
  |  { amount?: never; buyGet?: never;   /** 每满. */
  every: PromotionEveryInput; feeWaived?: never; fixedPrice?: never; gift?: never; ladder?: never; nthPiece?: never; percentage?: never; piecesPercentage?: never; setPrice?: never; }
  |  { amount?: never; buyGet?: never; every?: never;   /** True: the service fee is not asked. */
  feeWaived: boolean; fixedPrice?: never; gift?: never; ladder?: never; nthPiece?: never; percentage?: never; piecesPercentage?: never; setPrice?: never; }
  |  { amount?: never; buyGet?: never; every?: never; feeWaived?: never;   /** One price for each. */
  fixedPrice: PromotionFixedPriceInput; gift?: never; ladder?: never; nthPiece?: never; percentage?: never; piecesPercentage?: never; setPrice?: never; }
  |  { amount?: never; buyGet?: never; every?: never; feeWaived?: never; fixedPrice?: never;   /** A gift to choose. */
  gift: PromotionGiftInput; ladder?: never; nthPiece?: never; percentage?: never; piecesPercentage?: never; setPrice?: never; }
  |  { amount?: never; buyGet?: never; every?: never; feeWaived?: never; fixedPrice?: never; gift?: never;   /** 满减 by steps. */
  ladder: PromotionLadderInput; nthPiece?: never; percentage?: never; piecesPercentage?: never; setPrice?: never; }
  |  { amount?: never; buyGet?: never; every?: never; feeWaived?: never; fixedPrice?: never; gift?: never; ladder?: never;   /** 第二件. */
  nthPiece: PromotionNthPieceInput; percentage?: never; piecesPercentage?: never; setPrice?: never; }
  |  { amount?: never; buyGet?: never; every?: never; feeWaived?: never; fixedPrice?: never; gift?: never; ladder?: never; nthPiece?: never;   /** A part off. */
  percentage: PromotionPercentageInput; piecesPercentage?: never; setPrice?: never; }
  |  { amount?: never; buyGet?: never; every?: never; feeWaived?: never; fixedPrice?: never; gift?: never; ladder?: never; nthPiece?: never; percentage?: never;   /** N件M折. */
  piecesPercentage: PromotionPiecesPercentageInput; setPrice?: never; }
  |  { amount?: never; buyGet?: never; every?: never; feeWaived?: never; fixedPrice?: never; gift?: never; ladder?: never; nthPiece?: never; percentage?: never; piecesPercentage?: never;   /** One price for a set. */
  setPrice: PromotionSetPriceInput; };

/** 每满: so much off for each whole threshold. */
export type PromotionEveryInput = {
  /** How much is off for each; not above the threshold. */
  off: MoneyInput;
  /** For each whole one of these. */
  threshold: MoneyInput;
  /** How often at most in one order; null: as often as the goods allow. */
  times?: number | null | undefined;
};

/** Each piece at one price; one that costs less stays as it is. */
export type PromotionFixedPriceInput = {
  /** What a piece costs; 0 only with a cap. */
  price: MoneyInput;
};

/** The buyer takes some pieces for nothing, once an order. */
export type PromotionGiftInput = {
  /** How many pieces, 1 to 100. */
  picks: number;
  /** Among these, 1 to 100. */
  variantIds: Array<string | number>;
};

/** Some goods: whatever any list names, less what is excepted. None but exceptions given: all goods. */
export type PromotionGoodsInput = {
  /** Whatever is of these brands. */
  brands?: Array<string> | null | undefined;
  /** Whatever is in these categories. */
  categoryIds?: Array<string | number> | null | undefined;
  /** But not these products. */
  exceptProductIds?: Array<string | number> | null | undefined;
  /** But not these variants. */
  exceptVariantIds?: Array<string | number> | null | undefined;
  /** These products with all their variants. */
  productIds?: Array<string | number> | null | undefined;
  /** These variants. */
  variantIds?: Array<string | number> | null | undefined;
};

/** Bought in one of these channels. */
export type PromotionInChannelsInput = {
  /** Which, 1 to 100. */
  channelIds: Array<string | number>;
};

/** 满减: of the steps that are reached, the highest counts. */
export type PromotionLadderInput = {
  /** From the lowest up, 1 to 10. */
  steps: Array<PromotionLadderStepInput>;
};

/** From a threshold on so much is off. */
export type PromotionLadderStepInput = {
  /** How much is off then; above the step before, not above the threshold. */
  off: MoneyInput;
  /** What the goods must come to; above the step before. */
  threshold: MoneyInput;
};

/** How often and for how much something may be used; what is left out is without limit. */
export type PromotionLimitsInput = {
  /** How much it may take off in all. */
  money?: MoneyInput | null | undefined;
  /** How much in each hour. */
  moneyAnHour?: MoneyInput | null | undefined;
  /** Over how many days these count; null: for ever. */
  personDays?: number | null | undefined;
  /** Whether a use comes back once its order was refunded whole. */
  returnedAfterRefund?: boolean;
  /** How often in all. */
  uses?: string | null | undefined;
  /** How often by one person, whatever account they come with. */
  usesAPerson?: string | null | undefined;
  /** How often in each hour. */
  usesAnHour?: string | null | undefined;
};

/** The buyer registered not long ago. */
export type PromotionNewCustomerInput = {
  /** At most so many days ago, 1 to 3660. */
  days: number;
};

/** 第二件: of each group of so many pieces, dearest first, the cheapest has a part off. */
export type PromotionNthPieceInput = {
  /** In 0.01 %: 1 to 10000. */
  bps: number;
  /** How many make a group, at least 2. */
  nth: number;
};

/** The buyer is a member of one of these tiers. */
export type PromotionOfTiersInput = {
  /** Which, 1 to 100. */
  tierIds: Array<string | number>;
};

/** On one of these days of the shop's calendar. */
export type PromotionOnDatesInput = {
  /** Which, 1 to 400. */
  dates: Array<string>;
};

/** Bought on one of these kinds of device. */
export type PromotionOnDevicesInput = {
  /** Which. */
  devices: Array<string>;
};

/** What became of a promotion. */
export type PromotionOutcome =
  /** It counts in full. */
  | 'APPLIED'
  /** It counts with less than it says. */
  | 'CLIPPED'
  /** It does not count. */
  | 'REFUSED';

/** Who bears a discount. */
export type PromotionPayer =
  /** The agent who sold them. */
  | 'AGENT'
  /** The shop. */
  | 'SHOP'
  /** The supplier of the goods. */
  | 'SUPPLIER';

/** Paid with one of these methods; not met before one is chosen. */
export type PromotionPaysByInput = {
  /** Which. */
  methods: Array<string>;
};

/** A part off all the goods together; in the stage ITEM off each line. */
export type PromotionPercentageInput = {
  /** In 0.01 %: 1 to 10000. */
  bps: number;
};

/** N件M折: of the steps that are reached, the highest counts, for all the goods. */
export type PromotionPiecesPercentageInput = {
  /** From the lowest up, 1 to 10. */
  pieceSteps: Array<PromotionPiecesStepInput>;
};

/** From so many pieces on a part is off. */
export type PromotionPiecesStepInput = {
  /** In 0.01 %, 1 to 10000; above the step before. */
  bps: number;
  /** How many; above the step before. */
  pieces: number;
};

/** Why a promotion does not count, or not in full. */
export type PromotionReason =
  /** Its goods in the cart are at a flash price. */
  | 'AT_FLASH_PRICE'
  /** The margin that must be left of the price is reached. */
  | 'AT_FLOOR'
  /** The minimum final price of its goods is reached. */
  | 'AT_LEAST_PRICE'
  /** Its goods in the cart are at a member price. */
  | 'AT_MEMBER_PRICE'
  /** Another promotion of its group leaves less to pay; without `by`: none of the group does. */
  | 'BEATEN'
  /** Its goods come to too little. */
  | 'BELOW_THRESHOLD'
  /** Its budget is used up. */
  | 'BUDGET_SPENT'
  /** Its cap is reached. */
  | 'CAPPED'
  /** Its conditions are not met. */
  | 'CONDITION_NOT_MET'
  /** Another promotion has its goods for itself. */
  | 'EXCLUDED'
  /** Its limit of uses is reached. */
  | 'LIMIT_REACHED'
  /** A coupon of it is not in hand. */
  | 'NEEDS_COUPON'
  /** Nothing is left to take. */
  | 'NOTHING_LEFT'
  /** It begins later. */
  | 'NOT_YET'
  /** The cart has none of its goods. */
  | 'NO_SUCH_GOODS'
  /** It has ended. */
  | 'OVER'
  /** Too few pieces of its goods. */
  | 'TOO_FEW_PIECES'
  /** It is for other channels. */
  | 'WRONG_CHANNEL'
  /** It is for other devices. */
  | 'WRONG_DEVICE'
  /** The chosen payment method is not among its own, or none is chosen yet. */
  | 'WRONG_PAYMENT'
  /** It is for other customers. */
  | 'WRONG_PERSON'
  /** It is for other days or hours. */
  | 'WRONG_TIME';

/** How a promotion shall change prices. Refusals name the part by its path. */
export type PromotionRuleInput = {
  /** What thresholds are measured by. */
  base?: PromotionBase;
  /** How it stands to others of its stage; null: BEST_OF, for gifts STACK. */
  combine?: PromotionCombine | null | undefined;
  /** What it does. */
  effect: PromotionEffectInput;
  /** Until when; null: with the campaign. */
  endsAt?: string | null | undefined;
  /** For goods at a flash price as well. */
  flashToo?: boolean;
  /** The goods that it is on; null: all. */
  goods?: PromotionGoodsInput | null | undefined;
  /** With BEST_OF: among which, at most 40 characters. */
  group?: string | null | undefined;
  /** What must be left of a line's price, 0 to 9999 of 0.01 %; null: as the shop says. */
  marginFloorBps?: number | null | undefined;
  /** For goods at a member price as well. */
  memberToo?: boolean;
  /** The most off a line; null: no cap. */
  mostPerLine?: MoneyInput | null | undefined;
  /** The most off an order; null: no cap. */
  mostPerOrder?: MoneyInput | null | undefined;
  /** The higher comes first: -1000 to 1000. */
  priority?: number;
  /** Who bears it; null: the shop. */
  shares?: Array<PromotionShareInput> | null | undefined;
  /** When it has its turn; gifts only in GIFT and COUPON. */
  stage: PromotionStage;
  /** From when on; null: with the campaign. */
  startsAt?: string | null | undefined;
  /** When it counts; null: always. */
  when?: PromotionConditionInput | null | undefined;
};

/** So many pieces of some goods in a set. */
export type PromotionSetPartInput = {
  /** Which goods. */
  goods: PromotionGoodsInput;
  /** How many. */
  pieces: number;
};

/** All parts together at one price. A set that costs less apart stays as it is. */
export type PromotionSetPriceInput = {
  /** What makes up a set: 1 to 10 parts of 20 pieces in all. */
  parts: Array<PromotionSetPartInput>;
  /** What a set costs; 0 only with a cap. */
  price: MoneyInput;
  /** How often at most in one order; null: as often as the goods allow. */
  times?: number | null | undefined;
};

/** A payer's part of a discount. */
export type PromotionShareInput = {
  /** In 0.01 %; all shares come to 10000. */
  bps: number;
  /** Who, once each. */
  payer: PromotionPayer;
};

/** When a promotion has its turn. Prices of channels, lists, members and flash sales come before all of them. */
export type PromotionStage =
  /** Then: with a coupon. */
  | 'COUPON'
  /** Last: gifts, and fees that are waived. */
  | 'GIFT'
  /** First: on single lines. */
  | 'ITEM'
  /** Then: on the order, e.g. 满减. */
  | 'ORDER';

/** The buyer has one of these tags, or is in a segment of the name. */
export type PromotionTaggedInput = {
  /** Which, 1 to 100. */
  tags: Array<string>;
};

/** How the conditions below one are joined. */
export type PromotionTogether =
  /** Every one of them holds. */
  | 'ALL'
  /** The one below does not hold. */
  | 'NOT'
  /** At least one holds. */
  | 'SOME';

/** A batch that is the supplier's fault. */
export type RecallBatchInput = {
  /** Which batch; one that is or was on sale. */
  batchId: string | number;
  /** What holders get. */
  mode: RecallMode;
  /** Why, at most 500 characters; kept in the journal. */
  reason: string;
};

/** What holders of what is recalled get. */
export type RecallMode =
  /** Their money. */
  | 'REFUND'
  /** Another code or seat; their money where none is left. */
  | 'REPLACE_OR_REFUND';

/** A shared code that is void. */
export type RecallSharedCodeInput = {
  /** What holders get. */
  mode: RecallMode;
  /** Why, at most 500 characters; kept in the journal. */
  reason: string;
  /** Which one. */
  sharedCodeId: string | number;
};

/** A refund the provider refused, which is to go to the buyer's wallet instead. */
export type RedirectRefundInput = {
  /** Why it goes there, at most 500 characters; kept in the journal. */
  reason: string;
  /** Which refund. */
  refundId: string | number;
};

/** A programme of invitations as it shall be. All amounts are of one currency. */
export type ReferralProgramInput = {
  /** For how many days after a reward it is taken back: 0 to 365. */
  backDays?: number;
  /** What all rewards may come to; null: anything. */
  budget?: MoneyInput | null | undefined;
  /** Until when. */
  endsAt: string;
  /** A coupon of kind SENT for the invited too. */
  friendCouponId?: string | number | null | undefined;
  /** What the invited gets; 0: nothing. */
  friendReward: MoneyInput;
  /** A coupon of kind SENT for the inviter too. */
  inviterCouponId?: string | number | null | undefined;
  /** What the inviter gets; 0: nothing. */
  inviterReward: MoneyInput;
  /** What the first order must come to at least. */
  leastOrder: MoneyInput;
  /** How often one inviter is rewarded in a period. */
  mostRewards?: number;
  /** Its name, at most 60 characters; wallets say it. */
  names: TranslatedInput;
  /** How many days a period has. */
  periodDays?: number;
  /** From when on. */
  startsAt: string;
  /** How many days after that order was paid the rewards come: 0 to 90. */
  waitDays?: number;
};

/** Whether a programme of invitations may be used. */
export type ReferralProgramState =
  /** Nobody is invited any more; who was, and has bought, is rewarded. */
  | 'ENDED'
  /** In its time. */
  | 'LIVE'
  /** Nobody can be invited until it goes on. */
  | 'PAUSED';

/** Why there is no reward. */
export type ReferralRefusal =
  /** The programme's budget is used up. */
  | 'BUDGET'
  /** Inviter and invited have the same phone number or e-mail address. */
  | 'SELF'
  /** Staff refused it. */
  | 'STAFF';

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

/** What the matrix says of money back. */
export type RefundRule =
  /** Whoever may refund does it at once. */
  | 'ALLOWED'
  /** A second person decides. */
  | 'APPROVAL'
  /** Never. */
  | 'REFUSED';

/** Where a refund stands. */
export type RefundState =
  /** The provider refused; a person must look, and may have it asked for again. */
  | 'FAILED'
  /** Not asked for at the provider yet. */
  | 'PENDING'
  /** The money is with the payer. */
  | 'SUCCEEDED'
  /** Asked for; the provider's answer is not known yet. */
  | 'UNKNOWN';

/** Pieces to give back. */
export type RefundUnitsInput = {
  /** Their order. */
  orderId: string | number;
  /** Why, at most 500 characters; kept in the journal. */
  reason: string;
  /** Where the money goes. */
  refundTo?: RefundDestination;
  /** Which, at most 200; a bundle's own piece stands for all in it. */
  unitIds: Array<string | number>;
};

/** Why a supplier's order was refused. */
export type RefusalReason =
  /** The account cannot be credited; no other supplier is tried. */
  | 'ACCOUNT'
  /** The shop's balance there is short. */
  | 'BALANCE'
  /** The supplier says: try again. */
  | 'BUSY'
  /** A person decided so. */
  | 'BY_HAND'
  /** The supplier tried and could not. */
  | 'FAILED'
  /** The supplier cannot take such an order, or not from this shop. */
  | 'INVALID'
  /** It was sent, and the supplier says that it never got it. */
  | 'NEVER_ARRIVED'
  /** No supplier sells it. */
  | 'NO_OFFER'
  /** It costs more than the offer says. */
  | 'PRICE'
  /** The supplier does not sell it now. */
  | 'UNLISTED';

/** An invoice that is not issued, or was issued by mistake. */
export type RefuseInvoiceInput = {
  /** Which one. */
  id: string | number;
  /** Why, at most 500 characters; the buyer reads it. */
  reason: string;
};

/** What a rehearsal looks at. */
export type RehearsalCheckKind =
  /** Held, sold and free pieces come to the quota, and the quick count says the same: to how many. */
  | 'ADDS_UP'
  /** Every buyer was answered in time: how many were, of how many. */
  | 'ANSWERED'
  /** Nobody met an error: how many did, of none. */
  | 'NO_ERRORS'
  /** Whoever read the catalogue meanwhile did not have to wait: 99 of 100 within how many milliseconds, of how many at most. */
  | 'OTHERS_SERVED'
  /** Exactly as many pieces were sold as there were: how many were, of how many. */
  | 'SOLD_OUT'
  /** 99 of 100 answers came soon enough: within how many milliseconds, of how many at most. */
  | 'SWIFT';

/** Which sale is rehearsed, and how. */
export type RehearseFlashSaleInput = {
  /** How many made-up buyers come, 100 to 10000. */
  buyers?: number;
  /** A sale that has not begun. */
  saleId: string | number;
  /** In how many seconds all of them must be answered, 5 to 60. */
  seconds?: number;
};

/** What is wrong with what was submitted. */
export type RejectCampaignInput = {
  /** The campaign's global id. */
  id: string | number;
  /** What is to be mended, 1 to 500 characters. */
  reason: string;
  /** The version you read. */
  version: number;
};

/** A case that is not agreed to. */
export type RejectCaseInput = {
  /** Why, at most 500 characters; a buyer's claim is answered with it. */
  answer: string;
  /** Which case. */
  caseId: string | number;
};

/** Cases that are turned down, and why. */
export type RejectCasesInput = {
  /** What the buyer of each claim is told; 1 to 500 characters. */
  answer: string;
  /** 1 to 100, none twice. */
  caseIds: Array<string | number>;
};

/** Who says something to whom. */
export type RemarkKind =
  /** The buyer to the shop. */
  | 'BUYER'
  /** Staff among themselves. */
  | 'NOTE'
  /** The shop to the buyer. */
  | 'SHOP';

/** A prepared answer that nobody needs. */
export type RemovePreparedAnswerInput = {
  /** Which one. */
  id: string | number;
  /** The version that was read. */
  version: number;
};

/** What a channel shall be called. */
export type RenameChannelInput = {
  /** The channel's global id. */
  id: string | number;
  /** Name for people, at most 80 characters. */
  name: string;
  /** The version you read. */
  version: number;
};

/** What the matrix says of another piece. */
export type ReplaceRule =
  /** A second person decides. */
  | 'APPROVAL'
  /** At once: once per person in 30 days up to 50.00; above that a person decides. */
  | 'AUTO'
  /** Never. */
  | 'REFUSED';

/** A piece whose code does not work. */
export type ReplaceUnitInput = {
  /** Its order. */
  orderId: string | number;
  /** Why, at most 500 characters; kept in the journal. */
  reason: string;
  /** Which piece. */
  unitId: string | number;
};

/** A key to retire. */
export type RetireApiKeyInput = {
  /** Which key. */
  id: string | number;
  /** Why, 1 to 200 characters; kept in the journal. */
  reason: string;
};

/** A refund the provider refused. */
export type RetryRefundInput = {
  /** What changed, at most 500 characters; kept in the journal. */
  reason: string;
  /** Which refund. */
  refundId: string | number;
};

/** Whose codes are to be shown. */
export type RevealGiftCardsInput = {
  /** The card after which to go on; null: from the first. */
  after?: string | number | null | undefined;
  /** Of which batch. */
  batchId: string | number;
  /** Why, 1 to 200 characters; kept in the journal. */
  reason: string;
};

/** One coupon that is to be worth nothing. */
export type RevokeIssuedCouponInput = {
  /** Its id. */
  id: string | number;
  /** Why, 1 to 200 characters; kept in the journal. */
  reason: string;
};

/** A seat that is to be taken away. */
export type RevokeSeatInput = {
  /** Why, at most 500 characters; its holder reads it, and the journal keeps it. */
  reason: string;
  /** Which one. */
  seatId: string | number;
};

/** A role as it is to be. */
export type RoleInput = {
  /** What it is for, at most 200 characters. */
  description: string;
  /** 1 to 40 characters, unlike any other's. */
  name: string;
  /** What it allows; nothing that whoever asks may not do. */
  permissions: Array<Permission>;
};

/** Which version to take up again. */
export type RollBackCampaignInput = {
  /** The campaign's global id. */
  id: string | number;
  /** Why, at most 200 characters; may be empty. */
  note: string;
  /** The number of the earlier version. */
  number: number;
  /** The version of the campaign you read. */
  version: number;
};

/** A new secret in place of the present one. */
export type RotateSharedCodeInput = {
  /** Why, at most 500 characters; kept in the journal. */
  reason: string;
  /** The new one; none that the product had before. */
  secret: SecretInput;
  /** Which one. */
  sharedCodeId: string | number;
  /** The version you read. */
  version: number;
};

/** With what a period is compared. */
export type SalesComparison =
  /** As many days right before it. */
  | 'PREVIOUS'
  /** As many days, the fewest whole weeks earlier that do not overlap it. */
  | 'SAME_WEEKDAYS';

/** How long one point of a series is. */
export type SalesSpan =
  /** A day of the shop's time zone. */
  | 'DAY'
  /** An hour of the shop's time zone. */
  | 'HOUR';

/** A view as it shall be kept. */
export type SaveViewInput = {
  /** 1 to 40 characters; a name one has already for this list is this view from now on. */
  name: string;
  /** Of which list. */
  screen: ListScreen;
  /** Whether colleagues who may see the list see the view. */
  shared?: boolean;
  /** The query of the list's address, 1 to 1000 characters. */
  view: string;
};

/** When a product or bundle goes on sale and off it by itself. */
export type ScheduleProductInput = {
  /** When it goes on sale; null: not by itself. */
  publishAt?: string | null | undefined;
  /** When it goes off sale; null: not by itself. */
  unpublishAt?: string | null | undefined;
};

/** Where a seat stands. */
export type SeatState =
  /** Kept for an order that is not handed over yet. */
  | 'HELD'
  /** It was recalled with its shared code: its buyer has another seat, or the money. */
  | 'RECALLED'
  /** Its money went back; free for somebody else. */
  | 'RETURNED'
  /** Taken away by staff; free for somebody else. */
  | 'REVOKED'
  /** Its buyer may see the secret. */
  | 'TAKEN';

/** One of some states. */
export type SeatStateFilter = {
  /** Any of these. */
  in: Array<SeatState>;
};

/** The secret as its holders are to see it. It is sealed at once and never shown to staff. */
export type SecretInput = {
  /** Account or number, at most 64 characters. */
  number?: string | null | undefined;
  /** Password or key, at most 255 characters; this or a link is needed. */
  secret?: string | null | undefined;
  /** A link (https), at most 1000 characters. */
  url?: string | null | undefined;
};

/** Whom a coupon is given to. */
export type SendCouponInput = {
  /** Those of these phone numbers and e-mail addresses that have an account. */
  contacts?: Array<string> | null | undefined;
  /** Which coupon; it must be SENT. */
  couponId: string | number;
  /** These people, see `people`. */
  personIds?: Array<string | number> | null | undefined;
  /** Why, 1 to 200 characters; kept in the journal. */
  reason: string;
  /** All accounts with one of these tags. */
  tags?: Array<string> | null | undefined;
  /** All members of these tiers. */
  tierIds?: Array<string | number> | null | undefined;
};

/** How a program shall be from now on. */
export type SetApiClientInput = {
  /** IP addresses or networks (CIDR) it may call from; empty: from anywhere. */
  addresses: Array<string>;
  /** Which program. */
  id: string | number;
  /** What it is called here, at most 80 characters. */
  name: string;
  /** What it may do. */
  scopes: Array<ApiScope>;
  /** PAUSED: it is answered nothing. */
  state: ApiClientState;
  /** The version you read. */
  version: number;
};

/** A move of a batch along its life. */
export type SetBatchStateInput = {
  /** Which batch. */
  batchId: string | number;
  /** Why, at most 500 characters; kept in the journal. */
  reason: string;
  /** One of its `nextStates`. */
  state: BatchState;
  /** The version you read. */
  version: number;
};

/** Batches, each with the state it shall have, and why. */
export type SetBatchStatesInput = {
  /** 1 to 100, none twice. */
  batches: Array<BatchStateInput>;
  /** Why, at most 500 characters; kept in the journal of each. */
  reason: string;
};

/** Which prices of a channel to set. */
export type SetChannelPricesInput = {
  /** The channel's global id. */
  channelId: string | number;
  /** 1 to 500 of them; others stay. */
  prices: Array<VariantPriceInput>;
  /** The channel's version you read. */
  version: number;
};

/** What one of a currency shall be worth in another one, for whatever is handed over from now on. */
export type SetExchangeRateInput = {
  /** ISO 4217 code of what goods are bought in. */
  boughtIn: string;
  /** How many of the other one is worth, at most ten digits behind the point; null: nobody says any more. */
  rate?: string | null | undefined;
  /** Where it is from, 1 to 500 characters; kept in the journal. */
  reason: string;
  /** ISO 4217 code of what they are sold in. */
  soldIn: string;
};

/** How a partner shall be from now on. */
export type SetPartnerInput = {
  /** Which partner. */
  id: string | number;
  /** Name for people, at most 80 characters. */
  name: string;
  /** Why, 1 to 200 characters; kept in the journal. */
  reason: string;
  /** PAUSED: it orders nothing new. */
  state: PartnerState;
  /** The version you read. */
  version: number;
};

/** Prices to set; others stay. */
export type SetPartnerPricesInput = {
  /** Whose prices. */
  partnerId: string | number;
  /** 1 to 200, each variant once. */
  prices: Array<PartnerPriceInput>;
  /** The partner's version you read. */
  version: number;
};

/** Buyers, each with the tags they shall have. */
export type SetPersonTagsInput = {
  /** 1 to 100, none twice. */
  people: Array<PersonTagsInput>;
};

/** Products, each with the state it shall have. */
export type SetProductStatesInput = {
  /** 1 to 100, none twice. */
  products: Array<ProductStateInput>;
};

/** How many may have a shared code. */
export type SetSharedCodeSeatsInput = {
  /** Why, at most 500 characters; kept in the journal. */
  reason: string;
  /** Not fewer than are held and taken, at most 100,000. */
  seats: number;
  /** Which one. */
  sharedCodeId: string | number;
  /** The version you read. */
  version: number;
};

/** A move of a shared code along its life. */
export type SetSharedCodeStateInput = {
  /** Why, at most 500 characters; kept in the journal. */
  reason: string;
  /** Which one. */
  sharedCodeId: string | number;
  /** One of its `nextStates`. */
  state: SharedCodeState;
  /** The version you read. */
  version: number;
};

/** Whom a shared code was bought from. */
export type SetSharedCodeSupplierInput = {
  /** Number of the shop's order there, at most 80 characters; needed with a supplier. */
  purchaseOrder?: string | null | undefined;
  /** Why, at most 500 characters; kept in the journal. */
  reason: string;
  /** Which one. */
  sharedCodeId: string | number;
  /** Who sold it to the shop, at most 120 characters; null: nobody knows. */
  supplier?: string | null | undefined;
  /** The version you read. */
  version: number;
};

/** Whose role is to change, and to what: exactly one of the two roles. */
export type SetStaffRoleInput = {
  /** One of the shop's own roles. */
  customRoleId?: string | number | null | undefined;
  /** Why, 1 to 200 characters; it is kept. */
  reason: string;
  /** A built-in role. */
  role?: StaffRole | null | undefined;
  /** Whose. */
  staffId: string | number;
};

/** Which shared codes are wanted; all that is given must hold. */
export type SharedCodeFilter = {
  /** In one of these states. */
  state?: SharedCodeStateFilter | null | undefined;
  /** Looked for in its label, and names and SKU of the variant. */
  text?: string | null | undefined;
  /** Of this variant. */
  variantId?: string | number | null | undefined;
};

/** A secret that is to be sold to many. */
export type SharedCodeInput = {
  /** Last day of use for everybody; it stays so. */
  expiresOn?: string | null | undefined;
  /** What staff call it, at most 80 characters; nothing of the secret. */
  label: string;
  /** Number of the shop's order there, at most 80 characters; needed with a supplier. */
  purchaseOrder?: string | null | undefined;
  /** What a seat costs the shop when it is handed over. */
  seatCost: MoneyInput;
  /** How many may have it, 1 to 100,000. */
  seats: number;
  /** The secret. */
  secret: SecretInput;
  /** Who sold it to the shop, at most 120 characters; a recall claims its cost there. */
  supplier?: string | null | undefined;
  /** What it is; a variant of kind SHARED. */
  variantId: string | number;
};

/** Where a shared code stands; whoever has a seat keeps it, unless it is recalled. */
export type SharedCodeState =
  /** Nothing of it is sold any more. */
  | 'CLOSED'
  /** Its free seats are sold. */
  | 'OPEN'
  /** Nothing of it is sold for now. */
  | 'PAUSED'
  /** It is void: its holders get other seats, or their money. */
  | 'RECALLED';

/** One of some states. */
export type SharedCodeStateFilter = {
  /** Any of these. */
  in: Array<SharedCodeState>;
};

/** What staff sign in with. */
export type SignInInput = {
  /** The authenticator's code, or a recovery code, where it is asked for. */
  code?: string | null | undefined;
  /** Address of the staff account. */
  email: string;
  /** Its password. */
  password: string;
};

/** What inviter and invited have in common. */
export type Signal =
  /** A network address. */
  | 'ADDRESS'
  /** A device, or a browser of the same words on the same network. */
  | 'DEVICE'
  /** An e-mail address, of account or order. */
  | 'EMAIL'
  /** Whoever paid, as the payment service knows them. */
  | 'PAYER'
  /** A phone number, of account or order. */
  | 'PHONE';

/** What is tried, and on which orders. */
export type SimulateCampaignInput = {
  /** All that it says; it need not be saved. */
  campaign: CampaignInput;
  /** Whose draft it is: what it has live already does not count beside it; null: a new one. */
  campaignId?: string | number | null | undefined;
  /** How many of those who could use a coupon of it do, 0 to 10000 of 0.01 %. */
  couponUseBps?: number;
  /** The orders of how many days, 1 to 400. */
  days?: number;
};

/** What that rests on which is said of a piece. */
export type SimulationBasis =
  /** All first orders of the period: as if an invitation had brought each. An upper bound. */
  | 'FIRST_ORDERS'
  /** Nothing: it is not forecast. */
  | 'NOTHING'
  /** Orders of the same hours, whole weeks before: as if whoever bought the goods had done so. */
  | 'SAME_HOURS';

/** A limit of a piece, or of the campaign. */
export type SimulationLimit =
  /** How much the campaign may take off. */
  | 'CAMPAIGN_MONEY'
  /** How often the campaign may be used. */
  | 'CAMPAIGN_USES'
  /** How much it may take off. */
  | 'MONEY'
  /** How much in an hour. */
  | 'MONEY_AN_HOUR'
  /** How often it may be used. */
  | 'USES'
  /** How often in an hour. */
  | 'USES_AN_HOUR'
  /** How often by one person. */
  | 'USES_A_PERSON';

/** What of a simulation is written to a file. */
export type SimulationTable =
  /** A row for each day. */
  | 'DAYS'
  /** A row for each product. */
  | 'PRODUCTS';

/** Why a piece is not forecast. */
export type SimulationUntold =
  /** It gives coupons and no money: what these will cost no past order tells. */
  | 'COUPONS_ALONE'
  /** The replayed days have no hours that could stand for all of its own. */
  | 'PERIOD_TOO_SHORT';

/** Whom it is about, and why. */
export type StaffActInput = {
  /** Why, 1 to 200 characters; it is kept. */
  reason: string;
  /** Whom. */
  staffId: string | number;
};

/** Which staff are wanted; what is left out does not matter. */
export type StaffFilter = {
  /** Those who may sign in, or those who may not any more. */
  active?: boolean | null | undefined;
  /** Part of the name or the address. */
  text?: string | null | undefined;
};

/** What a member of staff is to the shop. */
export type StaffRole =
  /** Reads everything, changes nothing. */
  | 'AUDITOR'
  /** Sees orders, costs and margins. */
  | 'FINANCE'
  /** Keeps the catalogue and publishes. */
  | 'MARKETER'
  /** Keeps the catalogue and the vault, and mends deliveries. */
  | 'OPERATOR'
  /** May do everything. */
  | 'OWNER'
  /** Helps buyers: sees orders, contacts and messages. */
  | 'SUPPORT';

/** A file of codes that is to be sent. */
export type StartImportInput = {
  /** The batch to fill; it must be RECEIVED. */
  batchId: string | number;
  /** Its size, to refuse what is too large before it is sent. */
  byteSize?: string | null | undefined;
  /** Only tell what would happen. */
  dryRun: boolean;
  /** Its name on the sender's computer. */
  fileName: string;
};

/** How the person shows who they are. */
export type StepUpInput = {
  /** For who has an authenticator: its code, or a recovery code. */
  code?: string | null | undefined;
  /** For who has none: their password. */
  password?: string | null | undefined;
};

/** Which campaign, whatever was changed meanwhile. */
export type StopCampaignInput = {
  /** Its global id. */
  id: string | number;
  /** Why, at most 200 characters; may be empty. */
  note: string;
};

/** Which offers are wanted; all that is given must hold. */
export type SupplierOfferFilter = {
  /** Of this supplier. */
  supplierId?: string | number | null | undefined;
  /** Of this variant. */
  variantId?: string | number | null | undefined;
};

/** An offer as it shall be. A supplier has one for a variant. */
export type SupplierOfferInput = {
  /** The most one order may cost, in the supplier's currency. */
  cost: MoneyInput;
  /** 1 to 1000; lower is asked first. */
  priority: number;
  /** Most that may ever be ordered of it; null: no limit. */
  quota?: number | null | undefined;
  /** Whether it is used. */
  state: OfferState;
  /** Whose offer. */
  supplierId: string | number;
  /** The supplier's name for it, at most 64 characters. */
  supplierSku: string;
  /** What it is of; a variant of kind TOPUP. */
  variantId: string | number;
  /** The version you read; null for a new offer. */
  version?: number | null | undefined;
};

/** Which orders at suppliers are wanted; all that is given must hold. */
export type SupplierOrderFilter = {
  /** For this account, in any spelling. */
  account?: string | null | undefined;
  /** Those that a person must look at, or the others. */
  needsPerson?: boolean | null | undefined;
  /** For this customer's order. */
  orderId?: string | number | null | undefined;
  /** In one of these states. */
  state?: SupplierOrderStateFilter | null | undefined;
  /** At this supplier. */
  supplierId?: string | number | null | undefined;
};

/** Where an order at a supplier stands. */
export type SupplierOrderState =
  /** The supplier has it and works on it. */
  | 'ACCEPTED'
  /** The account was credited. */
  | 'DELIVERED'
  /** The account was credited in part; the rest of the money came back. */
  | 'PARTIAL'
  /** Being sent this moment. */
  | 'PLACING'
  /** Not sent yet: it waits for its time, for its account to be free, or for an offer. */
  | 'QUEUED'
  /** Nothing was credited, and it cost nothing. */
  | 'REFUSED'
  /** It had been credited and was taken back (冲正); the money came back. */
  | 'REVERSED'
  /** Sent, and no answer tells what became of it. It is asked about, never sent elsewhere before. */
  | 'UNKNOWN';

/** One of some states. */
export type SupplierOrderStateFilter = {
  /** Any of these. */
  in: Array<SupplierOrderState>;
};

/** Whether a supplier gets orders. */
export type SupplierState =
  /** It does. */
  | 'ACTIVE'
  /** No new ones; those it has are still asked about. */
  | 'PAUSED';

/** How a table is written. */
export type TableFormat =
  /** Comma-separated, UTF-8. */
  | 'CSV'
  /** An Excel workbook. */
  | 'XLSX';

/** A stretch of time; an end that is left out is open. */
export type TimeRange = {
  /** At or after this moment. */
  gte?: string | null | undefined;
  /** At or before this moment. */
  lte?: string | null | undefined;
};

/** How fast a top-up is sold. */
export type TopUpSpeed =
  /** Within minutes (快充). */
  | 'FAST'
  /** Within the days its variant promises (慢充). */
  | 'SLOW';

/** A text in both languages of the shop. */
export type TranslatedInput = {
  /** English. */
  en: string;
  /** Simplified Chinese. */
  zhCn: string;
};

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

/** What a store shall be. */
export type UpdateStoreInput = {
  /** Whether it takes vouchers. */
  active: boolean;
  /** The store's id. */
  id: string | number;
  /** What it is called, at most 60 characters each. */
  names: TranslatedInput;
  /** The version you read. */
  version: number;
};

/** Which variants are wanted; all that is given must hold. */
export type VariantFilter = {
  /** Handed over in this way. */
  kind?: FulfilmentKind | null | undefined;
  /** Looked for in names of product and variant and in SKUs. */
  text?: string | null | undefined;
};

/** A variant as it shall be. */
export type VariantInput = {
  /** What the buyer names: needed for TOPUP, possible for MANUAL, else null. */
  accountFormat?: AccountFormat | null | undefined;
  /** Which accounts; null: any of its `accountFormat`. Needed for FREE. */
  accountRules?: AccountRulesInput | null | undefined;
  /** Most ever sold, for MEMBERSHIP, VOUCHER, MANUAL; null: no limit. */
  cap?: number | null | undefined;
  /** What it is worth where it is redeemed; what a TOPUP credits, which needs it. */
  faceValue?: MoneyInput | null | undefined;
  /** The variant that is there; null: a new one. */
  id?: string | number | null | undefined;
  /** Any but BUNDLE; cannot change later. */
  kind: FulfilmentKind;
  /** Most pieces in one order, 1 to 1000. */
  maxPerOrder: number;
  /** Most pieces for one person within `perPersonDays`, 1 to 10000; null: no such limit. */
  maxPerPerson?: number | null | undefined;
  /** Days it lasts; needed for MEMBERSHIP, else null. */
  membershipDays?: number | null | undefined;
  /** For CODE: codes with fewer days to their last are not sold; null: all are. */
  minDaysLeft?: number | null | undefined;
  /** Its name. */
  names: TranslatedInput;
  /** 1 to 365; given together with `maxPerPerson`. */
  perPersonDays?: number | null | undefined;
  /** What it costs in each channel. */
  prices: Array<ChannelPriceInput>;
  /** Within how long it is there, at most 30 days; needed for TOPUP and MANUAL, else null. */
  promisedSeconds?: number | null | undefined;
  /** For VOUCHER: the last day of the shop on which it is taken and sold; null: no such day. */
  redeemBy?: string | null | undefined;
  /** The shop's number for it; letters, digits, dots, hyphens, underscores; unique. */
  sku: string;
  /** Whether a tier's percentage is taken off it where no list says its price; null: it is. */
  tierDiscount?: boolean | null | undefined;
  /** Needed for TOPUP, else null. */
  topupSpeed?: TopUpSpeed | null | undefined;
  /** How often it is taken, 1 to 1000; needed for VOUCHER, else null. */
  uses?: number | null | undefined;
  /** Days it can be used from its delivery; a code's own last day holds where it is sooner. */
  validityDays?: number | null | undefined;
};

/** What a variant shall cost in a channel. */
export type VariantPriceInput = {
  /** The least that price lists and tiers may ask; not above `price`. */
  floor: MoneyInput;
  /** What its price is compared to. */
  listPrice: MoneyInput;
  /** What is asked; not above `listPrice`. */
  price: MoneyInput;
  /** Which variant, once each. */
  variantId: string | number;
};

/** Which cards are to be worthless. */
export type VoidGiftCardsInput = {
  /** Of which batch. */
  batchId: string | number;
  /** This one; null: all of it that nobody redeemed. */
  cardId?: string | number | null | undefined;
  /** Why, 1 to 200 characters; kept in the journal. */
  reason: string;
};

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

/** When buyers queue before they are let in. */
export type WaitingRoomMode =
  /** From the start to the end. */
  | 'ALWAYS'
  /** While more come in a second than `roomFrom`, or more wait for the start. */
  | 'BY_LOAD'
  /** Never: whoever is first comes in. */
  | 'NEVER';

/** Whose turn it is in a case. */
export type WaitsFor =
  /** The buyer's, who was asked something. */
  | 'BUYER'
  /** Nobody's: it is settled. */
  | 'NOBODY'
  /** The shop's, to decide or to answer by `dueAt`. */
  | 'SHOP';

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

/** What a webhook message tells; the message itself names it as in brackets. */
export type WebhookEvent =
  /** An order was cancelled before it was paid (`order.cancelled`). */
  | 'ORDER_CANCELLED'
  /** Everything of an order was delivered or given back (`order.delivered`). */
  | 'ORDER_DELIVERED'
  /** An order was paid (`order.paid`). */
  | 'ORDER_PAID'
  /** All of an order was given back (`order.refunded`). */
  | 'ORDER_REFUNDED'
  /** Asked for by hand, to see one arrive (`webhook.test`); every endpoint takes it. */
  | 'TEST'
  /** Some units of an order were delivered (`units.delivered`). */
  | 'UNITS_DELIVERED'
  /** Some units of an order have another secret or code now: read them again (`units.renewed`). */
  | 'UNITS_RENEWED'
  /** What some units of an order open was taken away from their holders (`units.withdrawn`). */
  | 'UNITS_WITHDRAWN';

/** Which messages; all that is given must hold. */
export type WebhookMessageFilter = {
  /** To this endpoint. */
  endpointId?: string | number | null | undefined;
  /** Of this partner. */
  ownerId?: string | number | null | undefined;
  /** How far they have come. */
  state?: WebhookStateFilter | null | undefined;
  /** What they tell. */
  type?: WebhookEvent | null | undefined;
};

/** How far a message has come. */
export type WebhookMessageState =
  /** The endpoint answered 2xx. */
  | 'DELIVERED'
  /** To be sent, now or at the next try. */
  | 'DUE'
  /** Given up after ten tries, or the endpoint said 410; it can be replayed. */
  | 'FAILED';

/** How one try ended. */
export type WebhookOutcome =
  /** The endpoint answered 2xx. */
  | 'DELIVERED'
  /** It answered 410: it wants nothing any more. */
  | 'GONE'
  /** Our sender stopped before it knew; tried again. */
  | 'LOST'
  /** It answered something else; redirects are not followed. */
  | 'REFUSED'
  /** The address leads where nothing is sent. */
  | 'TARGET_REFUSED'
  /** No whole answer in 15 seconds; the message may have arrived. */
  | 'TIMED_OUT'
  /** No such name, no connection, a certificate that does not hold, or no HTTP. */
  | 'UNREACHABLE';

/** Whether an endpoint is sent to. */
export type WebhookState =
  /** It is sent to. */
  | 'ACTIVE'
  /** Nothing is kept for it: it said 410, or answered nothing for days, or was switched off. */
  | 'DISABLED'
  /** Messages are kept and sent once it is active again. */
  | 'PAUSED';

/** States of messages. */
export type WebhookStateFilter = {
  /** Any of these. */
  in: Array<WebhookMessageState>;
};

export type FindOrdersQueryVariables = Exact<{
  text: string;
  codes: boolean;
}>;


export type FindOrdersQuery = { findOrders: { orders: Array<{ by: Array<FoundBy>, order: { id: string, number: string, state: OrderState, contactMasked: string | null } }> } };

export type FindProductsQueryVariables = Exact<{
  text: string;
}>;


export type FindProductsQuery = { products: { edges: Array<{ node: { id: string, isBundle: boolean, names: { zhCn: string, en: string } } }> } };

export type FindPeopleQueryVariables = Exact<{
  text: string;
}>;


export type FindPeopleQuery = { people: { edges: Array<{ node: { id: string, contact: string | null, contactMasked: string | null, registeredAt: string | null } }> } };

export type FindCampaignsQueryVariables = Exact<{
  text: string;
}>;


export type FindCampaignsQuery = { campaigns: { edges: Array<{ node: { id: string, state: CampaignState, names: { zhCn: string, en: string } } }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'SecondFactorRequired', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StaffSession', expiresAt: string }
    | { __typename: 'TooManyAttempts', code: string, message: string, path: Array<string> | null, retryAt: string }
    | { __typename: 'WrongCode', code: string, message: string, path: Array<string> | null }
    | { __typename: 'WrongCredentials', code: string, message: string, path: Array<string> | null }
   };

export type WelcomeQueryVariables = Exact<{
  token: string;
}>;


export type WelcomeQuery = { welcome: { email: string, role: StaffRole | null, roleName: string | null, expiresAt: string, needsSecondFactor: boolean } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvitationUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StaffExists', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StaffSession', expiresAt: string }
    | { __typename: 'TooManyAttempts', code: string, message: string, path: Array<string> | null }
   };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { mySessions: Array<{ id: string, browser: string | null, system: string | null, address: string, openedAt: string, seenAt: string, isCurrent: boolean }> };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSessionMutation = { endSession:
    | { __typename: 'SessionUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SessionsEnded', count: number }
   };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: { __typename: 'SessionsEnded', count: number } };

export type SetOwnNameMutationVariables = Exact<{
  name: string;
}>;


export type SetOwnNameMutation = { setOwnName:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Staff', id: string, name: string }
   };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PasswordChanged', endedSessions: number }
    | { __typename: 'TooManyAttempts', code: string, message: string, path: Array<string> | null }
    | { __typename: 'WrongCredentials', code: string, message: string, path: Array<string> | null }
   };

export type BeginSecondFactorMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginSecondFactorMutation = { beginSecondFactor:
    | { __typename: 'SecondFactorBegun', secret: string, uri: string, qrSvg: string }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null, withCode: boolean }
   };

export type ConfirmSecondFactorMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmSecondFactorMutation = { confirmSecondFactor:
    | { __typename: 'RecoveryCodes', codes: Array<string> }
    | { __typename: 'SecondFactorMissing', code: string, message: string, path: Array<string> | null }
    | { __typename: 'TooManyAttempts', code: string, message: string, path: Array<string> | null }
    | { __typename: 'WrongCode', code: string, message: string, path: Array<string> | null }
   };

export type RenewRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewRecoveryCodesMutation = { renewRecoveryCodes:
    | { __typename: 'RecoveryCodes', codes: Array<string> }
    | { __typename: 'SecondFactorMissing', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null, withCode: boolean }
   };

export type RemoveSecondFactorMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveSecondFactorMutation = { removeSecondFactor:
    | { __typename: 'SecondFactorNeeded', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SecondFactorRemoved', ok: boolean }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null, withCode: boolean }
   };

export type AssignCasesMutationVariables = Exact<{
  input: AssignCasesInput;
}>;


export type AssignCasesMutation = { assignCases:
    | { __typename: 'CasesChanged', cases: Array<{ id: string, outcome: ManyOutcome, message: string | null, case: { id: string, assignee: { id: string } | null } | null }> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type AnswerCasesMutationVariables = Exact<{
  input: AnswerCasesInput;
  idempotencyKey: string;
}>;


export type AnswerCasesMutation = { answerCases:
    | { __typename: 'CasesChanged', cases: Array<{ id: string, outcome: ManyOutcome, message: string | null, case: { id: string, assignee: { id: string } | null } | null }> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PreparedAnswerUnknown', code: string, message: string, path: Array<string> | null }
   };

export type RejectCasesMutationVariables = Exact<{
  input: RejectCasesInput;
}>;


export type RejectCasesMutation = { rejectCases:
    | { __typename: 'CasesChanged', cases: Array<{ id: string, outcome: ManyOutcome, message: string | null, case: { id: string, assignee: { id: string } | null } | null }> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type CasePartsFragment = { id: string, kind: CaseKind, source: CaseSource, state: CaseState, automatic: boolean, refundTo: RefundDestination, reason: string, answer: string | null, openedAt: string, dueAt: string, overdue: boolean, decidedAt: string | null, openedBy: string | null, askedBy: string | null, decidedBy: string | null, waitsFor: WaitsFor, amount: { amount: string, currency: string }, assignee: { id: string, name: string } | null, units: Array<{ unitId: string, stage: AfterSaleStage, bearer: CostBearer, ruleVersion: number, amount: { amount: string, currency: string } }>, order: { id: string, number: string, total: { amount: string, currency: string } } };

export type CasesQueryVariables = Exact<{
  filter?: CaseFilter | null | undefined;
  sort: CaseSort;
  first: number;
  after?: string | null | undefined;
}>;


export type CasesQuery = { cases: { edges: Array<{ node: { id: string, kind: CaseKind, source: CaseSource, state: CaseState, automatic: boolean, refundTo: RefundDestination, reason: string, answer: string | null, openedAt: string, dueAt: string, overdue: boolean, decidedAt: string | null, openedBy: string | null, askedBy: string | null, decidedBy: string | null, waitsFor: WaitsFor, amount: { amount: string, currency: string }, assignee: { id: string, name: string } | null, units: Array<{ unitId: string, stage: AfterSaleStage, bearer: CostBearer, ruleVersion: number, amount: { amount: string, currency: string } }>, order: { id: string, number: string, total: { amount: string, currency: string } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ApproveCaseMutationVariables = Exact<{
  input: ApproveCaseInput;
}>;


export type ApproveCaseMutation = { approveCase:
    | { __typename: 'Case', id: string, kind: CaseKind, source: CaseSource, state: CaseState, automatic: boolean, refundTo: RefundDestination, reason: string, answer: string | null, openedAt: string, dueAt: string, overdue: boolean, decidedAt: string | null, openedBy: string | null, askedBy: string | null, decidedBy: string | null, waitsFor: WaitsFor, amount: { amount: string, currency: string }, assignee: { id: string, name: string } | null, units: Array<{ unitId: string, stage: AfterSaleStage, bearer: CostBearer, ruleVersion: number, amount: { amount: string, currency: string } }>, order: { id: string, number: string, total: { amount: string, currency: string } } }
    | { __typename: 'CaseDecided', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CaseUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NoWallet', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NothingToRefund', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PolicyRefuses', code: string, message: string, path: Array<string> | null }
    | { __typename: 'RefundTooMuch', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ReplacementGone', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SecondPersonNeeded', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null }
    | { __typename: 'UnitInFlight', code: string, message: string, path: Array<string> | null }
   };

export type RejectCaseMutationVariables = Exact<{
  input: RejectCaseInput;
}>;


export type RejectCaseMutation = { rejectCase:
    | { __typename: 'Case', id: string, kind: CaseKind, source: CaseSource, state: CaseState, automatic: boolean, refundTo: RefundDestination, reason: string, answer: string | null, openedAt: string, dueAt: string, overdue: boolean, decidedAt: string | null, openedBy: string | null, askedBy: string | null, decidedBy: string | null, waitsFor: WaitsFor, amount: { amount: string, currency: string }, assignee: { id: string, name: string } | null, units: Array<{ unitId: string, stage: AfterSaleStage, bearer: CostBearer, ruleVersion: number, amount: { amount: string, currency: string } }>, order: { id: string, number: string, total: { amount: string, currency: string } } }
    | { __typename: 'CaseDecided', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CaseUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SecondPersonNeeded', code: string, message: string, path: Array<string> | null }
   };

export type RulePartsFragment = { kind: FulfilmentKind, stage: AfterSaleStage, refund: RefundRule, approver: StaffRole, bearer: CostBearer, couponReturns: boolean, replacement: ReplaceRule, replacementDays: number, windowDays: number | null, version: number, changedAt: string, replacementUpTo: { amount: string, currency: string }, aloneUpTo: { amount: string, currency: string } | null };

export type PolicyRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyRulesQuery = { policyRules: Array<{ kind: FulfilmentKind, stage: AfterSaleStage, refund: RefundRule, approver: StaffRole, bearer: CostBearer, couponReturns: boolean, replacement: ReplaceRule, replacementDays: number, windowDays: number | null, version: number, changedAt: string, replacementUpTo: { amount: string, currency: string }, aloneUpTo: { amount: string, currency: string } | null }> };

export type SetPolicyRuleMutationVariables = Exact<{
  input: PolicyRuleInput;
}>;


export type SetPolicyRuleMutation = { setPolicyRule:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PolicyRule', kind: FulfilmentKind, stage: AfterSaleStage, refund: RefundRule, approver: StaffRole, bearer: CostBearer, couponReturns: boolean, replacement: ReplaceRule, replacementDays: number, windowDays: number | null, version: number, changedAt: string, replacementUpTo: { amount: string, currency: string }, aloneUpTo: { amount: string, currency: string } | null }
    | { __typename: 'PolicyRuleUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PolicyRuleVersionConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null }
   };

export type CaseQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseQuery = { node:
    | { __typename: 'ApiClient' }
    | { __typename: 'ApiKey' }
    | { __typename: 'Batch' }
    | { __typename: 'Campaign' }
    | { __typename: 'Case', id: string, kind: CaseKind, source: CaseSource, state: CaseState, automatic: boolean, refundTo: RefundDestination, reason: string, answer: string | null, openedAt: string, dueAt: string, overdue: boolean, decidedAt: string | null, openedBy: string | null, askedBy: string | null, decidedBy: string | null, waitsFor: WaitsFor, amount: { amount: string, currency: string }, assignee: { id: string, name: string } | null, units: Array<{ unitId: string, stage: AfterSaleStage, bearer: CostBearer, ruleVersion: number, amount: { amount: string, currency: string } }>, order: { id: string, number: string, total: { amount: string, currency: string } } }
    | { __typename: 'Category' }
    | { __typename: 'Coupon' }
    | { __typename: 'DeliveredCode' }
    | { __typename: 'Delivery' }
    | { __typename: 'FlashSale' }
    | { __typename: 'GiftCardBatch' }
    | { __typename: 'Invoice' }
    | { __typename: 'Job' }
    | { __typename: 'LedgerAccount' }
    | { __typename: 'LedgerEntry' }
    | { __typename: 'ManualTask' }
    | { __typename: 'MediaPicture' }
    | { __typename: 'MemberTier' }
    | { __typename: 'Order' }
    | { __typename: 'OrderUnit' }
    | { __typename: 'Partner' }
    | { __typename: 'PartnerCredit' }
    | { __typename: 'Payment' }
    | { __typename: 'Person' }
    | { __typename: 'PriceList' }
    | { __typename: 'Product' }
    | { __typename: 'Seat' }
    | { __typename: 'SharedCode' }
    | { __typename: 'Supplier' }
    | { __typename: 'SupplierDeposit' }
    | { __typename: 'SupplierOffer' }
    | { __typename: 'SupplierOrder' }
    | { __typename: 'TierMove' }
    | { __typename: 'Variant' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WebhookMessage' }
   | null };

export type CaseTalkQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseTalkQuery = { case: { id: string, pictures: Array<{ id: string, url: string, width: number, height: number }>, remarks: Array<{ at: string, kind: RemarkKind, author: string | null, words: string, pictures: Array<{ id: string, url: string, width: number, height: number }> }>, prepared: Array<{ id: string, title: string, words: string }> } | null };

export type PicturePartsFragment = { id: string, url: string, width: number, height: number };

export type AnswerCaseMutationVariables = Exact<{
  input: AnswerCaseInput;
  key: string;
}>;


export type AnswerCaseMutation = { answerCase:
    | { __typename: 'Case', id: string, kind: CaseKind, source: CaseSource, state: CaseState, automatic: boolean, refundTo: RefundDestination, reason: string, answer: string | null, openedAt: string, dueAt: string, overdue: boolean, decidedAt: string | null, openedBy: string | null, askedBy: string | null, decidedBy: string | null, waitsFor: WaitsFor, amount: { amount: string, currency: string }, assignee: { id: string, name: string } | null, units: Array<{ unitId: string, stage: AfterSaleStage, bearer: CostBearer, ruleVersion: number, amount: { amount: string, currency: string } }>, order: { id: string, number: string, total: { amount: string, currency: string } } }
    | { __typename: 'CaseUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NotAClaim', code: string, message: string, path: Array<string> | null }
   };

export type AssignCaseMutationVariables = Exact<{
  input: AssignCaseInput;
}>;


export type AssignCaseMutation = { assignCase:
    | { __typename: 'Case', id: string, kind: CaseKind, source: CaseSource, state: CaseState, automatic: boolean, refundTo: RefundDestination, reason: string, answer: string | null, openedAt: string, dueAt: string, overdue: boolean, decidedAt: string | null, openedBy: string | null, askedBy: string | null, decidedBy: string | null, waitsFor: WaitsFor, amount: { amount: string, currency: string }, assignee: { id: string, name: string } | null, units: Array<{ unitId: string, stage: AfterSaleStage, bearer: CostBearer, ruleVersion: number, amount: { amount: string, currency: string } }>, order: { id: string, number: string, total: { amount: string, currency: string } } }
    | { __typename: 'CaseTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CaseUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type CaseAssigneesQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseAssigneesQuery = { caseAssignees: Array<{ id: string, name: string, role: StaffRole | null }> };

export type PreparedPartsFragment = { id: string, state: CaseState | null, position: number, version: number, changedAt: string, titles: { zhCn: string, en: string }, words: { zhCn: string, en: string } };

export type PreparedAnswersQueryVariables = Exact<{ [key: string]: never; }>;


export type PreparedAnswersQuery = { preparedAnswers: Array<{ id: string, state: CaseState | null, position: number, version: number, changedAt: string, titles: { zhCn: string, en: string }, words: { zhCn: string, en: string } }> };

export type SetPreparedAnswerMutationVariables = Exact<{
  input: PreparedAnswerInput;
}>;


export type SetPreparedAnswerMutation = { setPreparedAnswer:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PreparedAnswer', id: string, state: CaseState | null, position: number, version: number, changedAt: string, titles: { zhCn: string, en: string }, words: { zhCn: string, en: string } }
    | { __typename: 'PreparedAnswerUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PreparedAnswerVersionConflict', code: string, message: string, path: Array<string> | null }
   };

export type RemovePreparedAnswerMutationVariables = Exact<{
  input: RemovePreparedAnswerInput;
}>;


export type RemovePreparedAnswerMutation = { removePreparedAnswer:
    | { __typename: 'PreparedAnswerRemoved', id: string }
    | { __typename: 'PreparedAnswerUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PreparedAnswerVersionConflict', code: string, message: string, path: Array<string> | null }
   };

export type AlertPartsFragment = { id: string, kind: AlertKind, state: AlertState, title: string, detail: string, subjectId: string | null, openedAt: string, seenAt: string, toldAt: string | null, escalatedAt: string | null, acknowledgedAt: string | null, note: string, resolvedAt: string | null, acknowledgedBy: { id: string, name: string } | null };

export type AlertBotPartsFragment = { id: string, name: string, kind: AlertBotKind, addressHint: string, signed: boolean, language: Locale, active: boolean, version: number, changedAt: string };

export type AlertRulePartsFragment = { id: string, kind: AlertKind, unit: AlertUnit, threshold: number, leastThreshold: number, greatestThreshold: number, active: boolean, ownerRole: StaffRole | null, mutedUntil: string | null, escalateAfterMinutes: number | null, escalateTo: StaffRole | null, email: boolean, language: Locale, open: number, version: number, owner: { id: string, name: string } | null, bots: Array<{ id: string, name: string, active: boolean }> };

export type AlertsQueryVariables = Exact<{
  filter?: AlertFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AlertsQuery = { alerts: { edges: Array<{ node: { id: string, kind: AlertKind, state: AlertState, title: string, detail: string, subjectId: string | null, openedAt: string, seenAt: string, toldAt: string | null, escalatedAt: string | null, acknowledgedAt: string | null, note: string, resolvedAt: string | null, acknowledgedBy: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AlertQueryVariables = Exact<{
  id: string | number;
}>;


export type AlertQuery = { alert: { id: string, kind: AlertKind, state: AlertState, title: string, detail: string, subjectId: string | null, openedAt: string, seenAt: string, toldAt: string | null, escalatedAt: string | null, acknowledgedAt: string | null, note: string, resolvedAt: string | null, rule: { id: string, mutedUntil: string | null }, notices: Array<{ occasion: AlertOccasion, to: string, byEmail: boolean, state: AlertNoticeState, problem: string | null, at: string }>, acknowledgedBy: { id: string, name: string } | null } | null };

export type AlertBellQueryVariables = Exact<{ [key: string]: never; }>;


export type AlertBellQuery = { alertCounts: { open: number, acknowledged: number }, alerts: { edges: Array<{ node: { id: string, state: AlertState, title: string, openedAt: string } }> } };

export type AlertNewsSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type AlertNewsSubscription = { alertNews: { open: number } };

export type AlertRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type AlertRulesQuery = { alertRules: Array<{ id: string, kind: AlertKind, unit: AlertUnit, threshold: number, leastThreshold: number, greatestThreshold: number, active: boolean, ownerRole: StaffRole | null, mutedUntil: string | null, escalateAfterMinutes: number | null, escalateTo: StaffRole | null, email: boolean, language: Locale, open: number, version: number, owner: { id: string, name: string } | null, bots: Array<{ id: string, name: string, active: boolean }> }> };

export type AlertBotsQueryVariables = Exact<{ [key: string]: never; }>;


export type AlertBotsQuery = { alertBots: Array<{ id: string, name: string, kind: AlertBotKind, addressHint: string, signed: boolean, language: Locale, active: boolean, version: number, changedAt: string }> };

export type AlertOwnersQueryVariables = Exact<{
  kind: AlertKind;
}>;


export type AlertOwnersQuery = { alertOwners: Array<{ id: string, name: string }> };

export type AlertsAtQueryVariables = Exact<{
  kind: AlertKind;
  threshold: number;
}>;


export type AlertsAtQuery = { alertsAt: number };

export type AcknowledgeAlertMutationVariables = Exact<{
  id: string | number;
  note: string;
}>;


export type AcknowledgeAlertMutation = { acknowledgeAlert:
    | { __typename: 'Alert', id: string }
    | { __typename: 'AlertOver', code: string, message: string, path: Array<string> | null }
    | { __typename: 'AlertUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type SetAlertRuleMutationVariables = Exact<{
  kind: AlertKind;
  version: number;
  input: AlertRuleInput;
}>;


export type SetAlertRuleMutation = { setAlertRule:
    | { __typename: 'AlertRule', id: string }
    | { __typename: 'AlertRuleChanged', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type TestAlertRuleMutationVariables = Exact<{
  kind: AlertKind;
}>;


export type TestAlertRuleMutation = { testAlertRule: { __typename: 'AlertRuleTested', mails: number, bots: Array<{ sent: boolean, words: string | null, bot: { id: string, name: string } }> } };

export type AddAlertBotMutationVariables = Exact<{
  input: AlertBotInput;
}>;


export type AddAlertBotMutation = { addAlertBot:
    | { __typename: 'AlertBot', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null }
    | { __typename: 'WebhookTargetRefused', code: string, message: string, path: Array<string> | null }
   };

export type UpdateAlertBotMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: AlertBotInput;
}>;


export type UpdateAlertBotMutation = { updateAlertBot:
    | { __typename: 'AlertBot', id: string }
    | { __typename: 'AlertBotChanged', code: string, message: string, path: Array<string> | null }
    | { __typename: 'AlertBotUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null }
    | { __typename: 'WebhookTargetRefused', code: string, message: string, path: Array<string> | null }
   };

export type TestAlertBotMutationVariables = Exact<{
  id: string | number;
}>;


export type TestAlertBotMutation = { testAlertBot:
    | { __typename: 'AlertBotTested', sent: boolean, words: string | null }
    | { __typename: 'AlertBotUnknown', code: string, message: string, path: Array<string> | null }
   };

export type AnalyticsChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AnalyticsChoicesQuery = { categories: Array<{ id: string, names: { zhCn: string, en: string } }>, channels: Array<{ id: string, name: string }> };

export type AnalyticsSalesQueryVariables = Exact<{
  from: string;
  to: string;
  by: SalesSpan;
  compare?: SalesComparison | null | undefined;
  channel?: string | number | null | undefined;
  category?: string | number | null | undefined;
  product?: string | number | null | undefined;
}>;


export type AnalyticsSalesQuery = { analytics: { sales: { series: { firstDay: string, lastDay: string, total: { orders: number, units: number, marginBps: number | null, gross: { amount: string, currency: string }, refunds: { amount: string, currency: string }, net: { amount: string, currency: string }, average: { amount: string, currency: string } | null, uncosted: { amount: string, currency: string } | null, margin: { amount: string, currency: string } | null }, points: Array<{ at: string, figures: { orders: number, units: number, marginBps: number | null, gross: { amount: string, currency: string }, refunds: { amount: string, currency: string }, net: { amount: string, currency: string }, average: { amount: string, currency: string } | null, uncosted: { amount: string, currency: string } | null, margin: { amount: string, currency: string } | null } }> }, compared: { firstDay: string, lastDay: string, total: { orders: number, units: number, marginBps: number | null, gross: { amount: string, currency: string }, refunds: { amount: string, currency: string }, net: { amount: string, currency: string }, average: { amount: string, currency: string } | null, uncosted: { amount: string, currency: string } | null, margin: { amount: string, currency: string } | null }, points: Array<{ at: string, figures: { orders: number, units: number, marginBps: number | null, gross: { amount: string, currency: string }, refunds: { amount: string, currency: string }, net: { amount: string, currency: string }, average: { amount: string, currency: string } | null, uncosted: { amount: string, currency: string } | null, margin: { amount: string, currency: string } | null } }> } | null } } };

export type SeriesFragment = { firstDay: string, lastDay: string, total: { orders: number, units: number, marginBps: number | null, gross: { amount: string, currency: string }, refunds: { amount: string, currency: string }, net: { amount: string, currency: string }, average: { amount: string, currency: string } | null, uncosted: { amount: string, currency: string } | null, margin: { amount: string, currency: string } | null }, points: Array<{ at: string, figures: { orders: number, units: number, marginBps: number | null, gross: { amount: string, currency: string }, refunds: { amount: string, currency: string }, net: { amount: string, currency: string }, average: { amount: string, currency: string } | null, uncosted: { amount: string, currency: string } | null, margin: { amount: string, currency: string } | null } }> };

export type FiguresFragment = { orders: number, units: number, marginBps: number | null, gross: { amount: string, currency: string }, refunds: { amount: string, currency: string }, net: { amount: string, currency: string }, average: { amount: string, currency: string } | null, uncosted: { amount: string, currency: string } | null, margin: { amount: string, currency: string } | null };

export type AnalyticsPartsQueryVariables = Exact<{
  from: string;
  to: string;
  channel?: string | number | null | undefined;
}>;


export type AnalyticsPartsQuery = { analytics: { channels: Array<{ shareBps: number | null, channel: { id: string, name: string }, figures: { orders: number, units: number, marginBps: number | null, net: { amount: string, currency: string }, margin: { amount: string, currency: string } | null } }>, categories: Array<{ shareBps: number | null, category: { id: string, names: { zhCn: string, en: string } }, figures: { orders: number, units: number, marginBps: number | null, net: { amount: string, currency: string }, margin: { amount: string, currency: string } | null } }> } };

export type AnalyticsProductsQueryVariables = Exact<{
  from: string;
  to: string;
  channel?: string | number | null | undefined;
  category?: string | number | null | undefined;
  by: ProductRank;
  silentDays: number;
}>;


export type AnalyticsProductsQuery = { analytics: { topProducts: { top: Array<{ product: { id: string, isBundle: boolean, names: { zhCn: string, en: string } }, figures: { orders: number, units: number, marginBps: number | null, net: { amount: string, currency: string }, margin: { amount: string, currency: string } | null } }>, silent: Array<{ lastSoldAt: string | null, product: { id: string, isBundle: boolean, publishedAt: string | null, names: { zhCn: string, en: string } } }> } } };

export type AnalyticsFunnelQueryVariables = Exact<{
  from: string;
  to: string;
  product?: string | number | null | undefined;
}>;


export type AnalyticsFunnelQuery = { analytics: { funnel: { total: { viewed: number, added: number, ordered: number, paid: number, delivered: number, conversionBps: number | null }, products: Array<{ product: { id: string, names: { zhCn: string, en: string } }, steps: { viewed: number, added: number, ordered: number, paid: number, delivered: number, conversionBps: number | null } }> } } };

export type AnalyticsBuyersQueryVariables = Exact<{ [key: string]: never; }>;


export type AnalyticsBuyersQuery = { analytics: { repurchase: { at: string, buyers: number, repeating: number, repeatingBps: number | null, orders: number, intervals: Array<{ fromDays: number, toDays: number | null, purchases: number }>, cohorts: Array<{ month: string, buyers: Array<number> }> } | null } };

export type AnalyticsStockQueryVariables = Exact<{ [key: string]: never; }>;


export type AnalyticsStockQuery = { analytics: { stock: Array<{ left: number, perDay: number, daysLeft: number | null, variant: { id: string, sku: string, names: { zhCn: string, en: string }, product: { id: string, isBundle: boolean, names: { zhCn: string, en: string } } } }> } };

export type AnalyticsProductNameQueryVariables = Exact<{
  id: string | number;
}>;


export type AnalyticsProductNameQuery = { product: { id: string, names: { zhCn: string, en: string } } | null };

export type ExportAuditMutationVariables = Exact<{
  input: ExportAuditInput;
  idempotencyKey: string;
}>;


export type ExportAuditMutation = { exportAudit:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Job', id: string }
   };

export type AuditLogQueryVariables = Exact<{
  filter?: AuditFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { auditLog: { edges: Array<{ node: { id: string, at: string, actor: string, action: string, target: string, reason: string | null, address: string | null, diff: unknown } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuditChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditChoicesQuery = { auditChoices: { actions: Array<string>, staff: Array<{ id: string, name: string }> } };

export type BuilderGoodsFragment = { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> };

type BuilderEffect_PromotionAmount_Fragment = { __typename: 'PromotionAmount', eachPiece: boolean, off: { amount: string, currency: string } };

type BuilderEffect_PromotionBuyGet_Fragment = { __typename: 'PromotionBuyGet', buy: number, get: number, bps: number, times: number | null, gets: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } | null };

type BuilderEffect_PromotionEvery_Fragment = { __typename: 'PromotionEvery', times: number | null, threshold: { amount: string, currency: string }, off: { amount: string, currency: string } };

type BuilderEffect_PromotionFeeWaived_Fragment = { __typename: 'PromotionFeeWaived', waived: boolean };

type BuilderEffect_PromotionFixedPrice_Fragment = { __typename: 'PromotionFixedPrice', price: { amount: string, currency: string } };

type BuilderEffect_PromotionGift_Fragment = { __typename: 'PromotionGift', variantIds: Array<string>, picks: number };

type BuilderEffect_PromotionLadder_Fragment = { __typename: 'PromotionLadder', steps: Array<{ threshold: { amount: string, currency: string }, off: { amount: string, currency: string } }> };

type BuilderEffect_PromotionNthPiece_Fragment = { __typename: 'PromotionNthPiece', nth: number, bps: number };

type BuilderEffect_PromotionPercentage_Fragment = { __typename: 'PromotionPercentage', bps: number };

type BuilderEffect_PromotionPiecesPercentage_Fragment = { __typename: 'PromotionPiecesPercentage', pieceSteps: Array<{ pieces: number, bps: number }> };

type BuilderEffect_PromotionSetPrice_Fragment = { __typename: 'PromotionSetPrice', times: number | null, parts: Array<{ pieces: number, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } }>, price: { amount: string, currency: string } };

export type BuilderEffectFragment =
  | BuilderEffect_PromotionAmount_Fragment
  | BuilderEffect_PromotionBuyGet_Fragment
  | BuilderEffect_PromotionEvery_Fragment
  | BuilderEffect_PromotionFeeWaived_Fragment
  | BuilderEffect_PromotionFixedPrice_Fragment
  | BuilderEffect_PromotionGift_Fragment
  | BuilderEffect_PromotionLadder_Fragment
  | BuilderEffect_PromotionNthPiece_Fragment
  | BuilderEffect_PromotionPercentage_Fragment
  | BuilderEffect_PromotionPiecesPercentage_Fragment
  | BuilderEffect_PromotionSetPrice_Fragment
;

export type BuilderConditionFragment = { above: number | null, asks:
    | { __typename: 'PromotionAtLeastAmount', amount: { amount: string, currency: string }, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } }
    | { __typename: 'PromotionAtLeastPieces', pieces: number, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } }
    | { __typename: 'PromotionBirthdayMonth', birthday: boolean }
    | { __typename: 'PromotionDuringHours', weekdays: Array<number>, fromMinute: number, untilMinute: number }
    | { __typename: 'PromotionFirstOrder', first: boolean }
    | { __typename: 'PromotionInChannels', channelIds: Array<string> }
    | { __typename: 'PromotionJoined', how: PromotionTogether }
    | { __typename: 'PromotionNewCustomer', days: number }
    | { __typename: 'PromotionOfTiers', tierIds: Array<string> }
    | { __typename: 'PromotionOnDates', dates: Array<string> }
    | { __typename: 'PromotionOnDevices', devices: Array<string> }
    | { __typename: 'PromotionPaysBy', methods: Array<string> }
    | { __typename: 'PromotionTagged', tags: Array<string> }
   };

export type BuilderContentFragment = { hue: number, currency: string, startsAt: string, endsAt: string, channelIds: Array<string>, tierIds: Array<string>, tags: Array<string>, budgetUses: string | null, names: { zhCn: string, en: string }, budget: { amount: string, currency: string } | null, stops: { budgetBps: number | null, stock: number | null, marginBps: number | null }, pieces: Array<{ key: string, kind: CampaignPieceKind, names: { zhCn: string, en: string }, rule: { stage: PromotionStage, combine: PromotionCombine, group: string | null, priority: number, base: PromotionBase, flashToo: boolean, memberToo: boolean, marginFloorBps: number | null, startsAt: string | null, endsAt: string | null, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> }, effect:
        | { __typename: 'PromotionAmount', eachPiece: boolean, off: { amount: string, currency: string } }
        | { __typename: 'PromotionBuyGet', buy: number, get: number, bps: number, times: number | null, gets: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } | null }
        | { __typename: 'PromotionEvery', times: number | null, threshold: { amount: string, currency: string }, off: { amount: string, currency: string } }
        | { __typename: 'PromotionFeeWaived', waived: boolean }
        | { __typename: 'PromotionFixedPrice', price: { amount: string, currency: string } }
        | { __typename: 'PromotionGift', variantIds: Array<string>, picks: number }
        | { __typename: 'PromotionLadder', steps: Array<{ threshold: { amount: string, currency: string }, off: { amount: string, currency: string } }> }
        | { __typename: 'PromotionNthPiece', nth: number, bps: number }
        | { __typename: 'PromotionPercentage', bps: number }
        | { __typename: 'PromotionPiecesPercentage', pieceSteps: Array<{ pieces: number, bps: number }> }
        | { __typename: 'PromotionSetPrice', times: number | null, parts: Array<{ pieces: number, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } }>, price: { amount: string, currency: string } }
      , conditions: Array<{ above: number | null, asks:
          | { __typename: 'PromotionAtLeastAmount', amount: { amount: string, currency: string }, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } }
          | { __typename: 'PromotionAtLeastPieces', pieces: number, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } }
          | { __typename: 'PromotionBirthdayMonth', birthday: boolean }
          | { __typename: 'PromotionDuringHours', weekdays: Array<number>, fromMinute: number, untilMinute: number }
          | { __typename: 'PromotionFirstOrder', first: boolean }
          | { __typename: 'PromotionInChannels', channelIds: Array<string> }
          | { __typename: 'PromotionJoined', how: PromotionTogether }
          | { __typename: 'PromotionNewCustomer', days: number }
          | { __typename: 'PromotionOfTiers', tierIds: Array<string> }
          | { __typename: 'PromotionOnDates', dates: Array<string> }
          | { __typename: 'PromotionOnDevices', devices: Array<string> }
          | { __typename: 'PromotionPaysBy', methods: Array<string> }
          | { __typename: 'PromotionTagged', tags: Array<string> }
         }>, mostPerLine: { amount: string, currency: string } | null, mostPerOrder: { amount: string, currency: string } | null, shares: Array<{ payer: PromotionPayer, bps: number }> } | null, coupon: { kind: CouponKind, code: string | null, validDays: number | null, claimFrom: string | null, claimUntil: string | null, mostClaims: string | null, mostClaimsAPerson: number } | null, flashSale: { startsAt: string | null, endsAt: string | null, holdSeconds: number, openCap: number, waitingRoom: WaitingRoomMode, roomFrom: number, letIn: number, challenge: boolean, returnedAfterRefund: boolean, items: Array<{ variantId: string, quota: number, perPerson: number, prices: Array<{ channelId: string, price: { amount: string, currency: string } }> }> } | null, groupBuy: { variantId: string, size: number, hours: number, mostGroups: number | null, mostAPerson: number, mostOpen: number, returnedAfterRefund: boolean, startsAt: string | null, endsAt: string | null, prices: Array<{ channelId: string, price: { amount: string, currency: string } }> } | null, referral: { inviterCouponId: string | null, friendCouponId: string | null, waitDays: number, backDays: number, mostRewards: number, periodDays: number, inviterReward: { amount: string, currency: string }, friendReward: { amount: string, currency: string }, leastOrder: { amount: string, currency: string }, budget: { amount: string, currency: string } | null } | null, limits: { uses: string | null, usesAnHour: string | null, usesAPerson: string | null, personDays: number | null, returnedAfterRefund: boolean, money: { amount: string, currency: string } | null, moneyAnHour: { amount: string, currency: string } | null } }>, page: { early: boolean, blocks: Array<
      | { __typename: 'CampaignCountdownContent', key: string, title: { zhCn: string, en: string } }
      | { __typename: 'CampaignCouponsContent', key: string, pieces: Array<string>, title: { zhCn: string, en: string } }
      | { __typename: 'CampaignFlashSaleContent', key: string, saleId: string | null, piece: string | null, title: { zhCn: string, en: string } }
      | { __typename: 'CampaignGoodsContent', key: string, productIds: Array<string>, categoryId: string | null, most: number, title: { zhCn: string, en: string } }
      | { __typename: 'CampaignGroupBuysContent', key: string, offerIds: Array<string>, pieces: Array<string>, title: { zhCn: string, en: string } }
      | { __typename: 'CampaignHeroContent', key: string, pictureId: string | null, title: { zhCn: string, en: string }, text: { zhCn: string, en: string }, button: { address: string, label: { zhCn: string, en: string } } | null }
      | { __typename: 'CampaignRulesContent', key: string, title: { zhCn: string, en: string }, body: { zhCn: string, en: string } }
      | { __typename: 'CampaignTextContent', key: string, title: { zhCn: string, en: string }, body: { zhCn: string, en: string } }
    > } | null };

export type BuilderCampaignFragment = { id: string, slug: string, previewPath: string, state: CampaignState, version: number, liveVersion: number | null, hasChanges: boolean, submittedAt: string | null, rejection: string | null, updatedAt: string, updatedBy: { name: string } | null, draft: { hue: number, currency: string, startsAt: string, endsAt: string, channelIds: Array<string>, tierIds: Array<string>, tags: Array<string>, budgetUses: string | null, names: { zhCn: string, en: string }, budget: { amount: string, currency: string } | null, stops: { budgetBps: number | null, stock: number | null, marginBps: number | null }, pieces: Array<{ key: string, kind: CampaignPieceKind, names: { zhCn: string, en: string }, rule: { stage: PromotionStage, combine: PromotionCombine, group: string | null, priority: number, base: PromotionBase, flashToo: boolean, memberToo: boolean, marginFloorBps: number | null, startsAt: string | null, endsAt: string | null, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> }, effect:
          | { __typename: 'PromotionAmount', eachPiece: boolean, off: { amount: string, currency: string } }
          | { __typename: 'PromotionBuyGet', buy: number, get: number, bps: number, times: number | null, gets: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } | null }
          | { __typename: 'PromotionEvery', times: number | null, threshold: { amount: string, currency: string }, off: { amount: string, currency: string } }
          | { __typename: 'PromotionFeeWaived', waived: boolean }
          | { __typename: 'PromotionFixedPrice', price: { amount: string, currency: string } }
          | { __typename: 'PromotionGift', variantIds: Array<string>, picks: number }
          | { __typename: 'PromotionLadder', steps: Array<{ threshold: { amount: string, currency: string }, off: { amount: string, currency: string } }> }
          | { __typename: 'PromotionNthPiece', nth: number, bps: number }
          | { __typename: 'PromotionPercentage', bps: number }
          | { __typename: 'PromotionPiecesPercentage', pieceSteps: Array<{ pieces: number, bps: number }> }
          | { __typename: 'PromotionSetPrice', times: number | null, parts: Array<{ pieces: number, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } }>, price: { amount: string, currency: string } }
        , conditions: Array<{ above: number | null, asks:
            | { __typename: 'PromotionAtLeastAmount', amount: { amount: string, currency: string }, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } }
            | { __typename: 'PromotionAtLeastPieces', pieces: number, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } }
            | { __typename: 'PromotionBirthdayMonth', birthday: boolean }
            | { __typename: 'PromotionDuringHours', weekdays: Array<number>, fromMinute: number, untilMinute: number }
            | { __typename: 'PromotionFirstOrder', first: boolean }
            | { __typename: 'PromotionInChannels', channelIds: Array<string> }
            | { __typename: 'PromotionJoined', how: PromotionTogether }
            | { __typename: 'PromotionNewCustomer', days: number }
            | { __typename: 'PromotionOfTiers', tierIds: Array<string> }
            | { __typename: 'PromotionOnDates', dates: Array<string> }
            | { __typename: 'PromotionOnDevices', devices: Array<string> }
            | { __typename: 'PromotionPaysBy', methods: Array<string> }
            | { __typename: 'PromotionTagged', tags: Array<string> }
           }>, mostPerLine: { amount: string, currency: string } | null, mostPerOrder: { amount: string, currency: string } | null, shares: Array<{ payer: PromotionPayer, bps: number }> } | null, coupon: { kind: CouponKind, code: string | null, validDays: number | null, claimFrom: string | null, claimUntil: string | null, mostClaims: string | null, mostClaimsAPerson: number } | null, flashSale: { startsAt: string | null, endsAt: string | null, holdSeconds: number, openCap: number, waitingRoom: WaitingRoomMode, roomFrom: number, letIn: number, challenge: boolean, returnedAfterRefund: boolean, items: Array<{ variantId: string, quota: number, perPerson: number, prices: Array<{ channelId: string, price: { amount: string, currency: string } }> }> } | null, groupBuy: { variantId: string, size: number, hours: number, mostGroups: number | null, mostAPerson: number, mostOpen: number, returnedAfterRefund: boolean, startsAt: string | null, endsAt: string | null, prices: Array<{ channelId: string, price: { amount: string, currency: string } }> } | null, referral: { inviterCouponId: string | null, friendCouponId: string | null, waitDays: number, backDays: number, mostRewards: number, periodDays: number, inviterReward: { amount: string, currency: string }, friendReward: { amount: string, currency: string }, leastOrder: { amount: string, currency: string }, budget: { amount: string, currency: string } | null } | null, limits: { uses: string | null, usesAnHour: string | null, usesAPerson: string | null, personDays: number | null, returnedAfterRefund: boolean, money: { amount: string, currency: string } | null, moneyAnHour: { amount: string, currency: string } | null } }>, page: { early: boolean, blocks: Array<
        | { __typename: 'CampaignCountdownContent', key: string, title: { zhCn: string, en: string } }
        | { __typename: 'CampaignCouponsContent', key: string, pieces: Array<string>, title: { zhCn: string, en: string } }
        | { __typename: 'CampaignFlashSaleContent', key: string, saleId: string | null, piece: string | null, title: { zhCn: string, en: string } }
        | { __typename: 'CampaignGoodsContent', key: string, productIds: Array<string>, categoryId: string | null, most: number, title: { zhCn: string, en: string } }
        | { __typename: 'CampaignGroupBuysContent', key: string, offerIds: Array<string>, pieces: Array<string>, title: { zhCn: string, en: string } }
        | { __typename: 'CampaignHeroContent', key: string, pictureId: string | null, title: { zhCn: string, en: string }, text: { zhCn: string, en: string }, button: { address: string, label: { zhCn: string, en: string } } | null }
        | { __typename: 'CampaignRulesContent', key: string, title: { zhCn: string, en: string }, body: { zhCn: string, en: string } }
        | { __typename: 'CampaignTextContent', key: string, title: { zhCn: string, en: string }, body: { zhCn: string, en: string } }
      > } | null } };

export type CampaignBuilderQueryVariables = Exact<{
  id: string | number;
}>;


export type CampaignBuilderQuery = { campaign: { id: string, slug: string, previewPath: string, state: CampaignState, version: number, liveVersion: number | null, hasChanges: boolean, submittedAt: string | null, rejection: string | null, updatedAt: string, updatedBy: { name: string } | null, draft: { hue: number, currency: string, startsAt: string, endsAt: string, channelIds: Array<string>, tierIds: Array<string>, tags: Array<string>, budgetUses: string | null, names: { zhCn: string, en: string }, budget: { amount: string, currency: string } | null, stops: { budgetBps: number | null, stock: number | null, marginBps: number | null }, pieces: Array<{ key: string, kind: CampaignPieceKind, names: { zhCn: string, en: string }, rule: { stage: PromotionStage, combine: PromotionCombine, group: string | null, priority: number, base: PromotionBase, flashToo: boolean, memberToo: boolean, marginFloorBps: number | null, startsAt: string | null, endsAt: string | null, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> }, effect:
            | { __typename: 'PromotionAmount', eachPiece: boolean, off: { amount: string, currency: string } }
            | { __typename: 'PromotionBuyGet', buy: number, get: number, bps: number, times: number | null, gets: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } | null }
            | { __typename: 'PromotionEvery', times: number | null, threshold: { amount: string, currency: string }, off: { amount: string, currency: string } }
            | { __typename: 'PromotionFeeWaived', waived: boolean }
            | { __typename: 'PromotionFixedPrice', price: { amount: string, currency: string } }
            | { __typename: 'PromotionGift', variantIds: Array<string>, picks: number }
            | { __typename: 'PromotionLadder', steps: Array<{ threshold: { amount: string, currency: string }, off: { amount: string, currency: string } }> }
            | { __typename: 'PromotionNthPiece', nth: number, bps: number }
            | { __typename: 'PromotionPercentage', bps: number }
            | { __typename: 'PromotionPiecesPercentage', pieceSteps: Array<{ pieces: number, bps: number }> }
            | { __typename: 'PromotionSetPrice', times: number | null, parts: Array<{ pieces: number, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } }>, price: { amount: string, currency: string } }
          , conditions: Array<{ above: number | null, asks:
              | { __typename: 'PromotionAtLeastAmount', amount: { amount: string, currency: string }, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } }
              | { __typename: 'PromotionAtLeastPieces', pieces: number, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } }
              | { __typename: 'PromotionBirthdayMonth', birthday: boolean }
              | { __typename: 'PromotionDuringHours', weekdays: Array<number>, fromMinute: number, untilMinute: number }
              | { __typename: 'PromotionFirstOrder', first: boolean }
              | { __typename: 'PromotionInChannels', channelIds: Array<string> }
              | { __typename: 'PromotionJoined', how: PromotionTogether }
              | { __typename: 'PromotionNewCustomer', days: number }
              | { __typename: 'PromotionOfTiers', tierIds: Array<string> }
              | { __typename: 'PromotionOnDates', dates: Array<string> }
              | { __typename: 'PromotionOnDevices', devices: Array<string> }
              | { __typename: 'PromotionPaysBy', methods: Array<string> }
              | { __typename: 'PromotionTagged', tags: Array<string> }
             }>, mostPerLine: { amount: string, currency: string } | null, mostPerOrder: { amount: string, currency: string } | null, shares: Array<{ payer: PromotionPayer, bps: number }> } | null, coupon: { kind: CouponKind, code: string | null, validDays: number | null, claimFrom: string | null, claimUntil: string | null, mostClaims: string | null, mostClaimsAPerson: number } | null, flashSale: { startsAt: string | null, endsAt: string | null, holdSeconds: number, openCap: number, waitingRoom: WaitingRoomMode, roomFrom: number, letIn: number, challenge: boolean, returnedAfterRefund: boolean, items: Array<{ variantId: string, quota: number, perPerson: number, prices: Array<{ channelId: string, price: { amount: string, currency: string } }> }> } | null, groupBuy: { variantId: string, size: number, hours: number, mostGroups: number | null, mostAPerson: number, mostOpen: number, returnedAfterRefund: boolean, startsAt: string | null, endsAt: string | null, prices: Array<{ channelId: string, price: { amount: string, currency: string } }> } | null, referral: { inviterCouponId: string | null, friendCouponId: string | null, waitDays: number, backDays: number, mostRewards: number, periodDays: number, inviterReward: { amount: string, currency: string }, friendReward: { amount: string, currency: string }, leastOrder: { amount: string, currency: string }, budget: { amount: string, currency: string } | null } | null, limits: { uses: string | null, usesAnHour: string | null, usesAPerson: string | null, personDays: number | null, returnedAfterRefund: boolean, money: { amount: string, currency: string } | null, moneyAnHour: { amount: string, currency: string } | null } }>, page: { early: boolean, blocks: Array<
          | { __typename: 'CampaignCountdownContent', key: string, title: { zhCn: string, en: string } }
          | { __typename: 'CampaignCouponsContent', key: string, pieces: Array<string>, title: { zhCn: string, en: string } }
          | { __typename: 'CampaignFlashSaleContent', key: string, saleId: string | null, piece: string | null, title: { zhCn: string, en: string } }
          | { __typename: 'CampaignGoodsContent', key: string, productIds: Array<string>, categoryId: string | null, most: number, title: { zhCn: string, en: string } }
          | { __typename: 'CampaignGroupBuysContent', key: string, offerIds: Array<string>, pieces: Array<string>, title: { zhCn: string, en: string } }
          | { __typename: 'CampaignHeroContent', key: string, pictureId: string | null, title: { zhCn: string, en: string }, text: { zhCn: string, en: string }, button: { address: string, label: { zhCn: string, en: string } } | null }
          | { __typename: 'CampaignRulesContent', key: string, title: { zhCn: string, en: string }, body: { zhCn: string, en: string } }
          | { __typename: 'CampaignTextContent', key: string, title: { zhCn: string, en: string }, body: { zhCn: string, en: string } }
        > } | null } } | null, channels: Array<{ id: string, name: string, currency: string }>, memberTiers: Array<{ id: string, active: boolean, names: { zhCn: string, en: string } }> };

export type SaveCampaignDraftMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: CampaignInput;
}>;


export type SaveCampaignDraftMutation = { saveCampaign:
    | { __typename: 'Campaign', id: string, slug: string, previewPath: string, state: CampaignState, version: number, liveVersion: number | null, hasChanges: boolean, submittedAt: string | null, rejection: string | null, updatedAt: string, updatedBy: { name: string } | null, draft: { hue: number, currency: string, startsAt: string, endsAt: string, channelIds: Array<string>, tierIds: Array<string>, tags: Array<string>, budgetUses: string | null, names: { zhCn: string, en: string }, budget: { amount: string, currency: string } | null, stops: { budgetBps: number | null, stock: number | null, marginBps: number | null }, pieces: Array<{ key: string, kind: CampaignPieceKind, names: { zhCn: string, en: string }, rule: { stage: PromotionStage, combine: PromotionCombine, group: string | null, priority: number, base: PromotionBase, flashToo: boolean, memberToo: boolean, marginFloorBps: number | null, startsAt: string | null, endsAt: string | null, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> }, effect:
              | { __typename: 'PromotionAmount', eachPiece: boolean, off: { amount: string, currency: string } }
              | { __typename: 'PromotionBuyGet', buy: number, get: number, bps: number, times: number | null, gets: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } | null }
              | { __typename: 'PromotionEvery', times: number | null, threshold: { amount: string, currency: string }, off: { amount: string, currency: string } }
              | { __typename: 'PromotionFeeWaived', waived: boolean }
              | { __typename: 'PromotionFixedPrice', price: { amount: string, currency: string } }
              | { __typename: 'PromotionGift', variantIds: Array<string>, picks: number }
              | { __typename: 'PromotionLadder', steps: Array<{ threshold: { amount: string, currency: string }, off: { amount: string, currency: string } }> }
              | { __typename: 'PromotionNthPiece', nth: number, bps: number }
              | { __typename: 'PromotionPercentage', bps: number }
              | { __typename: 'PromotionPiecesPercentage', pieceSteps: Array<{ pieces: number, bps: number }> }
              | { __typename: 'PromotionSetPrice', times: number | null, parts: Array<{ pieces: number, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } }>, price: { amount: string, currency: string } }
            , conditions: Array<{ above: number | null, asks:
                | { __typename: 'PromotionAtLeastAmount', amount: { amount: string, currency: string }, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } }
                | { __typename: 'PromotionAtLeastPieces', pieces: number, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } }
                | { __typename: 'PromotionBirthdayMonth', birthday: boolean }
                | { __typename: 'PromotionDuringHours', weekdays: Array<number>, fromMinute: number, untilMinute: number }
                | { __typename: 'PromotionFirstOrder', first: boolean }
                | { __typename: 'PromotionInChannels', channelIds: Array<string> }
                | { __typename: 'PromotionJoined', how: PromotionTogether }
                | { __typename: 'PromotionNewCustomer', days: number }
                | { __typename: 'PromotionOfTiers', tierIds: Array<string> }
                | { __typename: 'PromotionOnDates', dates: Array<string> }
                | { __typename: 'PromotionOnDevices', devices: Array<string> }
                | { __typename: 'PromotionPaysBy', methods: Array<string> }
                | { __typename: 'PromotionTagged', tags: Array<string> }
               }>, mostPerLine: { amount: string, currency: string } | null, mostPerOrder: { amount: string, currency: string } | null, shares: Array<{ payer: PromotionPayer, bps: number }> } | null, coupon: { kind: CouponKind, code: string | null, validDays: number | null, claimFrom: string | null, claimUntil: string | null, mostClaims: string | null, mostClaimsAPerson: number } | null, flashSale: { startsAt: string | null, endsAt: string | null, holdSeconds: number, openCap: number, waitingRoom: WaitingRoomMode, roomFrom: number, letIn: number, challenge: boolean, returnedAfterRefund: boolean, items: Array<{ variantId: string, quota: number, perPerson: number, prices: Array<{ channelId: string, price: { amount: string, currency: string } }> }> } | null, groupBuy: { variantId: string, size: number, hours: number, mostGroups: number | null, mostAPerson: number, mostOpen: number, returnedAfterRefund: boolean, startsAt: string | null, endsAt: string | null, prices: Array<{ channelId: string, price: { amount: string, currency: string } }> } | null, referral: { inviterCouponId: string | null, friendCouponId: string | null, waitDays: number, backDays: number, mostRewards: number, periodDays: number, inviterReward: { amount: string, currency: string }, friendReward: { amount: string, currency: string }, leastOrder: { amount: string, currency: string }, budget: { amount: string, currency: string } | null } | null, limits: { uses: string | null, usesAnHour: string | null, usesAPerson: string | null, personDays: number | null, returnedAfterRefund: boolean, money: { amount: string, currency: string } | null, moneyAnHour: { amount: string, currency: string } | null } }>, page: { early: boolean, blocks: Array<
            | { __typename: 'CampaignCountdownContent', key: string, title: { zhCn: string, en: string } }
            | { __typename: 'CampaignCouponsContent', key: string, pieces: Array<string>, title: { zhCn: string, en: string } }
            | { __typename: 'CampaignFlashSaleContent', key: string, saleId: string | null, piece: string | null, title: { zhCn: string, en: string } }
            | { __typename: 'CampaignGoodsContent', key: string, productIds: Array<string>, categoryId: string | null, most: number, title: { zhCn: string, en: string } }
            | { __typename: 'CampaignGroupBuysContent', key: string, offerIds: Array<string>, pieces: Array<string>, title: { zhCn: string, en: string } }
            | { __typename: 'CampaignHeroContent', key: string, pictureId: string | null, title: { zhCn: string, en: string }, text: { zhCn: string, en: string }, button: { address: string, label: { zhCn: string, en: string } } | null }
            | { __typename: 'CampaignRulesContent', key: string, title: { zhCn: string, en: string }, body: { zhCn: string, en: string } }
            | { __typename: 'CampaignTextContent', key: string, title: { zhCn: string, en: string }, body: { zhCn: string, en: string } }
          > } | null } }
    | { __typename: 'CampaignStateWrong', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignVersionConflict', code: string, message: string, path: Array<string> | null, current: { id: string, slug: string, previewPath: string, state: CampaignState, version: number, liveVersion: number | null, hasChanges: boolean, submittedAt: string | null, rejection: string | null, updatedAt: string, updatedBy: { name: string } | null, draft: { hue: number, currency: string, startsAt: string, endsAt: string, channelIds: Array<string>, tierIds: Array<string>, tags: Array<string>, budgetUses: string | null, names: { zhCn: string, en: string }, budget: { amount: string, currency: string } | null, stops: { budgetBps: number | null, stock: number | null, marginBps: number | null }, pieces: Array<{ key: string, kind: CampaignPieceKind, names: { zhCn: string, en: string }, rule: { stage: PromotionStage, combine: PromotionCombine, group: string | null, priority: number, base: PromotionBase, flashToo: boolean, memberToo: boolean, marginFloorBps: number | null, startsAt: string | null, endsAt: string | null, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> }, effect:
                | { __typename: 'PromotionAmount', eachPiece: boolean, off: { amount: string, currency: string } }
                | { __typename: 'PromotionBuyGet', buy: number, get: number, bps: number, times: number | null, gets: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } | null }
                | { __typename: 'PromotionEvery', times: number | null, threshold: { amount: string, currency: string }, off: { amount: string, currency: string } }
                | { __typename: 'PromotionFeeWaived', waived: boolean }
                | { __typename: 'PromotionFixedPrice', price: { amount: string, currency: string } }
                | { __typename: 'PromotionGift', variantIds: Array<string>, picks: number }
                | { __typename: 'PromotionLadder', steps: Array<{ threshold: { amount: string, currency: string }, off: { amount: string, currency: string } }> }
                | { __typename: 'PromotionNthPiece', nth: number, bps: number }
                | { __typename: 'PromotionPercentage', bps: number }
                | { __typename: 'PromotionPiecesPercentage', pieceSteps: Array<{ pieces: number, bps: number }> }
                | { __typename: 'PromotionSetPrice', times: number | null, parts: Array<{ pieces: number, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } }>, price: { amount: string, currency: string } }
              , conditions: Array<{ above: number | null, asks:
                  | { __typename: 'PromotionAtLeastAmount', amount: { amount: string, currency: string }, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } }
                  | { __typename: 'PromotionAtLeastPieces', pieces: number, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } }
                  | { __typename: 'PromotionBirthdayMonth', birthday: boolean }
                  | { __typename: 'PromotionDuringHours', weekdays: Array<number>, fromMinute: number, untilMinute: number }
                  | { __typename: 'PromotionFirstOrder', first: boolean }
                  | { __typename: 'PromotionInChannels', channelIds: Array<string> }
                  | { __typename: 'PromotionJoined', how: PromotionTogether }
                  | { __typename: 'PromotionNewCustomer', days: number }
                  | { __typename: 'PromotionOfTiers', tierIds: Array<string> }
                  | { __typename: 'PromotionOnDates', dates: Array<string> }
                  | { __typename: 'PromotionOnDevices', devices: Array<string> }
                  | { __typename: 'PromotionPaysBy', methods: Array<string> }
                  | { __typename: 'PromotionTagged', tags: Array<string> }
                 }>, mostPerLine: { amount: string, currency: string } | null, mostPerOrder: { amount: string, currency: string } | null, shares: Array<{ payer: PromotionPayer, bps: number }> } | null, coupon: { kind: CouponKind, code: string | null, validDays: number | null, claimFrom: string | null, claimUntil: string | null, mostClaims: string | null, mostClaimsAPerson: number } | null, flashSale: { startsAt: string | null, endsAt: string | null, holdSeconds: number, openCap: number, waitingRoom: WaitingRoomMode, roomFrom: number, letIn: number, challenge: boolean, returnedAfterRefund: boolean, items: Array<{ variantId: string, quota: number, perPerson: number, prices: Array<{ channelId: string, price: { amount: string, currency: string } }> }> } | null, groupBuy: { variantId: string, size: number, hours: number, mostGroups: number | null, mostAPerson: number, mostOpen: number, returnedAfterRefund: boolean, startsAt: string | null, endsAt: string | null, prices: Array<{ channelId: string, price: { amount: string, currency: string } }> } | null, referral: { inviterCouponId: string | null, friendCouponId: string | null, waitDays: number, backDays: number, mostRewards: number, periodDays: number, inviterReward: { amount: string, currency: string }, friendReward: { amount: string, currency: string }, leastOrder: { amount: string, currency: string }, budget: { amount: string, currency: string } | null } | null, limits: { uses: string | null, usesAnHour: string | null, usesAPerson: string | null, personDays: number | null, returnedAfterRefund: boolean, money: { amount: string, currency: string } | null, moneyAnHour: { amount: string, currency: string } | null } }>, page: { early: boolean, blocks: Array<
              | { __typename: 'CampaignCountdownContent', key: string, title: { zhCn: string, en: string } }
              | { __typename: 'CampaignCouponsContent', key: string, pieces: Array<string>, title: { zhCn: string, en: string } }
              | { __typename: 'CampaignFlashSaleContent', key: string, saleId: string | null, piece: string | null, title: { zhCn: string, en: string } }
              | { __typename: 'CampaignGoodsContent', key: string, productIds: Array<string>, categoryId: string | null, most: number, title: { zhCn: string, en: string } }
              | { __typename: 'CampaignGroupBuysContent', key: string, offerIds: Array<string>, pieces: Array<string>, title: { zhCn: string, en: string } }
              | { __typename: 'CampaignHeroContent', key: string, pictureId: string | null, title: { zhCn: string, en: string }, text: { zhCn: string, en: string }, button: { address: string, label: { zhCn: string, en: string } } | null }
              | { __typename: 'CampaignRulesContent', key: string, title: { zhCn: string, en: string }, body: { zhCn: string, en: string } }
              | { __typename: 'CampaignTextContent', key: string, title: { zhCn: string, en: string }, body: { zhCn: string, en: string } }
            > } | null } } }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type SubmitCampaignDraftMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type SubmitCampaignDraftMutation = { submitCampaign:
    | { __typename: 'Campaign', id: string, slug: string, previewPath: string, state: CampaignState, version: number, liveVersion: number | null, hasChanges: boolean, submittedAt: string | null, rejection: string | null, updatedAt: string, updatedBy: { name: string } | null, draft: { hue: number, currency: string, startsAt: string, endsAt: string, channelIds: Array<string>, tierIds: Array<string>, tags: Array<string>, budgetUses: string | null, names: { zhCn: string, en: string }, budget: { amount: string, currency: string } | null, stops: { budgetBps: number | null, stock: number | null, marginBps: number | null }, pieces: Array<{ key: string, kind: CampaignPieceKind, names: { zhCn: string, en: string }, rule: { stage: PromotionStage, combine: PromotionCombine, group: string | null, priority: number, base: PromotionBase, flashToo: boolean, memberToo: boolean, marginFloorBps: number | null, startsAt: string | null, endsAt: string | null, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> }, effect:
              | { __typename: 'PromotionAmount', eachPiece: boolean, off: { amount: string, currency: string } }
              | { __typename: 'PromotionBuyGet', buy: number, get: number, bps: number, times: number | null, gets: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } | null }
              | { __typename: 'PromotionEvery', times: number | null, threshold: { amount: string, currency: string }, off: { amount: string, currency: string } }
              | { __typename: 'PromotionFeeWaived', waived: boolean }
              | { __typename: 'PromotionFixedPrice', price: { amount: string, currency: string } }
              | { __typename: 'PromotionGift', variantIds: Array<string>, picks: number }
              | { __typename: 'PromotionLadder', steps: Array<{ threshold: { amount: string, currency: string }, off: { amount: string, currency: string } }> }
              | { __typename: 'PromotionNthPiece', nth: number, bps: number }
              | { __typename: 'PromotionPercentage', bps: number }
              | { __typename: 'PromotionPiecesPercentage', pieceSteps: Array<{ pieces: number, bps: number }> }
              | { __typename: 'PromotionSetPrice', times: number | null, parts: Array<{ pieces: number, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } }>, price: { amount: string, currency: string } }
            , conditions: Array<{ above: number | null, asks:
                | { __typename: 'PromotionAtLeastAmount', amount: { amount: string, currency: string }, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } }
                | { __typename: 'PromotionAtLeastPieces', pieces: number, goods: { productIds: Array<string>, variantIds: Array<string>, categoryIds: Array<string>, brands: Array<string>, exceptProductIds: Array<string>, exceptVariantIds: Array<string> } }
                | { __typename: 'PromotionBirthdayMonth', birthday: boolean }
                | { __typename: 'PromotionDuringHours', weekdays: Array<number>, fromMinute: number, untilMinute: number }
                | { __typename: 'PromotionFirstOrder', first: boolean }
                | { __typename: 'PromotionInChannels', channelIds: Array<string> }
                | { __typename: 'PromotionJoined', how: PromotionTogether }
                | { __typename: 'PromotionNewCustomer', days: number }
                | { __typename: 'PromotionOfTiers', tierIds: Array<string> }
                | { __typename: 'PromotionOnDates', dates: Array<string> }
                | { __typename: 'PromotionOnDevices', devices: Array<string> }
                | { __typename: 'PromotionPaysBy', methods: Array<string> }
                | { __typename: 'PromotionTagged', tags: Array<string> }
               }>, mostPerLine: { amount: string, currency: string } | null, mostPerOrder: { amount: string, currency: string } | null, shares: Array<{ payer: PromotionPayer, bps: number }> } | null, coupon: { kind: CouponKind, code: string | null, validDays: number | null, claimFrom: string | null, claimUntil: string | null, mostClaims: string | null, mostClaimsAPerson: number } | null, flashSale: { startsAt: string | null, endsAt: string | null, holdSeconds: number, openCap: number, waitingRoom: WaitingRoomMode, roomFrom: number, letIn: number, challenge: boolean, returnedAfterRefund: boolean, items: Array<{ variantId: string, quota: number, perPerson: number, prices: Array<{ channelId: string, price: { amount: string, currency: string } }> }> } | null, groupBuy: { variantId: string, size: number, hours: number, mostGroups: number | null, mostAPerson: number, mostOpen: number, returnedAfterRefund: boolean, startsAt: string | null, endsAt: string | null, prices: Array<{ channelId: string, price: { amount: string, currency: string } }> } | null, referral: { inviterCouponId: string | null, friendCouponId: string | null, waitDays: number, backDays: number, mostRewards: number, periodDays: number, inviterReward: { amount: string, currency: string }, friendReward: { amount: string, currency: string }, leastOrder: { amount: string, currency: string }, budget: { amount: string, currency: string } | null } | null, limits: { uses: string | null, usesAnHour: string | null, usesAPerson: string | null, personDays: number | null, returnedAfterRefund: boolean, money: { amount: string, currency: string } | null, moneyAnHour: { amount: string, currency: string } | null } }>, page: { early: boolean, blocks: Array<
            | { __typename: 'CampaignCountdownContent', key: string, title: { zhCn: string, en: string } }
            | { __typename: 'CampaignCouponsContent', key: string, pieces: Array<string>, title: { zhCn: string, en: string } }
            | { __typename: 'CampaignFlashSaleContent', key: string, saleId: string | null, piece: string | null, title: { zhCn: string, en: string } }
            | { __typename: 'CampaignGoodsContent', key: string, productIds: Array<string>, categoryId: string | null, most: number, title: { zhCn: string, en: string } }
            | { __typename: 'CampaignGroupBuysContent', key: string, offerIds: Array<string>, pieces: Array<string>, title: { zhCn: string, en: string } }
            | { __typename: 'CampaignHeroContent', key: string, pictureId: string | null, title: { zhCn: string, en: string }, text: { zhCn: string, en: string }, button: { address: string, label: { zhCn: string, en: string } } | null }
            | { __typename: 'CampaignRulesContent', key: string, title: { zhCn: string, en: string }, body: { zhCn: string, en: string } }
            | { __typename: 'CampaignTextContent', key: string, title: { zhCn: string, en: string }, body: { zhCn: string, en: string } }
          > } | null } }
    | { __typename: 'CampaignBlocked', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignStateWrong', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignVersionConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NothingToPublish', code: string, message: string, path: Array<string> | null }
   };

export type CampaignBuilderChangesQueryVariables = Exact<{
  id: string | number;
}>;


export type CampaignBuilderChangesQuery = { campaignDifferences: Array<{ kind: CampaignChangeKind, pieceKey: string | null, pieceName: string | null, words: string, before: string | null, after: string | null }> | null, campaignExposure: { discountBps: number, reasons: Array<CampaignApprovalReason>, cost: { amount: string, currency: string } | null } | null };

export type PreviewCampaignQueryVariables = Exact<{
  input: PreviewCampaignInput;
}>;


export type PreviewCampaignQuery = { previewCampaign:
    | { __typename: 'CampaignPreview', at: string, without: { amount: string, currency: string }, total: { amount: string, currency: string }, saves: { amount: string, currency: string }, lines: Array<{ quantity: number, variant: { id: string, names: { zhCn: string, en: string }, product: { names: { zhCn: string, en: string } } } | null, unit: { amount: string, currency: string }, without: { amount: string, currency: string }, total: { amount: string, currency: string }, reductions: Array<{ piece: string | null, names: { zhCn: string, en: string }, money: { amount: string, currency: string } }> }>, trace: Array<{ piece: string | null, outcome: PromotionOutcome, why: PromotionReason | null, message: string, names: { zhCn: string, en: string }, money: { amount: string, currency: string } }>, hints: Array<{ piece: string | null, morePieces: number | null, names: { zhCn: string, en: string }, saves: { amount: string, currency: string }, more: { amount: string, currency: string } | null }>, gifts: Array<{ piece: string | null, picks: number, variants: Array<{ id: string, names: { zhCn: string, en: string }, product: { names: { zhCn: string, en: string } } }> }> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VariantUnknown', code: string, message: string, path: Array<string> | null }
   };

export type CampaignConflictPartsFragment = { kind: CampaignConflictKind, blocks: boolean, pieces: Array<string>, goods: number, quantity: number, others: Array<{ id: string, campaignId: string | null, names: { zhCn: string, en: string } }>, variants: Array<{ id: string, names: { zhCn: string, en: string }, product: { names: { zhCn: string, en: string } } }>, before: { amount: string, currency: string } | null, after: { amount: string, currency: string } | null, threshold: { amount: string, currency: string } | null, lowChannel: { id: string, name: string } | null, highChannel: { id: string, name: string } | null, remedies: Array<{ kind: CampaignRemedyKind, pieces: Array<string>, group: string | null, channelIds: Array<string>, variantIds: Array<string>, money: { amount: string, currency: string } | null }> };

export type CampaignConflictsQueryVariables = Exact<{
  input: CampaignConflictsInput;
}>;


export type CampaignConflictsQuery = { campaignConflicts:
    | { __typename: 'CampaignConflicts', carts: number, partial: boolean, conflicts: Array<{ kind: CampaignConflictKind, blocks: boolean, pieces: Array<string>, goods: number, quantity: number, others: Array<{ id: string, campaignId: string | null, names: { zhCn: string, en: string } }>, variants: Array<{ id: string, names: { zhCn: string, en: string }, product: { names: { zhCn: string, en: string } } }>, before: { amount: string, currency: string } | null, after: { amount: string, currency: string } | null, threshold: { amount: string, currency: string } | null, lowChannel: { id: string, name: string } | null, highChannel: { id: string, name: string } | null, remedies: Array<{ kind: CampaignRemedyKind, pieces: Array<string>, group: string | null, channelIds: Array<string>, variantIds: Array<string>, money: { amount: string, currency: string } | null }> }> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type SimulationJobFragment = { id: string, state: JobState, done: string, total: string | null, rate: number | null, remainingSeconds: number | null, failure: string | null, createdAt: string, simulation: { since: string, until: string, orders: number, changed: number, gifts: number, carts: number, without: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null }, withDraft: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null }, days: Array<{ day: string, orders: number, changed: number, without: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null }, withDraft: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null } }>, products: Array<{ orders: number, changed: number, pieces: number, product: { id: string, names: { zhCn: string, en: string } } | null, without: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null }, withDraft: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null } }>, pieces: Array<{ piece: string, orders: number, clipped: number, discount: { amount: string, currency: string }, refused: Array<{ why: PromotionReason, orders: number }> }>, offers: Array<{ piece: string, kind: CampaignPieceKind, basis: SimulationBasis, why: SimulationUntold | null, since: string | null, until: string | null, groups: number | null, unfilled: number | null, firstOrders: number | null, goods: Array<{ orders: number, pieces: number, most: number | null, goneAfterSeconds: number | null, variant: { id: string, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } } } | null, revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null }>, mostGiven: { amount: string, currency: string } | null }>, reached: Array<{ piece: string | null, limit: SimulationLimit, mostUses: string | null, at: string, orderNumber: string, orders: number, mostMoney: { amount: string, currency: string } | null }>, examples: Array<{ number: string, without: { amount: string, currency: string }, withDraft: { amount: string, currency: string } }>, conflicts: Array<{ kind: CampaignConflictKind, blocks: boolean, pieces: Array<string>, goods: number, quantity: number, others: Array<{ id: string, campaignId: string | null, names: { zhCn: string, en: string } }>, variants: Array<{ id: string, names: { zhCn: string, en: string }, product: { names: { zhCn: string, en: string } } }>, before: { amount: string, currency: string } | null, after: { amount: string, currency: string } | null, threshold: { amount: string, currency: string } | null, lowChannel: { id: string, name: string } | null, highChannel: { id: string, name: string } | null, remedies: Array<{ kind: CampaignRemedyKind, pieces: Array<string>, group: string | null, channelIds: Array<string>, variantIds: Array<string>, money: { amount: string, currency: string } | null }> }> } | null };

export type SimulateCampaignMutationVariables = Exact<{
  input: SimulateCampaignInput;
  key: string;
}>;


export type SimulateCampaignMutation = { simulateCampaign:
    | { __typename: 'CampaignUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Job', id: string, state: JobState, done: string, total: string | null, rate: number | null, remainingSeconds: number | null, failure: string | null, createdAt: string, simulation: { since: string, until: string, orders: number, changed: number, gifts: number, carts: number, without: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null }, withDraft: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null }, days: Array<{ day: string, orders: number, changed: number, without: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null }, withDraft: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null } }>, products: Array<{ orders: number, changed: number, pieces: number, product: { id: string, names: { zhCn: string, en: string } } | null, without: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null }, withDraft: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null } }>, pieces: Array<{ piece: string, orders: number, clipped: number, discount: { amount: string, currency: string }, refused: Array<{ why: PromotionReason, orders: number }> }>, offers: Array<{ piece: string, kind: CampaignPieceKind, basis: SimulationBasis, why: SimulationUntold | null, since: string | null, until: string | null, groups: number | null, unfilled: number | null, firstOrders: number | null, goods: Array<{ orders: number, pieces: number, most: number | null, goneAfterSeconds: number | null, variant: { id: string, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } } } | null, revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null }>, mostGiven: { amount: string, currency: string } | null }>, reached: Array<{ piece: string | null, limit: SimulationLimit, mostUses: string | null, at: string, orderNumber: string, orders: number, mostMoney: { amount: string, currency: string } | null }>, examples: Array<{ number: string, without: { amount: string, currency: string }, withDraft: { amount: string, currency: string } }>, conflicts: Array<{ kind: CampaignConflictKind, blocks: boolean, pieces: Array<string>, goods: number, quantity: number, others: Array<{ id: string, campaignId: string | null, names: { zhCn: string, en: string } }>, variants: Array<{ id: string, names: { zhCn: string, en: string }, product: { names: { zhCn: string, en: string } } }>, before: { amount: string, currency: string } | null, after: { amount: string, currency: string } | null, threshold: { amount: string, currency: string } | null, lowChannel: { id: string, name: string } | null, highChannel: { id: string, name: string } | null, remedies: Array<{ kind: CampaignRemedyKind, pieces: Array<string>, group: string | null, channelIds: Array<string>, variantIds: Array<string>, money: { amount: string, currency: string } | null }> }> } | null }
   };

export type CampaignSimulationQueryVariables = Exact<{
  id: string | number;
}>;


export type CampaignSimulationQuery = { job: { id: string, state: JobState, done: string, total: string | null, rate: number | null, remainingSeconds: number | null, failure: string | null, createdAt: string, simulation: { since: string, until: string, orders: number, changed: number, gifts: number, carts: number, without: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null }, withDraft: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null }, days: Array<{ day: string, orders: number, changed: number, without: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null }, withDraft: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null } }>, products: Array<{ orders: number, changed: number, pieces: number, product: { id: string, names: { zhCn: string, en: string } } | null, without: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null }, withDraft: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null } }>, pieces: Array<{ piece: string, orders: number, clipped: number, discount: { amount: string, currency: string }, refused: Array<{ why: PromotionReason, orders: number }> }>, offers: Array<{ piece: string, kind: CampaignPieceKind, basis: SimulationBasis, why: SimulationUntold | null, since: string | null, until: string | null, groups: number | null, unfilled: number | null, firstOrders: number | null, goods: Array<{ orders: number, pieces: number, most: number | null, goneAfterSeconds: number | null, variant: { id: string, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } } } | null, revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null }>, mostGiven: { amount: string, currency: string } | null }>, reached: Array<{ piece: string | null, limit: SimulationLimit, mostUses: string | null, at: string, orderNumber: string, orders: number, mostMoney: { amount: string, currency: string } | null }>, examples: Array<{ number: string, without: { amount: string, currency: string }, withDraft: { amount: string, currency: string } }>, conflicts: Array<{ kind: CampaignConflictKind, blocks: boolean, pieces: Array<string>, goods: number, quantity: number, others: Array<{ id: string, campaignId: string | null, names: { zhCn: string, en: string } }>, variants: Array<{ id: string, names: { zhCn: string, en: string }, product: { names: { zhCn: string, en: string } } }>, before: { amount: string, currency: string } | null, after: { amount: string, currency: string } | null, threshold: { amount: string, currency: string } | null, lowChannel: { id: string, name: string } | null, highChannel: { id: string, name: string } | null, remedies: Array<{ kind: CampaignRemedyKind, pieces: Array<string>, group: string | null, channelIds: Array<string>, variantIds: Array<string>, money: { amount: string, currency: string } | null }> }> } | null } | null };

export type CampaignSimulationsQueryVariables = Exact<{
  campaignId: string | number;
}>;


export type CampaignSimulationsQuery = { campaignSimulations: { edges: Array<{ node: { id: string, state: JobState, done: string, total: string | null, rate: number | null, remainingSeconds: number | null, failure: string | null, createdAt: string, simulation: { since: string, until: string, orders: number, changed: number, gifts: number, carts: number, without: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null }, withDraft: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null }, days: Array<{ day: string, orders: number, changed: number, without: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null }, withDraft: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null } }>, products: Array<{ orders: number, changed: number, pieces: number, product: { id: string, names: { zhCn: string, en: string } } | null, without: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null }, withDraft: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null } }>, pieces: Array<{ piece: string, orders: number, clipped: number, discount: { amount: string, currency: string }, refused: Array<{ why: PromotionReason, orders: number }> }>, offers: Array<{ piece: string, kind: CampaignPieceKind, basis: SimulationBasis, why: SimulationUntold | null, since: string | null, until: string | null, groups: number | null, unfilled: number | null, firstOrders: number | null, goods: Array<{ orders: number, pieces: number, most: number | null, goneAfterSeconds: number | null, variant: { id: string, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } } } | null, revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null }>, mostGiven: { amount: string, currency: string } | null }>, reached: Array<{ piece: string | null, limit: SimulationLimit, mostUses: string | null, at: string, orderNumber: string, orders: number, mostMoney: { amount: string, currency: string } | null }>, examples: Array<{ number: string, without: { amount: string, currency: string }, withDraft: { amount: string, currency: string } }>, conflicts: Array<{ kind: CampaignConflictKind, blocks: boolean, pieces: Array<string>, goods: number, quantity: number, others: Array<{ id: string, campaignId: string | null, names: { zhCn: string, en: string } }>, variants: Array<{ id: string, names: { zhCn: string, en: string }, product: { names: { zhCn: string, en: string } } }>, before: { amount: string, currency: string } | null, after: { amount: string, currency: string } | null, threshold: { amount: string, currency: string } | null, lowChannel: { id: string, name: string } | null, highChannel: { id: string, name: string } | null, remedies: Array<{ kind: CampaignRemedyKind, pieces: Array<string>, group: string | null, channelIds: Array<string>, variantIds: Array<string>, money: { amount: string, currency: string } | null }> }> } | null } }> } };

export type CampaignSimulationProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type CampaignSimulationProgressSubscription = { jobProgress: { id: string, state: JobState, done: string, total: string | null, rate: number | null, remainingSeconds: number | null, failure: string | null, createdAt: string, simulation: { since: string, until: string, orders: number, changed: number, gifts: number, carts: number, without: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null }, withDraft: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null }, days: Array<{ day: string, orders: number, changed: number, without: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null }, withDraft: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null } }>, products: Array<{ orders: number, changed: number, pieces: number, product: { id: string, names: { zhCn: string, en: string } } | null, without: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null }, withDraft: { revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null } }>, pieces: Array<{ piece: string, orders: number, clipped: number, discount: { amount: string, currency: string }, refused: Array<{ why: PromotionReason, orders: number }> }>, offers: Array<{ piece: string, kind: CampaignPieceKind, basis: SimulationBasis, why: SimulationUntold | null, since: string | null, until: string | null, groups: number | null, unfilled: number | null, firstOrders: number | null, goods: Array<{ orders: number, pieces: number, most: number | null, goneAfterSeconds: number | null, variant: { id: string, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } } } | null, revenue: { amount: string, currency: string }, discount: { amount: string, currency: string }, margin: { amount: string, currency: string } | null }>, mostGiven: { amount: string, currency: string } | null }>, reached: Array<{ piece: string | null, limit: SimulationLimit, mostUses: string | null, at: string, orderNumber: string, orders: number, mostMoney: { amount: string, currency: string } | null }>, examples: Array<{ number: string, without: { amount: string, currency: string }, withDraft: { amount: string, currency: string } }>, conflicts: Array<{ kind: CampaignConflictKind, blocks: boolean, pieces: Array<string>, goods: number, quantity: number, others: Array<{ id: string, campaignId: string | null, names: { zhCn: string, en: string } }>, variants: Array<{ id: string, names: { zhCn: string, en: string }, product: { names: { zhCn: string, en: string } } }>, before: { amount: string, currency: string } | null, after: { amount: string, currency: string } | null, threshold: { amount: string, currency: string } | null, lowChannel: { id: string, name: string } | null, highChannel: { id: string, name: string } | null, remedies: Array<{ kind: CampaignRemedyKind, pieces: Array<string>, group: string | null, channelIds: Array<string>, variantIds: Array<string>, money: { amount: string, currency: string } | null }> }> } | null } };

export type ExportCampaignSimulationMutationVariables = Exact<{
  input: ExportSimulationInput;
  key: string;
}>;


export type ExportCampaignSimulationMutation = { exportSimulation:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Job', id: string }
    | { __typename: 'JobUnknown', code: string, message: string, path: Array<string> | null }
   };

export type BuilderPageFragment = { early: boolean, blocks: Array<
    | { __typename: 'CampaignCountdownContent', key: string, title: { zhCn: string, en: string } }
    | { __typename: 'CampaignCouponsContent', key: string, pieces: Array<string>, title: { zhCn: string, en: string } }
    | { __typename: 'CampaignFlashSaleContent', key: string, saleId: string | null, piece: string | null, title: { zhCn: string, en: string } }
    | { __typename: 'CampaignGoodsContent', key: string, productIds: Array<string>, categoryId: string | null, most: number, title: { zhCn: string, en: string } }
    | { __typename: 'CampaignGroupBuysContent', key: string, offerIds: Array<string>, pieces: Array<string>, title: { zhCn: string, en: string } }
    | { __typename: 'CampaignHeroContent', key: string, pictureId: string | null, title: { zhCn: string, en: string }, text: { zhCn: string, en: string }, button: { address: string, label: { zhCn: string, en: string } } | null }
    | { __typename: 'CampaignRulesContent', key: string, title: { zhCn: string, en: string }, body: { zhCn: string, en: string } }
    | { __typename: 'CampaignTextContent', key: string, title: { zhCn: string, en: string }, body: { zhCn: string, en: string } }
  > };

export type CampaignPageOffersQueryVariables = Exact<{
  groups: boolean;
}>;


export type CampaignPageOffersQuery = { categories: Array<{ id: string, slug: string, names: { zhCn: string, en: string } }>, flashSales: { edges: Array<{ node: { id: string, startsAt: string, names: { zhCn: string, en: string } } }> }, groupOffers?: { edges: Array<{ node: { id: string, size: number, variant: { id: string, names: { zhCn: string, en: string }, product: { names: { zhCn: string, en: string } } } } }> } };

export type PickPageProductsQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
}>;


export type PickPageProductsQuery = { products: { edges: Array<{ node: { id: string, imageUrl: string, names: { zhCn: string, en: string } } }> } };

export type CampaignPageProductQueryVariables = Exact<{
  id: string | number;
}>;


export type CampaignPageProductQuery = { product: { id: string, imageUrl: string, state: ProductState, names: { zhCn: string, en: string } } | null };

export type BuilderPricesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type BuilderPricesQuery = { variantsByIds: Array<{ id: string, prices: Array<{ channel: { id: string }, price: { amount: string, currency: string }, floor: { amount: string, currency: string } }> }> };

export type CampaignRowFragment = { id: string, slug: string, state: CampaignState, hue: number, startsAt: string, endsAt: string, version: number, liveVersion: number | null, hasChanges: boolean, submittedAt: string | null, updatedAt: string, names: { zhCn: string, en: string }, budget: { amount: string, currency: string } | null, spent: { uses: string, money: { amount: string, currency: string }, held: { amount: string, currency: string } }, submittedBy: { name: string } | null, stop: { reason: CampaignStopReason, at: string, measured: number | null, threshold: number | null } | null, owner: { id: string, name: string } | null };

export type CampaignContentPartsFragment = { hue: number, currency: string, startsAt: string, endsAt: string, channelIds: Array<string>, tierIds: Array<string>, tags: Array<string>, budgetUses: string | null, names: { zhCn: string, en: string }, budget: { amount: string, currency: string } | null, stops: { budgetBps: number | null, stock: number | null, marginBps: number | null }, pieces: Array<{ key: string, kind: CampaignPieceKind, summary: string, names: { zhCn: string, en: string }, limits: { uses: string | null, usesAnHour: string | null, usesAPerson: string | null, personDays: number | null, returnedAfterRefund: boolean, money: { amount: string, currency: string } | null, moneyAnHour: { amount: string, currency: string } | null } }>, page: { early: boolean, blocks: Array<
      | { __typename: 'CampaignCountdownContent' }
      | { __typename: 'CampaignCouponsContent' }
      | { __typename: 'CampaignFlashSaleContent' }
      | { __typename: 'CampaignGoodsContent' }
      | { __typename: 'CampaignGroupBuysContent' }
      | { __typename: 'CampaignHeroContent' }
      | { __typename: 'CampaignRulesContent' }
      | { __typename: 'CampaignTextContent' }
    > } | null };

export type CampaignPartsFragment = { previewPath: string, currency: string, budgetUses: string | null, mayApprove: boolean, rejection: string | null, publishedAt: string | null, startedAt: string | null, endedAt: string | null, createdAt: string, id: string, slug: string, state: CampaignState, hue: number, startsAt: string, endsAt: string, version: number, liveVersion: number | null, hasChanges: boolean, submittedAt: string | null, updatedAt: string, drafters: Array<{ id: string, name: string }>, draft: { hue: number, currency: string, startsAt: string, endsAt: string, channelIds: Array<string>, tierIds: Array<string>, tags: Array<string>, budgetUses: string | null, names: { zhCn: string, en: string }, budget: { amount: string, currency: string } | null, stops: { budgetBps: number | null, stock: number | null, marginBps: number | null }, pieces: Array<{ key: string, kind: CampaignPieceKind, summary: string, names: { zhCn: string, en: string }, limits: { uses: string | null, usesAnHour: string | null, usesAPerson: string | null, personDays: number | null, returnedAfterRefund: boolean, money: { amount: string, currency: string } | null, moneyAnHour: { amount: string, currency: string } | null } }>, page: { early: boolean, blocks: Array<
        | { __typename: 'CampaignCountdownContent' }
        | { __typename: 'CampaignCouponsContent' }
        | { __typename: 'CampaignFlashSaleContent' }
        | { __typename: 'CampaignGoodsContent' }
        | { __typename: 'CampaignGroupBuysContent' }
        | { __typename: 'CampaignHeroContent' }
        | { __typename: 'CampaignRulesContent' }
        | { __typename: 'CampaignTextContent' }
      > } | null }, live: { hue: number, currency: string, startsAt: string, endsAt: string, channelIds: Array<string>, tierIds: Array<string>, tags: Array<string>, budgetUses: string | null, names: { zhCn: string, en: string }, budget: { amount: string, currency: string } | null, stops: { budgetBps: number | null, stock: number | null, marginBps: number | null }, pieces: Array<{ key: string, kind: CampaignPieceKind, summary: string, names: { zhCn: string, en: string }, limits: { uses: string | null, usesAnHour: string | null, usesAPerson: string | null, personDays: number | null, returnedAfterRefund: boolean, money: { amount: string, currency: string } | null, moneyAnHour: { amount: string, currency: string } | null } }>, page: { early: boolean, blocks: Array<
        | { __typename: 'CampaignCountdownContent' }
        | { __typename: 'CampaignCouponsContent' }
        | { __typename: 'CampaignFlashSaleContent' }
        | { __typename: 'CampaignGoodsContent' }
        | { __typename: 'CampaignGroupBuysContent' }
        | { __typename: 'CampaignHeroContent' }
        | { __typename: 'CampaignRulesContent' }
        | { __typename: 'CampaignTextContent' }
      > } | null } | null, made: Array<{ key: string, id: string }>, versions: Array<{ number: number, at: string, note: string, restores: number | null, needed: Array<CampaignApprovalReason>, by: { name: string } | null, approvedBy: { name: string } | null }>, copiedFrom: { id: string, names: { zhCn: string, en: string } } | null, updatedBy: { name: string } | null, names: { zhCn: string, en: string }, budget: { amount: string, currency: string } | null, spent: { uses: string, money: { amount: string, currency: string }, held: { amount: string, currency: string } }, submittedBy: { name: string } | null, stop: { reason: CampaignStopReason, at: string, measured: number | null, threshold: number | null } | null, owner: { id: string, name: string } | null };

export type CampaignsQueryVariables = Exact<{
  filter?: CampaignFilter | null | undefined;
  sort: CampaignSort;
  first: number;
  after?: string | null | undefined;
}>;


export type CampaignsQuery = { campaigns: { edges: Array<{ node: { id: string, slug: string, state: CampaignState, hue: number, startsAt: string, endsAt: string, version: number, liveVersion: number | null, hasChanges: boolean, submittedAt: string | null, updatedAt: string, names: { zhCn: string, en: string }, budget: { amount: string, currency: string } | null, spent: { uses: string, money: { amount: string, currency: string }, held: { amount: string, currency: string } }, submittedBy: { name: string } | null, stop: { reason: CampaignStopReason, at: string, measured: number | null, threshold: number | null } | null, owner: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CampaignQueryVariables = Exact<{
  id: string | number;
}>;


export type CampaignQuery = { campaign: { previewPath: string, currency: string, budgetUses: string | null, mayApprove: boolean, rejection: string | null, publishedAt: string | null, startedAt: string | null, endedAt: string | null, createdAt: string, id: string, slug: string, state: CampaignState, hue: number, startsAt: string, endsAt: string, version: number, liveVersion: number | null, hasChanges: boolean, submittedAt: string | null, updatedAt: string, drafters: Array<{ id: string, name: string }>, draft: { hue: number, currency: string, startsAt: string, endsAt: string, channelIds: Array<string>, tierIds: Array<string>, tags: Array<string>, budgetUses: string | null, names: { zhCn: string, en: string }, budget: { amount: string, currency: string } | null, stops: { budgetBps: number | null, stock: number | null, marginBps: number | null }, pieces: Array<{ key: string, kind: CampaignPieceKind, summary: string, names: { zhCn: string, en: string }, limits: { uses: string | null, usesAnHour: string | null, usesAPerson: string | null, personDays: number | null, returnedAfterRefund: boolean, money: { amount: string, currency: string } | null, moneyAnHour: { amount: string, currency: string } | null } }>, page: { early: boolean, blocks: Array<
          | { __typename: 'CampaignCountdownContent' }
          | { __typename: 'CampaignCouponsContent' }
          | { __typename: 'CampaignFlashSaleContent' }
          | { __typename: 'CampaignGoodsContent' }
          | { __typename: 'CampaignGroupBuysContent' }
          | { __typename: 'CampaignHeroContent' }
          | { __typename: 'CampaignRulesContent' }
          | { __typename: 'CampaignTextContent' }
        > } | null }, live: { hue: number, currency: string, startsAt: string, endsAt: string, channelIds: Array<string>, tierIds: Array<string>, tags: Array<string>, budgetUses: string | null, names: { zhCn: string, en: string }, budget: { amount: string, currency: string } | null, stops: { budgetBps: number | null, stock: number | null, marginBps: number | null }, pieces: Array<{ key: string, kind: CampaignPieceKind, summary: string, names: { zhCn: string, en: string }, limits: { uses: string | null, usesAnHour: string | null, usesAPerson: string | null, personDays: number | null, returnedAfterRefund: boolean, money: { amount: string, currency: string } | null, moneyAnHour: { amount: string, currency: string } | null } }>, page: { early: boolean, blocks: Array<
          | { __typename: 'CampaignCountdownContent' }
          | { __typename: 'CampaignCouponsContent' }
          | { __typename: 'CampaignFlashSaleContent' }
          | { __typename: 'CampaignGoodsContent' }
          | { __typename: 'CampaignGroupBuysContent' }
          | { __typename: 'CampaignHeroContent' }
          | { __typename: 'CampaignRulesContent' }
          | { __typename: 'CampaignTextContent' }
        > } | null } | null, made: Array<{ key: string, id: string }>, versions: Array<{ number: number, at: string, note: string, restores: number | null, needed: Array<CampaignApprovalReason>, by: { name: string } | null, approvedBy: { name: string } | null }>, copiedFrom: { id: string, names: { zhCn: string, en: string } } | null, updatedBy: { name: string } | null, names: { zhCn: string, en: string }, budget: { amount: string, currency: string } | null, spent: { uses: string, money: { amount: string, currency: string }, held: { amount: string, currency: string } }, submittedBy: { name: string } | null, stop: { reason: CampaignStopReason, at: string, measured: number | null, threshold: number | null } | null, owner: { id: string, name: string } | null } | null };

export type CampaignExposureQueryVariables = Exact<{
  id: string | number;
}>;


export type CampaignExposureQuery = { campaignExposure: { discountBps: number, reasons: Array<CampaignApprovalReason>, belowFloorCount: number, cost: { amount: string, currency: string } | null, belowFloor: Array<{ variant: { id: string, sku: string, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } } } | null, price: { amount: string, currency: string }, lowest: { amount: string, currency: string }, floor: { amount: string, currency: string } }>, pieces: Array<{ key: string, discountBps: number, cost: { amount: string, currency: string } | null }> } | null };

export type CampaignDifferencesQueryVariables = Exact<{
  id: string | number;
  old?: number | null | undefined;
  new?: number | null | undefined;
}>;


export type CampaignDifferencesQuery = { campaignDifferences: Array<{ kind: CampaignChangeKind, pieceKey: string | null, pieceName: string | null, words: string, before: string | null, after: string | null }> | null };

export type CampaignCalendarQueryVariables = Exact<{
  since: string;
  until: string;
}>;


export type CampaignCalendarQuery = { campaignCalendar: Array<{ id: string, state: CampaignState, hue: number, startsAt: string, endsAt: string, names: { zhCn: string, en: string } }> };

export type CampaignChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type CampaignChannelsQuery = { channels: Array<{ id: string, name: string, currency: string }>, memberTiers: Array<{ id: string, active: boolean, names: { zhCn: string, en: string } }> };

export type CreateCampaignMutationVariables = Exact<{
  input: CampaignInput;
  idempotencyKey: string;
}>;


export type CreateCampaignMutation = { createCampaign:
    | { __typename: 'Campaign', id: string }
    | { __typename: 'CampaignSlugTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type CopyCampaignMutationVariables = Exact<{
  input: CopyCampaignInput;
  idempotencyKey: string;
}>;


export type CopyCampaignMutation = { copyCampaign:
    | { __typename: 'Campaign', id: string }
    | { __typename: 'CampaignSlugTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type SaveCampaignMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: CampaignInput;
}>;


export type SaveCampaignMutation = { saveCampaign:
    | { __typename: 'Campaign', id: string, version: number }
    | { __typename: 'CampaignStateWrong', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignVersionConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type SubmitCampaignMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type SubmitCampaignMutation = { submitCampaign:
    | { __typename: 'Campaign', id: string }
    | { __typename: 'CampaignBlocked', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignStateWrong', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignVersionConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NothingToPublish', code: string, message: string, path: Array<string> | null }
   };

export type PublishCampaignMutationVariables = Exact<{
  input: CampaignActInput;
}>;


export type PublishCampaignMutation = { publishCampaign:
    | { __typename: 'ApprovalNeeded', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Campaign', id: string }
    | { __typename: 'CampaignBlocked', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignStateWrong', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignVersionConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponCodeTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponKindRefused', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponStateRefused', code: string, message: string, path: Array<string> | null }
    | { __typename: 'FlashSaleFixed', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NothingToPublish', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PriceBelowFloor', code: string, message: string, path: Array<string> | null }
   };

export type ApproveCampaignMutationVariables = Exact<{
  input: CampaignActInput;
}>;


export type ApproveCampaignMutation = { approveCampaign:
    | { __typename: 'Campaign', id: string }
    | { __typename: 'CampaignBlocked', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignNotSubmitted', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignVersionConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponCodeTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponKindRefused', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponStateRefused', code: string, message: string, path: Array<string> | null }
    | { __typename: 'FlashSaleFixed', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'OwnCampaign', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PriceBelowFloor', code: string, message: string, path: Array<string> | null }
   };

export type RejectCampaignMutationVariables = Exact<{
  input: RejectCampaignInput;
}>;


export type RejectCampaignMutation = { rejectCampaign:
    | { __typename: 'Campaign', id: string }
    | { __typename: 'CampaignNotSubmitted', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignVersionConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type PauseCampaignMutationVariables = Exact<{
  input: StopCampaignInput;
}>;


export type PauseCampaignMutation = { pauseCampaign:
    | { __typename: 'Campaign', id: string }
    | { __typename: 'CampaignStateWrong', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type ResumeCampaignMutationVariables = Exact<{
  id: string | number;
}>;


export type ResumeCampaignMutation = { resumeCampaign:
    | { __typename: 'Campaign', id: string }
    | { __typename: 'CampaignStateWrong', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type EndCampaignMutationVariables = Exact<{
  input: StopCampaignInput;
}>;


export type EndCampaignMutation = { endCampaign:
    | { __typename: 'Campaign', id: string }
    | { __typename: 'CampaignStateWrong', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type RollBackCampaignMutationVariables = Exact<{
  input: RollBackCampaignInput;
}>;


export type RollBackCampaignMutation = { rollBackCampaign:
    | { __typename: 'ApprovalNeeded', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Campaign', id: string }
    | { __typename: 'CampaignBlocked', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignStateWrong', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignVersionConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CampaignVersionUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponCodeTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponKindRefused', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponStateRefused', code: string, message: string, path: Array<string> | null }
    | { __typename: 'FlashSaleFixed', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NothingToPublish', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PriceBelowFloor', code: string, message: string, path: Array<string> | null }
   };

export type CampaignResultsQueryVariables = Exact<{
  id: string | number;
}>;


export type CampaignResultsQuery = { campaignResults: { orders: string, redemptions: string, marginBps: number | null, revenue: { amount: string, currency: string }, off: { amount: string, currency: string }, margin: { amount: string, currency: string } | null, net: { amount: string, currency: string }, before: { amount: string, currency: string }, rewards: { people: string, coupons: string, couponsUsed: string, orders: string, given: { amount: string, currency: string }, takenBack: { amount: string, currency: string }, saved: { amount: string, currency: string }, revenue: { amount: string, currency: string } }, payers: Array<{ payer: PromotionPayer, amount: { amount: string, currency: string } }>, lines: Array<{ pieces: string, variant: { id: string, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } } } | null, before: { amount: string, currency: string }, off: { amount: string, currency: string } }>, days: Array<{ day: string, orders: string, campaignOrders: string, net: { amount: string, currency: string }, before: { amount: string, currency: string }, off: { amount: string, currency: string } }> } | null };

export type SetProductStatesMutationVariables = Exact<{
  input: SetProductStatesInput;
}>;


export type SetProductStatesMutation = { setProductStates:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ProductsChanged', products: Array<{ id: string, outcome: ManyOutcome, message: string | null, product: { id: string, version: number, state: ProductState, category: { id: string } } | null }> }
   };

export type MoveProductsMutationVariables = Exact<{
  input: MoveProductsInput;
}>;


export type MoveProductsMutation = { moveProducts:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ProductsChanged', products: Array<{ id: string, outcome: ManyOutcome, message: string | null, product: { id: string, version: number, state: ProductState, category: { id: string } } | null }> }
   };

export type BundlePreviewQueryVariables = Exact<{
  input: BundlePreviewInput;
}>;


export type BundlePreviewQuery = { previewBundle:
    | { __typename: 'BundleImpossible', message: string }
    | { __typename: 'BundlePreview', apart: { amount: string, currency: string }, apartDearest: { amount: string, currency: string }, price: { amount: string, currency: string }, saving: { amount: string, currency: string }, availability: { state: AvailabilityState, fewLeft: number | null }, components: Array<{ quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, names: { zhCn: string, en: string }, product: { names: { zhCn: string, en: string } } } }>, choices: Array<{ picks: number, names: { zhCn: string, en: string }, options: Array<{ quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, names: { zhCn: string, en: string }, product: { names: { zhCn: string, en: string } } } }> }> }
    | { __typename: 'InvalidInput', message: string }
    | { __typename: 'VariantUnknown', message: string }
   };

export type CategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type CategoriesQuery = { categories: Array<{ id: string, slug: string, glyph: string, hue: number, names: { zhCn: string, en: string } }> };

export type ShelfPartsFragment = { id: string, slug: string, glyph: string, hue: number, version: number, goodsCount: number, names: { zhCn: string, en: string }, taglines: { zhCn: string, en: string }, picture: { id: string, tileUrl: string, altTexts: { zhCn: string, en: string } } | null };

export type ShelvesQueryVariables = Exact<{ [key: string]: never; }>;


export type ShelvesQuery = { categories: Array<{ id: string, slug: string, glyph: string, hue: number, version: number, goodsCount: number, names: { zhCn: string, en: string }, taglines: { zhCn: string, en: string }, picture: { id: string, tileUrl: string, altTexts: { zhCn: string, en: string } } | null }> };

export type UpdateCategoryMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: CategoryInput;
}>;


export type UpdateCategoryMutation = { updateCategory:
    | { __typename: 'Category', id: string, slug: string, glyph: string, hue: number, version: number, goodsCount: number, names: { zhCn: string, en: string }, taglines: { zhCn: string, en: string }, picture: { id: string, tileUrl: string, altTexts: { zhCn: string, en: string } } | null }
    | { __typename: 'CategoryChanged', code: string, message: string, path: Array<string> | null, current: { id: string, slug: string, glyph: string, hue: number, version: number, goodsCount: number, names: { zhCn: string, en: string }, taglines: { zhCn: string, en: string }, picture: { id: string, tileUrl: string, altTexts: { zhCn: string, en: string } } | null } }
    | { __typename: 'CategoryUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type CreateCategoryMutationVariables = Exact<{
  slug: string;
  input: CategoryInput;
}>;


export type CreateCategoryMutation = { createCategory:
    | { __typename: 'Category', id: string }
    | { __typename: 'CategoryTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type MoveCategoryMutationVariables = Exact<{
  id: string | number;
  after?: string | number | null | undefined;
}>;


export type MoveCategoryMutation = { moveCategory:
    | { __typename: 'Category', id: string }
    | { __typename: 'CategoryUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type RemoveCategoryMutationVariables = Exact<{
  id: string | number;
  version: number;
  moveTo?: string | number | null | undefined;
}>;


export type RemoveCategoryMutation = { removeCategory:
    | { __typename: 'CategoryChanged', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CategoryInUse', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CategoryRemoved', id: string }
    | { __typename: 'CategoryUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type ChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelsQuery = { channels: Array<{ id: string, code: string, name: string, currency: string }> };

export type ProductPartsFragment = { id: string, slug: string, state: ProductState, version: number, brand: string | null, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, publishAt: string | null, unpublishAt: string | null, unpublishable: Array<string>, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, picture: { id: string } | null, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, minDaysLeft: number | null, redeemBy: string | null, membershipDays: number | null, topupSpeed: TopUpSpeed | null, accountFormat: AccountFormat | null, promisedSeconds: number | null, uses: number | null, cap: number | null, maxPerOrder: number, maxPerPerson: number | null, perPersonDays: number | null, tierDiscount: boolean, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, example: string | null, label: { zhCn: string, en: string } | null, servers: Array<{ code: string, names: { zhCn: string, en: string } }> } | null, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }>, choices: Array<{ picks: number, mayWait: boolean, names: { zhCn: string, en: string }, options: Array<{ quantity: number, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } } }> }> };

export type ProductQueryVariables = Exact<{
  id: string | number;
}>;


export type ProductQuery = { product: { id: string, slug: string, state: ProductState, version: number, brand: string | null, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, publishAt: string | null, unpublishAt: string | null, unpublishable: Array<string>, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, picture: { id: string } | null, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, minDaysLeft: number | null, redeemBy: string | null, membershipDays: number | null, topupSpeed: TopUpSpeed | null, accountFormat: AccountFormat | null, promisedSeconds: number | null, uses: number | null, cap: number | null, maxPerOrder: number, maxPerPerson: number | null, perPersonDays: number | null, tierDiscount: boolean, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, example: string | null, label: { zhCn: string, en: string } | null, servers: Array<{ code: string, names: { zhCn: string, en: string } }> } | null, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }>, choices: Array<{ picks: number, mayWait: boolean, names: { zhCn: string, en: string }, options: Array<{ quantity: number, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } } }> }> } | null };

export type PublishProductMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type PublishProductMutation = { publishProduct:
    | { __typename: 'NotPublishable', code: string, message: string, path: Array<string> | null, reasons: Array<string> }
    | { __typename: 'Product', id: string, slug: string, state: ProductState, version: number, brand: string | null, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, publishAt: string | null, unpublishAt: string | null, unpublishable: Array<string>, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, picture: { id: string } | null, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, minDaysLeft: number | null, redeemBy: string | null, membershipDays: number | null, topupSpeed: TopUpSpeed | null, accountFormat: AccountFormat | null, promisedSeconds: number | null, uses: number | null, cap: number | null, maxPerOrder: number, maxPerPerson: number | null, perPersonDays: number | null, tierDiscount: boolean, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, example: string | null, label: { zhCn: string, en: string } | null, servers: Array<{ code: string, names: { zhCn: string, en: string } }> } | null, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }>, choices: Array<{ picks: number, mayWait: boolean, names: { zhCn: string, en: string }, options: Array<{ quantity: number, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } } }> }> }
    | { __typename: 'ProductUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VersionConflict', code: string, message: string, path: Array<string> | null, current: { id: string, slug: string, state: ProductState, version: number, brand: string | null, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, publishAt: string | null, unpublishAt: string | null, unpublishable: Array<string>, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, picture: { id: string } | null, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, minDaysLeft: number | null, redeemBy: string | null, membershipDays: number | null, topupSpeed: TopUpSpeed | null, accountFormat: AccountFormat | null, promisedSeconds: number | null, uses: number | null, cap: number | null, maxPerOrder: number, maxPerPerson: number | null, perPersonDays: number | null, tierDiscount: boolean, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, example: string | null, label: { zhCn: string, en: string } | null, servers: Array<{ code: string, names: { zhCn: string, en: string } }> } | null, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }>, choices: Array<{ picks: number, mayWait: boolean, names: { zhCn: string, en: string }, options: Array<{ quantity: number, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } } }> }> } }
   };

export type UnpublishProductMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type UnpublishProductMutation = { unpublishProduct:
    | { __typename: 'Product', id: string, slug: string, state: ProductState, version: number, brand: string | null, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, publishAt: string | null, unpublishAt: string | null, unpublishable: Array<string>, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, picture: { id: string } | null, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, minDaysLeft: number | null, redeemBy: string | null, membershipDays: number | null, topupSpeed: TopUpSpeed | null, accountFormat: AccountFormat | null, promisedSeconds: number | null, uses: number | null, cap: number | null, maxPerOrder: number, maxPerPerson: number | null, perPersonDays: number | null, tierDiscount: boolean, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, example: string | null, label: { zhCn: string, en: string } | null, servers: Array<{ code: string, names: { zhCn: string, en: string } }> } | null, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }>, choices: Array<{ picks: number, mayWait: boolean, names: { zhCn: string, en: string }, options: Array<{ quantity: number, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } } }> }> }
    | { __typename: 'ProductUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VersionConflict', code: string, message: string, path: Array<string> | null, current: { id: string, slug: string, state: ProductState, version: number, brand: string | null, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, publishAt: string | null, unpublishAt: string | null, unpublishable: Array<string>, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, picture: { id: string } | null, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, minDaysLeft: number | null, redeemBy: string | null, membershipDays: number | null, topupSpeed: TopUpSpeed | null, accountFormat: AccountFormat | null, promisedSeconds: number | null, uses: number | null, cap: number | null, maxPerOrder: number, maxPerPerson: number | null, perPersonDays: number | null, tierDiscount: boolean, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, example: string | null, label: { zhCn: string, en: string } | null, servers: Array<{ code: string, names: { zhCn: string, en: string } }> } | null, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }>, choices: Array<{ picks: number, mayWait: boolean, names: { zhCn: string, en: string }, options: Array<{ quantity: number, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } } }> }> } }
   };

export type CreateProductMutationVariables = Exact<{
  input: ProductInput;
  idempotencyKey: string;
}>;


export type CreateProductMutation = { createProduct:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Product', id: string, slug: string, state: ProductState, version: number, brand: string | null, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, publishAt: string | null, unpublishAt: string | null, unpublishable: Array<string>, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, picture: { id: string } | null, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, minDaysLeft: number | null, redeemBy: string | null, membershipDays: number | null, topupSpeed: TopUpSpeed | null, accountFormat: AccountFormat | null, promisedSeconds: number | null, uses: number | null, cap: number | null, maxPerOrder: number, maxPerPerson: number | null, perPersonDays: number | null, tierDiscount: boolean, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, example: string | null, label: { zhCn: string, en: string } | null, servers: Array<{ code: string, names: { zhCn: string, en: string } }> } | null, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }>, choices: Array<{ picks: number, mayWait: boolean, names: { zhCn: string, en: string }, options: Array<{ quantity: number, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } } }> }> }
    | { __typename: 'SkuTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SlugTaken', code: string, message: string, path: Array<string> | null }
   };

export type UpdateProductMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: ProductInput;
}>;


export type UpdateProductMutation = { updateProduct:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Product', id: string, slug: string, state: ProductState, version: number, brand: string | null, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, publishAt: string | null, unpublishAt: string | null, unpublishable: Array<string>, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, picture: { id: string } | null, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, minDaysLeft: number | null, redeemBy: string | null, membershipDays: number | null, topupSpeed: TopUpSpeed | null, accountFormat: AccountFormat | null, promisedSeconds: number | null, uses: number | null, cap: number | null, maxPerOrder: number, maxPerPerson: number | null, perPersonDays: number | null, tierDiscount: boolean, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, example: string | null, label: { zhCn: string, en: string } | null, servers: Array<{ code: string, names: { zhCn: string, en: string } }> } | null, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }>, choices: Array<{ picks: number, mayWait: boolean, names: { zhCn: string, en: string }, options: Array<{ quantity: number, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } } }> }> }
    | { __typename: 'ProductUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SkuTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SlugTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VersionConflict', code: string, message: string, path: Array<string> | null, current: { id: string, slug: string, state: ProductState, version: number, brand: string | null, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, publishAt: string | null, unpublishAt: string | null, unpublishable: Array<string>, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, picture: { id: string } | null, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, minDaysLeft: number | null, redeemBy: string | null, membershipDays: number | null, topupSpeed: TopUpSpeed | null, accountFormat: AccountFormat | null, promisedSeconds: number | null, uses: number | null, cap: number | null, maxPerOrder: number, maxPerPerson: number | null, perPersonDays: number | null, tierDiscount: boolean, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, example: string | null, label: { zhCn: string, en: string } | null, servers: Array<{ code: string, names: { zhCn: string, en: string } }> } | null, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }>, choices: Array<{ picks: number, mayWait: boolean, names: { zhCn: string, en: string }, options: Array<{ quantity: number, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } } }> }> } }
   };

export type ComposeBundleMutationVariables = Exact<{
  input: BundleInput;
  idempotencyKey: string;
}>;


export type ComposeBundleMutation = { composeBundle:
    | { __typename: 'BundleImpossible', code: string, message: string, path: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Product', id: string, slug: string, state: ProductState, version: number, brand: string | null, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, publishAt: string | null, unpublishAt: string | null, unpublishable: Array<string>, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, picture: { id: string } | null, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, minDaysLeft: number | null, redeemBy: string | null, membershipDays: number | null, topupSpeed: TopUpSpeed | null, accountFormat: AccountFormat | null, promisedSeconds: number | null, uses: number | null, cap: number | null, maxPerOrder: number, maxPerPerson: number | null, perPersonDays: number | null, tierDiscount: boolean, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, example: string | null, label: { zhCn: string, en: string } | null, servers: Array<{ code: string, names: { zhCn: string, en: string } }> } | null, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }>, choices: Array<{ picks: number, mayWait: boolean, names: { zhCn: string, en: string }, options: Array<{ quantity: number, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } } }> }> }
    | { __typename: 'SkuTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SlugTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VariantUnknown', code: string, message: string, path: Array<string> | null }
   };

export type UpdateBundleMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: BundleInput;
}>;


export type UpdateBundleMutation = { updateBundle:
    | { __typename: 'BundleImpossible', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Product', id: string, slug: string, state: ProductState, version: number, brand: string | null, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, publishAt: string | null, unpublishAt: string | null, unpublishable: Array<string>, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, picture: { id: string } | null, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, minDaysLeft: number | null, redeemBy: string | null, membershipDays: number | null, topupSpeed: TopUpSpeed | null, accountFormat: AccountFormat | null, promisedSeconds: number | null, uses: number | null, cap: number | null, maxPerOrder: number, maxPerPerson: number | null, perPersonDays: number | null, tierDiscount: boolean, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, example: string | null, label: { zhCn: string, en: string } | null, servers: Array<{ code: string, names: { zhCn: string, en: string } }> } | null, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }>, choices: Array<{ picks: number, mayWait: boolean, names: { zhCn: string, en: string }, options: Array<{ quantity: number, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } } }> }> }
    | { __typename: 'ProductUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SkuTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SlugTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VariantUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VersionConflict', code: string, message: string, path: Array<string> | null, current: { id: string, slug: string, state: ProductState, version: number, brand: string | null, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, publishAt: string | null, unpublishAt: string | null, unpublishable: Array<string>, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, picture: { id: string } | null, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, minDaysLeft: number | null, redeemBy: string | null, membershipDays: number | null, topupSpeed: TopUpSpeed | null, accountFormat: AccountFormat | null, promisedSeconds: number | null, uses: number | null, cap: number | null, maxPerOrder: number, maxPerPerson: number | null, perPersonDays: number | null, tierDiscount: boolean, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, example: string | null, label: { zhCn: string, en: string } | null, servers: Array<{ code: string, names: { zhCn: string, en: string } }> } | null, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }>, choices: Array<{ picks: number, mayWait: boolean, names: { zhCn: string, en: string }, options: Array<{ quantity: number, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } } }> }> } }
   };

export type ExportProductsMutationVariables = Exact<{
  input: ExportProductsInput;
  idempotencyKey: string;
}>;


export type ExportProductsMutation = { exportProducts:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Job', id: string }
   };

export type CheckProductFileMutationVariables = Exact<{
  input: CheckProductFileInput;
  idempotencyKey: string;
}>;


export type CheckProductFileMutation = { checkProductFile:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ImportTicket', uploadUrl: string, job: { id: string } }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type ProductsQueryVariables = Exact<{
  filter?: ProductFilter | null | undefined;
  sort: ProductSort;
  first: number;
  after?: string | null | undefined;
}>;


export type ProductsQuery = { products: { edges: Array<{ node: { id: string, slug: string, state: ProductState, version: number, imageUrl: string, brand: string | null, updatedAt: string, publishAt: string | null, unpublishAt: string | null, names: { zhCn: string, en: string }, art: { glyph: string, hue: number, label: string | null }, category: { id: string, names: { zhCn: string, en: string } }, variants: Array<{ id: string }>, components: Array<{ quantity: number }>, price: { amount: string, currency: string } | null, listPrice: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ScheduleProductMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: ScheduleProductInput;
}>;


export type ScheduleProductMutation = { scheduleProduct:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NotPublishable', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Product', id: string, slug: string, state: ProductState, version: number, brand: string | null, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, publishAt: string | null, unpublishAt: string | null, unpublishable: Array<string>, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, picture: { id: string } | null, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, minDaysLeft: number | null, redeemBy: string | null, membershipDays: number | null, topupSpeed: TopUpSpeed | null, accountFormat: AccountFormat | null, promisedSeconds: number | null, uses: number | null, cap: number | null, maxPerOrder: number, maxPerPerson: number | null, perPersonDays: number | null, tierDiscount: boolean, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, example: string | null, label: { zhCn: string, en: string } | null, servers: Array<{ code: string, names: { zhCn: string, en: string } }> } | null, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }>, choices: Array<{ picks: number, mayWait: boolean, names: { zhCn: string, en: string }, options: Array<{ quantity: number, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } } }> }> }
    | { __typename: 'ProductUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VersionConflict', code: string, message: string, path: Array<string> | null, current: { id: string, slug: string, state: ProductState, version: number, brand: string | null, imageUrl: string, isBundle: boolean, previewUrl: string, createdAt: string, updatedAt: string, publishedAt: string | null, publishAt: string | null, unpublishAt: string | null, unpublishable: Array<string>, names: { zhCn: string, en: string }, summaries: { zhCn: string, en: string }, descriptions: { zhCn: string, en: string }, rules: { zhCn: string, en: string }, refundNotes: { zhCn: string, en: string }, category: { id: string }, art: { glyph: string, hue: number, label: string | null }, picture: { id: string } | null, updatedBy: { name: string } | null, price: { amount: string, currency: string } | null, availability: { state: AvailabilityState, fewLeft: number | null }, variants: Array<{ id: string, sku: string, kind: FulfilmentKind, validityDays: number | null, minDaysLeft: number | null, redeemBy: string | null, membershipDays: number | null, topupSpeed: TopUpSpeed | null, accountFormat: AccountFormat | null, promisedSeconds: number | null, uses: number | null, cap: number | null, maxPerOrder: number, maxPerPerson: number | null, perPersonDays: number | null, tierDiscount: boolean, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, accountRules: { carriers: Array<Carrier>, portedNumbers: PortedNumbers, pattern: string | null, example: string | null, label: { zhCn: string, en: string } | null, servers: Array<{ code: string, names: { zhCn: string, en: string } }> } | null, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> }>, components: Array<{ position: number, quantity: number, allocated: { amount: string, currency: string }, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }>, choices: Array<{ picks: number, mayWait: boolean, names: { zhCn: string, en: string }, options: Array<{ quantity: number, variant: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } } }> }> } }
   };

export type ProductStockQueryVariables = Exact<{
  id: string | number;
}>;


export type ProductStockQuery = { product: { variants: Array<{ id: string, kind: FulfilmentKind, cap: number | null, sellable: number | null, names: { zhCn: string, en: string }, stock: { held: string, delivered: string } }> } | null };

export type CouponPartsFragment = { id: string, version: number, kind: CouponKind, state: CouponState, publicCode: string | null, currency: string, headline: string, smallPrint: Array<string>, startsAt: string | null, endsAt: string | null, validDays: number | null, claimFrom: string | null, claimUntil: string | null, mostClaims: string | null, mostClaimsAPerson: number, campaignId: string | null, createdAt: string, claims: string, names: { zhCn: string, en: string }, limits: { uses: string | null, usesAnHour: string | null, usesAPerson: string | null, personDays: number | null, returnedAfterRefund: boolean, money: { amount: string, currency: string } | null, moneyAnHour: { amount: string, currency: string } | null }, createdBy: { id: string, name: string } | null, usage: { issued: string, owned: string, held: string, used: string, worthless: string, saved: { amount: string, currency: string } } };

export type CouponsQueryVariables = Exact<{
  filter?: CouponFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CouponsQuery = { coupons: { edges: Array<{ node: { id: string, version: number, kind: CouponKind, state: CouponState, publicCode: string | null, currency: string, headline: string, smallPrint: Array<string>, startsAt: string | null, endsAt: string | null, validDays: number | null, claimFrom: string | null, claimUntil: string | null, mostClaims: string | null, mostClaimsAPerson: number, campaignId: string | null, createdAt: string, claims: string, names: { zhCn: string, en: string }, limits: { uses: string | null, usesAnHour: string | null, usesAPerson: string | null, personDays: number | null, returnedAfterRefund: boolean, money: { amount: string, currency: string } | null, moneyAnHour: { amount: string, currency: string } | null }, createdBy: { id: string, name: string } | null, usage: { issued: string, owned: string, held: string, used: string, worthless: string, saved: { amount: string, currency: string } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CouponQueryVariables = Exact<{
  id: string | number;
}>;


export type CouponQuery = { coupon: { id: string, version: number, kind: CouponKind, state: CouponState, publicCode: string | null, currency: string, headline: string, smallPrint: Array<string>, startsAt: string | null, endsAt: string | null, validDays: number | null, claimFrom: string | null, claimUntil: string | null, mostClaims: string | null, mostClaimsAPerson: number, campaignId: string | null, createdAt: string, claims: string, names: { zhCn: string, en: string }, limits: { uses: string | null, usesAnHour: string | null, usesAPerson: string | null, personDays: number | null, returnedAfterRefund: boolean, money: { amount: string, currency: string } | null, moneyAnHour: { amount: string, currency: string } | null }, createdBy: { id: string, name: string } | null, usage: { issued: string, owned: string, held: string, used: string, worthless: string, saved: { amount: string, currency: string } } } | null };

export type CouponBatchesQueryVariables = Exact<{
  couponId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type CouponBatchesQuery = { couponBatches: { edges: Array<{ node: { id: string, name: string, count: number, made: number, state: CouponBatchState, createdAt: string, createdBy: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CouponHoldersQueryVariables = Exact<{
  couponId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type CouponHoldersQuery = { couponHolders: { edges: Array<{ node: { id: string, state: IssuedCouponState, personId: string | null, contact: string | null, contactMasked: string | null, ownedAt: string, expiresAt: string | null, byCode: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CouponUsesQueryVariables = Exact<{
  couponId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type CouponUsesQuery = { couponUses: { edges: Array<{ node: { id: string, state: CouponUseState, madeAt: string, closedAt: string | null, saved: { amount: string, currency: string }, order: { id: string, number: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateCouponMutationVariables = Exact<{
  input: CreateCouponInput;
  idempotencyKey: string;
}>;


export type CreateCouponMutation = { createCoupon:
    | { __typename: 'Coupon', id: string, state: CouponState }
    | { __typename: 'CouponCodeTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type ApproveCouponMutationVariables = Exact<{
  id: string | number;
}>;


export type ApproveCouponMutation = { approveCoupon:
    | { __typename: 'AnotherPersonNeeded', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Coupon', id: string, version: number, kind: CouponKind, state: CouponState, publicCode: string | null, currency: string, headline: string, smallPrint: Array<string>, startsAt: string | null, endsAt: string | null, validDays: number | null, claimFrom: string | null, claimUntil: string | null, mostClaims: string | null, mostClaimsAPerson: number, campaignId: string | null, createdAt: string, claims: string, names: { zhCn: string, en: string }, limits: { uses: string | null, usesAnHour: string | null, usesAPerson: string | null, personDays: number | null, returnedAfterRefund: boolean, money: { amount: string, currency: string } | null, moneyAnHour: { amount: string, currency: string } | null }, createdBy: { id: string, name: string } | null, usage: { issued: string, owned: string, held: string, used: string, worthless: string, saved: { amount: string, currency: string } } }
    | { __typename: 'CouponStateRefused', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponUnknown', code: string, message: string, path: Array<string> | null }
   };

export type PauseCouponMutationVariables = Exact<{
  input: KeepCouponInput;
}>;


export type PauseCouponMutation = { pauseCoupon:
    | { __typename: 'Coupon', id: string, version: number, kind: CouponKind, state: CouponState, publicCode: string | null, currency: string, headline: string, smallPrint: Array<string>, startsAt: string | null, endsAt: string | null, validDays: number | null, claimFrom: string | null, claimUntil: string | null, mostClaims: string | null, mostClaimsAPerson: number, campaignId: string | null, createdAt: string, claims: string, names: { zhCn: string, en: string }, limits: { uses: string | null, usesAnHour: string | null, usesAPerson: string | null, personDays: number | null, returnedAfterRefund: boolean, money: { amount: string, currency: string } | null, moneyAnHour: { amount: string, currency: string } | null }, createdBy: { id: string, name: string } | null, usage: { issued: string, owned: string, held: string, used: string, worthless: string, saved: { amount: string, currency: string } } }
    | { __typename: 'CouponStateRefused', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type ResumeCouponMutationVariables = Exact<{
  input: KeepCouponInput;
}>;


export type ResumeCouponMutation = { resumeCoupon:
    | { __typename: 'CampaignAtRest', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Coupon', id: string, version: number, kind: CouponKind, state: CouponState, publicCode: string | null, currency: string, headline: string, smallPrint: Array<string>, startsAt: string | null, endsAt: string | null, validDays: number | null, claimFrom: string | null, claimUntil: string | null, mostClaims: string | null, mostClaimsAPerson: number, campaignId: string | null, createdAt: string, claims: string, names: { zhCn: string, en: string }, limits: { uses: string | null, usesAnHour: string | null, usesAPerson: string | null, personDays: number | null, returnedAfterRefund: boolean, money: { amount: string, currency: string } | null, moneyAnHour: { amount: string, currency: string } | null }, createdBy: { id: string, name: string } | null, usage: { issued: string, owned: string, held: string, used: string, worthless: string, saved: { amount: string, currency: string } } }
    | { __typename: 'CouponStateRefused', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type RevokeCouponMutationVariables = Exact<{
  input: KeepCouponInput;
}>;


export type RevokeCouponMutation = { revokeCoupon:
    | { __typename: 'Coupon', id: string, version: number, kind: CouponKind, state: CouponState, publicCode: string | null, currency: string, headline: string, smallPrint: Array<string>, startsAt: string | null, endsAt: string | null, validDays: number | null, claimFrom: string | null, claimUntil: string | null, mostClaims: string | null, mostClaimsAPerson: number, campaignId: string | null, createdAt: string, claims: string, names: { zhCn: string, en: string }, limits: { uses: string | null, usesAnHour: string | null, usesAPerson: string | null, personDays: number | null, returnedAfterRefund: boolean, money: { amount: string, currency: string } | null, moneyAnHour: { amount: string, currency: string } | null }, createdBy: { id: string, name: string } | null, usage: { issued: string, owned: string, held: string, used: string, worthless: string, saved: { amount: string, currency: string } } }
    | { __typename: 'CouponStateRefused', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type ExtendCouponMutationVariables = Exact<{
  input: ExtendCouponInput;
}>;


export type ExtendCouponMutation = { extendCoupon:
    | { __typename: 'Coupon', id: string, version: number, kind: CouponKind, state: CouponState, publicCode: string | null, currency: string, headline: string, smallPrint: Array<string>, startsAt: string | null, endsAt: string | null, validDays: number | null, claimFrom: string | null, claimUntil: string | null, mostClaims: string | null, mostClaimsAPerson: number, campaignId: string | null, createdAt: string, claims: string, names: { zhCn: string, en: string }, limits: { uses: string | null, usesAnHour: string | null, usesAPerson: string | null, personDays: number | null, returnedAfterRefund: boolean, money: { amount: string, currency: string } | null, moneyAnHour: { amount: string, currency: string } | null }, createdBy: { id: string, name: string } | null, usage: { issued: string, owned: string, held: string, used: string, worthless: string, saved: { amount: string, currency: string } } }
    | { __typename: 'CouponStateRefused', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type IssueCouponCodesMutationVariables = Exact<{
  input: IssueCouponCodesInput;
  idempotencyKey: string;
}>;


export type IssueCouponCodesMutation = { issueCouponCodes:
    | { __typename: 'CouponKindRefused', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponStateRefused', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Job', id: string }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null }
   };

export type ExportCouponCodesMutationVariables = Exact<{
  input: CouponBatchInput;
  idempotencyKey: string;
}>;


export type ExportCouponCodesMutation = { exportCouponCodes:
    | { __typename: 'CouponBatchUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponStateRefused', code: string, message: string, path: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Job', id: string }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null }
   };

export type RevokeCouponBatchMutationVariables = Exact<{
  input: CouponBatchInput;
}>;


export type RevokeCouponBatchMutation = { revokeCouponBatch:
    | { __typename: 'CouponBatch', id: string, state: CouponBatchState }
    | { __typename: 'CouponBatchUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponStateRefused', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type RevokeIssuedCouponMutationVariables = Exact<{
  input: RevokeIssuedCouponInput;
}>;


export type RevokeIssuedCouponMutation = { revokeIssuedCoupon:
    | { __typename: 'CouponStateRefused', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'IssuedCoupon', id: string, state: IssuedCouponState }
   };

export type SendCouponMutationVariables = Exact<{
  input: SendCouponInput;
  idempotencyKey: string;
}>;


export type SendCouponMutation = { sendCoupon:
    | { __typename: 'CouponKindRefused', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponStateRefused', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CouponUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Job', id: string }
   };

export type CouponShopQueryVariables = Exact<{ [key: string]: never; }>;


export type CouponShopQuery = { channels: Array<{ id: string, name: string, currency: string }>, memberTiers: Array<{ id: string, active: boolean, names: { zhCn: string, en: string } }> };

export type CouponTiersQueryVariables = Exact<{ [key: string]: never; }>;


export type CouponTiersQuery = { memberTiers: Array<{ id: string, active: boolean, names: { zhCn: string, en: string } }> };

export type FlashSalePartsFragment = { id: string, state: FlashSaleState, startsAt: string, endsAt: string, holdSeconds: number, openCap: number, waitingRoom: WaitingRoomMode, roomFrom: number, letIn: number, challenge: boolean, campaignId: string | null, version: number, updatedAt: string, names: { zhCn: string, en: string }, updatedBy: { name: string } | null, items: Array<{ id: string, quota: number, perPerson: number, variant: { id: string, sku: string, sellable: number | null, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, price: { amount: string, currency: string } }> }, prices: Array<{ channel: { id: string, name: string, currency: string }, price: { amount: string, currency: string } }>, count: { quota: number, admitted: number, held: number, sold: number, free: number, agrees: boolean } }> };

export type FlashSalesQueryVariables = Exact<{
  filter?: FlashSaleFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FlashSalesQuery = { flashSales: { edges: Array<{ node: { id: string, state: FlashSaleState, startsAt: string, endsAt: string, names: { zhCn: string, en: string }, items: Array<{ id: string, variant: { id: string, product: { id: string, names: { zhCn: string, en: string } } }, count: { quota: number, held: number, sold: number, free: number } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FlashSaleQueryVariables = Exact<{
  id: string | number;
}>;


export type FlashSaleQuery = { flashSale: { id: string, state: FlashSaleState, startsAt: string, endsAt: string, holdSeconds: number, openCap: number, waitingRoom: WaitingRoomMode, roomFrom: number, letIn: number, challenge: boolean, campaignId: string | null, version: number, updatedAt: string, items: Array<{ id: string, quota: number, perPerson: number, differences: Array<{ seenAt: string, counted: number, held: number, sold: number, rebuilt: boolean }>, variant: { id: string, sku: string, sellable: number | null, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, price: { amount: string, currency: string } }> }, prices: Array<{ channel: { id: string, name: string, currency: string }, price: { amount: string, currency: string } }>, count: { quota: number, admitted: number, held: number, sold: number, free: number, agrees: boolean } }>, names: { zhCn: string, en: string }, updatedBy: { name: string } | null } | null };

export type FlashChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type FlashChannelsQuery = { channels: Array<{ id: string, name: string, currency: string }> };

export type CreateFlashSaleMutationVariables = Exact<{
  input: FlashSaleInput;
  idempotencyKey: string;
}>;


export type CreateFlashSaleMutation = { createFlashSale:
    | { __typename: 'CampaignNeeded', code: string, message: string, path: Array<string> | null }
    | { __typename: 'FlashSale', id: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PriceBelowFloor', code: string, message: string, path: Array<string> | null }
   };

export type UpdateFlashSaleMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: FlashSaleInput;
}>;


export type UpdateFlashSaleMutation = { updateFlashSale:
    | { __typename: 'CampaignNeeded', code: string, message: string, path: Array<string> | null }
    | { __typename: 'FlashSale', id: string, version: number }
    | { __typename: 'FlashSaleFixed', code: string, message: string, path: Array<string> | null }
    | { __typename: 'FlashSaleUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'FlashSaleVersionConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PriceBelowFloor', code: string, message: string, path: Array<string> | null }
   };

export type PauseFlashSaleMutationVariables = Exact<{
  id: string | number;
}>;


export type PauseFlashSaleMutation = { pauseFlashSale:
    | { __typename: 'FlashSale', id: string }
    | { __typename: 'FlashSaleFixed', code: string, message: string, path: Array<string> | null }
    | { __typename: 'FlashSaleUnknown', code: string, message: string, path: Array<string> | null }
   };

export type ResumeFlashSaleMutationVariables = Exact<{
  id: string | number;
}>;


export type ResumeFlashSaleMutation = { resumeFlashSale:
    | { __typename: 'CampaignAtRest', code: string, message: string, path: Array<string> | null }
    | { __typename: 'FlashSale', id: string }
    | { __typename: 'FlashSaleFixed', code: string, message: string, path: Array<string> | null }
    | { __typename: 'FlashSaleUnknown', code: string, message: string, path: Array<string> | null }
   };

export type EndFlashSaleMutationVariables = Exact<{
  id: string | number;
}>;


export type EndFlashSaleMutation = { endFlashSale:
    | { __typename: 'FlashSale', id: string }
    | { __typename: 'FlashSaleFixed', code: string, message: string, path: Array<string> | null }
    | { __typename: 'FlashSaleUnknown', code: string, message: string, path: Array<string> | null }
   };

export type RehearsalJobFragment = { id: string, state: JobState, done: string, total: string | null, remainingSeconds: number | null, failure: string | null, createdAt: string, createdBy: { name: string } | null, rehearsal: { passed: boolean, stopped: boolean, buyers: number, quota: number, seconds: number, attemptsASecond: number, joinP50Ms: number, joinP99Ms: number, orderP50Ms: number, orderP99Ms: number, lookBeforeMs: number, lookP50Ms: number, lookP99Ms: number, checks: Array<{ check: RehearsalCheckKind, ok: boolean, found: number, limit: number }>, answers: Array<{ code: string, times: number }>, errors: Array<{ code: string, times: number }>, timeline: Array<{ answers: number, orders: number, p99Ms: number, lookMs: number }> } | null };

export type RehearseFlashSaleMutationVariables = Exact<{
  input: RehearseFlashSaleInput;
  key: string;
}>;


export type RehearseFlashSaleMutation = { rehearseFlashSale:
    | { __typename: 'FlashSaleFixed', code: string, message: string, path: Array<string> | null }
    | { __typename: 'FlashSaleNear', code: string, message: string, path: Array<string> | null }
    | { __typename: 'FlashSaleUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Job', id: string, state: JobState, done: string, total: string | null, remainingSeconds: number | null, failure: string | null, createdAt: string, createdBy: { name: string } | null, rehearsal: { passed: boolean, stopped: boolean, buyers: number, quota: number, seconds: number, attemptsASecond: number, joinP50Ms: number, joinP99Ms: number, orderP50Ms: number, orderP99Ms: number, lookBeforeMs: number, lookP50Ms: number, lookP99Ms: number, checks: Array<{ check: RehearsalCheckKind, ok: boolean, found: number, limit: number }>, answers: Array<{ code: string, times: number }>, errors: Array<{ code: string, times: number }>, timeline: Array<{ answers: number, orders: number, p99Ms: number, lookMs: number }> } | null }
    | { __typename: 'RehearsalUnderWay', code: string, message: string, path: Array<string> | null }
   };

export type FlashRehearsalsQueryVariables = Exact<{
  saleId: string | number;
}>;


export type FlashRehearsalsQuery = { flashRehearsals: { edges: Array<{ node: { id: string, state: JobState, done: string, total: string | null, remainingSeconds: number | null, failure: string | null, createdAt: string, createdBy: { name: string } | null, rehearsal: { passed: boolean, stopped: boolean, buyers: number, quota: number, seconds: number, attemptsASecond: number, joinP50Ms: number, joinP99Ms: number, orderP50Ms: number, orderP99Ms: number, lookBeforeMs: number, lookP50Ms: number, lookP99Ms: number, checks: Array<{ check: RehearsalCheckKind, ok: boolean, found: number, limit: number }>, answers: Array<{ code: string, times: number }>, errors: Array<{ code: string, times: number }>, timeline: Array<{ answers: number, orders: number, p99Ms: number, lookMs: number }> } | null } }> } };

export type FlashRehearsalQueryVariables = Exact<{
  id: string | number;
}>;


export type FlashRehearsalQuery = { job: { id: string, state: JobState, done: string, total: string | null, remainingSeconds: number | null, failure: string | null, createdAt: string, createdBy: { name: string } | null, rehearsal: { passed: boolean, stopped: boolean, buyers: number, quota: number, seconds: number, attemptsASecond: number, joinP50Ms: number, joinP99Ms: number, orderP50Ms: number, orderP99Ms: number, lookBeforeMs: number, lookP50Ms: number, lookP99Ms: number, checks: Array<{ check: RehearsalCheckKind, ok: boolean, found: number, limit: number }>, answers: Array<{ code: string, times: number }>, errors: Array<{ code: string, times: number }>, timeline: Array<{ answers: number, orders: number, p99Ms: number, lookMs: number }> } | null } | null };

export type FlashRehearsalProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type FlashRehearsalProgressSubscription = { jobProgress: { id: string, state: JobState, done: string, total: string | null, remainingSeconds: number | null, failure: string | null, createdAt: string, createdBy: { name: string } | null, rehearsal: { passed: boolean, stopped: boolean, buyers: number, quota: number, seconds: number, attemptsASecond: number, joinP50Ms: number, joinP99Ms: number, orderP50Ms: number, orderP99Ms: number, lookBeforeMs: number, lookP50Ms: number, lookP99Ms: number, checks: Array<{ check: RehearsalCheckKind, ok: boolean, found: number, limit: number }>, answers: Array<{ code: string, times: number }>, errors: Array<{ code: string, times: number }>, timeline: Array<{ answers: number, orders: number, p99Ms: number, lookMs: number }> } | null } };

export type DeliveriesQueryVariables = Exact<{
  filter?: DeliveryFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DeliveriesQuery = { deliveries: { edges: Array<{ node: { id: string, topic: string, handler: string, state: DeliveryState, attempts: number, dueAt: string, createdAt: string, closedAt: string | null, error: string | null, payload: unknown, order: { id: string, number: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DeliveryQueryVariables = Exact<{
  id: string | number;
}>;


export type DeliveryQuery = { node:
    | { __typename: 'ApiClient' }
    | { __typename: 'ApiKey' }
    | { __typename: 'Batch' }
    | { __typename: 'Campaign' }
    | { __typename: 'Case' }
    | { __typename: 'Category' }
    | { __typename: 'Coupon' }
    | { __typename: 'DeliveredCode' }
    | { __typename: 'Delivery', id: string, topic: string, handler: string, state: DeliveryState, attempts: number, dueAt: string, createdAt: string, closedAt: string | null, error: string | null, payload: unknown, order: { id: string, number: string } | null }
    | { __typename: 'FlashSale' }
    | { __typename: 'GiftCardBatch' }
    | { __typename: 'Invoice' }
    | { __typename: 'Job' }
    | { __typename: 'LedgerAccount' }
    | { __typename: 'LedgerEntry' }
    | { __typename: 'ManualTask' }
    | { __typename: 'MediaPicture' }
    | { __typename: 'MemberTier' }
    | { __typename: 'Order' }
    | { __typename: 'OrderUnit' }
    | { __typename: 'Partner' }
    | { __typename: 'PartnerCredit' }
    | { __typename: 'Payment' }
    | { __typename: 'Person' }
    | { __typename: 'PriceList' }
    | { __typename: 'Product' }
    | { __typename: 'Seat' }
    | { __typename: 'SharedCode' }
    | { __typename: 'Supplier' }
    | { __typename: 'SupplierDeposit' }
    | { __typename: 'SupplierOffer' }
    | { __typename: 'SupplierOrder' }
    | { __typename: 'TierMove' }
    | { __typename: 'Variant' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WebhookMessage' }
   | null };

export type ExportGiftCardsMutationVariables = Exact<{
  input: ExportGiftCardsInput;
  idempotencyKey: string;
}>;


export type ExportGiftCardsMutation = { exportGiftCards:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Job', id: string }
   };

export type GiftCardBatchPartsFragment = { id: string, name: string, count: number, reason: string, expiresAt: string, createdAt: string, faceValue: { amount: string, currency: string }, createdBy: { id: string, name: string } | null, counts: { active: number, redeemed: number, expired: number, voided: number } };

export type GiftCardBatchesQueryVariables = Exact<{
  filter?: GiftCardBatchFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GiftCardBatchesQuery = { giftCardBatches: { edges: Array<{ node: { id: string, name: string, count: number, reason: string, expiresAt: string, createdAt: string, faceValue: { amount: string, currency: string }, createdBy: { id: string, name: string } | null, counts: { active: number, redeemed: number, expired: number, voided: number } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GiftCardsQueryVariables = Exact<{
  filter?: GiftCardFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GiftCardsQuery = { giftCards: { edges: Array<{ node: { id: string, tail: string, state: GiftCardState, expiresAt: string, endedAt: string | null, personId: string | null, faceValue: { amount: string, currency: string }, batch: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type IssueGiftCardsMutationVariables = Exact<{
  input: IssueGiftCardsInput;
  idempotencyKey: string;
}>;


export type IssueGiftCardsMutation = { issueGiftCards:
    | { __typename: 'GiftCardBatch', id: string, name: string, count: number, reason: string, expiresAt: string, createdAt: string, faceValue: { amount: string, currency: string }, createdBy: { id: string, name: string } | null, counts: { active: number, redeemed: number, expired: number, voided: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null }
   };

export type RevealGiftCardsMutationVariables = Exact<{
  input: RevealGiftCardsInput;
}>;


export type RevealGiftCardsMutation = { revealGiftCards:
    | { __typename: 'GiftCardsUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'RevealedGiftCards', after: string | null, cards: Array<{ id: string, code: string }> }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null }
   };

export type ExportGiftCardCodesMutationVariables = Exact<{
  input: ExportGiftCardCodesInput;
  idempotencyKey: string;
}>;


export type ExportGiftCardCodesMutation = { exportGiftCardCodes:
    | { __typename: 'GiftCardsUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Job', id: string }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null }
   };

export type VoidGiftCardsMutationVariables = Exact<{
  input: VoidGiftCardsInput;
}>;


export type VoidGiftCardsMutation = { voidGiftCards:
    | { __typename: 'GiftCardBatch', id: string, name: string, count: number, reason: string, expiresAt: string, createdAt: string, faceValue: { amount: string, currency: string }, createdBy: { id: string, name: string } | null, counts: { active: number, redeemed: number, expired: number, voided: number } }
    | { __typename: 'GiftCardsUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NothingToVoid', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null }
   };

export type GroupOfferPartsFragment = { id: string, version: number, state: GroupOfferState, size: number, hours: number, mostGroups: number | null, mostAPerson: number, mostOpen: number, startsAt: string, endsAt: string, updatedAt: string, campaignId: string | null, variant: { id: string, sku: string, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, price: { amount: string, currency: string } }> }, prices: Array<{ channel: { id: string, name: string, currency: string }, price: { amount: string, currency: string } }>, counts: { waiting: number, open: number, complete: number, lapsed: number } };

export type GroupOffersQueryVariables = Exact<{
  state?: GroupOfferState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GroupOffersQuery = { groupOffers: { edges: Array<{ node: { id: string, version: number, state: GroupOfferState, size: number, hours: number, mostGroups: number | null, mostAPerson: number, mostOpen: number, startsAt: string, endsAt: string, updatedAt: string, campaignId: string | null, variant: { id: string, sku: string, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, price: { amount: string, currency: string } }> }, prices: Array<{ channel: { id: string, name: string, currency: string }, price: { amount: string, currency: string } }>, counts: { waiting: number, open: number, complete: number, lapsed: number } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type BuyingGroupsQueryVariables = Exact<{
  offerId?: string | number | null | undefined;
  state?: GroupState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BuyingGroupsQuery = { buyingGroups: { edges: Array<{ node: { id: string, state: GroupState, size: number, held: number, taken: number, createdAt: string, endsAt: string | null, closedAt: string | null, refusedTwice: number, price: { amount: string, currency: string }, members: Array<{ orderId: string, personId: string, contactMasked: string | null, state: GroupSeatState, pieces: number, leads: boolean, heldAt: string, takenAt: string | null }>, offer: { id: string, variant: { id: string, sku: string, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } } } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type GroupChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupChannelsQuery = { channels: Array<{ id: string, name: string, currency: string }> };

export type AddGroupOfferMutationVariables = Exact<{
  input: GroupOfferInput;
}>;


export type AddGroupOfferMutation = { addGroupOffer:
    | { __typename: 'CampaignNeeded', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StaffGroupOffer', id: string, version: number, state: GroupOfferState, size: number, hours: number, mostGroups: number | null, mostAPerson: number, mostOpen: number, startsAt: string, endsAt: string, updatedAt: string, campaignId: string | null, variant: { id: string, sku: string, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, price: { amount: string, currency: string } }> }, prices: Array<{ channel: { id: string, name: string, currency: string }, price: { amount: string, currency: string } }>, counts: { waiting: number, open: number, complete: number, lapsed: number } }
   };

export type UpdateGroupOfferMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: GroupOfferInput;
}>;


export type UpdateGroupOfferMutation = { updateGroupOffer:
    | { __typename: 'CampaignNeeded', code: string, message: string, path: Array<string> | null }
    | { __typename: 'GroupOfferChanged', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NoSuchGroupOffer', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StaffGroupOffer', id: string, version: number, state: GroupOfferState, size: number, hours: number, mostGroups: number | null, mostAPerson: number, mostOpen: number, startsAt: string, endsAt: string, updatedAt: string, campaignId: string | null, variant: { id: string, sku: string, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, price: { amount: string, currency: string } }> }, prices: Array<{ channel: { id: string, name: string, currency: string }, price: { amount: string, currency: string } }>, counts: { waiting: number, open: number, complete: number, lapsed: number } }
   };

export type MoveGroupOfferMutationVariables = Exact<{
  id: string | number;
  version: number;
  state: GroupOfferState;
}>;


export type MoveGroupOfferMutation = { moveGroupOffer:
    | { __typename: 'CampaignAtRest', code: string, message: string, path: Array<string> | null }
    | { __typename: 'GroupOfferChanged', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NoSuchGroupOffer', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StaffGroupOffer', id: string, version: number, state: GroupOfferState, size: number, hours: number, mostGroups: number | null, mostAPerson: number, mostOpen: number, startsAt: string, endsAt: string, updatedAt: string, campaignId: string | null, variant: { id: string, sku: string, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, price: { amount: string, currency: string } }> }, prices: Array<{ channel: { id: string, name: string, currency: string }, price: { amount: string, currency: string } }>, counts: { waiting: number, open: number, complete: number, lapsed: number } }
   };

export type HelpTextsPartsFragment = { slug: string, texts: Array<{ locale: Locale, edited: boolean, version: number, changedAt: string | null, changedBy: string | null, words: { title: string, summary: string, body: string }, first: { title: string, summary: string, body: string } }> };

export type HelpTextsQueryVariables = Exact<{ [key: string]: never; }>;


export type HelpTextsQuery = { helpTexts: Array<{ slug: string, texts: Array<{ locale: Locale, edited: boolean, version: number, changedAt: string | null, changedBy: string | null, words: { title: string, summary: string, body: string }, first: { title: string, summary: string, body: string } }> }> };

export type HelpPreviewQueryVariables = Exact<{
  body: string;
}>;


export type HelpPreviewQuery = { helpPreview: Array<{ question: string | null, blocks: Array<{ kind: HelpBlockKind, lines: Array<{ spans: Array<{ text: string, strong: boolean, address: string | null }> }> }> }> };

export type SetHelpTextMutationVariables = Exact<{
  input: HelpTextInput;
}>;


export type SetHelpTextMutation = { setHelpText:
    | { __typename: 'HelpPageTexts', slug: string }
    | { __typename: 'HelpPageUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'HelpTextChanged', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type ResetHelpTextMutationVariables = Exact<{
  input: HelpTextRef;
}>;


export type ResetHelpTextMutation = { resetHelpText:
    | { __typename: 'HelpPageTexts', slug: string }
    | { __typename: 'HelpPageUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'HelpTextChanged', code: string, message: string, path: Array<string> | null }
   };

export type InvoicePartsFragment = { id: string, kind: InvoiceKind, state: InvoiceState, number: string | null, officialNumber: string | null, link: string | null, titleKind: InvoiceTitleKind, title: string, taxNumber: string | null, answer: string | null, requestedAt: string, decidedAt: string | null, corrects: string | null, email: string | null, version: number, orderNumber: string, decidedBy: string | null, amount: { amount: string, currency: string }, order: { id: string } | null };

export type InvoicesQueryVariables = Exact<{
  filter?: InvoiceFilter | null | undefined;
  sort: InvoiceSort;
  first: number;
  after?: string | null | undefined;
}>;


export type InvoicesQuery = { invoices: { edges: Array<{ node: { id: string, kind: InvoiceKind, state: InvoiceState, number: string | null, officialNumber: string | null, link: string | null, titleKind: InvoiceTitleKind, title: string, taxNumber: string | null, answer: string | null, requestedAt: string, decidedAt: string | null, corrects: string | null, email: string | null, version: number, orderNumber: string, decidedBy: string | null, amount: { amount: string, currency: string }, order: { id: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InvoiceQueryVariables = Exact<{
  id: string | number;
}>;


export type InvoiceQuery = { node:
    | { __typename: 'ApiClient' }
    | { __typename: 'ApiKey' }
    | { __typename: 'Batch' }
    | { __typename: 'Campaign' }
    | { __typename: 'Case' }
    | { __typename: 'Category' }
    | { __typename: 'Coupon' }
    | { __typename: 'DeliveredCode' }
    | { __typename: 'Delivery' }
    | { __typename: 'FlashSale' }
    | { __typename: 'GiftCardBatch' }
    | { __typename: 'Invoice', id: string, kind: InvoiceKind, state: InvoiceState, number: string | null, officialNumber: string | null, link: string | null, titleKind: InvoiceTitleKind, title: string, taxNumber: string | null, answer: string | null, requestedAt: string, decidedAt: string | null, corrects: string | null, email: string | null, version: number, orderNumber: string, decidedBy: string | null, amount: { amount: string, currency: string }, order: { id: string } | null }
    | { __typename: 'Job' }
    | { __typename: 'LedgerAccount' }
    | { __typename: 'LedgerEntry' }
    | { __typename: 'ManualTask' }
    | { __typename: 'MediaPicture' }
    | { __typename: 'MemberTier' }
    | { __typename: 'Order' }
    | { __typename: 'OrderUnit' }
    | { __typename: 'Partner' }
    | { __typename: 'PartnerCredit' }
    | { __typename: 'Payment' }
    | { __typename: 'Person' }
    | { __typename: 'PriceList' }
    | { __typename: 'Product' }
    | { __typename: 'Seat' }
    | { __typename: 'SharedCode' }
    | { __typename: 'Supplier' }
    | { __typename: 'SupplierDeposit' }
    | { __typename: 'SupplierOffer' }
    | { __typename: 'SupplierOrder' }
    | { __typename: 'TierMove' }
    | { __typename: 'Variant' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WebhookMessage' }
   | null };

export type IssueInvoiceMutationVariables = Exact<{
  input: IssueInvoiceInput;
}>;


export type IssueInvoiceMutation = { issueInvoice:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Invoice', id: string, kind: InvoiceKind, state: InvoiceState, number: string | null, officialNumber: string | null, link: string | null, titleKind: InvoiceTitleKind, title: string, taxNumber: string | null, answer: string | null, requestedAt: string, decidedAt: string | null, corrects: string | null, email: string | null, version: number, orderNumber: string, decidedBy: string | null, amount: { amount: string, currency: string }, order: { id: string } | null }
    | { __typename: 'InvoiceChanged', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvoiceDecided', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvoiceUnknown', code: string, message: string, path: Array<string> | null }
   };

export type RefuseInvoiceMutationVariables = Exact<{
  input: RefuseInvoiceInput;
}>;


export type RefuseInvoiceMutation = { refuseInvoice:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Invoice', id: string, kind: InvoiceKind, state: InvoiceState, number: string | null, officialNumber: string | null, link: string | null, titleKind: InvoiceTitleKind, title: string, taxNumber: string | null, answer: string | null, requestedAt: string, decidedAt: string | null, corrects: string | null, email: string | null, version: number, orderNumber: string, decidedBy: string | null, amount: { amount: string, currency: string }, order: { id: string } | null }
    | { __typename: 'InvoiceDecided', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvoiceUnknown', code: string, message: string, path: Array<string> | null }
   };

export type VoidInvoiceMutationVariables = Exact<{
  input: RefuseInvoiceInput;
}>;


export type VoidInvoiceMutation = { voidInvoice:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Invoice', id: string, kind: InvoiceKind, state: InvoiceState, number: string | null, officialNumber: string | null, link: string | null, titleKind: InvoiceTitleKind, title: string, taxNumber: string | null, answer: string | null, requestedAt: string, decidedAt: string | null, corrects: string | null, email: string | null, version: number, orderNumber: string, decidedBy: string | null, amount: { amount: string, currency: string }, order: { id: string } | null }
    | { __typename: 'InvoiceCorrected', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvoiceDecided', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvoiceUnknown', code: string, message: string, path: Array<string> | null }
   };

export type ExportInvoicesMutationVariables = Exact<{
  input: ExportInvoicesInput;
  idempotencyKey: string;
}>;


export type ExportInvoicesMutation = { exportInvoices:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Job', id: string }
   };

export type LedgerAccountsQueryVariables = Exact<{
  filter?: LedgerAccountFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LedgerAccountsQuery = { ledgerAccounts: { edges: Array<{ node: { id: string, code: string, kind: AccountKind, balance: { amount: string, currency: string }, held: { amount: string, currency: string } | null, available: { amount: string, currency: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LedgerEntriesQueryVariables = Exact<{
  filter?: LedgerEntryFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type LedgerEntriesQuery = { ledgerEntries: { edges: Array<{ node: { id: string, key: string, kind: string, at: string, postings: Array<{ account: string, debit: { amount: string, currency: string } | null, credit: { amount: string, currency: string } | null }>, order: { id: string, number: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LedgerHealthQueryVariables = Exact<{ [key: string]: never; }>;


export type LedgerHealthQuery = { ledgerHealth: { clean: boolean, at: string, seconds: number, counts: Array<{ name: string, count: string }>, difference: { what: string, where: string, expected: string, found: string } | null } | null };

export type CheckPartsFragment = { id: string, state: JobState, done: string, total: string | null, failure: string | null };

export type LedgerCheckQueryVariables = Exact<{
  id: string | number;
}>;


export type LedgerCheckQuery = { job: { id: string, state: JobState, done: string, total: string | null, failure: string | null } | null };

export type LedgerCheckProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type LedgerCheckProgressSubscription = { jobProgress: { id: string, state: JobState, done: string, total: string | null, failure: string | null } };

export type VerifyLedgerMutationVariables = Exact<{
  idempotencyKey: string;
}>;


export type VerifyLedgerMutation = { verifyLedger:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Job', id: string, state: JobState, done: string, total: string | null, failure: string | null }
   };

export type ExchangeRatesQueryVariables = Exact<{ [key: string]: never; }>;


export type ExchangeRatesQuery = { exchangeRates: Array<{ boughtIn: string, soldIn: string, rate: string | null, setAt: string | null, setBy: { name: string } | null }> };

export type SetExchangeRateMutationVariables = Exact<{
  input: SetExchangeRateInput;
}>;


export type SetExchangeRateMutation = { setExchangeRate:
    | { __typename: 'ExchangeRate', rate: string | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type ManualTaskPartsFragment = { id: string, state: ManualTaskState, createdAt: string, dueAt: string, overdue: boolean, takenAt: string | null, closedAt: string | null, evidence: string | null, note: string | null, reason: string | null, account: string | null, server: string | null, takenBy: { id: string, name: string } | null, unit: { id: string, name: string, variantName: string, imageUrl: string, paid: { amount: string, currency: string } }, order: { id: string, number: string } };

export type ManualTasksQueryVariables = Exact<{
  filter?: ManualTaskFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ManualTasksQuery = { manualTasks: { edges: Array<{ node: { id: string, state: ManualTaskState, createdAt: string, dueAt: string, overdue: boolean, takenAt: string | null, closedAt: string | null, evidence: string | null, note: string | null, reason: string | null, account: string | null, server: string | null, takenBy: { id: string, name: string } | null, unit: { id: string, name: string, variantName: string, imageUrl: string, paid: { amount: string, currency: string } }, order: { id: string, number: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TakeManualTaskMutationVariables = Exact<{
  id: string | number;
}>;


export type TakeManualTaskMutation = { takeManualTask:
    | { __typename: 'ManualTask', id: string, state: ManualTaskState, createdAt: string, dueAt: string, overdue: boolean, takenAt: string | null, closedAt: string | null, evidence: string | null, note: string | null, reason: string | null, account: string | null, server: string | null, takenBy: { id: string, name: string } | null, unit: { id: string, name: string, variantName: string, imageUrl: string, paid: { amount: string, currency: string } }, order: { id: string, number: string } }
    | { __typename: 'ManualTaskClosed', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ManualTaskTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ManualTaskUnknown', code: string, message: string, path: Array<string> | null }
   };

export type ReleaseManualTaskMutationVariables = Exact<{
  id: string | number;
}>;


export type ReleaseManualTaskMutation = { releaseManualTask:
    | { __typename: 'ManualTask', id: string, state: ManualTaskState, createdAt: string, dueAt: string, overdue: boolean, takenAt: string | null, closedAt: string | null, evidence: string | null, note: string | null, reason: string | null, account: string | null, server: string | null, takenBy: { id: string, name: string } | null, unit: { id: string, name: string, variantName: string, imageUrl: string, paid: { amount: string, currency: string } }, order: { id: string, number: string } }
    | { __typename: 'ManualTaskClosed', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ManualTaskUnknown', code: string, message: string, path: Array<string> | null }
   };

export type CompleteManualTaskMutationVariables = Exact<{
  id: string | number;
  evidence: string;
  note?: string | null | undefined;
}>;


export type CompleteManualTaskMutation = { completeManualTask:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ManualTask', id: string, state: ManualTaskState, createdAt: string, dueAt: string, overdue: boolean, takenAt: string | null, closedAt: string | null, evidence: string | null, note: string | null, reason: string | null, account: string | null, server: string | null, takenBy: { id: string, name: string } | null, unit: { id: string, name: string, variantName: string, imageUrl: string, paid: { amount: string, currency: string } }, order: { id: string, number: string } }
    | { __typename: 'ManualTaskClosed', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ManualTaskNotTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ManualTaskUnknown', code: string, message: string, path: Array<string> | null }
   };

export type RefuseManualTaskMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type RefuseManualTaskMutation = { refuseManualTask:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ManualTask', id: string, state: ManualTaskState, createdAt: string, dueAt: string, overdue: boolean, takenAt: string | null, closedAt: string | null, evidence: string | null, note: string | null, reason: string | null, account: string | null, server: string | null, takenBy: { id: string, name: string } | null, unit: { id: string, name: string, variantName: string, imageUrl: string, paid: { amount: string, currency: string } }, order: { id: string, number: string } }
    | { __typename: 'ManualTaskClosed', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ManualTaskTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ManualTaskUnknown', code: string, message: string, path: Array<string> | null }
   };

export type ManualTaskQueryVariables = Exact<{
  id: string | number;
}>;


export type ManualTaskQuery = { node:
    | { __typename: 'ApiClient' }
    | { __typename: 'ApiKey' }
    | { __typename: 'Batch' }
    | { __typename: 'Campaign' }
    | { __typename: 'Case' }
    | { __typename: 'Category' }
    | { __typename: 'Coupon' }
    | { __typename: 'DeliveredCode' }
    | { __typename: 'Delivery' }
    | { __typename: 'FlashSale' }
    | { __typename: 'GiftCardBatch' }
    | { __typename: 'Invoice' }
    | { __typename: 'Job' }
    | { __typename: 'LedgerAccount' }
    | { __typename: 'LedgerEntry' }
    | { __typename: 'ManualTask', id: string, state: ManualTaskState, createdAt: string, dueAt: string, overdue: boolean, takenAt: string | null, closedAt: string | null, evidence: string | null, note: string | null, reason: string | null, account: string | null, server: string | null, takenBy: { id: string, name: string } | null, unit: { id: string, name: string, variantName: string, imageUrl: string, paid: { amount: string, currency: string } }, order: { id: string, number: string } }
    | { __typename: 'MediaPicture' }
    | { __typename: 'MemberTier' }
    | { __typename: 'Order' }
    | { __typename: 'OrderUnit' }
    | { __typename: 'Partner' }
    | { __typename: 'PartnerCredit' }
    | { __typename: 'Payment' }
    | { __typename: 'Person' }
    | { __typename: 'PriceList' }
    | { __typename: 'Product' }
    | { __typename: 'Seat' }
    | { __typename: 'SharedCode' }
    | { __typename: 'Supplier' }
    | { __typename: 'SupplierDeposit' }
    | { __typename: 'SupplierOffer' }
    | { __typename: 'SupplierOrder' }
    | { __typename: 'TierMove' }
    | { __typename: 'Variant' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WebhookMessage' }
   | null };

export type DescribeMediaPictureMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: DescribeMediaPictureInput;
}>;


export type DescribeMediaPictureMutation = { describeMediaPicture:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'MediaPicture', id: string, version: number }
    | { __typename: 'MediaPictureChanged', code: string, message: string, path: Array<string> | null, current: { version: number, altTexts: { zhCn: string, en: string } } }
    | { __typename: 'MediaPictureUnknown', code: string, message: string, path: Array<string> | null }
   };

export type RemoveMediaPictureMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type RemoveMediaPictureMutation = { removeMediaPicture:
    | { __typename: 'MediaPictureChanged', code: string, message: string, path: Array<string> | null }
    | { __typename: 'MediaPictureInUse', code: string, message: string, path: Array<string> | null }
    | { __typename: 'MediaPictureRemoved', id: string }
    | { __typename: 'MediaPictureUnknown', code: string, message: string, path: Array<string> | null }
   };

export type MessageTemplatePartsFragment = { name: string, toStaff: boolean, variables: Array<{ name: string, inEmail: boolean, inSms: boolean, meanings: { zhCn: string, en: string }, examples: { zhCn: string, en: string } }>, texts: Array<{ locale: Locale, edited: boolean, version: number, changedAt: string | null, changedBy: string | null, words: { subject: string, body: string, short: string }, first: { subject: string, body: string, short: string } }> };

export type MessageTemplatesQueryVariables = Exact<{ [key: string]: never; }>;


export type MessageTemplatesQuery = { messageTemplates: Array<{ name: string, toStaff: boolean, variables: Array<{ name: string, inEmail: boolean, inSms: boolean, meanings: { zhCn: string, en: string }, examples: { zhCn: string, en: string } }>, texts: Array<{ locale: Locale, edited: boolean, version: number, changedAt: string | null, changedBy: string | null, words: { subject: string, body: string, short: string }, first: { subject: string, body: string, short: string } }> }> };

export type SetMessageTextMutationVariables = Exact<{
  input: MessageTextInput;
}>;


export type SetMessageTextMutation = { setMessageText:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'MessageTemplate', name: string }
    | { __typename: 'MessageTemplateUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'MessageTextChanged', code: string, message: string, path: Array<string> | null }
   };

export type ResetMessageTextMutationVariables = Exact<{
  input: MessageTextRef;
}>;


export type ResetMessageTextMutation = { resetMessageText:
    | { __typename: 'MessageTemplate', name: string }
    | { __typename: 'MessageTemplateUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'MessageTextChanged', code: string, message: string, path: Array<string> | null }
   };

export type MessagesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MessagesQuery = { messages: { edges: Array<{ node: { id: string, channel: MessageChannel, to: string, subject: string | null, body: string, createdAt: string, sentAt: string | null, state: MessageState } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type UnitPartsFragment = { id: string, orderId: string, name: string, variantName: string, choice: string | null, kind: FulfilmentKind, state: UnitState, progress: UnitProgress | null, note: string | null, paid: { amount: string, currency: string }, batch: { id: string, supplier: string, purchaseOrder: string } | null, codes: Array<{ id: string, state: CodeState, revealedAt: string | null }>, membership: { startsAt: string, endsAt: string, daysLeft: number } | null, givenBack: { amount: string, currency: string }, voucher: { id: string, state: VoucherState, uses: number, usesLeft: number, expiresAt: string, redeemedAt: string | null } | null, gift: { id: string, state: GiftState, expiresAt: string, claimedAt: string | null, claimedBy: string | null } | null, openChoice: { picks: number, chooseBy: string | null, options: Array<{ variantId: string, name: string, variantName: string, availability: { state: AvailabilityState, fewLeft: number | null } }> } | null };

export type OrderPartsFragment = { id: string, personId: string, number: string, state: OrderState, costUnknown: boolean | null, placedAt: string, expiresAt: string | null, paidAt: string | null, deliveredAt: string | null, contact: string | null, contactMasked: string | null, facts: unknown, externalId: string | null, channel: { name: string }, total: { amount: string, currency: string }, subtotal: { amount: string, currency: string }, discount: { amount: string, currency: string }, paid: { amount: string, currency: string }, fromWallet: { amount: string, currency: string }, refunded: { amount: string, currency: string }, cost: { amount: string, currency: string } | null, margin: { amount: string, currency: string } | null, lines: Array<{ id: string, name: string, variantName: string, imageUrl: string, kind: FulfilmentKind, quantity: number, account: string | null, server: string | null, unitPrice: { amount: string, currency: string }, total: { amount: string, currency: string }, variant: { id: string, sku: string, product: { id: string, isBundle: boolean } } | null, units: Array<{ id: string, orderId: string, name: string, variantName: string, choice: string | null, kind: FulfilmentKind, state: UnitState, progress: UnitProgress | null, note: string | null, components: Array<{ id: string, orderId: string, name: string, variantName: string, choice: string | null, kind: FulfilmentKind, state: UnitState, progress: UnitProgress | null, note: string | null, paid: { amount: string, currency: string }, batch: { id: string, supplier: string, purchaseOrder: string } | null, codes: Array<{ id: string, state: CodeState, revealedAt: string | null }>, membership: { startsAt: string, endsAt: string, daysLeft: number } | null, givenBack: { amount: string, currency: string }, voucher: { id: string, state: VoucherState, uses: number, usesLeft: number, expiresAt: string, redeemedAt: string | null } | null, gift: { id: string, state: GiftState, expiresAt: string, claimedAt: string | null, claimedBy: string | null } | null, openChoice: { picks: number, chooseBy: string | null, options: Array<{ variantId: string, name: string, variantName: string, availability: { state: AvailabilityState, fewLeft: number | null } }> } | null }>, paid: { amount: string, currency: string }, batch: { id: string, supplier: string, purchaseOrder: string } | null, codes: Array<{ id: string, state: CodeState, revealedAt: string | null }>, membership: { startsAt: string, endsAt: string, daysLeft: number } | null, givenBack: { amount: string, currency: string }, voucher: { id: string, state: VoucherState, uses: number, usesLeft: number, expiresAt: string, redeemedAt: string | null } | null, gift: { id: string, state: GiftState, expiresAt: string, claimedAt: string | null, claimedBy: string | null } | null, openChoice: { picks: number, chooseBy: string | null, options: Array<{ variantId: string, name: string, variantName: string, availability: { state: AvailabilityState, fewLeft: number | null } }> } | null }> }>, payments: Array<{ id: string, provider: string, reference: string, providerReference: string | null, state: PaymentState, createdAt: string, paidAt: string | null, closedAt: string | null, confirmedByStaff: boolean, agreedAt: string | null, agreedByStaff: boolean, formerProvider: boolean, amount: { amount: string, currency: string }, refunds: Array<{ id: string, reference: string, providerReference: string | null, destination: RefundDestination, state: RefundState, reason: string, failure: string | null, createdAt: string, refundedAt: string | null, amount: { amount: string, currency: string }, wallet: { amount: string, currency: string } | null, differences: Array<{ at: string, expected: { amount: string, currency: string }, answered: { amount: string, currency: string } }> }>, differences: Array<{ at: string, expected: { amount: string, currency: string }, answered: { amount: string, currency: string } }> }>, timeline: Array<{ at: string, kind: OrderEventKind, label: string, actor: string | null, data: unknown }>, deliveries: Array<{ id: string, topic: string, handler: string, state: DeliveryState, attempts: number, dueAt: string, createdAt: string, closedAt: string | null, error: string | null, payload: unknown, order: { id: string, number: string } | null }>, cases: Array<{ id: string, kind: CaseKind, state: CaseState, reason: string, answer: string | null, openedAt: string, dueAt: string, decidedBy: string | null, amount: { amount: string, currency: string } }>, invoices: Array<{ id: string, kind: InvoiceKind, state: InvoiceState, number: string | null, title: string, requestedAt: string, amount: { amount: string, currency: string } }> };

export type OrderQueryVariables = Exact<{
  id: string | number;
}>;


export type OrderQuery = { order: { id: string, personId: string, number: string, state: OrderState, costUnknown: boolean | null, placedAt: string, expiresAt: string | null, paidAt: string | null, deliveredAt: string | null, contact: string | null, contactMasked: string | null, facts: unknown, externalId: string | null, channel: { name: string }, total: { amount: string, currency: string }, subtotal: { amount: string, currency: string }, discount: { amount: string, currency: string }, paid: { amount: string, currency: string }, fromWallet: { amount: string, currency: string }, refunded: { amount: string, currency: string }, cost: { amount: string, currency: string } | null, margin: { amount: string, currency: string } | null, lines: Array<{ id: string, name: string, variantName: string, imageUrl: string, kind: FulfilmentKind, quantity: number, account: string | null, server: string | null, unitPrice: { amount: string, currency: string }, total: { amount: string, currency: string }, variant: { id: string, sku: string, product: { id: string, isBundle: boolean } } | null, units: Array<{ id: string, orderId: string, name: string, variantName: string, choice: string | null, kind: FulfilmentKind, state: UnitState, progress: UnitProgress | null, note: string | null, components: Array<{ id: string, orderId: string, name: string, variantName: string, choice: string | null, kind: FulfilmentKind, state: UnitState, progress: UnitProgress | null, note: string | null, paid: { amount: string, currency: string }, batch: { id: string, supplier: string, purchaseOrder: string } | null, codes: Array<{ id: string, state: CodeState, revealedAt: string | null }>, membership: { startsAt: string, endsAt: string, daysLeft: number } | null, givenBack: { amount: string, currency: string }, voucher: { id: string, state: VoucherState, uses: number, usesLeft: number, expiresAt: string, redeemedAt: string | null } | null, gift: { id: string, state: GiftState, expiresAt: string, claimedAt: string | null, claimedBy: string | null } | null, openChoice: { picks: number, chooseBy: string | null, options: Array<{ variantId: string, name: string, variantName: string, availability: { state: AvailabilityState, fewLeft: number | null } }> } | null }>, paid: { amount: string, currency: string }, batch: { id: string, supplier: string, purchaseOrder: string } | null, codes: Array<{ id: string, state: CodeState, revealedAt: string | null }>, membership: { startsAt: string, endsAt: string, daysLeft: number } | null, givenBack: { amount: string, currency: string }, voucher: { id: string, state: VoucherState, uses: number, usesLeft: number, expiresAt: string, redeemedAt: string | null } | null, gift: { id: string, state: GiftState, expiresAt: string, claimedAt: string | null, claimedBy: string | null } | null, openChoice: { picks: number, chooseBy: string | null, options: Array<{ variantId: string, name: string, variantName: string, availability: { state: AvailabilityState, fewLeft: number | null } }> } | null }> }>, payments: Array<{ id: string, provider: string, reference: string, providerReference: string | null, state: PaymentState, createdAt: string, paidAt: string | null, closedAt: string | null, confirmedByStaff: boolean, agreedAt: string | null, agreedByStaff: boolean, formerProvider: boolean, amount: { amount: string, currency: string }, refunds: Array<{ id: string, reference: string, providerReference: string | null, destination: RefundDestination, state: RefundState, reason: string, failure: string | null, createdAt: string, refundedAt: string | null, amount: { amount: string, currency: string }, wallet: { amount: string, currency: string } | null, differences: Array<{ at: string, expected: { amount: string, currency: string }, answered: { amount: string, currency: string } }> }>, differences: Array<{ at: string, expected: { amount: string, currency: string }, answered: { amount: string, currency: string } }> }>, timeline: Array<{ at: string, kind: OrderEventKind, label: string, actor: string | null, data: unknown }>, deliveries: Array<{ id: string, topic: string, handler: string, state: DeliveryState, attempts: number, dueAt: string, createdAt: string, closedAt: string | null, error: string | null, payload: unknown, order: { id: string, number: string } | null }>, cases: Array<{ id: string, kind: CaseKind, state: CaseState, reason: string, answer: string | null, openedAt: string, dueAt: string, decidedBy: string | null, amount: { amount: string, currency: string } }>, invoices: Array<{ id: string, kind: InvoiceKind, state: InvoiceState, number: string | null, title: string, requestedAt: string, amount: { amount: string, currency: string } }> } | null };

export type OrderProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type OrderProgressSubscription = { orderProgress: { id: string, personId: string, number: string, state: OrderState, costUnknown: boolean | null, placedAt: string, expiresAt: string | null, paidAt: string | null, deliveredAt: string | null, contact: string | null, contactMasked: string | null, facts: unknown, externalId: string | null, channel: { name: string }, total: { amount: string, currency: string }, subtotal: { amount: string, currency: string }, discount: { amount: string, currency: string }, paid: { amount: string, currency: string }, fromWallet: { amount: string, currency: string }, refunded: { amount: string, currency: string }, cost: { amount: string, currency: string } | null, margin: { amount: string, currency: string } | null, lines: Array<{ id: string, name: string, variantName: string, imageUrl: string, kind: FulfilmentKind, quantity: number, account: string | null, server: string | null, unitPrice: { amount: string, currency: string }, total: { amount: string, currency: string }, variant: { id: string, sku: string, product: { id: string, isBundle: boolean } } | null, units: Array<{ id: string, orderId: string, name: string, variantName: string, choice: string | null, kind: FulfilmentKind, state: UnitState, progress: UnitProgress | null, note: string | null, components: Array<{ id: string, orderId: string, name: string, variantName: string, choice: string | null, kind: FulfilmentKind, state: UnitState, progress: UnitProgress | null, note: string | null, paid: { amount: string, currency: string }, batch: { id: string, supplier: string, purchaseOrder: string } | null, codes: Array<{ id: string, state: CodeState, revealedAt: string | null }>, membership: { startsAt: string, endsAt: string, daysLeft: number } | null, givenBack: { amount: string, currency: string }, voucher: { id: string, state: VoucherState, uses: number, usesLeft: number, expiresAt: string, redeemedAt: string | null } | null, gift: { id: string, state: GiftState, expiresAt: string, claimedAt: string | null, claimedBy: string | null } | null, openChoice: { picks: number, chooseBy: string | null, options: Array<{ variantId: string, name: string, variantName: string, availability: { state: AvailabilityState, fewLeft: number | null } }> } | null }>, paid: { amount: string, currency: string }, batch: { id: string, supplier: string, purchaseOrder: string } | null, codes: Array<{ id: string, state: CodeState, revealedAt: string | null }>, membership: { startsAt: string, endsAt: string, daysLeft: number } | null, givenBack: { amount: string, currency: string }, voucher: { id: string, state: VoucherState, uses: number, usesLeft: number, expiresAt: string, redeemedAt: string | null } | null, gift: { id: string, state: GiftState, expiresAt: string, claimedAt: string | null, claimedBy: string | null } | null, openChoice: { picks: number, chooseBy: string | null, options: Array<{ variantId: string, name: string, variantName: string, availability: { state: AvailabilityState, fewLeft: number | null } }> } | null }> }>, payments: Array<{ id: string, provider: string, reference: string, providerReference: string | null, state: PaymentState, createdAt: string, paidAt: string | null, closedAt: string | null, confirmedByStaff: boolean, agreedAt: string | null, agreedByStaff: boolean, formerProvider: boolean, amount: { amount: string, currency: string }, refunds: Array<{ id: string, reference: string, providerReference: string | null, destination: RefundDestination, state: RefundState, reason: string, failure: string | null, createdAt: string, refundedAt: string | null, amount: { amount: string, currency: string }, wallet: { amount: string, currency: string } | null, differences: Array<{ at: string, expected: { amount: string, currency: string }, answered: { amount: string, currency: string } }> }>, differences: Array<{ at: string, expected: { amount: string, currency: string }, answered: { amount: string, currency: string } }> }>, timeline: Array<{ at: string, kind: OrderEventKind, label: string, actor: string | null, data: unknown }>, deliveries: Array<{ id: string, topic: string, handler: string, state: DeliveryState, attempts: number, dueAt: string, createdAt: string, closedAt: string | null, error: string | null, payload: unknown, order: { id: string, number: string } | null }>, cases: Array<{ id: string, kind: CaseKind, state: CaseState, reason: string, answer: string | null, openedAt: string, dueAt: string, decidedBy: string | null, amount: { amount: string, currency: string } }>, invoices: Array<{ id: string, kind: InvoiceKind, state: InvoiceState, number: string | null, title: string, requestedAt: string, amount: { amount: string, currency: string } }> } };

export type RefundPreviewQueryVariables = Exact<{
  orderId: string | number;
  unitIds?: Array<string | number> | string | number | null | undefined;
}>;


export type RefundPreviewQuery = { refundPreview:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'OrderUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'RefundPreview', needsApproval: boolean, aboveAlone: boolean, total: { amount: string, currency: string }, keptForGifts: { amount: string, currency: string }, wallet: { amount: string, currency: string } | null, walletShare: { amount: string, currency: string }, units: Array<{ unitId: string, kind: FulfilmentKind, stage: AfterSaleStage, outcome: RefundRule, inFlight: boolean, windowEndsAt: string | null, paid: { amount: string, currency: string }, back: { amount: string, currency: string }, amount: { amount: string, currency: string }, rule: { bearer: CostBearer, windowDays: number | null, couponReturns: boolean } }> }
    | { __typename: 'UnitUnknown', code: string, message: string, path: Array<string> | null }
   };

export type RefundUnitsMutationVariables = Exact<{
  input: RefundUnitsInput;
  idempotencyKey: string;
}>;


export type RefundUnitsMutation = { refundUnits:
    | { __typename: 'Case', id: string, state: CaseState, amount: { amount: string, currency: string } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NoWallet', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NothingToRefund', code: string, message: string, path: Array<string> | null }
    | { __typename: 'OrderUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PolicyRefuses', code: string, message: string, path: Array<string> | null }
    | { __typename: 'UnitInCase', code: string, message: string, path: Array<string> | null }
    | { __typename: 'UnitInFlight', code: string, message: string, path: Array<string> | null }
    | { __typename: 'UnitUnknown', code: string, message: string, path: Array<string> | null }
   };

export type ReplaceUnitMutationVariables = Exact<{
  input: ReplaceUnitInput;
  idempotencyKey: string;
}>;


export type ReplaceUnitMutation = { replaceUnit:
    | { __typename: 'Case', id: string, state: CaseState }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NothingToRefund', code: string, message: string, path: Array<string> | null }
    | { __typename: 'OrderUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PolicyRefuses', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ReplacementGone', code: string, message: string, path: Array<string> | null }
    | { __typename: 'UnitInCase', code: string, message: string, path: Array<string> | null }
    | { __typename: 'UnitUnknown', code: string, message: string, path: Array<string> | null }
   };

export type AskPaymentMutationVariables = Exact<{
  id: string | number;
}>;


export type AskPaymentMutation = { askPayment:
    | { __typename: 'Payment', id: string, state: PaymentState }
    | { __typename: 'PaymentUnavailable', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PaymentUnknown', code: string, message: string, path: Array<string> | null }
   };

export type ConfirmPaymentMutationVariables = Exact<{
  input: ConfirmPaymentInput;
  idempotencyKey: string;
}>;


export type ConfirmPaymentMutation = { confirmPayment:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Payment', id: string, state: PaymentState }
    | { __typename: 'PaymentAmountDiffers', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PaymentNumberUsed', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PaymentPaid', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PaymentUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PaymentUnpaid', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null }
   };

export type AgreePaymentMutationVariables = Exact<{
  input: AgreePaymentInput;
}>;


export type AgreePaymentMutation = { agreePayment:
    | { __typename: 'AnotherPersonNeeded', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Payment', id: string, agreedAt: string | null }
    | { __typename: 'PaymentNotToAgree', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PaymentUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null }
   };

export type RetryRefundMutationVariables = Exact<{
  input: RetryRefundInput;
}>;


export type RetryRefundMutation = { retryRefund:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Refund', id: string, state: RefundState }
    | { __typename: 'RefundNotFailed', code: string, message: string, path: Array<string> | null }
    | { __typename: 'RefundUnknown', code: string, message: string, path: Array<string> | null }
   };

export type RedirectRefundMutationVariables = Exact<{
  input: RedirectRefundInput;
  idempotencyKey: string;
}>;


export type RedirectRefundMutation = { redirectRefund:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'NoWallet', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Refund', id: string, state: RefundState, destination: RefundDestination }
    | { __typename: 'RefundNotFailed', code: string, message: string, path: Array<string> | null }
    | { __typename: 'RefundUnknown', code: string, message: string, path: Array<string> | null }
   };

export type ExportEvidenceMutationVariables = Exact<{
  input: ExportEvidenceInput;
}>;


export type ExportEvidenceMutation = { exportEvidence:
    | { __typename: 'EvidenceFile', url: string, expiresAt: string }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'OrderUnknown', code: string, message: string, path: Array<string> | null }
   };

export type ExportOrdersMutationVariables = Exact<{
  input: ExportOrdersInput;
  idempotencyKey: string;
}>;


export type ExportOrdersMutation = { exportOrders:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Job', id: string }
   };

export type OrdersQueryVariables = Exact<{
  filter?: OrderFilter | null | undefined;
  sort: OrderSort;
  first: number;
  after?: string | null | undefined;
}>;


export type OrdersQuery = { orders: { edges: Array<{ node: { id: string, number: string, state: OrderState, placedAt: string, paidAt: string | null, deliveredAt: string | null, contactMasked: string | null, channel: { name: string }, total: { amount: string, currency: string }, margin: { amount: string, currency: string } | null, lines: Array<{ id: string, name: string, variantName: string, quantity: number }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OverviewQueryVariables = Exact<{ [key: string]: never; }>;


export type OverviewQuery = { overview: { ordersToday: number, awaitingPayment: number, undelivered: number, deadDeliveries: number, paidToday: { amount: string, currency: string }, waiting: { cases: number, casesLate: number, manualTasks: number, manualTasksLate: number, campaigns: number, invoices: number, referrals: number, undeliveredSince: string | null, deliveriesSince: string | null }, lowStock: Array<{ id: string, sku: string, sellable: number | null, names: { zhCn: string, en: string }, product: { id: string, isBundle: boolean, names: { zhCn: string, en: string } } }>, lowSuppliers: Array<{ id: string, name: string, balance: { amount: string, currency: string } | null }> } };

export type TodayQueryVariables = Exact<{
  day: string;
}>;


export type TodayQuery = { analytics: { sales: { series: { total: { orders: number, net: { amount: string, currency: string } }, points: Array<{ at: string, figures: { orders: number, gross: { amount: string, currency: string } } }> }, compared: { firstDay: string, points: Array<{ at: string, figures: { orders: number, gross: { amount: string, currency: string } } }> } | null }, funnel: { total: { viewed: number, paid: number, conversionBps: number | null } }, stock: Array<{ left: number, daysLeft: number | null, variant: { id: string, names: { zhCn: string, en: string }, product: { id: string, isBundle: boolean, names: { zhCn: string, en: string } } } }> } };

export type AlertsOpenQueryVariables = Exact<{ [key: string]: never; }>;


export type AlertsOpenQuery = { alertCounts: { open: number, acknowledged: number } };

export type PartnersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PartnersQuery = { partners: { edges: Array<{ node: { id: string, code: string, name: string, state: PartnerState, createdAt: string, balance: { available: { amount: string, currency: string }, held: { amount: string, currency: string } }, clients: Array<{ id: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PartnerPartsFragment = { id: string, code: string, name: string, state: PartnerState, currency: string, version: number, createdAt: string, balance: { available: { amount: string, currency: string }, held: { amount: string, currency: string }, posted: { amount: string, currency: string } }, clients: Array<{ id: string, name: string, state: ApiClientState, scopes: Array<ApiScope>, addresses: Array<string>, version: number, createdAt: string, keys: Array<{ id: string, keyId: string, state: ApiKeyState, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, retiredAt: string | null }> }> };

export type PartnerQueryVariables = Exact<{
  id: string | number;
}>;


export type PartnerQuery = { partner: { id: string, code: string, name: string, state: PartnerState, currency: string, version: number, createdAt: string, balance: { available: { amount: string, currency: string }, held: { amount: string, currency: string }, posted: { amount: string, currency: string } }, clients: Array<{ id: string, name: string, state: ApiClientState, scopes: Array<ApiScope>, addresses: Array<string>, version: number, createdAt: string, keys: Array<{ id: string, keyId: string, state: ApiKeyState, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, retiredAt: string | null }> }> } | null };

export type CreatePartnerMutationVariables = Exact<{
  input: CreatePartnerInput;
  idempotencyKey: string;
}>;


export type CreatePartnerMutation = { createPartner:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Partner', id: string }
    | { __typename: 'PartnerCodeTaken', code: string, message: string, path: Array<string> | null }
   };

export type SetPartnerMutationVariables = Exact<{
  input: SetPartnerInput;
}>;


export type SetPartnerMutation = { setPartner:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Partner', id: string }
    | { __typename: 'PartnerUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PartnerVersionConflict', code: string, message: string, path: Array<string> | null }
   };

export type CreateApiClientMutationVariables = Exact<{
  input: CreateApiClientInput;
  idempotencyKey: string;
}>;


export type CreateApiClientMutation = { createApiClient:
    | { __typename: 'ApiClient', id: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PartnerUnknown', code: string, message: string, path: Array<string> | null }
   };

export type SetApiClientMutationVariables = Exact<{
  input: SetApiClientInput;
}>;


export type SetApiClientMutation = { setApiClient:
    | { __typename: 'ApiClient', id: string }
    | { __typename: 'ApiClientUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ApiClientVersionConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type IssueApiKeyMutationVariables = Exact<{
  input: IssueApiKeyInput;
}>;


export type IssueApiKeyMutation = { issueApiKey:
    | { __typename: 'ApiClientUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'IssuedApiKey', secret: string, key: { id: string, keyId: string } }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null }
    | { __typename: 'TooManyKeys', code: string, message: string, path: Array<string> | null }
   };

export type RetireApiKeyMutationVariables = Exact<{
  input: RetireApiKeyInput;
}>;


export type RetireApiKeyMutation = { retireApiKey:
    | { __typename: 'ApiKey', id: string, state: ApiKeyState }
    | { __typename: 'ApiKeyUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type PartnerPricesQueryVariables = Exact<{
  partnerId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PartnerPricesQuery = { partnerPrices: { edges: Array<{ node: { price: { amount: string, currency: string }, variant: { id: string, sku: string, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, prices: Array<{ channel: { id: string }, price: { amount: string, currency: string } }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SetPartnerPricesMutationVariables = Exact<{
  input: SetPartnerPricesInput;
}>;


export type SetPartnerPricesMutation = { setPartnerPrices:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Partner', id: string, version: number }
    | { __typename: 'PartnerUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PartnerVersionConflict', code: string, message: string, path: Array<string> | null }
   };

export type PartnerCreditsQueryVariables = Exact<{
  partnerId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PartnerCreditsQuery = { partnerCredits: { edges: Array<{ node: { id: string, reason: string, createdAt: string, amount: { amount: string, currency: string }, createdBy: { name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreditPartnerMutationVariables = Exact<{
  input: CreditPartnerInput;
  idempotencyKey: string;
}>;


export type CreditPartnerMutation = { creditPartner:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InsufficientBalance', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PartnerCredit', id: string }
    | { __typename: 'PartnerUnknown', code: string, message: string, path: Array<string> | null }
   };

export type CorrectBirthdayMutationVariables = Exact<{
  input: CorrectBirthdayInput;
}>;


export type CorrectBirthdayMutation = { correctBirthday:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Person', id: string }
    | { __typename: 'PersonUnknown', code: string, message: string, path: Array<string> | null }
   };

export type PersonPartsFragment = { id: string, registeredAt: string | null, createdAt: string, name: string | null, email: string | null, phone: string | null, contact: string | null, contactMasked: string | null, tags: Array<string>, claims: number, bought: Array<{ orders: number, lastAt: string, paid: { amount: string, currency: string }, refunded: { amount: string, currency: string } }>, wallets: Array<{ balance: { amount: string, currency: string }, held: { amount: string, currency: string }, available: { amount: string, currency: string } }> | null };

export type PeopleQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { people: { edges: Array<{ node: { id: string, registeredAt: string | null, createdAt: string, name: string | null, email: string | null, phone: string | null, contact: string | null, contactMasked: string | null, tags: Array<string>, claims: number, bought: Array<{ orders: number, lastAt: string, paid: { amount: string, currency: string }, refunded: { amount: string, currency: string } }>, wallets: Array<{ balance: { amount: string, currency: string }, held: { amount: string, currency: string }, available: { amount: string, currency: string } }> | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PersonQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonQuery = { person: { birthdayMonth: number | null, sessions: number, id: string, registeredAt: string | null, createdAt: string, name: string | null, email: string | null, phone: string | null, contact: string | null, contactMasked: string | null, tags: Array<string>, claims: number, dataExport: { id: string, state: DataExportState, expiresAt: string | null } | null, erasure: { id: string, state: ErasureState, dueAt: string, endedAt: string | null } | null, notes: Array<{ at: string, author: string | null, words: string }>, bought: Array<{ orders: number, lastAt: string, paid: { amount: string, currency: string }, refunded: { amount: string, currency: string } }>, wallets: Array<{ balance: { amount: string, currency: string }, held: { amount: string, currency: string }, available: { amount: string, currency: string } }> | null } | null, orders: { edges: Array<{ node: { id: string, number: string, state: OrderState, placedAt: string, total: { amount: string, currency: string }, lines: Array<{ id: string, name: string, quantity: number }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, cases: { edges: Array<{ node: { id: string, kind: CaseKind, state: CaseState, reason: string, openedAt: string, order: { id: string, number: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NotePersonMutationVariables = Exact<{
  input: NotePersonInput;
  key: string;
}>;


export type NotePersonMutation = { notePerson:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Person', id: string }
    | { __typename: 'PersonUnknown', code: string, message: string, path: Array<string> | null }
   };

export type ExportPersonDataMutationVariables = Exact<{
  input: PersonDataInput;
}>;


export type ExportPersonDataMutation = { exportPersonData:
    | { __typename: 'DataExport', id: string, state: DataExportState }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PersonUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null }
   };

export type OpenPersonExportMutationVariables = Exact<{
  personId: string | number;
}>;


export type OpenPersonExportMutation = { openPersonExport:
    | { __typename: 'DataExportUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'DataLink', url: string, expiresAt: string }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null }
   };

export type ErasePersonMutationVariables = Exact<{
  input: PersonDataInput;
}>;


export type ErasePersonMutation = { erasePerson:
    | { __typename: 'Erasure', id: string, state: ErasureState, dueAt: string }
    | { __typename: 'ErasureBlocked', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PersonUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null }
   };

export type CancelPersonErasureMutationVariables = Exact<{
  personId: string | number;
}>;


export type CancelPersonErasureMutation = { cancelPersonErasure:
    | { __typename: 'Erasure', id: string, state: ErasureState }
    | { __typename: 'ErasureUnknown', code: string, message: string, path: Array<string> | null }
   };

export type WalletEntriesQueryVariables = Exact<{
  personId: string | number;
  currency: string;
  first: number;
  after?: string | null | undefined;
}>;


export type WalletEntriesQuery = { walletEntries: { edges: Array<{ node: { id: string, at: string, kind: WalletEntryKind, reason: string | null, amount: { amount: string, currency: string }, order: { id: string, number: string } | null, createdBy: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreditWalletMutationVariables = Exact<{
  input: CreditWalletInput;
  idempotencyKey: string;
}>;


export type CreditWalletMutation = { creditWallet:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Person', id: string }
    | { __typename: 'PersonUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null }
    | { __typename: 'WalletShort', code: string, message: string, path: Array<string> | null }
   };

export type ExportPeopleMutationVariables = Exact<{
  input: ExportPeopleInput;
  idempotencyKey: string;
}>;


export type ExportPeopleMutation = { exportPeople:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Job', id: string }
   };

export type SetPersonTagsMutationVariables = Exact<{
  input: SetPersonTagsInput;
}>;


export type SetPersonTagsMutation = { setPersonTags:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PeopleTagged', people: Array<{ id: string, outcome: ManyOutcome, tags: Array<string> | null, message: string | null }> }
   };

export type PriceListPartsFragment = { id: string, priority: number, active: boolean, startsAt: string, endsAt: string | null, inForce: boolean, entries: number, version: number, updatedAt: string, names: { zhCn: string, en: string }, channel: { id: string, name: string, currency: string }, tier: { id: string, names: { zhCn: string, en: string } } | null, updatedBy: { name: string } | null };

export type PriceListsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PriceListsQuery = { priceLists: { edges: Array<{ node: { id: string, priority: number, active: boolean, startsAt: string, endsAt: string | null, inForce: boolean, entries: number, version: number, updatedAt: string, names: { zhCn: string, en: string }, channel: { id: string, name: string, currency: string }, tier: { id: string, names: { zhCn: string, en: string } } | null, updatedBy: { name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PriceListQueryVariables = Exact<{
  id: string | number;
}>;


export type PriceListQuery = { priceList: { id: string, priority: number, active: boolean, startsAt: string, endsAt: string | null, inForce: boolean, entries: number, version: number, updatedAt: string, names: { zhCn: string, en: string }, channel: { id: string, name: string, currency: string }, tier: { id: string, names: { zhCn: string, en: string } } | null, updatedBy: { name: string } | null } | null };

export type CreatePriceListMutationVariables = Exact<{
  input: PriceListInput;
  idempotencyKey: string;
}>;


export type CreatePriceListMutation = { createPriceList:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PriceBelowFloor', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PriceList', id: string }
   };

export type UpdatePriceListMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: PriceListInput;
}>;


export type UpdatePriceListMutation = { updatePriceList:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PriceBelowFloor', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PriceList', id: string, version: number }
    | { __typename: 'PriceListUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PriceListVersionConflict', code: string, message: string, path: Array<string> | null }
   };

export type PricedVariantsQueryVariables = Exact<{
  channelId: string | number;
  listId?: string | number | null | undefined;
  onlyListed: boolean;
  text?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PricedVariantsQuery = { pricedVariants: { edges: Array<{ node: { id: string, marginBps: number | null, variant: { sku: string, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } }, listPrice: { amount: string, currency: string }, price: { amount: string, currency: string }, floor: { amount: string, currency: string }, asked: { amount: string, currency: string }, entry: { amount: string, currency: string } | null, tierPrices: Array<{ tierId: string, price: { amount: string, currency: string } }>, cost: { amount: string, currency: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PriceChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type PriceChannelsQuery = { channels: Array<{ id: string, code: string, name: string, currency: string, version: number, counts: { priced: number, priceLists: number, inForce: number } }> };

export type CreateChannelMutationVariables = Exact<{
  input: CreateChannelInput;
}>;


export type CreateChannelMutation = { createChannel:
    | { __typename: 'Channel', id: string }
    | { __typename: 'ChannelCodeTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type RenameChannelMutationVariables = Exact<{
  input: RenameChannelInput;
}>;


export type RenameChannelMutation = { renameChannel:
    | { __typename: 'Channel', id: string }
    | { __typename: 'ChannelUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ChannelVersionConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type SetChannelPricesMutationVariables = Exact<{
  input: SetChannelPricesInput;
}>;


export type SetChannelPricesMutation = { setChannelPrices:
    | { __typename: 'BundleImpossible', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Channel', id: string, version: number }
    | { __typename: 'ChannelUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ChannelVersionConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'PriceBelowFloor', code: string, message: string, path: Array<string> | null }
   };

export type MemberTiersQueryVariables = Exact<{ [key: string]: never; }>;


export type MemberTiersQuery = { memberTiers: Array<{ id: string, discountBps: number, keepDays: number, active: boolean, members: number, version: number, updatedAt: string, names: { zhCn: string, en: string }, threshold: { amount: string, currency: string }, benefits: { zhCn: string, en: string }, updatedBy: { name: string } | null }> };

export type CreateMemberTierMutationVariables = Exact<{
  input: MemberTierInput;
  idempotencyKey: string;
}>;


export type CreateMemberTierMutation = { createMemberTier:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'MemberTier', id: string }
    | { __typename: 'TierThresholdTaken', code: string, message: string, path: Array<string> | null }
   };

export type UpdateMemberTierMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: MemberTierInput;
}>;


export type UpdateMemberTierMutation = { updateMemberTier:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'MemberTier', id: string }
    | { __typename: 'MemberTierUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'TierThresholdTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'TierVersionConflict', code: string, message: string, path: Array<string> | null }
   };

export type StorePartsFragment = { id: string, code: string, active: boolean, version: number, names: { zhCn: string, en: string } };

export type StoresQueryVariables = Exact<{ [key: string]: never; }>;


export type StoresQuery = { stores: Array<{ id: string, code: string, active: boolean, version: number, names: { zhCn: string, en: string } }> };

export type AddStoreMutationVariables = Exact<{
  input: AddStoreInput;
}>;


export type AddStoreMutation = { addStore:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Store', id: string, code: string, active: boolean, version: number, names: { zhCn: string, en: string } }
    | { __typename: 'StoreCodeTaken', code: string, message: string, path: Array<string> | null }
   };

export type UpdateStoreMutationVariables = Exact<{
  input: UpdateStoreInput;
}>;


export type UpdateStoreMutation = { updateStore:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Store', id: string, code: string, active: boolean, version: number, names: { zhCn: string, en: string } }
    | { __typename: 'StoreUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StoreVersionConflict', code: string, message: string, path: Array<string> | null }
   };

export type LookAtVoucherQueryVariables = Exact<{
  token: string;
}>;


export type LookAtVoucherQuery = { lookAtVoucher:
    | { __typename: 'HeldVoucher', voucher: { id: string, uses: number, usesLeft: number, expiresAt: string, redeemedAt: string | null }, variant: { id: string, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } } } }
    | { __typename: 'VoucherCodeStale', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VoucherExpired', expiredAt: string, code: string, message: string, path: Array<string> | null }
    | { __typename: 'VoucherSpent', redeemedAt: string, code: string, message: string, path: Array<string> | null }
    | { __typename: 'VoucherUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VoucherVoided', code: string, message: string, path: Array<string> | null }
   };

export type RedemptionPartsFragment = { id: string, usesLeft: number, at: string, undoableUntil: string, undoneAt: string | null, takenBy: string, voucher: { id: string, uses: number, usesLeft: number }, variant: { id: string, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } } } };

export type RedeemVoucherMutationVariables = Exact<{
  token: string;
  storeId?: string | number | null | undefined;
  idempotencyKey: string;
}>;


export type RedeemVoucherMutation = { redeemVoucher:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Redemption', id: string, usesLeft: number, at: string, undoableUntil: string, undoneAt: string | null, takenBy: string, voucher: { id: string, uses: number, usesLeft: number }, variant: { id: string, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } } } }
    | { __typename: 'StoreUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VoucherCodeStale', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VoucherExpired', expiredAt: string, code: string, message: string, path: Array<string> | null }
    | { __typename: 'VoucherSpent', redeemedAt: string, code: string, message: string, path: Array<string> | null }
    | { __typename: 'VoucherUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VoucherVoided', code: string, message: string, path: Array<string> | null }
   };

export type UndoRedemptionMutationVariables = Exact<{
  id: string | number;
}>;


export type UndoRedemptionMutation = { undoRedemption:
    | { __typename: 'Redemption', id: string, usesLeft: number, at: string, undoableUntil: string, undoneAt: string | null, takenBy: string, voucher: { id: string, uses: number, usesLeft: number }, variant: { id: string, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } } } }
    | { __typename: 'RedemptionUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'UndoTooLate', code: string, message: string, path: Array<string> | null }
    | { __typename: 'UsedSince', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VoucherVoided', code: string, message: string, path: Array<string> | null }
   };

export type StoreDayQueryVariables = Exact<{
  storeId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type StoreDayQuery = { storeDay: { day: string, uses: number, undone: number, goods: Array<{ uses: number, undone: number, variant: { id: string, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } } } }> }, redemptions: { edges: Array<{ node: { id: string, usesLeft: number, at: string, undoableUntil: string, undoneAt: string | null, takenBy: string, voucher: { id: string, uses: number, usesLeft: number }, variant: { id: string, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExportRedemptionsMutationVariables = Exact<{
  input: ExportRedemptionsInput;
  idempotencyKey: string;
}>;


export type ExportRedemptionsMutation = { exportRedemptions:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Job', id: string }
    | { __typename: 'StoreUnknown', code: string, message: string, path: Array<string> | null }
   };

export type ReferralProgramPartsFragment = { id: string, version: number, state: ReferralProgramState, waitDays: number, backDays: number, mostRewards: number, periodDays: number, startsAt: string, endsAt: string, campaignId: string | null, names: { zhCn: string, en: string }, inviterReward: { amount: string, currency: string }, friendReward: { amount: string, currency: string }, inviterCoupon: { id: string, headline: string } | null, friendCoupon: { id: string, headline: string } | null, leastOrder: { amount: string, currency: string }, budget: { amount: string, currency: string } | null, given: { amount: string, currency: string }, counts: { joined: number, bought: number, review: number, rewarded: number, takenBack: number, refused: number } };

export type ReferralProgramsQueryVariables = Exact<{
  state?: ReferralProgramState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ReferralProgramsQuery = { referralPrograms: { edges: Array<{ node: { id: string, version: number, state: ReferralProgramState, waitDays: number, backDays: number, mostRewards: number, periodDays: number, startsAt: string, endsAt: string, campaignId: string | null, names: { zhCn: string, en: string }, inviterReward: { amount: string, currency: string }, friendReward: { amount: string, currency: string }, inviterCoupon: { id: string, headline: string } | null, friendCoupon: { id: string, headline: string } | null, leastOrder: { amount: string, currency: string }, budget: { amount: string, currency: string } | null, given: { amount: string, currency: string }, counts: { joined: number, bought: number, review: number, rewarded: number, takenBack: number, refused: number } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReferralPartsFragment = { id: string, state: ReferralState, refused: ReferralRefusal | null, signals: Array<Signal>, inviterId: string, inviterMasked: string, friendId: string, friendMasked: string, orderId: string | null, inviterHasCoupon: boolean, friendHasCoupon: boolean, joinedAt: string, dueAt: string | null, rewardedAt: string | null, programNames: { zhCn: string, en: string }, inviterGiven: { amount: string, currency: string }, friendGiven: { amount: string, currency: string } };

export type ReferralsQueryVariables = Exact<{
  programId?: string | number | null | undefined;
  state?: ReferralState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ReferralsQuery = { referrals: { edges: Array<{ node: { id: string, state: ReferralState, refused: ReferralRefusal | null, signals: Array<Signal>, inviterId: string, inviterMasked: string, friendId: string, friendMasked: string, orderId: string | null, inviterHasCoupon: boolean, friendHasCoupon: boolean, joinedAt: string, dueAt: string | null, rewardedAt: string | null, programNames: { zhCn: string, en: string }, inviterGiven: { amount: string, currency: string }, friendGiven: { amount: string, currency: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AddReferralProgramMutationVariables = Exact<{
  input: ReferralProgramInput;
}>;


export type AddReferralProgramMutation = { addReferralProgram:
    | { __typename: 'CampaignNeeded', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ReferralProgram', id: string, version: number, state: ReferralProgramState, waitDays: number, backDays: number, mostRewards: number, periodDays: number, startsAt: string, endsAt: string, campaignId: string | null, names: { zhCn: string, en: string }, inviterReward: { amount: string, currency: string }, friendReward: { amount: string, currency: string }, inviterCoupon: { id: string, headline: string } | null, friendCoupon: { id: string, headline: string } | null, leastOrder: { amount: string, currency: string }, budget: { amount: string, currency: string } | null, given: { amount: string, currency: string }, counts: { joined: number, bought: number, review: number, rewarded: number, takenBack: number, refused: number } }
   };

export type UpdateReferralProgramMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: ReferralProgramInput;
}>;


export type UpdateReferralProgramMutation = { updateReferralProgram:
    | { __typename: 'CampaignNeeded', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ReferralProgram', id: string, version: number, state: ReferralProgramState, waitDays: number, backDays: number, mostRewards: number, periodDays: number, startsAt: string, endsAt: string, campaignId: string | null, names: { zhCn: string, en: string }, inviterReward: { amount: string, currency: string }, friendReward: { amount: string, currency: string }, inviterCoupon: { id: string, headline: string } | null, friendCoupon: { id: string, headline: string } | null, leastOrder: { amount: string, currency: string }, budget: { amount: string, currency: string } | null, given: { amount: string, currency: string }, counts: { joined: number, bought: number, review: number, rewarded: number, takenBack: number, refused: number } }
    | { __typename: 'ReferralProgramChanged', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ReferralProgramUnknown', code: string, message: string, path: Array<string> | null }
   };

export type MoveReferralProgramMutationVariables = Exact<{
  id: string | number;
  version: number;
  state: ReferralProgramState;
}>;


export type MoveReferralProgramMutation = { moveReferralProgram:
    | { __typename: 'CampaignAtRest', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ReferralProgram', id: string, version: number, state: ReferralProgramState, waitDays: number, backDays: number, mostRewards: number, periodDays: number, startsAt: string, endsAt: string, campaignId: string | null, names: { zhCn: string, en: string }, inviterReward: { amount: string, currency: string }, friendReward: { amount: string, currency: string }, inviterCoupon: { id: string, headline: string } | null, friendCoupon: { id: string, headline: string } | null, leastOrder: { amount: string, currency: string }, budget: { amount: string, currency: string } | null, given: { amount: string, currency: string }, counts: { joined: number, bought: number, review: number, rewarded: number, takenBack: number, refused: number } }
    | { __typename: 'ReferralProgramChanged', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ReferralProgramUnknown', code: string, message: string, path: Array<string> | null }
   };

export type DecideReferralMutationVariables = Exact<{
  id: string | number;
  approved: boolean;
  reason: string;
}>;


export type DecideReferralMutation = { decideReferral:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Referral', id: string, state: ReferralState, refused: ReferralRefusal | null, signals: Array<Signal>, inviterId: string, inviterMasked: string, friendId: string, friendMasked: string, orderId: string | null, inviterHasCoupon: boolean, friendHasCoupon: boolean, joinedAt: string, dueAt: string | null, rewardedAt: string | null, programNames: { zhCn: string, en: string }, inviterGiven: { amount: string, currency: string }, friendGiven: { amount: string, currency: string } }
    | { __typename: 'ReferralDecided', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ReferralUnknown', code: string, message: string, path: Array<string> | null }
   };

export type SearchTermsQueryVariables = Exact<{
  days: number;
  withoutResult?: boolean | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchTermsQuery = { searchTerms: { edges: Array<{ node: { term: string, searches: string, results: number, lastAt: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SynonymGroupPartsFragment = { id: string, words: Array<string>, version: number, updatedAt: string, updatedBy: string | null };

export type SynonymGroupsQueryVariables = Exact<{
  text?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SynonymGroupsQuery = { synonymGroups: { edges: Array<{ node: { id: string, words: Array<string>, version: number, updatedAt: string, updatedBy: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AddSynonymsMutationVariables = Exact<{
  words: Array<string> | string;
}>;


export type AddSynonymsMutation = { addSynonyms:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SynonymGroup', id: string, words: Array<string>, version: number, updatedAt: string, updatedBy: string | null }
    | { __typename: 'SynonymTaken', code: string, message: string, path: Array<string> | null }
   };

export type UpdateSynonymsMutationVariables = Exact<{
  id: string | number;
  version: number;
  words: Array<string> | string;
}>;


export type UpdateSynonymsMutation = { updateSynonyms:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SynonymGroup', id: string, words: Array<string>, version: number, updatedAt: string, updatedBy: string | null }
    | { __typename: 'SynonymTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SynonymsChanged', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SynonymsUnknown', code: string, message: string, path: Array<string> | null }
   };

export type RemoveSynonymsMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type RemoveSynonymsMutation = { removeSynonyms:
    | { __typename: 'SynonymsChanged', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SynonymsRemoved', id: string }
    | { __typename: 'SynonymsUnknown', code: string, message: string, path: Array<string> | null }
   };

export type SharedCodePartsFragment = { id: string, label: string, state: SharedCodeState, nextStates: Array<SharedCodeState>, recallable: boolean, seats: number, held: number, taken: number, free: number, stillKnowing: number, revision: number, rotatedAt: string | null, hasNumber: boolean, hasSecret: boolean, hasUrl: boolean, expiresOn: string | null, supplier: string | null, purchaseOrder: string | null, version: number, createdAt: string, recall: { mode: RecallMode, reason: string, jobId: string, beganAt: string, doneAt: string | null, codes: string, due: string, setAside: string, replacedRevealed: string, replacedUnrevealed: string, replacedHeld: string, refundedRevealed: string, refundedUnrevealed: string, refundedHeld: string, unheld: string, supplierClaim: { supplier: string, purchaseOrder: string, codes: string, raisedAt: string, amount: { amount: string, currency: string } | null } | null } | null, seatCost: { amount: string, currency: string } | null, createdBy: { name: string } | null, changes: Array<{ revision: number, at: string, by: string | null, reason: string }>, variant: { id: string, sku: string, sellable: number | null, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } } };

export type SharedCodeQueryVariables = Exact<{
  id: string | number;
}>;


export type SharedCodeQuery = { sharedCode: { id: string, label: string, state: SharedCodeState, nextStates: Array<SharedCodeState>, recallable: boolean, seats: number, held: number, taken: number, free: number, stillKnowing: number, revision: number, rotatedAt: string | null, hasNumber: boolean, hasSecret: boolean, hasUrl: boolean, expiresOn: string | null, supplier: string | null, purchaseOrder: string | null, version: number, createdAt: string, recall: { mode: RecallMode, reason: string, jobId: string, beganAt: string, doneAt: string | null, codes: string, due: string, setAside: string, replacedRevealed: string, replacedUnrevealed: string, replacedHeld: string, refundedRevealed: string, refundedUnrevealed: string, refundedHeld: string, unheld: string, supplierClaim: { supplier: string, purchaseOrder: string, codes: string, raisedAt: string, amount: { amount: string, currency: string } | null } | null } | null, seatCost: { amount: string, currency: string } | null, createdBy: { name: string } | null, changes: Array<{ revision: number, at: string, by: string | null, reason: string }>, variant: { id: string, sku: string, sellable: number | null, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } } } | null };

export type SeatsQueryVariables = Exact<{
  id: string | number;
  state?: SeatStateFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SeatsQuery = { seats: { edges: Array<{ node: { id: string, state: SeatState, deliveredAt: string | null, revealedAt: string | null, knowsSecret: boolean, endedAt: string | null, reason: string | null, order: { id: string, number: string, contactMasked: string | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CreateSharedCodeMutationVariables = Exact<{
  input: SharedCodeInput;
  idempotencyKey: string;
}>;


export type CreateSharedCodeMutation = { createSharedCode:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SecretUsedBefore', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SharedCode', id: string }
    | { __typename: 'StepUpRequired', withCode: boolean, code: string, message: string, path: Array<string> | null }
    | { __typename: 'VariantUnknown', code: string, message: string, path: Array<string> | null }
   };

export type RotateSharedCodeMutationVariables = Exact<{
  input: RotateSharedCodeInput;
  idempotencyKey: string;
}>;


export type RotateSharedCodeMutation = { rotateSharedCode:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SecretUsedBefore', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SharedCode', id: string }
    | { __typename: 'SharedCodeUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SharedCodeVersionConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StepUpRequired', withCode: boolean, code: string, message: string, path: Array<string> | null }
   };

export type SetSharedCodeSeatsMutationVariables = Exact<{
  input: SetSharedCodeSeatsInput;
}>;


export type SetSharedCodeSeatsMutation = { setSharedCodeSeats:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SeatsTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SharedCode', id: string }
    | { __typename: 'SharedCodeUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SharedCodeVersionConflict', code: string, message: string, path: Array<string> | null }
   };

export type SetSharedCodeSupplierMutationVariables = Exact<{
  input: SetSharedCodeSupplierInput;
}>;


export type SetSharedCodeSupplierMutation = { setSharedCodeSupplier:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SharedCode', id: string }
    | { __typename: 'SharedCodeUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SharedCodeVersionConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SupplierClaimRaised', code: string, message: string, path: Array<string> | null }
   };

export type SetSharedCodeStateMutationVariables = Exact<{
  input: SetSharedCodeStateInput;
}>;


export type SetSharedCodeStateMutation = { setSharedCodeState:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SharedCode', id: string }
    | { __typename: 'SharedCodeTransitionRefused', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SharedCodeUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SharedCodeVersionConflict', code: string, message: string, path: Array<string> | null }
   };

export type SharedCodeRecallQueryVariables = Exact<{
  id: string | number;
}>;


export type SharedCodeRecallQuery = { sharedCode: { recall: { mode: RecallMode, reason: string, jobId: string, beganAt: string, doneAt: string | null, codes: string, due: string, setAside: string, replacedRevealed: string, replacedUnrevealed: string, replacedHeld: string, refundedRevealed: string, refundedUnrevealed: string, refundedHeld: string, unheld: string, supplierClaim: { supplier: string, purchaseOrder: string, codes: string, raisedAt: string, amount: { amount: string, currency: string } | null } | null } | null } | null };

export type RecallSharedCodeMutationVariables = Exact<{
  input: RecallSharedCodeInput;
  idempotencyKey: string;
}>;


export type RecallSharedCodeMutation = { recallSharedCode:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Job', id: string }
    | { __typename: 'RecallRunning', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SharedCodeUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null }
   };

export type RevokeSeatMutationVariables = Exact<{
  input: RevokeSeatInput;
}>;


export type RevokeSeatMutation = { revokeSeat:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Seat', id: string }
    | { __typename: 'SeatNotTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SeatUnknown', code: string, message: string, path: Array<string> | null }
   };

export type SharedCodesQueryVariables = Exact<{
  filter?: SharedCodeFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SharedCodesQuery = { sharedCodes: { edges: Array<{ node: { id: string, label: string, state: SharedCodeState, seats: number, held: number, taken: number, stillKnowing: number, rotatedAt: string | null, expiresOn: string | null, createdAt: string, variant: { id: string, sku: string, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StaffListQueryVariables = Exact<{
  filter?: StaffFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StaffListQuery = { staff: { edges: Array<{ node: { id: string, name: string, email: string, role: StaffRole | null, active: boolean, joinedAt: string, hasSecondFactor: boolean, lastSeenAt: string | null, customRole: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, staffInvitations: Array<{ id: string, email: string, role: StaffRole | null, createdAt: string, expiresAt: string, customRole: { id: string, name: string } | null, invitedBy: { id: string, name: string } | null }> };

export type StaffPartsFragment = { id: string, name: string, email: string, role: StaffRole | null, active: boolean, joinedAt: string, hasSecondFactor: boolean, lastSeenAt: string | null, customRole: { id: string, name: string } | null };

export type RolesQueryVariables = Exact<{ [key: string]: never; }>;


export type RolesQuery = { builtInRoles: Array<{ role: StaffRole, permissions: Array<Permission>, people: number }>, customRoles: Array<{ id: string, name: string, description: string, permissions: Array<Permission>, version: number }> };

export type InviteStaffMutationVariables = Exact<{
  input: InviteStaffInput;
}>;


export type InviteStaffMutation = { inviteStaff:
    | { __typename: 'BeyondOwnRights', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'RoleUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StaffExists', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StaffInvitation', id: string }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null, withCode: boolean }
   };

export type RevokeInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeInvitationMutation = { revokeInvitation:
    | { __typename: 'InvitationUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StaffInvitation', id: string }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null, withCode: boolean }
   };

export type SetStaffRoleMutationVariables = Exact<{
  input: SetStaffRoleInput;
}>;


export type SetStaffRoleMutation = { setStaffRole:
    | { __typename: 'BeyondOwnRights', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'LastOwner', code: string, message: string, path: Array<string> | null }
    | { __typename: 'RoleUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Staff', id: string }
    | { __typename: 'StaffUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null, withCode: boolean }
   };

export type DeactivateStaffMutationVariables = Exact<{
  input: StaffActInput;
}>;


export type DeactivateStaffMutation = { deactivateStaff:
    | { __typename: 'BeyondOwnRights', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'LastOwner', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Staff', id: string }
    | { __typename: 'StaffUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null, withCode: boolean }
   };

export type ReactivateStaffMutationVariables = Exact<{
  input: StaffActInput;
}>;


export type ReactivateStaffMutation = { reactivateStaff:
    | { __typename: 'BeyondOwnRights', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Staff', id: string }
    | { __typename: 'StaffUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null, withCode: boolean }
   };

export type SignOutStaffMutationVariables = Exact<{
  input: StaffActInput;
}>;


export type SignOutStaffMutation = { signOutStaff:
    | { __typename: 'BeyondOwnRights', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Staff', id: string }
    | { __typename: 'StaffUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null, withCode: boolean }
   };

export type ResetSecondFactorMutationVariables = Exact<{
  input: StaffActInput;
}>;


export type ResetSecondFactorMutation = { resetSecondFactor:
    | { __typename: 'BeyondOwnRights', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Staff', id: string }
    | { __typename: 'StaffUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null, withCode: boolean }
   };

export type CreateRoleMutationVariables = Exact<{
  input: RoleInput;
}>;


export type CreateRoleMutation = { createRole:
    | { __typename: 'BeyondOwnRights', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CustomRole', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'RoleNameTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null, withCode: boolean }
   };

export type UpdateRoleMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: RoleInput;
}>;


export type UpdateRoleMutation = { updateRole:
    | { __typename: 'BeyondOwnRights', code: string, message: string, path: Array<string> | null }
    | { __typename: 'CustomRole', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'RoleNameTaken', code: string, message: string, path: Array<string> | null }
    | { __typename: 'RoleUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'RoleVersionConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null, withCode: boolean }
   };

export type RemoveRoleMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type RemoveRoleMutation = { removeRole:
    | { __typename: 'BeyondOwnRights', code: string, message: string, path: Array<string> | null }
    | { __typename: 'RoleInUse', code: string, message: string, path: Array<string> | null }
    | { __typename: 'RoleRemoved', id: string }
    | { __typename: 'RoleUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'RoleVersionConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null, withCode: boolean }
   };

export type SuppliersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type SuppliersQuery = { suppliers: { edges: Array<{ node: { id: string, code: string, name: string, adapter: string, state: SupplierState, balanceCheckedAt: string | null, isLow: boolean, balance: { amount: string, currency: string } | null, lowBalance: { amount: string, currency: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OfferPartsFragment = { id: string, supplierSku: string, priority: number, state: OfferState, pauseReason: string | null, listed: boolean, quota: number | null, held: number, used: number, checkedAt: string | null, version: number, cost: { amount: string, currency: string } | null, supplier: { id: string, name: string, lowBalance: { amount: string, currency: string } }, variant: { id: string, sku: string, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } } };

export type SupplierOffersQueryVariables = Exact<{
  filter?: SupplierOfferFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SupplierOffersQuery = { supplierOffers: { edges: Array<{ node: { id: string, supplierSku: string, priority: number, state: OfferState, pauseReason: string | null, listed: boolean, quota: number | null, held: number, used: number, checkedAt: string | null, version: number, cost: { amount: string, currency: string } | null, supplier: { id: string, name: string, lowBalance: { amount: string, currency: string } }, variant: { id: string, sku: string, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SetOfferMutationVariables = Exact<{
  input: SupplierOfferInput;
}>;


export type SetOfferMutation = { setOffer:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'OfferVersionConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SupplierOffer', id: string, supplierSku: string, priority: number, state: OfferState, pauseReason: string | null, listed: boolean, quota: number | null, held: number, used: number, checkedAt: string | null, version: number, cost: { amount: string, currency: string } | null, supplier: { id: string, name: string, lowBalance: { amount: string, currency: string } }, variant: { id: string, sku: string, names: { zhCn: string, en: string }, faceValue: { amount: string, currency: string } | null, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } } }
    | { __typename: 'SupplierUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VariantUnknown', code: string, message: string, path: Array<string> | null }
   };

export type PauseSupplierMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type PauseSupplierMutation = { pauseSupplier:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Supplier', id: string, state: SupplierState }
    | { __typename: 'SupplierUnknown', code: string, message: string, path: Array<string> | null }
   };

export type ResumeSupplierMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ResumeSupplierMutation = { resumeSupplier:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Supplier', id: string, state: SupplierState }
    | { __typename: 'SupplierUnknown', code: string, message: string, path: Array<string> | null }
   };

export type FundSupplierMutationVariables = Exact<{
  input: FundSupplierInput;
  idempotencyKey: string;
}>;


export type FundSupplierMutation = { fundSupplier:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SupplierDeposit', id: string, amount: { amount: string, currency: string } }
    | { __typename: 'SupplierUnknown', code: string, message: string, path: Array<string> | null }
   };

export type SetLowBalanceMutationVariables = Exact<{
  id: string | number;
  lowBalance: MoneyInput;
}>;


export type SetLowBalanceMutation = { setLowBalance:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Supplier', id: string, isLow: boolean, lowBalance: { amount: string, currency: string } }
    | { __typename: 'SupplierUnknown', code: string, message: string, path: Array<string> | null }
   };

export type SupplierOrderPartsFragment = { id: string, attempt: number, reference: string, supplierReference: string | null, account: string, server: string | null, isSlow: boolean, state: SupplierOrderState, tries: number, queries: number, refusedReason: RefusalReason | null, supplierWords: string | null, problem: string | null, personSince: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, dueAt: string | null, faceValue: { amount: string, currency: string }, delivered: { amount: string, currency: string }, cost: { amount: string, currency: string } | null, supplier: { id: string, name: string } | null, variant: { id: string, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } } }, order: { id: string, number: string } | null };

export type SupplierOrdersQueryVariables = Exact<{
  filter?: SupplierOrderFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SupplierOrdersQuery = { supplierOrders: { edges: Array<{ node: { id: string, attempt: number, reference: string, supplierReference: string | null, account: string, server: string | null, isSlow: boolean, state: SupplierOrderState, tries: number, queries: number, refusedReason: RefusalReason | null, supplierWords: string | null, problem: string | null, personSince: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, dueAt: string | null, faceValue: { amount: string, currency: string }, delivered: { amount: string, currency: string }, cost: { amount: string, currency: string } | null, supplier: { id: string, name: string } | null, variant: { id: string, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } } }, order: { id: string, number: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AskSupplierMutationVariables = Exact<{
  id: string | number;
}>;


export type AskSupplierMutation = { askSupplier:
    | { __typename: 'SupplierOrder', id: string, attempt: number, reference: string, supplierReference: string | null, account: string, server: string | null, isSlow: boolean, state: SupplierOrderState, tries: number, queries: number, refusedReason: RefusalReason | null, supplierWords: string | null, problem: string | null, personSince: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, dueAt: string | null, faceValue: { amount: string, currency: string }, delivered: { amount: string, currency: string }, cost: { amount: string, currency: string } | null, supplier: { id: string, name: string } | null, variant: { id: string, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } } }, order: { id: string, number: string } | null }
    | { __typename: 'SupplierOrderUnknown', code: string, message: string, path: Array<string> | null }
   };

export type SettleByHandMutationVariables = Exact<{
  id: string | number;
  outcome: HandOutcome;
  reason: string;
  spent?: MoneyInput | null | undefined;
}>;


export type SettleByHandMutation = { settleByHand:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SupplierOrder', id: string, attempt: number, reference: string, supplierReference: string | null, account: string, server: string | null, isSlow: boolean, state: SupplierOrderState, tries: number, queries: number, refusedReason: RefusalReason | null, supplierWords: string | null, problem: string | null, personSince: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, dueAt: string | null, faceValue: { amount: string, currency: string }, delivered: { amount: string, currency: string }, cost: { amount: string, currency: string } | null, supplier: { id: string, name: string } | null, variant: { id: string, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } } }, order: { id: string, number: string } | null }
    | { __typename: 'SupplierOrderNotOpen', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SupplierOrderUnknown', code: string, message: string, path: Array<string> | null }
   };

export type SupplierOrderQueryVariables = Exact<{
  id: string | number;
}>;


export type SupplierOrderQuery = { node:
    | { __typename: 'ApiClient' }
    | { __typename: 'ApiKey' }
    | { __typename: 'Batch' }
    | { __typename: 'Campaign' }
    | { __typename: 'Case' }
    | { __typename: 'Category' }
    | { __typename: 'Coupon' }
    | { __typename: 'DeliveredCode' }
    | { __typename: 'Delivery' }
    | { __typename: 'FlashSale' }
    | { __typename: 'GiftCardBatch' }
    | { __typename: 'Invoice' }
    | { __typename: 'Job' }
    | { __typename: 'LedgerAccount' }
    | { __typename: 'LedgerEntry' }
    | { __typename: 'ManualTask' }
    | { __typename: 'MediaPicture' }
    | { __typename: 'MemberTier' }
    | { __typename: 'Order' }
    | { __typename: 'OrderUnit' }
    | { __typename: 'Partner' }
    | { __typename: 'PartnerCredit' }
    | { __typename: 'Payment' }
    | { __typename: 'Person' }
    | { __typename: 'PriceList' }
    | { __typename: 'Product' }
    | { __typename: 'Seat' }
    | { __typename: 'SharedCode' }
    | { __typename: 'Supplier' }
    | { __typename: 'SupplierDeposit' }
    | { __typename: 'SupplierOffer' }
    | { __typename: 'SupplierOrder', id: string, attempt: number, reference: string, supplierReference: string | null, account: string, server: string | null, isSlow: boolean, state: SupplierOrderState, tries: number, queries: number, refusedReason: RefusalReason | null, supplierWords: string | null, problem: string | null, personSince: string | null, createdAt: string, sentAt: string | null, settledAt: string | null, dueAt: string | null, faceValue: { amount: string, currency: string }, delivered: { amount: string, currency: string }, cost: { amount: string, currency: string } | null, supplier: { id: string, name: string } | null, variant: { id: string, names: { zhCn: string, en: string }, product: { id: string, names: { zhCn: string, en: string } } }, order: { id: string, number: string } | null }
    | { __typename: 'TierMove' }
    | { __typename: 'Variant' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WebhookMessage' }
   | null };

export type JobPartsFragment = { id: string, kind: JobKind, state: JobState, done: string, total: string | null, unit: string, rows: string, rate: number | null, remainingSeconds: number | null, startedAt: string | null, finishedAt: string | null, createdAt: string, dryRun: boolean, fileName: string | null, failure: string | null, failureCode: string | null, createdBy: { id: string, name: string } | null, result: { rows: string, accepted: string, refused: string, duplicates: string, encoding: string, format: string } | null, productCheck: { rows: string, new: string, changed: string, unchanged: string, refused: string, products: string, encoding: string, format: TableFormat } | null, productImport: { products: string, done: string, refused: string } | null, file: { name: string, size: string, expiresAt: string } | null, importedBy: { id: string } | null, check: { id: string } | null, batch: { id: string } | null, sharedCode: { id: string, label: string } | null };

export type JobQueryVariables = Exact<{
  id: string | number;
}>;


export type JobQuery = { job: { id: string, kind: JobKind, state: JobState, done: string, total: string | null, unit: string, rows: string, rate: number | null, remainingSeconds: number | null, startedAt: string | null, finishedAt: string | null, createdAt: string, dryRun: boolean, fileName: string | null, failure: string | null, failureCode: string | null, createdBy: { id: string, name: string } | null, result: { rows: string, accepted: string, refused: string, duplicates: string, encoding: string, format: string } | null, productCheck: { rows: string, new: string, changed: string, unchanged: string, refused: string, products: string, encoding: string, format: TableFormat } | null, productImport: { products: string, done: string, refused: string } | null, file: { name: string, size: string, expiresAt: string } | null, importedBy: { id: string } | null, check: { id: string } | null, batch: { id: string } | null, sharedCode: { id: string, label: string } | null } | null };

export type JobProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type JobProgressSubscription = { jobProgress: { id: string, kind: JobKind, state: JobState, done: string, total: string | null, unit: string, rows: string, rate: number | null, remainingSeconds: number | null, startedAt: string | null, finishedAt: string | null, createdAt: string, dryRun: boolean, fileName: string | null, failure: string | null, failureCode: string | null, createdBy: { id: string, name: string } | null, result: { rows: string, accepted: string, refused: string, duplicates: string, encoding: string, format: string } | null, productCheck: { rows: string, new: string, changed: string, unchanged: string, refused: string, products: string, encoding: string, format: TableFormat } | null, productImport: { products: string, done: string, refused: string } | null, file: { name: string, size: string, expiresAt: string } | null, importedBy: { id: string } | null, check: { id: string } | null, batch: { id: string } | null, sharedCode: { id: string, label: string } | null } };

export type JobProblemsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type JobProblemsQuery = { job: { id: string, problems: { edges: Array<{ node: { row: string, column: string | null, code: ProblemCode, message: string, excerpt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type CancelJobMutationVariables = Exact<{
  id: string | number;
}>;


export type CancelJobMutation = { cancelJob:
    | { __typename: 'Job', id: string, kind: JobKind, state: JobState, done: string, total: string | null, unit: string, rows: string, rate: number | null, remainingSeconds: number | null, startedAt: string | null, finishedAt: string | null, createdAt: string, dryRun: boolean, fileName: string | null, failure: string | null, failureCode: string | null, createdBy: { id: string, name: string } | null, result: { rows: string, accepted: string, refused: string, duplicates: string, encoding: string, format: string } | null, productCheck: { rows: string, new: string, changed: string, unchanged: string, refused: string, products: string, encoding: string, format: TableFormat } | null, productImport: { products: string, done: string, refused: string } | null, file: { name: string, size: string, expiresAt: string } | null, importedBy: { id: string } | null, check: { id: string } | null, batch: { id: string } | null, sharedCode: { id: string, label: string } | null }
    | { __typename: 'JobNotCancellable', code: string, message: string, path: Array<string> | null }
    | { __typename: 'JobUnknown', code: string, message: string, path: Array<string> | null }
   };

export type OpenJobFileMutationVariables = Exact<{
  id: string | number;
}>;


export type OpenJobFileMutation = { openJobFile:
    | { __typename: 'JobFileGone', code: string, message: string, path: Array<string> | null }
    | { __typename: 'JobUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'OpenedFile', url: string }
   };

export type JobPlansQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type JobPlansQuery = { job: { id: string, plans: { edges: Array<{ node: { line: string, slug: string, act: PlanAct, productId: string | null, moreChanges: number, outcome: PlanOutcome | null, message: string | null, changes: Array<{ line: string | null, sku: string | null, column: string, before: string | null, after: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type JobsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type JobsQuery = { jobs: { edges: Array<{ node: { id: string, kind: JobKind, state: JobState, done: string, total: string | null, dryRun: boolean, fileName: string | null, createdAt: string, createdBy: { name: string } | null, result: { rows: string, accepted: string, refused: string, duplicates: string } | null, productCheck: { rows: string, refused: string } | null, productImport: { products: string, done: string, refused: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TellPassphraseMutationVariables = Exact<{
  id: string | number;
}>;


export type TellPassphraseMutation = { tellPassphrase:
    | { __typename: 'AnotherPersonNeeded', code: string, message: string, path: Array<string> | null }
    | { __typename: 'FilePassphrase', passphrase: string }
    | { __typename: 'JobUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null }
   };

export type ImportProductsMutationVariables = Exact<{
  id: string | number;
}>;


export type ImportProductsMutation = { importProducts:
    | { __typename: 'CheckUnusable', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Job', id: string }
    | { __typename: 'JobUnknown', code: string, message: string, path: Array<string> | null }
   };

export type BatchesQueryVariables = Exact<{
  filter?: BatchFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type BatchesQuery = { batches: { edges: Array<{ node: { id: string, supplier: string, purchaseOrder: string, expiresOn: string | null, state: BatchState, version: number, createdAt: string, unitCost: { amount: string, currency: string } | null, counts: { free: string, held: string, delivered: string, quarantined: string }, variant: { id: string, sku: string, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SetBatchStatesMutationVariables = Exact<{
  input: SetBatchStatesInput;
}>;


export type SetBatchStatesMutation = { setBatchStates:
    | { __typename: 'BatchesChanged', batches: Array<{ id: string, outcome: ManyOutcome, message: string | null, batch: { id: string, version: number, state: BatchState } | null }> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type RecallProgressQueryVariables = Exact<{
  id: string | number;
}>;


export type RecallProgressQuery = { batch: { recall: { mode: RecallMode, reason: string, jobId: string, beganAt: string, doneAt: string | null, codes: string, due: string, setAside: string, replacedRevealed: string, replacedUnrevealed: string, replacedHeld: string, refundedRevealed: string, refundedUnrevealed: string, refundedHeld: string, unheld: string, supplierClaim: { supplier: string, purchaseOrder: string, codes: string, raisedAt: string, amount: { amount: string, currency: string } | null } | null } | null } | null };

export type RecallBatchMutationVariables = Exact<{
  input: RecallBatchInput;
  idempotencyKey: string;
}>;


export type RecallBatchMutation = { recallBatch:
    | { __typename: 'BatchUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'Job', id: string }
    | { __typename: 'RecallRunning', code: string, message: string, path: Array<string> | null }
    | { __typename: 'StepUpRequired', code: string, message: string, path: Array<string> | null }
    | { __typename: 'TransitionRefused', code: string, message: string, path: Array<string> | null }
   };

export type BatchPartsFragment = { id: string, supplier: string, purchaseOrder: string, expiresOn: string | null, state: BatchState, version: number, note: string | null, createdAt: string, nextStates: Array<BatchState>, recallable: boolean, unitCost: { amount: string, currency: string } | null, createdBy: { name: string } | null, counts: { free: string, held: string, delivered: string, quarantined: string }, recall: { mode: RecallMode, reason: string, jobId: string, beganAt: string, doneAt: string | null, codes: string, due: string, setAside: string, replacedRevealed: string, replacedUnrevealed: string, replacedHeld: string, refundedRevealed: string, refundedUnrevealed: string, refundedHeld: string, unheld: string, supplierClaim: { supplier: string, purchaseOrder: string, codes: string, raisedAt: string, amount: { amount: string, currency: string } | null } | null } | null, history: Array<{ at: string, by: string | null, state: BatchState, reason: string | null }>, variant: { id: string, sku: string, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } }, imports: { edges: Array<{ node: { id: string, kind: JobKind, state: JobState, dryRun: boolean, fileName: string | null, createdAt: string, result: { rows: string, accepted: string, refused: string, duplicates: string } | null } }> } };

export type BatchQueryVariables = Exact<{
  id: string | number;
}>;


export type BatchQuery = { batch: { id: string, supplier: string, purchaseOrder: string, expiresOn: string | null, state: BatchState, version: number, note: string | null, createdAt: string, nextStates: Array<BatchState>, recallable: boolean, unitCost: { amount: string, currency: string } | null, createdBy: { name: string } | null, counts: { free: string, held: string, delivered: string, quarantined: string }, recall: { mode: RecallMode, reason: string, jobId: string, beganAt: string, doneAt: string | null, codes: string, due: string, setAside: string, replacedRevealed: string, replacedUnrevealed: string, replacedHeld: string, refundedRevealed: string, refundedUnrevealed: string, refundedHeld: string, unheld: string, supplierClaim: { supplier: string, purchaseOrder: string, codes: string, raisedAt: string, amount: { amount: string, currency: string } | null } | null } | null, history: Array<{ at: string, by: string | null, state: BatchState, reason: string | null }>, variant: { id: string, sku: string, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } }, imports: { edges: Array<{ node: { id: string, kind: JobKind, state: JobState, dryRun: boolean, fileName: string | null, createdAt: string, result: { rows: string, accepted: string, refused: string, duplicates: string } | null } }> } } | null };

export type CreateBatchMutationVariables = Exact<{
  input: BatchInput;
  idempotencyKey: string;
}>;


export type CreateBatchMutation = { createBatch:
    | { __typename: 'Batch', id: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'VariantUnknown', code: string, message: string, path: Array<string> | null }
   };

export type SetBatchStateMutationVariables = Exact<{
  input: SetBatchStateInput;
}>;


export type SetBatchStateMutation = { setBatchState:
    | { __typename: 'Batch', id: string, supplier: string, purchaseOrder: string, expiresOn: string | null, state: BatchState, version: number, note: string | null, createdAt: string, nextStates: Array<BatchState>, recallable: boolean, unitCost: { amount: string, currency: string } | null, createdBy: { name: string } | null, counts: { free: string, held: string, delivered: string, quarantined: string }, recall: { mode: RecallMode, reason: string, jobId: string, beganAt: string, doneAt: string | null, codes: string, due: string, setAside: string, replacedRevealed: string, replacedUnrevealed: string, replacedHeld: string, refundedRevealed: string, refundedUnrevealed: string, refundedHeld: string, unheld: string, supplierClaim: { supplier: string, purchaseOrder: string, codes: string, raisedAt: string, amount: { amount: string, currency: string } | null } | null } | null, history: Array<{ at: string, by: string | null, state: BatchState, reason: string | null }>, variant: { id: string, sku: string, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } } }, imports: { edges: Array<{ node: { id: string, kind: JobKind, state: JobState, dryRun: boolean, fileName: string | null, createdAt: string, result: { rows: string, accepted: string, refused: string, duplicates: string } | null } }> } }
    | { __typename: 'BatchUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'BatchVersionConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'TransitionRefused', code: string, message: string, path: Array<string> | null }
   };

export type OpenBatchesQueryVariables = Exact<{
  filter?: BatchFilter | null | undefined;
}>;


export type OpenBatchesQuery = { batches: { edges: Array<{ node: { id: string, supplier: string, purchaseOrder: string, state: BatchState, variant: { names: { zhCn: string, en: string }, product: { names: { zhCn: string, en: string } } } } }> } };

export type WebhookEndpointsQueryVariables = Exact<{
  ownerId?: string | number | null | undefined;
  first: number;
}>;


export type WebhookEndpointsQuery = { webhookEndpoints: { edges: Array<{ node: { id: string, url: string, events: Array<WebhookEvent>, state: WebhookState, stateReason: string | null, failures: number, lastSuccessAt: string | null, secretOverlapUntil: string | null, createdAt: string, owner: { id: string, name: string } | null } }> } };

export type WebhookMessagePartsFragment = { id: string, type: WebhookEvent, payload: string, state: WebhookMessageState, createdAt: string, deliveredAt: string | null, nextAttemptAt: string | null, attempts: Array<{ number: number, startedAt: string, outcome: WebhookOutcome | null, status: number | null, durationMs: number | null, excerpt: string | null }>, endpoint: { id: string, url: string } };

export type WebhookMessagesQueryVariables = Exact<{
  filter?: WebhookMessageFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WebhookMessagesQuery = { webhookMessages: { edges: Array<{ node: { id: string, type: WebhookEvent, payload: string, state: WebhookMessageState, createdAt: string, deliveredAt: string | null, nextAttemptAt: string | null, attempts: Array<{ number: number, startedAt: string, outcome: WebhookOutcome | null, status: number | null, durationMs: number | null, excerpt: string | null }>, endpoint: { id: string, url: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReplayWebhookMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReplayWebhookMutation = { replayWebhook:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'WebhookDisabled', code: string, message: string, path: Array<string> | null }
    | { __typename: 'WebhookMessage', id: string, type: WebhookEvent, payload: string, state: WebhookMessageState, createdAt: string, deliveredAt: string | null, nextAttemptAt: string | null, attempts: Array<{ number: number, startedAt: string, outcome: WebhookOutcome | null, status: number | null, durationMs: number | null, excerpt: string | null }>, endpoint: { id: string, url: string } }
    | { __typename: 'WebhookUnknown', code: string, message: string, path: Array<string> | null }
   };

export type WebhookMessageQueryVariables = Exact<{
  id: string | number;
}>;


export type WebhookMessageQuery = { node:
    | { __typename: 'ApiClient' }
    | { __typename: 'ApiKey' }
    | { __typename: 'Batch' }
    | { __typename: 'Campaign' }
    | { __typename: 'Case' }
    | { __typename: 'Category' }
    | { __typename: 'Coupon' }
    | { __typename: 'DeliveredCode' }
    | { __typename: 'Delivery' }
    | { __typename: 'FlashSale' }
    | { __typename: 'GiftCardBatch' }
    | { __typename: 'Invoice' }
    | { __typename: 'Job' }
    | { __typename: 'LedgerAccount' }
    | { __typename: 'LedgerEntry' }
    | { __typename: 'ManualTask' }
    | { __typename: 'MediaPicture' }
    | { __typename: 'MemberTier' }
    | { __typename: 'Order' }
    | { __typename: 'OrderUnit' }
    | { __typename: 'Partner' }
    | { __typename: 'PartnerCredit' }
    | { __typename: 'Payment' }
    | { __typename: 'Person' }
    | { __typename: 'PriceList' }
    | { __typename: 'Product' }
    | { __typename: 'Seat' }
    | { __typename: 'SharedCode' }
    | { __typename: 'Supplier' }
    | { __typename: 'SupplierDeposit' }
    | { __typename: 'SupplierOffer' }
    | { __typename: 'SupplierOrder' }
    | { __typename: 'TierMove' }
    | { __typename: 'Variant' }
    | { __typename: 'WebhookEndpoint' }
    | { __typename: 'WebhookMessage', id: string, type: WebhookEvent, payload: string, state: WebhookMessageState, createdAt: string, deliveredAt: string | null, nextAttemptAt: string | null, attempts: Array<{ number: number, startedAt: string, outcome: WebhookOutcome | null, status: number | null, durationMs: number | null, excerpt: string | null }>, endpoint: { id: string, url: string } }
   | null };

export type DeliveryPartsFragment = { id: string, topic: string, handler: string, state: DeliveryState, attempts: number, dueAt: string, createdAt: string, closedAt: string | null, error: string | null, payload: unknown, order: { id: string, number: string } | null };

export type ReplayDeliveryMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type ReplayDeliveryMutation = { replayDelivery:
    | { __typename: 'Delivery', id: string, topic: string, handler: string, state: DeliveryState, attempts: number, dueAt: string, createdAt: string, closedAt: string | null, error: string | null, payload: unknown, order: { id: string, number: string } | null }
    | { __typename: 'DeliveryNotDead', code: string, message: string, path: Array<string> | null }
    | { __typename: 'DeliveryUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type StartImportMutationVariables = Exact<{
  input: StartImportInput;
  idempotencyKey: string;
}>;


export type StartImportMutation = { startImport:
    | { __typename: 'BatchClosed', code: string, message: string, path: Array<string> | null }
    | { __typename: 'BatchUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ImportTicket', uploadUrl: string, expiresAt: string, job: { id: string } }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
   };

export type SavedViewsQueryVariables = Exact<{
  screen: ListScreen;
}>;


export type SavedViewsQuery = { savedViews: Array<{ id: string, name: string, view: string, shared: boolean, own: boolean, removable: boolean, keeper: { name: string } | null }> };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { saveView:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'SavedView', id: string }
   };

export type RemoveViewMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveViewMutation = { removeView:
    | { __typename: 'SavedViewUnknown', code: string, message: string, path: Array<string> | null }
    | { __typename: 'ViewRemoved', id: string }
   };

export type MediaPicturePartsFragment = { id: string, fileName: string, width: number, height: number, tileUrl: string, pageUrl: string, version: number, uploadedAt: string, useCount: number, altTexts: { zhCn: string, en: string }, uploadedBy: { name: string } | null, uses: Array<{ id: string, kind: MediaUseKind, names: { zhCn: string, en: string } }> };

export type MediaPicturesQueryVariables = Exact<{
  filter?: MediaPictureFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MediaPicturesQuery = { mediaPictures: { edges: Array<{ node: { id: string, fileName: string, width: number, height: number, tileUrl: string, pageUrl: string, version: number, uploadedAt: string, useCount: number, altTexts: { zhCn: string, en: string }, uploadedBy: { name: string } | null, uses: Array<{ id: string, kind: MediaUseKind, names: { zhCn: string, en: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MediaPictureQueryVariables = Exact<{
  id: string | number;
}>;


export type MediaPictureQuery = { mediaPicture: { id: string, tileUrl: string, altTexts: { zhCn: string, en: string } } | null };

export type MediaLimitsQueryVariables = Exact<{ [key: string]: never; }>;


export type MediaLimitsQuery = { mediaLimits: { mostBytes: number, mostPixels: number } };

export type OfferMediaPictureMutationVariables = Exact<{
  input: OfferMediaPictureInput;
}>;


export type OfferMediaPictureMutation = { offerMediaPicture:
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string> | null }
    | { __typename: 'MediaTicket', uploadUrl: string, mostBytes: number }
   };

export type BrandsQueryVariables = Exact<{ [key: string]: never; }>;


export type BrandsQuery = { brands: Array<{ brand: string }> };

export type PersonTagsQueryVariables = Exact<{ [key: string]: never; }>;


export type PersonTagsQuery = { personTags: Array<{ tag: string }> };

export type SentCouponsQueryVariables = Exact<{ [key: string]: never; }>;


export type SentCouponsQuery = { coupons: { edges: Array<{ node: { id: string, currency: string, headline: string, names: { zhCn: string, en: string } } }> } };

export type ChosenCouponQueryVariables = Exact<{
  id: string | number;
}>;


export type ChosenCouponQuery = { coupon: { id: string, headline: string, names: { zhCn: string, en: string } } | null };

export type PickVariantsQueryVariables = Exact<{
  filter?: VariantFilter | null | undefined;
}>;


export type PickVariantsQuery = { variants: { edges: Array<{ node: { id: string, sku: string, kind: FulfilmentKind, names: { zhCn: string, en: string }, product: { id: string, imageUrl: string, names: { zhCn: string, en: string } }, stock: { free: string }, prices: Array<{ channel: { id: string }, list: { amount: string, currency: string }, price: { amount: string, currency: string } }> } }> } };

export type RecallPartsFragment = { mode: RecallMode, reason: string, jobId: string, beganAt: string, doneAt: string | null, codes: string, due: string, setAside: string, replacedRevealed: string, replacedUnrevealed: string, replacedHeld: string, refundedRevealed: string, refundedUnrevealed: string, refundedHeld: string, unheld: string, supplierClaim: { supplier: string, purchaseOrder: string, codes: string, raisedAt: string, amount: { amount: string, currency: string } | null } | null };

export type BuilderCategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type BuilderCategoriesQuery = { categories: Array<{ id: string, names: { zhCn: string, en: string } }> };

export type BuilderNamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type BuilderNamesQuery = { variantsByIds: Array<{ id: string, names: { zhCn: string, en: string }, product: { names: { zhCn: string, en: string } } }> };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { __typename: 'SignedOut' } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, email: string, role: StaffRole | null, permissions: Array<Permission>, hasSecondFactor: boolean, mustSetUpSecondFactor: boolean, customRole: { id: string, name: string } | null } | null };

export type StepUpMutationVariables = Exact<{
  input: StepUpInput;
}>;


export type StepUpMutation = { stepUp:
    | { __typename: 'StepUpDone', until: string }
    | { __typename: 'TooManyAttempts', code: string, message: string, path: Array<string> | null }
    | { __typename: 'WrongCode', code: string, message: string, path: Array<string> | null }
    | { __typename: 'WrongCredentials', code: string, message: string, path: Array<string> | null }
   };

export type CurrenciesQueryVariables = Exact<{ [key: string]: never; }>;


export type CurrenciesQuery = { channels: Array<{ id: string, currency: string, aloneUpTo: { amount: string, currency: string } }> };

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
export const CasePartsFragmentDoc = new TypedDocumentString(`
    fragment CaseParts on Case {
  id
  kind
  source
  state
  automatic
  amount {
    amount
    currency
  }
  refundTo
  reason
  answer
  openedAt
  dueAt
  overdue
  decidedAt
  openedBy
  askedBy
  decidedBy
  waitsFor
  assignee {
    id
    name
  }
  units {
    unitId
    amount {
      amount
      currency
    }
    stage
    bearer
    ruleVersion
  }
  order {
    id
    number
    total {
      amount
      currency
    }
  }
}
    `, {"fragmentName":"CaseParts"}) as unknown as TypedDocumentString<CasePartsFragment, unknown>;
export const RulePartsFragmentDoc = new TypedDocumentString(`
    fragment RuleParts on PolicyRule {
  kind
  stage
  refund
  approver
  bearer
  couponReturns
  replacement
  replacementUpTo {
    amount
    currency
  }
  replacementDays
  windowDays
  aloneUpTo {
    amount
    currency
  }
  version
  changedAt
}
    `, {"fragmentName":"RuleParts"}) as unknown as TypedDocumentString<RulePartsFragment, unknown>;
export const PicturePartsFragmentDoc = new TypedDocumentString(`
    fragment PictureParts on EvidencePicture {
  id
  url
  width
  height
}
    `, {"fragmentName":"PictureParts"}) as unknown as TypedDocumentString<PicturePartsFragment, unknown>;
export const PreparedPartsFragmentDoc = new TypedDocumentString(`
    fragment PreparedParts on PreparedAnswer {
  id
  state
  position
  titles {
    zhCn
    en
  }
  words {
    zhCn
    en
  }
  version
  changedAt
}
    `, {"fragmentName":"PreparedParts"}) as unknown as TypedDocumentString<PreparedPartsFragment, unknown>;
export const AlertPartsFragmentDoc = new TypedDocumentString(`
    fragment AlertParts on Alert {
  id
  kind
  state
  title
  detail
  subjectId
  openedAt
  seenAt
  toldAt
  escalatedAt
  acknowledgedAt
  acknowledgedBy {
    id
    name
  }
  note
  resolvedAt
}
    `, {"fragmentName":"AlertParts"}) as unknown as TypedDocumentString<AlertPartsFragment, unknown>;
export const AlertBotPartsFragmentDoc = new TypedDocumentString(`
    fragment AlertBotParts on AlertBot {
  id
  name
  kind
  addressHint
  signed
  language
  active
  version
  changedAt
}
    `, {"fragmentName":"AlertBotParts"}) as unknown as TypedDocumentString<AlertBotPartsFragment, unknown>;
export const AlertRulePartsFragmentDoc = new TypedDocumentString(`
    fragment AlertRuleParts on AlertRule {
  id
  kind
  unit
  threshold
  leastThreshold
  greatestThreshold
  active
  ownerRole
  owner {
    id
    name
  }
  mutedUntil
  escalateAfterMinutes
  escalateTo
  email
  bots {
    id
    name
    active
  }
  language
  open
  version
}
    `, {"fragmentName":"AlertRuleParts"}) as unknown as TypedDocumentString<AlertRulePartsFragment, unknown>;
export const FiguresFragmentDoc = new TypedDocumentString(`
    fragment Figures on SalesFigures {
  gross {
    amount
    currency
  }
  refunds {
    amount
    currency
  }
  net {
    amount
    currency
  }
  orders
  units
  average {
    amount
    currency
  }
  uncosted {
    amount
    currency
  }
  margin {
    amount
    currency
  }
  marginBps
}
    `, {"fragmentName":"Figures"}) as unknown as TypedDocumentString<FiguresFragment, unknown>;
export const SeriesFragmentDoc = new TypedDocumentString(`
    fragment Series on SalesSeries {
  firstDay
  lastDay
  total {
    ...Figures
  }
  points {
    at
    figures {
      ...Figures
    }
  }
}
    fragment Figures on SalesFigures {
  gross {
    amount
    currency
  }
  refunds {
    amount
    currency
  }
  net {
    amount
    currency
  }
  orders
  units
  average {
    amount
    currency
  }
  uncosted {
    amount
    currency
  }
  margin {
    amount
    currency
  }
  marginBps
}`, {"fragmentName":"Series"}) as unknown as TypedDocumentString<SeriesFragment, unknown>;
export const BuilderGoodsFragmentDoc = new TypedDocumentString(`
    fragment BuilderGoods on PromotionGoods {
  productIds
  variantIds
  categoryIds
  brands
  exceptProductIds
  exceptVariantIds
}
    `, {"fragmentName":"BuilderGoods"}) as unknown as TypedDocumentString<BuilderGoodsFragment, unknown>;
export const BuilderEffectFragmentDoc = new TypedDocumentString(`
    fragment BuilderEffect on PromotionEffect {
  __typename
  ... on PromotionPercentage {
    bps
  }
  ... on PromotionAmount {
    off {
      amount
      currency
    }
    eachPiece
  }
  ... on PromotionFixedPrice {
    price {
      amount
      currency
    }
  }
  ... on PromotionLadder {
    steps {
      threshold {
        amount
        currency
      }
      off {
        amount
        currency
      }
    }
  }
  ... on PromotionEvery {
    threshold {
      amount
      currency
    }
    off {
      amount
      currency
    }
    times
  }
  ... on PromotionPiecesPercentage {
    pieceSteps {
      pieces
      bps
    }
  }
  ... on PromotionNthPiece {
    nth
    bps
  }
  ... on PromotionBuyGet {
    buy
    get
    gets {
      ...BuilderGoods
    }
    bps
    times
  }
  ... on PromotionSetPrice {
    parts {
      goods {
        ...BuilderGoods
      }
      pieces
    }
    price {
      amount
      currency
    }
    times
  }
  ... on PromotionGift {
    variantIds
    picks
  }
  ... on PromotionFeeWaived {
    waived
  }
}
    fragment BuilderGoods on PromotionGoods {
  productIds
  variantIds
  categoryIds
  brands
  exceptProductIds
  exceptVariantIds
}`, {"fragmentName":"BuilderEffect"}) as unknown as TypedDocumentString<BuilderEffectFragment, unknown>;
export const BuilderConditionFragmentDoc = new TypedDocumentString(`
    fragment BuilderCondition on PromotionCondition {
  above
  asks {
    __typename
    ... on PromotionJoined {
      how
    }
    ... on PromotionInChannels {
      channelIds
    }
    ... on PromotionOfTiers {
      tierIds
    }
    ... on PromotionTagged {
      tags
    }
    ... on PromotionNewCustomer {
      days
    }
    ... on PromotionFirstOrder {
      first
    }
    ... on PromotionBirthdayMonth {
      birthday
    }
    ... on PromotionPaysBy {
      methods
    }
    ... on PromotionOnDevices {
      devices
    }
    ... on PromotionDuringHours {
      weekdays
      fromMinute
      untilMinute
    }
    ... on PromotionOnDates {
      dates
    }
    ... on PromotionAtLeastPieces {
      pieces
      goods {
        ...BuilderGoods
      }
    }
    ... on PromotionAtLeastAmount {
      amount {
        amount
        currency
      }
      goods {
        ...BuilderGoods
      }
    }
  }
}
    fragment BuilderGoods on PromotionGoods {
  productIds
  variantIds
  categoryIds
  brands
  exceptProductIds
  exceptVariantIds
}`, {"fragmentName":"BuilderCondition"}) as unknown as TypedDocumentString<BuilderConditionFragment, unknown>;
export const BuilderPageFragmentDoc = new TypedDocumentString(`
    fragment BuilderPage on CampaignPageContent {
  early
  blocks {
    __typename
    ... on CampaignHeroContent {
      key
      title {
        zhCn
        en
      }
      text {
        zhCn
        en
      }
      pictureId
      button {
        label {
          zhCn
          en
        }
        address
      }
    }
    ... on CampaignTextContent {
      key
      title {
        zhCn
        en
      }
      body {
        zhCn
        en
      }
    }
    ... on CampaignGoodsContent {
      key
      title {
        zhCn
        en
      }
      productIds
      categoryId
      most
    }
    ... on CampaignCouponsContent {
      key
      title {
        zhCn
        en
      }
      pieces
    }
    ... on CampaignFlashSaleContent {
      key
      title {
        zhCn
        en
      }
      saleId
      piece
    }
    ... on CampaignCountdownContent {
      key
      title {
        zhCn
        en
      }
    }
    ... on CampaignRulesContent {
      key
      title {
        zhCn
        en
      }
      body {
        zhCn
        en
      }
    }
    ... on CampaignGroupBuysContent {
      key
      title {
        zhCn
        en
      }
      offerIds
      pieces
    }
  }
}
    `, {"fragmentName":"BuilderPage"}) as unknown as TypedDocumentString<BuilderPageFragment, unknown>;
export const BuilderContentFragmentDoc = new TypedDocumentString(`
    fragment BuilderContent on CampaignContent {
  names {
    zhCn
    en
  }
  hue
  currency
  startsAt
  endsAt
  channelIds
  tierIds
  tags
  budget {
    amount
    currency
  }
  budgetUses
  stops {
    budgetBps
    stock
    marginBps
  }
  pieces {
    key
    kind
    names {
      zhCn
      en
    }
    rule {
      stage
      combine
      group
      priority
      base
      goods {
        ...BuilderGoods
      }
      effect {
        ...BuilderEffect
      }
      conditions {
        ...BuilderCondition
      }
      mostPerLine {
        amount
        currency
      }
      mostPerOrder {
        amount
        currency
      }
      flashToo
      memberToo
      marginFloorBps
      startsAt
      endsAt
      shares {
        payer
        bps
      }
    }
    coupon {
      kind
      code
      validDays
      claimFrom
      claimUntil
      mostClaims
      mostClaimsAPerson
    }
    flashSale {
      items {
        variantId
        quota
        perPerson
        prices {
          channelId
          price {
            amount
            currency
          }
        }
      }
      startsAt
      endsAt
      holdSeconds
      openCap
      waitingRoom
      roomFrom
      letIn
      challenge
      returnedAfterRefund
    }
    groupBuy {
      variantId
      prices {
        channelId
        price {
          amount
          currency
        }
      }
      size
      hours
      mostGroups
      mostAPerson
      mostOpen
      returnedAfterRefund
      startsAt
      endsAt
    }
    referral {
      inviterReward {
        amount
        currency
      }
      friendReward {
        amount
        currency
      }
      inviterCouponId
      friendCouponId
      leastOrder {
        amount
        currency
      }
      waitDays
      backDays
      mostRewards
      periodDays
      budget {
        amount
        currency
      }
    }
    limits {
      uses
      money {
        amount
        currency
      }
      usesAnHour
      moneyAnHour {
        amount
        currency
      }
      usesAPerson
      personDays
      returnedAfterRefund
    }
  }
  page {
    ...BuilderPage
  }
}
    fragment BuilderGoods on PromotionGoods {
  productIds
  variantIds
  categoryIds
  brands
  exceptProductIds
  exceptVariantIds
}
fragment BuilderEffect on PromotionEffect {
  __typename
  ... on PromotionPercentage {
    bps
  }
  ... on PromotionAmount {
    off {
      amount
      currency
    }
    eachPiece
  }
  ... on PromotionFixedPrice {
    price {
      amount
      currency
    }
  }
  ... on PromotionLadder {
    steps {
      threshold {
        amount
        currency
      }
      off {
        amount
        currency
      }
    }
  }
  ... on PromotionEvery {
    threshold {
      amount
      currency
    }
    off {
      amount
      currency
    }
    times
  }
  ... on PromotionPiecesPercentage {
    pieceSteps {
      pieces
      bps
    }
  }
  ... on PromotionNthPiece {
    nth
    bps
  }
  ... on PromotionBuyGet {
    buy
    get
    gets {
      ...BuilderGoods
    }
    bps
    times
  }
  ... on PromotionSetPrice {
    parts {
      goods {
        ...BuilderGoods
      }
      pieces
    }
    price {
      amount
      currency
    }
    times
  }
  ... on PromotionGift {
    variantIds
    picks
  }
  ... on PromotionFeeWaived {
    waived
  }
}
fragment BuilderCondition on PromotionCondition {
  above
  asks {
    __typename
    ... on PromotionJoined {
      how
    }
    ... on PromotionInChannels {
      channelIds
    }
    ... on PromotionOfTiers {
      tierIds
    }
    ... on PromotionTagged {
      tags
    }
    ... on PromotionNewCustomer {
      days
    }
    ... on PromotionFirstOrder {
      first
    }
    ... on PromotionBirthdayMonth {
      birthday
    }
    ... on PromotionPaysBy {
      methods
    }
    ... on PromotionOnDevices {
      devices
    }
    ... on PromotionDuringHours {
      weekdays
      fromMinute
      untilMinute
    }
    ... on PromotionOnDates {
      dates
    }
    ... on PromotionAtLeastPieces {
      pieces
      goods {
        ...BuilderGoods
      }
    }
    ... on PromotionAtLeastAmount {
      amount {
        amount
        currency
      }
      goods {
        ...BuilderGoods
      }
    }
  }
}
fragment BuilderPage on CampaignPageContent {
  early
  blocks {
    __typename
    ... on CampaignHeroContent {
      key
      title {
        zhCn
        en
      }
      text {
        zhCn
        en
      }
      pictureId
      button {
        label {
          zhCn
          en
        }
        address
      }
    }
    ... on CampaignTextContent {
      key
      title {
        zhCn
        en
      }
      body {
        zhCn
        en
      }
    }
    ... on CampaignGoodsContent {
      key
      title {
        zhCn
        en
      }
      productIds
      categoryId
      most
    }
    ... on CampaignCouponsContent {
      key
      title {
        zhCn
        en
      }
      pieces
    }
    ... on CampaignFlashSaleContent {
      key
      title {
        zhCn
        en
      }
      saleId
      piece
    }
    ... on CampaignCountdownContent {
      key
      title {
        zhCn
        en
      }
    }
    ... on CampaignRulesContent {
      key
      title {
        zhCn
        en
      }
      body {
        zhCn
        en
      }
    }
    ... on CampaignGroupBuysContent {
      key
      title {
        zhCn
        en
      }
      offerIds
      pieces
    }
  }
}`, {"fragmentName":"BuilderContent"}) as unknown as TypedDocumentString<BuilderContentFragment, unknown>;
export const BuilderCampaignFragmentDoc = new TypedDocumentString(`
    fragment BuilderCampaign on Campaign {
  id
  slug
  previewPath
  state
  version
  liveVersion
  hasChanges
  submittedAt
  rejection
  updatedAt
  updatedBy {
    name
  }
  draft {
    ...BuilderContent
  }
}
    fragment BuilderGoods on PromotionGoods {
  productIds
  variantIds
  categoryIds
  brands
  exceptProductIds
  exceptVariantIds
}
fragment BuilderEffect on PromotionEffect {
  __typename
  ... on PromotionPercentage {
    bps
  }
  ... on PromotionAmount {
    off {
      amount
      currency
    }
    eachPiece
  }
  ... on PromotionFixedPrice {
    price {
      amount
      currency
    }
  }
  ... on PromotionLadder {
    steps {
      threshold {
        amount
        currency
      }
      off {
        amount
        currency
      }
    }
  }
  ... on PromotionEvery {
    threshold {
      amount
      currency
    }
    off {
      amount
      currency
    }
    times
  }
  ... on PromotionPiecesPercentage {
    pieceSteps {
      pieces
      bps
    }
  }
  ... on PromotionNthPiece {
    nth
    bps
  }
  ... on PromotionBuyGet {
    buy
    get
    gets {
      ...BuilderGoods
    }
    bps
    times
  }
  ... on PromotionSetPrice {
    parts {
      goods {
        ...BuilderGoods
      }
      pieces
    }
    price {
      amount
      currency
    }
    times
  }
  ... on PromotionGift {
    variantIds
    picks
  }
  ... on PromotionFeeWaived {
    waived
  }
}
fragment BuilderCondition on PromotionCondition {
  above
  asks {
    __typename
    ... on PromotionJoined {
      how
    }
    ... on PromotionInChannels {
      channelIds
    }
    ... on PromotionOfTiers {
      tierIds
    }
    ... on PromotionTagged {
      tags
    }
    ... on PromotionNewCustomer {
      days
    }
    ... on PromotionFirstOrder {
      first
    }
    ... on PromotionBirthdayMonth {
      birthday
    }
    ... on PromotionPaysBy {
      methods
    }
    ... on PromotionOnDevices {
      devices
    }
    ... on PromotionDuringHours {
      weekdays
      fromMinute
      untilMinute
    }
    ... on PromotionOnDates {
      dates
    }
    ... on PromotionAtLeastPieces {
      pieces
      goods {
        ...BuilderGoods
      }
    }
    ... on PromotionAtLeastAmount {
      amount {
        amount
        currency
      }
      goods {
        ...BuilderGoods
      }
    }
  }
}
fragment BuilderContent on CampaignContent {
  names {
    zhCn
    en
  }
  hue
  currency
  startsAt
  endsAt
  channelIds
  tierIds
  tags
  budget {
    amount
    currency
  }
  budgetUses
  stops {
    budgetBps
    stock
    marginBps
  }
  pieces {
    key
    kind
    names {
      zhCn
      en
    }
    rule {
      stage
      combine
      group
      priority
      base
      goods {
        ...BuilderGoods
      }
      effect {
        ...BuilderEffect
      }
      conditions {
        ...BuilderCondition
      }
      mostPerLine {
        amount
        currency
      }
      mostPerOrder {
        amount
        currency
      }
      flashToo
      memberToo
      marginFloorBps
      startsAt
      endsAt
      shares {
        payer
        bps
      }
    }
    coupon {
      kind
      code
      validDays
      claimFrom
      claimUntil
      mostClaims
      mostClaimsAPerson
    }
    flashSale {
      items {
        variantId
        quota
        perPerson
        prices {
          channelId
          price {
            amount
            currency
          }
        }
      }
      startsAt
      endsAt
      holdSeconds
      openCap
      waitingRoom
      roomFrom
      letIn
      challenge
      returnedAfterRefund
    }
    groupBuy {
      variantId
      prices {
        channelId
        price {
          amount
          currency
        }
      }
      size
      hours
      mostGroups
      mostAPerson
      mostOpen
      returnedAfterRefund
      startsAt
      endsAt
    }
    referral {
      inviterReward {
        amount
        currency
      }
      friendReward {
        amount
        currency
      }
      inviterCouponId
      friendCouponId
      leastOrder {
        amount
        currency
      }
      waitDays
      backDays
      mostRewards
      periodDays
      budget {
        amount
        currency
      }
    }
    limits {
      uses
      money {
        amount
        currency
      }
      usesAnHour
      moneyAnHour {
        amount
        currency
      }
      usesAPerson
      personDays
      returnedAfterRefund
    }
  }
  page {
    ...BuilderPage
  }
}
fragment BuilderPage on CampaignPageContent {
  early
  blocks {
    __typename
    ... on CampaignHeroContent {
      key
      title {
        zhCn
        en
      }
      text {
        zhCn
        en
      }
      pictureId
      button {
        label {
          zhCn
          en
        }
        address
      }
    }
    ... on CampaignTextContent {
      key
      title {
        zhCn
        en
      }
      body {
        zhCn
        en
      }
    }
    ... on CampaignGoodsContent {
      key
      title {
        zhCn
        en
      }
      productIds
      categoryId
      most
    }
    ... on CampaignCouponsContent {
      key
      title {
        zhCn
        en
      }
      pieces
    }
    ... on CampaignFlashSaleContent {
      key
      title {
        zhCn
        en
      }
      saleId
      piece
    }
    ... on CampaignCountdownContent {
      key
      title {
        zhCn
        en
      }
    }
    ... on CampaignRulesContent {
      key
      title {
        zhCn
        en
      }
      body {
        zhCn
        en
      }
    }
    ... on CampaignGroupBuysContent {
      key
      title {
        zhCn
        en
      }
      offerIds
      pieces
    }
  }
}`, {"fragmentName":"BuilderCampaign"}) as unknown as TypedDocumentString<BuilderCampaignFragment, unknown>;
export const CampaignConflictPartsFragmentDoc = new TypedDocumentString(`
    fragment CampaignConflictParts on CampaignConflict {
  kind
  blocks
  pieces
  others {
    id
    names {
      zhCn
      en
    }
    campaignId
  }
  variants {
    id
    names {
      zhCn
      en
    }
    product {
      names {
        zhCn
        en
      }
    }
  }
  goods
  quantity
  before {
    amount
    currency
  }
  after {
    amount
    currency
  }
  threshold {
    amount
    currency
  }
  lowChannel {
    id
    name
  }
  highChannel {
    id
    name
  }
  remedies {
    kind
    pieces
    group
    channelIds
    variantIds
    money {
      amount
      currency
    }
  }
}
    `, {"fragmentName":"CampaignConflictParts"}) as unknown as TypedDocumentString<CampaignConflictPartsFragment, unknown>;
export const SimulationJobFragmentDoc = new TypedDocumentString(`
    fragment SimulationJob on Job {
  id
  state
  done
  total
  rate
  remainingSeconds
  failure
  createdAt
  simulation {
    since
    until
    orders
    changed
    without {
      revenue {
        amount
        currency
      }
      discount {
        amount
        currency
      }
      margin {
        amount
        currency
      }
    }
    withDraft {
      revenue {
        amount
        currency
      }
      discount {
        amount
        currency
      }
      margin {
        amount
        currency
      }
    }
    gifts
    days {
      day
      orders
      changed
      without {
        revenue {
          amount
          currency
        }
        discount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
      }
      withDraft {
        revenue {
          amount
          currency
        }
        discount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
      }
    }
    products {
      product {
        id
        names {
          zhCn
          en
        }
      }
      orders
      changed
      pieces
      without {
        revenue {
          amount
          currency
        }
        discount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
      }
      withDraft {
        revenue {
          amount
          currency
        }
        discount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
      }
    }
    pieces {
      piece
      orders
      discount {
        amount
        currency
      }
      clipped
      refused {
        why
        orders
      }
    }
    offers {
      piece
      kind
      basis
      why
      since
      until
      goods {
        variant {
          id
          names {
            zhCn
            en
          }
          product {
            id
            names {
              zhCn
              en
            }
          }
        }
        orders
        pieces
        most
        revenue {
          amount
          currency
        }
        discount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
        goneAfterSeconds
      }
      groups
      unfilled
      firstOrders
      mostGiven {
        amount
        currency
      }
    }
    reached {
      piece
      limit
      mostUses
      mostMoney {
        amount
        currency
      }
      at
      orderNumber
      orders
    }
    examples {
      number
      without {
        amount
        currency
      }
      withDraft {
        amount
        currency
      }
    }
    conflicts {
      ...CampaignConflictParts
    }
    carts
  }
}
    fragment CampaignConflictParts on CampaignConflict {
  kind
  blocks
  pieces
  others {
    id
    names {
      zhCn
      en
    }
    campaignId
  }
  variants {
    id
    names {
      zhCn
      en
    }
    product {
      names {
        zhCn
        en
      }
    }
  }
  goods
  quantity
  before {
    amount
    currency
  }
  after {
    amount
    currency
  }
  threshold {
    amount
    currency
  }
  lowChannel {
    id
    name
  }
  highChannel {
    id
    name
  }
  remedies {
    kind
    pieces
    group
    channelIds
    variantIds
    money {
      amount
      currency
    }
  }
}`, {"fragmentName":"SimulationJob"}) as unknown as TypedDocumentString<SimulationJobFragment, unknown>;
export const CampaignRowFragmentDoc = new TypedDocumentString(`
    fragment CampaignRow on Campaign {
  id
  slug
  state
  names {
    zhCn
    en
  }
  hue
  startsAt
  endsAt
  budget {
    amount
    currency
  }
  spent {
    money {
      amount
      currency
    }
    held {
      amount
      currency
    }
    uses
  }
  version
  liveVersion
  hasChanges
  submittedAt
  submittedBy {
    name
  }
  stop {
    reason
    at
    measured
    threshold
  }
  owner {
    id
    name
  }
  updatedAt
}
    `, {"fragmentName":"CampaignRow"}) as unknown as TypedDocumentString<CampaignRowFragment, unknown>;
export const CampaignContentPartsFragmentDoc = new TypedDocumentString(`
    fragment CampaignContentParts on CampaignContent {
  names {
    zhCn
    en
  }
  hue
  currency
  startsAt
  endsAt
  channelIds
  tierIds
  tags
  budget {
    amount
    currency
  }
  budgetUses
  stops {
    budgetBps
    stock
    marginBps
  }
  pieces {
    key
    kind
    names {
      zhCn
      en
    }
    summary
    limits {
      uses
      money {
        amount
        currency
      }
      usesAnHour
      moneyAnHour {
        amount
        currency
      }
      usesAPerson
      personDays
      returnedAfterRefund
    }
  }
  page {
    early
    blocks {
      __typename
    }
  }
}
    `, {"fragmentName":"CampaignContentParts"}) as unknown as TypedDocumentString<CampaignContentPartsFragment, unknown>;
export const CampaignPartsFragmentDoc = new TypedDocumentString(`
    fragment CampaignParts on Campaign {
  ...CampaignRow
  previewPath
  currency
  budgetUses
  mayApprove
  rejection
  drafters {
    id
    name
  }
  draft {
    ...CampaignContentParts
  }
  live {
    ...CampaignContentParts
  }
  made {
    key
    id
  }
  versions {
    number
    at
    note
    restores
    needed
    by {
      name
    }
    approvedBy {
      name
    }
  }
  copiedFrom {
    id
    names {
      zhCn
      en
    }
  }
  publishedAt
  startedAt
  endedAt
  createdAt
  updatedBy {
    name
  }
}
    fragment CampaignRow on Campaign {
  id
  slug
  state
  names {
    zhCn
    en
  }
  hue
  startsAt
  endsAt
  budget {
    amount
    currency
  }
  spent {
    money {
      amount
      currency
    }
    held {
      amount
      currency
    }
    uses
  }
  version
  liveVersion
  hasChanges
  submittedAt
  submittedBy {
    name
  }
  stop {
    reason
    at
    measured
    threshold
  }
  owner {
    id
    name
  }
  updatedAt
}
fragment CampaignContentParts on CampaignContent {
  names {
    zhCn
    en
  }
  hue
  currency
  startsAt
  endsAt
  channelIds
  tierIds
  tags
  budget {
    amount
    currency
  }
  budgetUses
  stops {
    budgetBps
    stock
    marginBps
  }
  pieces {
    key
    kind
    names {
      zhCn
      en
    }
    summary
    limits {
      uses
      money {
        amount
        currency
      }
      usesAnHour
      moneyAnHour {
        amount
        currency
      }
      usesAPerson
      personDays
      returnedAfterRefund
    }
  }
  page {
    early
    blocks {
      __typename
    }
  }
}`, {"fragmentName":"CampaignParts"}) as unknown as TypedDocumentString<CampaignPartsFragment, unknown>;
export const ShelfPartsFragmentDoc = new TypedDocumentString(`
    fragment ShelfParts on Category {
  id
  slug
  names {
    zhCn
    en
  }
  taglines {
    zhCn
    en
  }
  glyph
  hue
  version
  goodsCount
  picture {
    id
    tileUrl
    altTexts {
      zhCn
      en
    }
  }
}
    `, {"fragmentName":"ShelfParts"}) as unknown as TypedDocumentString<ShelfPartsFragment, unknown>;
export const ProductPartsFragmentDoc = new TypedDocumentString(`
    fragment ProductParts on Product {
  id
  slug
  state
  version
  names {
    zhCn
    en
  }
  summaries {
    zhCn
    en
  }
  brand
  descriptions {
    zhCn
    en
  }
  rules {
    zhCn
    en
  }
  refundNotes {
    zhCn
    en
  }
  category {
    id
  }
  art {
    glyph
    hue
    label
  }
  imageUrl
  picture {
    id
  }
  isBundle
  previewUrl
  createdAt
  updatedAt
  publishedAt
  publishAt
  unpublishAt
  unpublishable
  updatedBy {
    name
  }
  price {
    amount
    currency
  }
  availability {
    state
    fewLeft
  }
  variants {
    id
    sku
    names {
      zhCn
      en
    }
    kind
    faceValue {
      amount
      currency
    }
    validityDays
    minDaysLeft
    redeemBy
    membershipDays
    topupSpeed
    accountFormat
    accountRules {
      carriers
      portedNumbers
      pattern
      example
      label {
        zhCn
        en
      }
      servers {
        code
        names {
          zhCn
          en
        }
      }
    }
    promisedSeconds
    uses
    cap
    maxPerOrder
    maxPerPerson
    perPersonDays
    tierDiscount
    prices {
      channel {
        id
      }
      list {
        amount
        currency
      }
      price {
        amount
        currency
      }
    }
  }
  components {
    position
    quantity
    allocated {
      amount
      currency
    }
    variant {
      id
      sku
      names {
        zhCn
        en
      }
      kind
      product {
        id
        names {
          zhCn
          en
        }
        imageUrl
      }
      prices {
        channel {
          id
        }
        list {
          amount
          currency
        }
        price {
          amount
          currency
        }
      }
    }
  }
  choices {
    names {
      zhCn
      en
    }
    picks
    mayWait
    options {
      quantity
      variant {
        id
        sku
        names {
          zhCn
          en
        }
        kind
        product {
          id
          names {
            zhCn
            en
          }
          imageUrl
        }
      }
    }
  }
}
    `, {"fragmentName":"ProductParts"}) as unknown as TypedDocumentString<ProductPartsFragment, unknown>;
export const CouponPartsFragmentDoc = new TypedDocumentString(`
    fragment CouponParts on Coupon {
  id
  version
  kind
  state
  names {
    zhCn
    en
  }
  publicCode
  currency
  headline
  smallPrint
  limits {
    money {
      amount
      currency
    }
    uses
    moneyAnHour {
      amount
      currency
    }
    usesAnHour
    usesAPerson
    personDays
    returnedAfterRefund
  }
  startsAt
  endsAt
  validDays
  claimFrom
  claimUntil
  mostClaims
  mostClaimsAPerson
  campaignId
  createdAt
  createdBy {
    id
    name
  }
  claims
  usage {
    issued
    owned
    held
    used
    worthless
    saved {
      amount
      currency
    }
  }
}
    `, {"fragmentName":"CouponParts"}) as unknown as TypedDocumentString<CouponPartsFragment, unknown>;
export const FlashSalePartsFragmentDoc = new TypedDocumentString(`
    fragment FlashSaleParts on FlashSale {
  id
  names {
    zhCn
    en
  }
  state
  startsAt
  endsAt
  holdSeconds
  openCap
  waitingRoom
  roomFrom
  letIn
  challenge
  campaignId
  version
  updatedAt
  updatedBy {
    name
  }
  items {
    id
    quota
    perPerson
    variant {
      id
      sku
      names {
        zhCn
        en
      }
      sellable
      product {
        id
        names {
          zhCn
          en
        }
        imageUrl
      }
      prices {
        channel {
          id
        }
        price {
          amount
          currency
        }
      }
    }
    prices {
      channel {
        id
        name
        currency
      }
      price {
        amount
        currency
      }
    }
    count {
      quota
      admitted
      held
      sold
      free
      agrees
    }
  }
}
    `, {"fragmentName":"FlashSaleParts"}) as unknown as TypedDocumentString<FlashSalePartsFragment, unknown>;
export const RehearsalJobFragmentDoc = new TypedDocumentString(`
    fragment RehearsalJob on Job {
  id
  state
  done
  total
  remainingSeconds
  failure
  createdAt
  createdBy {
    name
  }
  rehearsal {
    passed
    stopped
    buyers
    quota
    seconds
    attemptsASecond
    joinP50Ms
    joinP99Ms
    orderP50Ms
    orderP99Ms
    lookBeforeMs
    lookP50Ms
    lookP99Ms
    checks {
      check
      ok
      found
      limit
    }
    answers {
      code
      times
    }
    errors {
      code
      times
    }
    timeline {
      answers
      orders
      p99Ms
      lookMs
    }
  }
}
    `, {"fragmentName":"RehearsalJob"}) as unknown as TypedDocumentString<RehearsalJobFragment, unknown>;
export const GiftCardBatchPartsFragmentDoc = new TypedDocumentString(`
    fragment GiftCardBatchParts on GiftCardBatch {
  id
  name
  count
  faceValue {
    amount
    currency
  }
  reason
  expiresAt
  createdAt
  createdBy {
    id
    name
  }
  counts {
    active
    redeemed
    expired
    voided
  }
}
    `, {"fragmentName":"GiftCardBatchParts"}) as unknown as TypedDocumentString<GiftCardBatchPartsFragment, unknown>;
export const GroupOfferPartsFragmentDoc = new TypedDocumentString(`
    fragment GroupOfferParts on StaffGroupOffer {
  id
  version
  state
  size
  hours
  mostGroups
  mostAPerson
  mostOpen
  startsAt
  endsAt
  updatedAt
  campaignId
  variant {
    id
    sku
    names {
      zhCn
      en
    }
    product {
      id
      names {
        zhCn
        en
      }
    }
    prices {
      channel {
        id
      }
      price {
        amount
        currency
      }
    }
  }
  prices {
    channel {
      id
      name
      currency
    }
    price {
      amount
      currency
    }
  }
  counts {
    waiting
    open
    complete
    lapsed
  }
}
    `, {"fragmentName":"GroupOfferParts"}) as unknown as TypedDocumentString<GroupOfferPartsFragment, unknown>;
export const HelpTextsPartsFragmentDoc = new TypedDocumentString(`
    fragment HelpTextsParts on HelpPageTexts {
  slug
  texts {
    locale
    words {
      title
      summary
      body
    }
    first {
      title
      summary
      body
    }
    edited
    version
    changedAt
    changedBy
  }
}
    `, {"fragmentName":"HelpTextsParts"}) as unknown as TypedDocumentString<HelpTextsPartsFragment, unknown>;
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
  email
  version
  orderNumber
  decidedBy
  order {
    id
  }
}
    `, {"fragmentName":"InvoiceParts"}) as unknown as TypedDocumentString<InvoicePartsFragment, unknown>;
export const CheckPartsFragmentDoc = new TypedDocumentString(`
    fragment CheckParts on Job {
  id
  state
  done
  total
  failure
}
    `, {"fragmentName":"CheckParts"}) as unknown as TypedDocumentString<CheckPartsFragment, unknown>;
export const ManualTaskPartsFragmentDoc = new TypedDocumentString(`
    fragment ManualTaskParts on ManualTask {
  id
  state
  createdAt
  dueAt
  overdue
  takenAt
  closedAt
  evidence
  note
  reason
  takenBy {
    id
    name
  }
  account
  server
  unit {
    id
    name
    variantName
    imageUrl
    paid {
      amount
      currency
    }
  }
  order {
    id
    number
  }
}
    `, {"fragmentName":"ManualTaskParts"}) as unknown as TypedDocumentString<ManualTaskPartsFragment, unknown>;
export const MessageTemplatePartsFragmentDoc = new TypedDocumentString(`
    fragment MessageTemplateParts on MessageTemplate {
  name
  toStaff
  variables {
    name
    meanings {
      zhCn
      en
    }
    examples {
      zhCn
      en
    }
    inEmail
    inSms
  }
  texts {
    locale
    words {
      subject
      body
      short
    }
    first {
      subject
      body
      short
    }
    edited
    version
    changedAt
    changedBy
  }
}
    `, {"fragmentName":"MessageTemplateParts"}) as unknown as TypedDocumentString<MessageTemplatePartsFragment, unknown>;
export const UnitPartsFragmentDoc = new TypedDocumentString(`
    fragment UnitParts on OrderUnit {
  id
  orderId
  name
  variantName
  choice
  kind
  state
  paid {
    amount
    currency
  }
  batch {
    id
    supplier
    purchaseOrder
  }
  codes {
    id
    state
    revealedAt
  }
  membership {
    startsAt
    endsAt
    daysLeft
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
  }
  gift {
    id
    state
    expiresAt
    claimedAt
    claimedBy
  }
  openChoice {
    picks
    chooseBy
    options {
      variantId
      name
      variantName
      availability {
        state
        fewLeft
      }
    }
  }
}
    `, {"fragmentName":"UnitParts"}) as unknown as TypedDocumentString<UnitPartsFragment, unknown>;
export const DeliveryPartsFragmentDoc = new TypedDocumentString(`
    fragment DeliveryParts on Delivery {
  id
  topic
  handler
  state
  attempts
  dueAt
  createdAt
  closedAt
  error
  payload
  order {
    id
    number
  }
}
    `, {"fragmentName":"DeliveryParts"}) as unknown as TypedDocumentString<DeliveryPartsFragment, unknown>;
export const OrderPartsFragmentDoc = new TypedDocumentString(`
    fragment OrderParts on Order {
  id
  personId
  number
  state
  channel {
    name
  }
  total {
    amount
    currency
  }
  subtotal {
    amount
    currency
  }
  discount {
    amount
    currency
  }
  paid {
    amount
    currency
  }
  fromWallet {
    amount
    currency
  }
  refunded {
    amount
    currency
  }
  cost {
    amount
    currency
  }
  margin {
    amount
    currency
  }
  costUnknown
  placedAt
  expiresAt
  paidAt
  deliveredAt
  contact
  contactMasked
  facts
  lines {
    id
    name
    variantName
    imageUrl
    kind
    quantity
    account
    server
    unitPrice {
      amount
      currency
    }
    total {
      amount
      currency
    }
    variant {
      id
      sku
      product {
        id
        isBundle
      }
    }
    units {
      ...UnitParts
      components {
        ...UnitParts
      }
    }
  }
  payments {
    id
    provider
    reference
    providerReference
    state
    amount {
      amount
      currency
    }
    createdAt
    paidAt
    closedAt
    confirmedByStaff
    agreedAt
    agreedByStaff
    formerProvider
    refunds {
      id
      reference
      providerReference
      amount {
        amount
        currency
      }
      destination
      state
      reason
      failure
      createdAt
      refundedAt
      wallet {
        amount
        currency
      }
      differences {
        at
        expected {
          amount
          currency
        }
        answered {
          amount
          currency
        }
      }
    }
    differences {
      at
      expected {
        amount
        currency
      }
      answered {
        amount
        currency
      }
    }
  }
  timeline {
    at
    kind
    label
    actor
    data
  }
  deliveries {
    ...DeliveryParts
  }
  externalId
  cases {
    id
    kind
    state
    amount {
      amount
      currency
    }
    reason
    answer
    openedAt
    dueAt
    decidedBy
  }
  invoices {
    id
    kind
    state
    number
    title
    amount {
      amount
      currency
    }
    requestedAt
  }
}
    fragment UnitParts on OrderUnit {
  id
  orderId
  name
  variantName
  choice
  kind
  state
  paid {
    amount
    currency
  }
  batch {
    id
    supplier
    purchaseOrder
  }
  codes {
    id
    state
    revealedAt
  }
  membership {
    startsAt
    endsAt
    daysLeft
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
  }
  gift {
    id
    state
    expiresAt
    claimedAt
    claimedBy
  }
  openChoice {
    picks
    chooseBy
    options {
      variantId
      name
      variantName
      availability {
        state
        fewLeft
      }
    }
  }
}
fragment DeliveryParts on Delivery {
  id
  topic
  handler
  state
  attempts
  dueAt
  createdAt
  closedAt
  error
  payload
  order {
    id
    number
  }
}`, {"fragmentName":"OrderParts"}) as unknown as TypedDocumentString<OrderPartsFragment, unknown>;
export const PartnerPartsFragmentDoc = new TypedDocumentString(`
    fragment PartnerParts on Partner {
  id
  code
  name
  state
  currency
  version
  createdAt
  balance {
    available {
      amount
      currency
    }
    held {
      amount
      currency
    }
    posted {
      amount
      currency
    }
  }
  clients {
    id
    name
    state
    scopes
    addresses
    version
    createdAt
    keys {
      id
      keyId
      state
      createdAt
      expiresAt
      lastUsedAt
      retiredAt
    }
  }
}
    `, {"fragmentName":"PartnerParts"}) as unknown as TypedDocumentString<PartnerPartsFragment, unknown>;
export const PersonPartsFragmentDoc = new TypedDocumentString(`
    fragment PersonParts on Person {
  id
  registeredAt
  createdAt
  name
  email
  phone
  contact
  contactMasked
  tags
  bought {
    orders
    paid {
      amount
      currency
    }
    refunded {
      amount
      currency
    }
    lastAt
  }
  claims
  wallets {
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
    `, {"fragmentName":"PersonParts"}) as unknown as TypedDocumentString<PersonPartsFragment, unknown>;
export const PriceListPartsFragmentDoc = new TypedDocumentString(`
    fragment PriceListParts on PriceList {
  id
  names {
    zhCn
    en
  }
  channel {
    id
    name
    currency
  }
  tier {
    id
    names {
      zhCn
      en
    }
  }
  priority
  active
  startsAt
  endsAt
  inForce
  entries
  version
  updatedAt
  updatedBy {
    name
  }
}
    `, {"fragmentName":"PriceListParts"}) as unknown as TypedDocumentString<PriceListPartsFragment, unknown>;
export const StorePartsFragmentDoc = new TypedDocumentString(`
    fragment StoreParts on Store {
  id
  code
  names {
    zhCn
    en
  }
  active
  version
}
    `, {"fragmentName":"StoreParts"}) as unknown as TypedDocumentString<StorePartsFragment, unknown>;
export const RedemptionPartsFragmentDoc = new TypedDocumentString(`
    fragment RedemptionParts on Redemption {
  id
  usesLeft
  at
  undoableUntil
  undoneAt
  takenBy
  voucher {
    id
    uses
    usesLeft
  }
  variant {
    id
    names {
      zhCn
      en
    }
    product {
      id
      names {
        zhCn
        en
      }
    }
  }
}
    `, {"fragmentName":"RedemptionParts"}) as unknown as TypedDocumentString<RedemptionPartsFragment, unknown>;
export const ReferralProgramPartsFragmentDoc = new TypedDocumentString(`
    fragment ReferralProgramParts on ReferralProgram {
  id
  version
  state
  names {
    zhCn
    en
  }
  inviterReward {
    amount
    currency
  }
  friendReward {
    amount
    currency
  }
  inviterCoupon {
    id
    headline
  }
  friendCoupon {
    id
    headline
  }
  leastOrder {
    amount
    currency
  }
  waitDays
  backDays
  mostRewards
  periodDays
  budget {
    amount
    currency
  }
  given {
    amount
    currency
  }
  startsAt
  endsAt
  campaignId
  counts {
    joined
    bought
    review
    rewarded
    takenBack
    refused
  }
}
    `, {"fragmentName":"ReferralProgramParts"}) as unknown as TypedDocumentString<ReferralProgramPartsFragment, unknown>;
export const ReferralPartsFragmentDoc = new TypedDocumentString(`
    fragment ReferralParts on Referral {
  id
  state
  refused
  signals
  programNames {
    zhCn
    en
  }
  inviterId
  inviterMasked
  friendId
  friendMasked
  orderId
  inviterGiven {
    amount
    currency
  }
  friendGiven {
    amount
    currency
  }
  inviterHasCoupon
  friendHasCoupon
  joinedAt
  dueAt
  rewardedAt
}
    `, {"fragmentName":"ReferralParts"}) as unknown as TypedDocumentString<ReferralPartsFragment, unknown>;
export const SynonymGroupPartsFragmentDoc = new TypedDocumentString(`
    fragment SynonymGroupParts on SynonymGroup {
  id
  words
  version
  updatedAt
  updatedBy
}
    `, {"fragmentName":"SynonymGroupParts"}) as unknown as TypedDocumentString<SynonymGroupPartsFragment, unknown>;
export const RecallPartsFragmentDoc = new TypedDocumentString(`
    fragment RecallParts on Recall {
  mode
  reason
  jobId
  beganAt
  doneAt
  codes
  due
  setAside
  replacedRevealed
  replacedUnrevealed
  replacedHeld
  refundedRevealed
  refundedUnrevealed
  refundedHeld
  unheld
  supplierClaim {
    supplier
    purchaseOrder
    codes
    amount {
      amount
      currency
    }
    raisedAt
  }
}
    `, {"fragmentName":"RecallParts"}) as unknown as TypedDocumentString<RecallPartsFragment, unknown>;
export const SharedCodePartsFragmentDoc = new TypedDocumentString(`
    fragment SharedCodeParts on SharedCode {
  id
  label
  state
  nextStates
  recallable
  recall {
    ...RecallParts
  }
  seats
  held
  taken
  free
  stillKnowing
  revision
  rotatedAt
  hasNumber
  hasSecret
  hasUrl
  expiresOn
  seatCost {
    amount
    currency
  }
  supplier
  purchaseOrder
  version
  createdAt
  createdBy {
    name
  }
  changes {
    revision
    at
    by
    reason
  }
  variant {
    id
    sku
    names {
      zhCn
      en
    }
    sellable
    product {
      id
      names {
        zhCn
        en
      }
      imageUrl
    }
  }
}
    fragment RecallParts on Recall {
  mode
  reason
  jobId
  beganAt
  doneAt
  codes
  due
  setAside
  replacedRevealed
  replacedUnrevealed
  replacedHeld
  refundedRevealed
  refundedUnrevealed
  refundedHeld
  unheld
  supplierClaim {
    supplier
    purchaseOrder
    codes
    amount {
      amount
      currency
    }
    raisedAt
  }
}`, {"fragmentName":"SharedCodeParts"}) as unknown as TypedDocumentString<SharedCodePartsFragment, unknown>;
export const StaffPartsFragmentDoc = new TypedDocumentString(`
    fragment StaffParts on Staff {
  id
  name
  email
  role
  customRole {
    id
    name
  }
  active
  joinedAt
  hasSecondFactor
  lastSeenAt
}
    `, {"fragmentName":"StaffParts"}) as unknown as TypedDocumentString<StaffPartsFragment, unknown>;
export const OfferPartsFragmentDoc = new TypedDocumentString(`
    fragment OfferParts on SupplierOffer {
  id
  supplierSku
  priority
  state
  pauseReason
  listed
  quota
  held
  used
  checkedAt
  version
  cost {
    amount
    currency
  }
  supplier {
    id
    name
    lowBalance {
      amount
      currency
    }
  }
  variant {
    id
    sku
    names {
      zhCn
      en
    }
    faceValue {
      amount
      currency
    }
    product {
      id
      names {
        zhCn
        en
      }
      imageUrl
    }
  }
}
    `, {"fragmentName":"OfferParts"}) as unknown as TypedDocumentString<OfferPartsFragment, unknown>;
export const SupplierOrderPartsFragmentDoc = new TypedDocumentString(`
    fragment SupplierOrderParts on SupplierOrder {
  id
  attempt
  reference
  supplierReference
  account
  server
  faceValue {
    amount
    currency
  }
  delivered {
    amount
    currency
  }
  isSlow
  state
  tries
  queries
  refusedReason
  supplierWords
  problem
  personSince
  createdAt
  sentAt
  settledAt
  dueAt
  cost {
    amount
    currency
  }
  supplier {
    id
    name
  }
  variant {
    id
    names {
      zhCn
      en
    }
    product {
      id
      names {
        zhCn
        en
      }
    }
  }
  order {
    id
    number
  }
}
    `, {"fragmentName":"SupplierOrderParts"}) as unknown as TypedDocumentString<SupplierOrderPartsFragment, unknown>;
export const JobPartsFragmentDoc = new TypedDocumentString(`
    fragment JobParts on Job {
  id
  kind
  state
  done
  total
  unit
  rows
  rate
  remainingSeconds
  startedAt
  finishedAt
  createdAt
  createdBy {
    id
    name
  }
  dryRun
  fileName
  failure
  result {
    rows
    accepted
    refused
    duplicates
    encoding
    format
  }
  productCheck {
    rows
    new
    changed
    unchanged
    refused
    products
    encoding
    format
  }
  productImport {
    products
    done
    refused
  }
  file {
    name
    size
    expiresAt
  }
  importedBy {
    id
  }
  check {
    id
  }
  failureCode
  batch {
    id
  }
  sharedCode {
    id
    label
  }
}
    `, {"fragmentName":"JobParts"}) as unknown as TypedDocumentString<JobPartsFragment, unknown>;
export const BatchPartsFragmentDoc = new TypedDocumentString(`
    fragment BatchParts on Batch {
  id
  supplier
  purchaseOrder
  unitCost {
    amount
    currency
  }
  expiresOn
  state
  version
  note
  createdAt
  createdBy {
    name
  }
  counts {
    free
    held
    delivered
    quarantined
  }
  nextStates
  recallable
  recall {
    ...RecallParts
  }
  history {
    at
    by
    state
    reason
  }
  variant {
    id
    sku
    names {
      zhCn
      en
    }
    product {
      id
      names {
        zhCn
        en
      }
      imageUrl
    }
  }
  imports(first: 20) {
    edges {
      node {
        id
        kind
        state
        dryRun
        fileName
        createdAt
        result {
          rows
          accepted
          refused
          duplicates
        }
      }
    }
  }
}
    fragment RecallParts on Recall {
  mode
  reason
  jobId
  beganAt
  doneAt
  codes
  due
  setAside
  replacedRevealed
  replacedUnrevealed
  replacedHeld
  refundedRevealed
  refundedUnrevealed
  refundedHeld
  unheld
  supplierClaim {
    supplier
    purchaseOrder
    codes
    amount {
      amount
      currency
    }
    raisedAt
  }
}`, {"fragmentName":"BatchParts"}) as unknown as TypedDocumentString<BatchPartsFragment, unknown>;
export const WebhookMessagePartsFragmentDoc = new TypedDocumentString(`
    fragment WebhookMessageParts on WebhookMessage {
  id
  type
  payload
  state
  createdAt
  deliveredAt
  nextAttemptAt
  attempts {
    number
    startedAt
    outcome
    status
    durationMs
    excerpt
  }
  endpoint {
    id
    url
  }
}
    `, {"fragmentName":"WebhookMessageParts"}) as unknown as TypedDocumentString<WebhookMessagePartsFragment, unknown>;
export const MediaPicturePartsFragmentDoc = new TypedDocumentString(`
    fragment MediaPictureParts on MediaPicture {
  id
  fileName
  altTexts {
    zhCn
    en
  }
  width
  height
  tileUrl
  pageUrl
  version
  uploadedAt
  uploadedBy {
    name
  }
  useCount
  uses {
    id
    kind
    names {
      zhCn
      en
    }
  }
}
    `, {"fragmentName":"MediaPictureParts"}) as unknown as TypedDocumentString<MediaPicturePartsFragment, unknown>;
export const FindOrdersDocument = new TypedDocumentString(`
    query FindOrders($text: String!, $codes: Boolean!) {
  findOrders(text: $text, codes: $codes, first: 6) {
    orders {
      by
      order {
        id
        number
        state
        contactMasked
      }
    }
  }
}
    `, {"hash":"sha256:ddb8ef021ef9332b72affda5959018be59d5f66a56135b4bd7be348a3224fe8c"}) as unknown as TypedDocumentString<FindOrdersQuery, FindOrdersQueryVariables>;
export const FindProductsDocument = new TypedDocumentString(`
    query FindProducts($text: String!) {
  products(filter: { text: $text }, first: 5) {
    edges {
      node {
        id
        isBundle
        names {
          zhCn
          en
        }
      }
    }
  }
}
    `, {"hash":"sha256:61d4595859c07f5318d0fad41d101353a6c3639b059d32aeba21024495863f27"}) as unknown as TypedDocumentString<FindProductsQuery, FindProductsQueryVariables>;
export const FindPeopleDocument = new TypedDocumentString(`
    query FindPeople($text: String!) {
  people(filter: { text: $text }, first: 4) {
    edges {
      node {
        id
        contact
        contactMasked
        registeredAt
      }
    }
  }
}
    `, {"hash":"sha256:8fd173768d12fae45c5a38ed8f2c2f4741e7ef845fb4e86108b67cb6fe271889"}) as unknown as TypedDocumentString<FindPeopleQuery, FindPeopleQueryVariables>;
export const FindCampaignsDocument = new TypedDocumentString(`
    query FindCampaigns($text: String!) {
  campaigns(filter: { text: $text }, first: 4) {
    edges {
      node {
        id
        state
        names {
          zhCn
          en
        }
      }
    }
  }
}
    `, {"hash":"sha256:31c1ada16fd04149c8b85641cd618ed479a9ebc6e9373653b4f858fa55278436"}) as unknown as TypedDocumentString<FindCampaignsQuery, FindCampaignsQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on StaffSession {
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
    `, {"hash":"sha256:0ffeeeb2814e63c5c947b8b3e76ef20d36bae311870a2ae00c713a536c2569e6"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const WelcomeDocument = new TypedDocumentString(`
    query Welcome($token: String!) {
  welcome(token: $token) {
    email
    role
    roleName
    expiresAt
    needsSecondFactor
  }
}
    `, {"hash":"sha256:b990cbc0cec1c518ed1269565125cd2d798fc3dc4b7ad2f9141908b52bf51b7c"}) as unknown as TypedDocumentString<WelcomeQuery, WelcomeQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    __typename
    ... on StaffSession {
      expiresAt
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:0d9d638b318f1fd68d8d235f8a02670cfa3743ad6003541d3882ad07e58958e0"}) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const MySessionsDocument = new TypedDocumentString(`
    query MySessions {
  mySessions {
    id
    browser
    system
    address
    openedAt
    seenAt
    isCurrent
  }
}
    `, {"hash":"sha256:c2e33314b6f2522df36de2ce17660401c35985368af24378ef9c6fb182ab8c96"}) as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
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
      path
    }
  }
}
    `, {"hash":"sha256:0e2d75573cefee7c8e1221bd94ff717cfed03133b8f1b170a1e2935819a28c10"}) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions {
    __typename
    count
  }
}
    `, {"hash":"sha256:b476f0d9b723545389f7db79cc2d73a1fbb4ea4cefe25b07482788fb50151881"}) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const SetOwnNameDocument = new TypedDocumentString(`
    mutation SetOwnName($name: String!) {
  setOwnName(name: $name) {
    __typename
    ... on Staff {
      id
      name
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:2a05056a2cad6778c0d43ee6dce203d7ace9e2e08e27d98930882f44965c078a"}) as unknown as TypedDocumentString<SetOwnNameMutation, SetOwnNameMutationVariables>;
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
  }
}
    `, {"hash":"sha256:72b0638b17ed797ee07d6af4dba5cfbad229d3463c1df46c899c2ca72851344a"}) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const BeginSecondFactorDocument = new TypedDocumentString(`
    mutation BeginSecondFactor {
  beginSecondFactor {
    __typename
    ... on SecondFactorBegun {
      secret
      uri
      qrSvg
    }
    ... on UserError {
      code
      message
      path
    }
    ... on StepUpRequired {
      withCode
    }
  }
}
    `, {"hash":"sha256:f7b7c0b5f84f5aa500c9a88bb43f47018b8713ac97ef799ef96f5e7f97be0459"}) as unknown as TypedDocumentString<BeginSecondFactorMutation, BeginSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = new TypedDocumentString(`
    mutation ConfirmSecondFactor($code: String!) {
  confirmSecondFactor(code: $code) {
    __typename
    ... on RecoveryCodes {
      codes
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:4026efb38d4eb11765da0d92e032c69fa1d511c58f2f9150e2ca7197bb768bc7"}) as unknown as TypedDocumentString<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const RenewRecoveryCodesDocument = new TypedDocumentString(`
    mutation RenewRecoveryCodes {
  renewRecoveryCodes {
    __typename
    ... on RecoveryCodes {
      codes
    }
    ... on UserError {
      code
      message
      path
    }
    ... on StepUpRequired {
      withCode
    }
  }
}
    `, {"hash":"sha256:db9f6e7d424f67527c3e696822218e39e4d418ffa7196376a97591f5e5c21306"}) as unknown as TypedDocumentString<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const RemoveSecondFactorDocument = new TypedDocumentString(`
    mutation RemoveSecondFactor {
  removeSecondFactor {
    __typename
    ... on SecondFactorRemoved {
      ok
    }
    ... on UserError {
      code
      message
      path
    }
    ... on StepUpRequired {
      withCode
    }
  }
}
    `, {"hash":"sha256:26f03005372a9a58273b1926d1f0517b12ede58d468dced1e592a0aabefea809"}) as unknown as TypedDocumentString<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>;
export const AssignCasesDocument = new TypedDocumentString(`
    mutation AssignCases($input: AssignCasesInput!) {
  assignCases(input: $input) {
    __typename
    ... on CasesChanged {
      cases {
        id
        outcome
        case {
          id
          assignee {
            id
          }
        }
        message
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:5af4daa798500ce7391364ae67d168e0a1cf2f1fa4894821b160afb8237cdeba"}) as unknown as TypedDocumentString<AssignCasesMutation, AssignCasesMutationVariables>;
export const AnswerCasesDocument = new TypedDocumentString(`
    mutation AnswerCases($input: AnswerCasesInput!, $idempotencyKey: String!) {
  answerCases(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on CasesChanged {
      cases {
        id
        outcome
        case {
          id
          assignee {
            id
          }
        }
        message
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:a4ba84f798cd7886a3bfb59596fb3f48659b4b0dcf2d3faefab3ee1161c41112"}) as unknown as TypedDocumentString<AnswerCasesMutation, AnswerCasesMutationVariables>;
export const RejectCasesDocument = new TypedDocumentString(`
    mutation RejectCases($input: RejectCasesInput!) {
  rejectCases(input: $input) {
    __typename
    ... on CasesChanged {
      cases {
        id
        outcome
        case {
          id
          assignee {
            id
          }
        }
        message
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:0600a5e547ad8c1e348ca6f36e1422da38c4684958f93bebc73a0d849bb4c043"}) as unknown as TypedDocumentString<RejectCasesMutation, RejectCasesMutationVariables>;
export const CasesDocument = new TypedDocumentString(`
    query Cases($filter: CaseFilter, $sort: CaseSort!, $first: Int!, $after: String) {
  cases(filter: $filter, sort: $sort, first: $first, after: $after) {
    edges {
      node {
        ...CaseParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CaseParts on Case {
  id
  kind
  source
  state
  automatic
  amount {
    amount
    currency
  }
  refundTo
  reason
  answer
  openedAt
  dueAt
  overdue
  decidedAt
  openedBy
  askedBy
  decidedBy
  waitsFor
  assignee {
    id
    name
  }
  units {
    unitId
    amount {
      amount
      currency
    }
    stage
    bearer
    ruleVersion
  }
  order {
    id
    number
    total {
      amount
      currency
    }
  }
}`, {"hash":"sha256:2ea0bed9b42bd301aa39e9815257752d80ec91090cfdd2abcc1d8ffa13d358bb"}) as unknown as TypedDocumentString<CasesQuery, CasesQueryVariables>;
export const ApproveCaseDocument = new TypedDocumentString(`
    mutation ApproveCase($input: ApproveCaseInput!) {
  approveCase(input: $input) {
    __typename
    ... on Case {
      ...CaseParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment CaseParts on Case {
  id
  kind
  source
  state
  automatic
  amount {
    amount
    currency
  }
  refundTo
  reason
  answer
  openedAt
  dueAt
  overdue
  decidedAt
  openedBy
  askedBy
  decidedBy
  waitsFor
  assignee {
    id
    name
  }
  units {
    unitId
    amount {
      amount
      currency
    }
    stage
    bearer
    ruleVersion
  }
  order {
    id
    number
    total {
      amount
      currency
    }
  }
}`, {"hash":"sha256:756c30c9223a24f35011a00988327ec2bea068b217fc45c0455a4de25945baa4"}) as unknown as TypedDocumentString<ApproveCaseMutation, ApproveCaseMutationVariables>;
export const RejectCaseDocument = new TypedDocumentString(`
    mutation RejectCase($input: RejectCaseInput!) {
  rejectCase(input: $input) {
    __typename
    ... on Case {
      ...CaseParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment CaseParts on Case {
  id
  kind
  source
  state
  automatic
  amount {
    amount
    currency
  }
  refundTo
  reason
  answer
  openedAt
  dueAt
  overdue
  decidedAt
  openedBy
  askedBy
  decidedBy
  waitsFor
  assignee {
    id
    name
  }
  units {
    unitId
    amount {
      amount
      currency
    }
    stage
    bearer
    ruleVersion
  }
  order {
    id
    number
    total {
      amount
      currency
    }
  }
}`, {"hash":"sha256:85ae12513ca74659bffdf816bcabc46d301576b5503dab8374684b7b224a5cfd"}) as unknown as TypedDocumentString<RejectCaseMutation, RejectCaseMutationVariables>;
export const PolicyRulesDocument = new TypedDocumentString(`
    query PolicyRules {
  policyRules {
    ...RuleParts
  }
}
    fragment RuleParts on PolicyRule {
  kind
  stage
  refund
  approver
  bearer
  couponReturns
  replacement
  replacementUpTo {
    amount
    currency
  }
  replacementDays
  windowDays
  aloneUpTo {
    amount
    currency
  }
  version
  changedAt
}`, {"hash":"sha256:1357e6cad3131e75834de90bfa63db510bdd8a43ffd891a520cb2b773c7a6e51"}) as unknown as TypedDocumentString<PolicyRulesQuery, PolicyRulesQueryVariables>;
export const SetPolicyRuleDocument = new TypedDocumentString(`
    mutation SetPolicyRule($input: PolicyRuleInput!) {
  setPolicyRule(input: $input) {
    __typename
    ... on PolicyRule {
      ...RuleParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment RuleParts on PolicyRule {
  kind
  stage
  refund
  approver
  bearer
  couponReturns
  replacement
  replacementUpTo {
    amount
    currency
  }
  replacementDays
  windowDays
  aloneUpTo {
    amount
    currency
  }
  version
  changedAt
}`, {"hash":"sha256:1e015b61e272e16c8bae7c28f5b6c1a543f7d985a0dfd6a64ee99524b7fed7eb"}) as unknown as TypedDocumentString<SetPolicyRuleMutation, SetPolicyRuleMutationVariables>;
export const CaseDocument = new TypedDocumentString(`
    query Case($id: ID!) {
  node(id: $id) {
    __typename
    ... on Case {
      ...CaseParts
    }
  }
}
    fragment CaseParts on Case {
  id
  kind
  source
  state
  automatic
  amount {
    amount
    currency
  }
  refundTo
  reason
  answer
  openedAt
  dueAt
  overdue
  decidedAt
  openedBy
  askedBy
  decidedBy
  waitsFor
  assignee {
    id
    name
  }
  units {
    unitId
    amount {
      amount
      currency
    }
    stage
    bearer
    ruleVersion
  }
  order {
    id
    number
    total {
      amount
      currency
    }
  }
}`, {"hash":"sha256:768e156b557f91fb5c2a188de3b8034675823b20e6825c047ebedca1dfbae41d"}) as unknown as TypedDocumentString<CaseQuery, CaseQueryVariables>;
export const CaseTalkDocument = new TypedDocumentString(`
    query CaseTalk($id: ID!) {
  case(id: $id) {
    id
    pictures {
      ...PictureParts
    }
    remarks {
      at
      kind
      author
      words
      pictures {
        ...PictureParts
      }
    }
    prepared {
      id
      title
      words
    }
  }
}
    fragment PictureParts on EvidencePicture {
  id
  url
  width
  height
}`, {"hash":"sha256:8f0263f740922803172ecece499836c3071797b6310ac32860730ef90c87d1ff"}) as unknown as TypedDocumentString<CaseTalkQuery, CaseTalkQueryVariables>;
export const AnswerCaseDocument = new TypedDocumentString(`
    mutation AnswerCase($input: AnswerCaseInput!, $key: String!) {
  answerCase(input: $input, idempotencyKey: $key) {
    __typename
    ... on Case {
      ...CaseParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment CaseParts on Case {
  id
  kind
  source
  state
  automatic
  amount {
    amount
    currency
  }
  refundTo
  reason
  answer
  openedAt
  dueAt
  overdue
  decidedAt
  openedBy
  askedBy
  decidedBy
  waitsFor
  assignee {
    id
    name
  }
  units {
    unitId
    amount {
      amount
      currency
    }
    stage
    bearer
    ruleVersion
  }
  order {
    id
    number
    total {
      amount
      currency
    }
  }
}`, {"hash":"sha256:c342c9d15b45474b6ecc75d3c25d3347618d6d18984a48b413e9320e790baadc"}) as unknown as TypedDocumentString<AnswerCaseMutation, AnswerCaseMutationVariables>;
export const AssignCaseDocument = new TypedDocumentString(`
    mutation AssignCase($input: AssignCaseInput!) {
  assignCase(input: $input) {
    __typename
    ... on Case {
      ...CaseParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment CaseParts on Case {
  id
  kind
  source
  state
  automatic
  amount {
    amount
    currency
  }
  refundTo
  reason
  answer
  openedAt
  dueAt
  overdue
  decidedAt
  openedBy
  askedBy
  decidedBy
  waitsFor
  assignee {
    id
    name
  }
  units {
    unitId
    amount {
      amount
      currency
    }
    stage
    bearer
    ruleVersion
  }
  order {
    id
    number
    total {
      amount
      currency
    }
  }
}`, {"hash":"sha256:9f5cb0f17ddeb743fee95cd1cbe457661fc85792a46aa4834469369288dd14e0"}) as unknown as TypedDocumentString<AssignCaseMutation, AssignCaseMutationVariables>;
export const CaseAssigneesDocument = new TypedDocumentString(`
    query CaseAssignees {
  caseAssignees {
    id
    name
    role
  }
}
    `, {"hash":"sha256:b79275f2e5dfe70f16e78bc8a068c8c8679d454236d44e8b1bbe82727a58f5af"}) as unknown as TypedDocumentString<CaseAssigneesQuery, CaseAssigneesQueryVariables>;
export const PreparedAnswersDocument = new TypedDocumentString(`
    query PreparedAnswers {
  preparedAnswers {
    ...PreparedParts
  }
}
    fragment PreparedParts on PreparedAnswer {
  id
  state
  position
  titles {
    zhCn
    en
  }
  words {
    zhCn
    en
  }
  version
  changedAt
}`, {"hash":"sha256:c3b8f487e92105703e263a314491c3204e76ebc52fb2b18b265b9a94e5d25cb4"}) as unknown as TypedDocumentString<PreparedAnswersQuery, PreparedAnswersQueryVariables>;
export const SetPreparedAnswerDocument = new TypedDocumentString(`
    mutation SetPreparedAnswer($input: PreparedAnswerInput!) {
  setPreparedAnswer(input: $input) {
    __typename
    ... on PreparedAnswer {
      ...PreparedParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment PreparedParts on PreparedAnswer {
  id
  state
  position
  titles {
    zhCn
    en
  }
  words {
    zhCn
    en
  }
  version
  changedAt
}`, {"hash":"sha256:ce63eef3ceb2093d6b6218a2b4c42da4ad7b43e7c9d22077497538d1189c80cd"}) as unknown as TypedDocumentString<SetPreparedAnswerMutation, SetPreparedAnswerMutationVariables>;
export const RemovePreparedAnswerDocument = new TypedDocumentString(`
    mutation RemovePreparedAnswer($input: RemovePreparedAnswerInput!) {
  removePreparedAnswer(input: $input) {
    __typename
    ... on PreparedAnswerRemoved {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:e61804b29b6571461c502d4b9d03b1010fe9d2fb84603b2b2169dbe59b02fddc"}) as unknown as TypedDocumentString<RemovePreparedAnswerMutation, RemovePreparedAnswerMutationVariables>;
export const AlertsDocument = new TypedDocumentString(`
    query Alerts($filter: AlertFilter, $first: Int!, $after: String) {
  alerts(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        ...AlertParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment AlertParts on Alert {
  id
  kind
  state
  title
  detail
  subjectId
  openedAt
  seenAt
  toldAt
  escalatedAt
  acknowledgedAt
  acknowledgedBy {
    id
    name
  }
  note
  resolvedAt
}`, {"hash":"sha256:758279cf2d61478f6968c575ce29b28bbd7bb0fdc289c5b7ea67785af9427f20"}) as unknown as TypedDocumentString<AlertsQuery, AlertsQueryVariables>;
export const AlertDocument = new TypedDocumentString(`
    query Alert($id: ID!) {
  alert(id: $id) {
    ...AlertParts
    rule {
      id
      mutedUntil
    }
    notices {
      occasion
      to
      byEmail
      state
      problem
      at
    }
  }
}
    fragment AlertParts on Alert {
  id
  kind
  state
  title
  detail
  subjectId
  openedAt
  seenAt
  toldAt
  escalatedAt
  acknowledgedAt
  acknowledgedBy {
    id
    name
  }
  note
  resolvedAt
}`, {"hash":"sha256:689520c75991a9a01ebdc8fc93ae852c09a5b93e1a335b53ee4599945a936442"}) as unknown as TypedDocumentString<AlertQuery, AlertQueryVariables>;
export const AlertBellDocument = new TypedDocumentString(`
    query AlertBell {
  alertCounts {
    open
    acknowledged
  }
  alerts(filter: { state: { in: [OPEN, ACKNOWLEDGED] } }, first: 6) {
    edges {
      node {
        id
        state
        title
        openedAt
      }
    }
  }
}
    `, {"hash":"sha256:654150b13ff972d36b6d33e4f1eca29c091271f21e5d155ea3706cf55c77e365"}) as unknown as TypedDocumentString<AlertBellQuery, AlertBellQueryVariables>;
export const AlertNewsDocument = new TypedDocumentString(`
    subscription AlertNews {
  alertNews {
    open
  }
}
    `, {"hash":"sha256:d468dbb242fbb8a9e8c1ff762f081b9db1311e3f1d5142444aad5fa4a13234d4"}) as unknown as TypedDocumentString<AlertNewsSubscription, AlertNewsSubscriptionVariables>;
export const AlertRulesDocument = new TypedDocumentString(`
    query AlertRules {
  alertRules {
    ...AlertRuleParts
  }
}
    fragment AlertRuleParts on AlertRule {
  id
  kind
  unit
  threshold
  leastThreshold
  greatestThreshold
  active
  ownerRole
  owner {
    id
    name
  }
  mutedUntil
  escalateAfterMinutes
  escalateTo
  email
  bots {
    id
    name
    active
  }
  language
  open
  version
}`, {"hash":"sha256:acddba6bba069bcf2773e55875cdb64985bc62b712aecf22787e362a2cf11f11"}) as unknown as TypedDocumentString<AlertRulesQuery, AlertRulesQueryVariables>;
export const AlertBotsDocument = new TypedDocumentString(`
    query AlertBots {
  alertBots {
    ...AlertBotParts
  }
}
    fragment AlertBotParts on AlertBot {
  id
  name
  kind
  addressHint
  signed
  language
  active
  version
  changedAt
}`, {"hash":"sha256:9b03d5eeded0887f981e1dc3b0a01333a092420c4626c34ffd92446a62e330f6"}) as unknown as TypedDocumentString<AlertBotsQuery, AlertBotsQueryVariables>;
export const AlertOwnersDocument = new TypedDocumentString(`
    query AlertOwners($kind: AlertKind!) {
  alertOwners(kind: $kind) {
    id
    name
  }
}
    `, {"hash":"sha256:f92b1bf4580c10a513b690909336d9a8999147a27fc68b5e4083ad6e58b0463b"}) as unknown as TypedDocumentString<AlertOwnersQuery, AlertOwnersQueryVariables>;
export const AlertsAtDocument = new TypedDocumentString(`
    query AlertsAt($kind: AlertKind!, $threshold: Int!) {
  alertsAt(kind: $kind, threshold: $threshold)
}
    `, {"hash":"sha256:33b7042d0ffbc85cf52b0ece24cb772f63ba0ae3bb5e620e9d7e8e0a5ca7349c"}) as unknown as TypedDocumentString<AlertsAtQuery, AlertsAtQueryVariables>;
export const AcknowledgeAlertDocument = new TypedDocumentString(`
    mutation AcknowledgeAlert($id: ID!, $note: String!) {
  acknowledgeAlert(id: $id, note: $note) {
    __typename
    ... on Alert {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:c9eb903f5670c6fa5a3523dd277d86685d70e2235a49af9fc8be86dac29ea06f"}) as unknown as TypedDocumentString<AcknowledgeAlertMutation, AcknowledgeAlertMutationVariables>;
export const SetAlertRuleDocument = new TypedDocumentString(`
    mutation SetAlertRule($kind: AlertKind!, $version: Int!, $input: AlertRuleInput!) {
  setAlertRule(kind: $kind, version: $version, input: $input) {
    __typename
    ... on AlertRule {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:6f34efc35b5f27f72eaf1ba0221ef5493e7fad6348ea9a931a5de1b4aa04c326"}) as unknown as TypedDocumentString<SetAlertRuleMutation, SetAlertRuleMutationVariables>;
export const TestAlertRuleDocument = new TypedDocumentString(`
    mutation TestAlertRule($kind: AlertKind!) {
  testAlertRule(kind: $kind) {
    __typename
    mails
    bots {
      bot {
        id
        name
      }
      sent
      words
    }
  }
}
    `, {"hash":"sha256:8affddcd2aa8ab6ef0f3ba8b377511bbe9d3cabdda9da138c3b3b6aa21a9bb0e"}) as unknown as TypedDocumentString<TestAlertRuleMutation, TestAlertRuleMutationVariables>;
export const AddAlertBotDocument = new TypedDocumentString(`
    mutation AddAlertBot($input: AlertBotInput!) {
  addAlertBot(input: $input) {
    __typename
    ... on AlertBot {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:390a6e9b84f74b0bca0e8ae974ef6babddde57e050d087855fbb1465f4b9a6be"}) as unknown as TypedDocumentString<AddAlertBotMutation, AddAlertBotMutationVariables>;
export const UpdateAlertBotDocument = new TypedDocumentString(`
    mutation UpdateAlertBot($id: ID!, $version: Int!, $input: AlertBotInput!) {
  updateAlertBot(id: $id, version: $version, input: $input) {
    __typename
    ... on AlertBot {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:4934edae0018ad0b978a49807f83c90b374bd1d7d44b04621191968a34f02a6a"}) as unknown as TypedDocumentString<UpdateAlertBotMutation, UpdateAlertBotMutationVariables>;
export const TestAlertBotDocument = new TypedDocumentString(`
    mutation TestAlertBot($id: ID!) {
  testAlertBot(id: $id) {
    __typename
    ... on AlertBotTested {
      sent
      words
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:35718e9588c80ed97afb462a354070b4a7bf3ce1599eff417f91c710045b4622"}) as unknown as TypedDocumentString<TestAlertBotMutation, TestAlertBotMutationVariables>;
export const AnalyticsChoicesDocument = new TypedDocumentString(`
    query AnalyticsChoices {
  categories {
    id
    names {
      zhCn
      en
    }
  }
  channels {
    id
    name
  }
}
    `, {"hash":"sha256:504cc3bed59c46be698cdae0d9bbd4d7c4211e0d23719a7dc6e808dab37aca93"}) as unknown as TypedDocumentString<AnalyticsChoicesQuery, AnalyticsChoicesQueryVariables>;
export const AnalyticsSalesDocument = new TypedDocumentString(`
    query AnalyticsSales($from: Date!, $to: Date!, $by: SalesSpan!, $compare: SalesComparison, $channel: ID, $category: ID, $product: ID) {
  analytics {
    sales(
      from: $from
      to: $to
      by: $by
      compare: $compare
      channelId: $channel
      categoryId: $category
      productId: $product
    ) {
      series {
        ...Series
      }
      compared {
        ...Series
      }
    }
  }
}
    fragment Series on SalesSeries {
  firstDay
  lastDay
  total {
    ...Figures
  }
  points {
    at
    figures {
      ...Figures
    }
  }
}
fragment Figures on SalesFigures {
  gross {
    amount
    currency
  }
  refunds {
    amount
    currency
  }
  net {
    amount
    currency
  }
  orders
  units
  average {
    amount
    currency
  }
  uncosted {
    amount
    currency
  }
  margin {
    amount
    currency
  }
  marginBps
}`, {"hash":"sha256:e71000f560a9a4f40fa2a75e42bad4cc52fbbe9e68ed22b41e5030d719942fea"}) as unknown as TypedDocumentString<AnalyticsSalesQuery, AnalyticsSalesQueryVariables>;
export const AnalyticsPartsDocument = new TypedDocumentString(`
    query AnalyticsParts($from: Date!, $to: Date!, $channel: ID) {
  analytics {
    channels(from: $from, to: $to) {
      channel {
        id
        name
      }
      shareBps
      figures {
        net {
          amount
          currency
        }
        orders
        units
        margin {
          amount
          currency
        }
        marginBps
      }
    }
    categories(from: $from, to: $to, channelId: $channel) {
      category {
        id
        names {
          zhCn
          en
        }
      }
      shareBps
      figures {
        net {
          amount
          currency
        }
        orders
        units
        margin {
          amount
          currency
        }
        marginBps
      }
    }
  }
}
    `, {"hash":"sha256:97ae95f40894aaa8d1b05c91f247a49c72d178363c21cf6eb7054c7f8e0f3a50"}) as unknown as TypedDocumentString<AnalyticsPartsQuery, AnalyticsPartsQueryVariables>;
export const AnalyticsProductsDocument = new TypedDocumentString(`
    query AnalyticsProducts($from: Date!, $to: Date!, $channel: ID, $category: ID, $by: ProductRank!, $silentDays: Int!) {
  analytics {
    topProducts(
      from: $from
      to: $to
      channelId: $channel
      categoryId: $category
      by: $by
      silentDays: $silentDays
      first: 12
    ) {
      top {
        product {
          id
          isBundle
          names {
            zhCn
            en
          }
        }
        figures {
          net {
            amount
            currency
          }
          orders
          units
          margin {
            amount
            currency
          }
          marginBps
        }
      }
      silent {
        product {
          id
          isBundle
          names {
            zhCn
            en
          }
          publishedAt
        }
        lastSoldAt
      }
    }
  }
}
    `, {"hash":"sha256:6c9380f441ae4df12eedcc589feec95ff2793418a16164ba155fd544d101bcd9"}) as unknown as TypedDocumentString<AnalyticsProductsQuery, AnalyticsProductsQueryVariables>;
export const AnalyticsFunnelDocument = new TypedDocumentString(`
    query AnalyticsFunnel($from: Date!, $to: Date!, $product: ID) {
  analytics {
    funnel(from: $from, to: $to, productId: $product) {
      total {
        viewed
        added
        ordered
        paid
        delivered
        conversionBps
      }
      products {
        product {
          id
          names {
            zhCn
            en
          }
        }
        steps {
          viewed
          added
          ordered
          paid
          delivered
          conversionBps
        }
      }
    }
  }
}
    `, {"hash":"sha256:ad9701f15587a56b601719da5c5d9f712f24213e2e4410d39b034b6c4c9a13d9"}) as unknown as TypedDocumentString<AnalyticsFunnelQuery, AnalyticsFunnelQueryVariables>;
export const AnalyticsBuyersDocument = new TypedDocumentString(`
    query AnalyticsBuyers {
  analytics {
    repurchase {
      at
      buyers
      repeating
      repeatingBps
      orders
      intervals {
        fromDays
        toDays
        purchases
      }
      cohorts {
        month
        buyers
      }
    }
  }
}
    `, {"hash":"sha256:53320e762b53afe64946bb74b2cf46efefb595c27f923555311bf3b7e8d31219"}) as unknown as TypedDocumentString<AnalyticsBuyersQuery, AnalyticsBuyersQueryVariables>;
export const AnalyticsStockDocument = new TypedDocumentString(`
    query AnalyticsStock {
  analytics {
    stock(days: 14, first: 15) {
      variant {
        id
        sku
        names {
          zhCn
          en
        }
        product {
          id
          isBundle
          names {
            zhCn
            en
          }
        }
      }
      left
      perDay
      daysLeft
    }
  }
}
    `, {"hash":"sha256:842e752bbc638a75738fbbf12d10a10a4dc5d2fa32faa0f7e8616653e230b07c"}) as unknown as TypedDocumentString<AnalyticsStockQuery, AnalyticsStockQueryVariables>;
export const AnalyticsProductNameDocument = new TypedDocumentString(`
    query AnalyticsProductName($id: ID!) {
  product(id: $id) {
    id
    names {
      zhCn
      en
    }
  }
}
    `, {"hash":"sha256:2e3d71e151128a77acea14cbeeef10384e5a5a33a5376f77a0422eb020d1fd91"}) as unknown as TypedDocumentString<AnalyticsProductNameQuery, AnalyticsProductNameQueryVariables>;
export const ExportAuditDocument = new TypedDocumentString(`
    mutation ExportAudit($input: ExportAuditInput!, $idempotencyKey: String!) {
  exportAudit(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Job {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:f2249a769487084256be2b75eba5180a90c7026e6247149c0e32fae28b313c2a"}) as unknown as TypedDocumentString<ExportAuditMutation, ExportAuditMutationVariables>;
export const AuditLogDocument = new TypedDocumentString(`
    query AuditLog($filter: AuditFilter, $first: Int!, $after: String) {
  auditLog(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        id
        at
        actor
        action
        target
        reason
        address
        diff
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:f3750b11035c8309c48356ef0572b71570e1219c21795d62cc678710ce24a26b"}) as unknown as TypedDocumentString<AuditLogQuery, AuditLogQueryVariables>;
export const AuditChoicesDocument = new TypedDocumentString(`
    query AuditChoices {
  auditChoices {
    actions
    staff {
      id
      name
    }
  }
}
    `, {"hash":"sha256:1b1619ebeef45b4a790e834dd88b020990418abfbdb14a19d23f1a155ede9a08"}) as unknown as TypedDocumentString<AuditChoicesQuery, AuditChoicesQueryVariables>;
export const CampaignBuilderDocument = new TypedDocumentString(`
    query CampaignBuilder($id: ID!) {
  campaign(id: $id) {
    ...BuilderCampaign
  }
  channels {
    id
    name
    currency
  }
  memberTiers {
    id
    names {
      zhCn
      en
    }
    active
  }
}
    fragment BuilderGoods on PromotionGoods {
  productIds
  variantIds
  categoryIds
  brands
  exceptProductIds
  exceptVariantIds
}
fragment BuilderEffect on PromotionEffect {
  __typename
  ... on PromotionPercentage {
    bps
  }
  ... on PromotionAmount {
    off {
      amount
      currency
    }
    eachPiece
  }
  ... on PromotionFixedPrice {
    price {
      amount
      currency
    }
  }
  ... on PromotionLadder {
    steps {
      threshold {
        amount
        currency
      }
      off {
        amount
        currency
      }
    }
  }
  ... on PromotionEvery {
    threshold {
      amount
      currency
    }
    off {
      amount
      currency
    }
    times
  }
  ... on PromotionPiecesPercentage {
    pieceSteps {
      pieces
      bps
    }
  }
  ... on PromotionNthPiece {
    nth
    bps
  }
  ... on PromotionBuyGet {
    buy
    get
    gets {
      ...BuilderGoods
    }
    bps
    times
  }
  ... on PromotionSetPrice {
    parts {
      goods {
        ...BuilderGoods
      }
      pieces
    }
    price {
      amount
      currency
    }
    times
  }
  ... on PromotionGift {
    variantIds
    picks
  }
  ... on PromotionFeeWaived {
    waived
  }
}
fragment BuilderCondition on PromotionCondition {
  above
  asks {
    __typename
    ... on PromotionJoined {
      how
    }
    ... on PromotionInChannels {
      channelIds
    }
    ... on PromotionOfTiers {
      tierIds
    }
    ... on PromotionTagged {
      tags
    }
    ... on PromotionNewCustomer {
      days
    }
    ... on PromotionFirstOrder {
      first
    }
    ... on PromotionBirthdayMonth {
      birthday
    }
    ... on PromotionPaysBy {
      methods
    }
    ... on PromotionOnDevices {
      devices
    }
    ... on PromotionDuringHours {
      weekdays
      fromMinute
      untilMinute
    }
    ... on PromotionOnDates {
      dates
    }
    ... on PromotionAtLeastPieces {
      pieces
      goods {
        ...BuilderGoods
      }
    }
    ... on PromotionAtLeastAmount {
      amount {
        amount
        currency
      }
      goods {
        ...BuilderGoods
      }
    }
  }
}
fragment BuilderContent on CampaignContent {
  names {
    zhCn
    en
  }
  hue
  currency
  startsAt
  endsAt
  channelIds
  tierIds
  tags
  budget {
    amount
    currency
  }
  budgetUses
  stops {
    budgetBps
    stock
    marginBps
  }
  pieces {
    key
    kind
    names {
      zhCn
      en
    }
    rule {
      stage
      combine
      group
      priority
      base
      goods {
        ...BuilderGoods
      }
      effect {
        ...BuilderEffect
      }
      conditions {
        ...BuilderCondition
      }
      mostPerLine {
        amount
        currency
      }
      mostPerOrder {
        amount
        currency
      }
      flashToo
      memberToo
      marginFloorBps
      startsAt
      endsAt
      shares {
        payer
        bps
      }
    }
    coupon {
      kind
      code
      validDays
      claimFrom
      claimUntil
      mostClaims
      mostClaimsAPerson
    }
    flashSale {
      items {
        variantId
        quota
        perPerson
        prices {
          channelId
          price {
            amount
            currency
          }
        }
      }
      startsAt
      endsAt
      holdSeconds
      openCap
      waitingRoom
      roomFrom
      letIn
      challenge
      returnedAfterRefund
    }
    groupBuy {
      variantId
      prices {
        channelId
        price {
          amount
          currency
        }
      }
      size
      hours
      mostGroups
      mostAPerson
      mostOpen
      returnedAfterRefund
      startsAt
      endsAt
    }
    referral {
      inviterReward {
        amount
        currency
      }
      friendReward {
        amount
        currency
      }
      inviterCouponId
      friendCouponId
      leastOrder {
        amount
        currency
      }
      waitDays
      backDays
      mostRewards
      periodDays
      budget {
        amount
        currency
      }
    }
    limits {
      uses
      money {
        amount
        currency
      }
      usesAnHour
      moneyAnHour {
        amount
        currency
      }
      usesAPerson
      personDays
      returnedAfterRefund
    }
  }
  page {
    ...BuilderPage
  }
}
fragment BuilderCampaign on Campaign {
  id
  slug
  previewPath
  state
  version
  liveVersion
  hasChanges
  submittedAt
  rejection
  updatedAt
  updatedBy {
    name
  }
  draft {
    ...BuilderContent
  }
}
fragment BuilderPage on CampaignPageContent {
  early
  blocks {
    __typename
    ... on CampaignHeroContent {
      key
      title {
        zhCn
        en
      }
      text {
        zhCn
        en
      }
      pictureId
      button {
        label {
          zhCn
          en
        }
        address
      }
    }
    ... on CampaignTextContent {
      key
      title {
        zhCn
        en
      }
      body {
        zhCn
        en
      }
    }
    ... on CampaignGoodsContent {
      key
      title {
        zhCn
        en
      }
      productIds
      categoryId
      most
    }
    ... on CampaignCouponsContent {
      key
      title {
        zhCn
        en
      }
      pieces
    }
    ... on CampaignFlashSaleContent {
      key
      title {
        zhCn
        en
      }
      saleId
      piece
    }
    ... on CampaignCountdownContent {
      key
      title {
        zhCn
        en
      }
    }
    ... on CampaignRulesContent {
      key
      title {
        zhCn
        en
      }
      body {
        zhCn
        en
      }
    }
    ... on CampaignGroupBuysContent {
      key
      title {
        zhCn
        en
      }
      offerIds
      pieces
    }
  }
}`, {"hash":"sha256:84d81b16f9e38641315c70cf82e18a07cb088a0090b7a2c5b16f295542462828"}) as unknown as TypedDocumentString<CampaignBuilderQuery, CampaignBuilderQueryVariables>;
export const SaveCampaignDraftDocument = new TypedDocumentString(`
    mutation SaveCampaignDraft($id: ID!, $version: Int!, $input: CampaignInput!) {
  saveCampaign(id: $id, version: $version, input: $input) {
    __typename
    ... on Campaign {
      ...BuilderCampaign
    }
    ... on CampaignVersionConflict {
      current {
        ...BuilderCampaign
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment BuilderGoods on PromotionGoods {
  productIds
  variantIds
  categoryIds
  brands
  exceptProductIds
  exceptVariantIds
}
fragment BuilderEffect on PromotionEffect {
  __typename
  ... on PromotionPercentage {
    bps
  }
  ... on PromotionAmount {
    off {
      amount
      currency
    }
    eachPiece
  }
  ... on PromotionFixedPrice {
    price {
      amount
      currency
    }
  }
  ... on PromotionLadder {
    steps {
      threshold {
        amount
        currency
      }
      off {
        amount
        currency
      }
    }
  }
  ... on PromotionEvery {
    threshold {
      amount
      currency
    }
    off {
      amount
      currency
    }
    times
  }
  ... on PromotionPiecesPercentage {
    pieceSteps {
      pieces
      bps
    }
  }
  ... on PromotionNthPiece {
    nth
    bps
  }
  ... on PromotionBuyGet {
    buy
    get
    gets {
      ...BuilderGoods
    }
    bps
    times
  }
  ... on PromotionSetPrice {
    parts {
      goods {
        ...BuilderGoods
      }
      pieces
    }
    price {
      amount
      currency
    }
    times
  }
  ... on PromotionGift {
    variantIds
    picks
  }
  ... on PromotionFeeWaived {
    waived
  }
}
fragment BuilderCondition on PromotionCondition {
  above
  asks {
    __typename
    ... on PromotionJoined {
      how
    }
    ... on PromotionInChannels {
      channelIds
    }
    ... on PromotionOfTiers {
      tierIds
    }
    ... on PromotionTagged {
      tags
    }
    ... on PromotionNewCustomer {
      days
    }
    ... on PromotionFirstOrder {
      first
    }
    ... on PromotionBirthdayMonth {
      birthday
    }
    ... on PromotionPaysBy {
      methods
    }
    ... on PromotionOnDevices {
      devices
    }
    ... on PromotionDuringHours {
      weekdays
      fromMinute
      untilMinute
    }
    ... on PromotionOnDates {
      dates
    }
    ... on PromotionAtLeastPieces {
      pieces
      goods {
        ...BuilderGoods
      }
    }
    ... on PromotionAtLeastAmount {
      amount {
        amount
        currency
      }
      goods {
        ...BuilderGoods
      }
    }
  }
}
fragment BuilderContent on CampaignContent {
  names {
    zhCn
    en
  }
  hue
  currency
  startsAt
  endsAt
  channelIds
  tierIds
  tags
  budget {
    amount
    currency
  }
  budgetUses
  stops {
    budgetBps
    stock
    marginBps
  }
  pieces {
    key
    kind
    names {
      zhCn
      en
    }
    rule {
      stage
      combine
      group
      priority
      base
      goods {
        ...BuilderGoods
      }
      effect {
        ...BuilderEffect
      }
      conditions {
        ...BuilderCondition
      }
      mostPerLine {
        amount
        currency
      }
      mostPerOrder {
        amount
        currency
      }
      flashToo
      memberToo
      marginFloorBps
      startsAt
      endsAt
      shares {
        payer
        bps
      }
    }
    coupon {
      kind
      code
      validDays
      claimFrom
      claimUntil
      mostClaims
      mostClaimsAPerson
    }
    flashSale {
      items {
        variantId
        quota
        perPerson
        prices {
          channelId
          price {
            amount
            currency
          }
        }
      }
      startsAt
      endsAt
      holdSeconds
      openCap
      waitingRoom
      roomFrom
      letIn
      challenge
      returnedAfterRefund
    }
    groupBuy {
      variantId
      prices {
        channelId
        price {
          amount
          currency
        }
      }
      size
      hours
      mostGroups
      mostAPerson
      mostOpen
      returnedAfterRefund
      startsAt
      endsAt
    }
    referral {
      inviterReward {
        amount
        currency
      }
      friendReward {
        amount
        currency
      }
      inviterCouponId
      friendCouponId
      leastOrder {
        amount
        currency
      }
      waitDays
      backDays
      mostRewards
      periodDays
      budget {
        amount
        currency
      }
    }
    limits {
      uses
      money {
        amount
        currency
      }
      usesAnHour
      moneyAnHour {
        amount
        currency
      }
      usesAPerson
      personDays
      returnedAfterRefund
    }
  }
  page {
    ...BuilderPage
  }
}
fragment BuilderCampaign on Campaign {
  id
  slug
  previewPath
  state
  version
  liveVersion
  hasChanges
  submittedAt
  rejection
  updatedAt
  updatedBy {
    name
  }
  draft {
    ...BuilderContent
  }
}
fragment BuilderPage on CampaignPageContent {
  early
  blocks {
    __typename
    ... on CampaignHeroContent {
      key
      title {
        zhCn
        en
      }
      text {
        zhCn
        en
      }
      pictureId
      button {
        label {
          zhCn
          en
        }
        address
      }
    }
    ... on CampaignTextContent {
      key
      title {
        zhCn
        en
      }
      body {
        zhCn
        en
      }
    }
    ... on CampaignGoodsContent {
      key
      title {
        zhCn
        en
      }
      productIds
      categoryId
      most
    }
    ... on CampaignCouponsContent {
      key
      title {
        zhCn
        en
      }
      pieces
    }
    ... on CampaignFlashSaleContent {
      key
      title {
        zhCn
        en
      }
      saleId
      piece
    }
    ... on CampaignCountdownContent {
      key
      title {
        zhCn
        en
      }
    }
    ... on CampaignRulesContent {
      key
      title {
        zhCn
        en
      }
      body {
        zhCn
        en
      }
    }
    ... on CampaignGroupBuysContent {
      key
      title {
        zhCn
        en
      }
      offerIds
      pieces
    }
  }
}`, {"hash":"sha256:a744c3b414e265271a64ddd8e1712d7c6057027bba3c7c03b98cedd5df774ce5"}) as unknown as TypedDocumentString<SaveCampaignDraftMutation, SaveCampaignDraftMutationVariables>;
export const SubmitCampaignDraftDocument = new TypedDocumentString(`
    mutation SubmitCampaignDraft($id: ID!, $version: Int!) {
  submitCampaign(id: $id, version: $version) {
    __typename
    ... on Campaign {
      ...BuilderCampaign
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment BuilderGoods on PromotionGoods {
  productIds
  variantIds
  categoryIds
  brands
  exceptProductIds
  exceptVariantIds
}
fragment BuilderEffect on PromotionEffect {
  __typename
  ... on PromotionPercentage {
    bps
  }
  ... on PromotionAmount {
    off {
      amount
      currency
    }
    eachPiece
  }
  ... on PromotionFixedPrice {
    price {
      amount
      currency
    }
  }
  ... on PromotionLadder {
    steps {
      threshold {
        amount
        currency
      }
      off {
        amount
        currency
      }
    }
  }
  ... on PromotionEvery {
    threshold {
      amount
      currency
    }
    off {
      amount
      currency
    }
    times
  }
  ... on PromotionPiecesPercentage {
    pieceSteps {
      pieces
      bps
    }
  }
  ... on PromotionNthPiece {
    nth
    bps
  }
  ... on PromotionBuyGet {
    buy
    get
    gets {
      ...BuilderGoods
    }
    bps
    times
  }
  ... on PromotionSetPrice {
    parts {
      goods {
        ...BuilderGoods
      }
      pieces
    }
    price {
      amount
      currency
    }
    times
  }
  ... on PromotionGift {
    variantIds
    picks
  }
  ... on PromotionFeeWaived {
    waived
  }
}
fragment BuilderCondition on PromotionCondition {
  above
  asks {
    __typename
    ... on PromotionJoined {
      how
    }
    ... on PromotionInChannels {
      channelIds
    }
    ... on PromotionOfTiers {
      tierIds
    }
    ... on PromotionTagged {
      tags
    }
    ... on PromotionNewCustomer {
      days
    }
    ... on PromotionFirstOrder {
      first
    }
    ... on PromotionBirthdayMonth {
      birthday
    }
    ... on PromotionPaysBy {
      methods
    }
    ... on PromotionOnDevices {
      devices
    }
    ... on PromotionDuringHours {
      weekdays
      fromMinute
      untilMinute
    }
    ... on PromotionOnDates {
      dates
    }
    ... on PromotionAtLeastPieces {
      pieces
      goods {
        ...BuilderGoods
      }
    }
    ... on PromotionAtLeastAmount {
      amount {
        amount
        currency
      }
      goods {
        ...BuilderGoods
      }
    }
  }
}
fragment BuilderContent on CampaignContent {
  names {
    zhCn
    en
  }
  hue
  currency
  startsAt
  endsAt
  channelIds
  tierIds
  tags
  budget {
    amount
    currency
  }
  budgetUses
  stops {
    budgetBps
    stock
    marginBps
  }
  pieces {
    key
    kind
    names {
      zhCn
      en
    }
    rule {
      stage
      combine
      group
      priority
      base
      goods {
        ...BuilderGoods
      }
      effect {
        ...BuilderEffect
      }
      conditions {
        ...BuilderCondition
      }
      mostPerLine {
        amount
        currency
      }
      mostPerOrder {
        amount
        currency
      }
      flashToo
      memberToo
      marginFloorBps
      startsAt
      endsAt
      shares {
        payer
        bps
      }
    }
    coupon {
      kind
      code
      validDays
      claimFrom
      claimUntil
      mostClaims
      mostClaimsAPerson
    }
    flashSale {
      items {
        variantId
        quota
        perPerson
        prices {
          channelId
          price {
            amount
            currency
          }
        }
      }
      startsAt
      endsAt
      holdSeconds
      openCap
      waitingRoom
      roomFrom
      letIn
      challenge
      returnedAfterRefund
    }
    groupBuy {
      variantId
      prices {
        channelId
        price {
          amount
          currency
        }
      }
      size
      hours
      mostGroups
      mostAPerson
      mostOpen
      returnedAfterRefund
      startsAt
      endsAt
    }
    referral {
      inviterReward {
        amount
        currency
      }
      friendReward {
        amount
        currency
      }
      inviterCouponId
      friendCouponId
      leastOrder {
        amount
        currency
      }
      waitDays
      backDays
      mostRewards
      periodDays
      budget {
        amount
        currency
      }
    }
    limits {
      uses
      money {
        amount
        currency
      }
      usesAnHour
      moneyAnHour {
        amount
        currency
      }
      usesAPerson
      personDays
      returnedAfterRefund
    }
  }
  page {
    ...BuilderPage
  }
}
fragment BuilderCampaign on Campaign {
  id
  slug
  previewPath
  state
  version
  liveVersion
  hasChanges
  submittedAt
  rejection
  updatedAt
  updatedBy {
    name
  }
  draft {
    ...BuilderContent
  }
}
fragment BuilderPage on CampaignPageContent {
  early
  blocks {
    __typename
    ... on CampaignHeroContent {
      key
      title {
        zhCn
        en
      }
      text {
        zhCn
        en
      }
      pictureId
      button {
        label {
          zhCn
          en
        }
        address
      }
    }
    ... on CampaignTextContent {
      key
      title {
        zhCn
        en
      }
      body {
        zhCn
        en
      }
    }
    ... on CampaignGoodsContent {
      key
      title {
        zhCn
        en
      }
      productIds
      categoryId
      most
    }
    ... on CampaignCouponsContent {
      key
      title {
        zhCn
        en
      }
      pieces
    }
    ... on CampaignFlashSaleContent {
      key
      title {
        zhCn
        en
      }
      saleId
      piece
    }
    ... on CampaignCountdownContent {
      key
      title {
        zhCn
        en
      }
    }
    ... on CampaignRulesContent {
      key
      title {
        zhCn
        en
      }
      body {
        zhCn
        en
      }
    }
    ... on CampaignGroupBuysContent {
      key
      title {
        zhCn
        en
      }
      offerIds
      pieces
    }
  }
}`, {"hash":"sha256:d1f6f2855cec0f3257ba3f0c4f818fd69b683c4ebf2f6c946b6b8d6243cc6c25"}) as unknown as TypedDocumentString<SubmitCampaignDraftMutation, SubmitCampaignDraftMutationVariables>;
export const CampaignBuilderChangesDocument = new TypedDocumentString(`
    query CampaignBuilderChanges($id: ID!) {
  campaignDifferences(id: $id) {
    kind
    pieceKey
    pieceName
    words
    before
    after
  }
  campaignExposure(id: $id) {
    cost {
      amount
      currency
    }
    discountBps
    reasons
  }
}
    `, {"hash":"sha256:606d7dbf888cae5b5a6d0c3acc1288cf91c1198f1c94c8ecf6a2c52efd0125ad"}) as unknown as TypedDocumentString<CampaignBuilderChangesQuery, CampaignBuilderChangesQueryVariables>;
export const PreviewCampaignDocument = new TypedDocumentString(`
    query PreviewCampaign($input: PreviewCampaignInput!) {
  previewCampaign(input: $input) {
    __typename
    ... on CampaignPreview {
      at
      without {
        amount
        currency
      }
      total {
        amount
        currency
      }
      saves {
        amount
        currency
      }
      lines {
        variant {
          id
          names {
            zhCn
            en
          }
          product {
            names {
              zhCn
              en
            }
          }
        }
        quantity
        unit {
          amount
          currency
        }
        without {
          amount
          currency
        }
        total {
          amount
          currency
        }
        reductions {
          piece
          names {
            zhCn
            en
          }
          money {
            amount
            currency
          }
        }
      }
      trace {
        piece
        names {
          zhCn
          en
        }
        outcome
        why
        message
        money {
          amount
          currency
        }
      }
      hints {
        piece
        names {
          zhCn
          en
        }
        saves {
          amount
          currency
        }
        more {
          amount
          currency
        }
        morePieces
      }
      gifts {
        piece
        picks
        variants {
          id
          names {
            zhCn
            en
          }
          product {
            names {
              zhCn
              en
            }
          }
        }
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:88a3f0950b3fd50052059f413497f5f3952494589dedcfa8d25b8755028a28ba"}) as unknown as TypedDocumentString<PreviewCampaignQuery, PreviewCampaignQueryVariables>;
export const CampaignConflictsDocument = new TypedDocumentString(`
    query CampaignConflicts($input: CampaignConflictsInput!) {
  campaignConflicts(input: $input) {
    __typename
    ... on CampaignConflicts {
      conflicts {
        ...CampaignConflictParts
      }
      carts
      partial
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment CampaignConflictParts on CampaignConflict {
  kind
  blocks
  pieces
  others {
    id
    names {
      zhCn
      en
    }
    campaignId
  }
  variants {
    id
    names {
      zhCn
      en
    }
    product {
      names {
        zhCn
        en
      }
    }
  }
  goods
  quantity
  before {
    amount
    currency
  }
  after {
    amount
    currency
  }
  threshold {
    amount
    currency
  }
  lowChannel {
    id
    name
  }
  highChannel {
    id
    name
  }
  remedies {
    kind
    pieces
    group
    channelIds
    variantIds
    money {
      amount
      currency
    }
  }
}`, {"hash":"sha256:c3608cb1a5e13b12e23fb3a79ed53c86fdf432cd08d5b129084c6c62176b611d"}) as unknown as TypedDocumentString<CampaignConflictsQuery, CampaignConflictsQueryVariables>;
export const SimulateCampaignDocument = new TypedDocumentString(`
    mutation SimulateCampaign($input: SimulateCampaignInput!, $key: String!) {
  simulateCampaign(input: $input, idempotencyKey: $key) {
    __typename
    ... on Job {
      ...SimulationJob
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment CampaignConflictParts on CampaignConflict {
  kind
  blocks
  pieces
  others {
    id
    names {
      zhCn
      en
    }
    campaignId
  }
  variants {
    id
    names {
      zhCn
      en
    }
    product {
      names {
        zhCn
        en
      }
    }
  }
  goods
  quantity
  before {
    amount
    currency
  }
  after {
    amount
    currency
  }
  threshold {
    amount
    currency
  }
  lowChannel {
    id
    name
  }
  highChannel {
    id
    name
  }
  remedies {
    kind
    pieces
    group
    channelIds
    variantIds
    money {
      amount
      currency
    }
  }
}
fragment SimulationJob on Job {
  id
  state
  done
  total
  rate
  remainingSeconds
  failure
  createdAt
  simulation {
    since
    until
    orders
    changed
    without {
      revenue {
        amount
        currency
      }
      discount {
        amount
        currency
      }
      margin {
        amount
        currency
      }
    }
    withDraft {
      revenue {
        amount
        currency
      }
      discount {
        amount
        currency
      }
      margin {
        amount
        currency
      }
    }
    gifts
    days {
      day
      orders
      changed
      without {
        revenue {
          amount
          currency
        }
        discount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
      }
      withDraft {
        revenue {
          amount
          currency
        }
        discount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
      }
    }
    products {
      product {
        id
        names {
          zhCn
          en
        }
      }
      orders
      changed
      pieces
      without {
        revenue {
          amount
          currency
        }
        discount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
      }
      withDraft {
        revenue {
          amount
          currency
        }
        discount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
      }
    }
    pieces {
      piece
      orders
      discount {
        amount
        currency
      }
      clipped
      refused {
        why
        orders
      }
    }
    offers {
      piece
      kind
      basis
      why
      since
      until
      goods {
        variant {
          id
          names {
            zhCn
            en
          }
          product {
            id
            names {
              zhCn
              en
            }
          }
        }
        orders
        pieces
        most
        revenue {
          amount
          currency
        }
        discount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
        goneAfterSeconds
      }
      groups
      unfilled
      firstOrders
      mostGiven {
        amount
        currency
      }
    }
    reached {
      piece
      limit
      mostUses
      mostMoney {
        amount
        currency
      }
      at
      orderNumber
      orders
    }
    examples {
      number
      without {
        amount
        currency
      }
      withDraft {
        amount
        currency
      }
    }
    conflicts {
      ...CampaignConflictParts
    }
    carts
  }
}`, {"hash":"sha256:fd2527806de9e59969e61bb21ae4568fce8da2f7d2a11f03e9d2541ebf672eee"}) as unknown as TypedDocumentString<SimulateCampaignMutation, SimulateCampaignMutationVariables>;
export const CampaignSimulationDocument = new TypedDocumentString(`
    query CampaignSimulation($id: ID!) {
  job(id: $id) {
    ...SimulationJob
  }
}
    fragment CampaignConflictParts on CampaignConflict {
  kind
  blocks
  pieces
  others {
    id
    names {
      zhCn
      en
    }
    campaignId
  }
  variants {
    id
    names {
      zhCn
      en
    }
    product {
      names {
        zhCn
        en
      }
    }
  }
  goods
  quantity
  before {
    amount
    currency
  }
  after {
    amount
    currency
  }
  threshold {
    amount
    currency
  }
  lowChannel {
    id
    name
  }
  highChannel {
    id
    name
  }
  remedies {
    kind
    pieces
    group
    channelIds
    variantIds
    money {
      amount
      currency
    }
  }
}
fragment SimulationJob on Job {
  id
  state
  done
  total
  rate
  remainingSeconds
  failure
  createdAt
  simulation {
    since
    until
    orders
    changed
    without {
      revenue {
        amount
        currency
      }
      discount {
        amount
        currency
      }
      margin {
        amount
        currency
      }
    }
    withDraft {
      revenue {
        amount
        currency
      }
      discount {
        amount
        currency
      }
      margin {
        amount
        currency
      }
    }
    gifts
    days {
      day
      orders
      changed
      without {
        revenue {
          amount
          currency
        }
        discount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
      }
      withDraft {
        revenue {
          amount
          currency
        }
        discount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
      }
    }
    products {
      product {
        id
        names {
          zhCn
          en
        }
      }
      orders
      changed
      pieces
      without {
        revenue {
          amount
          currency
        }
        discount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
      }
      withDraft {
        revenue {
          amount
          currency
        }
        discount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
      }
    }
    pieces {
      piece
      orders
      discount {
        amount
        currency
      }
      clipped
      refused {
        why
        orders
      }
    }
    offers {
      piece
      kind
      basis
      why
      since
      until
      goods {
        variant {
          id
          names {
            zhCn
            en
          }
          product {
            id
            names {
              zhCn
              en
            }
          }
        }
        orders
        pieces
        most
        revenue {
          amount
          currency
        }
        discount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
        goneAfterSeconds
      }
      groups
      unfilled
      firstOrders
      mostGiven {
        amount
        currency
      }
    }
    reached {
      piece
      limit
      mostUses
      mostMoney {
        amount
        currency
      }
      at
      orderNumber
      orders
    }
    examples {
      number
      without {
        amount
        currency
      }
      withDraft {
        amount
        currency
      }
    }
    conflicts {
      ...CampaignConflictParts
    }
    carts
  }
}`, {"hash":"sha256:17e008c862124c3651bb7417cd8d4e8afaff598544e55e0e798e66e0b1cb6be1"}) as unknown as TypedDocumentString<CampaignSimulationQuery, CampaignSimulationQueryVariables>;
export const CampaignSimulationsDocument = new TypedDocumentString(`
    query CampaignSimulations($campaignId: ID!) {
  campaignSimulations(campaignId: $campaignId, first: 1) {
    edges {
      node {
        ...SimulationJob
      }
    }
  }
}
    fragment CampaignConflictParts on CampaignConflict {
  kind
  blocks
  pieces
  others {
    id
    names {
      zhCn
      en
    }
    campaignId
  }
  variants {
    id
    names {
      zhCn
      en
    }
    product {
      names {
        zhCn
        en
      }
    }
  }
  goods
  quantity
  before {
    amount
    currency
  }
  after {
    amount
    currency
  }
  threshold {
    amount
    currency
  }
  lowChannel {
    id
    name
  }
  highChannel {
    id
    name
  }
  remedies {
    kind
    pieces
    group
    channelIds
    variantIds
    money {
      amount
      currency
    }
  }
}
fragment SimulationJob on Job {
  id
  state
  done
  total
  rate
  remainingSeconds
  failure
  createdAt
  simulation {
    since
    until
    orders
    changed
    without {
      revenue {
        amount
        currency
      }
      discount {
        amount
        currency
      }
      margin {
        amount
        currency
      }
    }
    withDraft {
      revenue {
        amount
        currency
      }
      discount {
        amount
        currency
      }
      margin {
        amount
        currency
      }
    }
    gifts
    days {
      day
      orders
      changed
      without {
        revenue {
          amount
          currency
        }
        discount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
      }
      withDraft {
        revenue {
          amount
          currency
        }
        discount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
      }
    }
    products {
      product {
        id
        names {
          zhCn
          en
        }
      }
      orders
      changed
      pieces
      without {
        revenue {
          amount
          currency
        }
        discount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
      }
      withDraft {
        revenue {
          amount
          currency
        }
        discount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
      }
    }
    pieces {
      piece
      orders
      discount {
        amount
        currency
      }
      clipped
      refused {
        why
        orders
      }
    }
    offers {
      piece
      kind
      basis
      why
      since
      until
      goods {
        variant {
          id
          names {
            zhCn
            en
          }
          product {
            id
            names {
              zhCn
              en
            }
          }
        }
        orders
        pieces
        most
        revenue {
          amount
          currency
        }
        discount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
        goneAfterSeconds
      }
      groups
      unfilled
      firstOrders
      mostGiven {
        amount
        currency
      }
    }
    reached {
      piece
      limit
      mostUses
      mostMoney {
        amount
        currency
      }
      at
      orderNumber
      orders
    }
    examples {
      number
      without {
        amount
        currency
      }
      withDraft {
        amount
        currency
      }
    }
    conflicts {
      ...CampaignConflictParts
    }
    carts
  }
}`, {"hash":"sha256:d91d620b15a6534134acee71e58dd2002e69d33f1359b098f691c0475fae178c"}) as unknown as TypedDocumentString<CampaignSimulationsQuery, CampaignSimulationsQueryVariables>;
export const CampaignSimulationProgressDocument = new TypedDocumentString(`
    subscription CampaignSimulationProgress($id: ID!) {
  jobProgress(id: $id) {
    ...SimulationJob
  }
}
    fragment CampaignConflictParts on CampaignConflict {
  kind
  blocks
  pieces
  others {
    id
    names {
      zhCn
      en
    }
    campaignId
  }
  variants {
    id
    names {
      zhCn
      en
    }
    product {
      names {
        zhCn
        en
      }
    }
  }
  goods
  quantity
  before {
    amount
    currency
  }
  after {
    amount
    currency
  }
  threshold {
    amount
    currency
  }
  lowChannel {
    id
    name
  }
  highChannel {
    id
    name
  }
  remedies {
    kind
    pieces
    group
    channelIds
    variantIds
    money {
      amount
      currency
    }
  }
}
fragment SimulationJob on Job {
  id
  state
  done
  total
  rate
  remainingSeconds
  failure
  createdAt
  simulation {
    since
    until
    orders
    changed
    without {
      revenue {
        amount
        currency
      }
      discount {
        amount
        currency
      }
      margin {
        amount
        currency
      }
    }
    withDraft {
      revenue {
        amount
        currency
      }
      discount {
        amount
        currency
      }
      margin {
        amount
        currency
      }
    }
    gifts
    days {
      day
      orders
      changed
      without {
        revenue {
          amount
          currency
        }
        discount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
      }
      withDraft {
        revenue {
          amount
          currency
        }
        discount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
      }
    }
    products {
      product {
        id
        names {
          zhCn
          en
        }
      }
      orders
      changed
      pieces
      without {
        revenue {
          amount
          currency
        }
        discount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
      }
      withDraft {
        revenue {
          amount
          currency
        }
        discount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
      }
    }
    pieces {
      piece
      orders
      discount {
        amount
        currency
      }
      clipped
      refused {
        why
        orders
      }
    }
    offers {
      piece
      kind
      basis
      why
      since
      until
      goods {
        variant {
          id
          names {
            zhCn
            en
          }
          product {
            id
            names {
              zhCn
              en
            }
          }
        }
        orders
        pieces
        most
        revenue {
          amount
          currency
        }
        discount {
          amount
          currency
        }
        margin {
          amount
          currency
        }
        goneAfterSeconds
      }
      groups
      unfilled
      firstOrders
      mostGiven {
        amount
        currency
      }
    }
    reached {
      piece
      limit
      mostUses
      mostMoney {
        amount
        currency
      }
      at
      orderNumber
      orders
    }
    examples {
      number
      without {
        amount
        currency
      }
      withDraft {
        amount
        currency
      }
    }
    conflicts {
      ...CampaignConflictParts
    }
    carts
  }
}`, {"hash":"sha256:e5086d983d8de95f8d0a2961b94a558fed237e7cf680158bf68ba0739635d49e"}) as unknown as TypedDocumentString<CampaignSimulationProgressSubscription, CampaignSimulationProgressSubscriptionVariables>;
export const ExportCampaignSimulationDocument = new TypedDocumentString(`
    mutation ExportCampaignSimulation($input: ExportSimulationInput!, $key: String!) {
  exportSimulation(input: $input, idempotencyKey: $key) {
    __typename
    ... on Job {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:29e5d98db621693d1a27671b7603ba7643e65aad7479e8cb3c1a6dc3662006bf"}) as unknown as TypedDocumentString<ExportCampaignSimulationMutation, ExportCampaignSimulationMutationVariables>;
export const CampaignPageOffersDocument = new TypedDocumentString(`
    query CampaignPageOffers($groups: Boolean!) {
  categories {
    id
    slug
    names {
      zhCn
      en
    }
  }
  flashSales(filter: { state: { in: [SCHEDULED, RUNNING, PAUSED] } }, first: 50) {
    edges {
      node {
        id
        names {
          zhCn
          en
        }
        startsAt
      }
    }
  }
  groupOffers(state: LIVE, first: 50) @include(if: $groups) {
    edges {
      node {
        id
        size
        variant {
          id
          names {
            zhCn
            en
          }
          product {
            names {
              zhCn
              en
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:5b806351a84ab8b37cf2379f9d84a1d3b0b24dea4dec8656eec17b9359abb339"}) as unknown as TypedDocumentString<CampaignPageOffersQuery, CampaignPageOffersQueryVariables>;
export const PickPageProductsDocument = new TypedDocumentString(`
    query PickPageProducts($filter: ProductFilter) {
  products(filter: $filter, sort: NAME, first: 20) {
    edges {
      node {
        id
        names {
          zhCn
          en
        }
        imageUrl
      }
    }
  }
}
    `, {"hash":"sha256:ba975147f9c6302faa65a6bc387211c2948181dc2d103a97699628d0dc1aef49"}) as unknown as TypedDocumentString<PickPageProductsQuery, PickPageProductsQueryVariables>;
export const CampaignPageProductDocument = new TypedDocumentString(`
    query CampaignPageProduct($id: ID!) {
  product(id: $id) {
    id
    names {
      zhCn
      en
    }
    imageUrl
    state
  }
}
    `, {"hash":"sha256:2022c2abd97e37399179932a4b034276ee50d614726808b5c9a668b9f84ec7eb"}) as unknown as TypedDocumentString<CampaignPageProductQuery, CampaignPageProductQueryVariables>;
export const BuilderPricesDocument = new TypedDocumentString(`
    query BuilderPrices($ids: [ID!]!) {
  variantsByIds(ids: $ids) {
    id
    prices {
      channel {
        id
      }
      price {
        amount
        currency
      }
      floor {
        amount
        currency
      }
    }
  }
}
    `, {"hash":"sha256:899f73c27bb51e6baf13bbe2092c8ce1d0c40be725a89bdac15845caad42ec09"}) as unknown as TypedDocumentString<BuilderPricesQuery, BuilderPricesQueryVariables>;
export const CampaignsDocument = new TypedDocumentString(`
    query Campaigns($filter: CampaignFilter, $sort: CampaignSort!, $first: Int!, $after: String) {
  campaigns(filter: $filter, sort: $sort, first: $first, after: $after) {
    edges {
      node {
        ...CampaignRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CampaignRow on Campaign {
  id
  slug
  state
  names {
    zhCn
    en
  }
  hue
  startsAt
  endsAt
  budget {
    amount
    currency
  }
  spent {
    money {
      amount
      currency
    }
    held {
      amount
      currency
    }
    uses
  }
  version
  liveVersion
  hasChanges
  submittedAt
  submittedBy {
    name
  }
  stop {
    reason
    at
    measured
    threshold
  }
  owner {
    id
    name
  }
  updatedAt
}`, {"hash":"sha256:7033aee1fb84ac95fcd53e16f7da17ebfacc0d04ad8a16770e444e10ac15b346"}) as unknown as TypedDocumentString<CampaignsQuery, CampaignsQueryVariables>;
export const CampaignDocument = new TypedDocumentString(`
    query Campaign($id: ID!) {
  campaign(id: $id) {
    ...CampaignParts
  }
}
    fragment CampaignRow on Campaign {
  id
  slug
  state
  names {
    zhCn
    en
  }
  hue
  startsAt
  endsAt
  budget {
    amount
    currency
  }
  spent {
    money {
      amount
      currency
    }
    held {
      amount
      currency
    }
    uses
  }
  version
  liveVersion
  hasChanges
  submittedAt
  submittedBy {
    name
  }
  stop {
    reason
    at
    measured
    threshold
  }
  owner {
    id
    name
  }
  updatedAt
}
fragment CampaignContentParts on CampaignContent {
  names {
    zhCn
    en
  }
  hue
  currency
  startsAt
  endsAt
  channelIds
  tierIds
  tags
  budget {
    amount
    currency
  }
  budgetUses
  stops {
    budgetBps
    stock
    marginBps
  }
  pieces {
    key
    kind
    names {
      zhCn
      en
    }
    summary
    limits {
      uses
      money {
        amount
        currency
      }
      usesAnHour
      moneyAnHour {
        amount
        currency
      }
      usesAPerson
      personDays
      returnedAfterRefund
    }
  }
  page {
    early
    blocks {
      __typename
    }
  }
}
fragment CampaignParts on Campaign {
  ...CampaignRow
  previewPath
  currency
  budgetUses
  mayApprove
  rejection
  drafters {
    id
    name
  }
  draft {
    ...CampaignContentParts
  }
  live {
    ...CampaignContentParts
  }
  made {
    key
    id
  }
  versions {
    number
    at
    note
    restores
    needed
    by {
      name
    }
    approvedBy {
      name
    }
  }
  copiedFrom {
    id
    names {
      zhCn
      en
    }
  }
  publishedAt
  startedAt
  endedAt
  createdAt
  updatedBy {
    name
  }
}`, {"hash":"sha256:a86cf3a3c27436173ca5abda3e79ae8b6ed0bc0b93aa4bef4a8ec84d623ebade"}) as unknown as TypedDocumentString<CampaignQuery, CampaignQueryVariables>;
export const CampaignExposureDocument = new TypedDocumentString(`
    query CampaignExposure($id: ID!) {
  campaignExposure(id: $id) {
    cost {
      amount
      currency
    }
    discountBps
    reasons
    belowFloorCount
    belowFloor {
      variant {
        id
        sku
        names {
          zhCn
          en
        }
        product {
          id
          names {
            zhCn
            en
          }
        }
      }
      price {
        amount
        currency
      }
      lowest {
        amount
        currency
      }
      floor {
        amount
        currency
      }
    }
    pieces {
      key
      cost {
        amount
        currency
      }
      discountBps
    }
  }
}
    `, {"hash":"sha256:2aec09edb828cfe1a5e5b7cddd86e14a8e618abd3104fb6b10eb9b1dde08b52e"}) as unknown as TypedDocumentString<CampaignExposureQuery, CampaignExposureQueryVariables>;
export const CampaignDifferencesDocument = new TypedDocumentString(`
    query CampaignDifferences($id: ID!, $old: Int, $new: Int) {
  campaignDifferences(id: $id, old: $old, new: $new) {
    kind
    pieceKey
    pieceName
    words
    before
    after
  }
}
    `, {"hash":"sha256:da3ffb5e358d9f5623152cf23457be7b2c6628217080e37161ec942eb96aef75"}) as unknown as TypedDocumentString<CampaignDifferencesQuery, CampaignDifferencesQueryVariables>;
export const CampaignCalendarDocument = new TypedDocumentString(`
    query CampaignCalendar($since: DateTime!, $until: DateTime!) {
  campaignCalendar(since: $since, until: $until) {
    id
    state
    names {
      zhCn
      en
    }
    hue
    startsAt
    endsAt
  }
}
    `, {"hash":"sha256:1de695ef96e9d3c3ba36fe1ca351d9b11f214a3aca8d434d6c06b1c597f63da4"}) as unknown as TypedDocumentString<CampaignCalendarQuery, CampaignCalendarQueryVariables>;
export const CampaignChannelsDocument = new TypedDocumentString(`
    query CampaignChannels {
  channels {
    id
    name
    currency
  }
  memberTiers {
    id
    names {
      zhCn
      en
    }
    active
  }
}
    `, {"hash":"sha256:e95906e9c96be0e1fdb9459b9d237885d584e4d4aa78ecc02583b1671db65410"}) as unknown as TypedDocumentString<CampaignChannelsQuery, CampaignChannelsQueryVariables>;
export const CreateCampaignDocument = new TypedDocumentString(`
    mutation CreateCampaign($input: CampaignInput!, $idempotencyKey: String!) {
  createCampaign(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Campaign {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:71bfc08b87ec117d4a4cd67b342cc588fbb04976a44e8e170161dc72c56bc6ee"}) as unknown as TypedDocumentString<CreateCampaignMutation, CreateCampaignMutationVariables>;
export const CopyCampaignDocument = new TypedDocumentString(`
    mutation CopyCampaign($input: CopyCampaignInput!, $idempotencyKey: String!) {
  copyCampaign(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Campaign {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:f869594befa88624805ca331ad1454496ca03bdfb3dde429779486a2d5d88d2b"}) as unknown as TypedDocumentString<CopyCampaignMutation, CopyCampaignMutationVariables>;
export const SaveCampaignDocument = new TypedDocumentString(`
    mutation SaveCampaign($id: ID!, $version: Int!, $input: CampaignInput!) {
  saveCampaign(id: $id, version: $version, input: $input) {
    __typename
    ... on Campaign {
      id
      version
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:a8b73ff219ea9b1a8e5cd2f0368bf43edd8d9667b26c33ab8444253b3fba369c"}) as unknown as TypedDocumentString<SaveCampaignMutation, SaveCampaignMutationVariables>;
export const SubmitCampaignDocument = new TypedDocumentString(`
    mutation SubmitCampaign($id: ID!, $version: Int!) {
  submitCampaign(id: $id, version: $version) {
    __typename
    ... on Campaign {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:bbcc96ca29c9f248f37b206515f9dcbf2ee6e1ebc2c4a14ae7a7cfe2d0b36e3d"}) as unknown as TypedDocumentString<SubmitCampaignMutation, SubmitCampaignMutationVariables>;
export const PublishCampaignDocument = new TypedDocumentString(`
    mutation PublishCampaign($input: CampaignActInput!) {
  publishCampaign(input: $input) {
    __typename
    ... on Campaign {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:27c2492c3ebdfe7d7b49789283f065dcee9969a8d048c0c288c1666e49632b94"}) as unknown as TypedDocumentString<PublishCampaignMutation, PublishCampaignMutationVariables>;
export const ApproveCampaignDocument = new TypedDocumentString(`
    mutation ApproveCampaign($input: CampaignActInput!) {
  approveCampaign(input: $input) {
    __typename
    ... on Campaign {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:1fd415b22cd78645be3937b548c825dad58cb55acc60d38d4dad6ef9ac76d69c"}) as unknown as TypedDocumentString<ApproveCampaignMutation, ApproveCampaignMutationVariables>;
export const RejectCampaignDocument = new TypedDocumentString(`
    mutation RejectCampaign($input: RejectCampaignInput!) {
  rejectCampaign(input: $input) {
    __typename
    ... on Campaign {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:8ee19338e344cf03eb860188ca063592cfb3bca531a87a840a10022a8153372e"}) as unknown as TypedDocumentString<RejectCampaignMutation, RejectCampaignMutationVariables>;
export const PauseCampaignDocument = new TypedDocumentString(`
    mutation PauseCampaign($input: StopCampaignInput!) {
  pauseCampaign(input: $input) {
    __typename
    ... on Campaign {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:cdb49c8ba299170dfdcaf3711f64ef96629252698ecd5a47a898009d08a91907"}) as unknown as TypedDocumentString<PauseCampaignMutation, PauseCampaignMutationVariables>;
export const ResumeCampaignDocument = new TypedDocumentString(`
    mutation ResumeCampaign($id: ID!) {
  resumeCampaign(id: $id) {
    __typename
    ... on Campaign {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:633b35168f887da06209e6c1f39c3ff89d682d92e58f260aab39c076bab63216"}) as unknown as TypedDocumentString<ResumeCampaignMutation, ResumeCampaignMutationVariables>;
export const EndCampaignDocument = new TypedDocumentString(`
    mutation EndCampaign($input: StopCampaignInput!) {
  endCampaign(input: $input) {
    __typename
    ... on Campaign {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:9da7d1e6acaf7e53837cb0083ebccd3ab8cd43de3eb5a2ac63689ffe80d59e89"}) as unknown as TypedDocumentString<EndCampaignMutation, EndCampaignMutationVariables>;
export const RollBackCampaignDocument = new TypedDocumentString(`
    mutation RollBackCampaign($input: RollBackCampaignInput!) {
  rollBackCampaign(input: $input) {
    __typename
    ... on Campaign {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:47585ebc0bfc0059c2515a32f9d3b3c0819a954b8d653c9babe6e0e29c8273cc"}) as unknown as TypedDocumentString<RollBackCampaignMutation, RollBackCampaignMutationVariables>;
export const CampaignResultsDocument = new TypedDocumentString(`
    query CampaignResults($id: ID!) {
  campaignResults(id: $id) {
    orders
    redemptions
    revenue {
      amount
      currency
    }
    off {
      amount
      currency
    }
    margin {
      amount
      currency
    }
    marginBps
    net {
      amount
      currency
    }
    before {
      amount
      currency
    }
    rewards {
      people
      coupons
      couponsUsed
      orders
      given {
        amount
        currency
      }
      takenBack {
        amount
        currency
      }
      saved {
        amount
        currency
      }
      revenue {
        amount
        currency
      }
    }
    payers {
      payer
      amount {
        amount
        currency
      }
    }
    lines {
      variant {
        id
        names {
          zhCn
          en
        }
        product {
          id
          names {
            zhCn
            en
          }
        }
      }
      pieces
      before {
        amount
        currency
      }
      off {
        amount
        currency
      }
    }
    days {
      day
      net {
        amount
        currency
      }
      before {
        amount
        currency
      }
      orders
      campaignOrders
      off {
        amount
        currency
      }
    }
  }
}
    `, {"hash":"sha256:2dfeaffbaaaacdd48fa58e56825e6bbf50e842fc557bd3fa4e4a75406258e101"}) as unknown as TypedDocumentString<CampaignResultsQuery, CampaignResultsQueryVariables>;
export const SetProductStatesDocument = new TypedDocumentString(`
    mutation SetProductStates($input: SetProductStatesInput!) {
  setProductStates(input: $input) {
    __typename
    ... on ProductsChanged {
      products {
        id
        outcome
        product {
          id
          version
          state
          category {
            id
          }
        }
        message
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:83153cc8b751abdd2e985094443295e690c1b7a6f124307adf6094c7e82256cf"}) as unknown as TypedDocumentString<SetProductStatesMutation, SetProductStatesMutationVariables>;
export const MoveProductsDocument = new TypedDocumentString(`
    mutation MoveProducts($input: MoveProductsInput!) {
  moveProducts(input: $input) {
    __typename
    ... on ProductsChanged {
      products {
        id
        outcome
        product {
          id
          version
          state
          category {
            id
          }
        }
        message
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:0cc5802eed2342da5b53aa18c6c90f28c5921d4de4bb2d039b1c292d2dfd39ad"}) as unknown as TypedDocumentString<MoveProductsMutation, MoveProductsMutationVariables>;
export const BundlePreviewDocument = new TypedDocumentString(`
    query BundlePreview($input: BundlePreviewInput!) {
  previewBundle(input: $input) {
    __typename
    ... on BundlePreview {
      apart {
        amount
        currency
      }
      apartDearest {
        amount
        currency
      }
      price {
        amount
        currency
      }
      saving {
        amount
        currency
      }
      availability {
        state
        fewLeft
      }
      components {
        quantity
        allocated {
          amount
          currency
        }
        variant {
          id
          sku
          names {
            zhCn
            en
          }
          product {
            names {
              zhCn
              en
            }
          }
        }
      }
      choices {
        names {
          zhCn
          en
        }
        picks
        options {
          quantity
          allocated {
            amount
            currency
          }
          variant {
            id
            sku
            names {
              zhCn
              en
            }
            product {
              names {
                zhCn
                en
              }
            }
          }
        }
      }
    }
    ... on UserError {
      message
    }
  }
}
    `, {"hash":"sha256:de21216f46e35616c6d8cc7fbf98f972405aad71994cfd076d888c2219ede9a5"}) as unknown as TypedDocumentString<BundlePreviewQuery, BundlePreviewQueryVariables>;
export const CategoriesDocument = new TypedDocumentString(`
    query Categories {
  categories {
    id
    slug
    names {
      zhCn
      en
    }
    glyph
    hue
  }
}
    `, {"hash":"sha256:09ddcb30e463caca054354f09b9a7a938c822278eea9e807505830b3b077b0e7"}) as unknown as TypedDocumentString<CategoriesQuery, CategoriesQueryVariables>;
export const ShelvesDocument = new TypedDocumentString(`
    query Shelves {
  categories {
    ...ShelfParts
  }
}
    fragment ShelfParts on Category {
  id
  slug
  names {
    zhCn
    en
  }
  taglines {
    zhCn
    en
  }
  glyph
  hue
  version
  goodsCount
  picture {
    id
    tileUrl
    altTexts {
      zhCn
      en
    }
  }
}`, {"hash":"sha256:49332423214b0901dc330c47e5b287076d23cf5cfd908b24502ba6a09f95c0c4"}) as unknown as TypedDocumentString<ShelvesQuery, ShelvesQueryVariables>;
export const UpdateCategoryDocument = new TypedDocumentString(`
    mutation UpdateCategory($id: ID!, $version: Int!, $input: CategoryInput!) {
  updateCategory(id: $id, version: $version, input: $input) {
    __typename
    ... on Category {
      ...ShelfParts
    }
    ... on UserError {
      code
      message
      path
    }
    ... on CategoryChanged {
      current {
        ...ShelfParts
      }
    }
  }
}
    fragment ShelfParts on Category {
  id
  slug
  names {
    zhCn
    en
  }
  taglines {
    zhCn
    en
  }
  glyph
  hue
  version
  goodsCount
  picture {
    id
    tileUrl
    altTexts {
      zhCn
      en
    }
  }
}`, {"hash":"sha256:64ddba11b3d24be4370a00a6a135efbec8c7c519ad05a677b5f5eb376fe57463"}) as unknown as TypedDocumentString<UpdateCategoryMutation, UpdateCategoryMutationVariables>;
export const CreateCategoryDocument = new TypedDocumentString(`
    mutation CreateCategory($slug: String!, $input: CategoryInput!) {
  createCategory(slug: $slug, input: $input) {
    __typename
    ... on Category {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:455c267151ae03c9c3397138e218af95ce3b8fe7c87bae8345dd79d00c6d7db5"}) as unknown as TypedDocumentString<CreateCategoryMutation, CreateCategoryMutationVariables>;
export const MoveCategoryDocument = new TypedDocumentString(`
    mutation MoveCategory($id: ID!, $after: ID) {
  moveCategory(id: $id, after: $after) {
    __typename
    ... on Category {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:05d806a15019ba228f807037f8f1439d805745939cc32f2e97046cb49aec605e"}) as unknown as TypedDocumentString<MoveCategoryMutation, MoveCategoryMutationVariables>;
export const RemoveCategoryDocument = new TypedDocumentString(`
    mutation RemoveCategory($id: ID!, $version: Int!, $moveTo: ID) {
  removeCategory(id: $id, version: $version, moveTo: $moveTo) {
    __typename
    ... on CategoryRemoved {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:eba6543d1cf714d8da4573bdb865c2ecbdaae5ba99ed5363329bea7a72605666"}) as unknown as TypedDocumentString<RemoveCategoryMutation, RemoveCategoryMutationVariables>;
export const ChannelsDocument = new TypedDocumentString(`
    query Channels {
  channels {
    id
    code
    name
    currency
  }
}
    `, {"hash":"sha256:57d6f9ff4cbc7032c00b24bb397d20eb432da487c3c534236cc388d238e62d76"}) as unknown as TypedDocumentString<ChannelsQuery, ChannelsQueryVariables>;
export const ProductDocument = new TypedDocumentString(`
    query Product($id: ID!) {
  product(id: $id) {
    ...ProductParts
  }
}
    fragment ProductParts on Product {
  id
  slug
  state
  version
  names {
    zhCn
    en
  }
  summaries {
    zhCn
    en
  }
  brand
  descriptions {
    zhCn
    en
  }
  rules {
    zhCn
    en
  }
  refundNotes {
    zhCn
    en
  }
  category {
    id
  }
  art {
    glyph
    hue
    label
  }
  imageUrl
  picture {
    id
  }
  isBundle
  previewUrl
  createdAt
  updatedAt
  publishedAt
  publishAt
  unpublishAt
  unpublishable
  updatedBy {
    name
  }
  price {
    amount
    currency
  }
  availability {
    state
    fewLeft
  }
  variants {
    id
    sku
    names {
      zhCn
      en
    }
    kind
    faceValue {
      amount
      currency
    }
    validityDays
    minDaysLeft
    redeemBy
    membershipDays
    topupSpeed
    accountFormat
    accountRules {
      carriers
      portedNumbers
      pattern
      example
      label {
        zhCn
        en
      }
      servers {
        code
        names {
          zhCn
          en
        }
      }
    }
    promisedSeconds
    uses
    cap
    maxPerOrder
    maxPerPerson
    perPersonDays
    tierDiscount
    prices {
      channel {
        id
      }
      list {
        amount
        currency
      }
      price {
        amount
        currency
      }
    }
  }
  components {
    position
    quantity
    allocated {
      amount
      currency
    }
    variant {
      id
      sku
      names {
        zhCn
        en
      }
      kind
      product {
        id
        names {
          zhCn
          en
        }
        imageUrl
      }
      prices {
        channel {
          id
        }
        list {
          amount
          currency
        }
        price {
          amount
          currency
        }
      }
    }
  }
  choices {
    names {
      zhCn
      en
    }
    picks
    mayWait
    options {
      quantity
      variant {
        id
        sku
        names {
          zhCn
          en
        }
        kind
        product {
          id
          names {
            zhCn
            en
          }
          imageUrl
        }
      }
    }
  }
}`, {"hash":"sha256:c27050e09b8a847018d555c5f7234f7d57f433f48895390cfeb4a9b8c8ab799a"}) as unknown as TypedDocumentString<ProductQuery, ProductQueryVariables>;
export const PublishProductDocument = new TypedDocumentString(`
    mutation PublishProduct($id: ID!, $version: Int!) {
  publishProduct(id: $id, version: $version) {
    __typename
    ... on Product {
      ...ProductParts
    }
    ... on UserError {
      code
      message
      path
    }
    ... on NotPublishable {
      reasons
    }
    ... on VersionConflict {
      current {
        ...ProductParts
      }
    }
  }
}
    fragment ProductParts on Product {
  id
  slug
  state
  version
  names {
    zhCn
    en
  }
  summaries {
    zhCn
    en
  }
  brand
  descriptions {
    zhCn
    en
  }
  rules {
    zhCn
    en
  }
  refundNotes {
    zhCn
    en
  }
  category {
    id
  }
  art {
    glyph
    hue
    label
  }
  imageUrl
  picture {
    id
  }
  isBundle
  previewUrl
  createdAt
  updatedAt
  publishedAt
  publishAt
  unpublishAt
  unpublishable
  updatedBy {
    name
  }
  price {
    amount
    currency
  }
  availability {
    state
    fewLeft
  }
  variants {
    id
    sku
    names {
      zhCn
      en
    }
    kind
    faceValue {
      amount
      currency
    }
    validityDays
    minDaysLeft
    redeemBy
    membershipDays
    topupSpeed
    accountFormat
    accountRules {
      carriers
      portedNumbers
      pattern
      example
      label {
        zhCn
        en
      }
      servers {
        code
        names {
          zhCn
          en
        }
      }
    }
    promisedSeconds
    uses
    cap
    maxPerOrder
    maxPerPerson
    perPersonDays
    tierDiscount
    prices {
      channel {
        id
      }
      list {
        amount
        currency
      }
      price {
        amount
        currency
      }
    }
  }
  components {
    position
    quantity
    allocated {
      amount
      currency
    }
    variant {
      id
      sku
      names {
        zhCn
        en
      }
      kind
      product {
        id
        names {
          zhCn
          en
        }
        imageUrl
      }
      prices {
        channel {
          id
        }
        list {
          amount
          currency
        }
        price {
          amount
          currency
        }
      }
    }
  }
  choices {
    names {
      zhCn
      en
    }
    picks
    mayWait
    options {
      quantity
      variant {
        id
        sku
        names {
          zhCn
          en
        }
        kind
        product {
          id
          names {
            zhCn
            en
          }
          imageUrl
        }
      }
    }
  }
}`, {"hash":"sha256:3ebf5362fa95067241f834d189c62040feed3afddc6a88e7fa3464d22631cda3"}) as unknown as TypedDocumentString<PublishProductMutation, PublishProductMutationVariables>;
export const UnpublishProductDocument = new TypedDocumentString(`
    mutation UnpublishProduct($id: ID!, $version: Int!) {
  unpublishProduct(id: $id, version: $version) {
    __typename
    ... on Product {
      ...ProductParts
    }
    ... on UserError {
      code
      message
      path
    }
    ... on VersionConflict {
      current {
        ...ProductParts
      }
    }
  }
}
    fragment ProductParts on Product {
  id
  slug
  state
  version
  names {
    zhCn
    en
  }
  summaries {
    zhCn
    en
  }
  brand
  descriptions {
    zhCn
    en
  }
  rules {
    zhCn
    en
  }
  refundNotes {
    zhCn
    en
  }
  category {
    id
  }
  art {
    glyph
    hue
    label
  }
  imageUrl
  picture {
    id
  }
  isBundle
  previewUrl
  createdAt
  updatedAt
  publishedAt
  publishAt
  unpublishAt
  unpublishable
  updatedBy {
    name
  }
  price {
    amount
    currency
  }
  availability {
    state
    fewLeft
  }
  variants {
    id
    sku
    names {
      zhCn
      en
    }
    kind
    faceValue {
      amount
      currency
    }
    validityDays
    minDaysLeft
    redeemBy
    membershipDays
    topupSpeed
    accountFormat
    accountRules {
      carriers
      portedNumbers
      pattern
      example
      label {
        zhCn
        en
      }
      servers {
        code
        names {
          zhCn
          en
        }
      }
    }
    promisedSeconds
    uses
    cap
    maxPerOrder
    maxPerPerson
    perPersonDays
    tierDiscount
    prices {
      channel {
        id
      }
      list {
        amount
        currency
      }
      price {
        amount
        currency
      }
    }
  }
  components {
    position
    quantity
    allocated {
      amount
      currency
    }
    variant {
      id
      sku
      names {
        zhCn
        en
      }
      kind
      product {
        id
        names {
          zhCn
          en
        }
        imageUrl
      }
      prices {
        channel {
          id
        }
        list {
          amount
          currency
        }
        price {
          amount
          currency
        }
      }
    }
  }
  choices {
    names {
      zhCn
      en
    }
    picks
    mayWait
    options {
      quantity
      variant {
        id
        sku
        names {
          zhCn
          en
        }
        kind
        product {
          id
          names {
            zhCn
            en
          }
          imageUrl
        }
      }
    }
  }
}`, {"hash":"sha256:d7a47d8dfa5a251a5700c661a6bd292f17da13a2dcf5684770383880bb266d16"}) as unknown as TypedDocumentString<UnpublishProductMutation, UnpublishProductMutationVariables>;
export const CreateProductDocument = new TypedDocumentString(`
    mutation CreateProduct($input: ProductInput!, $idempotencyKey: String!) {
  createProduct(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Product {
      ...ProductParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment ProductParts on Product {
  id
  slug
  state
  version
  names {
    zhCn
    en
  }
  summaries {
    zhCn
    en
  }
  brand
  descriptions {
    zhCn
    en
  }
  rules {
    zhCn
    en
  }
  refundNotes {
    zhCn
    en
  }
  category {
    id
  }
  art {
    glyph
    hue
    label
  }
  imageUrl
  picture {
    id
  }
  isBundle
  previewUrl
  createdAt
  updatedAt
  publishedAt
  publishAt
  unpublishAt
  unpublishable
  updatedBy {
    name
  }
  price {
    amount
    currency
  }
  availability {
    state
    fewLeft
  }
  variants {
    id
    sku
    names {
      zhCn
      en
    }
    kind
    faceValue {
      amount
      currency
    }
    validityDays
    minDaysLeft
    redeemBy
    membershipDays
    topupSpeed
    accountFormat
    accountRules {
      carriers
      portedNumbers
      pattern
      example
      label {
        zhCn
        en
      }
      servers {
        code
        names {
          zhCn
          en
        }
      }
    }
    promisedSeconds
    uses
    cap
    maxPerOrder
    maxPerPerson
    perPersonDays
    tierDiscount
    prices {
      channel {
        id
      }
      list {
        amount
        currency
      }
      price {
        amount
        currency
      }
    }
  }
  components {
    position
    quantity
    allocated {
      amount
      currency
    }
    variant {
      id
      sku
      names {
        zhCn
        en
      }
      kind
      product {
        id
        names {
          zhCn
          en
        }
        imageUrl
      }
      prices {
        channel {
          id
        }
        list {
          amount
          currency
        }
        price {
          amount
          currency
        }
      }
    }
  }
  choices {
    names {
      zhCn
      en
    }
    picks
    mayWait
    options {
      quantity
      variant {
        id
        sku
        names {
          zhCn
          en
        }
        kind
        product {
          id
          names {
            zhCn
            en
          }
          imageUrl
        }
      }
    }
  }
}`, {"hash":"sha256:1fb31dbb763a392984c9ec018a68ae22e1b83f5e6c65b6768d10b17d8de2f441"}) as unknown as TypedDocumentString<CreateProductMutation, CreateProductMutationVariables>;
export const UpdateProductDocument = new TypedDocumentString(`
    mutation UpdateProduct($id: ID!, $version: Int!, $input: ProductInput!) {
  updateProduct(id: $id, version: $version, input: $input) {
    __typename
    ... on Product {
      ...ProductParts
    }
    ... on UserError {
      code
      message
      path
    }
    ... on VersionConflict {
      current {
        ...ProductParts
      }
    }
  }
}
    fragment ProductParts on Product {
  id
  slug
  state
  version
  names {
    zhCn
    en
  }
  summaries {
    zhCn
    en
  }
  brand
  descriptions {
    zhCn
    en
  }
  rules {
    zhCn
    en
  }
  refundNotes {
    zhCn
    en
  }
  category {
    id
  }
  art {
    glyph
    hue
    label
  }
  imageUrl
  picture {
    id
  }
  isBundle
  previewUrl
  createdAt
  updatedAt
  publishedAt
  publishAt
  unpublishAt
  unpublishable
  updatedBy {
    name
  }
  price {
    amount
    currency
  }
  availability {
    state
    fewLeft
  }
  variants {
    id
    sku
    names {
      zhCn
      en
    }
    kind
    faceValue {
      amount
      currency
    }
    validityDays
    minDaysLeft
    redeemBy
    membershipDays
    topupSpeed
    accountFormat
    accountRules {
      carriers
      portedNumbers
      pattern
      example
      label {
        zhCn
        en
      }
      servers {
        code
        names {
          zhCn
          en
        }
      }
    }
    promisedSeconds
    uses
    cap
    maxPerOrder
    maxPerPerson
    perPersonDays
    tierDiscount
    prices {
      channel {
        id
      }
      list {
        amount
        currency
      }
      price {
        amount
        currency
      }
    }
  }
  components {
    position
    quantity
    allocated {
      amount
      currency
    }
    variant {
      id
      sku
      names {
        zhCn
        en
      }
      kind
      product {
        id
        names {
          zhCn
          en
        }
        imageUrl
      }
      prices {
        channel {
          id
        }
        list {
          amount
          currency
        }
        price {
          amount
          currency
        }
      }
    }
  }
  choices {
    names {
      zhCn
      en
    }
    picks
    mayWait
    options {
      quantity
      variant {
        id
        sku
        names {
          zhCn
          en
        }
        kind
        product {
          id
          names {
            zhCn
            en
          }
          imageUrl
        }
      }
    }
  }
}`, {"hash":"sha256:45ce28190cb1e780f29302efbed7d894a17ef9f0f7ff5961adedf109bf93b506"}) as unknown as TypedDocumentString<UpdateProductMutation, UpdateProductMutationVariables>;
export const ComposeBundleDocument = new TypedDocumentString(`
    mutation ComposeBundle($input: BundleInput!, $idempotencyKey: String!) {
  composeBundle(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Product {
      ...ProductParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment ProductParts on Product {
  id
  slug
  state
  version
  names {
    zhCn
    en
  }
  summaries {
    zhCn
    en
  }
  brand
  descriptions {
    zhCn
    en
  }
  rules {
    zhCn
    en
  }
  refundNotes {
    zhCn
    en
  }
  category {
    id
  }
  art {
    glyph
    hue
    label
  }
  imageUrl
  picture {
    id
  }
  isBundle
  previewUrl
  createdAt
  updatedAt
  publishedAt
  publishAt
  unpublishAt
  unpublishable
  updatedBy {
    name
  }
  price {
    amount
    currency
  }
  availability {
    state
    fewLeft
  }
  variants {
    id
    sku
    names {
      zhCn
      en
    }
    kind
    faceValue {
      amount
      currency
    }
    validityDays
    minDaysLeft
    redeemBy
    membershipDays
    topupSpeed
    accountFormat
    accountRules {
      carriers
      portedNumbers
      pattern
      example
      label {
        zhCn
        en
      }
      servers {
        code
        names {
          zhCn
          en
        }
      }
    }
    promisedSeconds
    uses
    cap
    maxPerOrder
    maxPerPerson
    perPersonDays
    tierDiscount
    prices {
      channel {
        id
      }
      list {
        amount
        currency
      }
      price {
        amount
        currency
      }
    }
  }
  components {
    position
    quantity
    allocated {
      amount
      currency
    }
    variant {
      id
      sku
      names {
        zhCn
        en
      }
      kind
      product {
        id
        names {
          zhCn
          en
        }
        imageUrl
      }
      prices {
        channel {
          id
        }
        list {
          amount
          currency
        }
        price {
          amount
          currency
        }
      }
    }
  }
  choices {
    names {
      zhCn
      en
    }
    picks
    mayWait
    options {
      quantity
      variant {
        id
        sku
        names {
          zhCn
          en
        }
        kind
        product {
          id
          names {
            zhCn
            en
          }
          imageUrl
        }
      }
    }
  }
}`, {"hash":"sha256:d9e609cf539ad8d498306ef0c06bf8d8843807f06921c1a0ef205d974ac9f589"}) as unknown as TypedDocumentString<ComposeBundleMutation, ComposeBundleMutationVariables>;
export const UpdateBundleDocument = new TypedDocumentString(`
    mutation UpdateBundle($id: ID!, $version: Int!, $input: BundleInput!) {
  updateBundle(id: $id, version: $version, input: $input) {
    __typename
    ... on Product {
      ...ProductParts
    }
    ... on UserError {
      code
      message
      path
    }
    ... on VersionConflict {
      current {
        ...ProductParts
      }
    }
  }
}
    fragment ProductParts on Product {
  id
  slug
  state
  version
  names {
    zhCn
    en
  }
  summaries {
    zhCn
    en
  }
  brand
  descriptions {
    zhCn
    en
  }
  rules {
    zhCn
    en
  }
  refundNotes {
    zhCn
    en
  }
  category {
    id
  }
  art {
    glyph
    hue
    label
  }
  imageUrl
  picture {
    id
  }
  isBundle
  previewUrl
  createdAt
  updatedAt
  publishedAt
  publishAt
  unpublishAt
  unpublishable
  updatedBy {
    name
  }
  price {
    amount
    currency
  }
  availability {
    state
    fewLeft
  }
  variants {
    id
    sku
    names {
      zhCn
      en
    }
    kind
    faceValue {
      amount
      currency
    }
    validityDays
    minDaysLeft
    redeemBy
    membershipDays
    topupSpeed
    accountFormat
    accountRules {
      carriers
      portedNumbers
      pattern
      example
      label {
        zhCn
        en
      }
      servers {
        code
        names {
          zhCn
          en
        }
      }
    }
    promisedSeconds
    uses
    cap
    maxPerOrder
    maxPerPerson
    perPersonDays
    tierDiscount
    prices {
      channel {
        id
      }
      list {
        amount
        currency
      }
      price {
        amount
        currency
      }
    }
  }
  components {
    position
    quantity
    allocated {
      amount
      currency
    }
    variant {
      id
      sku
      names {
        zhCn
        en
      }
      kind
      product {
        id
        names {
          zhCn
          en
        }
        imageUrl
      }
      prices {
        channel {
          id
        }
        list {
          amount
          currency
        }
        price {
          amount
          currency
        }
      }
    }
  }
  choices {
    names {
      zhCn
      en
    }
    picks
    mayWait
    options {
      quantity
      variant {
        id
        sku
        names {
          zhCn
          en
        }
        kind
        product {
          id
          names {
            zhCn
            en
          }
          imageUrl
        }
      }
    }
  }
}`, {"hash":"sha256:56dd1291d91d094473b3f4702eb49a909a5e896edd1eae986925839bba2c9a8c"}) as unknown as TypedDocumentString<UpdateBundleMutation, UpdateBundleMutationVariables>;
export const ExportProductsDocument = new TypedDocumentString(`
    mutation ExportProducts($input: ExportProductsInput!, $idempotencyKey: String!) {
  exportProducts(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Job {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:2aee5f46bab2e4b945751a735cdd69acd417ad48c3543d42ca9fe2b5c499485c"}) as unknown as TypedDocumentString<ExportProductsMutation, ExportProductsMutationVariables>;
export const CheckProductFileDocument = new TypedDocumentString(`
    mutation CheckProductFile($input: CheckProductFileInput!, $idempotencyKey: String!) {
  checkProductFile(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on ImportTicket {
      uploadUrl
      job {
        id
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:a50fe334d4113055418c865b43192741b23273a52aecffcf03d6bef395810fab"}) as unknown as TypedDocumentString<CheckProductFileMutation, CheckProductFileMutationVariables>;
export const ProductsDocument = new TypedDocumentString(`
    query Products($filter: ProductFilter, $sort: ProductSort!, $first: Int!, $after: String) {
  products(filter: $filter, sort: $sort, first: $first, after: $after) {
    edges {
      node {
        id
        slug
        state
        version
        names {
          zhCn
          en
        }
        imageUrl
        art {
          glyph
          hue
          label
        }
        category {
          id
          names {
            zhCn
            en
          }
        }
        brand
        variants {
          id
        }
        components {
          quantity
        }
        price {
          amount
          currency
        }
        listPrice {
          amount
          currency
        }
        availability {
          state
          fewLeft
        }
        updatedAt
        publishAt
        unpublishAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:fc1984d7c0613a3e1bf1599901aa31f50a52cea69eee9139e2704852cd583a22"}) as unknown as TypedDocumentString<ProductsQuery, ProductsQueryVariables>;
export const ScheduleProductDocument = new TypedDocumentString(`
    mutation ScheduleProduct($id: ID!, $version: Int!, $input: ScheduleProductInput!) {
  scheduleProduct(id: $id, version: $version, input: $input) {
    __typename
    ... on Product {
      ...ProductParts
    }
    ... on UserError {
      code
      message
      path
    }
    ... on VersionConflict {
      current {
        ...ProductParts
      }
    }
  }
}
    fragment ProductParts on Product {
  id
  slug
  state
  version
  names {
    zhCn
    en
  }
  summaries {
    zhCn
    en
  }
  brand
  descriptions {
    zhCn
    en
  }
  rules {
    zhCn
    en
  }
  refundNotes {
    zhCn
    en
  }
  category {
    id
  }
  art {
    glyph
    hue
    label
  }
  imageUrl
  picture {
    id
  }
  isBundle
  previewUrl
  createdAt
  updatedAt
  publishedAt
  publishAt
  unpublishAt
  unpublishable
  updatedBy {
    name
  }
  price {
    amount
    currency
  }
  availability {
    state
    fewLeft
  }
  variants {
    id
    sku
    names {
      zhCn
      en
    }
    kind
    faceValue {
      amount
      currency
    }
    validityDays
    minDaysLeft
    redeemBy
    membershipDays
    topupSpeed
    accountFormat
    accountRules {
      carriers
      portedNumbers
      pattern
      example
      label {
        zhCn
        en
      }
      servers {
        code
        names {
          zhCn
          en
        }
      }
    }
    promisedSeconds
    uses
    cap
    maxPerOrder
    maxPerPerson
    perPersonDays
    tierDiscount
    prices {
      channel {
        id
      }
      list {
        amount
        currency
      }
      price {
        amount
        currency
      }
    }
  }
  components {
    position
    quantity
    allocated {
      amount
      currency
    }
    variant {
      id
      sku
      names {
        zhCn
        en
      }
      kind
      product {
        id
        names {
          zhCn
          en
        }
        imageUrl
      }
      prices {
        channel {
          id
        }
        list {
          amount
          currency
        }
        price {
          amount
          currency
        }
      }
    }
  }
  choices {
    names {
      zhCn
      en
    }
    picks
    mayWait
    options {
      quantity
      variant {
        id
        sku
        names {
          zhCn
          en
        }
        kind
        product {
          id
          names {
            zhCn
            en
          }
          imageUrl
        }
      }
    }
  }
}`, {"hash":"sha256:024f8742825ff0db2dbd97bfedb8dcd7f70285aba4b01a6eeeeb149248254507"}) as unknown as TypedDocumentString<ScheduleProductMutation, ScheduleProductMutationVariables>;
export const ProductStockDocument = new TypedDocumentString(`
    query ProductStock($id: ID!) {
  product(id: $id) {
    variants {
      id
      names {
        zhCn
        en
      }
      kind
      cap
      sellable
      stock {
        held
        delivered
      }
    }
  }
}
    `, {"hash":"sha256:12007b44f46a5ee3575a5befc852a90ec4f80cee838e67638c1b789b7351f8b2"}) as unknown as TypedDocumentString<ProductStockQuery, ProductStockQueryVariables>;
export const CouponsDocument = new TypedDocumentString(`
    query Coupons($filter: CouponFilter, $first: Int!, $after: String) {
  coupons(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        ...CouponParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment CouponParts on Coupon {
  id
  version
  kind
  state
  names {
    zhCn
    en
  }
  publicCode
  currency
  headline
  smallPrint
  limits {
    money {
      amount
      currency
    }
    uses
    moneyAnHour {
      amount
      currency
    }
    usesAnHour
    usesAPerson
    personDays
    returnedAfterRefund
  }
  startsAt
  endsAt
  validDays
  claimFrom
  claimUntil
  mostClaims
  mostClaimsAPerson
  campaignId
  createdAt
  createdBy {
    id
    name
  }
  claims
  usage {
    issued
    owned
    held
    used
    worthless
    saved {
      amount
      currency
    }
  }
}`, {"hash":"sha256:3f648e75a9e3871a2d104d7284dce5f79bd707a9625d91002f63f8ae06267f7d"}) as unknown as TypedDocumentString<CouponsQuery, CouponsQueryVariables>;
export const CouponDocument = new TypedDocumentString(`
    query Coupon($id: ID!) {
  coupon(id: $id) {
    ...CouponParts
  }
}
    fragment CouponParts on Coupon {
  id
  version
  kind
  state
  names {
    zhCn
    en
  }
  publicCode
  currency
  headline
  smallPrint
  limits {
    money {
      amount
      currency
    }
    uses
    moneyAnHour {
      amount
      currency
    }
    usesAnHour
    usesAPerson
    personDays
    returnedAfterRefund
  }
  startsAt
  endsAt
  validDays
  claimFrom
  claimUntil
  mostClaims
  mostClaimsAPerson
  campaignId
  createdAt
  createdBy {
    id
    name
  }
  claims
  usage {
    issued
    owned
    held
    used
    worthless
    saved {
      amount
      currency
    }
  }
}`, {"hash":"sha256:f45af1ed1259e004d0b8951eb9e12b55754cc162b82669be19a6380672594e08"}) as unknown as TypedDocumentString<CouponQuery, CouponQueryVariables>;
export const CouponBatchesDocument = new TypedDocumentString(`
    query CouponBatches($couponId: ID!, $first: Int!, $after: String) {
  couponBatches(couponId: $couponId, first: $first, after: $after) {
    edges {
      node {
        id
        name
        count
        made
        state
        createdAt
        createdBy {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:79fe43390d3bf97ccc7b8f62e0b3643ee66ce06a22aaa7187343eece6a5dfff2"}) as unknown as TypedDocumentString<CouponBatchesQuery, CouponBatchesQueryVariables>;
export const CouponHoldersDocument = new TypedDocumentString(`
    query CouponHolders($couponId: ID!, $first: Int!, $after: String) {
  couponHolders(couponId: $couponId, first: $first, after: $after) {
    edges {
      node {
        id
        state
        personId
        contact
        contactMasked
        ownedAt
        expiresAt
        byCode
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:02f26687992d6071c08e391fb9fe15ebc836fae05bc9f80ee3f779c0b6086739"}) as unknown as TypedDocumentString<CouponHoldersQuery, CouponHoldersQueryVariables>;
export const CouponUsesDocument = new TypedDocumentString(`
    query CouponUses($couponId: ID!, $first: Int!, $after: String) {
  couponUses(couponId: $couponId, first: $first, after: $after) {
    edges {
      node {
        id
        state
        saved {
          amount
          currency
        }
        madeAt
        closedAt
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
    `, {"hash":"sha256:de20314fa1155faa4602574163f8ce375cc28c809e5d7354527ef54e61ef4c5d"}) as unknown as TypedDocumentString<CouponUsesQuery, CouponUsesQueryVariables>;
export const CreateCouponDocument = new TypedDocumentString(`
    mutation CreateCoupon($input: CreateCouponInput!, $idempotencyKey: String!) {
  createCoupon(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Coupon {
      id
      state
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:7b32989cb09bee98bdd0816a396529cff3cfabe952f32da34be1f6438fac9947"}) as unknown as TypedDocumentString<CreateCouponMutation, CreateCouponMutationVariables>;
export const ApproveCouponDocument = new TypedDocumentString(`
    mutation ApproveCoupon($id: ID!) {
  approveCoupon(id: $id) {
    __typename
    ... on Coupon {
      ...CouponParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment CouponParts on Coupon {
  id
  version
  kind
  state
  names {
    zhCn
    en
  }
  publicCode
  currency
  headline
  smallPrint
  limits {
    money {
      amount
      currency
    }
    uses
    moneyAnHour {
      amount
      currency
    }
    usesAnHour
    usesAPerson
    personDays
    returnedAfterRefund
  }
  startsAt
  endsAt
  validDays
  claimFrom
  claimUntil
  mostClaims
  mostClaimsAPerson
  campaignId
  createdAt
  createdBy {
    id
    name
  }
  claims
  usage {
    issued
    owned
    held
    used
    worthless
    saved {
      amount
      currency
    }
  }
}`, {"hash":"sha256:b19ef40b6dd48bcf08ea8db94f324263ff965a09725d4cd132f7850f780c2737"}) as unknown as TypedDocumentString<ApproveCouponMutation, ApproveCouponMutationVariables>;
export const PauseCouponDocument = new TypedDocumentString(`
    mutation PauseCoupon($input: KeepCouponInput!) {
  pauseCoupon(input: $input) {
    __typename
    ... on Coupon {
      ...CouponParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment CouponParts on Coupon {
  id
  version
  kind
  state
  names {
    zhCn
    en
  }
  publicCode
  currency
  headline
  smallPrint
  limits {
    money {
      amount
      currency
    }
    uses
    moneyAnHour {
      amount
      currency
    }
    usesAnHour
    usesAPerson
    personDays
    returnedAfterRefund
  }
  startsAt
  endsAt
  validDays
  claimFrom
  claimUntil
  mostClaims
  mostClaimsAPerson
  campaignId
  createdAt
  createdBy {
    id
    name
  }
  claims
  usage {
    issued
    owned
    held
    used
    worthless
    saved {
      amount
      currency
    }
  }
}`, {"hash":"sha256:56aab4cdf6240d958eebf652c3208777ca273ad642995f39a32ae01f7c4581a6"}) as unknown as TypedDocumentString<PauseCouponMutation, PauseCouponMutationVariables>;
export const ResumeCouponDocument = new TypedDocumentString(`
    mutation ResumeCoupon($input: KeepCouponInput!) {
  resumeCoupon(input: $input) {
    __typename
    ... on Coupon {
      ...CouponParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment CouponParts on Coupon {
  id
  version
  kind
  state
  names {
    zhCn
    en
  }
  publicCode
  currency
  headline
  smallPrint
  limits {
    money {
      amount
      currency
    }
    uses
    moneyAnHour {
      amount
      currency
    }
    usesAnHour
    usesAPerson
    personDays
    returnedAfterRefund
  }
  startsAt
  endsAt
  validDays
  claimFrom
  claimUntil
  mostClaims
  mostClaimsAPerson
  campaignId
  createdAt
  createdBy {
    id
    name
  }
  claims
  usage {
    issued
    owned
    held
    used
    worthless
    saved {
      amount
      currency
    }
  }
}`, {"hash":"sha256:633444c6dd2e9cb22c836f8cf83a5b5e92fae5def9155a8264b3af802a17f104"}) as unknown as TypedDocumentString<ResumeCouponMutation, ResumeCouponMutationVariables>;
export const RevokeCouponDocument = new TypedDocumentString(`
    mutation RevokeCoupon($input: KeepCouponInput!) {
  revokeCoupon(input: $input) {
    __typename
    ... on Coupon {
      ...CouponParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment CouponParts on Coupon {
  id
  version
  kind
  state
  names {
    zhCn
    en
  }
  publicCode
  currency
  headline
  smallPrint
  limits {
    money {
      amount
      currency
    }
    uses
    moneyAnHour {
      amount
      currency
    }
    usesAnHour
    usesAPerson
    personDays
    returnedAfterRefund
  }
  startsAt
  endsAt
  validDays
  claimFrom
  claimUntil
  mostClaims
  mostClaimsAPerson
  campaignId
  createdAt
  createdBy {
    id
    name
  }
  claims
  usage {
    issued
    owned
    held
    used
    worthless
    saved {
      amount
      currency
    }
  }
}`, {"hash":"sha256:3a8f620d70c762d2acc934f5aaea18e0e0cd859d20999b321ef16f1edc3024fa"}) as unknown as TypedDocumentString<RevokeCouponMutation, RevokeCouponMutationVariables>;
export const ExtendCouponDocument = new TypedDocumentString(`
    mutation ExtendCoupon($input: ExtendCouponInput!) {
  extendCoupon(input: $input) {
    __typename
    ... on Coupon {
      ...CouponParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment CouponParts on Coupon {
  id
  version
  kind
  state
  names {
    zhCn
    en
  }
  publicCode
  currency
  headline
  smallPrint
  limits {
    money {
      amount
      currency
    }
    uses
    moneyAnHour {
      amount
      currency
    }
    usesAnHour
    usesAPerson
    personDays
    returnedAfterRefund
  }
  startsAt
  endsAt
  validDays
  claimFrom
  claimUntil
  mostClaims
  mostClaimsAPerson
  campaignId
  createdAt
  createdBy {
    id
    name
  }
  claims
  usage {
    issued
    owned
    held
    used
    worthless
    saved {
      amount
      currency
    }
  }
}`, {"hash":"sha256:be4ad2cdb55fd8c7270b2721048c403bd638c201b379e9b9eabd0e4c209f17b3"}) as unknown as TypedDocumentString<ExtendCouponMutation, ExtendCouponMutationVariables>;
export const IssueCouponCodesDocument = new TypedDocumentString(`
    mutation IssueCouponCodes($input: IssueCouponCodesInput!, $idempotencyKey: String!) {
  issueCouponCodes(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Job {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:1aedc9bed69be100981e0b78b9fd87944877771c2bb1e331e6b08c105c6ae4d3"}) as unknown as TypedDocumentString<IssueCouponCodesMutation, IssueCouponCodesMutationVariables>;
export const ExportCouponCodesDocument = new TypedDocumentString(`
    mutation ExportCouponCodes($input: CouponBatchInput!, $idempotencyKey: String!) {
  exportCouponCodes(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Job {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:7bdebac6d337aafe86abdefdd758d6bdf80dafda64cb502f807dc8896a784d27"}) as unknown as TypedDocumentString<ExportCouponCodesMutation, ExportCouponCodesMutationVariables>;
export const RevokeCouponBatchDocument = new TypedDocumentString(`
    mutation RevokeCouponBatch($input: CouponBatchInput!) {
  revokeCouponBatch(input: $input) {
    __typename
    ... on CouponBatch {
      id
      state
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:3be4ed32827408e8d2e05cfa1a86dca19e00e000b9d120895466e1cff7b77614"}) as unknown as TypedDocumentString<RevokeCouponBatchMutation, RevokeCouponBatchMutationVariables>;
export const RevokeIssuedCouponDocument = new TypedDocumentString(`
    mutation RevokeIssuedCoupon($input: RevokeIssuedCouponInput!) {
  revokeIssuedCoupon(input: $input) {
    __typename
    ... on IssuedCoupon {
      id
      state
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:631ee0e886ee6be1c5d756dc6e1c87c9bffd045f265e87ab838d9fab078f582f"}) as unknown as TypedDocumentString<RevokeIssuedCouponMutation, RevokeIssuedCouponMutationVariables>;
export const SendCouponDocument = new TypedDocumentString(`
    mutation SendCoupon($input: SendCouponInput!, $idempotencyKey: String!) {
  sendCoupon(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Job {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:fecf8dfe5960323fdb6d629c36a3f075ea95dd535c1c62a8f6caa09c934b1991"}) as unknown as TypedDocumentString<SendCouponMutation, SendCouponMutationVariables>;
export const CouponShopDocument = new TypedDocumentString(`
    query CouponShop {
  channels {
    id
    name
    currency
  }
  memberTiers {
    id
    names {
      zhCn
      en
    }
    active
  }
}
    `, {"hash":"sha256:314caf3b1fa51517a1074c3101229028a230d7732366ddadaf4fc7cf741f2932"}) as unknown as TypedDocumentString<CouponShopQuery, CouponShopQueryVariables>;
export const CouponTiersDocument = new TypedDocumentString(`
    query CouponTiers {
  memberTiers {
    id
    active
    names {
      zhCn
      en
    }
  }
}
    `, {"hash":"sha256:94709001bad03383f50eb3c0b959d0c2a32df6b21bbe481a8f04294c6a522565"}) as unknown as TypedDocumentString<CouponTiersQuery, CouponTiersQueryVariables>;
export const FlashSalesDocument = new TypedDocumentString(`
    query FlashSales($filter: FlashSaleFilter, $first: Int!, $after: String) {
  flashSales(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        id
        names {
          zhCn
          en
        }
        state
        startsAt
        endsAt
        items {
          id
          variant {
            id
            product {
              id
              names {
                zhCn
                en
              }
            }
          }
          count {
            quota
            held
            sold
            free
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
    `, {"hash":"sha256:cbe132b1f0d7b960195f264699f496091303e2384415f7674b025e2b427602a9"}) as unknown as TypedDocumentString<FlashSalesQuery, FlashSalesQueryVariables>;
export const FlashSaleDocument = new TypedDocumentString(`
    query FlashSale($id: ID!) {
  flashSale(id: $id) {
    ...FlashSaleParts
    items {
      id
      differences {
        seenAt
        counted
        held
        sold
        rebuilt
      }
    }
  }
}
    fragment FlashSaleParts on FlashSale {
  id
  names {
    zhCn
    en
  }
  state
  startsAt
  endsAt
  holdSeconds
  openCap
  waitingRoom
  roomFrom
  letIn
  challenge
  campaignId
  version
  updatedAt
  updatedBy {
    name
  }
  items {
    id
    quota
    perPerson
    variant {
      id
      sku
      names {
        zhCn
        en
      }
      sellable
      product {
        id
        names {
          zhCn
          en
        }
        imageUrl
      }
      prices {
        channel {
          id
        }
        price {
          amount
          currency
        }
      }
    }
    prices {
      channel {
        id
        name
        currency
      }
      price {
        amount
        currency
      }
    }
    count {
      quota
      admitted
      held
      sold
      free
      agrees
    }
  }
}`, {"hash":"sha256:32e5da6bb727c905b3ae0a441bbdf9e5f7e24180b06b52e265270d235ceb70ea"}) as unknown as TypedDocumentString<FlashSaleQuery, FlashSaleQueryVariables>;
export const FlashChannelsDocument = new TypedDocumentString(`
    query FlashChannels {
  channels {
    id
    name
    currency
  }
}
    `, {"hash":"sha256:7c799cc74dbcd611ee2a5341672195628b5759a4b77ad082070d556cd909ed7b"}) as unknown as TypedDocumentString<FlashChannelsQuery, FlashChannelsQueryVariables>;
export const CreateFlashSaleDocument = new TypedDocumentString(`
    mutation CreateFlashSale($input: FlashSaleInput!, $idempotencyKey: String!) {
  createFlashSale(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on FlashSale {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:b7dc49ab5ee906a8ca3b8f6304d96c606e32b607059268f312ab4dc383e574b5"}) as unknown as TypedDocumentString<CreateFlashSaleMutation, CreateFlashSaleMutationVariables>;
export const UpdateFlashSaleDocument = new TypedDocumentString(`
    mutation UpdateFlashSale($id: ID!, $version: Int!, $input: FlashSaleInput!) {
  updateFlashSale(id: $id, version: $version, input: $input) {
    __typename
    ... on FlashSale {
      id
      version
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:52f2ff637a04699d4db9f6c44cc7083eb1548a5f33b5742d483f02cbf0a1d387"}) as unknown as TypedDocumentString<UpdateFlashSaleMutation, UpdateFlashSaleMutationVariables>;
export const PauseFlashSaleDocument = new TypedDocumentString(`
    mutation PauseFlashSale($id: ID!) {
  pauseFlashSale(id: $id) {
    __typename
    ... on FlashSale {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:90b8912475788449a9c94c7da2da57f4f212b20958acc76be4738a78be9d9506"}) as unknown as TypedDocumentString<PauseFlashSaleMutation, PauseFlashSaleMutationVariables>;
export const ResumeFlashSaleDocument = new TypedDocumentString(`
    mutation ResumeFlashSale($id: ID!) {
  resumeFlashSale(id: $id) {
    __typename
    ... on FlashSale {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:7241f2d568bd76987b05daa9bdf80bc3033e40007f531f69229619719c14ceae"}) as unknown as TypedDocumentString<ResumeFlashSaleMutation, ResumeFlashSaleMutationVariables>;
export const EndFlashSaleDocument = new TypedDocumentString(`
    mutation EndFlashSale($id: ID!) {
  endFlashSale(id: $id) {
    __typename
    ... on FlashSale {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:086843fdd17d5ebdc8e36547f2d2d9483f70e73571d3c12e6588b574ffd12ed0"}) as unknown as TypedDocumentString<EndFlashSaleMutation, EndFlashSaleMutationVariables>;
export const RehearseFlashSaleDocument = new TypedDocumentString(`
    mutation RehearseFlashSale($input: RehearseFlashSaleInput!, $key: String!) {
  rehearseFlashSale(input: $input, idempotencyKey: $key) {
    __typename
    ... on Job {
      ...RehearsalJob
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment RehearsalJob on Job {
  id
  state
  done
  total
  remainingSeconds
  failure
  createdAt
  createdBy {
    name
  }
  rehearsal {
    passed
    stopped
    buyers
    quota
    seconds
    attemptsASecond
    joinP50Ms
    joinP99Ms
    orderP50Ms
    orderP99Ms
    lookBeforeMs
    lookP50Ms
    lookP99Ms
    checks {
      check
      ok
      found
      limit
    }
    answers {
      code
      times
    }
    errors {
      code
      times
    }
    timeline {
      answers
      orders
      p99Ms
      lookMs
    }
  }
}`, {"hash":"sha256:58a4f5e2e76f4e0bf56439ff2152cce8fdffbcc6aeff1ceab5f2b5b054d4e86d"}) as unknown as TypedDocumentString<RehearseFlashSaleMutation, RehearseFlashSaleMutationVariables>;
export const FlashRehearsalsDocument = new TypedDocumentString(`
    query FlashRehearsals($saleId: ID!) {
  flashRehearsals(saleId: $saleId, first: 10) {
    edges {
      node {
        ...RehearsalJob
      }
    }
  }
}
    fragment RehearsalJob on Job {
  id
  state
  done
  total
  remainingSeconds
  failure
  createdAt
  createdBy {
    name
  }
  rehearsal {
    passed
    stopped
    buyers
    quota
    seconds
    attemptsASecond
    joinP50Ms
    joinP99Ms
    orderP50Ms
    orderP99Ms
    lookBeforeMs
    lookP50Ms
    lookP99Ms
    checks {
      check
      ok
      found
      limit
    }
    answers {
      code
      times
    }
    errors {
      code
      times
    }
    timeline {
      answers
      orders
      p99Ms
      lookMs
    }
  }
}`, {"hash":"sha256:6acde8a2403a28abf73d330026d73a090c1265c452d0a45ef39619c2ce6bf1b0"}) as unknown as TypedDocumentString<FlashRehearsalsQuery, FlashRehearsalsQueryVariables>;
export const FlashRehearsalDocument = new TypedDocumentString(`
    query FlashRehearsal($id: ID!) {
  job(id: $id) {
    ...RehearsalJob
  }
}
    fragment RehearsalJob on Job {
  id
  state
  done
  total
  remainingSeconds
  failure
  createdAt
  createdBy {
    name
  }
  rehearsal {
    passed
    stopped
    buyers
    quota
    seconds
    attemptsASecond
    joinP50Ms
    joinP99Ms
    orderP50Ms
    orderP99Ms
    lookBeforeMs
    lookP50Ms
    lookP99Ms
    checks {
      check
      ok
      found
      limit
    }
    answers {
      code
      times
    }
    errors {
      code
      times
    }
    timeline {
      answers
      orders
      p99Ms
      lookMs
    }
  }
}`, {"hash":"sha256:c371fcf4e8e1bf9cc9054ed5d5384cbe5c1d42b490d4b689313da65da3593df2"}) as unknown as TypedDocumentString<FlashRehearsalQuery, FlashRehearsalQueryVariables>;
export const FlashRehearsalProgressDocument = new TypedDocumentString(`
    subscription FlashRehearsalProgress($id: ID!) {
  jobProgress(id: $id) {
    ...RehearsalJob
  }
}
    fragment RehearsalJob on Job {
  id
  state
  done
  total
  remainingSeconds
  failure
  createdAt
  createdBy {
    name
  }
  rehearsal {
    passed
    stopped
    buyers
    quota
    seconds
    attemptsASecond
    joinP50Ms
    joinP99Ms
    orderP50Ms
    orderP99Ms
    lookBeforeMs
    lookP50Ms
    lookP99Ms
    checks {
      check
      ok
      found
      limit
    }
    answers {
      code
      times
    }
    errors {
      code
      times
    }
    timeline {
      answers
      orders
      p99Ms
      lookMs
    }
  }
}`, {"hash":"sha256:3957992653735938ac3f3dbed97a4098ac928804dedde5f130a462efb6fc5222"}) as unknown as TypedDocumentString<FlashRehearsalProgressSubscription, FlashRehearsalProgressSubscriptionVariables>;
export const DeliveriesDocument = new TypedDocumentString(`
    query Deliveries($filter: DeliveryFilter, $first: Int!, $after: String) {
  deliveries(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        ...DeliveryParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment DeliveryParts on Delivery {
  id
  topic
  handler
  state
  attempts
  dueAt
  createdAt
  closedAt
  error
  payload
  order {
    id
    number
  }
}`, {"hash":"sha256:c07ce74249db9f4f630c136e7b1c6e2895dfc09cb28989cde313949ea3f2826e"}) as unknown as TypedDocumentString<DeliveriesQuery, DeliveriesQueryVariables>;
export const DeliveryDocument = new TypedDocumentString(`
    query Delivery($id: ID!) {
  node(id: $id) {
    __typename
    ... on Delivery {
      ...DeliveryParts
    }
  }
}
    fragment DeliveryParts on Delivery {
  id
  topic
  handler
  state
  attempts
  dueAt
  createdAt
  closedAt
  error
  payload
  order {
    id
    number
  }
}`, {"hash":"sha256:b12c2812496b3f1fe6731485f70c9be80742bc1b7c3d079e764b96c4f7074d23"}) as unknown as TypedDocumentString<DeliveryQuery, DeliveryQueryVariables>;
export const ExportGiftCardsDocument = new TypedDocumentString(`
    mutation ExportGiftCards($input: ExportGiftCardsInput!, $idempotencyKey: String!) {
  exportGiftCards(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Job {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:cdf01003f9a4b78dd5dfa90355b2a8e5bdfa04c619d06ded626d6b78d93def67"}) as unknown as TypedDocumentString<ExportGiftCardsMutation, ExportGiftCardsMutationVariables>;
export const GiftCardBatchesDocument = new TypedDocumentString(`
    query GiftCardBatches($filter: GiftCardBatchFilter, $first: Int!, $after: String) {
  giftCardBatches(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        ...GiftCardBatchParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment GiftCardBatchParts on GiftCardBatch {
  id
  name
  count
  faceValue {
    amount
    currency
  }
  reason
  expiresAt
  createdAt
  createdBy {
    id
    name
  }
  counts {
    active
    redeemed
    expired
    voided
  }
}`, {"hash":"sha256:195471be96f0fb59470446483ac16bc585e874e697fd9a15a1fd14ee94521155"}) as unknown as TypedDocumentString<GiftCardBatchesQuery, GiftCardBatchesQueryVariables>;
export const GiftCardsDocument = new TypedDocumentString(`
    query GiftCards($filter: GiftCardFilter, $first: Int!, $after: String) {
  giftCards(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        id
        tail
        state
        faceValue {
          amount
          currency
        }
        expiresAt
        endedAt
        personId
        batch {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:7e8f3eee82adbfe4d77fcc2fbcce257d4e499023f99bda2f2b2a3f0b1eda07d0"}) as unknown as TypedDocumentString<GiftCardsQuery, GiftCardsQueryVariables>;
export const IssueGiftCardsDocument = new TypedDocumentString(`
    mutation IssueGiftCards($input: IssueGiftCardsInput!, $idempotencyKey: String!) {
  issueGiftCards(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on GiftCardBatch {
      ...GiftCardBatchParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment GiftCardBatchParts on GiftCardBatch {
  id
  name
  count
  faceValue {
    amount
    currency
  }
  reason
  expiresAt
  createdAt
  createdBy {
    id
    name
  }
  counts {
    active
    redeemed
    expired
    voided
  }
}`, {"hash":"sha256:618f51ecc7efb187844bde593a12ef178266ae8f5e9cd7086f999bf7c58a8caa"}) as unknown as TypedDocumentString<IssueGiftCardsMutation, IssueGiftCardsMutationVariables>;
export const RevealGiftCardsDocument = new TypedDocumentString(`
    mutation RevealGiftCards($input: RevealGiftCardsInput!) {
  revealGiftCards(input: $input) {
    __typename
    ... on RevealedGiftCards {
      cards {
        id
        code
      }
      after
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:b6467a3b8b07a06b3bb89e804ca58dad789ad407c1ad74a5a1921051ecc1fe4b"}) as unknown as TypedDocumentString<RevealGiftCardsMutation, RevealGiftCardsMutationVariables>;
export const ExportGiftCardCodesDocument = new TypedDocumentString(`
    mutation ExportGiftCardCodes($input: ExportGiftCardCodesInput!, $idempotencyKey: String!) {
  exportGiftCardCodes(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Job {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:c60d387a50057b46445b5a6cb9acf17b5c6a981a126e0a577ccf7bdb9a5dfb18"}) as unknown as TypedDocumentString<ExportGiftCardCodesMutation, ExportGiftCardCodesMutationVariables>;
export const VoidGiftCardsDocument = new TypedDocumentString(`
    mutation VoidGiftCards($input: VoidGiftCardsInput!) {
  voidGiftCards(input: $input) {
    __typename
    ... on GiftCardBatch {
      ...GiftCardBatchParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment GiftCardBatchParts on GiftCardBatch {
  id
  name
  count
  faceValue {
    amount
    currency
  }
  reason
  expiresAt
  createdAt
  createdBy {
    id
    name
  }
  counts {
    active
    redeemed
    expired
    voided
  }
}`, {"hash":"sha256:5d862567ddbaac462a0f88bf95fc52242b10322bfbca5a240322a73a805d4b4b"}) as unknown as TypedDocumentString<VoidGiftCardsMutation, VoidGiftCardsMutationVariables>;
export const GroupOffersDocument = new TypedDocumentString(`
    query GroupOffers($state: GroupOfferState, $first: Int!, $after: String) {
  groupOffers(state: $state, first: $first, after: $after) {
    edges {
      node {
        ...GroupOfferParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment GroupOfferParts on StaffGroupOffer {
  id
  version
  state
  size
  hours
  mostGroups
  mostAPerson
  mostOpen
  startsAt
  endsAt
  updatedAt
  campaignId
  variant {
    id
    sku
    names {
      zhCn
      en
    }
    product {
      id
      names {
        zhCn
        en
      }
    }
    prices {
      channel {
        id
      }
      price {
        amount
        currency
      }
    }
  }
  prices {
    channel {
      id
      name
      currency
    }
    price {
      amount
      currency
    }
  }
  counts {
    waiting
    open
    complete
    lapsed
  }
}`, {"hash":"sha256:7579a46d830f2d0cda8bd40a81baac07e1e585d45bccf13672ae7f9ac2584404"}) as unknown as TypedDocumentString<GroupOffersQuery, GroupOffersQueryVariables>;
export const BuyingGroupsDocument = new TypedDocumentString(`
    query BuyingGroups($offerId: ID, $state: GroupState, $first: Int!, $after: String) {
  buyingGroups(offerId: $offerId, state: $state, first: $first, after: $after) {
    edges {
      node {
        id
        state
        size
        held
        taken
        price {
          amount
          currency
        }
        createdAt
        endsAt
        closedAt
        refusedTwice
        members {
          orderId
          personId
          contactMasked
          state
          pieces
          leads
          heldAt
          takenAt
        }
        offer {
          id
          variant {
            id
            sku
            names {
              zhCn
              en
            }
            product {
              id
              names {
                zhCn
                en
              }
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
    `, {"hash":"sha256:c66df7df93d210341579004e80948bbe86f803fea818dabc667faa2aade93951"}) as unknown as TypedDocumentString<BuyingGroupsQuery, BuyingGroupsQueryVariables>;
export const GroupChannelsDocument = new TypedDocumentString(`
    query GroupChannels {
  channels {
    id
    name
    currency
  }
}
    `, {"hash":"sha256:3807177b0060209bb909769eb414afcb775b12976e58b674cf045cf91d15d42e"}) as unknown as TypedDocumentString<GroupChannelsQuery, GroupChannelsQueryVariables>;
export const AddGroupOfferDocument = new TypedDocumentString(`
    mutation AddGroupOffer($input: GroupOfferInput!) {
  addGroupOffer(input: $input) {
    __typename
    ... on StaffGroupOffer {
      ...GroupOfferParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment GroupOfferParts on StaffGroupOffer {
  id
  version
  state
  size
  hours
  mostGroups
  mostAPerson
  mostOpen
  startsAt
  endsAt
  updatedAt
  campaignId
  variant {
    id
    sku
    names {
      zhCn
      en
    }
    product {
      id
      names {
        zhCn
        en
      }
    }
    prices {
      channel {
        id
      }
      price {
        amount
        currency
      }
    }
  }
  prices {
    channel {
      id
      name
      currency
    }
    price {
      amount
      currency
    }
  }
  counts {
    waiting
    open
    complete
    lapsed
  }
}`, {"hash":"sha256:6878dbe9608b3f2f6bba2e59e8ba2efb7d8d00c4444a0cddf4ca514f3121099c"}) as unknown as TypedDocumentString<AddGroupOfferMutation, AddGroupOfferMutationVariables>;
export const UpdateGroupOfferDocument = new TypedDocumentString(`
    mutation UpdateGroupOffer($id: ID!, $version: Int!, $input: GroupOfferInput!) {
  updateGroupOffer(id: $id, version: $version, input: $input) {
    __typename
    ... on StaffGroupOffer {
      ...GroupOfferParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment GroupOfferParts on StaffGroupOffer {
  id
  version
  state
  size
  hours
  mostGroups
  mostAPerson
  mostOpen
  startsAt
  endsAt
  updatedAt
  campaignId
  variant {
    id
    sku
    names {
      zhCn
      en
    }
    product {
      id
      names {
        zhCn
        en
      }
    }
    prices {
      channel {
        id
      }
      price {
        amount
        currency
      }
    }
  }
  prices {
    channel {
      id
      name
      currency
    }
    price {
      amount
      currency
    }
  }
  counts {
    waiting
    open
    complete
    lapsed
  }
}`, {"hash":"sha256:e81af6393f3b886dca5b7dba5e14f8967e7f542ce28c61983db7e64ad0051874"}) as unknown as TypedDocumentString<UpdateGroupOfferMutation, UpdateGroupOfferMutationVariables>;
export const MoveGroupOfferDocument = new TypedDocumentString(`
    mutation MoveGroupOffer($id: ID!, $version: Int!, $state: GroupOfferState!) {
  moveGroupOffer(id: $id, version: $version, state: $state) {
    __typename
    ... on StaffGroupOffer {
      ...GroupOfferParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment GroupOfferParts on StaffGroupOffer {
  id
  version
  state
  size
  hours
  mostGroups
  mostAPerson
  mostOpen
  startsAt
  endsAt
  updatedAt
  campaignId
  variant {
    id
    sku
    names {
      zhCn
      en
    }
    product {
      id
      names {
        zhCn
        en
      }
    }
    prices {
      channel {
        id
      }
      price {
        amount
        currency
      }
    }
  }
  prices {
    channel {
      id
      name
      currency
    }
    price {
      amount
      currency
    }
  }
  counts {
    waiting
    open
    complete
    lapsed
  }
}`, {"hash":"sha256:8ebfea57b1268a2f11fe654e8d8c5cec22b3ecce62e9150471d23197a831563f"}) as unknown as TypedDocumentString<MoveGroupOfferMutation, MoveGroupOfferMutationVariables>;
export const HelpTextsDocument = new TypedDocumentString(`
    query HelpTexts {
  helpTexts {
    ...HelpTextsParts
  }
}
    fragment HelpTextsParts on HelpPageTexts {
  slug
  texts {
    locale
    words {
      title
      summary
      body
    }
    first {
      title
      summary
      body
    }
    edited
    version
    changedAt
    changedBy
  }
}`, {"hash":"sha256:10450a069d5e77a405354dff47200b45b7cc27f66464a4cda97fa2bb365b1c7e"}) as unknown as TypedDocumentString<HelpTextsQuery, HelpTextsQueryVariables>;
export const HelpPreviewDocument = new TypedDocumentString(`
    query HelpPreview($body: String!) {
  helpPreview(body: $body) {
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
    `, {"hash":"sha256:fa3b893018d5edf1424cc15f6b83392a3c676cb006d4b5ce3768da04805dd28f"}) as unknown as TypedDocumentString<HelpPreviewQuery, HelpPreviewQueryVariables>;
export const SetHelpTextDocument = new TypedDocumentString(`
    mutation SetHelpText($input: HelpTextInput!) {
  setHelpText(input: $input) {
    __typename
    ... on HelpPageTexts {
      slug
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:3222ce9e6baf8e8ac1057d6c5cf7f3dc5d864e26b313f0716f10211a38c33b53"}) as unknown as TypedDocumentString<SetHelpTextMutation, SetHelpTextMutationVariables>;
export const ResetHelpTextDocument = new TypedDocumentString(`
    mutation ResetHelpText($input: HelpTextRef!) {
  resetHelpText(input: $input) {
    __typename
    ... on HelpPageTexts {
      slug
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:0f293b5e742f4af0fd9542c3fc66ee645dc98f5666654b04cfe15cd6880ce052"}) as unknown as TypedDocumentString<ResetHelpTextMutation, ResetHelpTextMutationVariables>;
export const InvoicesDocument = new TypedDocumentString(`
    query Invoices($filter: InvoiceFilter, $sort: InvoiceSort!, $first: Int!, $after: String) {
  invoices(filter: $filter, sort: $sort, first: $first, after: $after) {
    edges {
      node {
        ...InvoiceParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
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
  email
  version
  orderNumber
  decidedBy
  order {
    id
  }
}`, {"hash":"sha256:eace7bde1b38c953d6eaaf2aa01999db7884e8e2a0d4adf8a87f9691dc5ed9e4"}) as unknown as TypedDocumentString<InvoicesQuery, InvoicesQueryVariables>;
export const InvoiceDocument = new TypedDocumentString(`
    query Invoice($id: ID!) {
  node(id: $id) {
    __typename
    ... on Invoice {
      ...InvoiceParts
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
  email
  version
  orderNumber
  decidedBy
  order {
    id
  }
}`, {"hash":"sha256:14ac9835a74ef7a4a9844afcf5c57ccbd4216f808bedfa2c621bd6f2fe3f3f63"}) as unknown as TypedDocumentString<InvoiceQuery, InvoiceQueryVariables>;
export const IssueInvoiceDocument = new TypedDocumentString(`
    mutation IssueInvoice($input: IssueInvoiceInput!) {
  issueInvoice(input: $input) {
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
  email
  version
  orderNumber
  decidedBy
  order {
    id
  }
}`, {"hash":"sha256:2a7c8578f4dd19a5dc43c68ef4c03ae3bdaeaa98e02c4db17580d666260bcbc9"}) as unknown as TypedDocumentString<IssueInvoiceMutation, IssueInvoiceMutationVariables>;
export const RefuseInvoiceDocument = new TypedDocumentString(`
    mutation RefuseInvoice($input: RefuseInvoiceInput!) {
  refuseInvoice(input: $input) {
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
  email
  version
  orderNumber
  decidedBy
  order {
    id
  }
}`, {"hash":"sha256:b1afd6ebd34c1172ab15d9a6a2682024d50b12e682e6195f6118b1e8767b9cff"}) as unknown as TypedDocumentString<RefuseInvoiceMutation, RefuseInvoiceMutationVariables>;
export const VoidInvoiceDocument = new TypedDocumentString(`
    mutation VoidInvoice($input: RefuseInvoiceInput!) {
  voidInvoice(input: $input) {
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
  email
  version
  orderNumber
  decidedBy
  order {
    id
  }
}`, {"hash":"sha256:1bec5410024edf68b7e327f10082da87dbfebd5afa36b335065a05b030d31f14"}) as unknown as TypedDocumentString<VoidInvoiceMutation, VoidInvoiceMutationVariables>;
export const ExportInvoicesDocument = new TypedDocumentString(`
    mutation ExportInvoices($input: ExportInvoicesInput!, $idempotencyKey: String!) {
  exportInvoices(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Job {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:23d383aeb5f4625113db9b30bbb7d6ebbc418dedfa7c753f58414526a96118a4"}) as unknown as TypedDocumentString<ExportInvoicesMutation, ExportInvoicesMutationVariables>;
export const LedgerAccountsDocument = new TypedDocumentString(`
    query LedgerAccounts($filter: LedgerAccountFilter, $first: Int!, $after: String) {
  ledgerAccounts(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        id
        code
        kind
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
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:c7bb33a4f13193ae41dead0a685c3aa5df98707628d107affae7a96aec690328"}) as unknown as TypedDocumentString<LedgerAccountsQuery, LedgerAccountsQueryVariables>;
export const LedgerEntriesDocument = new TypedDocumentString(`
    query LedgerEntries($filter: LedgerEntryFilter, $first: Int!, $after: String) {
  ledgerEntries(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        id
        key
        kind
        at
        postings {
          account
          debit {
            amount
            currency
          }
          credit {
            amount
            currency
          }
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
    `, {"hash":"sha256:748031b3474d6090ddbc9a1aebfcef9aee27a9dfb86e72bd299ade148eac62b9"}) as unknown as TypedDocumentString<LedgerEntriesQuery, LedgerEntriesQueryVariables>;
export const LedgerHealthDocument = new TypedDocumentString(`
    query LedgerHealth {
  ledgerHealth {
    clean
    at
    seconds
    counts {
      name
      count
    }
    difference {
      what
      where
      expected
      found
    }
  }
}
    `, {"hash":"sha256:d502cfa35aa03ff6cae1fef45ff55b28f500407c9a0381b89943829882cfe2ac"}) as unknown as TypedDocumentString<LedgerHealthQuery, LedgerHealthQueryVariables>;
export const LedgerCheckDocument = new TypedDocumentString(`
    query LedgerCheck($id: ID!) {
  job(id: $id) {
    ...CheckParts
  }
}
    fragment CheckParts on Job {
  id
  state
  done
  total
  failure
}`, {"hash":"sha256:9e68237ab51b09fbef8232cfbc9ae73873b8b600d9e3f6a580b0527e599534a8"}) as unknown as TypedDocumentString<LedgerCheckQuery, LedgerCheckQueryVariables>;
export const LedgerCheckProgressDocument = new TypedDocumentString(`
    subscription LedgerCheckProgress($id: ID!) {
  jobProgress(id: $id) {
    ...CheckParts
  }
}
    fragment CheckParts on Job {
  id
  state
  done
  total
  failure
}`, {"hash":"sha256:2c4d76609664c96a5196d4308c21cc829d80ae9dd2d80909929d8c6ff38bf489"}) as unknown as TypedDocumentString<LedgerCheckProgressSubscription, LedgerCheckProgressSubscriptionVariables>;
export const VerifyLedgerDocument = new TypedDocumentString(`
    mutation VerifyLedger($idempotencyKey: String!) {
  verifyLedger(idempotencyKey: $idempotencyKey) {
    __typename
    ... on Job {
      ...CheckParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment CheckParts on Job {
  id
  state
  done
  total
  failure
}`, {"hash":"sha256:8a0d8b6e1a922adcca2389142574488a8d477cef2b92f59bb0e990b7946cd552"}) as unknown as TypedDocumentString<VerifyLedgerMutation, VerifyLedgerMutationVariables>;
export const ExchangeRatesDocument = new TypedDocumentString(`
    query ExchangeRates {
  exchangeRates {
    boughtIn
    soldIn
    rate
    setAt
    setBy {
      name
    }
  }
}
    `, {"hash":"sha256:85041c64e28d42a228ad06b161bc1fd95356090440c4b5e3c8df4219591e7163"}) as unknown as TypedDocumentString<ExchangeRatesQuery, ExchangeRatesQueryVariables>;
export const SetExchangeRateDocument = new TypedDocumentString(`
    mutation SetExchangeRate($input: SetExchangeRateInput!) {
  setExchangeRate(input: $input) {
    __typename
    ... on ExchangeRate {
      rate
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:b3fce61e2cdf4c1766a3bd2c8ef674298e573b83fa4be235108f63e1613965df"}) as unknown as TypedDocumentString<SetExchangeRateMutation, SetExchangeRateMutationVariables>;
export const ManualTasksDocument = new TypedDocumentString(`
    query ManualTasks($filter: ManualTaskFilter, $first: Int!, $after: String) {
  manualTasks(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        ...ManualTaskParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ManualTaskParts on ManualTask {
  id
  state
  createdAt
  dueAt
  overdue
  takenAt
  closedAt
  evidence
  note
  reason
  takenBy {
    id
    name
  }
  account
  server
  unit {
    id
    name
    variantName
    imageUrl
    paid {
      amount
      currency
    }
  }
  order {
    id
    number
  }
}`, {"hash":"sha256:10d572bcfebead87ef5431b5dab5ba478cbbb8b437a07bb3a006368d0c2589b7"}) as unknown as TypedDocumentString<ManualTasksQuery, ManualTasksQueryVariables>;
export const TakeManualTaskDocument = new TypedDocumentString(`
    mutation TakeManualTask($id: ID!) {
  takeManualTask(id: $id) {
    __typename
    ... on ManualTask {
      ...ManualTaskParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment ManualTaskParts on ManualTask {
  id
  state
  createdAt
  dueAt
  overdue
  takenAt
  closedAt
  evidence
  note
  reason
  takenBy {
    id
    name
  }
  account
  server
  unit {
    id
    name
    variantName
    imageUrl
    paid {
      amount
      currency
    }
  }
  order {
    id
    number
  }
}`, {"hash":"sha256:2bc32d0489ebccdfa79812c05d9ec7439f85c8b6db6780663f2c47587303d394"}) as unknown as TypedDocumentString<TakeManualTaskMutation, TakeManualTaskMutationVariables>;
export const ReleaseManualTaskDocument = new TypedDocumentString(`
    mutation ReleaseManualTask($id: ID!) {
  releaseManualTask(id: $id) {
    __typename
    ... on ManualTask {
      ...ManualTaskParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment ManualTaskParts on ManualTask {
  id
  state
  createdAt
  dueAt
  overdue
  takenAt
  closedAt
  evidence
  note
  reason
  takenBy {
    id
    name
  }
  account
  server
  unit {
    id
    name
    variantName
    imageUrl
    paid {
      amount
      currency
    }
  }
  order {
    id
    number
  }
}`, {"hash":"sha256:e2e8899302cb9d52359ae9567c4e75385043e20f7663c5483d03452f2922ed89"}) as unknown as TypedDocumentString<ReleaseManualTaskMutation, ReleaseManualTaskMutationVariables>;
export const CompleteManualTaskDocument = new TypedDocumentString(`
    mutation CompleteManualTask($id: ID!, $evidence: String!, $note: String) {
  completeManualTask(id: $id, evidence: $evidence, note: $note) {
    __typename
    ... on ManualTask {
      ...ManualTaskParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment ManualTaskParts on ManualTask {
  id
  state
  createdAt
  dueAt
  overdue
  takenAt
  closedAt
  evidence
  note
  reason
  takenBy {
    id
    name
  }
  account
  server
  unit {
    id
    name
    variantName
    imageUrl
    paid {
      amount
      currency
    }
  }
  order {
    id
    number
  }
}`, {"hash":"sha256:dcc47493553d4d956089ca430e53d9313c122fe1466f9a164c89a16f31fa8fa3"}) as unknown as TypedDocumentString<CompleteManualTaskMutation, CompleteManualTaskMutationVariables>;
export const RefuseManualTaskDocument = new TypedDocumentString(`
    mutation RefuseManualTask($id: ID!, $reason: String!) {
  refuseManualTask(id: $id, reason: $reason) {
    __typename
    ... on ManualTask {
      ...ManualTaskParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment ManualTaskParts on ManualTask {
  id
  state
  createdAt
  dueAt
  overdue
  takenAt
  closedAt
  evidence
  note
  reason
  takenBy {
    id
    name
  }
  account
  server
  unit {
    id
    name
    variantName
    imageUrl
    paid {
      amount
      currency
    }
  }
  order {
    id
    number
  }
}`, {"hash":"sha256:d1e7e0b4964c21015bef2cddd22785947a1141b3e6b0e926928c5b5072289c88"}) as unknown as TypedDocumentString<RefuseManualTaskMutation, RefuseManualTaskMutationVariables>;
export const ManualTaskDocument = new TypedDocumentString(`
    query ManualTask($id: ID!) {
  node(id: $id) {
    __typename
    ... on ManualTask {
      ...ManualTaskParts
    }
  }
}
    fragment ManualTaskParts on ManualTask {
  id
  state
  createdAt
  dueAt
  overdue
  takenAt
  closedAt
  evidence
  note
  reason
  takenBy {
    id
    name
  }
  account
  server
  unit {
    id
    name
    variantName
    imageUrl
    paid {
      amount
      currency
    }
  }
  order {
    id
    number
  }
}`, {"hash":"sha256:78035f881fff83a95df57f13fa719a8ec3a32ea50533329da8cf6b5cc25107f2"}) as unknown as TypedDocumentString<ManualTaskQuery, ManualTaskQueryVariables>;
export const DescribeMediaPictureDocument = new TypedDocumentString(`
    mutation DescribeMediaPicture($id: ID!, $version: Int!, $input: DescribeMediaPictureInput!) {
  describeMediaPicture(id: $id, version: $version, input: $input) {
    __typename
    ... on MediaPicture {
      id
      version
    }
    ... on UserError {
      code
      message
      path
    }
    ... on MediaPictureChanged {
      current {
        version
        altTexts {
          zhCn
          en
        }
      }
    }
  }
}
    `, {"hash":"sha256:729e60122b9d1293c7a4e7855bbd8200f2cea56daf321dbe9f1f2dc89c04a163"}) as unknown as TypedDocumentString<DescribeMediaPictureMutation, DescribeMediaPictureMutationVariables>;
export const RemoveMediaPictureDocument = new TypedDocumentString(`
    mutation RemoveMediaPicture($id: ID!, $version: Int!) {
  removeMediaPicture(id: $id, version: $version) {
    __typename
    ... on MediaPictureRemoved {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:d5677c90675c7a90f67df05ad6ee7903af2b89de5129fd30d624bec71bf17c75"}) as unknown as TypedDocumentString<RemoveMediaPictureMutation, RemoveMediaPictureMutationVariables>;
export const MessageTemplatesDocument = new TypedDocumentString(`
    query MessageTemplates {
  messageTemplates {
    ...MessageTemplateParts
  }
}
    fragment MessageTemplateParts on MessageTemplate {
  name
  toStaff
  variables {
    name
    meanings {
      zhCn
      en
    }
    examples {
      zhCn
      en
    }
    inEmail
    inSms
  }
  texts {
    locale
    words {
      subject
      body
      short
    }
    first {
      subject
      body
      short
    }
    edited
    version
    changedAt
    changedBy
  }
}`, {"hash":"sha256:74c2bbc358e13c654d7bfb5cc57f8e0207343e9fbd08ce3f0e94ca0de3ec0c7b"}) as unknown as TypedDocumentString<MessageTemplatesQuery, MessageTemplatesQueryVariables>;
export const SetMessageTextDocument = new TypedDocumentString(`
    mutation SetMessageText($input: MessageTextInput!) {
  setMessageText(input: $input) {
    __typename
    ... on MessageTemplate {
      name
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:567e53663bc52db4c45fb249a4fbcff458d1e20fc45d2b9fc9bc4b67791dd895"}) as unknown as TypedDocumentString<SetMessageTextMutation, SetMessageTextMutationVariables>;
export const ResetMessageTextDocument = new TypedDocumentString(`
    mutation ResetMessageText($input: MessageTextRef!) {
  resetMessageText(input: $input) {
    __typename
    ... on MessageTemplate {
      name
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:e83bcab9ba37d0c8f8fde3f2900cd5acbc4808e4d9370644879ce325f1077802"}) as unknown as TypedDocumentString<ResetMessageTextMutation, ResetMessageTextMutationVariables>;
export const MessagesDocument = new TypedDocumentString(`
    query Messages($first: Int!, $after: String) {
  messages(first: $first, after: $after) {
    edges {
      node {
        id
        channel
        to
        subject
        body
        createdAt
        sentAt
        state
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:2adc66fd32bc63ba319e1e07ca8ddc6fed1385b09bd6013f84a7ad45a5f6258d"}) as unknown as TypedDocumentString<MessagesQuery, MessagesQueryVariables>;
export const OrderDocument = new TypedDocumentString(`
    query Order($id: ID!) {
  order(id: $id) {
    ...OrderParts
  }
}
    fragment UnitParts on OrderUnit {
  id
  orderId
  name
  variantName
  choice
  kind
  state
  paid {
    amount
    currency
  }
  batch {
    id
    supplier
    purchaseOrder
  }
  codes {
    id
    state
    revealedAt
  }
  membership {
    startsAt
    endsAt
    daysLeft
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
  }
  gift {
    id
    state
    expiresAt
    claimedAt
    claimedBy
  }
  openChoice {
    picks
    chooseBy
    options {
      variantId
      name
      variantName
      availability {
        state
        fewLeft
      }
    }
  }
}
fragment OrderParts on Order {
  id
  personId
  number
  state
  channel {
    name
  }
  total {
    amount
    currency
  }
  subtotal {
    amount
    currency
  }
  discount {
    amount
    currency
  }
  paid {
    amount
    currency
  }
  fromWallet {
    amount
    currency
  }
  refunded {
    amount
    currency
  }
  cost {
    amount
    currency
  }
  margin {
    amount
    currency
  }
  costUnknown
  placedAt
  expiresAt
  paidAt
  deliveredAt
  contact
  contactMasked
  facts
  lines {
    id
    name
    variantName
    imageUrl
    kind
    quantity
    account
    server
    unitPrice {
      amount
      currency
    }
    total {
      amount
      currency
    }
    variant {
      id
      sku
      product {
        id
        isBundle
      }
    }
    units {
      ...UnitParts
      components {
        ...UnitParts
      }
    }
  }
  payments {
    id
    provider
    reference
    providerReference
    state
    amount {
      amount
      currency
    }
    createdAt
    paidAt
    closedAt
    confirmedByStaff
    agreedAt
    agreedByStaff
    formerProvider
    refunds {
      id
      reference
      providerReference
      amount {
        amount
        currency
      }
      destination
      state
      reason
      failure
      createdAt
      refundedAt
      wallet {
        amount
        currency
      }
      differences {
        at
        expected {
          amount
          currency
        }
        answered {
          amount
          currency
        }
      }
    }
    differences {
      at
      expected {
        amount
        currency
      }
      answered {
        amount
        currency
      }
    }
  }
  timeline {
    at
    kind
    label
    actor
    data
  }
  deliveries {
    ...DeliveryParts
  }
  externalId
  cases {
    id
    kind
    state
    amount {
      amount
      currency
    }
    reason
    answer
    openedAt
    dueAt
    decidedBy
  }
  invoices {
    id
    kind
    state
    number
    title
    amount {
      amount
      currency
    }
    requestedAt
  }
}
fragment DeliveryParts on Delivery {
  id
  topic
  handler
  state
  attempts
  dueAt
  createdAt
  closedAt
  error
  payload
  order {
    id
    number
  }
}`, {"hash":"sha256:94b5d6de5f539585c6c474f6230f0b9ee96c343a7925dadd2bcf0cbed1797c2e"}) as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
export const OrderProgressDocument = new TypedDocumentString(`
    subscription OrderProgress($id: ID!) {
  orderProgress(id: $id) {
    ...OrderParts
  }
}
    fragment UnitParts on OrderUnit {
  id
  orderId
  name
  variantName
  choice
  kind
  state
  paid {
    amount
    currency
  }
  batch {
    id
    supplier
    purchaseOrder
  }
  codes {
    id
    state
    revealedAt
  }
  membership {
    startsAt
    endsAt
    daysLeft
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
  }
  gift {
    id
    state
    expiresAt
    claimedAt
    claimedBy
  }
  openChoice {
    picks
    chooseBy
    options {
      variantId
      name
      variantName
      availability {
        state
        fewLeft
      }
    }
  }
}
fragment OrderParts on Order {
  id
  personId
  number
  state
  channel {
    name
  }
  total {
    amount
    currency
  }
  subtotal {
    amount
    currency
  }
  discount {
    amount
    currency
  }
  paid {
    amount
    currency
  }
  fromWallet {
    amount
    currency
  }
  refunded {
    amount
    currency
  }
  cost {
    amount
    currency
  }
  margin {
    amount
    currency
  }
  costUnknown
  placedAt
  expiresAt
  paidAt
  deliveredAt
  contact
  contactMasked
  facts
  lines {
    id
    name
    variantName
    imageUrl
    kind
    quantity
    account
    server
    unitPrice {
      amount
      currency
    }
    total {
      amount
      currency
    }
    variant {
      id
      sku
      product {
        id
        isBundle
      }
    }
    units {
      ...UnitParts
      components {
        ...UnitParts
      }
    }
  }
  payments {
    id
    provider
    reference
    providerReference
    state
    amount {
      amount
      currency
    }
    createdAt
    paidAt
    closedAt
    confirmedByStaff
    agreedAt
    agreedByStaff
    formerProvider
    refunds {
      id
      reference
      providerReference
      amount {
        amount
        currency
      }
      destination
      state
      reason
      failure
      createdAt
      refundedAt
      wallet {
        amount
        currency
      }
      differences {
        at
        expected {
          amount
          currency
        }
        answered {
          amount
          currency
        }
      }
    }
    differences {
      at
      expected {
        amount
        currency
      }
      answered {
        amount
        currency
      }
    }
  }
  timeline {
    at
    kind
    label
    actor
    data
  }
  deliveries {
    ...DeliveryParts
  }
  externalId
  cases {
    id
    kind
    state
    amount {
      amount
      currency
    }
    reason
    answer
    openedAt
    dueAt
    decidedBy
  }
  invoices {
    id
    kind
    state
    number
    title
    amount {
      amount
      currency
    }
    requestedAt
  }
}
fragment DeliveryParts on Delivery {
  id
  topic
  handler
  state
  attempts
  dueAt
  createdAt
  closedAt
  error
  payload
  order {
    id
    number
  }
}`, {"hash":"sha256:fa5456c819358d1c7caa0244d0baf1cd1b5b5c71a898860ced9aab4c1f53b52a"}) as unknown as TypedDocumentString<OrderProgressSubscription, OrderProgressSubscriptionVariables>;
export const RefundPreviewDocument = new TypedDocumentString(`
    query RefundPreview($orderId: ID!, $unitIds: [ID!]) {
  refundPreview(orderId: $orderId, unitIds: $unitIds) {
    __typename
    ... on RefundPreview {
      total {
        amount
        currency
      }
      keptForGifts {
        amount
        currency
      }
      needsApproval
      aboveAlone
      wallet {
        amount
        currency
      }
      walletShare {
        amount
        currency
      }
      units {
        unitId
        kind
        stage
        paid {
          amount
          currency
        }
        back {
          amount
          currency
        }
        amount {
          amount
          currency
        }
        outcome
        inFlight
        windowEndsAt
        rule {
          bearer
          windowDays
          couponReturns
        }
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:780d78dc4e2c353dd8606392048c3df3db3d2317720031bc5e2ba307f2f94618"}) as unknown as TypedDocumentString<RefundPreviewQuery, RefundPreviewQueryVariables>;
export const RefundUnitsDocument = new TypedDocumentString(`
    mutation RefundUnits($input: RefundUnitsInput!, $idempotencyKey: String!) {
  refundUnits(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Case {
      id
      state
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
  }
}
    `, {"hash":"sha256:21e6c71ec4a919c614325f46d7464d0ca36d52daa7939f20689bbbd4fc1c9e7a"}) as unknown as TypedDocumentString<RefundUnitsMutation, RefundUnitsMutationVariables>;
export const ReplaceUnitDocument = new TypedDocumentString(`
    mutation ReplaceUnit($input: ReplaceUnitInput!, $idempotencyKey: String!) {
  replaceUnit(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Case {
      id
      state
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:ecb333dbc773b19a2949e2ca7e1699650e414b0bed5aa9ca25da07e515a6486a"}) as unknown as TypedDocumentString<ReplaceUnitMutation, ReplaceUnitMutationVariables>;
export const AskPaymentDocument = new TypedDocumentString(`
    mutation AskPayment($id: ID!) {
  askPayment(paymentId: $id) {
    __typename
    ... on Payment {
      id
      state
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:c4b26cdf1aae1cfb8b38acb599d5902be6b3c31b9d170f12e45448d1d1330a00"}) as unknown as TypedDocumentString<AskPaymentMutation, AskPaymentMutationVariables>;
export const ConfirmPaymentDocument = new TypedDocumentString(`
    mutation ConfirmPayment($input: ConfirmPaymentInput!, $idempotencyKey: String!) {
  confirmPayment(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Payment {
      id
      state
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:8da7a5e0734470544cbb3cf1b4a1ded2452a36688f71cd8f931ba7df308c4dfa"}) as unknown as TypedDocumentString<ConfirmPaymentMutation, ConfirmPaymentMutationVariables>;
export const AgreePaymentDocument = new TypedDocumentString(`
    mutation AgreePayment($input: AgreePaymentInput!) {
  agreePayment(input: $input) {
    __typename
    ... on Payment {
      id
      agreedAt
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:c41472c371f583a86ae3e6980c7811b865efbfc55a3302cf58c5b8cbdbc29826"}) as unknown as TypedDocumentString<AgreePaymentMutation, AgreePaymentMutationVariables>;
export const RetryRefundDocument = new TypedDocumentString(`
    mutation RetryRefund($input: RetryRefundInput!) {
  retryRefund(input: $input) {
    __typename
    ... on Refund {
      id
      state
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:43aa0608b144bfe1016f03c1b0ea786933b7c2d8407ec6571348e4cd2478c7bb"}) as unknown as TypedDocumentString<RetryRefundMutation, RetryRefundMutationVariables>;
export const RedirectRefundDocument = new TypedDocumentString(`
    mutation RedirectRefund($input: RedirectRefundInput!, $idempotencyKey: String!) {
  redirectRefund(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Refund {
      id
      state
      destination
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:1a581f83832e5c56e5e90455d15649a9be0a910b2de6c20086df06ead748c532"}) as unknown as TypedDocumentString<RedirectRefundMutation, RedirectRefundMutationVariables>;
export const ExportEvidenceDocument = new TypedDocumentString(`
    mutation ExportEvidence($input: ExportEvidenceInput!) {
  exportEvidence(input: $input) {
    __typename
    ... on EvidenceFile {
      url
      expiresAt
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:6bb430c340e7b96eba05e9b540ed5d55270b19f94925e25954d402afd1ef276b"}) as unknown as TypedDocumentString<ExportEvidenceMutation, ExportEvidenceMutationVariables>;
export const ExportOrdersDocument = new TypedDocumentString(`
    mutation ExportOrders($input: ExportOrdersInput!, $idempotencyKey: String!) {
  exportOrders(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Job {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:90b26a26e50c7de6348f46a15f35a09edd7e50558cfdfc5c6b3fc1ac3323837d"}) as unknown as TypedDocumentString<ExportOrdersMutation, ExportOrdersMutationVariables>;
export const OrdersDocument = new TypedDocumentString(`
    query Orders($filter: OrderFilter, $sort: OrderSort!, $first: Int!, $after: String) {
  orders(filter: $filter, sort: $sort, first: $first, after: $after) {
    edges {
      node {
        id
        number
        state
        channel {
          name
        }
        total {
          amount
          currency
        }
        margin {
          amount
          currency
        }
        placedAt
        paidAt
        deliveredAt
        contactMasked
        lines {
          id
          name
          variantName
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
    `, {"hash":"sha256:024dece52898f734023cf8ca105a2993beed0a66827884684f34ad3101816921"}) as unknown as TypedDocumentString<OrdersQuery, OrdersQueryVariables>;
export const OverviewDocument = new TypedDocumentString(`
    query Overview {
  overview {
    paidToday {
      amount
      currency
    }
    ordersToday
    awaitingPayment
    undelivered
    deadDeliveries
    waiting {
      cases
      casesLate
      manualTasks
      manualTasksLate
      campaigns
      invoices
      referrals
      undeliveredSince
      deliveriesSince
    }
    lowStock {
      id
      sku
      names {
        zhCn
        en
      }
      product {
        id
        isBundle
        names {
          zhCn
          en
        }
      }
      sellable
    }
    lowSuppliers {
      id
      name
      balance {
        amount
        currency
      }
    }
  }
}
    `, {"hash":"sha256:a44ed45dc12cbe5d8ec5c51513878c7e2ad27c78e54b685af28787b1ee5eab44"}) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const TodayDocument = new TypedDocumentString(`
    query Today($day: Date!) {
  analytics {
    sales(from: $day, to: $day, by: HOUR, compare: SAME_WEEKDAYS) {
      series {
        total {
          net {
            amount
            currency
          }
          orders
        }
        points {
          at
          figures {
            gross {
              amount
              currency
            }
            orders
          }
        }
      }
      compared {
        firstDay
        points {
          at
          figures {
            gross {
              amount
              currency
            }
            orders
          }
        }
      }
    }
    funnel(from: $day, to: $day, first: 1) {
      total {
        viewed
        paid
        conversionBps
      }
    }
    stock(days: 14, first: 30) {
      variant {
        id
        names {
          zhCn
          en
        }
        product {
          id
          isBundle
          names {
            zhCn
            en
          }
        }
      }
      left
      daysLeft
    }
  }
}
    `, {"hash":"sha256:6536a422d4ac52072aa50a41409909e650e7c70eacfa76c00ab2db6177b146a6"}) as unknown as TypedDocumentString<TodayQuery, TodayQueryVariables>;
export const AlertsOpenDocument = new TypedDocumentString(`
    query AlertsOpen {
  alertCounts {
    open
    acknowledged
  }
}
    `, {"hash":"sha256:54ff0fd1e908729efce0f6a74155b30e334449a56a53f57e2c28aa3d2b9dc56b"}) as unknown as TypedDocumentString<AlertsOpenQuery, AlertsOpenQueryVariables>;
export const PartnersDocument = new TypedDocumentString(`
    query Partners($first: Int!, $after: String) {
  partners(first: $first, after: $after) {
    edges {
      node {
        id
        code
        name
        state
        createdAt
        balance {
          available {
            amount
            currency
          }
          held {
            amount
            currency
          }
        }
        clients {
          id
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:e21a97bf2b56700e8a513eaab59ff3d4dd708fafd9df54d97a4649c45708a0ba"}) as unknown as TypedDocumentString<PartnersQuery, PartnersQueryVariables>;
export const PartnerDocument = new TypedDocumentString(`
    query Partner($id: ID!) {
  partner(id: $id) {
    ...PartnerParts
  }
}
    fragment PartnerParts on Partner {
  id
  code
  name
  state
  currency
  version
  createdAt
  balance {
    available {
      amount
      currency
    }
    held {
      amount
      currency
    }
    posted {
      amount
      currency
    }
  }
  clients {
    id
    name
    state
    scopes
    addresses
    version
    createdAt
    keys {
      id
      keyId
      state
      createdAt
      expiresAt
      lastUsedAt
      retiredAt
    }
  }
}`, {"hash":"sha256:9c185dff4172b314d78a424f253e730268a9e86f80291c863819fda0b40ccbb2"}) as unknown as TypedDocumentString<PartnerQuery, PartnerQueryVariables>;
export const CreatePartnerDocument = new TypedDocumentString(`
    mutation CreatePartner($input: CreatePartnerInput!, $idempotencyKey: String!) {
  createPartner(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Partner {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:d4164516fb390322eb15a74e124caa0b6b5c63ac4caca530ad7d6787c1991f98"}) as unknown as TypedDocumentString<CreatePartnerMutation, CreatePartnerMutationVariables>;
export const SetPartnerDocument = new TypedDocumentString(`
    mutation SetPartner($input: SetPartnerInput!) {
  setPartner(input: $input) {
    __typename
    ... on Partner {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:06f0c9f9d14a59321e488b53ba9da29de0259b11e2e36f3cd461b1c31ce47811"}) as unknown as TypedDocumentString<SetPartnerMutation, SetPartnerMutationVariables>;
export const CreateApiClientDocument = new TypedDocumentString(`
    mutation CreateApiClient($input: CreateApiClientInput!, $idempotencyKey: String!) {
  createApiClient(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on ApiClient {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:9352c3c1569fe1aa0fe3c4ba6f590b745956b7523e65952450cb61124bdd5686"}) as unknown as TypedDocumentString<CreateApiClientMutation, CreateApiClientMutationVariables>;
export const SetApiClientDocument = new TypedDocumentString(`
    mutation SetApiClient($input: SetApiClientInput!) {
  setApiClient(input: $input) {
    __typename
    ... on ApiClient {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:33239cd58045b54287bf14e6ae78eff108c67478d83beda02da033d90cb70358"}) as unknown as TypedDocumentString<SetApiClientMutation, SetApiClientMutationVariables>;
export const IssueApiKeyDocument = new TypedDocumentString(`
    mutation IssueApiKey($input: IssueApiKeyInput!) {
  issueApiKey(input: $input) {
    __typename
    ... on IssuedApiKey {
      secret
      key {
        id
        keyId
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:9e5e8e3ef76b079c4697ffd38d9976e5badbfe261640516c5dafa695de871ca4"}) as unknown as TypedDocumentString<IssueApiKeyMutation, IssueApiKeyMutationVariables>;
export const RetireApiKeyDocument = new TypedDocumentString(`
    mutation RetireApiKey($input: RetireApiKeyInput!) {
  retireApiKey(input: $input) {
    __typename
    ... on ApiKey {
      id
      state
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:501b0d6850cdbe718fd0b205f33770551cfe36d1897b93759ce792fa596dc173"}) as unknown as TypedDocumentString<RetireApiKeyMutation, RetireApiKeyMutationVariables>;
export const PartnerPricesDocument = new TypedDocumentString(`
    query PartnerPrices($partnerId: ID!, $first: Int!, $after: String) {
  partnerPrices(partnerId: $partnerId, first: $first, after: $after) {
    edges {
      node {
        price {
          amount
          currency
        }
        variant {
          id
          sku
          names {
            zhCn
            en
          }
          product {
            id
            names {
              zhCn
              en
            }
            imageUrl
          }
          prices {
            channel {
              id
            }
            price {
              amount
              currency
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
    `, {"hash":"sha256:b17a1e6ac1d650306972be66bd59d43d4e887b8bfbafa585a203d2fd66a023ca"}) as unknown as TypedDocumentString<PartnerPricesQuery, PartnerPricesQueryVariables>;
export const SetPartnerPricesDocument = new TypedDocumentString(`
    mutation SetPartnerPrices($input: SetPartnerPricesInput!) {
  setPartnerPrices(input: $input) {
    __typename
    ... on Partner {
      id
      version
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:6f2cb7b11e9a08260e92cd6285244db35b4c3a7a76701652b9d5ad5b9bbc738d"}) as unknown as TypedDocumentString<SetPartnerPricesMutation, SetPartnerPricesMutationVariables>;
export const PartnerCreditsDocument = new TypedDocumentString(`
    query PartnerCredits($partnerId: ID!, $first: Int!, $after: String) {
  partnerCredits(partnerId: $partnerId, first: $first, after: $after) {
    edges {
      node {
        id
        amount {
          amount
          currency
        }
        reason
        createdAt
        createdBy {
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:727c9e8d46f08919a341541336090bfacd9481f7be251e523f5e3ddef5fae2fb"}) as unknown as TypedDocumentString<PartnerCreditsQuery, PartnerCreditsQueryVariables>;
export const CreditPartnerDocument = new TypedDocumentString(`
    mutation CreditPartner($input: CreditPartnerInput!, $idempotencyKey: String!) {
  creditPartner(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on PartnerCredit {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:462cc5f79a634be6573200a12cfbbcbb9c9087532383462de40b61df0afb7f02"}) as unknown as TypedDocumentString<CreditPartnerMutation, CreditPartnerMutationVariables>;
export const CorrectBirthdayDocument = new TypedDocumentString(`
    mutation CorrectBirthday($input: CorrectBirthdayInput!) {
  correctBirthday(input: $input) {
    __typename
    ... on Person {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:ef7a2b6b6d6117b89da68001a02b914aa7358815b3053937fed81717930b39b7"}) as unknown as TypedDocumentString<CorrectBirthdayMutation, CorrectBirthdayMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($filter: PersonFilter, $first: Int!, $after: String) {
  people(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        ...PersonParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PersonParts on Person {
  id
  registeredAt
  createdAt
  name
  email
  phone
  contact
  contactMasked
  tags
  bought {
    orders
    paid {
      amount
      currency
    }
    refunded {
      amount
      currency
    }
    lastAt
  }
  claims
  wallets {
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
}`, {"hash":"sha256:0fbd0684bef0da515e26d0e474a4a43a3454d53f7d72217535c2d40c67d770ea"}) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const PersonDocument = new TypedDocumentString(`
    query Person($id: ID!) {
  person(id: $id) {
    ...PersonParts
    birthdayMonth
    sessions
    dataExport {
      id
      state
      expiresAt
    }
    erasure {
      id
      state
      dueAt
      endedAt
    }
    notes {
      at
      author
      words
    }
  }
  orders(filter: { personId: $id }, first: 20) {
    edges {
      node {
        id
        number
        state
        total {
          amount
          currency
        }
        placedAt
        lines {
          id
          name
          quantity
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  cases(filter: { personId: $id }, first: 20) {
    edges {
      node {
        id
        kind
        state
        reason
        openedAt
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
    fragment PersonParts on Person {
  id
  registeredAt
  createdAt
  name
  email
  phone
  contact
  contactMasked
  tags
  bought {
    orders
    paid {
      amount
      currency
    }
    refunded {
      amount
      currency
    }
    lastAt
  }
  claims
  wallets {
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
}`, {"hash":"sha256:5e71073be15600c84a23cb945c8716609f492d1dfd5eab95b176d5b0ce295895"}) as unknown as TypedDocumentString<PersonQuery, PersonQueryVariables>;
export const NotePersonDocument = new TypedDocumentString(`
    mutation NotePerson($input: NotePersonInput!, $key: String!) {
  notePerson(input: $input, idempotencyKey: $key) {
    __typename
    ... on Person {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:89cf29ab9cd9e451fbea0bff6857b33635c1e90d7210cfe3d439a59c4e353d72"}) as unknown as TypedDocumentString<NotePersonMutation, NotePersonMutationVariables>;
export const ExportPersonDataDocument = new TypedDocumentString(`
    mutation ExportPersonData($input: PersonDataInput!) {
  exportPersonData(input: $input) {
    __typename
    ... on DataExport {
      id
      state
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:884acbccc9c0945a574896ac694b9b2d9ff84f06c1e20ddf598fec4d3f8a5676"}) as unknown as TypedDocumentString<ExportPersonDataMutation, ExportPersonDataMutationVariables>;
export const OpenPersonExportDocument = new TypedDocumentString(`
    mutation OpenPersonExport($personId: ID!) {
  openPersonExport(personId: $personId) {
    __typename
    ... on DataLink {
      url
      expiresAt
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:b29fe6422e939262ef9b4dd19e44bca0968460bc8c0afd72e4e966f31e2bc1dd"}) as unknown as TypedDocumentString<OpenPersonExportMutation, OpenPersonExportMutationVariables>;
export const ErasePersonDocument = new TypedDocumentString(`
    mutation ErasePerson($input: PersonDataInput!) {
  erasePerson(input: $input) {
    __typename
    ... on Erasure {
      id
      state
      dueAt
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:2f8951a04e2c58c9be9e368d50a54f039ae4ae47c410ebf8b113db24b4e3ed29"}) as unknown as TypedDocumentString<ErasePersonMutation, ErasePersonMutationVariables>;
export const CancelPersonErasureDocument = new TypedDocumentString(`
    mutation CancelPersonErasure($personId: ID!) {
  cancelPersonErasure(personId: $personId) {
    __typename
    ... on Erasure {
      id
      state
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:d2fd4fc94ccd2633d07c9f240ffe133ec70d1b95e60301d29ad39994cf56f9d9"}) as unknown as TypedDocumentString<CancelPersonErasureMutation, CancelPersonErasureMutationVariables>;
export const WalletEntriesDocument = new TypedDocumentString(`
    query WalletEntries($personId: ID!, $currency: String!, $first: Int!, $after: String) {
  walletEntries(
    personId: $personId
    currency: $currency
    first: $first
    after: $after
  ) {
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
        reason
        createdBy {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:1e5e054500beb001f6b8ac5b9d96d85bb98c953bdedef89708ce2316f3440427"}) as unknown as TypedDocumentString<WalletEntriesQuery, WalletEntriesQueryVariables>;
export const CreditWalletDocument = new TypedDocumentString(`
    mutation CreditWallet($input: CreditWalletInput!, $idempotencyKey: String!) {
  creditWallet(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Person {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:a1f401bc23f1034f0071d2297dcf94924b02642b0e98a3c8d4f396f427344c31"}) as unknown as TypedDocumentString<CreditWalletMutation, CreditWalletMutationVariables>;
export const ExportPeopleDocument = new TypedDocumentString(`
    mutation ExportPeople($input: ExportPeopleInput!, $idempotencyKey: String!) {
  exportPeople(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Job {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:cf4d73a42cc61afd1e728cae3697404405e1111675c0b7045245afe1423b8f5f"}) as unknown as TypedDocumentString<ExportPeopleMutation, ExportPeopleMutationVariables>;
export const SetPersonTagsDocument = new TypedDocumentString(`
    mutation SetPersonTags($input: SetPersonTagsInput!) {
  setPersonTags(input: $input) {
    __typename
    ... on PeopleTagged {
      people {
        id
        outcome
        tags
        message
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:5b7a0eff7d9afd42ad237efae1104be2bcd0c70b2569c85ea2ce9502e2901f85"}) as unknown as TypedDocumentString<SetPersonTagsMutation, SetPersonTagsMutationVariables>;
export const PriceListsDocument = new TypedDocumentString(`
    query PriceLists($first: Int!, $after: String) {
  priceLists(first: $first, after: $after) {
    edges {
      node {
        ...PriceListParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PriceListParts on PriceList {
  id
  names {
    zhCn
    en
  }
  channel {
    id
    name
    currency
  }
  tier {
    id
    names {
      zhCn
      en
    }
  }
  priority
  active
  startsAt
  endsAt
  inForce
  entries
  version
  updatedAt
  updatedBy {
    name
  }
}`, {"hash":"sha256:bb1d990c7a4fa32bff3b3a95ae1afa7a8c8003aed55f40577758dd2fd787a795"}) as unknown as TypedDocumentString<PriceListsQuery, PriceListsQueryVariables>;
export const PriceListDocument = new TypedDocumentString(`
    query PriceList($id: ID!) {
  priceList(id: $id) {
    ...PriceListParts
  }
}
    fragment PriceListParts on PriceList {
  id
  names {
    zhCn
    en
  }
  channel {
    id
    name
    currency
  }
  tier {
    id
    names {
      zhCn
      en
    }
  }
  priority
  active
  startsAt
  endsAt
  inForce
  entries
  version
  updatedAt
  updatedBy {
    name
  }
}`, {"hash":"sha256:1366bda12420f25c5f64429cfebcce02dde385e5c4e125cdad666343d1021b79"}) as unknown as TypedDocumentString<PriceListQuery, PriceListQueryVariables>;
export const CreatePriceListDocument = new TypedDocumentString(`
    mutation CreatePriceList($input: PriceListInput!, $idempotencyKey: String!) {
  createPriceList(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on PriceList {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:095f28f4ee2426444971443b04889244a529fc1372d9f4f49e9d8633c0a487fa"}) as unknown as TypedDocumentString<CreatePriceListMutation, CreatePriceListMutationVariables>;
export const UpdatePriceListDocument = new TypedDocumentString(`
    mutation UpdatePriceList($id: ID!, $version: Int!, $input: PriceListInput!) {
  updatePriceList(id: $id, version: $version, input: $input) {
    __typename
    ... on PriceList {
      id
      version
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:ca52c0b9236110ec1ef3a8ef93a340b7438c8e92bc72bdb1abba45cc929a43ec"}) as unknown as TypedDocumentString<UpdatePriceListMutation, UpdatePriceListMutationVariables>;
export const PricedVariantsDocument = new TypedDocumentString(`
    query PricedVariants($channelId: ID!, $listId: ID, $onlyListed: Boolean!, $text: String, $first: Int!, $after: String) {
  pricedVariants(
    channelId: $channelId
    listId: $listId
    onlyListed: $onlyListed
    text: $text
    first: $first
    after: $after
  ) {
    edges {
      node {
        id
        variant {
          sku
          names {
            zhCn
            en
          }
          product {
            id
            names {
              zhCn
              en
            }
            imageUrl
          }
        }
        listPrice {
          amount
          currency
        }
        price {
          amount
          currency
        }
        floor {
          amount
          currency
        }
        asked {
          amount
          currency
        }
        entry {
          amount
          currency
        }
        tierPrices {
          tierId
          price {
            amount
            currency
          }
        }
        cost {
          amount
          currency
        }
        marginBps
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:cbe3ade22443e41f6d602450a1fc4f9dad4c468f2854080047b2b42703094c88"}) as unknown as TypedDocumentString<PricedVariantsQuery, PricedVariantsQueryVariables>;
export const PriceChannelsDocument = new TypedDocumentString(`
    query PriceChannels {
  channels {
    id
    code
    name
    currency
    version
    counts {
      priced
      priceLists
      inForce
    }
  }
}
    `, {"hash":"sha256:9a49f87e24ad5947811760cdf1e6456ecd7670c8e280811f620f0c2bc6261381"}) as unknown as TypedDocumentString<PriceChannelsQuery, PriceChannelsQueryVariables>;
export const CreateChannelDocument = new TypedDocumentString(`
    mutation CreateChannel($input: CreateChannelInput!) {
  createChannel(input: $input) {
    __typename
    ... on Channel {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:0411901fb7d79d5e945ff5da6703c049de9815b48845e440b54740e71b6cc153"}) as unknown as TypedDocumentString<CreateChannelMutation, CreateChannelMutationVariables>;
export const RenameChannelDocument = new TypedDocumentString(`
    mutation RenameChannel($input: RenameChannelInput!) {
  renameChannel(input: $input) {
    __typename
    ... on Channel {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:65656a7182e435421d540ba275832ae53db7f565cfdca883577c61cce274e962"}) as unknown as TypedDocumentString<RenameChannelMutation, RenameChannelMutationVariables>;
export const SetChannelPricesDocument = new TypedDocumentString(`
    mutation SetChannelPrices($input: SetChannelPricesInput!) {
  setChannelPrices(input: $input) {
    __typename
    ... on Channel {
      id
      version
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:0d7b92b670707edc33514aaf4ee1d761f62937cc0f11335ad7fb9b6356b03f1b"}) as unknown as TypedDocumentString<SetChannelPricesMutation, SetChannelPricesMutationVariables>;
export const MemberTiersDocument = new TypedDocumentString(`
    query MemberTiers {
  memberTiers {
    id
    names {
      zhCn
      en
    }
    threshold {
      amount
      currency
    }
    discountBps
    keepDays
    benefits {
      zhCn
      en
    }
    active
    members
    version
    updatedAt
    updatedBy {
      name
    }
  }
}
    `, {"hash":"sha256:0f51d8d479c89f9e82989fa8c44da41833f08261e1fdf52022cf5be1382248c9"}) as unknown as TypedDocumentString<MemberTiersQuery, MemberTiersQueryVariables>;
export const CreateMemberTierDocument = new TypedDocumentString(`
    mutation CreateMemberTier($input: MemberTierInput!, $idempotencyKey: String!) {
  createMemberTier(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on MemberTier {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:3a50c205a9495f8844579ec3ff3af283cb3c0c8c3239d100178fe4de2cb77421"}) as unknown as TypedDocumentString<CreateMemberTierMutation, CreateMemberTierMutationVariables>;
export const UpdateMemberTierDocument = new TypedDocumentString(`
    mutation UpdateMemberTier($id: ID!, $version: Int!, $input: MemberTierInput!) {
  updateMemberTier(id: $id, version: $version, input: $input) {
    __typename
    ... on MemberTier {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:b3a3adb75e91d7995a9a859e2ba5d1d299b51dad9c10b8b55a45ea6327ee4b43"}) as unknown as TypedDocumentString<UpdateMemberTierMutation, UpdateMemberTierMutationVariables>;
export const StoresDocument = new TypedDocumentString(`
    query Stores {
  stores {
    ...StoreParts
  }
}
    fragment StoreParts on Store {
  id
  code
  names {
    zhCn
    en
  }
  active
  version
}`, {"hash":"sha256:94518b5cda9d1334a050b5c368db1901230a741bc1cd536fdd76b9b8dc810a73"}) as unknown as TypedDocumentString<StoresQuery, StoresQueryVariables>;
export const AddStoreDocument = new TypedDocumentString(`
    mutation AddStore($input: AddStoreInput!) {
  addStore(input: $input) {
    __typename
    ... on Store {
      ...StoreParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment StoreParts on Store {
  id
  code
  names {
    zhCn
    en
  }
  active
  version
}`, {"hash":"sha256:4d35601b171b65a7d4a81978fab124e9a45d5a3ed5b6bccc0e9adf7556913b40"}) as unknown as TypedDocumentString<AddStoreMutation, AddStoreMutationVariables>;
export const UpdateStoreDocument = new TypedDocumentString(`
    mutation UpdateStore($input: UpdateStoreInput!) {
  updateStore(input: $input) {
    __typename
    ... on Store {
      ...StoreParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment StoreParts on Store {
  id
  code
  names {
    zhCn
    en
  }
  active
  version
}`, {"hash":"sha256:1ef14bf67b22d880ac3877fec1fc041fde0edc19f2e1bf7e92946a0751d88b7f"}) as unknown as TypedDocumentString<UpdateStoreMutation, UpdateStoreMutationVariables>;
export const LookAtVoucherDocument = new TypedDocumentString(`
    query LookAtVoucher($token: String!) {
  lookAtVoucher(token: $token) {
    __typename
    ... on HeldVoucher {
      voucher {
        id
        uses
        usesLeft
        expiresAt
        redeemedAt
      }
      variant {
        id
        names {
          zhCn
          en
        }
        product {
          id
          names {
            zhCn
            en
          }
        }
      }
    }
    ... on VoucherSpent {
      redeemedAt
    }
    ... on VoucherExpired {
      expiredAt
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:af7dbc855c41c72d771098a9556c37129bb4d1d0f2f5aa9b15807d9a55e19515"}) as unknown as TypedDocumentString<LookAtVoucherQuery, LookAtVoucherQueryVariables>;
export const RedeemVoucherDocument = new TypedDocumentString(`
    mutation RedeemVoucher($token: String!, $storeId: ID, $idempotencyKey: String!) {
  redeemVoucher(token: $token, storeId: $storeId, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Redemption {
      ...RedemptionParts
    }
    ... on VoucherSpent {
      redeemedAt
    }
    ... on VoucherExpired {
      expiredAt
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment RedemptionParts on Redemption {
  id
  usesLeft
  at
  undoableUntil
  undoneAt
  takenBy
  voucher {
    id
    uses
    usesLeft
  }
  variant {
    id
    names {
      zhCn
      en
    }
    product {
      id
      names {
        zhCn
        en
      }
    }
  }
}`, {"hash":"sha256:975503cc38d9da4f0d123408f86b7d5b31fbc20031554240f615d3472f279abd"}) as unknown as TypedDocumentString<RedeemVoucherMutation, RedeemVoucherMutationVariables>;
export const UndoRedemptionDocument = new TypedDocumentString(`
    mutation UndoRedemption($id: ID!) {
  undoRedemption(id: $id) {
    __typename
    ... on Redemption {
      ...RedemptionParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment RedemptionParts on Redemption {
  id
  usesLeft
  at
  undoableUntil
  undoneAt
  takenBy
  voucher {
    id
    uses
    usesLeft
  }
  variant {
    id
    names {
      zhCn
      en
    }
    product {
      id
      names {
        zhCn
        en
      }
    }
  }
}`, {"hash":"sha256:0a7c2c054cb66de242dd53c35f39e0ab19224ec45f8929bdd2d0aef79fbac791"}) as unknown as TypedDocumentString<UndoRedemptionMutation, UndoRedemptionMutationVariables>;
export const StoreDayDocument = new TypedDocumentString(`
    query StoreDay($storeId: ID!, $first: Int!, $after: String) {
  storeDay(storeId: $storeId) {
    day
    uses
    undone
    goods {
      uses
      undone
      variant {
        id
        names {
          zhCn
          en
        }
        product {
          id
          names {
            zhCn
            en
          }
        }
      }
    }
  }
  redemptions(storeId: $storeId, first: $first, after: $after) {
    edges {
      node {
        ...RedemptionParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment RedemptionParts on Redemption {
  id
  usesLeft
  at
  undoableUntil
  undoneAt
  takenBy
  voucher {
    id
    uses
    usesLeft
  }
  variant {
    id
    names {
      zhCn
      en
    }
    product {
      id
      names {
        zhCn
        en
      }
    }
  }
}`, {"hash":"sha256:8e01c9f092839c762393d8077752abbab55b46fd74043282136d317bae17574f"}) as unknown as TypedDocumentString<StoreDayQuery, StoreDayQueryVariables>;
export const ExportRedemptionsDocument = new TypedDocumentString(`
    mutation ExportRedemptions($input: ExportRedemptionsInput!, $idempotencyKey: String!) {
  exportRedemptions(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Job {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:1a507a33d57a4bac8588c21d531defcd2530ab4c92ff364f550c92b248451944"}) as unknown as TypedDocumentString<ExportRedemptionsMutation, ExportRedemptionsMutationVariables>;
export const ReferralProgramsDocument = new TypedDocumentString(`
    query ReferralPrograms($state: ReferralProgramState, $first: Int!, $after: String) {
  referralPrograms(state: $state, first: $first, after: $after) {
    edges {
      node {
        ...ReferralProgramParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ReferralProgramParts on ReferralProgram {
  id
  version
  state
  names {
    zhCn
    en
  }
  inviterReward {
    amount
    currency
  }
  friendReward {
    amount
    currency
  }
  inviterCoupon {
    id
    headline
  }
  friendCoupon {
    id
    headline
  }
  leastOrder {
    amount
    currency
  }
  waitDays
  backDays
  mostRewards
  periodDays
  budget {
    amount
    currency
  }
  given {
    amount
    currency
  }
  startsAt
  endsAt
  campaignId
  counts {
    joined
    bought
    review
    rewarded
    takenBack
    refused
  }
}`, {"hash":"sha256:f75ad6b44335f5ec28316ac7814fa9b1f985f1b5067f4fc07196c0b547edd140"}) as unknown as TypedDocumentString<ReferralProgramsQuery, ReferralProgramsQueryVariables>;
export const ReferralsDocument = new TypedDocumentString(`
    query Referrals($programId: ID, $state: ReferralState, $first: Int!, $after: String) {
  referrals(programId: $programId, state: $state, first: $first, after: $after) {
    edges {
      node {
        ...ReferralParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment ReferralParts on Referral {
  id
  state
  refused
  signals
  programNames {
    zhCn
    en
  }
  inviterId
  inviterMasked
  friendId
  friendMasked
  orderId
  inviterGiven {
    amount
    currency
  }
  friendGiven {
    amount
    currency
  }
  inviterHasCoupon
  friendHasCoupon
  joinedAt
  dueAt
  rewardedAt
}`, {"hash":"sha256:b09f587ef53edd4d0e8d53ab4ea728a5fdbfd0d32874b78b655fdfbe9dcc2add"}) as unknown as TypedDocumentString<ReferralsQuery, ReferralsQueryVariables>;
export const AddReferralProgramDocument = new TypedDocumentString(`
    mutation AddReferralProgram($input: ReferralProgramInput!) {
  addReferralProgram(input: $input) {
    __typename
    ... on ReferralProgram {
      ...ReferralProgramParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment ReferralProgramParts on ReferralProgram {
  id
  version
  state
  names {
    zhCn
    en
  }
  inviterReward {
    amount
    currency
  }
  friendReward {
    amount
    currency
  }
  inviterCoupon {
    id
    headline
  }
  friendCoupon {
    id
    headline
  }
  leastOrder {
    amount
    currency
  }
  waitDays
  backDays
  mostRewards
  periodDays
  budget {
    amount
    currency
  }
  given {
    amount
    currency
  }
  startsAt
  endsAt
  campaignId
  counts {
    joined
    bought
    review
    rewarded
    takenBack
    refused
  }
}`, {"hash":"sha256:96cacca6aa10293196c8a606b2c83d04e5ec973e322938866e7aa7294cdc1fbb"}) as unknown as TypedDocumentString<AddReferralProgramMutation, AddReferralProgramMutationVariables>;
export const UpdateReferralProgramDocument = new TypedDocumentString(`
    mutation UpdateReferralProgram($id: ID!, $version: Int!, $input: ReferralProgramInput!) {
  updateReferralProgram(id: $id, version: $version, input: $input) {
    __typename
    ... on ReferralProgram {
      ...ReferralProgramParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment ReferralProgramParts on ReferralProgram {
  id
  version
  state
  names {
    zhCn
    en
  }
  inviterReward {
    amount
    currency
  }
  friendReward {
    amount
    currency
  }
  inviterCoupon {
    id
    headline
  }
  friendCoupon {
    id
    headline
  }
  leastOrder {
    amount
    currency
  }
  waitDays
  backDays
  mostRewards
  periodDays
  budget {
    amount
    currency
  }
  given {
    amount
    currency
  }
  startsAt
  endsAt
  campaignId
  counts {
    joined
    bought
    review
    rewarded
    takenBack
    refused
  }
}`, {"hash":"sha256:3150a0b3b68100d1be696a85f555c5ed3a80fa4936ed6cb43812d0616748222c"}) as unknown as TypedDocumentString<UpdateReferralProgramMutation, UpdateReferralProgramMutationVariables>;
export const MoveReferralProgramDocument = new TypedDocumentString(`
    mutation MoveReferralProgram($id: ID!, $version: Int!, $state: ReferralProgramState!) {
  moveReferralProgram(id: $id, version: $version, state: $state) {
    __typename
    ... on ReferralProgram {
      ...ReferralProgramParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment ReferralProgramParts on ReferralProgram {
  id
  version
  state
  names {
    zhCn
    en
  }
  inviterReward {
    amount
    currency
  }
  friendReward {
    amount
    currency
  }
  inviterCoupon {
    id
    headline
  }
  friendCoupon {
    id
    headline
  }
  leastOrder {
    amount
    currency
  }
  waitDays
  backDays
  mostRewards
  periodDays
  budget {
    amount
    currency
  }
  given {
    amount
    currency
  }
  startsAt
  endsAt
  campaignId
  counts {
    joined
    bought
    review
    rewarded
    takenBack
    refused
  }
}`, {"hash":"sha256:a97c64455115bf8d67159267f2799656597507605a9b4ade72835e60156b00f4"}) as unknown as TypedDocumentString<MoveReferralProgramMutation, MoveReferralProgramMutationVariables>;
export const DecideReferralDocument = new TypedDocumentString(`
    mutation DecideReferral($id: ID!, $approved: Boolean!, $reason: String!) {
  decideReferral(id: $id, approved: $approved, reason: $reason) {
    __typename
    ... on Referral {
      ...ReferralParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment ReferralParts on Referral {
  id
  state
  refused
  signals
  programNames {
    zhCn
    en
  }
  inviterId
  inviterMasked
  friendId
  friendMasked
  orderId
  inviterGiven {
    amount
    currency
  }
  friendGiven {
    amount
    currency
  }
  inviterHasCoupon
  friendHasCoupon
  joinedAt
  dueAt
  rewardedAt
}`, {"hash":"sha256:c88ac5ede9c4f477443e86ce75c64bc8151d54f105c0e1b6d86d37b1ae2ec232"}) as unknown as TypedDocumentString<DecideReferralMutation, DecideReferralMutationVariables>;
export const SearchTermsDocument = new TypedDocumentString(`
    query SearchTerms($days: Int!, $withoutResult: Boolean, $first: Int!, $after: String) {
  searchTerms(
    days: $days
    withoutResult: $withoutResult
    first: $first
    after: $after
  ) {
    edges {
      node {
        term
        searches
        results
        lastAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:a501bdc2b25506d03889b73cc02c38c6c0f48a79e77a194c199eb4540050b875"}) as unknown as TypedDocumentString<SearchTermsQuery, SearchTermsQueryVariables>;
export const SynonymGroupsDocument = new TypedDocumentString(`
    query SynonymGroups($text: String, $first: Int!, $after: String) {
  synonymGroups(text: $text, first: $first, after: $after) {
    edges {
      node {
        ...SynonymGroupParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SynonymGroupParts on SynonymGroup {
  id
  words
  version
  updatedAt
  updatedBy
}`, {"hash":"sha256:4c06772e9a98534b993bd9ad52058a970cb677d8b4fbe36752b6a986a59ec4b4"}) as unknown as TypedDocumentString<SynonymGroupsQuery, SynonymGroupsQueryVariables>;
export const AddSynonymsDocument = new TypedDocumentString(`
    mutation AddSynonyms($words: [String!]!) {
  addSynonyms(input: { words: $words }) {
    __typename
    ... on SynonymGroup {
      ...SynonymGroupParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment SynonymGroupParts on SynonymGroup {
  id
  words
  version
  updatedAt
  updatedBy
}`, {"hash":"sha256:2d004632f4171a478feb0666a76715898333103d5a737b7365acbca4f71e1dd2"}) as unknown as TypedDocumentString<AddSynonymsMutation, AddSynonymsMutationVariables>;
export const UpdateSynonymsDocument = new TypedDocumentString(`
    mutation UpdateSynonyms($id: ID!, $version: Int!, $words: [String!]!) {
  updateSynonyms(id: $id, version: $version, input: { words: $words }) {
    __typename
    ... on SynonymGroup {
      ...SynonymGroupParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment SynonymGroupParts on SynonymGroup {
  id
  words
  version
  updatedAt
  updatedBy
}`, {"hash":"sha256:f8c41d1cd5ffd79bd9bacba1082167b03e031821eb1bc0c4a06a0e0f92939679"}) as unknown as TypedDocumentString<UpdateSynonymsMutation, UpdateSynonymsMutationVariables>;
export const RemoveSynonymsDocument = new TypedDocumentString(`
    mutation RemoveSynonyms($id: ID!, $version: Int!) {
  removeSynonyms(id: $id, version: $version) {
    __typename
    ... on SynonymsRemoved {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:57a8d9801978046aa9cd7cfdaadebe352ec94d0cc764dea699283cbc0205cfb3"}) as unknown as TypedDocumentString<RemoveSynonymsMutation, RemoveSynonymsMutationVariables>;
export const SharedCodeDocument = new TypedDocumentString(`
    query SharedCode($id: ID!) {
  sharedCode(id: $id) {
    ...SharedCodeParts
  }
}
    fragment SharedCodeParts on SharedCode {
  id
  label
  state
  nextStates
  recallable
  recall {
    ...RecallParts
  }
  seats
  held
  taken
  free
  stillKnowing
  revision
  rotatedAt
  hasNumber
  hasSecret
  hasUrl
  expiresOn
  seatCost {
    amount
    currency
  }
  supplier
  purchaseOrder
  version
  createdAt
  createdBy {
    name
  }
  changes {
    revision
    at
    by
    reason
  }
  variant {
    id
    sku
    names {
      zhCn
      en
    }
    sellable
    product {
      id
      names {
        zhCn
        en
      }
      imageUrl
    }
  }
}
fragment RecallParts on Recall {
  mode
  reason
  jobId
  beganAt
  doneAt
  codes
  due
  setAside
  replacedRevealed
  replacedUnrevealed
  replacedHeld
  refundedRevealed
  refundedUnrevealed
  refundedHeld
  unheld
  supplierClaim {
    supplier
    purchaseOrder
    codes
    amount {
      amount
      currency
    }
    raisedAt
  }
}`, {"hash":"sha256:49d73382e5f0083fdc8d974a041a36ded4c8fd1000c5d9ef18c6450be9709b83"}) as unknown as TypedDocumentString<SharedCodeQuery, SharedCodeQueryVariables>;
export const SeatsDocument = new TypedDocumentString(`
    query Seats($id: ID!, $state: SeatStateFilter, $first: Int!, $after: String) {
  seats(sharedCodeId: $id, state: $state, first: $first, after: $after) {
    edges {
      node {
        id
        state
        deliveredAt
        revealedAt
        knowsSecret
        endedAt
        reason
        order {
          id
          number
          contactMasked
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:83c94421f3b2f800fbfe2c25b5d4999bf92ad74591b0f02321d8dae75e899a9d"}) as unknown as TypedDocumentString<SeatsQuery, SeatsQueryVariables>;
export const CreateSharedCodeDocument = new TypedDocumentString(`
    mutation CreateSharedCode($input: SharedCodeInput!, $idempotencyKey: String!) {
  createSharedCode(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on SharedCode {
      id
    }
    ... on StepUpRequired {
      withCode
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:c103557871f9c76590ac75b01294e5f39490d3dad7b1b9c745c97bee655c2c5c"}) as unknown as TypedDocumentString<CreateSharedCodeMutation, CreateSharedCodeMutationVariables>;
export const RotateSharedCodeDocument = new TypedDocumentString(`
    mutation RotateSharedCode($input: RotateSharedCodeInput!, $idempotencyKey: String!) {
  rotateSharedCode(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on SharedCode {
      id
    }
    ... on StepUpRequired {
      withCode
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:15fb7a9ba230c679c59d4834d9d5759b9dea325ab8fbe700a89a78b1fbc4f3ea"}) as unknown as TypedDocumentString<RotateSharedCodeMutation, RotateSharedCodeMutationVariables>;
export const SetSharedCodeSeatsDocument = new TypedDocumentString(`
    mutation SetSharedCodeSeats($input: SetSharedCodeSeatsInput!) {
  setSharedCodeSeats(input: $input) {
    __typename
    ... on SharedCode {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:042cb80c8afeb8b96effe78e5e67c7ce57351b86664c1c3a89c1993889a6f1e4"}) as unknown as TypedDocumentString<SetSharedCodeSeatsMutation, SetSharedCodeSeatsMutationVariables>;
export const SetSharedCodeSupplierDocument = new TypedDocumentString(`
    mutation SetSharedCodeSupplier($input: SetSharedCodeSupplierInput!) {
  setSharedCodeSupplier(input: $input) {
    __typename
    ... on SharedCode {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:3525f666f2346b2def325727e5ccdec44c833b53a71f3c72b423c10541025581"}) as unknown as TypedDocumentString<SetSharedCodeSupplierMutation, SetSharedCodeSupplierMutationVariables>;
export const SetSharedCodeStateDocument = new TypedDocumentString(`
    mutation SetSharedCodeState($input: SetSharedCodeStateInput!) {
  setSharedCodeState(input: $input) {
    __typename
    ... on SharedCode {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:aa96206bacd392de73d6cf6e35e2c50cb48d225da66944bc4fc106460a6199a7"}) as unknown as TypedDocumentString<SetSharedCodeStateMutation, SetSharedCodeStateMutationVariables>;
export const SharedCodeRecallDocument = new TypedDocumentString(`
    query SharedCodeRecall($id: ID!) {
  sharedCode(id: $id) {
    recall {
      ...RecallParts
    }
  }
}
    fragment RecallParts on Recall {
  mode
  reason
  jobId
  beganAt
  doneAt
  codes
  due
  setAside
  replacedRevealed
  replacedUnrevealed
  replacedHeld
  refundedRevealed
  refundedUnrevealed
  refundedHeld
  unheld
  supplierClaim {
    supplier
    purchaseOrder
    codes
    amount {
      amount
      currency
    }
    raisedAt
  }
}`, {"hash":"sha256:580ef2794456b5be91b9bdb57565d90a82351cb03af441b2985224adae3f03f2"}) as unknown as TypedDocumentString<SharedCodeRecallQuery, SharedCodeRecallQueryVariables>;
export const RecallSharedCodeDocument = new TypedDocumentString(`
    mutation RecallSharedCode($input: RecallSharedCodeInput!, $idempotencyKey: String!) {
  recallSharedCode(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Job {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:3a5ea3db44d064202f02ed6b6d33a2af13c991df7475d0f71f48add7c592c245"}) as unknown as TypedDocumentString<RecallSharedCodeMutation, RecallSharedCodeMutationVariables>;
export const RevokeSeatDocument = new TypedDocumentString(`
    mutation RevokeSeat($input: RevokeSeatInput!) {
  revokeSeat(input: $input) {
    __typename
    ... on Seat {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:c3a9dffa18792a9db1270c73763496fde4101a5707507c1ef132d6e83b85afd4"}) as unknown as TypedDocumentString<RevokeSeatMutation, RevokeSeatMutationVariables>;
export const SharedCodesDocument = new TypedDocumentString(`
    query SharedCodes($filter: SharedCodeFilter, $first: Int!, $after: String) {
  sharedCodes(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        id
        label
        state
        seats
        held
        taken
        stillKnowing
        rotatedAt
        expiresOn
        createdAt
        variant {
          id
          sku
          names {
            zhCn
            en
          }
          product {
            id
            names {
              zhCn
              en
            }
            imageUrl
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
    `, {"hash":"sha256:adf199e379b02aecbac43a0f62b91f04744d0b7847459dc7f73b060a64e2442a"}) as unknown as TypedDocumentString<SharedCodesQuery, SharedCodesQueryVariables>;
export const StaffListDocument = new TypedDocumentString(`
    query StaffList($filter: StaffFilter, $first: Int!, $after: String) {
  staff(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        ...StaffParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  staffInvitations {
    id
    email
    role
    customRole {
      id
      name
    }
    invitedBy {
      id
      name
    }
    createdAt
    expiresAt
  }
}
    fragment StaffParts on Staff {
  id
  name
  email
  role
  customRole {
    id
    name
  }
  active
  joinedAt
  hasSecondFactor
  lastSeenAt
}`, {"hash":"sha256:c70661c8c86623c2bd4403008980f31c86159b02c225d9528aaf92eaaf0e64f9"}) as unknown as TypedDocumentString<StaffListQuery, StaffListQueryVariables>;
export const RolesDocument = new TypedDocumentString(`
    query Roles {
  builtInRoles {
    role
    permissions
    people
  }
  customRoles {
    id
    name
    description
    permissions
    version
  }
}
    `, {"hash":"sha256:bead6747e7b06d38f5990b90fca3add30e01e3abbcf9dfae8219344a30ee4a2c"}) as unknown as TypedDocumentString<RolesQuery, RolesQueryVariables>;
export const InviteStaffDocument = new TypedDocumentString(`
    mutation InviteStaff($input: InviteStaffInput!) {
  inviteStaff(input: $input) {
    __typename
    ... on StaffInvitation {
      id
    }
    ... on UserError {
      code
      message
      path
    }
    ... on StepUpRequired {
      withCode
    }
  }
}
    `, {"hash":"sha256:22ee75c3f578d995aad06ffa05954220fa32c64d449db00a504baaefaad20ada"}) as unknown as TypedDocumentString<InviteStaffMutation, InviteStaffMutationVariables>;
export const RevokeInvitationDocument = new TypedDocumentString(`
    mutation RevokeInvitation($id: ID!) {
  revokeInvitation(id: $id) {
    __typename
    ... on StaffInvitation {
      id
    }
    ... on UserError {
      code
      message
      path
    }
    ... on StepUpRequired {
      withCode
    }
  }
}
    `, {"hash":"sha256:37dc1f88737130e66f5400fb941b581c39f57f2ec8cff26d22c043386ab0480d"}) as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const SetStaffRoleDocument = new TypedDocumentString(`
    mutation SetStaffRole($input: SetStaffRoleInput!) {
  setStaffRole(input: $input) {
    __typename
    ... on Staff {
      id
    }
    ... on UserError {
      code
      message
      path
    }
    ... on StepUpRequired {
      withCode
    }
  }
}
    `, {"hash":"sha256:c1120b10f4a176f57fd439790aec536a2f8788d919c54beab5c9e5f86d4c0538"}) as unknown as TypedDocumentString<SetStaffRoleMutation, SetStaffRoleMutationVariables>;
export const DeactivateStaffDocument = new TypedDocumentString(`
    mutation DeactivateStaff($input: StaffActInput!) {
  deactivateStaff(input: $input) {
    __typename
    ... on Staff {
      id
    }
    ... on UserError {
      code
      message
      path
    }
    ... on StepUpRequired {
      withCode
    }
  }
}
    `, {"hash":"sha256:1f582b8422b8e21542e9ba56d115bd080ec259bf05734dafd28e821ebd61bc3b"}) as unknown as TypedDocumentString<DeactivateStaffMutation, DeactivateStaffMutationVariables>;
export const ReactivateStaffDocument = new TypedDocumentString(`
    mutation ReactivateStaff($input: StaffActInput!) {
  reactivateStaff(input: $input) {
    __typename
    ... on Staff {
      id
    }
    ... on UserError {
      code
      message
      path
    }
    ... on StepUpRequired {
      withCode
    }
  }
}
    `, {"hash":"sha256:7b7e12f53f1adbfb411d35688b836398963504def55f40b53e5ca2fff2f62b52"}) as unknown as TypedDocumentString<ReactivateStaffMutation, ReactivateStaffMutationVariables>;
export const SignOutStaffDocument = new TypedDocumentString(`
    mutation SignOutStaff($input: StaffActInput!) {
  signOutStaff(input: $input) {
    __typename
    ... on Staff {
      id
    }
    ... on UserError {
      code
      message
      path
    }
    ... on StepUpRequired {
      withCode
    }
  }
}
    `, {"hash":"sha256:32d66b7e2fed2522c022c9e25c564c5d418588a04653007edeb6e2421cba731c"}) as unknown as TypedDocumentString<SignOutStaffMutation, SignOutStaffMutationVariables>;
export const ResetSecondFactorDocument = new TypedDocumentString(`
    mutation ResetSecondFactor($input: StaffActInput!) {
  resetSecondFactor(input: $input) {
    __typename
    ... on Staff {
      id
    }
    ... on UserError {
      code
      message
      path
    }
    ... on StepUpRequired {
      withCode
    }
  }
}
    `, {"hash":"sha256:cf42b2c499eadcbdc7bf4b310f6aa79a746784628ccfe4de1fb1e637ede1fc0a"}) as unknown as TypedDocumentString<ResetSecondFactorMutation, ResetSecondFactorMutationVariables>;
export const CreateRoleDocument = new TypedDocumentString(`
    mutation CreateRole($input: RoleInput!) {
  createRole(input: $input) {
    __typename
    ... on CustomRole {
      id
    }
    ... on UserError {
      code
      message
      path
    }
    ... on StepUpRequired {
      withCode
    }
  }
}
    `, {"hash":"sha256:3e04abccad430e79916b3a3dc457b524779637da280480500d36bbb7ad6fbafc"}) as unknown as TypedDocumentString<CreateRoleMutation, CreateRoleMutationVariables>;
export const UpdateRoleDocument = new TypedDocumentString(`
    mutation UpdateRole($id: ID!, $version: Int!, $input: RoleInput!) {
  updateRole(id: $id, version: $version, input: $input) {
    __typename
    ... on CustomRole {
      id
    }
    ... on UserError {
      code
      message
      path
    }
    ... on StepUpRequired {
      withCode
    }
  }
}
    `, {"hash":"sha256:229f4f1a1d74fb5cecad4466d68f563e873318a2d1e93470d6caa87e4cb11b09"}) as unknown as TypedDocumentString<UpdateRoleMutation, UpdateRoleMutationVariables>;
export const RemoveRoleDocument = new TypedDocumentString(`
    mutation RemoveRole($id: ID!, $version: Int!) {
  removeRole(id: $id, version: $version) {
    __typename
    ... on RoleRemoved {
      id
    }
    ... on UserError {
      code
      message
      path
    }
    ... on StepUpRequired {
      withCode
    }
  }
}
    `, {"hash":"sha256:ac4757d6b1266bfaddad20f8c35fcdcb53e4c38d8b4c258e9beb788848f8b15a"}) as unknown as TypedDocumentString<RemoveRoleMutation, RemoveRoleMutationVariables>;
export const SuppliersDocument = new TypedDocumentString(`
    query Suppliers($first: Int!, $after: String) {
  suppliers(first: $first, after: $after) {
    edges {
      node {
        id
        code
        name
        adapter
        state
        balance {
          amount
          currency
        }
        balanceCheckedAt
        lowBalance {
          amount
          currency
        }
        isLow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:de76a6ed3f8af9b5e96fcc22e4750caec51976f4d2b72dfe7fc77b45b976c0b9"}) as unknown as TypedDocumentString<SuppliersQuery, SuppliersQueryVariables>;
export const SupplierOffersDocument = new TypedDocumentString(`
    query SupplierOffers($filter: SupplierOfferFilter, $first: Int!, $after: String) {
  supplierOffers(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        ...OfferParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment OfferParts on SupplierOffer {
  id
  supplierSku
  priority
  state
  pauseReason
  listed
  quota
  held
  used
  checkedAt
  version
  cost {
    amount
    currency
  }
  supplier {
    id
    name
    lowBalance {
      amount
      currency
    }
  }
  variant {
    id
    sku
    names {
      zhCn
      en
    }
    faceValue {
      amount
      currency
    }
    product {
      id
      names {
        zhCn
        en
      }
      imageUrl
    }
  }
}`, {"hash":"sha256:3baf2ff7f6aa992cdae589551777864907d3aae8fdc7ac0e31c153d73f770d8f"}) as unknown as TypedDocumentString<SupplierOffersQuery, SupplierOffersQueryVariables>;
export const SetOfferDocument = new TypedDocumentString(`
    mutation SetOffer($input: SupplierOfferInput!) {
  setOffer(input: $input) {
    __typename
    ... on SupplierOffer {
      ...OfferParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment OfferParts on SupplierOffer {
  id
  supplierSku
  priority
  state
  pauseReason
  listed
  quota
  held
  used
  checkedAt
  version
  cost {
    amount
    currency
  }
  supplier {
    id
    name
    lowBalance {
      amount
      currency
    }
  }
  variant {
    id
    sku
    names {
      zhCn
      en
    }
    faceValue {
      amount
      currency
    }
    product {
      id
      names {
        zhCn
        en
      }
      imageUrl
    }
  }
}`, {"hash":"sha256:c6357322e70d9a12acd01b168c0c9026ca0ff20b64b60083483b2af9754fd032"}) as unknown as TypedDocumentString<SetOfferMutation, SetOfferMutationVariables>;
export const PauseSupplierDocument = new TypedDocumentString(`
    mutation PauseSupplier($id: ID!, $reason: String!) {
  pauseSupplier(id: $id, reason: $reason) {
    __typename
    ... on Supplier {
      id
      state
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:2dc170d117a52143dbde68b9035cef8df9e3bcad2da3e2fc0bf649b5f99686ab"}) as unknown as TypedDocumentString<PauseSupplierMutation, PauseSupplierMutationVariables>;
export const ResumeSupplierDocument = new TypedDocumentString(`
    mutation ResumeSupplier($id: ID!, $reason: String!) {
  resumeSupplier(id: $id, reason: $reason) {
    __typename
    ... on Supplier {
      id
      state
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:f2ef7593ef59c815c2a2468af300e1588a3fb6c2d5bef0d08239515342654c37"}) as unknown as TypedDocumentString<ResumeSupplierMutation, ResumeSupplierMutationVariables>;
export const FundSupplierDocument = new TypedDocumentString(`
    mutation FundSupplier($input: FundSupplierInput!, $idempotencyKey: String!) {
  fundSupplier(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on SupplierDeposit {
      id
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
  }
}
    `, {"hash":"sha256:1d5caf0f4356056894fce00c07c499698c9a0c8f632a7387c1f83e015ca013b4"}) as unknown as TypedDocumentString<FundSupplierMutation, FundSupplierMutationVariables>;
export const SetLowBalanceDocument = new TypedDocumentString(`
    mutation SetLowBalance($id: ID!, $lowBalance: MoneyInput!) {
  setLowBalance(id: $id, lowBalance: $lowBalance) {
    __typename
    ... on Supplier {
      id
      isLow
      lowBalance {
        amount
        currency
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:1abe1fe4cb38f6960584420e29f5b1422ee88fb514dbbef8a8a729633bdf93c8"}) as unknown as TypedDocumentString<SetLowBalanceMutation, SetLowBalanceMutationVariables>;
export const SupplierOrdersDocument = new TypedDocumentString(`
    query SupplierOrders($filter: SupplierOrderFilter, $first: Int!, $after: String) {
  supplierOrders(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        ...SupplierOrderParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment SupplierOrderParts on SupplierOrder {
  id
  attempt
  reference
  supplierReference
  account
  server
  faceValue {
    amount
    currency
  }
  delivered {
    amount
    currency
  }
  isSlow
  state
  tries
  queries
  refusedReason
  supplierWords
  problem
  personSince
  createdAt
  sentAt
  settledAt
  dueAt
  cost {
    amount
    currency
  }
  supplier {
    id
    name
  }
  variant {
    id
    names {
      zhCn
      en
    }
    product {
      id
      names {
        zhCn
        en
      }
    }
  }
  order {
    id
    number
  }
}`, {"hash":"sha256:a11ded3f0b3c8949005dbcd9115cb104bb03bd30505389d628179d60c27455eb"}) as unknown as TypedDocumentString<SupplierOrdersQuery, SupplierOrdersQueryVariables>;
export const AskSupplierDocument = new TypedDocumentString(`
    mutation AskSupplier($id: ID!) {
  askSupplier(id: $id) {
    __typename
    ... on SupplierOrder {
      ...SupplierOrderParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment SupplierOrderParts on SupplierOrder {
  id
  attempt
  reference
  supplierReference
  account
  server
  faceValue {
    amount
    currency
  }
  delivered {
    amount
    currency
  }
  isSlow
  state
  tries
  queries
  refusedReason
  supplierWords
  problem
  personSince
  createdAt
  sentAt
  settledAt
  dueAt
  cost {
    amount
    currency
  }
  supplier {
    id
    name
  }
  variant {
    id
    names {
      zhCn
      en
    }
    product {
      id
      names {
        zhCn
        en
      }
    }
  }
  order {
    id
    number
  }
}`, {"hash":"sha256:420084d2507cc9bd49589ea92eea344481c6ea4ba5278b47e08de3a584b6800f"}) as unknown as TypedDocumentString<AskSupplierMutation, AskSupplierMutationVariables>;
export const SettleByHandDocument = new TypedDocumentString(`
    mutation SettleByHand($id: ID!, $outcome: HandOutcome!, $reason: String!, $spent: MoneyInput) {
  settleByHand(id: $id, outcome: $outcome, reason: $reason, spent: $spent) {
    __typename
    ... on SupplierOrder {
      ...SupplierOrderParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment SupplierOrderParts on SupplierOrder {
  id
  attempt
  reference
  supplierReference
  account
  server
  faceValue {
    amount
    currency
  }
  delivered {
    amount
    currency
  }
  isSlow
  state
  tries
  queries
  refusedReason
  supplierWords
  problem
  personSince
  createdAt
  sentAt
  settledAt
  dueAt
  cost {
    amount
    currency
  }
  supplier {
    id
    name
  }
  variant {
    id
    names {
      zhCn
      en
    }
    product {
      id
      names {
        zhCn
        en
      }
    }
  }
  order {
    id
    number
  }
}`, {"hash":"sha256:ec092ef3174d78d25c03443b4e981c7f1e6e9a2639f73eafd4f1bc229f4f29e9"}) as unknown as TypedDocumentString<SettleByHandMutation, SettleByHandMutationVariables>;
export const SupplierOrderDocument = new TypedDocumentString(`
    query SupplierOrder($id: ID!) {
  node(id: $id) {
    __typename
    ... on SupplierOrder {
      ...SupplierOrderParts
    }
  }
}
    fragment SupplierOrderParts on SupplierOrder {
  id
  attempt
  reference
  supplierReference
  account
  server
  faceValue {
    amount
    currency
  }
  delivered {
    amount
    currency
  }
  isSlow
  state
  tries
  queries
  refusedReason
  supplierWords
  problem
  personSince
  createdAt
  sentAt
  settledAt
  dueAt
  cost {
    amount
    currency
  }
  supplier {
    id
    name
  }
  variant {
    id
    names {
      zhCn
      en
    }
    product {
      id
      names {
        zhCn
        en
      }
    }
  }
  order {
    id
    number
  }
}`, {"hash":"sha256:8e186b554bcf2d81f1515090bec710e558acec74b61a2c13233451959615f3d8"}) as unknown as TypedDocumentString<SupplierOrderQuery, SupplierOrderQueryVariables>;
export const JobDocument = new TypedDocumentString(`
    query Job($id: ID!) {
  job(id: $id) {
    ...JobParts
  }
}
    fragment JobParts on Job {
  id
  kind
  state
  done
  total
  unit
  rows
  rate
  remainingSeconds
  startedAt
  finishedAt
  createdAt
  createdBy {
    id
    name
  }
  dryRun
  fileName
  failure
  result {
    rows
    accepted
    refused
    duplicates
    encoding
    format
  }
  productCheck {
    rows
    new
    changed
    unchanged
    refused
    products
    encoding
    format
  }
  productImport {
    products
    done
    refused
  }
  file {
    name
    size
    expiresAt
  }
  importedBy {
    id
  }
  check {
    id
  }
  failureCode
  batch {
    id
  }
  sharedCode {
    id
    label
  }
}`, {"hash":"sha256:38fbd4ecf01f4101ac4b83aeed2ebc7dd26d368102bddb26d7b8cdc7707dd83b"}) as unknown as TypedDocumentString<JobQuery, JobQueryVariables>;
export const JobProgressDocument = new TypedDocumentString(`
    subscription JobProgress($id: ID!) {
  jobProgress(id: $id) {
    ...JobParts
  }
}
    fragment JobParts on Job {
  id
  kind
  state
  done
  total
  unit
  rows
  rate
  remainingSeconds
  startedAt
  finishedAt
  createdAt
  createdBy {
    id
    name
  }
  dryRun
  fileName
  failure
  result {
    rows
    accepted
    refused
    duplicates
    encoding
    format
  }
  productCheck {
    rows
    new
    changed
    unchanged
    refused
    products
    encoding
    format
  }
  productImport {
    products
    done
    refused
  }
  file {
    name
    size
    expiresAt
  }
  importedBy {
    id
  }
  check {
    id
  }
  failureCode
  batch {
    id
  }
  sharedCode {
    id
    label
  }
}`, {"hash":"sha256:77b65f34cd1425740f8732b16ff9f207a494afa9a58bca6f7ac3ce7abcb0f34b"}) as unknown as TypedDocumentString<JobProgressSubscription, JobProgressSubscriptionVariables>;
export const JobProblemsDocument = new TypedDocumentString(`
    query JobProblems($id: ID!, $first: Int!, $after: String) {
  job(id: $id) {
    id
    problems(first: $first, after: $after) {
      edges {
        node {
          row
          column
          code
          message
          excerpt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:094295faf7e81335819a3ffb3b919c29fc2f5201b6985207ecc6e3c07122a96f"}) as unknown as TypedDocumentString<JobProblemsQuery, JobProblemsQueryVariables>;
export const CancelJobDocument = new TypedDocumentString(`
    mutation CancelJob($id: ID!) {
  cancelJob(id: $id) {
    __typename
    ... on Job {
      ...JobParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment JobParts on Job {
  id
  kind
  state
  done
  total
  unit
  rows
  rate
  remainingSeconds
  startedAt
  finishedAt
  createdAt
  createdBy {
    id
    name
  }
  dryRun
  fileName
  failure
  result {
    rows
    accepted
    refused
    duplicates
    encoding
    format
  }
  productCheck {
    rows
    new
    changed
    unchanged
    refused
    products
    encoding
    format
  }
  productImport {
    products
    done
    refused
  }
  file {
    name
    size
    expiresAt
  }
  importedBy {
    id
  }
  check {
    id
  }
  failureCode
  batch {
    id
  }
  sharedCode {
    id
    label
  }
}`, {"hash":"sha256:00054849b2e2e141465742fdbc8646d0bd9aa8797d766db31a7140daa961d3ff"}) as unknown as TypedDocumentString<CancelJobMutation, CancelJobMutationVariables>;
export const OpenJobFileDocument = new TypedDocumentString(`
    mutation OpenJobFile($id: ID!) {
  openJobFile(id: $id) {
    __typename
    ... on OpenedFile {
      url
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:590202fe518663dbab85210dd6416e9f7e263798a6477d426b4d5d68c3489bc9"}) as unknown as TypedDocumentString<OpenJobFileMutation, OpenJobFileMutationVariables>;
export const JobPlansDocument = new TypedDocumentString(`
    query JobPlans($id: ID!, $first: Int!, $after: String) {
  job(id: $id) {
    id
    plans(first: $first, after: $after) {
      edges {
        node {
          line
          slug
          act
          productId
          changes {
            line
            sku
            column
            before
            after
          }
          moreChanges
          outcome
          message
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:0ee6b99a13a12629c44dc2070288dce1ec808bae764a4560f4894ca25c67e795"}) as unknown as TypedDocumentString<JobPlansQuery, JobPlansQueryVariables>;
export const JobsDocument = new TypedDocumentString(`
    query Jobs($first: Int!, $after: String) {
  jobs(first: $first, after: $after) {
    edges {
      node {
        id
        kind
        state
        done
        total
        dryRun
        fileName
        createdAt
        createdBy {
          name
        }
        result {
          rows
          accepted
          refused
          duplicates
        }
        productCheck {
          rows
          refused
        }
        productImport {
          products
          done
          refused
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:9e12565e261536be7515581e78ef8d047d808b8651dff211ccebbf17fabdca83"}) as unknown as TypedDocumentString<JobsQuery, JobsQueryVariables>;
export const TellPassphraseDocument = new TypedDocumentString(`
    mutation TellPassphrase($id: ID!) {
  tellPassphrase(id: $id) {
    __typename
    ... on FilePassphrase {
      passphrase
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:306361a37ad225443266edcc34713ff4b7b08d762996ad0e542641c68bcf5a51"}) as unknown as TypedDocumentString<TellPassphraseMutation, TellPassphraseMutationVariables>;
export const ImportProductsDocument = new TypedDocumentString(`
    mutation ImportProducts($id: ID!) {
  importProducts(id: $id) {
    __typename
    ... on Job {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:58b4a23e0bc50ef575f5a75143b2469dd587df8fe6715471290b3a2dca7512fc"}) as unknown as TypedDocumentString<ImportProductsMutation, ImportProductsMutationVariables>;
export const BatchesDocument = new TypedDocumentString(`
    query Batches($filter: BatchFilter, $first: Int!, $after: String) {
  batches(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        id
        supplier
        purchaseOrder
        unitCost {
          amount
          currency
        }
        expiresOn
        state
        version
        createdAt
        counts {
          free
          held
          delivered
          quarantined
        }
        variant {
          id
          sku
          names {
            zhCn
            en
          }
          product {
            id
            names {
              zhCn
              en
            }
            imageUrl
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
    `, {"hash":"sha256:cf353cc2b63b360c9789e6c64a132327da2f28a70b58a557e3e482303f6c6608"}) as unknown as TypedDocumentString<BatchesQuery, BatchesQueryVariables>;
export const SetBatchStatesDocument = new TypedDocumentString(`
    mutation SetBatchStates($input: SetBatchStatesInput!) {
  setBatchStates(input: $input) {
    __typename
    ... on BatchesChanged {
      batches {
        id
        outcome
        batch {
          id
          version
          state
        }
        message
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:673a7ca98493defcc245371fb671d7f1b697be02c0e3cab8032b315a1970f451"}) as unknown as TypedDocumentString<SetBatchStatesMutation, SetBatchStatesMutationVariables>;
export const RecallProgressDocument = new TypedDocumentString(`
    query RecallProgress($id: ID!) {
  batch(id: $id) {
    recall {
      ...RecallParts
    }
  }
}
    fragment RecallParts on Recall {
  mode
  reason
  jobId
  beganAt
  doneAt
  codes
  due
  setAside
  replacedRevealed
  replacedUnrevealed
  replacedHeld
  refundedRevealed
  refundedUnrevealed
  refundedHeld
  unheld
  supplierClaim {
    supplier
    purchaseOrder
    codes
    amount {
      amount
      currency
    }
    raisedAt
  }
}`, {"hash":"sha256:361e5effa95d7eab6c788738172393a2ccf3383016458fabcc073fac8c567515"}) as unknown as TypedDocumentString<RecallProgressQuery, RecallProgressQueryVariables>;
export const RecallBatchDocument = new TypedDocumentString(`
    mutation RecallBatch($input: RecallBatchInput!, $idempotencyKey: String!) {
  recallBatch(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Job {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:f336e70ef67b73d2d852025f149aa08f93b089ad04afc979d0150d881cd35c57"}) as unknown as TypedDocumentString<RecallBatchMutation, RecallBatchMutationVariables>;
export const BatchDocument = new TypedDocumentString(`
    query Batch($id: ID!) {
  batch(id: $id) {
    ...BatchParts
  }
}
    fragment BatchParts on Batch {
  id
  supplier
  purchaseOrder
  unitCost {
    amount
    currency
  }
  expiresOn
  state
  version
  note
  createdAt
  createdBy {
    name
  }
  counts {
    free
    held
    delivered
    quarantined
  }
  nextStates
  recallable
  recall {
    ...RecallParts
  }
  history {
    at
    by
    state
    reason
  }
  variant {
    id
    sku
    names {
      zhCn
      en
    }
    product {
      id
      names {
        zhCn
        en
      }
      imageUrl
    }
  }
  imports(first: 20) {
    edges {
      node {
        id
        kind
        state
        dryRun
        fileName
        createdAt
        result {
          rows
          accepted
          refused
          duplicates
        }
      }
    }
  }
}
fragment RecallParts on Recall {
  mode
  reason
  jobId
  beganAt
  doneAt
  codes
  due
  setAside
  replacedRevealed
  replacedUnrevealed
  replacedHeld
  refundedRevealed
  refundedUnrevealed
  refundedHeld
  unheld
  supplierClaim {
    supplier
    purchaseOrder
    codes
    amount {
      amount
      currency
    }
    raisedAt
  }
}`, {"hash":"sha256:2a02182e61fce7594b81c9f8dfd4b0d404bad1bab3cffe69fd17f4024b48e5a7"}) as unknown as TypedDocumentString<BatchQuery, BatchQueryVariables>;
export const CreateBatchDocument = new TypedDocumentString(`
    mutation CreateBatch($input: BatchInput!, $idempotencyKey: String!) {
  createBatch(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on Batch {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:af07e7cbbe154c08ba3ae0046b8d2af60921f9f63a60a5d0a6bce48fb4d5a911"}) as unknown as TypedDocumentString<CreateBatchMutation, CreateBatchMutationVariables>;
export const SetBatchStateDocument = new TypedDocumentString(`
    mutation SetBatchState($input: SetBatchStateInput!) {
  setBatchState(input: $input) {
    __typename
    ... on Batch {
      ...BatchParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment BatchParts on Batch {
  id
  supplier
  purchaseOrder
  unitCost {
    amount
    currency
  }
  expiresOn
  state
  version
  note
  createdAt
  createdBy {
    name
  }
  counts {
    free
    held
    delivered
    quarantined
  }
  nextStates
  recallable
  recall {
    ...RecallParts
  }
  history {
    at
    by
    state
    reason
  }
  variant {
    id
    sku
    names {
      zhCn
      en
    }
    product {
      id
      names {
        zhCn
        en
      }
      imageUrl
    }
  }
  imports(first: 20) {
    edges {
      node {
        id
        kind
        state
        dryRun
        fileName
        createdAt
        result {
          rows
          accepted
          refused
          duplicates
        }
      }
    }
  }
}
fragment RecallParts on Recall {
  mode
  reason
  jobId
  beganAt
  doneAt
  codes
  due
  setAside
  replacedRevealed
  replacedUnrevealed
  replacedHeld
  refundedRevealed
  refundedUnrevealed
  refundedHeld
  unheld
  supplierClaim {
    supplier
    purchaseOrder
    codes
    amount {
      amount
      currency
    }
    raisedAt
  }
}`, {"hash":"sha256:241be7d4ba28eb059ff5f2c2e16d075d211bb929c166210d126deedb66d170fb"}) as unknown as TypedDocumentString<SetBatchStateMutation, SetBatchStateMutationVariables>;
export const OpenBatchesDocument = new TypedDocumentString(`
    query OpenBatches($filter: BatchFilter) {
  batches(filter: $filter, first: 50) {
    edges {
      node {
        id
        supplier
        purchaseOrder
        state
        variant {
          names {
            zhCn
            en
          }
          product {
            names {
              zhCn
              en
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:3730331f2b40c7d6f98a0b008828ec5f22dc090ce6278fad531538d767d2eeaa"}) as unknown as TypedDocumentString<OpenBatchesQuery, OpenBatchesQueryVariables>;
export const WebhookEndpointsDocument = new TypedDocumentString(`
    query WebhookEndpoints($ownerId: ID, $first: Int!) {
  webhookEndpoints(ownerId: $ownerId, first: $first) {
    edges {
      node {
        id
        url
        events
        state
        stateReason
        failures
        lastSuccessAt
        secretOverlapUntil
        createdAt
        owner {
          id
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:5134d6fe1264179224fa6bc62411e2be38f426d74666f41b3df41473f4d8f8e3"}) as unknown as TypedDocumentString<WebhookEndpointsQuery, WebhookEndpointsQueryVariables>;
export const WebhookMessagesDocument = new TypedDocumentString(`
    query WebhookMessages($filter: WebhookMessageFilter, $first: Int!, $after: String) {
  webhookMessages(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        ...WebhookMessageParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment WebhookMessageParts on WebhookMessage {
  id
  type
  payload
  state
  createdAt
  deliveredAt
  nextAttemptAt
  attempts {
    number
    startedAt
    outcome
    status
    durationMs
    excerpt
  }
  endpoint {
    id
    url
  }
}`, {"hash":"sha256:6182e7d131fc948a9f674b33901ac397bd032a821e9b7fa774e5f199e3d94f0e"}) as unknown as TypedDocumentString<WebhookMessagesQuery, WebhookMessagesQueryVariables>;
export const ReplayWebhookDocument = new TypedDocumentString(`
    mutation ReplayWebhook($id: ID!, $reason: String!) {
  replayWebhook(id: $id, reason: $reason) {
    __typename
    ... on WebhookMessage {
      ...WebhookMessageParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment WebhookMessageParts on WebhookMessage {
  id
  type
  payload
  state
  createdAt
  deliveredAt
  nextAttemptAt
  attempts {
    number
    startedAt
    outcome
    status
    durationMs
    excerpt
  }
  endpoint {
    id
    url
  }
}`, {"hash":"sha256:9db02d1285de44bfc67e2a755340e30143311059a1e8b4bc1ccfec05094e345c"}) as unknown as TypedDocumentString<ReplayWebhookMutation, ReplayWebhookMutationVariables>;
export const WebhookMessageDocument = new TypedDocumentString(`
    query WebhookMessage($id: ID!) {
  node(id: $id) {
    __typename
    ... on WebhookMessage {
      ...WebhookMessageParts
    }
  }
}
    fragment WebhookMessageParts on WebhookMessage {
  id
  type
  payload
  state
  createdAt
  deliveredAt
  nextAttemptAt
  attempts {
    number
    startedAt
    outcome
    status
    durationMs
    excerpt
  }
  endpoint {
    id
    url
  }
}`, {"hash":"sha256:d5dc2caf6b423bc97ead98a78c2d3568e753bf2ac45a2c57ac0de89d37a268b2"}) as unknown as TypedDocumentString<WebhookMessageQuery, WebhookMessageQueryVariables>;
export const ReplayDeliveryDocument = new TypedDocumentString(`
    mutation ReplayDelivery($id: ID!, $reason: String!) {
  replayDelivery(id: $id, reason: $reason) {
    __typename
    ... on Delivery {
      ...DeliveryParts
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    fragment DeliveryParts on Delivery {
  id
  topic
  handler
  state
  attempts
  dueAt
  createdAt
  closedAt
  error
  payload
  order {
    id
    number
  }
}`, {"hash":"sha256:e268b6f9ff5a522f14bd8fe8f7dd1f7dba3b5ff88f9e830536ebba1c7239e179"}) as unknown as TypedDocumentString<ReplayDeliveryMutation, ReplayDeliveryMutationVariables>;
export const StartImportDocument = new TypedDocumentString(`
    mutation StartImport($input: StartImportInput!, $idempotencyKey: String!) {
  startImport(input: $input, idempotencyKey: $idempotencyKey) {
    __typename
    ... on ImportTicket {
      uploadUrl
      expiresAt
      job {
        id
      }
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:19ecc695013cb9bc860ae3e1f45c3379c127ca68a3521edb81ed51fe97d8eeeb"}) as unknown as TypedDocumentString<StartImportMutation, StartImportMutationVariables>;
export const SavedViewsDocument = new TypedDocumentString(`
    query SavedViews($screen: ListScreen!) {
  savedViews(screen: $screen) {
    id
    name
    view
    shared
    own
    removable
    keeper {
      name
    }
  }
}
    `, {"hash":"sha256:af3b56701e329e66850fa46d34c266ebfdcfd15faa677c853cc3d2a79a7fd51e"}) as unknown as TypedDocumentString<SavedViewsQuery, SavedViewsQueryVariables>;
export const SaveViewDocument = new TypedDocumentString(`
    mutation SaveView($input: SaveViewInput!) {
  saveView(input: $input) {
    __typename
    ... on SavedView {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:f6fdc0efe4890afbb4eebe2f391fba7a272a54203c9a3879b00b89fc1a79b601"}) as unknown as TypedDocumentString<SaveViewMutation, SaveViewMutationVariables>;
export const RemoveViewDocument = new TypedDocumentString(`
    mutation RemoveView($id: ID!) {
  removeView(id: $id) {
    __typename
    ... on ViewRemoved {
      id
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:6e37d43730a49c691abd15da4656654263287d4b2243ab947d9a9b052c9ca5ca"}) as unknown as TypedDocumentString<RemoveViewMutation, RemoveViewMutationVariables>;
export const MediaPicturesDocument = new TypedDocumentString(`
    query MediaPictures($filter: MediaPictureFilter, $first: Int!, $after: String) {
  mediaPictures(filter: $filter, first: $first, after: $after) {
    edges {
      node {
        ...MediaPictureParts
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment MediaPictureParts on MediaPicture {
  id
  fileName
  altTexts {
    zhCn
    en
  }
  width
  height
  tileUrl
  pageUrl
  version
  uploadedAt
  uploadedBy {
    name
  }
  useCount
  uses {
    id
    kind
    names {
      zhCn
      en
    }
  }
}`, {"hash":"sha256:0b0b59a3d9e824491a6b8c536f111da363d0589d2bd54d188c14f8a3415ac258"}) as unknown as TypedDocumentString<MediaPicturesQuery, MediaPicturesQueryVariables>;
export const MediaPictureDocument = new TypedDocumentString(`
    query MediaPicture($id: ID!) {
  mediaPicture(id: $id) {
    id
    tileUrl
    altTexts {
      zhCn
      en
    }
  }
}
    `, {"hash":"sha256:49fd7e6e76bdac24bcc4b793694d202828bb7f9e2657a8b5b5ba38595988cbea"}) as unknown as TypedDocumentString<MediaPictureQuery, MediaPictureQueryVariables>;
export const MediaLimitsDocument = new TypedDocumentString(`
    query MediaLimits {
  mediaLimits {
    mostBytes
    mostPixels
  }
}
    `, {"hash":"sha256:e8892eb200ae003f49fa07633dcda58c78bc554c0e9a0b5ab125bcb716d32eea"}) as unknown as TypedDocumentString<MediaLimitsQuery, MediaLimitsQueryVariables>;
export const OfferMediaPictureDocument = new TypedDocumentString(`
    mutation OfferMediaPicture($input: OfferMediaPictureInput!) {
  offerMediaPicture(input: $input) {
    __typename
    ... on MediaTicket {
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
    `, {"hash":"sha256:6068b8d56db002657a1194825f3b800c569a7674cb0895ed51bb3fa44bcd2a75"}) as unknown as TypedDocumentString<OfferMediaPictureMutation, OfferMediaPictureMutationVariables>;
export const BrandsDocument = new TypedDocumentString(`
    query Brands {
  brands {
    brand
  }
}
    `, {"hash":"sha256:5b11ced7aa5e972c61cde9e49ecc834490ed51f7faeabffa06cbb90889be5830"}) as unknown as TypedDocumentString<BrandsQuery, BrandsQueryVariables>;
export const PersonTagsDocument = new TypedDocumentString(`
    query PersonTags {
  personTags {
    tag
  }
}
    `, {"hash":"sha256:53826e38e890172a8f2dc0dcf10bb6b1586ab3d0fa7929bc299adb9334b1a141"}) as unknown as TypedDocumentString<PersonTagsQuery, PersonTagsQueryVariables>;
export const SentCouponsDocument = new TypedDocumentString(`
    query SentCoupons {
  coupons(filter: { kind: { in: [SENT] }, state: { in: [ACTIVE] } }, first: 100) {
    edges {
      node {
        id
        currency
        names {
          zhCn
          en
        }
        headline
      }
    }
  }
}
    `, {"hash":"sha256:a591a4b92cb53a19226f3a4f815177fba8c78761d8d0d6d6c929ad9c16ebcd97"}) as unknown as TypedDocumentString<SentCouponsQuery, SentCouponsQueryVariables>;
export const ChosenCouponDocument = new TypedDocumentString(`
    query ChosenCoupon($id: ID!) {
  coupon(id: $id) {
    id
    names {
      zhCn
      en
    }
    headline
  }
}
    `, {"hash":"sha256:e9c2e30e338e909c53d6c378d7c6f1cff69472f24c885762bf17910d2a76d851"}) as unknown as TypedDocumentString<ChosenCouponQuery, ChosenCouponQueryVariables>;
export const PickVariantsDocument = new TypedDocumentString(`
    query PickVariants($filter: VariantFilter) {
  variants(filter: $filter, first: 20) {
    edges {
      node {
        id
        sku
        names {
          zhCn
          en
        }
        kind
        product {
          id
          names {
            zhCn
            en
          }
          imageUrl
        }
        stock {
          free
        }
        prices {
          channel {
            id
          }
          list {
            amount
            currency
          }
          price {
            amount
            currency
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:4160d5a6643c7a1183121640a562e482b8cb10939d59677ae40c355ed047e82c"}) as unknown as TypedDocumentString<PickVariantsQuery, PickVariantsQueryVariables>;
export const BuilderCategoriesDocument = new TypedDocumentString(`
    query BuilderCategories {
  categories {
    id
    names {
      zhCn
      en
    }
  }
}
    `, {"hash":"sha256:536871f9546dfc9f76e161521b3ef6135c18b97f87d3a395aae35ca9288bf92b"}) as unknown as TypedDocumentString<BuilderCategoriesQuery, BuilderCategoriesQueryVariables>;
export const BuilderNamesDocument = new TypedDocumentString(`
    query BuilderNames($ids: [ID!]!) {
  variantsByIds(ids: $ids) {
    id
    names {
      zhCn
      en
    }
    product {
      names {
        zhCn
        en
      }
    }
  }
}
    `, {"hash":"sha256:b8e98468260216d65d99b9d55f2e5112a996fa5d88097ae33944d83430746e08"}) as unknown as TypedDocumentString<BuilderNamesQuery, BuilderNamesQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    __typename
  }
}
    `, {"hash":"sha256:95c1765a86c00d16e8e3e412cae9c51ffd3ce58e15f596f1cbe47377f8536f3e"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const MeDocument = new TypedDocumentString(`
    query Me {
  me {
    id
    name
    email
    role
    customRole {
      id
      name
    }
    permissions
    hasSecondFactor
    mustSetUpSecondFactor
  }
}
    `, {"hash":"sha256:9e9f1d4d901b0edfde164bd92744d0e8d66228747010a21cfd22babfb095e61c"}) as unknown as TypedDocumentString<MeQuery, MeQueryVariables>;
export const StepUpDocument = new TypedDocumentString(`
    mutation StepUp($input: StepUpInput!) {
  stepUp(input: $input) {
    __typename
    ... on StepUpDone {
      until
    }
    ... on UserError {
      code
      message
      path
    }
  }
}
    `, {"hash":"sha256:60c7e940109021cb52c70aba5bad0d9ef5c582862737c3c05a74601e36a38d75"}) as unknown as TypedDocumentString<StepUpMutation, StepUpMutationVariables>;
export const CurrenciesDocument = new TypedDocumentString(`
    query Currencies {
  channels {
    id
    currency
    aloneUpTo {
      amount
      currency
    }
  }
}
    `, {"hash":"sha256:d592fb224f5d304acdec90359e58759edf5af7cdacbe5e6fa88f8b2fd5f56b32"}) as unknown as TypedDocumentString<CurrenciesQuery, CurrenciesQueryVariables>;