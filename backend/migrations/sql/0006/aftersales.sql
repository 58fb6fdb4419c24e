-- Whose turn it is in cases that were decided before anybody asked.
UPDATE after_sale_case SET waits_for = 'NOBODY' WHERE state IN ('DONE', 'REJECTED');
-- The queue: what the shop must decide or answer, due first comes first; and what somebody looks after.
CREATE INDEX case_waiting ON after_sale_case (due_at, id) WHERE waits_for = 'SHOP';
CREATE INDEX case_by_assignee ON after_sale_case (assignee_id, due_at, id) WHERE assignee_id IS NOT NULL;
-- What was said stays as it was said.
CREATE TRIGGER case_remark_append_only BEFORE UPDATE OR DELETE ON case_remark
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
INSERT INTO transition (machine, old_state, new_state) VALUES ('picture', 'AWAITED', 'STORED');
CREATE TRIGGER picture_state BEFORE UPDATE OF state ON picture
    FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state)
    EXECUTE FUNCTION refuse_unknown_transition('picture');
-- The bytes go with their picture.
ALTER TABLE picture_content ADD CONSTRAINT picture_content_of_picture
    FOREIGN KEY (picture_id) REFERENCES picture (id) ON DELETE CASCADE;
-- Uploaded, and never shown: forgotten after a day.
CREATE INDEX picture_unshown ON picture (offered_at) WHERE case_id IS NULL;

-- Words to begin with; the shop changes them in the admin.
INSERT INTO prepared_answer (id, state, position, title_zh, title_en, words_zh, words_en, version, changed_at) VALUES
    (gen_random_uuid(), 'OPEN', 10, '请提供截图', 'Ask for a picture',
     '您好，关于订单 {number} 的「{product}」，请补充一张兑换时报错的截图，并告诉我们兑换的时间，我们会尽快核实。',
     'Hello, about {product} of order {number}: please add a picture of the error you see when redeeming it, and tell us when that was. We will look into it at once.', 1, now()),
    (gen_random_uuid(), 'OPEN', 20, '正在核实', 'We are looking into it',
     '您好，我们正在与供应商核实「{product}」的情况，有结果会第一时间在这里回复您。',
     'Hello, we are checking {product} with its supplier and will answer here as soon as we know more.', 1, now()),
    (gen_random_uuid(), 'DONE', 30, '已处理完成', 'Done',
     '您好，订单 {number} 的售后已处理完成。如仍有问题，请直接在这里留言。{shop}',
     'Hello, your claim about order {number} is settled. If anything is still wrong, just write here. {shop}', 1, now()),
    (gen_random_uuid(), 'REJECTED', 40, '说明不能办理的原因', 'Explain a refusal',
     '您好，经核实「{product}」已被使用，按照售后规则不能退换。如有其他凭证，请在这里补充。',
     'Hello, as far as we can see {product} was used, so our rules do not allow to take it back. If you have other evidence, please add it here.', 1, now());

-- What a buyer has not chosen yet is nothing that anybody has.
INSERT INTO policy_rule (id, kind, stage, refund, approver, bearer, coupon_returns, replacement, window_days, version,
    changed_at) VALUES
    (gen_random_uuid(), 'CHOICE', 'NOT_DELIVERED', 'ALLOWED', 'FINANCE', 'SHOP', true, 'REFUSED', NULL, 1, now());
CREATE TRIGGER made_choice_append_only BEFORE UPDATE OR DELETE ON made_choice
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A seat that fails is mended for everybody by a new secret, never replaced for one.
INSERT INTO policy_rule (id, kind, stage, refund, approver, bearer, coupon_returns, replacement, window_days, version,
    changed_at) VALUES
    (gen_random_uuid(), 'SHARED', 'NOT_DELIVERED', 'ALLOWED', 'FINANCE', 'SHOP', true, 'REFUSED', NULL, 1, now()),
    (gen_random_uuid(), 'SHARED', 'DELIVERED_UNREVEALED', 'ALLOWED', 'FINANCE', 'SHOP', true, 'REFUSED', 7, 1, now()),
    (gen_random_uuid(), 'SHARED', 'REVEALED', 'APPROVAL', 'FINANCE', 'SHOP', false, 'REFUSED', 7, 1, now()),
    (gen_random_uuid(), 'SHARED', 'EXPIRED', 'REFUSED', 'FINANCE', 'CUSTOMER', false, 'REFUSED', NULL, 1, now());
