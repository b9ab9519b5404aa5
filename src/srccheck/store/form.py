"""The form of a folder of evidence: `run.json` says what was asked about, `evidence.jsonl` what was seen.

`run.json` is a `Begin`. Each line of `evidence.jsonl` is a `Seen`, in the order in which links were done; the last
one is an `End`, which an interrupted run may lack. Addresses are kept without passwords and secret parameters.
"""

from datetime import datetime

from msgspec import Struct

from srccheck.model.evidence import Evidence
from srccheck.model.report import Extraction
from srccheck.model.snapshot import ArchiveAnswer

SCHEMA = 2
"""Changes with every change that an older version could not read."""
BEGIN = "run.json"
LINES = "evidence.jsonl"


class Begin(Struct, frozen=True, kw_only=True):
    """What a run set out to check.

    Attributes:
        schema: of this folder.
        tool: name and version of the program that wrote it.
        extraction: what the inputs cite.
    """

    schema: int
    tool: str
    extraction: Extraction


class Seen(Struct, frozen=True, kw_only=True, tag="link", tag_field="of"):
    """What was seen of one link.

    Attributes:
        link: its place among the extraction's links, from 0.
        asked: whether the options let it be asked.
        evidence: what was seen.
        archive: what the archives said.
    """

    link: int
    asked: bool
    evidence: Evidence
    archive: ArchiveAnswer


class End(Struct, frozen=True, kw_only=True, tag="end", tag_field="of"):
    """How the run ended.

    Attributes:
        started, finished: UTC.
        complete: every link had its turn.
        remarks: on the run itself.
    """

    started: datetime
    finished: datetime
    complete: bool
    remarks: tuple[str, ...] = ()
