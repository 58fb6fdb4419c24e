import { Button, Checkbox, Form, Input, Popconfirm } from "antd";
import { useTranslation } from "react-i18next";
import { ActDialog } from "@/shared/acts/act-dialog";
import type { Answer } from "@/shared/acts/answer";
import { useAct } from "@/shared/acts/use-act";
import { ask } from "@/shared/api/ask";
import type { Permission } from "@/shared/api/generated/graphql";
import { useCan } from "@/shared/session/me";
import { CreateRole, RemoveRole, UpdateRole } from "./documents";
import { type AreaKey, areas } from "./permissions";
import type { OwnRole } from "./roles";
import styles from "./roles.module.css";

interface RoleValues {
  name: string;
  description: string;
  permissions: Permission[];
}

/** A role of the shop's own: its name and what it allows. Nobody can allow what they may not do. */
export function RoleDialog({ role, onClose }: { role: OwnRole | null; onClose: () => void }) {
  const { t } = useTranslation();
  const remove = useAct({
    run: (gone: OwnRole) =>
      ask(RemoveRole, { id: gone.id, version: gone.version }).then((data) => data.removeRole),
    done: t("roles.removed"),
    stale: ["Roles"],
    onDone: onClose,
  });
  const run = (values: RoleValues): Promise<Answer> => {
    const input = {
      name: values.name,
      description: values.description ?? "",
      permissions: values.permissions ?? [],
    };
    return role
      ? ask(UpdateRole, { id: role.id, version: role.version, input }).then((data) => data.updateRole)
      : ask(CreateRole, { input }).then((data) => data.createRole);
  };
  return (
    <ActDialog<RoleValues, Answer>
      title={role ? t("roles.change", { name: role.name }) : t("roles.new")}
      act={t("act.save")}
      about={role ? t("roles.changeAbout") : t("roles.newAbout")}
      initial={{
        name: role?.name ?? "",
        description: role?.description ?? "",
        permissions: role ? [...role.permissions] : [],
      }}
      run={run}
      done={t("roles.saved")}
      stale={["Roles", "StaffList"]}
      onClose={onClose}
      width={640}
    >
      <Form.Item
        name="name"
        label={t("roles.name")}
        rules={[{ required: true, whitespace: true, message: t("field.required") }]}
      >
        <Input maxLength={40} autoFocus={!role} />
      </Form.Item>
      <Form.Item name="description" label={t("roles.description")}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="permissions" label={t("roles.allows")}>
        <Choices />
      </Form.Item>
      {role && (
        <Popconfirm
          title={t("roles.removeTitle", { name: role.name })}
          okText={t("act.remove")}
          onConfirm={() => remove.mutate(role)}
        >
          <Button danger loading={remove.isPending}>
            {t("roles.remove")}
          </Button>
        </Popconfirm>
      )}
    </ActDialog>
  );
}

interface ChoicesProps {
  value?: Permission[];
  onChange?: (next: Permission[]) => void;
}

function Choices({ value = [], onChange }: ChoicesProps) {
  const { t } = useTranslation();
  const can = useCan();
  const turn = (permission: Permission, on: boolean) =>
    onChange?.(on ? [...value, permission] : value.filter((other) => other !== permission));
  return (
    <div className={styles.choices}>
      {(Object.keys(areas) as AreaKey[]).map((area) => (
        <fieldset key={area}>
          <legend>{t(`rail.jobs.${area}`)}</legend>
          <div className={styles.pair}>
            {areas[area].map((permission: Permission) => (
              <Checkbox
                key={permission}
                checked={value.includes(permission)}
                disabled={!can(permission)}
                onChange={(event) => turn(permission, event.target.checked)}
              >
                {t(`permission.${permission}`)}
              </Checkbox>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
