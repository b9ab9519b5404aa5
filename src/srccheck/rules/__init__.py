"""Checks of citations with no network: one rule a file, in the order in which they are told."""

from typing import TYPE_CHECKING

from srccheck.registry import Table

if TYPE_CHECKING:
    from srccheck.rules.base import Comparison, Rule

RULES: "Table[Rule]" = Table(
    "rule",
    {
        "site-root": "srccheck.rules.site_root:RULE",
        "url-blank": "srccheck.rules.url_blank:RULE",
        "text-fragment": "srccheck.rules.text_fragment:RULE",
        "tracking": "srccheck.rules.tracking:RULE",
        "url-date": "srccheck.rules.url_date:RULE",
        "url-session": "srccheck.rules.url_session:RULE",
        "shortener": "srccheck.rules.shortener:RULE",
        "http-known-https": "srccheck.rules.http_known_https:RULE",
        "host-publisher": "srccheck.rules.host_publisher:RULE",
        "incomplete": "srccheck.rules.incomplete:RULE",
        "doi-form": "srccheck.rules.doi_form:RULE",
        "isbn-check": "srccheck.rules.isbn_check:RULE",
        "issn-check": "srccheck.rules.issn_check:RULE",
        "page-order": "srccheck.rules.page_order:RULE",
        "pinpoint-outside": "srccheck.rules.pinpoint_outside:RULE",
        "future-date": "srccheck.rules.future_date:RULE",
        "mixed-scripts": "srccheck.rules.mixed_scripts:RULE",
    },
)
"""Rules about one citation, by id."""

COMPARISONS: "Table[Comparison]" = Table(
    "rule",
    {
        "url-two-titles": "srccheck.rules.url_two_titles:RULE",
        "title-two-spellings": "srccheck.rules.title_two_spellings:RULE",
        "name-two-spellings": "srccheck.rules.name_two_spellings:RULE",
    },
)
"""Rules about citations beside one another, by id."""
