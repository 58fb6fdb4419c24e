"""Payment providers behind `backend.domain.payments.ports.PaymentProvider`."""
