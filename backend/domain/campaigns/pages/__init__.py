"""The landing page of a campaign: blocks that marketers put together, and who sees them when."""
