import { ExportOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button, Form, Input, InputNumber } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask, asked } from "@/shared/api/ask";
import type { ProductPartsFragment } from "@/shared/api/generated/graphql";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { Card, Page } from "@/shared/parts/page";
import { Failed, Loading, Nothing } from "@/shared/parts/states";
import { productTone } from "@/shared/parts/tones";
import { translated } from "@/shared/parts/translated";
import { Badge } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { BundlePreviewCard } from "./bundle-preview";
import { type BundleValues, blankBundle, bundleInput, bundleValues } from "./bundle-values";
import styles from "./catalog.module.css";
import { ChannelsKnown, useChannels } from "./channels-known";
import { ChoiceFields } from "./choice-fields";
import { ComponentFields } from "./component-fields";
import { Conflict } from "./conflict";
import { ComposeBundle, ProductDocument, UpdateBundle } from "./documents";
import { EditorFrame, ListingFacts } from "./editor-frame";
import { ArtFields, PlaceFields, TextFields } from "./listing-fields";
import { PersonLimitFields } from "./person-limit-fields";
import { PriceFields } from "./price-fields";
import { Publish } from "./publish";
import { Schedule } from "./schedule";
import { StockCard } from "./stock-card";
import { useListingEditor } from "./use-listing-editor";

export function NewBundlePage() {
  return (
    <ChannelsKnown>
      <BundleEditor product={null} />
    </ChannelsKnown>
  );
}

export function BundlePage() {
  const { t } = useTranslation();
  const { id } = getRouteApi("/staff/bundles/$id").useParams();
  const query = useQuery({ ...asked(ProductDocument, { id }), staleTime: Number.POSITIVE_INFINITY });
  if (query.error) return <Failed error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Loading />;
  if (!query.data.product) return <Nothing title={t("missing.title")} advice={t("missing.advice")} />;
  return (
    <ChannelsKnown>
      <BundleEditor key={id} product={query.data.product} />
    </ChannelsKnown>
  );
}

function BundleEditor({ product }: { product: ProductPartsFragment | null }) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const navigate = useNavigate();
  const channels = useChannels();
  const [form] = Form.useForm<BundleValues>();
  const keyFor = useIdempotencyKey();
  const [initial] = useState(() => (product ? bundleValues(product) : blankBundle()));
  const editor = useListingEditor<BundleValues>({
    name: `bundle.${product?.id ?? "new"}`,
    form,
    initial,
    valuesOf: bundleValues,
    save: async (values) => {
      const input = bundleInput(values, channels);
      return product
        ? (await ask(UpdateBundle, { id: product.id, version: values.version, input })).updateBundle
        : (await ask(ComposeBundle, { input, idempotencyKey: keyFor(input) })).composeBundle;
    },
    onSaved: (saved) => {
      form.setFieldsValue(bundleValues(saved));
      if (!product) void navigate({ to: "/bundles/$id", params: { id: saved.id }, replace: true });
    },
  });
  const required = { required: true, message: t("field.required") };

  return (
    <Page
      title={product ? translated(product.names, i18n.language) : t("catalog.bundles.new")}
      above={<Link to="/bundles">{t("rail.screens.bundles")}</Link>}
      beside={
        product && <Badge tone={productTone[product.state]}>{t(`catalog.state.${product.state}`)}</Badge>
      }
      acts={
        product && (
          <>
            <Button
              icon={<ExportOutlined aria-hidden="true" />}
              href={product.previewUrl}
              target="_blank"
              rel="noreferrer"
            >
              {t("catalog.seeInShop")}
            </Button>
            <Schedule
              product={product}
              dirty={editor.dirty}
              onChanged={(changed) => {
                editor.remember(changed);
                form.setFieldsValue(bundleValues(changed));
              }}
            />
            <Publish
              product={product}
              dirty={editor.dirty}
              onChanged={(changed) => {
                editor.remember(changed);
                form.setFieldsValue(bundleValues(changed));
              }}
            />
          </>
        )
      }
    >
      <Form<BundleValues>
        form={form}
        layout="vertical"
        initialValues={initial}
        disabled={!can("CATALOG_WRITE")}
        onValuesChange={editor.touched}
        onFinish={editor.submit}
        scrollToFirstError={{ block: "center", focus: true }}
      >
        <EditorFrame
          {...editor}
          unpublishable={product?.unpublishable ?? []}
          main={
            <>
              <ComponentFields />
              <ChoiceFields />
              <Card title={t("catalog.prices")}>
                <PriceFields path={["prices"]} />
                <div className="pair">
                  <Form.Item name="sku" label={t("catalog.sku")} rules={[required]}>
                    <Input maxLength={64} className="mono" autoComplete="off" spellCheck={false} />
                  </Form.Item>
                  <Form.Item name="maxPerOrder" label={t("catalog.maxPerOrder")} rules={[required]}>
                    <InputNumber min={1} max={1000} precision={0} style={{ width: "100%" }} />
                  </Form.Item>
                  <PersonLimitFields path={[]} at={[]} />
                </div>
              </Card>
              <PlaceFields />
              <ArtFields />
              <TextFields />
              {product && <StockCard id={product.id} />}
              {product && <ListingFacts product={product} />}
            </>
          }
          side={
            <div className={styles.beside}>
              <BundlePreviewCard />
            </div>
          }
        />
      </Form>
      {editor.conflict && (
        <Conflict
          current={editor.conflict}
          base={editor.base}
          mine={form.getFieldsValue(true)}
          theirs={bundleValues(editor.conflict)}
          onClose={editor.closeConflict}
          onKeepMine={() => editor.conflict && editor.keepMine(editor.conflict)}
          onTakeTheirs={() => editor.conflict && editor.takeTheirs(editor.conflict)}
          onKeepBoth={(values) => editor.conflict && editor.keepBoth(editor.conflict, values)}
        />
      )}
    </Page>
  );
}
