"""Write docs/statuses.md from the model's own words: python tools/statuses.py > docs/statuses.md."""

from srccheck.model.verdict import REASONS, Status

MEANINGS = {
    Status.ALIVE: "a page answers, and nothing speaks against it being the source",
    Status.MOVED: "alive, by permanent redirect, at an address worth updating to",
    Status.CHANGED: "a page answers, and it is not the source that was cited",
    Status.DEAD: "the source is gone from this address",
    Status.BLOCKED: "somebody answers but will not show it to a program; a person must look",
    Status.INSECURE: "reachable only by ignoring a fault of its certificate",
    Status.UNREACHABLE: "no usable answer now; it may come back",
    Status.SKIPPED: "not asked",
}


def page() -> str:
    """Return the page."""
    lines = ["# Statuses and reasons", "", "Made from the program's own words by `tools/statuses.py`.", ""]
    for status, meaning in MEANINGS.items():
        lines += [f"## {status}", "", f"{meaning[0].upper()}{meaning[1:]}.", "", "| reason | found | to do |"]
        lines += ["|---|---|---|"]
        lines += [
            f"| `{reason}` | {why.words} | {why.todo} |"
            for reason, why in REASONS.items()
            if why.status is status
        ]
        lines.append("")
    return "\n".join(lines)


if __name__ == "__main__":
    print(page(), end="")
