import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import { ask, asked } from "@/shared/api/ask";
import type { PreparedPartsFragment } from "@/shared/api/generated/graphql";
import { Table } from "@/shared/lists/records";
import { Card, Page } from "@/shared/parts/page";
import { Failed, Nothing } from "@/shared/parts/states";
import { When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { PreparedAnswersDocument, RemovePreparedAnswer } from "./documents";
import { PreparedDialog } from "./prepared-dialog";

type Doing = { act: "add" } | { act: "edit" | "remove"; row: PreparedPartsFragment };

/** The answers support keeps ready, in both languages, by the state of a case they are for. */
export function PreparedAnswers() {
  const { t, i18n } = useTranslation();
  const may = useCan()("ORDERS_REFUND");
  const [doing, setDoing] = useState<Doing | null>(null);
  const query = useQuery(asked(PreparedAnswersDocument, {}));
  const rows = query.data?.preparedAnswers;
  const words = (text: { zhCn: string; en: string }) => (i18n.language === "en" ? text.en : text.zhCn);
  const add = (
    <Button type="primary" onClick={() => setDoing({ act: "add" })}>
      {t("prepared.add")}
    </Button>
  );
  return (
    <Page
      title={t("rail.screens.prepared")}
      above={<Link to="/cases">{t("rail.screens.cases")}</Link>}
      note={t("prepared.note")}
      acts={may && add}
    >
      {query.error && !rows ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : (
        <Card flush>
          {rows?.length === 0 ? (
            <Nothing title={t("prepared.empty")} advice={t("prepared.emptyAdvice")} act={may && add} />
          ) : (
            <Table
              label={t("rail.screens.prepared")}
              rows={rows}
              rowKey={(row) => row.id}
              columns={[
                { key: "title", title: t("prepared.title"), tight: true, cell: (row) => words(row.titles) },
                {
                  key: "state",
                  title: t("prepared.state"),
                  tight: true,
                  cell: (row) => (row.state ? t(`case.state.${row.state}`) : t("prepared.anyState")),
                },
                {
                  key: "words",
                  title: t("case.words"),
                  bone: 320,
                  cell: (row) => <span className="clip">{words(row.words)}</span>,
                },
                {
                  key: "changed",
                  title: t("prepared.changed"),
                  tight: true,
                  cell: (row) => <When at={row.changedAt} />,
                },
                ...(may
                  ? [
                      {
                        key: "acts",
                        title: t("list.acts"),
                        end: true,
                        tight: true,
                        cell: (row: PreparedPartsFragment) => (
                          <span className="row" style={{ flexWrap: "nowrap" }}>
                            <Button size="small" onClick={() => setDoing({ act: "edit", row })}>
                              {t("act.edit")}
                            </Button>
                            <Button size="small" danger onClick={() => setDoing({ act: "remove", row })}>
                              {t("act.remove")}
                            </Button>
                          </span>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
          )}
        </Card>
      )}
      {doing?.act === "remove" && (
        <ActDialog
          title={words(doing.row.titles)}
          act={t("act.remove")}
          danger
          about={t("prepared.removeAbout")}
          run={() =>
            ask(RemovePreparedAnswer, { input: { id: doing.row.id, version: doing.row.version } }).then(
              (data) => data.removePreparedAnswer,
            )
          }
          done={t("prepared.removed")}
          stale={["PreparedAnswers", "CaseTalk"]}
          onClose={() => setDoing(null)}
        >
          {null}
        </ActDialog>
      )}
      {(doing?.act === "add" || doing?.act === "edit") && (
        <PreparedDialog
          row={doing.act === "edit" ? doing.row : null}
          last={Math.max(0, ...(rows ?? []).map((row) => row.position))}
          onClose={() => setDoing(null)}
        />
      )}
    </Page>
  );
}
