import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button, Tooltip } from "antd";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import type { ProductPartsFragment } from "@/shared/api/generated/graphql";
import { useCan } from "@/shared/session/me";
import { PublishProduct, UnpublishProduct } from "./documents";
import { Lacks } from "./lacks";

interface PublishProps {
  product: ProductPartsFragment;
  /** Edits that are not saved yet would not be published: they go first. */
  dirty: boolean;
  onChanged: (product: ProductPartsFragment) => void;
}

/** Put on sale or take off sale; a refusal lists every reason at once. */
export function Publish({ product, dirty, onChanged }: PublishProps) {
  const { t } = useTranslation();
  const { modal, message } = App.useApp();
  const can = useCan();
  const cache = useQueryClient();
  const published = product.state === "PUBLISHED";
  const act = useMutation({
    mutationFn: async () => {
      const at = { id: product.id, version: product.version };
      return published
        ? (await ask(UnpublishProduct, at)).unpublishProduct
        : (await ask(PublishProduct, at)).publishProduct;
    },
    onSuccess: (answer) => {
      void cache.invalidateQueries({ queryKey: ["Products"] });
      switch (answer.__typename) {
        case "Product":
          onChanged(answer);
          void message.success(t(answer.state === "PUBLISHED" ? "catalog.published" : "catalog.unpublished"));
          break;
        case "NotPublishable":
          modal.warning({
            title: answer.message,
            content: <Lacks reasons={answer.reasons} />,
          });
          break;
        case "VersionConflict":
          onChanged(answer.current);
          void message.warning(answer.message);
          break;
        default:
          void message.error(answer.message);
      }
    },
    onError: (error) => void message.error(t(`trouble.${troubleOf(error)}.title`)),
  });
  if (!can("CATALOG_PUBLISH")) return null;

  const press = () => {
    if (!published) return act.mutate();
    modal.confirm({
      title: t("catalog.unpublishTitle"),
      content: t("catalog.unpublishNote"),
      okText: t("catalog.unpublish"),
      okButtonProps: { danger: true },
      onOk: () => act.mutateAsync().catch(() => undefined),
    });
  };
  return (
    <Tooltip title={dirty ? t("catalog.saveFirst") : undefined}>
      <Button
        type={published ? "default" : "primary"}
        disabled={dirty}
        loading={act.isPending}
        onClick={press}
      >
        {t(published ? "catalog.unpublish" : "catalog.publish")}
      </Button>
    </Tooltip>
  );
}
