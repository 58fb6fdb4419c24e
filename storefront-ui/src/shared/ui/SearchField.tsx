import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, type KeyboardEvent, useEffect, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { SuggestQuery } from "@/shared/api/generated/graphql";
import { SearchIcon, TicketIcon } from "./icons";
import { Marked } from "./Marked";
import classes from "./SearchField.module.css";

const Suggest = graphql(`
  query Suggest($text: String!) {
    suggest(text: $text) { kind text slug }
  }
`);

type Suggestion = SuggestQuery["suggest"][number];

const suggestions = (text: string) =>
  queryOptions({
    queryKey: ["suggest", text],
    queryFn: ({ signal }) => ask(Suggest, { text }, { signal, cacheable: true }).then((data) => data.suggest),
    enabled: text !== "",
    staleTime: 60_000,
    retry: false,
  });

const TYPING_MS = 120;

/** The search of the whole shop, which suggests while one types; it shows the words of the page it stands on. */
export function SearchField({ large = false, autoFocus = false }: { large?: boolean; autoFocus?: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const asked = (useSearch({ strict: false }) as { q?: string }).q ?? "";
  const [words, setWords] = useState(asked);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const list = useId();
  useEffect(() => setWords(asked), [asked]);
  const [typed] = useDebouncedValue(words.trim(), TYPING_MS);
  const found = useQuery({
    ...suggestions(open ? typed : ""),
    placeholderData: keepPreviousData,
  }).data;
  const shown = open && words.trim() !== "" ? (found ?? []) : [];

  const close = () => {
    setOpen(false);
    setActive(-1);
  };
  const search = (text: string) => {
    close();
    setWords(text);
    void navigate({ to: "/search", search: { q: text || undefined } });
  };
  const go = ({ kind, text, slug }: Suggestion) => {
    if (kind === "WORD" || !slug) return search(text);
    close();
    setWords("");
    const to = ({ CATEGORY: "/c/$slug", PRODUCT: "/p/$slug", BUNDLE: "/b/$slug" } as const)[kind];
    void navigate({ to, params: { slug } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const chosen = shown[active];
    if (chosen) go(chosen);
    else search(words.trim());
  };
  const move = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && words.trim() !== "") {
      event.preventDefault();
      setOpen(true);
      // From the field itself on: below the last comes the field again.
      const step = event.key === "ArrowDown" ? 1 : -1;
      const places = shown.length + 1;
      setActive((now) => ((now + 1 + step + places) % places) - 1);
    }
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
          role="combobox"
          aria-expanded={shown.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={shown[active] ? `${list}-${active}` : undefined}
          value={words}
          maxLength={100}
          // biome-ignore lint/a11y/noAutofocus: only on the search page, which has nothing else to do first
          autoFocus={autoFocus}
          autoComplete="off"
          enterKeyHint="search"
          placeholder={t("search.placeholder")}
          aria-label={t("search.label")}
          onChange={(event) => {
            setWords(event.target.value);
            setOpen(true);
            setActive(-1);
          }}
          onKeyDown={move}
          onBlur={close}
        />
        <div
          id={list}
          role="listbox"
          aria-label={t("search.suggestions")}
          hidden={shown.length === 0}
          className={classes.list}
        >
          {shown.map((one, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
            // biome-ignore lint/a11y/useFocusableInteractive: it is reached by aria-activedescendant
            <div
              key={`${one.kind} ${one.slug ?? one.text}`}
              id={`${list}-${place}`}
              role="option"
              aria-selected={place === active}
              className={classes.option}
              onMouseDown={(event) => event.preventDefault()}
              onMouseEnter={() => setActive(place)}
              onClick={() => go(one)}
            >
              <span className={classes.optionIcon}>
                {one.kind === "WORD" ? <SearchIcon size={16} /> : <TicketIcon size={16} />}
              </span>
              <span className={classes.optionText}>
                <Marked text={one.text} words={words.trim().split(/\s+/)} />
              </span>
              {one.kind !== "WORD" && one.kind !== "PRODUCT" && (
                <span className={classes.optionKind}>{t(`search.suggested.${one.kind}`)}</span>
              )}
            </div>
          ))}
        </div>
      </form>
    </search>
  );
}
