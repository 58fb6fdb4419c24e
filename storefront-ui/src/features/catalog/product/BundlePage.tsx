import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type CSSProperties, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { BundleBySlugQuery } from "@/shared/api/generated/graphql";
import { keepNamed } from "@/shared/crediting/drafts";
import { promiseOf } from "@/shared/crediting/promise";
import { asksInside } from "@/shared/crediting/rules";
import { useCrediting } from "@/shared/crediting/useCrediting";
import { LateGroupBox } from "@/shared/groups/LateGroupBox";
import { useMemberPrice } from "@/shared/membership/memberPrice";
import { TierMark } from "@/shared/membership/TierMark";
import { formatMoney, isZero } from "@/shared/money/money";
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
import { BundleTiles } from "../parts/BundleTiles";
import { BrandLink } from "./BrandLink";
import classes from "./BundlePage.module.css";
import { BuyBar } from "./BuyBar";
import { Facts } from "./Facts";
import { ListingUnknown } from "./ListingUnknown";
import { PageSkeleton } from "./PageSkeleton";
import layout from "./ProductPage.module.css";
import { Terms } from "./Terms";
import { useChoosing } from "./useChoosing";
import { WhyThisPrice } from "./WhyThisPrice";

const BundleBySlug = graphql(`
  query BundleBySlug($slug: String!) {
    bundle(slug: $slug) {
      ...ListingCardParts
      description
      rules
      refundNote
      brand
      category { slug name }
      variantId
      maxPerOrder
      apart { amount currency }
      saving { amount currency }
      components {
        quantity
        allocated { amount currency }
        variant {
          id
          name
          kind
          validityDays
          topupSpeed
          accountFormat
          accountRules { ...AccountRulesParts }
          promisedSeconds
          uses
          price { amount currency }
          availability { state fewLeft }
        }
        product { id slug name imageUrl rules }
      }
      choices {
        name
        picks
        waitDays
        options {
          quantity
          availability { state fewLeft }
          variant {
            id
            name
            kind
            validityDays
            topupSpeed
            accountFormat
            accountRules { ...AccountRulesParts }
            promisedSeconds
            uses
            price { amount currency }
          }
          product { id slug name imageUrl }
        }
      }
    }
  }
`);

const page = getRouteApi("/b/$slug");

export function BundlePage() {
  const { slug } = page.useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ["bundle", slug],
    queryFn: ({ signal }) =>
      ask(BundleBySlug, { slug }, { signal, cacheable: true }).then((answer) => answer.bundle ?? null),
  });
  if (error && !data) {
    return (
      <div className="page">
        <ProblemBlock whole error={error} onRetry={() => void refetch()} />
      </div>
    );
  }
  if (data === null) return <ListingUnknown />;
  return data ? <Bundle key={data.id} bundle={data} /> : <PageSkeleton />;
}

type BundleData = NonNullable<BundleBySlugQuery["bundle"]>;

