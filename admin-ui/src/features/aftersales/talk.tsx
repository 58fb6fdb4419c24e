import { useQuery } from "@tanstack/react-query";
import { Button, Input, Segmented, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAct } from "@/shared/acts/use-act";
import { ask, asked } from "@/shared/api/ask";
import type { CasePartsFragment, CaseTalkQuery, PicturePartsFragment } from "@/shared/api/generated/graphql";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { Failed, Loading } from "@/shared/parts/states";
import { When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { Who } from "./cases";
import { AnswerCase, CaseTalkDocument } from "./documents";
import styles from "./talk.module.css";

const REFRESH_MS = 10_000;
const LONGEST = 1000;

type Known = NonNullable<CaseTalkQuery["case"]>;
type Said = Omit<Known["remarks"][number], "author"> & { author: string | null; key: string };

/** Everything that was said about a case in its order, and a place to say more. */
export function Talk({ subject }: { subject: CasePartsFragment }) {
  const { t } = useTranslation();
  const can = useCan();
  const query = useQuery({ ...asked(CaseTalkDocument, { id: subject.id }), refetchInterval: REFRESH_MS });
  const known = query.data?.case;
  if (query.error && !known) return <Failed error={query.error} retry={() => void query.refetch()} />;
  if (!known) return <Loading rows={4} />;
  return (
    <section aria-label={t("case.talk")} className="stack">
      <h3>{t("case.talk")}</h3>
      <ol className={styles.thread}>
        {inOrder(subject, known).map((said) => (
          <li key={said.key} className={styles.said} data-kind={said.kind}>
            <p className={styles.head}>
              <strong>{t(`case.remark.${said.kind}`)}</strong>
              {said.kind !== "BUYER" && <Who name={said.author} />}
              <When at={said.at} />
              {said.kind === "NOTE" && <span className="faint">{t("case.noteHidden")}</span>}
            </p>
            <p className={styles.words}>{said.words}</p>
            <Pictures of={said.pictures} />
          </li>
        ))}
      </ol>
      {can("ORDERS_REFUND") && <Composer subject={subject} prepared={known.prepared} />}
    </section>
  );
}

/** A buyer's claim opens the conversation, the decision's answer stands where it fell; staff's own cases have notes only. */
function inOrder(subject: CasePartsFragment, known: Known): Said[] {
  const remarks: Said[] = known.remarks.map((remark, place) => ({ ...remark, key: `${remark.at} ${place}` }));
  if (subject.source === "STAFF") return remarks;
  const first: Said = {
    key: "claim",
    kind: "BUYER",
    at: subject.openedAt,
    author: subject.openedBy,
    words: subject.reason,
    pictures: known.pictures,
  };
  const answer: Said[] =
    subject.answer && subject.decidedAt
      ? [
          {
            key: "answer",
            kind: "SHOP",
            at: subject.decidedAt,
            author: subject.decidedBy,
            words: subject.answer,
            pictures: [],
          },
        ]
      : [];
  return [first, ...[...remarks, ...answer].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))];
}

function Pictures({ of }: { of: readonly PicturePartsFragment[] }) {
  const { t } = useTranslation();
  if (of.length === 0) return null;
  return (
    <ul className={styles.pictures}>
      {of.map(({ id, url, width, height }, place) => (
        <li key={id}>
          <a href={url} target="_blank" rel="noreferrer">
            <img
              src={url}
              alt={t("case.picture", { place: place + 1 })}
              width={width}
              height={height}
              loading="lazy"
            />
          </a>
        </li>
      ))}
    </ul>
  );
}

function Composer({ subject, prepared }: { subject: CasePartsFragment; prepared: Known["prepared"] }) {
  const { t } = useTranslation();
  const answerable = subject.source === "BUYER";
  const [internal, setInternal] = useState(!answerable);
  const [words, setWords] = useState("");
  const keyOf = useIdempotencyKey();
  const answer = useAct({
    run: () => {
      const input = { caseId: subject.id, words: words.trim(), internal };
      return ask(AnswerCase, { input, key: keyOf(input) }).then((data) => data.answerCase);
    },
    done: internal ? t("case.kept") : t("case.sent"),
    stale: ["Cases", "Case", "CaseTalk", "Order"],
    onDone: () => setWords(""),
  });
  return (
    <div className={styles.composer}>
      <div className="row">
        {answerable && (
          <Segmented<boolean>
            aria-label={t("case.to")}
            value={internal}
            onChange={setInternal}
            options={[
              { value: false, label: t("case.toBuyer") },
              { value: true, label: t("case.toStaff") },
            ]}
          />
        )}
        {!internal && prepared.length > 0 && (
          <Select<string>
            aria-label={t("case.prepared")}
            placeholder={t("case.prepared")}
            style={{ minWidth: 180 }}
            value={null}
            onChange={(id) => setWords(prepared.find((one) => one.id === id)?.words ?? words)}
            options={prepared.map(({ id, title }) => ({ value: id, label: title }))}
          />
        )}
      </div>
      <Input.TextArea
        aria-label={t("case.words")}
        placeholder={internal ? t("case.noteHidden") : t("case.words")}
        autoSize={{ minRows: 3, maxRows: 10 }}
        maxLength={LONGEST}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div>
        <Button
          type="primary"
          disabled={words.trim() === ""}
          loading={answer.isPending}
          onClick={() => answer.mutate(undefined)}
        >
          {internal ? t("case.keep") : t("case.send")}
        </Button>
      </div>
    </div>
  );
}
