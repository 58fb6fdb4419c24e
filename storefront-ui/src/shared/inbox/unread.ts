import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { ask } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { listen } from "@/shared/api/listen";
import { keepNews } from "@/shared/api/news";
import { useMe } from "@/shared/session/me";

const UnreadCount = graphql(`
  query UnreadCount {
    me { unread }
  }
`);

const UnreadMessages = graphql(`
  subscription UnreadMessages {
    unreadMessages { count }
  }
`);

export const UNREAD_KEY = ["me", "unread"] as const;
export const INBOX_KEY = ["me", "inbox"] as const;
const ASK_AGAIN_MS = 60_000;

/** How much is new in the inbox of who has an account, told by the server; undefined for everybody else. */
export function useUnread(): number | undefined {
  const queries = useQueryClient();
  const { data: me } = useMe();
  const [live, setLive] = useState(false);
  const id = me && !me.isGuest ? me.id : undefined;
  const { data } = useQuery({
    queryKey: [...UNREAD_KEY, id],
    queryFn: ({ signal }) => ask(UnreadCount, {}, { signal }).then((answer) => answer.me?.unread ?? 0),
    enabled: id !== undefined,
    refetchInterval: live ? false : ASK_AGAIN_MS,
  });
  useEffect(() => {
    if (!id) return;
    let known: number | undefined;
    const stop = listen(
      UnreadMessages,
      {},
      {
        live: setLive,
        next: ({ unreadMessages }) => {
          keepNews(queries, [...UNREAD_KEY, id], () => unreadMessages.count);
          if (known !== undefined) void queries.invalidateQueries({ queryKey: INBOX_KEY });
          known = unreadMessages.count;
        },
      },
    );
    return () => {
      stop();
      setLive(false);
    };
  }, [id, queries]);
  return id === undefined ? undefined : (data ?? 0);
}
