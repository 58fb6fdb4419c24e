import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { HelpPreviewQuery } from "@/shared/api/generated/graphql";
import { useSettled } from "@/shared/forms/settled";
import { HelpPreviewDocument } from "./documents";
import styles from "./help.module.css";

type Block = HelpPreviewQuery["helpPreview"][number]["blocks"][number];

const PAUSE_MS = 300;

/** The page as buyers read it; the server reads the markup, as it does for them. */
export function Preview({ words }: { words: { title: string; summary: string; body: string } }) {
  const { t } = useTranslation();
  const body = useSettled(words.body, PAUSE_MS);
  const { data } = useQuery({ ...asked(HelpPreviewDocument, { body }), placeholderData: keepPreviousData });
  return (
    <section className={styles.preview} aria-label={t("template.preview")}>
      <h3>{words.title}</h3>
      <p className="soft">{words.summary}</p>
      {data?.helpPreview.map(({ question, blocks }) => (
        <div key={question ?? ""} className={styles.section}>
          {question && <h4>{question}</h4>}
          {blocks.map((block) => (
            <Lines key={JSON.stringify(block.lines)} block={block} />
          ))}
        </div>
      ))}
    </section>
  );
}

function Lines({ block }: { block: Block }) {
  const said = block.lines.map(({ spans }) => ({
    key: spans.map(({ text }) => text).join(""),
    words: spans.map(({ text, strong, address }) => {
      if (address) return <u key={text}>{text}</u>;
      return strong ? <b key={text}>{text}</b> : <span key={text}>{text}</span>;
    }),
  }));
  if (block.kind === "PARAGRAPH") return said.map((line) => <p key={line.key}>{line.words}</p>);
  const List = block.kind === "STEPS" ? "ol" : "ul";
  return (
    <List>
      {said.map((line) => (
        <li key={line.key}>{line.words}</li>
      ))}
    </List>
  );
}
