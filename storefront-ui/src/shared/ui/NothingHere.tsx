import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SearchIcon } from "./icons";
import { PageTitle } from "./PageTitle";
import { StateBlock } from "./StateBlock";

type NothingHereProps = {
  title: string;
  children: ReactNode;
  /** Another way on, beside the one to the shop. */
  more?: ReactNode;
};

/** The page of an address at which there is nothing to see. */
export function NothingHere({ title, children, more }: NothingHereProps) {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageTitle>{t("notFound.title")}</PageTitle>
      <StateBlock
        whole
        icon={<SearchIcon size={28} />}
        title={title}
        actions={
          <>
            <Button renderRoot={(props) => <Link to="/" {...props} />}>{t("action.toShop")}</Button>
            {more}
          </>
        }
      >
        {children}
      </StateBlock>
    </div>
  );
}
