import type {
  AccountFormat,
  AccountRulesInput,
  Carrier,
  PortedNumbers,
  ProductPartsFragment,
  TranslatedInput,
} from "@/shared/api/generated/graphql";

export const CARRIERS = ["MOBILE", "UNICOM", "TELECOM", "BROADCAST", "VIRTUAL"] as const;

interface ServerValues {
  code: string;
  names: TranslatedInput;
}

/** Which accounts a variant credits, as the form holds it: nothing said is empty, never absent. */
export interface AccountRulesValues {
  carriers: Carrier[];
  portedNumbers: PortedNumbers;
  servers: ServerValues[];
  pattern: string;
  label: TranslatedInput;
  example: string;
}

export const blankServer = (): ServerValues => ({ code: "", names: { zhCn: "", en: "" } });

export function blankRules(): AccountRulesValues {
  return {
    carriers: [],
    portedNumbers: "REFUSED",
    servers: [],
    pattern: "",
    label: { zhCn: "", en: "" },
    example: "",
  };
}

type Said = ProductPartsFragment["variants"][number]["accountRules"];

export function rulesOf(said: Said): AccountRulesValues {
  if (!said) return blankRules();
  return {
    carriers: said.carriers,
    portedNumbers: said.portedNumbers,
    servers: said.servers.map(({ code, names }) => ({ code, names: { zhCn: names.zhCn, en: names.en } })),
    pattern: said.pattern ?? "",
    label: said.label ? { zhCn: said.label.zhCn, en: said.label.en } : { zhCn: "", en: "" },
    example: said.example ?? "",
  };
}

/** Whether an account of this format has a name, a pattern and servers of the goods' own. */
export const hasOwnRules = (format: AccountFormat | null | undefined) =>
  format === "GAME_ID" || format === "FREE";

/** What is sent: only what has a meaning for the format; null when nothing is said. */
export function rulesInput(
  values: AccountRulesValues | undefined,
  format: AccountFormat | null,
): AccountRulesInput | null {
  if (!values) return null;
  if (format === "PHONE") {
    const { carriers, portedNumbers } = values;
    return carriers.length > 0 ? { carriers, portedNumbers } : null;
  }
  if (!hasOwnRules(format)) return null;
  const label = trimmed(values.label);
  const said = {
    servers: values.servers.map(({ code, names }) => ({ code: code.trim(), names: trimmed(names) })),
    pattern: values.pattern.trim() || null,
    label: label.zhCn || label.en ? label : null,
    example: values.example.trim() || null,
  };
  return said.servers.length > 0 || said.pattern || said.label || said.example ? said : null;
}

const trimmed = ({ zhCn, en }: TranslatedInput): TranslatedInput => ({ zhCn: zhCn.trim(), en: en.trim() });
