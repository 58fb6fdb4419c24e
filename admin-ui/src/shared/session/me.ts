import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { Permission } from "@/shared/api/generated/graphql";

const Me = graphql(`
  query Me {
    me { id name email role permissions }
  }
`);

/** Who is signed in; null when nobody is. Asked once, then kept until sign-out or a refused call. */
export const meQuery = () =>
  queryOptions({
    queryKey: ["Me"],
    queryFn: ({ signal }) => ask(Me, {}, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The signed-in person; only for screens behind the sign-in guard. */
export function useMe() {
  const { data } = useSuspenseQuery(meQuery());
  return data.me;
}

/** Whether the signed-in person's role holds a permission. The server decides again at every call. */
export function useCan(): (permission: Permission) => boolean {
  const me = useMe();
  return (permission) => me?.permissions.includes(permission) ?? false;
}
