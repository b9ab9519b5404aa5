"""Lists of bare addresses: less room, the same result."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from srccheck.extraction import extract
from srccheck.extraction.listed import extract as listed
from srccheck.model.made import Made
from srccheck.readers.urls import read

ADDRESSES = st.sampled_from(
    [
        "https://a.example/x",
        "https://a.example/x/",
        "http://www.a.example/x#part",
        "https://a.example/",
        "https://a.example",
        "https://b.example/y?p=1",
        "https://b.example/y?p=2",
        "ftp://c.example/file",
        "no-address",
    ]
)


@given(st.lists(ADDRESSES, min_size=1, max_size=12))
def test_is_what_the_other_modules_make_of_it(lines):
    """Every citation, work, link and finding is the same as without the short way."""
    document = read("\n".join(lines), "list.urls")
    found = extract([document])
    longer = extract([replace(document, notes=tuple(document.notes))])

    assert isinstance(found.citations, Made)
    assert not isinstance(longer.citations, Made)
    assert (found.notes, found.links, found.findings) == (longer.notes, longer.links, longer.findings)
    assert (found.citations, found.works) == (longer.citations, longer.works)


@pytest.mark.parametrize(
    "text",
    [
        "https://a.example/x A title",
        "https://a.example/x https://b.example/y",
        "1. https://a.example/x\n1. https://b.example/y",
    ],
)
def test_a_line_that_says_more_goes_the_long_way(text):
    """A title, a second address, a label that stands twice."""
    assert listed(read(text, "list.urls")) is None
