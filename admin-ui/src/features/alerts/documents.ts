import { graphql } from "@/shared/api/generated";

export const AlertParts = graphql(`
  fragment AlertParts on Alert {
    id
    kind
    state
    title
    detail
    subjectId
    openedAt
    seenAt
    toldAt
    escalatedAt
    acknowledgedAt
    acknowledgedBy { id name }
    note
    resolvedAt
  }
`);

export const BotParts = graphql(`
  fragment AlertBotParts on AlertBot {
    id
    name
    kind
    addressHint
    signed
    language
    active
    version
    changedAt
  }
`);

export const RuleParts = graphql(`
  fragment AlertRuleParts on AlertRule {
    id
    kind
    unit
    threshold
    leastThreshold
    greatestThreshold
    active
    ownerRole
    owner { id name }
    mutedUntil
    escalateAfterMinutes
    escalateTo
    email
    bots { id name active }
    language
    open
    version
  }
`);

export const AlertsDocument = graphql(`
  query Alerts($filter: AlertFilter, $first: Int!, $after: String) {
    alerts(filter: $filter, first: $first, after: $after) {
      edges { node { ...AlertParts } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const AlertDocument = graphql(`
  query Alert($id: ID!) {
    alert(id: $id) {
      ...AlertParts
      rule { id mutedUntil }
      notices { occasion to byEmail state problem at }
    }
  }
`);

export const BellDocument = graphql(`
  query AlertBell {
    alertCounts { open acknowledged }
    alerts(filter: { state: { in: [OPEN, ACKNOWLEDGED] } }, first: 6) {
      edges { node { id state title openedAt } }
    }
  }
`);

export const NewsDocument = graphql(`
  subscription AlertNews {
    alertNews { open }
  }
`);

export const RulesDocument = graphql(`
  query AlertRules {
    alertRules { ...AlertRuleParts }
  }
`);

export const BotsDocument = graphql(`
  query AlertBots {
    alertBots { ...AlertBotParts }
  }
`);

export const OwnersDocument = graphql(`
  query AlertOwners($kind: AlertKind!) {
    alertOwners(kind: $kind) { id name }
  }
`);

export const AlertsAtDocument = graphql(`
  query AlertsAt($kind: AlertKind!, $threshold: Int!) {
    alertsAt(kind: $kind, threshold: $threshold)
  }
`);

export const AcknowledgeAlert = graphql(`
  mutation AcknowledgeAlert($id: ID!, $note: String!) {
    acknowledgeAlert(id: $id, note: $note) {
      __typename
      ... on Alert { id }
      ... on UserError { code message path }
    }
  }
`);

export const SetAlertRule = graphql(`
  mutation SetAlertRule($kind: AlertKind!, $version: Int!, $input: AlertRuleInput!) {
    setAlertRule(kind: $kind, version: $version, input: $input) {
      __typename
      ... on AlertRule { id }
      ... on UserError { code message path }
    }
  }
`);

export const TestAlertRule = graphql(`
  mutation TestAlertRule($kind: AlertKind!) {
    testAlertRule(kind: $kind) {
      __typename
      mails
      bots { bot { id name } sent words }
    }
  }
`);

export const AddAlertBot = graphql(`
  mutation AddAlertBot($input: AlertBotInput!) {
    addAlertBot(input: $input) {
      __typename
      ... on AlertBot { id }
      ... on UserError { code message path }
    }
  }
`);

export const UpdateAlertBot = graphql(`
  mutation UpdateAlertBot($id: ID!, $version: Int!, $input: AlertBotInput!) {
    updateAlertBot(id: $id, version: $version, input: $input) {
      __typename
      ... on AlertBot { id }
      ... on UserError { code message path }
    }
  }
`);

export const TestAlertBot = graphql(`
  mutation TestAlertBot($id: ID!) {
    testAlertBot(id: $id) {
      __typename
      ... on AlertBotTested { sent words }
      ... on UserError { code message path }
    }
  }
`);
