import pytest

from srccheck.extraction.numbers import Pages, inside, resolve


@pytest.mark.parametrize(
    ("mentions", "whole", "expected"),
    [
        ([], True, (None, None)),
        ([("29–41", True)], True, ("29–41", None)),
        ([("29–41", False)], False, (None, "29–41")),
        ([("27", False)], True, (None, "27")),
        ([("29–41", True), ("38", False)], True, ("29–41", "38")),
        ([("8–9", True), ("3–43", False)], True, ("3–43", "8–9")),
        ([("34", True), ("36", False)], True, ("34", "36")),
        ([("12–15", False), ("113–55", False)], False, (None, "12–15, 113–55")),
        ([("928–52", True), ("930", False)], True, ("928–52", "930")),
    ],
)
def test_tells_the_cited_page_from_the_extent(mentions, whole, expected):
    """Of two mentions, the one inside the other is the locator, in whatever order they stand; of a book, two apart are cited."""
    assert resolve([Pages(text=text, extent=extent) for text, extent in mentions], whole) == expected


@pytest.mark.parametrize(
    ("locator", "extent", "expected"),
    [
        ("27", "21–33", True),
        ("40", "21–33", False),
        ("930", "928–52", True),
        ("iv", "21–33", True),
        ("40", "21", True),
    ],
)
def test_doubts_a_page_outside_the_source(locator, extent, expected):
    """A cited page that the source does not have speaks against it."""
    assert inside(locator, extent) is expected
