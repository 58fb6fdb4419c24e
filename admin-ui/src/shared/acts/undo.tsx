import { App, Button } from "antd";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";

/** How long what was done can be undone, in seconds. */
const UNDO_S = 10;

interface Told {
  title: string;
  /** What did not go as asked. */
  about?: ReactNode;
  well: boolean;
}

/** Says what was done and, for ten seconds, offers the way back; what came of that is said in the same place. */
export function useUndo() {
  const { t } = useTranslation();
  const { notification } = App.useApp();
  const key = useId();
  return (told: Told, undo?: () => Promise<Told>) => {
    const say = ({ title, about, well }: Told, actions?: ReactNode) =>
      notification[well ? "success" : "warning"]({
        key,
        title,
        description: about,
        actions,
        role: "status",
        duration: UNDO_S,
        showProgress: actions !== undefined,
        pauseOnHover: false,
        placement: "bottomRight",
      });
    if (!undo) return say(told);
    say(
      told,
      <Button
        size="small"
        onClick={() => {
          notification.destroy(key);
          void undo().then((undone) => say(undone));
        }}
      >
        {t("list.undo")}
      </Button>,
    );
  };
}
