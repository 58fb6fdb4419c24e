import { ShoppingOutlined } from "@ant-design/icons";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Input, Modal } from "antd";
import { type KeyboardEvent, type ReactNode, useDeferredValue, useState } from "react";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import { graphql } from "@/shared/api/generated";
import { useCan } from "@/shared/session/me";
import { rail } from "./rail-items";
import styles from "./shell.module.css";

const FindOrder = graphql(`
  query FindOrder($text: String!) {
    orders(filter: { text: $text }, first: 5) {
      edges { node { id number state } }
    }
  }
`);

const SHORTEST_ORDER_TEXT = 4;

interface Place {
  key: string;
  icon: ReactNode;
  label: string;
  go: () => void;
}

/** Go to a screen by name, or to an order by its number, from anywhere. */
export function Goto({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const can = useCan();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState(0);
  const text = useDeferredValue(typed.trim());
  const orders = useQuery({
    ...asked(FindOrder, { text }),
    enabled: text.length >= SHORTEST_ORDER_TEXT && can("ORDERS_READ"),
  });

  const open = (go: () => void) => () => {
    onClose();
    go();
  };
  const screens: Place[] = rail
    .flatMap((group) => group.screens)
    .filter((screen) => can(screen.needs))
    .map((screen) => ({ ...screen, label: t(`rail.screens.${screen.key}`) }))
    .filter(({ label, key }) => `${label} ${key}`.toLowerCase().includes(text.toLowerCase()))
    .map(({ key, icon, label, to }) => ({ key, icon, label, go: open(() => void navigate({ to })) }));
  const found: Place[] = (orders.data?.orders.edges ?? []).map(({ node }) => ({
    key: node.id,
    icon: <ShoppingOutlined />,
    label: `${node.number} · ${t(`order.state.${node.state}`)}`,
    go: open(() => void navigate({ to: "/orders/$id", params: { id: node.id } })),
  }));
  const places = [...found, ...screens];
  const at = Math.min(chosen, places.length - 1);

  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Enter") places[at]?.go();
    else if (event.key === "ArrowDown") setChosen((at + 1) % places.length);
    else if (event.key === "ArrowUp") setChosen((at - 1 + places.length) % places.length);
    else return;
    event.preventDefault();
  };

  return (
    <Modal open onCancel={onClose} footer={null} title={t("goto.title")} width={520}>
      <Input
        autoFocus
        size="large"
        role="combobox"
        aria-expanded
        aria-controls="places"
        aria-activedescendant={places[at] ? `place-${places[at].key}` : undefined}
        aria-label={t("goto.hint")}
        placeholder={t("goto.hint")}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKey}
      />
      <div id="places" role="listbox" aria-label={t("goto.title")} className={styles.results}>
        {places.map((place, index) => (
          <button
            type="button"
            role="option"
            id={`place-${place.key}`}
            key={place.key}
            aria-selected={index === at}
            tabIndex={-1}
            className={styles.result}
            onClick={place.go}
          >
            <span aria-hidden="true">{place.icon}</span>
            {place.label}
          </button>
        ))}
      </div>
      {places.length === 0 && <p className="faint">{t("goto.nothing")}</p>}
    </Modal>
  );
}
