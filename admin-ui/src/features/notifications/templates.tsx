import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { Locale } from "@/shared/api/generated/graphql";
import { Table } from "@/shared/lists/records";
import { Card, Page } from "@/shared/parts/page";
import { Failed } from "@/shared/parts/states";
import { Badge, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { TemplatesDocument } from "./documents";
import { useTemplateName } from "./template-name";
import { TextDialog } from "./text-dialog";

/** Every message the shop writes by itself, in both languages, and what was changed of it. */
export function MessageTemplates() {
  const { t } = useTranslation();
  const may = useCan()("MESSAGES_WRITE");
  const nameOf = useTemplateName();
  const [open, setOpen] = useState<{ name: string; locale: Locale } | null>(null);
  const query = useQuery(asked(TemplatesDocument, {}));
  const rows = query.data?.messageTemplates.flatMap((template) =>
    template.texts.map((text) => ({ template, text })),
  );
  const opened = rows?.find(
    ({ template, text }) => template.name === open?.name && text.locale === open.locale,
  );
  return (
    <Page
      title={t("rail.screens.messageTemplates")}
      above={<Link to="/messages">{t("rail.screens.messages")}</Link>}
      note={t("template.note")}
    >
      {query.error && !rows ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : (
        <Card flush>
          <Table
            label={t("rail.screens.messageTemplates")}
            rows={rows}
            rowKey={(row) => `${row.template.name}:${row.text.locale}`}
            columns={[
              {
                key: "name",
                title: t("template.message"),
                tight: true,
                cell: ({ template, text }) => (
                  <Button
                    type="link"
                    style={{ padding: 0 }}
                    onClick={() => setOpen({ name: template.name, locale: text.locale })}
                  >
                    {nameOf(template.name)}
                  </Button>
                ),
              },
              {
                key: "locale",
                title: t("settings.language"),
                tight: true,
                cell: ({ text }) =>
                  t(text.locale === "EN" ? "settings.languages.en" : "settings.languages.zh-CN"),
              },
              {
                key: "to",
                title: t("template.to"),
                tight: true,
                cell: ({ template }) => t(template.toStaff ? "template.toStaff" : "template.toBuyers"),
              },
              {
                key: "subject",
                title: t("template.subject"),
                bone: 240,
                cell: ({ text }) => <span className="clip">{text.words.subject}</span>,
              },
              {
                key: "state",
                title: t("message.stateLabel"),
                tight: true,
                cell: ({ text }) => (
                  <Badge tone={text.edited ? "calm" : "quiet"}>
                    {t(text.edited ? "template.edited" : "template.first")}
                  </Badge>
                ),
              },
              {
                key: "changed",
                title: t("prepared.changed"),
                tight: true,
                cell: ({ text }) => (
                  <span>
                    <When at={text.changedAt} /> {text.changedBy}
                  </span>
                ),
              },
            ]}
          />
        </Card>
      )}
      {opened && (
        <TextDialog
          key={opened.text.version}
          template={opened.template}
          text={opened.text}
          may={may}
          onClose={() => setOpen(null)}
        />
      )}
    </Page>
  );
}
