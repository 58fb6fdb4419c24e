import { MantineProvider } from "@mantine/core";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from "@tanstack/react-router";
import { render } from "@testing-library/react";
import i18next from "i18next";
import type { ReactNode } from "react";
import { initReactI18next } from "react-i18next";
import { theme } from "@/shared/theme/tokens";
import en from "./i18n/en.json";

/** Shows a part as a page would, in English, with links that lead nowhere. */
export async function show(part: ReactNode) {
  if (!i18next.isInitialized) {
    await i18next
      .use(initReactI18next)
      .init({ lng: "en", resources: { en: { translation: en } }, interpolation: { escapeValue: false } });
  }
  const router = createRouter({
    routeTree: createRootRoute({ component: () => part, notFoundComponent: () => part }),
    history: createMemoryHistory(),
  });
  await router.load();
  return render(
    <MantineProvider env="test" theme={theme}>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <RouterProvider router={router as never} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}
