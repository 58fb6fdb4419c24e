import type { FormInstance } from "antd";

export interface Refusal {
  code: string;
  message: string;
  path: string[] | null;
}

/** Where in a form the server's path points: the argument's name is dropped, list positions become numbers. */
function fieldOf(path: readonly string[]): (string | number)[] {
  const steps = path[0] === "input" ? path.slice(1) : path;
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** Put a refusal beside the field it names; false when the form shows no such field. */
export function showAtField(
  form: FormInstance,
  refusal: Refusal,
  translate = (name: (string | number)[]) => name,
): boolean {
  if (!refusal.path?.length) return false;
  const name = translate(fieldOf(refusal.path));
  if (!form.getFieldInstance(name)) return false;
  form.setFields([{ name, errors: [refusal.message] }]);
  form.scrollToField(name, { block: "center" });
  return true;
}
