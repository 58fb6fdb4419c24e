"""What stands between the network and the doors: requests, limits, caching, shells. Only `app` imports it."""
