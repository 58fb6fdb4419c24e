/** The address if it leads to the web, else nothing: what others send must never run as a script. */
export function webAddress(text: string | null | undefined): string | undefined {
  if (!text) return undefined;
  try {
    const { protocol, href } = new URL(text, location.href);
    return protocol === "https:" || protocol === "http:" ? href : undefined;
  } catch {
    return undefined;
  }
}
