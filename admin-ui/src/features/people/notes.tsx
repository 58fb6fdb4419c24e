import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAct } from "@/shared/acts/use-act";
import { ask } from "@/shared/api/ask";
import type { PersonQuery } from "@/shared/api/generated/graphql";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { Card } from "@/shared/parts/page";
import { When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { NotePerson } from "./documents";

const LONGEST = 1000;

/** What colleagues noted about a buyer, and a place to add to it. */
export function Notes({ person }: { person: NonNullable<PersonQuery["person"]> }) {
  const { t } = useTranslation();
  const can = useCan();
  const [words, setWords] = useState("");
  const keyOf = useIdempotencyKey();
  const note = useAct({
    run: () => {
      const input = { personId: person.id, words: words.trim() };
      return ask(NotePerson, { input, key: keyOf(input) }).then((data) => data.notePerson);
    },
    done: t("person.noted"),
    stale: ["Person"],
    onDone: () => setWords(""),
  });
  return (
    <Card title={t("person.notes")}>
      <div className="stack">
        {person.notes.length === 0 && <p className="faint">{t("person.noNotes")}</p>}
        {person.notes.map((one) => (
          <div key={`${one.at} ${one.words}`}>
            <p className="faint" style={{ margin: 0 }}>
              {one.author} · <When at={one.at} />
            </p>
            <p style={{ margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" }}>{one.words}</p>
          </div>
        ))}
        {can("ORDERS_REFUND") && (
          <>
            <Input.TextArea
              aria-label={t("person.words")}
              placeholder={t("person.words")}
              autoSize={{ minRows: 2 }}
              maxLength={LONGEST}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
            <div>
              <Button
                disabled={words.trim() === ""}
                loading={note.isPending}
                onClick={() => note.mutate(undefined)}
              >
                {t("person.addNote")}
              </Button>
            </div>
          </>
        )}
      </div>
    </Card>
  );
}
