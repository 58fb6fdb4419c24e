import { Button, Modal } from "antd";
import { useTranslation } from "react-i18next";
import type { ProductPartsFragment } from "@/shared/api/generated/graphql";
import { When } from "@/shared/parts/values";
import styles from "./catalog.module.css";
import { type Difference, differences } from "./differences";
import { useFieldName } from "./field-name";

interface ConflictProps {
  current: ProductPartsFragment;
  mine: object;
  theirs: object;
  onTakeTheirs: () => void;
  onKeepMine: () => void;
  onClose: () => void;
}

/** Somebody saved in between: both sides, field by field, before anything is overwritten. */
export function Conflict({ current, mine, theirs, onTakeTheirs, onKeepMine, onClose }: ConflictProps) {
  const { t } = useTranslation();
  const nameOf = useFieldName();
  const found = differences(mine, theirs);
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
        <Button key="mine" type="primary" onClick={onKeepMine}>
          {t("conflict.keepMine")}
        </Button>,
      ]}
    >
      <p>
        {t("conflict.who", { name: current.updatedBy?.name ?? t("conflict.somebody") })}{" "}
        <When at={current.updatedAt} exact />
      </p>
      <table className={styles.differences}>
        <thead>
          <tr>
            <th scope="col">{t("conflict.field")}</th>
            <th scope="col">{t("conflict.mine")}</th>
            <th scope="col">{t("conflict.theirs")}</th>
          </tr>
        </thead>
        <tbody>
          {found.map((difference: Difference) => (
            <tr key={difference.path}>
              <td>{nameOf(difference.path)}</td>
              <td>{difference.mine}</td>
              <td>{difference.theirs}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.length === 0 && <p className="soft">{t("conflict.same")}</p>}
    </Modal>
  );
}
