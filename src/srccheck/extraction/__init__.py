"""Notes into citations, works and links, with no network: what a document cites."""

from srccheck.extraction.assemble import extract

__all__ = ["extract"]
