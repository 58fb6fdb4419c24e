import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import classes from "./MoreOfMine.module.css";

type MoreOfMineProps = {
  list: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    isFetchNextPageError: boolean;
    fetchNextPage: () => unknown;
  };
};

export function MoreOfMine({ list }: MoreOfMineProps) {
  const { t } = useTranslation();
  if (!list.hasNextPage) return null;
  return (
    <div className={classes.more}>
      {list.isFetchNextPageError && <p role="alert">{t("list.moreFailed")}</p>}
      <Button variant="default" loading={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
        {t("list.more")}
      </Button>
    </div>
  );
}
