import type { ConfigProviderProps } from "antd";
import en from "antd/locale/en_US";
import zh from "antd/locale/zh_CN";

/** The component kit's own words (date picker, empty select) in the reader's language. */
export function kitLocale(language: string): ConfigProviderProps["locale"] {
  return language === "en" ? en : zh;
}
