import { DeleteOutlined } from "@ant-design/icons";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Button, Checkbox, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import { formatMoney } from "@/shared/format/money";
import { useSettled } from "@/shared/forms/settled";
import { translated } from "@/shared/parts/translated";
import { Badge, Money } from "@/shared/parts/values";
import { VariantPicker } from "@/shared/parts/variant-picker";
import { useNamed } from "@/shared/rules/named";
import { useShop } from "@/shared/rules/shop";
import type { Buyer, CartLine } from "./cart";
import { PreviewDocument } from "./documents";
import type { Draft } from "./draft";
import styles from "./outcome.module.css";
import { sendable } from "./sendable";

// Short enough that prices follow within 200 ms, long enough for a burst of keys.
const PAUSE_MS = 60;

interface LiveCartProps {
  campaignId: string;
  draft: Draft;
  cart: CartLine[];
  buyer: Buyer;
  onCart: (cart: CartLine[]) => void;
  onBuyer: (buyer: Buyer) => void;
  onChoose: (key: string) => void;
}

/** A cart that is priced anew with every edit, and why it costs what it costs. */
export function LiveCart({ campaignId, draft, cart, buyer, onCart, onBuyer, onChoose }: LiveCartProps) {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const { channels, tiers } = useShop();
  const names = useNamed(cart.map((line) => line.variantId));
  const input = useSettled({ campaignId, campaign: sendable(draft), lines: cart, buyer }, PAUSE_MS);
  const query = useQuery({
    ...asked(PreviewDocument, { input }),
    enabled: cart.length > 0,
    placeholderData: keepPreviousData,
    retry: false,
  });
  const answer = query.data?.previewCampaign;
  const found = answer?.__typename === "CampaignPreview" ? answer : undefined;
  const refused = answer && answer.__typename !== "CampaignPreview" ? answer.message : null;
  const set = (place: number, quantity: number) =>
    onCart(cart.map((line, other) => (other === place ? { ...line, quantity } : line)));
  return (
    <div className={styles.live}>
      <div className={styles.buyer}>
        <Select
          size="small"
          aria-label={t("builder.cart.channel")}
          value={buyer.channelId}
          options={channels
            .filter((one) => one.currency === draft.currency)
            .map((one) => ({ value: one.id, label: one.name }))}
          onChange={(channelId) => onBuyer({ ...buyer, channelId })}
        />
        <Select
          size="small"
          aria-label={t("builder.cart.tier")}
          value={buyer.tierId ?? ""}
          options={[
            { value: "", label: t("builder.cart.noTier") },
            ...tiers.map((one) => ({ value: one.id, label: translated(one.names, language) })),
          ]}
          onChange={(tierId) => onBuyer({ ...buyer, tierId: tierId || null })}
        />
        <Checkbox
          checked={buyer.firstOrder ?? false}
          onChange={(event) =>
            onBuyer({
              ...buyer,
              firstOrder: event.target.checked,
              registeredDays: event.target.checked ? 0 : 400,
            })
          }
        >
          {t("builder.cart.newcomer")}
        </Checkbox>
      </div>
      <ul className={styles.cartLines} aria-busy={query.isFetching}>
        {cart.map((line, place) => {
          const priced = found?.lines[place];
          const cheaper = priced && priced.total.amount !== priced.without.amount;
          return (
            <li key={line.variantId}>
              <div className={styles.cartLine}>
                <span className={styles.cartName}>{names.get(line.variantId) ?? "…"}</span>
                <InputNumber
                  size="small"
                  style={{ width: "100%" }}
                  min={1}
                  max={999}
                  precision={0}
                  value={line.quantity}
                  aria-label={t("builder.cart.quantity")}
                  onChange={(next) => set(place, Number(next ?? 1))}
                />
                <span className={styles.price}>
                  {cheaper && (
                    <s className="faint">
                      <Money value={priced.without} />
                    </s>
                  )}
                  <Money value={priced?.total} />
                </span>
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined aria-hidden="true" />}
                  aria-label={t("builder.cart.remove")}
                  onClick={() => onCart(cart.filter((_, other) => other !== place))}
                />
              </div>
              {priced?.reductions.map((one) => (
                <p key={one.piece ?? one.names.en} className={styles.reduction}>
                  {translated(one.names, language)} −{formatMoney(one.money, language)}
                </p>
              ))}
            </li>
          );
        })}
      </ul>
      <VariantPicker
        label={t("builder.cart.add")}
        taken={cart.map((line) => line.variantId)}
        onPick={(variant) => {
          names.remember(
            variant.id,
            `${translated(variant.product.names, language)} · ${translated(variant.names, language)}`,
          );
          onCart([...cart, { variantId: variant.id, quantity: 1 }]);
        }}
      />
      {refused && (
        <p className={styles.error} role="alert">
          {refused}
        </p>
      )}
      {query.error && !query.data && (
        <p className={styles.error} role="alert">
          {t(`trouble.${troubleOf(query.error)}.title`)}
        </p>
      )}
      {found && cart.length > 0 && (
        <>
          <dl className={styles.totals}>
            <div>
              <dt>{t("builder.cart.without")}</dt>
              <dd>
                <Money value={found.without} />
              </dd>
            </div>
            <div className={styles.total} aria-live="polite">
              <dt>{t("builder.cart.total")}</dt>
              <dd data-total={found.total.amount}>
                <Money value={found.total} large />
              </dd>
            </div>
          </dl>
          {found.hints.map((hint) => (
            <p key={`${hint.piece}${hint.names.en}`} className={styles.hint}>
              {hint.more
                ? t("builder.cart.hintMoney", {
                    more: formatMoney(hint.more, language),
                    saves: formatMoney(hint.saves, language),
                    name: translated(hint.names, language),
                  })
                : t("builder.cart.hintPieces", {
                    count: hint.morePieces ?? 1,
                    saves: formatMoney(hint.saves, language),
                    name: translated(hint.names, language),
                  })}
            </p>
          ))}
          {found.gifts.map((gift) => (
            <p key={gift.piece ?? "gift"} className={styles.hint}>
              {t("builder.cart.gift", {
                count: gift.picks,
                names: gift.variants.map((one) => translated(one.product.names, language)).join(" / "),
              })}
            </p>
          ))}
          <h4>{t("builder.cart.why")}</h4>
          <ul className={styles.trace}>
            {found.trace.map((one) => {
              const { piece } = one;
              const name = translated(one.names, language);
              return (
                <li key={`${piece}${one.names.en}${one.names.zhCn}`}>
                  <span className={styles.traceName}>
                    {piece ? (
                      <button type="button" className={styles.linkish} onClick={() => onChoose(piece)}>
                        {name}
                      </button>
                    ) : (
                      <>
                        {name} <span className="faint">{t("builder.cart.live")}</span>
                      </>
                    )}
                  </span>
                  <Badge
                    tone={
                      one.outcome === "APPLIED" ? "good" : one.outcome === "CLIPPED" ? "caution" : "quiet"
                    }
                  >
                    {one.outcome === "REFUSED"
                      ? t("builder.refusedOutcome")
                      : `−${formatMoney(one.money, language)}`}
                  </Badge>
                  {one.why && <span className="faint">{one.message}</span>}
                </li>
              );
            })}
          </ul>
        </>
      )}
      {cart.length === 0 && <p className="soft">{t("builder.cart.empty")}</p>}
    </div>
  );
}
