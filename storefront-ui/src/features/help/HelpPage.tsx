import { Button, Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Answer } from "@/shared/ui/Answer";
import { SearchIcon } from "@/shared/ui/icons";
import { PageTitle } from "@/shared/ui/PageTitle";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { StateBlock } from "@/shared/ui/StateBlock";
import classes from "./Help.module.css";
import { helpPage, helpPages } from "./help";

const page = getRouteApi("/help/$slug");

/** One help page: its questions with their answers, and the other pages beneath. */
export function HelpPage() {
  const { t } = useTranslation();
  const { slug } = page.useParams();
  const { data, error, refetch } = useQuery(helpPage(slug));
  return (
    <div className={`page ${classes.page}`}>
      <nav aria-label={t("help.trail")}>
        <Link to="/help">{t("help.title")}</Link>
      </nav>
      {error && !data ? (
        <ProblemBlock whole error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Skeleton height={420} radius="xl" />
      ) : data === null ? (
        <>
          <PageTitle>{t("notFound.title")}</PageTitle>
          <StateBlock
            whole
            icon={<SearchIcon size={28} />}
            title={t("help.unknown")}
            actions={
              <Button renderRoot={(props) => <Link to="/help" {...props} />}>{t("help.toAll")}</Button>
            }
          />
        </>
      ) : (
        <article className={classes.article}>
          <PageTitle>{data.title}</PageTitle>
          <header className={classes.head}>
            <h1>{data.title}</h1>
            <p className="muted">{data.summary}</p>
          </header>
          {data.sections.map(({ question, blocks }) => (
            <section key={question ?? ""} className={classes.section}>
              {question && <h2>{question}</h2>}
              <Answer blocks={blocks} />
            </section>
          ))}
        </article>
      )}
      <Others besides={slug} />
    </div>
  );
}

function Others({ besides }: { besides: string }) {
  const { t } = useTranslation();
  const { data: pages } = useQuery(helpPages);
  const others = pages?.filter(({ slug }) => slug !== besides);
  if (!others?.length) return null;
  return (
    <nav className={classes.others} aria-labelledby="other-help">
      <h2 id="other-help">{t("help.others")}</h2>
      <ul>
        {others.map(({ slug, title }) => (
          <li key={slug}>
            <Link to="/help/$slug" params={{ slug }}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
