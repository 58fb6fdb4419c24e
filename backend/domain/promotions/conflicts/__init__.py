"""What goes wrong between promotions, found before customers find it. Pure, but for reading the shelf."""
