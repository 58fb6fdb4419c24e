import { graphql } from "@/shared/api/generated";

export const AuditLogDocument = graphql(`
  query AuditLog($filter: AuditFilter, $first: Int!, $after: String) {
    auditLog(filter: $filter, first: $first, after: $after) {
      edges { node { id at actor action target reason address diff } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const AuditChoicesDocument = graphql(`
  query AuditChoices {
    auditChoices { actions staff { id name } }
  }
`);
