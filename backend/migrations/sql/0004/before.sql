-- What had gone back before this version knew how much of each unit.
UPDATE order_unit SET refund_minor = paid_minor, refunded_minor = paid_minor WHERE state = 'REFUNDED';
