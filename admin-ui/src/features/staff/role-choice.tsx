import { useQuery } from "@tanstack/react-query";
import { Form, Select } from "antd";
import { useTranslation } from "react-i18next";
import { asked } from "@/shared/api/ask";
import type { StaffRole } from "@/shared/api/generated/graphql";
import { RolesDocument } from "./documents";

/** A role as one value of a form: a built-in by its name, one of the shop's own by its id. */
export function chosenRole(value: string): { role: StaffRole | null; customRoleId: string | null } {
  return value.startsWith("rol_")
    ? { role: null, customRoleId: value }
    : { role: value as StaffRole, customRoleId: null };
}

/** Which role somebody is to have. */
export function RoleChoice() {
  const { t } = useTranslation();
  const roles = useQuery(asked(RolesDocument, {}));
  const own = roles.data?.customRoles ?? [];
  return (
    <Form.Item name="role" label={t("staff.role")} rules={[{ required: true, message: t("field.required") }]}>
      <Select
        loading={roles.isPending}
        options={[
          {
            label: t("roles.builtIn"),
            options: (roles.data?.builtInRoles ?? []).map(({ role }) => ({
              value: role,
              label: t(`role.${role}`),
            })),
          },
          ...(own.length > 0
            ? [{ label: t("roles.own"), options: own.map(({ id, name }) => ({ value: id, label: name })) }]
            : []),
        ]}
      />
    </Form.Item>
  );
}
