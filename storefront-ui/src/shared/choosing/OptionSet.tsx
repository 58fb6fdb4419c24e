import type { ReactNode, Ref } from "react";
import { useTranslation } from "react-i18next";
import { CheckIcon } from "../ui/icons";
import classes from "./OptionSet.module.css";

type SetOption = {
  id: string;
  name: string;
  variantName: string;
  imageUrl: string;
  quantity: number;
  availability: { state: string; fewLeft?: number | null };
  /** Said of it while it can be had and is not scarce. */
  aside?: string;
};

type OptionSetProps = {
  name: string;
  picks: number;
  options: readonly SetOption[];
  /** Ids of options that are taken. */
  taken: readonly string[];
  /** The buyer has tried to go on without having chosen. */
  needed?: boolean;
  /** Nothing is chosen here for now. */
  closed?: boolean;
  field?: Ref<HTMLFieldSetElement>;
  onChange: (taken: string[]) => void;
  /** Says the name itself; it is told elsewhere otherwise. */
  titled?: boolean;
  children?: ReactNode;
};

/** Any so many of these: tiles to mark, with how many are marked. What cannot be taken says why. */
export function OptionSet(props: OptionSetProps) {
  const { name, picks, options, taken, needed = false, closed = false, titled = true } = props;
  const { field, onChange, children } = props;
  const { t } = useTranslation();
  const single = picks === 1;
  const full = taken.length >= picks;
  const count = t("bundle.chosenCount", { count: taken.length, picks });
  return (
    <fieldset ref={field} className={classes.set} data-needed={needed || undefined}>
      <legend className={titled ? classes.legend : "visually-hidden"}>
        <span className={classes.name}>{name}</span>
        <span className="muted">{t("bundle.pickOf", { picks, of: options.length })}</span>
      </legend>
      {!closed && (
        <p className={classes.count} role="status" data-full={full || undefined}>
          {full && <CheckIcon size={16} />}
          {needed ? t("bundle.chooseMore", { count: picks - taken.length }) : count}
        </p>
      )}
      <ul className={classes.options}>
        {options.map(({ id, name: title, variantName, imageUrl, quantity, availability, aside }) => {
          const marked = taken.includes(id);
          const soldOut = availability.state === "SOLD_OUT";
          return (
            <li key={id}>
              <label className={classes.option}>
                <input
                  type={single ? "radio" : "checkbox"}
                  name={`choice-${name}`}
                  value={id}
                  checked={marked}
                  disabled={closed || soldOut || (full && !marked && !single)}
                  onChange={() => {
                    if (single) onChange([id]);
                    else if (marked) onChange(taken.filter((other) => other !== id));
                    else onChange([...taken, id]);
                  }}
                />
                <img src={imageUrl} alt="" width={48} height={48} className={classes.art} />
                <span className={classes.what}>
                  <span className={classes.title}>{title}</span>
                  <span className={classes.variant}>
                    {variantName}
                    {quantity > 1 && ` ×${quantity}`}
                  </span>
                  <span className={classes.alone} data-out={soldOut || undefined}>
                    {soldOut
                      ? t("stock.out")
                      : availability.fewLeft != null
                        ? t("stock.few", { count: availability.fewLeft })
                        : aside}
                  </span>
                </span>
                <span className={classes.mark} aria-hidden="true">
                  <CheckIcon size={16} />
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {full && !single && !closed && <p className={classes.hint}>{t("bundle.changeHint")}</p>}
      {children}
    </fieldset>
  );
}
