import { graphql } from "@/shared/api/generated";

export const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on StaffSession { expiresAt }
      ... on UserError { code message path }
      ... on TooManyAttempts { retryAt }
    }
  }
`);

export const WelcomeDocument = graphql(`
  query Welcome($token: String!) {
    welcome(token: $token) { email role roleName expiresAt needsSecondFactor }
  }
`);

export const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      __typename
      ... on StaffSession { expiresAt }
      ... on UserError { code message path }
    }
  }
`);

export const MySessionsDocument = graphql(`
  query MySessions {
    mySessions { id browser system address openedAt seenAt isCurrent }
  }
`);

export const EndSession = graphql(`
  mutation EndSession($id: ID!) {
    endSession(id: $id) {
      __typename
      ... on SessionsEnded { count }
      ... on UserError { code message path }
    }
  }
`);

export const EndOtherSessions = graphql(`
  mutation EndOtherSessions {
    endOtherSessions { __typename count }
  }
`);

export const SetOwnName = graphql(`
  mutation SetOwnName($name: String!) {
    setOwnName(name: $name) {
      __typename
      ... on Staff { id name }
      ... on UserError { code message path }
    }
  }
`);

export const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input) {
      __typename
      ... on PasswordChanged { endedSessions }
      ... on UserError { code message path }
    }
  }
`);

export const BeginSecondFactor = graphql(`
  mutation BeginSecondFactor {
    beginSecondFactor {
      __typename
      ... on SecondFactorBegun { secret uri qrSvg }
      ... on UserError { code message path }
      ... on StepUpRequired { withCode }
    }
  }
`);

export const ConfirmSecondFactor = graphql(`
  mutation ConfirmSecondFactor($code: String!) {
    confirmSecondFactor(code: $code) {
      __typename
      ... on RecoveryCodes { codes }
      ... on UserError { code message path }
    }
  }
`);

export const RenewRecoveryCodes = graphql(`
  mutation RenewRecoveryCodes {
    renewRecoveryCodes {
      __typename
      ... on RecoveryCodes { codes }
      ... on UserError { code message path }
      ... on StepUpRequired { withCode }
    }
  }
`);

export const RemoveSecondFactor = graphql(`
  mutation RemoveSecondFactor {
    removeSecondFactor {
      __typename
      ... on SecondFactorRemoved { ok }
      ... on UserError { code message path }
      ... on StepUpRequired { withCode }
    }
  }
`);
