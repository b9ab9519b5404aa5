"""What each status means in a few words, and the sign that stands for it where there is no colour."""

from srccheck.model.verdict import Status

MEANINGS: dict[Status, str] = {
    Status.ALIVE: "a page answers, and nothing speaks against it",
    Status.MOVED: "the page has a new address for good",
    Status.CHANGED: "a page answers, but not the source that was cited",
    Status.DEAD: "the source is gone from this address",
    Status.BLOCKED: "not shown to a program; a person must look",
    Status.INSECURE: "reachable only by ignoring a bad certificate",
    Status.UNREACHABLE: "no usable answer now; it may come back",
    Status.SKIPPED: "not asked",
}
"""The contract's words, short enough for a line of 80 columns."""

SIGNS: dict[Status, str] = {
    Status.ALIVE: "✓",
    Status.MOVED: "→",
    Status.CHANGED: "≠",
    Status.DEAD: "✗",
    Status.BLOCKED: "■",
    Status.INSECURE: "!",
    Status.UNREACHABLE: "?",
    Status.SKIPPED: "–",
}
"""One sign each, all different, all one column wide."""

FAILED = frozenset({Status.DEAD, Status.CHANGED})
"""The statuses that say that the source is not at its address: errors, where a format has levels."""
