import { Button, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "@/shared/ui/Notice";
import classes from "./ClaimReply.module.css";
import { useWriteToClaim } from "./claiming";
import { EvidenceField } from "./EvidenceField";
import { type AboutOrder, useEvidence } from "./evidence";
import type { Claim } from "./order";

const LONGEST = 1000;

/** Write to the shop about a claim; open at once while the shop waits for the buyer. */
export function ClaimReply({ claim, about }: { claim: Claim; about: AboutOrder }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (!open && !claim.awaitsYou) {
    return (
      <button type="button" className={`link-button ${classes.open}`} onClick={() => setOpen(true)}>
        {t("claim.reply")}
      </button>
    );
  }
  return <Writing claim={claim} about={about} onDone={() => setOpen(false)} />;
}

function Writing({ claim, about, onDone }: { claim: Claim; about: AboutOrder; onDone: () => void }) {
  const { t } = useTranslation();
  const [words, setWords] = useState("");
  const [tried, setTried] = useState(false);
  const evidence = useEvidence(about);
  const writing = useWriteToClaim(() => {
    setWords("");
    setTried(false);
    evidence.clear();
    onDone();
  });
  const refusal = writing.data && writing.data.__typename !== "Claim" ? writing.data.message : undefined;
  const wordless = tried && words.trim() === "";

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (words.trim() === "" || evidence.sending) return;
    writing.mutate({
      claimId: claim.id,
      words: words.trim(),
      pictureIds: evidence.ids,
      ...(about.lookupToken && { lookupToken: about.lookupToken }),
    });
  };

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <Textarea
        name="reply"
        label={t("claim.replyWords")}
        maxLength={LONGEST}
        rows={3}
        value={words}
        error={wordless ? t("claim.replyNeeded") : undefined}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {!about.noPictures && <EvidenceField evidence={evidence} />}
      {tried && evidence.sending && <Notice live title={t("claim.waitPictures")} />}
      {refusal && <Notice tone="danger" live title={refusal} />}
      {writing.error && (
        <Notice tone="danger" live title={t("problem.unreachable")}>
          <p>{t("claim.replyLost")}</p>
        </Notice>
      )}
      <Button type="submit" loading={writing.isPending}>
        {t("claim.replySend")}
      </Button>
    </form>
  );
}
