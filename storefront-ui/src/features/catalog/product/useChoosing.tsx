import { useRef, useState } from "react";
import { type ChoiceData, Chooser } from "./Chooser";

/**
 * What is to be chosen of a bundle: its fields, what was taken so far, and whether that is all. Tells an incomplete
 * choice where it is.
 */
export function useChoosing(choices: readonly ChoiceData[]) {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const [needed, setNeeded] = useState(false);
  const sets = useRef<(HTMLFieldSetElement | null)[]>([]);
  const takenOf = ({ options }: ChoiceData) =>
    options.filter(
      ({ variant, availability }) => marked.has(variant.id) && availability.state !== "SOLD_OUT",
    );
  const taken = choices.flatMap(takenOf);
  const open = choices.findIndex((choice) => takenOf(choice).length !== choice.picks);
  return {
    fields: choices.map((choice, at) => (
      <Chooser
        key={choice.name}
        choice={choice}
        taken={takenOf(choice).map(({ variant }) => variant.id)}
        needed={needed && takenOf(choice).length !== choice.picks}
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
