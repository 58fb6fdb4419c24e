import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { JobPlansQuery } from "@/shared/api/generated/graphql";
import { Records } from "@/shared/lists/records";
import { useTrail } from "@/shared/lists/trail";
import { Card } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { Badge, Count, type Tone } from "@/shared/parts/values";
import styles from "./tasks.module.css";

const JobPlans = graphql(`
  query JobPlans($id: ID!, $first: Int!, $after: String) {
    job(id: $id) {
      id
      plans(first: $first, after: $after) {
        edges {
          node {
            line
            slug
            act
            productId
            changes { line sku column before after }
            moreChanges
            outcome
            message
          }
        }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

type Plan = NonNullable<JobPlansQuery["job"]>["plans"]["edges"][number]["node"];
const PAGE = 20;
const nobody = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
const actTone: Record<Plan["act"], Tone> = { NEW: "good", CHANGED: "calm" };
const outcomeTone: Record<NonNullable<Plan["outcome"]>, Tone> = { DONE: "good", REFUSED: "bad" };

/** Product by product what a file changes, cell by cell: read before it is done, and kept after. */
export function JobPlansCard({ jobId, outcomes }: { jobId: string; outcomes: boolean }) {
  const { t } = useTranslation();
  const { after, paging } = useTrail();
  const query = useQuery({
    ...asked(JobPlans, { id: jobId, first: PAGE, after }),
    placeholderData: keepPreviousData,
  });
  return (
    <Card title={t(outcomes ? "job.plans.done" : "job.plans.title")} flush>
      <Records
        query={query}
        connection={(data) => data.job?.plans ?? nobody}
        paging={paging}
        label={t("job.plans.title")}
        rowKey={(row) => row.line}
        empty={<Nothing title={t("job.plans.none")} advice={t("job.plans.noneAdvice")} />}
        columns={[
          {
            key: "line",
            title: t("job.row"),
            tight: true,
            bone: 30,
            cell: (row) => <Count value={row.line} />,
          },
          {
            key: "product",
            title: t("catalog.slug"),
            bone: 160,
            cell: (row) =>
              row.productId ? (
                <Link to="/products/$id" params={{ id: row.productId }}>
                  <code>{row.slug}</code>
                </Link>
              ) : (
                <code>{row.slug}</code>
              ),
          },
          {
            key: "act",
            title: t("job.plans.act"),
            tight: true,
            cell: (row) =>
              outcomes && row.outcome ? (
                <Badge tone={outcomeTone[row.outcome]}>{t(`job.plans.outcome.${row.outcome}`)}</Badge>
              ) : (
                <Badge tone={actTone[row.act]}>{t(`job.plans.${row.act}`)}</Badge>
              ),
          },
          { key: "changes", title: t("job.plans.changes"), bone: 320, cell: (row) => <Changes plan={row} /> },
        ]}
      />
    </Card>
  );
}

function Changes({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  return (
    <>
      {plan.message && <p>{plan.message}</p>}
      <ul className={styles.changes} tabIndex={plan.changes.length > 4 ? 0 : undefined}>
        {plan.changes.map((change) => (
          <li key={`${change.line} ${change.column}`}>
            <span className="faint">
              {change.sku ? `${change.sku} · ` : ""}
              {change.column}
            </span>{" "}
            {change.before !== null && (
              <>
                <del>{change.before || t("job.plans.empty")}</del>{" "}
              </>
            )}
            <ins>{change.after || t("job.plans.empty")}</ins>
          </li>
        ))}
      </ul>
      {plan.moreChanges > 0 && <p className="faint">{t("job.plans.more", { amount: plan.moreChanges })}</p>}
    </>
  );
}
