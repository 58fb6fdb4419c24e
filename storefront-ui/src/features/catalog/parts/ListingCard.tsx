import type { ListingCardPartsFragment } from "@/shared/api/generated/graphql";
import { useFlashBadge } from "@/shared/flash/badge";
import { useMemberPrice } from "@/shared/membership/memberPrice";
import { TierMark } from "@/shared/membership/TierMark";
import { Price } from "@/shared/money/Price";
import { Badges } from "@/shared/pricing/Badges";
import { lowest } from "@/shared/pricing/lowest";
import { BoltIcon } from "@/shared/ui/icons";
import { Marked } from "@/shared/ui/Marked";
import { AvailabilityLabel } from "./AvailabilityLabel";
import classes from "./ListingCard.module.css";
import { ListingLink } from "./ListingLink";

/** One thing for sale: its art, its name, what it costs and how soon it comes. */
export function ListingCard({
  listing,
  eager = false,
  marked = [],
}: {
  listing: ListingCardPartsFragment;
  eager?: boolean;
  marked?: readonly string[] | undefined;
}) {
  const kind = listing.__typename === "Bundle" ? "bundle" : "product";
  const member = useMemberPrice(listing.id);
  const price = lowest(listing.price, member?.price, listing.promotionPrice);
  const flash = useFlashBadge(listing.flashOffer);
  const choices = listing.__typename === "Product" ? listing.variants.length : 1;
  return (
    <article
      className={`card ${classes.card}`}
      data-sold-out={listing.availability.state === "SOLD_OUT" || undefined}
    >
      <ListingLink kind={kind} slug={listing.slug} className={classes.link}>
        <span className={classes.art}>
          <img
            src={listing.imageUrl}
            alt=""
            width={320}
            height={320}
            loading={eager ? "eager" : "lazy"}
            decoding="async"
          />
          <span className={classes.badge}>
            <AvailabilityLabel availability={listing.availability} quiet />
          </span>
        </span>
        <span className={classes.body}>
          <span className={classes.name}>
            <Marked text={listing.name} words={marked} />
          </span>
          <span className={classes.promise}>
            <BoltIcon size={14} />
            {listing.deliveryPromise}
          </span>
          <span className={classes.price}>
            <Badges badges={flash ? [flash, ...listing.badges] : listing.badges} />
            <Price money={price} list={listing.listPrice ?? listing.price} from={choices > 1} />
            {member && <TierMark tier={member.tier} />}
          </span>
        </span>
      </ListingLink>
    </article>
  );
}
