import { createElement, type FormEvent } from "react";

/** A program's key: what names it, and the secret that signs. */
export interface Key {
  id: string;
  secret: string;
}

/** Takes a key, and lets it go. The browser is asked to remember nothing of it. */
export function KeyForm({ held, take }: { held: Key | null; take: (key: Key | null) => void }) {
  if (held) {
    return createElement(
      "div",
      { className: "key" },
      createElement("code", null, held.id),
      createElement("button", { type: "button", onClick: () => take(null) }, "Forget the key"),
    );
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const id = String(given.get("id")).trim();
    const secret = String(given.get("secret")).trim();
    if (id && secret) take({ id, secret });
  };
  const field = (name: string, label: string, type: string) =>
    createElement("input", {
      name,
      type,
      required: true,
      "aria-label": label,
      placeholder: label,
      autoComplete: "off",
      spellCheck: false,
    });
  return createElement(
    "form",
    { className: "key", onSubmit: submit, autoComplete: "off" },
    field("id", "Key (tpk_…)", "text"),
    field("secret", "Secret", "password"),
    createElement("button", { type: "submit" }, "Sign with it"),
  );
}
