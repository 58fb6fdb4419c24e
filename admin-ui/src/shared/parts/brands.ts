import { useQuery } from "@tanstack/react-query";
import { asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";

const BrandsDocument = graphql(`
  query Brands {
    brands { brand }
  }
`);

/** The shop's brands as options of a field, and whether they are still being read. */
export function useBrands() {
  const query = useQuery(asked(BrandsDocument, {}));
  return {
    pending: query.isPending,
    options: (query.data?.brands ?? []).map(({ brand }) => ({ value: brand, label: brand })),
  };
}
