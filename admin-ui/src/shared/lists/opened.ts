import { useQuery } from "@tanstack/react-query";
import { asked } from "@/shared/api/ask";
import type { TypedDocumentString } from "@/shared/api/generated/graphql";

const REFRESH_MS = 3_000;

interface Opening<Data, Row> {
  /** Its id, as the address has it. */
  id: string | undefined;
  /** Asks for one by its id. */
  document: TypedDocumentString<Data, { id: string }>;
  pick: (data: Data) => Row | null;
  /** What the list beside it knows: shown until the answer is there. */
  listed: Row[] | undefined;
}

/**
 * What is open beside a list. Asked for by its id, so that the address finds it whatever the list shows, and asked
 * again while somebody looks at it: much of it goes on by itself.
 */
export function useOpened<Data, Row extends { id: string }>(opening: Opening<Data, Row>): Row | undefined {
  const { id, document, pick, listed } = opening;
  const query = useQuery({
    ...asked(document, { id: id ?? "" }),
    enabled: id !== undefined,
    refetchInterval: REFRESH_MS,
  });
  if (id === undefined) return undefined;
  return (query.data && pick(query.data)) ?? listed?.find((row) => row.id === id);
}
