import type { ErrorComponentProps } from "@tanstack/react-router";
import { useEffect } from "react";
import { Unreachable } from "@/shared/api/problems";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";

/**
 * What broke while a page was made. A part of the shop that could not be fetched is a lost network, or a shop that
 * was renewed meanwhile: loading the page again mends both, and happens by itself when the network is back.
 */
export function PageProblem({ error, reset }: ErrorComponentProps) {
  const missingPart = /dynamically imported module|module script|preload/i.test(String(error));
  useEffect(() => {
    if (!missingPart) return;
    const reload = () => location.reload();
    window.addEventListener("online", reload);
    return () => window.removeEventListener("online", reload);
  }, [missingPart]);
  return (
    <div className="page">
      <ProblemBlock
        whole
        error={missingPart ? new Unreachable("A part of the shop did not arrive.") : error}
        onRetry={() => (missingPart ? location.reload() : reset())}
      />
    </div>
  );
}
