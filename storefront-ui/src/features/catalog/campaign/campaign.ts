import { queryOptions } from "@tanstack/react-query";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { CampaignPagePartsFragment } from "@/shared/api/generated/graphql";
import { lagOf } from "@/shared/flash/clock";

export const CampaignPageParts = graphql(`
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
        picture { url cardUrl width height alt }
        button { label address }
      }
      ... on CampaignText { key title sections { question blocks { kind lines { spans { text strong address } } } } }
      ... on CampaignGoods { key title listings { ...ListingCardParts } }
      ... on CampaignCoupons { key title coupons { ...CouponOfferParts } }
      ... on CampaignFlashSale { key title sale { ...FlashSaleCard } }
      ... on CampaignCountdown { key title }
      ... on CampaignRules { key title sections { question blocks { kind lines { spans { text strong address } } } } }
      ... on CampaignGroupBuys {
        key
        title
        offers {
          id
          size
          price { amount currency }
          variant { id name price { amount currency } }
          listing { __typename id slug name imageUrl }
        }
      }
    }
  }
`);

const CampaignBySlug = graphql(`
  query CampaignBySlug($slug: String!) {
    campaign(slug: $slug) { ...CampaignPageParts }
  }
`);

const MyCampaign = graphql(`
  query MyCampaign($slug: String!) {
    me { id campaign(slug: $slug) { ...CampaignPageParts } }
  }
`);

const CampaignPreview = graphql(`
  query CampaignPreview($token: String!) {
    campaignPreview(token: $token) { ...CampaignPageParts }
  }
`);

export type Campaign = CampaignPagePartsFragment;
export type Block = Campaign["blocks"][number];
export type BlockOf<Kind extends Block["__typename"]> = Extract<Block, { __typename: Kind }>;
/** A page with how far this device's clock was behind when it was answered; null: there is nothing to be seen. */
export type Known = { page: Campaign | null; lag: number };

const known = (page: Campaign | null | undefined): Known => ({
  page: page ?? null,
  lag: page ? lagOf(page.serverTime) : 0,
});

/** What everybody sees at this address. */
export const campaign = (slug: string) =>
  queryOptions({
    queryKey: ["campaign", slug],
    queryFn: ({ signal }) =>
      ask(CampaignBySlug, { slug }, { signal, cacheable: true }).then((data) => known(data.campaign)),
  });

/** What whoever is signed in sees there: also a campaign for members. */
export const myCampaign = (slug: string) =>
  queryOptions({
    queryKey: ["campaign", slug, "mine"],
    queryFn: ({ signal }) => ask(MyCampaign, { slug }, { signal }).then((data) => known(data.me?.campaign)),
  });

/** What staff are still writing. */
export const campaignPreview = (token: string) =>
  queryOptions({
    queryKey: ["campaign", "preview", token],
    queryFn: ({ signal }) =>
      ask(CampaignPreview, { token }, { signal }).then((data) => known(data.campaignPreview)),
    staleTime: 0,
  });
