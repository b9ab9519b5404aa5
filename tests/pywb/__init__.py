"""A real web archive for tests: pywb, run beside them in its own environment (see README.md).

This folder is a package, so that `import pywb` in a test means it, whatever else is installed.
"""
