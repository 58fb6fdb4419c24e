import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type CSSProperties, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { ProductBySlugQuery } from "@/shared/api/generated/graphql";
import { keepNamed } from "@/shared/crediting/drafts";
import { promiseOf } from "@/shared/crediting/promise";
import { asksOf } from "@/shared/crediting/rules";
import { useCrediting } from "@/shared/crediting/useCrediting";
import { useFlashBadge } from "@/shared/flash/badge";
import { LateGroupBox } from "@/shared/groups/LateGroupBox";
import { useMemberPrice } from "@/shared/membership/memberPrice";
import { TierMark } from "@/shared/membership/TierMark";
import { Price } from "@/shared/money/Price";
import { Badges } from "@/shared/pricing/Badges";
import { lowest } from "@/shared/pricing/lowest";
import { remember } from "@/shared/recent/recent";
import { hueColours } from "@/shared/theme/colours";
import { PageTitle } from "@/shared/ui/PageTitle";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { QuantityStepper } from "@/shared/ui/QuantityStepper";
import { tell } from "@/shared/visits/visits";
import { AvailabilityLabel } from "../parts/AvailabilityLabel";
import { BundleCard } from "../parts/BundleCard";
import { BrandLink } from "./BrandLink";
import { BuyBar } from "./BuyBar";
import { Facts } from "./Facts";
import { ListingUnknown } from "./ListingUnknown";
import { PageSkeleton } from "./PageSkeleton";
import classes from "./ProductPage.module.css";
import { Terms } from "./Terms";
import { VariantChoice } from "./VariantChoice";
import { WhyThisPrice } from "./WhyThisPrice";

const ProductBySlug = graphql(`
  query ProductBySlug($slug: String!) {
    product(slug: $slug) {
      ...ListingCardParts
      description
      rules
      refundNote
      brand
      category { id slug name }
      variants {
        id
        name
        kind
        validityDays
        redeemBy
        topupSpeed
        accountFormat
        accountRules { ...AccountRulesParts }
        promisedSeconds
        uses
        maxPerOrder
        faceValue { amount currency }
        price { amount currency }
        listPrice { amount currency }
        promotionPrice { amount currency }
        availability { state fewLeft }
      }
      bundlesWith { ...BundleCardParts }
    }
  }
`);

const page = getRouteApi("/p/$slug");

export function ProductPage() {
  const { slug } = page.useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ["product", slug],
    queryFn: ({ signal }) =>
      ask(ProductBySlug, { slug }, { signal, cacheable: true }).then((answer) => answer.product ?? null),
  });
  if (error && !data) {
    return (
      <div className="page">
        <ProblemBlock whole error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  if (data === null) return <ListingUnknown />;
  return data ? <Product key={data.id} product={data} /> : <PageSkeleton />;
}

type ProductData = NonNullable<ProductBySlugQuery["product"]>;

function Product({ product }: { product: ProductData }) {
  const { t } = useTranslation();
  const { v } = page.useSearch();
  const navigate = page.useNavigate();
  const [wanted, setWanted] = useState(1);
  const { name, slug, imageUrl } = product;
  useEffect(() => remember({ kind: "product", slug, name, imageUrl }), [slug, name, imageUrl]);
  useEffect(() => tell("VIEWED", product.id), [product.id]);

  const available = product.variants.find(({ availability }) => availability.state !== "SOLD_OUT");
  const variant = product.variants.find(({ id }) => id === v) ?? available ?? product.variants[0];
  const limit = variant
    ? Math.max(1, Math.min(variant.maxPerOrder, variant.availability.fewLeft ?? variant.maxPerOrder))
    : 1;
  const quantity = Math.min(wanted, limit);
  const flash = useFlashBadge(product.flashOffer);
  const crediting = useCrediting(asksOf(variant, product));
  const member = useMemberPrice(variant?.id ?? product.id);
  const price = variant && lowest(variant.price, member?.price, variant.promotionPrice);

  return (
    <div className={`page ${classes.page}`}>
      <PageTitle>{name}</PageTitle>
      <div className={classes.top}>
        <div className={classes.art} style={hueColours(product.art.hue) as CSSProperties}>
          <img src={imageUrl} alt={product.imageAlt ?? ""} width={640} height={640} fetchPriority="high" />
        </div>
        <div className={classes.buy}>
          <header className={classes.head}>
            <h1 className={classes.title}>{name}</h1>
            {product.brand && <BrandLink brand={product.brand} category={product.category.slug} />}
            <p className="muted">{product.summary}</p>
          </header>
          {variant && (
            <>
              <div className={classes.priceRow}>
                <Price money={price ?? variant.price} list={variant.listPrice ?? variant.price} size="xl" />
                {member && <TierMark tier={member.tier} />}
                <AvailabilityLabel availability={variant.availability} />
              </div>
              <Badges badges={product.badges} />
              <WhyThisPrice key={variant.id} variantId={variant.id} quantity={quantity} />
              {flash && product.flashOffer && (
                <Link to="/flash/$id" params={{ id: product.flashOffer.saleId }}>
                  {flash}
                </Link>
              )}
              <VariantChoice
                variants={product.variants}
                chosen={variant.id}
                onChoose={(id) => void navigate({ search: { v: id }, replace: true, resetScroll: false })}
              />
              {crediting.field}
              <Facts
                promise={promiseOf(variant, t) ?? product.deliveryPromise}
                kind={variant.kind}
                validityDays={variant.validityDays}
                redeemBy={variant.redeemBy}
                refundNote={product.refundNote}
              />
              {variant.availability.state !== "SOLD_OUT" && (
                <div className={classes.quantity}>
                  <span>{t("quantity.label")}</span>
                  <QuantityStepper
                    value={quantity}
                    limit={limit}
                    onChange={setWanted}
                    of={`${name} ${variant.name}`}
                  />
                </div>
              )}
              {variant.availability.state !== "SOLD_OUT" && (
                <LateGroupBox
                  productId={product.id}
                  variantId={variant.id}
                  ready={crediting.ready}
                  onGo={() => keepNamed(variant.id, crediting.named)}
                />
              )}
              <BuyBar
                productId={product.id}
                soldOut={variant.availability.state === "SOLD_OUT"}
                price={price ?? variant.price}
                ready={crediting.ready}
                line={{
                  variantId: variant.id,
                  quantity,
                  limit,
                  kind: "product",
                  slug,
                  name,
                  variantName: variant.name,
                  imageUrl,
                  seen: member?.price ?? variant.price,
                  ...crediting.named,
                }}
              />
            </>
          )}
        </div>
      </div>
      <Terms description={product.description} rules={product.rules} refundNote={product.refundNote} />
      {product.bundlesWith.length > 0 && (
        <section className={classes.related} aria-labelledby="bundles-with">
          <h2 id="bundles-with" className={classes.subtitle}>
            {t("product.bundlesWith")}
          </h2>
          <ul className={classes.bundles}>
            {product.bundlesWith.map((bundle) => (
              <li key={bundle.id}>
                <BundleCard bundle={bundle} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
