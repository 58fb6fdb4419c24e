import { createLink } from "@tanstack/react-router";
import { Button, type ButtonProps } from "antd";
import type { Ref } from "react";

interface LinkButtonProps extends Omit<ButtonProps, "type"> {
  /** The one act this screen is for. */
  primary?: boolean;
  ref?: Ref<HTMLAnchorElement>;
}

function LinkButton({ ref, primary, ...props }: LinkButtonProps) {
  return (
    <Button
      {...props}
      type={primary ? "primary" : "default"}
      ref={ref as Ref<HTMLButtonElement & HTMLAnchorElement>}
    />
  );
}

/** A typed link that looks like a button; it is an anchor, so it opens in a new tab too. */
export const ButtonLink = createLink(LinkButton);
