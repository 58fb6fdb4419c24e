import { graphql } from "@/shared/api/generated";

export const CaseParts = graphql(`
  fragment CaseParts on Case {
    id
    kind
    source
    state
    automatic
    amount { amount currency }
    refundTo
    reason
    answer
    openedAt
    dueAt
    overdue
    decidedAt
    openedBy
    askedBy
    decidedBy
    waitsFor
    assignee { id name }
    units { unitId amount { amount currency } stage bearer ruleVersion }
    order { id number total { amount currency } }
  }
`);

export const CasesDocument = graphql(`
  query Cases($filter: CaseFilter, $sort: CaseSort!, $first: Int!, $after: String) {
    cases(filter: $filter, sort: $sort, first: $first, after: $after) {
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
    replacementUpTo { amount currency }
    replacementDays
    windowDays
    aloneUpTo { amount currency }
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

export const CaseTalkDocument = graphql(`
  query CaseTalk($id: ID!) {
    case(id: $id) {
      id
      pictures { ...PictureParts }
      remarks { at kind author words pictures { ...PictureParts } }
      prepared { id title words }
    }
  }
`);

export const PictureParts = graphql(`
  fragment PictureParts on EvidencePicture {
    id
    url
    width
    height
  }
`);

export const AnswerCase = graphql(`
  mutation AnswerCase($input: AnswerCaseInput!, $key: String!) {
    answerCase(input: $input, idempotencyKey: $key) {
      __typename
      ... on Case { ...CaseParts }
      ... on UserError { code message path }
    }
  }
`);

export const AssignCase = graphql(`
  mutation AssignCase($input: AssignCaseInput!) {
    assignCase(input: $input) {
      __typename
      ... on Case { ...CaseParts }
      ... on UserError { code message path }
    }
  }
`);

export const CaseAssigneesDocument = graphql(`
  query CaseAssignees {
    caseAssignees { id name role }
  }
`);

export const PreparedParts = graphql(`
  fragment PreparedParts on PreparedAnswer {
    id
    state
    position
    titles { zhCn en }
    words { zhCn en }
    version
    changedAt
  }
`);

export const PreparedAnswersDocument = graphql(`
  query PreparedAnswers {
    preparedAnswers { ...PreparedParts }
  }
`);

export const SetPreparedAnswer = graphql(`
  mutation SetPreparedAnswer($input: PreparedAnswerInput!) {
    setPreparedAnswer(input: $input) {
      __typename
      ... on PreparedAnswer { ...PreparedParts }
      ... on UserError { code message path }
    }
  }
`);

export const RemovePreparedAnswer = graphql(`
  mutation RemovePreparedAnswer($input: RemovePreparedAnswerInput!) {
    removePreparedAnswer(input: $input) {
      __typename
      ... on PreparedAnswerRemoved { id }
      ... on UserError { code message path }
    }
  }
`);
