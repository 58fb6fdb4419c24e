// @vitest-environment jsdom
import { renderHook } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { useAskedPresence } from "@/shared/session/step-up";
import { ask } from "./ask";
import type { TypedDocumentString } from "./generated/graphql";

const document = Object.assign(new String("mutation Act { act }"), {
  __meta__: { hash: "sha256:abc" },
}) as unknown as TypedDocumentString<{ act: { __typename: string } }, Record<string, never>>;
const asking = { data: { act: { __typename: "StepUpRequired", withCode: true, message: "Confirm" } } };

afterEach(() => vi.unstubAllGlobals());

const answers = (...bodies: unknown[]) => {
  const left = [...bodies];
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => new Response(JSON.stringify(left.length > 1 ? left.shift() : left[0]))),
  );
};

test("two acts at once ask once, and both go on by themselves", async () => {
  answers(asking, asking, { data: { act: { __typename: "Done" } } });
  const { result } = renderHook(() => useAskedPresence());
  const acts = Promise.all([ask(document, {}), ask(document, {})]);
  await vi.waitFor(() => expect(result.current?.withCode).toBe(true));
  result.current?.settle(true);
  expect(await acts).toEqual([{ act: { __typename: "Done" } }, { act: { __typename: "Done" } }]);
  expect(fetch).toHaveBeenCalledTimes(4);
  expect(result.current).toBe(null);
});

test("who would rather not gets the refusal, and nothing is sent again", async () => {
  answers(asking);
  const { result } = renderHook(() => useAskedPresence());
  const act = ask(document, {});
  await vi.waitFor(() => expect(result.current).not.toBe(null));
  result.current?.settle(false);
  expect((await act).act.__typename).toBe("StepUpRequired");
  expect(fetch).toHaveBeenCalledTimes(1);
});
