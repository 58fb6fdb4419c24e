import { graphql } from "@/shared/api/generated";

export const HelpParts = graphql(`
  fragment HelpTextsParts on HelpPageTexts {
    slug
    texts {
      locale
      words { title summary body }
      first { title summary body }
      edited
      version
      changedAt
      changedBy
    }
  }
`);

export const HelpTextsDocument = graphql(`
  query HelpTexts {
    helpTexts { ...HelpTextsParts }
  }
`);

export const HelpPreviewDocument = graphql(`
  query HelpPreview($body: String!) {
    helpPreview(body: $body) {
      question
      blocks { kind lines { spans { text strong address } } }
    }
  }
`);

export const SetHelpText = graphql(`
  mutation SetHelpText($input: HelpTextInput!) {
    setHelpText(input: $input) {
      __typename
      ... on HelpPageTexts { slug }
      ... on UserError { code message path }
    }
  }
`);

export const ResetHelpText = graphql(`
  mutation ResetHelpText($input: HelpTextRef!) {
    resetHelpText(input: $input) {
      __typename
      ... on HelpPageTexts { slug }
      ... on UserError { code message path }
    }
  }
`);
