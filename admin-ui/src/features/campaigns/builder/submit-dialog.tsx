import { useMutation, useQuery } from "@tanstack/react-query";
import { Alert, Button, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask, asked } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import type { BuilderCampaignFragment } from "@/shared/api/generated/graphql";
import { percent } from "@/shared/format/number";
import { Failed, Loading } from "@/shared/parts/states";
import { Badge, Fact, Facts, Money } from "@/shared/parts/values";
import { ChangesDocument, SubmitDraft } from "./documents";
import styles from "./outcome.module.css";

interface SubmitProps {
  id: string;
  version: number;
  onDone: (campaign: BuilderCampaignFragment) => void;
  onClose: () => void;
}

/** What will change for customers and what it may cost, before a second person is asked. */
export function SubmitDialog({ id, version, onDone, onClose }: SubmitProps) {
  const { t, i18n } = useTranslation();
  const [refusal, setRefusal] = useState<string | null>(null);
  const query = useQuery({ ...asked(ChangesDocument, { id }), staleTime: 0, gcTime: 0 });
  const submit = useMutation({
    mutationFn: () => ask(SubmitDraft, { id, version }).then((data) => data.submitCampaign),
    onSuccess: (answer) => {
      if (answer.__typename === "Campaign") onDone(answer);
      else setRefusal(answer.message);
    },
    onError: (error) => setRefusal(t(`trouble.${troubleOf(error)}.title`)),
  });
  const worst = query.data?.campaignExposure;
  const changes = query.data?.campaignDifferences;
  return (
    <Modal
      open
      width={720}
      title={t("builder.submit.title")}
      onCancel={onClose}
      footer={[
        <Button key="back" onClick={onClose}>
          {t("conflict.back")}
        </Button>,
        <Button
          key="submit"
          type="primary"
          disabled={!query.data}
          loading={submit.isPending}
          onClick={() => submit.mutate()}
        >
          {t("builder.submit.act")}
        </Button>,
      ]}
    >
      {refusal && <Alert type="error" showIcon role="alert" title={refusal} />}
      {query.error && !query.data && <Failed error={query.error} retry={() => void query.refetch()} />}
      {!query.data && !query.error && <Loading rows={4} />}
      {worst && (
        <Facts>
          <Fact label={t("builder.submit.cost")}>
            {worst.cost ? <Money value={worst.cost} /> : t("builder.submit.unbounded")}
          </Fact>
          <Fact label={t("builder.submit.discount")}>{percent(worst.discountBps, i18n.language)}</Fact>
          <Fact label={t("builder.submit.why")}>
            {worst.reasons.length
              ? worst.reasons.map((reason) => t(`builder.reason.${reason}`)).join(" · ")
              : t("builder.submit.one")}
          </Fact>
        </Facts>
      )}
      {query.data && (
        <>
          <h3 className={styles.subtitle}>{t("builder.submit.changes")}</h3>
          {!changes ? (
            <p className="soft">{t("builder.submit.first")}</p>
          ) : changes.length === 0 ? (
            <p className="soft">{t("builder.submit.none")}</p>
          ) : (
            <ul className={styles.changes}>
              {changes.map((one, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a change has no identity of its own
                <li key={place}>
                  <Badge tone={one.kind === "REMOVED" ? "bad" : one.kind === "ADDED" ? "good" : "calm"}>
                    {t(`builder.change.${one.kind}`)}
                  </Badge>{" "}
                  {one.pieceName && <b>{one.pieceName} </b>}
                  {one.words} {one.before && <s className="faint">{one.before}</s>}{" "}
                  {one.after && <b>{one.after}</b>}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Modal>
  );
}
