import { useSuspenseQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { ChannelsQuery } from "@/shared/api/generated/graphql";
import { ButtonLink } from "@/shared/parts/button-link";
import { Nothing } from "@/shared/parts/states";
import type { ShopChannels } from "./listing-values";

const ChannelsDocument = graphql(`
  query Channels {
    channels { id code name currency }
  }
`);

const RARELY_CHANGES_MS = 5 * 60_000;

type Channels = ShopChannels<ChannelsQuery["channels"][number]>;

const Known = createContext<Channels | null>(null);

/** An editor that asks for prices: it waits until it is known where the shop sells, and in which currencies. */
export function ChannelsKnown({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const { data } = useSuspenseQuery({ ...asked(ChannelsDocument, {}), staleTime: RARELY_CHANGES_MS });
  const [first, ...others] = data.channels;
  if (!first) {
    return (
      <Nothing
        title={t("catalog.noChannel")}
        advice={t("catalog.noChannelAdvice")}
        act={
          <ButtonLink to="/channels" primary>
            {t("rail.screens.channels")}
          </ButtonLink>
        }
      />
    );
  }
  return <Known value={[first, ...others]}>{children}</Known>;
}

/** The channels, within `ChannelsKnown`. */
export function useChannels(): Channels {
  const known = useContext(Known);
  if (!known) throw new Error("the editor is not within ChannelsKnown");
  return known;
}
