CREATE SCHEMA staging;

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';

CREATE FUNCTION public.cancel_gift() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE gift SET state = 'CANCELLED', closed_at = now() WHERE unit_id = NEW.id AND state = 'OPEN';
    RETURN NULL;
END $$;

CREATE FUNCTION public.count_changed_codes() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO code_movement (batch_id, variant_id, state, expires_on, delta)
    SELECT batch_id, variant_id, state, expires_on, sum(delta) FROM (
        SELECT batch_id, variant_id, state, expires_on, -1 AS delta FROM stale
        UNION ALL
        SELECT batch_id, variant_id, state, expires_on, 1 FROM fresh
    ) AS moved
    GROUP BY 1, 2, 3, 4 HAVING sum(delta) <> 0;
    RETURN NULL;
END $$;

CREATE FUNCTION public.count_deleted_codes() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO code_movement (batch_id, variant_id, state, expires_on, delta)
    SELECT batch_id, variant_id, state, expires_on, -count(*) FROM stale GROUP BY 1, 2, 3, 4;
    RETURN NULL;
END $$;

CREATE FUNCTION public.count_ledger_hold() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    change bigint := CASE WHEN NEW.state = 'HELD' THEN NEW.minor ELSE 0 END;
BEGIN
    IF TG_OP = 'UPDATE' THEN
        change := change - CASE WHEN OLD.state = 'HELD' THEN OLD.minor ELSE 0 END;
    END IF;
    IF change <> 0 THEN
        UPDATE ledger_account SET held_minor = held_minor + change WHERE id = NEW.account_id;
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION public.count_new_codes() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF EXISTS (
        SELECT FROM (SELECT DISTINCT batch_id, variant_id, product_id FROM fresh) AS f
        LEFT JOIN batch ON batch.id = f.batch_id AND batch.variant_id = f.variant_id
        LEFT JOIN variant ON variant.id = f.variant_id AND variant.product_id = f.product_id
        WHERE batch.id IS NULL OR variant.id IS NULL
    ) THEN
        RAISE EXCEPTION 'a code names no batch of its variant'
            USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'code_of_batch', TABLE = 'code';
    END IF;
    INSERT INTO code_movement (batch_id, variant_id, state, expires_on, delta)
    SELECT batch_id, variant_id, state, expires_on, count(*) FROM fresh GROUP BY 1, 2, 3, 4;
    RETURN NULL;
END $$;

CREATE FUNCTION public.count_seat() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE shared_code SET
        held = held + coalesce((NEW.state = 'HELD')::int, 0) - coalesce((OLD.state = 'HELD')::int, 0),
        sold = sold + coalesce((NEW.state = 'TAKEN')::int, 0) - coalesce((OLD.state = 'TAKEN')::int, 0)
    WHERE id = coalesce(NEW.shared_code_id, OLD.shared_code_id);
    RETURN NULL;
END $$;

CREATE FUNCTION public.is_rehearsed(item uuid) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    SELECT EXISTS (
        SELECT FROM flash_item i JOIN flash_sale s ON s.id = i.sale_id
        WHERE i.id = item AND s.rehearsal_id IS NOT NULL
    )
$$;

CREATE FUNCTION public.is_rehearsed_allowance(allowance uuid) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    SELECT EXISTS (
        SELECT FROM allowance a WHERE a.id = allowance AND a.owner = 'FLASH_SALE' AND is_rehearsed(a.owner_id)
    )
$$;

CREATE FUNCTION public.note_new_product() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO catalogue_revision (product_id, revision) VALUES (NEW.id, 0);
    RETURN NULL;
END $$;

CREATE FUNCTION public.number_invoice() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NEW.series IS NULL THEN
        RAISE EXCEPTION 'an issued invoice is of a series'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'invoice_issued_is_numbered', TABLE = 'invoice';
    END IF;
    INSERT INTO invoice_series AS s (series, last) VALUES (NEW.series, 1)
        ON CONFLICT (series) DO UPDATE SET last = s.last + 1 RETURNING s.last INTO NEW.number;
    RETURN NEW;
END $$;

CREATE FUNCTION public.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME
        USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_append_only', TABLE = TG_TABLE_NAME;
END $$;

CREATE FUNCTION public.refuse_excess_red_letter() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF (SELECT sum(amount_minor) FROM invoice WHERE corrects_id = NEW.corrects_id AND state <> 'WITHDRAWN')
        > (SELECT amount_minor FROM invoice WHERE id = NEW.corrects_id AND number IS NOT NULL) IS NOT FALSE
    THEN
        RAISE EXCEPTION 'red letters take back more than their invoice says'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'invoice_red_letters_fit', TABLE = 'invoice';
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION public.refuse_foreign_kind() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF (NEW.kind = 'BUNDLE') IS DISTINCT FROM (SELECT is_bundle FROM product WHERE id = NEW.product_id) THEN
        RAISE EXCEPTION 'a variant of kind % does not belong to this product', NEW.kind
            USING ERRCODE = 'check_violation', CONSTRAINT = 'variant_kind_of_product', TABLE = 'variant';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION public.refuse_foreign_option() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF (SELECT bundle_variant_id FROM choice_group WHERE id = NEW.group_id) IS DISTINCT FROM NEW.bundle_variant_id THEN
        RAISE EXCEPTION 'an option belongs to a choice of its own bundle'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'bundle_component_group', TABLE = 'bundle_component';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION public.refuse_nested_bundle() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF (SELECT kind FROM variant WHERE id = NEW.bundle_variant_id) IS DISTINCT FROM 'BUNDLE'
       OR (SELECT kind FROM variant WHERE id = NEW.component_variant_id) = 'BUNDLE' THEN
        RAISE EXCEPTION 'a bundle holds variants that are no bundles'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'bundle_component_kind', TABLE = 'bundle_component';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION public.refuse_new_identity() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'what a % is may not change', TG_TABLE_NAME
        USING ERRCODE = 'check_violation', CONSTRAINT = TG_TABLE_NAME || '_identity', TABLE = TG_TABLE_NAME;
END $$;

CREATE FUNCTION public.refuse_no_choice() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    wanted uuid;
BEGIN
    IF TG_TABLE_NAME = 'choice_group' THEN
        wanted := NEW.id;
    ELSE
        wanted := OLD.group_id;
    END IF;
    IF EXISTS (
        SELECT FROM choice_group AS g WHERE g.id = wanted
            AND g.picks >= (SELECT count(*) FROM bundle_component AS c WHERE c.group_id = g.id)
    ) THEN
        RAISE EXCEPTION 'a choice has more options than picks'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'choice_group_is_a_choice', TABLE = 'choice_group';
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION public.refuse_numbered_invoice() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'an invoice begins without a number'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'invoice_numbered', TABLE = 'invoice';
END $$;

CREATE FUNCTION public.refuse_refund_above_payment() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
    paid bigint;
    given bigint;
BEGIN
    SELECT amount_minor INTO paid FROM payment WHERE id = NEW.payment_id FOR UPDATE;
    SELECT coalesce(sum(amount_minor), 0) INTO given FROM refund
        WHERE payment_id = NEW.payment_id AND state <> 'FAILED' AND id <> NEW.id;
    IF NEW.state <> 'FAILED' AND given + NEW.amount_minor > paid THEN
        RAISE EXCEPTION 'refunds exceed the payment'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'refund_within_payment', TABLE = 'refund';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION public.refuse_second_outcome() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM transition
        WHERE machine = 'recalled_code' AND old_state = OLD.outcome AND new_state = NEW.outcome
    ) THEN
        RAISE EXCEPTION 'recalled_code may not go from % to %', OLD.outcome, NEW.outcome
            USING ERRCODE = 'check_violation', CONSTRAINT = 'recalled_code_transition', TABLE = 'recalled_code';
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION public.refuse_series_jump() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'a series counts one after the other'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'invoice_series_counts', TABLE = 'invoice_series';
END $$;

CREATE FUNCTION public.refuse_unbalanced_entry() RETURNS trigger
    LANGUAGE plpgsql
    SET enable_seqscan TO 'off'
    AS $$
DECLARE
    found bigint;
    off boolean;
BEGIN
    SELECT coalesce(sum(p.n), 0), coalesce(bool_or(p.total <> 0), true) INTO found, off
    FROM (SELECT count(*) AS n, sum(minor) AS total FROM ledger_posting WHERE entry_id = NEW.id GROUP BY currency) AS p;
    IF found <> NEW.lines OR off THEN
        RAISE EXCEPTION 'ledger entry % does not balance', NEW.key
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_entry_balanced', TABLE = 'ledger_entry';
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION public.refuse_unknown_transition() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NOT EXISTS (
        SELECT FROM transition
        WHERE machine = TG_ARGV[0] AND old_state = OLD.state AND new_state = NEW.state
    ) THEN
        RAISE EXCEPTION '% may not go from % to %', TG_ARGV[0], OLD.state, NEW.state
            USING ERRCODE = 'check_violation', CONSTRAINT = TG_ARGV[0] || '_transition', TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION public.stamp_prices() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE price_clock SET stamp = gen_random_uuid();
    RETURN NULL;
END $$;

CREATE FUNCTION public.take_postings() RETURNS trigger
    LANGUAGE plpgsql
    SET enable_seqscan TO 'off'
    SET enable_hashjoin TO 'off'
    SET enable_mergejoin TO 'off'
    AS $$
BEGIN
    IF EXISTS (
        SELECT FROM fresh
        JOIN ledger_entry e ON e.id = fresh.entry_id
        JOIN ledger_account a ON a.id = fresh.account_id
        WHERE fresh.place >= e.lines OR fresh.currency <> a.currency
    ) THEN
        RAISE EXCEPTION 'a posting does not fit its entry or its account'
            USING ERRCODE = 'check_violation', CONSTRAINT = 'ledger_posting_fits', TABLE = 'ledger_posting';
    END IF;
    INSERT INTO ledger_movement (account_id, minor)
    SELECT account_id, sum(minor) FROM fresh GROUP BY account_id HAVING sum(minor) <> 0 ORDER BY account_id;
    -- Hot rows, so last, and always in the order of their ids. NO KEY: the postings' foreign keys hold them already.
    PERFORM FROM ledger_account
        WHERE id IN (SELECT account_id FROM fresh) AND floor_minor IS NOT NULL ORDER BY id FOR NO KEY UPDATE;
    UPDATE ledger_account a SET balance_minor = a.balance_minor
        + moved.minor * CASE WHEN a.kind IN ('ASSET', 'EXPENSE') THEN 1 ELSE -1 END
    FROM (SELECT account_id, sum(minor) AS minor FROM fresh GROUP BY account_id) AS moved
    WHERE a.id = moved.account_id AND a.floor_minor IS NOT NULL;
    RETURN NULL;
END $$;

CREATE TABLE public.after_sale_case (
    id uuid NOT NULL,
    kind character varying(10) NOT NULL,
    source character varying(10) NOT NULL,
    state character varying(20) NOT NULL,
    automatic boolean NOT NULL,
    amount_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    reason character varying(500) NOT NULL,
    answer character varying(500),
    opened_by character varying(60) NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    asked_by character varying(60),
    decided_by character varying(60),
    decided_at timestamp with time zone,
    code_id uuid,
    idempotency_key character varying(100) NOT NULL,
    request_hash character varying(64) NOT NULL,
    order_id uuid NOT NULL,
    refund_id uuid,
    assignee_id uuid,
    refund_to character varying(10) DEFAULT 'ORIGINAL'::character varying NOT NULL,
    waits_for character varying(10) DEFAULT 'SHOP'::character varying NOT NULL,
    CONSTRAINT case_amount CHECK ((amount_minor >= 0)),
    CONSTRAINT case_decided_by_somebody CHECK ((((state)::text = ANY ((ARRAY['DONE'::character varying, 'REJECTED'::character varying])::text[])) = ((decided_by IS NOT NULL) AND (decided_at IS NOT NULL)))),
    CONSTRAINT case_second_person CHECK ((((state)::text <> 'DONE'::text) OR (asked_by IS NULL) OR ((asked_by)::text <> (decided_by)::text))),
    CONSTRAINT case_waits CHECK (((((waits_for)::text <> 'NOBODY'::text) OR (decided_at IS NOT NULL)) AND (((waits_for)::text <> 'BUYER'::text) OR ((source)::text = 'BUYER'::text))))
);

COMMENT ON TABLE public.after_sale_case IS 'Somebody wants money or another piece for units of an order: who, why, who decided, and what came of it.';

COMMENT ON COLUMN public.after_sale_case.kind IS 'REFUND: REFUND\nREPLACE: REPLACE';

COMMENT ON COLUMN public.after_sale_case.source IS 'BUYER: BUYER\nSTAFF: STAFF';

COMMENT ON COLUMN public.after_sale_case.state IS 'OPEN: OPEN\nAWAITING_APPROVAL: AWAITING_APPROVAL\nDONE: DONE\nREJECTED: REJECTED';

CREATE TABLE public.after_sale_unit (
    id uuid NOT NULL,
    amount_minor bigint NOT NULL,
    stage character varying(20) NOT NULL,
    bearer character varying(10) NOT NULL,
    rule_version integer NOT NULL,
    undecided boolean NOT NULL,
    case_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    CONSTRAINT case_unit_amount CHECK ((amount_minor >= 0))
);

COMMENT ON TABLE public.after_sale_unit IS 'A unit of a case: what of its price is asked for, and the rule as it was when the case was opened.';

COMMENT ON COLUMN public.after_sale_unit.stage IS 'NOT_DELIVERED: NOT_DELIVERED\nDELIVERED_UNREVEALED: DELIVERED_UNREVEALED\nREVEALED: REVEALED\nTOPPED_UP: TOPPED_UP\nREDEEMED: REDEEMED\nEXPIRED: EXPIRED';

COMMENT ON COLUMN public.after_sale_unit.bearer IS 'SHOP: SHOP\nSUPPLIER: SUPPLIER\nCUSTOMER: CUSTOMER';

CREATE TABLE public.alert (
    id uuid NOT NULL,
    kind character varying(20) NOT NULL,
    subject character varying(60) NOT NULL,
    state character varying(12) NOT NULL,
    value bigint NOT NULL,
    facts jsonb NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    told_at timestamp with time zone,
    escalated_at timestamp with time zone,
    acknowledged_at timestamp with time zone,
    note character varying(200) NOT NULL,
    resolved_at timestamp with time zone,
    acknowledged_by_id uuid,
    CONSTRAINT alert_resolved_has_time CHECK ((((state)::text = 'RESOLVED'::text) = (resolved_at IS NOT NULL))),
    CONSTRAINT alert_taken_by_somebody CHECK (((num_nonnulls(acknowledged_at, acknowledged_by_id) <> 1) AND (((state)::text <> 'ACKNOWLEDGED'::text) OR (acknowledged_at IS NOT NULL))))
);

COMMENT ON TABLE public.alert IS 'A rule''s condition holds for a subject: a global id, or `shop`. One that is not over per kind and subject.';

COMMENT ON COLUMN public.alert.kind IS 'STOCK_DAYS: STOCK_DAYS\nSUPPLIER_BALANCE: SUPPLIER_BALANCE\nDELIVERY_SUCCESS: DELIVERY_SUCCESS\nCOST_JUMP: COST_JUMP\nSTUCK_ORDERS: STUCK_ORDERS\nCASES_LATE: CASES_LATE\nBOOKS_DIFFER: BOOKS_DIFFER\nCAMPAIGN_STOPPED: CAMPAIGN_STOPPED\nBUDGET_BURN: BUDGET_BURN\nLIMITS_PASSED: LIMITS_PASSED';

COMMENT ON COLUMN public.alert.state IS 'OPEN: OPEN\nACKNOWLEDGED: ACKNOWLEDGED\nRESOLVED: RESOLVED';

CREATE TABLE public.alert_bot (
    id uuid NOT NULL,
    name character varying(60) NOT NULL,
    kind character varying(10) NOT NULL,
    hint character varying(80) NOT NULL,
    signed boolean NOT NULL,
    kek_id character varying(60) NOT NULL,
    sealed bytea NOT NULL,
    language character varying(5) NOT NULL,
    active boolean NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL
);

COMMENT ON TABLE public.alert_bot IS 'A bot of a group chat. Its address holds a key, so address and secret are sealed together, bound to the row.';

COMMENT ON COLUMN public.alert_bot.kind IS 'WECOM: WECOM\nDINGTALK: DINGTALK\nFEISHU: FEISHU';

COMMENT ON COLUMN public.alert_bot.language IS 'ZH_CN: zh-CN\nEN: en';

CREATE TABLE public.alert_notice (
    id uuid NOT NULL,
    kind character varying(20) NOT NULL,
    occasion character varying(10) NOT NULL,
    text text NOT NULL,
    state character varying(10) NOT NULL,
    tries smallint NOT NULL,
    due_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    problem character varying(200),
    bot_id uuid,
    staff_id uuid,
    CONSTRAINT alert_notice_ended_has_time CHECK ((((state)::text = ANY ((ARRAY['SENT'::character varying, 'FAILED'::character varying, 'UNKNOWN'::character varying])::text[])) = (ended_at IS NOT NULL))),
    CONSTRAINT alert_notice_to_one CHECK ((num_nonnulls(staff_id, bot_id) = 1))
);

COMMENT ON TABLE public.alert_notice IS 'One message about some alerts of a kind to one person, by e-mail, or to one bot.';

COMMENT ON COLUMN public.alert_notice.kind IS 'STOCK_DAYS: STOCK_DAYS\nSUPPLIER_BALANCE: SUPPLIER_BALANCE\nDELIVERY_SUCCESS: DELIVERY_SUCCESS\nCOST_JUMP: COST_JUMP\nSTUCK_ORDERS: STUCK_ORDERS\nCASES_LATE: CASES_LATE\nBOOKS_DIFFER: BOOKS_DIFFER\nCAMPAIGN_STOPPED: CAMPAIGN_STOPPED\nBUDGET_BURN: BUDGET_BURN\nLIMITS_PASSED: LIMITS_PASSED';

COMMENT ON COLUMN public.alert_notice.occasion IS 'OPENED: OPENED\nESCALATED: ESCALATED\nRESOLVED: RESOLVED';

COMMENT ON COLUMN public.alert_notice.state IS 'DUE: DUE\nSENDING: SENDING\nSENT: SENT\nFAILED: FAILED\nUNKNOWN: UNKNOWN';

CREATE TABLE public.alert_rule (
    id uuid NOT NULL,
    kind character varying(20) NOT NULL,
    active boolean NOT NULL,
    threshold integer NOT NULL,
    owner_role character varying(10),
    muted_until timestamp with time zone,
    escalate_after_min integer,
    escalate_to character varying(10),
    email boolean NOT NULL,
    bot_ids jsonb NOT NULL,
    language character varying(5) NOT NULL,
    version integer NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    owner_id uuid,
    CONSTRAINT alert_rule_escalates_to_somebody CHECK ((((escalate_after_min IS NULL) = (escalate_to IS NULL)) AND ((escalate_after_min >= 1) AND (escalate_after_min <= 10080)))),
    CONSTRAINT alert_rule_one_owner CHECK ((num_nonnulls(owner_role, owner_id) = 1)),
    CONSTRAINT alert_rule_threshold CHECK ((threshold >= 0))
);

COMMENT ON TABLE public.alert_rule IS 'What is watched, from which `threshold` on (its unit: `rules.MEANINGS`), and whom it concerns.';

COMMENT ON COLUMN public.alert_rule.kind IS 'STOCK_DAYS: STOCK_DAYS\nSUPPLIER_BALANCE: SUPPLIER_BALANCE\nDELIVERY_SUCCESS: DELIVERY_SUCCESS\nCOST_JUMP: COST_JUMP\nSTUCK_ORDERS: STUCK_ORDERS\nCASES_LATE: CASES_LATE\nBOOKS_DIFFER: BOOKS_DIFFER\nCAMPAIGN_STOPPED: CAMPAIGN_STOPPED\nBUDGET_BURN: BUDGET_BURN\nLIMITS_PASSED: LIMITS_PASSED';

COMMENT ON COLUMN public.alert_rule.owner_role IS 'OWNER: OWNER\nMARKETER: MARKETER\nOPERATOR: OPERATOR\nFINANCE: FINANCE\nSUPPORT: SUPPORT\nAUDITOR: AUDITOR';

COMMENT ON COLUMN public.alert_rule.escalate_to IS 'OWNER: OWNER\nMARKETER: MARKETER\nOPERATOR: OPERATOR\nFINANCE: FINANCE\nSUPPORT: SUPPORT\nAUDITOR: AUDITOR';

COMMENT ON COLUMN public.alert_rule.language IS 'ZH_CN: zh-CN\nEN: en';

CREATE TABLE public.alert_told (
    id uuid NOT NULL,
    occasion character varying(10) NOT NULL,
    target uuid NOT NULL,
    alert_id uuid NOT NULL,
    notice_id uuid NOT NULL
);

COMMENT ON TABLE public.alert_told IS 'An alert is in a notice. `target` is whom it goes to: nobody is told of one thing twice.';

COMMENT ON COLUMN public.alert_told.occasion IS 'OPENED: OPENED\nESCALATED: ESCALATED\nRESOLVED: RESOLVED';

CREATE TABLE public.allowance (
    id uuid NOT NULL,
    owner character varying(10) NOT NULL,
    owner_id uuid NOT NULL,
    scope character varying(10) NOT NULL,
    key character varying(100) NOT NULL,
    most_uses bigint,
    most_minor bigint,
    held_uses bigint NOT NULL,
    used_uses bigint NOT NULL,
    held_minor bigint NOT NULL,
    used_minor bigint NOT NULL,
    CONSTRAINT allowance_counts CHECK (((held_uses >= 0) AND (used_uses >= 0) AND (held_minor >= 0) AND (used_minor >= 0))),
    CONSTRAINT allowance_within_limits CHECK ((((most_uses IS NULL) OR ((held_uses + used_uses) <= most_uses)) AND ((most_minor IS NULL) OR ((held_minor + used_minor) <= most_minor))))
);

COMMENT ON TABLE public.allowance IS 'How much of something may be used, and how much of it is held and used: by count, by money, or both.';

COMMENT ON COLUMN public.allowance.owner IS 'PROMOTION: PROMOTION\nCOUPON: COUPON\nCAMPAIGN: CAMPAIGN\nFLASH_SALE: FLASH_SALE\nGROUP_BUY: GROUP_BUY\nGROUP: GROUP\nREFERRAL: REFERRAL';

COMMENT ON COLUMN public.allowance.scope IS 'TOTAL: TOTAL\nHOUR: HOUR\nPERSON: PERSON';

CREATE TABLE public.allowance_hold (
    id uuid NOT NULL,
    order_id uuid NOT NULL,
    uses bigint NOT NULL,
    minor bigint NOT NULL,
    state character varying(10) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    allowance_id uuid NOT NULL,
    CONSTRAINT allowance_hold_amounts CHECK (((uses >= 0) AND (minor >= 0)))
);

COMMENT ON TABLE public.allowance_hold IS 'What one order takes of an allowance. `uses` and `minor` never change; what became of it does.';

COMMENT ON COLUMN public.allowance_hold.state IS 'HELD: HELD\nUSED: USED\nRETURNED: RETURNED';

CREATE TABLE public.api_client (
    id uuid NOT NULL,
    name character varying(80) NOT NULL,
    scopes jsonb NOT NULL,
    addresses jsonb NOT NULL,
    state character varying(10) NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    idempotency_key character varying(100),
    request_hash character varying(64),
    partner_id uuid NOT NULL
);

COMMENT ON TABLE public.api_client IS 'One program of a partner. `addresses` are networks (CIDR) it may call from; empty: from anywhere.';

COMMENT ON COLUMN public.api_client.state IS 'ACTIVE: ACTIVE\nPAUSED: PAUSED';

CREATE TABLE public.api_key (
    id uuid NOT NULL,
    key_id character varying(40) NOT NULL,
    kek_id character varying(40) NOT NULL,
    sealed_secret bytea NOT NULL,
    state character varying(10) NOT NULL,
    slot smallint,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    last_used_at timestamp with time zone,
    retired_at timestamp with time zone,
    client_id uuid NOT NULL,
    CONSTRAINT api_key_two_live CHECK (((((state)::text = 'LIVE'::text) = (slot IS NOT NULL)) AND ((slot >= 1) AND (slot <= 2)) AND (((state)::text = 'RETIRED'::text) = (retired_at IS NOT NULL))))
);

COMMENT ON TABLE public.api_key IS 'A key a program signs with: `key_id` is public, the secret is sealed by the key service.';

COMMENT ON COLUMN public.api_key.state IS 'LIVE: LIVE\nRETIRED: RETIRED';

CREATE TABLE public.audit_entry (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    actor character varying(80) NOT NULL,
    action character varying(80) NOT NULL,
    target character varying(120) NOT NULL,
    reason text,
    diff jsonb,
    address character varying(64)
);

COMMENT ON TABLE public.audit_entry IS 'One act of staff or of the system, committed together with its effect.';

CREATE TABLE public.batch (
    id uuid NOT NULL,
    supplier character varying(120) NOT NULL,
    purchase_order character varying(80) NOT NULL,
    unit_cost_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    expires_on date,
    state character varying(10) NOT NULL,
    version integer NOT NULL,
    note character varying(2000),
    kek_id character varying(60) NOT NULL,
    wrapped_key bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    idempotency_key character varying(100),
    request_hash character varying(64),
    created_by_id uuid,
    variant_id uuid NOT NULL,
    CONSTRAINT batch_unit_cost CHECK (((unit_cost_minor >= 0) AND (unit_cost_minor <= '100000000000'::bigint)))
);

COMMENT ON TABLE public.batch IS 'Codes of one variant bought together: one supplier, one order, one cost, one data key.';

COMMENT ON COLUMN public.batch.state IS 'RECEIVED: RECEIVED\nSAMPLED: SAMPLED\nON_SALE: ON_SALE\nFROZEN: FROZEN\nRECALLED: RECALLED\nEXHAUSTED: EXHAUSTED\nWITHDRAWN: WITHDRAWN';

CREATE TABLE public.batch_event (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    actor_id uuid,
    state character varying(10) NOT NULL,
    reason character varying(500) NOT NULL,
    batch_id uuid NOT NULL
);

COMMENT ON TABLE public.batch_event IS 'One change of a batch''s state, by whom and why. Append-only. `actor_id` null: the system.';

COMMENT ON COLUMN public.batch_event.state IS 'RECEIVED: RECEIVED\nSAMPLED: SAMPLED\nON_SALE: ON_SALE\nFROZEN: FROZEN\nRECALLED: RECALLED\nEXHAUSTED: EXHAUSTED\nWITHDRAWN: WITHDRAWN';

CREATE TABLE public.book_sweep (
    name character varying(20) NOT NULL,
    after_id uuid,
    laps bigint NOT NULL
);

COMMENT ON TABLE public.book_sweep IS 'How far the rolling look for unbooked orders is; `laps` counts how often it saw all of them.';

CREATE TABLE public.bundle_component (
    id uuid NOT NULL,
    quantity integer NOT NULL,
    "position" integer NOT NULL,
    bundle_variant_id uuid NOT NULL,
    component_variant_id uuid NOT NULL,
    group_id uuid,
    CONSTRAINT bundle_component_quantity CHECK (((quantity >= 1) AND (quantity <= 100)))
);

COMMENT ON TABLE public.bundle_component IS '`quantity` pieces of a component inside one bundle. A trigger refuses a bundle inside a bundle.';

CREATE TABLE public.buyer_report (
    name character varying(20) NOT NULL,
    at timestamp with time zone NOT NULL,
    facts jsonb NOT NULL
);

COMMENT ON TABLE public.buyer_report IS 'Who comes back, as it was found at `at`; one row.';

CREATE TABLE public.buying_group (
    id uuid NOT NULL,
    currency character varying(3) NOT NULL,
    price_minor bigint NOT NULL,
    size integer NOT NULL,
    hours integer NOT NULL,
    state character varying(10) NOT NULL,
    held integer NOT NULL,
    taken integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    opened_at timestamp with time zone,
    ends_at timestamp with time zone,
    closed_at timestamp with time zone,
    channel_id uuid NOT NULL,
    leader_id uuid NOT NULL,
    offer_id uuid NOT NULL,
    CONSTRAINT buying_group_seats CHECK (((held >= 0) AND (taken >= 0) AND ((held + taken) <= size))),
    CONSTRAINT buying_group_state CHECK (((((state)::text <> 'COMPLETE'::text) OR (taken = size)) AND (((state)::text <> ALL ((ARRAY['OPEN'::character varying, 'COMPLETE'::character varying])::text[])) OR ((opened_at IS NOT NULL) AND (ends_at IS NOT NULL))) AND (((state)::text <> ALL ((ARRAY['COMPLETE'::character varying, 'LAPSED'::character varying])::text[])) OR (closed_at IS NOT NULL))))
);

COMMENT ON TABLE public.buying_group IS 'Some people who buy together. Size, price and time are the offer''s as they were when it was opened.';

COMMENT ON COLUMN public.buying_group.state IS 'WAITING: WAITING\nOPEN: OPEN\nCOMPLETE: COMPLETE\nLAPSED: LAPSED';

CREATE TABLE public.campaign (
    id uuid NOT NULL,
    slug character varying(80) NOT NULL,
    state character varying(10) NOT NULL,
    draft jsonb NOT NULL,
    name_zh character varying(60) NOT NULL,
    name_en character varying(60) NOT NULL,
    hue smallint NOT NULL,
    currency character varying(3) NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    budget_minor bigint,
    budget_uses bigint,
    stop_budget_bps integer,
    stop_stock integer,
    stop_margin_bps integer,
    version integer NOT NULL,
    live_version integer,
    draft_published boolean NOT NULL,
    drafted_by jsonb NOT NULL,
    submitted_at timestamp with time zone,
    rejection character varying(500),
    published_at timestamp with time zone,
    started_at timestamp with time zone,
    resumed_at timestamp with time zone,
    ended_at timestamp with time zone,
    stopped_at timestamp with time zone,
    stop_reason character varying(10),
    stop_facts jsonb,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    idempotency_key character varying(100),
    request_hash character varying(64),
    copied_from_id uuid,
    owner_id uuid NOT NULL,
    submitted_by_id uuid,
    updated_by_id uuid,
    CONSTRAINT campaign_budget CHECK (((LEAST(budget_minor, budget_uses) > 0) IS NOT FALSE)),
    CONSTRAINT campaign_ended_has_time CHECK ((((state)::text = 'ENDED'::text) = (ended_at IS NOT NULL))),
    CONSTRAINT campaign_ends_after_it_starts CHECK ((ends_at > starts_at)),
    CONSTRAINT campaign_hue CHECK (((hue >= 0) AND (hue <= 359))),
    CONSTRAINT campaign_published_has_version CHECK ((((state)::text = ANY ((ARRAY['DRAFT'::character varying, 'IN_REVIEW'::character varying, 'ENDED'::character varying])::text[])) OR (live_version IS NOT NULL))),
    CONSTRAINT campaign_slug CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT campaign_stopped_says_why CHECK (((((state)::text = 'PAUSED'::text) = (stop_reason IS NOT NULL)) AND ((stop_reason IS NULL) = (stopped_at IS NULL)))),
    CONSTRAINT campaign_stops CHECK (((((stop_budget_bps >= 1) AND (stop_budget_bps <= 10000)) IS NOT FALSE) AND ((stop_stock >= 0) IS NOT FALSE) AND (((stop_margin_bps >= '-10000'::integer) AND (stop_margin_bps <= 10000)) IS NOT FALSE))),
    CONSTRAINT campaign_submitted_by_somebody CHECK ((((submitted_at IS NULL) = (submitted_by_id IS NULL)) AND (((state)::text <> 'IN_REVIEW'::text) OR (submitted_at IS NOT NULL)) AND (((state)::text <> ALL ((ARRAY['DRAFT'::character varying, 'ENDED'::character varying])::text[])) OR (submitted_at IS NULL))))
);

