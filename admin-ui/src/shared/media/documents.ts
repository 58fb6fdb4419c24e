import { graphql } from "@/shared/api/generated";

export const MediaPictureParts = graphql(`
  fragment MediaPictureParts on MediaPicture {
    id
    fileName
    altTexts { zhCn en }
    width
    height
    tileUrl
    pageUrl
    version
    uploadedAt
    uploadedBy { name }
    useCount
    uses { id kind names { zhCn en } }
  }
`);

export const MediaPicturesDocument = graphql(`
  query MediaPictures($filter: MediaPictureFilter, $first: Int!, $after: String) {
    mediaPictures(filter: $filter, first: $first, after: $after) {
      edges { node { ...MediaPictureParts } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const MediaPictureDocument = graphql(`
  query MediaPicture($id: ID!) {
    mediaPicture(id: $id) { id tileUrl altTexts { zhCn en } }
  }
`);

export const MediaLimitsDocument = graphql(`
  query MediaLimits {
    mediaLimits { mostBytes mostPixels }
  }
`);

export const OfferMediaPicture = graphql(`
  mutation OfferMediaPicture($input: OfferMediaPictureInput!) {
    offerMediaPicture(input: $input) {
      __typename
      ... on MediaTicket { uploadUrl mostBytes }
      ... on UserError { code message path }
    }
  }
`);
