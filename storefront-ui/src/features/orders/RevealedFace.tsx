import { Button } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { webAddress } from "@/shared/ui/address";
import { CopyButton } from "@/shared/ui/CopyButton";
import { OpenIcon, QrIcon } from "@/shared/ui/icons";
import type { Revealed } from "./CodeCard";
import classes from "./CodeCard.module.css";
import { grouped } from "./grouped";

type Shown = Pick<Revealed, "number" | "secret" | "url">;

const QrCode = lazy(() => import("@/shared/ui/QrCode").then(({ QrCode: it }) => ({ default: it })));

/** A code in the clear: large groups, each part to be copied, and the whole to be scanned. */
export function RevealedFace({ revealed, onHide }: { revealed: Shown; onHide: () => void }) {
  const { t } = useTranslation();
  const [qr, setQr] = useState(false);
  const url = webAddress(revealed.url);
  const scannable = url ?? revealed.secret ?? revealed.number;
  return (
    <>
      <dl className={classes.parts}>
        {revealed.number && <Part label={t("code.number")} value={revealed.number} />}
        {revealed.secret && <Part label={t("code.secret")} value={revealed.secret} />}
      </dl>
      <div className={classes.acts}>
        {url && (
          <Button
            component="a"
            href={url}
            target="_blank"
            rel="noopener noreferrer"
            rightSection={<OpenIcon size={18} />}
          >
            {t("code.open")}
          </Button>
        )}
        {scannable && (
          <Button
            variant="default"
            leftSection={<QrIcon size={18} />}
            aria-expanded={qr}
            onClick={() => setQr(!qr)}
          >
            {t("code.qr")}
          </Button>
        )}
        <Button variant="default" onClick={onHide}>
          {t("code.hide")}
        </Button>
      </div>
      {qr && scannable && (
        <div className={classes.qr}>
          <Suspense fallback={null}>
            <QrCode text={scannable} label={t("code.qr")} />
          </Suspense>
        </div>
      )}
    </>
  );
}

function Part({ label, value }: { label: string; value: string }) {
  const { t } = useTranslation();
  return (
    <div className={classes.part}>
      <dt>{label}</dt>
      <dd>
        <span className={classes.value} data-dashed={value.includes("-") || undefined} translate="no">
          {grouped(value).map((group, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: groups may repeat; their place is what tells them apart
            <span key={index} className={classes.group}>
              {group}
            </span>
          ))}
        </span>
        <CopyButton text={value}>{t("code.copy")}</CopyButton>
      </dd>
    </div>
  );
}
