import { graphql } from "@/shared/api/generated";

export const SearchTermsDocument = graphql(`
  query SearchTerms($days: Int!, $withoutResult: Boolean, $first: Int!, $after: String) {
    searchTerms(days: $days, withoutResult: $withoutResult, first: $first, after: $after) {
      edges { node { term searches results lastAt } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const GroupParts = graphql(`
  fragment SynonymGroupParts on SynonymGroup { id words version updatedAt updatedBy }
`);

export const SynonymGroupsDocument = graphql(`
  query SynonymGroups($text: String, $first: Int!, $after: String) {
    synonymGroups(text: $text, first: $first, after: $after) {
      edges { node { ...SynonymGroupParts } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const AddSynonyms = graphql(`
  mutation AddSynonyms($words: [String!]!) {
    addSynonyms(input: { words: $words }) {
      __typename
      ... on SynonymGroup { ...SynonymGroupParts }
      ... on UserError { code message path }
    }
  }
`);

export const UpdateSynonyms = graphql(`
  mutation UpdateSynonyms($id: ID!, $version: Int!, $words: [String!]!) {
    updateSynonyms(id: $id, version: $version, input: { words: $words }) {
      __typename
      ... on SynonymGroup { ...SynonymGroupParts }
      ... on UserError { code message path }
    }
  }
`);

export const RemoveSynonyms = graphql(`
  mutation RemoveSynonyms($id: ID!, $version: Int!) {
    removeSynonyms(id: $id, version: $version) {
      __typename
      ... on SynonymsRemoved { id }
      ... on UserError { code message path }
    }
  }
`);
