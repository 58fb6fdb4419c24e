import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ServerProblem, Unreachable } from "@/shared/api/problems";
import { AlertIcon, OfflineIcon } from "./icons";
import { StateBlock } from "./StateBlock";

type ProblemBlockProps = { error: unknown; onRetry?: () => void; kept?: ReactNode; whole?: boolean };

/** Says what happened, what was kept, and offers to try again. */
export function ProblemBlock({ error, onRetry, kept, whole = false }: ProblemBlockProps) {
  const { t } = useTranslation();
  const unreachable = error instanceof Unreachable;
  const id = error instanceof ServerProblem ? error.errorId : undefined;
  return (
    <div role="alert">
      <StateBlock
        whole={whole}
        tone={unreachable ? "plain" : "danger"}
        icon={unreachable ? <OfflineIcon size={28} /> : <AlertIcon size={28} />}
        title={unreachable ? t("problem.unreachable") : t("problem.unexpected")}
        actions={onRetry && <Button onClick={onRetry}>{t("action.retry")}</Button>}
      >
        <p>
          {unreachable ? t("problem.unreachableText") : t("problem.unexpectedText")}{" "}
          {id && t("problem.tellSupport")}
        </p>
        {kept}
        {id && (
          <p>
            {t("problem.errorId")} <code>{id}</code>
          </p>
        )}
      </StateBlock>
    </div>
  );
}
