import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { ask, toldOf } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type {
  ContactInput,
  JoinFlashSaleMutation,
  WaitingRoomSubscription,
} from "@/shared/api/generated/graphql";
import { listen } from "@/shared/api/listen";
import { ServerProblem, Unreachable } from "@/shared/api/problems";
import { lagOf } from "@/shared/flash/clock";
import type { FlashItem, FlashSale } from "@/shared/flash/sales";
import { solve } from "./solve";

const OneFlashSale = graphql(`
  query OneFlashSale($id: ID!) {
    flashSale(id: $id) { ...FlashSaleCard }
    me { id }
  }
`);

/** What the server puts into the page, the same for everybody; the sale of this moment is asked for beside it. */
const FlashSaleById = graphql(`
  query FlashSaleById($id: ID!) {
    flashSale(id: $id) { ...FlashSaleCard }
  }
`);

const FlashChallenge = graphql(`
  query FlashChallenge($saleId: ID!) {
    flashChallenge(saleId: $saleId)
  }
`);

const JoinFlashSale = graphql(`
  mutation JoinFlashSale($input: JoinFlashSaleInput!, $idempotencyKey: String!) {
    joinFlashSale(input: $input, idempotencyKey: $idempotencyKey) {
      __typename
      ... on FlashAdmission { token itemId quantity price { amount currency } expiresAt holdSeconds }
      ... on UserError { code message path }
      ... on FlashSaleSoldOut { mayReturn }
      ... on FlashLimitReached { left unpaid }
      ... on WaitingRoomOpen { ahead }
      ... on FlashSaleClosed { reason }
    }
  }
`);

const WaitForFlashSale = graphql(`
  mutation WaitForFlashSale($input: WaitForFlashSaleInput!) {
    waitForFlashSale(input: $input) {
      __typename
      ... on WaitingTicket { ticket waiting ahead due waitSeconds }
      ... on UserError { code message path }
    }
  }
`);

const LeaveFlashSale = graphql(`
  mutation LeaveFlashSale($token: String!) {
    leaveFlashSale(token: $token) { __typename }
  }
`);

const WaitingRoom = graphql(`
  subscription WaitingRoom($saleId: ID!, $ticket: String!) {
    waitingRoom(saleId: $saleId, ticket: $ticket) { ticket waiting ahead due waitSeconds }
  }
`);

type Answer = JoinFlashSaleMutation["joinFlashSale"];
export type Place = Extract<Answer, { __typename: "FlashAdmission" }>;
export type NotIn = Exclude<Answer, Place>;
type Standing = WaitingRoomSubscription["waitingRoom"];

/** A sale of this moment: asked together with the visitor, so that nothing on the way keeps it. */
export const oneFlashSale = (id: string, signal?: AbortSignal) =>
  ask(OneFlashSale, { id }, { signal }).then((data) => ({
    sale: data.flashSale ?? null,
    lag: data.flashSale ? lagOf(data.flashSale.serverTime) : 0,
  }));

/** The sale as the page came with it, to be seen until it was asked for; undefined on every other way here. */
export function servedFlashSale(id: string) {
  const sale = toldOf(FlashSaleById, { id })?.flashSale;
  return sale ? { sale, lag: lagOf(sale.serverTime) } : undefined;
}

async function worked(sale: FlashSale): Promise<string | null> {
  if (!sale.challenge) return null;
  const { flashChallenge } = await ask(FlashChallenge, { saleId: sale.id });
  return solve(flashChallenge);
}

const PLACE = "tessera.flash.1";

/** The place that this tab holds in the sale, while its time lasts. */
export function keptPlace(sale: FlashSale, now: number): Place | undefined {
  try {
    const place = JSON.parse(sessionStorage.getItem(PLACE) ?? "null") as Place | null;
    const known = place && sale.items.some(({ id }) => id === place.itemId);
    return known && Date.parse(place.expiresAt) > now ? place : undefined;
  } catch {
    return undefined;
  }
}

export function forgetPlace(): void {
  try {
    sessionStorage.removeItem(PLACE);
  } catch {
    // Nothing was kept where storage is refused.
  }
}

function keepPlace(place: Place): void {
  try {
    sessionStorage.setItem(PLACE, JSON.stringify(place));
  } catch {
    // The page holds it; a reload loses it.
  }
}

type Wanting = {
  item: FlashItem;
  quantity: number;
  contact: ContactInput | undefined;
  ticket: string | undefined;
};

/** Asks for a place. An answer that was lost is asked for again with the same key, and finds the same place. */
export function useJoin(sale: FlashSale) {
  return useMutation({
    mutationFn: async ({ item, quantity, contact, ticket }: Wanting): Promise<Answer> => {
      const idempotencyKey = crypto.randomUUID();
      const solution = await worked(sale);
      for (let turn = 0; ; turn++) {
        try {
          const { joinFlashSale } = await ask(JoinFlashSale, {
            input: {
              itemId: item.id,
              quantity,
              ticket: ticket ?? null,
              solution,
              retry: turn > 0,
              ...(contact && { contact }),
            },
            idempotencyKey,
          });
          if (joinFlashSale.__typename === "FlashAdmission") keepPlace(joinFlashSale);
          return joinFlashSale;
        } catch (error) {
          const passing = error instanceof Unreachable || (error instanceof ServerProblem && error.passing);
          if (!passing || turn >= 2) throw error;
          await new Promise((resume) => setTimeout(resume, 800));
        }
      }
    },
  });
}

/** Takes a ticket of the waiting room. */
export function useTicket(sale: FlashSale) {
  return useMutation({
    mutationFn: async () => {
      const solution = await worked(sale);
      return (await ask(WaitForFlashSale, { input: { saleId: sale.id, solution } })).waitForFlashSale;
    },
  });
}

export const leave = (token: string) => ask(LeaveFlashSale, { token });

/** Where a ticket stands, told as it moves on. */
export function useStanding(saleId: string, ticket: string | undefined): Standing | undefined {
  const [standing, setStanding] = useState<Standing>();
  useEffect(() => {
    if (!ticket) return;
    return listen(
      WaitingRoom,
      { saleId, ticket },
      { live: () => undefined, next: ({ waitingRoom }) => setStanding(waitingRoom) },
    );
  }, [saleId, ticket]);
  return standing?.ticket === ticket ? standing : undefined;
}
