import { useRouter } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Kept } from "@/shared/kept/store";
import { useKeep, useKept } from "@/shared/kept/useKept";
import { Notice } from "@/shared/ui/Notice";
import classes from "./KeepCode.module.css";

/** Whether this code is kept on this device, to be seen in one's own things also without a network. */
export function KeepCode({ code }: { code: Kept }) {
  const { t } = useTranslation();
  const router = useRouter();
  const kept = useKept();
  const keeping = useKeep();
  if (!kept) return null;
  return (
    <>
      <label className={classes.keep}>
        <input
          type="checkbox"
          checked={keeping.isPending ? keeping.variables.on : kept.some(({ id }) => id === code.id)}
          disabled={keeping.isPending}
          onChange={({ target }) => {
            keeping.mutate({ code, on: target.checked });
            // Where it will be looked for opens without a network only once it has been fetched.
            if (target.checked) void router.preloadRoute({ to: "/mine" });
          }}
        />
        <span>
          <span className={classes.name}>{t("kept.keep")}</span>
          <span className={classes.how}>{t("kept.how")}</span>
        </span>
      </label>
      {keeping.error && <Notice tone="danger" live title={t("kept.failed")} />}
    </>
  );
}
