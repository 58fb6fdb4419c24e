import { Button, Modal } from "antd";
import { useTranslation } from "react-i18next";
import type { ProductPartsFragment } from "@/shared/api/generated/graphql";
import { merged } from "@/shared/forms/merging";
import { Badge, When } from "@/shared/parts/values";
import styles from "./catalog.module.css";
import { differences } from "./differences";
import { useFieldName } from "./field-name";
import { useFieldValue } from "./field-value";

interface ConflictProps<Values extends { version: number }> {
  current: ProductPartsFragment;
  /** What the form began with; of another version when an older draft was put back: then nobody can tell who did what. */
  base: Values;
  mine: Values;
  theirs: Values;
  onTakeTheirs: () => void;
  onKeepMine: () => void;
  onKeepBoth: (values: Values) => void;
  onClose: () => void;
}

/** Somebody saved in between: what they changed and what I did, field by field, before anything is overwritten. */
export function Conflict<Values extends { version: number }>(props: ConflictProps<Values>) {
  const { current, base, mine, theirs, onTakeTheirs, onKeepMine, onKeepBoth, onClose } = props;
  const { t } = useTranslation();
  const nameOf = useFieldName();
  const said = useFieldValue();
  const known = base.version === mine.version;
  const both = known ? merged(base, mine, theirs) : null;
  const clashing = (path: string) =>
    !both || both.clashes.some((clash) => path === clash || path.startsWith(`${clash}.`));
  const changed = differences(known ? base : mine, theirs).map(({ path, mine: before, theirs: after }) => ({
    path,
    before,
    after,
    mine: differences(mine, theirs).find((other) => other.path === path)?.mine ?? after,
  }));
  return (
    <Modal
      open
      width={760}
      title={t("conflict.title")}
      onCancel={onClose}
      footer={[
        <Button key="close" onClick={onClose}>
          {t("conflict.back")}
        </Button>,
        <Button key="theirs" onClick={onTakeTheirs}>
          {t("conflict.takeTheirs")}
        </Button>,
        <Button key="mine" onClick={onKeepMine}>
          {t("conflict.keepMine")}
        </Button>,
        both && (
          <Button key="both" type="primary" onClick={() => onKeepBoth(both.values)}>
            {t("conflict.keepBoth")}
          </Button>
        ),
      ]}
    >
      <p>
        {t("conflict.who", { name: current.updatedBy?.name ?? t("conflict.somebody") })}{" "}
        <When at={current.updatedAt} exact />
      </p>
      {both && <p className="soft">{t(both.clashes.length ? "conflict.bothClash" : "conflict.bothFit")}</p>}
      {changed.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
        <div className={styles.scroll} tabIndex={0}>
          <table className={styles.differences}>
            <caption className="visually-hidden">{t("conflict.theyChanged")}</caption>
            <thead>
              <tr>
                <th scope="col">{t("conflict.field")}</th>
                {both && <th scope="col">{t("conflict.before")}</th>}
                <th scope="col">{t("conflict.theirs")}</th>
                <th scope="col">{t("conflict.mine")}</th>
              </tr>
            </thead>
            <tbody>
              {changed.map((row) => (
                <tr key={row.path}>
                  <td>
                    {nameOf(row.path)}{" "}
                    {both && clashing(row.path) && <Badge tone="caution">{t("conflict.clash")}</Badge>}
                  </td>
                  {both && <td>{said(row.path, row.before)}</td>}
                  <td>{said(row.path, row.after)}</td>
                  <td>
                    {clashing(row.path) ? (
                      said(row.path, row.mine)
                    ) : (
                      <span className="faint">{t("conflict.untouched")}</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {changed.length === 0 && <p className="soft">{t("conflict.same")}</p>}
    </Modal>
  );
}
