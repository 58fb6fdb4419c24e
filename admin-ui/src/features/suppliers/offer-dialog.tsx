import { Form, Input, InputNumber, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { OfferPartsFragment, OfferState } from "@/shared/api/generated/graphql";
import { MoneyInput, moneyRule } from "@/shared/forms/money-input";
import { translated } from "@/shared/parts/translated";
import { VariantPicker } from "@/shared/parts/variant-picker";
import { SetOffer } from "./documents";

interface OfferValues {
  supplierId: string;
  variantId: string;
  supplierSku: string;
  cost: string;
  state: OfferState;
  priority: number;
  quota: number | null;
}

interface OfferDialogProps {
  /** The offer to change; null: a new one. */
  offer: OfferPartsFragment | null;
  suppliers: { id: string; name: string; lowBalance: { currency: string } }[];
  onClose: () => void;
}

/** Which of the shop's top-ups a supplier credits, under which name and for what at most. */
export function OfferDialog({ offer, suppliers, onClose }: OfferDialogProps) {
  const { t, i18n } = useTranslation();
  const [supplierId, setSupplierId] = useState(offer?.supplier.id ?? suppliers[0]?.id);
  const currency =
    suppliers.find((supplier) => supplier.id === supplierId)?.lowBalance.currency ??
    offer?.supplier.lowBalance.currency ??
    "";
  const required = { required: true, whitespace: true, message: t("field.required") };
  return (
    <ActDialog<OfferValues, Awaited<ReturnType<typeof save>>>
      title={t(offer ? "offer.change" : "offer.new")}
      act={t("act.save")}
      about={
        offer &&
        `${translated(offer.variant.product.names, i18n.language)} · ${translated(offer.variant.names, i18n.language)}`
      }
      initial={{
        supplierId: supplierId ?? "",
        variantId: offer?.variant.id ?? "",
        supplierSku: offer?.supplierSku ?? "",
        cost: offer?.cost?.amount ?? "",
        state: offer?.state ?? "ACTIVE",
        priority: offer?.priority ?? 100,
        quota: offer?.quota ?? null,
      }}
      run={(values) => save(values, currency, offer?.version ?? null)}
      fieldName={(name) => (name[0] === "cost" ? ["cost"] : name)}
      done={t("offer.saved")}
      stale={["SupplierOffers"]}
      onClose={onClose}
    >
      <Form.Item name="supplierId" label={t("vault.supplier")} rules={[required]}>
        <Select
          disabled={Boolean(offer)}
          onChange={setSupplierId}
          options={suppliers.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </Form.Item>
      {offer ? (
        <Form.Item name="variantId" hidden>
          <Input />
        </Form.Item>
      ) : (
        <Form.Item name="variantId" label={t("vault.goods")} rules={[required]}>
          <TopUpField />
        </Form.Item>
      )}
      <div className="pair">
        <Form.Item name="supplierSku" label={t("offer.sku")} rules={[required]}>
          <Input className="mono" maxLength={64} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="cost"
          label={t("offer.cost")}
          extra={t("offer.costHint")}
          rules={[moneyRule(currency, t("field.money"))]}
        >
          <MoneyInput currency={currency} />
        </Form.Item>
        <Form.Item name="priority" label={t("offer.priority")} extra={t("offer.priorityHint")}>
          <InputNumber min={1} max={1000} precision={0} style={{ width: "100%" }} />
        </Form.Item>
        <Form.Item name="quota" label={t("offer.quotaField")} extra={t("offer.quotaHint")}>
          <InputNumber min={0} max={2147483647} precision={0} style={{ width: "100%" }} />
        </Form.Item>
        <Form.Item name="state" label={t("supplier.stateLabel")}>
          <Select
            options={(["ACTIVE", "PAUSED"] as const).map((value) => ({
              value,
              label: t(`supplier.state.${value}`),
            }))}
          />
        </Form.Item>
      </div>
    </ActDialog>
  );
}

const save = (values: OfferValues, currency: string, version: number | null) =>
  ask(SetOffer, {
    input: {
      ...values,
      supplierSku: values.supplierSku.trim(),
      cost: { amount: values.cost.trim(), currency },
      version,
    },
  }).then((data) => data.setOffer);

function TopUpField({ id, onChange }: { id?: string; onChange?: (id: string) => void }) {
  const { t } = useTranslation();
  return (
    <VariantPicker
      {...(id ? { id } : {})}
      kind="TOPUP"
      keep
      label={t("vault.pickVariant")}
      onPick={(variant) => onChange?.(variant.id)}
    />
  );
}
