import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { compareMoney, formatMoney } from "@/shared/money/money";
import { Price } from "@/shared/money/Price";
import classes from "./GroupBox.module.css";
import { type GroupOffer, offersOf } from "./groups";
import { Seats } from "./Seats";
import { TimeLeft } from "./TimeLeft";

type GroupBoxProps = {
  productId: string;
  variantId: string;
  /** What is bought of a bundle's options. */
  choices?: readonly string[];
  /** Whether everything that must be named is; where it is not, says so at its place. */
  ready: () => boolean;
  /** Keeps whom to credit for the checkout. */
  onGo: () => void;
};

/** What the chosen goods cost with a group, how to open one, and the groups that wait for somebody. */
export function GroupBox({ productId, variantId, ...rest }: GroupBoxProps) {
  const { data } = useQuery(offersOf(productId));
  const offer = data?.offers.find(({ variant }) => variant?.id === variantId);
  return offer ? <Offer offer={offer} lag={data?.lag ?? 0} variantId={variantId} {...rest} /> : null;
}

type OfferProps = Omit<GroupBoxProps, "productId"> & { offer: GroupOffer; lag: number };

function Offer({ offer, lag, variantId, choices, ready, onGo }: OfferProps) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const go = (g: string) => {
    if (!ready()) return;
    onGo();
    void navigate({
      to: "/checkout",
      search: { v: variantId, n: 1, g, ...(choices?.length && { c: choices.join() }) },
    });
  };
  const alone = offer.variant?.price;
  return (
    <section className={`card ${classes.box}`} aria-labelledby="group-offer">
      <div className={classes.head}>
        <h2 id="group-offer" className={classes.title}>
          {t("group.title", { count: offer.size })}
        </h2>
        <Price
          money={offer.price}
          size="l"
          list={alone && compareMoney(alone, offer.price) > 0 ? alone : null}
        />
      </div>
      <p className="muted">{t("group.how", { count: offer.size, hours: offer.hours })}</p>
      <Button size="md" fullWidth color="orange" variant="light" onClick={() => go(offer.id)}>
        {t("group.open", { price: formatMoney(offer.price, i18n.language) })}
      </Button>
      {offer.openGroups.length > 0 && (
        <>
          <h3 className={classes.subtitle}>{t("group.waiting")}</h3>
          <ul className={classes.groups}>
            {offer.openGroups.map((group) => (
              <li key={group.id} className={classes.group}>
                <Link to="/g/$id" params={{ id: group.id }} aria-label={t("group.look")}>
                  <Seats group={group} />
                </Link>
                <span className={classes.words}>
                  <strong>{t("group.left", { count: group.left })}</strong>
                  {group.endsAt && (
                    <span className="muted">
                      <TimeLeft until={group.endsAt} lag={lag} />
                    </span>
                  )}
                </span>
                {group.members.some(({ isYou }) => isYou) ? (
                  <Button
                    variant="default"
                    renderRoot={(props) => <Link to="/g/$id" params={{ id: group.id }} {...props} />}
                  >
                    {t("group.yours")}
                  </Button>
                ) : (
                  <Button onClick={() => go(group.id)}>{t("group.join")}</Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
