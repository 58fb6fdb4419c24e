import { Button, Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { PrintedInvoiceQuery } from "@/shared/api/generated/graphql";
import { formatMoney } from "@/shared/money/money";
import { LinkIcon } from "@/shared/ui/icons";
import { Notice } from "@/shared/ui/Notice";
import { PageTitle } from "@/shared/ui/PageTitle";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { StateBlock } from "@/shared/ui/StateBlock";
import classes from "./InvoicePage.module.css";

const PrintedInvoice = graphql(`
  query PrintedInvoice($token: String!) {
    printedInvoice(token: $token) {
      invoice { ...InvoiceParts }
      orderNumber
      paidAt
      seller
      sellerTaxNumber
      items { name quantity }
    }
  }
`);

type Printed = NonNullable<PrintedInvoiceQuery["printedInvoice"]>;
const page = getRouteApi("/invoices/$token");

/** An issued invoice by itself, to be read, printed or kept as a PDF. */
export function InvoicePage() {
  const { t } = useTranslation();
  const { token } = page.useParams();
  const { data, error, refetch } = useQuery({
    queryKey: ["order", "invoice", token],
    queryFn: ({ signal }) =>
      ask(PrintedInvoice, { token }, { signal }).then((answer) => answer.printedInvoice ?? null),
  });
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle>
        {data ? t("invoice.pageTitle", { number: data.invoice.number }) : t("invoice.title")}
      </PageTitle>
      {data ? (
        <Paper printed={data} />
      ) : data === null ? (
        <StateBlock
          whole
          icon={<LinkIcon size={28} />}
          title={t("invoice.unknown")}
          actions={<Button renderRoot={(props) => <Link to="/" {...props} />}>{t("action.toShop")}</Button>}
        >
          {t("invoice.unknownText")}
        </StateBlock>
      ) : error ? (
        <ProblemBlock whole error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton height={480} radius="xl" />
      )}
    </div>
  );
}

function Paper({ printed }: { printed: Printed }) {
  const { t, i18n } = useTranslation();
  const { invoice, seller, sellerTaxNumber, items } = printed;
  const day = new Intl.DateTimeFormat(i18n.language, { dateStyle: "long" });
  const letter = invoice.kind === "RED_LETTER";
  const total = `${letter ? "−" : ""}${formatMoney(invoice.amount, i18n.language)}`;
  return (
    <>
      <article className={classes.paper} data-void={invoice.state === "VOIDED" || undefined}>
        <header className={classes.head}>
          <div>
            <h1 className={classes.title}>{t(`invoice.paper.${invoice.kind}`)}</h1>
            <p className={classes.seller} translate="no">
              {seller}
            </p>
          </div>
          <dl className={classes.numbers}>
            <Fact name={t("invoice.number")}>{invoice.number}</Fact>
            {invoice.officialNumber && (
              <Fact name={t("invoice.officialNumber")}>{invoice.officialNumber}</Fact>
            )}
            {invoice.decidedAt && (
              <Fact name={t("invoice.date")}>{day.format(new Date(invoice.decidedAt))}</Fact>
            )}
          </dl>
        </header>
        {invoice.state === "VOIDED" && (
          <Notice tone="danger" title={t("invoice.void")}>
            {invoice.answer && <p>{t("invoice.voidBecause", { reason: invoice.answer })}</p>}
          </Notice>
        )}
        {invoice.state === "RED_LETTERED" && <Notice title={t("invoice.takenBack")} />}
        <div className={classes.parties}>
          <Party
            name={t("invoice.buyer")}
            of={invoice.title || t("invoice.erased")}
            tax={invoice.taxNumber}
          />
          <Party name={t("invoice.seller")} of={seller} tax={sellerTaxNumber} />
        </div>
        <table className={classes.goods}>
          <thead>
            <tr>
              <th scope="col">{t("invoice.goods")}</th>
              <th scope="col" className={classes.count}>
                {t("invoice.quantity")}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((item, place) => (
              // Two lines may bear the same name; their order never changes.
              // biome-ignore lint/suspicious/noArrayIndexKey: a printed list does not move
              <tr key={place}>
                <td>{item.name}</td>
                <td className={classes.count}>{item.quantity}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={classes.total}>
          <span>{t(letter ? "invoice.backTotal" : "invoice.total")}</span>
          <strong>{total}</strong>
        </p>
        <dl className={classes.foot}>
          <Fact name={t("invoice.order")}>{printed.orderNumber}</Fact>
          {printed.paidAt && <Fact name={t("invoice.paid")}>{day.format(new Date(printed.paidAt))}</Fact>}
        </dl>
        <p className={classes.words}>
          {letter ? t("invoice.letterFoot", { number: invoice.corrects }) : t("invoice.foot", { seller })}
        </p>
      </article>
      <div className={classes.acts}>
        <Button onClick={() => window.print()}>{t("invoice.print")}</Button>
        {invoice.link && (
          <Button
            variant="default"
            renderRoot={(props) => (
              <a href={invoice.link ?? undefined} target="_blank" rel="noreferrer" {...props} />
            )}
          >
            {t("invoice.official")}
          </Button>
        )}
      </div>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Party({ name, of, tax }: { name: string; of: string; tax?: string | null }) {
  const { t } = useTranslation();
  return (
    <section className={classes.party}>
      <h2>{name}</h2>
      <p className={classes.name}>{of}</p>
      {tax && (
        <p className={classes.tax}>
          {t("invoice.sellerTax")} <span>{tax}</span>
        </p>
      )}
    </section>
  );
}
