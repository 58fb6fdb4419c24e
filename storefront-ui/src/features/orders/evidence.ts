import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { currentLanguage } from "@/shared/i18n/language";

const OfferPicture = graphql(`
  mutation OfferPicture($input: OfferPictureInput!) {
    offerPicture(input: $input) {
      __typename
      ... on PictureTicket { id uploadUrl mostBytes }
      ... on UserError { code message path }
    }
  }
`);

export const MOST_PICTURES = 6;
export const PICTURE_KINDS = "image/png,image/jpeg,image/webp";

type Picture = {
  key: string;
  name: string;
  /** What the browser shows of it meanwhile. */
  preview: string;
  state: "sending" | "stored" | "refused";
  id?: string;
  problem?: string;
};

/**
 * Which order the pictures are about; the token for whoever came by its link. Whoever was given a piece of it sends
 * none: the order is its buyer's.
 */
export type AboutOrder = {
  orderId: string;
  /** Of one's own order only, not of one that a link opened. */
  number?: string | undefined;
  lookupToken?: string | undefined;
  noPictures?: true;
};

/** Pictures on their way to the shop: each is sent as soon as it is chosen, and named by id once it is there. */
export function useEvidence(about: AboutOrder) {
  const { t } = useTranslation();
  const [pictures, setPictures] = useState<readonly Picture[]>([]);
  const change = (key: string, news: Partial<Picture>) =>
    setPictures((now) => now.map((picture) => (picture.key === key ? { ...picture, ...news } : picture)));

  const add = (files: readonly File[]) => {
    const fresh = files.slice(0, MOST_PICTURES - pictures.length).map((file) => ({
      file,
      picture: {
        key: crypto.randomUUID(),
        name: file.name,
        preview: URL.createObjectURL(file),
        state: "sending" as const,
      },
    }));
    setPictures((now) => [...now, ...fresh.map(({ picture }) => picture)]);
    for (const { file, picture } of fresh) {
      void sent(file, about, t("evidence.tooLarge"))
        .then((outcome) => change(picture.key, outcome))
        .catch(() => change(picture.key, { state: "refused", problem: t("problem.unreachable") }));
    }
  };
  const remove = (key: string) =>
    setPictures((now) => {
      const gone = now.find((picture) => picture.key === key);
      if (gone) URL.revokeObjectURL(gone.preview);
      return now.filter((picture) => picture.key !== key);
    });
  const clear = () => {
    for (const { preview } of pictures) URL.revokeObjectURL(preview);
    setPictures([]);
  };

  return {
    pictures,
    add,
    remove,
    clear,
    sending: pictures.some(({ state }) => state === "sending"),
    ids: pictures.flatMap(({ state, id }) => (state === "stored" && id ? [id] : [])),
  };
}

export type Evidence = ReturnType<typeof useEvidence>;

async function sent(file: File, about: AboutOrder, tooLarge: string): Promise<Partial<Picture>> {
  const { orderId, lookupToken } = about;
  const { offerPicture } = await ask(OfferPicture, {
    input: lookupToken ? { lookupToken } : { orderId },
  });
  if (offerPicture.__typename !== "PictureTicket") return { state: "refused", problem: offerPicture.message };
  if (file.size > offerPicture.mostBytes) return { state: "refused", problem: tooLarge };
  const answer = await fetch(offerPicture.uploadUrl, {
    method: "PUT",
    body: file,
    headers: { "accept-language": currentLanguage() },
  });
  if (answer.ok) return { state: "stored", id: offerPicture.id };
  const told = (await answer.json()) as { message?: string };
  return { state: "refused", problem: told.message ?? tooLarge };
}
