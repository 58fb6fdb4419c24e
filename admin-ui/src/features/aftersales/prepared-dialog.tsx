import { Form, Input, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { PreparedAnswerInput, PreparedPartsFragment } from "@/shared/api/generated/graphql";
import { SetPreparedAnswer } from "./documents";

type Values = Omit<PreparedAnswerInput, "id" | "version">;

const PLACEHOLDERS = ["{number}", "{product}", "{amount}", "{shop}"];
const STATES = ["OPEN", "AWAITING_APPROVAL", "DONE", "REJECTED"] as const;
const STEP = 10;

interface PreparedDialogProps {
  /** The answer that changes; null: a new one. */
  row: PreparedPartsFragment | null;
  /** The last place that is taken. */
  last: number;
  onClose: () => void;
}

/** Write an answer in both languages, for cases in one state or in any. */
export function PreparedDialog({ row, last, onClose }: PreparedDialogProps) {
  const { t } = useTranslation();
  const needed = [{ required: true, whitespace: true, message: t("field.required") }];
  return (
    <ActDialog
      title={row ? t("prepared.edit") : t("prepared.add")}
      act={t("act.save")}
      width={640}
      initial={
        row
          ? { state: row.state, position: row.position, titles: row.titles, words: row.words }
          : { state: null, position: Math.min(last + STEP, 1000) }
      }
      run={(values: Values) =>
        ask(SetPreparedAnswer, {
          input: {
            ...values,
            state: values.state ?? null,
            id: row?.id ?? null,
            version: row?.version ?? null,
          },
        }).then((data) => data.setPreparedAnswer)
      }
      done={t("prepared.saved")}
      stale={["PreparedAnswers", "CaseTalk"]}
      onClose={onClose}
    >
      <div className="pair">
        <Form.Item name="state" label={t("prepared.state")}>
          <Select
            allowClear
            placeholder={t("prepared.anyState")}
            options={STATES.map((value) => ({ value, label: t(`case.state.${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="position" label={t("prepared.position")} rules={[{ required: true }]}>
          <InputNumber min={0} max={1000} precision={0} style={{ width: "100%" }} />
        </Form.Item>
      </div>
      <div className="pair">
        <Form.Item name={["titles", "zhCn"]} label={t("prepared.titleZh")} rules={needed}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item name={["titles", "en"]} label={t("prepared.titleEn")} rules={needed}>
          <Input maxLength={60} />
        </Form.Item>
      </div>
      <Form.Item
        name={["words", "zhCn"]}
        label={t("prepared.wordsZh")}
        rules={needed}
        extra={t("prepared.placeholders", { names: PLACEHOLDERS.join(" ") })}
      >
        <Input.TextArea autoSize={{ minRows: 3 }} maxLength={1000} />
      </Form.Item>
      <Form.Item
        name={["words", "en"]}
        label={t("prepared.wordsEn")}
        rules={needed}
        extra={t("prepared.placeholders", { names: PLACEHOLDERS.join(" ") })}
      >
        <Input.TextArea autoSize={{ minRows: 3 }} maxLength={1000} />
      </Form.Item>
    </ActDialog>
  );
}
