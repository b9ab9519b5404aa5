import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.extraction.addresses import addresses, identifiers
from support.extraction import draft


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see https://host.example/a.", ["https://host.example/a"]),
        ("(https://host.example/a_(b)).", ["https://host.example/a_(b)"]),
        ("<https://host.example/a b,c>.", ["https://host.example/a b,c"]),
        ("<URL: http://host.example/x>", ["http://host.example/x"]),
        (
            "“https://host.example/?q=1&r=2”, <https://b.example/>",
            ["https://host.example/?q=1&r=2", "https://b.example/"],
        ),
        (r"https://host.example/a\_b", ["https://host.example/a_b"]),
        ("at www.host.example/a, and", ["http://www.host.example/a"]),
        ("ftp://host.example/f;", ["ftp://host.example/f"]),
        ("*https://host.example/a*", ["https://host.example/a"]),
        ("https://", []),
        ("mail me@www.example", []),
    ],
)
def test_finds_addresses_exactly_as_cited(text, expected):
    """The sentence's punctuation stays out, brackets of the address and blanks inside <...> stay in."""
    assert [address.text for address in addresses(text)] == expected


@pytest.mark.parametrize(
    ("text", "field", "value", "resolver"),
    [
        ("doi:10.5555/ab(c)d.", "doi", "10.5555/ab(c)d", "https://doi.org/10.5555/ab(c)d"),
        ("arXiv:2101.12345v2", "number", "arXiv:2101.12345v2", "https://arxiv.org/abs/2101.12345v2"),
        ("PMID: 12345", "pmid", "12345", "https://pubmed.ncbi.nlm.nih.gov/12345"),
        ("hdl:2027/abc", None, None, "https://hdl.handle.net/2027/abc"),
        ("urn:nbn:de:101:1-2", None, None, "https://nbn-resolving.org/urn:nbn:de:101:1-2"),
        ("ISBN 978-0-00-000000-2", "isbn", "978-0-00-000000-2", None),
        ("ISSN 1234-567X", "issn", "1234-567X", None),
    ],
)
def test_finds_identifiers_and_their_resolvers(text, field, value, resolver):
    """An identifier is taken out of the text, and names the address that resolves it."""
    found, rest = identifiers(f"A title, {text}")

    assert found.resolver == resolver
    if field:
        assert getattr(found, field) == value
        assert value.rpartition(":")[2] not in rest


@given(st.text() | st.text(alphabet="htps:/<>w. ()*\\a"))
def test_addresses_lie_in_the_text_in_order(text):
    """Whatever the text, addresses do not overlap and have something after the scheme."""
    at = 0
    for address in addresses(text):
        assert at <= address.start < address.end <= len(text)
        assert address.text.partition("://")[2]
        at = address.end


@pytest.mark.parametrize(
    "note",
    [
        "https://salt.example/prices (accessed 3 May 2019).",
        "See https://salt.example/prices, accessed 3 May 2019.",
        "For the price of salt, see: https://salt.example/prices (accessed 3 May 2019).",
    ],
)
def test_an_address_alone_has_no_title(note):
    """The day of the visit is kept, and is no title."""
    item = draft(note).item

    assert (item.type, item.title, str(item.accessed)) == ("webpage", None, "2019-05-03")
