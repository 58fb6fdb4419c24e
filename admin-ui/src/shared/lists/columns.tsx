import { ControlOutlined } from "@ant-design/icons";
import { Button, Checkbox, Popover } from "antd";
import { useTranslation } from "react-i18next";
import type { Column } from "./records";

/** The columns the address asks for, or all but those hidden at first. The first column always stays. */
export function shownColumns<Row>(columns: Column<Row>[], chosen: string | undefined, hidden: string[] = []) {
  const keys = chosen?.split(",");
  return columns.filter(
    (column, at) => at === 0 || (keys ? keys.includes(column.key) : !hidden.includes(column.key)),
  );
}

interface ColumnChoiceProps<Row> {
  columns: Column<Row>[];
  shown: Column<Row>[];
  onChange: (columns: string) => void;
}

/** Which columns to see; kept in the address like the rest of the view. */
export function ColumnChoice<Row>({ columns, shown, onChange }: ColumnChoiceProps<Row>) {
  const { t } = useTranslation();
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <Checkbox.Group
          style={{ display: "grid", gap: 8 }}
          value={shown.map((column) => column.key)}
          options={columns.map((column, at) => ({
            label: column.title,
            value: column.key,
            disabled: at === 0,
          }))}
          onChange={(keys) =>
            onChange(
              columns
                .map((column) => column.key)
                .filter((key) => keys.includes(key))
                .join(","),
            )
          }
        />
      }
    >
      <Button icon={<ControlOutlined aria-hidden="true" />}>{t("list.columns")}</Button>
    </Popover>
  );
}
