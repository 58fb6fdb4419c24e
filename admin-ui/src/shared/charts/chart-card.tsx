import { useQuery } from "@tanstack/react-query";
import { Segmented } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Column, Table } from "@/shared/lists/records";
import { Card } from "@/shared/parts/page";
import { Bone, Failed } from "@/shared/parts/states";
import styles from "./chart-card.module.css";
import type { Draw } from "./drawing";

interface ChartCardProps<Row> {
  title: string;
  /** One sentence on what is counted. */
  note?: ReactNode;
  acts?: ReactNode;
  rows: Row[] | undefined;
  rowKey: (row: Row) => string;
  columns: Column<Row>[];
  draw: Draw;
  onPick?: ((at: number) => void) | undefined;
  error?: unknown;
  retry?: () => void;
  /** Shown in the chart's place when there is nothing to draw. */
  empty?: ReactNode;
  stale?: boolean;
  tall?: boolean;
}

/** One idea, drawn; the same numbers as a table are one tap away, and stand there when drawing cannot be had. */
export function ChartCard<Row>(props: ChartCardProps<Row>) {
  const { title, note, acts, rows, rowKey, columns, draw, onPick, error, retry, empty, stale, tall } = props;
  const { t } = useTranslation();
  const [chosen, setForm] = useState<"chart" | "table">("chart");
  // Drawing is heavy and fetched late.
  const drawing = useQuery({
    queryKey: ["Drawing"],
    queryFn: () => import("./drawing"),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
  const form = drawing.error ? "table" : chosen;
  const Drawing = drawing.data?.default;
  const height = `${styles.chart} ${tall ? styles.tall : ""}`;
  return (
    <Card
      title={title}
      flush={form === "table" && !error && !empty}
      acts={
        <>
          {acts}
          <Segmented
            size="small"
            aria-label={t("chart.form", { title })}
            value={form}
            onChange={setForm}
            options={[
              { value: "chart", label: t("chart.chart") },
              { value: "table", label: t("chart.table") },
            ]}
          />
        </>
      }
    >
      {note && (
        <p className={`soft ${form === "table" && !error && !empty ? styles.inset : styles.note}`}>{note}</p>
      )}
      {error && !rows ? (
        <Failed error={error} {...(retry ? { retry } : {})} />
      ) : empty ? (
        <div className={styles.empty}>{empty}</div>
      ) : form === "table" ? (
        <Table label={title} rows={rows} rowKey={rowKey} columns={columns} stale={stale ?? false} />
      ) : rows && Drawing ? (
        <div className={stale ? styles.stale : undefined}>
          <Drawing draw={draw} label={title} className={height} onPick={onPick} />
        </div>
      ) : (
        <div className={height} aria-busy="true">
          <Bone height={tall ? 320 : 220} />
        </div>
      )}
    </Card>
  );
}
