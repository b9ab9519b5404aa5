import pytest

from srccheck.text.pages import bounds, ranges


@pytest.mark.parametrize(
    ("pages", "expected"),
    [
        ("12–30", [(12, 30)]),
        ("928–52", [(928, 952)]),
        ("1123–9, 1140-1", [(1123, 1129), (1140, 1141)]),
        ("52–28", [(52, 28)]),
        ("xii–xx", []),
        ("45", []),
    ],
)
def test_ranges_are_filled_up(pages, expected):
    """A last page that leaves out digits gets those of the first."""
    assert ranges(pages) == expected


@pytest.mark.parametrize(
    ("pages", "expected"), [("12–30", (12, 30)), ("5, 12–30", (5, 30)), ("45", (45, 45)), ("xii", None)]
)
def test_bounds_are_the_outermost_pages(pages, expected):
    """Of several ranges the lowest and the highest page count."""
    assert bounds(pages) == expected
