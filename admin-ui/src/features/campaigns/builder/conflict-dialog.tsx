import { Button, Modal } from "antd";
import { useTranslation } from "react-i18next";
import type { BuilderCampaignFragment } from "@/shared/api/generated/graphql";
import { translated } from "@/shared/parts/translated";
import { When } from "@/shared/parts/values";
import { draftOf } from "./content";
import type { Draft } from "./draft";
import { both, changedParts } from "./keep-both";

/** What a draft says beside its pieces. */
type Setting = Exclude<keyof Draft, "pieces" | "slug">;

interface DialogProps {
  theirs: BuilderCampaignFragment;
  base: Draft;
  mine: Draft;
  onSettle: (draft: Draft) => void;
}

/** Somebody saved in between: what each of us changed, and a way to keep both before anything is overwritten. */
export function ConflictDialog({ theirs, base, mine, onSettle }: DialogProps) {
  const { t, i18n } = useTranslation();
  const other = draftOf(theirs.draft);
  const merged = both(base, mine, other);
  const name = (part: string): string => {
    const piece = [...mine.pieces, ...other.pieces, ...base.pieces].find((one) => one.key === part);
    return piece ? translated(piece.names, i18n.language) : t(`builder.part.${part as Setting}`);
  };
  const list = (parts: string[]) =>
    parts.length ? new Intl.ListFormat(i18n.language).format(parts.map(name)) : t("builder.versions.nothing");
  const clashes = [...new Set(merged.clashes.map((path) => path.split(".")))].map((path) =>
    name(path[0] === "pieces" ? (path[1] ?? "") : (path[0] ?? "")),
  );
  return (
    <Modal
      open
      closable={false}
      title={t("conflict.title")}
      footer={[
        <Button key="theirs" onClick={() => onSettle(other)}>
          {t("conflict.takeTheirs")}
        </Button>,
        <Button key="mine" onClick={() => onSettle(mine)}>
          {t("conflict.keepMine")}
        </Button>,
        <Button key="both" type="primary" onClick={() => onSettle(merged.draft)}>
          {t("conflict.keepBoth")}
        </Button>,
      ]}
    >
      <p>
        {t("conflict.who", { name: theirs.updatedBy?.name ?? t("conflict.somebody") })}{" "}
        <When at={theirs.updatedAt} exact />
      </p>
      <p>{t("builder.versions.theirs", { parts: list(changedParts(base, other)) })}</p>
      <p>{t("builder.versions.mine", { parts: list(changedParts(base, mine)) })}</p>
      <p className="soft">
        {clashes.length
          ? t("builder.versions.clash", { parts: new Intl.ListFormat(i18n.language).format(clashes) })
          : t("builder.versions.fit")}
      </p>
    </Modal>
  );
}
