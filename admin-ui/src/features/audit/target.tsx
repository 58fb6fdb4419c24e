import { Link } from "@tanstack/react-router";

/** Screens by the kind of a global id; other things are told by their id alone. */
const screens = {
  prd: "/products/$id",
  bat: "/batches/$id",
  ord: "/orders/$id",
  job: "/jobs/$id",
  cus: "/people/$id",
  ptn: "/partners/$id",
  cmp: "/campaigns/$id",
  prl: "/price-lists/$id",
  cpn: "/coupons/$id",
} as const;

/** What an act was done to, as a link where there is a screen for it. */
export function Target({ id }: { id: string }) {
  const [kind = ""] = id.split("_");
  const to = Object.hasOwn(screens, kind) ? screens[kind as keyof typeof screens] : null;
  if (!to) return <span className="mono soft clip">{id}</span>;
  return (
    <Link to={to} params={{ id }} className="mono clip">
      {id}
    </Link>
  );
}
