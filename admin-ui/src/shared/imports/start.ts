import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { send } from "./uploads";

const StartImport = graphql(`
  mutation StartImport($input: StartImportInput!, $idempotencyKey: String!) {
    startImport(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on ImportTicket { uploadUrl expiresAt job { id } }
      ... on UserError { code message path }
    }
  }
`);

interface Start {
  batchId: string;
  file: File;
  dryRun: boolean;
  idempotencyKey: string;
}

/** Open an import job and begin to send the file; answers the job's id or the refusal's words. */
export async function startImport({ batchId, file, dryRun, idempotencyKey }: Start) {
  const input = { batchId, fileName: file.name, dryRun, byteSize: String(file.size) };
  const answer = (await ask(StartImport, { input, idempotencyKey })).startImport;
  if (answer.__typename !== "ImportTicket") return { refused: answer.message };
  send(answer.job.id, file, answer.uploadUrl, batchId);
  return { jobId: answer.job.id };
}
