import { queryOptions } from "@tanstack/react-query";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";

const HelpPages = graphql(`
  query HelpPages {
    helpPages { slug title summary }
  }
`);

const HelpPageBySlug = graphql(`
  query HelpPageBySlug($slug: String!) {
    helpPage(slug: $slug) {
      slug
      title
      summary
      sections {
        question
        blocks { kind lines { spans { text strong address } } }
      }
    }
  }
`);

/** Every help page, as the shop lists them. */
export const helpPages = queryOptions({
  queryKey: ["help"],
  queryFn: ({ signal }) => ask(HelpPages, {}, { signal, cacheable: true }).then((data) => data.helpPages),
});

/** One help page; null when there is none of that name. */
export function helpPage(slug: string) {
  return queryOptions({
    queryKey: ["help", slug],
    queryFn: ({ signal }) =>
      ask(HelpPageBySlug, { slug }, { signal, cacheable: true }).then((data) => data.helpPage ?? null),
  });
}
