import type { ContactInput } from "@/shared/api/generated/graphql";

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;
const PHONE = /^\+?\d{6,15}$/;

/** A phone number or an e-mail from one field; undefined while it is neither. */
export function parseContact(text: string): ContactInput | undefined {
  const trimmed = text.trim();
  if (trimmed.includes("@"))
    return EMAIL.test(trimmed) && trimmed.length <= 254 ? { email: trimmed } : undefined;
  const digits = trimmed.replace(/[\s()-]/g, "");
  return PHONE.test(digits) ? { phone: digits } : undefined;
}

const CONTACT = "tessera.contact";

/** Kept for this visit, so that leaving and coming back loses nothing. */
export function rememberedContact(): string {
  try {
    return sessionStorage.getItem(CONTACT) ?? "";
  } catch {
    return "";
  }
}

export function rememberContact(value: string): void {
  try {
    sessionStorage.setItem(CONTACT, value);
  } catch {
    // A comfort only.
  }
}
