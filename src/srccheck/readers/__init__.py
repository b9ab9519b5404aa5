"""Bytes into documents: the table of readers, and the choice among them."""

import re
from pathlib import PurePath

from srccheck.model.document import Document
from srccheck.readers import silence
from srccheck.readers.base import Reader, decode
from srccheck.registry import Table

READERS: Table[Reader] = Table(
    "input format",
    {
        "plaintext": "srccheck.readers.plaintext:read",
        "markdown": "srccheck.readers.markdown:read",
        "references": "srccheck.readers.references:read",
        "urls": "srccheck.readers.urls:read",
        "records": "srccheck.readers.records:read",
        "bibtex": "srccheck.readers.bibtex:read",
        "csl-json": "srccheck.readers.csl_json:read",
    },
)
"""Every input format; the order is that of the documentation."""

SUFFIXES = {
    ".txt": "plaintext",
    ".text": "plaintext",
    ".md": "markdown",
    ".markdown": "markdown",
    ".refs": "references",
    ".urls": "urls",
    ".yaml": "records",
    ".yml": "records",
    ".bib": "bibtex",
    ".json": "csl-json",
    ".csljson": "csl-json",
}
"""Suffix -> reader. `.txt` and `.json` say little, so for them the content has the last word."""

_TELLING = frozenset(SUFFIXES) - {".txt", ".text", ".json"}
_RECORDS_JSON = re.compile(r'\s*\{\s*"(?:notes|article)"\s*:|\s*\[\s*\{[^{}\[\]]*"(?:citations|raw)"\s*:')
_RECORDS_YAML = re.compile(r"^(?:notes|article|references):(?:\s|$)", re.MULTILINE)
_BIBTEX = re.compile(r"^[ \t]*@[a-zA-Z]+[ \t]*[{(]", re.MULTILINE)
_MARKDOWN = re.compile(r"^ {0,3}\[\^[^\]\s]+\]:", re.MULTILINE)
_URL_LINE = re.compile(r"<(?:https?|ftp)://[^<>]+>|(?:https?|ftp)://[^\s<>]+|#.*|www\.\S+", re.IGNORECASE)


def read(data: bytes, path: str, format: str | None = None) -> Document:  # noqa: A002 - the option's name
    """Read one input.

    Args:
        data: its bytes.
        path: its name as given, `-` for standard input.
        format: a name in READERS; None to tell by the suffix, and by the content where the suffix says little.

    Raises:
        InputError: it cannot be read; the message says where and what was expected.
        UsageError: there is no such format.
    """
    text = decode(data, path)
    return silence.heed(READERS[format or guess(text, path)](text, path))


def guess(text: str, path: str) -> str:
    """Return the name of the reader for a text, by the suffix of its path, else by what it looks like."""
    suffix = PurePath(path).suffix.lower()
    if suffix in _TELLING:
        return SUFFIXES[suffix]
    if text.lstrip()[:1] in ("{", "[") and (suffix == ".json" or _looks_like_json(text)):
        return "records" if _RECORDS_JSON.match(text) else "csl-json"
    if suffix == ".json":
        return SUFFIXES[suffix]
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if all(_URL_LINE.fullmatch(line) for line in lines):
        return "urls"
    if suffix in SUFFIXES:
        return SUFFIXES[suffix]
    for name, pattern in (("bibtex", _BIBTEX), ("records", _RECORDS_YAML), ("markdown", _MARKDOWN)):
        if pattern.search(text):
            return name
    return "plaintext"


def _looks_like_json(text: str) -> bool:
    return bool(re.match(r'\s*(?:\{\s*["}]|\[\s*[{\]])', text))
