import { Alert, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { useAct } from "@/shared/acts/use-act";
import { ask } from "@/shared/api/ask";
import type { PersonQuery } from "@/shared/api/generated/graphql";
import { Card } from "@/shared/parts/page";
import { When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { CancelPersonErasure, ErasePerson, ExportPersonData, OpenPersonExport } from "./documents";

type Known = NonNullable<PersonQuery["person"]>;

/** What staff do about a person's own data at their request: a copy of it, and that they are forgotten. */
export function OwnData({ person }: { person: Known }) {
  const { t } = useTranslation();
  const can = useCan();
  const [asking, setAsking] = useState<"export" | "erase">();
  const open = useAct({
    run: () => ask(OpenPersonExport, { personId: person.id }).then((data) => data.openPersonExport),
    done: t("person.data.fetched"),
    stale: ["AuditLog"],
    onDone: (link) => {
      if (link.__typename === "DataLink") window.location.assign(link.url);
    },
  });
  const cancel = useAct({
    run: () => ask(CancelPersonErasure, { personId: person.id }).then((data) => data.cancelPersonErasure),
    done: t("person.data.cancelled"),
    stale: ["Person"],
  });
  const { erasure, dataExport } = person;
  if (!can("PERSONAL_DATA") && erasure == null) return null;
  const gone = erasure?.state === "DONE";
  return (
    <Card title={t("person.data.title")}>
      <div className="stack">
        {erasure && (
          <Alert
            type={gone ? "info" : "warning"}
            title={t(gone ? "person.data.gone" : "person.data.due")}
            description={<When at={gone ? erasure.endedAt : erasure.dueAt} />}
          />
        )}
        {dataExport?.state === "READY" && (
          <p className="soft" style={{ margin: 0 }}>
            {t("person.data.readyUntil")} <When at={dataExport.expiresAt} />
          </p>
        )}
        {can("PERSONAL_DATA") && !gone && (
          <div className="row" style={{ flexWrap: "wrap" }}>
            {dataExport?.state === "READY" ? (
              <Button loading={open.isPending} onClick={() => open.mutate(undefined)}>
                {t("person.data.fetch")}
              </Button>
            ) : (
              <Button loading={dataExport?.state === "WAITING"} onClick={() => setAsking("export")}>
                {t("person.data.export")}
              </Button>
            )}
            {erasure?.state === "PENDING" ? (
              <Button loading={cancel.isPending} onClick={() => cancel.mutate(undefined)}>
                {t("person.data.cancel")}
              </Button>
            ) : (
              <Button danger onClick={() => setAsking("erase")}>
                {t("person.data.erase")}
              </Button>
            )}
          </div>
        )}
      </div>
      {asking === "export" && (
        <ActDialog
          title={t("person.data.export")}
          act={t("person.data.export")}
          about={t("person.data.exportAbout")}
          run={({ reason }: { reason: string }) =>
            ask(ExportPersonData, { input: { personId: person.id, reason: reason.trim() } }).then(
              (data) => data.exportPersonData,
            )
          }
          done={t("person.data.exporting")}
          stale={["Person", "AuditLog"]}
          onClose={() => setAsking(undefined)}
        >
          <WordsField label={t("act.reason")} focus />
        </ActDialog>
      )}
      {asking === "erase" && (
        <ActDialog
          title={t("person.data.erase")}
          act={t("person.data.erase")}
          danger
          about={t("person.data.eraseAbout", {
            count: person.bought.reduce((sum, one) => sum + one.orders, 0),
          })}
          run={({ reason }: { reason: string }) =>
            ask(ErasePerson, { input: { personId: person.id, reason: reason.trim() } }).then(
              (data) => data.erasePerson,
            )
          }
          done={t("person.data.erasing")}
          stale={["Person", "AuditLog"]}
          onClose={() => setAsking(undefined)}
        >
          <WordsField label={t("act.reason")} focus />
        </ActDialog>
      )}
    </Card>
  );
}
