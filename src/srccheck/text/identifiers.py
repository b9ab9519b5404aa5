"""Identifiers of works (DOI, arXiv, PubMed, Handle, URN:NBN) and the addresses at which they are resolved."""

import re
from collections.abc import Callable
from urllib.parse import quote, unquote

from srccheck.model.work import Item
from srccheck.text.urls import as_cited

_DOI = re.compile(r"(?:(https?://(?:dx\.|www\.)?doi\.org/)|doi:)?\s*(10\.\d{4,9}/\S+)", re.IGNORECASE)
_ARXIV = re.compile(r"arxiv:\s?(\d{4}\.\d{4,5}(?:v\d+)?|[a-z.-]{1,20}/\d{7}(?:v\d+)?)", re.IGNORECASE)
_HANDLE = re.compile(r"hdl:\s?(\d[\w.]{0,40}/\S+)", re.IGNORECASE)
_URN_NBN = re.compile(r"urn:nbn:[a-z]{2}\S+", re.IGNORECASE)
_SAFE = "/:;()!$'*,=@&+~._-"
"""What stands unencoded in the path of a resolver's address (RFC 3986, pchar and the slash)."""


def doi(text: str) -> str:
    """Return a DOI without `doi:` or the resolver before it; any other text as it is, without outer blanks.

    In a resolver's address, what is percent-encoded stands for a character of the DOI.
    """
    found = _DOI.fullmatch(text.strip())
    if found is None:
        return text.strip()
    return unquote(found[2]) if found[1] else found[2]


def resolver(item: Item) -> str | None:
    """Return the address that resolves the item's identifier, None where it gives none.

    In order: DOI, PMID, PMCID, and what `number` holds as `arXiv:...`, `hdl:...` or `urn:nbn:...`.
    """
    if item.doi and _DOI.fullmatch(item.doi.strip()):
        return "https://doi.org/" + quote(doi(item.doi), safe=_SAFE)
    if item.pmid and item.pmid.strip().isdecimal():
        return "https://pubmed.ncbi.nlm.nih.gov/" + item.pmid.strip()
    if item.pmcid and item.pmcid.strip().isalnum():
        return "https://www.ncbi.nlm.nih.gov/pmc/articles/" + item.pmcid.strip()
    return _of_number(item.number.strip()) if item.number else None


def _of_number(number: str) -> str | None:
    for pattern, address in _NUMBERS:
        found = pattern.fullmatch(number)
        if found:
            return address(found)
    return None


def links_of(item: Item) -> tuple[str, ...]:
    """Return the address of an item as cited, else that of its identifier's resolver, else nothing."""
    if item.url and item.url.strip():
        return (as_cited(item.url),)
    address = resolver(item)
    return (address,) if address else ()


_NUMBERS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (_ARXIV, lambda found: "https://arxiv.org/abs/" + found.group(1)),
    (_HANDLE, lambda found: "https://hdl.handle.net/" + quote(found.group(1), safe=_SAFE)),
    (_URN_NBN, lambda found: "https://nbn-resolving.org/" + quote(found.group(), safe=_SAFE)),
)
"""How a number with a known prefix is resolved."""
