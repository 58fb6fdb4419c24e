import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Form, Input, Modal } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { troubleOf } from "@/shared/api/errors";
import { showAtField } from "@/shared/forms/refusal";
import { type Answer, refused } from "./answer";

interface ActDialogProps<Values extends object, Fruit extends Answer> {
  title: string;
  /** What the button says: the act itself. */
  act: string;
  danger?: boolean;
  /** What it does, in numbers. */
  about?: ReactNode;
  initial?: Partial<Values>;
  run: (values: Values) => Promise<Fruit>;
  /** Said once it is done; what says more says it itself. */
  done?: string;
  /** Names of the queries that show something else now; a refusal asks them again too. */
  stale: string[];
  onDone?: (fruit: Fruit) => void;
  onClose: () => void;
  /** Where a refusal's path is in the form, when that is another name. */
  fieldName?: (name: (string | number)[]) => (string | number)[];
  disabled?: boolean;
  width?: number;
  children: ReactNode;
}

/** One act of staff: what it will do, what it needs to know, and what the server answered. */
export function ActDialog<Values extends object, Fruit extends Answer>(props: ActDialogProps<Values, Fruit>) {
  const { title, act, danger, about, initial, run, done, stale, onDone, onClose, disabled } = props;
  const { t } = useTranslation();
  const { message } = App.useApp();
  const cache = useQueryClient();
  const [form] = Form.useForm<Values>();
  const [refusal, setRefusal] = useState<string | null>(null);
  const refresh = () => {
    for (const name of stale) void cache.invalidateQueries({ queryKey: [name] });
  };
  const acting = useMutation({
    mutationFn: run,
    onMutate: () => setRefusal(null),
    onSuccess: (answer) => {
      refresh();
      if (refused(answer)) {
        if (!showAtField(form, answer, props.fieldName)) setRefusal(answer.message);
        return;
      }
      if (done) void message.success(done);
      onDone?.(answer);
      onClose();
    },
    onError: (error) => setRefusal(`${t(`trouble.${troubleOf(error)}.title`)} ${t("draft.kept")}`),
  });
  return (
    <Modal
      open
      title={title}
      okText={act}
      okButtonProps={{ danger: danger ?? false, loading: acting.isPending, disabled: disabled ?? false }}
      onCancel={onClose}
      onOk={() => form.submit()}
      width={props.width ?? 520}
    >
      {about && <div style={{ marginBottom: 12 }}>{about}</div>}
      {refusal && <Alert type="error" role="alert" title={refusal} style={{ marginBottom: 12 }} />}
      <Form<Values>
        form={form}
        layout="vertical"
        {...(initial ? { initialValues: initial } : {})}
        onFinish={(values) => acting.mutate(values)}
      >
        {props.children}
      </Form>
    </Modal>
  );
}

interface WordsProps {
  name?: string;
  label: string;
  extra?: string;
  optional?: boolean;
  focus?: boolean;
}

/** A field for words that are kept: a reason, evidence, a note. */
export function WordsField({ name = "reason", label, extra, optional, focus }: WordsProps) {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={name}
      label={label}
      extra={extra}
      rules={optional ? [] : [{ required: true, whitespace: true, message: t("field.required") }]}
    >
      <Input.TextArea autoFocus={focus ?? false} autoSize={{ minRows: 2 }} maxLength={500} />
    </Form.Item>
  );
}
