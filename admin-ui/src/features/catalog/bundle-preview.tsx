import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Form } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import { graphql } from "@/shared/api/generated";
import { minorUnits } from "@/shared/format/money";
import { useSettled } from "@/shared/forms/settled";
import { Card } from "@/shared/parts/page";
import { translated } from "@/shared/parts/translated";
import { Money } from "@/shared/parts/values";
import { AvailabilityText } from "./availability";
import type { BundleValues, ComponentValues } from "./bundle-values";
import styles from "./catalog.module.css";
import { useChannels } from "./categories";

const BundlePreviewDocument = graphql(`
  query BundlePreview($input: BundlePreviewInput!) {
    previewBundle(input: $input) {
      __typename
      ... on BundlePreview {
        apart { amount currency }
        price { amount currency }
        saving { amount currency }
        availability { state fewLeft }
        components {
          quantity
          allocated { amount currency }
          variant { id sku names { zhCn en } product { names { zhCn en } } }
        }
      }
      ... on UserError { message }
    }
  }
`);

/** What the customer will pay and how each cent is shared out, recomputed by the server at every edit. */
export function BundlePreviewCard() {
  const { t, i18n } = useTranslation();
  const [channel] = useChannels();
  const components = Form.useWatch<ComponentValues[] | undefined>("components", { preserve: true }) ?? [];
  const prices = Form.useWatch<BundleValues["prices"] | undefined>("prices", { preserve: true });
  const typed = channel ? (prices?.[channel.id]?.price ?? "") : "";
  const complete =
    channel !== undefined &&
    components.length > 0 &&
    components.every((component) => component?.quantity > 0) &&
    minorUnits(typed, channel.currency) !== null;
  const input = useSettled({
    channelId: channel?.id ?? "",
    price: { amount: typed.trim(), currency: channel?.currency ?? "CNY" },
    components: components.map((component) => ({
      variantId: component?.variantId,
      quantity: component?.quantity,
    })),
    complete,
  });
  const { complete: ready, ...asking } = input;
  const query = useQuery({
    ...asked(BundlePreviewDocument, { input: asking }),
    enabled: ready,
    placeholderData: keepPreviousData,
  });
  const answer = ready ? query.data?.previewBundle : undefined;
  const preview = answer?.__typename === "BundlePreview" ? answer : null;
  const loses = preview?.saving.amount.startsWith("-");

  return (
    <div className={styles.sticky}>
      <Card title={t("bundle.preview")} acts={preview && <AvailabilityText value={preview.availability} />}>
        {!ready && <p className="faint">{t("bundle.previewHint")}</p>}
        {ready && query.error && <p role="alert">{t(`trouble.${troubleOf(query.error)}.title`)}</p>}
        {answer && answer.__typename !== "BundlePreview" && <p role="alert">{answer.message}</p>}
        {preview && (
          <div aria-live="polite" style={{ opacity: query.isPlaceholderData ? 0.6 : 1 }}>
            <div className={styles.sum}>
              <span className="soft">{t("bundle.apart")}</span>
              <Money value={preview.apart} />
            </div>
            <div className={styles.sum}>
              <span className="soft">{t("bundle.price")}</span>
              <Money value={preview.price} large />
            </div>
            <div className={`${styles.sum} ${styles.saving} ${loses ? styles.negative : ""}`}>
              <span>{t(loses ? "bundle.dearer" : "bundle.saving")}</span>
              <Money value={preview.saving} />
            </div>
            <hr className={styles.rule} />
            <p className="faint">{t("bundle.allocation")}</p>
            {preview.components.map((component) => (
              <div key={component.variant.id} className={styles.sum}>
                <span>
                  {translated(component.variant.product.names, i18n.language)}{" "}
                  <span className="faint">
                    {translated(component.variant.names, i18n.language)} × {component.quantity}
                  </span>
                </span>
                <Money value={component.allocated} />
              </div>
            ))}
          </div>
        )}
      </Card>
    </div>
  );
}
