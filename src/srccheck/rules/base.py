"""What a rule is: a look at one citation, or at all of a run together, with no network, that yields findings."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from srccheck.model.citation import Citation
from srccheck.model.finding import Finding, Severity


class Rule(Protocol):
    """One check; the docstring of a rule's class is its page in the documentation.

    Attributes:
        id: the name in RULES and in every finding.
        severity: of its findings.
    """

    id: str
    severity: Severity

    def check(self, citation: Citation) -> Iterator[Finding]:
        """Yield what is wrong with the citation."""
        ...


class Comparison(Protocol):
    """One check of all citations of a run together; the docstring of its class is its page in the documentation.

    Attributes:
        id: the name in COMPARISONS and in every finding.
        severity: of its findings.
    """

    id: str
    severity: Severity

    def check(self, citations: Iterable[Citation]) -> Iterator[Finding]:
        """Yield what is wrong with citations beside one another, each at the later one."""
        ...


def finding(rule: Rule | Comparison, citation: Citation, message: str) -> Finding:
    """Return a finding of a rule about a citation."""
    return Finding(
        rule=rule.id, severity=rule.severity, message=message, location=citation.location, note=citation.note
    )
