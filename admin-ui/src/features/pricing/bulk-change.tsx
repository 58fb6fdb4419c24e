import { Button, Form, Input, Popover } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { bpsOf, type Changes, changedByPercent, type Field, type Priced } from "./changes";

interface BulkChangeProps {
  rows: readonly Priced[];
  field: Field;
  changes: Changes;
  onChange: (changes: Changes) => void;
}

/** Change all shown prices by a percentage of the channel's; nothing is saved before it was looked at. */
export function BulkChange({ rows, field, changes, onChange }: BulkChangeProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [percent, setPercent] = useState("-5");
  const bps = bpsOf(percent);
  const apply = () => {
    if (bps === null) return;
    onChange(changedByPercent(changes, rows, field, bps));
    setOpen(false);
  };
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      content={
        <Form layout="vertical" onFinish={apply} style={{ width: 240 }}>
          <Form.Item
            label={t("pricing.percent")}
            extra={t("pricing.percentHint", { count: rows.length })}
            validateStatus={bps === null ? "error" : ""}
            style={{ marginBottom: 12 }}
          >
            <Input
              aria-label={t("pricing.percent")}
              inputMode="decimal"
              value={percent}
              suffix="%"
              onChange={(event) => setPercent(event.target.value)}
            />
          </Form.Item>
          <Button type="primary" htmlType="submit" disabled={bps === null || rows.length === 0}>
            {t("pricing.percentApply")}
          </Button>
        </Form>
      }
    >
      <Button disabled={rows.length === 0}>{t("pricing.percentOpen")}</Button>
    </Popover>
  );
}
