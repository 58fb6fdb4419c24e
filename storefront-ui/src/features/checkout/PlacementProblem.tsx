import { useTranslation } from "react-i18next";
import { ServerProblem, Unreachable } from "@/shared/api/problems";
import { OfflineIcon } from "@/shared/ui/icons";
import { Notice } from "@/shared/ui/Notice";

type PlacementProblemProps = { kind: "failed"; error: Error } | { kind: "unanswered" };

/** What is known, and not known, of an order whose answer did not come. */
export function PlacementProblem(props: PlacementProblemProps) {
  const { t } = useTranslation();
  if (props.kind === "unanswered") {
    return (
      <Notice tone="info" icon={<OfflineIcon />} title={t("checkout.unanswered")}>
        <p>{t("checkout.unansweredText")}</p>
      </Notice>
    );
  }
  const { error } = props;
  if (error instanceof Unreachable || (error instanceof ServerProblem && error.passing)) {
    return (
      <Notice tone="warm" live icon={<OfflineIcon />} title={t("checkout.lost")}>
        <p>{t("checkout.lostText")}</p>
      </Notice>
    );
  }
  const id = error instanceof ServerProblem ? error.errorId : undefined;
  return (
    <Notice tone="danger" live title={t("problem.unexpected")}>
      <p>{t("checkout.failedText")}</p>
      {id && (
        <p>
          {t("problem.errorId")} <code>{id}</code>
        </p>
      )}
    </Notice>
  );
}