COMMENT ON TABLE public.campaign IS 'Promotions under one time, one budget and one theme.';

COMMENT ON COLUMN public.campaign.state IS 'DRAFT: DRAFT\nIN_REVIEW: IN_REVIEW\nSCHEDULED: SCHEDULED\nRUNNING: RUNNING\nPAUSED: PAUSED\nENDED: ENDED';

COMMENT ON COLUMN public.campaign.stop_reason IS 'HAND: HAND\nBUDGET: BUDGET\nSTOCK: STOCK\nMARGIN: MARGIN\nERROR: ERROR';

CREATE TABLE public.campaign_picture (
    id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    picture_id uuid NOT NULL
);

COMMENT ON TABLE public.campaign_picture IS 'A picture of the library that the page of a campaign shows, in its draft or in force: nobody takes it away.';

CREATE TABLE public.campaign_version (
    id uuid NOT NULL,
    number integer NOT NULL,
    document jsonb NOT NULL,
    note character varying(200) NOT NULL,
    restores integer,
    needs jsonb NOT NULL,
    at timestamp with time zone NOT NULL,
    approved_by_id uuid,
    by_id uuid NOT NULL,
    campaign_id uuid NOT NULL,
    CONSTRAINT campaign_version_number CHECK ((number > 0)),
    CONSTRAINT campaign_version_second_person CHECK ((((approved_by_id <> by_id) IS NOT FALSE) AND ((needs = '[]'::jsonb) OR (approved_by_id IS NOT NULL))))
);

COMMENT ON TABLE public.campaign_version IS 'What a campaign said from one publication to the next. Never changed.';

CREATE TABLE public.capacity (
    id uuid NOT NULL,
    cap integer NOT NULL,
    held integer NOT NULL,
    sold integer NOT NULL,
    variant_id uuid NOT NULL,
    CONSTRAINT capacity_never_passed CHECK (((held >= 0) AND (sold >= 0) AND ((held + sold) <= cap)))
)
WITH (fillfactor='20', autovacuum_vacuum_threshold='50');

COMMENT ON TABLE public.capacity IS 'How many of a capped variant are held and sold. The row is made by the first hold.';

CREATE TABLE public.cart_line (
    id uuid NOT NULL,
    quantity smallint NOT NULL,
    account character varying(64),
    server character varying(40),
    ported_to character varying(10),
    choices jsonb NOT NULL,
    seen_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    customer_id uuid NOT NULL,
    variant_id uuid NOT NULL,
    CONSTRAINT cart_line_quantity CHECK (((quantity >= 1) AND (quantity <= 1000))),
    CONSTRAINT cart_line_seen CHECK (((seen_minor >= 0) AND (seen_minor <= '100000000000'::bigint)))
);

COMMENT ON TABLE public.cart_line IS 'So many pieces of a variant that a customer with an account means to buy; nothing is held for it.';

COMMENT ON COLUMN public.cart_line.ported_to IS 'MOBILE: MOBILE\nUNICOM: UNICOM\nTELECOM: TELECOM\nBROADCAST: BROADCAST\nVIRTUAL: VIRTUAL';

CREATE TABLE public.case_remark (
    id uuid NOT NULL,
    kind character varying(10) NOT NULL,
    words character varying(1000) NOT NULL,
    author character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    idempotency_key character varying(100) NOT NULL,
    request_hash character varying(64) NOT NULL,
    case_id uuid NOT NULL
);

COMMENT ON TABLE public.case_remark IS 'One thing said in a case after it was opened. Append-only; a NOTE is for staff alone.';

COMMENT ON COLUMN public.case_remark.kind IS 'BUYER: BUYER\nSHOP: SHOP\nNOTE: NOTE';

CREATE TABLE public.catalogue_clock (
    id smallint NOT NULL,
    revision bigint NOT NULL,
    CONSTRAINT catalogue_clock_only_one CHECK ((id = 1))
);

COMMENT ON TABLE public.catalogue_clock IS 'The number of the last change of the catalogue. Its row is locked until a change commits.';

CREATE SEQUENCE public.catalogue_clock_id_seq
    AS smallint
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.catalogue_clock_id_seq OWNED BY public.catalogue_clock.id;

CREATE TABLE public.catalogue_revision (
    product_id uuid NOT NULL,
    revision bigint NOT NULL
);

COMMENT ON TABLE public.catalogue_revision IS 'When a product last changed for those who follow the catalogue; every product has one (a trigger).';

CREATE TABLE public.category (
    id uuid NOT NULL,
    slug character varying(80) NOT NULL,
    "position" integer NOT NULL,
    glyph character varying(40) NOT NULL,
    hue smallint NOT NULL,
    picture_id uuid,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT category_hue CHECK (((hue >= 0) AND (hue <= 359)))
);

COMMENT ON TABLE public.category IS 'A shelf of the shop. `glyph` and `hue` colour its tile and those of its products.';

CREATE TABLE public.category_translation (
    id uuid NOT NULL,
    locale character varying(5) NOT NULL,
    name character varying(80) NOT NULL,
    tagline character varying(200) NOT NULL,
    category_id uuid NOT NULL
);

COMMENT ON TABLE public.category_translation IS 'A category''s words in one language.';

COMMENT ON COLUMN public.category_translation.locale IS 'ZH_CN: zh-CN\nEN: en';

CREATE TABLE public.channel (
    id uuid NOT NULL,
    code character varying(40) NOT NULL,
    name character varying(80) NOT NULL,
    currency character varying(3) NOT NULL,
    wholesale boolean DEFAULT false NOT NULL,
    version integer DEFAULT 1 NOT NULL
);

COMMENT ON TABLE public.channel IS 'A place where the shop sells, with its own prices in one currency.';

CREATE TABLE public.channel_price (
    id uuid NOT NULL,
    list_minor bigint NOT NULL,
    price_minor bigint NOT NULL,
    channel_id uuid NOT NULL,
    variant_id uuid NOT NULL,
    floor_minor bigint DEFAULT 0 NOT NULL,
    CONSTRAINT channel_price_floor CHECK (((0 <= floor_minor) AND (floor_minor <= price_minor))),
    CONSTRAINT channel_price_within_list CHECK (((0 <= price_minor) AND (price_minor <= list_minor) AND (list_minor <= '100000000000'::bigint)))
);

COMMENT ON TABLE public.channel_price IS 'What a variant costs in a channel: `price_minor` is asked, `list_minor` is the price it is compared to.';

CREATE TABLE public.choice_group (
    id uuid NOT NULL,
    name_zh character varying(80) NOT NULL,
    name_en character varying(80) NOT NULL,
    picks smallint NOT NULL,
    may_wait boolean DEFAULT false NOT NULL,
    "position" integer NOT NULL,
    bundle_variant_id uuid NOT NULL,
    CONSTRAINT choice_group_picks CHECK (((picks >= 1) AND (picks <= 20)))
);

COMMENT ON TABLE public.choice_group IS 'Of some of a bundle''s components its buyer takes exactly `picks`, each once: \"any 2 of 5\".';

CREATE TABLE public.code (
    id uuid NOT NULL,
    product_id uuid NOT NULL,
    variant_id uuid NOT NULL,
    batch_id uuid NOT NULL,
    sealed bytea NOT NULL,
    secret_index bytea NOT NULL,
    number_index bytea,
    parts smallint NOT NULL,
    length smallint NOT NULL,
    expires_on date,
    state character varying(12) NOT NULL,
    unit_id uuid,
    slot smallint,
    held_until timestamp with time zone,
    delivered_at timestamp with time zone,
    revealed_at timestamp with time zone,
    use_until date,
    CONSTRAINT code_claimed_has_a_unit CHECK (
CASE
    WHEN ((state)::text = ANY ((ARRAY['HELD'::character varying, 'DELIVERED'::character varying])::text[])) THEN ((unit_id IS NOT NULL) AND (slot IS NOT NULL))
    WHEN ((state)::text = 'QUARANTINED'::text) THEN true
    ELSE ((unit_id IS NULL) AND (slot IS NULL))
END),
    CONSTRAINT code_index_is_a_digest CHECK (((octet_length(secret_index) = 32) AND (octet_length(number_index) = 32))),
    CONSTRAINT code_parts CHECK ((((parts >= 1) AND (parts <= 7)) AND (length >= 0))),
    CONSTRAINT code_revealed_was_delivered CHECK (((revealed_at IS NULL) OR ((state)::text = ANY ((ARRAY['DELIVERED'::character varying, 'QUARANTINED'::character varying])::text[]))))
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_vacuum_insert_scale_factor='0.1');

COMMENT ON TABLE public.code IS 'One code, sealed. `sealed` opens only under its batch''s key and with its product, batch and own id.';

COMMENT ON COLUMN public.code.state IS 'FREE: FREE\nHELD: HELD\nDELIVERED: DELIVERED\nQUARANTINED: QUARANTINED\nEXPIRED: EXPIRED';

CREATE TABLE public.code_count (
    id bigint NOT NULL,
    batch_id uuid NOT NULL,
    variant_id uuid NOT NULL,
    state character varying(12) NOT NULL,
    expires_on date,
    amount bigint NOT NULL
)
WITH (autovacuum_vacuum_threshold='200', fillfactor='50');

COMMENT ON TABLE public.code_count IS 'Movements folded together: with those not folded yet, the exact count. One row per day of expiry.';

COMMENT ON COLUMN public.code_count.state IS 'FREE: FREE\nHELD: HELD\nDELIVERED: DELIVERED\nQUARANTINED: QUARANTINED\nEXPIRED: EXPIRED';

CREATE SEQUENCE public.code_count_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.code_count_id_seq OWNED BY public.code_count.id;

CREATE TABLE public.code_movement (
    id bigint NOT NULL,
    batch_id uuid NOT NULL,
    variant_id uuid NOT NULL,
    state character varying(12) NOT NULL,
    expires_on date,
    delta integer NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_vacuum_threshold='1000');

COMMENT ON TABLE public.code_movement IS 'A change of how many codes of a batch are in a state, written by statement triggers on `code`.';

COMMENT ON COLUMN public.code_movement.state IS 'FREE: FREE\nHELD: HELD\nDELIVERED: DELIVERED\nQUARANTINED: QUARANTINED\nEXPIRED: EXPIRED';

CREATE SEQUENCE public.code_movement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.code_movement_id_seq OWNED BY public.code_movement.id;

CREATE TABLE public.counted_line (
    line_id uuid NOT NULL,
    cost_minor bigint NOT NULL,
    uncosted_minor bigint DEFAULT 0 NOT NULL
);

COMMENT ON TABLE public.counted_line IS 'An order line whose sale is in the roll-ups, with which cost, and what of it is of goods of unknown cost.';

CREATE TABLE public.counted_order (
    order_id uuid NOT NULL,
    steps smallint NOT NULL,
    CONSTRAINT counted_order_steps CHECK (((steps >= 1) AND (steps <= 7)))
);

COMMENT ON TABLE public.counted_order IS 'How far an order is counted: 1 placed and no longer waiting, 2 paid, 4 delivered, added up.';

CREATE TABLE public.counted_piece (
    unit_id uuid NOT NULL
);

COMMENT ON TABLE public.counted_piece IS 'A piece that its buyer chose after paying and that is in the roll-ups.';

CREATE TABLE public.counted_refund (
    refund_id uuid NOT NULL
);

COMMENT ON TABLE public.counted_refund IS 'A refund that is in the roll-ups.';

CREATE TABLE public.coupon (
    id uuid NOT NULL,
    campaign_id uuid,
    piece character varying(40),
    kind character varying(10) NOT NULL,
    state character varying(10) NOT NULL,
    version integer NOT NULL,
    code character varying(20),
    days integer,
    claim_from timestamp with time zone,
    claim_until timestamp with time zone,
    most_claims bigint,
    most_claims_a_person integer NOT NULL,
    extended_to timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    idempotency_key character varying(100),
    request_hash character varying(64),
    staff_id uuid,
    promotion_id uuid NOT NULL,
    CONSTRAINT coupon_claim_times CHECK (((claim_from IS NULL) OR (claim_until IS NULL) OR (claim_from < claim_until))),
    CONSTRAINT coupon_limits CHECK (((LEAST((days)::bigint, most_claims, (most_claims_a_person)::bigint) > 0) IS NOT FALSE)),
    CONSTRAINT coupon_public_has_a_code CHECK ((((kind)::text = 'PUBLIC'::text) = (code IS NOT NULL)))
);

COMMENT ON TABLE public.coupon IS 'A promotion that counts only for who has it in hand: how people come by it, and what becomes of it.';

COMMENT ON COLUMN public.coupon.kind IS 'PUBLIC: PUBLIC\nUNIQUE: UNIQUE\nCLAIM: CLAIM\nSENT: SENT';

COMMENT ON COLUMN public.coupon.state IS 'WAITING: WAITING\nACTIVE: ACTIVE\nPAUSED: PAUSED\nREVOKED: REVOKED\nENDED: ENDED';

CREATE TABLE public.coupon_batch (
    id uuid NOT NULL,
    state character varying(10) NOT NULL,
    name character varying(80) NOT NULL,
    count integer NOT NULL,
    kek_id character varying(40) NOT NULL,
    wrapped_key bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    coupon_id uuid NOT NULL,
    staff_id uuid,
    CONSTRAINT coupon_batch_size CHECK ((count > 0))
);

COMMENT ON TABLE public.coupon_batch IS 'Codes made in one go. Each is derived from the batch''s key and its serial number, and kept nowhere.';

COMMENT ON COLUMN public.coupon_batch.state IS 'MAKING: MAKING\nREADY: READY\nREVOKED: REVOKED';

CREATE TABLE public.coupon_use (
    id uuid NOT NULL,
    coupon_id uuid NOT NULL,
    issued_id uuid,
    order_id uuid NOT NULL,
    customer_id uuid,
    state character varying(10) NOT NULL,
    minor bigint NOT NULL,
    made_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    CONSTRAINT coupon_use_amount CHECK ((minor >= 0))
);

COMMENT ON TABLE public.coupon_use IS 'What an order takes: a coupon, and of those that are issued one by one which. `minor` is what it saved.';

COMMENT ON COLUMN public.coupon_use.state IS 'HELD: HELD\nUSED: USED\nRETURNED: RETURNED';

CREATE TABLE public.custom_role (
    id uuid NOT NULL,
    name character varying(40) NOT NULL,
    description character varying(200) NOT NULL,
    permissions jsonb NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL
);

COMMENT ON TABLE public.custom_role IS 'What some staff are to the shop, put together from permissions by whoever has them.';

CREATE TABLE public.customer (
    id uuid NOT NULL,
    phone character varying(20),
    email character varying(254),
    password_hash character varying(255),
    display_name character varying(60) NOT NULL,
    locale character varying(5) NOT NULL,
    registered_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    birthday_month smallint,
    email_proved_at timestamp with time zone,
    erased_at timestamp with time zone,
    phone_proved_at timestamp with time zone,
    spent_minor bigint DEFAULT 0 NOT NULL,
    tier_id uuid,
    tier_since timestamp with time zone,
    CONSTRAINT customer_birthday CHECK (((birthday_month >= 1) AND (birthday_month <= 12))),
    CONSTRAINT customer_erased_is_nobody CHECK (((erased_at IS NULL) OR ((num_nonnulls(phone, email, password_hash, registered_at) = 0) AND ((display_name)::text = ''::text)))),
    CONSTRAINT customer_registered_can_log_in CHECK (((registered_at IS NULL) OR (num_nonnulls(phone, email) > 0)))
);

COMMENT ON TABLE public.customer IS 'Somebody who buys. A guest has no `registered_at` and no password; a guest''s contact is not unique.';

CREATE TABLE public.data_export (
    id uuid NOT NULL,
    state character varying(10) NOT NULL,
    asked_by character varying(60) NOT NULL,
    reason character varying(500),
    asked_at timestamp with time zone NOT NULL,
    ready_at timestamp with time zone,
    expires_at timestamp with time zone,
    size integer,
    kek_id character varying(60),
    wrapped_key bytea,
    sealed bytea,
    customer_id uuid NOT NULL,
    CONSTRAINT data_export_ready_has_content CHECK (((((state)::text = 'READY'::text) = (sealed IS NOT NULL)) AND ((sealed IS NULL) = (wrapped_key IS NULL)) AND ((sealed IS NULL) = (kek_id IS NULL)) AND (((state)::text <> 'READY'::text) OR ((ready_at IS NOT NULL) AND (expires_at IS NOT NULL) AND (size IS NOT NULL)))))
);

COMMENT ON TABLE public.data_export IS 'A copy of what the shop knows of somebody: put together by a worker, sealed under a key of its own, kept a day.';

COMMENT ON COLUMN public.data_export.state IS 'WAITING: WAITING\nREADY: READY\nGONE: GONE';

