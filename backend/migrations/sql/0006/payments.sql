-- Support is given the provider's number of a payment or a refund.
CREATE INDEX payment_by_provider_reference ON payment (provider_reference) WHERE provider_reference IS NOT NULL;
CREATE INDEX refund_by_provider_reference ON refund (provider_reference) WHERE provider_reference IS NOT NULL;

-- What is asked next: what waits for its payer, and what counts as paid by the word of staff alone.
DROP INDEX payment_to_query;
CREATE INDEX payment_to_query ON payment (query_at)
    WHERE state = 'PENDING' OR (confirmed_by IS NOT NULL AND agreed_at IS NULL);
