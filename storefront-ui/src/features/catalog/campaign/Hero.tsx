import { useRouter } from "@tanstack/react-router";
import type { MouseEvent } from "react";
import classes from "./Campaign.module.css";
import type { BlockOf } from "./campaign";

type HeroProps = { block: BlockOf<"CampaignHero">; first: boolean };

/** What the campaign is, at first sight: over a picture, or drawn in its colour. */
export function Hero({ block: { title, text, picture, button }, first }: HeroProps) {
  const Title = first ? "h1" : "h2";
  return (
    <header
      className={classes.hero}
      data-first={first || undefined}
      data-pictured={picture ? true : undefined}
    >
      {picture ? (
        <img
          className={classes.picture}
          src={picture.url}
          alt={picture.alt}
          width={picture.width}
          height={picture.height}
          {...(first ? { fetchPriority: "high" as const } : { loading: "lazy" as const })}
        />
      ) : (
        <Tiles />
      )}
      <div className={classes.heroWords}>
        <Title className={classes.heroTitle}>{title}</Title>
        {text && <p className={classes.heroText}>{text}</p>}
        {button && <Way {...button} />}
      </div>
    </header>
  );
}

// Which way each tile of a mosaic of six by four curves, from the top left; 0: it is left out.
const MOSAIC = [0, 0, 0, 3, 0, 4, 0, 0, 1, 0, 2, 1, 0, 2, 0, 4, 3, 0, 0, 0, 3, 1, 0, 2];
const SHAPES: Record<number, string> = {
  1: "M0 0h1v1a1 1 0 0 1-1-1Z",
  2: "M1 0v1H0a1 1 0 0 1 1-1Z",
  3: "M0 1V0h0a1 1 0 0 1 1 1Z",
  4: "M0 0h1v1H0Z",
};

/** The tiles of the shop's own drawings, for a hero without a picture. */
function Tiles() {
  return (
    <svg className={classes.tiles} viewBox="0 0 6 4" preserveAspectRatio="xMaxYMid slice" aria-hidden="true">
      {MOSAIC.map(
        (way, place) =>
          way > 0 && (
            <path
              // biome-ignore lint/suspicious/noArrayIndexKey: a drawing that never changes
              key={place}
              d={SHAPES[way]}
              transform={`translate(${place % 6} ${Math.floor(place / 6)})`}
              opacity={0.35 + ((place * 7) % 5) / 8}
            />
          ),
      )}
    </svg>
  );
}

/** To another page of the shop in place; to a block of this one as the browser does it. */
function Way({ label, address }: { label: string; address: string }) {
  const router = useRouter();
  const open = (event: MouseEvent) => {
    if (address.startsWith("#") || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    event.preventDefault();
    void router.navigate({ href: address });
  };
  return (
    <a href={address} onClick={open} className={classes.way}>
      {label}
    </a>
  );
}
