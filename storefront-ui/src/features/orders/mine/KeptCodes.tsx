import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Kept } from "@/shared/kept/store";
import { useKeep, useKept } from "@/shared/kept/useKept";
import { EyeIcon } from "@/shared/ui/icons";
import { RevealedFace } from "../RevealedFace";
import entitled from "./Entitlements.module.css";
import classes from "./KeptCodes.module.css";

/** What this device keeps of what was opened: there also without a network, hidden until it is tapped. */
export function KeptCodes() {
  const { t } = useTranslation();
  const kept = useKept();
  if (!kept?.length) return null;
  return (
    <section className={classes.kept} aria-labelledby="kept-codes">
      <h2 id="kept-codes" className={classes.title}>
        {t("kept.title")}
      </h2>
      <ul className={entitled.list}>
        {kept.map((code) => (
          <li key={code.id} className={`card ${entitled.unit}`}>
            <KeptCode code={code} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function KeptCode({ code }: { code: Kept }) {
  const { t, i18n } = useTranslation();
  const [seen, setSeen] = useState(false);
  const keeping = useKeep();
  const day = code.expiresOn && new Date(`${code.expiresOn}T00:00:00Z`);
  return (
    <>
      <div>
        <h3 className={entitled.name}>{code.title}</h3>
        <p className="muted">{t("order.titleOf", { number: code.orderNumber })}</p>
        {day && (
          <p className="muted">
            {t("code.expires", {
              day: new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeZone: "UTC" }).format(
                day,
              ),
            })}
          </p>
        )}
      </div>
      {seen && <RevealedFace revealed={code} onHide={() => setSeen(false)} />}
      <div className={classes.acts}>
        {!seen && (
          <Button variant="light" leftSection={<EyeIcon size={20} />} onClick={() => setSeen(true)}>
            {t("code.revealAgain")}
          </Button>
        )}
        <Button
          variant="default"
          loading={keeping.isPending}
          onClick={() => keeping.mutate({ code, on: false })}
        >
          {t("kept.letGo")}
        </Button>
      </div>
      {seen && code.rules.trim() && (
        <details className={classes.rules}>
          <summary>{t("product.rules")}</summary>
          <p>{code.rules}</p>
        </details>
      )}
    </>
  );
}
