import type { Changed } from "@/shared/acts/many";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { SetPersonTagsMutation } from "@/shared/api/generated/graphql";

const SetPersonTags = graphql(`
  mutation SetPersonTags($input: SetPersonTagsInput!) {
    setPersonTags(input: $input) {
      __typename
      ... on PeopleTagged { people { id outcome tags message } }
      ... on UserError { code message path }
    }
  }
`);

type Answer = SetPersonTagsMutation["setPersonTags"];

export interface Tagged {
  id: string;
  tags: string[];
}

interface Wanted extends Tagged {
  was: string[];
}

export const STALE = ["People", "Person", "PersonTags"];

/** Gives each these tags, where they still have those that were read. */
export const setTags = (people: Wanted[]): Promise<Answer> =>
  ask(SetPersonTags, { input: { people } }).then((data) => data.setPersonTags);

/** What became of each, as many acts tell it. */
export const each = (answer: Extract<Answer, { __typename: "PeopleTagged" }>): Changed<Tagged>[] =>
  answer.people.map(({ id, outcome, tags, message }) => ({
    id,
    outcome,
    row: tags ? { id, tags } : null,
    message,
  }));

/** The tags with some added and some taken away, in the order in which they are kept. */
export const changed = (tags: string[], add: string[], take: string[]): string[] =>
  [...new Set([...tags.filter((one) => !take.includes(one)), ...add])].sort();
