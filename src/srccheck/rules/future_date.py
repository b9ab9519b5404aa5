"""The rule about dates that are still to come."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from srccheck.model.citation import Citation
from srccheck.model.finding import Finding, Severity
from srccheck.rules.base import finding


class FutureDate:
    """The source, or the look at it, is dated after today.

    What it means: a digit is wrong; or the source is announced and not there yet.

    How it is seen: the first day that the date can mean is after today. A day ahead is left alone, for time zones.

    What to do: correct the date, or write "forthcoming".
    """

    id = "future-date"
    severity = Severity.WARNING

    def __init__(self, today: Callable[[], date] = date.today) -> None:
        self._today = today

    def check(self, citation: Citation) -> Iterator[Finding]:
        """Yield a finding for each date after today."""
        tomorrow = self._today() + timedelta(days=1)
        for what, given in (("date", citation.item.issued), ("access date", citation.item.accessed)):
            if given is not None and given.first() > tomorrow:
                yield finding(self, citation, f"the {what} {given} is still to come")


RULE = FutureDate()
