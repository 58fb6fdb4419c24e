import { useTranslation } from "react-i18next";
import type { FulfilmentKind } from "@/shared/api/generated/graphql";
import { translated } from "./translated";
import { VariantPicker } from "./variant-picker";

interface VariantFieldProps {
  kind: FulfilmentKind;
  id?: string;
  onChange?: (id: string) => void;
  onLabel: (label: string) => void;
}

/** A variant of one kind as a field of a form; what was picked is told in words too. */
export function VariantField({ kind, id, onChange, onLabel }: VariantFieldProps) {
  const { t, i18n } = useTranslation();
  return (
    <VariantPicker
      {...(id ? { id } : {})}
      kind={kind}
      keep
      label={t("vault.pickVariant")}
      onPick={(variant) => {
        onChange?.(variant.id);
        const names = [variant.product.names, variant.names].map((each) => translated(each, i18n.language));
        onLabel([...names, variant.sku].join(" · "));
      }}
    />
  );
}
