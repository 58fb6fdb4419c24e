import { Button, Drawer } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { WebhookMessagePartsFragment } from "@/shared/api/generated/graphql";
import { webhookTone } from "@/shared/parts/tones";
import { Badge, Fact, Facts, Recorded, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { ReplayWebhook } from "./documents";

interface MessageSheetProps {
  message: WebhookMessagePartsFragment;
  onClose: () => void;
}

/** One message: what it says, every try with what came back, and the way to send it again. */
export function MessageSheet({ message, onClose }: MessageSheetProps) {
  const { t } = useTranslation();
  const can = useCan();
  const [replaying, setReplaying] = useState(false);
  return (
    <Drawer open size={560} onClose={onClose} title={t(`webhook.events.${message.type}`)}>
      <div className="stack">
        <Facts>
          <Fact label={t("webhook.stateLabel")}>
            <Badge tone={webhookTone[message.state]}>{t(`webhook.state.${message.state}`)}</Badge>
          </Fact>
          <Fact label={t("webhook.endpoint")}>
            <span className="mono" style={{ wordBreak: "break-all" }}>
              {message.endpoint.url}
            </span>
          </Fact>
          <Fact label={t("webhook.created")}>
            <When at={message.createdAt} exact />
          </Fact>
          <Fact label={t("webhook.arrived")}>
            <When at={message.deliveredAt} exact />
          </Fact>
          <Fact label={t("webhook.next")}>
            <When at={message.nextAttemptAt} exact />
          </Fact>
        </Facts>
        <section aria-label={t("webhook.tries")}>
          <h3 className="soft">{t("webhook.tries")}</h3>
          <ol className="stack" style={{ gap: 12, marginTop: 8 }}>
            {message.attempts.map((attempt) => (
              <li key={`${attempt.startedAt}${attempt.number}`}>
                <span className="row">
                  <b className="numeral">{attempt.number}</b>
                  <Badge tone={attempt.outcome === "DELIVERED" ? "good" : attempt.outcome ? "bad" : "calm"}>
                    {attempt.outcome ? t(`webhook.outcome.${attempt.outcome}`) : t("webhook.underWay")}
                  </Badge>
                  {attempt.status !== null && <span className="mono">{attempt.status}</span>}
                  {attempt.durationMs !== null && (
                    <span className="faint numeral">{t("webhook.took", { ms: attempt.durationMs })}</span>
                  )}
                  <When at={attempt.startedAt} />
                </span>
                {attempt.excerpt && <Recorded value={attempt.excerpt} label={t("webhook.excerpt")} />}
              </li>
            ))}
          </ol>
        </section>
        <section>
          <p className="faint">{t("webhook.payload")}</p>
          <Recorded value={readable(message.payload)} label={t("webhook.payload")} />
        </section>
        {can("PARTNERS_WRITE") && (
          <Button type="primary" onClick={() => setReplaying(true)}>
            {t("webhook.replay")}
          </Button>
        )}
      </div>
      {replaying && (
        <ActDialog
          title={t("webhook.replayTitle")}
          act={t("webhook.replay")}
          about={t("webhook.replayAbout")}
          run={({ reason }: { reason: string }) =>
            ask(ReplayWebhook, { id: message.id, reason: reason.trim() }).then((data) => data.replayWebhook)
          }
          done={t("webhook.replayed")}
          stale={["WebhookMessages", "WebhookMessage", "WebhookEndpoints"]}
          onClose={() => setReplaying(false)}
        >
          <WordsField label={t("act.reason")} focus />
        </ActDialog>
      )}
    </Drawer>
  );
}

function readable(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return payload;
  }
}
