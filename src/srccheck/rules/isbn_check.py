"""The rule about wrong ISBNs."""

import re
from collections.abc import Iterator

from srccheck.model.citation import Citation
from srccheck.model.finding import Finding, Severity
from srccheck.rules.base import finding
from srccheck.text.check_digits import isbn_fault

_PRINTED = re.compile(r"(?<!\w)ISBN(?:-1[03])?:?\s?(\d[\dX‐‑–-]{5,20}[\dX])(?!\w)", re.IGNORECASE)


class IsbnCheck:
    """The ISBN is not one: its length or its check digit is wrong.

    What it means: a digit was mistyped; catalogues find nothing by it, or another work.

    How it is seen: an ISBN has thirteen or ten characters, of which the last is computed from the others (ISO 2108).

    What to do: copy the number again from the source or from a catalogue.
    """

    id = "isbn-check"
    severity = Severity.WARNING

    def check(self, citation: Citation) -> Iterator[Finding]:
        """Yield a finding for each ISBN that cannot be one."""
        if not citation.item.isbn and "isbn" not in citation.raw.lower():
            return
        printed = [citation.item.isbn] if citation.item.isbn else _PRINTED.findall(citation.raw)
        for number in printed:
            for one in re.split(r"[,;/]\s*", number):
                fault = isbn_fault(one)
                if fault:
                    yield finding(self, citation, f"ISBN {one.strip()}: {fault}")


RULE = IsbnCheck()
