import { DownOutlined, SearchOutlined } from "@ant-design/icons";
import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useRouterState } from "@tanstack/react-router";
import { Dropdown } from "antd";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Bell } from "@/features/alerts/bell";
import { choose, type Language } from "@/shared/i18n/i18n";
import { signOut } from "@/shared/session/leave";
import { useCan, useMe, useRoleName } from "@/shared/session/me";
import { type Choice, useLook } from "@/shared/theme/theme";
import { rail } from "./rail-items";
import styles from "./shell.module.css";

const SHORTCUT = "Ctrl K";

export function Brand() {
  return (
    <Link to="/" className={styles.brand}>
      <span className={styles.mark} aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </span>
      Tessera
    </Link>
  );
}

/** Screens by job, the finder, and who is signed in. */
export function Rail({ onFind, onGo }: { onFind: () => void; onGo?: () => void }) {
  const { t } = useTranslation();
  const can = useCan();
  const rails = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the present screen is another one with each path
  useEffect(() => {
    rails.current?.querySelector("[aria-current=page]")?.scrollIntoView({ block: "nearest" });
  }, [path]);
  return (
    <nav ref={rails} className={styles.rail} aria-label={t("rail.label")}>
      <div className={styles.head}>
        <Brand />
        <Bell {...(onGo ? { onGo } : {})} />
      </div>
      <button type="button" className={styles.find} onClick={onFind}>
        <SearchOutlined aria-hidden="true" />
        {t("goto.open")}
        <kbd>{SHORTCUT}</kbd>
      </button>
      {rail.map(({ job, screens }) => {
        const allowed = screens.filter((screen) => can(screen.needs));
        if (allowed.length === 0) return null;
        return (
          <div key={job ?? "top"} className={styles.group}>
            {job && <div className={styles.groupName}>{t(`rail.jobs.${job}`)}</div>}
            {allowed.map((screen) => (
              <Link
                key={screen.key}
                to={screen.to}
                className={styles.item}
                activeOptions={{ exact: screen.to === "/", includeSearch: false }}
                {...(onGo ? { onClick: onGo } : {})}
              >
                <span aria-hidden="true">{screen.icon}</span>
                {t(`rail.screens.${screen.key}`)}
              </Link>
            ))}
          </div>
        );
      })}
      <div className={styles.foot}>
        <Person />
      </div>
    </nav>
  );
}

function Person() {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const look = useLook();
  const cache = useQueryClient();
  const navigate = useNavigate();
  const roleName = useRoleName();
  if (!me) return null;
  const leave = async () => {
    await signOut(cache).catch(() => undefined);
    await navigate({ to: "/sign-in" });
  };
  return (
    <Dropdown
      trigger={["click"]}
      menu={{
        selectable: true,
        selectedKeys: [`language:${i18n.language}`, `look:${look.choice}`],
        onClick: ({ key }) => {
          const [kind, value] = key.split(":");
          if (kind === "language") void choose(value as Language);
          else if (kind === "look") look.choose(value as Choice);
          else if (kind === "account") void navigate({ to: "/account" });
          else void leave();
        },
        items: [
          {
            type: "group",
            label: t("settings.language"),
            children: [
              { key: "language:zh-CN", label: t("settings.languages.zh-CN") },
              { key: "language:en", label: t("settings.languages.en") },
            ],
          },
          {
            type: "group",
            label: t("settings.look"),
            children: [
              { key: "look:system", label: t("settings.looks.system") },
              { key: "look:light", label: t("settings.looks.light") },
              { key: "look:dark", label: t("settings.looks.dark") },
            ],
          },
          { type: "divider" },
          { key: "account", label: t("account.title") },
          { key: "leave", label: t("session.signOut") },
        ],
      }}
    >
      <button type="button" className={styles.person}>
        <span>
          {me.name}
          <small>{roleName(me)}</small>
        </span>
        <DownOutlined aria-hidden="true" />
      </button>
    </Dropdown>
  );
}
