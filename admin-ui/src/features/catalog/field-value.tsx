import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type {
  AccountFormat,
  Carrier,
  FulfilmentKind,
  PortedNumbers,
  TopUpSpeed,
} from "@/shared/api/generated/graphql";
import { PictureMark } from "@/shared/media/picture-mark";
import { translated } from "@/shared/parts/translated";
import { useCategories } from "./categories";
import { ABSENT } from "./differences";
import type { glyphs } from "./glyphs";

/** Says a leaf of an editor's values as its field does: words for what is chosen, names and pictures for ids. */
export function useFieldValue(): (path: string, value: string) => ReactNode {
  const { t, i18n } = useTranslation();
  const categories = useCategories();
  const said: Record<string, (value: string) => ReactNode> = {
    pictureId: (id) => <PictureMark key={id} id={id} />,
    categoryId: (id) => {
      const found = categories.find((category) => category.id === id);
      return found ? translated(found.names, i18n.language) : id;
    },
    glyph: (value) => t(`catalog.glyphs.${value as (typeof glyphs)[number]}`),
    kind: (value) => t(`catalog.kind.${value as FulfilmentKind}`),
    topupSpeed: (value) => t(`catalog.speed.${value as TopUpSpeed}`),
    accountFormat: (value) => t(`catalog.account.${value as AccountFormat}`),
    portedNumbers: (value) => t(`catalog.portedOf.${value as PortedNumbers}`),
    carriers: (value) => t(`catalog.carrier.${value as Carrier}`),
    tierDiscount: (value) => t(value === "true" ? "field.yes" : "field.no"),
    mayWait: (value) => t(value === "true" ? "field.yes" : "field.no"),
  };
  return (path, value) => {
    // The place in a list says nothing of what stands there.
    const field = path.split(".").findLast((step) => !/^\d+$/.test(step)) ?? "";
    return value === ABSENT ? value : (said[field]?.(value) ?? value);
  };
}
