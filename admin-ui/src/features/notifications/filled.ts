import type { Locale, MessageTemplatePartsFragment } from "@/shared/api/generated/graphql";

type Variable = MessageTemplatePartsFragment["variables"][number];

const BRACED = /\{([^{}]*)\}/g;

/** A text with an example for each of its variables, as a reader of the language would get it. */
export function filled(text: string, variables: readonly Variable[], locale: Locale): string {
  return text.replaceAll(BRACED, (whole, name: string) => {
    const found = variables.find((variable) => variable.name === name);
    if (!found) return whole;
    return locale === "ZH_CN" ? found.examples.zhCn : found.examples.en;
  });
}

/** What stands in braces and means nothing. */
export function unknownIn(text: string, variables: readonly Variable[]): string[] {
  return [...text.matchAll(BRACED)]
    .map(([whole, name]) => ({ whole, name }))
    .filter(({ name }) => !variables.some((variable) => variable.name === name))
    .map(({ whole }) => whole);
}

/** What a text must hold and does not. */
export function missingIn(text: string, variables: readonly Variable[], part: "inEmail" | "inSms"): string[] {
  return variables
    .filter((variable) => variable[part])
    .map((variable) => `{${variable.name}}`)
    .filter((needed) => !text.includes(needed));
}
