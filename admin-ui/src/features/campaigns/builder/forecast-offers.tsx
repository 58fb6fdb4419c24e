import { useTranslation } from "react-i18next";
import type { SimulationJobFragment } from "@/shared/api/generated/graphql";
import { formatMoney } from "@/shared/format/money";
import { count } from "@/shared/format/number";
import { duration, shopTime } from "@/shared/format/time";
import { translated } from "@/shared/parts/translated";
import { useCan } from "@/shared/session/me";
import styles from "./outcome.module.css";

type Offer = NonNullable<SimulationJobFragment["simulation"]>["offers"][number];
type Good = Offer["goods"][number];

interface OffersProps {
  offers: Offer[];
  pieces: string[];
  nameOf: (key: string) => string;
  onChoose: (key: string) => void;
}

/** What past orders tell of flash sales, group buys and invitations, each with what it assumes; or that they do not. */
export function Offers({ offers, pieces, nameOf, onChoose }: OffersProps) {
  const { t } = useTranslation();
  if (offers.length === 0) return null;
  return (
    <>
      <h4>{t("builder.forecast.offers.title")}</h4>
      <ul className={styles.byPiece}>
        {offers.map((one) => (
          <li key={one.piece} data-offer={one.piece}>
            {pieces.includes(one.piece) ? (
              <button type="button" className={styles.linkish} onClick={() => onChoose(one.piece)}>
                {nameOf(one.piece)}
              </button>
            ) : (
              <span>{one.piece}</span>
            )}
            <Told offer={one} />
            <Assumed offer={one} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Told({ offer }: { offer: Offer }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  if (offer.firstOrders !== null && offer.mostGiven)
    return (
      <span className="numeral">
        {t("builder.forecast.offers.rewards", {
          count: offer.firstOrders,
          money: formatMoney(offer.mostGiven, language),
        })}
      </span>
    );
  return (
    <>
      {offer.goods.map((good) => (
        <GoodTold key={good.variant?.id ?? "gone"} good={good} offer={offer} />
      ))}
    </>
  );
}

function GoodTold({ good, offer }: { good: Good; offer: Offer }) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const language = i18n.language;
  const flash = offer.kind === "FLASH_SALE";
  const sold =
    flash && good.most !== null
      ? t("builder.forecast.offers.pieces", {
          sold: count(good.pieces, language),
          most: count(good.most, language),
        })
      : t("builder.forecast.offers.somePieces", { count: good.pieces });
  const said = [
    good.variant &&
      `${translated(good.variant.product.names, language)} · ${translated(good.variant.names, language)}`,
    sold,
    t("builder.forecast.offers.figures", {
      revenue: formatMoney(good.revenue, language),
      discount: formatMoney(good.discount, language),
    }),
    can("COST_READ") &&
      (good.margin
        ? t("builder.forecast.offers.margin", { margin: formatMoney(good.margin, language) })
        : t("builder.forecast.offers.noMargin")),
    offer.groups !== null &&
      t("builder.forecast.offers.groups", {
        full: count(offer.groups, language),
        unfilled: count(offer.unfilled ?? 0, language),
      }),
    good.goneAfterSeconds !== null
      ? t(flash ? "builder.forecast.offers.gone" : "builder.forecast.offers.groupsGone", {
          time: duration(good.goneAfterSeconds, language),
        })
      : flash && t("builder.forecast.offers.left"),
  ];
  return <span className="numeral">{said.filter(Boolean).join(" · ")}</span>;
}

function Assumed({ offer }: { offer: Offer }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  if (offer.why)
    return <span className={styles.warm}>{t(`builder.forecast.offers.untold.${offer.why}`)}</span>;
  if (offer.basis === "FIRST_ORDERS")
    return <span className="faint">{t("builder.forecast.offers.firstOrders")}</span>;
  return (
    <span className="faint">
      {t("builder.forecast.offers.sameHours", {
        since: shopTime(offer.since ?? "", language),
        until: shopTime(offer.until ?? "", language),
      })}
    </span>
  );
}
