/** The tokens of `colours.ts` as the kit takes them. */
import { type CSSVariablesResolver, createTheme, defaultVariantColorsResolver } from "@mantine/core";
import { dark, dusk, fontFamily, light, property, red, shape, teal } from "./colours";

/** QR codes stay dark on light whatever the scheme: many scanners refuse inverted ones. */
export const qrColours = { ink: shape["--ts-ink-on-paper"], paper: shape["--ts-paper"] };

export const theme = createTheme({
  primaryColor: "teal",
  colors: { teal, red, dark: dusk },
  primaryShade: { light: 7, dark: 4 },
  variantColorResolver: (input) => {
    const colours = defaultVariantColorsResolver(input);
    if (input.variant !== "filled") return colours;
    if (input.color !== "red") return { ...colours, color: "var(--ts-on-fill)" };
    const background = "var(--ts-danger-fill)";
    return { ...colours, background, hover: background, color: "var(--ts-on-danger)" };
  },
  fontFamily,
  fontFamilyMonospace:
    'ui-monospace, "SF Mono", "JetBrains Mono", Menlo, Consolas, "Noto Sans Mono", monospace',
  defaultRadius: "md",
  radius: { xs: "4px", sm: "8px", md: "12px", lg: "16px", xl: "20px" },
  spacing: { xs: "8px", sm: "12px", md: "16px", lg: "24px", xl: "32px" },
  cursorType: "pointer",
  respectReducedMotion: true,
  focusRing: "auto",
});

function scheme(values: typeof light): Record<string, string> {
  const names = Object.entries(values).map(([name, value]) => [property(name), value]);
  return {
    ...Object.fromEntries(names),
    "--mantine-color-body": values.canvas,
    "--mantine-color-text": values.ink,
    "--mantine-color-dimmed": values.muted,
    "--mantine-color-default-border": values.strongLine,
    "--mantine-color-placeholder": values.muted,
    "--mantine-color-error": values.danger,
    "--mantine-color-default": values.surface,
    "--mantine-color-default-hover": values.sunken,
    "--mantine-primary-color-filled": values.fill,
    "--mantine-primary-color-filled-hover": values.fillHover,
    "--mantine-primary-color-contrast": values.onFill,
    "--mantine-color-teal-filled": values.fill,
    "--mantine-color-teal-filled-hover": values.fillHover,
    "--mantine-color-teal-light": values.accentSoft,
    "--mantine-color-teal-light-hover": values.accentSoft,
    "--mantine-color-teal-light-color": values.accent,
    "--mantine-color-teal-text": values.accent,
    "--mantine-color-anchor": values.accent,
  };
}

/** Publishes the tokens as custom properties, and points Mantine's own at them. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: shape,
  light: scheme(light),
  dark: scheme(dark),
});
