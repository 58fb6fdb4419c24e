import { DeleteOutlined, StarFilled, StarOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button, Checkbox, Input } from "antd";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useAct } from "@/shared/acts/use-act";
import { ask, asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { ListScreen, SavedViewsQuery } from "@/shared/api/generated/graphql";
import { Panel } from "./panel";
import styles from "./panel.module.css";
import { type View, viewed, viewOf } from "./view";

const SavedViewsDocument = graphql(`
  query SavedViews($screen: ListScreen!) {
    savedViews(screen: $screen) { id name view shared own removable keeper { name } }
  }
`);
const SaveViewDocument = graphql(`
  mutation SaveView($input: SaveViewInput!) {
    saveView(input: $input) {
      __typename
      ... on SavedView { id }
      ... on UserError { code message path }
    }
  }
`);
const RemoveViewDocument = graphql(`
  mutation RemoveView($id: ID!) {
    removeView(id: $id) {
      __typename
      ... on ViewRemoved { id }
      ... on UserError { code message path }
    }
  }
`);

type Saved = SavedViewsQuery["savedViews"][number];
const RARELY_CHANGES_MS = 60_000;

interface SavedViewsProps {
  screen: ListScreen;
  search: View;
}

/** The names under which this list is kept: one's own and those that colleagues share. */
export function SavedViews({ screen, search }: SavedViewsProps) {
  const { t } = useTranslation();
  const query = useQuery({ ...asked(SavedViewsDocument, { screen }), staleTime: RARELY_CHANGES_MS });
  const rows = query.data?.savedViews ?? [];
  const here = viewOf(search);
  const current = rows.find((row) => row.view === here);
  const star = current ? <StarFilled aria-hidden="true" /> : <StarOutlined aria-hidden="true" />;
  return (
    <Panel
      icon={star}
      label={current?.name ?? t("list.views")}
      {...(current ? { name: t("list.views") } : {})}
    >
      {(close) => (
        <>
          {rows.length > 0 && (
            <ul className={styles.views} aria-label={t("list.views")}>
              {rows.map((row) => (
                <SavedRow key={row.id} row={row} current={row === current} close={close} />
              ))}
            </ul>
          )}
          <Save screen={screen} here={here} rows={rows} />
        </>
      )}
    </Panel>
  );
}

function SavedRow({ row, current, close }: { row: Saved; current: boolean; close: () => void }) {
  const { t } = useTranslation();
  const remove = useAct({
    run: () => ask(RemoveViewDocument, { id: row.id }).then((data) => data.removeView),
    done: t("list.viewRemoved"),
    stale: ["SavedViews"],
  });
  return (
    <li className={styles.view}>
      <Link
        to="."
        search={viewed(row.view) as never}
        activeOptions={{ exact: true, includeSearch: true }}
        className={current ? styles.current : ""}
        onClick={close}
      >
        {row.name}
        {!row.own && <small>{t("list.viewBy", { name: row.keeper?.name ?? "" })}</small>}
        {row.own && row.shared && <small>{t("list.viewShared")}</small>}
      </Link>
      {row.removable && (
        <Button
          type="text"
          size="small"
          icon={<DeleteOutlined aria-hidden="true" />}
          aria-label={t("list.viewRemove", { name: row.name })}
          loading={remove.isPending}
          onClick={() => remove.mutate()}
        />
      )}
    </li>
  );
}

function Save({ screen, here, rows }: { screen: ListScreen; here: string; rows: Saved[] }) {
  const { t } = useTranslation();
  const id = useId();
  const [name, setName] = useState("");
  const [shared, setShared] = useState(false);
  const save = useAct({
    run: () =>
      ask(SaveViewDocument, { input: { screen, name: name.trim(), view: here, shared } }).then(
        (data) => data.saveView,
      ),
    done: t("list.viewSaved"),
    stale: ["SavedViews"],
    onDone: () => setName(""),
  });
  if (here === "") return <p className="faint">{t("list.viewNothing")}</p>;
  const replaces = rows.some((row) => row.own && row.name === name.trim());
  return (
    <form
      className={styles.save}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) save.mutate();
      }}
    >
      <label htmlFor={id} className="faint">
        {t("list.viewSaveAs")}
      </label>
      <Input
        id={id}
        value={name}
        maxLength={40}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
      />
      <Checkbox checked={shared} onChange={(event) => setShared(event.target.checked)}>
        {t("list.viewShare")}
      </Checkbox>
      <Button htmlType="submit" disabled={!name.trim()} loading={save.isPending}>
        {t(replaces ? "list.viewReplace" : "list.viewSave")}
      </Button>
    </form>
  );
}
