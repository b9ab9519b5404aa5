from srccheck.rules.url_blank import RULE
from support.extraction import a_citation


def test_fires_on_a_printed_blank():
    """A blank in the printed address is named with the address that works."""
    citation = a_citation("https://host.example/a%20b", raw="Roe, “T,” <https://host.example/a b>.")

    (finding,) = RULE.check(citation)

    assert finding.rule == "url-blank"
    assert "https://host.example/a%20b" in finding.message


def test_is_silent_where_the_address_is_printed_encoded():
    """%20 in print is as it should be."""
    assert list(RULE.check(a_citation("https://host.example/a%20b"))) == []
