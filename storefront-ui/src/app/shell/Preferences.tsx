import { Button, type MantineColorScheme, useMantineColorScheme } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { chooseLanguage, type Language, languages } from "@/shared/i18n/language";
import { useInstall } from "@/shared/installed/install";
import { SettingsIcon } from "@/shared/ui/icons";
import classes from "./Preferences.module.css";

const NAMES: Record<Language, string> = { "zh-CN": "中文", en: "English" };
const SCHEMES: readonly MantineColorScheme[] = ["light", "dark", "auto"];

/** Language and light or dark, remembered on this device. */
export function Preferences() {
  const { t, i18n } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const queries = useQueryClient();
  const install = useInstall();
  const speak = async (language: Language) => {
    await chooseLanguage(language);
    // Names and messages come from the server in the reader's language.
    await queries.invalidateQueries();
  };
  return (
    <>
      <button
        type="button"
        className="icon-button"
        popoverTarget="preferences"
        aria-label={t("preferences.open")}
      >
        <SettingsIcon size={22} />
      </button>
      <div id="preferences" popover="auto" className={classes.panel}>
        <fieldset className={classes.group}>
          <legend>{t("preferences.language")}</legend>
          <div className={classes.choices}>
            {languages.map((language) => (
              <label key={language} className={classes.choice}>
                <input
                  type="radio"
                  name="language"
                  checked={i18n.language === language}
                  onChange={() => void speak(language)}
                />
                <span lang={language}>{NAMES[language]}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <fieldset className={classes.group}>
          <legend>{t("preferences.scheme")}</legend>
          <div className={classes.choices}>
            {SCHEMES.map((scheme) => (
              <label key={scheme} className={classes.choice}>
                <input
                  type="radio"
                  name="scheme"
                  checked={colorScheme === scheme}
                  onChange={() => setColorScheme(scheme)}
                />
                <span>{t(`preferences.schemes.${scheme}`)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        {install && (
          <fieldset className={classes.group}>
            <legend>{t("preferences.device")}</legend>
            <Button variant="default" fullWidth onClick={install}>
              {t("preferences.install")}
            </Button>
          </fieldset>
        )}
      </div>
    </>
  );
}
