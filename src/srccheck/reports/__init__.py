"""Reports into text: the table of formats, and the suffixes that name them."""

from srccheck.registry import Table
from srccheck.reports.base import Format

REPORTS: Table[Format] = Table(
    "report format",
    {
        "rich": "srccheck.reports.terminal:render",
        "json": "srccheck.reports.json:render",
        "jsonl": "srccheck.reports.jsonl:render",
        "html": "srccheck.reports.html:render",
        "markdown": "srccheck.reports.markdown:render",
        "csv": "srccheck.reports.csv:render",
        "sarif": "srccheck.reports.sarif:render",
        "junit": "srccheck.reports.junit:render",
        "github": "srccheck.reports.github:render",
    },
)
"""Every report format; the order is that of the documentation."""

SUFFIXES: dict[str, str] = {
    ".json": "json",
    ".jsonl": "jsonl",
    ".html": "html",
    ".htm": "html",
    ".md": "markdown",
    ".csv": "csv",
    ".sarif": "sarif",
    ".xml": "junit",
    ".txt": "rich",
}
"""Suffix of an output file, in lower case -> its format."""
