/** Colours of a campaign's page from its hue (0–359), for both schemes; text in `--hue-on` holds 4.5:1 on the others. */
export function campaignColours(hue: number): Record<`--hue-${string}`, string> {
  return {
    "--hue-soft": `light-dark(oklch(95% 0.035 ${hue}), oklch(26% 0.045 ${hue}))`,
    "--hue-ink": `light-dark(oklch(42% 0.11 ${hue}), oklch(85% 0.09 ${hue}))`,
    "--hue-deep": `light-dark(oklch(36% 0.11 ${hue}), oklch(27% 0.085 ${hue}))`,
    "--hue-mid": `light-dark(oklch(46% 0.13 ${hue + 24}), oklch(37% 0.11 ${hue + 24}))`,
    "--hue-glow": `light-dark(oklch(58% 0.15 ${hue + 48} / 70%), oklch(48% 0.13 ${hue + 48} / 60%))`,
    "--hue-veil": `oklch(20% 0.05 ${hue} / 82%)`,
    "--hue-clear": `oklch(20% 0.05 ${hue} / 12%)`,
    "--hue-on": "oklch(100% 0 0)",
    "--hue-on-soft": "oklch(100% 0 0 / 16%)",
    "--hue-fade": "linear-gradient(90deg, transparent, oklch(0% 0 0 / 85%) 70%)",
    "--hue-key": `oklch(30% 0.1 ${hue})`,
  };
}
