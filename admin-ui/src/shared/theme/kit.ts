import { type ThemeConfig, theme } from "antd";
import { fonts, type Mode, palettes, radius } from "./tokens";

/** Our tokens in the words of the component kit. */
export function kitTheme(mode: Mode): ThemeConfig {
  const p = palettes[mode];
  return {
    algorithm: mode === "dark" ? theme.darkAlgorithm : theme.defaultAlgorithm,
    cssVar: { key: "tessera" },
    hashed: false,
    token: {
      colorPrimary: p.accent,
      colorPrimaryHover: p.accentHover,
      colorPrimaryActive: p.accent,
      colorPrimaryText: p.accent,
      colorPrimaryBg: p.accentSoft,
      colorLink: p.accent,
      colorLinkHover: p.accentHover,
      colorInfo: p.accent,
      colorSuccess: p.good,
      colorWarning: p.caution,
      colorError: p.bad,
      colorErrorText: p.bad,
      colorBgLayout: p.canvas,
      colorBgContainer: p.surface,
      colorBgElevated: p.raised,
      colorBorder: p.lineStrong,
      colorBorderSecondary: p.line,
      colorText: p.text,
      colorTextSecondary: p.textSoft,
      colorTextTertiary: p.textFaint,
      colorTextDescription: p.textFaint,
      colorTextPlaceholder: p.textFaint,
      colorTextLightSolid: p.onAccent,
      fontFamily: fonts.text,
      fontFamilyCode: fonts.mono,
      fontSize: 14,
      borderRadius: radius.medium,
      borderRadiusSM: radius.small,
      borderRadiusLG: radius.large,
      controlHeight: 34,
      wireframe: false,
      motionDurationSlow: "0.18s",
      motionDurationMid: "0.14s",
      motionDurationFast: "0.1s",
    },
    components: {
      Button: {
        primaryShadow: "none",
        defaultShadow: "none",
        dangerShadow: "none",
        primaryColor: p.onAccent,
        fontWeight: 500,
      },
      Tooltip: { colorTextLightSolid: p.text, colorBgSpotlight: p.raised },
      Tabs: { titleFontSize: 14, horizontalItemPadding: "10px 0" },
      Form: { verticalLabelPadding: "0 0 4px", itemMarginBottom: 18, labelColor: p.textSoft },
      Modal: { titleFontSize: 16 },
      Alert: { withDescriptionPadding: "12px 16px" },
    },
  };
}
