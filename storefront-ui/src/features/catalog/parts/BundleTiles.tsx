import { Fragment } from "react";
import { PlusIcon } from "@/shared/ui/icons";
import classes from "./BundleTiles.module.css";

type Part = { quantity: number; variant: { id: string }; product: { imageUrl: string } };

const MOST = 4;

/** What a bundle is made of, as a sum of tiles. */
export function BundleTiles({ parts, large = false }: { parts: readonly Part[]; large?: boolean }) {
  const shown = parts.length > MOST ? parts.slice(0, MOST - 1) : parts;
  const rest = parts.length - shown.length;
  return (
    <span className={classes.tiles} data-count={Math.min(parts.length, MOST)} data-large={large || undefined}>
      {shown.map((part, index) => (
        <Fragment key={part.variant.id}>
          {index > 0 && (
            <span className={classes.plus}>
              <PlusIcon size={14} />
            </span>
          )}
          <span className={classes.tile}>
            <img
              src={part.product.imageUrl}
              alt=""
              width={160}
              height={160}
              loading={large ? "eager" : "lazy"}
            />
            {part.quantity > 1 && <span className={classes.times}>×{part.quantity}</span>}
          </span>
        </Fragment>
      ))}
      {rest > 0 && <span className={`${classes.tile} ${classes.more}`}>+{rest}</span>}
    </span>
  );
}
