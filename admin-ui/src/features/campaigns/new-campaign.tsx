import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import { ask } from "@/shared/api/ask";
import type { CampaignPartsFragment } from "@/shared/api/generated/graphql";
import { instantOf, shopMinute } from "@/shared/format/shop-minute";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { useCurrencies } from "@/shared/shop/currencies";
import { CopyCampaign, CreateCampaign, SaveCampaign, STALE } from "./documents";
import { SettingsFields } from "./settings-fields";
import { freshValues, type SettingsValues, settingsInput, valuesOf } from "./settings-values";

const WIDTH = 720;
const YEAR_MS = 364 * 86_400_000;

function SlugField() {
  const { t } = useTranslation();
  return (
    <Form.Item
      name="slug"
      label={t("campaign.slug")}
      extra={t("campaign.slugHint")}
      rules={[{ required: true, pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/, message: t("campaign.slugRule") }]}
    >
      <Input addonBefore="/campaigns/" maxLength={80} autoComplete="off" />
    </Form.Item>
  );
}

export function NewCampaign({ onDone, onClose }: { onDone: (id: string) => void; onClose: () => void }) {
  const { t } = useTranslation();
  const keyFor = useIdempotencyKey();
  const [currency] = useCurrencies();
  if (!currency) return null; // not known yet what the shop sells in
  return (
    <ActDialog
      title={t("campaign.new")}
      act={t("campaign.create")}
      about={t("campaign.newAbout")}
      initial={{ slug: "", ...freshValues(currency, new Date()) }}
      run={({ slug, ...values }: SettingsValues & { slug: string }) => {
        const input = { slug, ...settingsInput(values) };
        return ask(CreateCampaign, { input, idempotencyKey: keyFor(input) }).then(
          (data) => data.createCampaign,
        );
      }}
      stale={STALE}
      onDone={(made) => "id" in made && onDone(String(made.id))}
      onClose={onClose}
      width={WIDTH}
    >
      <SlugField />
      <SettingsFields currencyFixed={false} />
    </ActDialog>
  );
}

/** Everything but the pieces, which have a screen of their own. */
export function EditSettings({
  campaign,
  onClose,
}: {
  campaign: CampaignPartsFragment;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <ActDialog
      title={t("campaign.settings")}
      act={t("act.save")}
      about={t(campaign.liveVersion ? "campaign.editLiveAbout" : "campaign.editAbout")}
      initial={valuesOf(campaign.draft)}
      run={(values: SettingsValues) =>
        ask(SaveCampaign, {
          id: campaign.id,
          version: campaign.version,
          input: settingsInput(values),
        }).then((data) => data.saveCampaign)
      }
      done={t("campaign.saved")}
      stale={STALE}
      onClose={onClose}
      width={WIDTH}
    >
      <SettingsFields currencyFixed={campaign.liveVersion !== null} />
    </ActDialog>
  );
}

interface CopyProps {
  campaign: CampaignPartsFragment;
  onDone: (id: string) => void;
  onClose: () => void;
}

/** The same again, by default on the same weekday a year later. */
export function CopyDialog({ campaign, onDone, onClose }: CopyProps) {
  const { t } = useTranslation();
  const keyFor = useIdempotencyKey();
  const next = new Date(new Date(campaign.draft.startsAt).getTime() + YEAR_MS).toISOString();
  return (
    <ActDialog
      title={t("campaign.copyTitle")}
      act={t("campaign.copy")}
      about={t("campaign.copyAbout")}
      initial={{ slug: `${campaign.slug}-${next.slice(0, 4)}`, startsAt: shopMinute(next) }}
      run={({ slug, startsAt }: { slug: string; startsAt: string }) => {
        const input = { id: campaign.id, slug, startsAt: instantOf(startsAt) };
        return ask(CopyCampaign, { input, idempotencyKey: keyFor(input) }).then((data) => data.copyCampaign);
      }}
      done={t("campaign.copied")}
      stale={STALE}
      onDone={(made) => "id" in made && onDone(String(made.id))}
      onClose={onClose}
    >
      <SlugField />
      <Form.Item
        name="startsAt"
        label={t("campaign.from")}
        extra={t("campaign.zone")}
        rules={[{ required: true, message: t("field.required") }]}
      >
        <Input type="datetime-local" />
      </Form.Item>
    </ActDialog>
  );
}
