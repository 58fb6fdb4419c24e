"""The shop's help pages: what buyers ask before and after they buy, in words that staff may change."""
