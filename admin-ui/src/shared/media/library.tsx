import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { MediaPicturePartsFragment } from "@/shared/api/generated/graphql";
import { Pager, type Paging } from "@/shared/lists/records";
import { Bone, Failed, Nothing } from "@/shared/parts/states";
import { MediaPicturesDocument } from "./documents";
import styles from "./media.module.css";

const PER_PAGE = 24;

interface LibraryProps {
  text: string | undefined;
  unused?: boolean | undefined;
  after: string | null | undefined;
  paging: Paging;
  card: (picture: MediaPicturePartsFragment) => ReactNode;
  /** The way to the first picture of an empty library. */
  act?: ReactNode;
}

/** The library of pictures as a grid with pages, whatever each picture's card can do. */
export function Library({ text, unused, after, paging, card, act }: LibraryProps) {
  const { t } = useTranslation();
  const query = useQuery({
    ...asked(MediaPicturesDocument, {
      filter: { text: text ?? null, unused: unused ?? null },
      first: PER_PAGE,
      after: after ?? null,
    }),
    placeholderData: keepPreviousData,
  });
  if (query.error && !query.data) return <Failed error={query.error} retry={() => void query.refetch()} />;
  const found = query.data?.mediaPictures;
  const first = paging.page <= 1;
  if (found?.edges.length === 0 && first) {
    return text || unused ? (
      <Nothing title={t("list.noMatch")} advice={t("list.noMatchAdvice")} />
    ) : (
      <Nothing title={t("media.empty")} advice={t("media.emptyAdvice")} act={act} />
    );
  }
  return (
    <>
      <ul
        className={styles.grid}
        aria-label={t("rail.screens.media")}
        aria-busy={!found || query.isPlaceholderData}
      >
        {found
          ? found.edges.map(({ node }) => <li key={node.id}>{card(node)}</li>)
          : Array.from({ length: 8 }, (_, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: placeholders have no identity
              <li key={place}>
                <Bone height={180} />
              </li>
            ))}
      </ul>
      <Pager found={found?.pageInfo} paging={paging} stale={query.isPlaceholderData} />
    </>
  );
}
