"""Works as a bibliography, in the formats of reference managers."""

from typing import TYPE_CHECKING

from srccheck.registry import Table

if TYPE_CHECKING:
    from srccheck.exports.base import Export

EXPORTS: "Table[Export]" = Table(
    "bibliography format",
    {
        "biblatex": "srccheck.exports.biblatex:render",
        "bibtex": "srccheck.exports.bibtex:render",
        "csl-json": "srccheck.exports.csl_json:render",
        "ris": "srccheck.exports.ris:render",
    },
)
"""Every bibliography format; the order is that of the documentation."""
