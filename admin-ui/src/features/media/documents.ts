import { graphql } from "@/shared/api/generated";

export const DescribeMediaPicture = graphql(`
  mutation DescribeMediaPicture($id: ID!, $version: Int!, $input: DescribeMediaPictureInput!) {
    describeMediaPicture(id: $id, version: $version, input: $input) {
      __typename
      ... on MediaPicture { id version }
      ... on UserError { code message path }
      ... on MediaPictureChanged { current { version altTexts { zhCn en } } }
    }
  }
`);

export const RemoveMediaPicture = graphql(`
  mutation RemoveMediaPicture($id: ID!, $version: Int!) {
    removeMediaPicture(id: $id, version: $version) {
      __typename
      ... on MediaPictureRemoved { id }
      ... on UserError { code message path }
    }
  }
`);
