"""Addresses and identifiers in running text, exactly as cited."""

import re
from urllib.parse import unquote

from msgspec import Struct
from msgspec.structs import replace

from srccheck.text.alternatives import has_any
from srccheck.text.urls import site


class Address(Struct, frozen=True, kw_only=True):
    """An address in a text; `start` to `end` includes what encloses it."""

    text: str
    start: int
    end: int


class Identifiers(Struct, frozen=True, kw_only=True):
    """The identifiers of a work that a text gives without an address."""

    doi: str | None = None
    pmid: str | None = None
    pmcid: str | None = None
    isbn: str | None = None
    issn: str | None = None
    number: str | None = None
    resolver: str | None = None


_ENCLOSED = re.compile(r"<\s*(?:URL:\s*)?((?:https?|ftp)://[^<>]*)>", re.IGNORECASE)
_BARE = re.compile(
    r"[HhFfWw](?<![\w@].)(?i:(?<=h)ttps?://|(?<=f)tp://|(?<=w)ww\.(?=[\w-]+\.))[^\s<>\"“”«»„]+"
)
"""An address without brackets around it; that a letter comes first lets the search pass over the others."""
_TRAILING = ".,;:!?'’‘*…、。，；"
_BRACKETS = {")": "(", "]": "[", "}": "{"}
_MARKDOWN_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")

_SIGNS = ("10.", "arx", "pmi", "pmc", "hdl", "handle", "urn:", "isbn", "issn")
"""What each identifier has, in small letters."""
_DOI = re.compile(r"(?<![\w/.])10\.\d{4,9}/[^\s<>\"“”«»]+")
_ARXIV = re.compile(
    r"\barXiv:\s?(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?/\d{7}(?:v\d+)?)", re.IGNORECASE
)
_PMID = re.compile(r"\bPMID:?\s?(\d{1,9})\b", re.IGNORECASE)
_PMCID = re.compile(r"\b(PMC\d{4,9})\b")
_HANDLE = re.compile(r"\b(?:hdl|handle):\s?(\d[\w.]*/[^\s<>\"]+)", re.IGNORECASE)
_URN = re.compile(r"\burn:nbn:[a-z]{2}[^\s<>\"]+", re.IGNORECASE)
_ISBN = re.compile(r"\bISBN(?:-1[03])?:?\s?([\dX](?:[- ]?[\dX]){9,16})\b", re.IGNORECASE)
_ISSN = re.compile(r"\be?ISSN:?\s?(\d{4}-\d{3}[\dX])\b", re.IGNORECASE)
_LABEL = re.compile(r"\b(?:doi|DOI)(?:\s*:|\s)?\s*$")


def addresses(text: str) -> tuple[Address, ...]:
    """Return the addresses of a text in order.

    In `<...>` everything belongs to the address, blanks too; a bare one ends at white space, without the
    closing punctuation of the sentence and without a closing bracket that was opened before it.
    """
    if "://" not in text and "www." not in text.lower():
        return ()
    found = [
        Address(text=match.group(1).strip(), start=match.start(), end=match.end())
        for match in _ENCLOSED.finditer(text)
    ]
    taken = iter((*found, None))
    enclosed = next(taken)
    for match in _BARE.finditer(text):
        while enclosed is not None and enclosed.end <= match.start():
            enclosed = next(taken)
        if enclosed is not None and enclosed.start <= match.start():
            continue
        url = _without_trailing(match.group())
        address = _MARKDOWN_ESCAPE.sub(r"\1", url)
        if address.lower().startswith("www."):
            address = f"http://{address}"
        if address.rpartition("://")[2]:
            found.append(Address(text=address, start=match.start(), end=match.start() + len(url)))
    return tuple(sorted(found, key=lambda address: address.start))


def identifiers(text: str) -> tuple[Identifiers, str]:
    """Return the identifiers of a text, and the text without them."""
    if not has_any(text.lower(), _SIGNS):
        return Identifiers(), text
    fields: dict[str, str] = {}
    resolver: str | None = None
    rest = text
    for name, pattern, prefix in _KINDS:
        match = pattern.search(rest)
        if match is None:
            continue
        value = _without_trailing(match.group(match.lastindex or 0))
        end = match.start() + len(match.group()) - (len(match.group(match.lastindex or 0)) - len(value))
        label = _LABEL.search(rest[max(0, match.start() - 8) : match.start()])
        start = match.start() - (len(label.group()) if label else 0)
        rest = f"{rest[:start]} {rest[end:]}"
        if name is not None:
            fields.setdefault(name, f"arXiv:{value}" if name == "number" else value)
        if prefix is not None and resolver is None:
            resolver = prefix + value
    return Identifiers(**fields, resolver=resolver), rest


def _without_trailing(url: str) -> str:
    """Return the address without closing punctuation and closing brackets that it does not open itself."""
    balance = {closer: url.count(opener) - url.count(closer) for closer, opener in _BRACKETS.items()}
    end = len(url)
    while end:
        last = url[end - 1]
        if last in _BRACKETS and balance[last] < 0:
            balance[last] += 1
        elif last not in _TRAILING:
            break
        end -= 1
    return url[:end]


_KINDS: tuple[tuple[str | None, re.Pattern[str], str | None], ...] = (
    ("doi", _DOI, "https://doi.org/"),
    ("number", _ARXIV, "https://arxiv.org/abs/"),
    ("pmid", _PMID, "https://pubmed.ncbi.nlm.nih.gov/"),
    ("pmcid", _PMCID, "https://www.ncbi.nlm.nih.gov/pmc/articles/"),
    (None, _HANDLE, "https://hdl.handle.net/"),
    (None, _URN, "https://nbn-resolving.org/"),
    ("isbn", _ISBN, None),
    ("issn", _ISSN, None),
)
"""Field of the item, pattern, and the address of the resolver that the value is appended to."""


def with_links(known: Identifiers, links: tuple[str, ...]) -> Identifiers:
    """Return the identifiers with a DOI that only an address of its resolver gives."""
    if known.doi is not None:
        return known
    resolvers = (url for url in links if "doi.org" in url.lower() and site(url) in ("doi.org", "dx.doi.org"))
    paths = (url.partition("://")[2] for url in resolvers)
    found = next((unquote(path.partition("/")[2]) for path in paths), "")
    return replace(known, doi=found) if found.startswith("10.") else known
