import { useTranslation } from "react-i18next";
import { useChannels } from "./channels-known";

const texts = ["names", "summaries", "descriptions", "rules", "refundNotes"] as const;

/** Names a leaf of an editor's values as the form does: "Name · English", "Variant 2 · SKU". */
export function useFieldName(): (path: string) => string {
  const { t } = useTranslation();
  const channels = useChannels();
  const leaves: Record<string, string> = {
    slug: t("catalog.slug"),
    categoryId: t("catalog.category"),
    brand: t("catalog.brand"),
    glyph: t("catalog.glyph"),
    hue: t("catalog.hue"),
    label: t("catalog.artLabel"),
    sku: t("catalog.sku"),
    kind: t("catalog.kindLabel"),
    faceValue: t("catalog.faceValue"),
    validityDays: t("catalog.validityDays"),
    minDaysLeft: t("catalog.minDaysLeft"),
    redeemBy: t("catalog.redeemBy"),
    membershipDays: t("catalog.membershipDays"),
    topupSpeed: t("catalog.speedLabel"),
    accountFormat: t("catalog.accountLabel"),
    accountRules: t("catalog.accountRules"),
    carriers: t("catalog.carriers"),
    portedNumbers: t("catalog.ported"),
    servers: t("catalog.servers"),
    code: t("catalog.serverCode"),
    pattern: t("catalog.pattern"),
    example: t("catalog.accountExample"),
    promisedMinutes: t("catalog.promised"),
    uses: t("catalog.uses"),
    cap: t("catalog.cap"),
    maxPerOrder: t("catalog.maxPerOrder"),
    maxPerPerson: t("catalog.maxPerPerson"),
    perPersonDays: t("catalog.perPersonDays"),
    tierDiscount: t("catalog.tierDiscount"),
    quantity: t("bundle.quantity"),
    list: t("catalog.listPrice"),
    price: t("catalog.channelPrice"),
    zhCn: t("settings.languages.zh-CN"),
    en: t("settings.languages.en"),
    components: t("catalog.components"),
    choices: t("bundle.choices"),
    options: t("bundle.options"),
    picks: t("bundle.picks"),
    mayWait: t("bundle.mayWait"),
    art: t("catalog.art"),
    pictureId: t("catalog.picture"),
    prices: t("catalog.prices"),
    ...Object.fromEntries(texts.map((text) => [text, t(`catalog.text.${text}`)])),
  };
  return (path) => {
    const steps = path.split(".");
    return steps
      .map((step, at) => {
        if (step === "variants") return t("catalog.variantAt", { at: Number(steps[at + 1] ?? 0) + 1 });
        if (/^\d+$/.test(step)) return steps[at - 1] === "variants" ? "" : String(Number(step) + 1);
        if (steps[at - 1] === "prices") return channels.find(({ id }) => id === step)?.name ?? "";
        return leaves[step] ?? step;
      })
      .filter(Boolean)
      .join(" · ");
  };
}
