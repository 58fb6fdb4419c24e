import { Button } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { refusedText } from "@/shared/api/refused";
import { Notice } from "@/shared/ui/Notice";
import classes from "./OwnAccountPage.module.css";
import { type Account, useSayBirthday } from "./own";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The month of one's birthday, said once: whoever could change it would have one each month. */
export function Birthday({ account }: { account: Account }) {
  const { t, i18n } = useTranslation();
  const say = useSayBirthday();
  const [month, setMonth] = useState("");
  const named = new Intl.DateTimeFormat(i18n.language, { month: "long", timeZone: "UTC" });
  const nameOf = (one: number) => named.format(new Date(Date.UTC(2000, one - 1, 15)));
  const refused = refusedText(say.data, say.error, t, i18n.language);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (month) say.mutate(Number(month));
  };
  return (
    <section className={`card ${classes.section}`} aria-labelledby="own-birthday">
      <h2 id="own-birthday" className={classes.heading}>
        {t("own.birthday")}
      </h2>
      {account.birthdayMonth ? (
        <p className={classes.birthday}>
          <strong>{nameOf(account.birthdayMonth)}</strong>
          <span className="muted">{t("own.birthdayKnown")}</span>
        </p>
      ) : (
        <form className={classes.fields} onSubmit={submit}>
          <label className={classes.month}>
            <span>{t("own.birthdayMonth")}</span>
            <select required value={month} onChange={(event) => setMonth(event.target.value)}>
              <option value="" disabled>
                {t("own.birthdayChoose")}
              </option>
              {MONTHS.map((one) => (
                <option key={one} value={one}>
                  {nameOf(one)}
                </option>
              ))}
            </select>
          </label>
          <p className="muted">{t("own.birthdayOnce")}</p>
          {refused && say.data?.__typename !== "Me" && <Notice tone="danger" live title={refused} />}
          <div className={classes.acts}>
            <Button type="submit" loading={say.isPending} disabled={!month}>
              {t("own.birthdaySave")}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
