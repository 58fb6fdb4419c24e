import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
} from "@tanstack/react-router";
import { flag, text } from "@/shared/lists/view";
import { meQuery } from "@/shared/session/me";
import { Missing } from "./fallbacks";
import { Shell } from "./shell";

export const root = createRootRouteWithContext<{ cache: QueryClient }>()({
  component: Outlet,
  notFoundComponent: Missing,
});

export const signIn = createRoute({
  getParentRoute: () => root,
  path: "/sign-in",
  validateSearch: (
    raw: Record<string, unknown>,
  ): { back?: string | undefined; ended?: true | undefined } => ({
    back: text(raw, "back"),
    ended: flag(raw, "ended"),
  }),
  component: lazyRouteComponent(() => import("@/features/accounts/sign-in"), "SignIn"),
});

export const join = createRoute({
  getParentRoute: () => root,
  path: "/join",
  component: lazyRouteComponent(() => import("@/features/accounts/join"), "Join"),
});

/** Everything behind sign-in. */
export const staff = createRoute({
  getParentRoute: () => root,
  id: "staff",
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    const { me } = await context.cache.ensureQueryData(meQuery());
    if (!me) throw redirect({ to: "/sign-in", search: { back: location.href } });
    // Until then the server refuses everything else.
    if (me.mustSetUpSecondFactor && location.pathname !== "/account") throw redirect({ to: "/account" });
  },
});

/** A screen of those who signed in. */
export const at = <Path extends string>(path: Path) => ({ getParentRoute: () => staff, path }) as const;
