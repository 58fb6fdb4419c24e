import { useRef, useState } from "react";
import { type ChoiceData, Chooser } from "./Chooser";

/**
 * What is to be chosen of a bundle: its fields, what was taken so far, what is left for after paying, and whether that
 * is all. Tells an incomplete choice where it is.
 */
export function useChoosing(choices: readonly ChoiceData[]) {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [postponed, setPostponed] = useState<ReadonlySet<string>>(new Set());
  const [needed, setNeeded] = useState(false);
  const sets = useRef<(HTMLFieldSetElement | null)[]>([]);
  const waits = ({ name, waitDays }: ChoiceData) => waitDays != null && postponed.has(name);
  const takenOf = (choice: ChoiceData) =>
    choice.options.filter(
      ({ variant, availability }) =>
        marked.has(variant.id) && availability.state !== "SOLD_OUT" && !waits(choice),
    );
  const taken = choices.flatMap(takenOf);
  const lacks = (choice: ChoiceData) => !waits(choice) && takenOf(choice).length !== choice.picks;
  const open = choices.findIndex(lacks);
  return {
    fields: choices.map((choice, at) => (
      <Chooser
        key={choice.name}
        choice={choice}
        taken={takenOf(choice).map(({ variant }) => variant.id)}
        later={waits(choice)}
        needed={needed && lacks(choice)}
        onLater={(later) => {
          const others = [...postponed].filter((name) => name !== choice.name);
          setPostponed(new Set(later ? [...others, choice.name] : others));
        }}
        field={(element) => {
          sets.current[at] = element;
        }}
        onChange={(ids) => {
          const others = taken.map(({ variant }) => variant.id).filter((id) => !isOf(choice, id));
          setMarked(new Set([...others, ...ids]));
        }}
      />
    )),
    taken,
    /** Whatever may come to be inside: what was taken, and everything that may still be. */
    possible: [...taken, ...choices.filter(waits).flatMap(({ options }) => options)],
    ids: taken.map(({ variant }) => variant.id),
    complete: open === -1,
    ready: () => {
      setNeeded(open !== -1);
      const field = sets.current[open];
      field?.scrollIntoView({ block: "center" });
      field?.querySelector<HTMLInputElement>("input:not(:disabled)")?.focus({ preventScroll: true });
      return open === -1;
    },
  };
}

function isOf({ options }: ChoiceData, id: string): boolean {
  return options.some(({ variant }) => variant.id === id);
}
