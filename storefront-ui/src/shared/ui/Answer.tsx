import { useRouter } from "@tanstack/react-router";
import type { MouseEvent, ReactNode } from "react";
import classes from "./Answer.module.css";

type Span = { text: string; strong: boolean; address: string | null };
type Block = { kind: "PARAGRAPH" | "BULLETS" | "STEPS"; lines: readonly { spans: readonly Span[] }[] };

/** Paragraphs and lists. They come as parts, never as HTML: nothing in them can be more than words. */
export function Answer({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map(({ kind, lines }) => {
    const said = lines.map(({ spans }) => ({ spans, key: spans.map(({ text }) => text).join("") }));
    const key = said.map((line) => line.key).join("\n");
    if (kind === "PARAGRAPH") return said.map((line) => <p key={line.key}>{words(line.spans)}</p>);
    const List = kind === "STEPS" ? "ol" : "ul";
    return (
      <List key={key} className={kind === "STEPS" ? classes.steps : classes.bullets}>
        {said.map((line) => (
          <li key={line.key}>{words(line.spans)}</li>
        ))}
      </List>
    );
  });
}

function words(spans: readonly Span[]): ReactNode {
  return spans.map(({ text, strong, address }) => {
    if (address) return <Address key={text} to={address} text={text} />;
    return strong ? <strong key={text}>{text}</strong> : <span key={text}>{text}</span>;
  });
}

/** A page of the shop opens in place, everything else as the browser does it. */
function Address({ to, text }: { to: string; text: string }) {
  const router = useRouter();
  const inside = to.startsWith("/");
  const open = (event: MouseEvent) => {
    if (!inside || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void router.navigate({ href: to });
  };
  return (
    <a href={to} onClick={open} {...(!inside && { rel: "noopener noreferrer" })}>
      {text}
    </a>
  );
}
