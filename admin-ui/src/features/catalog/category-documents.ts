import { graphql } from "@/shared/api/generated";

export const ShelfParts = graphql(`
  fragment ShelfParts on Category {
    id
    slug
    names { zhCn en }
    taglines { zhCn en }
    glyph
    hue
    version
    picture { id tileUrl altTexts { zhCn en } }
  }
`);

export const ShelvesDocument = graphql(`
  query Shelves {
    categories { ...ShelfParts }
  }
`);

export const UpdateCategory = graphql(`
  mutation UpdateCategory($id: ID!, $version: Int!, $input: CategoryInput!) {
    updateCategory(id: $id, version: $version, input: $input) {
      __typename
      ... on Category { ...ShelfParts }
      ... on UserError { code message path }
      ... on CategoryChanged { current { ...ShelfParts } }
    }
  }
`);
