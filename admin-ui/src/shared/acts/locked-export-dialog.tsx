import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { ActDialog, WordsField } from "./act-dialog";
import type { Answer } from "./answer";

interface LockedExportProps {
  title: string;
  about: string;
  act: string;
  start: (reason: string, idempotencyKey: string) => Promise<Answer & { id?: string }>;
  onClose: () => void;
}

/** Have codes written into an encrypted file, which a second person opens; its job's page has both. */
export function LockedExportDialog({ title, about, act, start, onClose }: LockedExportProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  return (
    <ActDialog
      title={title}
      act={act}
      about={about}
      run={({ reason }: { reason: string }) => start(reason.trim(), keyFor(reason.trim()))}
      done={t("export.begun")}
      stale={["Jobs"]}
      onDone={(job) => {
        if (job.__typename === "Job" && job.id) void navigate({ to: "/jobs/$id", params: { id: job.id } });
      }}
      onClose={onClose}
    >
      <WordsField label={t("act.reason")} focus />
    </ActDialog>
  );
}
