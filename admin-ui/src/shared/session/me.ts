import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { Permission, StaffRole } from "@/shared/api/generated/graphql";

const Me = graphql(`
  query Me {
    me { id name email role customRole { id name } permissions hasSecondFactor mustSetUpSecondFactor }
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

/** What somebody is to the shop, in words: a built-in role, or one of the shop's own. */
export function useRoleName(): (person: {
  role: StaffRole | null;
  customRole: { name: string } | null;
}) => string {
  const { t } = useTranslation();
  return ({ role, customRole }) => (role ? t(`role.${role}`) : (customRole?.name ?? ""));
}

/** Whether the signed-in person's role holds a permission. The server decides again at every call. */
export function useCan(): (permission: Permission) => boolean {
  const me = useMe();
  return (permission) => me?.permissions.includes(permission) ?? false;
}
