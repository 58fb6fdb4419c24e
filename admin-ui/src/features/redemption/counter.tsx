import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Radio, Select } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { StorePartsFragment } from "@/shared/api/generated/graphql";
import { Card, Page } from "@/shared/parts/page";
import { Failed, Loading, Nothing } from "@/shared/parts/states";
import { translated } from "@/shared/parts/translated";
import { useCan } from "@/shared/session/me";
import styles from "./counter.module.css";
import { StoresDocument } from "./documents";
import { useStanding } from "./standing";
import { Taking } from "./taking";
import { Today } from "./today";

const AT_A_GLANCE = 6;

/** At the counter: where one stands, the voucher that is held out, and what was taken today. */
export function Counter() {
  const { t } = useTranslation();
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
            <span id="counter-store">{t("counter.store")}</span>
            <StoreChoice stores={open} chosen={chosen} onChoose={stand} />
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

interface StoreChoiceProps {
  stores: StorePartsFragment[];
  chosen: StorePartsFragment | undefined;
  onChoose: (id: string) => void;
}

/** Few stores are seen at a glance and chosen at a tap; of many, one is looked for. */
function StoreChoice({ stores, chosen, onChoose }: StoreChoiceProps) {
  const { i18n } = useTranslation();
  const options = stores.map(({ id, names }) => ({ value: id, label: translated(names, i18n.language) }));
  if (options.length <= AT_A_GLANCE)
    return (
      <Radio.Group
        aria-labelledby="counter-store"
        optionType="button"
        value={chosen?.id ?? null}
        onChange={(event) => onChoose(event.target.value)}
        options={options}
      />
    );
  return (
    <Select
      aria-labelledby="counter-store"
      style={{ minWidth: 200 }}
      showSearch={{ optionFilterProp: "label" }}
      value={chosen?.id ?? null}
      onChange={onChoose}
      options={options}
    />
  );
}
