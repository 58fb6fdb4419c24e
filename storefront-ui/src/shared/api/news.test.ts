import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { keepNews } from "./news";

const KEY = ["order", "one"];

it("is not overwritten by an answer that was read before it", async () => {
  const queries = new QueryClient();
  const answers: ((state: string) => void)[] = [];
  const observer = new QueryObserver(queries, {
    queryKey: KEY,
    queryFn: () => new Promise<string>((resolve) => answers.push(resolve)),
    initialData: "PENDING",
    staleTime: 0,
  });
  const stop = observer.subscribe(() => undefined);
  await expect.poll(() => answers.length).toBe(1);
  keepNews<string>(queries, KEY, () => "DELIVERED");
  answers[0]?.("PAID");
  await expect.poll(() => answers.length).toBe(2);
  answers[1]?.("DELIVERED");
  await expect.poll(() => queries.isFetching()).toBe(0);
  expect(queries.getQueryData(KEY)).toBe("DELIVERED");
  stop();
});
