import { Input, type InputRef, Modal } from "antd";
import { Fragment, type KeyboardEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { usePlaces } from "./goto-places";
import styles from "./shell.module.css";

/** Go to a screen, an order or a product from anywhere, by what is typed, without leaving the keyboard. */
export function Goto({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState(0);
  const field = useRef<InputRef>(null);
  const { groups, looking, failed } = usePlaces(typed.trim(), onClose);
  const places = groups.flatMap((group) => group.places);
  const at = Math.min(chosen, places.length - 1);

  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Enter") places[at]?.go();
    else if (event.key === "ArrowDown") setChosen((at + 1) % places.length);
    else if (event.key === "ArrowUp") setChosen((at - 1 + places.length) % places.length);
    else return;
    event.preventDefault();
  };

  return (
    <Modal
      open
      onCancel={onClose}
      // The dialog takes the focus for itself as it opens.
      afterOpenChange={(opened) => opened && field.current?.focus()}
      footer={null}
      title={t("goto.title")}
      width={560}
    >
      <Input
        ref={field}
        autoFocus
        size="large"
        role="combobox"
        aria-expanded
        aria-controls="places"
        aria-activedescendant={places[at] ? `place-${places[at].key}` : undefined}
        aria-label={t("goto.hint")}
        placeholder={t("goto.hint")}
        maxLength={254}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(0);
        }}
        onKeyDown={onKey}
      />
      <div
        id="places"
        role="listbox"
        aria-label={t("goto.title")}
        aria-busy={looking}
        className={styles.results}
      >
        {groups.map(({ key, title, places: inside }) => (
          <Fragment key={key}>
            <p className={styles.group} aria-hidden="true">
              {title}
            </p>
            {inside.map((place) => (
              <button
                type="button"
                role="option"
                id={`place-${place.key}`}
                key={place.key}
                aria-selected={place === places[at]}
                tabIndex={-1}
                className={styles.result}
                onClick={place.go}
              >
                <span aria-hidden="true">{place.icon}</span>
                <span>{place.label}</span>
                {place.beside && <span className={styles.beside}>{place.beside}</span>}
              </button>
            ))}
          </Fragment>
        ))}
      </div>
      <p className="faint" role="status">
        {failed ? t("goto.failed") : places.length === 0 && !looking ? t("goto.nothing") : ""}
      </p>
    </Modal>
  );
}
