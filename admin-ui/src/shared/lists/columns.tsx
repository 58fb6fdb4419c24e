import { ControlOutlined } from "@ant-design/icons";
import { Button, Checkbox } from "antd";
import { useTranslation } from "react-i18next";
import { Panel } from "./panel";
import styles from "./panel.module.css";
import type { Column } from "./records";

/** The columns the address asks for, or all but those hidden at first. The first column always stays. */
export function shownColumns<Row>(columns: Column<Row>[], chosen: string | undefined, hidden: string[] = []) {
  const keys = chosen?.split(",");
  return columns.filter(
    (column, at) =>
      at === 0 || column.key === ACTS || (keys ? keys.includes(column.key) : !hidden.includes(column.key)),
  );
}

/** The column of buttons: never hidden, and nothing to choose. */
const ACTS = "acts";

interface ColumnChoiceProps<Row> {
  columns: Column<Row>[];
  shown: Column<Row>[];
  /** Undefined: those that are there at first. */
  onChange: (columns: string | undefined) => void;
}

/** Which columns to see; kept in the address like the rest of the view. */
export function ColumnChoice<Row>({ columns, shown, onChange }: ColumnChoiceProps<Row>) {
  const { t } = useTranslation();
  const choices = columns.filter((column) => column.key !== ACTS);
  return (
    <Panel icon={<ControlOutlined aria-hidden="true" />} label={t("list.columns")}>
      {() => (
        <>
          <Checkbox.Group
            className={styles.choices ?? ""}
            value={shown.map((column) => column.key)}
            options={choices.map((column, at) => ({
              label: column.title,
              value: column.key,
              disabled: at === 0,
            }))}
            onChange={(keys) =>
              onChange(
                choices
                  .map((column) => column.key)
                  .filter((key) => keys.includes(key))
                  .join(","),
              )
            }
          />
          <Button size="small" onClick={() => onChange(undefined)}>
            {t("list.columnsReset")}
          </Button>
        </>
      )}
    </Panel>
  );
}
