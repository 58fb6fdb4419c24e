import { MailOutlined, MoreOutlined } from "@ant-design/icons";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Button, Checkbox, Dropdown } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAct } from "@/shared/acts/use-act";
import { ask, asked } from "@/shared/api/ask";
import type { StaffListQuery } from "@/shared/api/generated/graphql";
import { Listing } from "@/shared/lists/listing";
import { Table } from "@/shared/lists/records";
import { SearchBox } from "@/shared/lists/search-box";
import { useView } from "@/shared/lists/view";
import { Card, Page } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { Badge, When } from "@/shared/parts/values";
import { useCan, useMe, useRoleName } from "@/shared/session/me";
import { type ActKey, Invite, type Person, StaffAct } from "./acts";
import { RevokeInvitation, StaffListDocument } from "./documents";

const PAGE = 50;

/** Who works here, who is invited, and what each is to the shop. */
export function People() {
  const { t } = useTranslation();
  const can = useCan();
  const roleName = useRoleName();
  const search = getRouteApi("/staff/staff").useSearch();
  const { change } = useView(search);
  const [inviting, setInviting] = useState(false);
  const [acting, setActing] = useState<{ act: ActKey; person: Person } | null>(null);
  const query = useQuery({
    ...asked(StaffListDocument, {
      filter: { active: search.all ? null : true, text: search.text ?? null },
      first: PAGE,
      after: search.after ?? null,
    }),
    placeholderData: keepPreviousData,
  });
  const write = can("STAFF_WRITE");
  const invite = write && (
    <Button type="primary" icon={<MailOutlined aria-hidden="true" />} onClick={() => setInviting(true)}>
      {t("staff.invite")}
    </Button>
  );
  const invitations = query.data?.staffInvitations ?? [];
  return (
    <Page title={t("rail.screens.staff")} note={t("staff.note")} acts={invite}>
      {invitations.length > 0 && <Invitations rows={invitations} write={write} />}
      <section className="stack" style={{ gap: 20 }}>
        <Listing
          screen="STAFF"
          search={search}
          filters={
            <>
              <SearchBox label={t("staff.find")} value={search.text} onChange={(text) => change({ text })} />
              <Checkbox
                checked={search.all ?? false}
                onChange={(event) => change({ all: event.target.checked || undefined })}
              >
                {t("staff.all")}
              </Checkbox>
            </>
          }
          query={query}
          connection={(data) => data.staff}
          label={t("rail.screens.staff")}
          rowKey={(row) => row.id}
          empty={<Nothing title={t("list.noMatch")} advice={t("list.noMatchAdvice")} />}
          columns={[
            {
              key: "name",
              title: t("join.name"),
              bone: 160,
              cell: (row) => (
                <span className="two">
                  {row.name}
                  <small>{row.email}</small>
                </span>
              ),
            },
            { key: "role", title: t("staff.role"), tight: true, cell: (row) => roleName(row) },
            {
              key: "state",
              title: t("staff.state"),
              tight: true,
              cell: (row) => (
                <Badge tone={row.active ? "good" : "quiet"}>
                  {t(row.active ? "staff.active" : "staff.gone")}
                </Badge>
              ),
            },
            {
              key: "factor",
              title: t("factor.title"),
              tight: true,
              cell: (row) => (
                <Badge tone={row.hasSecondFactor ? "good" : "caution"}>
                  {t(row.hasSecondFactor ? "factor.on" : "factor.off")}
                </Badge>
              ),
            },
            {
              key: "seen",
              title: t("staff.seen"),
              tight: true,
              bone: 120,
              cell: (row) => <When at={row.lastSeenAt} />,
            },
            {
              key: "joined",
              title: t("staff.joined"),
              tight: true,
              bone: 120,
              cell: (row) => <When at={row.joinedAt} />,
            },
            ...(write
              ? [
                  {
                    key: "acts",
                    title: t("staff.act"),
                    tight: true,
                    cell: (row: Person) => (
                      <Acts person={row} choose={(act) => setActing({ act, person: row })} />
                    ),
                  },
                ]
              : []),
          ]}
        />
      </section>
      {inviting && <Invite onClose={() => setInviting(false)} />}
      {acting && <StaffAct {...acting} onClose={() => setActing(null)} />}
    </Page>
  );
}

function Acts({ person, choose }: { person: Person; choose: (act: ActKey) => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const acts: ActKey[] = person.active
    ? ["role", ...(person.id === me?.id ? [] : (["signOut"] as const))]
    : ["reactivate"];
  if (person.active && person.hasSecondFactor && person.id !== me?.id) acts.push("resetFactor");
  if (person.active) acts.push("deactivate");
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        items: acts.map((key) => ({
          key,
          label: t(`staff.acts.${key}.act`),
          danger: key === "deactivate",
        })),
        onClick: ({ key }) => choose(key as ActKey),
      }}
    >
      <Button
        type="text"
        icon={<MoreOutlined aria-hidden="true" />}
        aria-label={t("staff.actsOf", { name: person.name })}
      />
    </Dropdown>
  );
}

function Invitations({ rows, write }: { rows: StaffListQuery["staffInvitations"]; write: boolean }) {
  const { t } = useTranslation();
  const roleName = useRoleName();
  const revoke = useAct({
    run: (id: string) => ask(RevokeInvitation, { id }).then((data) => data.revokeInvitation),
    done: t("staff.revoked"),
    stale: ["StaffList"],
  });
  return (
    <Card title={t("staff.invitations")} flush>
      <Table
        label={t("staff.invitations")}
        rows={rows}
        rowKey={(row) => row.id}
        columns={[
          { key: "email", title: t("session.email"), cell: (row) => row.email },
          { key: "role", title: t("staff.role"), tight: true, cell: (row) => roleName(row) },
          { key: "by", title: t("staff.invitedBy"), tight: true, cell: (row) => row.invitedBy?.name },
          {
            key: "until",
            title: t("staff.goodUntil"),
            tight: true,
            cell: (row) => <When at={row.expiresAt} />,
          },
          ...(write
            ? [
                {
                  key: "acts",
                  title: t("staff.act"),
                  tight: true,
                  cell: (row: StaffListQuery["staffInvitations"][number]) => (
                    <Button size="small" onClick={() => revoke.mutate(row.id)}>
                      {t("staff.revoke")}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Card>
  );
}
