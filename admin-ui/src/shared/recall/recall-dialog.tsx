import { Form, Radio } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import type { Answer } from "@/shared/acts/answer";
import type { RecallMode } from "@/shared/api/generated/graphql";

interface RecallDialogProps<Fruit extends Answer> {
  title: string;
  about: string;
  /** What it does to whom, in numbers. */
  consequences: ReactNode[];
  run: (wanted: { mode: RecallMode; reason: string }) => Promise<Fruit>;
  stale: string[];
  onClose: () => void;
}

/** Take something back for good: what happens to each piece of it and to whoever holds one. */
export function RecallDialog<Fruit extends Answer>(props: RecallDialogProps<Fruit>) {
  const { title, about, consequences, run, stale, onClose } = props;
  const { t } = useTranslation();
  return (
    <ActDialog
      title={title}
      act={t("vault.to.RECALLED")}
      danger
      width={580}
      about={
        <>
          <p style={{ marginBottom: 8 }}>{about}</p>
          <ul style={{ listStyle: "disc", paddingInlineStart: 20 }}>
            {consequences.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines stay as they are while it is open
              <li key={at}>{line}</li>
            ))}
          </ul>
        </>
      }
      initial={{ mode: "REPLACE_OR_REFUND" as const }}
      run={({ mode, reason }: { mode: RecallMode; reason: string }) => run({ mode, reason: reason.trim() })}
      done={t("recall.begun")}
      stale={[...stale, "Jobs", "RecallProgress"]}
      onClose={onClose}
    >
      <Form.Item name="mode" label={t("recall.modeLabel")}>
        <Radio.Group
          vertical
          options={(["REPLACE_OR_REFUND", "REFUND"] as const).map((value) => ({
            value,
            label: t(`recall.mode.${value}`),
          }))}
        />
      </Form.Item>
      <WordsField label={t("vault.reason")} />
    </ActDialog>
  );
}
