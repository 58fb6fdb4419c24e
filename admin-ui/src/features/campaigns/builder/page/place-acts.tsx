import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useResting } from "@/shared/forms/resting";

interface PlaceActsProps {
  name: string;
  first: boolean;
  last: boolean;
  disabled?: boolean;
  onNudge: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** One of several that stand in an order: earlier, later, or away. */
export function PlaceActs({ name, first, last, disabled, onNudge, onRemove }: PlaceActsProps) {
  const { t } = useTranslation();
  const resting = useResting(disabled);
  return (
    <>
      <Button
        type="text"
        size="small"
        icon={<ArrowUpOutlined aria-hidden="true" />}
        aria-label={t("builder.page.up", { name })}
        disabled={resting || first}
        onClick={() => onNudge(-1)}
      />
      <Button
        type="text"
        size="small"
        icon={<ArrowDownOutlined aria-hidden="true" />}
        aria-label={t("builder.page.down", { name })}
        disabled={resting || last}
        onClick={() => onNudge(1)}
      />
      <Button
        type="text"
        size="small"
        icon={<DeleteOutlined aria-hidden="true" />}
        aria-label={t("builder.remove", { name })}
        disabled={resting}
        onClick={onRemove}
      />
    </>
  );
}
