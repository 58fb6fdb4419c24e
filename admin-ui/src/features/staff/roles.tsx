import { PlusOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { Fragment, useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { Permission, RolesQuery } from "@/shared/api/generated/graphql";
import { Card, Page } from "@/shared/parts/page";
import { Failed, Loading } from "@/shared/parts/states";
import { useCan } from "@/shared/session/me";
import { RolesDocument } from "./documents";
import { type AreaKey, areas } from "./permissions";
import { RoleDialog } from "./role-dialog";
import styles from "./roles.module.css";

export type OwnRole = RolesQuery["customRoles"][number];

/** What each role allows, as one grid; the shop's own roles are put together here. */
export function Roles() {
  const { t } = useTranslation();
  const can = useCan();
  const query = useQuery(asked(RolesDocument, {}));
  const [edited, setEdited] = useState<OwnRole | "new" | null>(null);
  const write = can("STAFF_WRITE");
  const add = write && (
    <Button type="primary" icon={<PlusOutlined aria-hidden="true" />} onClick={() => setEdited("new")}>
      {t("roles.new")}
    </Button>
  );
  return (
    <Page title={t("rail.screens.roles")} note={t("roles.note")} acts={add}>
      <Card flush>
        {query.data ? (
          <Matrix data={query.data} {...(write ? { edit: setEdited } : {})} />
        ) : query.error ? (
          <Failed error={query.error} retry={() => void query.refetch()} />
        ) : (
          <Loading rows={12} />
        )}
      </Card>
      {edited && <RoleDialog role={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
    </Page>
  );
}

interface MatrixProps {
  data: RolesQuery;
  edit?: (role: OwnRole) => void;
}

function Matrix({ data, edit }: MatrixProps) {
  const { t } = useTranslation();
  const columns = [
    ...data.builtInRoles.map(({ role, permissions, people }) => ({
      key: role as string,
      head: t(`role.${role}`),
      people: t("roles.people", { count: people }),
      permissions,
      own: null,
    })),
    ...data.customRoles.map((own) => ({
      key: own.id,
      head: own.name,
      people: own.description,
      permissions: own.permissions,
      own,
    })),
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <div className={styles.scroll} tabIndex={0}>
      <table className={styles.matrix} aria-label={t("rail.screens.roles")}>
        <thead>
          <tr>
            <th scope="col">{t("roles.permission")}</th>
            {columns.map(({ key, head, people, own }) => (
              <th key={key} scope="col">
                {own && edit ? (
                  <Button type="link" className="two-lines" onClick={() => edit(own)}>
                    {head}
                  </Button>
                ) : (
                  head
                )}
                <small>{people}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(Object.keys(areas) as AreaKey[]).map((area) => (
            <Fragment key={area}>
              <tr className={styles.area}>
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  {t(`rail.jobs.${area}`)}
                </th>
              </tr>
              {areas[area].map((permission: Permission) => (
                <tr key={permission}>
                  <th scope="row">{t(`permission.${permission}`)}</th>
                  {columns.map(({ key, permissions }) => (
                    <td key={key}>
                      <Cell allowed={permissions.includes(permission)} />
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ allowed }: { allowed: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={allowed ? styles.yes : styles.no}>
      <span aria-hidden="true">{allowed ? "●" : "·"}</span>
      <span className="visually-hidden">{t(allowed ? "roles.yes" : "roles.no")}</span>
    </span>
  );
}
