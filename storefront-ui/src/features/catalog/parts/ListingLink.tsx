import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

type ListingLinkProps = {
  kind: "product" | "bundle";
  slug: string;
  className?: string | undefined;
  children: ReactNode;
};

/** The way to a product's or a bundle's page. */
export function ListingLink({ kind, slug, className, children }: ListingLinkProps) {
  return kind === "bundle" ? (
    <Link to="/b/$slug" params={{ slug }} className={className}>
      {children}
    </Link>
  ) : (
    <Link to="/p/$slug" params={{ slug }} className={className}>
      {children}
    </Link>
  );
}
