"""The rule about dates in addresses that are not the date cited."""

import re
from collections.abc import Iterator
from datetime import date

from srccheck.model.citation import Citation
from srccheck.model.finding import Finding, Severity
from srccheck.rules.base import finding
from srccheck.text.urls import split

_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)([/-]?)(\d{1,2})\2(\d{1,2})(?!\d)")


class UrlDate:
    """The address has a date in it, and it is not the date that the citation gives.

    What it means: the page was published on another day than the note says, or the address belongs to
    another page.

    How it is seen: the path has year, month and day (`/2021/08/26/`, `2021-08-26`, `20210826`), the citation
    gives a day too, and they differ. By one day it may be the time zone only.

    What to do: look which of the two is right.
    """

    id = "url-date"
    severity = Severity.NOTE

    def check(self, citation: Citation) -> Iterator[Finding]:
        """Yield a finding for each address whose date is not the cited one."""
        cited = citation.item.issued
        if cited is None or cited.day is None or cited.month is None or cited.end is not None:
            return
        day = date(cited.year, cited.month, cited.day)
        for url in citation.links:
            parts = split(url)
            days = list(_days(parts.path)) if parts else []
            if days and day not in days:
                yield finding(
                    self, citation, f"the note says {cited}, the address {days[0].isoformat()}: {url}"
                )


def _days(path: str) -> Iterator[date]:
    for match in _DATE.finditer(path):
        if not match[2] and len(match.group()) != 8:
            continue
        try:
            yield date(int(match[1]), int(match[3]), int(match[4]))
        except ValueError:
            continue


RULE = UrlDate()
