import { useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { CloseIcon, PictureIcon } from "@/shared/ui/icons";
import classes from "./EvidenceField.module.css";
import { type Evidence, MOST_PICTURES, PICTURE_KINDS } from "./evidence";

/** Choose pictures that show what is wrong; each says how far it is. */
export function EvidenceField({ evidence }: { evidence: Evidence }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const help = useId();
  return (
    <div className={classes.field}>
      {evidence.pictures.length > 0 && (
        <ul className={classes.list}>
          {evidence.pictures.map(({ key, name, preview, state, problem }) => (
            <li key={key} className={classes.item} data-state={state}>
              <span className={classes.frame}>
                {state === "refused" ? (
                  <span className={classes.preview} aria-hidden="true" />
                ) : (
                  <img src={preview} alt={name} className={classes.preview} />
                )}
                <button
                  type="button"
                  className={classes.remove}
                  aria-label={t("evidence.remove", { name })}
                  onClick={() => evidence.remove(key)}
                >
                  <CloseIcon size={16} />
                </button>
              </span>
              <span className={classes.state} role={state === "refused" ? "alert" : undefined}>
                {problem ?? t(`evidence.state.${state}`)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {evidence.pictures.length < MOST_PICTURES && (
        <button
          type="button"
          className={classes.add}
          aria-describedby={help}
          onClick={() => input.current?.click()}
        >
          <PictureIcon />
          {t("evidence.add")}
        </button>
      )}
      <input
        ref={input}
        type="file"
        accept={PICTURE_KINDS}
        multiple
        hidden
        aria-label={t("evidence.add")}
        onChange={({ currentTarget }) => {
          evidence.add([...(currentTarget.files ?? [])]);
          currentTarget.value = "";
        }}
      />
      <p id={help} className={classes.help}>
        {t("evidence.help", { most: MOST_PICTURES })}
      </p>
    </div>
  );
}
