"""Addresses that are not asked, or not followed to their end."""

from srccheck.demo import behaviours as b
from srccheck.demo.page import Page, Place, Source
from srccheck.model.verdict import Reason

EXCLUDE = r"//private-notes\.example/"
"""The pattern that the demo's run is told to leave out."""

SKIPPED: tuple[Page, ...] = (
    Page(
        url="https://private-notes.example/draft",
        shows="Some links were left out on purpose.",
        source=Source("Draft of a preface", "Private Notes", "2022-04-04", "Joan Ellery"),
        reason=Reason.EXCLUDED,
        answer=b.good,
    ),
    Page(
        url="ftp://files.land-registry.example/plots.csv",
        shows="Some are no web addresses.",
        source=Source("Plots and their owners", "Land Registry", "2006-02-13"),
        reason=Reason.UNSUPPORTED_SCHEME,
    ),
    Page(
        url="https://tide-tables.example:99999/harbour",
        shows="Some were mistyped and name a port that cannot be.",
        source=Source("Tide tables for small harbours", "Tide Tables", "2021-01-01"),
        reason=Reason.INVALID_URL,
    ),
    Page(
        url="http://wiki.brewery.example/minutes",
        shows="Some lead into a private network.",
        source=Source("Minutes of the brewers", "Brewery Wiki", "2018-01-22"),
        reason=Reason.PRIVATE_ADDRESS,
        place=Place.PRIVATE,
    ),
    Page(
        url="https://link-helper.example/go/5",
        shows="Some only pretend to be public and redirect to such a place.",
        source=Source("Five shortcuts for travellers", "Link Helper", "2020-08-30"),
        reason=Reason.PRIVATE_ADDRESS,
        answer=b.redirect(302, "http://169.254.169.254/latest/"),
    ),
)
