"""The rule about DOIs that are written wrongly."""

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from srccheck.model.citation import Citation
from srccheck.model.finding import Finding, Severity
from srccheck.rules.base import finding
from srccheck.text.urls import site

_FORM = re.compile(r"10\.\d{4,9}(?:\.\d+)*/\S+")
_ADDED = re.compile(
    r"(?:[.,;:]|\.pdf|/(?:full|abstract|pdf|epdf|html|summary|meta|references))$", re.IGNORECASE
)


class DoiForm:
    """The DOI has not the form of one, or something hangs on it.

    What it means: doi.org finds nothing by it.

    How it is seen: a DOI is `10.`, four to nine digits, a slash and a suffix (ISO 26324; the pattern is Crossref's for all
    but a handful); it ends in no punctuation, and in none of the words that publishers' addresses add (`/full`, `.pdf`).

    What to do: write the DOI as its publisher gives it.
    """

    id = "doi-form"
    severity = Severity.WARNING

    def check(self, citation: Citation) -> Iterator[Finding]:
        """Yield a finding for the DOI of the citation, and for each address of doi.org."""
        given = [citation.item.doi] if citation.item.doi else []
        given += [
            unquote(split.path.lstrip("/"))
            for url in citation.links
            if site(url) in ("doi.org", "dx.doi.org") and (split := urlsplit(url)).path.strip("/")
        ]
        for doi in dict.fromkeys(given):
            fault = _fault(doi)
            if fault:
                yield finding(self, citation, f"DOI {doi}: {fault}")


def _fault(doi: str) -> str | None:
    if not _FORM.fullmatch(doi):
        return "it has not the form 10.NNNN/..."
    added = _ADDED.search(doi)
    if added:
        return f"{added.group()!r} is hardly a part of it"
    if doi.count("(") != doi.count(")") or doi.count("[") != doi.count("]"):
        return "a bracket is open or left over"
    return None


RULE = DoiForm()