function Bundle({ bundle }: { bundle: BundleData }) {
  const { t, i18n } = useTranslation();
  const [wanted, setWanted] = useState(1);
  const { name, slug, imageUrl, availability } = bundle;
  useEffect(() => remember({ kind: "bundle", slug, name, imageUrl }), [slug, name, imageUrl]);
  const member = useMemberPrice(bundle.variantId);
  const price = lowest(bundle.price, member?.price, bundle.promotionPrice);
  useEffect(() => tell("VIEWED", bundle.id), [bundle.id]);
  const soldOut = availability.state === "SOLD_OUT";
  const choosing = useChoosing(bundle.choices);
  const few = [availability, ...choosing.taken.map((option) => option.availability)].map(
    ({ fewLeft }) => fewLeft,
  );
  const limit = Math.max(1, Math.min(bundle.maxPerOrder, ...few.map((left) => left ?? bundle.maxPerOrder)));
  const quantity = Math.min(wanted, limit);
  const crediting = useCrediting(asksInside([...bundle.components, ...choosing.possible]));
  return (
    <div className={`page ${layout.page}`}>
      <PageTitle>{name}</PageTitle>
      <div className={layout.top}>
        <div className={layout.art} style={hueColours(bundle.art.hue) as CSSProperties}>
          {bundle.imageAlt === null ? (
            <BundleTiles parts={bundle.components} choices={bundle.choices} large />
          ) : (
            <img src={imageUrl} alt={bundle.imageAlt} width={640} height={640} fetchPriority="high" />
          )}
        </div>
        <div className={layout.buy}>
          <header className={layout.head}>
            <h1 className={layout.title}>{name}</h1>
            {bundle.brand && <BrandLink brand={bundle.brand} category={bundle.category.slug} />}
            <p className="muted">{bundle.summary}</p>
          </header>
          <div className={layout.priceRow}>
            <Price money={price} list={bundle.price} size="xl" />
            {member && <TierMark tier={member.tier} />}
            {!isZero(bundle.saving) && (
              <span className={layout.saving}>
                {t(bundle.choices.length > 0 ? "bundle.saveAtLeast" : "bundle.save", {
                  amount: formatMoney(bundle.saving, i18n.language),
                })}
              </span>
            )}
            <AvailabilityLabel availability={availability} />
          </div>
          <Badges badges={bundle.badges} />
          {choosing.complete && (
            <WhyThisPrice variantId={bundle.variantId} quantity={quantity} choices={choosing.ids} />
          )}
          {choosing.fields}
          <Inside bundle={bundle} />
          {crediting.field}
          <Facts promise={bundle.deliveryPromise} kind="BUNDLE" refundNote={bundle.refundNote} />
          {!soldOut && (
            <div className={layout.quantity}>
              <span>{t("quantity.label")}</span>
              <QuantityStepper value={quantity} limit={limit} onChange={setWanted} of={name} />
            </div>
          )}
          {!soldOut && (
            <LateGroupBox
              productId={bundle.id}
              variantId={bundle.variantId}
              choices={choosing.ids}
              ready={() => choosing.ready() && crediting.ready()}
              onGo={() => keepNamed(bundle.variantId, crediting.named)}
            />
          )}
          <BuyBar
            productId={bundle.id}
            soldOut={soldOut}
            price={price}
            ready={() => choosing.ready() && crediting.ready()}
            line={{
              variantId: bundle.variantId,
              quantity,
              limit,
              kind: "bundle",
              slug,
              name,
              variantName: "",
              imageUrl,
              seen: member?.price ?? bundle.price,
              ...crediting.named,
              ...(choosing.ids.length > 0 && { choices: choosing.ids }),
            }}
          />
        </div>
      </div>
      <Terms description={bundle.description} rules={bundle.rules} refundNote={bundle.refundNote} />
    </div>
  );
}

/** What is inside, what each part would cost alone, and what its share of the bundle's price is. */
function Inside({ bundle }: { bundle: BundleData }) {
  const { t, i18n } = useTranslation();
  // Shares of the price depend on what is chosen: then only what each part costs alone is told.
  const open = bundle.choices.length > 0;
  return (
    <section className={`card ${classes.inside}`} aria-labelledby="inside">
      <h2 id="inside" className={classes.title}>
        {t(open ? "bundle.always" : "bundle.inside")}
      </h2>
      <ul className={classes.list}>
        {bundle.components.map(({ variant, product, quantity, allocated }) => (
          <li key={variant.id} className={classes.part}>
            <img src={product.imageUrl} alt="" width={56} height={56} className={classes.art} />
            <div className={classes.what}>
              <Link
                to="/p/$slug"
                params={{ slug: product.slug }}
                search={{ v: variant.id }}
                className={classes.name}
              >
                {product.name}
              </Link>
              <span className={classes.variant}>
                {variant.name}
                {quantity > 1 && ` ×${quantity}`}
                {variant.availability.state === "SOLD_OUT" && ` · ${t("stock.out")}`}
              </span>
              <span className={classes.promise}>{promiseOf(variant, t)}</span>
            </div>
            <div className={classes.prices}>
              {!open && <span>{formatMoney(allocated, i18n.language)}</span>}
              <span className={classes.alone}>
                {t("bundle.alone", {
                  price: `${formatMoney(variant.price, i18n.language)}${quantity > 1 ? ` ×${quantity}` : ""}`,
                })}
              </span>
            </div>
          </li>
        ))}
      </ul>
      <dl className={classes.sum}>
        <div>
          <dt>{t(open ? "bundle.apartAtLeast" : "bundle.apartTotal")}</dt>
          <dd>
            <s>{formatMoney(bundle.apart, i18n.language)}</s>
          </dd>
        </div>
        <div>
          <dt>{t("bundle.together")}</dt>
          <dd className={classes.together}>{formatMoney(bundle.price, i18n.language)}</dd>
        </div>
      </dl>
    </section>
  );
}
