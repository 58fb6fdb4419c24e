"""Invoices (发票): asked for by buyers, issued by staff in the tax system, kept here without a gap."""
