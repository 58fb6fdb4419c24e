import { useQuery } from "@tanstack/react-query";
import { asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { useCan } from "@/shared/session/me";

const PersonTagsDocument = graphql(`
  query PersonTags {
    personTags { tag }
  }
`);

/** Tags that customers have, as options of a field; none for who may not give any. */
export function usePersonTags() {
  const may = useCan()("TAGS_WRITE");
  const query = useQuery({ ...asked(PersonTagsDocument, {}), enabled: may });
  return (query.data?.personTags ?? []).map(({ tag }) => ({ value: tag, label: tag }));
}
