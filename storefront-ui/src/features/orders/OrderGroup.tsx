import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Group } from "@/shared/groups/groups";
import { Seats } from "@/shared/groups/Seats";
import { TimeLeft } from "@/shared/groups/TimeLeft";
import classes from "./OrderGroup.module.css";

/** The group that a paid order waits for, or was bought with: what is missing, how long is left, what follows. */
export function OrderGroup({ group, lag }: { group: Group; lag: number }) {
  const { t } = useTranslation();
  const open = group.state === "OPEN";
  return (
    <section className={`card ${classes.box}`} aria-labelledby="order-group">
      <h2 id="order-group" className={classes.title}>
        {t(`group.state.${group.state}`, { count: group.left })}
      </h2>
      <Seats group={group} />
      {open && group.endsAt ? (
        <p>
          {t("group.timeLeft")}{" "}
          <strong>
            <TimeLeft until={group.endsAt} lag={lag} />
          </strong>
          . <span className="muted">{t("group.promiseText")}</span>
        </p>
      ) : (
        <p className="muted">{t(`group.stateText.${group.state}`)}</p>
      )}
      <Button
        variant={open ? "filled" : "default"}
        renderRoot={(props) => <Link to="/g/$id" params={{ id: group.id }} {...props} />}
      >
        {t(open ? "group.invite" : "group.look")}
      </Button>
    </section>
  );
}
