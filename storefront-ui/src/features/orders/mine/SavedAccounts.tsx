import { Button, Skeleton, TextInput } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readable } from "@/shared/crediting/account";
import {
  type Saved,
  useRemoveSavedAccount,
  useRenameSavedAccount,
  useSavedAccounts,
} from "@/shared/crediting/saved";
import { PersonIcon } from "@/shared/ui/icons";
import { ProblemBlock } from "@/shared/ui/ProblemBlock";
import { StateBlock } from "@/shared/ui/StateBlock";
import classes from "./SavedAccounts.module.css";

/** The accounts one keeps to credit again: named, found by, and forgotten here. */
export function SavedAccounts() {
  const { t } = useTranslation();
  const { data, error, refetch, signedIn } = useSavedAccounts();
  if (error && !data) return <ProblemBlock error={error} onRetry={() => void refetch()} />;
  if (signedIn && !data) return <Skeleton height={160} radius="xl" />;
  if (!data || data.length === 0) {
    return (
      <StateBlock
        icon={<PersonIcon size={28} />}
        title={t("mine.accounts.none")}
        actions={
          signedIn ? (
            <Button renderRoot={(props) => <Link to="/" {...props} />}>{t("action.toShop")}</Button>
          ) : (
            <Button renderRoot={(props) => <Link to="/sign-in" search={{ back: "/mine" }} {...props} />}>
              {t("checkout.signIn")}
            </Button>
          )
        }
      >
        {t(signedIn ? "mine.accounts.noneText" : "mine.accounts.guestText")}
      </StateBlock>
    );
  }
  return (
    <ul className={`card ${classes.list}`}>
      {data.map((saved) => (
        <Row key={saved.id} saved={saved} />
      ))}
    </ul>
  );
}

function Row({ saved }: { saved: Saved }) {
  const { t } = useTranslation();
  const rename = useRenameSavedAccount();
  const remove = useRemoveSavedAccount();
  const [label, setLabel] = useState<string>();
  const [removing, setRemoving] = useState(false);
  const of = saved.label || readable(saved.account);
  const beside = [
    saved.productName,
    saved.server?.name,
    saved.portedTo && t("crediting.portedBeside", { carrier: t(`crediting.carrier.${saved.portedTo}`) }),
  ].filter(Boolean);
  const keep = () =>
    rename.mutate(
      { id: saved.id, label: label ?? "" },
      { onSuccess: (answer) => answer.__typename === "SavedAccount" && setLabel(undefined) },
    );
  const refused = rename.data && rename.data.__typename !== "SavedAccount" ? rename.data.message : undefined;
  return (
    <li className={classes.row}>
      <div className={classes.what}>
        {label === undefined ? (
          saved.label && <span className={classes.label}>{saved.label}</span>
        ) : (
          <form
            className={classes.form}
            onSubmit={(event) => {
              event.preventDefault();
              keep();
            }}
          >
            <TextInput
              aria-label={t("crediting.saved.label")}
              placeholder={t("crediting.saved.example")}
              maxLength={40}
              value={label}
              autoFocus
              autoComplete="off"
              error={refused ?? (rename.error ? t("crediting.saved.failed") : undefined)}
              onChange={(event) => setLabel(event.currentTarget.value)}
            />
            <Button type="submit" variant="light" loading={rename.isPending}>
              {t("mine.accounts.keep")}
            </Button>
            <Button variant="default" onClick={() => setLabel(undefined)}>
              {t("crediting.cancel")}
            </Button>
          </form>
        )}
        <span className={classes.account} translate="no">
          {readable(saved.account)}
        </span>
        {beside.length > 0 && <span className="muted">{beside.join(" · ")}</span>}
      </div>
      {removing ? (
        <div className={classes.acts}>
          <span>{t("mine.accounts.removeAsk", { of })}</span>
          <Button
            color="red"
            variant="light"
            loading={remove.isPending}
            onClick={() => remove.mutate(saved.id)}
          >
            {t("mine.accounts.remove")}
          </Button>
          <Button variant="default" onClick={() => setRemoving(false)}>
            {t("mine.accounts.leave")}
          </Button>
          {remove.error && (
            <span className={classes.fault} role="alert">
              {t("crediting.saved.failed")}
            </span>
          )}
        </div>
      ) : (
        label === undefined && (
          <div className={classes.acts}>
            <button type="button" className="link-button" onClick={() => setLabel(saved.label)}>
              {t("mine.accounts.rename")}
              <span className="visually-hidden"> {of}</span>
            </button>
            <button type="button" className="link-button" onClick={() => setRemoving(true)}>
              {t("mine.accounts.remove")}
              <span className="visually-hidden"> {of}</span>
            </button>
          </div>
        )
      )}
    </li>
  );
}
