import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { refusedText } from "@/shared/api/refused";
import { Notice } from "@/shared/ui/Notice";
import { Sheet } from "@/shared/ui/Sheet";
import classes from "./OwnAccountPage.module.css";
import { type Account, useEndSession, useLogOutEverywhere } from "./own";

type OpenSession = Account["sessions"][number];

/** Where the account is open: each place can be logged out by itself, or all at once. */
export function Sessions({ sessions }: { sessions: OpenSession[] }) {
  const { t, i18n } = useTranslation();
  const [asking, setAsking] = useState(false);
  const end = useEndSession();
  const everywhere = useLogOutEverywhere();
  const refused = end.data?.__typename === "SessionsEnded" ? undefined : end.data;
  const problem = refusedText(refused, end.error ?? everywhere.error, t, i18n.language);
  const others = sessions.length - 1;
  return (
    <section className={`card ${classes.section}`} aria-labelledby="own-sessions">
      <h2 id="own-sessions" className={classes.heading}>
        {t("own.sessions")}
      </h2>
      <p className="muted">{t("own.sessionsText")}</p>
      {problem && <Notice tone="danger" live title={problem} />}
      <ul className={classes.sessions}>
        {sessions.map((session) => (
          <Session
            key={session.id}
            session={session}
            ending={end.isPending && end.variables === session.id}
            onEnd={() => end.mutate(session.id)}
          />
        ))}
      </ul>
      <div className={classes.acts}>
        {others > 0 && (
          <Button
            variant="default"
            loading={everywhere.isPending && everywhere.variables === true}
            onClick={() => everywhere.mutate(true)}
          >
            {t("own.endOthers")}
          </Button>
        )}
        <Button variant="default" onClick={() => setAsking(true)}>
          {t("own.endAll")}
        </Button>
      </div>
      <Sheet open={asking} onClose={() => setAsking(false)} title={t("own.endAll")}>
        <div className={classes.fields}>
          <p>{t("own.endAllText", { count: sessions.length })}</p>
          <Button
            size="lg"
            fullWidth
            color="red"
            loading={everywhere.isPending}
            onClick={() => everywhere.mutate(false)}
          >
            {t("own.endAllConfirm")}
          </Button>
        </div>
      </Sheet>
    </section>
  );
}

type SessionProps = { session: OpenSession; ending: boolean; onEnd: () => void };

function Session({ session, ending, onEnd }: SessionProps) {
  const { t, i18n } = useTranslation();
  const time = new Intl.DateTimeFormat(i18n.language, { dateStyle: "medium", timeStyle: "short" });
  const name = [session.browser, session.system].filter(Boolean).join(" · ") || t("own.unknownDevice");
  return (
    <li className={classes.session}>
      <span className={classes.what}>
        <span className={classes.device}>
          {name}
          {session.isCurrent && <span className={classes.here}>{t("own.thisDevice")}</span>}
        </span>
        <span className={classes.detail}>
          <span>{t("own.seen", { at: time.format(new Date(session.seenAt)) })}</span>
          <span>{t("own.opened", { at: time.format(new Date(session.openedAt)) })}</span>
          {session.address && <span>{t("own.network", { address: session.address })}</span>}
        </span>
      </span>
      {!session.isCurrent && (
        <Button
          variant="default"
          loading={ending}
          aria-label={t("own.endOf", { device: name })}
          onClick={onEnd}
        >
          {t("own.end")}
        </Button>
      )}
    </li>
  );
}
