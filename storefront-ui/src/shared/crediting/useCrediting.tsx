import { useRef, useState } from "react";
import { AccountField } from "./AccountField";
import { type AccountFormat, parseAccount } from "./account";
import { accountDraft, keepAccountDraft } from "./drafts";

/** The field for whom to credit on a page where goods are chosen, with what was typed before in this tab. */
export function useCrediting(format: AccountFormat | null | undefined, goods?: string) {
  const [drafts, setDrafts] = useState<Partial<Record<AccountFormat, string>>>({});
  const [needed, setNeeded] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  if (!format) return { field: null, account: undefined, ready: () => true };
  const typed = drafts[format] ?? accountDraft(format);
  const account = parseAccount(format, typed);
  return {
    field: (
      <AccountField
        key={format}
        format={format}
        goods={goods}
        value={typed}
        needed={needed}
        input={input}
        onChange={(next) => {
          setDrafts((known) => ({ ...known, [format]: next }));
          keepAccountDraft(format, next);
        }}
      />
    ),
    account,
    ready: () => {
      setNeeded(!account);
      if (!account) input.current?.focus();
      return account !== undefined;
    },
  };
}
