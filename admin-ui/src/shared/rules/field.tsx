import { Form } from "antd";
import { createContext, type ReactNode, useContext } from "react";

/** What the server says against the draft, by the place it names: `pieces.0.rule.effect.ladder.steps.1.off`. */
export type Errors = ReadonlyMap<string, string>;

const Told = createContext<Errors>(new Map());
export const ErrorsOf = Told.Provider;

/** The place of a refusal as fields know it. */
export function placeOf(path: readonly string[] | null): string | null {
  if (!path?.length) return null;
  const steps = path[0] === "input" ? path.slice(1) : path;
  return (steps[0] === "campaign" || steps[0] === "content" ? steps.slice(1) : steps).join(".");
}

/** What is said against a place, or against something inside it that shows no field of its own. */
export function useError(at: string): string | undefined {
  return useContext(Told).get(at);
}

/** How many errors there are inside a place. */
export function useErrorsWithin(at: string): number {
  const errors = useContext(Told);
  return [...errors.keys()].filter((key) => key === at || key.startsWith(`${at}.`)).length;
}

interface FieldProps {
  at: string;
  label: string;
  id?: string;
  hint?: string;
  /** What can be told before the server is asked. */
  wrong?: string | undefined;
  children: ReactNode;
}

/** A labelled field with what is said against it beside it. */
export function Field({ at, label, id, hint, wrong, children }: FieldProps) {
  const said = useError(at) ?? wrong;
  return (
    <Form.Item
      label={label}
      {...(id ? { htmlFor: id } : {})}
      {...(hint ? { extra: hint } : {})}
      {...(said ? { validateStatus: "error" as const, help: said } : {})}
    >
      {children}
    </Form.Item>
  );
}
