import { graphql } from "@/shared/api/generated";

export const StaffListDocument = graphql(`
  query StaffList($filter: StaffFilter, $first: Int!, $after: String) {
    staff(filter: $filter, first: $first, after: $after) {
      edges { node { ...StaffParts } }
      pageInfo { hasNextPage endCursor }
    }
    staffInvitations { id email role customRole { id name } invitedBy { id name } createdAt expiresAt }
  }
  fragment StaffParts on Staff {
    id name email role customRole { id name } active joinedAt hasSecondFactor lastSeenAt
  }
`);

export const RolesDocument = graphql(`
  query Roles {
    builtInRoles { role permissions people }
    customRoles { id name description permissions version }
  }
`);

export const InviteStaff = graphql(`
  mutation InviteStaff($input: InviteStaffInput!) {
    inviteStaff(input: $input) {
      __typename
      ... on StaffInvitation { id }
      ... on UserError { code message path }
      ... on StepUpRequired { withCode }
    }
  }
`);

export const RevokeInvitation = graphql(`
  mutation RevokeInvitation($id: ID!) {
    revokeInvitation(id: $id) {
      __typename
      ... on StaffInvitation { id }
      ... on UserError { code message path }
      ... on StepUpRequired { withCode }
    }
  }
`);

export const SetStaffRole = graphql(`
  mutation SetStaffRole($input: SetStaffRoleInput!) {
    setStaffRole(input: $input) {
      __typename
      ... on Staff { id }
      ... on UserError { code message path }
      ... on StepUpRequired { withCode }
    }
  }
`);

export const DeactivateStaff = graphql(`
  mutation DeactivateStaff($input: StaffActInput!) {
    deactivateStaff(input: $input) {
      __typename
      ... on Staff { id }
      ... on UserError { code message path }
      ... on StepUpRequired { withCode }
    }
  }
`);

export const ReactivateStaff = graphql(`
  mutation ReactivateStaff($input: StaffActInput!) {
    reactivateStaff(input: $input) {
      __typename
      ... on Staff { id }
      ... on UserError { code message path }
      ... on StepUpRequired { withCode }
    }
  }
`);

export const SignOutStaff = graphql(`
  mutation SignOutStaff($input: StaffActInput!) {
    signOutStaff(input: $input) {
      __typename
      ... on Staff { id }
      ... on UserError { code message path }
      ... on StepUpRequired { withCode }
    }
  }
`);

export const ResetSecondFactor = graphql(`
  mutation ResetSecondFactor($input: StaffActInput!) {
    resetSecondFactor(input: $input) {
      __typename
      ... on Staff { id }
      ... on UserError { code message path }
      ... on StepUpRequired { withCode }
    }
  }
`);

export const CreateRole = graphql(`
  mutation CreateRole($input: RoleInput!) {
    createRole(input: $input) {
      __typename
      ... on CustomRole { id }
      ... on UserError { code message path }
      ... on StepUpRequired { withCode }
    }
  }
`);

export const UpdateRole = graphql(`
  mutation UpdateRole($id: ID!, $version: Int!, $input: RoleInput!) {
    updateRole(id: $id, version: $version, input: $input) {
      __typename
      ... on CustomRole { id }
      ... on UserError { code message path }
      ... on StepUpRequired { withCode }
    }
  }
`);

export const RemoveRole = graphql(`
  mutation RemoveRole($id: ID!, $version: Int!) {
    removeRole(id: $id, version: $version) {
      __typename
      ... on RoleRemoved { id }
      ... on UserError { code message path }
      ... on StepUpRequired { withCode }
    }
  }
`);
