import { Form, Input } from "antd";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import type { Answer } from "@/shared/acts/answer";
import { ask } from "@/shared/api/ask";
import type { StaffActInput, StaffPartsFragment } from "@/shared/api/generated/graphql";
import {
  DeactivateStaff,
  InviteStaff,
  ReactivateStaff,
  ResetSecondFactor,
  SetStaffRole,
  SignOutStaff,
} from "./documents";
import { chosenRole, RoleChoice } from "./role-choice";

export type Person = StaffPartsFragment;
export type ActKey = "role" | "deactivate" | "reactivate" | "signOut" | "resetFactor";

const RUNS: Record<Exclude<ActKey, "role">, (input: StaffActInput) => Promise<Answer>> = {
  deactivate: (input) => ask(DeactivateStaff, { input }).then((data) => data.deactivateStaff),
  reactivate: (input) => ask(ReactivateStaff, { input }).then((data) => data.reactivateStaff),
  signOut: (input) => ask(SignOutStaff, { input }).then((data) => data.signOutStaff),
  resetFactor: (input) => ask(ResetSecondFactor, { input }).then((data) => data.resetSecondFactor),
};

/** One act about one person: what it does, why, and done. */
export function StaffAct({ act, person, onClose }: { act: ActKey; person: Person; onClose: () => void }) {
  const { t } = useTranslation();
  const shared = {
    title: t(`staff.acts.${act}.title`, { name: person.name }),
    act: t(`staff.acts.${act}.act`),
    about: t(`staff.acts.${act}.about`),
    done: t(`staff.acts.${act}.done`),
    stale: ["StaffList", "Roles", "Me"],
    onClose,
  };
  if (act === "role") {
    return (
      <ActDialog
        {...shared}
        initial={{ role: person.role ?? person.customRole?.id ?? "" }}
        run={({ role, reason }: { role: string; reason: string }) =>
          ask(SetStaffRole, {
            input: { staffId: person.id, ...chosenRole(role), reason: reason.trim() },
          }).then((data) => data.setStaffRole)
        }
      >
        <RoleChoice />
        <WordsField label={t("act.reason")} />
      </ActDialog>
    );
  }
  return (
    <ActDialog
      {...shared}
      danger={act === "deactivate"}
      run={({ reason }: { reason: string }) => RUNS[act]({ staffId: person.id, reason: reason.trim() })}
    >
      <WordsField label={t("act.reason")} focus />
    </ActDialog>
  );
}

/** Send somebody a link to join with. */
export function Invite({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ActDialog
      title={t("staff.invite")}
      act={t("staff.send")}
      about={t("staff.inviteAbout")}
      run={({ email, role }: { email: string; role: string }) =>
        ask(InviteStaff, { input: { email: email.trim(), ...chosenRole(role) } }).then(
          (data) => data.inviteStaff,
        )
      }
      done={t("staff.sent")}
      stale={["StaffList"]}
      onClose={onClose}
    >
      <Form.Item
        name="email"
        label={t("session.email")}
        rules={[{ required: true, whitespace: true, message: t("field.required") }]}
      >
        <Input type="email" autoFocus autoComplete="off" maxLength={254} />
      </Form.Item>
      <RoleChoice />
    </ActDialog>
  );
}
