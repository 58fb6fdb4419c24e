import { ClockCircleOutlined } from "@ant-design/icons";
import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { ProductPartsFragment } from "@/shared/api/generated/graphql";
import { instantOf, shopMinute } from "@/shared/format/shop-minute";
import { useCan } from "@/shared/session/me";

const ScheduleProduct = graphql(`
  mutation ScheduleProduct($id: ID!, $version: Int!, $input: ScheduleProductInput!) {
    scheduleProduct(id: $id, version: $version, input: $input) {
      __typename
      ... on Product { ...ProductParts }
      ... on UserError { code message path }
      ... on VersionConflict { current { ...ProductParts } }
    }
  }
`);

interface Times {
  publishAt?: string | undefined;
  unpublishAt?: string | undefined;
}

interface ScheduleProps {
  product: ProductPartsFragment;
  /** Edits that are not saved yet would be lost with the version: they go first. */
  dirty: boolean;
  onChanged: (product: ProductPartsFragment) => void;
}

const minute = (at: string | null) => (at ? shopMinute(at) : "");
const instant = (at: string | undefined) => (at ? instantOf(at) : null);

/** When it goes on sale and off it by itself, on the shop's clock. */
export function Schedule({ product, dirty, onChanged }: ScheduleProps) {
  const { t } = useTranslation();
  const can = useCan();
  const [asking, setAsking] = useState(false);
  if (!can("CATALOG_PUBLISH") || product.state === "ARCHIVED") return null;
  return (
    <>
      <Button
        icon={<ClockCircleOutlined aria-hidden="true" />}
        disabled={dirty}
        onClick={() => setAsking(true)}
      >
        {t("catalog.schedule.act")}
      </Button>
      {asking && (
        <ActDialog<Times, Awaited<ReturnType<typeof save>>>
          title={t("catalog.schedule.title")}
          act={t("act.save")}
          about={<p className="soft">{t("catalog.schedule.about")}</p>}
          initial={{ publishAt: minute(product.publishAt), unpublishAt: minute(product.unpublishAt) }}
          run={async (times) => {
            const answer = await save(product, times);
            if (answer.__typename === "VersionConflict") onChanged(answer.current);
            return answer;
          }}
          done={t("catalog.schedule.done")}
          stale={["Products"]}
          onDone={(answer) => {
            if (answer.__typename === "Product") onChanged(answer);
          }}
          onClose={() => setAsking(false)}
        >
          {product.state === "DRAFT" && (
            <Form.Item
              name="publishAt"
              label={t("catalog.schedule.publishAt")}
              extra={t("pricing.list.zone")}
            >
              <Input type="datetime-local" allowClear />
            </Form.Item>
          )}
          <Form.Item
            name="unpublishAt"
            label={t("catalog.schedule.unpublishAt")}
            extra={t("catalog.schedule.unpublishHint")}
          >
            <Input type="datetime-local" allowClear />
          </Form.Item>
        </ActDialog>
      )}
    </>
  );
}

function save(product: ProductPartsFragment, times: Times) {
  const input = { publishAt: instant(times.publishAt), unpublishAt: instant(times.unpublishAt) };
  return ask(ScheduleProduct, { id: product.id, version: product.version, input }).then(
    (data) => data.scheduleProduct,
  );
}
