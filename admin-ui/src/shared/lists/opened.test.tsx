// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { TypedDocumentString } from "@/shared/api/generated/graphql";
import { useOpened } from "./opened";

interface Task {
  id: string;
  state: string;
}
interface Found {
  node: Task | null;
}

const document = Object.assign(new String("query Task($id: ID!) { node(id: $id) { id } }"), {
  __meta__: { hash: "sha256:1" },
}) as unknown as TypedDocumentString<Found, { id: string }>;
const listed = [{ id: "mtk_1", state: "OPEN" }];

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function Sheet({ id }: { id: string | undefined }) {
  const open = useOpened<Found, Task>({ id, document, pick: ({ node }) => node, listed });
  return <p>{open ? `${open.id} ${open.state}` : "closed"}</p>;
}

function show(id: string | undefined, node: Task | null) {
  const answer = vi.fn(async () => new Response(JSON.stringify({ data: { node } })));
  vi.stubGlobal("fetch", answer);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Sheet id={id} />
    </QueryClientProvider>,
  );
  return answer;
}

test("what the list knows is shown at once, then what became of it", async () => {
  show("mtk_1", { id: "mtk_1", state: "DONE" });
  expect(screen.getByText("mtk_1 OPEN")).toBeTruthy();
  expect(await screen.findByText("mtk_1 DONE")).toBeTruthy();
});

test("an address opens what the list does not show", async () => {
  show("mtk_9", { id: "mtk_9", state: "DONE" });
  expect(screen.getByText("closed")).toBeTruthy();
  expect(await screen.findByText("mtk_9 DONE")).toBeTruthy();
});

test("nothing is asked for while nothing is open", () => {
  const answer = show(undefined, null);
  expect(screen.getByText("closed")).toBeTruthy();
  expect(answer).not.toHaveBeenCalled();
});
