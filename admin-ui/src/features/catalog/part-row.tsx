import { DeleteOutlined } from "@ant-design/icons";
import { Button, Form, InputNumber } from "antd";
import { useTranslation } from "react-i18next";
import { Tile } from "@/shared/parts/tile";
import { translated } from "@/shared/parts/translated";
import type { ComponentValues } from "./bundle-values";
import styles from "./catalog.module.css";

interface PartRowProps {
  part: ComponentValues;
  /** The quantity's place in the list it stands in. */
  quantity: (string | number)[];
  onRemove: () => void;
}

/** So many pieces of a variant inside a bundle. */
export function PartRow({ part, quantity, onRemove }: PartRowProps) {
  const { t, i18n } = useTranslation();
  const name = translated(part.productNames, i18n.language);
  return (
    <li className={styles.component}>
      <Tile src={part.imageUrl} size={40} />
      <span className={styles.componentName}>
        {name}
        <small>
          {translated(part.variantNames, i18n.language)} · {part.sku}
        </small>
      </span>
      <Form.Item name={quantity} noStyle>
        <InputNumber
          min={1}
          max={100}
          precision={0}
          style={{ width: 84 }}
          aria-label={`${t("bundle.quantity")} · ${name}`}
        />
      </Form.Item>
      <Button
        type="text"
        icon={<DeleteOutlined aria-hidden="true" />}
        aria-label={`${t("act.remove")} · ${name}`}
        onClick={onRemove}
      />
    </li>
  );
}
