import { graphql } from "@/shared/api/generated";

export const EndpointsDocument = graphql(`
  query WebhookEndpoints($ownerId: ID, $first: Int!) {
    webhookEndpoints(ownerId: $ownerId, first: $first) {
      edges {
        node {
          id
          url
          events
          state
          stateReason
          failures
          lastSuccessAt
          secretOverlapUntil
          createdAt
          owner { id name }
        }
      }
    }
  }
`);

export const MessageParts = graphql(`
  fragment WebhookMessageParts on WebhookMessage {
    id
    type
    payload
    state
    createdAt
    deliveredAt
    nextAttemptAt
    attempts { number startedAt outcome status durationMs excerpt }
    endpoint { id url }
  }
`);

export const WebhookMessagesDocument = graphql(`
  query WebhookMessages($filter: WebhookMessageFilter, $first: Int!, $after: String) {
    webhookMessages(filter: $filter, first: $first, after: $after) {
      edges { node { ...WebhookMessageParts } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const ReplayWebhook = graphql(`
  mutation ReplayWebhook($id: ID!, $reason: String!) {
    replayWebhook(id: $id, reason: $reason) {
      __typename
      ... on WebhookMessage { ...WebhookMessageParts }
      ... on UserError { code message path }
    }
  }
`);

export const WebhookMessageDocument = graphql(`
  query WebhookMessage($id: ID!) {
    node(id: $id) {
      __typename
      ... on WebhookMessage { ...WebhookMessageParts }
    }
  }
`);
