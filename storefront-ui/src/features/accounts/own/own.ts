import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { ChangePasswordInput, MyAccountQuery, SetContactInput } from "@/shared/api/generated/graphql";
import { leave } from "@/shared/session/leave";
import { ME_KEY } from "@/shared/session/me";

const MyAccount = graphql(`
  query MyAccount {
    me {
      id
      displayName
      email
      phone
      isGuest
      hasPassword
      birthdayMonth
      sessions { id browser system address openedAt seenAt isCurrent }
    }
  }
`);

const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      __typename
      ... on PasswordChanged { endedSessions }
      ... on UserError { code message path }
      ... on TooManyAttempts { retryAt }
    }
  }
`);

const SetDisplayName = graphql(`
  mutation SetDisplayName($name: String!) {
    setDisplayName(name: $name) {
      __typename
      ... on Me { id displayName }
      ... on UserError { code message path }
    }
  }
`);

const SayBirthday = graphql(`
  mutation SayBirthday($month: Int!) {
    sayBirthday(month: $month) {
      __typename
      ... on Me { id birthdayMonth }
      ... on UserError { code message path }
    }
  }
`);

const RequestNewContact = graphql(`
  mutation RequestNewContact($input: NewContactInput!) {
    requestNewContact(input: $input) {
      __typename
      ... on ContactCodeSent { maskedContact expiresAt }
      ... on UserError { code message path }
      ... on TooManyAttempts { retryAt }
    }
  }
`);

const SetContact = graphql(`
  mutation SetContact($input: SetContactInput!) {
    setContact(input: $input) {
      __typename
      ... on Me { id email phone }
      ... on UserError { code message path }
      ... on TooManyAttempts { retryAt }
    }
  }
`);

const EndSession = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id) {
      __typename
      ... on SessionsEnded { count }
      ... on UserError { code message }
    }
  }
`);

const LogOutEverywhere = graphql(`
  mutation LogOutEverywhere($keepThis: Boolean!) {
    logOutEverywhere(keepThis: $keepThis) { count }
  }
`);

export type Account = NonNullable<MyAccountQuery["me"]>;

const ACCOUNT_KEY = ["me", "account"] as const;

/** The account of whoever is signed in, with where it is open; null when nobody is known. */
const myAccount = queryOptions({
  queryKey: ACCOUNT_KEY,
  queryFn: ({ signal }) => ask(MyAccount, {}, { signal }).then((data) => data.me ?? null),
});

export function useMyAccount() {
  return useQuery(myAccount);
}

export function useChangePassword() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: ChangePasswordInput) =>
      ask(ChangePassword, { input }).then((data) => data.changePassword),
    onSuccess: () => queries.invalidateQueries({ queryKey: ACCOUNT_KEY }),
  });
}

export function useRequestNewContact() {
  return useMutation({
    mutationFn: (contact: string) =>
      ask(RequestNewContact, { input: { contact } }).then((data) => data.requestNewContact),
  });
}

/** Asks anew who is signed in, here and wherever it is shown. */
function useRenewed() {
  const queries = useQueryClient();
  return async () => {
    await queries.invalidateQueries({ queryKey: ACCOUNT_KEY });
    await queries.invalidateQueries({ queryKey: ME_KEY });
  };
}

export function useSetContact() {
  const renewed = useRenewed();
  return useMutation({
    mutationFn: (input: SetContactInput) => ask(SetContact, { input }).then((data) => data.setContact),
    onSuccess: renewed,
  });
}

export function useSetDisplayName() {
  const renewed = useRenewed();
  return useMutation({
    mutationFn: (name: string) => ask(SetDisplayName, { name }).then((data) => data.setDisplayName),
    onSuccess: renewed,
  });
}

export function useSayBirthday() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (month: number) => ask(SayBirthday, { month }).then((data) => data.sayBirthday),
    // Also when it was said elsewhere meanwhile.
    onSuccess: () => queries.invalidateQueries({ queryKey: ACCOUNT_KEY }),
  });
}

export function useEndSession() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => ask(EndSession, { id }).then((data) => data.endSession),
    // One that ended meanwhile is gone from the list as well.
    onSettled: () => queries.invalidateQueries({ queryKey: ACCOUNT_KEY }),
  });
}

/** Ends the sessions everywhere; the one here too unless it is kept. */
export function useLogOutEverywhere() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (keepThis: boolean) =>
      ask(LogOutEverywhere, { keepThis }).then((data) => data.logOutEverywhere),
    onSuccess: async (_, keepThis) => {
      if (keepThis) return queries.invalidateQueries({ queryKey: ACCOUNT_KEY });
      return leave(queries);
    },
  });
}
