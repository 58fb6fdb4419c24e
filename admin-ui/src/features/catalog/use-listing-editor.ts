import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, type FormInstance } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import type { ProductPartsFragment } from "@/shared/api/generated/graphql";
import { useDraft } from "@/shared/forms/draft";
import { type Refusal, showAtField } from "@/shared/forms/refusal";
import { ProductDocument } from "./documents";
import type { ListingValues } from "./listing-values";

type Answer =
  | (ProductPartsFragment & { __typename: "Product" })
  | (Refusal & { __typename: "VersionConflict"; current: ProductPartsFragment })
  | (Refusal & { __typename: string });

interface Editing<Values extends ListingValues> {
  /** Name of the draft: one per thing edited. */
  name: string;
  form: FormInstance<Values>;
  initial: Values;
  valuesOf: (product: ProductPartsFragment) => Values;
  save: (values: Values) => Promise<Answer>;
  onSaved: (product: ProductPartsFragment) => void;
}

const isProduct = (answer: Answer): answer is ProductPartsFragment & { __typename: "Product" } =>
  answer.__typename === "Product";

/** Draft, save, refusals beside their fields, and the version conflict: the same for products and bundles. */
export function useListingEditor<Values extends ListingValues>(editing: Editing<Values>) {
  const { name, form, initial, valuesOf, save, onSaved } = editing;
  const { t } = useTranslation();
  const { message } = App.useApp();
  const cache = useQueryClient();
  const draft = useDraft(name, form, initial);
  const [edited, setEdited] = useState(false);
  const [conflict, setConflict] = useState<ProductPartsFragment | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  // What the form began with, or what was saved last: against it one tells who changed what.
  const [base, setBase] = useState(initial);

  const remember = (product: ProductPartsFragment) => {
    cache.setQueryData(asked(ProductDocument, { id: product.id }).queryKey, { product });
    void cache.invalidateQueries({ queryKey: ["Products"] });
  };

  const saving = useMutation({
    mutationFn: save,
    onMutate: () => setRefusal(null),
    onSuccess: (answer) => {
      if (isProduct(answer)) {
        draft.forget();
        setEdited(false);
        setBase(valuesOf(answer));
        remember(answer);
        void message.success(t("catalog.saved"));
        onSaved(answer);
      } else if (answer.__typename === "VersionConflict" && "current" in answer) {
        setConflict(answer.current);
      } else if (!showAtField(form, answer as Refusal)) {
        setRefusal((answer as Refusal).message);
      }
    },
    onError: (error) => setRefusal(`${t(`trouble.${troubleOf(error)}.title`)} ${t("draft.kept")}`),
  });

  return {
    draft,
    refusal,
    conflict,
    closeConflict: () => setConflict(null),
    /** True while the form holds what the server does not. */
    dirty: edited || draft.restoredAt !== null,
    saving: saving.isPending,
    submit: () => saving.mutate(form.getFieldsValue(true) as Values),
    touched: () => {
      setEdited(true);
      draft.touched();
    },
    keepMine: (current: ProductPartsFragment) => {
      setConflict(null);
      form.setFieldsValue({ version: current.version } as never);
      saving.mutate({ ...(form.getFieldsValue(true) as Values), version: current.version });
    },
    takeTheirs: (current: ProductPartsFragment) => {
      setConflict(null);
      draft.forget();
      setEdited(false);
      setBase(valuesOf(current));
      form.setFieldsValue(valuesOf(current) as never);
      remember(current);
    },
    /** Theirs with mine on top, to be looked at before it is saved. */
    keepBoth: (current: ProductPartsFragment, values: Values) => {
      setConflict(null);
      setBase(valuesOf(current));
      form.setFieldsValue(values as never);
      setEdited(true);
      draft.touched();
      void message.info(t("conflict.lookThenSave"));
    },
    base,
    remember,
  };
}
