import type { UseQueryResult } from "@tanstack/react-query";
import { Button, Checkbox } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Bone, Failed } from "@/shared/parts/states";
import type { Picking } from "./picking";
import styles from "./records.module.css";

export interface Column<Row> {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  end?: boolean;
  tight?: boolean;
  /** Width of the placeholder while loading, in pixels. */
  bone?: number;
}

interface TableProps<Row> {
  label: string;
  columns: Column<Row>[];
  rows: Row[] | undefined;
  rowKey: (row: Row) => string;
  /** Lets rows be chosen, for an act on several at once. */
  picking?: Picking<Row>;
  /** A class for a row that stands out. */
  marked?: (row: Row) => string | undefined;
  stale?: boolean;
  bones?: number;
}

/** A plain, dense table. While rows are unknown its bones keep the layout. */
export function Table<Row>({
  label,
  columns,
  rows,
  rowKey,
  picking,
  marked,
  stale,
  bones = 8,
}: TableProps<Row>) {
  const { t } = useTranslation();
  const shape = (column: Column<Row>) =>
    [column.end && styles.end, column.tight && styles.tight].filter(Boolean).join(" ");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <div className={styles.scroll} tabIndex={0}>
      <table className={styles.table} aria-label={label} aria-busy={rows === undefined || stale}>
        <thead>
          <tr>
            {picking && (
              <th className={styles.pick}>
                <PickAll rows={rows ?? []} picking={picking} />
              </th>
            )}
            {columns.map((column) => (
              <th key={column.key} scope="col" className={shape(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={stale ? styles.stale : undefined}>
          {rows
            ? rows.map((row) => (
                <tr key={rowKey(row)} className={marked?.(row)}>
                  {picking && (
                    <td className={styles.pick}>
                      <Checkbox
                        aria-label={t("list.pick", { name: picking.nameOf(row) })}
                        checked={picking.isPicked(row)}
                        onChange={(event) => picking.pick([row], event.target.checked)}
                      />
                    </td>
                  )}
                  {columns.map((column) => (
                    <td key={column.key} className={shape(column)}>
                      {column.cell(row)}
                    </td>
                  ))}
                </tr>
              ))
            : Array.from({ length: bones }, (_, row) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have no identity
                <tr key={row}>
                  {picking && <td className={styles.pick} />}
                  {columns.map((column) => (
                    <td key={column.key} className={shape(column)}>
                      <Bone width={column.bone ?? 90} />
                    </td>
                  ))}
                </tr>
              ))}
        </tbody>
      </table>
    </div>
  );
}

/** Chooses what the page shows, or lets it go. */
function PickAll<Row>({ rows, picking }: { rows: Row[]; picking: Picking<Row> }) {
  const { t } = useTranslation();
  const picked = rows.filter(picking.isPicked).length;
  return (
    <Checkbox
      aria-label={t("list.pickPage")}
      disabled={rows.length === 0}
      checked={rows.length > 0 && picked === rows.length}
      indeterminate={picked > 0 && picked < rows.length}
      onChange={(event) => picking.pick(rows, event.target.checked)}
    />
  );
}

interface PageInfo {
  hasNextPage: boolean;
  endCursor: string | null;
}

interface Connection<Row> {
  edges: { node: Row }[];
  pageInfo: PageInfo;
}

export interface RecordsProps<Data, Row> extends Omit<TableProps<Row>, "rows" | "stale"> {
  query: UseQueryResult<Data, Error>;
  connection: (data: Data) => Connection<Row>;
  paging: Paging;
  empty: ReactNode;
}

export interface Paging {
  page: number;
  next: (cursor: string) => void;
  previous: () => void;
}

/** A keyset-paged list: table, empty state, failure with retry, previous and next. */
export function Records<Data, Row>({ query, connection, paging, empty, ...table }: RecordsProps<Data, Row>) {
  if (query.error && !query.data) return <Failed error={query.error} retry={() => void query.refetch()} />;
  const found = query.data ? connection(query.data) : undefined;
  const rows = found?.edges.map((edge) => edge.node);
  const first = paging.page <= 1;
  if (rows?.length === 0 && first) return empty;
  return (
    <>
      <Table {...table} rows={rows} stale={query.isPlaceholderData} />
      <Pager found={found?.pageInfo} paging={paging} stale={query.isPlaceholderData} />
    </>
  );
}

interface PagerProps {
  /** Where the page that is shown ends; undefined before there is one. */
  found: PageInfo | undefined;
  paging: Paging;
  /** Whether what is shown is still the page before. */
  stale: boolean;
}

/** Previous and next below a keyset-paged list; nothing where one page is all there is. */
export function Pager({ found, paging, stale }: PagerProps) {
  const { t } = useTranslation();
  const first = paging.page <= 1;
  if (first && !found?.hasNextPage) return null;
  const cursor = found?.endCursor;
  return (
    <nav className={styles.foot} aria-label={t("list.pages")}>
      <span>{t("list.page", { page: paging.page })}</span>
      <span className="row">
        <Button disabled={first} onClick={paging.previous}>
          {t("list.previous")}
        </Button>
        <Button
          disabled={!found?.hasNextPage || !cursor || stale}
          onClick={() => cursor && paging.next(cursor)}
        >
          {t("list.next")}
        </Button>
      </span>
    </nav>
  );
}

/** A choice too wide for a phone slides sideways instead of widening the page. */
export function Slide({ children }: { children: ReactNode }) {
  return <div className={styles.slide}>{children}</div>;
}

/** Filters and view choices above a list. */
export function Toolbar({ children, end }: { children: ReactNode; end?: ReactNode }) {
  return (
    <div className={styles.toolbar}>
      {children}
      {end && <span className={styles.tools}>{end}</span>}
    </div>
  );
}
