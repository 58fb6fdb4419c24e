import { Empty, Segmented } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { Card } from "@/shared/parts/page";
import styles from "./page.module.css";

/** How wide the screens are that the page is shown on, and how much of its height is seen. */
const SCREENS = { phone: { width: 390, height: 780 }, desktop: { width: 1280, height: 1900 } } as const;
type Screen = keyof typeof SCREENS;
const LANGUAGES = ["zh-CN", "en"] as const;

interface PreviewProps {
  path: string;
  version: number;
  empty: boolean;
}

/** The page as the shop itself draws it, anew with every version that is saved. */
export function PagePreview({ path, version, empty }: PreviewProps) {
  const { t, i18n } = useTranslation();
  const [screen, setScreen] = useState<Screen>("phone");
  const [language, setLanguage] = useState<(typeof LANGUAGES)[number]>(
    i18n.language === "en" ? "en" : "zh-CN",
  );
  const frame = useRef<HTMLIFrameElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const [wide, setWide] = useState<number>(SCREENS.phone.width);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told whenever another version is saved
  useEffect(() => {
    frame.current?.contentWindow?.postMessage("campaign saved", location.origin);
  }, [version]);
  useEffect(() => {
    const box = room.current;
    if (!box) return;
    const watch = new ResizeObserver(([entry]) => setWide(entry?.contentRect.width ?? SCREENS.phone.width));
    watch.observe(box);
    return () => watch.disconnect();
  }, []);
  const { width, height } = SCREENS[screen];
  const scale = Math.min(1, wide / width);
  return (
    <Card
      title={t("builder.page.preview.title")}
      acts={
        <a href={`${path}&lang=${language}`} target="_blank" rel="noreferrer">
          {t("builder.page.preview.open")}
        </a>
      }
    >
      <div className="row" style={{ marginBottom: 12 }}>
        <Segmented
          size="small"
          aria-label={t("builder.page.preview.screen")}
          value={screen}
          onChange={setScreen}
          options={(Object.keys(SCREENS) as Screen[]).map((value) => ({
            value,
            label: t(`builder.page.preview.${value}`),
          }))}
        />
        <Segmented
          size="small"
          aria-label={t("builder.page.preview.language")}
          value={language}
          onChange={setLanguage}
          options={LANGUAGES.map((value) => ({ value, label: t(`settings.languages.${value}`) }))}
        />
      </div>
      <div ref={room} className={styles.room} style={{ height: height * scale }}>
        {empty ? (
          <Empty description={t("builder.page.preview.empty")} />
        ) : (
          <iframe
            key={language}
            ref={frame}
            className={styles.frame}
            title={t("builder.page.preview.title")}
            src={`${path}&lang=${language}`}
            style={{ width, height, transform: `scale(${scale})` }}
          />
        )}
      </div>
    </Card>
  );
}
