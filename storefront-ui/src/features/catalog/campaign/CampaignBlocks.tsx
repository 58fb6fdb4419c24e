import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { Claim } from "@/shared/coupons/Claim";
import { CouponCard } from "@/shared/coupons/CouponCard";
import { CouponTime } from "@/shared/coupons/CouponTime";
import { couponOffers, type Offer } from "@/shared/coupons/claiming";
import { compareMoney } from "@/shared/money/money";
import { Price } from "@/shared/money/Price";
import { useMe } from "@/shared/session/me";
import { Answer } from "@/shared/ui/Answer";
import { PeopleIcon } from "@/shared/ui/icons";
import { FlashGoods } from "../home/FlashGoods";
import { ListingGrid } from "../parts/ListingGrid";
import classes from "./Campaign.module.css";
import { Clock } from "./Clock";
import type { Block, BlockOf, Campaign } from "./campaign";
import { Hero } from "./Hero";

type BlocksProps = { page: Campaign; lag: number; preview: boolean };

/** The blocks from the top down. What has nothing to show now is left out; a marketer is told of it in the preview. */
export function CampaignBlocks({ page, lag, preview }: BlocksProps) {
  const first = page.blocks.find(({ __typename }) => __typename === "CampaignHero");
  const clock = page.blocks.some(({ __typename }) => __typename === "CampaignCountdown");
  return (
    <>
      {!first && <h1 className={classes.name}>{page.name}</h1>}
      {page.phase === "UPCOMING" && !clock && !first && <Clock page={page} lag={lag} title="" />}
      {page.blocks.map((block) => (
        <div key={block.key} id={block.key} className={classes.block}>
          <Part block={block} first={block === first} page={page} lag={lag} preview={preview} />
          {block === first && page.phase === "UPCOMING" && !clock && <Clock page={page} lag={lag} title="" />}
        </div>
      ))}
    </>
  );
}

function Part({ block, first, ...of }: BlocksProps & { block: Block; first: boolean }) {
  const { t } = useTranslation();
  switch (block.__typename) {
    case "CampaignHero":
      return <Hero block={block} first={first} />;
    case "CampaignText":
      return (
        <Titled title={block.title} classed={classes.words}>
          <Sections sections={block.sections} />
        </Titled>
      );
    case "CampaignGoods":
      return block.listings.length > 0 ? (
        <Titled title={block.title}>
          <ListingGrid listings={block.listings} />
        </Titled>
      ) : (
        <Missing {...of} title={block.title} />
      );
    case "CampaignCoupons":
      return block.coupons.length > 0 ? (
        <Titled title={block.title}>
          <Coupons block={block} {...of} />
        </Titled>
      ) : (
        <Missing {...of} title={block.title} />
      );
    case "CampaignFlashSale":
      return block.sale && block.sale.phase !== "ENDED" ? (
        <FlashGoods sale={block.sale} lag={of.lag} {...(block.title && { title: block.title })} />
      ) : (
        <Missing {...of} title={block.title} />
      );
    case "CampaignCountdown":
      return <Clock page={of.page} lag={of.lag} title={block.title} />;
    case "CampaignRules":
      return (
        <details className={`card ${classes.rules}`}>
          <summary>
            <h2>{block.title || t("campaign.rules")}</h2>
          </summary>
          <Sections sections={block.sections} />
        </details>
      );
    case "CampaignGroupBuys":
      return block.offers.length > 0 ? (
        <Titled title={block.title}>
          <GroupBuys block={block} />
        </Titled>
      ) : (
        <Missing {...of} title={block.title} />
      );
  }
}

/** Customers see nothing of it; whoever writes the page is told why. */
function Missing({ preview, title }: { preview: boolean; title: string }) {
  const { t } = useTranslation();
  if (!preview) return null;
  return (
    <p className={classes.missing}>
      {title && <strong>{title}</strong>} {t("campaign.missing")}
    </p>
  );
}

function Titled({ title, classed, children }: { title: string; classed?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className={`${classes.section} ${classed ?? ""}`} {...(title && { "aria-labelledby": id })}>
      {title && (
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
      )}
      {children}
    </section>
  );
}

function Sections({ sections }: { sections: BlockOf<"CampaignText">["sections"] }) {
  return sections.map(({ question, blocks }) => (
    <div key={question ?? ""} className={classes.answer}>
      {question && <h3>{question}</h3>}
      <Answer blocks={blocks} />
    </div>
  ));
}

/** Everybody's answer says what there is; whoever is signed in is told beside it what they have of that. */
function Coupons({ block, page, preview }: BlocksProps & { block: BlockOf<"CampaignCoupons"> }) {
  const me = useMe();
  const member = me.data != null && !me.data.isGuest;
  const ids = block.coupons.map(({ id }) => id);
  const own = useQuery({ ...couponOffers(ids), enabled: member && !preview });
  const offers: Offer[] = block.coupons.map((offer) => own.data?.find(({ id }) => id === offer.id) ?? offer);
  return (
    <ul className={classes.coupons}>
      {offers.map((offer) => (
        <CouponCard
          key={offer.id}
          coupon={offer}
          time={<CouponTime startsAt={offer.startsAt} endsAt={offer.endsAt} validDays={offer.validDays} />}
        >
          {!preview && <Claim offer={offer} back={`/campaigns/${page.slug}`} />}
        </CouponCard>
      ))}
    </ul>
  );
}

function GroupBuys({ block }: { block: BlockOf<"CampaignGroupBuys"> }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.groups}>
      {block.offers.map(
        ({ id, size, price, variant, listing }) =>
          listing &&
          variant && (
            <li key={id}>
              <Link
                to={listing.__typename === "Bundle" ? "/b/$slug" : "/p/$slug"}
                params={{ slug: listing.slug }}
                search={listing.__typename === "Bundle" ? {} : { v: variant.id }}
                className={`card ${classes.group}`}
              >
                <img src={listing.imageUrl} alt="" width={88} height={88} loading="lazy" />
                <span className={classes.groupBody}>
                  <span className={classes.groupName}>
                    {listing.name} · {variant.name}
                  </span>
                  <Price
                    money={price}
                    size="m"
                    list={compareMoney(variant.price, price) > 0 ? variant.price : null}
                  />
                  <span className={classes.people}>
                    <PeopleIcon size={16} /> {t("group.title", { count: size })}
                  </span>
                </span>
              </Link>
            </li>
          ),
      )}
    </ul>
  );
}
