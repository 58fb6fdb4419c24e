import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Alert, App, Button, Drawer, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import { graphql } from "@/shared/api/generated";
import type { DeliveryPartsFragment } from "@/shared/api/generated/graphql";
import { deliveryTone } from "@/shared/parts/tones";
import { Badge, Fact, Facts, Recorded, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";

export const DeliveryParts = graphql(`
  fragment DeliveryParts on Delivery {
    id
    topic
    handler
    state
    attempts
    dueAt
    createdAt
    closedAt
    error
    payload
    order { id number }
  }
`);

const ReplayDelivery = graphql(`
  mutation ReplayDelivery($id: ID!, $reason: String!) {
    replayDelivery(id: $id, reason: $reason) {
      __typename
      ... on Delivery { ...DeliveryParts }
      ... on UserError { code message path }
    }
  }
`);

/** One piece of work beside the list: what it carried, why it stopped, and the way to try it again. */
export function DeliverySheet({
  delivery,
  onClose,
}: {
  delivery: DeliveryPartsFragment;
  onClose: () => void;
}) {
  return (
    <Drawer open size={520} onClose={onClose} title={<span className="mono">{delivery.topic}</span>}>
      <Detail delivery={delivery} />
    </Drawer>
  );
}

function Detail({ delivery }: { delivery: DeliveryPartsFragment }) {
  const { t } = useTranslation();
  const can = useCan();
  const replayable = delivery.state === "DEAD" || delivery.state === "POISONED";
  return (
    <div className="stack">
      <Facts>
        <Fact label={t("delivery.stateLabel")}>
          <Badge tone={deliveryTone[delivery.state]}>{t(`delivery.state.${delivery.state}`)}</Badge>
        </Fact>
        <Fact label={t("delivery.handler")}>
          <span className="mono">{delivery.handler}</span>
        </Fact>
        <Fact label={t("delivery.attempts")}>
          <span className="numeral">{delivery.attempts}</span>
        </Fact>
        <Fact label={t("delivery.order")}>
          {delivery.order && (
            <Link to="/orders/$id" params={{ id: delivery.order.id }} className="mono">
              {delivery.order.number}
            </Link>
          )}
        </Fact>
        <Fact label={t("delivery.created")}>
          <When at={delivery.createdAt} exact />
        </Fact>
        <Fact label={t("delivery.due")}>
          <When at={delivery.dueAt} exact />
        </Fact>
        <Fact label={t("delivery.closed")}>
          <When at={delivery.closedAt} exact />
        </Fact>
      </Facts>
      {delivery.error && (
        <Alert
          type="error"
          title={t("delivery.error")}
          description={<span className="mono">{delivery.error}</span>}
        />
      )}
      <div>
        <p className="faint">{t("delivery.payload")}</p>
        <Recorded value={delivery.payload} label={t("delivery.payload")} />
      </div>
      {replayable && can("DELIVERIES_REPLAY") && <Replay delivery={delivery} />}
    </div>
  );
}

function Replay({ delivery }: { delivery: DeliveryPartsFragment }) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const cache = useQueryClient();
  const [form] = Form.useForm<{ reason: string }>();
  const [refusal, setRefusal] = useState<string | null>(null);
  const replay = useMutation({
    mutationFn: (reason: string) =>
      ask(ReplayDelivery, { id: delivery.id, reason }).then((data) => data.replayDelivery),
    onSuccess: (answer) => {
      if (answer.__typename === "Delivery") {
        void message.success(t("delivery.replayed"));
        for (const name of ["Deliveries", "Delivery", "Overview", "Order"]) {
          void cache.invalidateQueries({ queryKey: [name] });
        }
      } else {
        setRefusal(answer.message);
      }
    },
    onError: (error) => setRefusal(t(`trouble.${troubleOf(error)}.title`)),
  });
  const confirm = ({ reason }: { reason: string }) =>
    modal.confirm({
      title: t("delivery.replayTitle"),
      content: t("delivery.replayNote", { handler: delivery.handler }),
      okText: t("delivery.replay"),
      onOk: () => replay.mutateAsync(reason.trim()).catch(() => undefined),
    });
  return (
    <Form form={form} layout="vertical" onFinish={confirm}>
      {refusal && <Alert type="error" role="alert" title={refusal} style={{ marginBottom: 12 }} />}
      <Form.Item
        name="reason"
        label={t("delivery.reason")}
        rules={[{ required: true, whitespace: true, message: t("field.required") }]}
      >
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={500} placeholder={t("delivery.reasonHint")} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={replay.isPending}>
        {t("delivery.replay")}
      </Button>
    </Form>
  );
}
