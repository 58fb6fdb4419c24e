import type { AccountFormat } from "@/shared/api/generated/graphql";

export type { AccountFormat };

/** Longest account the shop takes, in characters. */
export const LONGEST_ACCOUNT = 64;

const CHINESE_MOBILE = /^(?:\+?86)?(1[3-9]\d{9})$/;
const E164 = /^\+[1-9]\d{6,14}$/;
const EMAIL = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const PLAYER = /^[\p{L}\p{N}_][\p{L}\p{N}_.#@-]{1,38}[\p{L}\p{N}_]$/u;
const FREE = /^[^\p{C}\p{Zl}\p{Zp}]{2,64}$/u;

/**
 * The account in the form it is sent in; undefined while what was typed is none. The same rule as the server's, which
 * decides: a phone number becomes E.164, an address lower case, a player's id keeps its letters. `pattern` is the goods'.
 */
export function parseAccount(
  format: AccountFormat,
  typed: string,
  pattern?: string | null,
): string | undefined {
  const account = ofFormat(format, typed);
  return account && (!pattern || new RegExp(`^(?:${pattern})$`).test(account)) ? account : undefined;
}

function ofFormat(format: AccountFormat, typed: string): string | undefined {
  const text = typed.normalize("NFKC").trim();
  if (text.length > LONGEST_ACCOUNT) return undefined;
  if (format === "PHONE") return parsePhone(text);
  if (format === "EMAIL") {
    const address = text.toLowerCase();
    return EMAIL.test(address) ? address : undefined;
  }
  if (format === "FREE") return FREE.test(text) ? text : undefined;
  return PLAYER.test(text) ? text : undefined;
}

function parsePhone(text: string): string | undefined {
  const digits = text.replace(/[\s()\-.‐-―]/g, "").replace(/^00/, "+");
  const mobile = CHINESE_MOBILE.exec(digits)?.[1];
  if (mobile) return `+86${mobile}`;
  return E164.test(digits) && !digits.startsWith("+86") ? digits : undefined;
}

/** An account cut into groups to be compared with one's own, digit by digit: +8613800138000 is 138 0013 8000. */
export function readable(account: string): string {
  const mobile = /^\+86(\d{3})(\d{4})(\d{4})$/.exec(account);
  return mobile ? mobile.slice(1).join(" ") : account;
}
