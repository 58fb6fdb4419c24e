import { useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { SearchIcon } from "./icons";
import classes from "./SearchField.module.css";

/** The search of the whole shop; it shows the words of the page it stands on. */
export function SearchField({ large = false, autoFocus = false }: { large?: boolean; autoFocus?: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const asked = (useSearch({ strict: false }) as { q?: string }).q ?? "";
  const [words, setWords] = useState(asked);
  useEffect(() => setWords(asked), [asked]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const q = words.trim();
    void navigate({ to: "/search", search: { q: q || undefined } });
  };
  return (
    <search>
      <form className={classes.form} data-large={large || undefined} onSubmit={submit}>
        <span className={classes.icon}>
          <SearchIcon />
        </span>
        <input
          className={classes.input}
          type="search"
          name="q"
          value={words}
          maxLength={100}
          // biome-ignore lint/a11y/noAutofocus: only on the search page, which has nothing else to do first
          autoFocus={autoFocus}
          autoComplete="off"
          enterKeyHint="search"
          placeholder={t("search.placeholder")}
          aria-label={t("search.label")}
          onChange={(event) => setWords(event.target.value)}
        />
      </form>
    </search>
  );
}
