import { useMutation } from "@tanstack/react-query";
import { Alert, Button, Typography } from "antd";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import { graphql } from "@/shared/api/generated";
import type { JobKind, JobPartsFragment, Permission } from "@/shared/api/generated/graphql";
import { Card } from "@/shared/parts/page";
import { useCan, useMe } from "@/shared/session/me";

const TellPassphrase = graphql(`
  mutation TellPassphrase($id: ID!) {
    tellPassphrase(id: $id) {
      __typename
      ... on FilePassphrase { passphrase }
      ... on UserError { code message path }
    }
  }
`);

/** Whose file of codes only opens with a passphrase, and who may be told it. */
const LOCKED: Partial<Record<JobKind, Permission>> = {
  COUPON_CODES_EXPORT: "COUPONS_WRITE",
  GIFT_CARD_CODES_EXPORT: "GIFT_CARDS_WRITE",
};

/** What opens a file of codes, for somebody else than who asked for it. It lives on this page only, in no cache. */
export function Passphrase({ job }: { job: JobPartsFragment }) {
  const { t } = useTranslation();
  const can = useCan();
  const me = useMe();
  const permission = LOCKED[job.kind];
  const tell = useMutation({
    mutationFn: () => ask(TellPassphrase, { id: job.id }).then((data) => data.tellPassphrase),
    gcTime: 0,
  });
  const told = tell.data?.__typename === "FilePassphrase" ? tell.data.passphrase : null;
  const refusal = tell.data && tell.data.__typename !== "FilePassphrase" ? tell.data.message : null;
  const trouble = refusal ?? (tell.error ? t(`trouble.${troubleOf(tell.error)}.title`) : null);
  if (job.state !== "SUCCEEDED" || !permission || !can(permission)) return null;
  return (
    <Card title={t("job.passphrase")}>
      {trouble && <Alert type="error" role="alert" showIcon title={trouble} style={{ marginBottom: 12 }} />}
      {told ? (
        <Typography.Text className="mono" copyable={{ text: told }} translate="no">
          {told}
        </Typography.Text>
      ) : job.createdBy?.id === me?.id ? (
        <p className="soft">{t("job.passphraseMine")}</p>
      ) : (
        <>
          <p className="soft" style={{ marginBottom: 12 }}>
            {t("job.passphraseAbout")}
          </p>
          <Button loading={tell.isPending} onClick={() => tell.mutate()}>
            {t("job.tellPassphrase")}
          </Button>
        </>
      )}
    </Card>
  );
}
