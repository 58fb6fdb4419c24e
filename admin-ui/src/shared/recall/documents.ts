import { graphql } from "@/shared/api/generated";

export const RecallParts = graphql(`
  fragment RecallParts on Recall {
    mode
    reason
    jobId
    beganAt
    doneAt
    codes
    due
    setAside
    replacedRevealed
    replacedUnrevealed
    replacedHeld
    refundedRevealed
    refundedUnrevealed
    refundedHeld
    unheld
    supplierClaim { supplier purchaseOrder codes amount { amount currency } raisedAt }
  }
`);
