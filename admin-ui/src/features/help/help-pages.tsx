import { useQuery } from "@tanstack/react-query";
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
import { HelpTextsDocument } from "./documents";
import { TextDrawer } from "./text-drawer";

/** The shop's help pages in both languages, and what was changed of them. */
export function HelpPages() {
  const { t } = useTranslation();
  const may = useCan()("HELP_WRITE");
  const [open, setOpen] = useState<{ slug: string; locale: Locale } | null>(null);
  const query = useQuery(asked(HelpTextsDocument, {}));
  const rows = query.data?.helpTexts.flatMap((page) => page.texts.map((text) => ({ page, text })));
  const opened = rows?.find(({ page, text }) => page.slug === open?.slug && text.locale === open.locale);
  return (
    <Page title={t("rail.screens.helpPages")} note={t("help.note")}>
      {query.error && !rows ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : (
        <Card flush>
          <Table
            label={t("rail.screens.helpPages")}
            rows={rows}
            rowKey={(row) => `${row.page.slug}:${row.text.locale}`}
            columns={[
              {
                key: "title",
                title: t("help.page"),
                cell: ({ page, text }) => (
                  <Button
                    type="link"
                    style={{ padding: 0 }}
                    onClick={() => setOpen({ slug: page.slug, locale: text.locale })}
                  >
                    {text.words.title}
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
                key: "address",
                title: t("help.address"),
                tight: true,
                cell: ({ page, text }) => (
                  <a
                    href={`/help/${page.slug}${text.locale === "EN" ? "?lang=en" : ""}`}
                    target="_blank"
                    rel="noopener"
                  >
                    {`/help/${page.slug}`}
                  </a>
                ),
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
        <TextDrawer
          key={opened.text.version}
          slug={opened.page.slug}
          text={opened.text}
          may={may}
          onClose={() => setOpen(null)}
        />
      )}
    </Page>
  );
}
