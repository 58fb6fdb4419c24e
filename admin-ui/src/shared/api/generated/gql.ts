/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query FindOrders($text: String!, $codes: Boolean!) {\n    findOrders(text: $text, codes: $codes, first: 6) {\n      orders { by order { id number state contactMasked } }\n    }\n  }\n": typeof types.FindOrdersDocument,
    "\n  query FindProducts($text: String!) {\n    products(filter: { text: $text }, first: 5) {\n      edges { node { id isBundle names { zhCn en } } }\n    }\n  }\n": typeof types.FindProductsDocument,
    "\n  query FindPeople($text: String!) {\n    people(filter: { text: $text }, first: 4) {\n      edges { node { id contact contactMasked registeredAt } }\n    }\n  }\n": typeof types.FindPeopleDocument,
    "\n  query FindCampaigns($text: String!) {\n    campaigns(filter: { text: $text }, first: 4) {\n      edges { node { id state names { zhCn en } } }\n    }\n  }\n": typeof types.FindCampaignsDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on StaffSession { expiresAt }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  query Welcome($token: String!) {\n    welcome(token: $token) { email role roleName expiresAt needsSecondFactor }\n  }\n": typeof types.WelcomeDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on StaffSession { expiresAt }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  query MySessions {\n    mySessions { id browser system address openedAt seenAt isCurrent }\n  }\n": typeof types.MySessionsDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      __typename\n      ... on SessionsEnded { count }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions { __typename count }\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  mutation SetOwnName($name: String!) {\n    setOwnName(name: $name) {\n      __typename\n      ... on Staff { id name }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SetOwnNameDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on PasswordChanged { endedSessions }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation BeginSecondFactor {\n    beginSecondFactor {\n      __typename\n      ... on SecondFactorBegun { secret uri qrSvg }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": typeof types.BeginSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code) {\n      __typename\n      ... on RecoveryCodes { codes }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ConfirmSecondFactorDocument,
    "\n  mutation RenewRecoveryCodes {\n    renewRecoveryCodes {\n      __typename\n      ... on RecoveryCodes { codes }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": typeof types.RenewRecoveryCodesDocument,
    "\n  mutation RemoveSecondFactor {\n    removeSecondFactor {\n      __typename\n      ... on SecondFactorRemoved { ok }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": typeof types.RemoveSecondFactorDocument,
    "\n  mutation AssignCases($input: AssignCasesInput!) {\n    assignCases(input: $input) {\n      __typename\n      ... on CasesChanged {\n        cases { id outcome case { id assignee { id } } message }\n      }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.AssignCasesDocument,
    "\n  mutation AnswerCases($input: AnswerCasesInput!, $idempotencyKey: String!) {\n    answerCases(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on CasesChanged {\n        cases { id outcome case { id assignee { id } } message }\n      }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.AnswerCasesDocument,
    "\n  mutation RejectCases($input: RejectCasesInput!) {\n    rejectCases(input: $input) {\n      __typename\n      ... on CasesChanged {\n        cases { id outcome case { id assignee { id } } message }\n      }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RejectCasesDocument,
    "\n  fragment CaseParts on Case {\n    id\n    kind\n    source\n    state\n    automatic\n    amount { amount currency }\n    refundTo\n    reason\n    answer\n    openedAt\n    dueAt\n    overdue\n    decidedAt\n    openedBy\n    askedBy\n    decidedBy\n    waitsFor\n    assignee { id name }\n    units { unitId amount { amount currency } stage bearer ruleVersion }\n    order { id number total { amount currency } }\n  }\n": typeof types.CasePartsFragmentDoc,
    "\n  query Cases($filter: CaseFilter, $sort: CaseSort!, $first: Int!, $after: String) {\n    cases(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges { node { ...CaseParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CasesDocument,
    "\n  mutation ApproveCase($input: ApproveCaseInput!) {\n    approveCase(input: $input) {\n      __typename\n      ... on Case { ...CaseParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ApproveCaseDocument,
    "\n  mutation RejectCase($input: RejectCaseInput!) {\n    rejectCase(input: $input) {\n      __typename\n      ... on Case { ...CaseParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RejectCaseDocument,
    "\n  fragment RuleParts on PolicyRule {\n    kind\n    stage\n    refund\n    approver\n    bearer\n    couponReturns\n    replacement\n    replacementUpTo { amount currency }\n    replacementDays\n    windowDays\n    aloneUpTo { amount currency }\n    version\n    changedAt\n  }\n": typeof types.RulePartsFragmentDoc,
    "\n  query PolicyRules {\n    policyRules { ...RuleParts }\n  }\n": typeof types.PolicyRulesDocument,
    "\n  mutation SetPolicyRule($input: PolicyRuleInput!) {\n    setPolicyRule(input: $input) {\n      __typename\n      ... on PolicyRule { ...RuleParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SetPolicyRuleDocument,
    "\n  query Case($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Case { ...CaseParts }\n    }\n  }\n": typeof types.CaseDocument,
    "\n  query CaseTalk($id: ID!) {\n    case(id: $id) {\n      id\n      pictures { ...PictureParts }\n      remarks { at kind author words pictures { ...PictureParts } }\n      prepared { id title words }\n    }\n  }\n": typeof types.CaseTalkDocument,
    "\n  fragment PictureParts on EvidencePicture {\n    id\n    url\n    width\n    height\n  }\n": typeof types.PicturePartsFragmentDoc,
    "\n  mutation AnswerCase($input: AnswerCaseInput!, $key: String!) {\n    answerCase(input: $input, idempotencyKey: $key) {\n      __typename\n      ... on Case { ...CaseParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.AnswerCaseDocument,
    "\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) {\n      __typename\n      ... on Case { ...CaseParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.AssignCaseDocument,
    "\n  query CaseAssignees {\n    caseAssignees { id name role }\n  }\n": typeof types.CaseAssigneesDocument,
    "\n  fragment PreparedParts on PreparedAnswer {\n    id\n    state\n    position\n    titles { zhCn en }\n    words { zhCn en }\n    version\n    changedAt\n  }\n": typeof types.PreparedPartsFragmentDoc,
    "\n  query PreparedAnswers {\n    preparedAnswers { ...PreparedParts }\n  }\n": typeof types.PreparedAnswersDocument,
    "\n  mutation SetPreparedAnswer($input: PreparedAnswerInput!) {\n    setPreparedAnswer(input: $input) {\n      __typename\n      ... on PreparedAnswer { ...PreparedParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SetPreparedAnswerDocument,
    "\n  mutation RemovePreparedAnswer($input: RemovePreparedAnswerInput!) {\n    removePreparedAnswer(input: $input) {\n      __typename\n      ... on PreparedAnswerRemoved { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RemovePreparedAnswerDocument,
    "\n  fragment AlertParts on Alert {\n    id\n    kind\n    state\n    title\n    detail\n    subjectId\n    openedAt\n    seenAt\n    toldAt\n    escalatedAt\n    acknowledgedAt\n    acknowledgedBy { id name }\n    note\n    resolvedAt\n  }\n": typeof types.AlertPartsFragmentDoc,
    "\n  fragment AlertBotParts on AlertBot {\n    id\n    name\n    kind\n    addressHint\n    signed\n    language\n    active\n    version\n    changedAt\n  }\n": typeof types.AlertBotPartsFragmentDoc,
    "\n  fragment AlertRuleParts on AlertRule {\n    id\n    kind\n    unit\n    threshold\n    leastThreshold\n    greatestThreshold\n    active\n    ownerRole\n    owner { id name }\n    mutedUntil\n    escalateAfterMinutes\n    escalateTo\n    email\n    bots { id name active }\n    language\n    open\n    version\n  }\n": typeof types.AlertRulePartsFragmentDoc,
    "\n  query Alerts($filter: AlertFilter, $first: Int!, $after: String) {\n    alerts(filter: $filter, first: $first, after: $after) {\n      edges { node { ...AlertParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.AlertsDocument,
    "\n  query Alert($id: ID!) {\n    alert(id: $id) {\n      ...AlertParts\n      rule { id mutedUntil }\n      notices { occasion to byEmail state problem at }\n    }\n  }\n": typeof types.AlertDocument,
    "\n  query AlertBell {\n    alertCounts { open acknowledged }\n    alerts(filter: { state: { in: [OPEN, ACKNOWLEDGED] } }, first: 6) {\n      edges { node { id state title openedAt } }\n    }\n  }\n": typeof types.AlertBellDocument,
    "\n  subscription AlertNews {\n    alertNews { open }\n  }\n": typeof types.AlertNewsDocument,
    "\n  query AlertRules {\n    alertRules { ...AlertRuleParts }\n  }\n": typeof types.AlertRulesDocument,
    "\n  query AlertBots {\n    alertBots { ...AlertBotParts }\n  }\n": typeof types.AlertBotsDocument,
    "\n  query AlertOwners($kind: AlertKind!) {\n    alertOwners(kind: $kind) { id name }\n  }\n": typeof types.AlertOwnersDocument,
    "\n  query AlertsAt($kind: AlertKind!, $threshold: Int!) {\n    alertsAt(kind: $kind, threshold: $threshold)\n  }\n": typeof types.AlertsAtDocument,
    "\n  mutation AcknowledgeAlert($id: ID!, $note: String!) {\n    acknowledgeAlert(id: $id, note: $note) {\n      __typename\n      ... on Alert { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.AcknowledgeAlertDocument,
    "\n  mutation SetAlertRule($kind: AlertKind!, $version: Int!, $input: AlertRuleInput!) {\n    setAlertRule(kind: $kind, version: $version, input: $input) {\n      __typename\n      ... on AlertRule { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SetAlertRuleDocument,
    "\n  mutation TestAlertRule($kind: AlertKind!) {\n    testAlertRule(kind: $kind) {\n      __typename\n      mails\n      bots { bot { id name } sent words }\n    }\n  }\n": typeof types.TestAlertRuleDocument,
    "\n  mutation AddAlertBot($input: AlertBotInput!) {\n    addAlertBot(input: $input) {\n      __typename\n      ... on AlertBot { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.AddAlertBotDocument,
    "\n  mutation UpdateAlertBot($id: ID!, $version: Int!, $input: AlertBotInput!) {\n    updateAlertBot(id: $id, version: $version, input: $input) {\n      __typename\n      ... on AlertBot { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.UpdateAlertBotDocument,
    "\n  mutation TestAlertBot($id: ID!) {\n    testAlertBot(id: $id) {\n      __typename\n      ... on AlertBotTested { sent words }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.TestAlertBotDocument,
    "\n  query AnalyticsChoices {\n    categories { id names { zhCn en } }\n    channels { id name }\n  }\n": typeof types.AnalyticsChoicesDocument,
    "\n  query AnalyticsSales(\n    $from: Date!\n    $to: Date!\n    $by: SalesSpan!\n    $compare: SalesComparison\n    $channel: ID\n    $category: ID\n    $product: ID\n  ) {\n    analytics {\n      sales(\n        from: $from\n        to: $to\n        by: $by\n        compare: $compare\n        channelId: $channel\n        categoryId: $category\n        productId: $product\n      ) {\n        series { ...Series }\n        compared { ...Series }\n      }\n    }\n  }\n  fragment Series on SalesSeries {\n    firstDay\n    lastDay\n    total { ...Figures }\n    points { at figures { ...Figures } }\n  }\n  fragment Figures on SalesFigures {\n    gross { amount currency }\n    refunds { amount currency }\n    net { amount currency }\n    orders\n    units\n    average { amount currency }\n    uncosted { amount currency }\n    margin { amount currency }\n    marginBps\n  }\n": typeof types.AnalyticsSalesDocument,
    "\n  query AnalyticsParts($from: Date!, $to: Date!, $channel: ID) {\n    analytics {\n      channels(from: $from, to: $to) {\n        channel { id name }\n        shareBps\n        figures { net { amount currency } orders units margin { amount currency } marginBps }\n      }\n      categories(from: $from, to: $to, channelId: $channel) {\n        category { id names { zhCn en } }\n        shareBps\n        figures { net { amount currency } orders units margin { amount currency } marginBps }\n      }\n    }\n  }\n": typeof types.AnalyticsPartsDocument,
    "\n  query AnalyticsProducts(\n    $from: Date!\n    $to: Date!\n    $channel: ID\n    $category: ID\n    $by: ProductRank!\n    $silentDays: Int!\n  ) {\n    analytics {\n      topProducts(\n        from: $from\n        to: $to\n        channelId: $channel\n        categoryId: $category\n        by: $by\n        silentDays: $silentDays\n        first: 12\n      ) {\n        top {\n          product { id isBundle names { zhCn en } }\n          figures { net { amount currency } orders units margin { amount currency } marginBps }\n        }\n        silent { product { id isBundle names { zhCn en } publishedAt } lastSoldAt }\n      }\n    }\n  }\n": typeof types.AnalyticsProductsDocument,
    "\n  query AnalyticsFunnel($from: Date!, $to: Date!, $product: ID) {\n    analytics {\n      funnel(from: $from, to: $to, productId: $product) {\n        total { viewed added ordered paid delivered conversionBps }\n        products {\n          product { id names { zhCn en } }\n          steps { viewed added ordered paid delivered conversionBps }\n        }\n      }\n    }\n  }\n": typeof types.AnalyticsFunnelDocument,
    "\n  query AnalyticsBuyers {\n    analytics {\n      repurchase {\n        at\n        buyers\n        repeating\n        repeatingBps\n        orders\n        intervals { fromDays toDays purchases }\n        cohorts { month buyers }\n      }\n    }\n  }\n": typeof types.AnalyticsBuyersDocument,
    "\n  query AnalyticsStock {\n    analytics {\n      stock(days: 14, first: 15) {\n        variant { id sku names { zhCn en } product { id isBundle names { zhCn en } } }\n        left\n        perDay\n        daysLeft\n      }\n    }\n  }\n": typeof types.AnalyticsStockDocument,
    "\n  query AnalyticsProductName($id: ID!) {\n    product(id: $id) { id names { zhCn en } }\n  }\n": typeof types.AnalyticsProductNameDocument,
    "\n  mutation ExportAudit($input: ExportAuditInput!, $idempotencyKey: String!) {\n    exportAudit(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ExportAuditDocument,
    "\n  query AuditLog($filter: AuditFilter, $first: Int!, $after: String) {\n    auditLog(filter: $filter, first: $first, after: $after) {\n      edges { node { id at actor action target reason address diff } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.AuditLogDocument,
    "\n  query AuditChoices {\n    auditChoices { actions staff { id name } }\n  }\n": typeof types.AuditChoicesDocument,
    "\n  fragment BuilderGoods on PromotionGoods {\n    productIds\n    variantIds\n    categoryIds\n    brands\n    exceptProductIds\n    exceptVariantIds\n  }\n": typeof types.BuilderGoodsFragmentDoc,
    "\n  fragment BuilderEffect on PromotionEffect {\n    __typename\n    ... on PromotionPercentage { bps }\n    ... on PromotionAmount { off { amount currency } eachPiece }\n    ... on PromotionFixedPrice { price { amount currency } }\n    ... on PromotionLadder { steps { threshold { amount currency } off { amount currency } } }\n    ... on PromotionEvery { threshold { amount currency } off { amount currency } times }\n    ... on PromotionPiecesPercentage { pieceSteps { pieces bps } }\n    ... on PromotionNthPiece { nth bps }\n    ... on PromotionBuyGet { buy get gets { ...BuilderGoods } bps times }\n    ... on PromotionSetPrice { parts { goods { ...BuilderGoods } pieces } price { amount currency } times }\n    ... on PromotionGift { variantIds picks }\n    ... on PromotionFeeWaived { waived }\n  }\n": typeof types.BuilderEffectFragmentDoc,
    "\n  fragment BuilderCondition on PromotionCondition {\n    above\n    asks {\n      __typename\n      ... on PromotionJoined { how }\n      ... on PromotionInChannels { channelIds }\n      ... on PromotionOfTiers { tierIds }\n      ... on PromotionTagged { tags }\n      ... on PromotionNewCustomer { days }\n      ... on PromotionFirstOrder { first }\n      ... on PromotionBirthdayMonth { birthday }\n      ... on PromotionPaysBy { methods }\n      ... on PromotionOnDevices { devices }\n      ... on PromotionDuringHours { weekdays fromMinute untilMinute }\n      ... on PromotionOnDates { dates }\n      ... on PromotionAtLeastPieces { pieces goods { ...BuilderGoods } }\n      ... on PromotionAtLeastAmount { amount { amount currency } goods { ...BuilderGoods } }\n    }\n  }\n": typeof types.BuilderConditionFragmentDoc,
    "\n  fragment BuilderContent on CampaignContent {\n    names { zhCn en }\n    hue\n    currency\n    startsAt\n    endsAt\n    channelIds\n    tierIds\n    tags\n    budget { amount currency }\n    budgetUses\n    stops { budgetBps stock marginBps }\n    pieces {\n      key\n      kind\n      names { zhCn en }\n      rule {\n        stage\n        combine\n        group\n        priority\n        base\n        goods { ...BuilderGoods }\n        effect { ...BuilderEffect }\n        conditions { ...BuilderCondition }\n        mostPerLine { amount currency }\n        mostPerOrder { amount currency }\n        flashToo\n        memberToo\n        marginFloorBps\n        startsAt\n        endsAt\n        shares { payer bps }\n      }\n      coupon { kind code validDays claimFrom claimUntil mostClaims mostClaimsAPerson }\n      flashSale {\n        items { variantId quota perPerson prices { channelId price { amount currency } } }\n        startsAt\n        endsAt\n        holdSeconds\n        openCap\n        waitingRoom\n        roomFrom\n        letIn\n        challenge\n        returnedAfterRefund\n      }\n      groupBuy {\n        variantId\n        prices { channelId price { amount currency } }\n        size\n        hours\n        mostGroups\n        mostAPerson\n        mostOpen\n        returnedAfterRefund\n        startsAt\n        endsAt\n      }\n      referral {\n        inviterReward { amount currency }\n        friendReward { amount currency }\n        inviterCouponId\n        friendCouponId\n        leastOrder { amount currency }\n        waitDays\n        backDays\n        mostRewards\n        periodDays\n        budget { amount currency }\n      }\n      limits {\n        uses\n        money { amount currency }\n        usesAnHour\n        moneyAnHour { amount currency }\n        usesAPerson\n        personDays\n        returnedAfterRefund\n      }\n    }\n    page { ...BuilderPage }\n  }\n": typeof types.BuilderContentFragmentDoc,
    "\n  fragment BuilderCampaign on Campaign {\n    id\n    slug\n    previewPath\n    state\n    version liveVersion\n    hasChanges\n    submittedAt\n    rejection\n    updatedAt updatedBy { name }\n    draft { ...BuilderContent }\n  }\n": typeof types.BuilderCampaignFragmentDoc,
    "\n  query CampaignBuilder($id: ID!) {\n    campaign(id: $id) { ...BuilderCampaign }\n    channels { id name currency }\n    memberTiers { id names { zhCn en } active }\n  }\n": typeof types.CampaignBuilderDocument,
    "\n  mutation SaveCampaignDraft($id: ID!, $version: Int!, $input: CampaignInput!) {\n    saveCampaign(id: $id, version: $version, input: $input) {\n      __typename\n      ... on Campaign { ...BuilderCampaign }\n      ... on CampaignVersionConflict { current { ...BuilderCampaign } }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SaveCampaignDraftDocument,
    "\n  mutation SubmitCampaignDraft($id: ID!, $version: Int!) {\n    submitCampaign(id: $id, version: $version) {\n      __typename\n      ... on Campaign { ...BuilderCampaign }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SubmitCampaignDraftDocument,
    "\n  query CampaignBuilderChanges($id: ID!) {\n    campaignDifferences(id: $id) {\n      kind\n      pieceKey\n      pieceName\n      words\n      before\n      after\n    }\n    campaignExposure(id: $id) {\n      cost { amount currency }\n      discountBps\n      reasons\n    }\n  }\n": typeof types.CampaignBuilderChangesDocument,
    "\n  query PreviewCampaign($input: PreviewCampaignInput!) {\n    previewCampaign(input: $input) {\n      __typename\n      ... on CampaignPreview {\n        at\n        without { amount currency }\n        total { amount currency }\n        saves { amount currency }\n        lines {\n          variant { id names { zhCn en } product { names { zhCn en } } }\n          quantity\n          unit { amount currency }\n          without { amount currency }\n          total { amount currency }\n          reductions { piece names { zhCn en } money { amount currency } }\n        }\n        trace { piece names { zhCn en } outcome why message money { amount currency } }\n        hints { piece names { zhCn en } saves { amount currency } more { amount currency } morePieces }\n        gifts { piece picks variants { id names { zhCn en } product { names { zhCn en } } } }\n      }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.PreviewCampaignDocument,
    "\n  fragment CampaignConflictParts on CampaignConflict {\n    kind\n    blocks\n    pieces\n    others { id names { zhCn en } campaignId }\n    variants { id names { zhCn en } product { names { zhCn en } } }\n    goods\n    quantity\n    before { amount currency }\n    after { amount currency }\n    threshold { amount currency }\n    lowChannel { id name }\n    highChannel { id name }\n    remedies { kind pieces group channelIds variantIds money { amount currency } }\n  }\n": typeof types.CampaignConflictPartsFragmentDoc,
    "\n  query CampaignConflicts($input: CampaignConflictsInput!) {\n    campaignConflicts(input: $input) {\n      __typename\n      ... on CampaignConflicts { conflicts { ...CampaignConflictParts } carts partial }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.CampaignConflictsDocument,
    "\n  fragment SimulationJob on Job {\n    id\n    state\n    done\n    total\n    rate\n    remainingSeconds\n    failure\n    createdAt\n    simulation {\n      since\n      until\n      orders\n      changed\n      without { revenue { amount currency } discount { amount currency } margin { amount currency } }\n      withDraft { revenue { amount currency } discount { amount currency } margin { amount currency } }\n      gifts\n      days {\n        day\n        orders\n        changed\n        without { revenue { amount currency } discount { amount currency } margin { amount currency } }\n        withDraft { revenue { amount currency } discount { amount currency } margin { amount currency } }\n      }\n      products {\n        product { id names { zhCn en } }\n        orders\n        changed\n        pieces\n        without { revenue { amount currency } discount { amount currency } margin { amount currency } }\n        withDraft { revenue { amount currency } discount { amount currency } margin { amount currency } }\n      }\n      pieces { piece orders discount { amount currency } clipped refused { why orders } }\n      offers {\n        piece\n        kind\n        basis\n        why\n        since\n        until\n        goods {\n          variant { id names { zhCn en } product { id names { zhCn en } } }\n          orders\n          pieces\n          most\n          revenue { amount currency }\n          discount { amount currency }\n          margin { amount currency }\n          goneAfterSeconds\n        }\n        groups\n        unfilled\n        firstOrders\n        mostGiven { amount currency }\n      }\n      reached { piece limit mostUses mostMoney { amount currency } at orderNumber orders }\n      examples { number without { amount currency } withDraft { amount currency } }\n      conflicts { ...CampaignConflictParts }\n      carts\n    }\n  }\n": typeof types.SimulationJobFragmentDoc,
    "\n  mutation SimulateCampaign($input: SimulateCampaignInput!, $key: String!) {\n    simulateCampaign(input: $input, idempotencyKey: $key) {\n      __typename\n      ... on Job { ...SimulationJob }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SimulateCampaignDocument,
    "\n  query CampaignSimulation($id: ID!) {\n    job(id: $id) { ...SimulationJob }\n  }\n": typeof types.CampaignSimulationDocument,
    "\n  query CampaignSimulations($campaignId: ID!) {\n    campaignSimulations(campaignId: $campaignId, first: 1) {\n      edges { node { ...SimulationJob } }\n    }\n  }\n": typeof types.CampaignSimulationsDocument,
    "\n  subscription CampaignSimulationProgress($id: ID!) {\n    jobProgress(id: $id) { ...SimulationJob }\n  }\n": typeof types.CampaignSimulationProgressDocument,
    "\n  mutation ExportCampaignSimulation($input: ExportSimulationInput!, $key: String!) {\n    exportSimulation(input: $input, idempotencyKey: $key) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ExportCampaignSimulationDocument,
    "\n  fragment BuilderPage on CampaignPageContent {\n    early\n    blocks {\n      __typename\n      ... on CampaignHeroContent {\n        key\n        title { zhCn en }\n        text { zhCn en }\n        pictureId\n        button { label { zhCn en } address }\n      }\n      ... on CampaignTextContent { key title { zhCn en } body { zhCn en } }\n      ... on CampaignGoodsContent { key title { zhCn en } productIds categoryId most }\n      ... on CampaignCouponsContent { key title { zhCn en } pieces }\n      ... on CampaignFlashSaleContent { key title { zhCn en } saleId piece }\n      ... on CampaignCountdownContent { key title { zhCn en } }\n      ... on CampaignRulesContent { key title { zhCn en } body { zhCn en } }\n      ... on CampaignGroupBuysContent { key title { zhCn en } offerIds pieces }\n    }\n  }\n": typeof types.BuilderPageFragmentDoc,
    "\n  query CampaignPageOffers($groups: Boolean!) {\n    categories { id slug names { zhCn en } }\n    flashSales(filter: { state: { in: [SCHEDULED, RUNNING, PAUSED] } }, first: 50) {\n      edges { node { id names { zhCn en } startsAt } }\n    }\n    groupOffers(state: LIVE, first: 50) @include(if: $groups) {\n      edges { node { id size variant { id names { zhCn en } product { names { zhCn en } } } } }\n    }\n  }\n": typeof types.CampaignPageOffersDocument,
    "\n  query PickPageProducts($filter: ProductFilter) {\n    products(filter: $filter, sort: NAME, first: 20) {\n      edges { node { id names { zhCn en } imageUrl } }\n    }\n  }\n": typeof types.PickPageProductsDocument,
    "\n  query CampaignPageProduct($id: ID!) {\n    product(id: $id) { id names { zhCn en } imageUrl state }\n  }\n": typeof types.CampaignPageProductDocument,
    "\n  query BuilderPrices($ids: [ID!]!) {\n    variantsByIds(ids: $ids) {\n      id\n      prices { channel { id } price { amount currency } floor { amount currency } }\n    }\n  }\n": typeof types.BuilderPricesDocument,
    "\n  fragment CampaignRow on Campaign {\n    id\n    slug\n    state\n    names { zhCn en }\n    hue\n    startsAt\n    endsAt\n    budget { amount currency }\n    spent { money { amount currency } held { amount currency } uses }\n    version\n    liveVersion\n    hasChanges\n    submittedAt\n    submittedBy { name }\n    stop { reason at measured threshold }\n    owner { id name }\n    updatedAt\n  }\n": typeof types.CampaignRowFragmentDoc,
    "\n  fragment CampaignContentParts on CampaignContent {\n    names { zhCn en }\n    hue\n    currency\n    startsAt\n    endsAt\n    channelIds\n    tierIds\n    tags\n    budget { amount currency }\n    budgetUses\n    stops { budgetBps stock marginBps }\n    pieces {\n      key\n      kind\n      names { zhCn en }\n      summary\n      limits {\n        uses\n        money { amount currency }\n        usesAnHour\n        moneyAnHour { amount currency }\n        usesAPerson\n        personDays\n        returnedAfterRefund\n      }\n    }\n    page { early blocks { __typename } }\n  }\n": typeof types.CampaignContentPartsFragmentDoc,
    "\n  fragment CampaignParts on Campaign {\n    ...CampaignRow\n    previewPath\n    currency\n    budgetUses\n    mayApprove\n    rejection\n    drafters { id name }\n    draft { ...CampaignContentParts }\n    live { ...CampaignContentParts }\n    made { key id }\n    versions { number at note restores needed by { name } approvedBy { name } }\n    copiedFrom { id names { zhCn en } }\n    publishedAt\n    startedAt\n    endedAt\n    createdAt\n    updatedBy { name }\n  }\n": typeof types.CampaignPartsFragmentDoc,
    "\n  query Campaigns($filter: CampaignFilter, $sort: CampaignSort!, $first: Int!, $after: String) {\n    campaigns(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges { node { ...CampaignRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CampaignsDocument,
    "\n  query Campaign($id: ID!) {\n    campaign(id: $id) { ...CampaignParts }\n  }\n": typeof types.CampaignDocument,
    "\n  query CampaignExposure($id: ID!) {\n    campaignExposure(id: $id) {\n      cost { amount currency }\n      discountBps\n      reasons\n      belowFloorCount\n      belowFloor {\n        variant { id sku names { zhCn en } product { id names { zhCn en } } }\n        price { amount currency }\n        lowest { amount currency }\n        floor { amount currency }\n      }\n      pieces { key cost { amount currency } discountBps }\n    }\n  }\n": typeof types.CampaignExposureDocument,
    "\n  query CampaignDifferences($id: ID!, $old: Int, $new: Int) {\n    campaignDifferences(id: $id, old: $old, new: $new) {\n      kind\n      pieceKey\n      pieceName\n      words\n      before\n      after\n    }\n  }\n": typeof types.CampaignDifferencesDocument,
    "\n  query CampaignCalendar($since: DateTime!, $until: DateTime!) {\n    campaignCalendar(since: $since, until: $until) {\n      id\n      state\n      names { zhCn en }\n      hue\n      startsAt\n      endsAt\n    }\n  }\n": typeof types.CampaignCalendarDocument,
    "\n  query CampaignChannels {\n    channels { id name currency }\n    memberTiers { id names { zhCn en } active }\n  }\n": typeof types.CampaignChannelsDocument,
    "\n  mutation CreateCampaign($input: CampaignInput!, $idempotencyKey: String!) {\n    createCampaign(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.CreateCampaignDocument,
    "\n  mutation CopyCampaign($input: CopyCampaignInput!, $idempotencyKey: String!) {\n    copyCampaign(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.CopyCampaignDocument,
    "\n  mutation SaveCampaign($id: ID!, $version: Int!, $input: CampaignInput!) {\n    saveCampaign(id: $id, version: $version, input: $input) {\n      __typename\n      ... on Campaign { id version }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SaveCampaignDocument,
    "\n  mutation SubmitCampaign($id: ID!, $version: Int!) {\n    submitCampaign(id: $id, version: $version) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SubmitCampaignDocument,
    "\n  mutation PublishCampaign($input: CampaignActInput!) {\n    publishCampaign(input: $input) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.PublishCampaignDocument,
    "\n  mutation ApproveCampaign($input: CampaignActInput!) {\n    approveCampaign(input: $input) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ApproveCampaignDocument,
    "\n  mutation RejectCampaign($input: RejectCampaignInput!) {\n    rejectCampaign(input: $input) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RejectCampaignDocument,
    "\n  mutation PauseCampaign($input: StopCampaignInput!) {\n    pauseCampaign(input: $input) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.PauseCampaignDocument,
    "\n  mutation ResumeCampaign($id: ID!) {\n    resumeCampaign(id: $id) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ResumeCampaignDocument,
    "\n  mutation EndCampaign($input: StopCampaignInput!) {\n    endCampaign(input: $input) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.EndCampaignDocument,
    "\n  mutation RollBackCampaign($input: RollBackCampaignInput!) {\n    rollBackCampaign(input: $input) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RollBackCampaignDocument,
    "\n  query CampaignResults($id: ID!) {\n    campaignResults(id: $id) {\n      orders\n      redemptions\n      revenue { amount currency }\n      off { amount currency }\n      margin { amount currency }\n      marginBps\n      net { amount currency }\n      before { amount currency }\n      rewards {\n        people coupons couponsUsed orders\n        given { amount currency } takenBack { amount currency }\n        saved { amount currency } revenue { amount currency }\n      }\n      payers { payer amount { amount currency } }\n      lines {\n        variant { id names { zhCn en } product { id names { zhCn en } } }\n        pieces\n        before { amount currency }\n        off { amount currency }\n      }\n      days {\n        day\n        net { amount currency }\n        before { amount currency }\n        orders\n        campaignOrders\n        off { amount currency }\n      }\n    }\n  }\n": typeof types.CampaignResultsDocument,
    "\n  mutation SetProductStates($input: SetProductStatesInput!) {\n    setProductStates(input: $input) {\n      __typename\n      ... on ProductsChanged {\n        products { id outcome product { id version state category { id } } message }\n      }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SetProductStatesDocument,
    "\n  mutation MoveProducts($input: MoveProductsInput!) {\n    moveProducts(input: $input) {\n      __typename\n      ... on ProductsChanged {\n        products { id outcome product { id version state category { id } } message }\n      }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.MoveProductsDocument,
    "\n  query BundlePreview($input: BundlePreviewInput!) {\n    previewBundle(input: $input) {\n      __typename\n      ... on BundlePreview {\n        apart { amount currency }\n        apartDearest { amount currency }\n        price { amount currency }\n        saving { amount currency }\n        availability { state fewLeft }\n        components {\n          quantity\n          allocated { amount currency }\n          variant { id sku names { zhCn en } product { names { zhCn en } } }\n        }\n        choices {\n          names { zhCn en }\n          picks\n          options {\n            quantity\n            allocated { amount currency }\n            variant { id sku names { zhCn en } product { names { zhCn en } } }\n          }\n        }\n      }\n      ... on UserError { message }\n    }\n  }\n": typeof types.BundlePreviewDocument,
    "\n  query Categories {\n    categories { id slug names { zhCn en } glyph hue }\n  }\n": typeof types.CategoriesDocument,
    "\n  fragment ShelfParts on Category {\n    id\n    slug\n    names { zhCn en }\n    taglines { zhCn en }\n    glyph\n    hue\n    version\n    goodsCount\n    picture { id tileUrl altTexts { zhCn en } }\n  }\n": typeof types.ShelfPartsFragmentDoc,
    "\n  query Shelves {\n    categories { ...ShelfParts }\n  }\n": typeof types.ShelvesDocument,
    "\n  mutation UpdateCategory($id: ID!, $version: Int!, $input: CategoryInput!) {\n    updateCategory(id: $id, version: $version, input: $input) {\n      __typename\n      ... on Category { ...ShelfParts }\n      ... on UserError { code message path }\n      ... on CategoryChanged { current { ...ShelfParts } }\n    }\n  }\n": typeof types.UpdateCategoryDocument,
    "\n  mutation CreateCategory($slug: String!, $input: CategoryInput!) {\n    createCategory(slug: $slug, input: $input) {\n      __typename\n      ... on Category { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.CreateCategoryDocument,
    "\n  mutation MoveCategory($id: ID!, $after: ID) {\n    moveCategory(id: $id, after: $after) {\n      __typename\n      ... on Category { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.MoveCategoryDocument,
    "\n  mutation RemoveCategory($id: ID!, $version: Int!, $moveTo: ID) {\n    removeCategory(id: $id, version: $version, moveTo: $moveTo) {\n      __typename\n      ... on CategoryRemoved { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RemoveCategoryDocument,
    "\n  query Channels {\n    channels { id code name currency }\n  }\n": typeof types.ChannelsDocument,
    "\n  fragment ProductParts on Product {\n    id\n    slug\n    state\n    version\n    names { zhCn en }\n    summaries { zhCn en }\n    brand\n    descriptions { zhCn en }\n    rules { zhCn en }\n    refundNotes { zhCn en }\n    category { id }\n    art { glyph hue label }\n    imageUrl\n    picture { id }\n    isBundle\n    previewUrl\n    createdAt\n    updatedAt\n    publishedAt\n    publishAt\n    unpublishAt\n    unpublishable\n    updatedBy { name }\n    price { amount currency }\n    availability { state fewLeft }\n    variants {\n      id\n      sku\n      names { zhCn en }\n      kind\n      faceValue { amount currency }\n      validityDays\n      minDaysLeft\n      redeemBy\n      membershipDays\n      topupSpeed\n      accountFormat\n      accountRules {\n        carriers\n        portedNumbers\n        pattern\n        example\n        label { zhCn en }\n        servers { code names { zhCn en } }\n      }\n      promisedSeconds\n      uses\n      cap\n      maxPerOrder\n      maxPerPerson\n      perPersonDays\n      tierDiscount\n      prices { channel { id } list { amount currency } price { amount currency } }\n    }\n    components {\n      position\n      quantity\n      allocated { amount currency }\n      variant {\n        id\n        sku\n        names { zhCn en }\n        kind\n        product { id names { zhCn en } imageUrl }\n        prices { channel { id } list { amount currency } price { amount currency } }\n      }\n    }\n    choices {\n      names { zhCn en }\n      picks\n      mayWait\n      options {\n        quantity\n        variant { id sku names { zhCn en } kind product { id names { zhCn en } imageUrl } }\n      }\n    }\n  }\n": typeof types.ProductPartsFragmentDoc,
    "\n  query Product($id: ID!) {\n    product(id: $id) { ...ProductParts }\n  }\n": typeof types.ProductDocument,
    "\n  mutation PublishProduct($id: ID!, $version: Int!) {\n    publishProduct(id: $id, version: $version) {\n      __typename\n      ... on Product { ...ProductParts }\n      ... on UserError { code message path }\n      ... on NotPublishable { reasons }\n      ... on VersionConflict { current { ...ProductParts } }\n    }\n  }\n": typeof types.PublishProductDocument,
    "\n  mutation UnpublishProduct($id: ID!, $version: Int!) {\n    unpublishProduct(id: $id, version: $version) {\n      __typename\n      ... on Product { ...ProductParts }\n      ... on UserError { code message path }\n      ... on VersionConflict { current { ...ProductParts } }\n    }\n  }\n": typeof types.UnpublishProductDocument,
    "\n  mutation CreateProduct($input: ProductInput!, $idempotencyKey: String!) {\n    createProduct(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Product { ...ProductParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.CreateProductDocument,
    "\n  mutation UpdateProduct($id: ID!, $version: Int!, $input: ProductInput!) {\n    updateProduct(id: $id, version: $version, input: $input) {\n      __typename\n      ... on Product { ...ProductParts }\n      ... on UserError { code message path }\n      ... on VersionConflict { current { ...ProductParts } }\n    }\n  }\n": typeof types.UpdateProductDocument,
    "\n  mutation ComposeBundle($input: BundleInput!, $idempotencyKey: String!) {\n    composeBundle(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Product { ...ProductParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ComposeBundleDocument,
    "\n  mutation UpdateBundle($id: ID!, $version: Int!, $input: BundleInput!) {\n    updateBundle(id: $id, version: $version, input: $input) {\n      __typename\n      ... on Product { ...ProductParts }\n      ... on UserError { code message path }\n      ... on VersionConflict { current { ...ProductParts } }\n    }\n  }\n": typeof types.UpdateBundleDocument,
    "\n  mutation ExportProducts($input: ExportProductsInput!, $idempotencyKey: String!) {\n    exportProducts(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ExportProductsDocument,
    "\n  mutation CheckProductFile($input: CheckProductFileInput!, $idempotencyKey: String!) {\n    checkProductFile(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on ImportTicket { uploadUrl job { id } }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.CheckProductFileDocument,
    "\n  query Products($filter: ProductFilter, $sort: ProductSort!, $first: Int!, $after: String) {\n    products(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          slug\n          state\n          version\n          names { zhCn en }\n          imageUrl\n          art { glyph hue label }\n          category { id names { zhCn en } }\n          brand\n          variants { id }\n          components { quantity }\n          price { amount currency }\n          listPrice { amount currency }\n          availability { state fewLeft }\n          updatedAt\n          publishAt\n          unpublishAt\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ProductsDocument,
    "\n  mutation ScheduleProduct($id: ID!, $version: Int!, $input: ScheduleProductInput!) {\n    scheduleProduct(id: $id, version: $version, input: $input) {\n      __typename\n      ... on Product { ...ProductParts }\n      ... on UserError { code message path }\n      ... on VersionConflict { current { ...ProductParts } }\n    }\n  }\n": typeof types.ScheduleProductDocument,
    "\n  query ProductStock($id: ID!) {\n    product(id: $id) {\n      variants {\n        id\n        names { zhCn en }\n        kind\n        cap\n        sellable\n        stock { held delivered }\n      }\n    }\n  }\n": typeof types.ProductStockDocument,
    "\n  fragment CouponParts on Coupon {\n    id\n    version\n    kind\n    state\n    names { zhCn en }\n    publicCode\n    currency\n    headline\n    smallPrint\n    limits {\n      money { amount currency }\n      uses\n      moneyAnHour { amount currency }\n      usesAnHour\n      usesAPerson\n      personDays\n      returnedAfterRefund\n    }\n    startsAt\n    endsAt\n    validDays\n    claimFrom\n    claimUntil\n    mostClaims\n    mostClaimsAPerson\n    campaignId\n    createdAt\n    createdBy { id name }\n    claims\n    usage { issued owned held used worthless saved { amount currency } }\n  }\n": typeof types.CouponPartsFragmentDoc,
    "\n  query Coupons($filter: CouponFilter, $first: Int!, $after: String) {\n    coupons(filter: $filter, first: $first, after: $after) {\n      edges { node { ...CouponParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CouponsDocument,
    "\n  query Coupon($id: ID!) {\n    coupon(id: $id) { ...CouponParts }\n  }\n": typeof types.CouponDocument,
    "\n  query CouponBatches($couponId: ID!, $first: Int!, $after: String) {\n    couponBatches(couponId: $couponId, first: $first, after: $after) {\n      edges { node { id name count made state createdAt createdBy { id name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CouponBatchesDocument,
    "\n  query CouponHolders($couponId: ID!, $first: Int!, $after: String) {\n    couponHolders(couponId: $couponId, first: $first, after: $after) {\n      edges { node { id state personId contact contactMasked ownedAt expiresAt byCode } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CouponHoldersDocument,
    "\n  query CouponUses($couponId: ID!, $first: Int!, $after: String) {\n    couponUses(couponId: $couponId, first: $first, after: $after) {\n      edges { node { id state saved { amount currency } madeAt closedAt order { id number } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CouponUsesDocument,
    "\n  mutation CreateCoupon($input: CreateCouponInput!, $idempotencyKey: String!) {\n    createCoupon(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Coupon { id state }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.CreateCouponDocument,
    "\n  mutation ApproveCoupon($id: ID!) {\n    approveCoupon(id: $id) {\n      __typename\n      ... on Coupon { ...CouponParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ApproveCouponDocument,
    "\n  mutation PauseCoupon($input: KeepCouponInput!) {\n    pauseCoupon(input: $input) {\n      __typename\n      ... on Coupon { ...CouponParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.PauseCouponDocument,
    "\n  mutation ResumeCoupon($input: KeepCouponInput!) {\n    resumeCoupon(input: $input) {\n      __typename\n      ... on Coupon { ...CouponParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ResumeCouponDocument,
    "\n  mutation RevokeCoupon($input: KeepCouponInput!) {\n    revokeCoupon(input: $input) {\n      __typename\n      ... on Coupon { ...CouponParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RevokeCouponDocument,
    "\n  mutation ExtendCoupon($input: ExtendCouponInput!) {\n    extendCoupon(input: $input) {\n      __typename\n      ... on Coupon { ...CouponParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ExtendCouponDocument,
    "\n  mutation IssueCouponCodes($input: IssueCouponCodesInput!, $idempotencyKey: String!) {\n    issueCouponCodes(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.IssueCouponCodesDocument,
    "\n  mutation ExportCouponCodes($input: CouponBatchInput!, $idempotencyKey: String!) {\n    exportCouponCodes(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ExportCouponCodesDocument,
    "\n  mutation RevokeCouponBatch($input: CouponBatchInput!) {\n    revokeCouponBatch(input: $input) {\n      __typename\n      ... on CouponBatch { id state }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RevokeCouponBatchDocument,
    "\n  mutation RevokeIssuedCoupon($input: RevokeIssuedCouponInput!) {\n    revokeIssuedCoupon(input: $input) {\n      __typename\n      ... on IssuedCoupon { id state }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RevokeIssuedCouponDocument,
    "\n  mutation SendCoupon($input: SendCouponInput!, $idempotencyKey: String!) {\n    sendCoupon(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SendCouponDocument,
    "\n  query CouponShop {\n    channels { id name currency }\n    memberTiers { id names { zhCn en } active }\n  }\n": typeof types.CouponShopDocument,
    "\n  query CouponTiers {\n    memberTiers { id active names { zhCn en } }\n  }\n": typeof types.CouponTiersDocument,
    "\n  fragment FlashSaleParts on FlashSale {\n    id\n    names { zhCn en }\n    state\n    startsAt\n    endsAt\n    holdSeconds\n    openCap\n    waitingRoom\n    roomFrom\n    letIn\n    challenge\n    campaignId\n    version\n    updatedAt\n    updatedBy { name }\n    items {\n      id\n      quota\n      perPerson\n      variant {\n        id\n        sku\n        names { zhCn en }\n        sellable\n        product { id names { zhCn en } imageUrl }\n        prices { channel { id } price { amount currency } }\n      }\n      prices { channel { id name currency } price { amount currency } }\n      count { quota admitted held sold free agrees }\n    }\n  }\n": typeof types.FlashSalePartsFragmentDoc,
    "\n  query FlashSales($filter: FlashSaleFilter, $first: Int!, $after: String) {\n    flashSales(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          names { zhCn en }\n          state\n          startsAt\n          endsAt\n          items { id variant { id product { id names { zhCn en } } } count { quota held sold free } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.FlashSalesDocument,
    "\n  query FlashSale($id: ID!) {\n    flashSale(id: $id) {\n      ...FlashSaleParts\n      items { id differences { seenAt counted held sold rebuilt } }\n    }\n  }\n": typeof types.FlashSaleDocument,
    "\n  query FlashChannels {\n    channels { id name currency }\n  }\n": typeof types.FlashChannelsDocument,
    "\n  mutation CreateFlashSale($input: FlashSaleInput!, $idempotencyKey: String!) {\n    createFlashSale(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on FlashSale { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.CreateFlashSaleDocument,
    "\n  mutation UpdateFlashSale($id: ID!, $version: Int!, $input: FlashSaleInput!) {\n    updateFlashSale(id: $id, version: $version, input: $input) {\n      __typename\n      ... on FlashSale { id version }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.UpdateFlashSaleDocument,
    "\n  mutation PauseFlashSale($id: ID!) {\n    pauseFlashSale(id: $id) { __typename ... on FlashSale { id } ... on UserError { code message path } }\n  }\n": typeof types.PauseFlashSaleDocument,
    "\n  mutation ResumeFlashSale($id: ID!) {\n    resumeFlashSale(id: $id) { __typename ... on FlashSale { id } ... on UserError { code message path } }\n  }\n": typeof types.ResumeFlashSaleDocument,
    "\n  mutation EndFlashSale($id: ID!) {\n    endFlashSale(id: $id) { __typename ... on FlashSale { id } ... on UserError { code message path } }\n  }\n": typeof types.EndFlashSaleDocument,
    "\n  fragment RehearsalJob on Job {\n    id\n    state\n    done\n    total\n    remainingSeconds\n    failure\n    createdAt\n    createdBy { name }\n    rehearsal {\n      passed\n      stopped\n      buyers\n      quota\n      seconds\n      attemptsASecond\n      joinP50Ms\n      joinP99Ms\n      orderP50Ms\n      orderP99Ms\n      lookBeforeMs\n      lookP50Ms\n      lookP99Ms\n      checks { check ok found limit }\n      answers { code times }\n      errors { code times }\n      timeline { answers orders p99Ms lookMs }\n    }\n  }\n": typeof types.RehearsalJobFragmentDoc,
    "\n  mutation RehearseFlashSale($input: RehearseFlashSaleInput!, $key: String!) {\n    rehearseFlashSale(input: $input, idempotencyKey: $key) {\n      __typename\n      ... on Job { ...RehearsalJob }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RehearseFlashSaleDocument,
    "\n  query FlashRehearsals($saleId: ID!) {\n    flashRehearsals(saleId: $saleId, first: 10) {\n      edges { node { ...RehearsalJob } }\n    }\n  }\n": typeof types.FlashRehearsalsDocument,
    "\n  query FlashRehearsal($id: ID!) {\n    job(id: $id) { ...RehearsalJob }\n  }\n": typeof types.FlashRehearsalDocument,
    "\n  subscription FlashRehearsalProgress($id: ID!) {\n    jobProgress(id: $id) { ...RehearsalJob }\n  }\n": typeof types.FlashRehearsalProgressDocument,
    "\n  query Deliveries($filter: DeliveryFilter, $first: Int!, $after: String) {\n    deliveries(filter: $filter, first: $first, after: $after) {\n      edges {\n        node { ...DeliveryParts }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.DeliveriesDocument,
    "\n  query Delivery($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Delivery { ...DeliveryParts }\n    }\n  }\n": typeof types.DeliveryDocument,
    "\n  mutation ExportGiftCards($input: ExportGiftCardsInput!, $idempotencyKey: String!) {\n    exportGiftCards(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ExportGiftCardsDocument,
    "\n  fragment GiftCardBatchParts on GiftCardBatch {\n    id\n    name\n    count\n    faceValue { amount currency }\n    reason\n    expiresAt\n    createdAt\n    createdBy { id name }\n    counts { active redeemed expired voided }\n  }\n": typeof types.GiftCardBatchPartsFragmentDoc,
    "\n  query GiftCardBatches($filter: GiftCardBatchFilter, $first: Int!, $after: String) {\n    giftCardBatches(filter: $filter, first: $first, after: $after) {\n      edges { node { ...GiftCardBatchParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.GiftCardBatchesDocument,
    "\n  query GiftCards($filter: GiftCardFilter, $first: Int!, $after: String) {\n    giftCards(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          tail\n          state\n          faceValue { amount currency }\n          expiresAt\n          endedAt\n          personId\n          batch { id name }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.GiftCardsDocument,
    "\n  mutation IssueGiftCards($input: IssueGiftCardsInput!, $idempotencyKey: String!) {\n    issueGiftCards(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on GiftCardBatch { ...GiftCardBatchParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.IssueGiftCardsDocument,
    "\n  mutation RevealGiftCards($input: RevealGiftCardsInput!) {\n    revealGiftCards(input: $input) {\n      __typename\n      ... on RevealedGiftCards { cards { id code } after }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RevealGiftCardsDocument,
    "\n  mutation ExportGiftCardCodes($input: ExportGiftCardCodesInput!, $idempotencyKey: String!) {\n    exportGiftCardCodes(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ExportGiftCardCodesDocument,
    "\n  mutation VoidGiftCards($input: VoidGiftCardsInput!) {\n    voidGiftCards(input: $input) {\n      __typename\n      ... on GiftCardBatch { ...GiftCardBatchParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.VoidGiftCardsDocument,
    "\n  fragment GroupOfferParts on StaffGroupOffer {\n    id\n    version\n    state\n    size\n    hours\n    mostGroups\n    mostAPerson\n    mostOpen\n    startsAt\n    endsAt\n    updatedAt\n    campaignId\n    variant {\n      id\n      sku\n      names { zhCn en }\n      product { id names { zhCn en } }\n      prices { channel { id } price { amount currency } }\n    }\n    prices { channel { id name currency } price { amount currency } }\n    counts { waiting open complete lapsed }\n  }\n": typeof types.GroupOfferPartsFragmentDoc,
    "\n  query GroupOffers($state: GroupOfferState, $first: Int!, $after: String) {\n    groupOffers(state: $state, first: $first, after: $after) {\n      edges { node { ...GroupOfferParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.GroupOffersDocument,
    "\n  query BuyingGroups($offerId: ID, $state: GroupState, $first: Int!, $after: String) {\n    buyingGroups(offerId: $offerId, state: $state, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          state\n          size\n          held\n          taken\n          price { amount currency }\n          createdAt\n          endsAt\n          closedAt\n          refusedTwice\n          members { orderId personId contactMasked state pieces leads heldAt takenAt }\n          offer { id variant { id sku names { zhCn en } product { id names { zhCn en } } } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.BuyingGroupsDocument,
    "\n  query GroupChannels {\n    channels { id name currency }\n  }\n": typeof types.GroupChannelsDocument,
    "\n  mutation AddGroupOffer($input: GroupOfferInput!) {\n    addGroupOffer(input: $input) {\n      __typename\n      ... on StaffGroupOffer { ...GroupOfferParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.AddGroupOfferDocument,
    "\n  mutation UpdateGroupOffer($id: ID!, $version: Int!, $input: GroupOfferInput!) {\n    updateGroupOffer(id: $id, version: $version, input: $input) {\n      __typename\n      ... on StaffGroupOffer { ...GroupOfferParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.UpdateGroupOfferDocument,
    "\n  mutation MoveGroupOffer($id: ID!, $version: Int!, $state: GroupOfferState!) {\n    moveGroupOffer(id: $id, version: $version, state: $state) {\n      __typename\n      ... on StaffGroupOffer { ...GroupOfferParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.MoveGroupOfferDocument,
    "\n  fragment HelpTextsParts on HelpPageTexts {\n    slug\n    texts {\n      locale\n      words { title summary body }\n      first { title summary body }\n      edited\n      version\n      changedAt\n      changedBy\n    }\n  }\n": typeof types.HelpTextsPartsFragmentDoc,
    "\n  query HelpTexts {\n    helpTexts { ...HelpTextsParts }\n  }\n": typeof types.HelpTextsDocument,
    "\n  query HelpPreview($body: String!) {\n    helpPreview(body: $body) {\n      question\n      blocks { kind lines { spans { text strong address } } }\n    }\n  }\n": typeof types.HelpPreviewDocument,
    "\n  mutation SetHelpText($input: HelpTextInput!) {\n    setHelpText(input: $input) {\n      __typename\n      ... on HelpPageTexts { slug }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SetHelpTextDocument,
    "\n  mutation ResetHelpText($input: HelpTextRef!) {\n    resetHelpText(input: $input) {\n      __typename\n      ... on HelpPageTexts { slug }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ResetHelpTextDocument,
    "\n  fragment InvoiceParts on Invoice {\n    id\n    kind\n    state\n    number\n    officialNumber\n    link\n    titleKind\n    title\n    taxNumber\n    amount { amount currency }\n    answer\n    requestedAt\n    decidedAt\n    corrects\n    email\n    version\n    orderNumber\n    decidedBy\n    order { id }\n  }\n": typeof types.InvoicePartsFragmentDoc,
    "\n  query Invoices($filter: InvoiceFilter, $sort: InvoiceSort!, $first: Int!, $after: String) {\n    invoices(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges { node { ...InvoiceParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.InvoicesDocument,
    "\n  query Invoice($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Invoice { ...InvoiceParts }\n    }\n  }\n": typeof types.InvoiceDocument,
    "\n  mutation IssueInvoice($input: IssueInvoiceInput!) {\n    issueInvoice(input: $input) {\n      __typename\n      ... on Invoice { ...InvoiceParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.IssueInvoiceDocument,
    "\n  mutation RefuseInvoice($input: RefuseInvoiceInput!) {\n    refuseInvoice(input: $input) {\n      __typename\n      ... on Invoice { ...InvoiceParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RefuseInvoiceDocument,
    "\n  mutation VoidInvoice($input: RefuseInvoiceInput!) {\n    voidInvoice(input: $input) {\n      __typename\n      ... on Invoice { ...InvoiceParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.VoidInvoiceDocument,
    "\n  mutation ExportInvoices($input: ExportInvoicesInput!, $idempotencyKey: String!) {\n    exportInvoices(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ExportInvoicesDocument,
    "\n  query LedgerAccounts($filter: LedgerAccountFilter, $first: Int!, $after: String) {\n    ledgerAccounts(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          code\n          kind\n          balance { amount currency }\n          held { amount currency }\n          available { amount currency }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.LedgerAccountsDocument,
    "\n  query LedgerEntries($filter: LedgerEntryFilter, $first: Int!, $after: String) {\n    ledgerEntries(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          key\n          kind\n          at\n          postings {\n            account\n            debit { amount currency }\n            credit { amount currency }\n          }\n          order { id number }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.LedgerEntriesDocument,
    "\n  query LedgerHealth {\n    ledgerHealth {\n      clean\n      at\n      seconds\n      counts { name count }\n      difference { what where expected found }\n    }\n  }\n": typeof types.LedgerHealthDocument,
    "\n  fragment CheckParts on Job {\n    id\n    state\n    done\n    total\n    failure\n  }\n": typeof types.CheckPartsFragmentDoc,
    "\n  query LedgerCheck($id: ID!) {\n    job(id: $id) { ...CheckParts }\n  }\n": typeof types.LedgerCheckDocument,
    "\n  subscription LedgerCheckProgress($id: ID!) {\n    jobProgress(id: $id) { ...CheckParts }\n  }\n": typeof types.LedgerCheckProgressDocument,
    "\n  mutation VerifyLedger($idempotencyKey: String!) {\n    verifyLedger(idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { ...CheckParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.VerifyLedgerDocument,
    "\n  query ExchangeRates {\n    exchangeRates { boughtIn soldIn rate setAt setBy { name } }\n  }\n": typeof types.ExchangeRatesDocument,
    "\n  mutation SetExchangeRate($input: SetExchangeRateInput!) {\n    setExchangeRate(input: $input) {\n      __typename\n      ... on ExchangeRate { rate }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SetExchangeRateDocument,
    "\n  fragment ManualTaskParts on ManualTask {\n    id\n    state\n    createdAt\n    dueAt\n    overdue\n    takenAt\n    closedAt\n    evidence\n    note\n    reason\n    takenBy { id name }\n    account\n    server\n    unit { id name variantName imageUrl paid { amount currency } }\n    order { id number }\n  }\n": typeof types.ManualTaskPartsFragmentDoc,
    "\n  query ManualTasks($filter: ManualTaskFilter, $first: Int!, $after: String) {\n    manualTasks(filter: $filter, first: $first, after: $after) {\n      edges { node { ...ManualTaskParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ManualTasksDocument,
    "\n  mutation TakeManualTask($id: ID!) {\n    takeManualTask(id: $id) {\n      __typename\n      ... on ManualTask { ...ManualTaskParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.TakeManualTaskDocument,
    "\n  mutation ReleaseManualTask($id: ID!) {\n    releaseManualTask(id: $id) {\n      __typename\n      ... on ManualTask { ...ManualTaskParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ReleaseManualTaskDocument,
    "\n  mutation CompleteManualTask($id: ID!, $evidence: String!, $note: String) {\n    completeManualTask(id: $id, evidence: $evidence, note: $note) {\n      __typename\n      ... on ManualTask { ...ManualTaskParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.CompleteManualTaskDocument,
    "\n  mutation RefuseManualTask($id: ID!, $reason: String!) {\n    refuseManualTask(id: $id, reason: $reason) {\n      __typename\n      ... on ManualTask { ...ManualTaskParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RefuseManualTaskDocument,
    "\n  query ManualTask($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on ManualTask { ...ManualTaskParts }\n    }\n  }\n": typeof types.ManualTaskDocument,
    "\n  mutation DescribeMediaPicture($id: ID!, $version: Int!, $input: DescribeMediaPictureInput!) {\n    describeMediaPicture(id: $id, version: $version, input: $input) {\n      __typename\n      ... on MediaPicture { id version }\n      ... on UserError { code message path }\n      ... on MediaPictureChanged { current { version altTexts { zhCn en } } }\n    }\n  }\n": typeof types.DescribeMediaPictureDocument,
    "\n  mutation RemoveMediaPicture($id: ID!, $version: Int!) {\n    removeMediaPicture(id: $id, version: $version) {\n      __typename\n      ... on MediaPictureRemoved { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RemoveMediaPictureDocument,
    "\n  fragment MessageTemplateParts on MessageTemplate {\n    name\n    toStaff\n    variables { name meanings { zhCn en } examples { zhCn en } inEmail inSms }\n    texts {\n      locale\n      words { subject body short }\n      first { subject body short }\n      edited\n      version\n      changedAt\n      changedBy\n    }\n  }\n": typeof types.MessageTemplatePartsFragmentDoc,
    "\n  query MessageTemplates {\n    messageTemplates { ...MessageTemplateParts }\n  }\n": typeof types.MessageTemplatesDocument,
    "\n  mutation SetMessageText($input: MessageTextInput!) {\n    setMessageText(input: $input) {\n      __typename\n      ... on MessageTemplate { name }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SetMessageTextDocument,
    "\n  mutation ResetMessageText($input: MessageTextRef!) {\n    resetMessageText(input: $input) {\n      __typename\n      ... on MessageTemplate { name }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ResetMessageTextDocument,
    "\n  query Messages($first: Int!, $after: String) {\n    messages(first: $first, after: $after) {\n      edges { node { id channel to subject body createdAt sentAt state } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.MessagesDocument,
    "\n  fragment UnitParts on OrderUnit {\n    id\n    orderId\n    name\n    variantName\n    choice\n    kind\n    state\n    paid { amount currency }\n    batch { id supplier purchaseOrder }\n    codes { id state revealedAt }\n    membership { startsAt endsAt daysLeft }\n    givenBack { amount currency }\n    progress\n    note\n    voucher { id state uses usesLeft expiresAt redeemedAt }\n    gift { id state expiresAt claimedAt claimedBy }\n    openChoice { picks chooseBy options { variantId name variantName availability { state fewLeft } } }\n  }\n": typeof types.UnitPartsFragmentDoc,
    "\n  fragment OrderParts on Order {\n    id\n    personId\n    number\n    state\n    channel { name }\n    total { amount currency }\n    subtotal { amount currency }\n    discount { amount currency }\n    paid { amount currency }\n    fromWallet { amount currency }\n    refunded { amount currency }\n    cost { amount currency }\n    margin { amount currency }\n    costUnknown\n    placedAt\n    expiresAt\n    paidAt\n    deliveredAt\n    contact\n    contactMasked\n    facts\n    lines {\n      id\n      name\n      variantName\n      imageUrl\n      kind\n      quantity\n      account\n      server\n      unitPrice { amount currency }\n      total { amount currency }\n      variant { id sku product { id isBundle } }\n      units {\n        ...UnitParts\n        components { ...UnitParts }\n      }\n    }\n    payments {\n      id\n      provider\n      reference\n      providerReference\n      state\n      amount { amount currency }\n      createdAt\n      paidAt\n      closedAt\n      confirmedByStaff\n      agreedAt\n      agreedByStaff\n      formerProvider\n      refunds {\n        id\n        reference\n        providerReference\n        amount { amount currency }\n        destination\n        state\n        reason\n        failure\n        createdAt\n        refundedAt\n        wallet { amount currency }\n        differences { at expected { amount currency } answered { amount currency } }\n      }\n      differences { at expected { amount currency } answered { amount currency } }\n    }\n    timeline { at kind label actor data }\n    deliveries { ...DeliveryParts }\n    externalId\n    cases { id kind state amount { amount currency } reason answer openedAt dueAt decidedBy }\n    invoices { id kind state number title amount { amount currency } requestedAt }\n  }\n": typeof types.OrderPartsFragmentDoc,
    "\n  query Order($id: ID!) {\n    order(id: $id) { ...OrderParts }\n  }\n": typeof types.OrderDocument,
    "\n  subscription OrderProgress($id: ID!) {\n    orderProgress(id: $id) { ...OrderParts }\n  }\n": typeof types.OrderProgressDocument,
    "\n  query RefundPreview($orderId: ID!, $unitIds: [ID!]) {\n    refundPreview(orderId: $orderId, unitIds: $unitIds) {\n      __typename\n      ... on RefundPreview {\n        total { amount currency }\n        keptForGifts { amount currency }\n        needsApproval\n        aboveAlone\n        wallet { amount currency }\n        walletShare { amount currency }\n        units {\n          unitId\n          kind\n          stage\n          paid { amount currency }\n          back { amount currency }\n          amount { amount currency }\n          outcome\n          inFlight\n          windowEndsAt\n          rule { bearer windowDays couponReturns }\n        }\n      }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RefundPreviewDocument,
    "\n  mutation RefundUnits($input: RefundUnitsInput!, $idempotencyKey: String!) {\n    refundUnits(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Case { id state amount { amount currency } }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RefundUnitsDocument,
    "\n  mutation ReplaceUnit($input: ReplaceUnitInput!, $idempotencyKey: String!) {\n    replaceUnit(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Case { id state }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ReplaceUnitDocument,
    "\n  mutation AskPayment($id: ID!) {\n    askPayment(paymentId: $id) {\n      __typename\n      ... on Payment { id state }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.AskPaymentDocument,
    "\n  mutation ConfirmPayment($input: ConfirmPaymentInput!, $idempotencyKey: String!) {\n    confirmPayment(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Payment { id state }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ConfirmPaymentDocument,
    "\n  mutation AgreePayment($input: AgreePaymentInput!) {\n    agreePayment(input: $input) {\n      __typename\n      ... on Payment { id agreedAt }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.AgreePaymentDocument,
    "\n  mutation RetryRefund($input: RetryRefundInput!) {\n    retryRefund(input: $input) {\n      __typename\n      ... on Refund { id state }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RetryRefundDocument,
    "\n  mutation RedirectRefund($input: RedirectRefundInput!, $idempotencyKey: String!) {\n    redirectRefund(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Refund { id state destination }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RedirectRefundDocument,
    "\n  mutation ExportEvidence($input: ExportEvidenceInput!) {\n    exportEvidence(input: $input) {\n      __typename\n      ... on EvidenceFile { url expiresAt }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ExportEvidenceDocument,
    "\n  mutation ExportOrders($input: ExportOrdersInput!, $idempotencyKey: String!) {\n    exportOrders(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ExportOrdersDocument,
    "\n  query Orders($filter: OrderFilter, $sort: OrderSort!, $first: Int!, $after: String) {\n    orders(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          number\n          state\n          channel { name }\n          total { amount currency }\n          margin { amount currency }\n          placedAt\n          paidAt\n          deliveredAt\n          contactMasked\n          lines { id name variantName quantity }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.OrdersDocument,
    "\n  query Overview {\n    overview {\n      paidToday { amount currency }\n      ordersToday\n      awaitingPayment\n      undelivered\n      deadDeliveries\n      waiting {\n        cases\n        casesLate\n        manualTasks\n        manualTasksLate\n        campaigns\n        invoices\n        referrals\n        undeliveredSince\n        deliveriesSince\n      }\n      lowStock {\n        id\n        sku\n        names { zhCn en }\n        product { id isBundle names { zhCn en } }\n        sellable\n      }\n      lowSuppliers { id name balance { amount currency } }\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  query Today($day: Date!) {\n    analytics {\n      sales(from: $day, to: $day, by: HOUR, compare: SAME_WEEKDAYS) {\n        series {\n          total { net { amount currency } orders }\n          points { at figures { gross { amount currency } orders } }\n        }\n        compared {\n          firstDay\n          points { at figures { gross { amount currency } orders } }\n        }\n      }\n      funnel(from: $day, to: $day, first: 1) {\n        total { viewed paid conversionBps }\n      }\n      stock(days: 14, first: 30) {\n        variant { id names { zhCn en } product { id isBundle names { zhCn en } } }\n        left\n        daysLeft\n      }\n    }\n  }\n": typeof types.TodayDocument,
    "\n  query AlertsOpen {\n    alertCounts { open acknowledged }\n  }\n": typeof types.AlertsOpenDocument,
    "\n  query Partners($first: Int!, $after: String) {\n    partners(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          code\n          name\n          state\n          createdAt\n          balance { available { amount currency } held { amount currency } }\n          clients { id }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.PartnersDocument,
    "\n  fragment PartnerParts on Partner {\n    id\n    code\n    name\n    state\n    currency\n    version\n    createdAt\n    balance { available { amount currency } held { amount currency } posted { amount currency } }\n    clients {\n      id\n      name\n      state\n      scopes\n      addresses\n      version\n      createdAt\n      keys { id keyId state createdAt expiresAt lastUsedAt retiredAt }\n    }\n  }\n": typeof types.PartnerPartsFragmentDoc,
    "\n  query Partner($id: ID!) {\n    partner(id: $id) { ...PartnerParts }\n  }\n": typeof types.PartnerDocument,
    "\n  mutation CreatePartner($input: CreatePartnerInput!, $idempotencyKey: String!) {\n    createPartner(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Partner { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.CreatePartnerDocument,
    "\n  mutation SetPartner($input: SetPartnerInput!) {\n    setPartner(input: $input) {\n      __typename\n      ... on Partner { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SetPartnerDocument,
    "\n  mutation CreateApiClient($input: CreateApiClientInput!, $idempotencyKey: String!) {\n    createApiClient(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on ApiClient { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.CreateApiClientDocument,
    "\n  mutation SetApiClient($input: SetApiClientInput!) {\n    setApiClient(input: $input) {\n      __typename\n      ... on ApiClient { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SetApiClientDocument,
    "\n  mutation IssueApiKey($input: IssueApiKeyInput!) {\n    issueApiKey(input: $input) {\n      __typename\n      ... on IssuedApiKey { secret key { id keyId } }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.IssueApiKeyDocument,
    "\n  mutation RetireApiKey($input: RetireApiKeyInput!) {\n    retireApiKey(input: $input) {\n      __typename\n      ... on ApiKey { id state }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RetireApiKeyDocument,
    "\n  query PartnerPrices($partnerId: ID!, $first: Int!, $after: String) {\n    partnerPrices(partnerId: $partnerId, first: $first, after: $after) {\n      edges {\n        node {\n          price { amount currency }\n          variant {\n            id\n            sku\n            names { zhCn en }\n            product { id names { zhCn en } imageUrl }\n            prices { channel { id } price { amount currency } }\n          }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.PartnerPricesDocument,
    "\n  mutation SetPartnerPrices($input: SetPartnerPricesInput!) {\n    setPartnerPrices(input: $input) {\n      __typename\n      ... on Partner { id version }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SetPartnerPricesDocument,
    "\n  query PartnerCredits($partnerId: ID!, $first: Int!, $after: String) {\n    partnerCredits(partnerId: $partnerId, first: $first, after: $after) {\n      edges { node { id amount { amount currency } reason createdAt createdBy { name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.PartnerCreditsDocument,
    "\n  mutation CreditPartner($input: CreditPartnerInput!, $idempotencyKey: String!) {\n    creditPartner(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on PartnerCredit { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.CreditPartnerDocument,
    "\n  mutation CorrectBirthday($input: CorrectBirthdayInput!) {\n    correctBirthday(input: $input) {\n      __typename\n      ... on Person { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.CorrectBirthdayDocument,
    "\n  fragment PersonParts on Person {\n    id\n    registeredAt\n    createdAt\n    name\n    email\n    phone\n    contact\n    contactMasked\n    tags\n    bought { orders paid { amount currency } refunded { amount currency } lastAt }\n    claims\n    wallets { balance { amount currency } held { amount currency } available { amount currency } }\n  }\n": typeof types.PersonPartsFragmentDoc,
    "\n  query People($filter: PersonFilter, $first: Int!, $after: String) {\n    people(filter: $filter, first: $first, after: $after) {\n      edges { node { ...PersonParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query Person($id: ID!) {\n    person(id: $id) {\n      ...PersonParts\n      birthdayMonth\n      sessions\n      dataExport { id state expiresAt }\n      erasure { id state dueAt endedAt }\n      notes { at author words }\n    }\n    orders(filter: { personId: $id }, first: 20) {\n      edges { node { id number state total { amount currency } placedAt lines { id name quantity } } }\n      pageInfo { hasNextPage endCursor }\n    }\n    cases(filter: { personId: $id }, first: 20) {\n      edges { node { id kind state reason openedAt order { id number } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.PersonDocument,
    "\n  mutation NotePerson($input: NotePersonInput!, $key: String!) {\n    notePerson(input: $input, idempotencyKey: $key) {\n      __typename\n      ... on Person { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.NotePersonDocument,
    "\n  mutation ExportPersonData($input: PersonDataInput!) {\n    exportPersonData(input: $input) {\n      __typename\n      ... on DataExport { id state }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ExportPersonDataDocument,
    "\n  mutation OpenPersonExport($personId: ID!) {\n    openPersonExport(personId: $personId) {\n      __typename\n      ... on DataLink { url expiresAt }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.OpenPersonExportDocument,
    "\n  mutation ErasePerson($input: PersonDataInput!) {\n    erasePerson(input: $input) {\n      __typename\n      ... on Erasure { id state dueAt }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ErasePersonDocument,
    "\n  mutation CancelPersonErasure($personId: ID!) {\n    cancelPersonErasure(personId: $personId) {\n      __typename\n      ... on Erasure { id state }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.CancelPersonErasureDocument,
    "\n  query WalletEntries($personId: ID!, $currency: String!, $first: Int!, $after: String) {\n    walletEntries(personId: $personId, currency: $currency, first: $first, after: $after) {\n      edges {\n        node {\n          id at kind amount { amount currency } order { id number } reason createdBy { id name }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.WalletEntriesDocument,
    "\n  mutation CreditWallet($input: CreditWalletInput!, $idempotencyKey: String!) {\n    creditWallet(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Person { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.CreditWalletDocument,
    "\n  mutation ExportPeople($input: ExportPeopleInput!, $idempotencyKey: String!) {\n    exportPeople(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ExportPeopleDocument,
    "\n  mutation SetPersonTags($input: SetPersonTagsInput!) {\n    setPersonTags(input: $input) {\n      __typename\n      ... on PeopleTagged { people { id outcome tags message } }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SetPersonTagsDocument,
    "\n  fragment PriceListParts on PriceList {\n    id\n    names { zhCn en }\n    channel { id name currency }\n    tier { id names { zhCn en } }\n    priority\n    active\n    startsAt\n    endsAt\n    inForce\n    entries\n    version\n    updatedAt\n    updatedBy { name }\n  }\n": typeof types.PriceListPartsFragmentDoc,
    "\n  query PriceLists($first: Int!, $after: String) {\n    priceLists(first: $first, after: $after) {\n      edges { node { ...PriceListParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.PriceListsDocument,
    "\n  query PriceList($id: ID!) {\n    priceList(id: $id) { ...PriceListParts }\n  }\n": typeof types.PriceListDocument,
    "\n  mutation CreatePriceList($input: PriceListInput!, $idempotencyKey: String!) {\n    createPriceList(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on PriceList { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.CreatePriceListDocument,
    "\n  mutation UpdatePriceList($id: ID!, $version: Int!, $input: PriceListInput!) {\n    updatePriceList(id: $id, version: $version, input: $input) {\n      __typename\n      ... on PriceList { id version }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.UpdatePriceListDocument,
    "\n  query PricedVariants($channelId: ID!, $listId: ID, $onlyListed: Boolean!, $text: String, $first: Int!, $after: String) {\n    pricedVariants(\n      channelId: $channelId\n      listId: $listId\n      onlyListed: $onlyListed\n      text: $text\n      first: $first\n      after: $after\n    ) {\n      edges {\n        node {\n          id\n          variant { sku names { zhCn en } product { id names { zhCn en } imageUrl } }\n          listPrice { amount currency }\n          price { amount currency }\n          floor { amount currency }\n          asked { amount currency }\n          entry { amount currency }\n          tierPrices { tierId price { amount currency } }\n          cost { amount currency }\n          marginBps\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.PricedVariantsDocument,
    "\n  query PriceChannels {\n    channels { id code name currency version counts { priced priceLists inForce } }\n  }\n": typeof types.PriceChannelsDocument,
    "\n  mutation CreateChannel($input: CreateChannelInput!) {\n    createChannel(input: $input) {\n      __typename\n      ... on Channel { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.CreateChannelDocument,
    "\n  mutation RenameChannel($input: RenameChannelInput!) {\n    renameChannel(input: $input) {\n      __typename\n      ... on Channel { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RenameChannelDocument,
    "\n  mutation SetChannelPrices($input: SetChannelPricesInput!) {\n    setChannelPrices(input: $input) {\n      __typename\n      ... on Channel { id version }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SetChannelPricesDocument,
    "\n  query MemberTiers {\n    memberTiers {\n      id\n      names { zhCn en }\n      threshold { amount currency }\n      discountBps\n      keepDays\n      benefits { zhCn en }\n      active\n      members\n      version\n      updatedAt\n      updatedBy { name }\n    }\n  }\n": typeof types.MemberTiersDocument,
    "\n  mutation CreateMemberTier($input: MemberTierInput!, $idempotencyKey: String!) {\n    createMemberTier(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on MemberTier { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.CreateMemberTierDocument,
    "\n  mutation UpdateMemberTier($id: ID!, $version: Int!, $input: MemberTierInput!) {\n    updateMemberTier(id: $id, version: $version, input: $input) {\n      __typename\n      ... on MemberTier { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.UpdateMemberTierDocument,
    "\n  fragment StoreParts on Store { id code names { zhCn en } active version }\n": typeof types.StorePartsFragmentDoc,
    "\n  query Stores { stores { ...StoreParts } }\n": typeof types.StoresDocument,
    "\n  mutation AddStore($input: AddStoreInput!) {\n    addStore(input: $input) {\n      __typename\n      ... on Store { ...StoreParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.AddStoreDocument,
    "\n  mutation UpdateStore($input: UpdateStoreInput!) {\n    updateStore(input: $input) {\n      __typename\n      ... on Store { ...StoreParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.UpdateStoreDocument,
    "\n  query LookAtVoucher($token: String!) {\n    lookAtVoucher(token: $token) {\n      __typename\n      ... on HeldVoucher {\n        voucher { id uses usesLeft expiresAt redeemedAt }\n        variant { id names { zhCn en } product { id names { zhCn en } } }\n      }\n      ... on VoucherSpent { redeemedAt }\n      ... on VoucherExpired { expiredAt }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.LookAtVoucherDocument,
    "\n  fragment RedemptionParts on Redemption {\n    id\n    usesLeft\n    at\n    undoableUntil\n    undoneAt\n    takenBy\n    voucher { id uses usesLeft }\n    variant { id names { zhCn en } product { id names { zhCn en } } }\n  }\n": typeof types.RedemptionPartsFragmentDoc,
    "\n  mutation RedeemVoucher($token: String!, $storeId: ID, $idempotencyKey: String!) {\n    redeemVoucher(token: $token, storeId: $storeId, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Redemption { ...RedemptionParts }\n      ... on VoucherSpent { redeemedAt }\n      ... on VoucherExpired { expiredAt }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RedeemVoucherDocument,
    "\n  mutation UndoRedemption($id: ID!) {\n    undoRedemption(id: $id) {\n      __typename\n      ... on Redemption { ...RedemptionParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.UndoRedemptionDocument,
    "\n  query StoreDay($storeId: ID!, $first: Int!, $after: String) {\n    storeDay(storeId: $storeId) {\n      day\n      uses\n      undone\n      goods { uses undone variant { id names { zhCn en } product { id names { zhCn en } } } }\n    }\n    redemptions(storeId: $storeId, first: $first, after: $after) {\n      edges { node { ...RedemptionParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.StoreDayDocument,
    "\n  mutation ExportRedemptions($input: ExportRedemptionsInput!, $idempotencyKey: String!) {\n    exportRedemptions(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ExportRedemptionsDocument,
    "\n  fragment ReferralProgramParts on ReferralProgram {\n    id\n    version\n    state\n    names { zhCn en }\n    inviterReward { amount currency }\n    friendReward { amount currency }\n    inviterCoupon { id headline }\n    friendCoupon { id headline }\n    leastOrder { amount currency }\n    waitDays\n    backDays\n    mostRewards\n    periodDays\n    budget { amount currency }\n    given { amount currency }\n    startsAt\n    endsAt\n    campaignId\n    counts { joined bought review rewarded takenBack refused }\n  }\n": typeof types.ReferralProgramPartsFragmentDoc,
    "\n  query ReferralPrograms($state: ReferralProgramState, $first: Int!, $after: String) {\n    referralPrograms(state: $state, first: $first, after: $after) {\n      edges { node { ...ReferralProgramParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ReferralProgramsDocument,
    "\n  fragment ReferralParts on Referral {\n    id\n    state\n    refused\n    signals\n    programNames { zhCn en }\n    inviterId\n    inviterMasked\n    friendId\n    friendMasked\n    orderId\n    inviterGiven { amount currency }\n    friendGiven { amount currency }\n    inviterHasCoupon\n    friendHasCoupon\n    joinedAt\n    dueAt\n    rewardedAt\n  }\n": typeof types.ReferralPartsFragmentDoc,
    "\n  query Referrals($programId: ID, $state: ReferralState, $first: Int!, $after: String) {\n    referrals(programId: $programId, state: $state, first: $first, after: $after) {\n      edges { node { ...ReferralParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ReferralsDocument,
    "\n  mutation AddReferralProgram($input: ReferralProgramInput!) {\n    addReferralProgram(input: $input) {\n      __typename\n      ... on ReferralProgram { ...ReferralProgramParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.AddReferralProgramDocument,
    "\n  mutation UpdateReferralProgram($id: ID!, $version: Int!, $input: ReferralProgramInput!) {\n    updateReferralProgram(id: $id, version: $version, input: $input) {\n      __typename\n      ... on ReferralProgram { ...ReferralProgramParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.UpdateReferralProgramDocument,
    "\n  mutation MoveReferralProgram($id: ID!, $version: Int!, $state: ReferralProgramState!) {\n    moveReferralProgram(id: $id, version: $version, state: $state) {\n      __typename\n      ... on ReferralProgram { ...ReferralProgramParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.MoveReferralProgramDocument,
    "\n  mutation DecideReferral($id: ID!, $approved: Boolean!, $reason: String!) {\n    decideReferral(id: $id, approved: $approved, reason: $reason) {\n      __typename\n      ... on Referral { ...ReferralParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.DecideReferralDocument,
    "\n  query SearchTerms($days: Int!, $withoutResult: Boolean, $first: Int!, $after: String) {\n    searchTerms(days: $days, withoutResult: $withoutResult, first: $first, after: $after) {\n      edges { node { term searches results lastAt } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.SearchTermsDocument,
    "\n  fragment SynonymGroupParts on SynonymGroup { id words version updatedAt updatedBy }\n": typeof types.SynonymGroupPartsFragmentDoc,
    "\n  query SynonymGroups($text: String, $first: Int!, $after: String) {\n    synonymGroups(text: $text, first: $first, after: $after) {\n      edges { node { ...SynonymGroupParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.SynonymGroupsDocument,
    "\n  mutation AddSynonyms($words: [String!]!) {\n    addSynonyms(input: { words: $words }) {\n      __typename\n      ... on SynonymGroup { ...SynonymGroupParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.AddSynonymsDocument,
    "\n  mutation UpdateSynonyms($id: ID!, $version: Int!, $words: [String!]!) {\n    updateSynonyms(id: $id, version: $version, input: { words: $words }) {\n      __typename\n      ... on SynonymGroup { ...SynonymGroupParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.UpdateSynonymsDocument,
    "\n  mutation RemoveSynonyms($id: ID!, $version: Int!) {\n    removeSynonyms(id: $id, version: $version) {\n      __typename\n      ... on SynonymsRemoved { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RemoveSynonymsDocument,
    "\n  fragment SharedCodeParts on SharedCode {\n    id\n    label\n    state\n    nextStates\n    recallable\n    recall { ...RecallParts }\n    seats\n    held\n    taken\n    free\n    stillKnowing\n    revision\n    rotatedAt\n    hasNumber\n    hasSecret\n    hasUrl\n    expiresOn\n    seatCost { amount currency }\n    supplier\n    purchaseOrder\n    version\n    createdAt\n    createdBy { name }\n    changes { revision at by reason }\n    variant { id sku names { zhCn en } sellable product { id names { zhCn en } imageUrl } }\n  }\n": typeof types.SharedCodePartsFragmentDoc,
    "\n  query SharedCode($id: ID!) {\n    sharedCode(id: $id) { ...SharedCodeParts }\n  }\n": typeof types.SharedCodeDocument,
    "\n  query Seats($id: ID!, $state: SeatStateFilter, $first: Int!, $after: String) {\n    seats(sharedCodeId: $id, state: $state, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          state\n          deliveredAt\n          revealedAt\n          knowsSecret\n          endedAt\n          reason\n          order { id number contactMasked }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.SeatsDocument,
    "\n  mutation CreateSharedCode($input: SharedCodeInput!, $idempotencyKey: String!) {\n    createSharedCode(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on SharedCode { id }\n      ... on StepUpRequired { withCode }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.CreateSharedCodeDocument,
    "\n  mutation RotateSharedCode($input: RotateSharedCodeInput!, $idempotencyKey: String!) {\n    rotateSharedCode(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on SharedCode { id }\n      ... on StepUpRequired { withCode }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RotateSharedCodeDocument,
    "\n  mutation SetSharedCodeSeats($input: SetSharedCodeSeatsInput!) {\n    setSharedCodeSeats(input: $input) {\n      __typename\n      ... on SharedCode { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SetSharedCodeSeatsDocument,
    "\n  mutation SetSharedCodeSupplier($input: SetSharedCodeSupplierInput!) {\n    setSharedCodeSupplier(input: $input) {\n      __typename\n      ... on SharedCode { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SetSharedCodeSupplierDocument,
    "\n  mutation SetSharedCodeState($input: SetSharedCodeStateInput!) {\n    setSharedCodeState(input: $input) {\n      __typename\n      ... on SharedCode { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SetSharedCodeStateDocument,
    "\n  query SharedCodeRecall($id: ID!) {\n    sharedCode(id: $id) { recall { ...RecallParts } }\n  }\n": typeof types.SharedCodeRecallDocument,
    "\n  mutation RecallSharedCode($input: RecallSharedCodeInput!, $idempotencyKey: String!) {\n    recallSharedCode(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RecallSharedCodeDocument,
    "\n  mutation RevokeSeat($input: RevokeSeatInput!) {\n    revokeSeat(input: $input) {\n      __typename\n      ... on Seat { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RevokeSeatDocument,
    "\n  query SharedCodes($filter: SharedCodeFilter, $first: Int!, $after: String) {\n    sharedCodes(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          label\n          state\n          seats\n          held\n          taken\n          stillKnowing\n          rotatedAt\n          expiresOn\n          createdAt\n          variant { id sku names { zhCn en } product { id names { zhCn en } imageUrl } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.SharedCodesDocument,
    "\n  query StaffList($filter: StaffFilter, $first: Int!, $after: String) {\n    staff(filter: $filter, first: $first, after: $after) {\n      edges { node { ...StaffParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n    staffInvitations { id email role customRole { id name } invitedBy { id name } createdAt expiresAt }\n  }\n  fragment StaffParts on Staff {\n    id name email role customRole { id name } active joinedAt hasSecondFactor lastSeenAt\n  }\n": typeof types.StaffListDocument,
    "\n  query Roles {\n    builtInRoles { role permissions people }\n    customRoles { id name description permissions version }\n  }\n": typeof types.RolesDocument,
    "\n  mutation InviteStaff($input: InviteStaffInput!) {\n    inviteStaff(input: $input) {\n      __typename\n      ... on StaffInvitation { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": typeof types.InviteStaffDocument,
    "\n  mutation RevokeInvitation($id: ID!) {\n    revokeInvitation(id: $id) {\n      __typename\n      ... on StaffInvitation { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": typeof types.RevokeInvitationDocument,
    "\n  mutation SetStaffRole($input: SetStaffRoleInput!) {\n    setStaffRole(input: $input) {\n      __typename\n      ... on Staff { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": typeof types.SetStaffRoleDocument,
    "\n  mutation DeactivateStaff($input: StaffActInput!) {\n    deactivateStaff(input: $input) {\n      __typename\n      ... on Staff { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": typeof types.DeactivateStaffDocument,
    "\n  mutation ReactivateStaff($input: StaffActInput!) {\n    reactivateStaff(input: $input) {\n      __typename\n      ... on Staff { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": typeof types.ReactivateStaffDocument,
    "\n  mutation SignOutStaff($input: StaffActInput!) {\n    signOutStaff(input: $input) {\n      __typename\n      ... on Staff { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": typeof types.SignOutStaffDocument,
    "\n  mutation ResetSecondFactor($input: StaffActInput!) {\n    resetSecondFactor(input: $input) {\n      __typename\n      ... on Staff { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": typeof types.ResetSecondFactorDocument,
    "\n  mutation CreateRole($input: RoleInput!) {\n    createRole(input: $input) {\n      __typename\n      ... on CustomRole { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": typeof types.CreateRoleDocument,
    "\n  mutation UpdateRole($id: ID!, $version: Int!, $input: RoleInput!) {\n    updateRole(id: $id, version: $version, input: $input) {\n      __typename\n      ... on CustomRole { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": typeof types.UpdateRoleDocument,
    "\n  mutation RemoveRole($id: ID!, $version: Int!) {\n    removeRole(id: $id, version: $version) {\n      __typename\n      ... on RoleRemoved { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": typeof types.RemoveRoleDocument,
    "\n  query Suppliers($first: Int!, $after: String) {\n    suppliers(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          code\n          name\n          adapter\n          state\n          balance { amount currency }\n          balanceCheckedAt\n          lowBalance { amount currency }\n          isLow\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.SuppliersDocument,
    "\n  fragment OfferParts on SupplierOffer {\n    id\n    supplierSku\n    priority\n    state\n    pauseReason\n    listed\n    quota\n    held\n    used\n    checkedAt\n    version\n    cost { amount currency }\n    supplier { id name lowBalance { amount currency } }\n    variant { id sku names { zhCn en } faceValue { amount currency } product { id names { zhCn en } imageUrl } }\n  }\n": typeof types.OfferPartsFragmentDoc,
    "\n  query SupplierOffers($filter: SupplierOfferFilter, $first: Int!, $after: String) {\n    supplierOffers(filter: $filter, first: $first, after: $after) {\n      edges { node { ...OfferParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.SupplierOffersDocument,
    "\n  mutation SetOffer($input: SupplierOfferInput!) {\n    setOffer(input: $input) {\n      __typename\n      ... on SupplierOffer { ...OfferParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SetOfferDocument,
    "\n  mutation PauseSupplier($id: ID!, $reason: String!) {\n    pauseSupplier(id: $id, reason: $reason) {\n      __typename\n      ... on Supplier { id state }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.PauseSupplierDocument,
    "\n  mutation ResumeSupplier($id: ID!, $reason: String!) {\n    resumeSupplier(id: $id, reason: $reason) {\n      __typename\n      ... on Supplier { id state }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ResumeSupplierDocument,
    "\n  mutation FundSupplier($input: FundSupplierInput!, $idempotencyKey: String!) {\n    fundSupplier(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on SupplierDeposit { id amount { amount currency } }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.FundSupplierDocument,
    "\n  mutation SetLowBalance($id: ID!, $lowBalance: MoneyInput!) {\n    setLowBalance(id: $id, lowBalance: $lowBalance) {\n      __typename\n      ... on Supplier { id isLow lowBalance { amount currency } }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SetLowBalanceDocument,
    "\n  fragment SupplierOrderParts on SupplierOrder {\n    id\n    attempt\n    reference\n    supplierReference\n    account\n    server\n    faceValue { amount currency }\n    delivered { amount currency }\n    isSlow\n    state\n    tries\n    queries\n    refusedReason\n    supplierWords\n    problem\n    personSince\n    createdAt\n    sentAt\n    settledAt\n    dueAt\n    cost { amount currency }\n    supplier { id name }\n    variant { id names { zhCn en } product { id names { zhCn en } } }\n    order { id number }\n  }\n": typeof types.SupplierOrderPartsFragmentDoc,
    "\n  query SupplierOrders($filter: SupplierOrderFilter, $first: Int!, $after: String) {\n    supplierOrders(filter: $filter, first: $first, after: $after) {\n      edges { node { ...SupplierOrderParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.SupplierOrdersDocument,
    "\n  mutation AskSupplier($id: ID!) {\n    askSupplier(id: $id) {\n      __typename\n      ... on SupplierOrder { ...SupplierOrderParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.AskSupplierDocument,
    "\n  mutation SettleByHand($id: ID!, $outcome: HandOutcome!, $reason: String!, $spent: MoneyInput) {\n    settleByHand(id: $id, outcome: $outcome, reason: $reason, spent: $spent) {\n      __typename\n      ... on SupplierOrder { ...SupplierOrderParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SettleByHandDocument,
    "\n  query SupplierOrder($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on SupplierOrder { ...SupplierOrderParts }\n    }\n  }\n": typeof types.SupplierOrderDocument,
    "\n  fragment JobParts on Job {\n    id\n    kind\n    state\n    done\n    total\n    unit\n    rows\n    rate\n    remainingSeconds\n    startedAt\n    finishedAt\n    createdAt\n    createdBy { id name }\n    dryRun\n    fileName\n    failure\n    result { rows accepted refused duplicates encoding format }\n    productCheck { rows new changed unchanged refused products encoding format }\n    productImport { products done refused }\n    file { name size expiresAt }\n    importedBy { id }\n    check { id }\n    failureCode\n    batch { id }\n    sharedCode { id label }\n  }\n": typeof types.JobPartsFragmentDoc,
    "\n  query Job($id: ID!) {\n    job(id: $id) { ...JobParts }\n  }\n": typeof types.JobDocument,
    "\n  subscription JobProgress($id: ID!) {\n    jobProgress(id: $id) { ...JobParts }\n  }\n": typeof types.JobProgressDocument,
    "\n  query JobProblems($id: ID!, $first: Int!, $after: String) {\n    job(id: $id) {\n      id\n      problems(first: $first, after: $after) {\n        edges { node { row column code message excerpt } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.JobProblemsDocument,
    "\n  mutation CancelJob($id: ID!) {\n    cancelJob(id: $id) {\n      __typename\n      ... on Job { ...JobParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.CancelJobDocument,
    "\n  mutation OpenJobFile($id: ID!) {\n    openJobFile(id: $id) {\n      __typename\n      ... on OpenedFile { url }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.OpenJobFileDocument,
    "\n  query JobPlans($id: ID!, $first: Int!, $after: String) {\n    job(id: $id) {\n      id\n      plans(first: $first, after: $after) {\n        edges {\n          node {\n            line\n            slug\n            act\n            productId\n            changes { line sku column before after }\n            moreChanges\n            outcome\n            message\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.JobPlansDocument,
    "\n  query Jobs($first: Int!, $after: String) {\n    jobs(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          kind\n          state\n          done\n          total\n          dryRun\n          fileName\n          createdAt\n          createdBy { name }\n          result { rows accepted refused duplicates }\n          productCheck { rows refused }\n          productImport { products done refused }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.JobsDocument,
    "\n  mutation TellPassphrase($id: ID!) {\n    tellPassphrase(id: $id) {\n      __typename\n      ... on FilePassphrase { passphrase }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.TellPassphraseDocument,
    "\n  mutation ImportProducts($id: ID!) {\n    importProducts(id: $id) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ImportProductsDocument,
    "\n  query Batches($filter: BatchFilter, $first: Int!, $after: String) {\n    batches(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          supplier\n          purchaseOrder\n          unitCost { amount currency }\n          expiresOn\n          state\n          version\n          createdAt\n          counts { free held delivered quarantined }\n          variant { id sku names { zhCn en } product { id names { zhCn en } imageUrl } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.BatchesDocument,
    "\n  mutation SetBatchStates($input: SetBatchStatesInput!) {\n    setBatchStates(input: $input) {\n      __typename\n      ... on BatchesChanged {\n        batches { id outcome batch { id version state } message }\n      }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SetBatchStatesDocument,
    "\n  query RecallProgress($id: ID!) {\n    batch(id: $id) { recall { ...RecallParts } }\n  }\n": typeof types.RecallProgressDocument,
    "\n  mutation RecallBatch($input: RecallBatchInput!, $idempotencyKey: String!) {\n    recallBatch(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RecallBatchDocument,
    "\n  fragment BatchParts on Batch {\n    id\n    supplier\n    purchaseOrder\n    unitCost { amount currency }\n    expiresOn\n    state\n    version\n    note\n    createdAt\n    createdBy { name }\n    counts { free held delivered quarantined }\n    nextStates\n    recallable\n    recall { ...RecallParts }\n    history { at by state reason }\n    variant { id sku names { zhCn en } product { id names { zhCn en } imageUrl } }\n    imports(first: 20) {\n      edges {\n        node { id kind state dryRun fileName createdAt result { rows accepted refused duplicates } }\n      }\n    }\n  }\n": typeof types.BatchPartsFragmentDoc,
    "\n  query Batch($id: ID!) {\n    batch(id: $id) { ...BatchParts }\n  }\n": typeof types.BatchDocument,
    "\n  mutation CreateBatch($input: BatchInput!, $idempotencyKey: String!) {\n    createBatch(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Batch { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.CreateBatchDocument,
    "\n  mutation SetBatchState($input: SetBatchStateInput!) {\n    setBatchState(input: $input) {\n      __typename\n      ... on Batch { ...BatchParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SetBatchStateDocument,
    "\n  query OpenBatches($filter: BatchFilter) {\n    batches(filter: $filter, first: 50) {\n      edges {\n        node { id supplier purchaseOrder state variant { names { zhCn en } product { names { zhCn en } } } }\n      }\n    }\n  }\n": typeof types.OpenBatchesDocument,
    "\n  query WebhookEndpoints($ownerId: ID, $first: Int!) {\n    webhookEndpoints(ownerId: $ownerId, first: $first) {\n      edges {\n        node {\n          id\n          url\n          events\n          state\n          stateReason\n          failures\n          lastSuccessAt\n          secretOverlapUntil\n          createdAt\n          owner { id name }\n        }\n      }\n    }\n  }\n": typeof types.WebhookEndpointsDocument,
    "\n  fragment WebhookMessageParts on WebhookMessage {\n    id\n    type\n    payload\n    state\n    createdAt\n    deliveredAt\n    nextAttemptAt\n    attempts { number startedAt outcome status durationMs excerpt }\n    endpoint { id url }\n  }\n": typeof types.WebhookMessagePartsFragmentDoc,
    "\n  query WebhookMessages($filter: WebhookMessageFilter, $first: Int!, $after: String) {\n    webhookMessages(filter: $filter, first: $first, after: $after) {\n      edges { node { ...WebhookMessageParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.WebhookMessagesDocument,
    "\n  mutation ReplayWebhook($id: ID!, $reason: String!) {\n    replayWebhook(id: $id, reason: $reason) {\n      __typename\n      ... on WebhookMessage { ...WebhookMessageParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ReplayWebhookDocument,
    "\n  query WebhookMessage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on WebhookMessage { ...WebhookMessageParts }\n    }\n  }\n": typeof types.WebhookMessageDocument,
    "\n  fragment DeliveryParts on Delivery {\n    id\n    topic\n    handler\n    state\n    attempts\n    dueAt\n    createdAt\n    closedAt\n    error\n    payload\n    order { id number }\n  }\n": typeof types.DeliveryPartsFragmentDoc,
    "\n  mutation ReplayDelivery($id: ID!, $reason: String!) {\n    replayDelivery(id: $id, reason: $reason) {\n      __typename\n      ... on Delivery { ...DeliveryParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.ReplayDeliveryDocument,
    "\n  mutation StartImport($input: StartImportInput!, $idempotencyKey: String!) {\n    startImport(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on ImportTicket { uploadUrl expiresAt job { id } }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.StartImportDocument,
    "\n  query SavedViews($screen: ListScreen!) {\n    savedViews(screen: $screen) { id name view shared own removable keeper { name } }\n  }\n": typeof types.SavedViewsDocument,
    "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      __typename\n      ... on SavedView { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SaveViewDocument,
    "\n  mutation RemoveView($id: ID!) {\n    removeView(id: $id) {\n      __typename\n      ... on ViewRemoved { id }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RemoveViewDocument,
    "\n  fragment MediaPictureParts on MediaPicture {\n    id\n    fileName\n    altTexts { zhCn en }\n    width\n    height\n    tileUrl\n    pageUrl\n    version\n    uploadedAt\n    uploadedBy { name }\n    useCount\n    uses { id kind names { zhCn en } }\n  }\n": typeof types.MediaPicturePartsFragmentDoc,
    "\n  query MediaPictures($filter: MediaPictureFilter, $first: Int!, $after: String) {\n    mediaPictures(filter: $filter, first: $first, after: $after) {\n      edges { node { ...MediaPictureParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.MediaPicturesDocument,
    "\n  query MediaPicture($id: ID!) {\n    mediaPicture(id: $id) { id tileUrl altTexts { zhCn en } }\n  }\n": typeof types.MediaPictureDocument,
    "\n  query MediaLimits {\n    mediaLimits { mostBytes mostPixels }\n  }\n": typeof types.MediaLimitsDocument,
    "\n  mutation OfferMediaPicture($input: OfferMediaPictureInput!) {\n    offerMediaPicture(input: $input) {\n      __typename\n      ... on MediaTicket { uploadUrl mostBytes }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.OfferMediaPictureDocument,
    "\n  query Brands {\n    brands { brand }\n  }\n": typeof types.BrandsDocument,
    "\n  query PersonTags {\n    personTags { tag }\n  }\n": typeof types.PersonTagsDocument,
    "\n  query SentCoupons {\n    coupons(filter: { kind: { in: [SENT] }, state: { in: [ACTIVE] } }, first: 100) {\n      edges { node { id currency names { zhCn en } headline } }\n    }\n  }\n": typeof types.SentCouponsDocument,
    "\n  query ChosenCoupon($id: ID!) {\n    coupon(id: $id) { id names { zhCn en } headline }\n  }\n": typeof types.ChosenCouponDocument,
    "\n  query PickVariants($filter: VariantFilter) {\n    variants(filter: $filter, first: 20) {\n      edges {\n        node {\n          id\n          sku\n          names { zhCn en }\n          kind\n          product { id names { zhCn en } imageUrl }\n          stock { free }\n          prices { channel { id } list { amount currency } price { amount currency } }\n        }\n      }\n    }\n  }\n": typeof types.PickVariantsDocument,
    "\n  fragment RecallParts on Recall {\n    mode\n    reason\n    jobId\n    beganAt\n    doneAt\n    codes\n    due\n    setAside\n    replacedRevealed\n    replacedUnrevealed\n    replacedHeld\n    refundedRevealed\n    refundedUnrevealed\n    refundedHeld\n    unheld\n    supplierClaim { supplier purchaseOrder codes amount { amount currency } raisedAt }\n  }\n": typeof types.RecallPartsFragmentDoc,
    "\n  query BuilderCategories {\n    categories { id names { zhCn en } }\n  }\n": typeof types.BuilderCategoriesDocument,
    "\n  query BuilderNames($ids: [ID!]!) {\n    variantsByIds(ids: $ids) {\n      id\n      names { zhCn en }\n      product { names { zhCn en } }\n    }\n  }\n": typeof types.BuilderNamesDocument,
    "\n  mutation SignOut {\n    signOut { __typename }\n  }\n": typeof types.SignOutDocument,
    "\n  query Me {\n    me { id name email role customRole { id name } permissions hasSecondFactor mustSetUpSecondFactor }\n  }\n": typeof types.MeDocument,
    "\n  mutation StepUp($input: StepUpInput!) {\n    stepUp(input: $input) {\n      __typename\n      ... on StepUpDone { until }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.StepUpDocument,
    "\n  query Currencies {\n    channels { id currency aloneUpTo { amount currency } }\n  }\n": typeof types.CurrenciesDocument,
};
const documents: Documents = {
    "\n  query FindOrders($text: String!, $codes: Boolean!) {\n    findOrders(text: $text, codes: $codes, first: 6) {\n      orders { by order { id number state contactMasked } }\n    }\n  }\n": types.FindOrdersDocument,
    "\n  query FindProducts($text: String!) {\n    products(filter: { text: $text }, first: 5) {\n      edges { node { id isBundle names { zhCn en } } }\n    }\n  }\n": types.FindProductsDocument,
    "\n  query FindPeople($text: String!) {\n    people(filter: { text: $text }, first: 4) {\n      edges { node { id contact contactMasked registeredAt } }\n    }\n  }\n": types.FindPeopleDocument,
    "\n  query FindCampaigns($text: String!) {\n    campaigns(filter: { text: $text }, first: 4) {\n      edges { node { id state names { zhCn en } } }\n    }\n  }\n": types.FindCampaignsDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on StaffSession { expiresAt }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": types.SignInDocument,
    "\n  query Welcome($token: String!) {\n    welcome(token: $token) { email role roleName expiresAt needsSecondFactor }\n  }\n": types.WelcomeDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on StaffSession { expiresAt }\n      ... on UserError { code message path }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  query MySessions {\n    mySessions { id browser system address openedAt seenAt isCurrent }\n  }\n": types.MySessionsDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      __typename\n      ... on SessionsEnded { count }\n      ... on UserError { code message path }\n    }\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions { __typename count }\n  }\n": types.EndOtherSessionsDocument,
    "\n  mutation SetOwnName($name: String!) {\n    setOwnName(name: $name) {\n      __typename\n      ... on Staff { id name }\n      ... on UserError { code message path }\n    }\n  }\n": types.SetOwnNameDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on PasswordChanged { endedSessions }\n      ... on UserError { code message path }\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  mutation BeginSecondFactor {\n    beginSecondFactor {\n      __typename\n      ... on SecondFactorBegun { secret uri qrSvg }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": types.BeginSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code) {\n      __typename\n      ... on RecoveryCodes { codes }\n      ... on UserError { code message path }\n    }\n  }\n": types.ConfirmSecondFactorDocument,
    "\n  mutation RenewRecoveryCodes {\n    renewRecoveryCodes {\n      __typename\n      ... on RecoveryCodes { codes }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": types.RenewRecoveryCodesDocument,
    "\n  mutation RemoveSecondFactor {\n    removeSecondFactor {\n      __typename\n      ... on SecondFactorRemoved { ok }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": types.RemoveSecondFactorDocument,
    "\n  mutation AssignCases($input: AssignCasesInput!) {\n    assignCases(input: $input) {\n      __typename\n      ... on CasesChanged {\n        cases { id outcome case { id assignee { id } } message }\n      }\n      ... on UserError { code message path }\n    }\n  }\n": types.AssignCasesDocument,
    "\n  mutation AnswerCases($input: AnswerCasesInput!, $idempotencyKey: String!) {\n    answerCases(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on CasesChanged {\n        cases { id outcome case { id assignee { id } } message }\n      }\n      ... on UserError { code message path }\n    }\n  }\n": types.AnswerCasesDocument,
    "\n  mutation RejectCases($input: RejectCasesInput!) {\n    rejectCases(input: $input) {\n      __typename\n      ... on CasesChanged {\n        cases { id outcome case { id assignee { id } } message }\n      }\n      ... on UserError { code message path }\n    }\n  }\n": types.RejectCasesDocument,
    "\n  fragment CaseParts on Case {\n    id\n    kind\n    source\n    state\n    automatic\n    amount { amount currency }\n    refundTo\n    reason\n    answer\n    openedAt\n    dueAt\n    overdue\n    decidedAt\n    openedBy\n    askedBy\n    decidedBy\n    waitsFor\n    assignee { id name }\n    units { unitId amount { amount currency } stage bearer ruleVersion }\n    order { id number total { amount currency } }\n  }\n": types.CasePartsFragmentDoc,
    "\n  query Cases($filter: CaseFilter, $sort: CaseSort!, $first: Int!, $after: String) {\n    cases(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges { node { ...CaseParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CasesDocument,
    "\n  mutation ApproveCase($input: ApproveCaseInput!) {\n    approveCase(input: $input) {\n      __typename\n      ... on Case { ...CaseParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.ApproveCaseDocument,
    "\n  mutation RejectCase($input: RejectCaseInput!) {\n    rejectCase(input: $input) {\n      __typename\n      ... on Case { ...CaseParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.RejectCaseDocument,
    "\n  fragment RuleParts on PolicyRule {\n    kind\n    stage\n    refund\n    approver\n    bearer\n    couponReturns\n    replacement\n    replacementUpTo { amount currency }\n    replacementDays\n    windowDays\n    aloneUpTo { amount currency }\n    version\n    changedAt\n  }\n": types.RulePartsFragmentDoc,
    "\n  query PolicyRules {\n    policyRules { ...RuleParts }\n  }\n": types.PolicyRulesDocument,
    "\n  mutation SetPolicyRule($input: PolicyRuleInput!) {\n    setPolicyRule(input: $input) {\n      __typename\n      ... on PolicyRule { ...RuleParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.SetPolicyRuleDocument,
    "\n  query Case($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Case { ...CaseParts }\n    }\n  }\n": types.CaseDocument,
    "\n  query CaseTalk($id: ID!) {\n    case(id: $id) {\n      id\n      pictures { ...PictureParts }\n      remarks { at kind author words pictures { ...PictureParts } }\n      prepared { id title words }\n    }\n  }\n": types.CaseTalkDocument,
    "\n  fragment PictureParts on EvidencePicture {\n    id\n    url\n    width\n    height\n  }\n": types.PicturePartsFragmentDoc,
    "\n  mutation AnswerCase($input: AnswerCaseInput!, $key: String!) {\n    answerCase(input: $input, idempotencyKey: $key) {\n      __typename\n      ... on Case { ...CaseParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.AnswerCaseDocument,
    "\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) {\n      __typename\n      ... on Case { ...CaseParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.AssignCaseDocument,
    "\n  query CaseAssignees {\n    caseAssignees { id name role }\n  }\n": types.CaseAssigneesDocument,
    "\n  fragment PreparedParts on PreparedAnswer {\n    id\n    state\n    position\n    titles { zhCn en }\n    words { zhCn en }\n    version\n    changedAt\n  }\n": types.PreparedPartsFragmentDoc,
    "\n  query PreparedAnswers {\n    preparedAnswers { ...PreparedParts }\n  }\n": types.PreparedAnswersDocument,
    "\n  mutation SetPreparedAnswer($input: PreparedAnswerInput!) {\n    setPreparedAnswer(input: $input) {\n      __typename\n      ... on PreparedAnswer { ...PreparedParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.SetPreparedAnswerDocument,
    "\n  mutation RemovePreparedAnswer($input: RemovePreparedAnswerInput!) {\n    removePreparedAnswer(input: $input) {\n      __typename\n      ... on PreparedAnswerRemoved { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.RemovePreparedAnswerDocument,
    "\n  fragment AlertParts on Alert {\n    id\n    kind\n    state\n    title\n    detail\n    subjectId\n    openedAt\n    seenAt\n    toldAt\n    escalatedAt\n    acknowledgedAt\n    acknowledgedBy { id name }\n    note\n    resolvedAt\n  }\n": types.AlertPartsFragmentDoc,
    "\n  fragment AlertBotParts on AlertBot {\n    id\n    name\n    kind\n    addressHint\n    signed\n    language\n    active\n    version\n    changedAt\n  }\n": types.AlertBotPartsFragmentDoc,
    "\n  fragment AlertRuleParts on AlertRule {\n    id\n    kind\n    unit\n    threshold\n    leastThreshold\n    greatestThreshold\n    active\n    ownerRole\n    owner { id name }\n    mutedUntil\n    escalateAfterMinutes\n    escalateTo\n    email\n    bots { id name active }\n    language\n    open\n    version\n  }\n": types.AlertRulePartsFragmentDoc,
    "\n  query Alerts($filter: AlertFilter, $first: Int!, $after: String) {\n    alerts(filter: $filter, first: $first, after: $after) {\n      edges { node { ...AlertParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.AlertsDocument,
    "\n  query Alert($id: ID!) {\n    alert(id: $id) {\n      ...AlertParts\n      rule { id mutedUntil }\n      notices { occasion to byEmail state problem at }\n    }\n  }\n": types.AlertDocument,
    "\n  query AlertBell {\n    alertCounts { open acknowledged }\n    alerts(filter: { state: { in: [OPEN, ACKNOWLEDGED] } }, first: 6) {\n      edges { node { id state title openedAt } }\n    }\n  }\n": types.AlertBellDocument,
    "\n  subscription AlertNews {\n    alertNews { open }\n  }\n": types.AlertNewsDocument,
    "\n  query AlertRules {\n    alertRules { ...AlertRuleParts }\n  }\n": types.AlertRulesDocument,
    "\n  query AlertBots {\n    alertBots { ...AlertBotParts }\n  }\n": types.AlertBotsDocument,
    "\n  query AlertOwners($kind: AlertKind!) {\n    alertOwners(kind: $kind) { id name }\n  }\n": types.AlertOwnersDocument,
    "\n  query AlertsAt($kind: AlertKind!, $threshold: Int!) {\n    alertsAt(kind: $kind, threshold: $threshold)\n  }\n": types.AlertsAtDocument,
    "\n  mutation AcknowledgeAlert($id: ID!, $note: String!) {\n    acknowledgeAlert(id: $id, note: $note) {\n      __typename\n      ... on Alert { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.AcknowledgeAlertDocument,
    "\n  mutation SetAlertRule($kind: AlertKind!, $version: Int!, $input: AlertRuleInput!) {\n    setAlertRule(kind: $kind, version: $version, input: $input) {\n      __typename\n      ... on AlertRule { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.SetAlertRuleDocument,
    "\n  mutation TestAlertRule($kind: AlertKind!) {\n    testAlertRule(kind: $kind) {\n      __typename\n      mails\n      bots { bot { id name } sent words }\n    }\n  }\n": types.TestAlertRuleDocument,
    "\n  mutation AddAlertBot($input: AlertBotInput!) {\n    addAlertBot(input: $input) {\n      __typename\n      ... on AlertBot { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.AddAlertBotDocument,
    "\n  mutation UpdateAlertBot($id: ID!, $version: Int!, $input: AlertBotInput!) {\n    updateAlertBot(id: $id, version: $version, input: $input) {\n      __typename\n      ... on AlertBot { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.UpdateAlertBotDocument,
    "\n  mutation TestAlertBot($id: ID!) {\n    testAlertBot(id: $id) {\n      __typename\n      ... on AlertBotTested { sent words }\n      ... on UserError { code message path }\n    }\n  }\n": types.TestAlertBotDocument,
    "\n  query AnalyticsChoices {\n    categories { id names { zhCn en } }\n    channels { id name }\n  }\n": types.AnalyticsChoicesDocument,
    "\n  query AnalyticsSales(\n    $from: Date!\n    $to: Date!\n    $by: SalesSpan!\n    $compare: SalesComparison\n    $channel: ID\n    $category: ID\n    $product: ID\n  ) {\n    analytics {\n      sales(\n        from: $from\n        to: $to\n        by: $by\n        compare: $compare\n        channelId: $channel\n        categoryId: $category\n        productId: $product\n      ) {\n        series { ...Series }\n        compared { ...Series }\n      }\n    }\n  }\n  fragment Series on SalesSeries {\n    firstDay\n    lastDay\n    total { ...Figures }\n    points { at figures { ...Figures } }\n  }\n  fragment Figures on SalesFigures {\n    gross { amount currency }\n    refunds { amount currency }\n    net { amount currency }\n    orders\n    units\n    average { amount currency }\n    uncosted { amount currency }\n    margin { amount currency }\n    marginBps\n  }\n": types.AnalyticsSalesDocument,
    "\n  query AnalyticsParts($from: Date!, $to: Date!, $channel: ID) {\n    analytics {\n      channels(from: $from, to: $to) {\n        channel { id name }\n        shareBps\n        figures { net { amount currency } orders units margin { amount currency } marginBps }\n      }\n      categories(from: $from, to: $to, channelId: $channel) {\n        category { id names { zhCn en } }\n        shareBps\n        figures { net { amount currency } orders units margin { amount currency } marginBps }\n      }\n    }\n  }\n": types.AnalyticsPartsDocument,
    "\n  query AnalyticsProducts(\n    $from: Date!\n    $to: Date!\n    $channel: ID\n    $category: ID\n    $by: ProductRank!\n    $silentDays: Int!\n  ) {\n    analytics {\n      topProducts(\n        from: $from\n        to: $to\n        channelId: $channel\n        categoryId: $category\n        by: $by\n        silentDays: $silentDays\n        first: 12\n      ) {\n        top {\n          product { id isBundle names { zhCn en } }\n          figures { net { amount currency } orders units margin { amount currency } marginBps }\n        }\n        silent { product { id isBundle names { zhCn en } publishedAt } lastSoldAt }\n      }\n    }\n  }\n": types.AnalyticsProductsDocument,
    "\n  query AnalyticsFunnel($from: Date!, $to: Date!, $product: ID) {\n    analytics {\n      funnel(from: $from, to: $to, productId: $product) {\n        total { viewed added ordered paid delivered conversionBps }\n        products {\n          product { id names { zhCn en } }\n          steps { viewed added ordered paid delivered conversionBps }\n        }\n      }\n    }\n  }\n": types.AnalyticsFunnelDocument,
    "\n  query AnalyticsBuyers {\n    analytics {\n      repurchase {\n        at\n        buyers\n        repeating\n        repeatingBps\n        orders\n        intervals { fromDays toDays purchases }\n        cohorts { month buyers }\n      }\n    }\n  }\n": types.AnalyticsBuyersDocument,
    "\n  query AnalyticsStock {\n    analytics {\n      stock(days: 14, first: 15) {\n        variant { id sku names { zhCn en } product { id isBundle names { zhCn en } } }\n        left\n        perDay\n        daysLeft\n      }\n    }\n  }\n": types.AnalyticsStockDocument,
    "\n  query AnalyticsProductName($id: ID!) {\n    product(id: $id) { id names { zhCn en } }\n  }\n": types.AnalyticsProductNameDocument,
    "\n  mutation ExportAudit($input: ExportAuditInput!, $idempotencyKey: String!) {\n    exportAudit(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.ExportAuditDocument,
    "\n  query AuditLog($filter: AuditFilter, $first: Int!, $after: String) {\n    auditLog(filter: $filter, first: $first, after: $after) {\n      edges { node { id at actor action target reason address diff } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.AuditLogDocument,
    "\n  query AuditChoices {\n    auditChoices { actions staff { id name } }\n  }\n": types.AuditChoicesDocument,
    "\n  fragment BuilderGoods on PromotionGoods {\n    productIds\n    variantIds\n    categoryIds\n    brands\n    exceptProductIds\n    exceptVariantIds\n  }\n": types.BuilderGoodsFragmentDoc,
    "\n  fragment BuilderEffect on PromotionEffect {\n    __typename\n    ... on PromotionPercentage { bps }\n    ... on PromotionAmount { off { amount currency } eachPiece }\n    ... on PromotionFixedPrice { price { amount currency } }\n    ... on PromotionLadder { steps { threshold { amount currency } off { amount currency } } }\n    ... on PromotionEvery { threshold { amount currency } off { amount currency } times }\n    ... on PromotionPiecesPercentage { pieceSteps { pieces bps } }\n    ... on PromotionNthPiece { nth bps }\n    ... on PromotionBuyGet { buy get gets { ...BuilderGoods } bps times }\n    ... on PromotionSetPrice { parts { goods { ...BuilderGoods } pieces } price { amount currency } times }\n    ... on PromotionGift { variantIds picks }\n    ... on PromotionFeeWaived { waived }\n  }\n": types.BuilderEffectFragmentDoc,
    "\n  fragment BuilderCondition on PromotionCondition {\n    above\n    asks {\n      __typename\n      ... on PromotionJoined { how }\n      ... on PromotionInChannels { channelIds }\n      ... on PromotionOfTiers { tierIds }\n      ... on PromotionTagged { tags }\n      ... on PromotionNewCustomer { days }\n      ... on PromotionFirstOrder { first }\n      ... on PromotionBirthdayMonth { birthday }\n      ... on PromotionPaysBy { methods }\n      ... on PromotionOnDevices { devices }\n      ... on PromotionDuringHours { weekdays fromMinute untilMinute }\n      ... on PromotionOnDates { dates }\n      ... on PromotionAtLeastPieces { pieces goods { ...BuilderGoods } }\n      ... on PromotionAtLeastAmount { amount { amount currency } goods { ...BuilderGoods } }\n    }\n  }\n": types.BuilderConditionFragmentDoc,
    "\n  fragment BuilderContent on CampaignContent {\n    names { zhCn en }\n    hue\n    currency\n    startsAt\n    endsAt\n    channelIds\n    tierIds\n    tags\n    budget { amount currency }\n    budgetUses\n    stops { budgetBps stock marginBps }\n    pieces {\n      key\n      kind\n      names { zhCn en }\n      rule {\n        stage\n        combine\n        group\n        priority\n        base\n        goods { ...BuilderGoods }\n        effect { ...BuilderEffect }\n        conditions { ...BuilderCondition }\n        mostPerLine { amount currency }\n        mostPerOrder { amount currency }\n        flashToo\n        memberToo\n        marginFloorBps\n        startsAt\n        endsAt\n        shares { payer bps }\n      }\n      coupon { kind code validDays claimFrom claimUntil mostClaims mostClaimsAPerson }\n      flashSale {\n        items { variantId quota perPerson prices { channelId price { amount currency } } }\n        startsAt\n        endsAt\n        holdSeconds\n        openCap\n        waitingRoom\n        roomFrom\n        letIn\n        challenge\n        returnedAfterRefund\n      }\n      groupBuy {\n        variantId\n        prices { channelId price { amount currency } }\n        size\n        hours\n        mostGroups\n        mostAPerson\n        mostOpen\n        returnedAfterRefund\n        startsAt\n        endsAt\n      }\n      referral {\n        inviterReward { amount currency }\n        friendReward { amount currency }\n        inviterCouponId\n        friendCouponId\n        leastOrder { amount currency }\n        waitDays\n        backDays\n        mostRewards\n        periodDays\n        budget { amount currency }\n      }\n      limits {\n        uses\n        money { amount currency }\n        usesAnHour\n        moneyAnHour { amount currency }\n        usesAPerson\n        personDays\n        returnedAfterRefund\n      }\n    }\n    page { ...BuilderPage }\n  }\n": types.BuilderContentFragmentDoc,
    "\n  fragment BuilderCampaign on Campaign {\n    id\n    slug\n    previewPath\n    state\n    version liveVersion\n    hasChanges\n    submittedAt\n    rejection\n    updatedAt updatedBy { name }\n    draft { ...BuilderContent }\n  }\n": types.BuilderCampaignFragmentDoc,
    "\n  query CampaignBuilder($id: ID!) {\n    campaign(id: $id) { ...BuilderCampaign }\n    channels { id name currency }\n    memberTiers { id names { zhCn en } active }\n  }\n": types.CampaignBuilderDocument,
    "\n  mutation SaveCampaignDraft($id: ID!, $version: Int!, $input: CampaignInput!) {\n    saveCampaign(id: $id, version: $version, input: $input) {\n      __typename\n      ... on Campaign { ...BuilderCampaign }\n      ... on CampaignVersionConflict { current { ...BuilderCampaign } }\n      ... on UserError { code message path }\n    }\n  }\n": types.SaveCampaignDraftDocument,
    "\n  mutation SubmitCampaignDraft($id: ID!, $version: Int!) {\n    submitCampaign(id: $id, version: $version) {\n      __typename\n      ... on Campaign { ...BuilderCampaign }\n      ... on UserError { code message path }\n    }\n  }\n": types.SubmitCampaignDraftDocument,
    "\n  query CampaignBuilderChanges($id: ID!) {\n    campaignDifferences(id: $id) {\n      kind\n      pieceKey\n      pieceName\n      words\n      before\n      after\n    }\n    campaignExposure(id: $id) {\n      cost { amount currency }\n      discountBps\n      reasons\n    }\n  }\n": types.CampaignBuilderChangesDocument,
    "\n  query PreviewCampaign($input: PreviewCampaignInput!) {\n    previewCampaign(input: $input) {\n      __typename\n      ... on CampaignPreview {\n        at\n        without { amount currency }\n        total { amount currency }\n        saves { amount currency }\n        lines {\n          variant { id names { zhCn en } product { names { zhCn en } } }\n          quantity\n          unit { amount currency }\n          without { amount currency }\n          total { amount currency }\n          reductions { piece names { zhCn en } money { amount currency } }\n        }\n        trace { piece names { zhCn en } outcome why message money { amount currency } }\n        hints { piece names { zhCn en } saves { amount currency } more { amount currency } morePieces }\n        gifts { piece picks variants { id names { zhCn en } product { names { zhCn en } } } }\n      }\n      ... on UserError { code message path }\n    }\n  }\n": types.PreviewCampaignDocument,
    "\n  fragment CampaignConflictParts on CampaignConflict {\n    kind\n    blocks\n    pieces\n    others { id names { zhCn en } campaignId }\n    variants { id names { zhCn en } product { names { zhCn en } } }\n    goods\n    quantity\n    before { amount currency }\n    after { amount currency }\n    threshold { amount currency }\n    lowChannel { id name }\n    highChannel { id name }\n    remedies { kind pieces group channelIds variantIds money { amount currency } }\n  }\n": types.CampaignConflictPartsFragmentDoc,
    "\n  query CampaignConflicts($input: CampaignConflictsInput!) {\n    campaignConflicts(input: $input) {\n      __typename\n      ... on CampaignConflicts { conflicts { ...CampaignConflictParts } carts partial }\n      ... on UserError { code message path }\n    }\n  }\n": types.CampaignConflictsDocument,
    "\n  fragment SimulationJob on Job {\n    id\n    state\n    done\n    total\n    rate\n    remainingSeconds\n    failure\n    createdAt\n    simulation {\n      since\n      until\n      orders\n      changed\n      without { revenue { amount currency } discount { amount currency } margin { amount currency } }\n      withDraft { revenue { amount currency } discount { amount currency } margin { amount currency } }\n      gifts\n      days {\n        day\n        orders\n        changed\n        without { revenue { amount currency } discount { amount currency } margin { amount currency } }\n        withDraft { revenue { amount currency } discount { amount currency } margin { amount currency } }\n      }\n      products {\n        product { id names { zhCn en } }\n        orders\n        changed\n        pieces\n        without { revenue { amount currency } discount { amount currency } margin { amount currency } }\n        withDraft { revenue { amount currency } discount { amount currency } margin { amount currency } }\n      }\n      pieces { piece orders discount { amount currency } clipped refused { why orders } }\n      offers {\n        piece\n        kind\n        basis\n        why\n        since\n        until\n        goods {\n          variant { id names { zhCn en } product { id names { zhCn en } } }\n          orders\n          pieces\n          most\n          revenue { amount currency }\n          discount { amount currency }\n          margin { amount currency }\n          goneAfterSeconds\n        }\n        groups\n        unfilled\n        firstOrders\n        mostGiven { amount currency }\n      }\n      reached { piece limit mostUses mostMoney { amount currency } at orderNumber orders }\n      examples { number without { amount currency } withDraft { amount currency } }\n      conflicts { ...CampaignConflictParts }\n      carts\n    }\n  }\n": types.SimulationJobFragmentDoc,
    "\n  mutation SimulateCampaign($input: SimulateCampaignInput!, $key: String!) {\n    simulateCampaign(input: $input, idempotencyKey: $key) {\n      __typename\n      ... on Job { ...SimulationJob }\n      ... on UserError { code message path }\n    }\n  }\n": types.SimulateCampaignDocument,
    "\n  query CampaignSimulation($id: ID!) {\n    job(id: $id) { ...SimulationJob }\n  }\n": types.CampaignSimulationDocument,
    "\n  query CampaignSimulations($campaignId: ID!) {\n    campaignSimulations(campaignId: $campaignId, first: 1) {\n      edges { node { ...SimulationJob } }\n    }\n  }\n": types.CampaignSimulationsDocument,
    "\n  subscription CampaignSimulationProgress($id: ID!) {\n    jobProgress(id: $id) { ...SimulationJob }\n  }\n": types.CampaignSimulationProgressDocument,
    "\n  mutation ExportCampaignSimulation($input: ExportSimulationInput!, $key: String!) {\n    exportSimulation(input: $input, idempotencyKey: $key) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.ExportCampaignSimulationDocument,
    "\n  fragment BuilderPage on CampaignPageContent {\n    early\n    blocks {\n      __typename\n      ... on CampaignHeroContent {\n        key\n        title { zhCn en }\n        text { zhCn en }\n        pictureId\n        button { label { zhCn en } address }\n      }\n      ... on CampaignTextContent { key title { zhCn en } body { zhCn en } }\n      ... on CampaignGoodsContent { key title { zhCn en } productIds categoryId most }\n      ... on CampaignCouponsContent { key title { zhCn en } pieces }\n      ... on CampaignFlashSaleContent { key title { zhCn en } saleId piece }\n      ... on CampaignCountdownContent { key title { zhCn en } }\n      ... on CampaignRulesContent { key title { zhCn en } body { zhCn en } }\n      ... on CampaignGroupBuysContent { key title { zhCn en } offerIds pieces }\n    }\n  }\n": types.BuilderPageFragmentDoc,
    "\n  query CampaignPageOffers($groups: Boolean!) {\n    categories { id slug names { zhCn en } }\n    flashSales(filter: { state: { in: [SCHEDULED, RUNNING, PAUSED] } }, first: 50) {\n      edges { node { id names { zhCn en } startsAt } }\n    }\n    groupOffers(state: LIVE, first: 50) @include(if: $groups) {\n      edges { node { id size variant { id names { zhCn en } product { names { zhCn en } } } } }\n    }\n  }\n": types.CampaignPageOffersDocument,
    "\n  query PickPageProducts($filter: ProductFilter) {\n    products(filter: $filter, sort: NAME, first: 20) {\n      edges { node { id names { zhCn en } imageUrl } }\n    }\n  }\n": types.PickPageProductsDocument,
    "\n  query CampaignPageProduct($id: ID!) {\n    product(id: $id) { id names { zhCn en } imageUrl state }\n  }\n": types.CampaignPageProductDocument,
    "\n  query BuilderPrices($ids: [ID!]!) {\n    variantsByIds(ids: $ids) {\n      id\n      prices { channel { id } price { amount currency } floor { amount currency } }\n    }\n  }\n": types.BuilderPricesDocument,
    "\n  fragment CampaignRow on Campaign {\n    id\n    slug\n    state\n    names { zhCn en }\n    hue\n    startsAt\n    endsAt\n    budget { amount currency }\n    spent { money { amount currency } held { amount currency } uses }\n    version\n    liveVersion\n    hasChanges\n    submittedAt\n    submittedBy { name }\n    stop { reason at measured threshold }\n    owner { id name }\n    updatedAt\n  }\n": types.CampaignRowFragmentDoc,
    "\n  fragment CampaignContentParts on CampaignContent {\n    names { zhCn en }\n    hue\n    currency\n    startsAt\n    endsAt\n    channelIds\n    tierIds\n    tags\n    budget { amount currency }\n    budgetUses\n    stops { budgetBps stock marginBps }\n    pieces {\n      key\n      kind\n      names { zhCn en }\n      summary\n      limits {\n        uses\n        money { amount currency }\n        usesAnHour\n        moneyAnHour { amount currency }\n        usesAPerson\n        personDays\n        returnedAfterRefund\n      }\n    }\n    page { early blocks { __typename } }\n  }\n": types.CampaignContentPartsFragmentDoc,
    "\n  fragment CampaignParts on Campaign {\n    ...CampaignRow\n    previewPath\n    currency\n    budgetUses\n    mayApprove\n    rejection\n    drafters { id name }\n    draft { ...CampaignContentParts }\n    live { ...CampaignContentParts }\n    made { key id }\n    versions { number at note restores needed by { name } approvedBy { name } }\n    copiedFrom { id names { zhCn en } }\n    publishedAt\n    startedAt\n    endedAt\n    createdAt\n    updatedBy { name }\n  }\n": types.CampaignPartsFragmentDoc,
    "\n  query Campaigns($filter: CampaignFilter, $sort: CampaignSort!, $first: Int!, $after: String) {\n    campaigns(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges { node { ...CampaignRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CampaignsDocument,
    "\n  query Campaign($id: ID!) {\n    campaign(id: $id) { ...CampaignParts }\n  }\n": types.CampaignDocument,
    "\n  query CampaignExposure($id: ID!) {\n    campaignExposure(id: $id) {\n      cost { amount currency }\n      discountBps\n      reasons\n      belowFloorCount\n      belowFloor {\n        variant { id sku names { zhCn en } product { id names { zhCn en } } }\n        price { amount currency }\n        lowest { amount currency }\n        floor { amount currency }\n      }\n      pieces { key cost { amount currency } discountBps }\n    }\n  }\n": types.CampaignExposureDocument,
    "\n  query CampaignDifferences($id: ID!, $old: Int, $new: Int) {\n    campaignDifferences(id: $id, old: $old, new: $new) {\n      kind\n      pieceKey\n      pieceName\n      words\n      before\n      after\n    }\n  }\n": types.CampaignDifferencesDocument,
    "\n  query CampaignCalendar($since: DateTime!, $until: DateTime!) {\n    campaignCalendar(since: $since, until: $until) {\n      id\n      state\n      names { zhCn en }\n      hue\n      startsAt\n      endsAt\n    }\n  }\n": types.CampaignCalendarDocument,
    "\n  query CampaignChannels {\n    channels { id name currency }\n    memberTiers { id names { zhCn en } active }\n  }\n": types.CampaignChannelsDocument,
    "\n  mutation CreateCampaign($input: CampaignInput!, $idempotencyKey: String!) {\n    createCampaign(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.CreateCampaignDocument,
    "\n  mutation CopyCampaign($input: CopyCampaignInput!, $idempotencyKey: String!) {\n    copyCampaign(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.CopyCampaignDocument,
    "\n  mutation SaveCampaign($id: ID!, $version: Int!, $input: CampaignInput!) {\n    saveCampaign(id: $id, version: $version, input: $input) {\n      __typename\n      ... on Campaign { id version }\n      ... on UserError { code message path }\n    }\n  }\n": types.SaveCampaignDocument,
    "\n  mutation SubmitCampaign($id: ID!, $version: Int!) {\n    submitCampaign(id: $id, version: $version) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.SubmitCampaignDocument,
    "\n  mutation PublishCampaign($input: CampaignActInput!) {\n    publishCampaign(input: $input) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.PublishCampaignDocument,
    "\n  mutation ApproveCampaign($input: CampaignActInput!) {\n    approveCampaign(input: $input) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.ApproveCampaignDocument,
    "\n  mutation RejectCampaign($input: RejectCampaignInput!) {\n    rejectCampaign(input: $input) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.RejectCampaignDocument,
    "\n  mutation PauseCampaign($input: StopCampaignInput!) {\n    pauseCampaign(input: $input) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.PauseCampaignDocument,
    "\n  mutation ResumeCampaign($id: ID!) {\n    resumeCampaign(id: $id) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.ResumeCampaignDocument,
    "\n  mutation EndCampaign($input: StopCampaignInput!) {\n    endCampaign(input: $input) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.EndCampaignDocument,
    "\n  mutation RollBackCampaign($input: RollBackCampaignInput!) {\n    rollBackCampaign(input: $input) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.RollBackCampaignDocument,
    "\n  query CampaignResults($id: ID!) {\n    campaignResults(id: $id) {\n      orders\n      redemptions\n      revenue { amount currency }\n      off { amount currency }\n      margin { amount currency }\n      marginBps\n      net { amount currency }\n      before { amount currency }\n      rewards {\n        people coupons couponsUsed orders\n        given { amount currency } takenBack { amount currency }\n        saved { amount currency } revenue { amount currency }\n      }\n      payers { payer amount { amount currency } }\n      lines {\n        variant { id names { zhCn en } product { id names { zhCn en } } }\n        pieces\n        before { amount currency }\n        off { amount currency }\n      }\n      days {\n        day\n        net { amount currency }\n        before { amount currency }\n        orders\n        campaignOrders\n        off { amount currency }\n      }\n    }\n  }\n": types.CampaignResultsDocument,
    "\n  mutation SetProductStates($input: SetProductStatesInput!) {\n    setProductStates(input: $input) {\n      __typename\n      ... on ProductsChanged {\n        products { id outcome product { id version state category { id } } message }\n      }\n      ... on UserError { code message path }\n    }\n  }\n": types.SetProductStatesDocument,
    "\n  mutation MoveProducts($input: MoveProductsInput!) {\n    moveProducts(input: $input) {\n      __typename\n      ... on ProductsChanged {\n        products { id outcome product { id version state category { id } } message }\n      }\n      ... on UserError { code message path }\n    }\n  }\n": types.MoveProductsDocument,
    "\n  query BundlePreview($input: BundlePreviewInput!) {\n    previewBundle(input: $input) {\n      __typename\n      ... on BundlePreview {\n        apart { amount currency }\n        apartDearest { amount currency }\n        price { amount currency }\n        saving { amount currency }\n        availability { state fewLeft }\n        components {\n          quantity\n          allocated { amount currency }\n          variant { id sku names { zhCn en } product { names { zhCn en } } }\n        }\n        choices {\n          names { zhCn en }\n          picks\n          options {\n            quantity\n            allocated { amount currency }\n            variant { id sku names { zhCn en } product { names { zhCn en } } }\n          }\n        }\n      }\n      ... on UserError { message }\n    }\n  }\n": types.BundlePreviewDocument,
    "\n  query Categories {\n    categories { id slug names { zhCn en } glyph hue }\n  }\n": types.CategoriesDocument,
    "\n  fragment ShelfParts on Category {\n    id\n    slug\n    names { zhCn en }\n    taglines { zhCn en }\n    glyph\n    hue\n    version\n    goodsCount\n    picture { id tileUrl altTexts { zhCn en } }\n  }\n": types.ShelfPartsFragmentDoc,
    "\n  query Shelves {\n    categories { ...ShelfParts }\n  }\n": types.ShelvesDocument,
    "\n  mutation UpdateCategory($id: ID!, $version: Int!, $input: CategoryInput!) {\n    updateCategory(id: $id, version: $version, input: $input) {\n      __typename\n      ... on Category { ...ShelfParts }\n      ... on UserError { code message path }\n      ... on CategoryChanged { current { ...ShelfParts } }\n    }\n  }\n": types.UpdateCategoryDocument,
    "\n  mutation CreateCategory($slug: String!, $input: CategoryInput!) {\n    createCategory(slug: $slug, input: $input) {\n      __typename\n      ... on Category { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.CreateCategoryDocument,
    "\n  mutation MoveCategory($id: ID!, $after: ID) {\n    moveCategory(id: $id, after: $after) {\n      __typename\n      ... on Category { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.MoveCategoryDocument,
    "\n  mutation RemoveCategory($id: ID!, $version: Int!, $moveTo: ID) {\n    removeCategory(id: $id, version: $version, moveTo: $moveTo) {\n      __typename\n      ... on CategoryRemoved { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.RemoveCategoryDocument,
    "\n  query Channels {\n    channels { id code name currency }\n  }\n": types.ChannelsDocument,
    "\n  fragment ProductParts on Product {\n    id\n    slug\n    state\n    version\n    names { zhCn en }\n    summaries { zhCn en }\n    brand\n    descriptions { zhCn en }\n    rules { zhCn en }\n    refundNotes { zhCn en }\n    category { id }\n    art { glyph hue label }\n    imageUrl\n    picture { id }\n    isBundle\n    previewUrl\n    createdAt\n    updatedAt\n    publishedAt\n    publishAt\n    unpublishAt\n    unpublishable\n    updatedBy { name }\n    price { amount currency }\n    availability { state fewLeft }\n    variants {\n      id\n      sku\n      names { zhCn en }\n      kind\n      faceValue { amount currency }\n      validityDays\n      minDaysLeft\n      redeemBy\n      membershipDays\n      topupSpeed\n      accountFormat\n      accountRules {\n        carriers\n        portedNumbers\n        pattern\n        example\n        label { zhCn en }\n        servers { code names { zhCn en } }\n      }\n      promisedSeconds\n      uses\n      cap\n      maxPerOrder\n      maxPerPerson\n      perPersonDays\n      tierDiscount\n      prices { channel { id } list { amount currency } price { amount currency } }\n    }\n    components {\n      position\n      quantity\n      allocated { amount currency }\n      variant {\n        id\n        sku\n        names { zhCn en }\n        kind\n        product { id names { zhCn en } imageUrl }\n        prices { channel { id } list { amount currency } price { amount currency } }\n      }\n    }\n    choices {\n      names { zhCn en }\n      picks\n      mayWait\n      options {\n        quantity\n        variant { id sku names { zhCn en } kind product { id names { zhCn en } imageUrl } }\n      }\n    }\n  }\n": types.ProductPartsFragmentDoc,
    "\n  query Product($id: ID!) {\n    product(id: $id) { ...ProductParts }\n  }\n": types.ProductDocument,
    "\n  mutation PublishProduct($id: ID!, $version: Int!) {\n    publishProduct(id: $id, version: $version) {\n      __typename\n      ... on Product { ...ProductParts }\n      ... on UserError { code message path }\n      ... on NotPublishable { reasons }\n      ... on VersionConflict { current { ...ProductParts } }\n    }\n  }\n": types.PublishProductDocument,
    "\n  mutation UnpublishProduct($id: ID!, $version: Int!) {\n    unpublishProduct(id: $id, version: $version) {\n      __typename\n      ... on Product { ...ProductParts }\n      ... on UserError { code message path }\n      ... on VersionConflict { current { ...ProductParts } }\n    }\n  }\n": types.UnpublishProductDocument,
    "\n  mutation CreateProduct($input: ProductInput!, $idempotencyKey: String!) {\n    createProduct(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Product { ...ProductParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.CreateProductDocument,
    "\n  mutation UpdateProduct($id: ID!, $version: Int!, $input: ProductInput!) {\n    updateProduct(id: $id, version: $version, input: $input) {\n      __typename\n      ... on Product { ...ProductParts }\n      ... on UserError { code message path }\n      ... on VersionConflict { current { ...ProductParts } }\n    }\n  }\n": types.UpdateProductDocument,
    "\n  mutation ComposeBundle($input: BundleInput!, $idempotencyKey: String!) {\n    composeBundle(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Product { ...ProductParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.ComposeBundleDocument,
    "\n  mutation UpdateBundle($id: ID!, $version: Int!, $input: BundleInput!) {\n    updateBundle(id: $id, version: $version, input: $input) {\n      __typename\n      ... on Product { ...ProductParts }\n      ... on UserError { code message path }\n      ... on VersionConflict { current { ...ProductParts } }\n    }\n  }\n": types.UpdateBundleDocument,
    "\n  mutation ExportProducts($input: ExportProductsInput!, $idempotencyKey: String!) {\n    exportProducts(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.ExportProductsDocument,
    "\n  mutation CheckProductFile($input: CheckProductFileInput!, $idempotencyKey: String!) {\n    checkProductFile(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on ImportTicket { uploadUrl job { id } }\n      ... on UserError { code message path }\n    }\n  }\n": types.CheckProductFileDocument,
    "\n  query Products($filter: ProductFilter, $sort: ProductSort!, $first: Int!, $after: String) {\n    products(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          slug\n          state\n          version\n          names { zhCn en }\n          imageUrl\n          art { glyph hue label }\n          category { id names { zhCn en } }\n          brand\n          variants { id }\n          components { quantity }\n          price { amount currency }\n          listPrice { amount currency }\n          availability { state fewLeft }\n          updatedAt\n          publishAt\n          unpublishAt\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ProductsDocument,
    "\n  mutation ScheduleProduct($id: ID!, $version: Int!, $input: ScheduleProductInput!) {\n    scheduleProduct(id: $id, version: $version, input: $input) {\n      __typename\n      ... on Product { ...ProductParts }\n      ... on UserError { code message path }\n      ... on VersionConflict { current { ...ProductParts } }\n    }\n  }\n": types.ScheduleProductDocument,
    "\n  query ProductStock($id: ID!) {\n    product(id: $id) {\n      variants {\n        id\n        names { zhCn en }\n        kind\n        cap\n        sellable\n        stock { held delivered }\n      }\n    }\n  }\n": types.ProductStockDocument,
    "\n  fragment CouponParts on Coupon {\n    id\n    version\n    kind\n    state\n    names { zhCn en }\n    publicCode\n    currency\n    headline\n    smallPrint\n    limits {\n      money { amount currency }\n      uses\n      moneyAnHour { amount currency }\n      usesAnHour\n      usesAPerson\n      personDays\n      returnedAfterRefund\n    }\n    startsAt\n    endsAt\n    validDays\n    claimFrom\n    claimUntil\n    mostClaims\n    mostClaimsAPerson\n    campaignId\n    createdAt\n    createdBy { id name }\n    claims\n    usage { issued owned held used worthless saved { amount currency } }\n  }\n": types.CouponPartsFragmentDoc,
    "\n  query Coupons($filter: CouponFilter, $first: Int!, $after: String) {\n    coupons(filter: $filter, first: $first, after: $after) {\n      edges { node { ...CouponParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CouponsDocument,
    "\n  query Coupon($id: ID!) {\n    coupon(id: $id) { ...CouponParts }\n  }\n": types.CouponDocument,
    "\n  query CouponBatches($couponId: ID!, $first: Int!, $after: String) {\n    couponBatches(couponId: $couponId, first: $first, after: $after) {\n      edges { node { id name count made state createdAt createdBy { id name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CouponBatchesDocument,
    "\n  query CouponHolders($couponId: ID!, $first: Int!, $after: String) {\n    couponHolders(couponId: $couponId, first: $first, after: $after) {\n      edges { node { id state personId contact contactMasked ownedAt expiresAt byCode } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CouponHoldersDocument,
    "\n  query CouponUses($couponId: ID!, $first: Int!, $after: String) {\n    couponUses(couponId: $couponId, first: $first, after: $after) {\n      edges { node { id state saved { amount currency } madeAt closedAt order { id number } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CouponUsesDocument,
    "\n  mutation CreateCoupon($input: CreateCouponInput!, $idempotencyKey: String!) {\n    createCoupon(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Coupon { id state }\n      ... on UserError { code message path }\n    }\n  }\n": types.CreateCouponDocument,
    "\n  mutation ApproveCoupon($id: ID!) {\n    approveCoupon(id: $id) {\n      __typename\n      ... on Coupon { ...CouponParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.ApproveCouponDocument,
    "\n  mutation PauseCoupon($input: KeepCouponInput!) {\n    pauseCoupon(input: $input) {\n      __typename\n      ... on Coupon { ...CouponParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.PauseCouponDocument,
    "\n  mutation ResumeCoupon($input: KeepCouponInput!) {\n    resumeCoupon(input: $input) {\n      __typename\n      ... on Coupon { ...CouponParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.ResumeCouponDocument,
    "\n  mutation RevokeCoupon($input: KeepCouponInput!) {\n    revokeCoupon(input: $input) {\n      __typename\n      ... on Coupon { ...CouponParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.RevokeCouponDocument,
    "\n  mutation ExtendCoupon($input: ExtendCouponInput!) {\n    extendCoupon(input: $input) {\n      __typename\n      ... on Coupon { ...CouponParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.ExtendCouponDocument,
    "\n  mutation IssueCouponCodes($input: IssueCouponCodesInput!, $idempotencyKey: String!) {\n    issueCouponCodes(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.IssueCouponCodesDocument,
    "\n  mutation ExportCouponCodes($input: CouponBatchInput!, $idempotencyKey: String!) {\n    exportCouponCodes(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.ExportCouponCodesDocument,
    "\n  mutation RevokeCouponBatch($input: CouponBatchInput!) {\n    revokeCouponBatch(input: $input) {\n      __typename\n      ... on CouponBatch { id state }\n      ... on UserError { code message path }\n    }\n  }\n": types.RevokeCouponBatchDocument,
    "\n  mutation RevokeIssuedCoupon($input: RevokeIssuedCouponInput!) {\n    revokeIssuedCoupon(input: $input) {\n      __typename\n      ... on IssuedCoupon { id state }\n      ... on UserError { code message path }\n    }\n  }\n": types.RevokeIssuedCouponDocument,
    "\n  mutation SendCoupon($input: SendCouponInput!, $idempotencyKey: String!) {\n    sendCoupon(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.SendCouponDocument,
    "\n  query CouponShop {\n    channels { id name currency }\n    memberTiers { id names { zhCn en } active }\n  }\n": types.CouponShopDocument,
    "\n  query CouponTiers {\n    memberTiers { id active names { zhCn en } }\n  }\n": types.CouponTiersDocument,
    "\n  fragment FlashSaleParts on FlashSale {\n    id\n    names { zhCn en }\n    state\n    startsAt\n    endsAt\n    holdSeconds\n    openCap\n    waitingRoom\n    roomFrom\n    letIn\n    challenge\n    campaignId\n    version\n    updatedAt\n    updatedBy { name }\n    items {\n      id\n      quota\n      perPerson\n      variant {\n        id\n        sku\n        names { zhCn en }\n        sellable\n        product { id names { zhCn en } imageUrl }\n        prices { channel { id } price { amount currency } }\n      }\n      prices { channel { id name currency } price { amount currency } }\n      count { quota admitted held sold free agrees }\n    }\n  }\n": types.FlashSalePartsFragmentDoc,
    "\n  query FlashSales($filter: FlashSaleFilter, $first: Int!, $after: String) {\n    flashSales(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          names { zhCn en }\n          state\n          startsAt\n          endsAt\n          items { id variant { id product { id names { zhCn en } } } count { quota held sold free } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.FlashSalesDocument,
    "\n  query FlashSale($id: ID!) {\n    flashSale(id: $id) {\n      ...FlashSaleParts\n      items { id differences { seenAt counted held sold rebuilt } }\n    }\n  }\n": types.FlashSaleDocument,
    "\n  query FlashChannels {\n    channels { id name currency }\n  }\n": types.FlashChannelsDocument,
    "\n  mutation CreateFlashSale($input: FlashSaleInput!, $idempotencyKey: String!) {\n    createFlashSale(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on FlashSale { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.CreateFlashSaleDocument,
    "\n  mutation UpdateFlashSale($id: ID!, $version: Int!, $input: FlashSaleInput!) {\n    updateFlashSale(id: $id, version: $version, input: $input) {\n      __typename\n      ... on FlashSale { id version }\n      ... on UserError { code message path }\n    }\n  }\n": types.UpdateFlashSaleDocument,
    "\n  mutation PauseFlashSale($id: ID!) {\n    pauseFlashSale(id: $id) { __typename ... on FlashSale { id } ... on UserError { code message path } }\n  }\n": types.PauseFlashSaleDocument,
    "\n  mutation ResumeFlashSale($id: ID!) {\n    resumeFlashSale(id: $id) { __typename ... on FlashSale { id } ... on UserError { code message path } }\n  }\n": types.ResumeFlashSaleDocument,
    "\n  mutation EndFlashSale($id: ID!) {\n    endFlashSale(id: $id) { __typename ... on FlashSale { id } ... on UserError { code message path } }\n  }\n": types.EndFlashSaleDocument,
    "\n  fragment RehearsalJob on Job {\n    id\n    state\n    done\n    total\n    remainingSeconds\n    failure\n    createdAt\n    createdBy { name }\n    rehearsal {\n      passed\n      stopped\n      buyers\n      quota\n      seconds\n      attemptsASecond\n      joinP50Ms\n      joinP99Ms\n      orderP50Ms\n      orderP99Ms\n      lookBeforeMs\n      lookP50Ms\n      lookP99Ms\n      checks { check ok found limit }\n      answers { code times }\n      errors { code times }\n      timeline { answers orders p99Ms lookMs }\n    }\n  }\n": types.RehearsalJobFragmentDoc,
    "\n  mutation RehearseFlashSale($input: RehearseFlashSaleInput!, $key: String!) {\n    rehearseFlashSale(input: $input, idempotencyKey: $key) {\n      __typename\n      ... on Job { ...RehearsalJob }\n      ... on UserError { code message path }\n    }\n  }\n": types.RehearseFlashSaleDocument,
    "\n  query FlashRehearsals($saleId: ID!) {\n    flashRehearsals(saleId: $saleId, first: 10) {\n      edges { node { ...RehearsalJob } }\n    }\n  }\n": types.FlashRehearsalsDocument,
    "\n  query FlashRehearsal($id: ID!) {\n    job(id: $id) { ...RehearsalJob }\n  }\n": types.FlashRehearsalDocument,
    "\n  subscription FlashRehearsalProgress($id: ID!) {\n    jobProgress(id: $id) { ...RehearsalJob }\n  }\n": types.FlashRehearsalProgressDocument,
    "\n  query Deliveries($filter: DeliveryFilter, $first: Int!, $after: String) {\n    deliveries(filter: $filter, first: $first, after: $after) {\n      edges {\n        node { ...DeliveryParts }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.DeliveriesDocument,
    "\n  query Delivery($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Delivery { ...DeliveryParts }\n    }\n  }\n": types.DeliveryDocument,
    "\n  mutation ExportGiftCards($input: ExportGiftCardsInput!, $idempotencyKey: String!) {\n    exportGiftCards(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.ExportGiftCardsDocument,
    "\n  fragment GiftCardBatchParts on GiftCardBatch {\n    id\n    name\n    count\n    faceValue { amount currency }\n    reason\n    expiresAt\n    createdAt\n    createdBy { id name }\n    counts { active redeemed expired voided }\n  }\n": types.GiftCardBatchPartsFragmentDoc,
    "\n  query GiftCardBatches($filter: GiftCardBatchFilter, $first: Int!, $after: String) {\n    giftCardBatches(filter: $filter, first: $first, after: $after) {\n      edges { node { ...GiftCardBatchParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.GiftCardBatchesDocument,
    "\n  query GiftCards($filter: GiftCardFilter, $first: Int!, $after: String) {\n    giftCards(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          tail\n          state\n          faceValue { amount currency }\n          expiresAt\n          endedAt\n          personId\n          batch { id name }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.GiftCardsDocument,
    "\n  mutation IssueGiftCards($input: IssueGiftCardsInput!, $idempotencyKey: String!) {\n    issueGiftCards(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on GiftCardBatch { ...GiftCardBatchParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.IssueGiftCardsDocument,
    "\n  mutation RevealGiftCards($input: RevealGiftCardsInput!) {\n    revealGiftCards(input: $input) {\n      __typename\n      ... on RevealedGiftCards { cards { id code } after }\n      ... on UserError { code message path }\n    }\n  }\n": types.RevealGiftCardsDocument,
    "\n  mutation ExportGiftCardCodes($input: ExportGiftCardCodesInput!, $idempotencyKey: String!) {\n    exportGiftCardCodes(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.ExportGiftCardCodesDocument,
    "\n  mutation VoidGiftCards($input: VoidGiftCardsInput!) {\n    voidGiftCards(input: $input) {\n      __typename\n      ... on GiftCardBatch { ...GiftCardBatchParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.VoidGiftCardsDocument,
    "\n  fragment GroupOfferParts on StaffGroupOffer {\n    id\n    version\n    state\n    size\n    hours\n    mostGroups\n    mostAPerson\n    mostOpen\n    startsAt\n    endsAt\n    updatedAt\n    campaignId\n    variant {\n      id\n      sku\n      names { zhCn en }\n      product { id names { zhCn en } }\n      prices { channel { id } price { amount currency } }\n    }\n    prices { channel { id name currency } price { amount currency } }\n    counts { waiting open complete lapsed }\n  }\n": types.GroupOfferPartsFragmentDoc,
    "\n  query GroupOffers($state: GroupOfferState, $first: Int!, $after: String) {\n    groupOffers(state: $state, first: $first, after: $after) {\n      edges { node { ...GroupOfferParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.GroupOffersDocument,
    "\n  query BuyingGroups($offerId: ID, $state: GroupState, $first: Int!, $after: String) {\n    buyingGroups(offerId: $offerId, state: $state, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          state\n          size\n          held\n          taken\n          price { amount currency }\n          createdAt\n          endsAt\n          closedAt\n          refusedTwice\n          members { orderId personId contactMasked state pieces leads heldAt takenAt }\n          offer { id variant { id sku names { zhCn en } product { id names { zhCn en } } } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.BuyingGroupsDocument,
    "\n  query GroupChannels {\n    channels { id name currency }\n  }\n": types.GroupChannelsDocument,
    "\n  mutation AddGroupOffer($input: GroupOfferInput!) {\n    addGroupOffer(input: $input) {\n      __typename\n      ... on StaffGroupOffer { ...GroupOfferParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.AddGroupOfferDocument,
    "\n  mutation UpdateGroupOffer($id: ID!, $version: Int!, $input: GroupOfferInput!) {\n    updateGroupOffer(id: $id, version: $version, input: $input) {\n      __typename\n      ... on StaffGroupOffer { ...GroupOfferParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.UpdateGroupOfferDocument,
    "\n  mutation MoveGroupOffer($id: ID!, $version: Int!, $state: GroupOfferState!) {\n    moveGroupOffer(id: $id, version: $version, state: $state) {\n      __typename\n      ... on StaffGroupOffer { ...GroupOfferParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.MoveGroupOfferDocument,
    "\n  fragment HelpTextsParts on HelpPageTexts {\n    slug\n    texts {\n      locale\n      words { title summary body }\n      first { title summary body }\n      edited\n      version\n      changedAt\n      changedBy\n    }\n  }\n": types.HelpTextsPartsFragmentDoc,
    "\n  query HelpTexts {\n    helpTexts { ...HelpTextsParts }\n  }\n": types.HelpTextsDocument,
    "\n  query HelpPreview($body: String!) {\n    helpPreview(body: $body) {\n      question\n      blocks { kind lines { spans { text strong address } } }\n    }\n  }\n": types.HelpPreviewDocument,
    "\n  mutation SetHelpText($input: HelpTextInput!) {\n    setHelpText(input: $input) {\n      __typename\n      ... on HelpPageTexts { slug }\n      ... on UserError { code message path }\n    }\n  }\n": types.SetHelpTextDocument,
    "\n  mutation ResetHelpText($input: HelpTextRef!) {\n    resetHelpText(input: $input) {\n      __typename\n      ... on HelpPageTexts { slug }\n      ... on UserError { code message path }\n    }\n  }\n": types.ResetHelpTextDocument,
    "\n  fragment InvoiceParts on Invoice {\n    id\n    kind\n    state\n    number\n    officialNumber\n    link\n    titleKind\n    title\n    taxNumber\n    amount { amount currency }\n    answer\n    requestedAt\n    decidedAt\n    corrects\n    email\n    version\n    orderNumber\n    decidedBy\n    order { id }\n  }\n": types.InvoicePartsFragmentDoc,
    "\n  query Invoices($filter: InvoiceFilter, $sort: InvoiceSort!, $first: Int!, $after: String) {\n    invoices(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges { node { ...InvoiceParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.InvoicesDocument,
    "\n  query Invoice($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Invoice { ...InvoiceParts }\n    }\n  }\n": types.InvoiceDocument,
    "\n  mutation IssueInvoice($input: IssueInvoiceInput!) {\n    issueInvoice(input: $input) {\n      __typename\n      ... on Invoice { ...InvoiceParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.IssueInvoiceDocument,
    "\n  mutation RefuseInvoice($input: RefuseInvoiceInput!) {\n    refuseInvoice(input: $input) {\n      __typename\n      ... on Invoice { ...InvoiceParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.RefuseInvoiceDocument,
    "\n  mutation VoidInvoice($input: RefuseInvoiceInput!) {\n    voidInvoice(input: $input) {\n      __typename\n      ... on Invoice { ...InvoiceParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.VoidInvoiceDocument,
    "\n  mutation ExportInvoices($input: ExportInvoicesInput!, $idempotencyKey: String!) {\n    exportInvoices(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.ExportInvoicesDocument,
    "\n  query LedgerAccounts($filter: LedgerAccountFilter, $first: Int!, $after: String) {\n    ledgerAccounts(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          code\n          kind\n          balance { amount currency }\n          held { amount currency }\n          available { amount currency }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.LedgerAccountsDocument,
    "\n  query LedgerEntries($filter: LedgerEntryFilter, $first: Int!, $after: String) {\n    ledgerEntries(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          key\n          kind\n          at\n          postings {\n            account\n            debit { amount currency }\n            credit { amount currency }\n          }\n          order { id number }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.LedgerEntriesDocument,
    "\n  query LedgerHealth {\n    ledgerHealth {\n      clean\n      at\n      seconds\n      counts { name count }\n      difference { what where expected found }\n    }\n  }\n": types.LedgerHealthDocument,
    "\n  fragment CheckParts on Job {\n    id\n    state\n    done\n    total\n    failure\n  }\n": types.CheckPartsFragmentDoc,
    "\n  query LedgerCheck($id: ID!) {\n    job(id: $id) { ...CheckParts }\n  }\n": types.LedgerCheckDocument,
    "\n  subscription LedgerCheckProgress($id: ID!) {\n    jobProgress(id: $id) { ...CheckParts }\n  }\n": types.LedgerCheckProgressDocument,
    "\n  mutation VerifyLedger($idempotencyKey: String!) {\n    verifyLedger(idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { ...CheckParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.VerifyLedgerDocument,
    "\n  query ExchangeRates {\n    exchangeRates { boughtIn soldIn rate setAt setBy { name } }\n  }\n": types.ExchangeRatesDocument,
    "\n  mutation SetExchangeRate($input: SetExchangeRateInput!) {\n    setExchangeRate(input: $input) {\n      __typename\n      ... on ExchangeRate { rate }\n      ... on UserError { code message path }\n    }\n  }\n": types.SetExchangeRateDocument,
    "\n  fragment ManualTaskParts on ManualTask {\n    id\n    state\n    createdAt\n    dueAt\n    overdue\n    takenAt\n    closedAt\n    evidence\n    note\n    reason\n    takenBy { id name }\n    account\n    server\n    unit { id name variantName imageUrl paid { amount currency } }\n    order { id number }\n  }\n": types.ManualTaskPartsFragmentDoc,
    "\n  query ManualTasks($filter: ManualTaskFilter, $first: Int!, $after: String) {\n    manualTasks(filter: $filter, first: $first, after: $after) {\n      edges { node { ...ManualTaskParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ManualTasksDocument,
    "\n  mutation TakeManualTask($id: ID!) {\n    takeManualTask(id: $id) {\n      __typename\n      ... on ManualTask { ...ManualTaskParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.TakeManualTaskDocument,
    "\n  mutation ReleaseManualTask($id: ID!) {\n    releaseManualTask(id: $id) {\n      __typename\n      ... on ManualTask { ...ManualTaskParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.ReleaseManualTaskDocument,
    "\n  mutation CompleteManualTask($id: ID!, $evidence: String!, $note: String) {\n    completeManualTask(id: $id, evidence: $evidence, note: $note) {\n      __typename\n      ... on ManualTask { ...ManualTaskParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.CompleteManualTaskDocument,
    "\n  mutation RefuseManualTask($id: ID!, $reason: String!) {\n    refuseManualTask(id: $id, reason: $reason) {\n      __typename\n      ... on ManualTask { ...ManualTaskParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.RefuseManualTaskDocument,
    "\n  query ManualTask($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on ManualTask { ...ManualTaskParts }\n    }\n  }\n": types.ManualTaskDocument,
    "\n  mutation DescribeMediaPicture($id: ID!, $version: Int!, $input: DescribeMediaPictureInput!) {\n    describeMediaPicture(id: $id, version: $version, input: $input) {\n      __typename\n      ... on MediaPicture { id version }\n      ... on UserError { code message path }\n      ... on MediaPictureChanged { current { version altTexts { zhCn en } } }\n    }\n  }\n": types.DescribeMediaPictureDocument,
    "\n  mutation RemoveMediaPicture($id: ID!, $version: Int!) {\n    removeMediaPicture(id: $id, version: $version) {\n      __typename\n      ... on MediaPictureRemoved { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.RemoveMediaPictureDocument,
    "\n  fragment MessageTemplateParts on MessageTemplate {\n    name\n    toStaff\n    variables { name meanings { zhCn en } examples { zhCn en } inEmail inSms }\n    texts {\n      locale\n      words { subject body short }\n      first { subject body short }\n      edited\n      version\n      changedAt\n      changedBy\n    }\n  }\n": types.MessageTemplatePartsFragmentDoc,
    "\n  query MessageTemplates {\n    messageTemplates { ...MessageTemplateParts }\n  }\n": types.MessageTemplatesDocument,
    "\n  mutation SetMessageText($input: MessageTextInput!) {\n    setMessageText(input: $input) {\n      __typename\n      ... on MessageTemplate { name }\n      ... on UserError { code message path }\n    }\n  }\n": types.SetMessageTextDocument,
    "\n  mutation ResetMessageText($input: MessageTextRef!) {\n    resetMessageText(input: $input) {\n      __typename\n      ... on MessageTemplate { name }\n      ... on UserError { code message path }\n    }\n  }\n": types.ResetMessageTextDocument,
    "\n  query Messages($first: Int!, $after: String) {\n    messages(first: $first, after: $after) {\n      edges { node { id channel to subject body createdAt sentAt state } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.MessagesDocument,
    "\n  fragment UnitParts on OrderUnit {\n    id\n    orderId\n    name\n    variantName\n    choice\n    kind\n    state\n    paid { amount currency }\n    batch { id supplier purchaseOrder }\n    codes { id state revealedAt }\n    membership { startsAt endsAt daysLeft }\n    givenBack { amount currency }\n    progress\n    note\n    voucher { id state uses usesLeft expiresAt redeemedAt }\n    gift { id state expiresAt claimedAt claimedBy }\n    openChoice { picks chooseBy options { variantId name variantName availability { state fewLeft } } }\n  }\n": types.UnitPartsFragmentDoc,
    "\n  fragment OrderParts on Order {\n    id\n    personId\n    number\n    state\n    channel { name }\n    total { amount currency }\n    subtotal { amount currency }\n    discount { amount currency }\n    paid { amount currency }\n    fromWallet { amount currency }\n    refunded { amount currency }\n    cost { amount currency }\n    margin { amount currency }\n    costUnknown\n    placedAt\n    expiresAt\n    paidAt\n    deliveredAt\n    contact\n    contactMasked\n    facts\n    lines {\n      id\n      name\n      variantName\n      imageUrl\n      kind\n      quantity\n      account\n      server\n      unitPrice { amount currency }\n      total { amount currency }\n      variant { id sku product { id isBundle } }\n      units {\n        ...UnitParts\n        components { ...UnitParts }\n      }\n    }\n    payments {\n      id\n      provider\n      reference\n      providerReference\n      state\n      amount { amount currency }\n      createdAt\n      paidAt\n      closedAt\n      confirmedByStaff\n      agreedAt\n      agreedByStaff\n      formerProvider\n      refunds {\n        id\n        reference\n        providerReference\n        amount { amount currency }\n        destination\n        state\n        reason\n        failure\n        createdAt\n        refundedAt\n        wallet { amount currency }\n        differences { at expected { amount currency } answered { amount currency } }\n      }\n      differences { at expected { amount currency } answered { amount currency } }\n    }\n    timeline { at kind label actor data }\n    deliveries { ...DeliveryParts }\n    externalId\n    cases { id kind state amount { amount currency } reason answer openedAt dueAt decidedBy }\n    invoices { id kind state number title amount { amount currency } requestedAt }\n  }\n": types.OrderPartsFragmentDoc,
    "\n  query Order($id: ID!) {\n    order(id: $id) { ...OrderParts }\n  }\n": types.OrderDocument,
    "\n  subscription OrderProgress($id: ID!) {\n    orderProgress(id: $id) { ...OrderParts }\n  }\n": types.OrderProgressDocument,
    "\n  query RefundPreview($orderId: ID!, $unitIds: [ID!]) {\n    refundPreview(orderId: $orderId, unitIds: $unitIds) {\n      __typename\n      ... on RefundPreview {\n        total { amount currency }\n        keptForGifts { amount currency }\n        needsApproval\n        aboveAlone\n        wallet { amount currency }\n        walletShare { amount currency }\n        units {\n          unitId\n          kind\n          stage\n          paid { amount currency }\n          back { amount currency }\n          amount { amount currency }\n          outcome\n          inFlight\n          windowEndsAt\n          rule { bearer windowDays couponReturns }\n        }\n      }\n      ... on UserError { code message path }\n    }\n  }\n": types.RefundPreviewDocument,
    "\n  mutation RefundUnits($input: RefundUnitsInput!, $idempotencyKey: String!) {\n    refundUnits(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Case { id state amount { amount currency } }\n      ... on UserError { code message path }\n    }\n  }\n": types.RefundUnitsDocument,
    "\n  mutation ReplaceUnit($input: ReplaceUnitInput!, $idempotencyKey: String!) {\n    replaceUnit(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Case { id state }\n      ... on UserError { code message path }\n    }\n  }\n": types.ReplaceUnitDocument,
    "\n  mutation AskPayment($id: ID!) {\n    askPayment(paymentId: $id) {\n      __typename\n      ... on Payment { id state }\n      ... on UserError { code message path }\n    }\n  }\n": types.AskPaymentDocument,
    "\n  mutation ConfirmPayment($input: ConfirmPaymentInput!, $idempotencyKey: String!) {\n    confirmPayment(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Payment { id state }\n      ... on UserError { code message path }\n    }\n  }\n": types.ConfirmPaymentDocument,
    "\n  mutation AgreePayment($input: AgreePaymentInput!) {\n    agreePayment(input: $input) {\n      __typename\n      ... on Payment { id agreedAt }\n      ... on UserError { code message path }\n    }\n  }\n": types.AgreePaymentDocument,
    "\n  mutation RetryRefund($input: RetryRefundInput!) {\n    retryRefund(input: $input) {\n      __typename\n      ... on Refund { id state }\n      ... on UserError { code message path }\n    }\n  }\n": types.RetryRefundDocument,
    "\n  mutation RedirectRefund($input: RedirectRefundInput!, $idempotencyKey: String!) {\n    redirectRefund(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Refund { id state destination }\n      ... on UserError { code message path }\n    }\n  }\n": types.RedirectRefundDocument,
    "\n  mutation ExportEvidence($input: ExportEvidenceInput!) {\n    exportEvidence(input: $input) {\n      __typename\n      ... on EvidenceFile { url expiresAt }\n      ... on UserError { code message path }\n    }\n  }\n": types.ExportEvidenceDocument,
    "\n  mutation ExportOrders($input: ExportOrdersInput!, $idempotencyKey: String!) {\n    exportOrders(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.ExportOrdersDocument,
    "\n  query Orders($filter: OrderFilter, $sort: OrderSort!, $first: Int!, $after: String) {\n    orders(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          number\n          state\n          channel { name }\n          total { amount currency }\n          margin { amount currency }\n          placedAt\n          paidAt\n          deliveredAt\n          contactMasked\n          lines { id name variantName quantity }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.OrdersDocument,
    "\n  query Overview {\n    overview {\n      paidToday { amount currency }\n      ordersToday\n      awaitingPayment\n      undelivered\n      deadDeliveries\n      waiting {\n        cases\n        casesLate\n        manualTasks\n        manualTasksLate\n        campaigns\n        invoices\n        referrals\n        undeliveredSince\n        deliveriesSince\n      }\n      lowStock {\n        id\n        sku\n        names { zhCn en }\n        product { id isBundle names { zhCn en } }\n        sellable\n      }\n      lowSuppliers { id name balance { amount currency } }\n    }\n  }\n": types.OverviewDocument,
    "\n  query Today($day: Date!) {\n    analytics {\n      sales(from: $day, to: $day, by: HOUR, compare: SAME_WEEKDAYS) {\n        series {\n          total { net { amount currency } orders }\n          points { at figures { gross { amount currency } orders } }\n        }\n        compared {\n          firstDay\n          points { at figures { gross { amount currency } orders } }\n        }\n      }\n      funnel(from: $day, to: $day, first: 1) {\n        total { viewed paid conversionBps }\n      }\n      stock(days: 14, first: 30) {\n        variant { id names { zhCn en } product { id isBundle names { zhCn en } } }\n        left\n        daysLeft\n      }\n    }\n  }\n": types.TodayDocument,
    "\n  query AlertsOpen {\n    alertCounts { open acknowledged }\n  }\n": types.AlertsOpenDocument,
    "\n  query Partners($first: Int!, $after: String) {\n    partners(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          code\n          name\n          state\n          createdAt\n          balance { available { amount currency } held { amount currency } }\n          clients { id }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.PartnersDocument,
    "\n  fragment PartnerParts on Partner {\n    id\n    code\n    name\n    state\n    currency\n    version\n    createdAt\n    balance { available { amount currency } held { amount currency } posted { amount currency } }\n    clients {\n      id\n      name\n      state\n      scopes\n      addresses\n      version\n      createdAt\n      keys { id keyId state createdAt expiresAt lastUsedAt retiredAt }\n    }\n  }\n": types.PartnerPartsFragmentDoc,
    "\n  query Partner($id: ID!) {\n    partner(id: $id) { ...PartnerParts }\n  }\n": types.PartnerDocument,
    "\n  mutation CreatePartner($input: CreatePartnerInput!, $idempotencyKey: String!) {\n    createPartner(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Partner { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.CreatePartnerDocument,
    "\n  mutation SetPartner($input: SetPartnerInput!) {\n    setPartner(input: $input) {\n      __typename\n      ... on Partner { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.SetPartnerDocument,
    "\n  mutation CreateApiClient($input: CreateApiClientInput!, $idempotencyKey: String!) {\n    createApiClient(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on ApiClient { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.CreateApiClientDocument,
    "\n  mutation SetApiClient($input: SetApiClientInput!) {\n    setApiClient(input: $input) {\n      __typename\n      ... on ApiClient { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.SetApiClientDocument,
    "\n  mutation IssueApiKey($input: IssueApiKeyInput!) {\n    issueApiKey(input: $input) {\n      __typename\n      ... on IssuedApiKey { secret key { id keyId } }\n      ... on UserError { code message path }\n    }\n  }\n": types.IssueApiKeyDocument,
    "\n  mutation RetireApiKey($input: RetireApiKeyInput!) {\n    retireApiKey(input: $input) {\n      __typename\n      ... on ApiKey { id state }\n      ... on UserError { code message path }\n    }\n  }\n": types.RetireApiKeyDocument,
    "\n  query PartnerPrices($partnerId: ID!, $first: Int!, $after: String) {\n    partnerPrices(partnerId: $partnerId, first: $first, after: $after) {\n      edges {\n        node {\n          price { amount currency }\n          variant {\n            id\n            sku\n            names { zhCn en }\n            product { id names { zhCn en } imageUrl }\n            prices { channel { id } price { amount currency } }\n          }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.PartnerPricesDocument,
    "\n  mutation SetPartnerPrices($input: SetPartnerPricesInput!) {\n    setPartnerPrices(input: $input) {\n      __typename\n      ... on Partner { id version }\n      ... on UserError { code message path }\n    }\n  }\n": types.SetPartnerPricesDocument,
    "\n  query PartnerCredits($partnerId: ID!, $first: Int!, $after: String) {\n    partnerCredits(partnerId: $partnerId, first: $first, after: $after) {\n      edges { node { id amount { amount currency } reason createdAt createdBy { name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.PartnerCreditsDocument,
    "\n  mutation CreditPartner($input: CreditPartnerInput!, $idempotencyKey: String!) {\n    creditPartner(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on PartnerCredit { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.CreditPartnerDocument,
    "\n  mutation CorrectBirthday($input: CorrectBirthdayInput!) {\n    correctBirthday(input: $input) {\n      __typename\n      ... on Person { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.CorrectBirthdayDocument,
    "\n  fragment PersonParts on Person {\n    id\n    registeredAt\n    createdAt\n    name\n    email\n    phone\n    contact\n    contactMasked\n    tags\n    bought { orders paid { amount currency } refunded { amount currency } lastAt }\n    claims\n    wallets { balance { amount currency } held { amount currency } available { amount currency } }\n  }\n": types.PersonPartsFragmentDoc,
    "\n  query People($filter: PersonFilter, $first: Int!, $after: String) {\n    people(filter: $filter, first: $first, after: $after) {\n      edges { node { ...PersonParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.PeopleDocument,
    "\n  query Person($id: ID!) {\n    person(id: $id) {\n      ...PersonParts\n      birthdayMonth\n      sessions\n      dataExport { id state expiresAt }\n      erasure { id state dueAt endedAt }\n      notes { at author words }\n    }\n    orders(filter: { personId: $id }, first: 20) {\n      edges { node { id number state total { amount currency } placedAt lines { id name quantity } } }\n      pageInfo { hasNextPage endCursor }\n    }\n    cases(filter: { personId: $id }, first: 20) {\n      edges { node { id kind state reason openedAt order { id number } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.PersonDocument,
    "\n  mutation NotePerson($input: NotePersonInput!, $key: String!) {\n    notePerson(input: $input, idempotencyKey: $key) {\n      __typename\n      ... on Person { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.NotePersonDocument,
    "\n  mutation ExportPersonData($input: PersonDataInput!) {\n    exportPersonData(input: $input) {\n      __typename\n      ... on DataExport { id state }\n      ... on UserError { code message path }\n    }\n  }\n": types.ExportPersonDataDocument,
    "\n  mutation OpenPersonExport($personId: ID!) {\n    openPersonExport(personId: $personId) {\n      __typename\n      ... on DataLink { url expiresAt }\n      ... on UserError { code message path }\n    }\n  }\n": types.OpenPersonExportDocument,
    "\n  mutation ErasePerson($input: PersonDataInput!) {\n    erasePerson(input: $input) {\n      __typename\n      ... on Erasure { id state dueAt }\n      ... on UserError { code message path }\n    }\n  }\n": types.ErasePersonDocument,
    "\n  mutation CancelPersonErasure($personId: ID!) {\n    cancelPersonErasure(personId: $personId) {\n      __typename\n      ... on Erasure { id state }\n      ... on UserError { code message path }\n    }\n  }\n": types.CancelPersonErasureDocument,
    "\n  query WalletEntries($personId: ID!, $currency: String!, $first: Int!, $after: String) {\n    walletEntries(personId: $personId, currency: $currency, first: $first, after: $after) {\n      edges {\n        node {\n          id at kind amount { amount currency } order { id number } reason createdBy { id name }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.WalletEntriesDocument,
    "\n  mutation CreditWallet($input: CreditWalletInput!, $idempotencyKey: String!) {\n    creditWallet(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Person { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.CreditWalletDocument,
    "\n  mutation ExportPeople($input: ExportPeopleInput!, $idempotencyKey: String!) {\n    exportPeople(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.ExportPeopleDocument,
    "\n  mutation SetPersonTags($input: SetPersonTagsInput!) {\n    setPersonTags(input: $input) {\n      __typename\n      ... on PeopleTagged { people { id outcome tags message } }\n      ... on UserError { code message path }\n    }\n  }\n": types.SetPersonTagsDocument,
    "\n  fragment PriceListParts on PriceList {\n    id\n    names { zhCn en }\n    channel { id name currency }\n    tier { id names { zhCn en } }\n    priority\n    active\n    startsAt\n    endsAt\n    inForce\n    entries\n    version\n    updatedAt\n    updatedBy { name }\n  }\n": types.PriceListPartsFragmentDoc,
    "\n  query PriceLists($first: Int!, $after: String) {\n    priceLists(first: $first, after: $after) {\n      edges { node { ...PriceListParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.PriceListsDocument,
    "\n  query PriceList($id: ID!) {\n    priceList(id: $id) { ...PriceListParts }\n  }\n": types.PriceListDocument,
    "\n  mutation CreatePriceList($input: PriceListInput!, $idempotencyKey: String!) {\n    createPriceList(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on PriceList { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.CreatePriceListDocument,
    "\n  mutation UpdatePriceList($id: ID!, $version: Int!, $input: PriceListInput!) {\n    updatePriceList(id: $id, version: $version, input: $input) {\n      __typename\n      ... on PriceList { id version }\n      ... on UserError { code message path }\n    }\n  }\n": types.UpdatePriceListDocument,
    "\n  query PricedVariants($channelId: ID!, $listId: ID, $onlyListed: Boolean!, $text: String, $first: Int!, $after: String) {\n    pricedVariants(\n      channelId: $channelId\n      listId: $listId\n      onlyListed: $onlyListed\n      text: $text\n      first: $first\n      after: $after\n    ) {\n      edges {\n        node {\n          id\n          variant { sku names { zhCn en } product { id names { zhCn en } imageUrl } }\n          listPrice { amount currency }\n          price { amount currency }\n          floor { amount currency }\n          asked { amount currency }\n          entry { amount currency }\n          tierPrices { tierId price { amount currency } }\n          cost { amount currency }\n          marginBps\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.PricedVariantsDocument,
    "\n  query PriceChannels {\n    channels { id code name currency version counts { priced priceLists inForce } }\n  }\n": types.PriceChannelsDocument,
    "\n  mutation CreateChannel($input: CreateChannelInput!) {\n    createChannel(input: $input) {\n      __typename\n      ... on Channel { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.CreateChannelDocument,
    "\n  mutation RenameChannel($input: RenameChannelInput!) {\n    renameChannel(input: $input) {\n      __typename\n      ... on Channel { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.RenameChannelDocument,
    "\n  mutation SetChannelPrices($input: SetChannelPricesInput!) {\n    setChannelPrices(input: $input) {\n      __typename\n      ... on Channel { id version }\n      ... on UserError { code message path }\n    }\n  }\n": types.SetChannelPricesDocument,
    "\n  query MemberTiers {\n    memberTiers {\n      id\n      names { zhCn en }\n      threshold { amount currency }\n      discountBps\n      keepDays\n      benefits { zhCn en }\n      active\n      members\n      version\n      updatedAt\n      updatedBy { name }\n    }\n  }\n": types.MemberTiersDocument,
    "\n  mutation CreateMemberTier($input: MemberTierInput!, $idempotencyKey: String!) {\n    createMemberTier(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on MemberTier { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.CreateMemberTierDocument,
    "\n  mutation UpdateMemberTier($id: ID!, $version: Int!, $input: MemberTierInput!) {\n    updateMemberTier(id: $id, version: $version, input: $input) {\n      __typename\n      ... on MemberTier { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.UpdateMemberTierDocument,
    "\n  fragment StoreParts on Store { id code names { zhCn en } active version }\n": types.StorePartsFragmentDoc,
    "\n  query Stores { stores { ...StoreParts } }\n": types.StoresDocument,
    "\n  mutation AddStore($input: AddStoreInput!) {\n    addStore(input: $input) {\n      __typename\n      ... on Store { ...StoreParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.AddStoreDocument,
    "\n  mutation UpdateStore($input: UpdateStoreInput!) {\n    updateStore(input: $input) {\n      __typename\n      ... on Store { ...StoreParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.UpdateStoreDocument,
    "\n  query LookAtVoucher($token: String!) {\n    lookAtVoucher(token: $token) {\n      __typename\n      ... on HeldVoucher {\n        voucher { id uses usesLeft expiresAt redeemedAt }\n        variant { id names { zhCn en } product { id names { zhCn en } } }\n      }\n      ... on VoucherSpent { redeemedAt }\n      ... on VoucherExpired { expiredAt }\n      ... on UserError { code message path }\n    }\n  }\n": types.LookAtVoucherDocument,
    "\n  fragment RedemptionParts on Redemption {\n    id\n    usesLeft\n    at\n    undoableUntil\n    undoneAt\n    takenBy\n    voucher { id uses usesLeft }\n    variant { id names { zhCn en } product { id names { zhCn en } } }\n  }\n": types.RedemptionPartsFragmentDoc,
    "\n  mutation RedeemVoucher($token: String!, $storeId: ID, $idempotencyKey: String!) {\n    redeemVoucher(token: $token, storeId: $storeId, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Redemption { ...RedemptionParts }\n      ... on VoucherSpent { redeemedAt }\n      ... on VoucherExpired { expiredAt }\n      ... on UserError { code message path }\n    }\n  }\n": types.RedeemVoucherDocument,
    "\n  mutation UndoRedemption($id: ID!) {\n    undoRedemption(id: $id) {\n      __typename\n      ... on Redemption { ...RedemptionParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.UndoRedemptionDocument,
    "\n  query StoreDay($storeId: ID!, $first: Int!, $after: String) {\n    storeDay(storeId: $storeId) {\n      day\n      uses\n      undone\n      goods { uses undone variant { id names { zhCn en } product { id names { zhCn en } } } }\n    }\n    redemptions(storeId: $storeId, first: $first, after: $after) {\n      edges { node { ...RedemptionParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.StoreDayDocument,
    "\n  mutation ExportRedemptions($input: ExportRedemptionsInput!, $idempotencyKey: String!) {\n    exportRedemptions(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.ExportRedemptionsDocument,
    "\n  fragment ReferralProgramParts on ReferralProgram {\n    id\n    version\n    state\n    names { zhCn en }\n    inviterReward { amount currency }\n    friendReward { amount currency }\n    inviterCoupon { id headline }\n    friendCoupon { id headline }\n    leastOrder { amount currency }\n    waitDays\n    backDays\n    mostRewards\n    periodDays\n    budget { amount currency }\n    given { amount currency }\n    startsAt\n    endsAt\n    campaignId\n    counts { joined bought review rewarded takenBack refused }\n  }\n": types.ReferralProgramPartsFragmentDoc,
    "\n  query ReferralPrograms($state: ReferralProgramState, $first: Int!, $after: String) {\n    referralPrograms(state: $state, first: $first, after: $after) {\n      edges { node { ...ReferralProgramParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ReferralProgramsDocument,
    "\n  fragment ReferralParts on Referral {\n    id\n    state\n    refused\n    signals\n    programNames { zhCn en }\n    inviterId\n    inviterMasked\n    friendId\n    friendMasked\n    orderId\n    inviterGiven { amount currency }\n    friendGiven { amount currency }\n    inviterHasCoupon\n    friendHasCoupon\n    joinedAt\n    dueAt\n    rewardedAt\n  }\n": types.ReferralPartsFragmentDoc,
    "\n  query Referrals($programId: ID, $state: ReferralState, $first: Int!, $after: String) {\n    referrals(programId: $programId, state: $state, first: $first, after: $after) {\n      edges { node { ...ReferralParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ReferralsDocument,
    "\n  mutation AddReferralProgram($input: ReferralProgramInput!) {\n    addReferralProgram(input: $input) {\n      __typename\n      ... on ReferralProgram { ...ReferralProgramParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.AddReferralProgramDocument,
    "\n  mutation UpdateReferralProgram($id: ID!, $version: Int!, $input: ReferralProgramInput!) {\n    updateReferralProgram(id: $id, version: $version, input: $input) {\n      __typename\n      ... on ReferralProgram { ...ReferralProgramParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.UpdateReferralProgramDocument,
    "\n  mutation MoveReferralProgram($id: ID!, $version: Int!, $state: ReferralProgramState!) {\n    moveReferralProgram(id: $id, version: $version, state: $state) {\n      __typename\n      ... on ReferralProgram { ...ReferralProgramParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.MoveReferralProgramDocument,
    "\n  mutation DecideReferral($id: ID!, $approved: Boolean!, $reason: String!) {\n    decideReferral(id: $id, approved: $approved, reason: $reason) {\n      __typename\n      ... on Referral { ...ReferralParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.DecideReferralDocument,
    "\n  query SearchTerms($days: Int!, $withoutResult: Boolean, $first: Int!, $after: String) {\n    searchTerms(days: $days, withoutResult: $withoutResult, first: $first, after: $after) {\n      edges { node { term searches results lastAt } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.SearchTermsDocument,
    "\n  fragment SynonymGroupParts on SynonymGroup { id words version updatedAt updatedBy }\n": types.SynonymGroupPartsFragmentDoc,
    "\n  query SynonymGroups($text: String, $first: Int!, $after: String) {\n    synonymGroups(text: $text, first: $first, after: $after) {\n      edges { node { ...SynonymGroupParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.SynonymGroupsDocument,
    "\n  mutation AddSynonyms($words: [String!]!) {\n    addSynonyms(input: { words: $words }) {\n      __typename\n      ... on SynonymGroup { ...SynonymGroupParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.AddSynonymsDocument,
    "\n  mutation UpdateSynonyms($id: ID!, $version: Int!, $words: [String!]!) {\n    updateSynonyms(id: $id, version: $version, input: { words: $words }) {\n      __typename\n      ... on SynonymGroup { ...SynonymGroupParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.UpdateSynonymsDocument,
    "\n  mutation RemoveSynonyms($id: ID!, $version: Int!) {\n    removeSynonyms(id: $id, version: $version) {\n      __typename\n      ... on SynonymsRemoved { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.RemoveSynonymsDocument,
    "\n  fragment SharedCodeParts on SharedCode {\n    id\n    label\n    state\n    nextStates\n    recallable\n    recall { ...RecallParts }\n    seats\n    held\n    taken\n    free\n    stillKnowing\n    revision\n    rotatedAt\n    hasNumber\n    hasSecret\n    hasUrl\n    expiresOn\n    seatCost { amount currency }\n    supplier\n    purchaseOrder\n    version\n    createdAt\n    createdBy { name }\n    changes { revision at by reason }\n    variant { id sku names { zhCn en } sellable product { id names { zhCn en } imageUrl } }\n  }\n": types.SharedCodePartsFragmentDoc,
    "\n  query SharedCode($id: ID!) {\n    sharedCode(id: $id) { ...SharedCodeParts }\n  }\n": types.SharedCodeDocument,
    "\n  query Seats($id: ID!, $state: SeatStateFilter, $first: Int!, $after: String) {\n    seats(sharedCodeId: $id, state: $state, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          state\n          deliveredAt\n          revealedAt\n          knowsSecret\n          endedAt\n          reason\n          order { id number contactMasked }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.SeatsDocument,
    "\n  mutation CreateSharedCode($input: SharedCodeInput!, $idempotencyKey: String!) {\n    createSharedCode(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on SharedCode { id }\n      ... on StepUpRequired { withCode }\n      ... on UserError { code message path }\n    }\n  }\n": types.CreateSharedCodeDocument,
    "\n  mutation RotateSharedCode($input: RotateSharedCodeInput!, $idempotencyKey: String!) {\n    rotateSharedCode(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on SharedCode { id }\n      ... on StepUpRequired { withCode }\n      ... on UserError { code message path }\n    }\n  }\n": types.RotateSharedCodeDocument,
    "\n  mutation SetSharedCodeSeats($input: SetSharedCodeSeatsInput!) {\n    setSharedCodeSeats(input: $input) {\n      __typename\n      ... on SharedCode { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.SetSharedCodeSeatsDocument,
    "\n  mutation SetSharedCodeSupplier($input: SetSharedCodeSupplierInput!) {\n    setSharedCodeSupplier(input: $input) {\n      __typename\n      ... on SharedCode { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.SetSharedCodeSupplierDocument,
    "\n  mutation SetSharedCodeState($input: SetSharedCodeStateInput!) {\n    setSharedCodeState(input: $input) {\n      __typename\n      ... on SharedCode { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.SetSharedCodeStateDocument,
    "\n  query SharedCodeRecall($id: ID!) {\n    sharedCode(id: $id) { recall { ...RecallParts } }\n  }\n": types.SharedCodeRecallDocument,
    "\n  mutation RecallSharedCode($input: RecallSharedCodeInput!, $idempotencyKey: String!) {\n    recallSharedCode(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.RecallSharedCodeDocument,
    "\n  mutation RevokeSeat($input: RevokeSeatInput!) {\n    revokeSeat(input: $input) {\n      __typename\n      ... on Seat { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.RevokeSeatDocument,
    "\n  query SharedCodes($filter: SharedCodeFilter, $first: Int!, $after: String) {\n    sharedCodes(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          label\n          state\n          seats\n          held\n          taken\n          stillKnowing\n          rotatedAt\n          expiresOn\n          createdAt\n          variant { id sku names { zhCn en } product { id names { zhCn en } imageUrl } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.SharedCodesDocument,
    "\n  query StaffList($filter: StaffFilter, $first: Int!, $after: String) {\n    staff(filter: $filter, first: $first, after: $after) {\n      edges { node { ...StaffParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n    staffInvitations { id email role customRole { id name } invitedBy { id name } createdAt expiresAt }\n  }\n  fragment StaffParts on Staff {\n    id name email role customRole { id name } active joinedAt hasSecondFactor lastSeenAt\n  }\n": types.StaffListDocument,
    "\n  query Roles {\n    builtInRoles { role permissions people }\n    customRoles { id name description permissions version }\n  }\n": types.RolesDocument,
    "\n  mutation InviteStaff($input: InviteStaffInput!) {\n    inviteStaff(input: $input) {\n      __typename\n      ... on StaffInvitation { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": types.InviteStaffDocument,
    "\n  mutation RevokeInvitation($id: ID!) {\n    revokeInvitation(id: $id) {\n      __typename\n      ... on StaffInvitation { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": types.RevokeInvitationDocument,
    "\n  mutation SetStaffRole($input: SetStaffRoleInput!) {\n    setStaffRole(input: $input) {\n      __typename\n      ... on Staff { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": types.SetStaffRoleDocument,
    "\n  mutation DeactivateStaff($input: StaffActInput!) {\n    deactivateStaff(input: $input) {\n      __typename\n      ... on Staff { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": types.DeactivateStaffDocument,
    "\n  mutation ReactivateStaff($input: StaffActInput!) {\n    reactivateStaff(input: $input) {\n      __typename\n      ... on Staff { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": types.ReactivateStaffDocument,
    "\n  mutation SignOutStaff($input: StaffActInput!) {\n    signOutStaff(input: $input) {\n      __typename\n      ... on Staff { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": types.SignOutStaffDocument,
    "\n  mutation ResetSecondFactor($input: StaffActInput!) {\n    resetSecondFactor(input: $input) {\n      __typename\n      ... on Staff { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": types.ResetSecondFactorDocument,
    "\n  mutation CreateRole($input: RoleInput!) {\n    createRole(input: $input) {\n      __typename\n      ... on CustomRole { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": types.CreateRoleDocument,
    "\n  mutation UpdateRole($id: ID!, $version: Int!, $input: RoleInput!) {\n    updateRole(id: $id, version: $version, input: $input) {\n      __typename\n      ... on CustomRole { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": types.UpdateRoleDocument,
    "\n  mutation RemoveRole($id: ID!, $version: Int!) {\n    removeRole(id: $id, version: $version) {\n      __typename\n      ... on RoleRemoved { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n": types.RemoveRoleDocument,
    "\n  query Suppliers($first: Int!, $after: String) {\n    suppliers(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          code\n          name\n          adapter\n          state\n          balance { amount currency }\n          balanceCheckedAt\n          lowBalance { amount currency }\n          isLow\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.SuppliersDocument,
    "\n  fragment OfferParts on SupplierOffer {\n    id\n    supplierSku\n    priority\n    state\n    pauseReason\n    listed\n    quota\n    held\n    used\n    checkedAt\n    version\n    cost { amount currency }\n    supplier { id name lowBalance { amount currency } }\n    variant { id sku names { zhCn en } faceValue { amount currency } product { id names { zhCn en } imageUrl } }\n  }\n": types.OfferPartsFragmentDoc,
    "\n  query SupplierOffers($filter: SupplierOfferFilter, $first: Int!, $after: String) {\n    supplierOffers(filter: $filter, first: $first, after: $after) {\n      edges { node { ...OfferParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.SupplierOffersDocument,
    "\n  mutation SetOffer($input: SupplierOfferInput!) {\n    setOffer(input: $input) {\n      __typename\n      ... on SupplierOffer { ...OfferParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.SetOfferDocument,
    "\n  mutation PauseSupplier($id: ID!, $reason: String!) {\n    pauseSupplier(id: $id, reason: $reason) {\n      __typename\n      ... on Supplier { id state }\n      ... on UserError { code message path }\n    }\n  }\n": types.PauseSupplierDocument,
    "\n  mutation ResumeSupplier($id: ID!, $reason: String!) {\n    resumeSupplier(id: $id, reason: $reason) {\n      __typename\n      ... on Supplier { id state }\n      ... on UserError { code message path }\n    }\n  }\n": types.ResumeSupplierDocument,
    "\n  mutation FundSupplier($input: FundSupplierInput!, $idempotencyKey: String!) {\n    fundSupplier(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on SupplierDeposit { id amount { amount currency } }\n      ... on UserError { code message path }\n    }\n  }\n": types.FundSupplierDocument,
    "\n  mutation SetLowBalance($id: ID!, $lowBalance: MoneyInput!) {\n    setLowBalance(id: $id, lowBalance: $lowBalance) {\n      __typename\n      ... on Supplier { id isLow lowBalance { amount currency } }\n      ... on UserError { code message path }\n    }\n  }\n": types.SetLowBalanceDocument,
    "\n  fragment SupplierOrderParts on SupplierOrder {\n    id\n    attempt\n    reference\n    supplierReference\n    account\n    server\n    faceValue { amount currency }\n    delivered { amount currency }\n    isSlow\n    state\n    tries\n    queries\n    refusedReason\n    supplierWords\n    problem\n    personSince\n    createdAt\n    sentAt\n    settledAt\n    dueAt\n    cost { amount currency }\n    supplier { id name }\n    variant { id names { zhCn en } product { id names { zhCn en } } }\n    order { id number }\n  }\n": types.SupplierOrderPartsFragmentDoc,
    "\n  query SupplierOrders($filter: SupplierOrderFilter, $first: Int!, $after: String) {\n    supplierOrders(filter: $filter, first: $first, after: $after) {\n      edges { node { ...SupplierOrderParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.SupplierOrdersDocument,
    "\n  mutation AskSupplier($id: ID!) {\n    askSupplier(id: $id) {\n      __typename\n      ... on SupplierOrder { ...SupplierOrderParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.AskSupplierDocument,
    "\n  mutation SettleByHand($id: ID!, $outcome: HandOutcome!, $reason: String!, $spent: MoneyInput) {\n    settleByHand(id: $id, outcome: $outcome, reason: $reason, spent: $spent) {\n      __typename\n      ... on SupplierOrder { ...SupplierOrderParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.SettleByHandDocument,
    "\n  query SupplierOrder($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on SupplierOrder { ...SupplierOrderParts }\n    }\n  }\n": types.SupplierOrderDocument,
    "\n  fragment JobParts on Job {\n    id\n    kind\n    state\n    done\n    total\n    unit\n    rows\n    rate\n    remainingSeconds\n    startedAt\n    finishedAt\n    createdAt\n    createdBy { id name }\n    dryRun\n    fileName\n    failure\n    result { rows accepted refused duplicates encoding format }\n    productCheck { rows new changed unchanged refused products encoding format }\n    productImport { products done refused }\n    file { name size expiresAt }\n    importedBy { id }\n    check { id }\n    failureCode\n    batch { id }\n    sharedCode { id label }\n  }\n": types.JobPartsFragmentDoc,
    "\n  query Job($id: ID!) {\n    job(id: $id) { ...JobParts }\n  }\n": types.JobDocument,
    "\n  subscription JobProgress($id: ID!) {\n    jobProgress(id: $id) { ...JobParts }\n  }\n": types.JobProgressDocument,
    "\n  query JobProblems($id: ID!, $first: Int!, $after: String) {\n    job(id: $id) {\n      id\n      problems(first: $first, after: $after) {\n        edges { node { row column code message excerpt } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.JobProblemsDocument,
    "\n  mutation CancelJob($id: ID!) {\n    cancelJob(id: $id) {\n      __typename\n      ... on Job { ...JobParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.CancelJobDocument,
    "\n  mutation OpenJobFile($id: ID!) {\n    openJobFile(id: $id) {\n      __typename\n      ... on OpenedFile { url }\n      ... on UserError { code message path }\n    }\n  }\n": types.OpenJobFileDocument,
    "\n  query JobPlans($id: ID!, $first: Int!, $after: String) {\n    job(id: $id) {\n      id\n      plans(first: $first, after: $after) {\n        edges {\n          node {\n            line\n            slug\n            act\n            productId\n            changes { line sku column before after }\n            moreChanges\n            outcome\n            message\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.JobPlansDocument,
    "\n  query Jobs($first: Int!, $after: String) {\n    jobs(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          kind\n          state\n          done\n          total\n          dryRun\n          fileName\n          createdAt\n          createdBy { name }\n          result { rows accepted refused duplicates }\n          productCheck { rows refused }\n          productImport { products done refused }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.JobsDocument,
    "\n  mutation TellPassphrase($id: ID!) {\n    tellPassphrase(id: $id) {\n      __typename\n      ... on FilePassphrase { passphrase }\n      ... on UserError { code message path }\n    }\n  }\n": types.TellPassphraseDocument,
    "\n  mutation ImportProducts($id: ID!) {\n    importProducts(id: $id) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.ImportProductsDocument,
    "\n  query Batches($filter: BatchFilter, $first: Int!, $after: String) {\n    batches(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          supplier\n          purchaseOrder\n          unitCost { amount currency }\n          expiresOn\n          state\n          version\n          createdAt\n          counts { free held delivered quarantined }\n          variant { id sku names { zhCn en } product { id names { zhCn en } imageUrl } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.BatchesDocument,
    "\n  mutation SetBatchStates($input: SetBatchStatesInput!) {\n    setBatchStates(input: $input) {\n      __typename\n      ... on BatchesChanged {\n        batches { id outcome batch { id version state } message }\n      }\n      ... on UserError { code message path }\n    }\n  }\n": types.SetBatchStatesDocument,
    "\n  query RecallProgress($id: ID!) {\n    batch(id: $id) { recall { ...RecallParts } }\n  }\n": types.RecallProgressDocument,
    "\n  mutation RecallBatch($input: RecallBatchInput!, $idempotencyKey: String!) {\n    recallBatch(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.RecallBatchDocument,
    "\n  fragment BatchParts on Batch {\n    id\n    supplier\n    purchaseOrder\n    unitCost { amount currency }\n    expiresOn\n    state\n    version\n    note\n    createdAt\n    createdBy { name }\n    counts { free held delivered quarantined }\n    nextStates\n    recallable\n    recall { ...RecallParts }\n    history { at by state reason }\n    variant { id sku names { zhCn en } product { id names { zhCn en } imageUrl } }\n    imports(first: 20) {\n      edges {\n        node { id kind state dryRun fileName createdAt result { rows accepted refused duplicates } }\n      }\n    }\n  }\n": types.BatchPartsFragmentDoc,
    "\n  query Batch($id: ID!) {\n    batch(id: $id) { ...BatchParts }\n  }\n": types.BatchDocument,
    "\n  mutation CreateBatch($input: BatchInput!, $idempotencyKey: String!) {\n    createBatch(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Batch { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.CreateBatchDocument,
    "\n  mutation SetBatchState($input: SetBatchStateInput!) {\n    setBatchState(input: $input) {\n      __typename\n      ... on Batch { ...BatchParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.SetBatchStateDocument,
    "\n  query OpenBatches($filter: BatchFilter) {\n    batches(filter: $filter, first: 50) {\n      edges {\n        node { id supplier purchaseOrder state variant { names { zhCn en } product { names { zhCn en } } } }\n      }\n    }\n  }\n": types.OpenBatchesDocument,
    "\n  query WebhookEndpoints($ownerId: ID, $first: Int!) {\n    webhookEndpoints(ownerId: $ownerId, first: $first) {\n      edges {\n        node {\n          id\n          url\n          events\n          state\n          stateReason\n          failures\n          lastSuccessAt\n          secretOverlapUntil\n          createdAt\n          owner { id name }\n        }\n      }\n    }\n  }\n": types.WebhookEndpointsDocument,
    "\n  fragment WebhookMessageParts on WebhookMessage {\n    id\n    type\n    payload\n    state\n    createdAt\n    deliveredAt\n    nextAttemptAt\n    attempts { number startedAt outcome status durationMs excerpt }\n    endpoint { id url }\n  }\n": types.WebhookMessagePartsFragmentDoc,
    "\n  query WebhookMessages($filter: WebhookMessageFilter, $first: Int!, $after: String) {\n    webhookMessages(filter: $filter, first: $first, after: $after) {\n      edges { node { ...WebhookMessageParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.WebhookMessagesDocument,
    "\n  mutation ReplayWebhook($id: ID!, $reason: String!) {\n    replayWebhook(id: $id, reason: $reason) {\n      __typename\n      ... on WebhookMessage { ...WebhookMessageParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.ReplayWebhookDocument,
    "\n  query WebhookMessage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on WebhookMessage { ...WebhookMessageParts }\n    }\n  }\n": types.WebhookMessageDocument,
    "\n  fragment DeliveryParts on Delivery {\n    id\n    topic\n    handler\n    state\n    attempts\n    dueAt\n    createdAt\n    closedAt\n    error\n    payload\n    order { id number }\n  }\n": types.DeliveryPartsFragmentDoc,
    "\n  mutation ReplayDelivery($id: ID!, $reason: String!) {\n    replayDelivery(id: $id, reason: $reason) {\n      __typename\n      ... on Delivery { ...DeliveryParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.ReplayDeliveryDocument,
    "\n  mutation StartImport($input: StartImportInput!, $idempotencyKey: String!) {\n    startImport(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on ImportTicket { uploadUrl expiresAt job { id } }\n      ... on UserError { code message path }\n    }\n  }\n": types.StartImportDocument,
    "\n  query SavedViews($screen: ListScreen!) {\n    savedViews(screen: $screen) { id name view shared own removable keeper { name } }\n  }\n": types.SavedViewsDocument,
    "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      __typename\n      ... on SavedView { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.SaveViewDocument,
    "\n  mutation RemoveView($id: ID!) {\n    removeView(id: $id) {\n      __typename\n      ... on ViewRemoved { id }\n      ... on UserError { code message path }\n    }\n  }\n": types.RemoveViewDocument,
    "\n  fragment MediaPictureParts on MediaPicture {\n    id\n    fileName\n    altTexts { zhCn en }\n    width\n    height\n    tileUrl\n    pageUrl\n    version\n    uploadedAt\n    uploadedBy { name }\n    useCount\n    uses { id kind names { zhCn en } }\n  }\n": types.MediaPicturePartsFragmentDoc,
    "\n  query MediaPictures($filter: MediaPictureFilter, $first: Int!, $after: String) {\n    mediaPictures(filter: $filter, first: $first, after: $after) {\n      edges { node { ...MediaPictureParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.MediaPicturesDocument,
    "\n  query MediaPicture($id: ID!) {\n    mediaPicture(id: $id) { id tileUrl altTexts { zhCn en } }\n  }\n": types.MediaPictureDocument,
    "\n  query MediaLimits {\n    mediaLimits { mostBytes mostPixels }\n  }\n": types.MediaLimitsDocument,
    "\n  mutation OfferMediaPicture($input: OfferMediaPictureInput!) {\n    offerMediaPicture(input: $input) {\n      __typename\n      ... on MediaTicket { uploadUrl mostBytes }\n      ... on UserError { code message path }\n    }\n  }\n": types.OfferMediaPictureDocument,
    "\n  query Brands {\n    brands { brand }\n  }\n": types.BrandsDocument,
    "\n  query PersonTags {\n    personTags { tag }\n  }\n": types.PersonTagsDocument,
    "\n  query SentCoupons {\n    coupons(filter: { kind: { in: [SENT] }, state: { in: [ACTIVE] } }, first: 100) {\n      edges { node { id currency names { zhCn en } headline } }\n    }\n  }\n": types.SentCouponsDocument,
    "\n  query ChosenCoupon($id: ID!) {\n    coupon(id: $id) { id names { zhCn en } headline }\n  }\n": types.ChosenCouponDocument,
    "\n  query PickVariants($filter: VariantFilter) {\n    variants(filter: $filter, first: 20) {\n      edges {\n        node {\n          id\n          sku\n          names { zhCn en }\n          kind\n          product { id names { zhCn en } imageUrl }\n          stock { free }\n          prices { channel { id } list { amount currency } price { amount currency } }\n        }\n      }\n    }\n  }\n": types.PickVariantsDocument,
    "\n  fragment RecallParts on Recall {\n    mode\n    reason\n    jobId\n    beganAt\n    doneAt\n    codes\n    due\n    setAside\n    replacedRevealed\n    replacedUnrevealed\n    replacedHeld\n    refundedRevealed\n    refundedUnrevealed\n    refundedHeld\n    unheld\n    supplierClaim { supplier purchaseOrder codes amount { amount currency } raisedAt }\n  }\n": types.RecallPartsFragmentDoc,
    "\n  query BuilderCategories {\n    categories { id names { zhCn en } }\n  }\n": types.BuilderCategoriesDocument,
    "\n  query BuilderNames($ids: [ID!]!) {\n    variantsByIds(ids: $ids) {\n      id\n      names { zhCn en }\n      product { names { zhCn en } }\n    }\n  }\n": types.BuilderNamesDocument,
    "\n  mutation SignOut {\n    signOut { __typename }\n  }\n": types.SignOutDocument,
    "\n  query Me {\n    me { id name email role customRole { id name } permissions hasSecondFactor mustSetUpSecondFactor }\n  }\n": types.MeDocument,
    "\n  mutation StepUp($input: StepUpInput!) {\n    stepUp(input: $input) {\n      __typename\n      ... on StepUpDone { until }\n      ... on UserError { code message path }\n    }\n  }\n": types.StepUpDocument,
    "\n  query Currencies {\n    channels { id currency aloneUpTo { amount currency } }\n  }\n": types.CurrenciesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindOrders($text: String!, $codes: Boolean!) {\n    findOrders(text: $text, codes: $codes, first: 6) {\n      orders { by order { id number state contactMasked } }\n    }\n  }\n"): typeof import('./graphql').FindOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindProducts($text: String!) {\n    products(filter: { text: $text }, first: 5) {\n      edges { node { id isBundle names { zhCn en } } }\n    }\n  }\n"): typeof import('./graphql').FindProductsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindPeople($text: String!) {\n    people(filter: { text: $text }, first: 4) {\n      edges { node { id contact contactMasked registeredAt } }\n    }\n  }\n"): typeof import('./graphql').FindPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindCampaigns($text: String!) {\n    campaigns(filter: { text: $text }, first: 4) {\n      edges { node { id state names { zhCn en } } }\n    }\n  }\n"): typeof import('./graphql').FindCampaignsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on StaffSession { expiresAt }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Welcome($token: String!) {\n    welcome(token: $token) { email role roleName expiresAt needsSecondFactor }\n  }\n"): typeof import('./graphql').WelcomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      __typename\n      ... on StaffSession { expiresAt }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').AcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySessions {\n    mySessions { id browser system address openedAt seenAt isCurrent }\n  }\n"): typeof import('./graphql').MySessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      __typename\n      ... on SessionsEnded { count }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').EndSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions {\n    endOtherSessions { __typename count }\n  }\n"): typeof import('./graphql').EndOtherSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetOwnName($name: String!) {\n    setOwnName(name: $name) {\n      __typename\n      ... on Staff { id name }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SetOwnNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on PasswordChanged { endedSessions }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginSecondFactor {\n    beginSecondFactor {\n      __typename\n      ... on SecondFactorBegun { secret uri qrSvg }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n"): typeof import('./graphql').BeginSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code) {\n      __typename\n      ... on RecoveryCodes { codes }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ConfirmSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewRecoveryCodes {\n    renewRecoveryCodes {\n      __typename\n      ... on RecoveryCodes { codes }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n"): typeof import('./graphql').RenewRecoveryCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSecondFactor {\n    removeSecondFactor {\n      __typename\n      ... on SecondFactorRemoved { ok }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n"): typeof import('./graphql').RemoveSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignCases($input: AssignCasesInput!) {\n    assignCases(input: $input) {\n      __typename\n      ... on CasesChanged {\n        cases { id outcome case { id assignee { id } } message }\n      }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').AssignCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerCases($input: AnswerCasesInput!, $idempotencyKey: String!) {\n    answerCases(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on CasesChanged {\n        cases { id outcome case { id assignee { id } } message }\n      }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').AnswerCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectCases($input: RejectCasesInput!) {\n    rejectCases(input: $input) {\n      __typename\n      ... on CasesChanged {\n        cases { id outcome case { id assignee { id } } message }\n      }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RejectCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseParts on Case {\n    id\n    kind\n    source\n    state\n    automatic\n    amount { amount currency }\n    refundTo\n    reason\n    answer\n    openedAt\n    dueAt\n    overdue\n    decidedAt\n    openedBy\n    askedBy\n    decidedBy\n    waitsFor\n    assignee { id name }\n    units { unitId amount { amount currency } stage bearer ruleVersion }\n    order { id number total { amount currency } }\n  }\n"): typeof import('./graphql').CasePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Cases($filter: CaseFilter, $sort: CaseSort!, $first: Int!, $after: String) {\n    cases(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges { node { ...CaseParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').CasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveCase($input: ApproveCaseInput!) {\n    approveCase(input: $input) {\n      __typename\n      ... on Case { ...CaseParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ApproveCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectCase($input: RejectCaseInput!) {\n    rejectCase(input: $input) {\n      __typename\n      ... on Case { ...CaseParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RejectCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RuleParts on PolicyRule {\n    kind\n    stage\n    refund\n    approver\n    bearer\n    couponReturns\n    replacement\n    replacementUpTo { amount currency }\n    replacementDays\n    windowDays\n    aloneUpTo { amount currency }\n    version\n    changedAt\n  }\n"): typeof import('./graphql').RulePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PolicyRules {\n    policyRules { ...RuleParts }\n  }\n"): typeof import('./graphql').PolicyRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPolicyRule($input: PolicyRuleInput!) {\n    setPolicyRule(input: $input) {\n      __typename\n      ... on PolicyRule { ...RuleParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SetPolicyRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Case($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Case { ...CaseParts }\n    }\n  }\n"): typeof import('./graphql').CaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseTalk($id: ID!) {\n    case(id: $id) {\n      id\n      pictures { ...PictureParts }\n      remarks { at kind author words pictures { ...PictureParts } }\n      prepared { id title words }\n    }\n  }\n"): typeof import('./graphql').CaseTalkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PictureParts on EvidencePicture {\n    id\n    url\n    width\n    height\n  }\n"): typeof import('./graphql').PicturePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerCase($input: AnswerCaseInput!, $key: String!) {\n    answerCase(input: $input, idempotencyKey: $key) {\n      __typename\n      ... on Case { ...CaseParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').AnswerCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignCase($input: AssignCaseInput!) {\n    assignCase(input: $input) {\n      __typename\n      ... on Case { ...CaseParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').AssignCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CaseAssignees {\n    caseAssignees { id name role }\n  }\n"): typeof import('./graphql').CaseAssigneesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PreparedParts on PreparedAnswer {\n    id\n    state\n    position\n    titles { zhCn en }\n    words { zhCn en }\n    version\n    changedAt\n  }\n"): typeof import('./graphql').PreparedPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreparedAnswers {\n    preparedAnswers { ...PreparedParts }\n  }\n"): typeof import('./graphql').PreparedAnswersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPreparedAnswer($input: PreparedAnswerInput!) {\n    setPreparedAnswer(input: $input) {\n      __typename\n      ... on PreparedAnswer { ...PreparedParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SetPreparedAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePreparedAnswer($input: RemovePreparedAnswerInput!) {\n    removePreparedAnswer(input: $input) {\n      __typename\n      ... on PreparedAnswerRemoved { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RemovePreparedAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AlertParts on Alert {\n    id\n    kind\n    state\n    title\n    detail\n    subjectId\n    openedAt\n    seenAt\n    toldAt\n    escalatedAt\n    acknowledgedAt\n    acknowledgedBy { id name }\n    note\n    resolvedAt\n  }\n"): typeof import('./graphql').AlertPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AlertBotParts on AlertBot {\n    id\n    name\n    kind\n    addressHint\n    signed\n    language\n    active\n    version\n    changedAt\n  }\n"): typeof import('./graphql').AlertBotPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AlertRuleParts on AlertRule {\n    id\n    kind\n    unit\n    threshold\n    leastThreshold\n    greatestThreshold\n    active\n    ownerRole\n    owner { id name }\n    mutedUntil\n    escalateAfterMinutes\n    escalateTo\n    email\n    bots { id name active }\n    language\n    open\n    version\n  }\n"): typeof import('./graphql').AlertRulePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Alerts($filter: AlertFilter, $first: Int!, $after: String) {\n    alerts(filter: $filter, first: $first, after: $after) {\n      edges { node { ...AlertParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').AlertsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Alert($id: ID!) {\n    alert(id: $id) {\n      ...AlertParts\n      rule { id mutedUntil }\n      notices { occasion to byEmail state problem at }\n    }\n  }\n"): typeof import('./graphql').AlertDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlertBell {\n    alertCounts { open acknowledged }\n    alerts(filter: { state: { in: [OPEN, ACKNOWLEDGED] } }, first: 6) {\n      edges { node { id state title openedAt } }\n    }\n  }\n"): typeof import('./graphql').AlertBellDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription AlertNews {\n    alertNews { open }\n  }\n"): typeof import('./graphql').AlertNewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlertRules {\n    alertRules { ...AlertRuleParts }\n  }\n"): typeof import('./graphql').AlertRulesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlertBots {\n    alertBots { ...AlertBotParts }\n  }\n"): typeof import('./graphql').AlertBotsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlertOwners($kind: AlertKind!) {\n    alertOwners(kind: $kind) { id name }\n  }\n"): typeof import('./graphql').AlertOwnersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlertsAt($kind: AlertKind!, $threshold: Int!) {\n    alertsAt(kind: $kind, threshold: $threshold)\n  }\n"): typeof import('./graphql').AlertsAtDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeAlert($id: ID!, $note: String!) {\n    acknowledgeAlert(id: $id, note: $note) {\n      __typename\n      ... on Alert { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').AcknowledgeAlertDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetAlertRule($kind: AlertKind!, $version: Int!, $input: AlertRuleInput!) {\n    setAlertRule(kind: $kind, version: $version, input: $input) {\n      __typename\n      ... on AlertRule { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SetAlertRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TestAlertRule($kind: AlertKind!) {\n    testAlertRule(kind: $kind) {\n      __typename\n      mails\n      bots { bot { id name } sent words }\n    }\n  }\n"): typeof import('./graphql').TestAlertRuleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddAlertBot($input: AlertBotInput!) {\n    addAlertBot(input: $input) {\n      __typename\n      ... on AlertBot { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').AddAlertBotDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateAlertBot($id: ID!, $version: Int!, $input: AlertBotInput!) {\n    updateAlertBot(id: $id, version: $version, input: $input) {\n      __typename\n      ... on AlertBot { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').UpdateAlertBotDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TestAlertBot($id: ID!) {\n    testAlertBot(id: $id) {\n      __typename\n      ... on AlertBotTested { sent words }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').TestAlertBotDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnalyticsChoices {\n    categories { id names { zhCn en } }\n    channels { id name }\n  }\n"): typeof import('./graphql').AnalyticsChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnalyticsSales(\n    $from: Date!\n    $to: Date!\n    $by: SalesSpan!\n    $compare: SalesComparison\n    $channel: ID\n    $category: ID\n    $product: ID\n  ) {\n    analytics {\n      sales(\n        from: $from\n        to: $to\n        by: $by\n        compare: $compare\n        channelId: $channel\n        categoryId: $category\n        productId: $product\n      ) {\n        series { ...Series }\n        compared { ...Series }\n      }\n    }\n  }\n  fragment Series on SalesSeries {\n    firstDay\n    lastDay\n    total { ...Figures }\n    points { at figures { ...Figures } }\n  }\n  fragment Figures on SalesFigures {\n    gross { amount currency }\n    refunds { amount currency }\n    net { amount currency }\n    orders\n    units\n    average { amount currency }\n    uncosted { amount currency }\n    margin { amount currency }\n    marginBps\n  }\n"): typeof import('./graphql').AnalyticsSalesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnalyticsParts($from: Date!, $to: Date!, $channel: ID) {\n    analytics {\n      channels(from: $from, to: $to) {\n        channel { id name }\n        shareBps\n        figures { net { amount currency } orders units margin { amount currency } marginBps }\n      }\n      categories(from: $from, to: $to, channelId: $channel) {\n        category { id names { zhCn en } }\n        shareBps\n        figures { net { amount currency } orders units margin { amount currency } marginBps }\n      }\n    }\n  }\n"): typeof import('./graphql').AnalyticsPartsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnalyticsProducts(\n    $from: Date!\n    $to: Date!\n    $channel: ID\n    $category: ID\n    $by: ProductRank!\n    $silentDays: Int!\n  ) {\n    analytics {\n      topProducts(\n        from: $from\n        to: $to\n        channelId: $channel\n        categoryId: $category\n        by: $by\n        silentDays: $silentDays\n        first: 12\n      ) {\n        top {\n          product { id isBundle names { zhCn en } }\n          figures { net { amount currency } orders units margin { amount currency } marginBps }\n        }\n        silent { product { id isBundle names { zhCn en } publishedAt } lastSoldAt }\n      }\n    }\n  }\n"): typeof import('./graphql').AnalyticsProductsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnalyticsFunnel($from: Date!, $to: Date!, $product: ID) {\n    analytics {\n      funnel(from: $from, to: $to, productId: $product) {\n        total { viewed added ordered paid delivered conversionBps }\n        products {\n          product { id names { zhCn en } }\n          steps { viewed added ordered paid delivered conversionBps }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').AnalyticsFunnelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnalyticsBuyers {\n    analytics {\n      repurchase {\n        at\n        buyers\n        repeating\n        repeatingBps\n        orders\n        intervals { fromDays toDays purchases }\n        cohorts { month buyers }\n      }\n    }\n  }\n"): typeof import('./graphql').AnalyticsBuyersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnalyticsStock {\n    analytics {\n      stock(days: 14, first: 15) {\n        variant { id sku names { zhCn en } product { id isBundle names { zhCn en } } }\n        left\n        perDay\n        daysLeft\n      }\n    }\n  }\n"): typeof import('./graphql').AnalyticsStockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnalyticsProductName($id: ID!) {\n    product(id: $id) { id names { zhCn en } }\n  }\n"): typeof import('./graphql').AnalyticsProductNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportAudit($input: ExportAuditInput!, $idempotencyKey: String!) {\n    exportAudit(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ExportAuditDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditLog($filter: AuditFilter, $first: Int!, $after: String) {\n    auditLog(filter: $filter, first: $first, after: $after) {\n      edges { node { id at actor action target reason address diff } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').AuditLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditChoices {\n    auditChoices { actions staff { id name } }\n  }\n"): typeof import('./graphql').AuditChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BuilderGoods on PromotionGoods {\n    productIds\n    variantIds\n    categoryIds\n    brands\n    exceptProductIds\n    exceptVariantIds\n  }\n"): typeof import('./graphql').BuilderGoodsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BuilderEffect on PromotionEffect {\n    __typename\n    ... on PromotionPercentage { bps }\n    ... on PromotionAmount { off { amount currency } eachPiece }\n    ... on PromotionFixedPrice { price { amount currency } }\n    ... on PromotionLadder { steps { threshold { amount currency } off { amount currency } } }\n    ... on PromotionEvery { threshold { amount currency } off { amount currency } times }\n    ... on PromotionPiecesPercentage { pieceSteps { pieces bps } }\n    ... on PromotionNthPiece { nth bps }\n    ... on PromotionBuyGet { buy get gets { ...BuilderGoods } bps times }\n    ... on PromotionSetPrice { parts { goods { ...BuilderGoods } pieces } price { amount currency } times }\n    ... on PromotionGift { variantIds picks }\n    ... on PromotionFeeWaived { waived }\n  }\n"): typeof import('./graphql').BuilderEffectFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BuilderCondition on PromotionCondition {\n    above\n    asks {\n      __typename\n      ... on PromotionJoined { how }\n      ... on PromotionInChannels { channelIds }\n      ... on PromotionOfTiers { tierIds }\n      ... on PromotionTagged { tags }\n      ... on PromotionNewCustomer { days }\n      ... on PromotionFirstOrder { first }\n      ... on PromotionBirthdayMonth { birthday }\n      ... on PromotionPaysBy { methods }\n      ... on PromotionOnDevices { devices }\n      ... on PromotionDuringHours { weekdays fromMinute untilMinute }\n      ... on PromotionOnDates { dates }\n      ... on PromotionAtLeastPieces { pieces goods { ...BuilderGoods } }\n      ... on PromotionAtLeastAmount { amount { amount currency } goods { ...BuilderGoods } }\n    }\n  }\n"): typeof import('./graphql').BuilderConditionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BuilderContent on CampaignContent {\n    names { zhCn en }\n    hue\n    currency\n    startsAt\n    endsAt\n    channelIds\n    tierIds\n    tags\n    budget { amount currency }\n    budgetUses\n    stops { budgetBps stock marginBps }\n    pieces {\n      key\n      kind\n      names { zhCn en }\n      rule {\n        stage\n        combine\n        group\n        priority\n        base\n        goods { ...BuilderGoods }\n        effect { ...BuilderEffect }\n        conditions { ...BuilderCondition }\n        mostPerLine { amount currency }\n        mostPerOrder { amount currency }\n        flashToo\n        memberToo\n        marginFloorBps\n        startsAt\n        endsAt\n        shares { payer bps }\n      }\n      coupon { kind code validDays claimFrom claimUntil mostClaims mostClaimsAPerson }\n      flashSale {\n        items { variantId quota perPerson prices { channelId price { amount currency } } }\n        startsAt\n        endsAt\n        holdSeconds\n        openCap\n        waitingRoom\n        roomFrom\n        letIn\n        challenge\n        returnedAfterRefund\n      }\n      groupBuy {\n        variantId\n        prices { channelId price { amount currency } }\n        size\n        hours\n        mostGroups\n        mostAPerson\n        mostOpen\n        returnedAfterRefund\n        startsAt\n        endsAt\n      }\n      referral {\n        inviterReward { amount currency }\n        friendReward { amount currency }\n        inviterCouponId\n        friendCouponId\n        leastOrder { amount currency }\n        waitDays\n        backDays\n        mostRewards\n        periodDays\n        budget { amount currency }\n      }\n      limits {\n        uses\n        money { amount currency }\n        usesAnHour\n        moneyAnHour { amount currency }\n        usesAPerson\n        personDays\n        returnedAfterRefund\n      }\n    }\n    page { ...BuilderPage }\n  }\n"): typeof import('./graphql').BuilderContentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BuilderCampaign on Campaign {\n    id\n    slug\n    previewPath\n    state\n    version liveVersion\n    hasChanges\n    submittedAt\n    rejection\n    updatedAt updatedBy { name }\n    draft { ...BuilderContent }\n  }\n"): typeof import('./graphql').BuilderCampaignFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignBuilder($id: ID!) {\n    campaign(id: $id) { ...BuilderCampaign }\n    channels { id name currency }\n    memberTiers { id names { zhCn en } active }\n  }\n"): typeof import('./graphql').CampaignBuilderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCampaignDraft($id: ID!, $version: Int!, $input: CampaignInput!) {\n    saveCampaign(id: $id, version: $version, input: $input) {\n      __typename\n      ... on Campaign { ...BuilderCampaign }\n      ... on CampaignVersionConflict { current { ...BuilderCampaign } }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SaveCampaignDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitCampaignDraft($id: ID!, $version: Int!) {\n    submitCampaign(id: $id, version: $version) {\n      __typename\n      ... on Campaign { ...BuilderCampaign }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SubmitCampaignDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignBuilderChanges($id: ID!) {\n    campaignDifferences(id: $id) {\n      kind\n      pieceKey\n      pieceName\n      words\n      before\n      after\n    }\n    campaignExposure(id: $id) {\n      cost { amount currency }\n      discountBps\n      reasons\n    }\n  }\n"): typeof import('./graphql').CampaignBuilderChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewCampaign($input: PreviewCampaignInput!) {\n    previewCampaign(input: $input) {\n      __typename\n      ... on CampaignPreview {\n        at\n        without { amount currency }\n        total { amount currency }\n        saves { amount currency }\n        lines {\n          variant { id names { zhCn en } product { names { zhCn en } } }\n          quantity\n          unit { amount currency }\n          without { amount currency }\n          total { amount currency }\n          reductions { piece names { zhCn en } money { amount currency } }\n        }\n        trace { piece names { zhCn en } outcome why message money { amount currency } }\n        hints { piece names { zhCn en } saves { amount currency } more { amount currency } morePieces }\n        gifts { piece picks variants { id names { zhCn en } product { names { zhCn en } } } }\n      }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').PreviewCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CampaignConflictParts on CampaignConflict {\n    kind\n    blocks\n    pieces\n    others { id names { zhCn en } campaignId }\n    variants { id names { zhCn en } product { names { zhCn en } } }\n    goods\n    quantity\n    before { amount currency }\n    after { amount currency }\n    threshold { amount currency }\n    lowChannel { id name }\n    highChannel { id name }\n    remedies { kind pieces group channelIds variantIds money { amount currency } }\n  }\n"): typeof import('./graphql').CampaignConflictPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignConflicts($input: CampaignConflictsInput!) {\n    campaignConflicts(input: $input) {\n      __typename\n      ... on CampaignConflicts { conflicts { ...CampaignConflictParts } carts partial }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').CampaignConflictsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SimulationJob on Job {\n    id\n    state\n    done\n    total\n    rate\n    remainingSeconds\n    failure\n    createdAt\n    simulation {\n      since\n      until\n      orders\n      changed\n      without { revenue { amount currency } discount { amount currency } margin { amount currency } }\n      withDraft { revenue { amount currency } discount { amount currency } margin { amount currency } }\n      gifts\n      days {\n        day\n        orders\n        changed\n        without { revenue { amount currency } discount { amount currency } margin { amount currency } }\n        withDraft { revenue { amount currency } discount { amount currency } margin { amount currency } }\n      }\n      products {\n        product { id names { zhCn en } }\n        orders\n        changed\n        pieces\n        without { revenue { amount currency } discount { amount currency } margin { amount currency } }\n        withDraft { revenue { amount currency } discount { amount currency } margin { amount currency } }\n      }\n      pieces { piece orders discount { amount currency } clipped refused { why orders } }\n      offers {\n        piece\n        kind\n        basis\n        why\n        since\n        until\n        goods {\n          variant { id names { zhCn en } product { id names { zhCn en } } }\n          orders\n          pieces\n          most\n          revenue { amount currency }\n          discount { amount currency }\n          margin { amount currency }\n          goneAfterSeconds\n        }\n        groups\n        unfilled\n        firstOrders\n        mostGiven { amount currency }\n      }\n      reached { piece limit mostUses mostMoney { amount currency } at orderNumber orders }\n      examples { number without { amount currency } withDraft { amount currency } }\n      conflicts { ...CampaignConflictParts }\n      carts\n    }\n  }\n"): typeof import('./graphql').SimulationJobFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SimulateCampaign($input: SimulateCampaignInput!, $key: String!) {\n    simulateCampaign(input: $input, idempotencyKey: $key) {\n      __typename\n      ... on Job { ...SimulationJob }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SimulateCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignSimulation($id: ID!) {\n    job(id: $id) { ...SimulationJob }\n  }\n"): typeof import('./graphql').CampaignSimulationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignSimulations($campaignId: ID!) {\n    campaignSimulations(campaignId: $campaignId, first: 1) {\n      edges { node { ...SimulationJob } }\n    }\n  }\n"): typeof import('./graphql').CampaignSimulationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription CampaignSimulationProgress($id: ID!) {\n    jobProgress(id: $id) { ...SimulationJob }\n  }\n"): typeof import('./graphql').CampaignSimulationProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportCampaignSimulation($input: ExportSimulationInput!, $key: String!) {\n    exportSimulation(input: $input, idempotencyKey: $key) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ExportCampaignSimulationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BuilderPage on CampaignPageContent {\n    early\n    blocks {\n      __typename\n      ... on CampaignHeroContent {\n        key\n        title { zhCn en }\n        text { zhCn en }\n        pictureId\n        button { label { zhCn en } address }\n      }\n      ... on CampaignTextContent { key title { zhCn en } body { zhCn en } }\n      ... on CampaignGoodsContent { key title { zhCn en } productIds categoryId most }\n      ... on CampaignCouponsContent { key title { zhCn en } pieces }\n      ... on CampaignFlashSaleContent { key title { zhCn en } saleId piece }\n      ... on CampaignCountdownContent { key title { zhCn en } }\n      ... on CampaignRulesContent { key title { zhCn en } body { zhCn en } }\n      ... on CampaignGroupBuysContent { key title { zhCn en } offerIds pieces }\n    }\n  }\n"): typeof import('./graphql').BuilderPageFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignPageOffers($groups: Boolean!) {\n    categories { id slug names { zhCn en } }\n    flashSales(filter: { state: { in: [SCHEDULED, RUNNING, PAUSED] } }, first: 50) {\n      edges { node { id names { zhCn en } startsAt } }\n    }\n    groupOffers(state: LIVE, first: 50) @include(if: $groups) {\n      edges { node { id size variant { id names { zhCn en } product { names { zhCn en } } } } }\n    }\n  }\n"): typeof import('./graphql').CampaignPageOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickPageProducts($filter: ProductFilter) {\n    products(filter: $filter, sort: NAME, first: 20) {\n      edges { node { id names { zhCn en } imageUrl } }\n    }\n  }\n"): typeof import('./graphql').PickPageProductsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignPageProduct($id: ID!) {\n    product(id: $id) { id names { zhCn en } imageUrl state }\n  }\n"): typeof import('./graphql').CampaignPageProductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BuilderPrices($ids: [ID!]!) {\n    variantsByIds(ids: $ids) {\n      id\n      prices { channel { id } price { amount currency } floor { amount currency } }\n    }\n  }\n"): typeof import('./graphql').BuilderPricesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CampaignRow on Campaign {\n    id\n    slug\n    state\n    names { zhCn en }\n    hue\n    startsAt\n    endsAt\n    budget { amount currency }\n    spent { money { amount currency } held { amount currency } uses }\n    version\n    liveVersion\n    hasChanges\n    submittedAt\n    submittedBy { name }\n    stop { reason at measured threshold }\n    owner { id name }\n    updatedAt\n  }\n"): typeof import('./graphql').CampaignRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CampaignContentParts on CampaignContent {\n    names { zhCn en }\n    hue\n    currency\n    startsAt\n    endsAt\n    channelIds\n    tierIds\n    tags\n    budget { amount currency }\n    budgetUses\n    stops { budgetBps stock marginBps }\n    pieces {\n      key\n      kind\n      names { zhCn en }\n      summary\n      limits {\n        uses\n        money { amount currency }\n        usesAnHour\n        moneyAnHour { amount currency }\n        usesAPerson\n        personDays\n        returnedAfterRefund\n      }\n    }\n    page { early blocks { __typename } }\n  }\n"): typeof import('./graphql').CampaignContentPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CampaignParts on Campaign {\n    ...CampaignRow\n    previewPath\n    currency\n    budgetUses\n    mayApprove\n    rejection\n    drafters { id name }\n    draft { ...CampaignContentParts }\n    live { ...CampaignContentParts }\n    made { key id }\n    versions { number at note restores needed by { name } approvedBy { name } }\n    copiedFrom { id names { zhCn en } }\n    publishedAt\n    startedAt\n    endedAt\n    createdAt\n    updatedBy { name }\n  }\n"): typeof import('./graphql').CampaignPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Campaigns($filter: CampaignFilter, $sort: CampaignSort!, $first: Int!, $after: String) {\n    campaigns(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges { node { ...CampaignRow } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').CampaignsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Campaign($id: ID!) {\n    campaign(id: $id) { ...CampaignParts }\n  }\n"): typeof import('./graphql').CampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignExposure($id: ID!) {\n    campaignExposure(id: $id) {\n      cost { amount currency }\n      discountBps\n      reasons\n      belowFloorCount\n      belowFloor {\n        variant { id sku names { zhCn en } product { id names { zhCn en } } }\n        price { amount currency }\n        lowest { amount currency }\n        floor { amount currency }\n      }\n      pieces { key cost { amount currency } discountBps }\n    }\n  }\n"): typeof import('./graphql').CampaignExposureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignDifferences($id: ID!, $old: Int, $new: Int) {\n    campaignDifferences(id: $id, old: $old, new: $new) {\n      kind\n      pieceKey\n      pieceName\n      words\n      before\n      after\n    }\n  }\n"): typeof import('./graphql').CampaignDifferencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignCalendar($since: DateTime!, $until: DateTime!) {\n    campaignCalendar(since: $since, until: $until) {\n      id\n      state\n      names { zhCn en }\n      hue\n      startsAt\n      endsAt\n    }\n  }\n"): typeof import('./graphql').CampaignCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignChannels {\n    channels { id name currency }\n    memberTiers { id names { zhCn en } active }\n  }\n"): typeof import('./graphql').CampaignChannelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCampaign($input: CampaignInput!, $idempotencyKey: String!) {\n    createCampaign(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').CreateCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CopyCampaign($input: CopyCampaignInput!, $idempotencyKey: String!) {\n    copyCampaign(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').CopyCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveCampaign($id: ID!, $version: Int!, $input: CampaignInput!) {\n    saveCampaign(id: $id, version: $version, input: $input) {\n      __typename\n      ... on Campaign { id version }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SaveCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitCampaign($id: ID!, $version: Int!) {\n    submitCampaign(id: $id, version: $version) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SubmitCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishCampaign($input: CampaignActInput!) {\n    publishCampaign(input: $input) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').PublishCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveCampaign($input: CampaignActInput!) {\n    approveCampaign(input: $input) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ApproveCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectCampaign($input: RejectCampaignInput!) {\n    rejectCampaign(input: $input) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RejectCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseCampaign($input: StopCampaignInput!) {\n    pauseCampaign(input: $input) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').PauseCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeCampaign($id: ID!) {\n    resumeCampaign(id: $id) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ResumeCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndCampaign($input: StopCampaignInput!) {\n    endCampaign(input: $input) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').EndCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RollBackCampaign($input: RollBackCampaignInput!) {\n    rollBackCampaign(input: $input) {\n      __typename\n      ... on Campaign { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RollBackCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignResults($id: ID!) {\n    campaignResults(id: $id) {\n      orders\n      redemptions\n      revenue { amount currency }\n      off { amount currency }\n      margin { amount currency }\n      marginBps\n      net { amount currency }\n      before { amount currency }\n      rewards {\n        people coupons couponsUsed orders\n        given { amount currency } takenBack { amount currency }\n        saved { amount currency } revenue { amount currency }\n      }\n      payers { payer amount { amount currency } }\n      lines {\n        variant { id names { zhCn en } product { id names { zhCn en } } }\n        pieces\n        before { amount currency }\n        off { amount currency }\n      }\n      days {\n        day\n        net { amount currency }\n        before { amount currency }\n        orders\n        campaignOrders\n        off { amount currency }\n      }\n    }\n  }\n"): typeof import('./graphql').CampaignResultsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetProductStates($input: SetProductStatesInput!) {\n    setProductStates(input: $input) {\n      __typename\n      ... on ProductsChanged {\n        products { id outcome product { id version state category { id } } message }\n      }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SetProductStatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveProducts($input: MoveProductsInput!) {\n    moveProducts(input: $input) {\n      __typename\n      ... on ProductsChanged {\n        products { id outcome product { id version state category { id } } message }\n      }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').MoveProductsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BundlePreview($input: BundlePreviewInput!) {\n    previewBundle(input: $input) {\n      __typename\n      ... on BundlePreview {\n        apart { amount currency }\n        apartDearest { amount currency }\n        price { amount currency }\n        saving { amount currency }\n        availability { state fewLeft }\n        components {\n          quantity\n          allocated { amount currency }\n          variant { id sku names { zhCn en } product { names { zhCn en } } }\n        }\n        choices {\n          names { zhCn en }\n          picks\n          options {\n            quantity\n            allocated { amount currency }\n            variant { id sku names { zhCn en } product { names { zhCn en } } }\n          }\n        }\n      }\n      ... on UserError { message }\n    }\n  }\n"): typeof import('./graphql').BundlePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Categories {\n    categories { id slug names { zhCn en } glyph hue }\n  }\n"): typeof import('./graphql').CategoriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShelfParts on Category {\n    id\n    slug\n    names { zhCn en }\n    taglines { zhCn en }\n    glyph\n    hue\n    version\n    goodsCount\n    picture { id tileUrl altTexts { zhCn en } }\n  }\n"): typeof import('./graphql').ShelfPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Shelves {\n    categories { ...ShelfParts }\n  }\n"): typeof import('./graphql').ShelvesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateCategory($id: ID!, $version: Int!, $input: CategoryInput!) {\n    updateCategory(id: $id, version: $version, input: $input) {\n      __typename\n      ... on Category { ...ShelfParts }\n      ... on UserError { code message path }\n      ... on CategoryChanged { current { ...ShelfParts } }\n    }\n  }\n"): typeof import('./graphql').UpdateCategoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCategory($slug: String!, $input: CategoryInput!) {\n    createCategory(slug: $slug, input: $input) {\n      __typename\n      ... on Category { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').CreateCategoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveCategory($id: ID!, $after: ID) {\n    moveCategory(id: $id, after: $after) {\n      __typename\n      ... on Category { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').MoveCategoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCategory($id: ID!, $version: Int!, $moveTo: ID) {\n    removeCategory(id: $id, version: $version, moveTo: $moveTo) {\n      __typename\n      ... on CategoryRemoved { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RemoveCategoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Channels {\n    channels { id code name currency }\n  }\n"): typeof import('./graphql').ChannelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProductParts on Product {\n    id\n    slug\n    state\n    version\n    names { zhCn en }\n    summaries { zhCn en }\n    brand\n    descriptions { zhCn en }\n    rules { zhCn en }\n    refundNotes { zhCn en }\n    category { id }\n    art { glyph hue label }\n    imageUrl\n    picture { id }\n    isBundle\n    previewUrl\n    createdAt\n    updatedAt\n    publishedAt\n    publishAt\n    unpublishAt\n    unpublishable\n    updatedBy { name }\n    price { amount currency }\n    availability { state fewLeft }\n    variants {\n      id\n      sku\n      names { zhCn en }\n      kind\n      faceValue { amount currency }\n      validityDays\n      minDaysLeft\n      redeemBy\n      membershipDays\n      topupSpeed\n      accountFormat\n      accountRules {\n        carriers\n        portedNumbers\n        pattern\n        example\n        label { zhCn en }\n        servers { code names { zhCn en } }\n      }\n      promisedSeconds\n      uses\n      cap\n      maxPerOrder\n      maxPerPerson\n      perPersonDays\n      tierDiscount\n      prices { channel { id } list { amount currency } price { amount currency } }\n    }\n    components {\n      position\n      quantity\n      allocated { amount currency }\n      variant {\n        id\n        sku\n        names { zhCn en }\n        kind\n        product { id names { zhCn en } imageUrl }\n        prices { channel { id } list { amount currency } price { amount currency } }\n      }\n    }\n    choices {\n      names { zhCn en }\n      picks\n      mayWait\n      options {\n        quantity\n        variant { id sku names { zhCn en } kind product { id names { zhCn en } imageUrl } }\n      }\n    }\n  }\n"): typeof import('./graphql').ProductPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Product($id: ID!) {\n    product(id: $id) { ...ProductParts }\n  }\n"): typeof import('./graphql').ProductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishProduct($id: ID!, $version: Int!) {\n    publishProduct(id: $id, version: $version) {\n      __typename\n      ... on Product { ...ProductParts }\n      ... on UserError { code message path }\n      ... on NotPublishable { reasons }\n      ... on VersionConflict { current { ...ProductParts } }\n    }\n  }\n"): typeof import('./graphql').PublishProductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnpublishProduct($id: ID!, $version: Int!) {\n    unpublishProduct(id: $id, version: $version) {\n      __typename\n      ... on Product { ...ProductParts }\n      ... on UserError { code message path }\n      ... on VersionConflict { current { ...ProductParts } }\n    }\n  }\n"): typeof import('./graphql').UnpublishProductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateProduct($input: ProductInput!, $idempotencyKey: String!) {\n    createProduct(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Product { ...ProductParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').CreateProductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProduct($id: ID!, $version: Int!, $input: ProductInput!) {\n    updateProduct(id: $id, version: $version, input: $input) {\n      __typename\n      ... on Product { ...ProductParts }\n      ... on UserError { code message path }\n      ... on VersionConflict { current { ...ProductParts } }\n    }\n  }\n"): typeof import('./graphql').UpdateProductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ComposeBundle($input: BundleInput!, $idempotencyKey: String!) {\n    composeBundle(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Product { ...ProductParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ComposeBundleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateBundle($id: ID!, $version: Int!, $input: BundleInput!) {\n    updateBundle(id: $id, version: $version, input: $input) {\n      __typename\n      ... on Product { ...ProductParts }\n      ... on UserError { code message path }\n      ... on VersionConflict { current { ...ProductParts } }\n    }\n  }\n"): typeof import('./graphql').UpdateBundleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportProducts($input: ExportProductsInput!, $idempotencyKey: String!) {\n    exportProducts(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ExportProductsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckProductFile($input: CheckProductFileInput!, $idempotencyKey: String!) {\n    checkProductFile(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on ImportTicket { uploadUrl job { id } }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').CheckProductFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Products($filter: ProductFilter, $sort: ProductSort!, $first: Int!, $after: String) {\n    products(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          slug\n          state\n          version\n          names { zhCn en }\n          imageUrl\n          art { glyph hue label }\n          category { id names { zhCn en } }\n          brand\n          variants { id }\n          components { quantity }\n          price { amount currency }\n          listPrice { amount currency }\n          availability { state fewLeft }\n          updatedAt\n          publishAt\n          unpublishAt\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').ProductsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScheduleProduct($id: ID!, $version: Int!, $input: ScheduleProductInput!) {\n    scheduleProduct(id: $id, version: $version, input: $input) {\n      __typename\n      ... on Product { ...ProductParts }\n      ... on UserError { code message path }\n      ... on VersionConflict { current { ...ProductParts } }\n    }\n  }\n"): typeof import('./graphql').ScheduleProductDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProductStock($id: ID!) {\n    product(id: $id) {\n      variants {\n        id\n        names { zhCn en }\n        kind\n        cap\n        sellable\n        stock { held delivered }\n      }\n    }\n  }\n"): typeof import('./graphql').ProductStockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CouponParts on Coupon {\n    id\n    version\n    kind\n    state\n    names { zhCn en }\n    publicCode\n    currency\n    headline\n    smallPrint\n    limits {\n      money { amount currency }\n      uses\n      moneyAnHour { amount currency }\n      usesAnHour\n      usesAPerson\n      personDays\n      returnedAfterRefund\n    }\n    startsAt\n    endsAt\n    validDays\n    claimFrom\n    claimUntil\n    mostClaims\n    mostClaimsAPerson\n    campaignId\n    createdAt\n    createdBy { id name }\n    claims\n    usage { issued owned held used worthless saved { amount currency } }\n  }\n"): typeof import('./graphql').CouponPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Coupons($filter: CouponFilter, $first: Int!, $after: String) {\n    coupons(filter: $filter, first: $first, after: $after) {\n      edges { node { ...CouponParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').CouponsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Coupon($id: ID!) {\n    coupon(id: $id) { ...CouponParts }\n  }\n"): typeof import('./graphql').CouponDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CouponBatches($couponId: ID!, $first: Int!, $after: String) {\n    couponBatches(couponId: $couponId, first: $first, after: $after) {\n      edges { node { id name count made state createdAt createdBy { id name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').CouponBatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CouponHolders($couponId: ID!, $first: Int!, $after: String) {\n    couponHolders(couponId: $couponId, first: $first, after: $after) {\n      edges { node { id state personId contact contactMasked ownedAt expiresAt byCode } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').CouponHoldersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CouponUses($couponId: ID!, $first: Int!, $after: String) {\n    couponUses(couponId: $couponId, first: $first, after: $after) {\n      edges { node { id state saved { amount currency } madeAt closedAt order { id number } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').CouponUsesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCoupon($input: CreateCouponInput!, $idempotencyKey: String!) {\n    createCoupon(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Coupon { id state }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').CreateCouponDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveCoupon($id: ID!) {\n    approveCoupon(id: $id) {\n      __typename\n      ... on Coupon { ...CouponParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ApproveCouponDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseCoupon($input: KeepCouponInput!) {\n    pauseCoupon(input: $input) {\n      __typename\n      ... on Coupon { ...CouponParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').PauseCouponDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeCoupon($input: KeepCouponInput!) {\n    resumeCoupon(input: $input) {\n      __typename\n      ... on Coupon { ...CouponParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ResumeCouponDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeCoupon($input: KeepCouponInput!) {\n    revokeCoupon(input: $input) {\n      __typename\n      ... on Coupon { ...CouponParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RevokeCouponDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendCoupon($input: ExtendCouponInput!) {\n    extendCoupon(input: $input) {\n      __typename\n      ... on Coupon { ...CouponParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ExtendCouponDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueCouponCodes($input: IssueCouponCodesInput!, $idempotencyKey: String!) {\n    issueCouponCodes(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').IssueCouponCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportCouponCodes($input: CouponBatchInput!, $idempotencyKey: String!) {\n    exportCouponCodes(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ExportCouponCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeCouponBatch($input: CouponBatchInput!) {\n    revokeCouponBatch(input: $input) {\n      __typename\n      ... on CouponBatch { id state }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RevokeCouponBatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeIssuedCoupon($input: RevokeIssuedCouponInput!) {\n    revokeIssuedCoupon(input: $input) {\n      __typename\n      ... on IssuedCoupon { id state }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RevokeIssuedCouponDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendCoupon($input: SendCouponInput!, $idempotencyKey: String!) {\n    sendCoupon(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SendCouponDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CouponShop {\n    channels { id name currency }\n    memberTiers { id names { zhCn en } active }\n  }\n"): typeof import('./graphql').CouponShopDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CouponTiers {\n    memberTiers { id active names { zhCn en } }\n  }\n"): typeof import('./graphql').CouponTiersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FlashSaleParts on FlashSale {\n    id\n    names { zhCn en }\n    state\n    startsAt\n    endsAt\n    holdSeconds\n    openCap\n    waitingRoom\n    roomFrom\n    letIn\n    challenge\n    campaignId\n    version\n    updatedAt\n    updatedBy { name }\n    items {\n      id\n      quota\n      perPerson\n      variant {\n        id\n        sku\n        names { zhCn en }\n        sellable\n        product { id names { zhCn en } imageUrl }\n        prices { channel { id } price { amount currency } }\n      }\n      prices { channel { id name currency } price { amount currency } }\n      count { quota admitted held sold free agrees }\n    }\n  }\n"): typeof import('./graphql').FlashSalePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlashSales($filter: FlashSaleFilter, $first: Int!, $after: String) {\n    flashSales(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          names { zhCn en }\n          state\n          startsAt\n          endsAt\n          items { id variant { id product { id names { zhCn en } } } count { quota held sold free } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').FlashSalesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlashSale($id: ID!) {\n    flashSale(id: $id) {\n      ...FlashSaleParts\n      items { id differences { seenAt counted held sold rebuilt } }\n    }\n  }\n"): typeof import('./graphql').FlashSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlashChannels {\n    channels { id name currency }\n  }\n"): typeof import('./graphql').FlashChannelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateFlashSale($input: FlashSaleInput!, $idempotencyKey: String!) {\n    createFlashSale(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on FlashSale { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').CreateFlashSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateFlashSale($id: ID!, $version: Int!, $input: FlashSaleInput!) {\n    updateFlashSale(id: $id, version: $version, input: $input) {\n      __typename\n      ... on FlashSale { id version }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').UpdateFlashSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseFlashSale($id: ID!) {\n    pauseFlashSale(id: $id) { __typename ... on FlashSale { id } ... on UserError { code message path } }\n  }\n"): typeof import('./graphql').PauseFlashSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeFlashSale($id: ID!) {\n    resumeFlashSale(id: $id) { __typename ... on FlashSale { id } ... on UserError { code message path } }\n  }\n"): typeof import('./graphql').ResumeFlashSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndFlashSale($id: ID!) {\n    endFlashSale(id: $id) { __typename ... on FlashSale { id } ... on UserError { code message path } }\n  }\n"): typeof import('./graphql').EndFlashSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RehearsalJob on Job {\n    id\n    state\n    done\n    total\n    remainingSeconds\n    failure\n    createdAt\n    createdBy { name }\n    rehearsal {\n      passed\n      stopped\n      buyers\n      quota\n      seconds\n      attemptsASecond\n      joinP50Ms\n      joinP99Ms\n      orderP50Ms\n      orderP99Ms\n      lookBeforeMs\n      lookP50Ms\n      lookP99Ms\n      checks { check ok found limit }\n      answers { code times }\n      errors { code times }\n      timeline { answers orders p99Ms lookMs }\n    }\n  }\n"): typeof import('./graphql').RehearsalJobFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RehearseFlashSale($input: RehearseFlashSaleInput!, $key: String!) {\n    rehearseFlashSale(input: $input, idempotencyKey: $key) {\n      __typename\n      ... on Job { ...RehearsalJob }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RehearseFlashSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlashRehearsals($saleId: ID!) {\n    flashRehearsals(saleId: $saleId, first: 10) {\n      edges { node { ...RehearsalJob } }\n    }\n  }\n"): typeof import('./graphql').FlashRehearsalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlashRehearsal($id: ID!) {\n    job(id: $id) { ...RehearsalJob }\n  }\n"): typeof import('./graphql').FlashRehearsalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FlashRehearsalProgress($id: ID!) {\n    jobProgress(id: $id) { ...RehearsalJob }\n  }\n"): typeof import('./graphql').FlashRehearsalProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Deliveries($filter: DeliveryFilter, $first: Int!, $after: String) {\n    deliveries(filter: $filter, first: $first, after: $after) {\n      edges {\n        node { ...DeliveryParts }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').DeliveriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Delivery($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Delivery { ...DeliveryParts }\n    }\n  }\n"): typeof import('./graphql').DeliveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportGiftCards($input: ExportGiftCardsInput!, $idempotencyKey: String!) {\n    exportGiftCards(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ExportGiftCardsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GiftCardBatchParts on GiftCardBatch {\n    id\n    name\n    count\n    faceValue { amount currency }\n    reason\n    expiresAt\n    createdAt\n    createdBy { id name }\n    counts { active redeemed expired voided }\n  }\n"): typeof import('./graphql').GiftCardBatchPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GiftCardBatches($filter: GiftCardBatchFilter, $first: Int!, $after: String) {\n    giftCardBatches(filter: $filter, first: $first, after: $after) {\n      edges { node { ...GiftCardBatchParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').GiftCardBatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GiftCards($filter: GiftCardFilter, $first: Int!, $after: String) {\n    giftCards(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          tail\n          state\n          faceValue { amount currency }\n          expiresAt\n          endedAt\n          personId\n          batch { id name }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').GiftCardsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueGiftCards($input: IssueGiftCardsInput!, $idempotencyKey: String!) {\n    issueGiftCards(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on GiftCardBatch { ...GiftCardBatchParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').IssueGiftCardsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealGiftCards($input: RevealGiftCardsInput!) {\n    revealGiftCards(input: $input) {\n      __typename\n      ... on RevealedGiftCards { cards { id code } after }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RevealGiftCardsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportGiftCardCodes($input: ExportGiftCardCodesInput!, $idempotencyKey: String!) {\n    exportGiftCardCodes(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ExportGiftCardCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidGiftCards($input: VoidGiftCardsInput!) {\n    voidGiftCards(input: $input) {\n      __typename\n      ... on GiftCardBatch { ...GiftCardBatchParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').VoidGiftCardsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupOfferParts on StaffGroupOffer {\n    id\n    version\n    state\n    size\n    hours\n    mostGroups\n    mostAPerson\n    mostOpen\n    startsAt\n    endsAt\n    updatedAt\n    campaignId\n    variant {\n      id\n      sku\n      names { zhCn en }\n      product { id names { zhCn en } }\n      prices { channel { id } price { amount currency } }\n    }\n    prices { channel { id name currency } price { amount currency } }\n    counts { waiting open complete lapsed }\n  }\n"): typeof import('./graphql').GroupOfferPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupOffers($state: GroupOfferState, $first: Int!, $after: String) {\n    groupOffers(state: $state, first: $first, after: $after) {\n      edges { node { ...GroupOfferParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').GroupOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BuyingGroups($offerId: ID, $state: GroupState, $first: Int!, $after: String) {\n    buyingGroups(offerId: $offerId, state: $state, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          state\n          size\n          held\n          taken\n          price { amount currency }\n          createdAt\n          endsAt\n          closedAt\n          refusedTwice\n          members { orderId personId contactMasked state pieces leads heldAt takenAt }\n          offer { id variant { id sku names { zhCn en } product { id names { zhCn en } } } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').BuyingGroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupChannels {\n    channels { id name currency }\n  }\n"): typeof import('./graphql').GroupChannelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddGroupOffer($input: GroupOfferInput!) {\n    addGroupOffer(input: $input) {\n      __typename\n      ... on StaffGroupOffer { ...GroupOfferParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').AddGroupOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateGroupOffer($id: ID!, $version: Int!, $input: GroupOfferInput!) {\n    updateGroupOffer(id: $id, version: $version, input: $input) {\n      __typename\n      ... on StaffGroupOffer { ...GroupOfferParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').UpdateGroupOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveGroupOffer($id: ID!, $version: Int!, $state: GroupOfferState!) {\n    moveGroupOffer(id: $id, version: $version, state: $state) {\n      __typename\n      ... on StaffGroupOffer { ...GroupOfferParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').MoveGroupOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HelpTextsParts on HelpPageTexts {\n    slug\n    texts {\n      locale\n      words { title summary body }\n      first { title summary body }\n      edited\n      version\n      changedAt\n      changedBy\n    }\n  }\n"): typeof import('./graphql').HelpTextsPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HelpTexts {\n    helpTexts { ...HelpTextsParts }\n  }\n"): typeof import('./graphql').HelpTextsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HelpPreview($body: String!) {\n    helpPreview(body: $body) {\n      question\n      blocks { kind lines { spans { text strong address } } }\n    }\n  }\n"): typeof import('./graphql').HelpPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetHelpText($input: HelpTextInput!) {\n    setHelpText(input: $input) {\n      __typename\n      ... on HelpPageTexts { slug }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SetHelpTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetHelpText($input: HelpTextRef!) {\n    resetHelpText(input: $input) {\n      __typename\n      ... on HelpPageTexts { slug }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ResetHelpTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvoiceParts on Invoice {\n    id\n    kind\n    state\n    number\n    officialNumber\n    link\n    titleKind\n    title\n    taxNumber\n    amount { amount currency }\n    answer\n    requestedAt\n    decidedAt\n    corrects\n    email\n    version\n    orderNumber\n    decidedBy\n    order { id }\n  }\n"): typeof import('./graphql').InvoicePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invoices($filter: InvoiceFilter, $sort: InvoiceSort!, $first: Int!, $after: String) {\n    invoices(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges { node { ...InvoiceParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').InvoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invoice($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Invoice { ...InvoiceParts }\n    }\n  }\n"): typeof import('./graphql').InvoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueInvoice($input: IssueInvoiceInput!) {\n    issueInvoice(input: $input) {\n      __typename\n      ... on Invoice { ...InvoiceParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').IssueInvoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseInvoice($input: RefuseInvoiceInput!) {\n    refuseInvoice(input: $input) {\n      __typename\n      ... on Invoice { ...InvoiceParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RefuseInvoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VoidInvoice($input: RefuseInvoiceInput!) {\n    voidInvoice(input: $input) {\n      __typename\n      ... on Invoice { ...InvoiceParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').VoidInvoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportInvoices($input: ExportInvoicesInput!, $idempotencyKey: String!) {\n    exportInvoices(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ExportInvoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerAccounts($filter: LedgerAccountFilter, $first: Int!, $after: String) {\n    ledgerAccounts(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          code\n          kind\n          balance { amount currency }\n          held { amount currency }\n          available { amount currency }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').LedgerAccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerEntries($filter: LedgerEntryFilter, $first: Int!, $after: String) {\n    ledgerEntries(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          key\n          kind\n          at\n          postings {\n            account\n            debit { amount currency }\n            credit { amount currency }\n          }\n          order { id number }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').LedgerEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerHealth {\n    ledgerHealth {\n      clean\n      at\n      seconds\n      counts { name count }\n      difference { what where expected found }\n    }\n  }\n"): typeof import('./graphql').LedgerHealthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CheckParts on Job {\n    id\n    state\n    done\n    total\n    failure\n  }\n"): typeof import('./graphql').CheckPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerCheck($id: ID!) {\n    job(id: $id) { ...CheckParts }\n  }\n"): typeof import('./graphql').LedgerCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription LedgerCheckProgress($id: ID!) {\n    jobProgress(id: $id) { ...CheckParts }\n  }\n"): typeof import('./graphql').LedgerCheckProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation VerifyLedger($idempotencyKey: String!) {\n    verifyLedger(idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { ...CheckParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').VerifyLedgerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExchangeRates {\n    exchangeRates { boughtIn soldIn rate setAt setBy { name } }\n  }\n"): typeof import('./graphql').ExchangeRatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetExchangeRate($input: SetExchangeRateInput!) {\n    setExchangeRate(input: $input) {\n      __typename\n      ... on ExchangeRate { rate }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SetExchangeRateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ManualTaskParts on ManualTask {\n    id\n    state\n    createdAt\n    dueAt\n    overdue\n    takenAt\n    closedAt\n    evidence\n    note\n    reason\n    takenBy { id name }\n    account\n    server\n    unit { id name variantName imageUrl paid { amount currency } }\n    order { id number }\n  }\n"): typeof import('./graphql').ManualTaskPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ManualTasks($filter: ManualTaskFilter, $first: Int!, $after: String) {\n    manualTasks(filter: $filter, first: $first, after: $after) {\n      edges { node { ...ManualTaskParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').ManualTasksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeManualTask($id: ID!) {\n    takeManualTask(id: $id) {\n      __typename\n      ... on ManualTask { ...ManualTaskParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').TakeManualTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseManualTask($id: ID!) {\n    releaseManualTask(id: $id) {\n      __typename\n      ... on ManualTask { ...ManualTaskParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ReleaseManualTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteManualTask($id: ID!, $evidence: String!, $note: String) {\n    completeManualTask(id: $id, evidence: $evidence, note: $note) {\n      __typename\n      ... on ManualTask { ...ManualTaskParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').CompleteManualTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseManualTask($id: ID!, $reason: String!) {\n    refuseManualTask(id: $id, reason: $reason) {\n      __typename\n      ... on ManualTask { ...ManualTaskParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RefuseManualTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ManualTask($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on ManualTask { ...ManualTaskParts }\n    }\n  }\n"): typeof import('./graphql').ManualTaskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DescribeMediaPicture($id: ID!, $version: Int!, $input: DescribeMediaPictureInput!) {\n    describeMediaPicture(id: $id, version: $version, input: $input) {\n      __typename\n      ... on MediaPicture { id version }\n      ... on UserError { code message path }\n      ... on MediaPictureChanged { current { version altTexts { zhCn en } } }\n    }\n  }\n"): typeof import('./graphql').DescribeMediaPictureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveMediaPicture($id: ID!, $version: Int!) {\n    removeMediaPicture(id: $id, version: $version) {\n      __typename\n      ... on MediaPictureRemoved { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RemoveMediaPictureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageTemplateParts on MessageTemplate {\n    name\n    toStaff\n    variables { name meanings { zhCn en } examples { zhCn en } inEmail inSms }\n    texts {\n      locale\n      words { subject body short }\n      first { subject body short }\n      edited\n      version\n      changedAt\n      changedBy\n    }\n  }\n"): typeof import('./graphql').MessageTemplatePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MessageTemplates {\n    messageTemplates { ...MessageTemplateParts }\n  }\n"): typeof import('./graphql').MessageTemplatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMessageText($input: MessageTextInput!) {\n    setMessageText(input: $input) {\n      __typename\n      ... on MessageTemplate { name }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SetMessageTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetMessageText($input: MessageTextRef!) {\n    resetMessageText(input: $input) {\n      __typename\n      ... on MessageTemplate { name }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ResetMessageTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Messages($first: Int!, $after: String) {\n    messages(first: $first, after: $after) {\n      edges { node { id channel to subject body createdAt sentAt state } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').MessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitParts on OrderUnit {\n    id\n    orderId\n    name\n    variantName\n    choice\n    kind\n    state\n    paid { amount currency }\n    batch { id supplier purchaseOrder }\n    codes { id state revealedAt }\n    membership { startsAt endsAt daysLeft }\n    givenBack { amount currency }\n    progress\n    note\n    voucher { id state uses usesLeft expiresAt redeemedAt }\n    gift { id state expiresAt claimedAt claimedBy }\n    openChoice { picks chooseBy options { variantId name variantName availability { state fewLeft } } }\n  }\n"): typeof import('./graphql').UnitPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderParts on Order {\n    id\n    personId\n    number\n    state\n    channel { name }\n    total { amount currency }\n    subtotal { amount currency }\n    discount { amount currency }\n    paid { amount currency }\n    fromWallet { amount currency }\n    refunded { amount currency }\n    cost { amount currency }\n    margin { amount currency }\n    costUnknown\n    placedAt\n    expiresAt\n    paidAt\n    deliveredAt\n    contact\n    contactMasked\n    facts\n    lines {\n      id\n      name\n      variantName\n      imageUrl\n      kind\n      quantity\n      account\n      server\n      unitPrice { amount currency }\n      total { amount currency }\n      variant { id sku product { id isBundle } }\n      units {\n        ...UnitParts\n        components { ...UnitParts }\n      }\n    }\n    payments {\n      id\n      provider\n      reference\n      providerReference\n      state\n      amount { amount currency }\n      createdAt\n      paidAt\n      closedAt\n      confirmedByStaff\n      agreedAt\n      agreedByStaff\n      formerProvider\n      refunds {\n        id\n        reference\n        providerReference\n        amount { amount currency }\n        destination\n        state\n        reason\n        failure\n        createdAt\n        refundedAt\n        wallet { amount currency }\n        differences { at expected { amount currency } answered { amount currency } }\n      }\n      differences { at expected { amount currency } answered { amount currency } }\n    }\n    timeline { at kind label actor data }\n    deliveries { ...DeliveryParts }\n    externalId\n    cases { id kind state amount { amount currency } reason answer openedAt dueAt decidedBy }\n    invoices { id kind state number title amount { amount currency } requestedAt }\n  }\n"): typeof import('./graphql').OrderPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Order($id: ID!) {\n    order(id: $id) { ...OrderParts }\n  }\n"): typeof import('./graphql').OrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription OrderProgress($id: ID!) {\n    orderProgress(id: $id) { ...OrderParts }\n  }\n"): typeof import('./graphql').OrderProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RefundPreview($orderId: ID!, $unitIds: [ID!]) {\n    refundPreview(orderId: $orderId, unitIds: $unitIds) {\n      __typename\n      ... on RefundPreview {\n        total { amount currency }\n        keptForGifts { amount currency }\n        needsApproval\n        aboveAlone\n        wallet { amount currency }\n        walletShare { amount currency }\n        units {\n          unitId\n          kind\n          stage\n          paid { amount currency }\n          back { amount currency }\n          amount { amount currency }\n          outcome\n          inFlight\n          windowEndsAt\n          rule { bearer windowDays couponReturns }\n        }\n      }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RefundPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefundUnits($input: RefundUnitsInput!, $idempotencyKey: String!) {\n    refundUnits(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Case { id state amount { amount currency } }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RefundUnitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplaceUnit($input: ReplaceUnitInput!, $idempotencyKey: String!) {\n    replaceUnit(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Case { id state }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ReplaceUnitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskPayment($id: ID!) {\n    askPayment(paymentId: $id) {\n      __typename\n      ... on Payment { id state }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').AskPaymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmPayment($input: ConfirmPaymentInput!, $idempotencyKey: String!) {\n    confirmPayment(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Payment { id state }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ConfirmPaymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AgreePayment($input: AgreePaymentInput!) {\n    agreePayment(input: $input) {\n      __typename\n      ... on Payment { id agreedAt }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').AgreePaymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryRefund($input: RetryRefundInput!) {\n    retryRefund(input: $input) {\n      __typename\n      ... on Refund { id state }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RetryRefundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RedirectRefund($input: RedirectRefundInput!, $idempotencyKey: String!) {\n    redirectRefund(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Refund { id state destination }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RedirectRefundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportEvidence($input: ExportEvidenceInput!) {\n    exportEvidence(input: $input) {\n      __typename\n      ... on EvidenceFile { url expiresAt }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ExportEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportOrders($input: ExportOrdersInput!, $idempotencyKey: String!) {\n    exportOrders(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ExportOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Orders($filter: OrderFilter, $sort: OrderSort!, $first: Int!, $after: String) {\n    orders(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          number\n          state\n          channel { name }\n          total { amount currency }\n          margin { amount currency }\n          placedAt\n          paidAt\n          deliveredAt\n          contactMasked\n          lines { id name variantName quantity }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').OrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview {\n    overview {\n      paidToday { amount currency }\n      ordersToday\n      awaitingPayment\n      undelivered\n      deadDeliveries\n      waiting {\n        cases\n        casesLate\n        manualTasks\n        manualTasksLate\n        campaigns\n        invoices\n        referrals\n        undeliveredSince\n        deliveriesSince\n      }\n      lowStock {\n        id\n        sku\n        names { zhCn en }\n        product { id isBundle names { zhCn en } }\n        sellable\n      }\n      lowSuppliers { id name balance { amount currency } }\n    }\n  }\n"): typeof import('./graphql').OverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Today($day: Date!) {\n    analytics {\n      sales(from: $day, to: $day, by: HOUR, compare: SAME_WEEKDAYS) {\n        series {\n          total { net { amount currency } orders }\n          points { at figures { gross { amount currency } orders } }\n        }\n        compared {\n          firstDay\n          points { at figures { gross { amount currency } orders } }\n        }\n      }\n      funnel(from: $day, to: $day, first: 1) {\n        total { viewed paid conversionBps }\n      }\n      stock(days: 14, first: 30) {\n        variant { id names { zhCn en } product { id isBundle names { zhCn en } } }\n        left\n        daysLeft\n      }\n    }\n  }\n"): typeof import('./graphql').TodayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlertsOpen {\n    alertCounts { open acknowledged }\n  }\n"): typeof import('./graphql').AlertsOpenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Partners($first: Int!, $after: String) {\n    partners(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          code\n          name\n          state\n          createdAt\n          balance { available { amount currency } held { amount currency } }\n          clients { id }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').PartnersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartnerParts on Partner {\n    id\n    code\n    name\n    state\n    currency\n    version\n    createdAt\n    balance { available { amount currency } held { amount currency } posted { amount currency } }\n    clients {\n      id\n      name\n      state\n      scopes\n      addresses\n      version\n      createdAt\n      keys { id keyId state createdAt expiresAt lastUsedAt retiredAt }\n    }\n  }\n"): typeof import('./graphql').PartnerPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Partner($id: ID!) {\n    partner(id: $id) { ...PartnerParts }\n  }\n"): typeof import('./graphql').PartnerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePartner($input: CreatePartnerInput!, $idempotencyKey: String!) {\n    createPartner(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Partner { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').CreatePartnerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPartner($input: SetPartnerInput!) {\n    setPartner(input: $input) {\n      __typename\n      ... on Partner { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SetPartnerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiClient($input: CreateApiClientInput!, $idempotencyKey: String!) {\n    createApiClient(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on ApiClient { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').CreateApiClientDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetApiClient($input: SetApiClientInput!) {\n    setApiClient(input: $input) {\n      __typename\n      ... on ApiClient { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SetApiClientDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueApiKey($input: IssueApiKeyInput!) {\n    issueApiKey(input: $input) {\n      __typename\n      ... on IssuedApiKey { secret key { id keyId } }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').IssueApiKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetireApiKey($input: RetireApiKeyInput!) {\n    retireApiKey(input: $input) {\n      __typename\n      ... on ApiKey { id state }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RetireApiKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnerPrices($partnerId: ID!, $first: Int!, $after: String) {\n    partnerPrices(partnerId: $partnerId, first: $first, after: $after) {\n      edges {\n        node {\n          price { amount currency }\n          variant {\n            id\n            sku\n            names { zhCn en }\n            product { id names { zhCn en } imageUrl }\n            prices { channel { id } price { amount currency } }\n          }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').PartnerPricesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPartnerPrices($input: SetPartnerPricesInput!) {\n    setPartnerPrices(input: $input) {\n      __typename\n      ... on Partner { id version }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SetPartnerPricesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PartnerCredits($partnerId: ID!, $first: Int!, $after: String) {\n    partnerCredits(partnerId: $partnerId, first: $first, after: $after) {\n      edges { node { id amount { amount currency } reason createdAt createdBy { name } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').PartnerCreditsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreditPartner($input: CreditPartnerInput!, $idempotencyKey: String!) {\n    creditPartner(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on PartnerCredit { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').CreditPartnerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectBirthday($input: CorrectBirthdayInput!) {\n    correctBirthday(input: $input) {\n      __typename\n      ... on Person { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').CorrectBirthdayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonParts on Person {\n    id\n    registeredAt\n    createdAt\n    name\n    email\n    phone\n    contact\n    contactMasked\n    tags\n    bought { orders paid { amount currency } refunded { amount currency } lastAt }\n    claims\n    wallets { balance { amount currency } held { amount currency } available { amount currency } }\n  }\n"): typeof import('./graphql').PersonPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($filter: PersonFilter, $first: Int!, $after: String) {\n    people(filter: $filter, first: $first, after: $after) {\n      edges { node { ...PersonParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Person($id: ID!) {\n    person(id: $id) {\n      ...PersonParts\n      birthdayMonth\n      sessions\n      dataExport { id state expiresAt }\n      erasure { id state dueAt endedAt }\n      notes { at author words }\n    }\n    orders(filter: { personId: $id }, first: 20) {\n      edges { node { id number state total { amount currency } placedAt lines { id name quantity } } }\n      pageInfo { hasNextPage endCursor }\n    }\n    cases(filter: { personId: $id }, first: 20) {\n      edges { node { id kind state reason openedAt order { id number } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').PersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NotePerson($input: NotePersonInput!, $key: String!) {\n    notePerson(input: $input, idempotencyKey: $key) {\n      __typename\n      ... on Person { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').NotePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportPersonData($input: PersonDataInput!) {\n    exportPersonData(input: $input) {\n      __typename\n      ... on DataExport { id state }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ExportPersonDataDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenPersonExport($personId: ID!) {\n    openPersonExport(personId: $personId) {\n      __typename\n      ... on DataLink { url expiresAt }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').OpenPersonExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ErasePerson($input: PersonDataInput!) {\n    erasePerson(input: $input) {\n      __typename\n      ... on Erasure { id state dueAt }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ErasePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelPersonErasure($personId: ID!) {\n    cancelPersonErasure(personId: $personId) {\n      __typename\n      ... on Erasure { id state }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').CancelPersonErasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WalletEntries($personId: ID!, $currency: String!, $first: Int!, $after: String) {\n    walletEntries(personId: $personId, currency: $currency, first: $first, after: $after) {\n      edges {\n        node {\n          id at kind amount { amount currency } order { id number } reason createdBy { id name }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').WalletEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreditWallet($input: CreditWalletInput!, $idempotencyKey: String!) {\n    creditWallet(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Person { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').CreditWalletDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportPeople($input: ExportPeopleInput!, $idempotencyKey: String!) {\n    exportPeople(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ExportPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPersonTags($input: SetPersonTagsInput!) {\n    setPersonTags(input: $input) {\n      __typename\n      ... on PeopleTagged { people { id outcome tags message } }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SetPersonTagsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PriceListParts on PriceList {\n    id\n    names { zhCn en }\n    channel { id name currency }\n    tier { id names { zhCn en } }\n    priority\n    active\n    startsAt\n    endsAt\n    inForce\n    entries\n    version\n    updatedAt\n    updatedBy { name }\n  }\n"): typeof import('./graphql').PriceListPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PriceLists($first: Int!, $after: String) {\n    priceLists(first: $first, after: $after) {\n      edges { node { ...PriceListParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').PriceListsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PriceList($id: ID!) {\n    priceList(id: $id) { ...PriceListParts }\n  }\n"): typeof import('./graphql').PriceListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePriceList($input: PriceListInput!, $idempotencyKey: String!) {\n    createPriceList(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on PriceList { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').CreatePriceListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePriceList($id: ID!, $version: Int!, $input: PriceListInput!) {\n    updatePriceList(id: $id, version: $version, input: $input) {\n      __typename\n      ... on PriceList { id version }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').UpdatePriceListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PricedVariants($channelId: ID!, $listId: ID, $onlyListed: Boolean!, $text: String, $first: Int!, $after: String) {\n    pricedVariants(\n      channelId: $channelId\n      listId: $listId\n      onlyListed: $onlyListed\n      text: $text\n      first: $first\n      after: $after\n    ) {\n      edges {\n        node {\n          id\n          variant { sku names { zhCn en } product { id names { zhCn en } imageUrl } }\n          listPrice { amount currency }\n          price { amount currency }\n          floor { amount currency }\n          asked { amount currency }\n          entry { amount currency }\n          tierPrices { tierId price { amount currency } }\n          cost { amount currency }\n          marginBps\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').PricedVariantsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PriceChannels {\n    channels { id code name currency version counts { priced priceLists inForce } }\n  }\n"): typeof import('./graphql').PriceChannelsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateChannel($input: CreateChannelInput!) {\n    createChannel(input: $input) {\n      __typename\n      ... on Channel { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').CreateChannelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameChannel($input: RenameChannelInput!) {\n    renameChannel(input: $input) {\n      __typename\n      ... on Channel { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RenameChannelDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetChannelPrices($input: SetChannelPricesInput!) {\n    setChannelPrices(input: $input) {\n      __typename\n      ... on Channel { id version }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SetChannelPricesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberTiers {\n    memberTiers {\n      id\n      names { zhCn en }\n      threshold { amount currency }\n      discountBps\n      keepDays\n      benefits { zhCn en }\n      active\n      members\n      version\n      updatedAt\n      updatedBy { name }\n    }\n  }\n"): typeof import('./graphql').MemberTiersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateMemberTier($input: MemberTierInput!, $idempotencyKey: String!) {\n    createMemberTier(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on MemberTier { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').CreateMemberTierDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateMemberTier($id: ID!, $version: Int!, $input: MemberTierInput!) {\n    updateMemberTier(id: $id, version: $version, input: $input) {\n      __typename\n      ... on MemberTier { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').UpdateMemberTierDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StoreParts on Store { id code names { zhCn en } active version }\n"): typeof import('./graphql').StorePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Stores { stores { ...StoreParts } }\n"): typeof import('./graphql').StoresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddStore($input: AddStoreInput!) {\n    addStore(input: $input) {\n      __typename\n      ... on Store { ...StoreParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').AddStoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateStore($input: UpdateStoreInput!) {\n    updateStore(input: $input) {\n      __typename\n      ... on Store { ...StoreParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').UpdateStoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LookAtVoucher($token: String!) {\n    lookAtVoucher(token: $token) {\n      __typename\n      ... on HeldVoucher {\n        voucher { id uses usesLeft expiresAt redeemedAt }\n        variant { id names { zhCn en } product { id names { zhCn en } } }\n      }\n      ... on VoucherSpent { redeemedAt }\n      ... on VoucherExpired { expiredAt }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').LookAtVoucherDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RedemptionParts on Redemption {\n    id\n    usesLeft\n    at\n    undoableUntil\n    undoneAt\n    takenBy\n    voucher { id uses usesLeft }\n    variant { id names { zhCn en } product { id names { zhCn en } } }\n  }\n"): typeof import('./graphql').RedemptionPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RedeemVoucher($token: String!, $storeId: ID, $idempotencyKey: String!) {\n    redeemVoucher(token: $token, storeId: $storeId, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Redemption { ...RedemptionParts }\n      ... on VoucherSpent { redeemedAt }\n      ... on VoucherExpired { expiredAt }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RedeemVoucherDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoRedemption($id: ID!) {\n    undoRedemption(id: $id) {\n      __typename\n      ... on Redemption { ...RedemptionParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').UndoRedemptionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StoreDay($storeId: ID!, $first: Int!, $after: String) {\n    storeDay(storeId: $storeId) {\n      day\n      uses\n      undone\n      goods { uses undone variant { id names { zhCn en } product { id names { zhCn en } } } }\n    }\n    redemptions(storeId: $storeId, first: $first, after: $after) {\n      edges { node { ...RedemptionParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').StoreDayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportRedemptions($input: ExportRedemptionsInput!, $idempotencyKey: String!) {\n    exportRedemptions(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ExportRedemptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReferralProgramParts on ReferralProgram {\n    id\n    version\n    state\n    names { zhCn en }\n    inviterReward { amount currency }\n    friendReward { amount currency }\n    inviterCoupon { id headline }\n    friendCoupon { id headline }\n    leastOrder { amount currency }\n    waitDays\n    backDays\n    mostRewards\n    periodDays\n    budget { amount currency }\n    given { amount currency }\n    startsAt\n    endsAt\n    campaignId\n    counts { joined bought review rewarded takenBack refused }\n  }\n"): typeof import('./graphql').ReferralProgramPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReferralPrograms($state: ReferralProgramState, $first: Int!, $after: String) {\n    referralPrograms(state: $state, first: $first, after: $after) {\n      edges { node { ...ReferralProgramParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').ReferralProgramsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReferralParts on Referral {\n    id\n    state\n    refused\n    signals\n    programNames { zhCn en }\n    inviterId\n    inviterMasked\n    friendId\n    friendMasked\n    orderId\n    inviterGiven { amount currency }\n    friendGiven { amount currency }\n    inviterHasCoupon\n    friendHasCoupon\n    joinedAt\n    dueAt\n    rewardedAt\n  }\n"): typeof import('./graphql').ReferralPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Referrals($programId: ID, $state: ReferralState, $first: Int!, $after: String) {\n    referrals(programId: $programId, state: $state, first: $first, after: $after) {\n      edges { node { ...ReferralParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').ReferralsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddReferralProgram($input: ReferralProgramInput!) {\n    addReferralProgram(input: $input) {\n      __typename\n      ... on ReferralProgram { ...ReferralProgramParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').AddReferralProgramDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateReferralProgram($id: ID!, $version: Int!, $input: ReferralProgramInput!) {\n    updateReferralProgram(id: $id, version: $version, input: $input) {\n      __typename\n      ... on ReferralProgram { ...ReferralProgramParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').UpdateReferralProgramDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveReferralProgram($id: ID!, $version: Int!, $state: ReferralProgramState!) {\n    moveReferralProgram(id: $id, version: $version, state: $state) {\n      __typename\n      ... on ReferralProgram { ...ReferralProgramParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').MoveReferralProgramDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideReferral($id: ID!, $approved: Boolean!, $reason: String!) {\n    decideReferral(id: $id, approved: $approved, reason: $reason) {\n      __typename\n      ... on Referral { ...ReferralParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').DecideReferralDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchTerms($days: Int!, $withoutResult: Boolean, $first: Int!, $after: String) {\n    searchTerms(days: $days, withoutResult: $withoutResult, first: $first, after: $after) {\n      edges { node { term searches results lastAt } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').SearchTermsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SynonymGroupParts on SynonymGroup { id words version updatedAt updatedBy }\n"): typeof import('./graphql').SynonymGroupPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SynonymGroups($text: String, $first: Int!, $after: String) {\n    synonymGroups(text: $text, first: $first, after: $after) {\n      edges { node { ...SynonymGroupParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').SynonymGroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddSynonyms($words: [String!]!) {\n    addSynonyms(input: { words: $words }) {\n      __typename\n      ... on SynonymGroup { ...SynonymGroupParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').AddSynonymsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateSynonyms($id: ID!, $version: Int!, $words: [String!]!) {\n    updateSynonyms(id: $id, version: $version, input: { words: $words }) {\n      __typename\n      ... on SynonymGroup { ...SynonymGroupParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').UpdateSynonymsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSynonyms($id: ID!, $version: Int!) {\n    removeSynonyms(id: $id, version: $version) {\n      __typename\n      ... on SynonymsRemoved { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RemoveSynonymsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SharedCodeParts on SharedCode {\n    id\n    label\n    state\n    nextStates\n    recallable\n    recall { ...RecallParts }\n    seats\n    held\n    taken\n    free\n    stillKnowing\n    revision\n    rotatedAt\n    hasNumber\n    hasSecret\n    hasUrl\n    expiresOn\n    seatCost { amount currency }\n    supplier\n    purchaseOrder\n    version\n    createdAt\n    createdBy { name }\n    changes { revision at by reason }\n    variant { id sku names { zhCn en } sellable product { id names { zhCn en } imageUrl } }\n  }\n"): typeof import('./graphql').SharedCodePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedCode($id: ID!) {\n    sharedCode(id: $id) { ...SharedCodeParts }\n  }\n"): typeof import('./graphql').SharedCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Seats($id: ID!, $state: SeatStateFilter, $first: Int!, $after: String) {\n    seats(sharedCodeId: $id, state: $state, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          state\n          deliveredAt\n          revealedAt\n          knowsSecret\n          endedAt\n          reason\n          order { id number contactMasked }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').SeatsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateSharedCode($input: SharedCodeInput!, $idempotencyKey: String!) {\n    createSharedCode(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on SharedCode { id }\n      ... on StepUpRequired { withCode }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').CreateSharedCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RotateSharedCode($input: RotateSharedCodeInput!, $idempotencyKey: String!) {\n    rotateSharedCode(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on SharedCode { id }\n      ... on StepUpRequired { withCode }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RotateSharedCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetSharedCodeSeats($input: SetSharedCodeSeatsInput!) {\n    setSharedCodeSeats(input: $input) {\n      __typename\n      ... on SharedCode { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SetSharedCodeSeatsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetSharedCodeSupplier($input: SetSharedCodeSupplierInput!) {\n    setSharedCodeSupplier(input: $input) {\n      __typename\n      ... on SharedCode { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SetSharedCodeSupplierDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetSharedCodeState($input: SetSharedCodeStateInput!) {\n    setSharedCodeState(input: $input) {\n      __typename\n      ... on SharedCode { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SetSharedCodeStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedCodeRecall($id: ID!) {\n    sharedCode(id: $id) { recall { ...RecallParts } }\n  }\n"): typeof import('./graphql').SharedCodeRecallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecallSharedCode($input: RecallSharedCodeInput!, $idempotencyKey: String!) {\n    recallSharedCode(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RecallSharedCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSeat($input: RevokeSeatInput!) {\n    revokeSeat(input: $input) {\n      __typename\n      ... on Seat { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RevokeSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SharedCodes($filter: SharedCodeFilter, $first: Int!, $after: String) {\n    sharedCodes(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          label\n          state\n          seats\n          held\n          taken\n          stillKnowing\n          rotatedAt\n          expiresOn\n          createdAt\n          variant { id sku names { zhCn en } product { id names { zhCn en } imageUrl } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').SharedCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffList($filter: StaffFilter, $first: Int!, $after: String) {\n    staff(filter: $filter, first: $first, after: $after) {\n      edges { node { ...StaffParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n    staffInvitations { id email role customRole { id name } invitedBy { id name } createdAt expiresAt }\n  }\n  fragment StaffParts on Staff {\n    id name email role customRole { id name } active joinedAt hasSecondFactor lastSeenAt\n  }\n"): typeof import('./graphql').StaffListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Roles {\n    builtInRoles { role permissions people }\n    customRoles { id name description permissions version }\n  }\n"): typeof import('./graphql').RolesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteStaff($input: InviteStaffInput!) {\n    inviteStaff(input: $input) {\n      __typename\n      ... on StaffInvitation { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n"): typeof import('./graphql').InviteStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeInvitation($id: ID!) {\n    revokeInvitation(id: $id) {\n      __typename\n      ... on StaffInvitation { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n"): typeof import('./graphql').RevokeInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetStaffRole($input: SetStaffRoleInput!) {\n    setStaffRole(input: $input) {\n      __typename\n      ... on Staff { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n"): typeof import('./graphql').SetStaffRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeactivateStaff($input: StaffActInput!) {\n    deactivateStaff(input: $input) {\n      __typename\n      ... on Staff { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n"): typeof import('./graphql').DeactivateStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReactivateStaff($input: StaffActInput!) {\n    reactivateStaff(input: $input) {\n      __typename\n      ... on Staff { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n"): typeof import('./graphql').ReactivateStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOutStaff($input: StaffActInput!) {\n    signOutStaff(input: $input) {\n      __typename\n      ... on Staff { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n"): typeof import('./graphql').SignOutStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetSecondFactor($input: StaffActInput!) {\n    resetSecondFactor(input: $input) {\n      __typename\n      ... on Staff { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n"): typeof import('./graphql').ResetSecondFactorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateRole($input: RoleInput!) {\n    createRole(input: $input) {\n      __typename\n      ... on CustomRole { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n"): typeof import('./graphql').CreateRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateRole($id: ID!, $version: Int!, $input: RoleInput!) {\n    updateRole(id: $id, version: $version, input: $input) {\n      __typename\n      ... on CustomRole { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n"): typeof import('./graphql').UpdateRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveRole($id: ID!, $version: Int!) {\n    removeRole(id: $id, version: $version) {\n      __typename\n      ... on RoleRemoved { id }\n      ... on UserError { code message path }\n      ... on StepUpRequired { withCode }\n    }\n  }\n"): typeof import('./graphql').RemoveRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suppliers($first: Int!, $after: String) {\n    suppliers(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          code\n          name\n          adapter\n          state\n          balance { amount currency }\n          balanceCheckedAt\n          lowBalance { amount currency }\n          isLow\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').SuppliersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferParts on SupplierOffer {\n    id\n    supplierSku\n    priority\n    state\n    pauseReason\n    listed\n    quota\n    held\n    used\n    checkedAt\n    version\n    cost { amount currency }\n    supplier { id name lowBalance { amount currency } }\n    variant { id sku names { zhCn en } faceValue { amount currency } product { id names { zhCn en } imageUrl } }\n  }\n"): typeof import('./graphql').OfferPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupplierOffers($filter: SupplierOfferFilter, $first: Int!, $after: String) {\n    supplierOffers(filter: $filter, first: $first, after: $after) {\n      edges { node { ...OfferParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').SupplierOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetOffer($input: SupplierOfferInput!) {\n    setOffer(input: $input) {\n      __typename\n      ... on SupplierOffer { ...OfferParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SetOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseSupplier($id: ID!, $reason: String!) {\n    pauseSupplier(id: $id, reason: $reason) {\n      __typename\n      ... on Supplier { id state }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').PauseSupplierDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeSupplier($id: ID!, $reason: String!) {\n    resumeSupplier(id: $id, reason: $reason) {\n      __typename\n      ... on Supplier { id state }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ResumeSupplierDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FundSupplier($input: FundSupplierInput!, $idempotencyKey: String!) {\n    fundSupplier(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on SupplierDeposit { id amount { amount currency } }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').FundSupplierDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLowBalance($id: ID!, $lowBalance: MoneyInput!) {\n    setLowBalance(id: $id, lowBalance: $lowBalance) {\n      __typename\n      ... on Supplier { id isLow lowBalance { amount currency } }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SetLowBalanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SupplierOrderParts on SupplierOrder {\n    id\n    attempt\n    reference\n    supplierReference\n    account\n    server\n    faceValue { amount currency }\n    delivered { amount currency }\n    isSlow\n    state\n    tries\n    queries\n    refusedReason\n    supplierWords\n    problem\n    personSince\n    createdAt\n    sentAt\n    settledAt\n    dueAt\n    cost { amount currency }\n    supplier { id name }\n    variant { id names { zhCn en } product { id names { zhCn en } } }\n    order { id number }\n  }\n"): typeof import('./graphql').SupplierOrderPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupplierOrders($filter: SupplierOrderFilter, $first: Int!, $after: String) {\n    supplierOrders(filter: $filter, first: $first, after: $after) {\n      edges { node { ...SupplierOrderParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').SupplierOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskSupplier($id: ID!) {\n    askSupplier(id: $id) {\n      __typename\n      ... on SupplierOrder { ...SupplierOrderParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').AskSupplierDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleByHand($id: ID!, $outcome: HandOutcome!, $reason: String!, $spent: MoneyInput) {\n    settleByHand(id: $id, outcome: $outcome, reason: $reason, spent: $spent) {\n      __typename\n      ... on SupplierOrder { ...SupplierOrderParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SettleByHandDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupplierOrder($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on SupplierOrder { ...SupplierOrderParts }\n    }\n  }\n"): typeof import('./graphql').SupplierOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobParts on Job {\n    id\n    kind\n    state\n    done\n    total\n    unit\n    rows\n    rate\n    remainingSeconds\n    startedAt\n    finishedAt\n    createdAt\n    createdBy { id name }\n    dryRun\n    fileName\n    failure\n    result { rows accepted refused duplicates encoding format }\n    productCheck { rows new changed unchanged refused products encoding format }\n    productImport { products done refused }\n    file { name size expiresAt }\n    importedBy { id }\n    check { id }\n    failureCode\n    batch { id }\n    sharedCode { id label }\n  }\n"): typeof import('./graphql').JobPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Job($id: ID!) {\n    job(id: $id) { ...JobParts }\n  }\n"): typeof import('./graphql').JobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription JobProgress($id: ID!) {\n    jobProgress(id: $id) { ...JobParts }\n  }\n"): typeof import('./graphql').JobProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JobProblems($id: ID!, $first: Int!, $after: String) {\n    job(id: $id) {\n      id\n      problems(first: $first, after: $after) {\n        edges { node { row column code message excerpt } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql').JobProblemsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelJob($id: ID!) {\n    cancelJob(id: $id) {\n      __typename\n      ... on Job { ...JobParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').CancelJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenJobFile($id: ID!) {\n    openJobFile(id: $id) {\n      __typename\n      ... on OpenedFile { url }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').OpenJobFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JobPlans($id: ID!, $first: Int!, $after: String) {\n    job(id: $id) {\n      id\n      plans(first: $first, after: $after) {\n        edges {\n          node {\n            line\n            slug\n            act\n            productId\n            changes { line sku column before after }\n            moreChanges\n            outcome\n            message\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql').JobPlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Jobs($first: Int!, $after: String) {\n    jobs(first: $first, after: $after) {\n      edges {\n        node {\n          id\n          kind\n          state\n          done\n          total\n          dryRun\n          fileName\n          createdAt\n          createdBy { name }\n          result { rows accepted refused duplicates }\n          productCheck { rows refused }\n          productImport { products done refused }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').JobsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TellPassphrase($id: ID!) {\n    tellPassphrase(id: $id) {\n      __typename\n      ... on FilePassphrase { passphrase }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').TellPassphraseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportProducts($id: ID!) {\n    importProducts(id: $id) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ImportProductsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Batches($filter: BatchFilter, $first: Int!, $after: String) {\n    batches(filter: $filter, first: $first, after: $after) {\n      edges {\n        node {\n          id\n          supplier\n          purchaseOrder\n          unitCost { amount currency }\n          expiresOn\n          state\n          version\n          createdAt\n          counts { free held delivered quarantined }\n          variant { id sku names { zhCn en } product { id names { zhCn en } imageUrl } }\n        }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').BatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetBatchStates($input: SetBatchStatesInput!) {\n    setBatchStates(input: $input) {\n      __typename\n      ... on BatchesChanged {\n        batches { id outcome batch { id version state } message }\n      }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SetBatchStatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecallProgress($id: ID!) {\n    batch(id: $id) { recall { ...RecallParts } }\n  }\n"): typeof import('./graphql').RecallProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecallBatch($input: RecallBatchInput!, $idempotencyKey: String!) {\n    recallBatch(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Job { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RecallBatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BatchParts on Batch {\n    id\n    supplier\n    purchaseOrder\n    unitCost { amount currency }\n    expiresOn\n    state\n    version\n    note\n    createdAt\n    createdBy { name }\n    counts { free held delivered quarantined }\n    nextStates\n    recallable\n    recall { ...RecallParts }\n    history { at by state reason }\n    variant { id sku names { zhCn en } product { id names { zhCn en } imageUrl } }\n    imports(first: 20) {\n      edges {\n        node { id kind state dryRun fileName createdAt result { rows accepted refused duplicates } }\n      }\n    }\n  }\n"): typeof import('./graphql').BatchPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Batch($id: ID!) {\n    batch(id: $id) { ...BatchParts }\n  }\n"): typeof import('./graphql').BatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateBatch($input: BatchInput!, $idempotencyKey: String!) {\n    createBatch(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Batch { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').CreateBatchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetBatchState($input: SetBatchStateInput!) {\n    setBatchState(input: $input) {\n      __typename\n      ... on Batch { ...BatchParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SetBatchStateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenBatches($filter: BatchFilter) {\n    batches(filter: $filter, first: 50) {\n      edges {\n        node { id supplier purchaseOrder state variant { names { zhCn en } product { names { zhCn en } } } }\n      }\n    }\n  }\n"): typeof import('./graphql').OpenBatchesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WebhookEndpoints($ownerId: ID, $first: Int!) {\n    webhookEndpoints(ownerId: $ownerId, first: $first) {\n      edges {\n        node {\n          id\n          url\n          events\n          state\n          stateReason\n          failures\n          lastSuccessAt\n          secretOverlapUntil\n          createdAt\n          owner { id name }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').WebhookEndpointsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WebhookMessageParts on WebhookMessage {\n    id\n    type\n    payload\n    state\n    createdAt\n    deliveredAt\n    nextAttemptAt\n    attempts { number startedAt outcome status durationMs excerpt }\n    endpoint { id url }\n  }\n"): typeof import('./graphql').WebhookMessagePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WebhookMessages($filter: WebhookMessageFilter, $first: Int!, $after: String) {\n    webhookMessages(filter: $filter, first: $first, after: $after) {\n      edges { node { ...WebhookMessageParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').WebhookMessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplayWebhook($id: ID!, $reason: String!) {\n    replayWebhook(id: $id, reason: $reason) {\n      __typename\n      ... on WebhookMessage { ...WebhookMessageParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ReplayWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WebhookMessage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on WebhookMessage { ...WebhookMessageParts }\n    }\n  }\n"): typeof import('./graphql').WebhookMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeliveryParts on Delivery {\n    id\n    topic\n    handler\n    state\n    attempts\n    dueAt\n    createdAt\n    closedAt\n    error\n    payload\n    order { id number }\n  }\n"): typeof import('./graphql').DeliveryPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplayDelivery($id: ID!, $reason: String!) {\n    replayDelivery(id: $id, reason: $reason) {\n      __typename\n      ... on Delivery { ...DeliveryParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').ReplayDeliveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartImport($input: StartImportInput!, $idempotencyKey: String!) {\n    startImport(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on ImportTicket { uploadUrl expiresAt job { id } }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').StartImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedViews($screen: ListScreen!) {\n    savedViews(screen: $screen) { id name view shared own removable keeper { name } }\n  }\n"): typeof import('./graphql').SavedViewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveView($input: SaveViewInput!) {\n    saveView(input: $input) {\n      __typename\n      ... on SavedView { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SaveViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveView($id: ID!) {\n    removeView(id: $id) {\n      __typename\n      ... on ViewRemoved { id }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RemoveViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MediaPictureParts on MediaPicture {\n    id\n    fileName\n    altTexts { zhCn en }\n    width\n    height\n    tileUrl\n    pageUrl\n    version\n    uploadedAt\n    uploadedBy { name }\n    useCount\n    uses { id kind names { zhCn en } }\n  }\n"): typeof import('./graphql').MediaPicturePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MediaPictures($filter: MediaPictureFilter, $first: Int!, $after: String) {\n    mediaPictures(filter: $filter, first: $first, after: $after) {\n      edges { node { ...MediaPictureParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').MediaPicturesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MediaPicture($id: ID!) {\n    mediaPicture(id: $id) { id tileUrl altTexts { zhCn en } }\n  }\n"): typeof import('./graphql').MediaPictureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MediaLimits {\n    mediaLimits { mostBytes mostPixels }\n  }\n"): typeof import('./graphql').MediaLimitsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfferMediaPicture($input: OfferMediaPictureInput!) {\n    offerMediaPicture(input: $input) {\n      __typename\n      ... on MediaTicket { uploadUrl mostBytes }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').OfferMediaPictureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Brands {\n    brands { brand }\n  }\n"): typeof import('./graphql').BrandsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonTags {\n    personTags { tag }\n  }\n"): typeof import('./graphql').PersonTagsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SentCoupons {\n    coupons(filter: { kind: { in: [SENT] }, state: { in: [ACTIVE] } }, first: 100) {\n      edges { node { id currency names { zhCn en } headline } }\n    }\n  }\n"): typeof import('./graphql').SentCouponsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChosenCoupon($id: ID!) {\n    coupon(id: $id) { id names { zhCn en } headline }\n  }\n"): typeof import('./graphql').ChosenCouponDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PickVariants($filter: VariantFilter) {\n    variants(filter: $filter, first: 20) {\n      edges {\n        node {\n          id\n          sku\n          names { zhCn en }\n          kind\n          product { id names { zhCn en } imageUrl }\n          stock { free }\n          prices { channel { id } list { amount currency } price { amount currency } }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PickVariantsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecallParts on Recall {\n    mode\n    reason\n    jobId\n    beganAt\n    doneAt\n    codes\n    due\n    setAside\n    replacedRevealed\n    replacedUnrevealed\n    replacedHeld\n    refundedRevealed\n    refundedUnrevealed\n    refundedHeld\n    unheld\n    supplierClaim { supplier purchaseOrder codes amount { amount currency } raisedAt }\n  }\n"): typeof import('./graphql').RecallPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BuilderCategories {\n    categories { id names { zhCn en } }\n  }\n"): typeof import('./graphql').BuilderCategoriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BuilderNames($ids: [ID!]!) {\n    variantsByIds(ids: $ids) {\n      id\n      names { zhCn en }\n      product { names { zhCn en } }\n    }\n  }\n"): typeof import('./graphql').BuilderNamesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut { __typename }\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Me {\n    me { id name email role customRole { id name } permissions hasSecondFactor mustSetUpSecondFactor }\n  }\n"): typeof import('./graphql').MeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StepUp($input: StepUpInput!) {\n    stepUp(input: $input) {\n      __typename\n      ... on StepUpDone { until }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').StepUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Currencies {\n    channels { id currency aloneUpTo { amount currency } }\n  }\n"): typeof import('./graphql').CurrenciesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
