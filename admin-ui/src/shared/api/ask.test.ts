// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest";
import { ask } from "./ask";
import type { CallFailed } from "./errors";
import type { TypedDocumentString } from "./generated/graphql";

const document = Object.assign(new String("query Me { me { id } }"), {
  __meta__: { hash: "sha256:abc" },
}) as unknown as TypedDocumentString<{ me: null }, Record<string, never>>;

const answer = (status: number, body: unknown) =>
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => new Response(typeof body === "string" ? body : JSON.stringify(body), { status })),
  );

const failed = () =>
  ask(document, {}).then(
    () => null,
    (error: CallFailed) => ({ trouble: error.trouble, errorId: error.errorId }),
  );

afterEach(() => vi.unstubAllGlobals());

test("only the fingerprint is sent, with the header a cross-site form cannot set", async () => {
  answer(200, { data: { me: null } });
  expect(await ask(document, {})).toEqual({ me: null });
  const [, init] = vi.mocked(fetch).mock.calls[0] ?? [];
  expect(JSON.parse(String(init?.body))).toEqual({ documentId: "sha256:abc", variables: {} });
  expect(init?.headers).toMatchObject({ "x-tessera-client": "admin", "content-type": "application/json" });
});

test("each failure is told apart", async () => {
  answer(200, { data: null, errors: [{ message: "x", extensions: { code: "INTERNAL", errorId: "e1" } }] });
  expect(await failed()).toEqual({ trouble: "internal", errorId: "e1" });
  answer(401, { errors: [{ message: "x", extensions: { code: "UNAUTHENTICATED" } }] });
  expect((await failed())?.trouble).toBe("unauthenticated");
  answer(200, { data: null, errors: [{ message: "x", extensions: { code: "FORBIDDEN" } }] });
  expect((await failed())?.trouble).toBe("forbidden");
  answer(502, "<html>bad gateway</html>");
  expect((await failed())?.trouble).toBe("unreachable");
  vi.stubGlobal(
    "fetch",
    vi.fn(async () => Promise.reject(new TypeError("failed"))),
  );
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  expect((await failed())?.trouble).toBe("offline");
});
