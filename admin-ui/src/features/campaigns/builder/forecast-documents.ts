import { graphql } from "@/shared/api/generated";

graphql(`
  fragment SimulationJob on Job {
    id
    state
    done
    total
    rate
    remainingSeconds
    failure
    createdAt
    simulation {
      since
      until
      orders
      changed
      without { revenue { amount currency } discount { amount currency } margin { amount currency } }
      withDraft { revenue { amount currency } discount { amount currency } margin { amount currency } }
      gifts
      days {
        day
        orders
        changed
        without { revenue { amount currency } discount { amount currency } margin { amount currency } }
        withDraft { revenue { amount currency } discount { amount currency } margin { amount currency } }
      }
      products {
        product { id names { zhCn en } }
        orders
        changed
        pieces
        without { revenue { amount currency } discount { amount currency } margin { amount currency } }
        withDraft { revenue { amount currency } discount { amount currency } margin { amount currency } }
      }
      pieces { piece orders discount { amount currency } clipped refused { why orders } }
      offers {
        piece
        kind
        basis
        why
        since
        until
        goods {
          variant { id names { zhCn en } product { id names { zhCn en } } }
          orders
          pieces
          most
          revenue { amount currency }
          discount { amount currency }
          margin { amount currency }
          goneAfterSeconds
        }
        groups
        unfilled
        firstOrders
        mostGiven { amount currency }
      }
      reached { piece limit mostUses mostMoney { amount currency } at orderNumber orders }
      examples { number without { amount currency } withDraft { amount currency } }
      conflicts { ...CampaignConflictParts }
      carts
    }
  }
`);

export const SimulateDocument = graphql(`
  mutation SimulateCampaign($input: SimulateCampaignInput!, $key: String!) {
    simulateCampaign(input: $input, idempotencyKey: $key) {
      __typename
      ... on Job { ...SimulationJob }
      ... on UserError { code message path }
    }
  }
`);

export const SimulationDocument = graphql(`
  query CampaignSimulation($id: ID!) {
    job(id: $id) { ...SimulationJob }
  }
`);

export const SimulationsDocument = graphql(`
  query CampaignSimulations($campaignId: ID!) {
    campaignSimulations(campaignId: $campaignId, first: 1) {
      edges { node { ...SimulationJob } }
    }
  }
`);

export const SimulationProgress = graphql(`
  subscription CampaignSimulationProgress($id: ID!) {
    jobProgress(id: $id) { ...SimulationJob }
  }
`);

export const ExportDocument = graphql(`
  mutation ExportCampaignSimulation($input: ExportSimulationInput!, $key: String!) {
    exportSimulation(input: $input, idempotencyKey: $key) {
      __typename
      ... on Job { id }
      ... on UserError { code message path }
    }
  }
`);
