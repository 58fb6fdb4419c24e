import type { ErrorComponentProps } from "@tanstack/react-router";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";

/** What broke while a page was made. A page that could not be loaded is often an old one: loading anew mends it. */
export function PageProblem({ error, reset }: ErrorComponentProps) {
  const missingPart = /dynamically imported module|module script|preload/i.test(String(error));
  return (
    <div className="page">
      <ProblemBlock whole error={error} onRetry={() => (missingPart ? location.reload() : reset())} />
    </div>
  );
}
