import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ListScreen } from "@/shared/api/generated/graphql";
import { Card } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { ColumnChoice, shownColumns } from "./columns";
import { Records, type RecordsProps, Toolbar } from "./records";
import styles from "./records.module.css";
import { SavedViews } from "./saved-views";
import { isNarrowed, useView, type View, viewOf } from "./view";

interface ListingProps<Data, Row> extends Omit<RecordsProps<Data, Row>, "paging"> {
  screen: ListScreen;
  search: View;
  /** Keys of columns that are not there at first. */
  hidden?: string[];
  /** What the list is narrowed and sorted by. */
  filters?: ReactNode;
  /** What can be done with what is seen, e.g. taken out as a file. */
  tools?: ReactNode;
  title?: ReactNode;
  acts?: ReactNode;
  /** What can be done to the rows that were chosen. */
  bulk?: ReactNode;
  /** What is said when filters leave nothing; there is a usual answer. */
  noMatch?: ReactNode;
}

/** A whole list: filters, kept views, choice of columns, the way back to the plain list, and the table with pages. */
export function Listing<Data, Row>(props: ListingProps<Data, Row>) {
  const { screen, search, hidden, filters, tools, title, acts, bulk, noMatch, columns, empty, ...records } =
    props;
  const { t } = useTranslation();
  const { change, paging, reset } = useView(search);
  const shown = shownColumns(columns, search.columns, hidden);
  const clear = <Button onClick={reset}>{t("list.reset")}</Button>;
  return (
    <>
      <Toolbar
        end={
          <>
            {viewOf(search) !== "" && clear}
            <SavedViews screen={screen} search={search} />
            <ColumnChoice
              columns={columns}
              shown={shown}
              onChange={(keys) => change({ columns: keys }, true)}
            />
            {tools}
          </>
        }
      >
        {filters}
      </Toolbar>
      <Card title={title} acts={acts} flush>
        {records.picking && records.picking.rows.length > 0 && (
          <div className={styles.picked} role="toolbar" aria-label={t("list.acts")}>
            <span role="status">{t("list.picked", { count: records.picking.rows.length })}</span>
            {bulk}
            <Button size="small" type="text" onClick={records.picking.clear}>
              {t("list.pickNone")}
            </Button>
          </div>
        )}
        <Records
          {...records}
          paging={paging}
          columns={shown}
          empty={
            isNarrowed(search)
              ? (noMatch ?? (
                  <Nothing title={t("list.noMatch")} advice={t("list.noMatchAdvice")} act={clear} />
                ))
              : empty
          }
        />
      </Card>
    </>
  );
}
