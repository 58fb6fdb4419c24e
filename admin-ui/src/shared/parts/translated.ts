interface Translated {
  zhCn: string;
  en: string;
}

/** A name in the reader's language, or in the other one where it is not written yet. */
export function translated(names: Translated, language: string): string {
  return language === "en" ? names.en || names.zhCn : names.zhCn || names.en;
}
