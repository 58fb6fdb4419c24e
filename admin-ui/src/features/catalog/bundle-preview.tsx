import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Form } from "antd";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import { graphql } from "@/shared/api/generated";
import type { BundlePreviewQuery } from "@/shared/api/generated/graphql";
import { minorUnits } from "@/shared/format/money";
import { useSettled } from "@/shared/forms/settled";
import { Card } from "@/shared/parts/page";
import { translated } from "@/shared/parts/translated";
import { Money } from "@/shared/parts/values";
import { AvailabilityText } from "./availability";
import { type BundleValues, type ChoiceValues, type ComponentValues, choicesInput } from "./bundle-values";
import styles from "./catalog.module.css";
import { useChannels } from "./channels-known";

const BundlePreviewDocument = graphql(`
  query BundlePreview($input: BundlePreviewInput!) {
    previewBundle(input: $input) {
      __typename
      ... on BundlePreview {
        apart { amount currency }
        apartDearest { amount currency }
        price { amount currency }
        saving { amount currency }
        availability { state fewLeft }
        components {
          quantity
          allocated { amount currency }
          variant { id sku names { zhCn en } product { names { zhCn en } } }
        }
        choices {
          names { zhCn en }
          picks
          options {
            quantity
            allocated { amount currency }
            variant { id sku names { zhCn en } product { names { zhCn en } } }
          }
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
  const choices = Form.useWatch<ChoiceValues[] | undefined>("choices", { preserve: true }) ?? [];
  const prices = Form.useWatch<BundleValues["prices"] | undefined>("prices", { preserve: true });
  const typed = prices?.[channel.id]?.price ?? "";
  const complete =
    components.length + choices.length > 0 &&
    components.every((component) => component?.quantity > 0) &&
    choices.every(
      (choice) =>
        choice?.picks > 0 &&
        choice.picks < choice.options.length &&
        choice.options.every((option) => option?.quantity > 0),
    ) &&
    minorUnits(typed, channel.currency) !== null;
  const input = useSettled({
    channelId: channel.id,
    price: { amount: typed.trim(), currency: channel.currency },
    components: components.map((component) => ({
      variantId: component?.variantId,
      quantity: component?.quantity,
    })),
    choices: complete ? choicesInput(choices) : [],
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
  const open = (preview?.choices.length ?? 0) > 0;
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
              <span className="soft">{t(open ? "bundle.apartCheapest" : "bundle.apart")}</span>
              <Money value={preview.apart} />
            </div>
            {open && (
              <div className={styles.sum}>
                <span className="soft">{t("bundle.apartDearest")}</span>
                <Money value={preview.apartDearest} />
              </div>
            )}
            <div className={styles.sum}>
              <span className="soft">{t("bundle.price")}</span>
              <Money value={preview.price} large />
            </div>
            <div className={`${styles.sum} ${styles.saving} ${loses ? styles.negative : ""}`}>
              <span>{t(loses ? "bundle.dearer" : open ? "bundle.savingAtLeast" : "bundle.saving")}</span>
              <Money value={preview.saving} />
            </div>
            <hr className={styles.rule} />
            <p className="faint">{t("bundle.allocation")}</p>
            {preview.components.map((component) => (
              <Share key={component.variant.id} part={component} />
            ))}
            {preview.choices.map((choice, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a choice has no id while it is composed
              <Fragment key={at}>
                <p className="soft" style={{ marginTop: 8 }}>
                  {translated(choice.names, i18n.language)}{" "}
                  {t("bundle.picksOf", { picks: choice.picks, of: choice.options.length })}
                </p>
                {choice.options.map((option) => (
                  <Share key={option.variant.id} part={option} />
                ))}
              </Fragment>
            ))}
            {open && <p className="faint">{t("bundle.shareNote")}</p>}
          </div>
        )}
      </Card>
    </div>
  );
}

type Previewed = Extract<BundlePreviewQuery["previewBundle"], { __typename: "BundlePreview" }>;

/** A part with what falls to it of the bundle's price. */
function Share({ part }: { part: Previewed["components"][number] }) {
  const { i18n } = useTranslation();
  return (
    <div className={styles.sum}>
      <span>
        {translated(part.variant.product.names, i18n.language)}{" "}
        <span className="faint">
          {translated(part.variant.names, i18n.language)} × {part.quantity}
        </span>
      </span>
      <Money value={part.allocated} />
    </div>
  );
}
