import { Button } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { LinkIcon } from "@/shared/ui/icons";
import { PageTitle } from "@/shared/ui/PageTitle";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { StateBlock } from "@/shared/ui/StateBlock";
import { useLiveOrder } from "./liveOrder";
import { OrderSkeleton, OrderView } from "./OrderView";
import { VerifyPanel } from "./VerifyPanel";

const page = getRouteApi("/o/$token");

/** An order by its signed link: all of it can be seen, but codes only after the contact has been proved. */
export function LinkedOrderPage() {
  const { t } = useTranslation();
  const { token } = page.useParams();
  const { from } = page.useSearch();
  const queries = useQueryClient();
  const live = useLiveOrder({ lookupToken: token });
  if (live.order) {
    return (
      <OrderView
        order={live.order}
        live={live}
        reference={{ lookupToken: token }}
        returned={from === "pay"}
        verify={
          !live.order.mayReveal && (
            <VerifyPanel
              lookupToken={token}
              onConfirmed={() => {
                void live.refetch();
                void queries.invalidateQueries({ queryKey: ["me"] });
              }}
            />
          )
        }
      />
    );
  }
  return (
    <div className="page">
      <PageTitle>{t("order.title")}</PageTitle>
      {live.order === null ? (
        <StateBlock
          whole
          icon={<LinkIcon size={28} />}
          title={t("order.linkUnknown")}
          actions={<Button renderRoot={(props) => <Link to="/" {...props} />}>{t("action.toShop")}</Button>}
        >
          {t("order.linkUnknownText")}
        </StateBlock>
      ) : live.error ? (
        <ProblemBlock
          error={live.error}
          onRetry={() => void live.refetch()}
          kept={<p>{t("order.kept")}</p>}
        />
      ) : (
        <OrderSkeleton />
      )}
    </div>
  );
}
