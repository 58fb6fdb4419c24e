import { Segmented } from "antd";
import { type ComponentProps, lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Loading } from "@/shared/parts/states";
import type { PageEditor } from "./page-editor";

const Editor = lazy(() => import("./page-editor").then((found) => ({ default: found.PageEditor })));

export type Side = "pieces" | "page";

interface ChoiceProps {
  value: Side;
  onChange: (side: Side) => void;
}

/** What is written: what changes prices, or the page that tells of it. */
export function SideChoice({ value, onChange }: ChoiceProps) {
  const { t } = useTranslation();
  return (
    <div>
      <Segmented
        aria-label={t("builder.side.title")}
        value={value}
        onChange={onChange}
        options={(["pieces", "page"] as const).map((side) => ({
          value: side,
          label: t(`builder.side.${side}`),
        }))}
      />
    </div>
  );
}

/** The page's editor, fetched when somebody wants it. */
export function PageSide(props: ComponentProps<typeof PageEditor>) {
  return (
    <Suspense fallback={<Loading />}>
      <Editor {...props} />
    </Suspense>
  );
}
