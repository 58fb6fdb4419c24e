import { Button } from "@mantine/core";
import { Link, useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { goodsOf, refusedLine } from "@/shared/cart/goods";
import type { AccountFormat } from "@/shared/crediting/account";
import type { Asks, Carrier, Named } from "@/shared/crediting/rules";
import { Notice } from "@/shared/ui/Notice";
import { AccountEditor } from "./AccountEditor";

type Refusal = {
  __typename: string;
  message: string;
  path?: readonly string[] | null;
  variantId?: string | null;
  refusedVariantId?: string | null;
  format?: AccountFormat;
  carriers?: readonly Carrier[];
  mayBePorted?: boolean;
  servers?: readonly { code: string; name: string }[];
  minimum?: number;
  maximum?: number;
};

type QuoteRefusalProps = {
  refusal: Refusal;
  lines: readonly {
    variantId: string;
    choices?: readonly string[] | undefined;
    name: string;
    quantity: number;
    slug?: string | undefined;
  }[];
  onQuantity: (goods: string, quantity: number, limit?: number) => void;
  onRemove: (goods: string) => void;
  onAccount: (goods: string, named: Named) => void;
};

/** Back to the bundle where the choice was made: by its address, or where the buyer came from. */
function ChooseAgain({ slug }: { slug: string | undefined }) {
  const { t } = useTranslation();
  const { history } = useRouter();
  return slug ? (
    <Button renderRoot={(rest) => <Link to="/b/$slug" params={{ slug }} {...rest} />}>
      {t("refusal.chooseAgain")}
    </Button>
  ) : (
    <Button onClick={() => history.back()}>{t("refusal.chooseAgain")}</Button>
  );
}

/** What is to be named in place of what was refused, as far as the refusal tells. */
function askedAgain(refusal: Refusal, variantId: string): Asks | undefined {
  const { format, carriers = [], mayBePorted, servers = [] } = refusal;
  const about = refusal.__typename;
  if (about !== "CarrierRefused" && about !== "ServerRefused") return format && { format, variantId };
  return {
    format: about === "CarrierRefused" ? "PHONE" : "FREE",
    variantId,
    rules: {
      carriers: [...carriers],
      portedNumbers: mayBePorted ? "ACCEPTED" : "REFUSED",
      servers: [...servers],
      pattern: null,
      label: null,
      example: null,
    },
  };
}

/** Why these lines cannot be priced, with the way out: fewer, or without. */
export function QuoteRefusal({ refusal, lines, onQuantity, onRemove, onAccount }: QuoteRefusalProps) {
  const { t } = useTranslation();
  const line = refusedLine(lines, refusal.path, refusal.variantId ?? refusal.refusedVariantId) ?? lines[0];
  const asks = line && askedAgain(refusal, line.variantId);
  const bounded = refusal.__typename === "QuantityRefused" && refusal.maximum !== undefined;
  return (
    <Notice
      tone="danger"
      live
      title={refusal.message}
      actions={
        line && (
          <>
            {bounded && refusal.maximum !== undefined && refusal.maximum >= 1 && (
              <Button
                onClick={() =>
                  onQuantity(
                    goodsOf(line),
                    Math.max(refusal.minimum ?? 1, Math.min(line.quantity, refusal.maximum ?? 1)),
                    refusal.maximum,
                  )
                }
              >
                {t("refusal.setQuantity", { count: Math.min(line.quantity, refusal.maximum) })}
              </Button>
            )}
            {refusal.__typename === "ChoiceRefused" && <ChooseAgain slug={line.slug} />}
            <Button variant="default" onClick={() => onRemove(goodsOf(line))}>
              {t("refusal.remove", { name: line.name })}
            </Button>
          </>
        )
      }
    >
      {line && <p>{line.name}</p>}
      {line && asks && (
        <AccountEditor
          asks={asks}
          named={undefined}
          needed
          onSave={(named) => onAccount(goodsOf(line), named)}
        />
      )}
    </Notice>
  );
}
