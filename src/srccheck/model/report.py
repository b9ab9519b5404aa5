"""What a run found, ready to be told in any format."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime

from msgspec import Struct

from srccheck.model.citation import Citation
from srccheck.model.evidence import Evidence
from srccheck.model.finding import Finding
from srccheck.model.link import Link
from srccheck.model.snapshot import ArchiveAnswer
from srccheck.model.verdict import REASONS, Reason, Status, Verdict
from srccheck.model.work import Item, Work


class LinkResult(Struct, frozen=True, kw_only=True):
    """One link, what was seen of it, what that means, and what the archives have."""

    link: Link
    evidence: Evidence
    verdict: Verdict
    archive: ArchiveAnswer = ArchiveAnswer()


class Extraction(Struct, frozen=True, kw_only=True):
    """What documents cite: the result of reading, with no network.

    Attributes:
        inputs: the paths as given.
        notes: how many notes there are.
        citations: in reading order.
        works: in order of first mention.
        links: in order of first mention.
        findings: in reading order.
        article: the citing work, where the first input says it.
    """

    inputs: tuple[str, ...]
    notes: int
    citations: Sequence[Citation]
    works: Sequence[Work]
    links: tuple[Link, ...]
    findings: tuple[Finding, ...]
    article: Item | None = None


class Report(Struct, frozen=True, kw_only=True):
    """What a run found.

    Attributes:
        extraction: what the inputs cite.
        results: one for each link, in order of first mention; none where they were told one by one and not kept.
        unkept: how many links have each reason whose results are not kept.
        started, finished: UTC.
        offline: nothing at all could be reached.
        complete: every link had its turn.
        remarks: what a reader should know of the run itself ("behind a proxy ..."), a sentence each.
    """

    extraction: Extraction
    results: tuple[LinkResult, ...]
    started: datetime
    finished: datetime
    offline: bool = False
    complete: bool = True
    remarks: tuple[str, ...] = ()
    unkept: Mapping[Reason, int] = {}

    def tally(self) -> Counter[Reason]:
        """Return how many links have each reason."""
        return Counter(result.verdict.reason for result in self.results) + Counter(self.unkept)

    def counts(self) -> dict[Status, int]:
        """Return how many links have each status, all eight of them."""
        found: Counter[Status] = Counter()
        for reason, number in self.tally().items():
            found[REASONS[reason].status] += number
        return {status: found[status] for status in Status}

    @property
    def links(self) -> int:
        """Return how many links there are."""
        return self.tally().total()

    def unlinked_notes(self) -> int:
        """Return how many notes give no link, themselves or by the work that their short form stands for."""
        linked = {work.key for work in self.extraction.works if work.links}
        checkable = {
            citation.note
            for citation in self.extraction.citations
            if citation.links or citation.work in linked
        }
        return self.extraction.notes - len(checkable)

    def exit_code(self, fail_on: frozenset[Status]) -> int:
        """Return 3 where the check could not be made, 1 where a status of `fail_on` was found, else 0."""
        checked = self.links - self.tally()[Reason.EXCLUDED]
        if checked and (self.offline or not self.complete):
            return 3
        return int(any(number and status in fail_on for status, number in self.counts().items()))
