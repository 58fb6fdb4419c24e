import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { ThemeProvider } from "@/shared/theme/theme";
import { cache, whenSessionEnds } from "./cache";
import { router } from "./router";

whenSessionEnds(() => {
  const { pathname, href } = router.state.location;
  if (pathname !== "/sign-in") void router.navigate({ to: "/sign-in", search: { back: href, ended: true } });
});

/** Everything around the screens: look, cache, addresses. */
export function Root() {
  return (
    <QueryClientProvider client={cache}>
      <ThemeProvider>
        <RouterProvider router={router} />
      </ThemeProvider>
    </QueryClientProvider>
  );
}
