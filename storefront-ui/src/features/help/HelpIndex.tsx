import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { SearchIcon } from "@/shared/ui/icons";
import { PageTitle } from "@/shared/ui/PageTitle";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { StateBlock } from "@/shared/ui/StateBlock";
import classes from "./Help.module.css";
import { helpPages } from "./help";

/** What the shop answers before anybody asks. */
export function HelpIndex() {
  const { t } = useTranslation();
  const { data: pages, error, refetch } = useQuery(helpPages);
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle>{t("help.title")}</PageTitle>
      <header className={classes.head}>
        <h1>{t("help.title")}</h1>
        <p className="muted">{t("help.lead")}</p>
      </header>
      {error && !pages ? (
        <ProblemBlock error={error} onRetry={() => void refetch()} />
      ) : !pages ? (
        <Skeleton height={320} radius="xl" />
      ) : pages.length === 0 ? (
        <StateBlock icon={<SearchIcon size={28} />} title={t("help.none")}>
          {t("help.noneText")}
        </StateBlock>
      ) : (
        <ul className={classes.list}>
          {pages.map(({ slug, title, summary }) => (
            <li key={slug}>
              <Link to="/help/$slug" params={{ slug }} className={`card ${classes.card}`}>
                <span className={classes.name}>{title}</span>
                <span className="muted">{summary}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