CREATE TABLE public.delivery (
    id bigint NOT NULL,
    handler character varying(80) NOT NULL,
    state character varying(10) NOT NULL,
    attempts smallint NOT NULL,
    due_at timestamp with time zone NOT NULL,
    error text,
    created_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    message_id bigint NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0.02', fillfactor='80');

COMMENT ON TABLE public.delivery IS 'One handler''s duty for one message.';

COMMENT ON COLUMN public.delivery.state IS 'PENDING: PENDING\nSENT: SENT\nDONE: DONE\nDEAD: DEAD\nPOISONED: POISONED';

CREATE SEQUENCE public.delivery_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.delivery_id_seq OWNED BY public.delivery.id;

CREATE TABLE public.erasure (
    id uuid NOT NULL,
    state character varying(10) NOT NULL,
    asked_by character varying(60) NOT NULL,
    reason character varying(500),
    asked_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    ended_by character varying(60),
    customer_id uuid NOT NULL,
    CONSTRAINT erasure_ended_has_its_time CHECK (((((state)::text = 'PENDING'::text) = (ended_at IS NULL)) AND ((ended_at IS NULL) = (ended_by IS NULL))))
);

COMMENT ON TABLE public.erasure IS 'Somebody is to be forgotten at `due_at`. `asked_by` is themselves or staff, who say the `reason`.';

COMMENT ON COLUMN public.erasure.state IS 'PENDING: PENDING\nDONE: DONE\nCANCELLED: CANCELLED';

CREATE TABLE public.exchange_rate (
    id uuid NOT NULL,
    bought_in character varying(3) NOT NULL,
    sold_in character varying(3) NOT NULL,
    rate numeric(20,10),
    minor_rate numeric(22,12),
    at timestamp with time zone NOT NULL,
    set_by_id uuid NOT NULL,
    CONSTRAINT exchange_rate_is_one CHECK ((((bought_in)::text <> (sold_in)::text) AND ((rate IS NULL) = (minor_rate IS NULL)) AND ((rate IS NULL) OR (rate > (0)::numeric))))
);

COMMENT ON TABLE public.exchange_rate IS 'From `at` on, one of a currency that goods are bought in is worth `rate` of one that they are sold in.';

CREATE TABLE public.flash_admission (
    id uuid NOT NULL,
    customer_id uuid,
    persons jsonb NOT NULL,
    quantity integer NOT NULL,
    hold_s integer NOT NULL,
    state character varying(10) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    idempotency_key character varying(100) NOT NULL,
    item_id uuid NOT NULL,
    CONSTRAINT flash_admission_quantity CHECK ((quantity >= 1))
);

COMMENT ON TABLE public.flash_admission IS 'A place of somebody who was let in. An order placed with it has its id: so it is used once.';

COMMENT ON COLUMN public.flash_admission.state IS 'OPEN: OPEN\nORDERED: ORDERED\nPAID: PAID\nLAPSED: LAPSED\nLEFT: LEFT\nRETURNED: RETURNED';

CREATE TABLE public.flash_difference (
    id uuid NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    counted integer NOT NULL,
    held integer NOT NULL,
    sold integer NOT NULL,
    rebuilt boolean NOT NULL,
    item_id uuid NOT NULL
);

COMMENT ON TABLE public.flash_difference IS 'The quick count said something else than the truth; since then it says the same.';

CREATE TABLE public.flash_epoch (
    id smallint NOT NULL,
    number bigint NOT NULL,
    begins_at timestamp with time zone NOT NULL,
    CONSTRAINT flash_epoch_only_one CHECK ((id = 1))
);

COMMENT ON TABLE public.flash_epoch IS 'Since when the quick count remembers. It moves when Valkey forgets: what is older is not accepted again.';

CREATE SEQUENCE public.flash_epoch_id_seq
    AS smallint
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.flash_epoch_id_seq OWNED BY public.flash_epoch.id;

CREATE TABLE public.flash_item (
    id uuid NOT NULL,
    "position" smallint NOT NULL,
    quota integer NOT NULL,
    per_person integer NOT NULL,
    sale_id uuid NOT NULL,
    variant_id uuid NOT NULL,
    CONSTRAINT flash_item_person CHECK (((per_person >= 1) AND (per_person <= 1000))),
    CONSTRAINT flash_item_quota CHECK (((quota >= 1) AND (quota <= 1000000)))
);

COMMENT ON TABLE public.flash_item IS 'One variant in a sale: how many pieces of it there are, and how many one person may have.';

CREATE TABLE public.flash_price (
    id uuid NOT NULL,
    price_minor bigint NOT NULL,
    channel_id uuid NOT NULL,
    item_id uuid NOT NULL,
    CONSTRAINT flash_price_amount CHECK (((price_minor >= 0) AND (price_minor <= '100000000000'::bigint)))
);

COMMENT ON TABLE public.flash_price IS 'What one piece costs in a channel while the sale runs. Where there is none, it is not sold so.';

CREATE TABLE public.flash_sale (
    id uuid NOT NULL,
    campaign_id uuid,
    piece character varying(40) NOT NULL,
    name_zh character varying(60) NOT NULL,
    name_en character varying(60) NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    hold_s integer NOT NULL,
    open_cap integer NOT NULL,
    waiting character varying(10) NOT NULL,
    room_from integer NOT NULL,
    let_in integer NOT NULL,
    challenge boolean NOT NULL,
    state character varying(10) NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    idempotency_key character varying(100),
    request_hash character varying(64),
    rehearsal_id uuid,
    updated_by_id uuid,
    CONSTRAINT flash_sale_hold CHECK (((hold_s >= 60) AND (hold_s <= 1800))),
    CONSTRAINT flash_sale_numbers CHECK (((open_cap >= 1) AND (room_from >= 1) AND (let_in >= 1))),
    CONSTRAINT flash_sale_times CHECK ((starts_at < ends_at))
);

COMMENT ON TABLE public.flash_sale IS 'Goods at a flash price from one moment to another.';

COMMENT ON COLUMN public.flash_sale.waiting IS 'ALWAYS: ALWAYS\nBY_LOAD: BY_LOAD\nNEVER: NEVER';

COMMENT ON COLUMN public.flash_sale.state IS 'SCHEDULED: SCHEDULED\nRUNNING: RUNNING\nPAUSED: PAUSED\nENDED: ENDED';

CREATE TABLE public.gift (
    id uuid NOT NULL,
    order_id uuid NOT NULL,
    state character varying(10) NOT NULL,
    digest character varying(64) NOT NULL,
    message character varying(200) NOT NULL,
    recipient_name character varying(40) NOT NULL,
    made_by character varying(60) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    claimed_at timestamp with time zone,
    closed_at timestamp with time zone,
    idempotency_key character varying(100) NOT NULL,
    request_hash character varying(64) NOT NULL,
    recipient_id uuid,
    unit_id uuid NOT NULL,
    CONSTRAINT gift_claimed_by_somebody CHECK (((((state)::text = 'CLAIMED'::text) = (recipient_id IS NOT NULL)) AND (((state)::text = 'CLAIMED'::text) = (claimed_at IS NOT NULL)))),
    CONSTRAINT gift_closed_has_its_time CHECK ((((state)::text = 'OPEN'::text) = (closed_at IS NULL))),
    CONSTRAINT gift_lasts CHECK ((expires_at > made_at))
);

COMMENT ON TABLE public.gift IS 'One unit on its way from its buyer to whoever opens the link, until `expires_at`.';

COMMENT ON COLUMN public.gift.state IS 'OPEN: OPEN\nCLAIMED: CLAIMED\nTAKEN_BACK: TAKEN_BACK\nRETURNED: RETURNED\nCANCELLED: CANCELLED';

CREATE TABLE public.gift_card (
    id uuid NOT NULL,
    state character varying(10) NOT NULL,
    face_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    sealed bytea NOT NULL,
    digest bytea NOT NULL,
    tail character varying(4) NOT NULL,
    ended_at timestamp with time zone,
    redeem_key character varying(100),
    request_hash character varying(64),
    batch_id uuid CONSTRAINT gift_card_batch_id_not_null1 NOT NULL,
    customer_id uuid,
    CONSTRAINT gift_card_ended CHECK ((((state)::text = 'ACTIVE'::text) = (ended_at IS NULL))),
    CONSTRAINT gift_card_redeemed_by_somebody CHECK (((((state)::text = 'REDEEMED'::text) = (customer_id IS NOT NULL)) AND ((customer_id IS NULL) = (redeem_key IS NULL)) AND ((customer_id IS NULL) = (request_hash IS NULL))))
);

COMMENT ON TABLE public.gift_card IS 'One card. `tail` is the end of its code, by which staff know it; `digest` the keyed digest of the whole code.';

COMMENT ON COLUMN public.gift_card.state IS 'ACTIVE: ACTIVE\nREDEEMED: REDEEMED\nEXPIRED: EXPIRED\nVOIDED: VOIDED';

CREATE TABLE public.gift_card_batch (
    id uuid NOT NULL,
    name character varying(80) NOT NULL,
    count integer NOT NULL,
    face_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    reason character varying(200) NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    kek_id character varying(40) NOT NULL,
    wrapped_key bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    idempotency_key character varying(100) NOT NULL,
    request_hash character varying(64) NOT NULL,
    staff_id uuid,
    CONSTRAINT gift_card_batch_size CHECK (((count > 0) AND (face_minor > 0)))
);

COMMENT ON TABLE public.gift_card_batch IS 'Cards issued in one go, alike in everything but their codes.';

CREATE TABLE public.group_offer (
    id uuid NOT NULL,
    campaign_id uuid,
    piece character varying(40) NOT NULL,
    version integer NOT NULL,
    state character varying(10) NOT NULL,
    currency character varying(3) NOT NULL,
    size integer NOT NULL,
    hours integer NOT NULL,
    most_groups integer,
    most_a_person integer NOT NULL,
    most_open integer NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    variant_id uuid NOT NULL,
    CONSTRAINT group_offer_limits CHECK ((((size >= 2) AND (size <= 50)) AND ((hours >= 1) AND (hours <= 168)) AND ((most_groups > 0) IS NOT FALSE) AND (most_a_person > 0) AND (most_open > 0))),
    CONSTRAINT group_offer_times CHECK ((starts_at < ends_at))
);

COMMENT ON TABLE public.group_offer IS 'Goods that `size` people may buy together, each at the group''s price of their channel (`GroupPrice`).';

COMMENT ON COLUMN public.group_offer.state IS 'LIVE: LIVE\nPAUSED: PAUSED\nENDED: ENDED';

CREATE TABLE public.group_price (
    id uuid NOT NULL,
    price_minor bigint NOT NULL,
    channel_id uuid NOT NULL,
    offer_id uuid NOT NULL,
    CONSTRAINT group_price_positive CHECK ((price_minor > 0))
);

COMMENT ON TABLE public.group_price IS 'What one costs in a group of the offer in one channel. Without a row there is no group there.';

CREATE TABLE public.group_seat (
    id uuid NOT NULL,
    order_id uuid NOT NULL,
    state character varying(10) NOT NULL,
    pieces integer NOT NULL,
    held_at timestamp with time zone NOT NULL,
    taken_at timestamp with time zone,
    freed_at timestamp with time zone,
    customer_id uuid NOT NULL,
    group_id uuid NOT NULL,
    CONSTRAINT group_seat_times CHECK (((pieces > 0) AND (((state)::text <> 'TAKEN'::text) OR (taken_at IS NOT NULL)) AND (((state)::text <> 'FREED'::text) OR (freed_at IS NOT NULL))))
);

COMMENT ON TABLE public.group_seat IS 'One member''s place in a group: one order, one line, `pieces` of the goods.';

COMMENT ON COLUMN public.group_seat.state IS 'HELD: HELD\nTAKEN: TAKEN\nFREED: FREED';

CREATE TABLE public.help_text (
    id uuid NOT NULL,
    page character varying(40) NOT NULL,
    locale character varying(5) NOT NULL,
    title character varying(80) NOT NULL,
    summary character varying(200) NOT NULL,
    body text NOT NULL,
    version integer NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by_id uuid,
    CONSTRAINT help_text_says_something CHECK ((((title)::text <> ''::text) AND (body <> ''::text)))
);

COMMENT ON TABLE public.help_text IS 'A help page in words of the shop''s own, in one language; without such a row its first words are shown.';

CREATE TABLE public.hold (
    id uuid NOT NULL,
    order_id uuid NOT NULL,
    state character varying(10) NOT NULL,
    unit_ids jsonb NOT NULL,
    capacity jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    CONSTRAINT hold_closed_has_its_time CHECK ((((state)::text = 'ACTIVE'::text) = (closed_at IS NULL)))
)
WITH (fillfactor='80');

COMMENT ON TABLE public.hold IS 'What waits for one order''s payment. Codes are held as claimed rows; `capacity` is what is held of';

COMMENT ON COLUMN public.hold.state IS 'ACTIVE: ACTIVE\nCONSUMED: CONSUMED\nRELEASED: RELEASED';

CREATE TABLE public.inbox_message (
    id uuid NOT NULL,
    customer_id uuid NOT NULL,
    template character varying(40) NOT NULL,
    text character varying(200) NOT NULL,
    body text DEFAULT ''::text NOT NULL,
    link character varying(500),
    created_at timestamp with time zone NOT NULL,
    read_at timestamp with time zone,
    CONSTRAINT inbox_message_says_something CHECK (((text)::text <> ''::text))
);

COMMENT ON TABLE public.inbox_message IS 'What somebody with an account finds in their inbox: a line, more words, and where it leads to in the shop.';

CREATE TABLE public.invitation (
    id uuid NOT NULL,
    code character varying(16) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    customer_id uuid NOT NULL,
    program_id uuid NOT NULL
);

COMMENT ON TABLE public.invitation IS 'A customer''s link of one programme: whoever comes by `code` was brought by them.';

CREATE TABLE public.invoice (
    id uuid NOT NULL,
    kind character varying(10) NOT NULL,
    state character varying(12) NOT NULL,
    title_kind character varying(10) NOT NULL,
    title character varying(100) NOT NULL,
    tax_number character varying(18),
    email character varying(254) NOT NULL,
    amount_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    version integer NOT NULL,
    series character varying(10),
    number integer,
    official_number character varying(40),
    link character varying(500),
    answer character varying(500),
    requested_by character varying(60) NOT NULL,
    requested_at timestamp with time zone NOT NULL,
    decided_by character varying(60),
    decided_at timestamp with time zone,
    idempotency_key character varying(100),
    request_hash character varying(64),
    corrects_id uuid,
    order_id uuid NOT NULL,
    CONSTRAINT invoice_amount CHECK ((amount_minor > 0)),
    CONSTRAINT invoice_company_has_tax_number CHECK ((((title_kind)::text = 'COMPANY'::text) = (tax_number IS NOT NULL))),
    CONSTRAINT invoice_decided_by_somebody CHECK (((((state)::text = 'REQUESTED'::text) = (decided_at IS NULL)) AND ((decided_at IS NULL) = (decided_by IS NULL)) AND (((state)::text <> ALL ((ARRAY['REFUSED'::character varying, 'VOIDED'::character varying])::text[])) OR (answer IS NOT NULL)))),
    CONSTRAINT invoice_issued_is_numbered CHECK (((((state)::text = ANY ((ARRAY['ISSUED'::character varying, 'RED_LETTERED'::character varying, 'VOIDED'::character varying])::text[])) = (number IS NOT NULL)) AND ((number IS NULL) = (series IS NULL)) AND ((number IS NOT NULL) OR (official_number IS NULL)))),
    CONSTRAINT invoice_red_letter_corrects CHECK (((((kind)::text = 'RED_LETTER'::text) = (corrects_id IS NOT NULL)) AND (((kind)::text = 'INVOICE'::text) OR ((state)::text = ANY ((ARRAY['REQUESTED'::character varying, 'ISSUED'::character varying, 'WITHDRAWN'::character varying])::text[])))))
);

COMMENT ON TABLE public.invoice IS 'An invoice, or a red letter that takes (part of) one back. It is never deleted.';

COMMENT ON COLUMN public.invoice.kind IS 'INVOICE: INVOICE\nRED_LETTER: RED_LETTER';

COMMENT ON COLUMN public.invoice.state IS 'REQUESTED: REQUESTED\nISSUED: ISSUED\nRED_LETTERED: RED_LETTERED\nREFUSED: REFUSED\nWITHDRAWN: WITHDRAWN\nVOIDED: VOIDED';

COMMENT ON COLUMN public.invoice.title_kind IS 'PERSONAL: PERSONAL\nCOMPANY: COMPANY';

CREATE TABLE public.invoice_series (
    series text NOT NULL,
    last integer NOT NULL,
    CONSTRAINT invoice_series_last_check CHECK ((last >= 0))
);

CREATE TABLE public.issued_coupon (
    id uuid NOT NULL,
    coupon_id uuid NOT NULL,
    batch_id uuid,
    serial integer,
    digest bytea,
    state character varying(10) NOT NULL,
    owned_at timestamp with time zone,
    expires_at timestamp with time zone,
    claim_key character varying(100),
    request_hash character varying(64),
    sent_by_id uuid,
    customer_id uuid,
    CONSTRAINT issued_coupon_is_a_code_or_somebodys CHECK ((((batch_id IS NULL) = (serial IS NULL)) AND ((batch_id IS NULL) = (digest IS NULL)) AND ((batch_id IS NOT NULL) OR (owned_at IS NOT NULL))))
);

COMMENT ON TABLE public.issued_coupon IS 'One coupon of a person, or one code of a batch: used once at a time.';

COMMENT ON COLUMN public.issued_coupon.state IS 'FREE: FREE\nHELD: HELD\nUSED: USED\nREVOKED: REVOKED';

CREATE TABLE public.job (
    id uuid NOT NULL,
    kind character varying(30) NOT NULL,
    state character varying(10) NOT NULL,
    subject_id uuid,
    done bigint NOT NULL,
    total bigint,
    unit character varying(10) NOT NULL,
    rows bigint NOT NULL,
    rate double precision,
    spec jsonb NOT NULL,
    result jsonb,
    failure character varying(60),
    created_by_id uuid,
    created_at timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    finished_at timestamp with time zone,
    heartbeat_at timestamp with time zone,
    idempotency_key character varying(100),
    request_hash character varying(64),
    CONSTRAINT job_failed_says_why CHECK ((((state)::text = 'FAILED'::text) = (failure IS NOT NULL))),
    CONSTRAINT job_finished_has_its_time CHECK ((((state)::text = ANY ((ARRAY['SUCCEEDED'::character varying, 'FAILED'::character varying, 'CANCELLED'::character varying])::text[])) = (finished_at IS NOT NULL))),
    CONSTRAINT job_progress CHECK (((done >= 0) AND (rows >= 0)))
);

COMMENT ON TABLE public.job IS 'One piece of long work. `done` and `total` count `unit`s; `subject_id` is the row it works on.';

COMMENT ON COLUMN public.job.kind IS 'VAULT_IMPORT: VAULT_IMPORT\nBATCH_RECALL: BATCH_RECALL\nSHARED_RECALL: SHARED_RECALL\nLEDGER_CHECK: LEDGER_CHECK\nPRODUCT_CHECK: PRODUCT_CHECK\nPRODUCT_IMPORT: PRODUCT_IMPORT\nPRODUCT_EXPORT: PRODUCT_EXPORT\nAUDIT_EXPORT: AUDIT_EXPORT\nINVOICE_EXPORT: INVOICE_EXPORT\nORDER_EXPORT: ORDER_EXPORT\nPERSON_EXPORT: PERSON_EXPORT\nREDEMPTION_EXPORT: REDEMPTION_EXPORT\nGIFT_CARD_EXPORT: GIFT_CARD_EXPORT\nGIFT_CARD_CODES_EXPORT: GIFT_CARD_CODES_EXPORT\nCOUPON_ISSUE: COUPON_ISSUE\nCOUPON_CODES_EXPORT: COUPON_CODES_EXPORT\nCOUPON_SEND: COUPON_SEND\nCAMPAIGN_SIMULATION: CAMPAIGN_SIMULATION\nSIMULATION_EXPORT: SIMULATION_EXPORT\nFLASH_REHEARSAL: FLASH_REHEARSAL';

COMMENT ON COLUMN public.job.state IS 'WAITING: WAITING\nRUNNING: RUNNING\nSUCCEEDED: SUCCEEDED\nFAILED: FAILED\nCANCELLED: CANCELLED';

CREATE TABLE public.job_file (
    id uuid NOT NULL,
    name character varying(200) NOT NULL,
    media_type character varying(100) NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    size bigint,
    kek_id character varying(60),
    wrapped_key bytea,
    job_id uuid NOT NULL,
    CONSTRAINT job_file_whole_has_its_key CHECK (((wrapped_key IS NULL) OR ((kek_id IS NOT NULL) AND (size IS NOT NULL))))
);

COMMENT ON TABLE public.job_file IS 'A file that a job made, sealed under a key of its own until `expires_at`; without a key it is yet coming.';

CREATE TABLE public.job_problem (
    id uuid NOT NULL,
    "row" bigint NOT NULL,
    code character varying(30) NOT NULL,
    excerpt character varying(80),
    job_id uuid NOT NULL,
    facts jsonb,
    heading character varying(80)
);

COMMENT ON TABLE public.job_problem IS 'One row of a file that was refused. `excerpt` is masked: it never holds a whole field.';

CREATE TABLE public.ledger_account (
    id uuid NOT NULL,
    code character varying(160) NOT NULL,
    kind character varying(10) NOT NULL,
    currency character varying(3) NOT NULL,
    floor_minor bigint,
    balance_minor bigint,
    held_minor bigint NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    CONSTRAINT ledger_account_floor CHECK (((floor_minor IS NULL) OR ((balance_minor - held_minor) >= floor_minor))),
    CONSTRAINT ledger_account_held CHECK ((held_minor >= 0)),
    CONSTRAINT ledger_account_keeps_its_balance CHECK ((((floor_minor IS NULL) = (balance_minor IS NULL)) AND ((floor_minor IS NOT NULL) OR (held_minor = 0))))
)
WITH (fillfactor='50', autovacuum_vacuum_threshold='100');

COMMENT ON TABLE public.ledger_account IS 'One account in one currency. `code` says what it is: `asset:bank`, `liability:partner:<id>`.';

COMMENT ON COLUMN public.ledger_account.kind IS 'ASSET: ASSET\nLIABILITY: LIABILITY\nREVENUE: REVENUE\nEXPENSE: EXPENSE';

CREATE TABLE public.ledger_check (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    seconds double precision NOT NULL,
    clean boolean NOT NULL,
    counts jsonb NOT NULL,
    difference jsonb,
    CONSTRAINT ledger_check_says_what CHECK ((clean = (difference IS NULL)))
);

COMMENT ON TABLE public.ledger_check IS 'What a verification found: how much it compared, and the first difference if there was one.';

CREATE TABLE public.ledger_entry (
    id uuid NOT NULL,
    key character varying(120) NOT NULL,
    kind character varying(40) NOT NULL,
    at timestamp with time zone NOT NULL,
    lines smallint NOT NULL,
    subject_id uuid,
    facts jsonb NOT NULL,
    CONSTRAINT ledger_entry_lines CHECK ((lines >= 2))
);

COMMENT ON TABLE public.ledger_entry IS 'One balanced booking. `key` derives from what it books, so that nothing is booked twice.';

CREATE TABLE public.ledger_hold (
    id uuid NOT NULL,
    key character varying(120) NOT NULL,
    minor bigint NOT NULL,
    state character varying(10) NOT NULL,
    expires_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    account_id uuid NOT NULL,
    CONSTRAINT ledger_hold_amount CHECK ((minor > 0)),
    CONSTRAINT ledger_hold_end CHECK ((((state)::text = 'HELD'::text) = (ended_at IS NULL)))
);

COMMENT ON TABLE public.ledger_hold IS 'An amount of an account with a floor, kept until it is posted, given back, or its time is over.';

COMMENT ON COLUMN public.ledger_hold.state IS 'HELD: HELD\nPOSTED: POSTED\nVOIDED: VOIDED\nEXPIRED: EXPIRED';

CREATE TABLE public.ledger_movement (
    id bigint NOT NULL,
    account_id uuid NOT NULL,
    minor bigint NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_vacuum_threshold='1000');

COMMENT ON TABLE public.ledger_movement IS 'What a statement posted to an account, not folded into `LedgerTotal` yet. Written by a trigger.';

CREATE SEQUENCE public.ledger_movement_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.ledger_movement_id_seq OWNED BY public.ledger_movement.id;

CREATE TABLE public.ledger_posting (
    id bigint NOT NULL,
    place smallint NOT NULL,
    minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    account_id uuid NOT NULL,
    entry_id uuid NOT NULL,
    CONSTRAINT ledger_posting_amount CHECK (((minor <> 0) AND (place >= 0)))
);

COMMENT ON TABLE public.ledger_posting IS 'One side of an entry.';

CREATE SEQUENCE public.ledger_posting_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.ledger_posting_id_seq OWNED BY public.ledger_posting.id;

CREATE TABLE public.ledger_total (
    account_id uuid NOT NULL,
    minor bigint NOT NULL
)
WITH (fillfactor='50', autovacuum_vacuum_threshold='100');

COMMENT ON TABLE public.ledger_total IS 'An account''s folded movements: with those not folded yet, the exact sum of its postings.';

CREATE TABLE public.made_choice (
    id uuid NOT NULL,
    option_ids jsonb NOT NULL,
    made_by character varying(60) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    idempotency_key character varying(100) NOT NULL,
    request_hash character varying(64) NOT NULL,
    order_id uuid NOT NULL,
    unit_id uuid NOT NULL
);

COMMENT ON TABLE public.made_choice IS 'What a buyer took for a piece that was left open when paying: once for a piece. Append-only.';

CREATE TABLE public.manual_task (
    id uuid NOT NULL,
    order_id uuid NOT NULL,
    state character varying(10) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    taken_at timestamp with time zone,
    evidence text,
    note text,
    reason text,
    closed_at timestamp with time zone,
    taken_by_id uuid,
    unit_id uuid NOT NULL,
    CONSTRAINT manual_task_closed_has_its_time CHECK ((((state)::text = ANY ((ARRAY['DONE'::character varying, 'GIVEN_BACK'::character varying])::text[])) = (closed_at IS NOT NULL))),
    CONSTRAINT manual_task_is_proved CHECK (((((state)::text = 'DONE'::text) = (evidence IS NOT NULL)) AND (((state)::text = 'GIVEN_BACK'::text) = (reason IS NOT NULL)))),
    CONSTRAINT manual_task_taken_by_somebody CHECK (((((state)::text <> 'OPEN'::text) OR (taken_by_id IS NULL)) AND (((state)::text <> ALL ((ARRAY['TAKEN'::character varying, 'DONE'::character varying])::text[])) OR ((taken_by_id IS NOT NULL) AND (taken_at IS NOT NULL)))))
);

COMMENT ON TABLE public.manual_task IS 'One unit that a person hands over, by `due_at` at the latest.';

COMMENT ON COLUMN public.manual_task.state IS 'OPEN: OPEN\nTAKEN: TAKEN\nDONE: DONE\nGIVEN_BACK: GIVEN_BACK';

CREATE TABLE public.media_file (
    id uuid NOT NULL,
    shape character varying(4) NOT NULL,
    content bytea NOT NULL,
    picture_id uuid NOT NULL
);

COMMENT ON TABLE public.media_file IS 'One size of a picture, as it is served.';

COMMENT ON COLUMN public.media_file.shape IS 'TILE: TILE\nPAGE: PAGE\nCARD: CARD';

CREATE TABLE public.media_offer (
    id uuid NOT NULL,
    file_name character varying(120) NOT NULL,
    alt_zh character varying(200) NOT NULL,
    alt_en character varying(200) NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    offered_by_id uuid NOT NULL
);

COMMENT ON TABLE public.media_offer IS 'That a member of staff may send one picture, and what it will be called.';

CREATE TABLE public.media_picture (
    id uuid NOT NULL,
    digest character varying(64) NOT NULL,
    file_name character varying(120) NOT NULL,
    alt_zh character varying(200) NOT NULL,
    alt_en character varying(200) NOT NULL,
    width smallint NOT NULL,
    height smallint NOT NULL,
    version integer NOT NULL,
    uploaded_at timestamp with time zone NOT NULL,
    uploaded_by_id uuid NOT NULL,
    CONSTRAINT media_picture_is_described CHECK (((btrim((alt_zh)::text) <> ''::text) AND (btrim((alt_en)::text) <> ''::text)))
);

COMMENT ON TABLE public.media_picture IS 'A picture of the library. Its id is the beginning of the digest of what was uploaded, so it is never another.';

CREATE TABLE public.member_tier (
    id uuid NOT NULL,
    name_zh character varying(40) NOT NULL,
    name_en character varying(40) NOT NULL,
    threshold_minor bigint NOT NULL,
    discount_bps integer NOT NULL,
    keep_days integer NOT NULL,
    benefits_zh character varying(500) NOT NULL,
    benefits_en character varying(500) NOT NULL,
    active boolean NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    idempotency_key character varying(100),
    request_hash character varying(64),
    updated_by_id uuid,
    CONSTRAINT member_tier_within_bounds CHECK ((((threshold_minor >= 0) AND (threshold_minor <= '100000000000'::bigint)) AND ((discount_bps >= 0) AND (discount_bps <= 9000)) AND ((keep_days >= 0) AND (keep_days <= 3660))))
);

COMMENT ON TABLE public.member_tier IS 'A step of membership: reached by what was really paid within a rolling window, less what went back.';

CREATE TABLE public.membership (
    id uuid NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    granted_at timestamp with time zone NOT NULL,
    customer_id uuid NOT NULL,
    variant_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    CONSTRAINT membership_lasts CHECK ((ends_at > starts_at))
);

COMMENT ON TABLE public.membership IS 'A stretch of the shop''s own membership, granted by one unit; `[starts_at, ends_at)`.';

CREATE TABLE public.message (
    id uuid NOT NULL,
    channel character varying(5) NOT NULL,
    recipient character varying(254) NOT NULL,
    template character varying(40) NOT NULL,
    locale character varying(5) NOT NULL,
    subject character varying(200),
    body text NOT NULL,
    state character varying(6) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    failure character varying(200),
    forgotten boolean DEFAULT false NOT NULL
);

COMMENT ON TABLE public.message IS 'One message to one address. An SMS has no subject.';

COMMENT ON COLUMN public.message.channel IS 'SMS: SMS\nEMAIL: EMAIL';

COMMENT ON COLUMN public.message.state IS 'QUEUED: QUEUED\nSENT: SENT\nFAILED: FAILED';

CREATE TABLE public.message_text (
    id uuid NOT NULL,
    template character varying(40) NOT NULL,
    locale character varying(5) NOT NULL,
    subject character varying(120) NOT NULL,
    body text NOT NULL,
    short character varying(300) NOT NULL,
    version integer NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by_id uuid,
    CONSTRAINT message_text_says_something CHECK ((((subject)::text <> ''::text) AND (body <> ''::text) AND ((short)::text <> ''::text)))
);

COMMENT ON TABLE public.message_text IS 'A message in words of the shop''s own, in one language; without such a row its first words are sent.';

CREATE TABLE public.nonce_epoch (
    id smallint NOT NULL,
    number bigint NOT NULL,
    begins_at timestamp with time zone NOT NULL,
    ahead_until timestamp with time zone NOT NULL,
    CONSTRAINT nonce_epoch_only_one CHECK ((id = 1))
);

COMMENT ON TABLE public.nonce_epoch IS 'The one row that outlives Redis: requests stamped at or before `begins_at` are refused.';

CREATE SEQUENCE public.nonce_epoch_id_seq
    AS smallint
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.nonce_epoch_id_seq OWNED BY public.nonce_epoch.id;

CREATE TABLE public.one_time_code (
    id uuid NOT NULL,
    subject_id uuid NOT NULL,
    contact_hash bytea NOT NULL,
    code_hash bytea NOT NULL,
    tries smallint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    CONSTRAINT one_time_code_tries CHECK ((tries >= 0))
);

COMMENT ON TABLE public.one_time_code IS 'A six-digit code sent to a contact to prove that it is theirs.';

CREATE TABLE public."order" (
    id uuid NOT NULL,
    number character varying(20) NOT NULL,
    state character varying(20) NOT NULL,
    currency character varying(3) NOT NULL,
    subtotal_minor bigint NOT NULL,
    discount_minor bigint NOT NULL,
    total_minor bigint NOT NULL,
    paid_minor bigint NOT NULL,
    refunded_minor bigint NOT NULL,
    cost_minor bigint NOT NULL,
    steps jsonb NOT NULL,
    contact_phone character varying(20),
    contact_email character varying(254),
    locale character varying(5) NOT NULL,
    idempotency_key character varying(100) NOT NULL,
    request_hash character varying(64) NOT NULL,
    facts jsonb NOT NULL,
    placed_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    paid_at timestamp with time zone,
    delivered_at timestamp with time zone,
    closed_at timestamp with time zone,
    version integer NOT NULL,
    channel_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    external_id character varying(64),
    partner_id uuid,
    cost_unknown boolean DEFAULT false NOT NULL,
    device_key character varying(50),
    group_id uuid,
    payer_key character varying(50),
    takes_allowances boolean DEFAULT false NOT NULL,
    takes_coupons boolean DEFAULT false NOT NULL,
    wallet_minor bigint DEFAULT 0 NOT NULL,
    CONSTRAINT order_money_within_bounds CHECK (((0 <= refunded_minor) AND (refunded_minor <= paid_minor) AND (cost_minor >= 0) AND ((paid_minor = 0) OR (paid_minor = total_minor)))),
    CONSTRAINT order_state_has_its_time CHECK (((((state)::text <> ALL ((ARRAY['PAID'::character varying, 'DELIVERED'::character varying])::text[])) OR (paid_at IS NOT NULL)) AND (((state)::text <> 'DELIVERED'::text) OR (delivered_at IS NOT NULL)) AND (((state)::text <> ALL ((ARRAY['CANCELLED'::character varying, 'EXPIRED'::character varying])::text[])) OR (closed_at IS NOT NULL)))),
    CONSTRAINT order_total_adds_up CHECK (((discount_minor >= 0) AND (total_minor >= 0) AND (total_minor = (subtotal_minor - discount_minor)))),
    CONSTRAINT order_wallet_part CHECK (((wallet_minor >= 0) AND (wallet_minor <= total_minor)))
)
WITH (fillfactor='80');

COMMENT ON TABLE public."order" IS 'What a customer bought in one go, at the prices of that moment.';

COMMENT ON COLUMN public."order".state IS 'PENDING_PAYMENT: PENDING_PAYMENT\nPAID: PAID\nDELIVERED: DELIVERED\nCANCELLED: CANCELLED\nEXPIRED: EXPIRED\nREFUNDING: REFUNDING\nREFUNDED: REFUNDED';

CREATE TABLE public.order_event (
    id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    kind character varying(20) NOT NULL,
    actor character varying(60),
    data jsonb NOT NULL,
    order_id uuid NOT NULL
);

COMMENT ON TABLE public.order_event IS 'One thing that happened to an order. Append-only. `data` holds ids and plain facts, never secrets.';

COMMENT ON COLUMN public.order_event.kind IS 'PLACED: PLACED\nPAYMENT_STARTED: PAYMENT_STARTED\nPAYMENT_RECEIVED: PAYMENT_RECEIVED\nUNIT_DELIVERED: UNIT_DELIVERED\nDELIVERED: DELIVERED\nEXPIRED: EXPIRED\nCANCELLED: CANCELLED\nPAYMENT_LATE: PAYMENT_LATE\nREFUND_STARTED: REFUND_STARTED\nREFUNDED: REFUNDED\nREPLACED: REPLACED\nRECALLED: RECALLED\nDELIVERY_RETRIED: DELIVERY_RETRIED\nKEPT: KEPT\nGIFTED: GIFTED\nGIFT_CLAIMED: GIFT_CLAIMED\nGIFT_BACK: GIFT_BACK\nCHOSEN: CHOSEN\nCHOICE_REMINDED: CHOICE_REMINDED\nCHOICE_LAPSED: CHOICE_LAPSED\nREVOKED: REVOKED\nLIMIT_PASSED: LIMIT_PASSED';

CREATE SEQUENCE public.order_event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.order_event_id_seq OWNED BY public.order_event.id;

CREATE TABLE public.order_line (
    id uuid NOT NULL,
    "position" smallint NOT NULL,
    kind character varying(20) NOT NULL,
    quantity integer NOT NULL,
    unit_price_minor bigint NOT NULL,
    list_price_minor bigint NOT NULL,
    total_minor bigint NOT NULL,
    steps jsonb NOT NULL,
    snapshot jsonb NOT NULL,
    order_id uuid NOT NULL,
    variant_id uuid NOT NULL,
    account character varying(64),
    discount_minor bigint DEFAULT 0 NOT NULL,
    CONSTRAINT order_line_adds_up CHECK (((unit_price_minor >= 0) AND (list_price_minor >= unit_price_minor) AND (discount_minor >= 0) AND (total_minor >= 0) AND (total_minor = ((unit_price_minor * quantity) - discount_minor)))),
    CONSTRAINT order_line_quantity CHECK ((quantity > 0))
);

COMMENT ON TABLE public.order_line IS 'Some pieces of one variant, with everything the customer was shown about it.';

COMMENT ON COLUMN public.order_line.kind IS 'CODE: CODE\nMEMBERSHIP: MEMBERSHIP\nTOPUP: TOPUP\nVOUCHER: VOUCHER\nMANUAL: MANUAL\nSHARED: SHARED\nBUNDLE: BUNDLE\nCHOICE: CHOICE';

CREATE TABLE public.order_rollup (
    id bigint NOT NULL,
    span character varying(4) NOT NULL,
    begins_at timestamp with time zone NOT NULL,
    scope_id uuid NOT NULL,
    channel_id uuid NOT NULL,
    currency character varying(3) NOT NULL,
    placed bigint NOT NULL,
    then_paid bigint NOT NULL,
    then_delivered bigint NOT NULL,
    paid bigint NOT NULL,
    CONSTRAINT order_rollup_counts CHECK (((placed >= 0) AND (then_paid >= 0) AND (then_delivered >= 0) AND (paid >= 0)))
);

COMMENT ON TABLE public.order_rollup IS 'How many orders had something of a scope: a product, a category, or (the nil id) anything.';

COMMENT ON COLUMN public.order_rollup.span IS 'HOUR: hour\nDAY: day';

CREATE SEQUENCE public.order_rollup_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.order_rollup_id_seq OWNED BY public.order_rollup.id;

CREATE TABLE public.order_unit (
    id uuid NOT NULL,
    customer_id uuid NOT NULL,
    "position" integer NOT NULL,
    component smallint,
    kind character varying(20) NOT NULL,
    state character varying(10) NOT NULL,
    slot smallint NOT NULL,
    paid_minor bigint NOT NULL,
    cost_minor bigint,
    delivered_at timestamp with time zone,
    line_id uuid NOT NULL,
    order_id uuid NOT NULL,
    parent_id uuid,
    variant_id uuid NOT NULL,
    refund_minor bigint DEFAULT 0 NOT NULL,
    refunded_minor bigint DEFAULT 0 NOT NULL,
    bought_currency character varying(3),
    bought_minor bigint,
    choice smallint,
    choose_by timestamp with time zone,
    cost_rate numeric(22,12),
    CONSTRAINT order_unit_bought CHECK ((((bought_minor IS NULL) = (bought_currency IS NULL)) AND (bought_minor >= 0) AND ((cost_rate IS NULL) OR (bought_minor IS NOT NULL)))),
    CONSTRAINT order_unit_bundle_is_parent CHECK ((((kind)::text <> 'BUNDLE'::text) OR (parent_id IS NULL))),
    CONSTRAINT order_unit_choice CHECK ((((choice IS NULL) OR (parent_id IS NOT NULL)) AND (((kind)::text <> 'CHOICE'::text) OR ((choice IS NOT NULL) AND (component IS NULL) AND ((state)::text <> 'DELIVERED'::text) AND (((state)::text <> 'DUE'::text) OR (choose_by IS NOT NULL)))))),
    CONSTRAINT order_unit_delivered_has_time CHECK ((((state)::text <> 'DELIVERED'::text) OR (delivered_at IS NOT NULL))),
    CONSTRAINT order_unit_money CHECK (((paid_minor >= 0) AND ((cost_minor IS NULL) OR (cost_minor >= 0)))),
    CONSTRAINT order_unit_refund CHECK (((0 <= refunded_minor) AND (refunded_minor <= refund_minor) AND (refund_minor <= paid_minor) AND (((state)::text <> 'REFUNDING'::text) OR (refund_minor = paid_minor)) AND (((state)::text <> 'REFUNDED'::text) OR (refunded_minor = paid_minor))))
)
WITH (fillfactor='80');

COMMENT ON TABLE public.order_unit IS 'One piece to hand over. A bundle''s piece is a parent whose state follows its components'' pieces.';

COMMENT ON COLUMN public.order_unit.kind IS 'CODE: CODE\nMEMBERSHIP: MEMBERSHIP\nTOPUP: TOPUP\nVOUCHER: VOUCHER\nMANUAL: MANUAL\nSHARED: SHARED\nBUNDLE: BUNDLE\nCHOICE: CHOICE';

COMMENT ON COLUMN public.order_unit.state IS 'HELD: HELD\nDUE: DUE\nDELIVERED: DELIVERED\nREFUNDING: REFUNDING\nREFUNDED: REFUNDED\nRELEASED: RELEASED';

CREATE TABLE public.outbox_message (
    id bigint NOT NULL,
    topic character varying(60) NOT NULL,
    payload jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    routed_at timestamp with time zone,
    trace character varying(55)
);

COMMENT ON TABLE public.outbox_message IS 'News of one committed change.';

CREATE SEQUENCE public.outbox_message_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.outbox_message_id_seq OWNED BY public.outbox_message.id;

CREATE TABLE public.partner (
    id uuid NOT NULL,
    code character varying(40) NOT NULL,
    name character varying(80) NOT NULL,
    state character varying(10) NOT NULL,
    currency character varying(3) NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    idempotency_key character varying(100),
    request_hash character varying(64),
    customer_id uuid NOT NULL,
    channel_id uuid NOT NULL,
    CONSTRAINT partner_code CHECK (((code)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);

COMMENT ON TABLE public.partner IS 'A company that resells the shop''s goods, at the prices of a channel of its own, from a prepaid balance.';

COMMENT ON COLUMN public.partner.state IS 'ACTIVE: ACTIVE\nPAUSED: PAUSED';

CREATE TABLE public.partner_cancellation (
    id uuid NOT NULL,
    order_id uuid NOT NULL,
    idempotency_key character varying(100) NOT NULL,
    request_hash character varying(64) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    partner_id uuid NOT NULL
);

COMMENT ON TABLE public.partner_cancellation IS 'A program''s request to give an order up, so that the same request again has its effect once.';

CREATE TABLE public.partner_credit (
    id uuid NOT NULL,
    amount_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    reason character varying(200) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    idempotency_key character varying(100) NOT NULL,
    request_hash character varying(64) NOT NULL,
    partner_id uuid NOT NULL,
    staff_id uuid,
    CONSTRAINT partner_credit_amount CHECK ((amount_minor <> 0))
);

COMMENT ON TABLE public.partner_credit IS 'Money a partner paid in, or that was taken back, as staff entered it. Append-only.';

CREATE TABLE public.payment (
    id uuid NOT NULL,
    provider character varying(20) NOT NULL,
    reference character varying(32) NOT NULL,
    provider_reference character varying(64),
    state character varying(10) NOT NULL,
    surplus boolean NOT NULL,
    amount_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    pay_url character varying(500),
    expires_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    paid_at timestamp with time zone,
    closed_at timestamp with time zone,
    query_at timestamp with time zone NOT NULL,
    queries smallint NOT NULL,
    order_id uuid NOT NULL,
    trace character varying(55),
    agreed_at timestamp with time zone,
    confirm_key character varying(100),
    confirmed_by character varying(60),
    request_hash character varying(64),
    CONSTRAINT payment_amount CHECK ((amount_minor > 0)),
    CONSTRAINT payment_confirmed_is_paid CHECK ((((confirmed_by IS NULL) OR ((state)::text = 'PAID'::text)) AND ((agreed_at IS NULL) OR (confirmed_by IS NOT NULL)))),
    CONSTRAINT payment_paid_is_known CHECK ((((state)::text <> 'PAID'::text) OR ((paid_at IS NOT NULL) AND (provider_reference IS NOT NULL))))
);

COMMENT ON TABLE public.payment IS 'One try at getting an order paid. `reference` is ours, `provider_reference` the provider''s number.';

COMMENT ON COLUMN public.payment.state IS 'PENDING: PENDING\nPAID: PAID\nCLOSED: CLOSED\nDECLINED: DECLINED';

CREATE TABLE public.person_note (
    id uuid NOT NULL,
    words character varying(1000) NOT NULL,
    author character varying(60) NOT NULL,
    at timestamp with time zone NOT NULL,
    idempotency_key character varying(100) NOT NULL,
    request_hash character varying(64) NOT NULL,
    customer_id uuid NOT NULL
);

COMMENT ON TABLE public.person_note IS 'Words of staff about a buyer, for colleagues. Never shown to the buyer.';

CREATE TABLE public.person_tag (
    id uuid NOT NULL,
    name character varying(40) NOT NULL,
    at timestamp with time zone NOT NULL,
    customer_id uuid NOT NULL
);

COMMENT ON TABLE public.person_tag IS 'A buyer has a tag. Buyers never see theirs, but in the copy of their data.';

CREATE TABLE public.picture (
    id uuid NOT NULL,
    state character varying(10) NOT NULL,
    offered_by character varying(60) NOT NULL,
    offered_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    width smallint,
    height smallint,
    stored_at timestamp with time zone,
    case_id uuid,
    order_id uuid NOT NULL,
    remark_id uuid,
    CONSTRAINT picture_shown_is_stored CHECK ((((case_id IS NULL) OR ((state)::text = 'STORED'::text)) AND ((remark_id IS NULL) OR (case_id IS NOT NULL)))),
    CONSTRAINT picture_stored_has_size CHECK ((((state)::text = 'STORED'::text) = ((width IS NOT NULL) AND (height IS NOT NULL) AND (stored_at IS NOT NULL))))
);

COMMENT ON TABLE public.picture IS 'A picture that a buyer gives as evidence: offered for an order, then stored, then shown with what is said.';

COMMENT ON COLUMN public.picture.state IS 'AWAITED: AWAITED\nSTORED: STORED';

CREATE TABLE public.picture_content (
    picture_id uuid NOT NULL,
    kek_id character varying(60) NOT NULL,
    wrapped_key bytea NOT NULL,
    sealed bytea NOT NULL
);

COMMENT ON TABLE public.picture_content IS 'The bytes of a picture, sealed under a key of their own: a screenshot may show a code.';

CREATE TABLE public.policy_rule (
    id uuid NOT NULL,
    kind character varying(20) NOT NULL,
    stage character varying(20) NOT NULL,
    refund character varying(10) NOT NULL,
    approver character varying(10) NOT NULL,
    bearer character varying(10) NOT NULL,
    coupon_returns boolean NOT NULL,
    replacement character varying(10) NOT NULL,
    window_days smallint,
    version integer NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    alone_minor bigint DEFAULT 50000,
    CONSTRAINT policy_rule_alone CHECK (((alone_minor >= 0) AND (alone_minor <= '100000000000'::bigint))),
    CONSTRAINT policy_rule_replaces_codes CHECK ((((replacement)::text = 'REFUSED'::text) OR ((kind)::text = 'CODE'::text))),
    CONSTRAINT policy_rule_window CHECK (((window_days >= 1) AND (window_days <= 365)))
);

COMMENT ON TABLE public.policy_rule IS 'What happens to units of a kind at a stage. `approver` is the least role that may approve; an owner always may.';

COMMENT ON COLUMN public.policy_rule.kind IS 'CODE: CODE\nMEMBERSHIP: MEMBERSHIP\nTOPUP: TOPUP\nVOUCHER: VOUCHER\nMANUAL: MANUAL\nSHARED: SHARED\nBUNDLE: BUNDLE\nCHOICE: CHOICE';

COMMENT ON COLUMN public.policy_rule.stage IS 'NOT_DELIVERED: NOT_DELIVERED\nDELIVERED_UNREVEALED: DELIVERED_UNREVEALED\nREVEALED: REVEALED\nTOPPED_UP: TOPPED_UP\nREDEEMED: REDEEMED\nEXPIRED: EXPIRED';

COMMENT ON COLUMN public.policy_rule.refund IS 'ALLOWED: ALLOWED\nAPPROVAL: APPROVAL\nREFUSED: REFUSED';

COMMENT ON COLUMN public.policy_rule.approver IS 'OWNER: OWNER\nMARKETER: MARKETER\nOPERATOR: OPERATOR\nFINANCE: FINANCE\nSUPPORT: SUPPORT\nAUDITOR: AUDITOR';

COMMENT ON COLUMN public.policy_rule.bearer IS 'SHOP: SHOP\nSUPPLIER: SUPPLIER\nCUSTOMER: CUSTOMER';

COMMENT ON COLUMN public.policy_rule.replacement IS 'AUTO: AUTO\nAPPROVAL: APPROVAL\nREFUSED: REFUSED';

CREATE TABLE public.prepared_answer (
    id uuid NOT NULL,
    state character varying(20),
    "position" smallint NOT NULL,
    title_zh character varying(60) NOT NULL,
    title_en character varying(60) NOT NULL,
    words_zh character varying(1000) NOT NULL,
    words_en character varying(1000) NOT NULL,
    version integer NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    CONSTRAINT prepared_answer_position CHECK ((("position" >= 0) AND ("position" <= 1000)))
);

COMMENT ON TABLE public.prepared_answer IS 'Words that staff keep ready, in both languages, for cases in one state (null: in any).';

COMMENT ON COLUMN public.prepared_answer.state IS 'OPEN: OPEN\nAWAITING_APPROVAL: AWAITING_APPROVAL\nDONE: DONE\nREJECTED: REJECTED';

CREATE TABLE public.price_clock (
    id smallint NOT NULL,
    stamp uuid NOT NULL,
    CONSTRAINT price_clock_only_one CHECK ((id = 1))
);

COMMENT ON TABLE public.price_clock IS 'Another `stamp` whenever anything changes that takes prices below those of lists and tiers: promotions do.';

CREATE SEQUENCE public.price_clock_id_seq
    AS smallint
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.price_clock_id_seq OWNED BY public.price_clock.id;

CREATE TABLE public.price_list (
    id uuid NOT NULL,
    name_zh character varying(60) NOT NULL,
    name_en character varying(60) NOT NULL,
    priority smallint NOT NULL,
    active boolean NOT NULL,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    idempotency_key character varying(100),
    request_hash character varying(64),
    channel_id uuid NOT NULL,
    tier_id uuid,
    updated_by_id uuid,
    CONSTRAINT price_list_ends_after_it_starts CHECK ((ends_at > starts_at)),
    CONSTRAINT price_list_priority CHECK (((priority >= '-1000'::integer) AND (priority <= 1000)))
);

COMMENT ON TABLE public.price_list IS 'Prices of a channel that hold for a time, for everybody or for the members of one tier.';

CREATE TABLE public.price_list_entry (
    id uuid NOT NULL,
    price_minor bigint NOT NULL,
    list_id uuid NOT NULL,
    variant_id uuid NOT NULL,
    CONSTRAINT price_list_entry_amount CHECK (((price_minor >= 0) AND (price_minor <= '100000000000'::bigint)))
);

COMMENT ON TABLE public.price_list_entry IS 'What one variant costs by a price list.';

CREATE TABLE public.product (
    id uuid NOT NULL,
    slug character varying(80) NOT NULL,
    state character varying(10) NOT NULL,
    is_bundle boolean NOT NULL,
    art_glyph character varying(40) NOT NULL,
    art_hue smallint NOT NULL,
    art_label character varying(24) NOT NULL,
    "position" integer NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    published_at timestamp with time zone,
    idempotency_key character varying(100),
    request_hash character varying(64),
    category_id uuid NOT NULL,
    updated_by_id uuid,
    brand character varying(60) DEFAULT ''::character varying NOT NULL,
    picture_id uuid,
    publish_at timestamp with time zone,
    unpublish_at timestamp with time zone,
    unpublishable character varying(200),
    CONSTRAINT product_begins_while_it_is_off_sale CHECK ((((state)::text <> 'PUBLISHED'::text) OR (publish_at IS NULL))),
    CONSTRAINT product_ends_after_it_begins CHECK ((unpublish_at > publish_at)),
    CONSTRAINT product_hue CHECK (((art_hue >= 0) AND (art_hue <= 359))),
    CONSTRAINT product_published_has_its_time CHECK ((((state)::text <> 'PUBLISHED'::text) OR (published_at IS NOT NULL))),
    CONSTRAINT product_slug CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);

COMMENT ON TABLE public.product IS 'An offer with its page. A bundle is a product with exactly one variant of kind BUNDLE.';

COMMENT ON COLUMN public.product.state IS 'DRAFT: DRAFT\nPUBLISHED: PUBLISHED\nARCHIVED: ARCHIVED';

CREATE TABLE public.product_plan (
    id uuid NOT NULL,
    line bigint NOT NULL,
    slug character varying(80) NOT NULL,
    act character varying(10) NOT NULL,
    product_id uuid,
    version integer,
    product jsonb NOT NULL,
    variants jsonb NOT NULL,
    outcome character varying(10),
    code character varying(30),
    job_id uuid NOT NULL,
    CONSTRAINT product_plan_changes_what_stood CHECK (((((act)::text = 'NEW'::text) AND (version IS NULL)) OR (((act)::text = 'CHANGED'::text) AND (product_id IS NOT NULL) AND (version IS NOT NULL)))),
    CONSTRAINT product_plan_refused_says_why CHECK ((((outcome IS NOT NULL) AND ((outcome)::text = 'REFUSED'::text)) = (code IS NOT NULL)))
);

COMMENT ON TABLE public.product_plan IS 'What the rows of one product change; `line` is the first of them.';

COMMENT ON COLUMN public.product_plan.act IS 'NEW: NEW\nCHANGED: CHANGED';

COMMENT ON COLUMN public.product_plan.outcome IS 'DONE: DONE\nREFUSED: REFUSED';

CREATE TABLE public.product_translation (
    id uuid NOT NULL,
    locale character varying(5) NOT NULL,
    name character varying(120) NOT NULL,
    summary character varying(300) NOT NULL,
    description text NOT NULL,
    rules text NOT NULL,
    refund_note text NOT NULL,
    product_id uuid NOT NULL
);

COMMENT ON TABLE public.product_translation IS 'A product''s words in one language; rules and refund note are shown before the purchase.';

COMMENT ON COLUMN public.product_translation.locale IS 'ZH_CN: zh-CN\nEN: en';

CREATE TABLE public.promotion (
    id uuid NOT NULL,
    campaign_id uuid,
    coupon_id uuid,
    piece character varying(40) NOT NULL,
    version integer NOT NULL,
    state character varying(10) NOT NULL,
    name_zh character varying(60) NOT NULL,
    name_en character varying(60) NOT NULL,
    currency character varying(3) NOT NULL,
    rule jsonb NOT NULL,
    starts_at timestamp with time zone,
    ends_at timestamp with time zone,
    most_uses bigint,
    most_minor bigint,
    most_uses_an_hour bigint,
    most_minor_an_hour bigint,
    most_uses_a_person bigint,
    person_days integer,
    most_campaign_uses bigint,
    most_campaign_minor bigint,
    returned_after_refund boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT promotion_budget_has_campaign CHECK (((campaign_id IS NOT NULL) OR (num_nonnulls(most_campaign_uses, most_campaign_minor) = 0))),
    CONSTRAINT promotion_limits CHECK (((LEAST(most_uses, most_minor, most_uses_an_hour, most_minor_an_hour, most_uses_a_person, (person_days)::bigint, most_campaign_uses, most_campaign_minor) > 0) IS NOT FALSE)),
    CONSTRAINT promotion_times CHECK (((starts_at IS NULL) OR (ends_at IS NULL) OR (starts_at < ends_at)))
);

COMMENT ON TABLE public.promotion IS 'A rule that checkout applies while it is live and its time is.';

COMMENT ON COLUMN public.promotion.state IS 'LIVE: LIVE\nPAUSED: PAUSED\nENDED: ENDED';

CREATE TABLE public.recall (
    id uuid NOT NULL,
    mode character varying(20) NOT NULL,
    reason character varying(500) NOT NULL,
    began_xid bigint NOT NULL,
    began_by character varying(60) NOT NULL,
    began_at timestamp with time zone NOT NULL,
    done_at timestamp with time zone,
    job_id uuid NOT NULL,
    batch_id uuid,
    shared_code_id uuid,
    CONSTRAINT recall_of_one CHECK ((num_nonnulls(batch_id, shared_code_id) = 1))
);

COMMENT ON TABLE public.recall IS 'A batch taken back from everybody. `began_xid`: transactions older than it may still have claimed codes.';

COMMENT ON COLUMN public.recall.mode IS 'REPLACE_OR_REFUND: REPLACE_OR_REFUND\nREFUND: REFUND';

CREATE TABLE public.recalled_code (
    id uuid NOT NULL,
    code_id uuid NOT NULL,
    order_id uuid NOT NULL,
    delivered boolean NOT NULL,
    revealed boolean NOT NULL,
    outcome character varying(10) NOT NULL,
    new_code_id uuid,
    done_at timestamp with time zone,
    recall_id uuid NOT NULL,
    refund_id uuid,
    unit_id uuid NOT NULL,
    CONSTRAINT recalled_code_done_has_time CHECK ((((outcome)::text = 'DUE'::text) = (done_at IS NULL))),
    CONSTRAINT recalled_code_replaced_by CHECK ((((outcome)::text = 'REPLACED'::text) = (new_code_id IS NOT NULL)))
);

COMMENT ON TABLE public.recalled_code IS 'A code of a recalled batch that somebody held, and what that somebody got instead.';

COMMENT ON COLUMN public.recalled_code.outcome IS 'DUE: DUE\nREPLACED: REPLACED\nREFUNDED: REFUNDED\nSET_ASIDE: SET_ASIDE\nUNHELD: UNHELD';

CREATE TABLE public.recovery_code (
    id uuid NOT NULL,
    code_hash bytea NOT NULL,
    used_at timestamp with time zone,
    staff_id uuid NOT NULL
);

COMMENT ON TABLE public.recovery_code IS 'Stands in once for a code of the authenticator. `code_hash` is keyed (HMAC).';

CREATE TABLE public.referral (
    id uuid NOT NULL,
    state character varying(10) NOT NULL,
    refused character varying(10),
    signals jsonb NOT NULL,
    order_id uuid,
    inviter_minor bigint NOT NULL,
    friend_minor bigint NOT NULL,
    inviter_issued_id uuid,
    friend_issued_id uuid,
    joined_at timestamp with time zone NOT NULL,
    bought_at timestamp with time zone,
    due_at timestamp with time zone,
    rewarded_at timestamp with time zone,
    closed_at timestamp with time zone,
    friend_id uuid NOT NULL,
    invitation_id uuid NOT NULL,
    inviter_id uuid NOT NULL,
    program_id uuid CONSTRAINT referral_program_id_not_null1 NOT NULL,
    CONSTRAINT referral_state CHECK (((inviter_id <> friend_id) AND (((state)::text = 'REFUSED'::text) = (refused IS NOT NULL)) AND (((state)::text <> ALL ((ARRAY['BOUGHT'::character varying, 'REVIEW'::character varying, 'REWARDED'::character varying, 'TAKEN_BACK'::character varying])::text[])) OR ((order_id IS NOT NULL) AND (due_at IS NOT NULL))) AND (((state)::text <> ALL ((ARRAY['REWARDED'::character varying, 'TAKEN_BACK'::character varying])::text[])) OR (rewarded_at IS NOT NULL))))
);

COMMENT ON TABLE public.referral IS 'One invited person. `signals` are what they have in common with whoever invited them.';

COMMENT ON COLUMN public.referral.state IS 'JOINED: JOINED\nBOUGHT: BOUGHT\nREVIEW: REVIEW\nREWARDED: REWARDED\nTAKEN_BACK: TAKEN_BACK\nREFUSED: REFUSED';

COMMENT ON COLUMN public.referral.refused IS 'SELF: SELF\nSTAFF: STAFF\nBUDGET: BUDGET';

CREATE TABLE public.referral_program (
    id uuid NOT NULL,
    campaign_id uuid,
    piece character varying(40) NOT NULL,
    version integer NOT NULL,
    state character varying(10) NOT NULL,
    name_zh character varying(60) NOT NULL,
    name_en character varying(60) NOT NULL,
    currency character varying(3) NOT NULL,
    inviter_minor bigint NOT NULL,
    friend_minor bigint NOT NULL,
    inviter_coupon_id uuid,
    friend_coupon_id uuid,
    least_minor bigint NOT NULL,
    wait_days integer NOT NULL,
    back_days integer NOT NULL,
    most_rewards integer NOT NULL,
    period_days integer NOT NULL,
    budget_minor bigint,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT referral_program_rewards CHECK (((inviter_minor >= 0) AND (friend_minor >= 0) AND (((inviter_minor + friend_minor) > 0) OR (num_nonnulls(inviter_coupon_id, friend_coupon_id) > 0)) AND (least_minor >= 0) AND ((wait_days >= 0) AND (wait_days <= 90)) AND ((back_days >= 0) AND (back_days <= 365)) AND (most_rewards > 0) AND ((period_days >= 1) AND (period_days <= 366)) AND ((budget_minor > 0) IS NOT FALSE))),
    CONSTRAINT referral_program_times CHECK ((starts_at < ends_at))
);

COMMENT ON TABLE public.referral_program IS 'What inviter and invited get when the invited person''s first order counts: money into the wallet, a coupon, or';

COMMENT ON COLUMN public.referral_program.state IS 'LIVE: LIVE\nPAUSED: PAUSED\nENDED: ENDED';

CREATE TABLE public.refund (
    id uuid NOT NULL,
    reference character varying(64) NOT NULL,
    provider_reference character varying(64),
    state character varying(10) NOT NULL,
    amount_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    reason character varying(60) NOT NULL,
    attempts smallint NOT NULL,
    due_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    refunded_at timestamp with time zone,
    order_id uuid NOT NULL,
    payment_id uuid NOT NULL,
    failure character varying(80),
    destination character varying(10) DEFAULT 'ORIGINAL'::character varying NOT NULL,
    redirect_key character varying(100),
    request_hash character varying(64),
    CONSTRAINT refund_amount CHECK ((amount_minor > 0)),
    CONSTRAINT refund_done_has_time CHECK ((((state)::text <> 'SUCCEEDED'::text) OR (refunded_at IS NOT NULL)))
);

COMMENT ON TABLE public.refund IS 'Money given back, asked for under our own `reference`; leased while the provider is being asked.';

COMMENT ON COLUMN public.refund.state IS 'PENDING: PENDING\nUNKNOWN: UNKNOWN\nSUCCEEDED: SUCCEEDED\nFAILED: FAILED';

CREATE TABLE public.refund_unit (
    id uuid NOT NULL,
    amount_minor bigint NOT NULL,
    refund_id uuid NOT NULL,
    unit_id uuid NOT NULL,
    CONSTRAINT refund_unit_amount CHECK ((amount_minor > 0))
);

COMMENT ON TABLE public.refund_unit IS 'What of a refund is for which unit: `amount_minor` of what was really paid for it.';

CREATE TABLE public.reveal (
    id uuid NOT NULL,
    code_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    viewer_kind character varying(20) NOT NULL,
    viewer_id uuid,
    session_id uuid,
    address character varying(64) NOT NULL,
    reason character varying(200) NOT NULL
);

COMMENT ON TABLE public.reveal IS 'Evidence that a code was shown: who saw it, from where. Append-only; never its content.';

CREATE TABLE public.sales_rollup (
    id bigint NOT NULL,
    span character varying(4) NOT NULL,
    begins_at timestamp with time zone NOT NULL,
    variant_id uuid NOT NULL,
    channel_id uuid NOT NULL,
    currency character varying(3) NOT NULL,
    gross_minor bigint NOT NULL,
    refunded_minor bigint NOT NULL,
    cost_minor bigint NOT NULL,
    uncosted_minor bigint DEFAULT 0 NOT NULL,
    units bigint NOT NULL,
    pieces bigint NOT NULL,
    CONSTRAINT sales_rollup_counts CHECK (((gross_minor >= 0) AND (refunded_minor >= 0) AND (units >= 0) AND (pieces >= 0)))
);

COMMENT ON TABLE public.sales_rollup IS 'What was sold of a variant in a channel: sales and their cost when paid, refunds when made.';

COMMENT ON COLUMN public.sales_rollup.span IS 'HOUR: hour\nDAY: day';

CREATE SEQUENCE public.sales_rollup_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.sales_rollup_id_seq OWNED BY public.sales_rollup.id;

CREATE TABLE public.saved_account (
    id uuid NOT NULL,
    label character varying(40) NOT NULL,
    format character varying(10) NOT NULL,
    account character varying(64) NOT NULL,
    server jsonb,
    ported_to character varying(10),
    created_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone NOT NULL,
    customer_id uuid NOT NULL,
    product_id uuid,
    CONSTRAINT saved_account_of_a_game CHECK (((((format)::text = ANY ((ARRAY['GAME_ID'::character varying, 'FREE'::character varying])::text[])) = (product_id IS NOT NULL)) AND ((server IS NULL) OR (product_id IS NOT NULL)))),
    CONSTRAINT saved_account_ported CHECK (((ported_to IS NULL) OR ((format)::text = 'PHONE'::text)))
);

COMMENT ON TABLE public.saved_account IS 'An account that a customer credits again and again, normalised, under a name of their own.';

COMMENT ON COLUMN public.saved_account.format IS 'PHONE: PHONE\nGAME_ID: GAME_ID\nEMAIL: EMAIL\nFREE: FREE';

COMMENT ON COLUMN public.saved_account.ported_to IS 'MOBILE: MOBILE\nUNICOM: UNICOM\nTELECOM: TELECOM\nBROADCAST: BROADCAST\nVIRTUAL: VIRTUAL';

CREATE TABLE public.saved_view (
    id uuid NOT NULL,
    screen character varying(20) NOT NULL,
    name character varying(40) NOT NULL,
    view character varying(1000) NOT NULL,
    shared boolean NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    staff_id uuid NOT NULL,
    CONSTRAINT saved_view_has_a_name CHECK ((((name)::text <> ''::text) AND ((view)::text <> ''::text)))
);

COMMENT ON TABLE public.saved_view IS 'A name for the query of a list''s address: filters, order, columns. `shared`: colleagues see it too.';

COMMENT ON COLUMN public.saved_view.screen IS 'ALERTS: ALERTS\nAUDIT: AUDIT\nBATCHES: BATCHES\nBUNDLES: BUNDLES\nBUYING_GROUPS: BUYING_GROUPS\nCAMPAIGNS: CAMPAIGNS\nCASES: CASES\nCOUPONS: COUPONS\nDELIVERIES: DELIVERIES\nGIFT_CARDS: GIFT_CARDS\nGIFT_CARD_BATCHES: GIFT_CARD_BATCHES\nGROUP_OFFERS: GROUP_OFFERS\nINVOICES: INVOICES\nJOBS: JOBS\nLEDGER_ACCOUNTS: LEDGER_ACCOUNTS\nLEDGER_ENTRIES: LEDGER_ENTRIES\nMANUAL_TASKS: MANUAL_TASKS\nMESSAGES: MESSAGES\nORDERS: ORDERS\nPARTNERS: PARTNERS\nPEOPLE: PEOPLE\nPRICE_LISTS: PRICE_LISTS\nFLASH_SALES: FLASH_SALES\nPRODUCTS: PRODUCTS\nREFERRALS: REFERRALS\nREFERRAL_PROGRAMS: REFERRAL_PROGRAMS\nSEARCH_TERMS: SEARCH_TERMS\nSHARED_CODES: SHARED_CODES\nSTAFF: STAFF\nSUPPLIER_OFFERS: SUPPLIER_OFFERS\nSUPPLIER_ORDERS: SUPPLIER_ORDERS\nWEBHOOKS: WEBHOOKS';

CREATE TABLE public.schedule (
    name character varying(60) NOT NULL,
    topic character varying(60) NOT NULL,
    every_seconds integer NOT NULL,
    due_at timestamp with time zone NOT NULL,
    message_id bigint
);

COMMENT ON TABLE public.schedule IS 'One recurring duty. Its topic is emitted every `every_seconds`, once however many relays run.';

CREATE TABLE public.search_entry (
    channel_id uuid NOT NULL,
    product_id uuid NOT NULL,
    version integer NOT NULL,
    category_id uuid NOT NULL,
    brand text NOT NULL,
    kinds text[] NOT NULL,
    price_minor bigint NOT NULL,
    "position" integer NOT NULL,
    published_at timestamp with time zone NOT NULL,
    in_stock boolean NOT NULL,
    words integer[] NOT NULL
);

CREATE TABLE public.search_near (
    rest text NOT NULL COLLATE pg_catalog."C",
    word_id integer NOT NULL
);

CREATE TABLE public.search_term (
    day date NOT NULL,
    term text NOT NULL COLLATE pg_catalog."C",
    searches bigint NOT NULL,
    results integer NOT NULL,
    last_at timestamp with time zone NOT NULL,
    CONSTRAINT search_term_results_check CHECK ((results >= 0)),
    CONSTRAINT search_term_searches_check CHECK ((searches > 0)),
    CONSTRAINT search_term_term_check CHECK (((char_length(term) >= 1) AND (char_length(term) <= 100)))
);

CREATE TABLE public.search_word (
    id integer NOT NULL,
    way text NOT NULL,
    word text NOT NULL COLLATE pg_catalog."C",
    size smallint NOT NULL,
    shown text NOT NULL,
    n integer DEFAULT 0 NOT NULL,
    CONSTRAINT search_word_n_check CHECK ((n >= 0)),
    CONSTRAINT search_word_way_check CHECK ((way = ANY (ARRAY['w'::text, 'p'::text, 'i'::text, '#'::text])))
);

ALTER TABLE public.search_word ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.search_word_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.seat (
    id uuid NOT NULL,
    unit_id uuid NOT NULL,
    slot smallint NOT NULL,
    state character varying(10) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    delivered_at timestamp with time zone,
    revealed_at timestamp with time zone,
    seen_revision integer,
    ended_at timestamp with time zone,
    reason character varying(500),
    shared_code_id uuid NOT NULL,
    CONSTRAINT seat_ended_has_its_time CHECK (((((state)::text = ANY ((ARRAY['REVOKED'::character varying, 'RETURNED'::character varying, 'RECALLED'::character varying])::text[])) = (ended_at IS NOT NULL)) AND (((state)::text = 'REVOKED'::text) = (reason IS NOT NULL)))),
    CONSTRAINT seat_shown_says_which CHECK ((((revealed_at IS NULL) = (seen_revision IS NULL)) AND ((revealed_at IS NULL) OR (delivered_at IS NOT NULL)))),
    CONSTRAINT seat_taken_has_its_time CHECK ((((state)::text = 'HELD'::text) = (delivered_at IS NULL)))
);

COMMENT ON TABLE public.seat IS 'One buyer''s place in a shared code. `unit_id` and `slot` name the order unit it serves.';

COMMENT ON COLUMN public.seat.state IS 'HELD: HELD\nTAKEN: TAKEN\nREVOKED: REVOKED\nRETURNED: RETURNED\nRECALLED: RECALLED';

CREATE TABLE public.second_factor (
    id uuid NOT NULL,
    kek_id character varying(40) NOT NULL,
    sealed bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    last_step bigint,
    staff_id uuid NOT NULL
);

COMMENT ON TABLE public.second_factor IS 'The secret a member of staff''s authenticator makes codes from, sealed by the key service.';

CREATE TABLE public.security_event (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    kind character varying(60) NOT NULL,
    subject character varying(120),
    address character varying(64),
    facts jsonb
);

COMMENT ON TABLE public.security_event IS 'Evidence of a refusal: a failed login, a forged callback, a denied reveal. Written after the rollback.';

CREATE TABLE public.session (
    id uuid NOT NULL,
    token_hash bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    user_agent character varying(200) NOT NULL,
    address character varying(64) NOT NULL,
    customer_id uuid,
    staff_id uuid,
    proved_at timestamp with time zone,
    CONSTRAINT session_of_one_person CHECK ((num_nonnulls(customer_id, staff_id) = 1))
);

COMMENT ON TABLE public.session IS 'One browser or program known to the shop; belongs to a customer or to staff, never both.';

CREATE TABLE public.session_grant (
    id uuid NOT NULL,
    order_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    session_id uuid NOT NULL
);

COMMENT ON TABLE public.session_grant IS 'A session may see the codes of one order although it does not own it: its viewer proved the contact.';

CREATE TABLE public.shared_code (
    id uuid NOT NULL,
    label character varying(80) NOT NULL,
    state character varying(10) NOT NULL,
    cap integer NOT NULL,
    held integer NOT NULL,
    sold integer NOT NULL,
    revision integer NOT NULL,
    rotated_at timestamp with time zone,
    seat_cost_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    supplier character varying(120),
    purchase_order character varying(80),
    expires_on date,
    kek_id character varying(60) NOT NULL,
    wrapped_key bytea NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    idempotency_key character varying(100),
    request_hash character varying(64),
    created_by_id uuid,
    variant_id uuid NOT NULL,
    CONSTRAINT shared_code_never_passed CHECK (((held >= 0) AND (sold >= 0) AND ((held + sold) <= cap) AND ((cap >= 1) AND (cap <= 100000)))),
    CONSTRAINT shared_code_rotated_has_its_time CHECK (((revision > 1) = (rotated_at IS NOT NULL))),
    CONSTRAINT shared_code_seat_cost CHECK (((seat_cost_minor >= 0) AND (seat_cost_minor <= '100000000000'::bigint))),
    CONSTRAINT shared_code_supplied_by_order CHECK (((supplier IS NULL) = (purchase_order IS NULL)))
);

COMMENT ON TABLE public.shared_code IS 'An account, a licence key or a join link of one variant that `cap` people may use, with a data key of its own.';

COMMENT ON COLUMN public.shared_code.state IS 'OPEN: OPEN\nPAUSED: PAUSED\nCLOSED: CLOSED\nRECALLED: RECALLED';

CREATE TABLE public.shared_secret (
    id uuid NOT NULL,
    product_id uuid NOT NULL,
    revision integer NOT NULL,
    sealed bytea,
    secret_index bytea NOT NULL,
    number_index bytea,
    parts smallint NOT NULL,
    length smallint NOT NULL,
    reason character varying(500) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    idempotency_key character varying(100),
    request_hash character varying(64),
    created_by_id uuid,
    shared_code_id uuid NOT NULL,
    CONSTRAINT shared_secret_index_is_a_digest CHECK (((octet_length(secret_index) = 32) AND (octet_length(number_index) = 32))),
    CONSTRAINT shared_secret_parts CHECK ((((parts >= 1) AND (parts <= 7)) AND (length >= 0)))
);

COMMENT ON TABLE public.shared_secret IS 'One revision of a shared code''s secret. Only the present one is kept (`sealed`), sealed as codes are.';

CREATE TABLE public.staff (
    id uuid NOT NULL,
    email character varying(254) NOT NULL,
    name character varying(60) NOT NULL,
    password_hash character varying(255) NOT NULL,
    role character varying(10),
    active boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    custom_role_id uuid,
    CONSTRAINT staff_one_role CHECK ((num_nonnulls(role, custom_role_id) = 1))
);

COMMENT ON TABLE public.staff IS 'Somebody who works for the shop.';

COMMENT ON COLUMN public.staff.role IS 'OWNER: OWNER\nMARKETER: MARKETER\nOPERATOR: OPERATOR\nFINANCE: FINANCE\nSUPPORT: SUPPORT\nAUDITOR: AUDITOR';

CREATE TABLE public.staff_invitation (
    id uuid NOT NULL,
    email character varying(254) NOT NULL,
    role character varying(10),
    token_hash bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    custom_role_id uuid,
    invited_by_id uuid NOT NULL,
    CONSTRAINT staff_invitation_one_role CHECK ((num_nonnulls(role, custom_role_id) = 1))
);

COMMENT ON TABLE public.staff_invitation IS 'A link that lets one person join the staff, once, within its time.';

COMMENT ON COLUMN public.staff_invitation.role IS 'OWNER: OWNER\nMARKETER: MARKETER\nOPERATOR: OPERATOR\nFINANCE: FINANCE\nSUPPORT: SUPPORT\nAUDITOR: AUDITOR';

CREATE TABLE public.stock_book (
    batch_id uuid NOT NULL,
    received bigint NOT NULL,
    expired bigint NOT NULL,
    written_off bigint NOT NULL,
    entries integer NOT NULL,
    CONSTRAINT stock_book_counts CHECK (((received >= 0) AND (expired >= 0) AND (written_off >= 0)))
)
WITH (fillfactor='50');

COMMENT ON TABLE public.stock_book IS 'What of a batch is booked: numbers of codes. The row is the lock of the batch''s books.';

CREATE TABLE public.store (
    id uuid NOT NULL,
    code character varying(40) NOT NULL,
    name_zh character varying(60) NOT NULL,
    name_en character varying(60) NOT NULL,
    active boolean NOT NULL,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_by_id uuid,
    CONSTRAINT store_code CHECK (((code)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text))
);

COMMENT ON TABLE public.store IS 'A shop with counters that take vouchers. `version` grows with each edit.';

CREATE TABLE public.supplier (
    id uuid NOT NULL,
    code character varying(20) NOT NULL,
    name character varying(80) NOT NULL,
    adapter character varying(20) NOT NULL,
    state character varying(10) NOT NULL,
    currency character varying(3) NOT NULL,
    low_balance_minor bigint NOT NULL,
    balance_minor bigint,
    balance_checked_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT supplier_code CHECK (((code)::text ~ '^[a-z][a-z0-9-]{1,19}$'::text)),
    CONSTRAINT supplier_low_balance CHECK ((low_balance_minor >= 0))
);

COMMENT ON TABLE public.supplier IS 'A company that credits accounts for the shop, against a balance the shop keeps there.';

COMMENT ON COLUMN public.supplier.state IS 'ACTIVE: ACTIVE\nPAUSED: PAUSED';

CREATE TABLE public.supplier_claim (
    id uuid NOT NULL,
    supplier character varying(120) NOT NULL,
    purchase_order character varying(80) NOT NULL,
    codes bigint NOT NULL,
    unit_cost_minor bigint NOT NULL,
    amount_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    raised_at timestamp with time zone NOT NULL,
    batch_id uuid,
    shared_code_id uuid,
    CONSTRAINT supplier_claim_adds_up CHECK (((codes >= 0) AND (amount_minor = (codes * unit_cost_minor)))),
    CONSTRAINT supplier_claim_of_one CHECK ((num_nonnulls(batch_id, shared_code_id) = 1))
);

COMMENT ON TABLE public.supplier_claim IS 'What the shop wants back from the supplier of a recalled batch: cost × number of its codes. Append-only.';

CREATE TABLE public.supplier_deposit (
    id uuid NOT NULL,
    amount_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    reason character varying(200) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    idempotency_key character varying(100) NOT NULL,
    request_hash character varying(64) NOT NULL,
    staff_id uuid,
    supplier_id uuid NOT NULL,
    CONSTRAINT supplier_deposit_amount CHECK ((amount_minor <> 0))
);

COMMENT ON TABLE public.supplier_deposit IS 'Money the shop paid in at a supplier, or that came back from there, as staff entered it. Append-only.';

CREATE TABLE public.supplier_offer (
    id uuid NOT NULL,
    supplier_sku character varying(64) NOT NULL,
    cost_minor bigint NOT NULL,
    priority smallint NOT NULL,
    state character varying(10) NOT NULL,
    pause_reason character varying(200),
    listed boolean NOT NULL,
    quota integer,
    held integer NOT NULL,
    used integer NOT NULL,
    checked_at timestamp with time zone,
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    supplier_id uuid NOT NULL,
    variant_id uuid NOT NULL,
    CONSTRAINT supplier_offer_cost CHECK (((cost_minor >= 1) AND (cost_minor <= '100000000000'::bigint))),
    CONSTRAINT supplier_offer_priority CHECK (((priority >= 0) AND (priority <= 1000))),
    CONSTRAINT supplier_offer_quota CHECK (((held >= 0) AND (used >= 0) AND ((quota IS NULL) OR ((held + used) <= quota))))
)
WITH (fillfactor='20', autovacuum_vacuum_threshold='50');

COMMENT ON TABLE public.supplier_offer IS 'What a supplier asks for one variant. Lower `priority` is asked first, then the cheaper.';

COMMENT ON COLUMN public.supplier_offer.state IS 'ACTIVE: ACTIVE\nPAUSED: PAUSED';

CREATE TABLE public.supplier_order (
    id uuid NOT NULL,
    unit_id uuid NOT NULL,
    order_id uuid NOT NULL,
    attempt smallint NOT NULL,
    round smallint NOT NULL,
    reference character varying(32) NOT NULL,
    supplier_reference character varying(64),
    account character varying(64) NOT NULL,
    account_key character varying(64) NOT NULL,
    face_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    slow boolean NOT NULL,
    state character varying(10) NOT NULL,
    pinned_minor bigint,
    cost_minor bigint NOT NULL,
    returned_minor bigint NOT NULL,
    delivered_minor bigint NOT NULL,
    tries smallint NOT NULL,
    queries smallint NOT NULL,
    due_at timestamp with time zone,
    refused_reason character varying(20),
    supplier_words character varying(200),
    problem character varying(30),
    person_at timestamp with time zone,
    person_since timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    settled_at timestamp with time zone,
    offer_id uuid,
    supplier_id uuid,
    variant_id uuid NOT NULL,
    server character varying(40),
    trace character varying(55),
    CONSTRAINT supplier_order_amounts CHECK (((cost_minor >= 0) AND (returned_minor >= 0) AND (delivered_minor >= 0) AND (delivered_minor <= face_minor))),
    CONSTRAINT supplier_order_delivered CHECK (
CASE state
    WHEN 'DELIVERED'::text THEN (delivered_minor = face_minor)
    WHEN 'PARTIAL'::text THEN ((delivered_minor > 0) AND (delivered_minor < face_minor))
    ELSE (delivered_minor = 0)
END),
    CONSTRAINT supplier_order_face CHECK ((face_minor > 0)),
    CONSTRAINT supplier_order_open_is_due CHECK ((((state)::text <> ALL ((ARRAY['QUEUED'::character varying, 'PLACING'::character varying, 'UNKNOWN'::character varying, 'ACCEPTED'::character varying])::text[])) OR (due_at IS NOT NULL))),
    CONSTRAINT supplier_order_refused_has_reason CHECK ((((state)::text = 'REFUSED'::text) = (refused_reason IS NOT NULL))),
    CONSTRAINT supplier_order_sent_somewhere CHECK ((((state)::text = ANY ((ARRAY['QUEUED'::character varying, 'REFUSED'::character varying])::text[])) OR ((supplier_id IS NOT NULL) AND (offer_id IS NOT NULL) AND (pinned_minor IS NOT NULL) AND (sent_at IS NOT NULL)))),
    CONSTRAINT supplier_order_settled_has_time CHECK ((((state)::text = ANY ((ARRAY['DELIVERED'::character varying, 'PARTIAL'::character varying, 'REFUSED'::character varying, 'REVERSED'::character varying])::text[])) = (settled_at IS NOT NULL)))
)
WITH (fillfactor='70');

COMMENT ON TABLE public.supplier_order IS 'One attempt to have one unit''s account credited: a leased row, kept for ever.';

COMMENT ON COLUMN public.supplier_order.state IS 'QUEUED: QUEUED\nPLACING: PLACING\nUNKNOWN: UNKNOWN\nACCEPTED: ACCEPTED\nDELIVERED: DELIVERED\nPARTIAL: PARTIAL\nREFUSED: REFUSED\nREVERSED: REVERSED';

COMMENT ON COLUMN public.supplier_order.refused_reason IS 'BUSY: BUSY\nPRICE: PRICE\nBALANCE: BALANCE\nUNLISTED: UNLISTED\nACCOUNT: ACCOUNT\nFAILED: FAILED\nNEVER_ARRIVED: NEVER_ARRIVED\nINVALID: INVALID\nNO_OFFER: NO_OFFER\nBY_HAND: BY_HAND';

CREATE TABLE public.synonym_group (
    id uuid NOT NULL,
    words text[] NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    updated_by uuid,
    CONSTRAINT synonym_group_words_check CHECK (((cardinality(words) >= 2) AND (cardinality(words) <= 20)))
);

CREATE TABLE public.synonym_word (
    word text NOT NULL COLLATE pg_catalog."C",
    group_id uuid NOT NULL
);

CREATE TABLE public.tier_move (
    id uuid NOT NULL,
    spent_minor bigint NOT NULL,
    reason character varying(10) NOT NULL,
    at timestamp with time zone NOT NULL,
    customer_id uuid NOT NULL,
    new_id uuid,
    old_id uuid
);

COMMENT ON TABLE public.tier_move IS 'A customer came to another tier, when and why. Append-only.';

COMMENT ON COLUMN public.tier_move.reason IS 'PAID: PAID\nREFUNDED: REFUNDED\nTIME: TIME\nRULES: RULES';

CREATE TABLE public.tortoise_migrations (
    id integer NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied_at timestamp with time zone NOT NULL
);

CREATE SEQUENCE public.tortoise_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.tortoise_migrations_id_seq OWNED BY public.tortoise_migrations.id;

CREATE TABLE public.transition (
    machine text NOT NULL,
    old_state text NOT NULL,
    new_state text NOT NULL
);

CREATE TABLE public.upload (
    id uuid NOT NULL,
    state character varying(10) NOT NULL,
    file_name character varying(200) NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    claimed_at timestamp with time zone,
    size bigint,
    kek_id character varying(60),
    wrapped_key bytea,
    job_id uuid NOT NULL,
    CONSTRAINT upload_received_has_its_key CHECK ((((state)::text <> 'RECEIVED'::text) OR ((size IS NOT NULL) AND (wrapped_key IS NOT NULL))))
);

COMMENT ON TABLE public.upload IS 'A file on its way to a job: one ticket, one file, spooled sealed under its own key.';

COMMENT ON COLUMN public.upload.state IS 'AWAITED: AWAITED\nRECEIVING: RECEIVING\nRECEIVED: RECEIVED\nGONE: GONE';

CREATE TABLE public.variant (
    id uuid NOT NULL,
    sku character varying(60) NOT NULL,
    "position" integer NOT NULL,
    kind character varying(20) NOT NULL,
    face_value_minor bigint,
    currency character varying(3) NOT NULL,
    validity_days integer,
    membership_days integer,
    cap integer,
    max_per_order integer NOT NULL,
    state character varying(10) NOT NULL,
    product_id uuid NOT NULL,
    account_format character varying(10),
    promised_s integer,
    topup_speed character varying(4),
    uses smallint,
    account_rules jsonb,
    max_per_person integer,
    min_days_left smallint,
    per_person_days smallint,
    redeem_by date,
    tier_discount boolean DEFAULT true NOT NULL,
    CONSTRAINT variant_account_has_rules CHECK ((((account_rules IS NULL) OR ((account_format IS NOT NULL) AND (jsonb_typeof(account_rules) = 'object'::text))) AND (((account_format)::text IS DISTINCT FROM 'FREE'::text) OR (account_rules IS NOT NULL)))),
    CONSTRAINT variant_account_is_asked CHECK (((account_format IS NULL) OR ((kind)::text = ANY ((ARRAY['TOPUP'::character varying, 'MANUAL'::character varying])::text[])))),
    CONSTRAINT variant_cap CHECK (((cap >= 0) AND ((cap IS NULL) OR ((kind)::text = ANY ((ARRAY['MEMBERSHIP'::character varying, 'VOUCHER'::character varying, 'MANUAL'::character varying])::text[]))))),
    CONSTRAINT variant_face_value CHECK ((face_value_minor >= 0)),
    CONSTRAINT variant_is_goods CHECK (((kind)::text <> 'CHOICE'::text)),
    CONSTRAINT variant_max_per_order CHECK (((max_per_order >= 1) AND (max_per_order <= 1000))),
    CONSTRAINT variant_membership_has_days CHECK (((((kind)::text = 'MEMBERSHIP'::text) = (membership_days IS NOT NULL)) AND (membership_days > 0))),
    CONSTRAINT variant_min_days_left CHECK ((((min_days_left >= 1) AND (min_days_left <= 3660)) AND ((min_days_left IS NULL) OR ((kind)::text = 'CODE'::text)))),
    CONSTRAINT variant_per_person CHECK ((((max_per_person IS NULL) = (per_person_days IS NULL)) AND ((max_per_person >= 1) AND (max_per_person <= 10000)) AND ((per_person_days >= 1) AND (per_person_days <= 365)))),
    CONSTRAINT variant_promise CHECK (((((kind)::text = ANY ((ARRAY['TOPUP'::character varying, 'MANUAL'::character varying])::text[])) = (promised_s IS NOT NULL)) AND ((promised_s >= 1) AND (promised_s <= 2592000)))),
    CONSTRAINT variant_redeem_by CHECK (((redeem_by IS NULL) OR ((kind)::text = 'VOUCHER'::text))),
    CONSTRAINT variant_topup_is_complete CHECK (((((kind)::text = 'TOPUP'::text) = (topup_speed IS NOT NULL)) AND (((kind)::text <> 'TOPUP'::text) OR ((account_format IS NOT NULL) AND (COALESCE(face_value_minor, (0)::bigint) > 0))))),
    CONSTRAINT variant_validity CHECK ((validity_days > 0)),
    CONSTRAINT variant_voucher_has_uses CHECK (((((kind)::text = 'VOUCHER'::text) = (uses IS NOT NULL)) AND ((uses >= 1) AND (uses <= 1000))))
);

COMMENT ON TABLE public.variant IS 'What is really bought: one face value or term of a product.';

COMMENT ON COLUMN public.variant.kind IS 'CODE: CODE\nMEMBERSHIP: MEMBERSHIP\nTOPUP: TOPUP\nVOUCHER: VOUCHER\nMANUAL: MANUAL\nSHARED: SHARED\nBUNDLE: BUNDLE\nCHOICE: CHOICE';

COMMENT ON COLUMN public.variant.state IS 'ACTIVE: ACTIVE\nHIDDEN: HIDDEN';

COMMENT ON COLUMN public.variant.account_format IS 'PHONE: PHONE\nGAME_ID: GAME_ID\nEMAIL: EMAIL\nFREE: FREE';

CREATE TABLE public.variant_translation (
    id uuid NOT NULL,
    locale character varying(5) NOT NULL,
    name character varying(120) NOT NULL,
    variant_id uuid NOT NULL
);

COMMENT ON TABLE public.variant_translation IS 'A variant''s name in one language.';

COMMENT ON COLUMN public.variant_translation.locale IS 'ZH_CN: zh-CN\nEN: en';

CREATE TABLE public.visit_count (
    id bigint NOT NULL,
    day date NOT NULL,
    product_id uuid NOT NULL,
    step character varying(8) NOT NULL,
    visitors bigint NOT NULL,
    events bigint NOT NULL,
    CONSTRAINT visit_count_counts CHECK (((visitors >= 0) AND (events >= visitors)))
);

COMMENT ON TABLE public.visit_count IS 'What visitors did with a product (the nil id: with any) on a day of the shop: how many of them, how often.';

COMMENT ON COLUMN public.visit_count.step IS 'VIEWED: VIEWED\nADDED: ADDED';

CREATE SEQUENCE public.visit_count_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.visit_count_id_seq OWNED BY public.visit_count.id;

CREATE TABLE public.visit_seen (
    id bigint NOT NULL,
    day date NOT NULL,
    visitor bigint NOT NULL,
    product_id uuid NOT NULL,
    step character varying(8) NOT NULL
);

COMMENT ON TABLE public.visit_seen IS 'A step that a visitor was counted for on a day; forgotten soon after it.';

COMMENT ON COLUMN public.visit_seen.step IS 'VIEWED: VIEWED\nADDED: ADDED';

CREATE SEQUENCE public.visit_seen_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.visit_seen_id_seq OWNED BY public.visit_seen.id;

CREATE TABLE public.voucher (
    id uuid NOT NULL,
    unit_id uuid NOT NULL,
    order_id uuid NOT NULL,
    state character varying(10) NOT NULL,
    uses smallint NOT NULL,
    uses_left smallint NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    redeemed_at timestamp with time zone,
    closed_at timestamp with time zone,
    customer_id uuid NOT NULL,
    variant_id uuid NOT NULL,
    paid_back_at timestamp with time zone,
    CONSTRAINT voucher_closed_has_its_time CHECK ((((state)::text = 'LIVE'::text) = (closed_at IS NULL))),
    CONSTRAINT voucher_lasts CHECK ((expires_at > issued_at)),
    CONSTRAINT voucher_paid_back_is_not_live CHECK (((paid_back_at IS NULL) OR ((state)::text = ANY ((ARRAY['VOIDED'::character varying, 'REDEEMED'::character varying])::text[])))),
    CONSTRAINT voucher_used_has_its_time CHECK (((uses_left < uses) = (redeemed_at IS NOT NULL))),
    CONSTRAINT voucher_uses_never_passed CHECK (((uses >= 1) AND (0 <= uses_left) AND (uses_left <= uses) AND (((state)::text = 'REDEEMED'::text) = (uses_left = 0))))
);

COMMENT ON TABLE public.voucher IS 'What one order unit entitles its buyer to at the counter: `uses` times until `expires_at`.';

COMMENT ON COLUMN public.voucher.state IS 'LIVE: LIVE\nREDEEMED: REDEEMED\nVOIDED: VOIDED\nEXPIRED: EXPIRED';

CREATE TABLE public.voucher_use (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    actor character varying(60) NOT NULL,
    uses_left smallint NOT NULL,
    idempotency_key character varying(100) NOT NULL,
    request_hash character varying(64) NOT NULL,
    voucher_id uuid NOT NULL,
    store_id uuid,
    undone_at timestamp with time zone,
    undone_by character varying(60),
    CONSTRAINT voucher_use_counts_down CHECK ((uses_left >= 0)),
    CONSTRAINT voucher_use_undone_by_somebody CHECK (((undone_at IS NULL) = (undone_by IS NULL)))
);

COMMENT ON TABLE public.voucher_use IS 'One use of a voucher at a counter. Append-only. The key makes a terminal''s retry the same use.';

CREATE TABLE public.wallet_credit (
    id uuid NOT NULL,
    amount_minor bigint NOT NULL,
    currency character varying(3) NOT NULL,
    reason character varying(200) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    idempotency_key character varying(100) NOT NULL,
    request_hash character varying(64) NOT NULL,
    customer_id uuid NOT NULL,
    staff_id uuid,
    CONSTRAINT wallet_credit_amount CHECK ((amount_minor <> 0))
);

COMMENT ON TABLE public.wallet_credit IS 'What the shop gave to a wallet, or with a minus took back, and who says why. Append-only.';

CREATE TABLE public.webhook_attempt (
    id bigint NOT NULL,
    number smallint NOT NULL,
    started_at timestamp with time zone NOT NULL,
    outcome character varying(20),
    status smallint,
    ms integer,
    excerpt character varying(200),
    message_id uuid NOT NULL
);

COMMENT ON TABLE public.webhook_attempt IS 'One try: written before the call, completed after it. No outcome yet: under way, or its sender died.';

COMMENT ON COLUMN public.webhook_attempt.outcome IS 'DELIVERED: DELIVERED\nREFUSED: REFUSED\nGONE: GONE\nTIMED_OUT: TIMED_OUT\nUNREACHABLE: UNREACHABLE\nTARGET_REFUSED: TARGET_REFUSED\nLOST: LOST';

CREATE SEQUENCE public.webhook_attempt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;

ALTER SEQUENCE public.webhook_attempt_id_seq OWNED BY public.webhook_attempt.id;

CREATE TABLE public.webhook_endpoint (
    id uuid NOT NULL,
    owner_id uuid NOT NULL,
    url character varying(500) NOT NULL,
    events jsonb NOT NULL,
    state character varying(10) NOT NULL,
    state_reason character varying(20),
    failures integer NOT NULL,
    kek_id character varying(60) NOT NULL,
    secret bytea NOT NULL,
    previous_kek_id character varying(60),
    previous_secret bytea,
    previous_until timestamp with time zone,
    last_success_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    CONSTRAINT webhook_endpoint_failures CHECK ((failures >= 0)),
    CONSTRAINT webhook_endpoint_previous_is_whole CHECK ((((previous_secret IS NULL) = (previous_until IS NULL)) AND ((previous_secret IS NULL) = (previous_kek_id IS NULL))))
);

COMMENT ON TABLE public.webhook_endpoint IS 'Where an owner wants to be told. `events` names the types it wants; `failures` counts tries that failed';

COMMENT ON COLUMN public.webhook_endpoint.state IS 'ACTIVE: ACTIVE\nPAUSED: PAUSED\nDISABLED: DISABLED';

CREATE TABLE public.webhook_message (
    id uuid NOT NULL,
    type character varying(40) NOT NULL,
    body text NOT NULL,
    state character varying(10) NOT NULL,
    tries smallint NOT NULL,
    attempts smallint NOT NULL,
    due_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    delivered_at timestamp with time zone,
    endpoint_id uuid NOT NULL,
    CONSTRAINT webhook_message_counts CHECK (((0 <= tries) AND (tries <= attempts))),
    CONSTRAINT webhook_message_delivered_has_time CHECK ((((state)::text <> 'DELIVERED'::text) OR (delivered_at IS NOT NULL)))
);

COMMENT ON TABLE public.webhook_message IS 'One thing told to one endpoint. `body` is the exact text that is sent and signed at every try.';

COMMENT ON COLUMN public.webhook_message.state IS 'DUE: DUE\nDELIVERED: DELIVERED\nFAILED: FAILED';

ALTER TABLE ONLY public.catalogue_clock ALTER COLUMN id SET DEFAULT nextval('public.catalogue_clock_id_seq'::regclass);

ALTER TABLE ONLY public.code_count ALTER COLUMN id SET DEFAULT nextval('public.code_count_id_seq'::regclass);

ALTER TABLE ONLY public.code_movement ALTER COLUMN id SET DEFAULT nextval('public.code_movement_id_seq'::regclass);

ALTER TABLE ONLY public.delivery ALTER COLUMN id SET DEFAULT nextval('public.delivery_id_seq'::regclass);

ALTER TABLE ONLY public.flash_epoch ALTER COLUMN id SET DEFAULT nextval('public.flash_epoch_id_seq'::regclass);

ALTER TABLE ONLY public.ledger_movement ALTER COLUMN id SET DEFAULT nextval('public.ledger_movement_id_seq'::regclass);

ALTER TABLE ONLY public.ledger_posting ALTER COLUMN id SET DEFAULT nextval('public.ledger_posting_id_seq'::regclass);

ALTER TABLE ONLY public.nonce_epoch ALTER COLUMN id SET DEFAULT nextval('public.nonce_epoch_id_seq'::regclass);

ALTER TABLE ONLY public.order_event ALTER COLUMN id SET DEFAULT nextval('public.order_event_id_seq'::regclass);

ALTER TABLE ONLY public.order_rollup ALTER COLUMN id SET DEFAULT nextval('public.order_rollup_id_seq'::regclass);

ALTER TABLE ONLY public.outbox_message ALTER COLUMN id SET DEFAULT nextval('public.outbox_message_id_seq'::regclass);

ALTER TABLE ONLY public.price_clock ALTER COLUMN id SET DEFAULT nextval('public.price_clock_id_seq'::regclass);

ALTER TABLE ONLY public.sales_rollup ALTER COLUMN id SET DEFAULT nextval('public.sales_rollup_id_seq'::regclass);

ALTER TABLE ONLY public.tortoise_migrations ALTER COLUMN id SET DEFAULT nextval('public.tortoise_migrations_id_seq'::regclass);

ALTER TABLE ONLY public.visit_count ALTER COLUMN id SET DEFAULT nextval('public.visit_count_id_seq'::regclass);

ALTER TABLE ONLY public.visit_seen ALTER COLUMN id SET DEFAULT nextval('public.visit_seen_id_seq'::regclass);

ALTER TABLE ONLY public.webhook_attempt ALTER COLUMN id SET DEFAULT nextval('public.webhook_attempt_id_seq'::regclass);

ALTER TABLE ONLY public.after_sale_case
    ADD CONSTRAINT after_sale_case_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.after_sale_unit
    ADD CONSTRAINT after_sale_unit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.alert_bot
    ADD CONSTRAINT alert_bot_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.alert_notice
    ADD CONSTRAINT alert_notice_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.alert
    ADD CONSTRAINT alert_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.alert_rule
    ADD CONSTRAINT alert_rule_kind_key UNIQUE (kind);

ALTER TABLE ONLY public.alert_rule
    ADD CONSTRAINT alert_rule_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.alert_told
    ADD CONSTRAINT alert_told_once UNIQUE (alert_id, occasion, target);

ALTER TABLE ONLY public.alert_told
    ADD CONSTRAINT alert_told_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.allowance_hold
    ADD CONSTRAINT allowance_hold_once UNIQUE (order_id, allowance_id);

ALTER TABLE ONLY public.allowance_hold
    ADD CONSTRAINT allowance_hold_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.allowance
    ADD CONSTRAINT allowance_once UNIQUE (owner_id, scope, key);

ALTER TABLE ONLY public.allowance
    ADD CONSTRAINT allowance_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.api_client
    ADD CONSTRAINT api_client_idempotency_key_key UNIQUE (idempotency_key);

ALTER TABLE ONLY public.api_client
    ADD CONSTRAINT api_client_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT api_key_key_id_key UNIQUE (key_id);

ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT api_key_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.audit_entry
    ADD CONSTRAINT audit_entry_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.batch_event
    ADD CONSTRAINT batch_event_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.batch
    ADD CONSTRAINT batch_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.book_sweep
    ADD CONSTRAINT book_sweep_pkey PRIMARY KEY (name);

ALTER TABLE ONLY public.bundle_component
    ADD CONSTRAINT bundle_component_once UNIQUE (bundle_variant_id, component_variant_id);

ALTER TABLE ONLY public.bundle_component
    ADD CONSTRAINT bundle_component_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.buyer_report
    ADD CONSTRAINT buyer_report_pkey PRIMARY KEY (name);

ALTER TABLE ONLY public.buying_group
    ADD CONSTRAINT buying_group_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT campaign_idempotency_key_key UNIQUE (idempotency_key);

ALTER TABLE ONLY public.campaign_picture
    ADD CONSTRAINT campaign_picture_once UNIQUE (campaign_id, picture_id);

ALTER TABLE ONLY public.campaign_picture
    ADD CONSTRAINT campaign_picture_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT campaign_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT campaign_slug_key UNIQUE (slug);

ALTER TABLE ONLY public.campaign_version
    ADD CONSTRAINT campaign_version_once UNIQUE (campaign_id, number);

ALTER TABLE ONLY public.campaign_version
    ADD CONSTRAINT campaign_version_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.capacity
    ADD CONSTRAINT capacity_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.capacity
    ADD CONSTRAINT capacity_variant_id_key UNIQUE (variant_id);

ALTER TABLE ONLY public.cart_line
    ADD CONSTRAINT cart_line_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.after_sale_case
    ADD CONSTRAINT case_once_per_key UNIQUE (opened_by, idempotency_key);

ALTER TABLE ONLY public.case_remark
    ADD CONSTRAINT case_remark_once_per_key UNIQUE (author, idempotency_key);

ALTER TABLE ONLY public.case_remark
    ADD CONSTRAINT case_remark_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.after_sale_unit
    ADD CONSTRAINT case_unit_once UNIQUE (case_id, unit_id);

ALTER TABLE ONLY public.catalogue_clock
    ADD CONSTRAINT catalogue_clock_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_revision
    ADD CONSTRAINT catalogue_revision_pkey PRIMARY KEY (product_id);

ALTER TABLE ONLY public.category
    ADD CONSTRAINT category_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.category
    ADD CONSTRAINT category_slug_key UNIQUE (slug);

ALTER TABLE ONLY public.category_translation
    ADD CONSTRAINT category_translation_once UNIQUE (category_id, locale);

ALTER TABLE ONLY public.category_translation
    ADD CONSTRAINT category_translation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.channel
    ADD CONSTRAINT channel_code_key UNIQUE (code);

ALTER TABLE ONLY public.channel
    ADD CONSTRAINT channel_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.channel_price
    ADD CONSTRAINT channel_price_once UNIQUE (variant_id, channel_id);

ALTER TABLE ONLY public.channel_price
    ADD CONSTRAINT channel_price_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.choice_group
    ADD CONSTRAINT choice_group_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.code_count
    ADD CONSTRAINT code_count_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.code_movement
    ADD CONSTRAINT code_movement_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.code
    ADD CONSTRAINT code_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.code
    ADD CONSTRAINT code_secret_once UNIQUE (product_id, secret_index);

ALTER TABLE ONLY public.counted_line
    ADD CONSTRAINT counted_line_pkey PRIMARY KEY (line_id);

ALTER TABLE ONLY public.counted_order
    ADD CONSTRAINT counted_order_pkey PRIMARY KEY (order_id);

ALTER TABLE ONLY public.counted_piece
    ADD CONSTRAINT counted_piece_pkey PRIMARY KEY (unit_id);

ALTER TABLE ONLY public.counted_refund
    ADD CONSTRAINT counted_refund_pkey PRIMARY KEY (refund_id);

ALTER TABLE ONLY public.coupon_batch
    ADD CONSTRAINT coupon_batch_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.coupon
    ADD CONSTRAINT coupon_idempotency_key_key UNIQUE (idempotency_key);

ALTER TABLE ONLY public.coupon
    ADD CONSTRAINT coupon_piece_once UNIQUE (campaign_id, piece);

ALTER TABLE ONLY public.coupon
    ADD CONSTRAINT coupon_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.coupon
    ADD CONSTRAINT coupon_promotion_id_key UNIQUE (promotion_id);

ALTER TABLE ONLY public.coupon_use
    ADD CONSTRAINT coupon_use_once_an_order UNIQUE (order_id, coupon_id);

ALTER TABLE ONLY public.coupon_use
    ADD CONSTRAINT coupon_use_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.custom_role
    ADD CONSTRAINT custom_role_name_key UNIQUE (name);

ALTER TABLE ONLY public.custom_role
    ADD CONSTRAINT custom_role_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.customer
    ADD CONSTRAINT customer_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.data_export
    ADD CONSTRAINT data_export_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.delivery
    ADD CONSTRAINT delivery_once_per_handler UNIQUE (message_id, handler);

ALTER TABLE ONLY public.delivery
    ADD CONSTRAINT delivery_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.erasure
    ADD CONSTRAINT erasure_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.exchange_rate
    ADD CONSTRAINT exchange_rate_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.flash_admission
    ADD CONSTRAINT flash_admission_once UNIQUE (item_id, idempotency_key);

ALTER TABLE ONLY public.flash_admission
    ADD CONSTRAINT flash_admission_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.flash_difference
    ADD CONSTRAINT flash_difference_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.flash_epoch
    ADD CONSTRAINT flash_epoch_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.flash_item
    ADD CONSTRAINT flash_item_once UNIQUE (sale_id, variant_id);

ALTER TABLE ONLY public.flash_item
    ADD CONSTRAINT flash_item_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.flash_price
    ADD CONSTRAINT flash_price_once UNIQUE (item_id, channel_id);

ALTER TABLE ONLY public.flash_price
    ADD CONSTRAINT flash_price_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.flash_sale
    ADD CONSTRAINT flash_sale_idempotency_key_key UNIQUE (idempotency_key);

ALTER TABLE ONLY public.flash_sale
    ADD CONSTRAINT flash_sale_piece_once UNIQUE (campaign_id, piece);

ALTER TABLE ONLY public.flash_sale
    ADD CONSTRAINT flash_sale_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.gift_card_batch
    ADD CONSTRAINT gift_card_batch_idempotency_key_key UNIQUE (idempotency_key);

ALTER TABLE ONLY public.gift_card_batch
    ADD CONSTRAINT gift_card_batch_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.gift_card
    ADD CONSTRAINT gift_card_once_per_key UNIQUE (customer_id, redeem_key);

ALTER TABLE ONLY public.gift_card
    ADD CONSTRAINT gift_card_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.gift
    ADD CONSTRAINT gift_digest_key UNIQUE (digest);

ALTER TABLE ONLY public.gift
    ADD CONSTRAINT gift_once_per_key UNIQUE (made_by, idempotency_key);

ALTER TABLE ONLY public.gift
    ADD CONSTRAINT gift_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.group_offer
    ADD CONSTRAINT group_offer_piece_once UNIQUE (campaign_id, piece);

ALTER TABLE ONLY public.group_offer
    ADD CONSTRAINT group_offer_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.group_price
    ADD CONSTRAINT group_price_once UNIQUE (offer_id, channel_id);

ALTER TABLE ONLY public.group_price
    ADD CONSTRAINT group_price_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.group_seat
    ADD CONSTRAINT group_seat_of_order UNIQUE (order_id);

ALTER TABLE ONLY public.group_seat
    ADD CONSTRAINT group_seat_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.help_text
    ADD CONSTRAINT help_text_once UNIQUE (page, locale);

ALTER TABLE ONLY public.help_text
    ADD CONSTRAINT help_text_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.hold
    ADD CONSTRAINT hold_order_id_key UNIQUE (order_id);

ALTER TABLE ONLY public.hold
    ADD CONSTRAINT hold_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.inbox_message
    ADD CONSTRAINT inbox_message_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_code_key UNIQUE (code);

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_once UNIQUE (program_id, customer_id);

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.invoice
    ADD CONSTRAINT invoice_number_once UNIQUE (series, number);

ALTER TABLE ONLY public.invoice
    ADD CONSTRAINT invoice_once_per_key UNIQUE (requested_by, idempotency_key);

ALTER TABLE ONLY public.invoice
    ADD CONSTRAINT invoice_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.invoice_series
    ADD CONSTRAINT invoice_series_pkey PRIMARY KEY (series);

ALTER TABLE ONLY public.issued_coupon
    ADD CONSTRAINT issued_coupon_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.job_file
    ADD CONSTRAINT job_file_job_id_key UNIQUE (job_id);

ALTER TABLE ONLY public.job_file
    ADD CONSTRAINT job_file_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.job_problem
    ADD CONSTRAINT job_problem_once_per_row UNIQUE (job_id, "row");

ALTER TABLE ONLY public.job_problem
    ADD CONSTRAINT job_problem_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.ledger_account
    ADD CONSTRAINT ledger_account_once UNIQUE (code, currency);

ALTER TABLE ONLY public.ledger_account
    ADD CONSTRAINT ledger_account_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.ledger_check
    ADD CONSTRAINT ledger_check_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT ledger_entry_key_key UNIQUE (key);

ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT ledger_entry_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.ledger_hold
    ADD CONSTRAINT ledger_hold_key_key UNIQUE (key);

ALTER TABLE ONLY public.ledger_hold
    ADD CONSTRAINT ledger_hold_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.ledger_movement
    ADD CONSTRAINT ledger_movement_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.ledger_posting
    ADD CONSTRAINT ledger_posting_in_place UNIQUE (entry_id, place);

ALTER TABLE ONLY public.ledger_posting
    ADD CONSTRAINT ledger_posting_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.ledger_total
    ADD CONSTRAINT ledger_total_pkey PRIMARY KEY (account_id);

ALTER TABLE ONLY public.made_choice
    ADD CONSTRAINT made_choice_once_per_key UNIQUE (made_by, idempotency_key);

ALTER TABLE ONLY public.made_choice
    ADD CONSTRAINT made_choice_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.made_choice
    ADD CONSTRAINT made_choice_unit_id_key UNIQUE (unit_id);

ALTER TABLE ONLY public.manual_task
    ADD CONSTRAINT manual_task_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.manual_task
    ADD CONSTRAINT manual_task_unit_id_key UNIQUE (unit_id);

ALTER TABLE ONLY public.media_file
    ADD CONSTRAINT media_file_once UNIQUE (picture_id, shape);

ALTER TABLE ONLY public.media_file
    ADD CONSTRAINT media_file_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.media_offer
    ADD CONSTRAINT media_offer_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.media_picture
    ADD CONSTRAINT media_picture_digest_key UNIQUE (digest);

ALTER TABLE ONLY public.media_picture
    ADD CONSTRAINT media_picture_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.member_tier
    ADD CONSTRAINT member_tier_idempotency_key_key UNIQUE (idempotency_key);

ALTER TABLE ONLY public.member_tier
    ADD CONSTRAINT member_tier_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_unit_id_key UNIQUE (unit_id);

ALTER TABLE ONLY public.message
    ADD CONSTRAINT message_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.message_text
    ADD CONSTRAINT message_text_once UNIQUE (template, locale);

ALTER TABLE ONLY public.message_text
    ADD CONSTRAINT message_text_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.nonce_epoch
    ADD CONSTRAINT nonce_epoch_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.one_time_code
    ADD CONSTRAINT one_time_code_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_event
    ADD CONSTRAINT order_event_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT order_line_in_place UNIQUE (order_id, "position");

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT order_line_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public."order"
    ADD CONSTRAINT order_number_key UNIQUE (number);

ALTER TABLE ONLY public."order"
    ADD CONSTRAINT order_once_per_key UNIQUE (customer_id, idempotency_key);

ALTER TABLE ONLY public."order"
    ADD CONSTRAINT order_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_rollup
    ADD CONSTRAINT order_rollup_once UNIQUE (span, scope_id, begins_at, channel_id, currency);

ALTER TABLE ONLY public.order_rollup
    ADD CONSTRAINT order_rollup_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_unit
    ADD CONSTRAINT order_unit_in_place UNIQUE (order_id, "position");

ALTER TABLE ONLY public.order_unit
    ADD CONSTRAINT order_unit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.outbox_message
    ADD CONSTRAINT outbox_message_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.partner_cancellation
    ADD CONSTRAINT partner_cancellation_once_per_key UNIQUE (partner_id, idempotency_key);

ALTER TABLE ONLY public.partner_cancellation
    ADD CONSTRAINT partner_cancellation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.partner
    ADD CONSTRAINT partner_channel_id_key UNIQUE (channel_id);

ALTER TABLE ONLY public.partner
    ADD CONSTRAINT partner_code_key UNIQUE (code);

ALTER TABLE ONLY public.partner_credit
    ADD CONSTRAINT partner_credit_idempotency_key_key UNIQUE (idempotency_key);

ALTER TABLE ONLY public.partner_credit
    ADD CONSTRAINT partner_credit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.partner
    ADD CONSTRAINT partner_customer_once UNIQUE (customer_id);

ALTER TABLE ONLY public.partner
    ADD CONSTRAINT partner_idempotency_key_key UNIQUE (idempotency_key);

ALTER TABLE ONLY public.partner
    ADD CONSTRAINT partner_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_applied_once UNIQUE (provider, provider_reference);

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_confirm_key_key UNIQUE (confirm_key);

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_reference_key UNIQUE (reference);

ALTER TABLE ONLY public.person_note
    ADD CONSTRAINT person_note_once_per_key UNIQUE (author, idempotency_key);

ALTER TABLE ONLY public.person_note
    ADD CONSTRAINT person_note_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.person_tag
    ADD CONSTRAINT person_tag_once UNIQUE (customer_id, name);

ALTER TABLE ONLY public.person_tag
    ADD CONSTRAINT person_tag_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.picture_content
    ADD CONSTRAINT picture_content_pkey PRIMARY KEY (picture_id);

ALTER TABLE ONLY public.picture
    ADD CONSTRAINT picture_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.policy_rule
    ADD CONSTRAINT policy_rule_once UNIQUE (kind, stage);

ALTER TABLE ONLY public.policy_rule
    ADD CONSTRAINT policy_rule_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.prepared_answer
    ADD CONSTRAINT prepared_answer_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.price_clock
    ADD CONSTRAINT price_clock_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.price_list_entry
    ADD CONSTRAINT price_list_entry_once UNIQUE (variant_id, list_id);

ALTER TABLE ONLY public.price_list_entry
    ADD CONSTRAINT price_list_entry_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.price_list
    ADD CONSTRAINT price_list_idempotency_key_key UNIQUE (idempotency_key);

ALTER TABLE ONLY public.price_list
    ADD CONSTRAINT price_list_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.product
    ADD CONSTRAINT product_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.product_plan
    ADD CONSTRAINT product_plan_once_per_line UNIQUE (job_id, line);

ALTER TABLE ONLY public.product_plan
    ADD CONSTRAINT product_plan_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.product
    ADD CONSTRAINT product_slug_key UNIQUE (slug);

ALTER TABLE ONLY public.product_translation
    ADD CONSTRAINT product_translation_once UNIQUE (product_id, locale);

ALTER TABLE ONLY public.product_translation
    ADD CONSTRAINT product_translation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.promotion
    ADD CONSTRAINT promotion_piece_once UNIQUE (campaign_id, piece);

ALTER TABLE ONLY public.promotion
    ADD CONSTRAINT promotion_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.recall
    ADD CONSTRAINT recall_batch_id_key UNIQUE (batch_id);

ALTER TABLE ONLY public.recall
    ADD CONSTRAINT recall_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.recall
    ADD CONSTRAINT recall_shared_code_id_key UNIQUE (shared_code_id);

ALTER TABLE ONLY public.recalled_code
    ADD CONSTRAINT recalled_code_code_id_key UNIQUE (code_id);

ALTER TABLE ONLY public.recalled_code
    ADD CONSTRAINT recalled_code_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_once UNIQUE (staff_id, code_hash);

ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.referral
    ADD CONSTRAINT referral_of_friend_once UNIQUE (friend_id);

ALTER TABLE ONLY public.referral
    ADD CONSTRAINT referral_order_id_key UNIQUE (order_id);

ALTER TABLE ONLY public.referral
    ADD CONSTRAINT referral_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.referral_program
    ADD CONSTRAINT referral_program_piece_once UNIQUE (campaign_id, piece);

ALTER TABLE ONLY public.referral_program
    ADD CONSTRAINT referral_program_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.refund
    ADD CONSTRAINT refund_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.refund
    ADD CONSTRAINT refund_redirect_key_key UNIQUE (redirect_key);

ALTER TABLE ONLY public.refund
    ADD CONSTRAINT refund_reference_key UNIQUE (reference);

ALTER TABLE ONLY public.refund_unit
    ADD CONSTRAINT refund_unit_once UNIQUE (refund_id, unit_id);

ALTER TABLE ONLY public.refund_unit
    ADD CONSTRAINT refund_unit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reveal
    ADD CONSTRAINT reveal_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.sales_rollup
    ADD CONSTRAINT sales_rollup_once UNIQUE (span, begins_at, variant_id, channel_id, currency);

ALTER TABLE ONLY public.sales_rollup
    ADD CONSTRAINT sales_rollup_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.saved_account
    ADD CONSTRAINT saved_account_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT saved_view_name_once UNIQUE (staff_id, screen, name);

ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT saved_view_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.schedule
    ADD CONSTRAINT schedule_pkey PRIMARY KEY (name);

ALTER TABLE ONLY public.search_entry
    ADD CONSTRAINT search_entry_pkey PRIMARY KEY (channel_id, product_id);

ALTER TABLE ONLY public.search_near
    ADD CONSTRAINT search_near_pkey PRIMARY KEY (rest, word_id);

ALTER TABLE ONLY public.search_term
    ADD CONSTRAINT search_term_pkey PRIMARY KEY (day, term);

ALTER TABLE ONLY public.search_word
    ADD CONSTRAINT search_word_once UNIQUE (word, way);

ALTER TABLE ONLY public.search_word
    ADD CONSTRAINT search_word_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.seat
    ADD CONSTRAINT seat_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT second_factor_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.security_event
    ADD CONSTRAINT security_event_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.session_grant
    ADD CONSTRAINT session_grant_once UNIQUE (session_id, order_id);

ALTER TABLE ONLY public.session_grant
    ADD CONSTRAINT session_grant_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_token_once UNIQUE (token_hash);

ALTER TABLE ONLY public.shared_code
    ADD CONSTRAINT shared_code_idempotency_key_key UNIQUE (idempotency_key);

ALTER TABLE ONLY public.shared_code
    ADD CONSTRAINT shared_code_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.shared_secret
    ADD CONSTRAINT shared_secret_idempotency_key_key UNIQUE (idempotency_key);

ALTER TABLE ONLY public.shared_secret
    ADD CONSTRAINT shared_secret_once UNIQUE (product_id, secret_index);

ALTER TABLE ONLY public.shared_secret
    ADD CONSTRAINT shared_secret_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.shared_secret
    ADD CONSTRAINT shared_secret_revision_once UNIQUE (shared_code_id, revision);

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_email_key UNIQUE (email);

ALTER TABLE ONLY public.staff_invitation
    ADD CONSTRAINT staff_invitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.staff_invitation
    ADD CONSTRAINT staff_invitation_token_once UNIQUE (token_hash);

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.stock_book
    ADD CONSTRAINT stock_book_pkey PRIMARY KEY (batch_id);

ALTER TABLE ONLY public.store
    ADD CONSTRAINT store_code_key UNIQUE (code);

ALTER TABLE ONLY public.store
    ADD CONSTRAINT store_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.supplier_claim
    ADD CONSTRAINT supplier_claim_batch_id_key UNIQUE (batch_id);

ALTER TABLE ONLY public.supplier_claim
    ADD CONSTRAINT supplier_claim_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.supplier_claim
    ADD CONSTRAINT supplier_claim_shared_code_id_key UNIQUE (shared_code_id);

ALTER TABLE ONLY public.supplier
    ADD CONSTRAINT supplier_code_key UNIQUE (code);

ALTER TABLE ONLY public.supplier_deposit
    ADD CONSTRAINT supplier_deposit_idempotency_key_key UNIQUE (idempotency_key);

ALTER TABLE ONLY public.supplier_deposit
    ADD CONSTRAINT supplier_deposit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.supplier_offer
    ADD CONSTRAINT supplier_offer_once UNIQUE (supplier_id, variant_id);

ALTER TABLE ONLY public.supplier_offer
    ADD CONSTRAINT supplier_offer_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.supplier_order
    ADD CONSTRAINT supplier_order_attempt_once UNIQUE (unit_id, attempt);

ALTER TABLE ONLY public.supplier_order
    ADD CONSTRAINT supplier_order_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.supplier_order
    ADD CONSTRAINT supplier_order_reference_key UNIQUE (reference);

ALTER TABLE ONLY public.supplier
    ADD CONSTRAINT supplier_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.synonym_group
    ADD CONSTRAINT synonym_group_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.synonym_word
    ADD CONSTRAINT synonym_word_once PRIMARY KEY (word);

ALTER TABLE ONLY public.tier_move
    ADD CONSTRAINT tier_move_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.tortoise_migrations
    ADD CONSTRAINT tortoise_migrations_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.transition
    ADD CONSTRAINT transition_pkey PRIMARY KEY (machine, old_state, new_state);

ALTER TABLE ONLY public.tortoise_migrations
    ADD CONSTRAINT uid_tortoise_mi_app_3803a5 UNIQUE (app, name);

ALTER TABLE ONLY public.upload
    ADD CONSTRAINT upload_job_id_key UNIQUE (job_id);

ALTER TABLE ONLY public.upload
    ADD CONSTRAINT upload_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.variant
    ADD CONSTRAINT variant_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.variant
    ADD CONSTRAINT variant_sku_key UNIQUE (sku);

ALTER TABLE ONLY public.variant_translation
    ADD CONSTRAINT variant_translation_once UNIQUE (variant_id, locale);

ALTER TABLE ONLY public.variant_translation
    ADD CONSTRAINT variant_translation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.visit_count
    ADD CONSTRAINT visit_count_once UNIQUE (product_id, day, step);

ALTER TABLE ONLY public.visit_count
    ADD CONSTRAINT visit_count_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.visit_seen
    ADD CONSTRAINT visit_seen_once UNIQUE (day, visitor, product_id, step);

ALTER TABLE ONLY public.visit_seen
    ADD CONSTRAINT visit_seen_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.voucher
    ADD CONSTRAINT voucher_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.voucher
    ADD CONSTRAINT voucher_unit_id_key UNIQUE (unit_id);

ALTER TABLE ONLY public.voucher_use
    ADD CONSTRAINT voucher_use_once_per_key UNIQUE (idempotency_key);

ALTER TABLE ONLY public.voucher_use
    ADD CONSTRAINT voucher_use_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.wallet_credit
    ADD CONSTRAINT wallet_credit_idempotency_key_key UNIQUE (idempotency_key);

ALTER TABLE ONLY public.wallet_credit
    ADD CONSTRAINT wallet_credit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.webhook_attempt
    ADD CONSTRAINT webhook_attempt_once_per_number UNIQUE (message_id, number);

ALTER TABLE ONLY public.webhook_attempt
    ADD CONSTRAINT webhook_attempt_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.webhook_endpoint
    ADD CONSTRAINT webhook_endpoint_once_per_address UNIQUE (owner_id, url);

ALTER TABLE ONLY public.webhook_endpoint
    ADD CONSTRAINT webhook_endpoint_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.webhook_message
    ADD CONSTRAINT webhook_message_pkey PRIMARY KEY (id);

CREATE INDEX alert_by_kind ON public.alert USING btree (kind, id);

CREATE INDEX alert_notice_due ON public.alert_notice USING btree (due_at, id) WHERE ((state)::text = ANY ((ARRAY['DUE'::character varying, 'SENDING'::character varying])::text[]));

CREATE UNIQUE INDEX alert_one_open ON public.alert USING btree (kind, subject) WHERE ((state)::text <> 'RESOLVED'::text);

CREATE INDEX alert_open ON public.alert USING btree (kind, seen_at) WHERE ((state)::text <> 'RESOLVED'::text);

CREATE INDEX alert_told_by_notice ON public.alert_told USING btree (notice_id);

CREATE INDEX allowance_hold_by_allowance ON public.allowance_hold USING btree (allowance_id, id);

CREATE INDEX api_client_by_partner ON public.api_client USING btree (partner_id, id);

CREATE UNIQUE INDEX api_key_slot_once ON public.api_key USING btree (client_id, slot) WHERE (slot IS NOT NULL);

CREATE INDEX audit_entry_by_action ON public.audit_entry USING btree (action, id);

CREATE INDEX audit_entry_by_actor ON public.audit_entry USING btree (actor, id);

CREATE INDEX audit_entry_by_target ON public.audit_entry USING btree (target, id);

CREATE INDEX audit_entry_by_time ON public.audit_entry USING btree (at);

CREATE INDEX batch_by_variant ON public.batch USING btree (variant_id, state);

CREATE INDEX batch_event_by_batch ON public.batch_event USING btree (batch_id, id);

CREATE INDEX batch_on_sale ON public.batch USING btree (variant_id, expires_on, id) WHERE ((state)::text = 'ON_SALE'::text);

CREATE UNIQUE INDEX batch_once_per_key ON public.batch USING btree (idempotency_key) WHERE (idempotency_key IS NOT NULL);

CREATE INDEX bundle_component_by_component ON public.bundle_component USING btree (component_variant_id);

CREATE INDEX buying_group_by_leader ON public.buying_group USING btree (leader_id, id);

CREATE INDEX buying_group_by_offer ON public.buying_group USING btree (offer_id, id);

CREATE INDEX buying_group_by_state ON public.buying_group USING btree (state, id);

CREATE INDEX buying_group_ending ON public.buying_group USING btree (ends_at) WHERE ((state)::text = 'OPEN'::text);

CREATE INDEX campaign_by_start ON public.campaign USING btree (starts_at, id);

CREATE INDEX campaign_by_state ON public.campaign USING btree (state, id);

CREATE INDEX campaign_by_update ON public.campaign USING btree (updated_at, id);

CREATE INDEX campaign_in_review ON public.campaign USING btree (submitted_at, id) WHERE (submitted_at IS NOT NULL);

CREATE INDEX campaign_picture_by_picture ON public.campaign_picture USING btree (picture_id);

CREATE INDEX campaign_to_end ON public.campaign USING btree (ends_at) WHERE ((state)::text = ANY ((ARRAY['SCHEDULED'::character varying, 'RUNNING'::character varying, 'PAUSED'::character varying])::text[]));

CREATE INDEX campaign_to_start ON public.campaign USING btree (starts_at) WHERE ((state)::text = 'SCHEDULED'::text);

CREATE UNIQUE INDEX cart_line_once ON public.cart_line USING btree (customer_id, variant_id, md5((choices)::text));

CREATE INDEX case_by_assignee ON public.after_sale_case USING btree (assignee_id, due_at, id) WHERE (assignee_id IS NOT NULL);

CREATE INDEX case_by_order ON public.after_sale_case USING btree (order_id);

CREATE INDEX case_by_state ON public.after_sale_case USING btree (state, id);

CREATE INDEX case_remark_by_case ON public.case_remark USING btree (case_id, id);

CREATE INDEX case_replaced ON public.after_sale_case USING btree (decided_at) WHERE (((kind)::text = 'REPLACE'::text) AND automatic AND ((state)::text = 'DONE'::text));

CREATE INDEX case_undecided ON public.after_sale_case USING btree (due_at, id) WHERE ((state)::text = ANY ((ARRAY['OPEN'::character varying, 'AWAITING_APPROVAL'::character varying])::text[]));

CREATE INDEX case_unit_by_unit ON public.after_sale_unit USING btree (unit_id);

CREATE UNIQUE INDEX case_unit_in_one_case ON public.after_sale_unit USING btree (unit_id) WHERE undecided;

CREATE INDEX case_waiting ON public.after_sale_case USING btree (due_at, id) WHERE ((waits_for)::text = 'SHOP'::text);

CREATE INDEX catalogue_revision_in_order ON public.catalogue_revision USING btree (revision, product_id);

CREATE INDEX channel_price_by_price ON public.channel_price USING btree (channel_id, price_minor);

CREATE INDEX choice_group_by_bundle ON public.choice_group USING btree (bundle_variant_id, "position");

CREATE INDEX code_before_of_unit ON public.code USING btree (unit_id) WHERE (((state)::text = 'QUARANTINED'::text) AND (unit_id IS NOT NULL));

CREATE INDEX code_claimable ON public.code USING btree (batch_id, expires_on, id) WHERE ((state)::text = 'FREE'::text);

CREATE INDEX code_count_by_variant ON public.code_count USING btree (variant_id);

CREATE UNIQUE INDEX code_count_once ON public.code_count USING btree (batch_id, state, expires_on) NULLS NOT DISTINCT;

CREATE INDEX code_movement_by_batch ON public.code_movement USING btree (batch_id);

CREATE INDEX code_movement_by_variant ON public.code_movement USING btree (variant_id);

CREATE UNIQUE INDEX code_number_once ON public.code USING btree (product_id, number_index) WHERE (number_index IS NOT NULL);

CREATE UNIQUE INDEX code_one_per_slot ON public.code USING btree (unit_id, slot) WHERE ((state)::text = ANY ((ARRAY['HELD'::character varying, 'DELIVERED'::character varying])::text[]));

CREATE INDEX code_set_aside ON public.code USING btree (batch_id) WHERE (((state)::text = 'QUARANTINED'::text) AND (delivered_at IS NULL));

CREATE INDEX coupon_batch_by_coupon ON public.coupon_batch USING btree (coupon_id, id);

CREATE INDEX coupon_by_kind ON public.coupon USING btree (kind, state, id);

CREATE UNIQUE INDEX coupon_code_once ON public.coupon USING btree (code) WHERE ((state)::text = ANY ((ARRAY['WAITING'::character varying, 'ACTIVE'::character varying, 'PAUSED'::character varying])::text[]));

CREATE INDEX coupon_use_by_coupon ON public.coupon_use USING btree (coupon_id, id);

CREATE INDEX coupon_use_by_customer ON public.coupon_use USING btree (customer_id, id);

CREATE UNIQUE INDEX coupon_use_one_order ON public.coupon_use USING btree (issued_id) WHERE ((state)::text = ANY ((ARRAY['HELD'::character varying, 'USED'::character varying])::text[]));

CREATE INDEX customer_by_email ON public.customer USING btree (email) WHERE (email IS NOT NULL);

CREATE INDEX customer_by_phone ON public.customer USING btree (phone) WHERE (phone IS NOT NULL);

CREATE UNIQUE INDEX customer_email_once ON public.customer USING btree (email) WHERE (registered_at IS NOT NULL);

CREATE UNIQUE INDEX customer_phone_once ON public.customer USING btree (phone) WHERE (registered_at IS NOT NULL);

CREATE INDEX data_export_by_customer ON public.data_export USING btree (customer_id, id);

CREATE UNIQUE INDEX data_export_one_waiting ON public.data_export USING btree (customer_id) WHERE ((state)::text = 'WAITING'::text);

CREATE INDEX delivery_by_state ON public.delivery USING btree (state, id);

CREATE INDEX delivery_dead ON public.delivery USING btree (id) WHERE ((state)::text = ANY ((ARRAY['DEAD'::character varying, 'POISONED'::character varying])::text[]));

CREATE INDEX delivery_due ON public.delivery USING btree (due_at, id) WHERE ((state)::text = ANY ((ARRAY['PENDING'::character varying, 'SENT'::character varying])::text[]));

CREATE INDEX erasure_by_customer ON public.erasure USING btree (customer_id, id);

CREATE INDEX erasure_by_due ON public.erasure USING btree (state, due_at);

CREATE UNIQUE INDEX erasure_one_pending ON public.erasure USING btree (customer_id) WHERE ((state)::text = 'PENDING'::text);

CREATE INDEX exchange_rate_by_pair ON public.exchange_rate USING btree (bought_in, sold_in, at);

CREATE INDEX flash_admission_unsettled ON public.flash_admission USING btree (state, expires_at) WHERE ((state)::text = ANY ((ARRAY['OPEN'::character varying, 'ORDERED'::character varying])::text[]));

CREATE INDEX flash_difference_by_item ON public.flash_difference USING btree (item_id, id);

CREATE INDEX flash_item_by_variant ON public.flash_item USING btree (variant_id);

CREATE INDEX flash_sale_by_state ON public.flash_sale USING btree (state, starts_at);

CREATE UNIQUE INDEX flash_sale_shadow ON public.flash_sale USING btree (rehearsal_id) WHERE (rehearsal_id IS NOT NULL);

CREATE INDEX gift_card_by_batch ON public.gift_card USING btree (batch_id, id);

CREATE INDEX gift_card_by_tail ON public.gift_card USING btree (tail, id);

CREATE UNIQUE INDEX gift_card_code_once ON public.gift_card USING btree (digest);

CREATE INDEX gift_card_ending ON public.gift_card USING btree (expires_at) WHERE ((state)::text = 'ACTIVE'::text);

CREATE INDEX gift_of_order ON public.gift USING btree (order_id);

CREATE INDEX gift_of_unit ON public.gift USING btree (unit_id, id);

CREATE UNIQUE INDEX gift_one_live ON public.gift USING btree (unit_id) WHERE ((state)::text = ANY ((ARRAY['OPEN'::character varying, 'CLAIMED'::character varying])::text[]));

CREATE INDEX gift_open ON public.gift USING btree (expires_at) WHERE ((state)::text = 'OPEN'::text);

CREATE INDEX group_offer_by_variant ON public.group_offer USING btree (variant_id, state);

CREATE INDEX group_seat_by_customer ON public.group_seat USING btree (customer_id, id);

CREATE INDEX group_seat_by_group ON public.group_seat USING btree (group_id, id);

CREATE UNIQUE INDEX group_seat_once_a_member ON public.group_seat USING btree (group_id, customer_id) WHERE ((state)::text <> 'FREED'::text);

CREATE INDEX hold_active ON public.hold USING btree (expires_at) WHERE ((state)::text = 'ACTIVE'::text);

CREATE INDEX inbox_by_customer ON public.inbox_message USING btree (customer_id, id);

CREATE INDEX inbox_by_time ON public.inbox_message USING btree (created_at, id);

CREATE INDEX inbox_unread ON public.inbox_message USING btree (customer_id, id) WHERE (read_at IS NULL);

CREATE INDEX invitation_by_customer ON public.invitation USING btree (customer_id, id);

CREATE INDEX invoice_by_corrected ON public.invoice USING btree (corrects_id);

CREATE INDEX invoice_by_official_number ON public.invoice USING btree (official_number) WHERE (official_number IS NOT NULL);

CREATE INDEX invoice_by_order ON public.invoice USING btree (order_id, id);

CREATE INDEX invoice_by_state ON public.invoice USING btree (state, id);

CREATE INDEX invoice_by_tax_number ON public.invoice USING btree (tax_number) WHERE (tax_number IS NOT NULL);

CREATE UNIQUE INDEX invoice_one_of_an_order ON public.invoice USING btree (order_id) WHERE (((kind)::text = 'INVOICE'::text) AND ((state)::text = ANY ((ARRAY['REQUESTED'::character varying, 'ISSUED'::character varying])::text[])));

CREATE INDEX invoice_title ON public.invoice USING gin (title public.gin_trgm_ops);

CREATE INDEX issued_coupon_by_customer ON public.issued_coupon USING btree (customer_id, id) WHERE (customer_id IS NOT NULL);

CREATE UNIQUE INDEX issued_coupon_code_once ON public.issued_coupon USING btree (digest);

CREATE INDEX issued_coupon_of_people ON public.issued_coupon USING btree (coupon_id, id) WHERE (owned_at IS NOT NULL);

CREATE UNIQUE INDEX issued_coupon_once_per_key ON public.issued_coupon USING btree (customer_id, claim_key) WHERE (claim_key IS NOT NULL);

CREATE UNIQUE INDEX issued_coupon_sent_once ON public.issued_coupon USING btree (sent_by_id, customer_id) WHERE (sent_by_id IS NOT NULL);

CREATE UNIQUE INDEX issued_coupon_serial_once ON public.issued_coupon USING btree (batch_id, serial) WHERE (batch_id IS NOT NULL);

CREATE INDEX job_by_subject ON public.job USING btree (subject_id, id);

CREATE INDEX job_file_by_end ON public.job_file USING btree (expires_at, id);

CREATE UNIQUE INDEX job_imports_a_check_once ON public.job USING btree (subject_id) WHERE (((kind)::text = 'PRODUCT_IMPORT'::text) AND ((state)::text <> 'FAILED'::text));

CREATE UNIQUE INDEX job_once_per_key ON public.job USING btree (idempotency_key) WHERE (idempotency_key IS NOT NULL);

CREATE UNIQUE INDEX job_one_rehearsal ON public.job USING btree (kind) WHERE (((kind)::text = 'FLASH_REHEARSAL'::text) AND ((state)::text = ANY ((ARRAY['WAITING'::character varying, 'RUNNING'::character varying])::text[])));

CREATE INDEX job_unfinished ON public.job USING btree (heartbeat_at) WHERE ((state)::text = ANY ((ARRAY['WAITING'::character varying, 'RUNNING'::character varying])::text[]));

CREATE INDEX ledger_check_by_time ON public.ledger_check USING btree (at);

CREATE INDEX ledger_entry_by_kind ON public.ledger_entry USING btree (kind, id);

CREATE INDEX ledger_entry_by_subject ON public.ledger_entry USING btree (subject_id, id) WHERE (subject_id IS NOT NULL);

CREATE INDEX ledger_hold_by_account ON public.ledger_hold USING btree (account_id);

CREATE INDEX ledger_hold_expiring ON public.ledger_hold USING btree (expires_at) WHERE ((state)::text = 'HELD'::text);

CREATE INDEX ledger_movement_by_account ON public.ledger_movement USING btree (account_id);

CREATE INDEX ledger_posting_by_account ON public.ledger_posting USING btree (account_id, entry_id);

CREATE INDEX manual_task_by_order ON public.manual_task USING btree (order_id);

CREATE INDEX manual_task_queue ON public.manual_task USING btree (due_at, id) WHERE ((state)::text = ANY ((ARRAY['OPEN'::character varying, 'TAKEN'::character varying])::text[]));

CREATE INDEX media_picture_newest ON public.media_picture USING btree (uploaded_at, id);

CREATE UNIQUE INDEX member_tier_threshold_once ON public.member_tier USING btree (threshold_minor) WHERE active;

CREATE INDEX membership_by_customer ON public.membership USING btree (customer_id, variant_id, ends_at);

CREATE INDEX one_time_code_by_contact ON public.one_time_code USING btree (contact_hash, created_at);

CREATE INDEX one_time_code_by_subject ON public.one_time_code USING btree (subject_id, created_at);

CREATE INDEX order_by_customer ON public."order" USING btree (customer_id, id);

CREATE INDEX order_by_device ON public."order" USING btree (device_key, id) WHERE (device_key IS NOT NULL);

CREATE INDEX order_by_email ON public."order" USING btree (contact_email, id) WHERE (contact_email IS NOT NULL);

CREATE INDEX order_by_external_id ON public."order" USING btree (external_id, id) WHERE (external_id IS NOT NULL);

CREATE INDEX order_by_group ON public."order" USING btree (group_id) WHERE (group_id IS NOT NULL);

CREATE INDEX order_by_key ON public."order" USING btree (idempotency_key);

CREATE INDEX order_by_partner ON public."order" USING btree (partner_id, id) WHERE (partner_id IS NOT NULL);

CREATE INDEX order_by_payer ON public."order" USING btree (payer_key, paid_at) WHERE (payer_key IS NOT NULL);

CREATE INDEX order_by_payment ON public."order" USING btree (paid_at) WHERE (paid_at IS NOT NULL);

CREATE INDEX order_by_phone ON public."order" USING btree (contact_phone, id) WHERE (contact_phone IS NOT NULL);

CREATE INDEX order_by_phone_tail ON public."order" USING btree ("right"((contact_phone)::text, 4), id) WHERE (contact_phone IS NOT NULL);

CREATE INDEX order_by_state ON public."order" USING btree (state, placed_at, id);

CREATE INDEX order_by_time ON public."order" USING btree (placed_at, id);

CREATE INDEX order_event_by_order ON public.order_event USING btree (order_id, id);

CREATE UNIQUE INDEX order_external_once ON public."order" USING btree (partner_id, external_id) WHERE ((partner_id IS NOT NULL) AND (external_id IS NOT NULL));

CREATE INDEX order_line_by_account ON public.order_line USING btree (account, order_id) WHERE (account IS NOT NULL);

CREATE INDEX order_undelivered ON public."order" USING btree (id) WHERE ((state)::text = 'PAID'::text);

CREATE INDEX order_unit_owned ON public.order_unit USING btree (customer_id, delivered_at, id) WHERE (((state)::text = 'DELIVERED'::text) AND ((kind)::text <> 'BUNDLE'::text));

CREATE INDEX order_unit_to_choose ON public.order_unit USING btree (choose_by) WHERE ((kind)::text = 'CHOICE'::text);

CREATE INDEX order_unpaid ON public."order" USING btree (expires_at) WHERE ((state)::text = 'PENDING_PAYMENT'::text);

CREATE INDEX outbox_of_order ON public.outbox_message USING btree (((payload ->> 'order_id'::text))) WHERE (payload ? 'order_id'::text);

CREATE INDEX outbox_unrouted ON public.outbox_message USING btree (id) WHERE (routed_at IS NULL);

CREATE INDEX partner_credit_by_partner ON public.partner_credit USING btree (partner_id, id);

CREATE INDEX payment_by_order ON public.payment USING btree (order_id);

CREATE INDEX payment_by_provider_reference ON public.payment USING btree (provider_reference) WHERE (provider_reference IS NOT NULL);

CREATE UNIQUE INDEX payment_one_live_of_wallet ON public.payment USING btree (order_id) WHERE (((state)::text = ANY ((ARRAY['PENDING'::character varying, 'PAID'::character varying])::text[])) AND (NOT surplus) AND ((provider)::text = 'wallet'::text));

CREATE UNIQUE INDEX payment_one_live_per_order ON public.payment USING btree (order_id) WHERE (((state)::text = ANY ((ARRAY['PENDING'::character varying, 'PAID'::character varying])::text[])) AND (NOT surplus) AND ((provider)::text <> 'wallet'::text));

CREATE INDEX payment_to_query ON public.payment USING btree (query_at) WHERE (((state)::text = 'PENDING'::text) OR ((confirmed_by IS NOT NULL) AND (agreed_at IS NULL)));

CREATE INDEX person_note_by_person ON public.person_note USING btree (customer_id, id);

CREATE INDEX person_tag_by_name ON public.person_tag USING btree (name, customer_id);

CREATE INDEX picture_by_case ON public.picture USING btree (case_id, id);

CREATE INDEX picture_by_order ON public.picture USING btree (order_id, id);

CREATE INDEX picture_unshown ON public.picture USING btree (offered_at) WHERE (case_id IS NULL);

CREATE INDEX price_list_by_channel ON public.price_list USING btree (channel_id, id);

CREATE INDEX price_list_entry_by_list ON public.price_list_entry USING btree (list_id, variant_id);

CREATE INDEX product_by_category ON public.product USING btree (category_id, "position", id);

CREATE INDEX product_by_picture ON public.product USING btree (picture_id, id);

CREATE INDEX product_by_schedule ON public.product USING btree (LEAST(publish_at, unpublish_at)) WHERE ((publish_at IS NOT NULL) OR (unpublish_at IS NOT NULL));

CREATE INDEX product_by_update ON public.product USING btree (updated_at, id);

CREATE INDEX product_newest ON public.product USING btree (published_at DESC, id DESC) WHERE ((state)::text = 'PUBLISHED'::text);

CREATE UNIQUE INDEX product_once_per_key ON public.product USING btree (idempotency_key) WHERE (idempotency_key IS NOT NULL);

CREATE INDEX product_shelf ON public.product USING btree ("position", id) WHERE ((state)::text = 'PUBLISHED'::text);

CREATE INDEX product_translation_name ON public.product_translation USING gin (name public.gin_trgm_ops);

CREATE INDEX promotion_by_state ON public.promotion USING btree (state, id);

CREATE INDEX recalled_code_by_recall ON public.recalled_code USING btree (recall_id, outcome, id);

CREATE INDEX referral_by_invitation ON public.referral USING btree (invitation_id, id);

CREATE INDEX referral_by_inviter ON public.referral USING btree (inviter_id, id);

CREATE INDEX referral_by_state ON public.referral USING btree (state, id);

CREATE INDEX referral_due ON public.referral USING btree (due_at) WHERE ((state)::text = 'BOUGHT'::text);

CREATE INDEX referral_program_by_state ON public.referral_program USING btree (state, id);

CREATE INDEX referral_watched ON public.referral USING btree (id) WHERE ((state)::text = ANY ((ARRAY['JOINED'::character varying, 'BOUGHT'::character varying, 'REVIEW'::character varying, 'REWARDED'::character varying])::text[]));

CREATE INDEX refund_by_order ON public.refund USING btree (order_id);

CREATE INDEX refund_by_payment ON public.refund USING btree (payment_id);

CREATE INDEX refund_by_provider_reference ON public.refund USING btree (provider_reference) WHERE (provider_reference IS NOT NULL);

CREATE INDEX refund_due ON public.refund USING btree (due_at) WHERE ((state)::text = ANY ((ARRAY['PENDING'::character varying, 'UNKNOWN'::character varying])::text[]));

CREATE INDEX refund_unit_by_unit ON public.refund_unit USING btree (unit_id);

CREATE INDEX reveal_by_code ON public.reveal USING btree (code_id, id);

CREATE INDEX sales_rollup_by_variant ON public.sales_rollup USING btree (variant_id, span, begins_at);

CREATE INDEX saved_account_of_customer ON public.saved_account USING btree (customer_id, used_at);

CREATE UNIQUE INDEX saved_account_once ON public.saved_account USING btree (customer_id, format, account, product_id, ((server ->> 'code'::text))) NULLS NOT DISTINCT;

CREATE INDEX search_entry_by_position ON public.search_entry USING btree (channel_id, "position", product_id);

CREATE INDEX search_entry_by_price ON public.search_entry USING btree (channel_id, price_minor, product_id);

CREATE INDEX search_entry_by_product ON public.search_entry USING btree (product_id);

CREATE INDEX search_entry_by_time ON public.search_entry USING btree (channel_id, published_at, product_id);

CREATE INDEX search_entry_by_words ON public.search_entry USING gin (words) WITH (fastupdate=off);

CREATE INDEX seat_by_shared_code ON public.seat USING btree (shared_code_id, state, id);

CREATE INDEX seat_by_unit ON public.seat USING btree (unit_id);

CREATE UNIQUE INDEX seat_one_per_slot ON public.seat USING btree (unit_id, slot) WHERE ((state)::text = ANY ((ARRAY['HELD'::character varying, 'TAKEN'::character varying])::text[]));

CREATE UNIQUE INDEX second_factor_one ON public.second_factor USING btree (staff_id) WHERE (confirmed_at IS NOT NULL);

CREATE UNIQUE INDEX second_factor_one_new ON public.second_factor USING btree (staff_id) WHERE (confirmed_at IS NULL);

CREATE INDEX security_event_by_address ON public.security_event USING btree (kind, address, at);

CREATE INDEX security_event_by_subject ON public.security_event USING btree (kind, subject, at);

CREATE INDEX security_event_by_time ON public.security_event USING btree (kind, at);

CREATE INDEX session_by_customer ON public.session USING btree (customer_id);

CREATE INDEX session_by_staff ON public.session USING btree (staff_id);

CREATE INDEX shared_code_by_variant ON public.shared_code USING btree (variant_id, expires_on, id);

CREATE INDEX shared_secret_by_number ON public.shared_secret USING btree (product_id, number_index);

CREATE UNIQUE INDEX shared_secret_one_present ON public.shared_secret USING btree (shared_code_id) WHERE (sealed IS NOT NULL);

CREATE INDEX staff_by_custom_role ON public.staff USING btree (custom_role_id);

CREATE UNIQUE INDEX staff_invitation_one_open ON public.staff_invitation USING btree (email) WHERE (closed_at IS NULL);

CREATE INDEX supplier_deposit_by_supplier ON public.supplier_deposit USING btree (supplier_id, id);

CREATE INDEX supplier_offer_by_variant ON public.supplier_offer USING btree (variant_id);

CREATE INDEX supplier_offer_jumped ON public.supplier_offer USING btree (id) WHERE (((state)::text = 'PAUSED'::text) AND ((pause_reason)::text = 'COST_JUMP'::text));

CREATE INDEX supplier_order_by_account ON public.supplier_order USING btree (account_key, id);

CREATE INDEX supplier_order_by_offer ON public.supplier_order USING btree (offer_id, state);

CREATE INDEX supplier_order_by_order ON public.supplier_order USING btree (order_id);

CREATE INDEX supplier_order_by_sent ON public.supplier_order USING btree (supplier_id, sent_at) WHERE (sent_at IS NOT NULL);

CREATE INDEX supplier_order_by_settled ON public.supplier_order USING btree (settled_at) WHERE (settled_at IS NOT NULL);

CREATE INDEX supplier_order_by_their_number ON public.supplier_order USING btree (supplier_reference) WHERE (supplier_reference IS NOT NULL);

CREATE INDEX supplier_order_due ON public.supplier_order USING btree (due_at) WHERE (due_at IS NOT NULL);

CREATE INDEX supplier_order_for_a_person ON public.supplier_order USING btree (person_since, id) WHERE (person_since IS NOT NULL);

CREATE UNIQUE INDEX supplier_order_one_in_flight ON public.supplier_order USING btree (account_key) WHERE ((state)::text = ANY ((ARRAY['PLACING'::character varying, 'UNKNOWN'::character varying, 'ACCEPTED'::character varying])::text[]));

CREATE UNIQUE INDEX supplier_order_one_live ON public.supplier_order USING btree (unit_id) WHERE ((state)::text <> 'REFUSED'::text);

CREATE INDEX supplier_order_waiting ON public.supplier_order USING btree (account_key, id) WHERE ((state)::text = 'QUEUED'::text);

CREATE INDEX synonym_word_by_group ON public.synonym_word USING btree (group_id);

CREATE INDEX tier_move_by_customer ON public.tier_move USING btree (customer_id, id);

CREATE UNIQUE INDEX variant_bundle_once ON public.variant USING btree (product_id) WHERE ((kind)::text = 'BUNDLE'::text);

CREATE INDEX variant_by_product ON public.variant USING btree (product_id, "position", id);

CREATE INDEX variant_sku_trgm ON public.variant USING gin (sku public.gin_trgm_ops);

CREATE INDEX voucher_by_customer ON public.voucher USING btree (customer_id);

CREATE INDEX voucher_live ON public.voucher USING btree (expires_at) WHERE ((state)::text = 'LIVE'::text);

CREATE INDEX voucher_use_by_store ON public.voucher_use USING btree (store_id, at DESC, id DESC) WHERE (store_id IS NOT NULL);

CREATE UNIQUE INDEX voucher_use_in_turn ON public.voucher_use USING btree (voucher_id, uses_left) WHERE (undone_at IS NULL);

CREATE INDEX wallet_credit_by_customer ON public.wallet_credit USING btree (customer_id, id);

CREATE INDEX webhook_message_by_endpoint ON public.webhook_message USING btree (endpoint_id, id);

CREATE INDEX webhook_message_due ON public.webhook_message USING btree (endpoint_id, due_at, id) WHERE ((state)::text = 'DUE'::text);

CREATE INDEX webhook_message_old ON public.webhook_message USING btree (created_at);

CREATE TRIGGER after_sale_case_kept BEFORE DELETE ON public.after_sale_case FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER after_sale_case_state BEFORE UPDATE OF state ON public.after_sale_case FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('after_sale_case');

CREATE TRIGGER alert_notice_state BEFORE UPDATE OF state ON public.alert_notice FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('alert_notice');

CREATE TRIGGER alert_state BEFORE UPDATE OF state ON public.alert FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('alert');

CREATE TRIGGER allowance_hold_identity BEFORE UPDATE OF id, allowance_id, order_id, uses, minor, made_at ON public.allowance_hold FOR EACH ROW WHEN (((((((old.id IS DISTINCT FROM new.id) OR (old.allowance_id IS DISTINCT FROM new.allowance_id)) OR (old.order_id IS DISTINCT FROM new.order_id)) OR (old.uses IS DISTINCT FROM new.uses)) OR (old.minor IS DISTINCT FROM new.minor)) OR (old.made_at IS DISTINCT FROM new.made_at))) EXECUTE FUNCTION public.refuse_new_identity();

CREATE TRIGGER allowance_hold_kept BEFORE DELETE ON public.allowance_hold FOR EACH ROW WHEN ((NOT public.is_rehearsed_allowance(old.allowance_id))) EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER allowance_hold_state BEFORE UPDATE OF state ON public.allowance_hold FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('allowance_hold');

CREATE TRIGGER api_client_state BEFORE UPDATE OF state ON public.api_client FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('api_client');

CREATE TRIGGER api_key_state BEFORE UPDATE OF state ON public.api_key FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('api_key');

CREATE TRIGGER audit_entry_append_only BEFORE DELETE OR UPDATE ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER batch_event_append_only BEFORE DELETE OR UPDATE ON public.batch_event FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER batch_identity BEFORE UPDATE OF id, variant_id ON public.batch FOR EACH ROW WHEN (((old.id <> new.id) OR (old.variant_id <> new.variant_id))) EXECUTE FUNCTION public.refuse_new_identity();

CREATE TRIGGER batch_kept BEFORE DELETE ON public.batch FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER batch_state BEFORE UPDATE OF state ON public.batch FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('batch');

CREATE TRIGGER bundle_component_group BEFORE INSERT OR UPDATE ON public.bundle_component FOR EACH ROW WHEN ((new.group_id IS NOT NULL)) EXECUTE FUNCTION public.refuse_foreign_option();

CREATE TRIGGER bundle_component_kind BEFORE INSERT OR UPDATE ON public.bundle_component FOR EACH ROW EXECUTE FUNCTION public.refuse_nested_bundle();

CREATE TRIGGER buying_group_identity BEFORE UPDATE OF id, offer_id, channel_id, currency, price_minor, size, hours ON public.buying_group FOR EACH ROW WHEN ((((((((old.id IS DISTINCT FROM new.id) OR (old.offer_id IS DISTINCT FROM new.offer_id)) OR (old.channel_id IS DISTINCT FROM new.channel_id)) OR ((old.currency)::text IS DISTINCT FROM (new.currency)::text)) OR (old.price_minor IS DISTINCT FROM new.price_minor)) OR (old.size IS DISTINCT FROM new.size)) OR (old.hours IS DISTINCT FROM new.hours))) EXECUTE FUNCTION public.refuse_new_identity();

CREATE TRIGGER buying_group_state BEFORE UPDATE OF state ON public.buying_group FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('buying_group');

CREATE TRIGGER campaign_identity BEFORE UPDATE OF id, created_at, currency ON public.campaign FOR EACH ROW WHEN ((((old.id IS DISTINCT FROM new.id) OR (old.created_at IS DISTINCT FROM new.created_at)) OR ((old.live_version IS NOT NULL) AND ((old.currency)::text <> (new.currency)::text)))) EXECUTE FUNCTION public.refuse_new_identity();

CREATE TRIGGER campaign_kept BEFORE DELETE ON public.campaign FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER campaign_state BEFORE UPDATE OF state ON public.campaign FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('campaign');

CREATE TRIGGER campaign_version_kept BEFORE DELETE OR UPDATE ON public.campaign_version FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER case_remark_append_only BEFORE DELETE ON public.case_remark FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER case_remark_emptied_only BEFORE UPDATE ON public.case_remark FOR EACH ROW WHEN ((((new.words)::text <> ''::text) OR ((to_jsonb(old.*) - 'words'::text) IS DISTINCT FROM (to_jsonb(new.*) - 'words'::text)))) EXECUTE FUNCTION public.refuse_change();

CREATE CONSTRAINT TRIGGER choice_group_is_a_choice AFTER INSERT OR UPDATE ON public.choice_group DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.refuse_no_choice();

CREATE CONSTRAINT TRIGGER choice_group_keeps_options AFTER DELETE OR UPDATE ON public.bundle_component DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((old.group_id IS NOT NULL)) EXECUTE FUNCTION public.refuse_no_choice();

CREATE TRIGGER code_counted_delete AFTER DELETE ON public.code REFERENCING OLD TABLE AS stale FOR EACH STATEMENT EXECUTE FUNCTION public.count_deleted_codes();

CREATE TRIGGER code_counted_insert AFTER INSERT ON public.code REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.count_new_codes();

CREATE TRIGGER code_counted_update AFTER UPDATE ON public.code REFERENCING OLD TABLE AS stale NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.count_changed_codes();

CREATE TRIGGER code_identity BEFORE UPDATE OF id, product_id, variant_id, batch_id, sealed, secret_index, number_index, expires_on ON public.code FOR EACH ROW WHEN (((((((((old.id IS DISTINCT FROM new.id) OR (old.product_id IS DISTINCT FROM new.product_id)) OR (old.variant_id IS DISTINCT FROM new.variant_id)) OR (old.batch_id IS DISTINCT FROM new.batch_id)) OR (old.sealed IS DISTINCT FROM new.sealed)) OR (old.secret_index IS DISTINCT FROM new.secret_index)) OR (old.number_index IS DISTINCT FROM new.number_index)) OR (old.expires_on IS DISTINCT FROM new.expires_on))) EXECUTE FUNCTION public.refuse_new_identity();

CREATE TRIGGER code_state BEFORE UPDATE OF state ON public.code FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('code');

CREATE TRIGGER coupon_batch_kept BEFORE DELETE ON public.coupon_batch FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER coupon_batch_state BEFORE UPDATE OF state ON public.coupon_batch FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('coupon_batch');

CREATE TRIGGER coupon_identity BEFORE UPDATE OF id, promotion_id, campaign_id, piece, kind, code ON public.coupon FOR EACH ROW WHEN (((((((old.id IS DISTINCT FROM new.id) OR (old.promotion_id IS DISTINCT FROM new.promotion_id)) OR (old.campaign_id IS DISTINCT FROM new.campaign_id)) OR ((old.piece)::text IS DISTINCT FROM (new.piece)::text)) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text)) OR ((old.code)::text IS DISTINCT FROM (new.code)::text))) EXECUTE FUNCTION public.refuse_new_identity();

CREATE TRIGGER coupon_kept BEFORE DELETE ON public.coupon FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER coupon_state BEFORE UPDATE OF state ON public.coupon FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('coupon');

CREATE TRIGGER coupon_use_identity BEFORE UPDATE OF id, coupon_id, issued_id, order_id, minor, made_at ON public.coupon_use FOR EACH ROW WHEN (((((((old.id IS DISTINCT FROM new.id) OR (old.coupon_id IS DISTINCT FROM new.coupon_id)) OR (old.issued_id IS DISTINCT FROM new.issued_id)) OR (old.order_id IS DISTINCT FROM new.order_id)) OR (old.minor IS DISTINCT FROM new.minor)) OR (old.made_at IS DISTINCT FROM new.made_at))) EXECUTE FUNCTION public.refuse_new_identity();

CREATE TRIGGER coupon_use_kept BEFORE DELETE ON public.coupon_use FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER coupon_use_state BEFORE UPDATE OF state ON public.coupon_use FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('coupon_use');

CREATE TRIGGER customer_erased_for_good BEFORE UPDATE ON public.customer FOR EACH ROW WHEN ((old.erased_at IS NOT NULL)) EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER data_export_state BEFORE UPDATE OF state ON public.data_export FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('data_export');

CREATE TRIGGER erasure_kept BEFORE DELETE ON public.erasure FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER erasure_state BEFORE UPDATE OF state ON public.erasure FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('erasure');

CREATE TRIGGER exchange_rate_append_only BEFORE DELETE OR UPDATE ON public.exchange_rate FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER flash_admission_identity BEFORE UPDATE OF id, item_id, customer_id, quantity, made_at, idempotency_key ON public.flash_admission FOR EACH ROW WHEN (((((((old.id IS DISTINCT FROM new.id) OR (old.item_id IS DISTINCT FROM new.item_id)) OR (old.customer_id IS DISTINCT FROM new.customer_id)) OR (old.quantity IS DISTINCT FROM new.quantity)) OR (old.made_at IS DISTINCT FROM new.made_at)) OR ((old.idempotency_key)::text IS DISTINCT FROM (new.idempotency_key)::text))) EXECUTE FUNCTION public.refuse_new_identity();

CREATE TRIGGER flash_admission_kept BEFORE DELETE ON public.flash_admission FOR EACH ROW WHEN ((NOT public.is_rehearsed(old.item_id))) EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER flash_admission_state BEFORE UPDATE OF state ON public.flash_admission FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('flash_admission');

CREATE TRIGGER flash_sale_real BEFORE UPDATE OF rehearsal_id ON public.flash_sale FOR EACH ROW WHEN ((old.rehearsal_id IS DISTINCT FROM new.rehearsal_id)) EXECUTE FUNCTION public.refuse_new_identity();

CREATE TRIGGER flash_sale_state BEFORE UPDATE OF state ON public.flash_sale FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('flash_sale');

CREATE TRIGGER gift_card_identity BEFORE UPDATE OF id, batch_id, face_minor, currency, expires_at, digest, tail ON public.gift_card FOR EACH ROW WHEN ((((((((old.id IS DISTINCT FROM new.id) OR (old.batch_id IS DISTINCT FROM new.batch_id)) OR (old.face_minor IS DISTINCT FROM new.face_minor)) OR ((old.currency)::text IS DISTINCT FROM (new.currency)::text)) OR (old.expires_at IS DISTINCT FROM new.expires_at)) OR (old.digest IS DISTINCT FROM new.digest)) OR ((old.tail)::text IS DISTINCT FROM (new.tail)::text))) EXECUTE FUNCTION public.refuse_new_identity();

CREATE TRIGGER gift_card_state BEFORE UPDATE OF state ON public.gift_card FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('gift_card');

CREATE TRIGGER gift_state BEFORE UPDATE OF state ON public.gift FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('gift');

CREATE TRIGGER group_offer_state BEFORE UPDATE OF state ON public.group_offer FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('group_offer');

CREATE TRIGGER group_seat_identity BEFORE UPDATE OF id, group_id, order_id, pieces, held_at ON public.group_seat FOR EACH ROW WHEN ((((((old.id IS DISTINCT FROM new.id) OR (old.group_id IS DISTINCT FROM new.group_id)) OR (old.order_id IS DISTINCT FROM new.order_id)) OR (old.pieces IS DISTINCT FROM new.pieces)) OR (old.held_at IS DISTINCT FROM new.held_at))) EXECUTE FUNCTION public.refuse_new_identity();

CREATE TRIGGER group_seat_kept BEFORE DELETE ON public.group_seat FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER group_seat_state BEFORE UPDATE OF state ON public.group_seat FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('group_seat');

CREATE TRIGGER hold_state BEFORE UPDATE OF state ON public.hold FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('hold');

CREATE TRIGGER inbox_message_stays BEFORE UPDATE ON public.inbox_message FOR EACH ROW WHEN (((old.read_at IS NOT NULL) OR ((to_jsonb(old.*) - 'read_at'::text) IS DISTINCT FROM (to_jsonb(new.*) - 'read_at'::text)))) EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER invoice_begins_without_number BEFORE INSERT ON public.invoice FOR EACH ROW WHEN (((new.number IS NOT NULL) OR ((new.state)::text <> 'REQUESTED'::text))) EXECUTE FUNCTION public.refuse_numbered_invoice();

CREATE TRIGGER invoice_issued_stays BEFORE UPDATE ON public.invoice FOR EACH ROW WHEN (((old.number IS NOT NULL) AND ((to_jsonb(old.*) - ARRAY['state'::text, 'email'::text, 'answer'::text, 'decided_at'::text, 'decided_by'::text]) IS DISTINCT FROM (to_jsonb(new.*) - ARRAY['state'::text, 'email'::text, 'answer'::text, 'decided_at'::text, 'decided_by'::text])))) EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER invoice_kept BEFORE DELETE ON public.invoice FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER invoice_numbered BEFORE UPDATE OF state ON public.invoice FOR EACH ROW WHEN ((((old.state)::text = 'REQUESTED'::text) AND ((new.state)::text = 'ISSUED'::text))) EXECUTE FUNCTION public.number_invoice();

CREATE TRIGGER invoice_red_letters_fit AFTER INSERT ON public.invoice FOR EACH ROW WHEN ((new.corrects_id IS NOT NULL)) EXECUTE FUNCTION public.refuse_excess_red_letter();

CREATE TRIGGER invoice_series_counts BEFORE UPDATE ON public.invoice_series FOR EACH ROW WHEN (((new.last <> (old.last + 1)) OR (new.series <> old.series))) EXECUTE FUNCTION public.refuse_series_jump();

CREATE TRIGGER invoice_series_kept BEFORE DELETE ON public.invoice_series FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER invoice_state BEFORE UPDATE OF state ON public.invoice FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('invoice');

CREATE TRIGGER issued_coupon_identity BEFORE UPDATE OF id, coupon_id, batch_id, serial, digest ON public.issued_coupon FOR EACH ROW WHEN ((((((old.id IS DISTINCT FROM new.id) OR (old.coupon_id IS DISTINCT FROM new.coupon_id)) OR (old.batch_id IS DISTINCT FROM new.batch_id)) OR (old.serial IS DISTINCT FROM new.serial)) OR (old.digest IS DISTINCT FROM new.digest))) EXECUTE FUNCTION public.refuse_new_identity();

CREATE TRIGGER issued_coupon_state BEFORE UPDATE OF state ON public.issued_coupon FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('issued_coupon');

CREATE TRIGGER job_state BEFORE UPDATE OF state ON public.job FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('job');

CREATE TRIGGER ledger_account_identity BEFORE UPDATE OF id, code, kind, currency ON public.ledger_account FOR EACH ROW WHEN (((((old.id IS DISTINCT FROM new.id) OR ((old.code)::text IS DISTINCT FROM (new.code)::text)) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text)) OR ((old.currency)::text IS DISTINCT FROM (new.currency)::text))) EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER ledger_account_kept BEFORE DELETE ON public.ledger_account FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER ledger_entry_append_only BEFORE DELETE OR UPDATE ON public.ledger_entry FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE CONSTRAINT TRIGGER ledger_entry_balanced AFTER INSERT ON public.ledger_entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.refuse_unbalanced_entry();

CREATE TRIGGER ledger_entry_kept BEFORE TRUNCATE ON public.ledger_entry FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER ledger_hold_counted AFTER INSERT OR UPDATE OF state ON public.ledger_hold FOR EACH ROW EXECUTE FUNCTION public.count_ledger_hold();

CREATE TRIGGER ledger_hold_identity BEFORE UPDATE OF id, key, account_id, minor ON public.ledger_hold FOR EACH ROW WHEN (((((old.id IS DISTINCT FROM new.id) OR ((old.key)::text IS DISTINCT FROM (new.key)::text)) OR (old.account_id IS DISTINCT FROM new.account_id)) OR (old.minor IS DISTINCT FROM new.minor))) EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER ledger_hold_kept BEFORE DELETE ON public.ledger_hold FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER ledger_hold_state BEFORE UPDATE OF state ON public.ledger_hold FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('ledger_hold');

CREATE TRIGGER ledger_posting_append_only BEFORE DELETE OR UPDATE ON public.ledger_posting FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER ledger_posting_kept BEFORE TRUNCATE ON public.ledger_posting FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER ledger_posting_taken AFTER INSERT ON public.ledger_posting REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION public.take_postings();

CREATE TRIGGER made_choice_append_only BEFORE DELETE OR UPDATE ON public.made_choice FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER manual_task_state BEFORE UPDATE OF state ON public.manual_task FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('manual_task');

CREATE TRIGGER message_state BEFORE UPDATE OF state ON public.message FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('message');

CREATE TRIGGER order_event_append_only BEFORE DELETE OR UPDATE ON public.order_event FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER order_state BEFORE UPDATE OF state ON public."order" FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('order');

CREATE TRIGGER order_unit_identity BEFORE UPDATE OF kind, variant_id, component ON public.order_unit FOR EACH ROW WHEN ((((((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR (old.variant_id IS DISTINCT FROM new.variant_id)) OR (old.component IS DISTINCT FROM new.component)) AND (NOT (((old.kind)::text = 'CHOICE'::text) AND ((old.state)::text = 'DUE'::text) AND ((new.kind)::text <> ALL ((ARRAY['CHOICE'::character varying, 'BUNDLE'::character varying])::text[])))))) EXECUTE FUNCTION public.refuse_new_identity();

CREATE TRIGGER order_unit_state BEFORE UPDATE OF state ON public.order_unit FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('order_unit');

CREATE TRIGGER order_unit_takes_gift AFTER UPDATE OF state ON public.order_unit FOR EACH ROW WHEN ((((old.state)::text = 'DELIVERED'::text) AND ((new.state)::text <> 'DELIVERED'::text))) EXECUTE FUNCTION public.cancel_gift();

CREATE TRIGGER partner_credit_append_only BEFORE DELETE OR UPDATE ON public.partner_credit FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER partner_state BEFORE UPDATE OF state ON public.partner FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('partner');

CREATE TRIGGER payment_state BEFORE UPDATE OF state ON public.payment FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('payment');

CREATE TRIGGER person_note_unchanged BEFORE UPDATE ON public.person_note FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER picture_state BEFORE UPDATE OF state ON public.picture FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('picture');

CREATE TRIGGER price_list_identity BEFORE UPDATE OF channel_id ON public.price_list FOR EACH ROW WHEN ((old.channel_id IS DISTINCT FROM new.channel_id)) EXECUTE FUNCTION public.refuse_new_identity();

CREATE TRIGGER product_has_revision AFTER INSERT ON public.product FOR EACH ROW EXECUTE FUNCTION public.note_new_product();

CREATE TRIGGER product_identity BEFORE UPDATE OF is_bundle ON public.product FOR EACH ROW WHEN ((old.is_bundle IS DISTINCT FROM new.is_bundle)) EXECUTE FUNCTION public.refuse_new_identity();

CREATE TRIGGER product_state BEFORE UPDATE OF state ON public.product FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('product');

CREATE TRIGGER promotion_changes_prices AFTER INSERT OR DELETE OR UPDATE ON public.promotion FOR EACH STATEMENT EXECUTE FUNCTION public.stamp_prices();

CREATE TRIGGER promotion_state BEFORE UPDATE OF state ON public.promotion FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('promotion');

CREATE TRIGGER recalled_code_outcome BEFORE UPDATE OF outcome ON public.recalled_code FOR EACH ROW WHEN (((old.outcome)::text IS DISTINCT FROM (new.outcome)::text)) EXECUTE FUNCTION public.refuse_second_outcome();

CREATE TRIGGER referral_identity BEFORE UPDATE OF id, program_id, invitation_id, inviter_id, friend_id, joined_at ON public.referral FOR EACH ROW WHEN (((((((old.id IS DISTINCT FROM new.id) OR (old.program_id IS DISTINCT FROM new.program_id)) OR (old.invitation_id IS DISTINCT FROM new.invitation_id)) OR (old.inviter_id IS DISTINCT FROM new.inviter_id)) OR (old.friend_id IS DISTINCT FROM new.friend_id)) OR (old.joined_at IS DISTINCT FROM new.joined_at))) EXECUTE FUNCTION public.refuse_new_identity();

CREATE TRIGGER referral_kept BEFORE DELETE ON public.referral FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER referral_program_state BEFORE UPDATE OF state ON public.referral_program FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('referral_program');

CREATE TRIGGER referral_state BEFORE UPDATE OF state ON public.referral FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('referral');

CREATE TRIGGER refund_state BEFORE UPDATE OF state ON public.refund FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('refund');

CREATE TRIGGER refund_within_payment BEFORE INSERT ON public.refund FOR EACH ROW EXECUTE FUNCTION public.refuse_refund_above_payment();

CREATE TRIGGER refund_within_payment_again BEFORE UPDATE OF state, amount_minor ON public.refund FOR EACH ROW WHEN (((((old.state)::text = 'FAILED'::text) AND ((new.state)::text <> 'FAILED'::text)) OR (old.amount_minor IS DISTINCT FROM new.amount_minor))) EXECUTE FUNCTION public.refuse_refund_above_payment();

CREATE TRIGGER reveal_append_only BEFORE DELETE OR UPDATE ON public.reveal FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER seat_counted AFTER INSERT OR DELETE ON public.seat FOR EACH ROW EXECUTE FUNCTION public.count_seat();

CREATE TRIGGER seat_counted_anew AFTER UPDATE OF state ON public.seat FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.count_seat();

CREATE TRIGGER seat_identity BEFORE UPDATE OF id, shared_code_id, unit_id, slot ON public.seat FOR EACH ROW WHEN (((((old.id IS DISTINCT FROM new.id) OR (old.shared_code_id IS DISTINCT FROM new.shared_code_id)) OR (old.unit_id IS DISTINCT FROM new.unit_id)) OR (old.slot IS DISTINCT FROM new.slot))) EXECUTE FUNCTION public.refuse_new_identity();

CREATE TRIGGER seat_kept BEFORE DELETE ON public.seat FOR EACH ROW WHEN (((old.state)::text <> 'HELD'::text)) EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER seat_state BEFORE UPDATE OF state ON public.seat FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('seat');

CREATE TRIGGER security_event_append_only BEFORE DELETE OR UPDATE ON public.security_event FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER shared_code_identity BEFORE UPDATE OF id, variant_id, expires_on ON public.shared_code FOR EACH ROW WHEN ((((old.id IS DISTINCT FROM new.id) OR (old.variant_id IS DISTINCT FROM new.variant_id)) OR (old.expires_on IS DISTINCT FROM new.expires_on))) EXECUTE FUNCTION public.refuse_new_identity();

CREATE TRIGGER shared_code_kept BEFORE DELETE ON public.shared_code FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER shared_code_state BEFORE UPDATE OF state ON public.shared_code FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('shared_code');

CREATE TRIGGER shared_secret_kept BEFORE DELETE ON public.shared_secret FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER shared_secret_unchanged BEFORE UPDATE ON public.shared_secret FOR EACH ROW WHEN (((new.sealed IS NOT NULL) OR ((to_jsonb(old.*) - 'sealed'::text) <> (to_jsonb(new.*) - 'sealed'::text)))) EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER supplier_claim_append_only BEFORE DELETE OR UPDATE ON public.supplier_claim FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER supplier_deposit_append_only BEFORE DELETE OR UPDATE ON public.supplier_deposit FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER supplier_order_identity BEFORE UPDATE OF id, unit_id, order_id, variant_id, attempt, reference, account, account_key, face_minor, currency ON public.supplier_order FOR EACH ROW WHEN ((((((((((old.id IS DISTINCT FROM new.id) OR (old.unit_id IS DISTINCT FROM new.unit_id)) OR (old.order_id IS DISTINCT FROM new.order_id)) OR (old.variant_id IS DISTINCT FROM new.variant_id)) OR (old.attempt IS DISTINCT FROM new.attempt)) OR ((old.reference)::text IS DISTINCT FROM (new.reference)::text)) OR (old.face_minor IS DISTINCT FROM new.face_minor)) OR ((old.currency)::text IS DISTINCT FROM (new.currency)::text)) OR ((((old.account)::text IS DISTINCT FROM (new.account)::text) OR ((old.account_key)::text IS DISTINCT FROM (new.account_key)::text)) AND (((new.account)::text <> ''::text) OR ((new.account_key)::text <> ''::text))))) EXECUTE FUNCTION public.refuse_new_identity();

CREATE TRIGGER supplier_order_kept BEFORE DELETE ON public.supplier_order FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER supplier_order_place BEFORE UPDATE OF supplier_id, offer_id, pinned_minor ON public.supplier_order FOR EACH ROW WHEN ((((old.state)::text <> 'QUEUED'::text) AND (((old.supplier_id IS DISTINCT FROM new.supplier_id) OR (old.offer_id IS DISTINCT FROM new.offer_id)) OR (old.pinned_minor IS DISTINCT FROM new.pinned_minor)) AND ((new.state)::text <> 'QUEUED'::text))) EXECUTE FUNCTION public.refuse_new_identity();

CREATE TRIGGER supplier_order_state BEFORE UPDATE OF state ON public.supplier_order FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('supplier_order');

CREATE TRIGGER tier_move_append_only BEFORE DELETE OR UPDATE ON public.tier_move FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER upload_state BEFORE UPDATE OF state ON public.upload FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('upload');

CREATE TRIGGER variant_identity BEFORE UPDATE OF kind, product_id ON public.variant FOR EACH ROW WHEN ((((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR (old.product_id IS DISTINCT FROM new.product_id))) EXECUTE FUNCTION public.refuse_new_identity();

CREATE TRIGGER variant_kind BEFORE INSERT ON public.variant FOR EACH ROW EXECUTE FUNCTION public.refuse_foreign_kind();

CREATE TRIGGER voucher_state BEFORE UPDATE OF state ON public.voucher FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('voucher');

CREATE TRIGGER voucher_use_kept BEFORE DELETE ON public.voucher_use FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER voucher_use_unchanged BEFORE UPDATE ON public.voucher_use FOR EACH ROW WHEN (((old.undone_at IS NOT NULL) OR (new.undone_at IS NULL) OR (((to_jsonb(old.*) - 'undone_at'::text) - 'undone_by'::text) <> ((to_jsonb(new.*) - 'undone_at'::text) - 'undone_by'::text)))) EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER wallet_credit_append_only BEFORE UPDATE ON public.wallet_credit FOR EACH ROW WHEN ((((new.reason)::text <> ''::text) OR ((to_jsonb(old.*) - 'reason'::text) IS DISTINCT FROM (to_jsonb(new.*) - 'reason'::text)))) EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER wallet_credit_kept BEFORE DELETE ON public.wallet_credit FOR EACH ROW EXECUTE FUNCTION public.refuse_change();

CREATE TRIGGER webhook_endpoint_state BEFORE UPDATE OF state ON public.webhook_endpoint FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('webhook_endpoint');

CREATE TRIGGER webhook_message_state BEFORE UPDATE OF state ON public.webhook_message FOR EACH ROW WHEN (((old.state)::text IS DISTINCT FROM (new.state)::text)) EXECUTE FUNCTION public.refuse_unknown_transition('webhook_message');

ALTER TABLE ONLY public.after_sale_case
    ADD CONSTRAINT after_sale_case_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.after_sale_case
    ADD CONSTRAINT after_sale_case_order_id_fkey FOREIGN KEY (order_id) REFERENCES public."order"(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.after_sale_case
    ADD CONSTRAINT after_sale_case_refund_id_fkey FOREIGN KEY (refund_id) REFERENCES public.refund(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.after_sale_unit
    ADD CONSTRAINT after_sale_unit_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.after_sale_case(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.after_sale_unit
    ADD CONSTRAINT after_sale_unit_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.order_unit(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.alert
    ADD CONSTRAINT alert_acknowledged_by_id_fkey FOREIGN KEY (acknowledged_by_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.alert_notice
    ADD CONSTRAINT alert_notice_bot_id_fkey FOREIGN KEY (bot_id) REFERENCES public.alert_bot(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.alert_notice
    ADD CONSTRAINT alert_notice_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.alert_rule
    ADD CONSTRAINT alert_rule_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.alert_told
    ADD CONSTRAINT alert_told_alert_id_fkey FOREIGN KEY (alert_id) REFERENCES public.alert(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.alert_told
    ADD CONSTRAINT alert_told_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.alert_notice(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.allowance_hold
    ADD CONSTRAINT allowance_hold_allowance_id_fkey FOREIGN KEY (allowance_id) REFERENCES public.allowance(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.api_client
    ADD CONSTRAINT api_client_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partner(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.api_key
    ADD CONSTRAINT api_key_client_id_fkey FOREIGN KEY (client_id) REFERENCES public.api_client(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.batch
    ADD CONSTRAINT batch_created_by_id_fkey FOREIGN KEY (created_by_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.batch_event
    ADD CONSTRAINT batch_event_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES public.batch(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.batch
    ADD CONSTRAINT batch_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES public.variant(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.bundle_component
    ADD CONSTRAINT bundle_component_bundle_variant_id_fkey FOREIGN KEY (bundle_variant_id) REFERENCES public.variant(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.bundle_component
    ADD CONSTRAINT bundle_component_component_variant_id_fkey FOREIGN KEY (component_variant_id) REFERENCES public.variant(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.bundle_component
    ADD CONSTRAINT bundle_component_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.choice_group(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.buying_group
    ADD CONSTRAINT buying_group_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES public.channel(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.buying_group
    ADD CONSTRAINT buying_group_leader_id_fkey FOREIGN KEY (leader_id) REFERENCES public.customer(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.buying_group
    ADD CONSTRAINT buying_group_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES public.group_offer(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT campaign_copied_from_id_fkey FOREIGN KEY (copied_from_id) REFERENCES public.campaign(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT campaign_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.campaign_picture
    ADD CONSTRAINT campaign_picture_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES public.campaign(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.campaign_picture
    ADD CONSTRAINT campaign_picture_picture_id_fkey FOREIGN KEY (picture_id) REFERENCES public.media_picture(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT campaign_submitted_by_id_fkey FOREIGN KEY (submitted_by_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.campaign
    ADD CONSTRAINT campaign_updated_by_id_fkey FOREIGN KEY (updated_by_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.campaign_version
    ADD CONSTRAINT campaign_version_approved_by_id_fkey FOREIGN KEY (approved_by_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.campaign_version
    ADD CONSTRAINT campaign_version_by_id_fkey FOREIGN KEY (by_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.campaign_version
    ADD CONSTRAINT campaign_version_campaign_id_fkey FOREIGN KEY (campaign_id) REFERENCES public.campaign(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.capacity
    ADD CONSTRAINT capacity_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES public.variant(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.cart_line
    ADD CONSTRAINT cart_line_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.cart_line
    ADD CONSTRAINT cart_line_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES public.variant(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.case_remark
    ADD CONSTRAINT case_remark_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.after_sale_case(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.catalogue_revision
    ADD CONSTRAINT catalogue_revision_product FOREIGN KEY (product_id) REFERENCES public.product(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.category
    ADD CONSTRAINT category_picture_id_fkey FOREIGN KEY (picture_id) REFERENCES public.media_picture(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.category_translation
    ADD CONSTRAINT category_translation_category_id_fkey FOREIGN KEY (category_id) REFERENCES public.category(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.channel_price
    ADD CONSTRAINT channel_price_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES public.channel(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.channel_price
    ADD CONSTRAINT channel_price_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES public.variant(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.choice_group
    ADD CONSTRAINT choice_group_bundle_variant_id_fkey FOREIGN KEY (bundle_variant_id) REFERENCES public.variant(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.coupon_batch
    ADD CONSTRAINT coupon_batch_coupon_id_fkey FOREIGN KEY (coupon_id) REFERENCES public.coupon(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.coupon_batch
    ADD CONSTRAINT coupon_batch_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.coupon
    ADD CONSTRAINT coupon_promotion_id_fkey FOREIGN KEY (promotion_id) REFERENCES public.promotion(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.coupon
    ADD CONSTRAINT coupon_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.customer
    ADD CONSTRAINT customer_tier_id_fkey FOREIGN KEY (tier_id) REFERENCES public.member_tier(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.data_export
    ADD CONSTRAINT data_export_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.delivery
    ADD CONSTRAINT delivery_message_id_fkey FOREIGN KEY (message_id) REFERENCES public.outbox_message(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.erasure
    ADD CONSTRAINT erasure_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.exchange_rate
    ADD CONSTRAINT exchange_rate_set_by_id_fkey FOREIGN KEY (set_by_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.flash_admission
    ADD CONSTRAINT flash_admission_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.flash_item(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.flash_difference
    ADD CONSTRAINT flash_difference_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.flash_item(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.flash_item
    ADD CONSTRAINT flash_item_sale_id_fkey FOREIGN KEY (sale_id) REFERENCES public.flash_sale(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.flash_item
    ADD CONSTRAINT flash_item_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES public.variant(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.flash_price
    ADD CONSTRAINT flash_price_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES public.channel(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.flash_price
    ADD CONSTRAINT flash_price_item_id_fkey FOREIGN KEY (item_id) REFERENCES public.flash_item(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.flash_sale
    ADD CONSTRAINT flash_sale_updated_by_id_fkey FOREIGN KEY (updated_by_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.gift_card
    ADD CONSTRAINT gift_card_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES public.gift_card_batch(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.gift_card_batch
    ADD CONSTRAINT gift_card_batch_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.gift_card
    ADD CONSTRAINT gift_card_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.gift
    ADD CONSTRAINT gift_recipient_id_fkey FOREIGN KEY (recipient_id) REFERENCES public.customer(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.gift
    ADD CONSTRAINT gift_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.order_unit(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.group_offer
    ADD CONSTRAINT group_offer_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES public.variant(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.group_price
    ADD CONSTRAINT group_price_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES public.channel(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.group_price
    ADD CONSTRAINT group_price_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES public.group_offer(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.group_seat
    ADD CONSTRAINT group_seat_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.group_seat
    ADD CONSTRAINT group_seat_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.buying_group(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.inbox_message
    ADD CONSTRAINT inbox_message_of_somebody FOREIGN KEY (customer_id) REFERENCES public.customer(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT invitation_program_id_fkey FOREIGN KEY (program_id) REFERENCES public.referral_program(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.invoice
    ADD CONSTRAINT invoice_corrects_id_fkey FOREIGN KEY (corrects_id) REFERENCES public.invoice(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.invoice
    ADD CONSTRAINT invoice_order_id_fkey FOREIGN KEY (order_id) REFERENCES public."order"(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.issued_coupon
    ADD CONSTRAINT issued_coupon_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.job_file
    ADD CONSTRAINT job_file_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.job(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.job_problem
    ADD CONSTRAINT job_problem_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.job(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.ledger_hold
    ADD CONSTRAINT ledger_hold_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.ledger_account(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.ledger_posting
    ADD CONSTRAINT ledger_posting_account_id_fkey FOREIGN KEY (account_id) REFERENCES public.ledger_account(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.ledger_posting
    ADD CONSTRAINT ledger_posting_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES public.ledger_entry(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.made_choice
    ADD CONSTRAINT made_choice_order_id_fkey FOREIGN KEY (order_id) REFERENCES public."order"(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.made_choice
    ADD CONSTRAINT made_choice_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.order_unit(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.manual_task
    ADD CONSTRAINT manual_task_taken_by_id_fkey FOREIGN KEY (taken_by_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.manual_task
    ADD CONSTRAINT manual_task_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.order_unit(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.media_file
    ADD CONSTRAINT media_file_picture_id_fkey FOREIGN KEY (picture_id) REFERENCES public.media_picture(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.media_offer
    ADD CONSTRAINT media_offer_offered_by_id_fkey FOREIGN KEY (offered_by_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.media_picture
    ADD CONSTRAINT media_picture_uploaded_by_id_fkey FOREIGN KEY (uploaded_by_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.member_tier
    ADD CONSTRAINT member_tier_updated_by_id_fkey FOREIGN KEY (updated_by_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.order_unit(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT membership_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES public.variant(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public."order"
    ADD CONSTRAINT order_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES public.channel(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public."order"
    ADD CONSTRAINT order_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.order_event
    ADD CONSTRAINT order_event_order_id_fkey FOREIGN KEY (order_id) REFERENCES public."order"(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public."order"
    ADD CONSTRAINT order_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.buying_group(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT order_line_order_id_fkey FOREIGN KEY (order_id) REFERENCES public."order"(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT order_line_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES public.variant(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public."order"
    ADD CONSTRAINT order_partner_known FOREIGN KEY (partner_id) REFERENCES public.partner(id);

ALTER TABLE ONLY public.order_unit
    ADD CONSTRAINT order_unit_line_id_fkey FOREIGN KEY (line_id) REFERENCES public.order_line(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.order_unit
    ADD CONSTRAINT order_unit_order_id_fkey FOREIGN KEY (order_id) REFERENCES public."order"(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.order_unit
    ADD CONSTRAINT order_unit_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.order_unit(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.order_unit
    ADD CONSTRAINT order_unit_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES public.variant(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.partner_cancellation
    ADD CONSTRAINT partner_cancellation_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partner(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.partner
    ADD CONSTRAINT partner_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES public.channel(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.partner_credit
    ADD CONSTRAINT partner_credit_partner_id_fkey FOREIGN KEY (partner_id) REFERENCES public.partner(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.partner_credit
    ADD CONSTRAINT partner_credit_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.partner
    ADD CONSTRAINT partner_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_order_id_fkey FOREIGN KEY (order_id) REFERENCES public."order"(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.person_note
    ADD CONSTRAINT person_note_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.person_tag
    ADD CONSTRAINT person_tag_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.picture
    ADD CONSTRAINT picture_case_id_fkey FOREIGN KEY (case_id) REFERENCES public.after_sale_case(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.picture_content
    ADD CONSTRAINT picture_content_of_picture FOREIGN KEY (picture_id) REFERENCES public.picture(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.picture
    ADD CONSTRAINT picture_order_id_fkey FOREIGN KEY (order_id) REFERENCES public."order"(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.picture
    ADD CONSTRAINT picture_remark_id_fkey FOREIGN KEY (remark_id) REFERENCES public.case_remark(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.price_list
    ADD CONSTRAINT price_list_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES public.channel(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.price_list_entry
    ADD CONSTRAINT price_list_entry_list_id_fkey FOREIGN KEY (list_id) REFERENCES public.price_list(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.price_list_entry
    ADD CONSTRAINT price_list_entry_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES public.variant(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.price_list
    ADD CONSTRAINT price_list_tier_id_fkey FOREIGN KEY (tier_id) REFERENCES public.member_tier(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.price_list
    ADD CONSTRAINT price_list_updated_by_id_fkey FOREIGN KEY (updated_by_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.product
    ADD CONSTRAINT product_category_id_fkey FOREIGN KEY (category_id) REFERENCES public.category(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.product
    ADD CONSTRAINT product_picture_id_fkey FOREIGN KEY (picture_id) REFERENCES public.media_picture(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.product_plan
    ADD CONSTRAINT product_plan_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.job(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.product_translation
    ADD CONSTRAINT product_translation_product_id_fkey FOREIGN KEY (product_id) REFERENCES public.product(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.product
    ADD CONSTRAINT product_updated_by_id_fkey FOREIGN KEY (updated_by_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.recall
    ADD CONSTRAINT recall_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES public.batch(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.recall
    ADD CONSTRAINT recall_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.job(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.recall
    ADD CONSTRAINT recall_shared_code_id_fkey FOREIGN KEY (shared_code_id) REFERENCES public.shared_code(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.recalled_code
    ADD CONSTRAINT recalled_code_recall_id_fkey FOREIGN KEY (recall_id) REFERENCES public.recall(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.recalled_code
    ADD CONSTRAINT recalled_code_refund_id_fkey FOREIGN KEY (refund_id) REFERENCES public.refund(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.recalled_code
    ADD CONSTRAINT recalled_code_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.order_unit(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT recovery_code_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.referral
    ADD CONSTRAINT referral_friend_id_fkey FOREIGN KEY (friend_id) REFERENCES public.customer(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.referral
    ADD CONSTRAINT referral_invitation_id_fkey FOREIGN KEY (invitation_id) REFERENCES public.invitation(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.referral
    ADD CONSTRAINT referral_inviter_id_fkey FOREIGN KEY (inviter_id) REFERENCES public.customer(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.referral
    ADD CONSTRAINT referral_program_id_fkey FOREIGN KEY (program_id) REFERENCES public.referral_program(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.refund
    ADD CONSTRAINT refund_order_id_fkey FOREIGN KEY (order_id) REFERENCES public."order"(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.refund
    ADD CONSTRAINT refund_payment_id_fkey FOREIGN KEY (payment_id) REFERENCES public.payment(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.refund_unit
    ADD CONSTRAINT refund_unit_refund_id_fkey FOREIGN KEY (refund_id) REFERENCES public.refund(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.refund_unit
    ADD CONSTRAINT refund_unit_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES public.order_unit(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.saved_account
    ADD CONSTRAINT saved_account_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.saved_account
    ADD CONSTRAINT saved_account_product_id_fkey FOREIGN KEY (product_id) REFERENCES public.product(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.saved_view
    ADD CONSTRAINT saved_view_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.search_entry
    ADD CONSTRAINT search_entry_channel_id_fkey FOREIGN KEY (channel_id) REFERENCES public.channel(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.search_entry
    ADD CONSTRAINT search_entry_product_id_fkey FOREIGN KEY (product_id) REFERENCES public.product(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.search_near
    ADD CONSTRAINT search_near_word_id_fkey FOREIGN KEY (word_id) REFERENCES public.search_word(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.seat
    ADD CONSTRAINT seat_shared_code_id_fkey FOREIGN KEY (shared_code_id) REFERENCES public.shared_code(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT second_factor_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.session_grant
    ADD CONSTRAINT session_grant_session_id_fkey FOREIGN KEY (session_id) REFERENCES public.session(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.session
    ADD CONSTRAINT session_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.shared_code
    ADD CONSTRAINT shared_code_created_by_id_fkey FOREIGN KEY (created_by_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.shared_code
    ADD CONSTRAINT shared_code_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES public.variant(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.shared_secret
    ADD CONSTRAINT shared_secret_created_by_id_fkey FOREIGN KEY (created_by_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.shared_secret
    ADD CONSTRAINT shared_secret_shared_code_id_fkey FOREIGN KEY (shared_code_id) REFERENCES public.shared_code(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_custom_role_id_fkey FOREIGN KEY (custom_role_id) REFERENCES public.custom_role(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.staff_invitation
    ADD CONSTRAINT staff_invitation_custom_role_id_fkey FOREIGN KEY (custom_role_id) REFERENCES public.custom_role(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.staff_invitation
    ADD CONSTRAINT staff_invitation_invited_by_id_fkey FOREIGN KEY (invited_by_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.store
    ADD CONSTRAINT store_updated_by_id_fkey FOREIGN KEY (updated_by_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.supplier_claim
    ADD CONSTRAINT supplier_claim_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES public.batch(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.supplier_claim
    ADD CONSTRAINT supplier_claim_shared_code_id_fkey FOREIGN KEY (shared_code_id) REFERENCES public.shared_code(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.supplier_deposit
    ADD CONSTRAINT supplier_deposit_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.supplier_deposit
    ADD CONSTRAINT supplier_deposit_supplier_id_fkey FOREIGN KEY (supplier_id) REFERENCES public.supplier(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.supplier_offer
    ADD CONSTRAINT supplier_offer_supplier_id_fkey FOREIGN KEY (supplier_id) REFERENCES public.supplier(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.supplier_offer
    ADD CONSTRAINT supplier_offer_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES public.variant(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.supplier_order
    ADD CONSTRAINT supplier_order_offer_id_fkey FOREIGN KEY (offer_id) REFERENCES public.supplier_offer(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.supplier_order
    ADD CONSTRAINT supplier_order_supplier_id_fkey FOREIGN KEY (supplier_id) REFERENCES public.supplier(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.supplier_order
    ADD CONSTRAINT supplier_order_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES public.variant(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.synonym_group
    ADD CONSTRAINT synonym_group_updated_by_fkey FOREIGN KEY (updated_by) REFERENCES public.staff(id);

ALTER TABLE ONLY public.synonym_word
    ADD CONSTRAINT synonym_word_group_id_fkey FOREIGN KEY (group_id) REFERENCES public.synonym_group(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.tier_move
    ADD CONSTRAINT tier_move_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.tier_move
    ADD CONSTRAINT tier_move_new_id_fkey FOREIGN KEY (new_id) REFERENCES public.member_tier(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.tier_move
    ADD CONSTRAINT tier_move_old_id_fkey FOREIGN KEY (old_id) REFERENCES public.member_tier(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.upload
    ADD CONSTRAINT upload_job_id_fkey FOREIGN KEY (job_id) REFERENCES public.job(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.variant
    ADD CONSTRAINT variant_product_id_fkey FOREIGN KEY (product_id) REFERENCES public.product(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.variant_translation
    ADD CONSTRAINT variant_translation_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES public.variant(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.voucher
    ADD CONSTRAINT voucher_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.voucher_use
    ADD CONSTRAINT voucher_use_store_id_fkey FOREIGN KEY (store_id) REFERENCES public.store(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.voucher_use
    ADD CONSTRAINT voucher_use_voucher_id_fkey FOREIGN KEY (voucher_id) REFERENCES public.voucher(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.voucher
    ADD CONSTRAINT voucher_variant_id_fkey FOREIGN KEY (variant_id) REFERENCES public.variant(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.wallet_credit
    ADD CONSTRAINT wallet_credit_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customer(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.wallet_credit
    ADD CONSTRAINT wallet_credit_staff_id_fkey FOREIGN KEY (staff_id) REFERENCES public.staff(id) ON DELETE RESTRICT;

ALTER TABLE ONLY public.webhook_attempt
    ADD CONSTRAINT webhook_attempt_message_id_fkey FOREIGN KEY (message_id) REFERENCES public.webhook_message(id) ON DELETE CASCADE;

ALTER TABLE ONLY public.webhook_message
    ADD CONSTRAINT webhook_message_endpoint_id_fkey FOREIGN KEY (endpoint_id) REFERENCES public.webhook_endpoint(id) ON DELETE RESTRICT;
