import { Form, Input, Switch } from "antd";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { StorePartsFragment } from "@/shared/api/generated/graphql";
import { AddStore, UpdateStore } from "./documents";

interface Values {
  code: string;
  names: { zhCn: string; en: string };
  active: boolean;
}

/** Open a store, call it something else, or have it take vouchers no longer. */
export function StoreDialog({ row, onClose }: { row: StorePartsFragment | null; onClose: () => void }) {
  const { t } = useTranslation();
  const needed = [{ required: true, whitespace: true, message: t("field.required") }];
  return (
    <ActDialog
      title={t(row ? "stores.edit" : "stores.add")}
      act={t("act.save")}
      {...(row ? { initial: { names: row.names, active: row.active } } : {})}
      run={async ({ code, names, active }: Values) =>
        row
          ? (await ask(UpdateStore, { input: { id: row.id, version: row.version, names, active } }))
              .updateStore
          : (await ask(AddStore, { input: { code, names } })).addStore
      }
      done={t("stores.saved")}
      stale={["Stores"]}
      onClose={onClose}
    >
      {!row && (
        <Form.Item name="code" label={t("stores.code")} extra={t("stores.codeHint")} rules={needed}>
          <Input className="mono" maxLength={40} autoComplete="off" spellCheck={false} />
        </Form.Item>
      )}
      <div className="pair">
        <Form.Item name={["names", "zhCn"]} label={t("stores.nameZh")} rules={needed}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name={["names", "en"]} label={t("stores.nameEn")} rules={needed}>
          <Input maxLength={60} />
        </Form.Item>
      </div>
      {row && (
        <Form.Item
          name="active"
          label={t("stores.active")}
          valuePropName="checked"
          extra={t("stores.closeHint")}
        >
          <Switch />
        </Form.Item>
      )}
    </ActDialog>
  );
}
