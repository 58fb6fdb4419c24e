import { parseAccount } from "./account";
import { carrierOf } from "./carriers";
import type { Asks, Carrier, Draft, Named } from "./rules";

export type Judged = {
  /** What would be sent; undefined while something is wrong or missing. */
  named?: Named;
  account?: string | undefined;
  problem?: "account" | "carrier" | "server";
  /** The number's carrier by its prefix. */
  carrier?: Carrier | undefined;
  /** Set for a number of another carrier: whether it is taken when its owner says that it moved. */
  mayBePorted?: boolean;
};

/** Whether goods would credit what was typed; the same rules as the server's, which decides. */
export function judge({ format, rules }: Asks, draft: Draft): Judged {
  const account = parseAccount(format, draft.typed, rules?.pattern);
  if (!account) return { problem: "account" };
  const carrier = format === "PHONE" ? carrierOf(account) : undefined;
  const wanted = rules?.carriers ?? [];
  if (wanted.length > 0 && !(carrier && wanted.includes(carrier))) {
    const mayBePorted = carrier !== undefined && rules?.portedNumbers === "ACCEPTED";
    const { portedTo } = draft;
    return mayBePorted && portedTo && wanted.includes(portedTo)
      ? { account, carrier, mayBePorted, named: { account, portedTo } }
      : { account, carrier, mayBePorted, problem: "carrier" };
  }
  const servers = rules?.servers ?? [];
  if (servers.length === 0) return { account, carrier, named: { account } };
  const server = servers.find(({ code }) => code === draft.server)?.code;
  return server ? { account, named: { account, server } } : { account, problem: "server" };
}
