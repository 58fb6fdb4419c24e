import { CameraOutlined } from "@ant-design/icons";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Form, Input, type InputRef } from "antd";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import type {
  LookAtVoucherQuery,
  RedeemVoucherMutation,
  RedemptionPartsFragment,
  StorePartsFragment,
} from "@/shared/api/generated/graphql";
import { shopTimeExact } from "@/shared/format/time";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { Card } from "@/shared/parts/page";
import { Camera, hasCamera } from "./camera";
import styles from "./counter.module.css";
import { LookAtVoucher, RedeemVoucher } from "./documents";
import { useGoods } from "./goods";
import { Undo } from "./undo";
import { Verdict } from "./verdict";

type Looked = LookAtVoucherQuery["lookAtVoucher"];
type Held = Extract<Looked, { __typename: "HeldVoucher" }>;
type Refused =
  | Exclude<Looked, Held>
  | Exclude<RedeemVoucherMutation["redeemVoucher"], { __typename: "Redemption" }>;
/** What lies on the counter: nothing, a voucher that was looked at, or what became of it. */
type Scene =
  | { at: "held"; token: string; held: Held }
  | { at: "taken"; use: RedemptionPartsFragment }
  | { at: "refused"; refused: Refused }
  | { at: "trouble"; words: string };

/** One voucher at a time: scanned or typed, looked at, taken. */
export function Taking({ store }: { store: StorePartsFragment }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [form] = Form.useForm<{ token: string }>();
  const field = useRef<InputRef>(null);
  const keyFor = useIdempotencyKey();
  const [round, setRound] = useState(0);
  const [scene, setScene] = useState<Scene | null>(null);
  const [filming, setFilming] = useState(false);

  // The field is ready for the next one at once: a scanner types and presses Enter, whatever lies there still.
  const ready = () => {
    form.resetFields();
    field.current?.focus();
  };
  const looking = useMutation({
    mutationFn: (token: string) => ask(LookAtVoucher, { token }).then((data) => data.lookAtVoucher),
    onMutate: () => setScene(null),
    onSuccess: (answer, token) => {
      if (answer.__typename === "HeldVoucher") setScene({ at: "held", token, held: answer });
      else setScene({ at: "refused", refused: answer });
      ready();
    },
    onError: (error) => setScene({ at: "trouble", words: t(`trouble.${troubleOf(error)}.title`) }),
  });
  const taking = useMutation({
    // Pressing again after a lost answer repeats the same use; after a clear answer it is a new one.
    mutationFn: (token: string) =>
      ask(RedeemVoucher, {
        token,
        storeId: store.id,
        idempotencyKey: keyFor({ token, store: store.id, round }),
      }).then((data) => data.redeemVoucher),
    onSuccess: (answer) => {
      if (answer.__typename === "Redemption") setScene({ at: "taken", use: answer });
      else setScene({ at: "refused", refused: answer });
      setRound((before) => before + 1);
      void cache.invalidateQueries({ queryKey: ["StoreDay"] });
      ready();
    },
  });
  const look = (token: string) => {
    setFilming(false);
    taking.reset();
    looking.mutate(token.trim());
  };

  return (
    <div className="stack">
      <Card>
        <Form form={form} layout="vertical" onFinish={({ token }) => look(token)}>
          <Form.Item
            name="token"
            label={t("counter.token")}
            extra={t(hasCamera ? "counter.hint" : "counter.hintTyped")}
            rules={[{ required: true, whitespace: true, message: t("field.required") }]}
          >
            <Input
              ref={field}
              autoFocus
              size="large"
              className="mono"
              autoComplete="off"
              spellCheck={false}
              maxLength={200}
            />
          </Form.Item>
          <div className="row">
            <Button type="primary" size="large" htmlType="submit" loading={looking.isPending}>
              {t("counter.look")}
            </Button>
            {hasCamera && !filming && (
              <Button
                size="large"
                icon={<CameraOutlined aria-hidden="true" />}
                onClick={() => setFilming(true)}
              >
                {t("counter.camera")}
              </Button>
            )}
          </div>
        </Form>
        {filming && <Camera onCode={look} onClose={() => setFilming(false)} />}
      </Card>
      <div role="status" aria-live="assertive">
        {scene?.at === "held" && (
          <HeldCard
            held={scene.held}
            busy={taking.isPending}
            trouble={taking.error ? t(`trouble.${troubleOf(taking.error)}.title`) : null}
            onTake={() => taking.mutate(scene.token)}
            onPut={() => {
              setScene(null);
              ready();
            }}
          />
        )}
        {scene?.at === "taken" && (
          <Taken use={scene.use} onUndone={(use) => setScene({ at: "taken", use })} />
        )}
        {scene?.at === "refused" && <NotTaken refused={scene.refused} />}
        {scene?.at === "trouble" && (
          <Verdict kind="no" title={scene.words}>
            <p>{t("counter.lookAgain")}</p>
          </Verdict>
        )}
      </div>
    </div>
  );
}

