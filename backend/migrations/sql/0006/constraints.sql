-- Written from the models by `python -m backend.core.migrating`.
ALTER TABLE "after_sale_case" ADD CONSTRAINT "case_waits" CHECK ((waits_for <> 'NOBODY' OR decided_at IS NOT NULL) AND (waits_for <> 'BUYER' OR source = 'BUYER'));
ALTER TABLE "case_remark" ADD CONSTRAINT "case_remark_once_per_key" UNIQUE ("author", "idempotency_key");
ALTER TABLE "picture" ADD CONSTRAINT "picture_stored_has_size" CHECK ((state = 'STORED') = (width IS NOT NULL AND height IS NOT NULL AND stored_at IS NOT NULL));
ALTER TABLE "picture" ADD CONSTRAINT "picture_shown_is_stored" CHECK ((case_id IS NULL OR state = 'STORED') AND (remark_id IS NULL OR case_id IS NOT NULL));
ALTER TABLE "prepared_answer" ADD CONSTRAINT "prepared_answer_position" CHECK (position BETWEEN 0 AND 1000);
