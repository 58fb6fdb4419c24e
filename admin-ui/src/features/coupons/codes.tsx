import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Button, Form, Input, InputNumber, Progress } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ActDialog, WordsField } from "@/shared/acts/act-dialog";
import { LockedExportDialog } from "@/shared/acts/locked-export-dialog";
import { ask, asked } from "@/shared/api/ask";
import type { CouponBatchesQuery, CouponPartsFragment } from "@/shared/api/generated/graphql";
import { count } from "@/shared/format/number";
import { useIdempotencyKey } from "@/shared/forms/idempotency";
import { type Column, Records } from "@/shared/lists/records";
import { useTrail } from "@/shared/lists/trail";
import { Card } from "@/shared/parts/page";
import { Nothing } from "@/shared/parts/states";
import { couponBatchTone } from "@/shared/parts/tones";
import { Badge, Count, When } from "@/shared/parts/values";
import { useCan } from "@/shared/session/me";
import { CouponBatchesDocument, ExportCouponCodes, IssueCouponCodes, RevokeCouponBatch } from "./documents";

type Batch = CouponBatchesQuery["couponBatches"]["edges"][number]["node"];
const PAGE = 10;
const MOST = 1_000_000;

/** Batches of unique codes: made, written into a file for two people, revoked. */
export function Codes({ coupon }: { coupon: CouponPartsFragment }) {
  const { t } = useTranslation();
  const may = useCan()("COUPONS_WRITE");
  const { after, paging } = useTrail();
  const [issuing, setIssuing] = useState(false);
  const [doing, setDoing] = useState<{ batch: Batch; act: "export" | "revoke" } | null>(null);
  const query = useQuery({
    ...asked(CouponBatchesDocument, { couponId: coupon.id, first: PAGE, after }),
    placeholderData: keepPreviousData,
    // Codes are being made: the list says so until they are.
    refetchInterval: ({ state }) =>
      state.data?.couponBatches.edges.some(({ node }) => node.state === "MAKING") ? 2000 : false,
  });
  const live = coupon.state !== "REVOKED" && coupon.state !== "ENDED";
  const add = may && live && (
    <Button type="primary" onClick={() => setIssuing(true)}>
      {t("coupon.issue")}
    </Button>
  );
  return (
    <Card title={t("coupon.batches")} acts={add} flush>
      <Records
        query={query}
        connection={(data) => data.couponBatches}
        label={t("coupon.batches")}
        columns={useColumns(may, (batch, act) => setDoing({ batch, act }))}
        rowKey={(row) => row.id}
        paging={paging}
        empty={<Nothing title={t("coupon.noBatches")} advice={t("coupon.noBatchesAdvice")} />}
      />
      {issuing && <IssueDialog coupon={coupon} onClose={() => setIssuing(false)} />}
      {doing?.act === "export" && <ExportDialog batch={doing.batch} onClose={() => setDoing(null)} />}
      {doing?.act === "revoke" && <RevokeDialog batch={doing.batch} onClose={() => setDoing(null)} />}
    </Card>
  );
}

function useColumns(may: boolean, act: (batch: Batch, act: "export" | "revoke") => void): Column<Batch>[] {
  const { t } = useTranslation();
  return [
    {
      key: "name",
      title: t("coupon.batch"),
      cell: (row) => (
        <span className="two">
          {row.name}
          <small>
            <When at={row.createdAt} /> {row.createdBy?.name}
          </small>
        </span>
      ),
    },
    { key: "count", title: t("coupon.count"), end: true, cell: (row) => <Count value={row.count} /> },
    {
      key: "state",
      title: t("coupon.stateLabel"),
      tight: true,
      cell: (row) =>
        row.state === "MAKING" ? (
          <Progress
            aria-label={t("coupon.batchState.MAKING")}
            percent={Math.floor((row.made / row.count) * 100)}
            size="small"
            style={{ minWidth: 120 }}
          />
        ) : (
          <Badge tone={couponBatchTone[row.state]}>{t(`coupon.batchState.${row.state}`)}</Badge>
        ),
    },
    {
      key: "acts",
      title: t("list.acts"),
      end: true,
      cell: (row) =>
        may &&
        row.state === "READY" && (
          <span className="row" style={{ flexWrap: "nowrap", justifyContent: "flex-end" }}>
            <Button size="small" onClick={() => act(row, "export")}>
              {t("coupon.export")}
            </Button>
            <Button size="small" danger onClick={() => act(row, "revoke")}>
              {t("coupon.revoke")}
            </Button>
          </span>
        ),
    },
  ];
}

function IssueDialog({ coupon, onClose }: { coupon: CouponPartsFragment; onClose: () => void }) {
  const { t } = useTranslation();
  const keyFor = useIdempotencyKey();
  const required = { required: true, message: t("field.required") };
  return (
    <ActDialog
      title={t("coupon.issueTitle")}
      act={t("coupon.issue")}
      about={t("coupon.issueAbout")}
      initial={{ count: 1000 }}
      run={({ name, count: number }: { name: string; count: number }) => {
        const input = { couponId: coupon.id, name: name.trim(), count: number };
        return ask(IssueCouponCodes, { input, idempotencyKey: keyFor(input) }).then(
          (data) => data.issueCouponCodes,
        );
      }}
      done={t("coupon.issueDone")}
      stale={["CouponBatches", "Coupon", "Coupons", "Jobs"]}
      onClose={onClose}
    >
      <Form.Item name="name" label={t("coupon.batch")} rules={[{ ...required, whitespace: true }]}>
        <Input maxLength={80} autoFocus />
      </Form.Item>
      <Form.Item name="count" label={t("coupon.count")} rules={[required]}>
        <InputNumber min={1} max={MOST} precision={0} style={{ width: "100%" }} />
      </Form.Item>
    </ActDialog>
  );
}

function ExportDialog({ batch, onClose }: { batch: Batch; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  return (
    <LockedExportDialog
      title={t("coupon.exportTitle", { name: batch.name })}
      act={t("coupon.export")}
      about={t("coupon.exportAbout", { codes: count(batch.count, i18n.language) })}
      start={(reason, idempotencyKey) =>
        ask(ExportCouponCodes, { input: { id: batch.id, reason }, idempotencyKey }).then(
          (data) => data.exportCouponCodes,
        )
      }
      onClose={onClose}
    />
  );
}

function RevokeDialog({ batch, onClose }: { batch: Batch; onClose: () => void }) {
  const { t, i18n } = useTranslation();
  return (
    <ActDialog
      title={t("coupon.revokeBatchTitle", { name: batch.name })}
      act={t("coupon.revoke")}
      danger
      about={t("coupon.revokeBatchAbout", { codes: count(batch.count, i18n.language) })}
      run={({ reason }: { reason: string }) =>
        ask(RevokeCouponBatch, { input: { id: batch.id, reason: reason.trim() } }).then(
          (data) => data.revokeCouponBatch,
        )
      }
      done={t("coupon.revokeDone")}
      stale={["CouponBatches", "Coupon", "Coupons"]}
      onClose={onClose}
    >
      <WordsField label={t("act.reason")} focus />
    </ActDialog>
  );
}
