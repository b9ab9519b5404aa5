"""The rule about wrong ISSNs."""

import re
from collections.abc import Iterator

from srccheck.model.citation import Citation
from srccheck.model.finding import Finding, Severity
from srccheck.rules.base import finding
from srccheck.text.check_digits import issn_fault

_PRINTED = re.compile(r"(?<!\w)ISSN(?:-1[03])?:?\s?(\d[\dX‐‑–-]{5,20}[\dX])(?!\w)", re.IGNORECASE)


class IssnCheck:
    """The ISSN is not one: its length or its check digit is wrong.

    What it means: a digit was mistyped; catalogues find nothing by it, or another work.

    How it is seen: an ISSN has eight characters, of which the last is computed from the others (ISO 3297).

    What to do: copy the number again from the source or from a catalogue.
    """

    id = "issn-check"
    severity = Severity.WARNING

    def check(self, citation: Citation) -> Iterator[Finding]:
        """Yield a finding for each ISSN that cannot be one."""
        if not citation.item.issn and "issn" not in citation.raw.lower():
            return
        printed = [citation.item.issn] if citation.item.issn else _PRINTED.findall(citation.raw)
        for number in printed:
            for one in re.split(r"[,;/]\s*", number):
                fault = issn_fault(one)
                if fault:
                    yield finding(self, citation, f"ISSN {one.strip()}: {fault}")


RULE = IssnCheck()
