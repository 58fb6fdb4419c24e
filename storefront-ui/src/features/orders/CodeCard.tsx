import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { RevealCodeMutation } from "@/shared/api/generated/graphql";
import { EyeIcon } from "@/shared/ui/icons";
import { Notice } from "@/shared/ui/Notice";
import classes from "./CodeCard.module.css";
import { KeepCode } from "./KeepCode";
import type { Unit } from "./order";
import { RevealedFace } from "./RevealedFace";

const RevealCode = graphql(`
  mutation RevealCode($codeId: ID!, $lookupToken: String) {
    revealCode(input: { codeId: $codeId, lookupToken: $lookupToken }) {
      __typename
      ... on RevealedCode { id number secret url expiresOn revealedAt }
      ... on UserError { code message }
    }
  }
`);

export type Revealed = Extract<RevealCodeMutation["revealCode"], { __typename: "RevealedCode" }>;

type CodeCardProps = {
  code: Unit["codes"][number];
  rules: string;
  mayReveal: boolean;
  /** The token of the link by which the order was opened. */
  lookupToken?: string | undefined;
  /** What it is called where it is kept on the device; without it, it is not offered to be kept. */
  keptAs?: { title: string; orderNumber: string } | undefined;
  /** One row while it is hidden, for long lists. */
  compact?: boolean;
};

/**
 * A code, or a seat in an account that many use, hidden until it is tapped. What was revealed lives in this component alone and is gone with
 * it, unless its buyer chooses to keep it on the device.
 */
export function CodeCard({ code, rules, mayReveal, lookupToken, keptAs, compact = false }: CodeCardProps) {
  const { t, i18n } = useTranslation();
  const [revealed, setRevealed] = useState<Revealed>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

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

  if (code.withdrawnAt) return <Withdrawn code={code} />;
  // What was seen before no longer works.
  const renewed = revealed ? undefined : code.renewedAt;
  const row = compact && !revealed;
  const expires = revealed?.expiresOn ?? code.expiresOn;
  return (
    <div className={classes.code}>
      <div className={classes.face} data-row={row || undefined}>
        {revealed ? (
          <>
            <RevealedFace revealed={revealed} onHide={() => setRevealed(undefined)} />
            {keptAs && (
              <KeepCode
                code={{
                  ...keptAs,
                  rules,
                  id: revealed.id,
                  number: revealed.number ?? null,
                  secret: revealed.secret ?? null,
                  url: revealed.url ?? null,
                  expiresOn: expires ?? null,
                }}
              />
            )}
          </>
        ) : (
          <>
            {!row && (
              <p className={classes.hint} aria-hidden="true">
                {code.hint}
              </p>
            )}
            <Button
              size={row ? "sm" : "md"}
              variant={row ? "light" : "filled"}
              fullWidth={!row}
              disabled={!mayReveal}
              loading={busy}
              leftSection={<EyeIcon size={20} />}
              onClick={() => void reveal()}
            >
              {code.revealedAt ? t("code.revealAgain") : t("code.reveal")}
            </Button>
            {!mayReveal && <p className={classes.small}>{t("code.verifyFirst")}</p>}
            {mayReveal && !row && !code.revealedAt && <p className={classes.small}>{t("code.revealNote")}</p>}
          </>
        )}
        {expires && (
          <p className={classes.small}>
            {t("code.expires", {
              day: new Intl.DateTimeFormat(i18n.language, {
                dateStyle: row ? "medium" : "long",
                timeZone: "UTC",
              }).format(new Date(`${expires}T00:00:00Z`)),
            })}
          </p>
        )}
      </div>
      {renewed && (
        <Notice tone="info" title={t("code.renewed", { time: moment(renewed, i18n.language) })}>
          {code.revealedAt ? t("code.renewedSeen") : t("code.renewedText")}
        </Notice>
      )}
      {problem && <Notice tone="danger" live title={problem} />}
      {rules.trim() && !row && (
        <details key={String(revealed !== undefined)} className={classes.rules} open={revealed !== undefined}>
          <summary>{t("product.rules")}</summary>
          <p>{rules}</p>
        </details>
      )}
    </div>
  );
}

/** A seat that the shop took away: said plainly, with the shop's reason. */
function Withdrawn({ code }: { code: Unit["codes"][number] }) {
  const { t, i18n } = useTranslation();
  return (
    <Notice
      tone="danger"
      title={t("code.withdrawn", { time: moment(code.withdrawnAt ?? "", i18n.language) })}
    >
      {code.withdrawnBecause} {t("code.withdrawnText")}
    </Notice>
  );
}

const moment = (at: string, language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(new Date(at));
