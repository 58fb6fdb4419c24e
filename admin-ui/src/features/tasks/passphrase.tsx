import { useMutation } from "@tanstack/react-query";
import { Alert, Button, Typography } from "antd";
import { useTranslation } from "react-i18next";
import { ask } from "@/shared/api/ask";
import { troubleOf } from "@/shared/api/errors";
import { graphql } from "@/shared/api/generated";
import type { JobPartsFragment } from "@/shared/api/generated/graphql";
import { Card } from "@/shared/parts/page";
import { useCan, useMe } from "@/shared/session/me";

const TellCouponPassphrase = graphql(`
  mutation TellCouponPassphrase($jobId: ID!) {
    tellCouponPassphrase(jobId: $jobId) {
      __typename
      ... on CouponPassphrase { passphrase }
      ... on UserError { code message path }
    }
  }
`);

/** What opens a file of codes, for somebody else than who asked for it. It lives on this page only, in no cache. */
export function Passphrase({ job }: { job: JobPartsFragment }) {
  const { t } = useTranslation();
  const may = useCan()("COUPONS_WRITE");
  const me = useMe();
  const tell = useMutation({
    mutationFn: () => ask(TellCouponPassphrase, { jobId: job.id }).then((data) => data.tellCouponPassphrase),
    gcTime: 0,
  });
  const told = tell.data?.__typename === "CouponPassphrase" ? tell.data.passphrase : null;
  const refusal = tell.data && tell.data.__typename !== "CouponPassphrase" ? tell.data.message : null;
  const trouble = refusal ?? (tell.error ? t(`trouble.${troubleOf(tell.error)}.title`) : null);
  if (!may) return null;
  return (
    <Card title={t("coupon.passphrase")}>
      {trouble && <Alert type="error" role="alert" showIcon title={trouble} style={{ marginBottom: 12 }} />}
      {told ? (
        <Typography.Text className="mono" copyable={{ text: told }} translate="no">
          {told}
        </Typography.Text>
      ) : job.createdBy?.id === me?.id ? (
        <p className="soft">{t("coupon.passphraseMine")}</p>
      ) : (
        <>
          <p className="soft" style={{ marginBottom: 12 }}>
            {t("coupon.passphraseAbout")}
          </p>
          <Button loading={tell.isPending} onClick={() => tell.mutate()}>
            {t("coupon.tellPassphrase")}
          </Button>
        </>
      )}
    </Card>
  );
}
