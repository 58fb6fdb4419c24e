import { Button } from "@mantine/core";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { SearchIcon } from "@/shared/ui/icons";
import { PageTitle } from "@/shared/ui/PageTitle";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { StateBlock } from "@/shared/ui/StateBlock";
import { useLiveOrder } from "./liveOrder";
import { OrderSkeleton, OrderView } from "./OrderView";

const page = getRouteApi("/orders/$id");

/** One's own order, from payment to the last code. */
export function OrderPage() {
  const { t } = useTranslation();
  const { id } = page.useParams();
  const { from } = page.useSearch();
  const live = useLiveOrder({ id });
  if (live.order)
    return <OrderView order={live.order} live={live} reference={{ id }} returned={from === "pay"} />;
  return (
    <div className="page">
      <PageTitle>{t("order.title")}</PageTitle>
      {live.order === null ? (
        <StateBlock
          whole
          icon={<SearchIcon size={28} />}
          title={t("order.unknown")}
          actions={
            <>
              <Button
                renderRoot={(props) => <Link to="/sign-in" search={{ back: `/orders/${id}` }} {...props} />}
              >
                {t("checkout.signIn")}
              </Button>
              <Button variant="default" renderRoot={(props) => <Link to="/" {...props} />}>
                {t("action.toShop")}
              </Button>
            </>
          }
        >
          {t("order.unknownText")}
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
