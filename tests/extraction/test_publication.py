import pytest

from srccheck.extraction.publication import read


@pytest.mark.parametrize(
    ("text", "place", "publisher", "issued", "edition"),
    [
        ("New Port: Roe & Company, Inc., 2001", "New Port", "Roe & Company, Inc.", "2001", None),
        ("Port: Sample. Port: Пример", "Port", "Sample", None, None),
        ("Port: One; Norwick: Two, 2001", "Port", "One", "2001", None),
        ("Port, 2001", "Port", None, "2001", None),
        ("Tidewater Press, 2001", None, "Tidewater Press", "2001", None),
        ("2nd edn, OUP 2010", None, "OUP", "2010", "2"),
        ("2001", None, None, "2001", None),
        ("", None, None, None, None),
    ],
)
def test_reads_place_publisher_year_and_edition(text, place, publisher, issued, edition):
    """A statement of publication falls into its parts; what it gives twice is taken once."""
    found = read(text)

    assert (found.place, found.publisher, found.edition) == (place, publisher, edition)
    assert (str(found.issued) if found.issued else None) == issued
