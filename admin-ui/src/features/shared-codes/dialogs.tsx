import { Alert, Form, Input, InputNumber } from "antd";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { SharedCodePartsFragment, SharedCodeState } from "@/shared/api/generated/graphql";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import {
  RevokeSeat,
  RotateSharedCode,
  SetSharedCodeSeats,
  SetSharedCodeState,
  SetSharedCodeSupplier,
} from "./documents";
import { SecretFields, type SecretValues, secretField, secretOf } from "./secret-fields";

interface DialogProps {
  code: SharedCodePartsFragment;
  onClose: () => void;
}

const STALE = ["SharedCode", "SharedCodes", "Seats"];

/** A new secret for everybody who has a seat. */
export function RotateDialog({ code, onClose }: DialogProps) {
  const { t } = useTranslation();
  const keyFor = useIdempotencyKey();
  return (
    <ActDialog
      title={t("shared.rotate")}
      act={t("shared.rotate")}
      about={
        <>
          <p>{t("shared.rotateAbout", { count: code.taken })}</p>
          {code.stillKnowing > 0 && (
            <Alert type="warning" showIcon title={t("shared.stillKnowing", { count: code.stillKnowing })} />
          )}
        </>
      }
      run={(values: SecretValues & { reason: string }) => {
        const input = {
          sharedCodeId: code.id,
          version: code.version,
          secret: secretOf(values),
          reason: values.reason.trim(),
        };
        return ask(RotateSharedCode, { input, idempotencyKey: keyFor(input) }).then(
          (data) => data.rotateSharedCode,
        );
      }}
      fieldName={secretField}
      done={t("shared.didRotate")}
      stale={STALE}
      onClose={onClose}
    >
      <SecretFields autoFocus />
      <WordsField label={t("shared.reason")} />
    </ActDialog>
  );
}

/** More seats, or fewer, but never fewer than are used. */
export function SeatsDialog({ code, onClose }: DialogProps) {
  const { t } = useTranslation();
  const used = code.taken + code.held;
  return (
    <ActDialog
      title={t("shared.setSeats")}
      act={t("shared.setSeats")}
      about={t("shared.setSeatsAbout", { used, count: used })}
      initial={{ seats: code.seats }}
      run={({ seats, reason }: { seats: number; reason: string }) =>
        ask(SetSharedCodeSeats, {
          input: { sharedCodeId: code.id, version: code.version, seats, reason: reason.trim() },
        }).then((data) => data.setSharedCodeSeats)
      }
      done={t("shared.saved")}
      stale={STALE}
      onClose={onClose}
    >
      <Form.Item
        name="seats"
        label={t("shared.seats")}
        rules={[{ required: true, message: t("field.required") }]}
      >
        <InputNumber autoFocus min={Math.max(1, used)} max={100000} precision={0} style={{ width: "100%" }} />
      </Form.Item>
      <WordsField label={t("shared.reason")} />
    </ActDialog>
  );
}

interface SupplierValues {
  supplier?: string;
  purchaseOrder?: string;
  reason: string;
}

/** Whom it was bought from; empty when nobody knows. */
export function SupplierDialog({ code, onClose }: DialogProps) {
  const { t } = useTranslation();
  const initial = { supplier: code.supplier ?? "", purchaseOrder: code.purchaseOrder ?? "" };
  return (
    <ActDialog
      title={t("shared.setSupplier")}
      act={t("shared.setSupplier")}
      about={t(code.recall?.doneAt ? "shared.setSupplierRecalled" : "shared.setSupplierAbout")}
      initial={initial}
      run={({ supplier, purchaseOrder, reason }: SupplierValues) =>
        ask(SetSharedCodeSupplier, {
          input: {
            sharedCodeId: code.id,
            version: code.version,
            supplier: supplier?.trim() || null,
            purchaseOrder: purchaseOrder?.trim() || null,
            reason: reason.trim(),
          },
        }).then((data) => data.setSharedCodeSupplier)
      }
      done={t("shared.saved")}
      stale={STALE}
      onClose={onClose}
    >
      <Form.Item name="supplier" label={t("vault.supplier")} extra={t("shared.supplierHint")}>
        <Input autoFocus maxLength={120} />
      </Form.Item>
      <Form.Item name="purchaseOrder" label={t("vault.purchaseOrder")}>
        <Input maxLength={80} />
      </Form.Item>
      <WordsField label={t("shared.reason")} />
    </ActDialog>
  );
}

/** Pause its sale, go on with it, or close it. */
export function StateDialog({ code, target, onClose }: DialogProps & { target: SharedCodeState }) {
  const { t } = useTranslation();
  return (
    <ActDialog
      title={t(`shared.move.${target}`)}
      act={t(`shared.move.${target}`)}
      danger={target === "CLOSED"}
      about={t(`shared.consequence.${target}`, { free: code.free, taken: code.taken })}
      run={({ reason }: { reason: string }) =>
        ask(SetSharedCodeState, {
          input: { sharedCodeId: code.id, version: code.version, state: target, reason: reason.trim() },
        }).then((data) => data.setSharedCodeState)
      }
      done={t("shared.saved")}
      stale={STALE}
      onClose={onClose}
    >
      <WordsField label={t("shared.reason")} focus />
    </ActDialog>
  );
}

/** Take one holder's seat away. */
export function RevokeDialog({
  seat,
  onClose,
}: {
  seat: { id: string; number: string; knows: boolean };
  onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <ActDialog
      title={t("shared.revoke")}
      act={t("shared.revoke")}
      danger
      about={
        <>
          <p>{t("shared.revokeAbout", { number: seat.number })}</p>
          {seat.knows && <p>{t("shared.revokeKnows")}</p>}
        </>
      }
      run={({ reason }: { reason: string }) =>
        ask(RevokeSeat, { input: { seatId: seat.id, reason: reason.trim() } }).then((data) => data.revokeSeat)
      }
      done={t("shared.didRevoke")}
      stale={[...STALE, "Order"]}
      onClose={onClose}
    >
      <WordsField label={t("shared.revokeReason")} extra={t("shared.revokeReasonHint")} focus />
    </ActDialog>
  );
}
