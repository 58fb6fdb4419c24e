import { Alert, Button } from "antd";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import styles from "./counter.module.css";

interface Detector {
  detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}
type DetectorClass = new (options: { formats: string[] }) => Detector;

const LOOK_EVERY_MS = 200;

/** The browser's own reader of QR codes; undefined where there is none: then one types, or has a scanner type. */
const Reader = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
export const hasCamera = Reader !== undefined && navigator.mediaDevices !== undefined;

/** What the camera sees, until it sees a QR code. */
export function Camera({ onCode, onClose }: { onCode: (token: string) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const scene = useRef<HTMLVideoElement>(null);
  const told = useRef(onCode);
  told.current = onCode;
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const video = scene.current;
    if (!Reader || !video) return;
    let over = false;
    let stream: MediaStream | undefined;
    const reader = new Reader({ formats: ["qr_code"] });
    void (async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
        if (over) return;
        video.srcObject = stream;
        await video.play();
        while (!over) {
          const [seen] = await reader.detect(video);
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
