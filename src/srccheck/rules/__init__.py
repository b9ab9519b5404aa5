"""Checks of a citation by itself, with no network: one rule a file, in the order in which they are told."""

from typing import TYPE_CHECKING

from srccheck.registry import Table

if TYPE_CHECKING:
    from srccheck.rules.base import Rule

RULES: "Table[Rule]" = Table(
    "rule",
    {
        "site-root": "srccheck.rules.site_root:RULE",
        "url-blank": "srccheck.rules.url_blank:RULE",
        "text-fragment": "srccheck.rules.text_fragment:RULE",
        "tracking": "srccheck.rules.tracking:RULE",
        "url-date": "srccheck.rules.url_date:RULE",
    },
)
"""Rules by id."""
