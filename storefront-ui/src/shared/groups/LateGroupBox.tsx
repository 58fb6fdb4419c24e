import { useQuery } from "@tanstack/react-query";
import { type ComponentProps, lazy, Suspense } from "react";
import { laterWords } from "@/shared/i18n/language";
import type { GroupBox as Box } from "./GroupBox";
import { offersOf } from "./groups";

const GroupBox = lazy(async () => {
  await laterWords();
  return { default: (await import("./GroupBox")).GroupBox };
});

/** `GroupBox`, fetched only where the product has an offer: the first pages do not wait for it. */
export function LateGroupBox(props: ComponentProps<typeof Box>) {
  const { data } = useQuery(offersOf(props.productId));
  if (!data?.offers.length) return null;
  return (
    <Suspense fallback={null}>
      <GroupBox {...props} />
    </Suspense>
  );
}
