import { useQueryClient } from "@tanstack/react-query";
import { Alert, Button, Modal } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAct } from "@/shared/acts/use-act";
import { ask } from "@/shared/api/ask";
import { Card, Page } from "@/shared/parts/page";
import { Badge, Fact, Facts } from "@/shared/parts/values";
import { useMe, useRoleName } from "@/shared/session/me";
import { RemoveSecondFactor, RenewRecoveryCodes } from "./documents";
import { MySessions } from "./my-sessions";
import { NameForm } from "./name-form";
import { PasswordCard } from "./password-card";
import { RecoveryCodes } from "./recovery-codes";
import { SetUpSecondFactor } from "./set-up";

/** What the signed-in person looks after themselves: password, authenticator, where they are signed in. */
export function MyAccount() {
  const { t } = useTranslation();
  const me = useMe();
  const roleName = useRoleName();
  if (!me) return null;
  return (
    <Page title={t("account.title")} note={t("account.note")}>
      {me.mustSetUpSecondFactor && (
        <Alert type="warning" showIcon title={t("account.must")} description={t("account.mustAdvice")} />
      )}
      <Card title={t("account.who")}>
        <div className="stack">
          <Facts>
            <Fact label={t("session.email")}>{me.email}</Fact>
            <Fact label={t("staff.role")}>{roleName(me)}</Fact>
          </Facts>
          <NameForm name={me.name} />
        </div>
      </Card>
      <SecondFactorCard has={me.hasSecondFactor} must={me.mustSetUpSecondFactor} />
      <PasswordCard />
      <MySessions />
    </Page>
  );
}

function SecondFactorCard({ has, must }: { has: boolean; must: boolean }) {
  const { t } = useTranslation();
  const cache = useQueryClient();
  const [settingUp, setSettingUp] = useState(must);
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const renew = useAct({
    run: () => ask(RenewRecoveryCodes, {}).then((data) => data.renewRecoveryCodes),
    done: t("factor.renewed"),
    stale: [],
    onDone: (answer) => answer.__typename === "RecoveryCodes" && setCodes(answer.codes),
  });
  const remove = useAct({
    run: () => ask(RemoveSecondFactor, {}).then((data) => data.removeSecondFactor),
    done: t("factor.removed"),
    stale: ["Me"],
  });
  const done = () => {
    setSettingUp(false);
    // What one may do is another now too.
    void cache.invalidateQueries();
  };
  const state = has ? (
    <Badge tone="good">{t("factor.on")}</Badge>
  ) : (
    <Badge tone="caution">{t("factor.off")}</Badge>
  );
  return (
    <Card title={t("factor.title")} acts={state}>
      {settingUp ? (
        <SetUpSecondFactor onDone={done} {...(must ? {} : { onLater: () => setSettingUp(false) })} />
      ) : (
        <div className="stack" style={{ gap: 12 }}>
          <p className="soft">{t(has ? "factor.aboutOn" : "factor.aboutOff")}</p>
          <div className="row">
            <Button type={has ? "default" : "primary"} onClick={() => setSettingUp(true)}>
              {t(has ? "factor.change" : "factor.setUp")}
            </Button>
            {has && (
              <>
                <Button loading={renew.isPending} onClick={() => renew.mutate(undefined)}>
                  {t("factor.renew")}
                </Button>
                <Button danger loading={remove.isPending} onClick={() => remove.mutate(undefined)}>
                  {t("factor.remove")}
                </Button>
              </>
            )}
          </div>
        </div>
      )}
      {codes && (
        <Modal
          open
          title={t("factor.codes")}
          footer={null}
          mask={{ closable: false }}
          onCancel={() => setCodes(null)}
        >
          <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />
        </Modal>
      )}
    </Card>
  );
}
