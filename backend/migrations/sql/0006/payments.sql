-- Support is given the provider's number of a payment or a refund.
CREATE INDEX payment_by_provider_reference ON payment (provider_reference) WHERE provider_reference IS NOT NULL;
CREATE INDEX refund_by_provider_reference ON refund (provider_reference) WHERE provider_reference IS NOT NULL;
