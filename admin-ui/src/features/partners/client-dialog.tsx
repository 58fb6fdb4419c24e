import { Checkbox, Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import type { Answer } from "@/shared/acts/answer";
import { ask } from "@/shared/api/ask";
import type { ApiClientState, ApiScope } from "@/shared/api/generated/graphql";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import type { Client } from "./clients";
import { CreateApiClient, SetApiClient } from "./documents";

const SCOPES: ApiScope[] = [
  "CATALOGUE_READ",
  "ORDERS_READ",
  "ORDERS_WRITE",
  "CODES_READ",
  "BALANCE_READ",
  "WEBHOOKS_WRITE",
];

interface ClientValues {
  name: string;
  scopes: ApiScope[];
  addresses: string;
  state: ApiClientState;
}

interface ClientDialogProps {
  partnerId: string;
  /** The program to change; null: a new one. */
  client: Client | null;
  onClose: () => void;
}

/** What a partner's program is called, what it may do, and from where. */
export function ClientDialog({ partnerId, client, onClose }: ClientDialogProps) {
  const { t } = useTranslation();
  const keyFor = useIdempotencyKey();
  const run = (values: ClientValues): Promise<Answer> => {
    const said = {
      name: values.name.trim(),
      scopes: values.scopes,
      addresses: values.addresses.split(/[\s,]+/).filter(Boolean),
    };
    if (client) {
      const input = { ...said, id: client.id, version: client.version, state: values.state };
      return ask(SetApiClient, { input }).then((data) => data.setApiClient);
    }
    const input = { ...said, partnerId };
    return ask(CreateApiClient, { input, idempotencyKey: keyFor(input) }).then(
      (data) => data.createApiClient,
    );
  };
  return (
    <ActDialog
      title={t(client ? "client.change" : "client.new")}
      act={t("act.save")}
      initial={{
        name: client?.name ?? "",
        scopes: client?.scopes ?? SCOPES,
        addresses: client?.addresses.join("\n") ?? "",
        state: client?.state ?? "ACTIVE",
      }}
      run={run}
      fieldName={(name) => (name[0] === "addresses" ? ["addresses"] : name)}
      done={t("partner.saved")}
      stale={["Partner", "Partners"]}
      onClose={onClose}
    >
      <Form.Item
        name="name"
        label={t("client.name")}
        rules={[{ required: true, whitespace: true, message: t("field.required") }]}
      >
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="scopes" label={t("client.scopes")}>
        <Checkbox.Group
          style={{ flexDirection: "column", gap: 4 }}
          options={SCOPES.map((value) => ({ value, label: t(`client.scope.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="addresses" label={t("client.addresses")} extra={t("client.addressesHint")}>
        <Input.TextArea className="mono" autoSize={{ minRows: 2 }} />
      </Form.Item>
      {client && (
        <Form.Item name="state" label={t("partner.stateLabel")}>
          <Select
            options={(["ACTIVE", "PAUSED"] as const).map((value) => ({
              value,
              label: t(`supplier.state.${value}`),
            }))}
          />
        </Form.Item>
      )}
    </ActDialog>
  );
}
