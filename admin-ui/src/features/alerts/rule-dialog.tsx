import { useQuery } from "@tanstack/react-query";
import { Form, InputNumber, Select, Switch } from "antd";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import { useNow } from "@/shared/acts/now";
import { ask, asked } from "@/shared/api/ask";
import type { AlertRulePartsFragment, Locale, StaffRole } from "@/shared/api/generated/graphql";
import { shopTime } from "@/shared/format/time";
import { shown, stored } from "./amounts";
import { BotsDocument, OwnersDocument, SetAlertRule } from "./documents";
import { Effect } from "./effect";

const HOUR_MS = 3_600_000;
const MUTES = [1, 4, 24, 168] as const;
const ROLES = ["OWNER", "MARKETER", "OPERATOR", "FINANCE", "SUPPORT", "AUDITOR"] as const;

export interface RuleValues {
  active: boolean;
  amount: number;
  /** A role's name or a person's id. */
  owner: string;
  /** `keep`, `none`, or for how many hours from now. */
  mute: "keep" | "none" | number;
  escalateAfterMinutes: number | null;
  escalateTo: StaffRole | null;
  email: boolean;
  botIds: string[];
  language: Locale;
}

/** A rule: from when on, whose it is, who is told how, and what that would mean at this moment. */
export function RuleDialog({ rule, onClose }: { rule: AlertRulePartsFragment; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const owners = useQuery(asked(OwnersDocument, { kind: rule.kind }));
  const bots = useQuery(asked(BotsDocument, {}));
  const now = useNow(60);
  const muted = rule.mutedUntil !== null && Date.parse(rule.mutedUntil) > now;
  const until = (mute: RuleValues["mute"]) => {
    if (mute === "keep") return rule.mutedUntil;
    return mute === "none" ? null : new Date(Date.now() + mute * HOUR_MS).toISOString();
  };
  const initial: RuleValues = {
    active: rule.active,
    amount: shown(rule.threshold, rule.unit),
    owner: rule.ownerRole ?? rule.owner?.id ?? "",
    mute: muted ? "keep" : "none",
    escalateAfterMinutes: rule.escalateAfterMinutes,
    escalateTo: rule.escalateTo,
    email: rule.email,
    botIds: rule.bots.map(({ id }) => id),
    language: rule.language,
  };
  const person = (owner: string) => owner.startsWith("stf_");
  return (
    <ActDialog<RuleValues, Awaited<ReturnType<typeof save>>>
      title={t(`alert.kind.${rule.kind}`)}
      act={t("act.save")}
      width={640}
      initial={initial}
      run={save}
      done={t("alert.ruleSaved")}
      stale={["AlertRules", "Alerts", "AlertBell"]}
      fieldName={(name) => {
        const [first] = name;
        if (first === "threshold") return ["amount"];
        if (first === "ownerRole" || first === "ownerId") return ["owner"];
        return first === "mutedUntil" ? ["mute"] : name;
      }}
      onClose={onClose}
    >
      <Effect rule={rule} />
      <div className="pair">
        {rule.unit !== "NOTHING" && (
          <Form.Item
            name="amount"
            label={t(`alert.threshold.${rule.unit}`)}
            rules={[{ required: true, message: t("field.required") }]}
          >
            <InputNumber
              min={shown(rule.leastThreshold, rule.unit)}
              max={shown(rule.greatestThreshold, rule.unit)}
              step={rule.unit === "MINUTES" ? 1 : 0.5}
              style={{ width: "100%" }}
            />
          </Form.Item>
        )}
        <Form.Item name="active" label={t("alert.watch")} valuePropName="checked">
          <Switch />
        </Form.Item>
      </div>
      <div className="pair">
        <Form.Item name="owner" label={t("alert.owner")} extra={t("alert.ownerHint")}>
          <Select
            loading={owners.isPending}
            options={[
              {
                label: t("staff.role"),
                options: ROLES.map((value) => ({ value, label: t(`role.${value}`) })),
              },
              {
                label: t("alert.people"),
                options: (owners.data?.alertOwners ?? []).map(({ id, name }) => ({ value: id, label: name })),
              },
            ]}
          />
        </Form.Item>
        <Form.Item name="mute" label={t("alert.mute")} extra={t("alert.muteHint")}>
          <Select<RuleValues["mute"]>
            options={[
              { value: "none", label: t("alert.notMuted") },
              ...(muted
                ? [
                    {
                      value: "keep" as const,
                      label: t("alert.stillMuted", { until: shopTime(rule.mutedUntil ?? "", i18n.language) }),
                    },
                  ]
                : []),
              ...MUTES.map((hours) => ({ value: hours, label: t("alert.muteFor", { count: hours }) })),
            ]}
          />
        </Form.Item>
      </div>
      <div className="pair">
        <Form.Item name="escalateAfterMinutes" label={t("alert.escalateAfter")}>
          <InputNumber min={1} max={10080} precision={0} style={{ width: "100%" }} />
        </Form.Item>
        <Form.Item name="escalateTo" label={t("alert.escalateTo")}>
          <Select allowClear options={ROLES.map((value) => ({ value, label: t(`role.${value}`) }))} />
        </Form.Item>
      </div>
      <div className="pair">
        <Form.Item name="email" label={t("alert.byEmail")} valuePropName="checked">
          <Switch />
        </Form.Item>
        <Form.Item name="language" label={t("alert.language")}>
          <Select<Locale>
            options={[
              { value: "ZH_CN", label: t("settings.languages.zh-CN") },
              { value: "EN", label: t("settings.languages.en") },
            ]}
          />
        </Form.Item>
      </div>
      <Form.Item name="botIds" label={t("alert.bots")} extra={t("alert.botsHint")}>
        <Select
          mode="multiple"
          loading={bots.isPending}
          placeholder={t("alert.noBot")}
          options={(bots.data?.alertBots ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
    </ActDialog>
  );

  function save(values: RuleValues) {
    return ask(SetAlertRule, {
      kind: rule.kind,
      version: rule.version,
      input: {
        threshold: rule.unit === "NOTHING" ? 0 : stored(values.amount, rule.unit),
        active: values.active,
        ownerRole: person(values.owner) ? null : (values.owner as StaffRole),
        ownerId: person(values.owner) ? values.owner : null,
        mutedUntil: until(values.mute),
        escalateAfterMinutes: values.escalateAfterMinutes ?? null,
        escalateTo: values.escalateTo ?? null,
        email: values.email,
        botIds: values.botIds,
        language: values.language,
      },
    }).then((data) => data.setAlertRule);
  }
}
