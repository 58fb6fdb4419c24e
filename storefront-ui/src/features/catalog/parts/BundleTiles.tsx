import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { PlusIcon } from "@/shared/ui/icons";
import classes from "./BundleTiles.module.css";

type Part = { quantity: number; variant: { id: string }; product: { imageUrl: string } };

type Choice = { name: string; picks: number; options: readonly unknown[] };
type BundleTilesProps = { parts: readonly Part[]; choices?: readonly Choice[]; large?: boolean };

const MOST = 4;

/** What a bundle is made of, as a sum of tiles; what is to be chosen, as how many of how many. */
export function BundleTiles({ parts, choices = [], large = false }: BundleTilesProps) {
  const { t } = useTranslation();
  const room = Math.max(1, MOST - choices.length);
  const shown = parts.length > room ? parts.slice(0, room - 1) : parts;
  const rest = parts.length - shown.length;
  const count = Math.min(parts.length + choices.length, MOST);
  return (
    <span className={classes.tiles} data-count={count} data-large={large || undefined}>
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
      {choices.map(({ name, picks, options }, index) => (
        <Fragment key={name}>
          {(index > 0 || shown.length > 0) && (
            <span className={classes.plus}>
              <PlusIcon size={14} />
            </span>
          )}
          <span className={`${classes.tile} ${classes.more}`}>
            {t("bundle.pickTile", { picks, of: options.length })}
          </span>
        </Fragment>
      ))}
      {rest > 0 && <span className={`${classes.tile} ${classes.more}`}>+{rest}</span>}
    </span>
  );
}
