"""What the shop offers: products, variants, bundles, categories, channels and their prices."""
