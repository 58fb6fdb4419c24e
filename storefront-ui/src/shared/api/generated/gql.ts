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
    "\n  query MyInbox($first: Int!, $after: String) {\n    me {\n      inbox(first: $first, after: $after) {\n        edges { node { id at text body link readAt } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.MyInboxDocument,
    "\n  mutation ReadMessage($id: ID!) {\n    readMessage(id: $id) { __typename }\n  }\n": typeof types.ReadMessageDocument,
    "\n  mutation ReadAllMessages {\n    readAllMessages { count }\n  }\n": typeof types.ReadAllMessagesDocument,
    "\n  query MyData {\n    me {\n      id\n      dataExport { id state askedAt readyAt expiresAt bytes }\n      erasure { id state dueAt }\n    }\n  }\n": typeof types.MyDataDocument,
    "\n  mutation RequestSelfCode {\n    requestSelfCode {\n      __typename\n      ... on ContactCodeSent { maskedContact expiresAt }\n      ... on UserError { code message }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": typeof types.RequestSelfCodeDocument,
    "\n  mutation ProveSelf($code: String!) {\n    proveSelf(input: { code: $code }) {\n      __typename\n      ... on SelfProved { until }\n      ... on UserError { code message }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": typeof types.ProveSelfDocument,
    "\n  mutation ExportMyData {\n    exportMyData {\n      __typename\n      ... on DataExport { id state }\n      ... on UserError { code message }\n    }\n  }\n": typeof types.ExportMyDataDocument,
    "\n  mutation OpenMyExport {\n    openMyExport {\n      __typename\n      ... on DataLink { url expiresAt }\n      ... on UserError { code message }\n    }\n  }\n": typeof types.OpenMyExportDocument,
    "\n  mutation EraseMyData {\n    eraseMyData {\n      __typename\n      ... on Erasure { id state dueAt }\n      ... on UserError { code message }\n      ... on ErasureBlocked { obstacles }\n    }\n  }\n": typeof types.EraseMyDataDocument,
    "\n  mutation CancelMyErasure {\n    cancelMyErasure {\n      __typename\n      ... on Erasure { id state }\n      ... on UserError { code message }\n    }\n  }\n": typeof types.CancelMyErasureDocument,
    "\n  query MyAccount {\n    me {\n      id\n      displayName\n      email\n      phone\n      isGuest\n      hasPassword\n      birthdayMonth\n      sessions { id browser system address openedAt seenAt isCurrent }\n    }\n  }\n": typeof types.MyAccountDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on PasswordChanged { endedSessions }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation SetDisplayName($name: String!) {\n    setDisplayName(name: $name) {\n      __typename\n      ... on Me { id displayName }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SetDisplayNameDocument,
    "\n  mutation SayBirthday($month: Int!) {\n    sayBirthday(month: $month) {\n      __typename\n      ... on Me { id birthdayMonth }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.SayBirthdayDocument,
    "\n  mutation RequestNewContact($input: NewContactInput!) {\n    requestNewContact(input: $input) {\n      __typename\n      ... on ContactCodeSent { maskedContact expiresAt }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": typeof types.RequestNewContactDocument,
    "\n  mutation SetContact($input: SetContactInput!) {\n    setContact(input: $input) {\n      __typename\n      ... on Me { id email phone }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": typeof types.SetContactDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      __typename\n      ... on SessionsEnded { count }\n      ... on UserError { code message }\n    }\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation LogOutEverywhere($keepThis: Boolean!) {\n    logOutEverywhere(keepThis: $keepThis) { count }\n  }\n": typeof types.LogOutEverywhereDocument,
    "\n  mutation LogIn($input: LogInInput!) {\n    logIn(input: $input) {\n      __typename\n      ... on Session { me { id displayName email phone isGuest } }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": typeof types.LogInDocument,
    "\n  mutation Register($input: RegisterInput!) {\n    register(input: $input) {\n      __typename\n      ... on Session { me { id displayName email phone isGuest } }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": typeof types.RegisterDocument,
    "\n  mutation RequestLoginCode($input: CodeRequestInput!) {\n    requestLoginCode(input: $input) {\n      __typename\n      ... on ContactCodeSent { maskedContact expiresAt }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": typeof types.RequestLoginCodeDocument,
    "\n  mutation LogInWithCode($input: LogInWithCodeInput!) {\n    logInWithCode(input: $input) {\n      __typename\n      ... on Session { me { id displayName email phone isGuest } }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": typeof types.LogInWithCodeDocument,
    "\n  mutation RequestReset($input: CodeRequestInput!) {\n    requestPasswordReset(input: $input) {\n      __typename\n      ... on ContactCodeSent { maskedContact expiresAt }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": typeof types.RequestResetDocument,
    "\n  mutation Reset($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      __typename\n      ... on Session { me { id displayName email phone isGuest } }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": typeof types.ResetDocument,
    "\n  mutation RedeemGiftCard($input: RedeemGiftCardInput!, $idempotencyKey: String!) {\n    redeemGiftCard(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on RedeemedGiftCard { amount { amount currency } }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": typeof types.RedeemGiftCardDocument,
    "\n  query MyWallet($first: Int!, $after: String) {\n    me {\n      id\n      wallet {\n        balance { amount currency }\n        held { amount currency }\n        available { amount currency }\n        entries(first: $first, after: $after) {\n          edges { node { id at kind amount { amount currency } order { id number } } }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n": typeof types.MyWalletDocument,
    "\n  fragment CampaignPageParts on CampaignPage {\n    slug\n    name\n    summary\n    hue\n    phase\n    startsAt\n    endsAt\n    serverTime\n    blocks {\n      __typename\n      ... on CampaignHero {\n        key\n        title\n        text\n        picture { url cardUrl width height alt }\n        button { label address }\n      }\n      ... on CampaignText { key title sections { question blocks { kind lines { spans { text strong address } } } } }\n      ... on CampaignGoods { key title listings { ...ListingCardParts } }\n      ... on CampaignCoupons { key title coupons { ...CouponOfferParts } }\n      ... on CampaignFlashSale { key title sale { ...FlashSaleCard } }\n      ... on CampaignCountdown { key title }\n      ... on CampaignRules { key title sections { question blocks { kind lines { spans { text strong address } } } } }\n      ... on CampaignGroupBuys {\n        key\n        title\n        offers {\n          id\n          size\n          price { amount currency }\n          variant { id name price { amount currency } }\n          listing { __typename id slug name imageUrl }\n        }\n      }\n    }\n  }\n": typeof types.CampaignPagePartsFragmentDoc,
    "\n  query CampaignBySlug($slug: String!) {\n    campaign(slug: $slug) { ...CampaignPageParts }\n  }\n": typeof types.CampaignBySlugDocument,
    "\n  query MyCampaign($slug: String!) {\n    me { id campaign(slug: $slug) { ...CampaignPageParts } }\n  }\n": typeof types.MyCampaignDocument,
    "\n  query CampaignPreview($token: String!) {\n    campaignPreview(token: $token) { ...CampaignPageParts }\n  }\n": typeof types.CampaignPreviewDocument,
    "\n  query EndingSoon {\n    me {\n      id\n      endingSoon {\n        endsAt\n        unit { id name variantName kind imageUrl }\n      }\n    }\n  }\n": typeof types.EndingSoonDocument,
    "\n  query HomeBundles($first: Int!) {\n    bundles(first: $first) { edges { cursor node { ...BundleCardParts } } }\n    campaigns { slug name summary hue }\n  }\n": typeof types.HomeBundlesDocument,
    "\n  query CategoryBySlug($slug: String!) {\n    category(slug: $slug) { id slug name tagline glyph hue imageUrl imageAlt productCount }\n  }\n": typeof types.CategoryBySlugDocument,
    "\n  query BrandsOfCategory($category: String!) {\n    brands(category: $category) { brand count }\n  }\n": typeof types.BrandsOfCategoryDocument,
    "\n  query ListListings($filter: ProductFilter, $sort: ProductSort!, $first: Int!, $after: String) {\n    products(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges { cursor node { ...ListingCardParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ListListingsDocument,
    "\n  query AllCategories {\n    categories { id slug name glyph hue imageUrl productCount }\n  }\n": typeof types.AllCategoriesDocument,
    "\n  fragment ListingCardParts on Listing {\n    __typename\n    id\n    slug\n    name\n    summary\n    imageUrl\n    imageAlt\n    art { glyph hue label }\n    price { amount currency }\n    listPrice { amount currency }\n    promotionPrice { amount currency }\n    badges\n    flashOffer { saleId phase price { amount currency } }\n    availability { state fewLeft }\n    deliveryPromise\n    ... on Product { variants { id } }\n  }\n": typeof types.ListingCardPartsFragmentDoc,
    "\n  fragment BundleCardParts on Bundle {\n    ...ListingCardParts\n    apart { amount currency }\n    saving { amount currency }\n    components {\n      quantity\n      variant { id name }\n      product { id name imageUrl }\n    }\n    choices { name picks options { variant { id } } }\n  }\n": typeof types.BundleCardPartsFragmentDoc,
    "\n  query BundleBySlug($slug: String!) {\n    bundle(slug: $slug) {\n      ...ListingCardParts\n      description\n      rules\n      refundNote\n      brand\n      category { slug name }\n      variantId\n      maxPerOrder\n      apart { amount currency }\n      saving { amount currency }\n      components {\n        quantity\n        allocated { amount currency }\n        variant {\n          id\n          name\n          kind\n          validityDays\n          topupSpeed\n          accountFormat\n          accountRules { ...AccountRulesParts }\n          promisedSeconds\n          uses\n          price { amount currency }\n          availability { state fewLeft }\n        }\n        product { id slug name imageUrl rules }\n      }\n      choices {\n        name\n        picks\n        waitDays\n        options {\n          quantity\n          availability { state fewLeft }\n          variant {\n            id\n            name\n            kind\n            validityDays\n            topupSpeed\n            accountFormat\n            accountRules { ...AccountRulesParts }\n            promisedSeconds\n            uses\n            price { amount currency }\n          }\n          product { id slug name imageUrl }\n        }\n      }\n    }\n  }\n": typeof types.BundleBySlugDocument,
    "\n  query ProductBySlug($slug: String!) {\n    product(slug: $slug) {\n      ...ListingCardParts\n      description\n      rules\n      refundNote\n      brand\n      category { id slug name }\n      variants {\n        id\n        name\n        kind\n        validityDays\n        redeemBy\n        topupSpeed\n        accountFormat\n        accountRules { ...AccountRulesParts }\n        promisedSeconds\n        uses\n        maxPerOrder\n        faceValue { amount currency }\n        price { amount currency }\n        listPrice { amount currency }\n        promotionPrice { amount currency }\n        availability { state fewLeft }\n      }\n      bundlesWith { ...BundleCardParts }\n    }\n  }\n": typeof types.ProductBySlugDocument,
    "\n  query SearchListings($text: String!, $filter: SearchFilter, $sort: SearchSort!, $first: Int!, $after: String) {\n    search(text: $text, filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges { cursor node { ...ListingCardParts } }\n      pageInfo { hasNextPage endCursor }\n      didYouMean\n      matched\n      facets {\n        total\n        inStock\n        categories { category { id slug name } count }\n        kinds { kind count }\n        brands { brand count }\n        priceBands { atLeast { amount currency } below { amount currency } count }\n      }\n    }\n  }\n": typeof types.SearchListingsDocument,
    "\n  fragment QuoteCouponParts on Quote {\n    coupons { name counts saves { amount currency } message }\n    usableCoupons { saves { amount currency } own { id coupon { id name smallPrint } } }\n  }\n": typeof types.QuoteCouponPartsFragmentDoc,
    "\n  query CheckoutQuote(\n    $lines: [LineInput!]!\n    $gifts: [ID!]\n    $group: GroupInput\n    $couponCodes: [String!]\n    $couponIds: [ID!]\n  ) {\n    quote(\n      input: {\n        lines: $lines\n        gifts: $gifts\n        group: $group\n        couponCodes: $couponCodes\n        couponIds: $couponIds\n      }\n    ) {\n      __typename\n      ... on Quote { ...QuoteParts ...QuoteCouponParts }\n      ... on UserError { code message path }\n      ... on QuantityRefused { refusedVariantId: variantId minimum maximum }\n      ... on AccountInvalid { variantId format }\n      ... on CarrierRefused { variantId carriers mayBePorted }\n      ... on ServerRefused { variantId servers { code name } }\n      ... on ChoiceRefused { variantId reason }\n    }\n  }\n": typeof types.CheckoutQuoteDocument,
    "\n  query OneFlashSale($id: ID!) {\n    flashSale(id: $id) { ...FlashSaleCard }\n    me { id }\n  }\n": typeof types.OneFlashSaleDocument,
    "\n  query FlashSaleById($id: ID!) {\n    flashSale(id: $id) { ...FlashSaleCard }\n  }\n": typeof types.FlashSaleByIdDocument,
    "\n  query FlashChallenge($saleId: ID!) {\n    flashChallenge(saleId: $saleId)\n  }\n": typeof types.FlashChallengeDocument,
    "\n  mutation JoinFlashSale($input: JoinFlashSaleInput!, $idempotencyKey: String!) {\n    joinFlashSale(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on FlashAdmission { token itemId quantity price { amount currency } expiresAt holdSeconds }\n      ... on UserError { code message path }\n      ... on FlashSaleSoldOut { mayReturn }\n      ... on FlashLimitReached { left unpaid }\n      ... on WaitingRoomOpen { ahead }\n      ... on FlashSaleClosed { reason }\n    }\n  }\n": typeof types.JoinFlashSaleDocument,
    "\n  mutation WaitForFlashSale($input: WaitForFlashSaleInput!) {\n    waitForFlashSale(input: $input) {\n      __typename\n      ... on WaitingTicket { ticket waiting ahead due waitSeconds }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.WaitForFlashSaleDocument,
    "\n  mutation LeaveFlashSale($token: String!) {\n    leaveFlashSale(token: $token) { __typename }\n  }\n": typeof types.LeaveFlashSaleDocument,
    "\n  subscription WaitingRoom($saleId: ID!, $ticket: String!) {\n    waitingRoom(saleId: $saleId, ticket: $ticket) { ticket waiting ahead due waitSeconds }\n  }\n": typeof types.WaitingRoomDocument,
    "\n  mutation PlaceOrder($input: PlaceOrderInput!, $idempotencyKey: String!) {\n    placeOrder(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on PlacedOrder {\n        lookupToken\n        order { id number }\n        payment { id payUrl state }\n      }\n      ... on UserError { code message path }\n      ... on OutOfStock { variantId available }\n      ... on PriceChanged { expected { amount currency } quote { ...QuoteParts } }\n      ... on QuantityRefused { refusedVariantId: variantId minimum maximum }\n      ... on PurchaseLimitReached { variantId limit used resetsAt }\n      ... on TooManyOpenOrders { limit open openUntil: resetsAt }\n      ... on AccountRequired { variantId format }\n      ... on AccountInvalid { variantId format }\n      ... on AccountLimitReached { variantId limit }\n      ... on CarrierRefused { variantId }\n      ... on ServerRefused { variantId }\n      ... on WalletShort { walletHas: available { amount currency } }\n    }\n  }\n": typeof types.PlaceOrderDocument,
    "\n  query CouponCentre($first: Int!, $after: String) {\n    couponCentre(first: $first, after: $after) {\n      edges {\n        node { ...CouponOfferParts }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.CouponCentreDocument,
    "\n  query MyCoupons($standing: CouponStanding!, $first: Int!, $after: String) {\n    me {\n      id\n      coupons(standing: $standing, first: $first, after: $after) {\n        edges {\n          node {\n            id\n            expiresAt\n            inOrder\n            coupon { id name headline smallPrint startsAt endsAt }\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.MyCouponsDocument,
    "\n  query GroupById($id: ID!) {\n    group(id: $id) {\n      ...GroupParts\n      offerId\n      myOrderId\n      variant { id name price { amount currency } }\n      listing { __typename id slug name imageUrl }\n    }\n  }\n": typeof types.GroupByIdDocument,
    "\n  query MyGroups($first: Int!, $after: String) {\n    myGroups(first: $first, after: $after) {\n      edges { node { ...GroupParts listing { __typename id name imageUrl } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.MyGroupsDocument,
    "\n  query HelpPages {\n    helpPages { slug title summary }\n  }\n": typeof types.HelpPagesDocument,
    "\n  query HelpPageBySlug($slug: String!) {\n    helpPage(slug: $slug) {\n      slug\n      title\n      summary\n      sections {\n        question\n        blocks { kind lines { spans { text strong address } } }\n      }\n    }\n  }\n": typeof types.HelpPageBySlugDocument,
    "\n  fragment InvitationOfferParts on InvitationOffer {\n    id\n    name\n    inviterReward { amount currency }\n    friendReward { amount currency }\n    inviterCoupon { name headline }\n    friendCoupon { name headline }\n    leastOrder { amount currency }\n    waitDays\n    mostRewards\n    periodDays\n    endsAt\n  }\n": typeof types.InvitationOfferPartsFragmentDoc,
    "\n  query InvitePage($first: Int!, $after: String) {\n    invitationOffer { ...InvitationOfferParts }\n    myInvitation { code link joined rewarded earned { amount currency } }\n    invitedFriends(first: $first, after: $after) {\n      edges { node { label state reward { amount currency } withCoupon joinedAt dueAt } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.InvitePageDocument,
    "\n  mutation MakeInvitation($programId: ID!) {\n    makeInvitation(programId: $programId) {\n      __typename\n      ... on MyInvitation { code }\n      ... on UserError { code message }\n    }\n  }\n": typeof types.MakeInvitationDocument,
    "\n  query InvitationByCode($code: String!) {\n    invitation(code: $code) { code inviter open isYours accepted offer { ...InvitationOfferParts } }\n  }\n": typeof types.InvitationByCodeDocument,
    "\n  mutation AcceptInvitation($code: String!) {\n    acceptInvitation(code: $code) {\n      __typename\n      ... on ReceivedInvitation { code accepted }\n      ... on UserError { code message }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation CancelOrder($orderId: ID!) {\n    cancelOrder(input: { orderId: $orderId }) {\n      __typename\n      ... on Order { id state }\n      ... on UserError { code message }\n    }\n  }\n": typeof types.CancelOrderDocument,
    "\n  mutation RevealCode($codeId: ID!, $lookupToken: String) {\n    revealCode(input: { codeId: $codeId, lookupToken: $lookupToken }) {\n      __typename\n      ... on RevealedCode { id number secret url expiresOn revealedAt }\n      ... on UserError { code message }\n    }\n  }\n": typeof types.RevealCodeDocument,
    "\n  mutation RequestClaimCode($login: String!) {\n    requestLoginCode(input: { login: $login }) {\n      __typename\n      ... on ContactCodeSent { maskedContact }\n      ... on UserError { code message }\n    }\n  }\n": typeof types.RequestClaimCodeDocument,
    "\n  mutation EnterToClaim($login: String!, $code: String!) {\n    logInWithCode(input: { login: $login, code: $code }) {\n      __typename\n      ... on UserError { code message }\n    }\n  }\n": typeof types.EnterToClaimDocument,
    "\n  query GiftByToken($token: String!) {\n    gift(token: $token) { ...ReceivedGiftParts }\n  }\n": typeof types.GiftByTokenDocument,
    "\n  fragment ReceivedGiftParts on ReceivedGift {\n    giver\n    name\n    variantName\n    imageUrl\n    isGiver\n    isMine\n    gift { ...GiftParts }\n    unit { ...UnitParts orderId orderNumber }\n    claims { ...ClaimParts }\n  }\n": typeof types.ReceivedGiftPartsFragmentDoc,
    "\n  mutation ClaimGift($token: String!) {\n    claimGift(token: $token) {\n      __typename\n      ... on ReceivedGift { ...ReceivedGiftParts }\n      ... on UserError { code message }\n    }\n  }\n": typeof types.ClaimGiftDocument,
    "\n  query PrintedInvoice($token: String!) {\n    printedInvoice(token: $token) {\n      invoice { ...InvoiceParts }\n      orderNumber\n      paidAt\n      seller\n      sellerTaxNumber\n      items { name quantity }\n    }\n  }\n": typeof types.PrintedInvoiceDocument,
    "\n  mutation StartPayment($input: StartPaymentInput!) {\n    startPayment(input: $input) {\n      __typename\n      ... on Payment { id state payUrl expiresAt }\n      ... on UserError { code message }\n    }\n  }\n": typeof types.StartPaymentDocument,
    "\n  mutation ConfirmOrderCode($lookupToken: String!, $code: String!) {\n    confirmOrderCode(input: { lookupToken: $lookupToken, code: $code }) {\n      __typename\n      ... on OrderAccess { order { id } }\n      ... on UserError { code message }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": typeof types.ConfirmOrderCodeDocument,
    "\n  mutation ChooseOptions($input: ChooseOptionsInput!, $idempotencyKey: String!) {\n    chooseOptions(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Order { id }\n      ... on UserError { code message }\n    }\n  }\n": typeof types.ChooseOptionsDocument,
    "\n  mutation OpenClaim($input: OpenClaimInput!, $idempotencyKey: String!) {\n    openClaim(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Claim { ...ClaimParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.OpenClaimDocument,
    "\n  mutation WriteToClaim($input: WriteToClaimInput!, $idempotencyKey: String!) {\n    writeToClaim(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Claim { ...ClaimParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.WriteToClaimDocument,
    "\n  mutation OfferPicture($input: OfferPictureInput!) {\n    offerPicture(input: $input) {\n      __typename\n      ... on PictureTicket { id uploadUrl mostBytes }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.OfferPictureDocument,
    "\n  fragment GiftParts on Gift {\n    id\n    state\n    message\n    recipientName\n    expiresAt\n    claimedAt\n    claimedBy\n    token\n  }\n": typeof types.GiftPartsFragmentDoc,
    "\n  mutation MakeGift($input: MakeGiftInput!, $idempotencyKey: String!) {\n    makeGift(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Gift { ...GiftParts }\n      ... on UserError { code message }\n    }\n  }\n": typeof types.MakeGiftDocument,
    "\n  mutation TakeBackGift($input: TakeBackGiftInput!) {\n    takeBackGift(input: $input) {\n      __typename\n      ... on Gift { ...GiftParts }\n      ... on UserError { code message }\n    }\n  }\n": typeof types.TakeBackGiftDocument,
    "\n  fragment InvoiceParts on Invoice {\n    id\n    kind\n    state\n    number\n    officialNumber\n    link\n    titleKind\n    title\n    taxNumber\n    amount { amount currency }\n    answer\n    requestedAt\n    decidedAt\n    corrects\n    printPath\n    emailMasked\n  }\n": typeof types.InvoicePartsFragmentDoc,
    "\n  mutation RequestInvoice($input: RequestInvoiceInput!, $idempotencyKey: String!) {\n    requestInvoice(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Invoice { ...InvoiceParts }\n      ... on UserError { code message path }\n    }\n  }\n": typeof types.RequestInvoiceDocument,
    "\n  mutation KeepOrder($input: KeepOrderInput!) {\n    keepOrder(input: $input) {\n      __typename\n      ... on OrderKept { order { id } session { me { id } } }\n      ... on UserError { code message }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": typeof types.KeepOrderDocument,
    "\n  query EarlierOrders {\n    me { id earlierOrders { kind contactMasked isProved count } }\n  }\n": typeof types.EarlierOrdersDocument,
    "\n  mutation KeepEarlierOrders {\n    keepEarlierOrders { count }\n  }\n": typeof types.KeepEarlierOrdersDocument,
    "\n  mutation RequestContactCode($kind: ContactKind!) {\n    requestContactCode(input: { kind: $kind }) {\n      __typename\n      ... on ContactCodeSent { maskedContact expiresAt }\n      ... on UserError { code message }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": typeof types.RequestContactCodeDocument,
    "\n  mutation ConfirmContact($input: ConfirmContactInput!) {\n    confirmContact(input: $input) {\n      __typename\n      ... on ContactProved { kind }\n      ... on UserError { code message }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": typeof types.ConfirmContactDocument,
    "\n  query OneOrder($id: ID, $lookupToken: String) {\n    order(id: $id, lookupToken: $lookupToken) { ...OrderParts }\n    shop { serverTime }\n  }\n": typeof types.OneOrderDocument,
    "\n  subscription OrderProgress($id: ID, $lookupToken: String) {\n    orderProgress(id: $id, lookupToken: $lookupToken) { ...OrderParts }\n  }\n": typeof types.OrderProgressDocument,
    "\n  mutation LogOut {\n    logOut { __typename }\n  }\n": typeof types.LogOutDocument,
    "\n  query MyEntitlements($first: Int!, $after: String) {\n    me {\n      id\n      entitlements(first: $first, after: $after) {\n        edges { cursor node { ...UnitParts orderId orderNumber } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.MyEntitlementsDocument,
    "\n  query MyOrders($first: Int!, $after: String) {\n    me {\n      id\n      orders(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            number\n            state\n            placedAt\n            total { amount currency }\n            lines { id name variantName imageUrl kind quantity }\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.MyOrdersDocument,
    "\n  query MyTopUps($first: Int!, $after: String) {\n    me {\n      id\n      orders(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            number\n            paidAt\n            lines { id account server units { ...TopUpParts components { ...TopUpParts } } }\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.MyTopUpsDocument,
    "\n  fragment TopUpParts on OrderUnit {\n    id\n    name\n    variantName\n    kind\n    state\n    progress\n    deliveredAt\n    imageUrl\n    paid { amount currency }\n    givenBack { amount currency }\n  }\n": typeof types.TopUpPartsFragmentDoc,
    "\n  fragment UnitParts on OrderUnit {\n    id\n    name\n    variantName\n    choice\n    kind\n    state\n    deliveredAt\n    imageUrl\n    rules\n    paid { amount currency }\n    givenBack { amount currency }\n    progress\n    note\n    voucher { id state uses usesLeft expiresAt redeemedAt token qr }\n    afterSale { mayRefund mayReplace refund replacement windowEndsAt }\n    codes { id hint hasNumber hasSecret hasUrl expiresOn revealedAt renewedAt withdrawnAt withdrawnBecause }\n    gift { ...GiftParts }\n    membership { startsAt endsAt daysLeft }\n    openChoice {\n      name\n      picks\n      chooseBy\n      options { variantId name variantName imageUrl quantity availability { state fewLeft } }\n    }\n  }\n": typeof types.UnitPartsFragmentDoc,
    "\n  fragment PictureParts on EvidencePicture {\n    id\n    url\n    width\n    height\n  }\n": typeof types.PicturePartsFragmentDoc,
    "\n  fragment ClaimParts on Claim {\n    id\n    kind\n    state\n    words\n    answer\n    openedAt\n    dueAt\n    decidedAt\n    amount { amount currency }\n    refundTo\n    unitIds\n    awaitsYou\n    mayWrite\n    pictures { ...PictureParts }\n    remarks { at fromShop words pictures { ...PictureParts } }\n  }\n": typeof types.ClaimPartsFragmentDoc,
    "\n  fragment OrderParts on Order {\n    id\n    number\n    state\n    placedAt\n    expiresAt\n    paidAt\n    deliveredAt\n    contactMasked\n    mayReveal\n    mayKeep\n    total { amount currency }\n    discount { amount currency }\n    fromWallet { amount currency }\n    due { amount currency }\n    refunded { amount currency }\n    backInWallet { amount currency }\n    steps { ...PriceStepParts }\n    payment { id state payUrl expiresAt amount { amount currency } }\n    timeline { at kind label }\n    claims { ...ClaimParts }\n    mayInvoice\n    group { ...GroupParts }\n    invoices { ...InvoiceParts }\n    lines {\n      id\n      name\n      variantName\n      imageUrl\n      slug\n      kind\n      quantity\n      total { amount currency }\n      rules\n      account\n      server\n      units { ...UnitParts components { ...UnitParts } }\n    }\n  }\n": typeof types.OrderPartsFragmentDoc,
    "\n  mutation RequestOrderCode($input: RequestOrderCodeInput!) {\n    requestOrderCode(input: $input) {\n      __typename\n      ... on OrderCodeSent { maskedContact expiresAt }\n      ... on UserError { code message }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": typeof types.RequestOrderCodeDocument,
    "\n  fragment CartParts on Cart {\n    lines {\n      quantity\n      account\n      server\n      portedTo\n      choices\n      seenPrice { amount currency }\n      variant { id name maxPerOrder }\n      listing { __typename slug name imageUrl }\n    }\n  }\n": typeof types.CartPartsFragmentDoc,
    "\n  query MyCart {\n    cart { ...CartParts }\n  }\n": typeof types.MyCartDocument,
    "\n  mutation MergeCart($lines: [CartLineInput!]!) {\n    mergeCart(input: { lines: $lines }) {\n      __typename\n      ... on Cart { ...CartParts }\n      ... on UserError { code path }\n    }\n  }\n": typeof types.MergeCartDocument,
    "\n  mutation SetCartLines($lines: [CartLineInput!]!) {\n    setCartLines(input: { lines: $lines }) {\n      __typename\n      ... on Cart { ...CartParts }\n      ... on UserError { code path }\n    }\n  }\n": typeof types.SetCartLinesDocument,
    "\n  fragment CouponOfferParts on CouponOffer {\n    id\n    name\n    headline\n    smallPrint\n    startsAt\n    endsAt\n    validDays\n    opensAt\n    closesAt\n    eachPerson\n    left\n    claimed\n  }\n": typeof types.CouponOfferPartsFragmentDoc,
    "\n  query CouponOffers($ids: [ID!]!) {\n    couponOffers(ids: $ids) { ...CouponOfferParts }\n  }\n": typeof types.CouponOffersDocument,
    "\n  mutation ClaimCoupon($input: ClaimCouponInput!, $idempotencyKey: String!) {\n    claimCoupon(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on OwnCoupon { id coupon { id name } }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": typeof types.ClaimCouponDocument,
    "\n  fragment AccountRulesParts on AccountRules {\n    carriers\n    portedNumbers\n    pattern\n    label\n    example\n    servers { code name }\n  }\n": typeof types.AccountRulesPartsFragmentDoc,
    "\n  fragment SavedAccountParts on SavedAccount {\n    id\n    label\n    format\n    account\n    server { code name }\n    portedTo\n    productId\n    productName\n  }\n": typeof types.SavedAccountPartsFragmentDoc,
    "\n  query SavedAccounts {\n    me { id savedAccounts { ...SavedAccountParts } }\n  }\n": typeof types.SavedAccountsDocument,
    "\n  mutation SaveAccount($input: SaveAccountInput!) {\n    saveAccount(input: $input) {\n      __typename\n      ... on SavedAccount { ...SavedAccountParts }\n      ... on UserError { message }\n    }\n  }\n": typeof types.SaveAccountDocument,
    "\n  mutation RenameSavedAccount($id: ID!, $label: String!) {\n    renameSavedAccount(id: $id, label: $label) {\n      __typename\n      ... on SavedAccount { ...SavedAccountParts }\n      ... on UserError { message }\n    }\n  }\n": typeof types.RenameSavedAccountDocument,
    "\n  mutation RemoveSavedAccount($id: ID!) {\n    removeSavedAccount(id: $id) {\n      __typename\n      ... on UserError { message }\n    }\n  }\n": typeof types.RemoveSavedAccountDocument,
    "\n  fragment FlashSaleCard on FlashSale {\n    id\n    name\n    phase\n    startsAt\n    endsAt\n    serverTime\n    holdSeconds\n    challenge\n    queues\n    items {\n      id\n      perPerson\n      mostAtOnce\n      price { amount currency }\n      stock { itemId quota left mayReturn }\n      variant { id name kind price { amount currency } accountFormat accountRules { ...AccountRulesParts } promisedSeconds }\n      listing { id slug name imageUrl imageAlt deliveryPromise }\n    }\n  }\n": typeof types.FlashSaleCardFragmentDoc,
    "\n  query FlashSales {\n    flashSales { ...FlashSaleCard }\n  }\n": typeof types.FlashSalesDocument,
    "\n  subscription FlashSaleStock($saleId: ID!) {\n    flashSaleStock(saleId: $saleId) { itemId quota left mayReturn }\n  }\n": typeof types.FlashSaleStockDocument,
    "\n  fragment GroupParts on BuyingGroup {\n    id\n    state\n    size\n    taken\n    left\n    endsAt\n    closedAt\n    serverTime\n    price { amount currency }\n    members { label hue leads isYou paid }\n  }\n": typeof types.GroupPartsFragmentDoc,
    "\n  fragment GroupOfferParts on GroupOffer {\n    id\n    size\n    hours\n    mostAPerson\n    endsAt\n    price { amount currency }\n    variant { id name price { amount currency } }\n    openGroups { ...GroupParts }\n  }\n": typeof types.GroupOfferPartsFragmentDoc,
    "\n  query GroupOffers($productId: ID!) {\n    groupOffers(productId: $productId) { ...GroupOfferParts }\n  }\n": typeof types.GroupOffersDocument,
    "\n  query UnreadCount {\n    me { unread }\n  }\n": typeof types.UnreadCountDocument,
    "\n  subscription UnreadMessages {\n    unreadMessages { count }\n  }\n": typeof types.UnreadMessagesDocument,
    "\n  query MyTier {\n    me {\n      membership {\n        tier { id name benefits threshold { amount currency } }\n        next { id name benefits threshold { amount currency } }\n        spent { amount currency }\n        remaining { amount currency }\n        windowDays\n      }\n    }\n  }\n": typeof types.MyTierDocument,
    "\n  query MemberPrices($ids: [ID!]!) {\n    memberPrices(ids: $ids) { id price { amount currency } }\n  }\n": typeof types.MemberPricesDocument,
    "\n  fragment PriceStepParts on PriceStep { kind label amount { amount currency } }\n": typeof types.PriceStepPartsFragmentDoc,
    "\n  fragment PromotionParts on PromotionResult { name outcome saves { amount currency } message }\n": typeof types.PromotionPartsFragmentDoc,
    "\n  fragment QuoteParts on Quote {\n    fingerprint\n    subtotal { amount currency }\n    discount { amount currency }\n    total { amount currency }\n    wallet { available { amount currency } pays { amount currency } left { amount currency } }\n    steps { ...PriceStepParts }\n    promotions { ...PromotionParts }\n    hints { message }\n    gifts {\n      name\n      picks\n      options {\n        variantId\n        taken\n        variant { name availability { state } }\n        listing { name imageUrl }\n      }\n    }\n    lines {\n      quantity\n      gift\n      account\n      carrier\n      ported\n      server { code name }\n      chosenLater\n      chosen {\n        choice\n        variantId\n        name\n        variantName\n        quantity\n        accountFormat\n        accountRules { ...AccountRulesParts }\n      }\n      available\n      unitPrice { amount currency }\n      discount { amount currency }\n      total { amount currency }\n      steps { ...PriceStepParts }\n      availability { state fewLeft }\n      variant {\n        id\n        name\n        kind\n        maxPerOrder\n        accountFormat\n        accountRules { ...AccountRulesParts }\n        topupSpeed\n        promisedSeconds\n        uses\n      }\n      listing {\n        __typename\n        id\n        slug\n        name\n        imageUrl\n        deliveryPromise\n        ... on Bundle {\n          components {\n            product { id name }\n            variant { id name accountFormat accountRules { ...AccountRulesParts } }\n          }\n        }\n      }\n    }\n  }\n": typeof types.QuotePartsFragmentDoc,
    "\n  query QuoteLines($lines: [LineInput!]!, $gifts: [ID!], $group: GroupInput) {\n    quote(input: { lines: $lines, gifts: $gifts, group: $group }) {\n      __typename\n      ... on Quote { ...QuoteParts }\n      ... on UserError { code message path }\n      ... on QuantityRefused { refusedVariantId: variantId minimum maximum }\n      ... on AccountInvalid { variantId format }\n      ... on CarrierRefused { variantId carriers mayBePorted }\n      ... on ServerRefused { variantId servers { code name } }\n      ... on ChoiceRefused { variantId reason }\n    }\n  }\n": typeof types.QuoteLinesDocument,
    "\n  query WhoAmI {\n    me { id displayName email phone isGuest membership { tier { id name } } }\n  }\n": typeof types.WhoAmIDocument,
    "\n  query Suggest($text: String!) {\n    suggest(text: $text) { kind text slug }\n  }\n": typeof types.SuggestDocument,
    "\n  mutation Track($events: [VisitEventInput!]!) {\n    track(events: $events) {\n      __typename\n      ... on Tracked { counted }\n    }\n  }\n": typeof types.TrackDocument,
    "\n  query MyBalance {\n    me { id wallet { balance { amount currency } held { amount currency } available { amount currency } } }\n  }\n": typeof types.MyBalanceDocument,
};
const documents: Documents = {
    "\n  query MyInbox($first: Int!, $after: String) {\n    me {\n      inbox(first: $first, after: $after) {\n        edges { node { id at text body link readAt } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.MyInboxDocument,
    "\n  mutation ReadMessage($id: ID!) {\n    readMessage(id: $id) { __typename }\n  }\n": types.ReadMessageDocument,
    "\n  mutation ReadAllMessages {\n    readAllMessages { count }\n  }\n": types.ReadAllMessagesDocument,
    "\n  query MyData {\n    me {\n      id\n      dataExport { id state askedAt readyAt expiresAt bytes }\n      erasure { id state dueAt }\n    }\n  }\n": types.MyDataDocument,
    "\n  mutation RequestSelfCode {\n    requestSelfCode {\n      __typename\n      ... on ContactCodeSent { maskedContact expiresAt }\n      ... on UserError { code message }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": types.RequestSelfCodeDocument,
    "\n  mutation ProveSelf($code: String!) {\n    proveSelf(input: { code: $code }) {\n      __typename\n      ... on SelfProved { until }\n      ... on UserError { code message }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": types.ProveSelfDocument,
    "\n  mutation ExportMyData {\n    exportMyData {\n      __typename\n      ... on DataExport { id state }\n      ... on UserError { code message }\n    }\n  }\n": types.ExportMyDataDocument,
    "\n  mutation OpenMyExport {\n    openMyExport {\n      __typename\n      ... on DataLink { url expiresAt }\n      ... on UserError { code message }\n    }\n  }\n": types.OpenMyExportDocument,
    "\n  mutation EraseMyData {\n    eraseMyData {\n      __typename\n      ... on Erasure { id state dueAt }\n      ... on UserError { code message }\n      ... on ErasureBlocked { obstacles }\n    }\n  }\n": types.EraseMyDataDocument,
    "\n  mutation CancelMyErasure {\n    cancelMyErasure {\n      __typename\n      ... on Erasure { id state }\n      ... on UserError { code message }\n    }\n  }\n": types.CancelMyErasureDocument,
    "\n  query MyAccount {\n    me {\n      id\n      displayName\n      email\n      phone\n      isGuest\n      hasPassword\n      birthdayMonth\n      sessions { id browser system address openedAt seenAt isCurrent }\n    }\n  }\n": types.MyAccountDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on PasswordChanged { endedSessions }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  mutation SetDisplayName($name: String!) {\n    setDisplayName(name: $name) {\n      __typename\n      ... on Me { id displayName }\n      ... on UserError { code message path }\n    }\n  }\n": types.SetDisplayNameDocument,
    "\n  mutation SayBirthday($month: Int!) {\n    sayBirthday(month: $month) {\n      __typename\n      ... on Me { id birthdayMonth }\n      ... on UserError { code message path }\n    }\n  }\n": types.SayBirthdayDocument,
    "\n  mutation RequestNewContact($input: NewContactInput!) {\n    requestNewContact(input: $input) {\n      __typename\n      ... on ContactCodeSent { maskedContact expiresAt }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": types.RequestNewContactDocument,
    "\n  mutation SetContact($input: SetContactInput!) {\n    setContact(input: $input) {\n      __typename\n      ... on Me { id email phone }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": types.SetContactDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      __typename\n      ... on SessionsEnded { count }\n      ... on UserError { code message }\n    }\n  }\n": types.EndSessionDocument,
    "\n  mutation LogOutEverywhere($keepThis: Boolean!) {\n    logOutEverywhere(keepThis: $keepThis) { count }\n  }\n": types.LogOutEverywhereDocument,
    "\n  mutation LogIn($input: LogInInput!) {\n    logIn(input: $input) {\n      __typename\n      ... on Session { me { id displayName email phone isGuest } }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": types.LogInDocument,
    "\n  mutation Register($input: RegisterInput!) {\n    register(input: $input) {\n      __typename\n      ... on Session { me { id displayName email phone isGuest } }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": types.RegisterDocument,
    "\n  mutation RequestLoginCode($input: CodeRequestInput!) {\n    requestLoginCode(input: $input) {\n      __typename\n      ... on ContactCodeSent { maskedContact expiresAt }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": types.RequestLoginCodeDocument,
    "\n  mutation LogInWithCode($input: LogInWithCodeInput!) {\n    logInWithCode(input: $input) {\n      __typename\n      ... on Session { me { id displayName email phone isGuest } }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": types.LogInWithCodeDocument,
    "\n  mutation RequestReset($input: CodeRequestInput!) {\n    requestPasswordReset(input: $input) {\n      __typename\n      ... on ContactCodeSent { maskedContact expiresAt }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": types.RequestResetDocument,
    "\n  mutation Reset($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      __typename\n      ... on Session { me { id displayName email phone isGuest } }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": types.ResetDocument,
    "\n  mutation RedeemGiftCard($input: RedeemGiftCardInput!, $idempotencyKey: String!) {\n    redeemGiftCard(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on RedeemedGiftCard { amount { amount currency } }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": types.RedeemGiftCardDocument,
    "\n  query MyWallet($first: Int!, $after: String) {\n    me {\n      id\n      wallet {\n        balance { amount currency }\n        held { amount currency }\n        available { amount currency }\n        entries(first: $first, after: $after) {\n          edges { node { id at kind amount { amount currency } order { id number } } }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n": types.MyWalletDocument,
    "\n  fragment CampaignPageParts on CampaignPage {\n    slug\n    name\n    summary\n    hue\n    phase\n    startsAt\n    endsAt\n    serverTime\n    blocks {\n      __typename\n      ... on CampaignHero {\n        key\n        title\n        text\n        picture { url cardUrl width height alt }\n        button { label address }\n      }\n      ... on CampaignText { key title sections { question blocks { kind lines { spans { text strong address } } } } }\n      ... on CampaignGoods { key title listings { ...ListingCardParts } }\n      ... on CampaignCoupons { key title coupons { ...CouponOfferParts } }\n      ... on CampaignFlashSale { key title sale { ...FlashSaleCard } }\n      ... on CampaignCountdown { key title }\n      ... on CampaignRules { key title sections { question blocks { kind lines { spans { text strong address } } } } }\n      ... on CampaignGroupBuys {\n        key\n        title\n        offers {\n          id\n          size\n          price { amount currency }\n          variant { id name price { amount currency } }\n          listing { __typename id slug name imageUrl }\n        }\n      }\n    }\n  }\n": types.CampaignPagePartsFragmentDoc,
    "\n  query CampaignBySlug($slug: String!) {\n    campaign(slug: $slug) { ...CampaignPageParts }\n  }\n": types.CampaignBySlugDocument,
    "\n  query MyCampaign($slug: String!) {\n    me { id campaign(slug: $slug) { ...CampaignPageParts } }\n  }\n": types.MyCampaignDocument,
    "\n  query CampaignPreview($token: String!) {\n    campaignPreview(token: $token) { ...CampaignPageParts }\n  }\n": types.CampaignPreviewDocument,
    "\n  query EndingSoon {\n    me {\n      id\n      endingSoon {\n        endsAt\n        unit { id name variantName kind imageUrl }\n      }\n    }\n  }\n": types.EndingSoonDocument,
    "\n  query HomeBundles($first: Int!) {\n    bundles(first: $first) { edges { cursor node { ...BundleCardParts } } }\n    campaigns { slug name summary hue }\n  }\n": types.HomeBundlesDocument,
    "\n  query CategoryBySlug($slug: String!) {\n    category(slug: $slug) { id slug name tagline glyph hue imageUrl imageAlt productCount }\n  }\n": types.CategoryBySlugDocument,
    "\n  query BrandsOfCategory($category: String!) {\n    brands(category: $category) { brand count }\n  }\n": types.BrandsOfCategoryDocument,
    "\n  query ListListings($filter: ProductFilter, $sort: ProductSort!, $first: Int!, $after: String) {\n    products(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges { cursor node { ...ListingCardParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ListListingsDocument,
    "\n  query AllCategories {\n    categories { id slug name glyph hue imageUrl productCount }\n  }\n": types.AllCategoriesDocument,
    "\n  fragment ListingCardParts on Listing {\n    __typename\n    id\n    slug\n    name\n    summary\n    imageUrl\n    imageAlt\n    art { glyph hue label }\n    price { amount currency }\n    listPrice { amount currency }\n    promotionPrice { amount currency }\n    badges\n    flashOffer { saleId phase price { amount currency } }\n    availability { state fewLeft }\n    deliveryPromise\n    ... on Product { variants { id } }\n  }\n": types.ListingCardPartsFragmentDoc,
    "\n  fragment BundleCardParts on Bundle {\n    ...ListingCardParts\n    apart { amount currency }\n    saving { amount currency }\n    components {\n      quantity\n      variant { id name }\n      product { id name imageUrl }\n    }\n    choices { name picks options { variant { id } } }\n  }\n": types.BundleCardPartsFragmentDoc,
    "\n  query BundleBySlug($slug: String!) {\n    bundle(slug: $slug) {\n      ...ListingCardParts\n      description\n      rules\n      refundNote\n      brand\n      category { slug name }\n      variantId\n      maxPerOrder\n      apart { amount currency }\n      saving { amount currency }\n      components {\n        quantity\n        allocated { amount currency }\n        variant {\n          id\n          name\n          kind\n          validityDays\n          topupSpeed\n          accountFormat\n          accountRules { ...AccountRulesParts }\n          promisedSeconds\n          uses\n          price { amount currency }\n          availability { state fewLeft }\n        }\n        product { id slug name imageUrl rules }\n      }\n      choices {\n        name\n        picks\n        waitDays\n        options {\n          quantity\n          availability { state fewLeft }\n          variant {\n            id\n            name\n            kind\n            validityDays\n            topupSpeed\n            accountFormat\n            accountRules { ...AccountRulesParts }\n            promisedSeconds\n            uses\n            price { amount currency }\n          }\n          product { id slug name imageUrl }\n        }\n      }\n    }\n  }\n": types.BundleBySlugDocument,
    "\n  query ProductBySlug($slug: String!) {\n    product(slug: $slug) {\n      ...ListingCardParts\n      description\n      rules\n      refundNote\n      brand\n      category { id slug name }\n      variants {\n        id\n        name\n        kind\n        validityDays\n        redeemBy\n        topupSpeed\n        accountFormat\n        accountRules { ...AccountRulesParts }\n        promisedSeconds\n        uses\n        maxPerOrder\n        faceValue { amount currency }\n        price { amount currency }\n        listPrice { amount currency }\n        promotionPrice { amount currency }\n        availability { state fewLeft }\n      }\n      bundlesWith { ...BundleCardParts }\n    }\n  }\n": types.ProductBySlugDocument,
    "\n  query SearchListings($text: String!, $filter: SearchFilter, $sort: SearchSort!, $first: Int!, $after: String) {\n    search(text: $text, filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges { cursor node { ...ListingCardParts } }\n      pageInfo { hasNextPage endCursor }\n      didYouMean\n      matched\n      facets {\n        total\n        inStock\n        categories { category { id slug name } count }\n        kinds { kind count }\n        brands { brand count }\n        priceBands { atLeast { amount currency } below { amount currency } count }\n      }\n    }\n  }\n": types.SearchListingsDocument,
    "\n  fragment QuoteCouponParts on Quote {\n    coupons { name counts saves { amount currency } message }\n    usableCoupons { saves { amount currency } own { id coupon { id name smallPrint } } }\n  }\n": types.QuoteCouponPartsFragmentDoc,
    "\n  query CheckoutQuote(\n    $lines: [LineInput!]!\n    $gifts: [ID!]\n    $group: GroupInput\n    $couponCodes: [String!]\n    $couponIds: [ID!]\n  ) {\n    quote(\n      input: {\n        lines: $lines\n        gifts: $gifts\n        group: $group\n        couponCodes: $couponCodes\n        couponIds: $couponIds\n      }\n    ) {\n      __typename\n      ... on Quote { ...QuoteParts ...QuoteCouponParts }\n      ... on UserError { code message path }\n      ... on QuantityRefused { refusedVariantId: variantId minimum maximum }\n      ... on AccountInvalid { variantId format }\n      ... on CarrierRefused { variantId carriers mayBePorted }\n      ... on ServerRefused { variantId servers { code name } }\n      ... on ChoiceRefused { variantId reason }\n    }\n  }\n": types.CheckoutQuoteDocument,
    "\n  query OneFlashSale($id: ID!) {\n    flashSale(id: $id) { ...FlashSaleCard }\n    me { id }\n  }\n": types.OneFlashSaleDocument,
    "\n  query FlashSaleById($id: ID!) {\n    flashSale(id: $id) { ...FlashSaleCard }\n  }\n": types.FlashSaleByIdDocument,
    "\n  query FlashChallenge($saleId: ID!) {\n    flashChallenge(saleId: $saleId)\n  }\n": types.FlashChallengeDocument,
    "\n  mutation JoinFlashSale($input: JoinFlashSaleInput!, $idempotencyKey: String!) {\n    joinFlashSale(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on FlashAdmission { token itemId quantity price { amount currency } expiresAt holdSeconds }\n      ... on UserError { code message path }\n      ... on FlashSaleSoldOut { mayReturn }\n      ... on FlashLimitReached { left unpaid }\n      ... on WaitingRoomOpen { ahead }\n      ... on FlashSaleClosed { reason }\n    }\n  }\n": types.JoinFlashSaleDocument,
    "\n  mutation WaitForFlashSale($input: WaitForFlashSaleInput!) {\n    waitForFlashSale(input: $input) {\n      __typename\n      ... on WaitingTicket { ticket waiting ahead due waitSeconds }\n      ... on UserError { code message path }\n    }\n  }\n": types.WaitForFlashSaleDocument,
    "\n  mutation LeaveFlashSale($token: String!) {\n    leaveFlashSale(token: $token) { __typename }\n  }\n": types.LeaveFlashSaleDocument,
    "\n  subscription WaitingRoom($saleId: ID!, $ticket: String!) {\n    waitingRoom(saleId: $saleId, ticket: $ticket) { ticket waiting ahead due waitSeconds }\n  }\n": types.WaitingRoomDocument,
    "\n  mutation PlaceOrder($input: PlaceOrderInput!, $idempotencyKey: String!) {\n    placeOrder(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on PlacedOrder {\n        lookupToken\n        order { id number }\n        payment { id payUrl state }\n      }\n      ... on UserError { code message path }\n      ... on OutOfStock { variantId available }\n      ... on PriceChanged { expected { amount currency } quote { ...QuoteParts } }\n      ... on QuantityRefused { refusedVariantId: variantId minimum maximum }\n      ... on PurchaseLimitReached { variantId limit used resetsAt }\n      ... on TooManyOpenOrders { limit open openUntil: resetsAt }\n      ... on AccountRequired { variantId format }\n      ... on AccountInvalid { variantId format }\n      ... on AccountLimitReached { variantId limit }\n      ... on CarrierRefused { variantId }\n      ... on ServerRefused { variantId }\n      ... on WalletShort { walletHas: available { amount currency } }\n    }\n  }\n": types.PlaceOrderDocument,
    "\n  query CouponCentre($first: Int!, $after: String) {\n    couponCentre(first: $first, after: $after) {\n      edges {\n        node { ...CouponOfferParts }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.CouponCentreDocument,
    "\n  query MyCoupons($standing: CouponStanding!, $first: Int!, $after: String) {\n    me {\n      id\n      coupons(standing: $standing, first: $first, after: $after) {\n        edges {\n          node {\n            id\n            expiresAt\n            inOrder\n            coupon { id name headline smallPrint startsAt endsAt }\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.MyCouponsDocument,
    "\n  query GroupById($id: ID!) {\n    group(id: $id) {\n      ...GroupParts\n      offerId\n      myOrderId\n      variant { id name price { amount currency } }\n      listing { __typename id slug name imageUrl }\n    }\n  }\n": types.GroupByIdDocument,
    "\n  query MyGroups($first: Int!, $after: String) {\n    myGroups(first: $first, after: $after) {\n      edges { node { ...GroupParts listing { __typename id name imageUrl } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.MyGroupsDocument,
    "\n  query HelpPages {\n    helpPages { slug title summary }\n  }\n": types.HelpPagesDocument,
    "\n  query HelpPageBySlug($slug: String!) {\n    helpPage(slug: $slug) {\n      slug\n      title\n      summary\n      sections {\n        question\n        blocks { kind lines { spans { text strong address } } }\n      }\n    }\n  }\n": types.HelpPageBySlugDocument,
    "\n  fragment InvitationOfferParts on InvitationOffer {\n    id\n    name\n    inviterReward { amount currency }\n    friendReward { amount currency }\n    inviterCoupon { name headline }\n    friendCoupon { name headline }\n    leastOrder { amount currency }\n    waitDays\n    mostRewards\n    periodDays\n    endsAt\n  }\n": types.InvitationOfferPartsFragmentDoc,
    "\n  query InvitePage($first: Int!, $after: String) {\n    invitationOffer { ...InvitationOfferParts }\n    myInvitation { code link joined rewarded earned { amount currency } }\n    invitedFriends(first: $first, after: $after) {\n      edges { node { label state reward { amount currency } withCoupon joinedAt dueAt } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.InvitePageDocument,
    "\n  mutation MakeInvitation($programId: ID!) {\n    makeInvitation(programId: $programId) {\n      __typename\n      ... on MyInvitation { code }\n      ... on UserError { code message }\n    }\n  }\n": types.MakeInvitationDocument,
    "\n  query InvitationByCode($code: String!) {\n    invitation(code: $code) { code inviter open isYours accepted offer { ...InvitationOfferParts } }\n  }\n": types.InvitationByCodeDocument,
    "\n  mutation AcceptInvitation($code: String!) {\n    acceptInvitation(code: $code) {\n      __typename\n      ... on ReceivedInvitation { code accepted }\n      ... on UserError { code message }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation CancelOrder($orderId: ID!) {\n    cancelOrder(input: { orderId: $orderId }) {\n      __typename\n      ... on Order { id state }\n      ... on UserError { code message }\n    }\n  }\n": types.CancelOrderDocument,
    "\n  mutation RevealCode($codeId: ID!, $lookupToken: String) {\n    revealCode(input: { codeId: $codeId, lookupToken: $lookupToken }) {\n      __typename\n      ... on RevealedCode { id number secret url expiresOn revealedAt }\n      ... on UserError { code message }\n    }\n  }\n": types.RevealCodeDocument,
    "\n  mutation RequestClaimCode($login: String!) {\n    requestLoginCode(input: { login: $login }) {\n      __typename\n      ... on ContactCodeSent { maskedContact }\n      ... on UserError { code message }\n    }\n  }\n": types.RequestClaimCodeDocument,
    "\n  mutation EnterToClaim($login: String!, $code: String!) {\n    logInWithCode(input: { login: $login, code: $code }) {\n      __typename\n      ... on UserError { code message }\n    }\n  }\n": types.EnterToClaimDocument,
    "\n  query GiftByToken($token: String!) {\n    gift(token: $token) { ...ReceivedGiftParts }\n  }\n": types.GiftByTokenDocument,
    "\n  fragment ReceivedGiftParts on ReceivedGift {\n    giver\n    name\n    variantName\n    imageUrl\n    isGiver\n    isMine\n    gift { ...GiftParts }\n    unit { ...UnitParts orderId orderNumber }\n    claims { ...ClaimParts }\n  }\n": types.ReceivedGiftPartsFragmentDoc,
    "\n  mutation ClaimGift($token: String!) {\n    claimGift(token: $token) {\n      __typename\n      ... on ReceivedGift { ...ReceivedGiftParts }\n      ... on UserError { code message }\n    }\n  }\n": types.ClaimGiftDocument,
    "\n  query PrintedInvoice($token: String!) {\n    printedInvoice(token: $token) {\n      invoice { ...InvoiceParts }\n      orderNumber\n      paidAt\n      seller\n      sellerTaxNumber\n      items { name quantity }\n    }\n  }\n": types.PrintedInvoiceDocument,
    "\n  mutation StartPayment($input: StartPaymentInput!) {\n    startPayment(input: $input) {\n      __typename\n      ... on Payment { id state payUrl expiresAt }\n      ... on UserError { code message }\n    }\n  }\n": types.StartPaymentDocument,
    "\n  mutation ConfirmOrderCode($lookupToken: String!, $code: String!) {\n    confirmOrderCode(input: { lookupToken: $lookupToken, code: $code }) {\n      __typename\n      ... on OrderAccess { order { id } }\n      ... on UserError { code message }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": types.ConfirmOrderCodeDocument,
    "\n  mutation ChooseOptions($input: ChooseOptionsInput!, $idempotencyKey: String!) {\n    chooseOptions(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Order { id }\n      ... on UserError { code message }\n    }\n  }\n": types.ChooseOptionsDocument,
    "\n  mutation OpenClaim($input: OpenClaimInput!, $idempotencyKey: String!) {\n    openClaim(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Claim { ...ClaimParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.OpenClaimDocument,
    "\n  mutation WriteToClaim($input: WriteToClaimInput!, $idempotencyKey: String!) {\n    writeToClaim(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Claim { ...ClaimParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.WriteToClaimDocument,
    "\n  mutation OfferPicture($input: OfferPictureInput!) {\n    offerPicture(input: $input) {\n      __typename\n      ... on PictureTicket { id uploadUrl mostBytes }\n      ... on UserError { code message path }\n    }\n  }\n": types.OfferPictureDocument,
    "\n  fragment GiftParts on Gift {\n    id\n    state\n    message\n    recipientName\n    expiresAt\n    claimedAt\n    claimedBy\n    token\n  }\n": types.GiftPartsFragmentDoc,
    "\n  mutation MakeGift($input: MakeGiftInput!, $idempotencyKey: String!) {\n    makeGift(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Gift { ...GiftParts }\n      ... on UserError { code message }\n    }\n  }\n": types.MakeGiftDocument,
    "\n  mutation TakeBackGift($input: TakeBackGiftInput!) {\n    takeBackGift(input: $input) {\n      __typename\n      ... on Gift { ...GiftParts }\n      ... on UserError { code message }\n    }\n  }\n": types.TakeBackGiftDocument,
    "\n  fragment InvoiceParts on Invoice {\n    id\n    kind\n    state\n    number\n    officialNumber\n    link\n    titleKind\n    title\n    taxNumber\n    amount { amount currency }\n    answer\n    requestedAt\n    decidedAt\n    corrects\n    printPath\n    emailMasked\n  }\n": types.InvoicePartsFragmentDoc,
    "\n  mutation RequestInvoice($input: RequestInvoiceInput!, $idempotencyKey: String!) {\n    requestInvoice(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Invoice { ...InvoiceParts }\n      ... on UserError { code message path }\n    }\n  }\n": types.RequestInvoiceDocument,
    "\n  mutation KeepOrder($input: KeepOrderInput!) {\n    keepOrder(input: $input) {\n      __typename\n      ... on OrderKept { order { id } session { me { id } } }\n      ... on UserError { code message }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": types.KeepOrderDocument,
    "\n  query EarlierOrders {\n    me { id earlierOrders { kind contactMasked isProved count } }\n  }\n": types.EarlierOrdersDocument,
    "\n  mutation KeepEarlierOrders {\n    keepEarlierOrders { count }\n  }\n": types.KeepEarlierOrdersDocument,
    "\n  mutation RequestContactCode($kind: ContactKind!) {\n    requestContactCode(input: { kind: $kind }) {\n      __typename\n      ... on ContactCodeSent { maskedContact expiresAt }\n      ... on UserError { code message }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": types.RequestContactCodeDocument,
    "\n  mutation ConfirmContact($input: ConfirmContactInput!) {\n    confirmContact(input: $input) {\n      __typename\n      ... on ContactProved { kind }\n      ... on UserError { code message }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": types.ConfirmContactDocument,
    "\n  query OneOrder($id: ID, $lookupToken: String) {\n    order(id: $id, lookupToken: $lookupToken) { ...OrderParts }\n    shop { serverTime }\n  }\n": types.OneOrderDocument,
    "\n  subscription OrderProgress($id: ID, $lookupToken: String) {\n    orderProgress(id: $id, lookupToken: $lookupToken) { ...OrderParts }\n  }\n": types.OrderProgressDocument,
    "\n  mutation LogOut {\n    logOut { __typename }\n  }\n": types.LogOutDocument,
    "\n  query MyEntitlements($first: Int!, $after: String) {\n    me {\n      id\n      entitlements(first: $first, after: $after) {\n        edges { cursor node { ...UnitParts orderId orderNumber } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.MyEntitlementsDocument,
    "\n  query MyOrders($first: Int!, $after: String) {\n    me {\n      id\n      orders(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            number\n            state\n            placedAt\n            total { amount currency }\n            lines { id name variantName imageUrl kind quantity }\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.MyOrdersDocument,
    "\n  query MyTopUps($first: Int!, $after: String) {\n    me {\n      id\n      orders(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            number\n            paidAt\n            lines { id account server units { ...TopUpParts components { ...TopUpParts } } }\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.MyTopUpsDocument,
    "\n  fragment TopUpParts on OrderUnit {\n    id\n    name\n    variantName\n    kind\n    state\n    progress\n    deliveredAt\n    imageUrl\n    paid { amount currency }\n    givenBack { amount currency }\n  }\n": types.TopUpPartsFragmentDoc,
    "\n  fragment UnitParts on OrderUnit {\n    id\n    name\n    variantName\n    choice\n    kind\n    state\n    deliveredAt\n    imageUrl\n    rules\n    paid { amount currency }\n    givenBack { amount currency }\n    progress\n    note\n    voucher { id state uses usesLeft expiresAt redeemedAt token qr }\n    afterSale { mayRefund mayReplace refund replacement windowEndsAt }\n    codes { id hint hasNumber hasSecret hasUrl expiresOn revealedAt renewedAt withdrawnAt withdrawnBecause }\n    gift { ...GiftParts }\n    membership { startsAt endsAt daysLeft }\n    openChoice {\n      name\n      picks\n      chooseBy\n      options { variantId name variantName imageUrl quantity availability { state fewLeft } }\n    }\n  }\n": types.UnitPartsFragmentDoc,
    "\n  fragment PictureParts on EvidencePicture {\n    id\n    url\n    width\n    height\n  }\n": types.PicturePartsFragmentDoc,
    "\n  fragment ClaimParts on Claim {\n    id\n    kind\n    state\n    words\n    answer\n    openedAt\n    dueAt\n    decidedAt\n    amount { amount currency }\n    refundTo\n    unitIds\n    awaitsYou\n    mayWrite\n    pictures { ...PictureParts }\n    remarks { at fromShop words pictures { ...PictureParts } }\n  }\n": types.ClaimPartsFragmentDoc,
    "\n  fragment OrderParts on Order {\n    id\n    number\n    state\n    placedAt\n    expiresAt\n    paidAt\n    deliveredAt\n    contactMasked\n    mayReveal\n    mayKeep\n    total { amount currency }\n    discount { amount currency }\n    fromWallet { amount currency }\n    due { amount currency }\n    refunded { amount currency }\n    backInWallet { amount currency }\n    steps { ...PriceStepParts }\n    payment { id state payUrl expiresAt amount { amount currency } }\n    timeline { at kind label }\n    claims { ...ClaimParts }\n    mayInvoice\n    group { ...GroupParts }\n    invoices { ...InvoiceParts }\n    lines {\n      id\n      name\n      variantName\n      imageUrl\n      slug\n      kind\n      quantity\n      total { amount currency }\n      rules\n      account\n      server\n      units { ...UnitParts components { ...UnitParts } }\n    }\n  }\n": types.OrderPartsFragmentDoc,
    "\n  mutation RequestOrderCode($input: RequestOrderCodeInput!) {\n    requestOrderCode(input: $input) {\n      __typename\n      ... on OrderCodeSent { maskedContact expiresAt }\n      ... on UserError { code message }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": types.RequestOrderCodeDocument,
    "\n  fragment CartParts on Cart {\n    lines {\n      quantity\n      account\n      server\n      portedTo\n      choices\n      seenPrice { amount currency }\n      variant { id name maxPerOrder }\n      listing { __typename slug name imageUrl }\n    }\n  }\n": types.CartPartsFragmentDoc,
    "\n  query MyCart {\n    cart { ...CartParts }\n  }\n": types.MyCartDocument,
    "\n  mutation MergeCart($lines: [CartLineInput!]!) {\n    mergeCart(input: { lines: $lines }) {\n      __typename\n      ... on Cart { ...CartParts }\n      ... on UserError { code path }\n    }\n  }\n": types.MergeCartDocument,
    "\n  mutation SetCartLines($lines: [CartLineInput!]!) {\n    setCartLines(input: { lines: $lines }) {\n      __typename\n      ... on Cart { ...CartParts }\n      ... on UserError { code path }\n    }\n  }\n": types.SetCartLinesDocument,
    "\n  fragment CouponOfferParts on CouponOffer {\n    id\n    name\n    headline\n    smallPrint\n    startsAt\n    endsAt\n    validDays\n    opensAt\n    closesAt\n    eachPerson\n    left\n    claimed\n  }\n": types.CouponOfferPartsFragmentDoc,
    "\n  query CouponOffers($ids: [ID!]!) {\n    couponOffers(ids: $ids) { ...CouponOfferParts }\n  }\n": types.CouponOffersDocument,
    "\n  mutation ClaimCoupon($input: ClaimCouponInput!, $idempotencyKey: String!) {\n    claimCoupon(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on OwnCoupon { id coupon { id name } }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n": types.ClaimCouponDocument,
    "\n  fragment AccountRulesParts on AccountRules {\n    carriers\n    portedNumbers\n    pattern\n    label\n    example\n    servers { code name }\n  }\n": types.AccountRulesPartsFragmentDoc,
    "\n  fragment SavedAccountParts on SavedAccount {\n    id\n    label\n    format\n    account\n    server { code name }\n    portedTo\n    productId\n    productName\n  }\n": types.SavedAccountPartsFragmentDoc,
    "\n  query SavedAccounts {\n    me { id savedAccounts { ...SavedAccountParts } }\n  }\n": types.SavedAccountsDocument,
    "\n  mutation SaveAccount($input: SaveAccountInput!) {\n    saveAccount(input: $input) {\n      __typename\n      ... on SavedAccount { ...SavedAccountParts }\n      ... on UserError { message }\n    }\n  }\n": types.SaveAccountDocument,
    "\n  mutation RenameSavedAccount($id: ID!, $label: String!) {\n    renameSavedAccount(id: $id, label: $label) {\n      __typename\n      ... on SavedAccount { ...SavedAccountParts }\n      ... on UserError { message }\n    }\n  }\n": types.RenameSavedAccountDocument,
    "\n  mutation RemoveSavedAccount($id: ID!) {\n    removeSavedAccount(id: $id) {\n      __typename\n      ... on UserError { message }\n    }\n  }\n": types.RemoveSavedAccountDocument,
    "\n  fragment FlashSaleCard on FlashSale {\n    id\n    name\n    phase\n    startsAt\n    endsAt\n    serverTime\n    holdSeconds\n    challenge\n    queues\n    items {\n      id\n      perPerson\n      mostAtOnce\n      price { amount currency }\n      stock { itemId quota left mayReturn }\n      variant { id name kind price { amount currency } accountFormat accountRules { ...AccountRulesParts } promisedSeconds }\n      listing { id slug name imageUrl imageAlt deliveryPromise }\n    }\n  }\n": types.FlashSaleCardFragmentDoc,
    "\n  query FlashSales {\n    flashSales { ...FlashSaleCard }\n  }\n": types.FlashSalesDocument,
    "\n  subscription FlashSaleStock($saleId: ID!) {\n    flashSaleStock(saleId: $saleId) { itemId quota left mayReturn }\n  }\n": types.FlashSaleStockDocument,
    "\n  fragment GroupParts on BuyingGroup {\n    id\n    state\n    size\n    taken\n    left\n    endsAt\n    closedAt\n    serverTime\n    price { amount currency }\n    members { label hue leads isYou paid }\n  }\n": types.GroupPartsFragmentDoc,
    "\n  fragment GroupOfferParts on GroupOffer {\n    id\n    size\n    hours\n    mostAPerson\n    endsAt\n    price { amount currency }\n    variant { id name price { amount currency } }\n    openGroups { ...GroupParts }\n  }\n": types.GroupOfferPartsFragmentDoc,
    "\n  query GroupOffers($productId: ID!) {\n    groupOffers(productId: $productId) { ...GroupOfferParts }\n  }\n": types.GroupOffersDocument,
    "\n  query UnreadCount {\n    me { unread }\n  }\n": types.UnreadCountDocument,
    "\n  subscription UnreadMessages {\n    unreadMessages { count }\n  }\n": types.UnreadMessagesDocument,
    "\n  query MyTier {\n    me {\n      membership {\n        tier { id name benefits threshold { amount currency } }\n        next { id name benefits threshold { amount currency } }\n        spent { amount currency }\n        remaining { amount currency }\n        windowDays\n      }\n    }\n  }\n": types.MyTierDocument,
    "\n  query MemberPrices($ids: [ID!]!) {\n    memberPrices(ids: $ids) { id price { amount currency } }\n  }\n": types.MemberPricesDocument,
    "\n  fragment PriceStepParts on PriceStep { kind label amount { amount currency } }\n": types.PriceStepPartsFragmentDoc,
    "\n  fragment PromotionParts on PromotionResult { name outcome saves { amount currency } message }\n": types.PromotionPartsFragmentDoc,
    "\n  fragment QuoteParts on Quote {\n    fingerprint\n    subtotal { amount currency }\n    discount { amount currency }\n    total { amount currency }\n    wallet { available { amount currency } pays { amount currency } left { amount currency } }\n    steps { ...PriceStepParts }\n    promotions { ...PromotionParts }\n    hints { message }\n    gifts {\n      name\n      picks\n      options {\n        variantId\n        taken\n        variant { name availability { state } }\n        listing { name imageUrl }\n      }\n    }\n    lines {\n      quantity\n      gift\n      account\n      carrier\n      ported\n      server { code name }\n      chosenLater\n      chosen {\n        choice\n        variantId\n        name\n        variantName\n        quantity\n        accountFormat\n        accountRules { ...AccountRulesParts }\n      }\n      available\n      unitPrice { amount currency }\n      discount { amount currency }\n      total { amount currency }\n      steps { ...PriceStepParts }\n      availability { state fewLeft }\n      variant {\n        id\n        name\n        kind\n        maxPerOrder\n        accountFormat\n        accountRules { ...AccountRulesParts }\n        topupSpeed\n        promisedSeconds\n        uses\n      }\n      listing {\n        __typename\n        id\n        slug\n        name\n        imageUrl\n        deliveryPromise\n        ... on Bundle {\n          components {\n            product { id name }\n            variant { id name accountFormat accountRules { ...AccountRulesParts } }\n          }\n        }\n      }\n    }\n  }\n": types.QuotePartsFragmentDoc,
    "\n  query QuoteLines($lines: [LineInput!]!, $gifts: [ID!], $group: GroupInput) {\n    quote(input: { lines: $lines, gifts: $gifts, group: $group }) {\n      __typename\n      ... on Quote { ...QuoteParts }\n      ... on UserError { code message path }\n      ... on QuantityRefused { refusedVariantId: variantId minimum maximum }\n      ... on AccountInvalid { variantId format }\n      ... on CarrierRefused { variantId carriers mayBePorted }\n      ... on ServerRefused { variantId servers { code name } }\n      ... on ChoiceRefused { variantId reason }\n    }\n  }\n": types.QuoteLinesDocument,
    "\n  query WhoAmI {\n    me { id displayName email phone isGuest membership { tier { id name } } }\n  }\n": types.WhoAmIDocument,
    "\n  query Suggest($text: String!) {\n    suggest(text: $text) { kind text slug }\n  }\n": types.SuggestDocument,
    "\n  mutation Track($events: [VisitEventInput!]!) {\n    track(events: $events) {\n      __typename\n      ... on Tracked { counted }\n    }\n  }\n": types.TrackDocument,
    "\n  query MyBalance {\n    me { id wallet { balance { amount currency } held { amount currency } available { amount currency } } }\n  }\n": types.MyBalanceDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyInbox($first: Int!, $after: String) {\n    me {\n      inbox(first: $first, after: $after) {\n        edges { node { id at text body link readAt } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql').MyInboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadMessage($id: ID!) {\n    readMessage(id: $id) { __typename }\n  }\n"): typeof import('./graphql').ReadMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadAllMessages {\n    readAllMessages { count }\n  }\n"): typeof import('./graphql').ReadAllMessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyData {\n    me {\n      id\n      dataExport { id state askedAt readyAt expiresAt bytes }\n      erasure { id state dueAt }\n    }\n  }\n"): typeof import('./graphql').MyDataDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestSelfCode {\n    requestSelfCode {\n      __typename\n      ... on ContactCodeSent { maskedContact expiresAt }\n      ... on UserError { code message }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n"): typeof import('./graphql').RequestSelfCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProveSelf($code: String!) {\n    proveSelf(input: { code: $code }) {\n      __typename\n      ... on SelfProved { until }\n      ... on UserError { code message }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n"): typeof import('./graphql').ProveSelfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExportMyData {\n    exportMyData {\n      __typename\n      ... on DataExport { id state }\n      ... on UserError { code message }\n    }\n  }\n"): typeof import('./graphql').ExportMyDataDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenMyExport {\n    openMyExport {\n      __typename\n      ... on DataLink { url expiresAt }\n      ... on UserError { code message }\n    }\n  }\n"): typeof import('./graphql').OpenMyExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EraseMyData {\n    eraseMyData {\n      __typename\n      ... on Erasure { id state dueAt }\n      ... on UserError { code message }\n      ... on ErasureBlocked { obstacles }\n    }\n  }\n"): typeof import('./graphql').EraseMyDataDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelMyErasure {\n    cancelMyErasure {\n      __typename\n      ... on Erasure { id state }\n      ... on UserError { code message }\n    }\n  }\n"): typeof import('./graphql').CancelMyErasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyAccount {\n    me {\n      id\n      displayName\n      email\n      phone\n      isGuest\n      hasPassword\n      birthdayMonth\n      sessions { id browser system address openedAt seenAt isCurrent }\n    }\n  }\n"): typeof import('./graphql').MyAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      __typename\n      ... on PasswordChanged { endedSessions }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n"): typeof import('./graphql').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetDisplayName($name: String!) {\n    setDisplayName(name: $name) {\n      __typename\n      ... on Me { id displayName }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SetDisplayNameDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SayBirthday($month: Int!) {\n    sayBirthday(month: $month) {\n      __typename\n      ... on Me { id birthdayMonth }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').SayBirthdayDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestNewContact($input: NewContactInput!) {\n    requestNewContact(input: $input) {\n      __typename\n      ... on ContactCodeSent { maskedContact expiresAt }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n"): typeof import('./graphql').RequestNewContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetContact($input: SetContactInput!) {\n    setContact(input: $input) {\n      __typename\n      ... on Me { id email phone }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n"): typeof import('./graphql').SetContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      __typename\n      ... on SessionsEnded { count }\n      ... on UserError { code message }\n    }\n  }\n"): typeof import('./graphql').EndSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogOutEverywhere($keepThis: Boolean!) {\n    logOutEverywhere(keepThis: $keepThis) { count }\n  }\n"): typeof import('./graphql').LogOutEverywhereDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogIn($input: LogInInput!) {\n    logIn(input: $input) {\n      __typename\n      ... on Session { me { id displayName email phone isGuest } }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n"): typeof import('./graphql').LogInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Register($input: RegisterInput!) {\n    register(input: $input) {\n      __typename\n      ... on Session { me { id displayName email phone isGuest } }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n"): typeof import('./graphql').RegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestLoginCode($input: CodeRequestInput!) {\n    requestLoginCode(input: $input) {\n      __typename\n      ... on ContactCodeSent { maskedContact expiresAt }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n"): typeof import('./graphql').RequestLoginCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogInWithCode($input: LogInWithCodeInput!) {\n    logInWithCode(input: $input) {\n      __typename\n      ... on Session { me { id displayName email phone isGuest } }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n"): typeof import('./graphql').LogInWithCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestReset($input: CodeRequestInput!) {\n    requestPasswordReset(input: $input) {\n      __typename\n      ... on ContactCodeSent { maskedContact expiresAt }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n"): typeof import('./graphql').RequestResetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Reset($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      __typename\n      ... on Session { me { id displayName email phone isGuest } }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n"): typeof import('./graphql').ResetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RedeemGiftCard($input: RedeemGiftCardInput!, $idempotencyKey: String!) {\n    redeemGiftCard(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on RedeemedGiftCard { amount { amount currency } }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n"): typeof import('./graphql').RedeemGiftCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyWallet($first: Int!, $after: String) {\n    me {\n      id\n      wallet {\n        balance { amount currency }\n        held { amount currency }\n        available { amount currency }\n        entries(first: $first, after: $after) {\n          edges { node { id at kind amount { amount currency } order { id number } } }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').MyWalletDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CampaignPageParts on CampaignPage {\n    slug\n    name\n    summary\n    hue\n    phase\n    startsAt\n    endsAt\n    serverTime\n    blocks {\n      __typename\n      ... on CampaignHero {\n        key\n        title\n        text\n        picture { url cardUrl width height alt }\n        button { label address }\n      }\n      ... on CampaignText { key title sections { question blocks { kind lines { spans { text strong address } } } } }\n      ... on CampaignGoods { key title listings { ...ListingCardParts } }\n      ... on CampaignCoupons { key title coupons { ...CouponOfferParts } }\n      ... on CampaignFlashSale { key title sale { ...FlashSaleCard } }\n      ... on CampaignCountdown { key title }\n      ... on CampaignRules { key title sections { question blocks { kind lines { spans { text strong address } } } } }\n      ... on CampaignGroupBuys {\n        key\n        title\n        offers {\n          id\n          size\n          price { amount currency }\n          variant { id name price { amount currency } }\n          listing { __typename id slug name imageUrl }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').CampaignPagePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignBySlug($slug: String!) {\n    campaign(slug: $slug) { ...CampaignPageParts }\n  }\n"): typeof import('./graphql').CampaignBySlugDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyCampaign($slug: String!) {\n    me { id campaign(slug: $slug) { ...CampaignPageParts } }\n  }\n"): typeof import('./graphql').MyCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CampaignPreview($token: String!) {\n    campaignPreview(token: $token) { ...CampaignPageParts }\n  }\n"): typeof import('./graphql').CampaignPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EndingSoon {\n    me {\n      id\n      endingSoon {\n        endsAt\n        unit { id name variantName kind imageUrl }\n      }\n    }\n  }\n"): typeof import('./graphql').EndingSoonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomeBundles($first: Int!) {\n    bundles(first: $first) { edges { cursor node { ...BundleCardParts } } }\n    campaigns { slug name summary hue }\n  }\n"): typeof import('./graphql').HomeBundlesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CategoryBySlug($slug: String!) {\n    category(slug: $slug) { id slug name tagline glyph hue imageUrl imageAlt productCount }\n  }\n"): typeof import('./graphql').CategoryBySlugDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BrandsOfCategory($category: String!) {\n    brands(category: $category) { brand count }\n  }\n"): typeof import('./graphql').BrandsOfCategoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListListings($filter: ProductFilter, $sort: ProductSort!, $first: Int!, $after: String) {\n    products(filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges { cursor node { ...ListingCardParts } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').ListListingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllCategories {\n    categories { id slug name glyph hue imageUrl productCount }\n  }\n"): typeof import('./graphql').AllCategoriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ListingCardParts on Listing {\n    __typename\n    id\n    slug\n    name\n    summary\n    imageUrl\n    imageAlt\n    art { glyph hue label }\n    price { amount currency }\n    listPrice { amount currency }\n    promotionPrice { amount currency }\n    badges\n    flashOffer { saleId phase price { amount currency } }\n    availability { state fewLeft }\n    deliveryPromise\n    ... on Product { variants { id } }\n  }\n"): typeof import('./graphql').ListingCardPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BundleCardParts on Bundle {\n    ...ListingCardParts\n    apart { amount currency }\n    saving { amount currency }\n    components {\n      quantity\n      variant { id name }\n      product { id name imageUrl }\n    }\n    choices { name picks options { variant { id } } }\n  }\n"): typeof import('./graphql').BundleCardPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BundleBySlug($slug: String!) {\n    bundle(slug: $slug) {\n      ...ListingCardParts\n      description\n      rules\n      refundNote\n      brand\n      category { slug name }\n      variantId\n      maxPerOrder\n      apart { amount currency }\n      saving { amount currency }\n      components {\n        quantity\n        allocated { amount currency }\n        variant {\n          id\n          name\n          kind\n          validityDays\n          topupSpeed\n          accountFormat\n          accountRules { ...AccountRulesParts }\n          promisedSeconds\n          uses\n          price { amount currency }\n          availability { state fewLeft }\n        }\n        product { id slug name imageUrl rules }\n      }\n      choices {\n        name\n        picks\n        waitDays\n        options {\n          quantity\n          availability { state fewLeft }\n          variant {\n            id\n            name\n            kind\n            validityDays\n            topupSpeed\n            accountFormat\n            accountRules { ...AccountRulesParts }\n            promisedSeconds\n            uses\n            price { amount currency }\n          }\n          product { id slug name imageUrl }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').BundleBySlugDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProductBySlug($slug: String!) {\n    product(slug: $slug) {\n      ...ListingCardParts\n      description\n      rules\n      refundNote\n      brand\n      category { id slug name }\n      variants {\n        id\n        name\n        kind\n        validityDays\n        redeemBy\n        topupSpeed\n        accountFormat\n        accountRules { ...AccountRulesParts }\n        promisedSeconds\n        uses\n        maxPerOrder\n        faceValue { amount currency }\n        price { amount currency }\n        listPrice { amount currency }\n        promotionPrice { amount currency }\n        availability { state fewLeft }\n      }\n      bundlesWith { ...BundleCardParts }\n    }\n  }\n"): typeof import('./graphql').ProductBySlugDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchListings($text: String!, $filter: SearchFilter, $sort: SearchSort!, $first: Int!, $after: String) {\n    search(text: $text, filter: $filter, sort: $sort, first: $first, after: $after) {\n      edges { cursor node { ...ListingCardParts } }\n      pageInfo { hasNextPage endCursor }\n      didYouMean\n      matched\n      facets {\n        total\n        inStock\n        categories { category { id slug name } count }\n        kinds { kind count }\n        brands { brand count }\n        priceBands { atLeast { amount currency } below { amount currency } count }\n      }\n    }\n  }\n"): typeof import('./graphql').SearchListingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuoteCouponParts on Quote {\n    coupons { name counts saves { amount currency } message }\n    usableCoupons { saves { amount currency } own { id coupon { id name smallPrint } } }\n  }\n"): typeof import('./graphql').QuoteCouponPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CheckoutQuote(\n    $lines: [LineInput!]!\n    $gifts: [ID!]\n    $group: GroupInput\n    $couponCodes: [String!]\n    $couponIds: [ID!]\n  ) {\n    quote(\n      input: {\n        lines: $lines\n        gifts: $gifts\n        group: $group\n        couponCodes: $couponCodes\n        couponIds: $couponIds\n      }\n    ) {\n      __typename\n      ... on Quote { ...QuoteParts ...QuoteCouponParts }\n      ... on UserError { code message path }\n      ... on QuantityRefused { refusedVariantId: variantId minimum maximum }\n      ... on AccountInvalid { variantId format }\n      ... on CarrierRefused { variantId carriers mayBePorted }\n      ... on ServerRefused { variantId servers { code name } }\n      ... on ChoiceRefused { variantId reason }\n    }\n  }\n"): typeof import('./graphql').CheckoutQuoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneFlashSale($id: ID!) {\n    flashSale(id: $id) { ...FlashSaleCard }\n    me { id }\n  }\n"): typeof import('./graphql').OneFlashSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlashSaleById($id: ID!) {\n    flashSale(id: $id) { ...FlashSaleCard }\n  }\n"): typeof import('./graphql').FlashSaleByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlashChallenge($saleId: ID!) {\n    flashChallenge(saleId: $saleId)\n  }\n"): typeof import('./graphql').FlashChallengeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinFlashSale($input: JoinFlashSaleInput!, $idempotencyKey: String!) {\n    joinFlashSale(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on FlashAdmission { token itemId quantity price { amount currency } expiresAt holdSeconds }\n      ... on UserError { code message path }\n      ... on FlashSaleSoldOut { mayReturn }\n      ... on FlashLimitReached { left unpaid }\n      ... on WaitingRoomOpen { ahead }\n      ... on FlashSaleClosed { reason }\n    }\n  }\n"): typeof import('./graphql').JoinFlashSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WaitForFlashSale($input: WaitForFlashSaleInput!) {\n    waitForFlashSale(input: $input) {\n      __typename\n      ... on WaitingTicket { ticket waiting ahead due waitSeconds }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').WaitForFlashSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveFlashSale($token: String!) {\n    leaveFlashSale(token: $token) { __typename }\n  }\n"): typeof import('./graphql').LeaveFlashSaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription WaitingRoom($saleId: ID!, $ticket: String!) {\n    waitingRoom(saleId: $saleId, ticket: $ticket) { ticket waiting ahead due waitSeconds }\n  }\n"): typeof import('./graphql').WaitingRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlaceOrder($input: PlaceOrderInput!, $idempotencyKey: String!) {\n    placeOrder(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on PlacedOrder {\n        lookupToken\n        order { id number }\n        payment { id payUrl state }\n      }\n      ... on UserError { code message path }\n      ... on OutOfStock { variantId available }\n      ... on PriceChanged { expected { amount currency } quote { ...QuoteParts } }\n      ... on QuantityRefused { refusedVariantId: variantId minimum maximum }\n      ... on PurchaseLimitReached { variantId limit used resetsAt }\n      ... on TooManyOpenOrders { limit open openUntil: resetsAt }\n      ... on AccountRequired { variantId format }\n      ... on AccountInvalid { variantId format }\n      ... on AccountLimitReached { variantId limit }\n      ... on CarrierRefused { variantId }\n      ... on ServerRefused { variantId }\n      ... on WalletShort { walletHas: available { amount currency } }\n    }\n  }\n"): typeof import('./graphql').PlaceOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CouponCentre($first: Int!, $after: String) {\n    couponCentre(first: $first, after: $after) {\n      edges {\n        node { ...CouponOfferParts }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').CouponCentreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyCoupons($standing: CouponStanding!, $first: Int!, $after: String) {\n    me {\n      id\n      coupons(standing: $standing, first: $first, after: $after) {\n        edges {\n          node {\n            id\n            expiresAt\n            inOrder\n            coupon { id name headline smallPrint startsAt endsAt }\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql').MyCouponsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupById($id: ID!) {\n    group(id: $id) {\n      ...GroupParts\n      offerId\n      myOrderId\n      variant { id name price { amount currency } }\n      listing { __typename id slug name imageUrl }\n    }\n  }\n"): typeof import('./graphql').GroupByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyGroups($first: Int!, $after: String) {\n    myGroups(first: $first, after: $after) {\n      edges { node { ...GroupParts listing { __typename id name imageUrl } } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').MyGroupsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HelpPages {\n    helpPages { slug title summary }\n  }\n"): typeof import('./graphql').HelpPagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HelpPageBySlug($slug: String!) {\n    helpPage(slug: $slug) {\n      slug\n      title\n      summary\n      sections {\n        question\n        blocks { kind lines { spans { text strong address } } }\n      }\n    }\n  }\n"): typeof import('./graphql').HelpPageBySlugDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvitationOfferParts on InvitationOffer {\n    id\n    name\n    inviterReward { amount currency }\n    friendReward { amount currency }\n    inviterCoupon { name headline }\n    friendCoupon { name headline }\n    leastOrder { amount currency }\n    waitDays\n    mostRewards\n    periodDays\n    endsAt\n  }\n"): typeof import('./graphql').InvitationOfferPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvitePage($first: Int!, $after: String) {\n    invitationOffer { ...InvitationOfferParts }\n    myInvitation { code link joined rewarded earned { amount currency } }\n    invitedFriends(first: $first, after: $after) {\n      edges { node { label state reward { amount currency } withCoupon joinedAt dueAt } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').InvitePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeInvitation($programId: ID!) {\n    makeInvitation(programId: $programId) {\n      __typename\n      ... on MyInvitation { code }\n      ... on UserError { code message }\n    }\n  }\n"): typeof import('./graphql').MakeInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvitationByCode($code: String!) {\n    invitation(code: $code) { code inviter open isYours accepted offer { ...InvitationOfferParts } }\n  }\n"): typeof import('./graphql').InvitationByCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($code: String!) {\n    acceptInvitation(code: $code) {\n      __typename\n      ... on ReceivedInvitation { code accepted }\n      ... on UserError { code message }\n    }\n  }\n"): typeof import('./graphql').AcceptInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelOrder($orderId: ID!) {\n    cancelOrder(input: { orderId: $orderId }) {\n      __typename\n      ... on Order { id state }\n      ... on UserError { code message }\n    }\n  }\n"): typeof import('./graphql').CancelOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealCode($codeId: ID!, $lookupToken: String) {\n    revealCode(input: { codeId: $codeId, lookupToken: $lookupToken }) {\n      __typename\n      ... on RevealedCode { id number secret url expiresOn revealedAt }\n      ... on UserError { code message }\n    }\n  }\n"): typeof import('./graphql').RevealCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestClaimCode($login: String!) {\n    requestLoginCode(input: { login: $login }) {\n      __typename\n      ... on ContactCodeSent { maskedContact }\n      ... on UserError { code message }\n    }\n  }\n"): typeof import('./graphql').RequestClaimCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterToClaim($login: String!, $code: String!) {\n    logInWithCode(input: { login: $login, code: $code }) {\n      __typename\n      ... on UserError { code message }\n    }\n  }\n"): typeof import('./graphql').EnterToClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GiftByToken($token: String!) {\n    gift(token: $token) { ...ReceivedGiftParts }\n  }\n"): typeof import('./graphql').GiftByTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReceivedGiftParts on ReceivedGift {\n    giver\n    name\n    variantName\n    imageUrl\n    isGiver\n    isMine\n    gift { ...GiftParts }\n    unit { ...UnitParts orderId orderNumber }\n    claims { ...ClaimParts }\n  }\n"): typeof import('./graphql').ReceivedGiftPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimGift($token: String!) {\n    claimGift(token: $token) {\n      __typename\n      ... on ReceivedGift { ...ReceivedGiftParts }\n      ... on UserError { code message }\n    }\n  }\n"): typeof import('./graphql').ClaimGiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrintedInvoice($token: String!) {\n    printedInvoice(token: $token) {\n      invoice { ...InvoiceParts }\n      orderNumber\n      paidAt\n      seller\n      sellerTaxNumber\n      items { name quantity }\n    }\n  }\n"): typeof import('./graphql').PrintedInvoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartPayment($input: StartPaymentInput!) {\n    startPayment(input: $input) {\n      __typename\n      ... on Payment { id state payUrl expiresAt }\n      ... on UserError { code message }\n    }\n  }\n"): typeof import('./graphql').StartPaymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmOrderCode($lookupToken: String!, $code: String!) {\n    confirmOrderCode(input: { lookupToken: $lookupToken, code: $code }) {\n      __typename\n      ... on OrderAccess { order { id } }\n      ... on UserError { code message }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n"): typeof import('./graphql').ConfirmOrderCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseOptions($input: ChooseOptionsInput!, $idempotencyKey: String!) {\n    chooseOptions(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Order { id }\n      ... on UserError { code message }\n    }\n  }\n"): typeof import('./graphql').ChooseOptionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenClaim($input: OpenClaimInput!, $idempotencyKey: String!) {\n    openClaim(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Claim { ...ClaimParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').OpenClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteToClaim($input: WriteToClaimInput!, $idempotencyKey: String!) {\n    writeToClaim(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Claim { ...ClaimParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').WriteToClaimDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfferPicture($input: OfferPictureInput!) {\n    offerPicture(input: $input) {\n      __typename\n      ... on PictureTicket { id uploadUrl mostBytes }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').OfferPictureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GiftParts on Gift {\n    id\n    state\n    message\n    recipientName\n    expiresAt\n    claimedAt\n    claimedBy\n    token\n  }\n"): typeof import('./graphql').GiftPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeGift($input: MakeGiftInput!, $idempotencyKey: String!) {\n    makeGift(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Gift { ...GiftParts }\n      ... on UserError { code message }\n    }\n  }\n"): typeof import('./graphql').MakeGiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackGift($input: TakeBackGiftInput!) {\n    takeBackGift(input: $input) {\n      __typename\n      ... on Gift { ...GiftParts }\n      ... on UserError { code message }\n    }\n  }\n"): typeof import('./graphql').TakeBackGiftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvoiceParts on Invoice {\n    id\n    kind\n    state\n    number\n    officialNumber\n    link\n    titleKind\n    title\n    taxNumber\n    amount { amount currency }\n    answer\n    requestedAt\n    decidedAt\n    corrects\n    printPath\n    emailMasked\n  }\n"): typeof import('./graphql').InvoicePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestInvoice($input: RequestInvoiceInput!, $idempotencyKey: String!) {\n    requestInvoice(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on Invoice { ...InvoiceParts }\n      ... on UserError { code message path }\n    }\n  }\n"): typeof import('./graphql').RequestInvoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepOrder($input: KeepOrderInput!) {\n    keepOrder(input: $input) {\n      __typename\n      ... on OrderKept { order { id } session { me { id } } }\n      ... on UserError { code message }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n"): typeof import('./graphql').KeepOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EarlierOrders {\n    me { id earlierOrders { kind contactMasked isProved count } }\n  }\n"): typeof import('./graphql').EarlierOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepEarlierOrders {\n    keepEarlierOrders { count }\n  }\n"): typeof import('./graphql').KeepEarlierOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestContactCode($kind: ContactKind!) {\n    requestContactCode(input: { kind: $kind }) {\n      __typename\n      ... on ContactCodeSent { maskedContact expiresAt }\n      ... on UserError { code message }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n"): typeof import('./graphql').RequestContactCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmContact($input: ConfirmContactInput!) {\n    confirmContact(input: $input) {\n      __typename\n      ... on ContactProved { kind }\n      ... on UserError { code message }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n"): typeof import('./graphql').ConfirmContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OneOrder($id: ID, $lookupToken: String) {\n    order(id: $id, lookupToken: $lookupToken) { ...OrderParts }\n    shop { serverTime }\n  }\n"): typeof import('./graphql').OneOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription OrderProgress($id: ID, $lookupToken: String) {\n    orderProgress(id: $id, lookupToken: $lookupToken) { ...OrderParts }\n  }\n"): typeof import('./graphql').OrderProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LogOut {\n    logOut { __typename }\n  }\n"): typeof import('./graphql').LogOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyEntitlements($first: Int!, $after: String) {\n    me {\n      id\n      entitlements(first: $first, after: $after) {\n        edges { cursor node { ...UnitParts orderId orderNumber } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql').MyEntitlementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyOrders($first: Int!, $after: String) {\n    me {\n      id\n      orders(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            number\n            state\n            placedAt\n            total { amount currency }\n            lines { id name variantName imageUrl kind quantity }\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql').MyOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyTopUps($first: Int!, $after: String) {\n    me {\n      id\n      orders(first: $first, after: $after) {\n        edges {\n          cursor\n          node {\n            id\n            number\n            paidAt\n            lines { id account server units { ...TopUpParts components { ...TopUpParts } } }\n          }\n        }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql').MyTopUpsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TopUpParts on OrderUnit {\n    id\n    name\n    variantName\n    kind\n    state\n    progress\n    deliveredAt\n    imageUrl\n    paid { amount currency }\n    givenBack { amount currency }\n  }\n"): typeof import('./graphql').TopUpPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UnitParts on OrderUnit {\n    id\n    name\n    variantName\n    choice\n    kind\n    state\n    deliveredAt\n    imageUrl\n    rules\n    paid { amount currency }\n    givenBack { amount currency }\n    progress\n    note\n    voucher { id state uses usesLeft expiresAt redeemedAt token qr }\n    afterSale { mayRefund mayReplace refund replacement windowEndsAt }\n    codes { id hint hasNumber hasSecret hasUrl expiresOn revealedAt renewedAt withdrawnAt withdrawnBecause }\n    gift { ...GiftParts }\n    membership { startsAt endsAt daysLeft }\n    openChoice {\n      name\n      picks\n      chooseBy\n      options { variantId name variantName imageUrl quantity availability { state fewLeft } }\n    }\n  }\n"): typeof import('./graphql').UnitPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PictureParts on EvidencePicture {\n    id\n    url\n    width\n    height\n  }\n"): typeof import('./graphql').PicturePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClaimParts on Claim {\n    id\n    kind\n    state\n    words\n    answer\n    openedAt\n    dueAt\n    decidedAt\n    amount { amount currency }\n    refundTo\n    unitIds\n    awaitsYou\n    mayWrite\n    pictures { ...PictureParts }\n    remarks { at fromShop words pictures { ...PictureParts } }\n  }\n"): typeof import('./graphql').ClaimPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderParts on Order {\n    id\n    number\n    state\n    placedAt\n    expiresAt\n    paidAt\n    deliveredAt\n    contactMasked\n    mayReveal\n    mayKeep\n    total { amount currency }\n    discount { amount currency }\n    fromWallet { amount currency }\n    due { amount currency }\n    refunded { amount currency }\n    backInWallet { amount currency }\n    steps { ...PriceStepParts }\n    payment { id state payUrl expiresAt amount { amount currency } }\n    timeline { at kind label }\n    claims { ...ClaimParts }\n    mayInvoice\n    group { ...GroupParts }\n    invoices { ...InvoiceParts }\n    lines {\n      id\n      name\n      variantName\n      imageUrl\n      slug\n      kind\n      quantity\n      total { amount currency }\n      rules\n      account\n      server\n      units { ...UnitParts components { ...UnitParts } }\n    }\n  }\n"): typeof import('./graphql').OrderPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestOrderCode($input: RequestOrderCodeInput!) {\n    requestOrderCode(input: $input) {\n      __typename\n      ... on OrderCodeSent { maskedContact expiresAt }\n      ... on UserError { code message }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n"): typeof import('./graphql').RequestOrderCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CartParts on Cart {\n    lines {\n      quantity\n      account\n      server\n      portedTo\n      choices\n      seenPrice { amount currency }\n      variant { id name maxPerOrder }\n      listing { __typename slug name imageUrl }\n    }\n  }\n"): typeof import('./graphql').CartPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyCart {\n    cart { ...CartParts }\n  }\n"): typeof import('./graphql').MyCartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeCart($lines: [CartLineInput!]!) {\n    mergeCart(input: { lines: $lines }) {\n      __typename\n      ... on Cart { ...CartParts }\n      ... on UserError { code path }\n    }\n  }\n"): typeof import('./graphql').MergeCartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetCartLines($lines: [CartLineInput!]!) {\n    setCartLines(input: { lines: $lines }) {\n      __typename\n      ... on Cart { ...CartParts }\n      ... on UserError { code path }\n    }\n  }\n"): typeof import('./graphql').SetCartLinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CouponOfferParts on CouponOffer {\n    id\n    name\n    headline\n    smallPrint\n    startsAt\n    endsAt\n    validDays\n    opensAt\n    closesAt\n    eachPerson\n    left\n    claimed\n  }\n"): typeof import('./graphql').CouponOfferPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CouponOffers($ids: [ID!]!) {\n    couponOffers(ids: $ids) { ...CouponOfferParts }\n  }\n"): typeof import('./graphql').CouponOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimCoupon($input: ClaimCouponInput!, $idempotencyKey: String!) {\n    claimCoupon(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on OwnCoupon { id coupon { id name } }\n      ... on UserError { code message path }\n      ... on TooManyAttempts { retryAt }\n    }\n  }\n"): typeof import('./graphql').ClaimCouponDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AccountRulesParts on AccountRules {\n    carriers\n    portedNumbers\n    pattern\n    label\n    example\n    servers { code name }\n  }\n"): typeof import('./graphql').AccountRulesPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SavedAccountParts on SavedAccount {\n    id\n    label\n    format\n    account\n    server { code name }\n    portedTo\n    productId\n    productName\n  }\n"): typeof import('./graphql').SavedAccountPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedAccounts {\n    me { id savedAccounts { ...SavedAccountParts } }\n  }\n"): typeof import('./graphql').SavedAccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveAccount($input: SaveAccountInput!) {\n    saveAccount(input: $input) {\n      __typename\n      ... on SavedAccount { ...SavedAccountParts }\n      ... on UserError { message }\n    }\n  }\n"): typeof import('./graphql').SaveAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenameSavedAccount($id: ID!, $label: String!) {\n    renameSavedAccount(id: $id, label: $label) {\n      __typename\n      ... on SavedAccount { ...SavedAccountParts }\n      ... on UserError { message }\n    }\n  }\n"): typeof import('./graphql').RenameSavedAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSavedAccount($id: ID!) {\n    removeSavedAccount(id: $id) {\n      __typename\n      ... on UserError { message }\n    }\n  }\n"): typeof import('./graphql').RemoveSavedAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FlashSaleCard on FlashSale {\n    id\n    name\n    phase\n    startsAt\n    endsAt\n    serverTime\n    holdSeconds\n    challenge\n    queues\n    items {\n      id\n      perPerson\n      mostAtOnce\n      price { amount currency }\n      stock { itemId quota left mayReturn }\n      variant { id name kind price { amount currency } accountFormat accountRules { ...AccountRulesParts } promisedSeconds }\n      listing { id slug name imageUrl imageAlt deliveryPromise }\n    }\n  }\n"): typeof import('./graphql').FlashSaleCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FlashSales {\n    flashSales { ...FlashSaleCard }\n  }\n"): typeof import('./graphql').FlashSalesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription FlashSaleStock($saleId: ID!) {\n    flashSaleStock(saleId: $saleId) { itemId quota left mayReturn }\n  }\n"): typeof import('./graphql').FlashSaleStockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupParts on BuyingGroup {\n    id\n    state\n    size\n    taken\n    left\n    endsAt\n    closedAt\n    serverTime\n    price { amount currency }\n    members { label hue leads isYou paid }\n  }\n"): typeof import('./graphql').GroupPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupOfferParts on GroupOffer {\n    id\n    size\n    hours\n    mostAPerson\n    endsAt\n    price { amount currency }\n    variant { id name price { amount currency } }\n    openGroups { ...GroupParts }\n  }\n"): typeof import('./graphql').GroupOfferPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupOffers($productId: ID!) {\n    groupOffers(productId: $productId) { ...GroupOfferParts }\n  }\n"): typeof import('./graphql').GroupOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnreadCount {\n    me { unread }\n  }\n"): typeof import('./graphql').UnreadCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription UnreadMessages {\n    unreadMessages { count }\n  }\n"): typeof import('./graphql').UnreadMessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyTier {\n    me {\n      membership {\n        tier { id name benefits threshold { amount currency } }\n        next { id name benefits threshold { amount currency } }\n        spent { amount currency }\n        remaining { amount currency }\n        windowDays\n      }\n    }\n  }\n"): typeof import('./graphql').MyTierDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberPrices($ids: [ID!]!) {\n    memberPrices(ids: $ids) { id price { amount currency } }\n  }\n"): typeof import('./graphql').MemberPricesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PriceStepParts on PriceStep { kind label amount { amount currency } }\n"): typeof import('./graphql').PriceStepPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PromotionParts on PromotionResult { name outcome saves { amount currency } message }\n"): typeof import('./graphql').PromotionPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuoteParts on Quote {\n    fingerprint\n    subtotal { amount currency }\n    discount { amount currency }\n    total { amount currency }\n    wallet { available { amount currency } pays { amount currency } left { amount currency } }\n    steps { ...PriceStepParts }\n    promotions { ...PromotionParts }\n    hints { message }\n    gifts {\n      name\n      picks\n      options {\n        variantId\n        taken\n        variant { name availability { state } }\n        listing { name imageUrl }\n      }\n    }\n    lines {\n      quantity\n      gift\n      account\n      carrier\n      ported\n      server { code name }\n      chosenLater\n      chosen {\n        choice\n        variantId\n        name\n        variantName\n        quantity\n        accountFormat\n        accountRules { ...AccountRulesParts }\n      }\n      available\n      unitPrice { amount currency }\n      discount { amount currency }\n      total { amount currency }\n      steps { ...PriceStepParts }\n      availability { state fewLeft }\n      variant {\n        id\n        name\n        kind\n        maxPerOrder\n        accountFormat\n        accountRules { ...AccountRulesParts }\n        topupSpeed\n        promisedSeconds\n        uses\n      }\n      listing {\n        __typename\n        id\n        slug\n        name\n        imageUrl\n        deliveryPromise\n        ... on Bundle {\n          components {\n            product { id name }\n            variant { id name accountFormat accountRules { ...AccountRulesParts } }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').QuotePartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QuoteLines($lines: [LineInput!]!, $gifts: [ID!], $group: GroupInput) {\n    quote(input: { lines: $lines, gifts: $gifts, group: $group }) {\n      __typename\n      ... on Quote { ...QuoteParts }\n      ... on UserError { code message path }\n      ... on QuantityRefused { refusedVariantId: variantId minimum maximum }\n      ... on AccountInvalid { variantId format }\n      ... on CarrierRefused { variantId carriers mayBePorted }\n      ... on ServerRefused { variantId servers { code name } }\n      ... on ChoiceRefused { variantId reason }\n    }\n  }\n"): typeof import('./graphql').QuoteLinesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoAmI {\n    me { id displayName email phone isGuest membership { tier { id name } } }\n  }\n"): typeof import('./graphql').WhoAmIDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suggest($text: String!) {\n    suggest(text: $text) { kind text slug }\n  }\n"): typeof import('./graphql').SuggestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Track($events: [VisitEventInput!]!) {\n    track(events: $events) {\n      __typename\n      ... on Tracked { counted }\n    }\n  }\n"): typeof import('./graphql').TrackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyBalance {\n    me { id wallet { balance { amount currency } held { amount currency } available { amount currency } } }\n  }\n"): typeof import('./graphql').MyBalanceDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
