import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { ProductStockQuery } from "@/shared/api/generated/graphql";
import { Card } from "@/shared/parts/page";
import { Bone, Failed } from "@/shared/parts/states";
import { translated } from "@/shared/parts/translated";
import { Count, Fact, Facts } from "@/shared/parts/values";

const ProductStockDocument = graphql(`
  query ProductStock($id: ID!) {
    product(id: $id) {
      variants {
        id
        names { zhCn en }
        kind
        cap
        sellable
        stock { held delivered }
      }
    }
  }
`);

type Variant = NonNullable<ProductStockQuery["product"]>["variants"][number];

/** Of what the shop itself counts the pieces of. */
const counted = ({ kind, cap }: Variant) => kind === "CODE" || kind === "SHARED" || cap !== null;

/** What is left of each variant, whatever kind it is, and where the rest of its pieces are. */
export function StockCard({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const query = useQuery(asked(ProductStockDocument, { id }));
  const variants = query.data?.product?.variants;
  return (
    <Card title={t("catalog.left.title")}>
      {variants ? (
        <Facts>
          {variants.map((variant) => (
            <Fact key={variant.id} label={translated(variant.names, i18n.language)}>
              {variant.sellable === null ? (
                t("catalog.left.unlimited")
              ) : (
                <>
                  <Count value={variant.sellable} /> {t("catalog.left.sellable")}
                </>
              )}
              {counted(variant) && (
                <small className="faint" style={{ display: "block" }}>
                  {t("catalog.left.elsewhere", {
                    held: variant.stock.held,
                    delivered: variant.stock.delivered,
                  })}
                </small>
              )}
            </Fact>
          ))}
        </Facts>
      ) : query.error ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : (
        <Bone height={40} />
      )}
    </Card>
  );
}
