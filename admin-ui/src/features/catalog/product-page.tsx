import { ExportOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button, Form } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask, asked } from "@/shared/api/ask";
import type { ProductPartsFragment } from "@/shared/api/generated/graphql";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { Page } from "@/shared/parts/page";
import { Failed, Loading, Nothing } from "@/shared/parts/states";
import { productTone } from "@/shared/parts/tones";
import { translated } from "@/shared/parts/translated";
import { Badge } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { ChannelsKnown, useChannels } from "./channels-known";
import { Conflict } from "./conflict";
import { CreateProduct, ProductDocument, UpdateProduct } from "./documents";
import { EditorFrame, ListingFacts } from "./editor-frame";
import { ArtFields, PlaceFields, TextFields } from "./listing-fields";
import { blankProduct, type ProductValues, productInput, productValues } from "./product-values";
import { Publish } from "./publish";
import { Schedule } from "./schedule";
import { StockCard } from "./stock-card";
import { useListingEditor } from "./use-listing-editor";
import { VariantFields } from "./variant-fields";

export function NewProductPage() {
  return (
    <ChannelsKnown>
      <ProductEditor product={null} />
    </ChannelsKnown>
  );
}

export function ProductPage() {
  const { t } = useTranslation();
  const { id } = getRouteApi("/staff/products/$id").useParams();
  // An editor must not change under the hand that types; a stale save is refused by its version.
  const query = useQuery({ ...asked(ProductDocument, { id }), staleTime: Number.POSITIVE_INFINITY });
  if (query.error) return <Failed error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Loading />;
  if (!query.data.product) return <Nothing title={t("missing.title")} advice={t("missing.advice")} />;
  return (
    <ChannelsKnown>
      <ProductEditor key={id} product={query.data.product} />
    </ChannelsKnown>
  );
}

function ProductEditor({ product }: { product: ProductPartsFragment | null }) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  const navigate = useNavigate();
  const channels = useChannels();
  const [form] = Form.useForm<ProductValues>();
  const keyFor = useIdempotencyKey();
  const [initial] = useState(() => (product ? productValues(product) : blankProduct()));
  const editor = useListingEditor<ProductValues>({
    name: `product.${product?.id ?? "new"}`,
    form,
    initial,
    valuesOf: productValues,
    save: async (values) => {
      const input = productInput(values, channels);
      return product
        ? (await ask(UpdateProduct, { id: product.id, version: values.version, input })).updateProduct
        : (await ask(CreateProduct, { input, idempotencyKey: keyFor(input) })).createProduct;
    },
    onSaved: (saved) => {
      form.setFieldsValue(productValues(saved));
      if (!product) void navigate({ to: "/products/$id", params: { id: saved.id }, replace: true });
    },
  });

  return (
    <Page
      title={product ? translated(product.names, i18n.language) : t("catalog.products.new")}
      above={<Link to="/products">{t("rail.screens.products")}</Link>}
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
                form.setFieldsValue(productValues(changed));
              }}
            />
            <Publish
              product={product}
              dirty={editor.dirty}
              onChanged={(changed) => {
                editor.remember(changed);
                form.setFieldsValue(productValues(changed));
              }}
            />
          </>
        )
      }
    >
      <Form<ProductValues>
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
              <TextFields />
              <VariantFields />
            </>
          }
          side={
            <div className="stack">
              <PlaceFields />
              <ArtFields />
              {product && <StockCard id={product.id} />}
              {product && <ListingFacts product={product} />}
            </div>
          }
        />
      </Form>
      {editor.conflict && (
        <Conflict
          current={editor.conflict}
          base={editor.base}
          mine={form.getFieldsValue(true)}
          theirs={productValues(editor.conflict)}
          onClose={editor.closeConflict}
          onKeepMine={() => editor.conflict && editor.keepMine(editor.conflict)}
          onTakeTheirs={() => editor.conflict && editor.takeTheirs(editor.conflict)}
          onKeepBoth={(values) => editor.conflict && editor.keepBoth(editor.conflict, values)}
        />
      )}
    </Page>
  );
}
