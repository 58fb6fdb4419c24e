import { expect, test } from "vitest";
import { auditSearch, filterOf } from "./search";

test("an address becomes a filter, and what it cannot mean is passed over", () => {
  const search = auditSearch({
    actor: "stf_1",
    action: "role.changed",
    from: "2026-11-01",
    to: "yesterday",
    text: 5,
  });
  expect(filterOf(search)).toEqual({
    staffId: "stf_1",
    actor: null,
    action: "role.changed",
    target: null,
    text: "5",
    at: { gte: "2026-10-31T16:00:00.000Z", lte: null },
  });
  expect(filterOf(auditSearch({ actor: "SYSTEM" }))).toMatchObject({
    staffId: null,
    actor: "SYSTEM",
    at: null,
  });
  expect(filterOf(auditSearch({ actor: "ROBOT" }))).toMatchObject({ staffId: null, actor: null });
});
