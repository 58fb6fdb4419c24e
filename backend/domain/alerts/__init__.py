"""What somebody should know without looking: rules over what the shop knows, alerts, and whom they are told."""
