import { Button, Skeleton } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useUnread } from "@/shared/inbox/unread";
import { Members } from "@/shared/session/Members";
import { useMe } from "@/shared/session/me";
import { BellIcon, ChevronIcon } from "@/shared/ui/icons";
import { Notice } from "@/shared/ui/Notice";
import { PageTitle } from "@/shared/ui/PageTitle";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { StateBlock } from "@/shared/ui/StateBlock";
import classes from "./InboxPage.module.css";
import { myInbox, useReadAll, useReadMessage } from "./inbox";

/** What the shop wrote to whoever has an account, newest first. */
export function InboxPage() {
  const { t } = useTranslation();
  const me = useMe();
  const unread = useUnread();
  const all = useReadAll();
  const member = me.data != null && !me.data.isGuest;
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle>{t("inbox.title")}</PageTitle>
      <div className={classes.head}>
        <h1 className={classes.title}>{t("inbox.title")}</h1>
        {member && (unread ?? 0) > 0 && (
          <Button variant="default" loading={all.isPending} onClick={() => all.mutate()}>
            {t("inbox.readAll")}
          </Button>
        )}
      </div>
      {all.error && <Notice tone="danger" live title={t("problem.unreachable")} />}
      <Members
        icon={<BellIcon size={28} />}
        title={t("inbox.nobody")}
        text={t("inbox.nobodyText")}
        back="/inbox"
      >
        <Messages />
      </Members>
    </div>
  );
}

function Messages() {
  const { t, i18n } = useTranslation();
  const list = useInfiniteQuery(myInbox);
  const read = useReadMessage();
  const messages = list.data?.pages.flatMap((page) => page?.edges.map(({ node }) => node) ?? []);
  if (list.error && !messages) return <ProblemBlock error={list.error} onRetry={() => void list.refetch()} />;
  if (!messages) return <Skeleton height={220} radius="xl" />;
  if (messages.length === 0) {
    return (
      <StateBlock whole icon={<BellIcon size={28} />} title={t("inbox.empty")}>
        {t("inbox.emptyText")}
      </StateBlock>
    );
  }
  const moment = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short" });
  return (
    <>
      <ul className={`card ${classes.list}`}>
        {messages.map(({ id, at, text, body, link, readAt }) => {
          const words = (
            <>
              <span className={classes.dot} data-new={readAt === null || undefined}>
                {readAt === null && <span className="visually-hidden">{t("inbox.new")}</span>}
              </span>
              <span className={classes.what}>
                <span className={classes.text}>{text}</span>
                {body && <span className={classes.body}>{body}</span>}
                <time className={classes.at} dateTime={at}>
                  {moment.format(new Date(at))}
                </time>
              </span>
              {link && <ChevronIcon size={18} />}
            </>
          );
          const seen = () => {
            if (readAt === null) read.mutate(id);
          };
          return (
            <li key={id}>
              {link ? (
                <Link to={link as never} className={classes.message} onClick={seen}>
                  {words}
                </Link>
              ) : (
                <button type="button" className={classes.message} onClick={seen}>
                  {words}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {list.hasNextPage && (
        <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t("list.more")}
        </Button>
      )}
    </>
  );
}
