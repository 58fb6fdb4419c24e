import { Checkbox } from "antd";
import { useTranslation } from "react-i18next";
import styles from "./form.module.css";
import { GoodsField, Named } from "./goods-field";
import { AmountField, NumberField, OffField } from "./inputs";
import {
  type EffectFieldsProps,
  Labelled,
  LadderFields,
  PiecesFields,
  SetFields,
  Times,
} from "./steps-fields";

type Word =
  | "off"
  | "price"
  | "eachPiece"
  | "forEach"
  | "nth"
  | "buy"
  | "get"
  | "offGot"
  | "getsOthers"
  | "gets"
  | "gifts"
  | "addGift"
  | "picks"
  | "feeWaived";

/** The numbers of an effect, one form for each kind. */
export function EffectFields(props: EffectFieldsProps) {
  const { at, effect, currency, onChange } = props;
  const { t } = useTranslation();
  const words = (key: Word) => t(`builder.effect.${key}`);
  if (effect.percentage)
    return (
      <OffField
        at={`${at}.percentage.bps`}
        label={words("off")}
        bps={effect.percentage.bps}
        onChange={(bps) => onChange({ percentage: { bps } })}
      />
    );
  if (effect.amount) {
    const { amount } = effect;
    return (
      <>
        <AmountField
          at={`${at}.amount.off`}
          label={words("off")}
          value={amount.off}
          currency={currency}
          onChange={(off) => onChange({ amount: { ...amount, off: off ?? { amount: "", currency } } })}
        />
        <Checkbox
          className={styles.check ?? ""}
          checked={amount.eachPiece ?? false}
          onChange={(event) => onChange({ amount: { ...amount, eachPiece: event.target.checked } })}
        >
          {words("eachPiece")}
        </Checkbox>
      </>
    );
  }
  if (effect.fixedPrice)
    return (
      <AmountField
        at={`${at}.fixedPrice.price`}
        label={words("price")}
        value={effect.fixedPrice.price}
        currency={currency}
        onChange={(price) => onChange({ fixedPrice: { price: price ?? { amount: "", currency } } })}
      />
    );
  if (effect.ladder) return <LadderFields {...props} steps={effect.ladder.steps} />;
  if (effect.every) {
    const { every } = effect;
    return (
      <div className={styles.pair}>
        <AmountField
          at={`${at}.every.threshold`}
          label={words("forEach")}
          value={every.threshold}
          currency={currency}
          onChange={(threshold) =>
            onChange({ every: { ...every, threshold: threshold ?? { amount: "", currency } } })
          }
        />
        <AmountField
          at={`${at}.every.off`}
          label={words("off")}
          value={every.off}
          currency={currency}
          onChange={(off) => onChange({ every: { ...every, off: off ?? { amount: "", currency } } })}
        />
        <Times
          at={`${at}.every.times`}
          value={every.times}
          onChange={(times) => onChange({ every: { ...every, times } })}
        />
      </div>
    );
  }
  if (effect.piecesPercentage) return <PiecesFields {...props} steps={effect.piecesPercentage.pieceSteps} />;
  if (effect.nthPiece) {
    const { nthPiece } = effect;
    return (
      <div className={styles.pair}>
        <NumberField
          at={`${at}.nthPiece.nth`}
          label={words("nth")}
          value={nthPiece.nth}
          min={2}
          max={100}
          onChange={(nth) => onChange({ nthPiece: { ...nthPiece, nth: nth ?? 2 } })}
        />
        <OffField
          at={`${at}.nthPiece.bps`}
          label={words("off")}
          bps={nthPiece.bps}
          onChange={(bps) => onChange({ nthPiece: { ...nthPiece, bps } })}
        />
      </div>
    );
  }
  if (effect.buyGet) {
    const { buyGet } = effect;
    return (
      <>
        <div className={styles.pair}>
          <NumberField
            at={`${at}.buyGet.buy`}
            label={words("buy")}
            value={buyGet.buy}
            min={1}
            max={100}
            onChange={(buy) => onChange({ buyGet: { ...buyGet, buy: buy ?? 1 } })}
          />
          <NumberField
            at={`${at}.buyGet.get`}
            label={words("get")}
            value={buyGet.get}
            min={1}
            max={100}
            onChange={(get) => onChange({ buyGet: { ...buyGet, get: get ?? 1 } })}
          />
          <OffField
            at={`${at}.buyGet.bps`}
            label={words("offGot")}
            bps={buyGet.bps}
            onChange={(bps) => onChange({ buyGet: { ...buyGet, bps } })}
          />
          <Times
            at={`${at}.buyGet.times`}
            value={buyGet.times}
            onChange={(times) => onChange({ buyGet: { ...buyGet, times } })}
          />
        </div>
        <Checkbox
          className={styles.check ?? ""}
          checked={Boolean(buyGet.gets)}
          onChange={(event) => onChange({ buyGet: { ...buyGet, gets: event.target.checked ? {} : null } })}
        >
          {words("getsOthers")}
        </Checkbox>
        {buyGet.gets && (
          <GoodsField
            at={`${at}.buyGet.gets`}
            label={words("gets")}
            goods={buyGet.gets}
            onChange={(gets) => onChange({ buyGet: { ...buyGet, gets } })}
          />
        )}
      </>
    );
  }
  if (effect.setPrice) return <SetFields {...props} set={effect.setPrice} />;
  if (effect.gift) {
    const { gift } = effect;
    return (
      <>
        <Labelled at={`${at}.gift.variantIds`} label={words("gifts")}>
          <Named
            label={words("addGift")}
            ids={gift.variantIds.map(String)}
            onChange={(variantIds) => onChange({ gift: { ...gift, variantIds } })}
          />
        </Labelled>
        <NumberField
          at={`${at}.gift.picks`}
          label={words("picks")}
          value={gift.picks}
          min={1}
          max={100}
          onChange={(picks) => onChange({ gift: { ...gift, picks: picks ?? 1 } })}
        />
      </>
    );
  }
  return <p className="soft">{words("feeWaived")}</p>;
}
