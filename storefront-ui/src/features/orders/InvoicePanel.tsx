import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { formatMoney } from "@/shared/money/money";
import { Sheet } from "@/shared/ui/Sheet";
import type { AboutOrder } from "./evidence";
import { InvoiceForm } from "./InvoiceForm";
import classes from "./InvoicePanel.module.css";
import type { Invoice } from "./invoicing";
import type { Order } from "./order";

/** The order's invoices, and the way to ask for one. */
export function InvoicePanel({ order, about }: { order: Order; about: AboutOrder }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { invoices, mayInvoice } = order;
  if (!mayInvoice && invoices.length === 0) return null;
  return (
    <section className={`card ${classes.panel}`} aria-labelledby="invoice">
      <h2 id="invoice" className={classes.title}>
        {t("invoice.title")}
      </h2>
      {invoices.length > 0 && (
        <ul className={classes.papers}>
          {invoices.map((invoice) => (
            <Paper key={invoice.id} invoice={invoice} />
          ))}
        </ul>
      )}
      {mayInvoice && (
        <>
          {invoices.length === 0 && <p className={classes.text}>{t("invoice.about")}</p>}
          <Button variant="default" onClick={() => setAsking(true)}>
            {t(invoices.length === 0 ? "invoice.ask" : "invoice.askAgain")}
          </Button>
          <Sheet open={asking} onClose={() => setAsking(false)} title={t("invoice.formTitle")}>
            <InvoiceForm about={about} onDone={() => setAsking(false)} />
          </Sheet>
        </>
      )}
    </section>
  );
}

function Paper({ invoice }: { invoice: Invoice }) {
  const { t, i18n } = useTranslation();
  const { kind, state, number, amount, answer, title, emailMasked } = invoice;
  const back = kind === "RED_LETTER";
  return (
    <li className={classes.paper}>
      <p className={classes.head}>
        <strong>
          {t(`invoice.kind.${kind}`)} {number}
        </strong>
        <span className={classes.state} data-state={state}>
          {t(`invoice.state.${state}`)}
        </span>
      </p>
      <p className={classes.facts}>
        <span>{t("invoice.for", { title })}</span>
        <span className={classes.amount}>
          {back && "−"}
          {formatMoney(amount, i18n.language)}
        </span>
      </p>
      {invoice.corrects && (
        <p className={classes.text}>{t("invoice.corrects", { number: invoice.corrects })}</p>
      )}
      {answer && <p className={classes.answer}>{answer}</p>}
      {state === "WITHDRAWN" && <p className={classes.text}>{t("invoice.withdrawn")}</p>}
      {(state === "REQUESTED" || state === "ISSUED") && emailMasked && (
        <p className={classes.text}>
          {t(state === "REQUESTED" ? "invoice.sentTo" : "invoice.wentTo", { email: emailMasked })}
        </p>
      )}
      {(invoice.printPath || invoice.link) && (
        <p className={classes.links}>
          {invoice.printPath && (
            <a href={invoice.printPath} target="_blank" rel="noreferrer">
              {t("invoice.open")}
            </a>
          )}
          {invoice.link && (
            <a href={invoice.link} target="_blank" rel="noreferrer">
              {t("invoice.official")}
            </a>
          )}
        </p>
      )}
    </li>
  );
}
