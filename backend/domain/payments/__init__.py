"""Taking money through a provider: intents, callbacks, refunds, and the port every provider is bound to."""
