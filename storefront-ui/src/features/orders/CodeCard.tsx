import { Button } from "@mantine/core";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { RevealCodeMutation } from "@/shared/api/generated/graphql";
import { webAddress } from "@/shared/ui/address";
import { CopyButton } from "@/shared/ui/CopyButton";
import { EyeIcon, OpenIcon, QrIcon } from "@/shared/ui/icons";
import { Notice } from "@/shared/ui/Notice";
import classes from "./CodeCard.module.css";
import { grouped } from "./grouped";
import type { Unit } from "./order";

const RevealCode = graphql(`
  mutation RevealCode($codeId: ID!, $lookupToken: String) {
    revealCode(input: { codeId: $codeId, lookupToken: $lookupToken }) {
      __typename
      ... on RevealedCode { id number secret url expiresOn revealedAt }
      ... on UserError { code message }
    }
  }
`);

const QrCode = lazy(() => import("@/shared/ui/QrCode").then(({ QrCode: it }) => ({ default: it })));

type Revealed = Extract<RevealCodeMutation["revealCode"], { __typename: "RevealedCode" }>;
type CodeCardProps = {
  code: Unit["codes"][number];
  rules: string;
  mayReveal: boolean;
  /** The token of the link by which the order was opened. */
  lookupToken?: string | undefined;
};

/**
 * A code, hidden until it is tapped. What was revealed lives in this component alone, in no cache and no storage, and
 * is gone with it.
 */
export function CodeCard({ code, rules, mayReveal, lookupToken }: CodeCardProps) {
  const { t, i18n } = useTranslation();
  const [revealed, setRevealed] = useState<Revealed>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [qr, setQr] = useState(false);

  const reveal = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const { revealCode } = await ask(RevealCode, { codeId: code.id, lookupToken });
      if (revealCode.__typename === "RevealedCode") setRevealed(revealCode);
      else setProblem(revealCode.message);
    } catch {
      setProblem(t("code.failed"));
    } finally {
      setBusy(false);
    }
  };

  const url = webAddress(revealed?.url);
  const scannable = url ?? revealed?.secret ?? revealed?.number;
  const expires = revealed?.expiresOn ?? code.expiresOn;
  return (
    <div className={classes.code}>
      <div className={classes.face}>
        {revealed ? (
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
              <Button
                variant="default"
                onClick={() => {
                  setRevealed(undefined);
                  setQr(false);
                }}
              >
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
        ) : (
          <>
            <p className={classes.hint} aria-hidden="true">
              {code.hint}
            </p>
            <Button
              size="md"
              fullWidth
              disabled={!mayReveal}
              loading={busy}
              leftSection={<EyeIcon size={20} />}
              onClick={() => void reveal()}
            >
              {code.revealedAt ? t("code.revealAgain") : t("code.reveal")}
            </Button>
            {!mayReveal && <p className={classes.small}>{t("code.verifyFirst")}</p>}
            {mayReveal && !code.revealedAt && <p className={classes.small}>{t("code.revealNote")}</p>}
          </>
        )}
        {problem && <Notice tone="danger" live title={problem} />}
        {expires && (
          <p className={classes.small}>
            {t("code.expires", {
              day: new Intl.DateTimeFormat(i18n.language, { dateStyle: "long", timeZone: "UTC" }).format(
                new Date(`${expires}T00:00:00Z`),
              ),
            })}
          </p>
        )}
      </div>
      {rules.trim() && (
        <details key={String(revealed !== undefined)} className={classes.rules} open={revealed !== undefined}>
          <summary>{t("product.rules")}</summary>
          <p>{rules}</p>
        </details>
      )}
    </div>
  );
}

function Part({ label, value }: { label: string; value: string }) {
  const { t } = useTranslation();
  return (
    <div className={classes.part}>
      <dt>{label}</dt>
      <dd>
        <span className={classes.value} translate="no">
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
