"""Campaigns: what marketers plan, have approved and run. A campaign groups promotions under one time and one budget."""
