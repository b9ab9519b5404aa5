"""What a run has seen, kept in a folder: written link by link, read back to be judged again."""
