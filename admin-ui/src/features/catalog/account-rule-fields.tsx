import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { blankServer, CARRIERS, hasOwnRules } from "./account-rules";
import styles from "./catalog.module.css";
import type { VariantValues } from "./product-values";

const MOST_SERVERS = 60;

/** Which of the accounts of a format the goods are for: carriers of numbers, servers and shape of a player's id. */
export function AccountRuleFields({ name }: { name: number }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const at = ["variants", name] as const;
  const format = Form.useWatch<VariantValues["accountFormat"]>([...at, "accountFormat"], form);
  const carriers = Form.useWatch<VariantValues["accountRules"]["carriers"] | undefined>(
    [...at, "accountRules", "carriers"],
    form,
  );
  if (format === "PHONE") {
    return (
      <div className="pair">
        <Form.Item
          name={[name, "accountRules", "carriers"]}
          label={t("catalog.carriers")}
          extra={t("catalog.carriersHint")}
        >
          <Select
            mode="multiple"
            placeholder={t("catalog.carriersAny")}
            options={CARRIERS.map((value) => ({ value, label: t(`catalog.carrier.${value}`) }))}
          />
        </Form.Item>
        {carriers && carriers.length > 0 && (
          <Form.Item
            name={[name, "accountRules", "portedNumbers"]}
            label={t("catalog.ported")}
            extra={t("catalog.portedHint")}
          >
            <Select
              options={(["REFUSED", "ACCEPTED"] as const).map((value) => ({
                value,
                label: t(`catalog.portedOf.${value}`),
              }))}
            />
          </Form.Item>
        )}
      </div>
    );
  }
  if (!hasOwnRules(format)) return null;
  const needed =
    format === "FREE" ? [{ required: true, whitespace: true, message: t("field.required") }] : [];
  return (
    <>
      <div className="pair">
        <Form.Item
          name={[name, "accountRules", "label", "zhCn"]}
          label={`${t("catalog.accountName")} · ${t("settings.languages.zh-CN")}`}
          rules={needed}
        >
          <Input maxLength={40} lang="zh-CN" placeholder={t("catalog.accountNameAsFormat")} />
        </Form.Item>
        <Form.Item
          name={[name, "accountRules", "label", "en"]}
          label={`${t("catalog.accountName")} · ${t("settings.languages.en")}`}
          rules={needed}
        >
          <Input maxLength={40} lang="en" placeholder={t("catalog.accountNameAsFormat")} />
        </Form.Item>
        <Form.Item
          name={[name, "accountRules", "pattern"]}
          label={t("catalog.pattern")}
          extra={t("catalog.patternHint")}
        >
          <Input
            maxLength={80}
            className="mono"
            placeholder={String.raw`\d{9}`}
            autoComplete="off"
            spellCheck={false}
          />
        </Form.Item>
        <Form.Item name={[name, "accountRules", "example"]} label={t("catalog.accountExample")}>
          <Input maxLength={40} className="mono" autoComplete="off" spellCheck={false} />
        </Form.Item>
      </div>
      <Servers name={name} />
    </>
  );
}

function Servers({ name }: { name: number }) {
  const { t } = useTranslation();
  const required = { required: true, whitespace: true, message: t("field.required") };
  return (
    <Form.List name={[name, "accountRules", "servers"]}>
      {(fields, { add, remove }) => (
        <div className={styles.servers}>
          <p>
            <b>{t("catalog.servers")}</b> <span className="faint">{t("catalog.serversHint")}</span>
          </p>
          {fields.map((field, at) => (
            <div key={field.key} className={styles.server}>
              <Form.Item
                name={[field.name, "code"]}
                label={t("catalog.serverCode")}
                rules={[
                  required,
                  { pattern: /^\s*[A-Za-z0-9][\w.-]{0,39}\s*$/, message: t("catalog.serverCodeBad") },
                ]}
              >
                <Input maxLength={40} className="mono" autoComplete="off" spellCheck={false} />
              </Form.Item>
              <Form.Item
                name={[field.name, "names", "zhCn"]}
                label={`${t("catalog.serverName")} · ${t("settings.languages.zh-CN")}`}
                rules={[required]}
              >
                <Input maxLength={40} lang="zh-CN" />
              </Form.Item>
              <Form.Item
                name={[field.name, "names", "en"]}
                label={`${t("catalog.serverName")} · ${t("settings.languages.en")}`}
                rules={[required]}
              >
                <Input maxLength={40} lang="en" />
              </Form.Item>
              <Button
                type="text"
                icon={<DeleteOutlined aria-hidden="true" />}
                aria-label={`${t("act.remove")} · ${t("catalog.serverAt", { at: at + 1 })}`}
                onClick={() => remove(field.name)}
              />
            </div>
          ))}
          {fields.length < MOST_SERVERS && (
            <Button icon={<PlusOutlined aria-hidden="true" />} onClick={() => add(blankServer())}>
              {t("catalog.addServer")}
            </Button>
          )}
        </div>
      )}
    </Form.List>
  );
}
