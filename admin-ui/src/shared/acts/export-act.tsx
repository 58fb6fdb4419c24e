import { DownloadOutlined } from "@ant-design/icons";
import { useNavigate } from "@tanstack/react-router";
import { Button, Dropdown, Form, Segmented } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { TableFormat } from "@/shared/api/generated/graphql";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { ActDialog, WordsField } from "./act-dialog";
import type { Answer } from "./answer";
import { useAct } from "./use-act";

const FORMATS = ["XLSX", "CSV"] as const satisfies readonly TableFormat[];

/** The job that writes the file, or why there is none. */
type Begun = Answer & { id?: string };
interface How {
  format: TableFormat;
  reason: string;
}

interface ExportProps<More extends object> {
  label: string;
  /** What is asked for, so that the same again makes no second file. */
  asks: unknown;
  start: (how: How & More, idempotencyKey: string) => Promise<Begun>;
  /** Of what must have a reason: the question, and what is in the file. */
  reasoned?: { title: string; about: string };
  /** There is but one way to write it. */
  oneFormat?: boolean;
  initial?: Partial<More>;
  /** What else must be said of it. */
  children?: ReactNode;
}

/** Take what is seen out as a file: made in the background, fetched from the job's page. */
export function ExportAct<More extends object = object>(props: ExportProps<More>) {
  const { label, asks, start, reasoned } = props;
  const { t } = useTranslation();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const [asking, setAsking] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const run = (how: How & More) => start(how, keyFor([asks, how, attempt]));
  const onDone = (answer: Begun) => {
    setAttempt(attempt + 1);
    if (answer.__typename === "Job" && answer.id)
      void navigate({ to: "/jobs/$id", params: { id: answer.id } });
  };
  const atOnce = useAct({ run, done: t("export.begun"), stale: ["Jobs"], onDone });
  const button = (
    <Button
      icon={<DownloadOutlined aria-hidden="true" />}
      loading={atOnce.isPending}
      {...(reasoned ? { onClick: () => setAsking(true) } : {})}
    >
      {label}
    </Button>
  );
  if (!reasoned)
    return (
      <Dropdown
        trigger={["click"]}
        menu={{
          items: FORMATS.map((format) => ({ key: format, label: t(`export.format.${format}`) })),
          onClick: ({ key }) => atOnce.mutate({ format: key as TableFormat, reason: "" } as How & More),
        }}
      >
        {button}
      </Dropdown>
    );
  return (
    <>
      {button}
      {asking && (
        <ActDialog<How & More, Begun>
          title={reasoned.title}
          act={label}
          about={reasoned.about}
          initial={{ format: "XLSX", ...props.initial } as Partial<How & More>}
          run={(how) => run({ ...how, reason: how.reason.trim() })}
          done={t("export.begun")}
          stale={["Jobs"]}
          onDone={onDone}
          onClose={() => setAsking(false)}
        >
          {props.children}
          {!props.oneFormat && (
            <Form.Item name="format" label={t("export.formatLabel")}>
              <Segmented
                options={FORMATS.map((format) => ({ value: format, label: t(`export.format.${format}`) }))}
              />
            </Form.Item>
          )}
          <WordsField label={t("act.reason")} focus />
        </ActDialog>
      )}
    </>
  );
}
