import { Form } from "antd";
import { useTranslation } from "react-i18next";
import { MoneyInput, moneyRule } from "@/shared/forms/money-input";
import styles from "./catalog.module.css";
import { useChannels } from "./channels-known";

/** List price and selling price in every channel; an empty row is not sold there. */
export function PriceFields({ path }: { path: (string | number)[] }) {
  const { t } = useTranslation();
  const channels = useChannels();
  return (
    <table className={styles.prices}>
      <thead>
        <tr>
          <th scope="col">{t("catalog.channel")}</th>
          <th scope="col">{t("catalog.channelPrice")}</th>
          <th scope="col">{t("catalog.listPriceOptional")}</th>
        </tr>
      </thead>
      <tbody>
        {channels.map((channel, at) => (
          <tr key={channel.id}>
            <td style={{ paddingTop: 6 }}>{channel.name}</td>
            {(["price", "list"] as const).map((kind) => (
              <td key={kind}>
                <Form.Item
                  name={[...path, channel.id, kind]}
                  rules={[moneyRule(channel.currency, t("field.money"), kind === "price" && at === 0)]}
                >
                  <MoneyInput
                    currency={channel.currency}
                    aria-label={`${channel.name} · ${t(kind === "list" ? "catalog.listPrice" : "catalog.channelPrice")}`}
                  />
                </Form.Item>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
