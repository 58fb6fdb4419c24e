import { graphql } from "@/shared/api/generated";

export const TemplateParts = graphql(`
  fragment MessageTemplateParts on MessageTemplate {
    name
    toStaff
    variables { name meanings { zhCn en } examples { zhCn en } inEmail inSms }
    texts {
      locale
      words { subject body short }
      first { subject body short }
      edited
      version
      changedAt
      changedBy
    }
  }
`);

export const TemplatesDocument = graphql(`
  query MessageTemplates {
    messageTemplates { ...MessageTemplateParts }
  }
`);

export const SetMessageText = graphql(`
  mutation SetMessageText($input: MessageTextInput!) {
    setMessageText(input: $input) {
      __typename
      ... on MessageTemplate { name }
      ... on UserError { code message path }
    }
  }
`);

export const ResetMessageText = graphql(`
  mutation ResetMessageText($input: MessageTextRef!) {
    resetMessageText(input: $input) {
      __typename
      ... on MessageTemplate { name }
      ... on UserError { code message path }
    }
  }
`);
