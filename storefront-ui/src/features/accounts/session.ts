import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type {
  LogInInput,
  LogInWithCodeInput,
  RegisterInput,
  ResetPasswordInput,
} from "@/shared/api/generated/graphql";
import { wipeKept } from "@/shared/kept/store";
import { ME_KEY } from "@/shared/session/me";
import { safeReturn } from "./back";

const LogIn = graphql(`
  mutation LogIn($input: LogInInput!) {
    logIn(input: $input) {
      __typename
      ... on Session { me { id displayName email phone isGuest } }
      ... on UserError { code message path }
      ... on TooManyAttempts { retryAt }
    }
  }
`);

const Register = graphql(`
  mutation Register($input: RegisterInput!) {
    register(input: $input) {
      __typename
      ... on Session { me { id displayName email phone isGuest } }
      ... on UserError { code message path }
      ... on TooManyAttempts { retryAt }
    }
  }
`);

const RequestLoginCode = graphql(`
  mutation RequestLoginCode($input: CodeRequestInput!) {
    requestLoginCode(input: $input) {
      __typename
      ... on ContactCodeSent { maskedContact expiresAt }
      ... on UserError { code message path }
      ... on TooManyAttempts { retryAt }
    }
  }
`);

const LogInWithCode = graphql(`
  mutation LogInWithCode($input: LogInWithCodeInput!) {
    logInWithCode(input: $input) {
      __typename
      ... on Session { me { id displayName email phone isGuest } }
      ... on UserError { code message path }
      ... on TooManyAttempts { retryAt }
    }
  }
`);

const RequestReset = graphql(`
  mutation RequestReset($input: CodeRequestInput!) {
    requestPasswordReset(input: $input) {
      __typename
      ... on ContactCodeSent { maskedContact expiresAt }
      ... on UserError { code message path }
      ... on TooManyAttempts { retryAt }
    }
  }
`);

const Reset = graphql(`
  mutation Reset($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      __typename
      ... on Session { me { id displayName email phone isGuest } }
      ... on UserError { code message path }
      ... on TooManyAttempts { retryAt }
    }
  }
`);

export function useRequestLoginCode() {
  return useMutation({
    mutationFn: (login: string) =>
      ask(RequestLoginCode, { input: { login } }).then((data) => data.requestLoginCode),
  });
}

export function useLogInWithCode(back: string | undefined) {
  const enter = useEnter(back);
  return useMutation({
    mutationFn: (input: LogInWithCodeInput) =>
      ask(LogInWithCode, { input }).then((data) => data.logInWithCode),
    onSuccess: (answer) => (answer.__typename === "Session" ? enter(answer.me) : undefined),
  });
}

export function useRequestReset() {
  return useMutation({
    mutationFn: (login: string) =>
      ask(RequestReset, { input: { login } }).then((data) => data.requestPasswordReset),
  });
}

export function useReset() {
  const enter = useEnter(undefined);
  return useMutation({
    mutationFn: (input: ResetPasswordInput) => ask(Reset, { input }).then((data) => data.resetPassword),
    onSuccess: (answer) => (answer.__typename === "Session" ? enter(answer.me) : undefined),
  });
}

export function useLogIn(back: string | undefined) {
  const enter = useEnter(back);
  return useMutation({
    mutationFn: (input: LogInInput) => ask(LogIn, { input }).then((data) => data.logIn),
    onSuccess: (answer) => (answer.__typename === "Session" ? enter(answer.me) : undefined),
  });
}

export function useRegister(back: string | undefined) {
  const enter = useEnter(back);
  return useMutation({
    mutationFn: (input: RegisterInput) => ask(Register, { input }).then((data) => data.register),
    onSuccess: (answer) => (answer.__typename === "Session" ? enter(answer.me) : undefined),
  });
}

/** Another person is known now: what was asked for the last one is dropped before anything is shown. */
function useEnter(back: string | undefined) {
  const queries = useQueryClient();
  const router = useRouter();
  return async (me: unknown) => {
    // A guest goes on as who they are; whoever else was here is gone, with what they kept.
    const before = queries.getQueryData<{ isGuest: boolean } | null>(ME_KEY);
    if (!before?.isGuest) await wipeKept();
    queries.removeQueries({ queryKey: ["me"] });
    queries.removeQueries({ queryKey: ["order"] });
    queries.setQueryData(ME_KEY, me);
    await router.navigate({ href: safeReturn(back), replace: true });
  };
}
