import { Button, Drawer } from "antd";
import { useTranslation } from "react-i18next";
import { Table } from "@/shared/lists/records";
import { Fact, Facts, Recorded, When } from "@/shared/parts/values";
import { useActName } from "./act";
import type { Entry } from "./audit-log";
import { changesOf } from "./changes";
import { Target } from "./target";

interface EntrySheetProps {
  entry: Entry;
  onClose: () => void;
  onTarget: (target: string) => void;
}

/** One act: who, when, from where, why, and field by field what was before and after. */
export function EntrySheet({ entry, onClose, onTarget }: EntrySheetProps) {
  const { t } = useTranslation();
  const nameOf = useActName();
  const { changes, rest } = changesOf(entry.diff);
  return (
    <Drawer open size={600} onClose={onClose} title={nameOf(entry.action)}>
      <div className="stack">
        <Facts>
          <Fact label={t("audit.at")}>
            <When at={entry.at} exact />
          </Fact>
          <Fact label={t("audit.actor")}>{entry.actor}</Fact>
          <Fact label={t("audit.action")}>
            <span className="mono">{entry.action}</span>
          </Fact>
          <Fact label={t("audit.target")}>
            <Target id={entry.target} />
          </Fact>
          <Fact label={t("audit.reason")}>{entry.reason}</Fact>
          <Fact label={t("audit.address")}>{entry.address}</Fact>
        </Facts>
        {changes.length > 0 && (
          <section>
            <h3 className="soft">{t("audit.diff")}</h3>
            <Table
              label={t("audit.diff")}
              rows={changes}
              rowKey={(row) => row.field}
              columns={[
                {
                  key: "field",
                  title: t("audit.field"),
                  tight: true,
                  cell: (row) => <span className="mono">{row.field}</span>,
                },
                { key: "before", title: t("audit.before"), cell: (row) => <Side value={row.before} /> },
                { key: "after", title: t("audit.after"), cell: (row) => <Side value={row.after} /> },
              ]}
            />
          </section>
        )}
        {rest !== null && <Recorded value={rest} label={t("audit.diff")} />}
        <div className="row">
          <Button onClick={() => onTarget(entry.target)}>{t("audit.sameTarget")}</Button>
        </div>
      </div>
    </Drawer>
  );
}

function Side({ value }: { value: string | null }) {
  if (value === null) return <span className="faint">—</span>;
  return <span style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{value}</span>;
}
