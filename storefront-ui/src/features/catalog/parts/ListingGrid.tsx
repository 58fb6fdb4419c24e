import { Skeleton } from "@mantine/core";
import type { ListingCardPartsFragment } from "@/shared/api/generated/graphql";
import { ListingCard } from "./ListingCard";
import classes from "./ListingGrid.module.css";

type ListingGridProps = {
  listings: readonly ListingCardPartsFragment[];
  /** Words that are marked in the names. */
  marked?: readonly string[] | undefined;
  /** Something else stands beside the grid on a wide screen. */
  beside?: boolean;
  /** More can be fetched: a last row that is not full waits for them. */
  more?: boolean;
};

export function ListingGrid({ listings, marked, beside = false, more = false }: ListingGridProps) {
  return (
    <ul className={classes.grid} data-beside={beside || undefined} data-more={more || undefined}>
      {listings.map((listing, index) => (
        <li key={listing.id}>
          <ListingCard listing={listing} eager={index < 4} marked={marked} />
        </li>
      ))}
    </ul>
  );
}

/** The same grid before its things are known: nothing moves when they come. */
export function ListingGridSkeleton({ count = 8 }: { count?: number }) {
  return (
    <div className={classes.grid} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have no identity
        <div key={index} className={`card ${classes.waiting}`}>
          <Skeleton className={classes.waitingArt} radius={0} />
          <div className={classes.waitingBody}>
            <Skeleton height={18} width="80%" />
            <Skeleton height={14} width="55%" />
            <Skeleton height={24} width="40%" mt={4} />
          </div>
        </div>
      ))}
    </div>
  );
}
