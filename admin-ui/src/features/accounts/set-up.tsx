import { useMutation } from "@tanstack/react-query";
import { Alert, Button, Form, Typography } from "antd";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import { CodeInput } from "@/shared/forms/code-input";
import { Bone } from "@/shared/parts/states";
import styles from "./accounts.module.css";
import { BeginSecondFactor, ConfirmSecondFactor } from "./documents";
import { RecoveryCodes } from "./recovery-codes";

/** Scan, type one code, keep the recovery codes. `onDone` is called once they are kept. */
export function SetUpSecondFactor({ onDone, onLater }: { onDone: () => void; onLater?: () => void }) {
  const { t } = useTranslation();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const [form] = Form.useForm<{ code: string }>();
  const begin = useMutation({
    mutationFn: () => ask(BeginSecondFactor, {}).then((data) => data.beginSecondFactor),
    gcTime: 0,
  });
  const confirm = useMutation({
    mutationFn: (code: string) => ask(ConfirmSecondFactor, { code }).then((data) => data.confirmSecondFactor),
    gcTime: 0,
    onSuccess: (answer) => {
      if (answer.__typename === "RecoveryCodes") setCodes(answer.codes);
      else form.setFields([{ name: "code", errors: [answer.message] }]);
    },
  });
  const start = begin.mutate;
  useEffect(() => start(), [start]);

  if (codes) return <RecoveryCodes codes={codes} onKept={onDone} />;
  const begun = begin.data?.__typename === "SecondFactorBegun" ? begin.data : null;
  const refused = begin.data && !begun && "message" in begin.data ? begin.data.message : null;
  const trouble = begin.error ?? confirm.error;
  return (
    <div className="stack" style={{ gap: 16 }}>
      {(refused || trouble) && (
        <Alert
          type="error"
          role="alert"
          title={refused ?? t(`trouble.${troubleOf(trouble)}.title`)}
          action={
            !begun && (
              <Button size="small" onClick={() => start()}>
                {t("act.retry")}
              </Button>
            )
          }
        />
      )}
      <div className={styles.setup}>
        {begun ? (
          <img className={styles.qr} src={begun.qrSvg} alt={t("factor.picture")} />
        ) : (
          <Bone width={180} height={180} />
        )}
        <ol>
          <li>{t("factor.stepApp")}</li>
          <li>
            {t("factor.stepScan")}{" "}
            {begun && (
              <>
                {t("factor.orType")}{" "}
                <Typography.Text copyable className="mono" style={{ wordBreak: "break-all" }}>
                  {begun.secret}
                </Typography.Text>
                {" · "}
                <a href={begun.uri} style={{ textDecoration: "underline" }}>
                  {t("factor.openApp")}
                </a>
              </>
            )}
          </li>
          <li>{t("factor.stepCode")}</li>
        </ol>
      </div>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        disabled={!begun}
        onFinish={({ code }) => confirm.mutate(code)}
      >
        <CodeInput recovery={false} />
        <div className="row">
          <Button type="primary" htmlType="submit" loading={confirm.isPending}>
            {t("factor.confirm")}
          </Button>
          {onLater && (
            <Button disabled={false} onClick={onLater}>
              {t("factor.later")}
            </Button>
          )}
        </div>
      </Form>
    </div>
  );
}
