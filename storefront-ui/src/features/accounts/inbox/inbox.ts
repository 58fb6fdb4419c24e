import { infiniteQueryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { INBOX_KEY, UNREAD_KEY } from "@/shared/inbox/unread";

const MyInbox = graphql(`
  query MyInbox($first: Int!, $after: String) {
    me {
      inbox(first: $first, after: $after) {
        edges { node { id at text body link readAt } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

const ReadMessage = graphql(`
  mutation ReadMessage($id: ID!) {
    readMessage(id: $id) { __typename }
  }
`);

const ReadAllMessages = graphql(`
  mutation ReadAllMessages {
    readAllMessages { count }
  }
`);

const PAGE = 20;

export const myInbox = infiniteQueryOptions({
  queryKey: INBOX_KEY,
  queryFn: ({ pageParam, signal }) =>
    ask(MyInbox, { first: PAGE, after: pageParam }, { signal }).then((data) => data.me?.inbox ?? null),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined),
});

function useStale() {
  const queries = useQueryClient();
  return async () => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: INBOX_KEY }),
      queries.invalidateQueries({ queryKey: UNREAD_KEY }),
    ]);
  };
}

export function useReadMessage() {
  return useMutation({
    mutationFn: (id: string) => ask(ReadMessage, { id }),
    onSuccess: useStale(),
  });
}

export function useReadAll() {
  return useMutation({
    mutationFn: () => ask(ReadAllMessages, {}),
    onSuccess: useStale(),
  });
}
