import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { Card, Page } from "@/shared/parts/page";
import { Failed, Loading, Nothing } from "@/shared/parts/states";
import { translated } from "@/shared/parts/translated";
import { useCan } from "@/shared/session/me";
import styles from "./counter.module.css";
import { StoresDocument } from "./documents";
import { useStanding } from "./standing";
import { Taking } from "./taking";
import { Today } from "./today";

/** At the counter: where one stands, the voucher that is held out, and what was taken today. */
export function Counter() {
  const { t, i18n } = useTranslation();
  const mayEdit = useCan()("STORES_WRITE");
  const query = useQuery(asked(StoresDocument, {}));
  const { open, chosen, stand } = useStanding(query.data?.stores);
  const editor = mayEdit && <Link to="/stores">{t("rail.screens.stores")}</Link>;
  return (
    <Page title={t("rail.screens.counter")} note={t("counter.note")} acts={editor}>
      {query.error && !query.data ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : !open ? (
        <Loading />
      ) : open.length === 0 ? (
        <Card flush>
          <Nothing
            title={t("counter.noStores")}
            advice={t(mayEdit ? "counter.noStoresAdvice" : "counter.noStoresAsk")}
            act={editor}
          />
        </Card>
      ) : (
        <>
          <div className="row" style={{ marginBottom: 16 }}>
            <label htmlFor="counter-store">{t("counter.store")}</label>
            <Select
              id="counter-store"
              style={{ minWidth: 200 }}
              placeholder={t("counter.chooseStore")}
              value={chosen?.id ?? null}
              onChange={stand}
              options={open.map((store) => ({
                value: store.id,
                label: translated(store.names, i18n.language),
              }))}
            />
            <span className="faint">{t("counter.remembered")}</span>
          </div>
          {chosen ? (
            <div className={styles.sides} key={chosen.id}>
              <Taking store={chosen} />
              <Today store={chosen} />
            </div>
          ) : (
            <Card flush>
              <Nothing title={t("counter.chooseStore")} advice={t("counter.chooseAdvice")} />
            </Card>
          )}
        </>
      )}
    </Page>
  );
}
