import { Link } from "@tanstack/react-router";
import classes from "./BrandLink.module.css";

/** Whose goods they are, and the way to more of them on the same shelf. */
export function BrandLink({ brand, category }: { brand: string; category: string }) {
  return (
    <Link to="/c/$slug" params={{ slug: category }} search={{ brand }} className={classes.brand}>
      {brand}
    </Link>
  );
}
