"""A small web of its own on loopback, with a page of every kind, an archive, and an article that cites them."""
