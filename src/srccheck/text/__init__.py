"""Pure functions on strings, a module for each noun."""
