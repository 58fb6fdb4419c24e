import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";
import { hueColours } from "@/shared/theme/colours";
import type { Group } from "./groups";
import classes from "./Seats.module.css";

/** Of more seats than this only the number of the others is shown. */
const SHOWN = 8;

/** The seats of a group: who has one, and which are free. */
export function Seats({ group, large = false }: { group: Group; large?: boolean }) {
  const { t } = useTranslation();
  const seats = Array.from({ length: group.size }, (_, place) => group.members[place]);
  const more = Math.max(0, seats.length - SHOWN);
  return (
    <ul
      className={classes.seats}
      data-large={large || undefined}
      aria-label={t("group.seats", { taken: group.taken, size: group.size })}
    >
      {seats.slice(0, SHOWN).map((member, place) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: a seat is its place
          key={place}
          className={classes.seat}
          data-free={member ? undefined : true}
          data-waits={member && !member.paid ? true : undefined}
          style={member ? (hueColours(member.hue) as CSSProperties) : undefined}
        >
          <span aria-hidden="true">{member ? member.label || "•" : "?"}</span>
          {member?.leads && large && <span className={classes.tag}>{t("group.leader")}</span>}
          {member?.isYou && !member.leads && large && <span className={classes.tag}>{t("group.you")}</span>}
        </li>
      ))}
      {more > 0 && <li className={classes.more}>+{more}</li>}
    </ul>
  );
}
