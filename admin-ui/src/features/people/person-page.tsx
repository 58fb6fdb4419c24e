import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { PersonQuery } from "@/shared/api/generated/graphql";
import { Table } from "@/shared/lists/records";
import { Card, Page } from "@/shared/parts/page";
import { Failed, Loading, Nothing } from "@/shared/parts/states";
import { caseTone, orderTone } from "@/shared/parts/tones";
import { Badge, Count, Fact, Facts, Money, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { CorrectBirthdayButton, monthName } from "./birthday";
import { PersonDocument } from "./documents";
import { Notes } from "./notes";
import { OwnData } from "./own-data";
import { OwnTags } from "./own-tags";
import { Wallet } from "./wallet";

export function PersonPage() {
  const { t } = useTranslation();
  const { id } = getRouteApi("/staff/people/$id").useParams();
  const query = useQuery(asked(PersonDocument, { id }));
  if (query.error && !query.data) return <Failed error={query.error} retry={() => void query.refetch()} />;
  if (!query.data) return <Loading rows={10} />;
  if (!query.data.person) return <Nothing title={t("missing.title")} advice={t("missing.advice")} />;
  return <PersonView key={id} data={query.data} person={query.data.person} />;
}

type Known = NonNullable<PersonQuery["person"]>;

/** One buyer: what they bought, what they claimed, and what colleagues noted. */
function PersonView({ data, person }: { data: PersonQuery; person: Known }) {
  const { t } = useTranslation();
  const orders = data.orders.edges.map((edge) => edge.node);
  const cases = data.cases.edges.map((edge) => edge.node);
  return (
    <Page
      title={person.name ?? person.contact ?? person.contactMasked ?? t("person.unknown")}
      above={<Link to="/people">{t("rail.screens.people")}</Link>}
      beside={
        <Badge tone={person.registeredAt ? "calm" : "quiet"}>
          {t(person.registeredAt ? "person.registered" : "person.guest")}
        </Badge>
      }
    >
      <div className="columns">
        <div className="stack">
          <Card title={t("person.orders")} flush>
            {orders.length === 0 ? (
              <Nothing title={t("person.noOrders")} advice={t("person.noOrdersAdvice")} />
            ) : (
              <Table
                label={t("person.orders")}
                rows={orders}
                rowKey={(row) => row.id}
                columns={[
                  {
                    key: "number",
                    title: t("delivery.order"),
                    tight: true,
                    cell: (row) => (
                      <Link to="/orders/$id" params={{ id: row.id }} className="mono">
                        {row.number}
                      </Link>
                    ),
                  },
                  {
                    key: "goods",
                    title: t("order.goods"),
                    cell: (row) => (
                      <span className="clip">
                        {row.lines.map((line) => `${line.name} ×${line.quantity}`).join(" · ")}
                      </span>
                    ),
                  },
                  {
                    key: "state",
                    title: t("order.stateLabel"),
                    tight: true,
                    cell: (row) => <Badge tone={orderTone[row.state]}>{t(`order.state.${row.state}`)}</Badge>,
                  },
                  {
                    key: "total",
                    title: t("order.total"),
                    end: true,
                    tight: true,
                    cell: (row) => <Money value={row.total} />,
                  },
                  {
                    key: "placed",
                    title: t("order.placed"),
                    tight: true,
                    cell: (row) => <When at={row.placedAt} />,
                  },
                ]}
              />
            )}
          </Card>
          <Card title={t("person.claims")} flush>
            {cases.length === 0 ? (
              <Nothing title={t("person.noClaims")} advice={t("person.noClaimsAdvice")} />
            ) : (
              <Table
                label={t("person.claims")}
                rows={cases}
                rowKey={(row) => row.id}
                columns={[
                  {
                    key: "kind",
                    title: t("case.kindLabel"),
                    tight: true,
                    cell: (row) => (
                      <Link to="/cases" search={{ queue: "all", open: row.id }}>
                        {t(`case.kind.${row.kind}`)}
                      </Link>
                    ),
                  },
                  {
                    key: "state",
                    title: t("case.stateLabel"),
                    tight: true,
                    cell: (row) => <Badge tone={caseTone[row.state]}>{t(`case.state.${row.state}`)}</Badge>,
                  },
                  {
                    key: "reason",
                    title: t("case.reason"),
                    cell: (row) => <span className="clip">{row.reason}</span>,
                  },
                  {
                    key: "opened",
                    title: t("case.opened"),
                    tight: true,
                    cell: (row) => <When at={row.openedAt} />,
                  },
                ]}
              />
            )}
          </Card>
        </div>
        <div className="stack">
          <AtAGlance person={person} />
          <OwnTags person={person} />
          <Wallet person={person} />
          <OwnData person={person} />
          <Notes person={person} />
        </div>
      </div>
    </Page>
  );
}

function AtAGlance({ person }: { person: Known }) {
  const { t, i18n } = useTranslation();
  const can = useCan();
  return (
    <Card title={t("person.facts")}>
      <Facts>
        {can("CONTACT_READ") ? (
          <>
            <Fact label={t("person.name")}>{person.name}</Fact>
            <Fact label={t("person.contact")}>{person.contact}</Fact>
            {person.email && <Fact label={t("person.email")}>{person.email}</Fact>}
            {person.phone && <Fact label={t("person.phone")}>{person.phone}</Fact>}
          </>
        ) : (
          <Fact label={t("person.contact")}>
            <span title={t("person.masked")}>{person.contactMasked}</span>
          </Fact>
        )}
        {can("CONTACT_READ") && person.registeredAt && (
          <Fact label={t("person.birthday")}>
            {person.birthdayMonth ? monthName(person.birthdayMonth, i18n.language) : t("person.noBirthday")}
            {can("PERSONAL_DATA") && (
              <CorrectBirthdayButton personId={person.id} month={person.birthdayMonth} />
            )}
          </Fact>
        )}
        {person.bought.map((one) => (
          <Fragment key={one.paid.currency}>
            <Fact label={t("person.orders")}>
              <Count value={one.orders} />
            </Fact>
            <Fact label={t("person.paid")}>
              <Money value={one.paid} large />
            </Fact>
            <Fact label={t("person.refunded")}>
              <Money value={one.refunded} />
            </Fact>
            <Fact label={t("person.last")}>
              <When at={one.lastAt} />
            </Fact>
          </Fragment>
        ))}
        <Fact label={t("person.claims")}>
          <Count value={person.claims} />
        </Fact>
        <Fact label={t("person.sessions")}>
          <Count value={person.sessions} />
        </Fact>
        <Fact label={t("person.registeredAt")}>
          <When at={person.registeredAt} />
        </Fact>
        <Fact label={t("person.since")}>
          <When at={person.createdAt} />
        </Fact>
      </Facts>
    </Card>
  );
}
