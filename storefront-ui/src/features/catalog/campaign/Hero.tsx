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
      {picture && (
        <img
          className={classes.picture}
          src={picture.url}
          alt={picture.alt}
          width={picture.width}
          height={picture.height}
          {...(first ? { fetchPriority: "high" as const } : { loading: "lazy" as const })}
        />
      )}
      <div className={classes.heroWords}>
        <Title className={classes.heroTitle}>{title}</Title>
        {text && <p className={classes.heroText}>{text}</p>}
        {button && <Way {...button} />}
      </div>
    </header>
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
