import { Alert, Button } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./counter.module.css";

interface Detector {
  detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: ["qr_code"] }): Detector;
  getSupportedFormats: () => Promise<string[]>;
}

const LOOK_EVERY_MS = 200;

/** Whether there may be a camera; where there is none one types, or has a scanner type. */
export const hasCamera = navigator.mediaDevices !== undefined;

/** The browser's own reader of QR codes where it has one, which few have on a desktop; else one of ours, fetched now. */
async function reader(): Promise<Detector> {
  const Own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  const formats: string[] = (await Own?.getSupportedFormats().catch(() => [])) ?? [];
  if (Own && formats.includes("qr_code")) return new Own({ formats: ["qr_code"] });
  const { BarcodeDetector } = await import("qr/decode.js");
  return new BarcodeDetector({ formats: ["qr_code"] });
}

/** What the camera sees, until it sees a QR code. */
export function Camera({ onCode, onClose }: { onCode: (token: string) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const scene = useRef<HTMLVideoElement>(null);
  const told = useRef(onCode);
  told.current = onCode;
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const video = scene.current;
    if (!video) return;
    let over = false;
    let stream: MediaStream | undefined;
    void (async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
        if (over) return;
        video.srcObject = stream;
        await video.play();
        const eye = await reader();
        while (!over) {
          const [seen] = await eye.detect(video);
          if (seen?.rawValue && !over) {
            told.current(seen.rawValue);
            return;
          }
          await new Promise((next) => setTimeout(next, LOOK_EVERY_MS));
        }
      } catch {
        if (!over) setRefused(true);
      } finally {
        for (const track of stream?.getTracks() ?? []) track.stop();
      }
    })();
    return () => {
      over = true;
      for (const track of stream?.getTracks() ?? []) track.stop();
    };
  }, []);
  return (
    <div className="stack">
      {refused ? (
        <Alert type="warning" title={t("counter.cameraRefused")} role="alert" />
      ) : (
        <video ref={scene} className={styles.scene} muted playsInline aria-label={t("counter.cameraSees")} />
      )}
      <Button onClick={onClose}>{t("counter.cameraOff")}</Button>
    </div>
  );
}
