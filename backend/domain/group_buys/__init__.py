"""Group buys (拼团): some people buy the same goods at a group's price, and get them when the group is full."""
