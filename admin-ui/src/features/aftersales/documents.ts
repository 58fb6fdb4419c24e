import { graphql } from "@/shared/api/generated";

export const CaseParts = graphql(`
  fragment CaseParts on Case {
    id
    kind
    source
    state
    automatic
    amount { amount currency }
    reason
    answer
    openedAt
    dueAt
    overdue
    decidedAt
    openedBy
    askedBy
    decidedBy
    units { unitId amount { amount currency } stage bearer ruleVersion }
    order { id number total { amount currency } }
  }
`);

export const CasesDocument = graphql(`
  query Cases($filter: CaseFilter, $first: Int!, $after: String) {
    cases(filter: $filter, first: $first, after: $after) {
      edges { node { ...CaseParts } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const ApproveCase = graphql(`
  mutation ApproveCase($input: ApproveCaseInput!) {
    approveCase(input: $input) {
      __typename
      ... on Case { ...CaseParts }
      ... on UserError { code message path }
    }
  }
`);

export const RejectCase = graphql(`
  mutation RejectCase($input: RejectCaseInput!) {
    rejectCase(input: $input) {
      __typename
      ... on Case { ...CaseParts }
      ... on UserError { code message path }
    }
  }
`);

export const RuleParts = graphql(`
  fragment RuleParts on PolicyRule {
    kind
    stage
    refund
    approver
    bearer
    couponReturns
    replacement
    windowDays
    version
    changedAt
  }
`);

export const PolicyDocument = graphql(`
  query PolicyRules {
    policyRules { ...RuleParts }
  }
`);

export const SetPolicyRule = graphql(`
  mutation SetPolicyRule($input: PolicyRuleInput!) {
    setPolicyRule(input: $input) {
      __typename
      ... on PolicyRule { ...RuleParts }
      ... on UserError { code message path }
    }
  }
`);

export const CaseDocument = graphql(`
  query Case($id: ID!) {
    node(id: $id) {
      __typename
      ... on Case { ...CaseParts }
    }
  }
`);
