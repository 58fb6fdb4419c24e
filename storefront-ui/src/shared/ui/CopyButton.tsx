import { Button } from "@mantine/core";
import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { copyText } from "./copy";
import { CheckIcon, CopyIcon } from "./icons";

const SHOWN_MS = 2_000;

type CopyButtonProps = { text: string; children: ReactNode; variant?: "filled" | "default" | "light" };

/** Copies, and says that it did, or that the browser would not. */
export function CopyButton({ text, children, variant = "default" }: CopyButtonProps) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<"copied" | "refused">();
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  return (
    <>
      <Button
        variant={variant}
        leftSection={outcome === "copied" ? <CheckIcon size={18} /> : <CopyIcon size={18} />}
        onClick={async () => setOutcome((await copyText(text)) ? "copied" : "refused")}
      >
        {outcome === "copied" ? t("copy.done") : outcome === "refused" ? t("copy.refused") : children}
      </Button>
      <span className="visually-hidden" role="status">
        {outcome === "copied" ? t("copy.done") : ""}
      </span>
    </>
  );
}
