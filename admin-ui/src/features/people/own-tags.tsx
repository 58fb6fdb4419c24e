import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Select, Tag } from "antd";
import { useTranslation } from "react-i18next";
import { useMany } from "@/shared/acts/many";
import { troubleOf } from "@/shared/api/errors";
import type { PersonQuery } from "@/shared/api/generated/graphql";
import { Card } from "@/shared/parts/page";
import { usePersonTags } from "@/shared/parts/person-tags";
import { useCan } from "@/shared/session/me";
import { each, STALE, setTags, type Tagged } from "./tags";

/** What a customer is told apart by: for promotions, coupons and lists. The customer never sees it. */
export function OwnTags({ person }: { person: NonNullable<PersonQuery["person"]> }) {
  const { t } = useTranslation();
  const may = useCan()("TAGS_WRITE");
  const known = usePersonTags();
  const { message } = App.useApp();
  const cache = useQueryClient();
  const tell = useMany<Tagged>(() => person.contactMasked ?? undefined, STALE);
  const act = useMutation({
    mutationFn: (tags: string[]) => setTags([{ id: person.id, was: person.tags, tags }]),
    onError: (error) => void message.error(t(`trouble.${troubleOf(error)}.title`)),
    onSuccess: (answer) => {
      for (const name of STALE) void cache.invalidateQueries({ queryKey: [name] });
      if (answer.__typename !== "PeopleTagged") {
        void message.error(answer.message);
        return;
      }
      tell(each(answer), [
        (now) =>
          setTags(now.map(({ id, tags }) => ({ id, was: tags, tags: person.tags }))).then((undone) =>
            undone.__typename === "PeopleTagged" ? each(undone) : undone,
          ),
      ]);
    },
  });
  return (
    <Card title={t("person.tags")}>
      {may ? (
        <Select
          mode="tags"
          aria-label={t("person.tags")}
          placeholder={t("person.tagHint")}
          style={{ width: "100%" }}
          options={known}
          value={person.tags}
          loading={act.isPending}
          disabled={act.isPending}
          tokenSeparators={[",", "，"]}
          onChange={(tags: string[]) => act.mutate([...tags].sort())}
        />
      ) : person.tags.length > 0 ? (
        <div className="row">
          {person.tags.map((tag) => (
            <Tag key={tag}>{tag}</Tag>
          ))}
        </div>
      ) : (
        <p className="faint">{t("person.noTags")}</p>
      )}
    </Card>
  );
}
