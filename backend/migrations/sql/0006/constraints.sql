-- Written from the models by `python -m backend.core.migrating`.
ALTER TABLE "after_sale_case" ADD CONSTRAINT "case_waits" CHECK ((waits_for <> 'NOBODY' OR decided_at IS NOT NULL) AND (waits_for <> 'BUYER' OR source = 'BUYER'));
ALTER TABLE "case_remark" ADD CONSTRAINT "case_remark_once_per_key" UNIQUE ("author", "idempotency_key");
ALTER TABLE "channel_price" ADD CONSTRAINT "channel_price_floor" CHECK (0 <= floor_minor AND floor_minor <= price_minor);
ALTER TABLE "choice_group" ADD CONSTRAINT "choice_group_picks" CHECK (picks BETWEEN 1 AND 20);
CREATE UNIQUE INDEX "member_tier_threshold_once" ON "member_tier" ("threshold_minor") WHERE active;
ALTER TABLE "member_tier" ADD CONSTRAINT "member_tier_within_bounds" CHECK (threshold_minor BETWEEN 0 AND 100000000000 AND discount_bps BETWEEN 0 AND 9000 AND keep_days BETWEEN 0 AND 3660);
ALTER TABLE "picture" ADD CONSTRAINT "picture_stored_has_size" CHECK ((state = 'STORED') = (width IS NOT NULL AND height IS NOT NULL AND stored_at IS NOT NULL));
ALTER TABLE "picture" ADD CONSTRAINT "picture_shown_is_stored" CHECK ((case_id IS NULL OR state = 'STORED') AND (remark_id IS NULL OR case_id IS NOT NULL));
ALTER TABLE "prepared_answer" ADD CONSTRAINT "prepared_answer_position" CHECK (position BETWEEN 0 AND 1000);
ALTER TABLE "price_list" ADD CONSTRAINT "price_list_ends_after_it_starts" CHECK (ends_at > starts_at);
ALTER TABLE "price_list" ADD CONSTRAINT "price_list_priority" CHECK (priority BETWEEN -1000 AND 1000);
ALTER TABLE "price_list_entry" ADD CONSTRAINT "price_list_entry_once" UNIQUE ("variant_id", "list_id");
ALTER TABLE "price_list_entry" ADD CONSTRAINT "price_list_entry_amount" CHECK (price_minor BETWEEN 0 AND 100000000000);
ALTER TABLE "variant" ADD CONSTRAINT "variant_per_person" CHECK ((max_per_person IS NULL) = (per_person_days IS NULL) AND max_per_person BETWEEN 1 AND 10000 AND per_person_days BETWEEN 1 AND 365);
