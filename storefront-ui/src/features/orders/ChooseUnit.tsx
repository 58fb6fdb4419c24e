import { Button } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { OptionSet } from "@/shared/choosing/OptionSet";
import { formatMoney } from "@/shared/money/money";
import { Notice } from "@/shared/ui/Notice";
import classes from "./ChooseUnit.module.css";
import { useChooseOptions } from "./choosing";
import type { AboutOrder } from "./evidence";
import type { Unit } from "./order";

type ChooseUnitProps = { unit: Unit; mayChoose: boolean; about: AboutOrder };

/** What is still to be chosen of a bundle that is paid for: what is there now, and until when. */
export function ChooseUnit({ unit, mayChoose, about }: ChooseUnitProps) {
  const { t, i18n } = useTranslation();
  const [marked, setMarked] = useState<readonly string[]>([]);
  const [needed, setNeeded] = useState(false);
  const choosing = useChooseOptions();
  const choice = unit.openChoice;
  if (!choice?.chooseBy || unit.state !== "DUE") return null;
  const has = new Set(
    choice.options
      .filter(({ availability }) => availability.state !== "SOLD_OUT")
      .map((one) => one.variantId),
  );
  const taken = marked.filter((id) => has.has(id));
  const until = new Intl.DateTimeFormat(i18n.language, { dateStyle: "long", timeStyle: "short" }).format(
    new Date(choice.chooseBy),
  );
  const answer = choosing.data;
  const refusal = answer && answer.__typename !== "Order" ? answer.message : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setNeeded(taken.length !== choice.picks);
    if (taken.length !== choice.picks) return;
    choosing.mutate({
      unitId: unit.id,
      optionIds: [...taken],
      ...(about.lookupToken && { lookupToken: about.lookupToken }),
    });
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <p className={classes.until}>
        <strong>{t("choice.until", { until })}</strong>{" "}
        {t("choice.otherwise", { amount: formatMoney(unit.paid, i18n.language) })}
      </p>
      <OptionSet
        name={choice.name}
        picks={choice.picks}
        options={choice.options.map(({ variantId, ...option }) => ({ id: variantId, ...option }))}
        taken={taken}
        needed={needed && taken.length !== choice.picks}
        closed={!mayChoose}
        titled={false}
        onChange={setMarked}
      />
      {has.size < choice.picks && <Notice tone="warm" title={t("choice.tooFewLeft")} />}
      {!mayChoose && <p className="muted">{t("choice.proveFirst")}</p>}
      {refusal && <Notice tone="danger" live title={refusal} />}
      {choosing.error && (
        <Notice tone="danger" live title={t("problem.unreachable")}>
          <p>{t("choice.lost")}</p>
        </Notice>
      )}
      {mayChoose && (
        <>
          <Button type="submit" size="lg" fullWidth loading={choosing.isPending}>
            {t("choice.take", { count: choice.picks })}
          </Button>
          <p className={classes.until}>{t("choice.final")}</p>
        </>
      )}
    </form>
  );
}
