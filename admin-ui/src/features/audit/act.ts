import { useTranslation } from "react-i18next";

/** What an act (`staff.signed_in`) is called in the reader's language; one without words by its recorded name. */
export function useActName(): (action: string) => string {
  const { t } = useTranslation();
  return (action) => {
    const [what, did] = action.split(".");
    return t(`audit.acts.${what as "staff"}.${did as "signed_in"}`, { defaultValue: action });
  };
}
