import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { refusedText } from "@/shared/api/refused";
import { formatMoney, isZero } from "@/shared/money/money";
import { Notice } from "@/shared/ui/Notice";
import { Sheet } from "@/shared/ui/Sheet";
import { useBalance } from "@/shared/wallet/balance";
import {
  type Erasure,
  useCancelMyErasure,
  useEraseMyData,
  useExportMyData,
  useMyData,
  useOpenMyExport,
} from "./data";
import classes from "./OwnAccountPage.module.css";
import { ProveSelf } from "./ProveSelf";

/** A copy of one's data to take along, and the way out: to be forgotten, after some days to think it over. */
export function OwnData() {
  const { t, i18n } = useTranslation();
  const { data } = useMyData();
  const wallet = useBalance();
  const [asking, setAsking] = useState(false);
  const [next, setNext] = useState<() => void>();
  const make = useExportMyData();
  const open = useOpenMyExport();
  const erase = useEraseMyData();
  const acts = [make, open, erase] as const;
  /** Does it, and again after the code where that is asked for. */
  const sensitive = (act: (typeof acts)[number]) => {
    for (const other of acts) other.reset();
    act.mutate(undefined, {
      onSuccess: (answer: { __typename: string }) => {
        if (answer.__typename === "ProofRequired") setNext(() => () => sensitive(act));
      },
    });
  };
  const said = (act: (typeof acts)[number]) =>
    act.data?.__typename === "ProofRequired" ? undefined : refusedText(act.data, act.error, t, i18n.language);
  const blocked = erase.data?.__typename === "ErasureBlocked" ? erase.data.obstacles : undefined;
  const problem = said(make) ?? said(open) ?? (blocked ? undefined : said(erase));
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short" });
  const copy = data?.dataExport?.state === "GONE" ? undefined : data?.dataExport;
  const pending = data?.erasure?.state === "PENDING" ? data.erasure : undefined;
  return (
    <section className={`card ${classes.section}`} aria-labelledby="own-data">
      <h2 id="own-data" className={classes.heading}>
        {t("data.title")}
      </h2>
      {problem && <Notice tone="danger" live title={problem} />}
      {pending && <Pending erasure={pending} />}
      <p className="muted">{t("data.exportText")}</p>
      {copy?.state === "READY" && copy.expiresAt && (
        <p role="status">{t("data.ready", { at: time.format(new Date(copy.expiresAt)) })}</p>
      )}
      <div className={classes.acts}>
        {copy?.state === "READY" ? (
          <Button variant="default" loading={open.isPending} onClick={() => sensitive(open)}>
            {t("data.download")}
          </Button>
        ) : (
          <Button
            variant="default"
            loading={make.isPending || copy?.state === "WAITING"}
            onClick={() => sensitive(make)}
          >
            {t("data.export")}
          </Button>
        )}
      </div>
      {copy?.state === "WAITING" && <p role="status">{t("data.making")}</p>}
      {!pending && (
        <>
          <p className="muted">{t("data.eraseText")}</p>
          {blocked && (
            <Notice tone="warm" live title={t("data.blocked")}>
              <ul>
                {blocked.map((obstacle) => (
                  <li key={obstacle}>{t(`data.obstacles.${obstacle}`)}</li>
                ))}
              </ul>
            </Notice>
          )}
          <div className={classes.acts}>
            <Button variant="default" onClick={() => setAsking(true)}>
              {t("data.erase")}
            </Button>
          </div>
        </>
      )}
      <Sheet open={asking} onClose={() => setAsking(false)} title={t("data.eraseTitle")}>
        <div className={classes.fields}>
          <p>{t("data.eraseGoes")}</p>
          <p>{t("data.eraseStays")}</p>
          <p>{t("data.eraseLost")}</p>
          {wallet && !isZero(wallet.balance) && (
            <Notice
              tone="warm"
              title={t("data.eraseWallet", { amount: formatMoney(wallet.balance, i18n.language) })}
            />
          )}
          <Button
            size="lg"
            fullWidth
            color="red"
            onClick={() => {
              setAsking(false);
              sensitive(erase);
            }}
          >
            {t("data.eraseConfirm")}
          </Button>
          <Button variant="default" size="lg" fullWidth onClick={() => setAsking(false)}>
            {t("data.eraseKeep")}
          </Button>
        </div>
      </Sheet>
      <ProveSelf
        open={next !== undefined}
        onClose={() => setNext(undefined)}
        onProved={() => {
          setNext(undefined);
          next?.();
        }}
      />
    </section>
  );
}

function Pending({ erasure }: { erasure: Erasure }) {
  const { t, i18n } = useTranslation();
  const cancel = useCancelMyErasure();
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: "long", timeStyle: "short" });
  const problem = refusedText(cancel.data, cancel.error, t, i18n.language);
  return (
    <Notice
      tone="warm"
      title={t("data.pending", { at: time.format(new Date(erasure.dueAt)) })}
      actions={
        <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
          {t("data.cancel")}
        </Button>
      }
    >
      {problem ?? t("data.pendingText")}
    </Notice>
  );
}
