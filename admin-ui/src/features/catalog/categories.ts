import { useQuery } from "@tanstack/react-query";
import { asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";

const CategoriesDocument = graphql(`
  query Categories {
    categories { id slug names { zhCn en } glyph hue }
  }
`);

const RARELY_CHANGES_MS = 5 * 60_000;

export function useCategories() {
  return useQuery({ ...asked(CategoriesDocument, {}), staleTime: RARELY_CHANGES_MS }).data?.categories ?? [];
}
