/** Only addresses of this app: a link must not lead a signed-in person elsewhere. */
export function safeBack(back: string | undefined): string {
  return back && /^\/(?![/\\])/.test(back) && !back.startsWith("/sign-in") ? back : "/";
}
