import { Skeleton } from "@mantine/core";
import classes from "./ProductPage.module.css";

/** A product's page before the product is known, in the same places. */
export function PageSkeleton() {
  return (
    <div className={`page ${classes.page}`} aria-busy="true">
      <div className={classes.top}>
        <Skeleton className={classes.art} radius="xl" />
        <div className={classes.buy}>
          <Skeleton height={34} width="70%" />
          <Skeleton height={20} />
          <Skeleton height={44} width="40%" />
          <Skeleton height={64} />
          <Skeleton height={120} />
          <Skeleton height={50} />
        </div>
      </div>
    </div>
  );
}
