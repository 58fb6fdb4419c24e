// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import { Form, Input } from "antd";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { forgetDrafts, readDraft, useDraft, writeDraft } from "./draft";

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("matchMedia", () => ({
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
});
afterEach(() => {
  cleanup();
  sessionStorage.clear();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const blank = { supplier: "" };

function Editor() {
  const [form] = Form.useForm<typeof blank>();
  const draft = useDraft("batch.new", form, blank);
  return (
    <Form form={form} initialValues={blank} onValuesChange={draft.touched}>
      <Form.Item name="supplier">
        <Input aria-label="supplier" />
      </Form.Item>
      {draft.restoredAt !== null && <p>restored</p>}
    </Form>
  );
}

const field = () => screen.getByLabelText<HTMLInputElement>("supplier");

async function type(value: string) {
  const { fireEvent } = await import("@testing-library/react");
  act(() => void fireEvent.change(field(), { target: { value } }));
}

test("what was typed comes back after the screen was left, even at once", async () => {
  const { unmount } = render(<Editor />);
  await type("Northwind");
  unmount();
  render(<Editor />);
  expect(field().value).toBe("Northwind");
  expect(screen.getByText("restored")).toBeTruthy();
});

test("an untouched form leaves no draft", () => {
  render(<Editor />).unmount();
  expect(readDraft("batch.new")).toBeNull();
});

test("signing out forgets every draft and nothing else", () => {
  writeDraft("batch.new", { supplier: "x" }, 0);
  sessionStorage.setItem("other", "kept");
  forgetDrafts();
  expect(readDraft("batch.new")).toBeNull();
  expect(sessionStorage.getItem("other")).toBe("kept");
});

test("a damaged draft counts as none", () => {
  sessionStorage.setItem("tessera.draft.batch.new", "{");
  expect(readDraft("batch.new")).toBeNull();
});
