import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { translated } from "@/shared/parts/translated";

const NamesOf = graphql(`
  query BuilderNames($ids: [ID!]!) {
    variantsByIds(ids: $ids) {
      id
      names { zhCn en }
      product { names { zhCn en } }
    }
  }
`);

const known = new Map<string, string>();

/** Names of variants by their ids; those just picked are known already. */
export function useNamed(ids: readonly string[]) {
  const { i18n } = useTranslation();
  const missing = ids.filter((id) => !known.has(`${i18n.language}:${id}`));
  const query = useQuery({ ...asked(NamesOf, { ids: missing }), enabled: missing.length > 0 });
  for (const variant of query.data?.variantsByIds ?? []) {
    const name = `${translated(variant.product.names, i18n.language)} · ${translated(variant.names, i18n.language)}`;
    known.set(`${i18n.language}:${variant.id}`, name);
  }
  return {
    get: (id: string) => known.get(`${i18n.language}:${id}`),
    remember: (id: string, name: string) => void known.set(`${i18n.language}:${id}`, name),
  };
}
