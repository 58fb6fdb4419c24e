import { Form, Input, Select, Switch } from "antd";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { AlertBotKind, AlertBotPartsFragment, Locale } from "@/shared/api/generated/graphql";
import { AddAlertBot, UpdateAlertBot } from "./documents";

const KINDS = ["WECOM", "DINGTALK", "FEISHU"] as const satisfies readonly AlertBotKind[];

interface BotValues {
  name: string;
  kind: AlertBotKind;
  url?: string;
  secret?: string;
  unsign?: boolean;
  language: Locale;
  active: boolean;
}

/** A bot: whose chat, its address and what its messages are signed with. What is kept is never shown again. */
export function BotDialog({ bot, onClose }: { bot: AlertBotPartsFragment | null; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ActDialog<BotValues, Awaited<ReturnType<typeof save>>>
      title={t(bot ? "alert.editBot" : "alert.addBot")}
      act={t("act.save")}
      width={600}
      initial={
        bot
          ? { name: bot.name, kind: bot.kind, language: bot.language, active: bot.active }
          : { kind: "WECOM", language: "ZH_CN", active: true }
      }
      run={save}
      done={t("alert.botSaved")}
      stale={["AlertBots", "AlertRules"]}
      onClose={onClose}
    >
      <div className="pair">
        <Form.Item
          name="name"
          label={t("alert.botName")}
          rules={[{ required: true, whitespace: true, message: t("field.required") }]}
        >
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name="kind" label={t("alert.botKindLabel")}>
          <Select options={KINDS.map((value) => ({ value, label: t(`alert.botKind.${value}`) }))} />
        </Form.Item>
      </div>
      <Form.Item
        name="url"
        label={t("alert.botAddress")}
        extra={bot ? t("alert.addressKept", { hint: bot.addressHint }) : t("alert.addressHint")}
        rules={bot ? [] : [{ required: true, message: t("field.required") }]}
      >
        <Input maxLength={500} autoComplete="off" />
      </Form.Item>
      <Secret bot={bot} />
      <div className="pair">
        <Form.Item name="language" label={t("alert.botLanguage")}>
          <Select<Locale>
            options={[
              { value: "ZH_CN", label: t("settings.languages.zh-CN") },
              { value: "EN", label: t("settings.languages.en") },
            ]}
          />
        </Form.Item>
        <Form.Item name="active" label={t("alert.botActive")} valuePropName="checked">
          <Switch />
        </Form.Item>
      </div>
    </ActDialog>
  );

  async function save(values: BotValues) {
    const input = {
      name: values.name.trim(),
      kind: values.kind,
      url: values.url?.trim() || null,
      secret: values.unsign
        ? ""
        : values.kind === "WECOM"
          ? bot?.signed
            ? ""
            : null
          : values.secret || null,
      language: values.language,
      active: values.active,
    };
    return bot
      ? (await ask(UpdateAlertBot, { id: bot.id, version: bot.version, input })).updateAlertBot
      : (await ask(AddAlertBot, { input })).addAlertBot;
  }
}

/** What its messages are signed with; WeCom's bots sign nothing. */
function Secret({ bot }: { bot: AlertBotPartsFragment | null }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<BotValues>();
  const kind = Form.useWatch("kind", form);
  const unsign = Form.useWatch("unsign", form);
  if (kind === "WECOM") return <p className="soft">{t("alert.wecomSigns")}</p>;
  return (
    <>
      <Form.Item
        name="secret"
        label={t("alert.secret")}
        extra={t(bot?.signed ? "alert.secretKept" : "alert.secretHint")}
      >
        <Input.Password maxLength={200} autoComplete="new-password" disabled={unsign ?? false} />
      </Form.Item>
      {bot?.signed && (
        <Form.Item name="unsign" label={t("alert.unsign")} valuePropName="checked">
          <Switch />
        </Form.Item>
      )}
    </>
  );
}
