import { Alert, Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ProductPartsFragment } from "@/shared/api/generated/graphql";
import { DraftNotice } from "@/shared/forms/draft-notice";
import { Card } from "@/shared/parts/page";
import { Fact, Facts, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import styles from "./catalog.module.css";
import { Lacks } from "./lacks";

interface FrameProps {
  draft: { restoredAt: number | null; discard: () => void };
  refusal: string | null;
  dirty: boolean;
  saving: boolean;
  /** What it lacked when it was to go on sale by itself. */
  unpublishable: readonly string[];
  main: ReactNode;
  /** Facts and fields beside, or one card that stays in view. */
  side: ReactNode;
}

/** Two columns of fields and the bar that saves them. */
export function EditorFrame({ draft, refusal, dirty, saving, unpublishable, main, side }: FrameProps) {
  const { t } = useTranslation();
  const can = useCan();
  return (
    <div className="stack">
      <DraftNotice restoredAt={draft.restoredAt} onDiscard={draft.discard} />
      {unpublishable.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t("catalog.schedule.failed")}
          description={<Lacks reasons={unpublishable} />}
        />
      )}
      {refusal && <Alert type="error" showIcon role="alert" title={refusal} />}
      <div className="columns">
        <div className="stack">{main}</div>
        {side}
      </div>
      {can("CATALOG_WRITE") && (
        <div className={styles.savebar}>
          <span className="soft" role="status">
            {dirty ? t("draft.unsaved") : t("draft.saved")}
          </span>
          <Button type="primary" htmlType="submit" loading={saving}>
            {t("act.save")}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Who changed it and when. */
export function ListingFacts({ product }: { product: ProductPartsFragment }) {
  const { t } = useTranslation();
  return (
    <Card title={t("catalog.record")}>
      <Facts>
        <Fact label={t("catalog.version")}>
          <span className="numeral">{product.version}</span>
        </Fact>
        <Fact label={t("catalog.created")}>
          <When at={product.createdAt} />
        </Fact>
        <Fact label={t("catalog.updated")}>
          <When at={product.updatedAt} />
        </Fact>
        <Fact label={t("catalog.updatedBy")}>{product.updatedBy?.name}</Fact>
        <Fact label={t("catalog.publishedAt")}>
          <When at={product.publishedAt} />
        </Fact>
        {product.publishAt && (
          <Fact label={t("catalog.schedule.publishAt")}>
            <When at={product.publishAt} exact />
          </Fact>
        )}
        {product.unpublishAt && (
          <Fact label={t("catalog.schedule.unpublishAt")}>
            <When at={product.unpublishAt} exact />
          </Fact>
        )}
      </Facts>
    </Card>
  );
}
