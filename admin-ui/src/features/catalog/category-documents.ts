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
    goodsCount
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

export const CreateCategory = graphql(`
  mutation CreateCategory($slug: String!, $input: CategoryInput!) {
    createCategory(slug: $slug, input: $input) {
      __typename
      ... on Category { id }
      ... on UserError { code message path }
    }
  }
`);

export const MoveCategory = graphql(`
  mutation MoveCategory($id: ID!, $after: ID) {
    moveCategory(id: $id, after: $after) {
      __typename
      ... on Category { id }
      ... on UserError { code message path }
    }
  }
`);

export const RemoveCategory = graphql(`
  mutation RemoveCategory($id: ID!, $version: Int!, $moveTo: ID) {
    removeCategory(id: $id, version: $version, moveTo: $moveTo) {
      __typename
      ... on CategoryRemoved { id }
      ... on UserError { code message path }
    }
  }
`);
