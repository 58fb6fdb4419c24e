import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { Notice } from "@/shared/ui/Notice";
import { Sheet } from "@/shared/ui/Sheet";
import classes from "./CancelOrder.module.css";
import { orderKey } from "./liveOrder";

const CancelOrderMutation = graphql(`
  mutation CancelOrder($orderId: ID!) {
    cancelOrder(input: { orderId: $orderId }) {
      __typename
      ... on Order { id state }
      ... on UserError { code message }
    }
  }
`);

/** Gives the order up before it is paid, after asking once. */
export function CancelOrder({ orderId }: { orderId: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const cancel = useMutation({
    mutationFn: () => ask(CancelOrderMutation, { orderId }).then((data) => data.cancelOrder),
    onSuccess: (answer) => {
      void queries.invalidateQueries({ queryKey: orderKey({ id: orderId }) });
      if (answer.__typename === "Order") setAsking(false);
    },
  });
  const refusal = cancel.data && cancel.data.__typename !== "Order" ? cancel.data.message : undefined;
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t("cancel.open")}
      </Button>
      <Sheet open={asking} onClose={() => setAsking(false)} title={t("cancel.title")}>
        <div className={classes.body}>
          <p>{t("cancel.text")}</p>
          {(refusal || cancel.error) && (
            <Notice tone="danger" live title={refusal ?? t("problem.unreachable")} />
          )}
          <div className={classes.acts}>
            <Button color="red" loading={cancel.isPending} onClick={() => cancel.mutate()}>
              {t("cancel.confirm")}
            </Button>
            <Button variant="default" onClick={() => setAsking(false)}>
              {t("cancel.keep")}
            </Button>
          </div>
        </div>
      </Sheet>
    </>
  );
}