interface HeldCardProps {
  held: Held;
  busy: boolean;
  trouble: string | null;
  onTake: () => void;
  onPut: () => void;
}

/** The voucher before it is taken: what to hand over, and what is left of it afterwards. */
function HeldCard({ held, busy, trouble, onTake, onPut }: HeldCardProps) {
  const { t, i18n } = useTranslation();
  const goods = useGoods();
  const { uses, usesLeft, expiresAt, redeemedAt } = held.voucher;
  return (
    <Card title={t("counter.handOver")}>
      <div className="stack">
        <p className={styles.what}>{goods(held.variant)}</p>
        <p className={styles.change}>
          {t("counter.usesLeft")}
          <span>
            <b>{usesLeft}</b> → <b>{usesLeft - 1}</b>
          </span>
        </p>
        <p className="soft">
          {usesLeft === 1 ? t("counter.last") : t("counter.after", { left: usesLeft - 1, uses })}
          <br />
          {t("counter.until", { at: shopTimeExact(expiresAt, i18n.language) })}
          <br />
          {redeemedAt
            ? t("counter.usedLast", { at: shopTimeExact(redeemedAt, i18n.language) })
            : t("counter.neverUsed")}
        </p>
        {trouble && (
          <Verdict kind="no" title={trouble}>
            <p>{t("counter.again")}</p>
          </Verdict>
        )}
        <div className="row">
          <Button type="primary" size="large" loading={busy} onClick={onTake}>
            {t("counter.take")}
          </Button>
          <Button size="large" disabled={busy} onClick={onPut}>
            {t("counter.putAside")}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function Taken({
  use,
  onUndone,
}: {
  use: RedemptionPartsFragment;
  onUndone: (use: RedemptionPartsFragment) => void;
}) {
  const { t, i18n } = useTranslation();
  const goods = useGoods();
  return (
    <Verdict kind={use.undoneAt ? "back" : "yes"} title={t(use.undoneAt ? "counter.back" : "counter.yes")}>
      <p>
        <strong>{goods(use.variant)}</strong>
        <br />
        {t("counter.left", {
          left: use.undoneAt ? use.voucher.usesLeft : use.usesLeft,
          uses: use.voucher.uses,
        })}{" "}
        · {shopTimeExact(use.undoneAt ?? use.at, i18n.language)}
      </p>
      <Undo use={use} large onDone={onUndone} />
    </Verdict>
  );
}

function NotTaken({ refused }: { refused: Refused }) {
  const { t, i18n } = useTranslation();
  const when =
    refused.__typename === "VoucherSpent"
      ? t("counter.usedLast", { at: shopTimeExact(refused.redeemedAt, i18n.language) })
      : refused.__typename === "VoucherExpired"
        ? t("counter.expired", { at: shopTimeExact(refused.expiredAt, i18n.language) })
        : null;
  return (
    <Verdict kind="no" title={t("counter.no")}>
      <p>{refused.message}</p>
      {when && <p>{when}</p>}
    </Verdict>
  );
}
