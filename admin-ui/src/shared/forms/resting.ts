import { ConfigProvider } from "antd";

/** Whether a control rests: by itself, or with the form that it stands in. Saying false to the kit wakes it there. */
export function useResting(own = false): boolean {
  return (ConfigProvider.useConfig().componentDisabled ?? false) || own;
}
