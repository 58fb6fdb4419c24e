-- Written from the models by `python -m backend.core.migrating`.
ALTER TABLE "order_unit" DROP CONSTRAINT "order_unit_delivered_has_time";
CREATE UNIQUE INDEX "order_external_once" ON "order" ("partner_id", "external_id") WHERE partner_id IS NOT NULL AND external_id IS NOT NULL;
ALTER TABLE "order_unit" ADD CONSTRAINT "order_unit_refund" CHECK (0 <= refund_minor AND refund_minor <= paid_minor AND (state NOT IN ('REFUNDING', 'REFUNDED') OR refund_minor = paid_minor));
ALTER TABLE "order_unit" ADD CONSTRAINT "order_unit_delivered_has_time" CHECK (state <> 'DELIVERED' OR delivered_at IS NOT NULL);
ALTER TABLE "refund_unit" ADD CONSTRAINT "refund_unit_once" UNIQUE ("refund_id", "unit_id");
ALTER TABLE "refund_unit" ADD CONSTRAINT "refund_unit_amount" CHECK (amount_minor > 0);
