import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Form, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { ask, asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import type { CouponPartsFragment } from "@/shared/api/generated/graphql";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { usePersonTags } from "@/shared/parts/person-tags";
import { translated } from "@/shared/parts/translated";
import { SendCoupon } from "./documents";

const CouponTiersDocument = graphql(`
  query CouponTiers {
    memberTiers { id active names { zhCn en } }
  }
`);

interface Values {
  contacts?: string;
  tierIds?: string[];
  tags?: string[];
  reason: string;
}

const listed = (text: string | undefined) =>
  (text ?? "")
    .split(/[\s,;，；]+/)
    .map((one) => one.trim())
    .filter(Boolean);

/** Give a coupon to a list of people, to all members of tiers, or to all who have a tag. */
export function SendDialog({ coupon, onClose }: { coupon: CouponPartsFragment; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const keyFor = useIdempotencyKey();
  const known = usePersonTags();
  const tiers = useQuery(asked(CouponTiersDocument, {})).data?.memberTiers ?? [];
  return (
    <ActDialog
      title={t("coupon.sendTitle")}
      act={t("coupon.send")}
      about={t("coupon.sendAbout")}
      run={({ contacts, tierIds, tags, reason }: Values) => {
        const input = {
          couponId: coupon.id,
          personIds: null,
          contacts: listed(contacts),
          tierIds: tierIds ?? [],
          tags: tags ?? [],
          reason: reason.trim(),
        };
        return ask(SendCoupon, { input, idempotencyKey: keyFor(input) }).then((data) => data.sendCoupon);
      }}
      fieldName={(name) => (name[0] === "contacts" ? ["contacts"] : name)}
      done={t("coupon.sendDone")}
      stale={["CouponHolders", "Coupon", "Coupons", "Jobs"]}
      onDone={(job) => {
        if (job.__typename === "Job" && "id" in job)
          void navigate({ to: "/jobs/$id", params: { id: job.id } });
      }}
      onClose={onClose}
    >
      <Form.Item name="contacts" label={t("coupon.contacts")} extra={t("coupon.contactsHint")}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} autoFocus />
      </Form.Item>
      <Form.Item name="tierIds" label={t("coupon.tiers")}>
        <Select
          mode="multiple"
          options={tiers
            .filter((tier) => tier.active)
            .map((tier) => ({ value: tier.id, label: translated(tier.names, i18n.language) }))}
        />
      </Form.Item>
      {known.length > 0 && (
        <Form.Item name="tags" label={t("coupon.tags")}>
          <Select mode="multiple" options={known} />
        </Form.Item>
      )}
      <WordsField label={t("act.reason")} />
    </ActDialog>
  );
}
