import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { refused } from "@/shared/acts/answer";
import { ask } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import type { ShelfPartsFragment } from "@/shared/api/generated/graphql";
import { MoveCategory } from "./category-documents";
import { placed } from "./ordering";

const MOVING = ["moveCategory"];

/** The categories as they are being put in order: shown so at once, told to the server one move after the other. */
export function useCategoryOrder(rows: ShelfPartsFragment[] | undefined) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const cache = useQueryClient();
  const [order, setOrder] = useState<string[] | null>(null);
  const moving = useMutation({
    mutationKey: MOVING,
    scope: { id: MOVING[0] as string },
    mutationFn: (move: { id: string; after: string | null }) =>
      ask(MoveCategory, move).then((data) => data.moveCategory),
    onSuccess: (answer) => {
      if (refused(answer)) void message.error(answer.message);
    },
    onError: (error) => void message.error(t(`trouble.${troubleOf(error)}.title`)),
    onSettled: async () => {
      // What is shown is the server's again once all is told.
      if (cache.isMutating({ mutationKey: MOVING }) > 1) return;
      void cache.invalidateQueries({ queryKey: ["Categories"] });
      await cache.invalidateQueries({ queryKey: ["Shelves"] });
      setOrder(null);
    },
  });
  const ids = order ?? rows?.map(({ id }) => id) ?? [];
  const known = new Map(rows?.map((row) => [row.id, row]));
  return {
    ids,
    rows: rows && ids.flatMap((id) => known.get(id) ?? []),
    move: (id: string, after: string | null) => {
      setOrder(placed(ids, id, after));
      moving.mutate({ id, after });
    },
  };
}
