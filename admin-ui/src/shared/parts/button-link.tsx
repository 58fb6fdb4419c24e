import { createLink } from "@tanstack/react-router";
import { Button, type ButtonProps } from "antd";
import type { Ref } from "react";

function LinkButton({ ref, ...props }: ButtonProps & { ref?: Ref<HTMLAnchorElement> }) {
  return <Button {...props} ref={ref as Ref<HTMLButtonElement & HTMLAnchorElement>} />;
}

/** A typed link that looks like a button; it is an anchor, so it opens in a new tab too. */
export const ButtonLink = createLink(LinkButton);
