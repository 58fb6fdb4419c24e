"""What promotions would have done to orders that were really placed, and to a cart that is made up."""
