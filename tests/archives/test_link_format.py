"""Links of headers and TimeMaps."""

from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from srccheck.archives.link_format import Link, links

MAP = """<http://a.example/x,y;z>; rel="original",
<https://archive.example/web/timemap/link/http://a.example/x,y;z>; rel="self"; type="application/link-format"; from="Sun, 10 Mar 2019 12:00:00 GMT",
<https://archive.example/web/http://a.example/x,y;z>; rel="timegate",
<https://archive.example/web/20190310120000/http://a.example/x,y;z>; rel="first memento"; datetime="Sun, 10 Mar 2019 12:00:00 GMT",
<https://archive.example/web/20200101000000/http://a.example/x,y;z>; rel=memento; datetime="Wed, 01 Jan 2020 00:00:00 GMT"; title="a \\"b\\", c"
"""


def test_a_timemap_is_read():
    """Addresses hold commas and semicolons, relations are several in one value, quoted or not."""
    found = links(MAP)
    assert [sorted(link.relations) for link in found] == [["original"], ["self"], ["timegate"], ["first", "memento"], ["memento"]]  # fmt: skip
    assert found[0].target == "http://a.example/x,y;z"
    assert [link.when for link in found[3:]] == [
        datetime(2019, 3, 10, 12, tzinfo=UTC),
        datetime(2020, 1, 1, tzinfo=UTC),
    ]


def test_a_list_that_is_broken_off_keeps_its_whole_links():
    """Where a TimeMap is cut, what was read stands."""
    for end in range(0, len(MAP), 7):
        whole = links(MAP[:end])
        assert whole[:-1] == links(MAP)[: max(len(whole) - 1, 0)]


def test_relations_are_compared_in_small_letters():
    """Names of relations and parameters are case-insensitive (RFC 8288, section 3)."""
    assert links('<http://a.example/>; REL="TimeMap"') == (Link("http://a.example/", frozenset({"timemap"})),)


@given(st.text(alphabet='<>;,="\\ a/: \n', max_size=200) | st.text(max_size=200))
def test_no_text_is_too_strange(text):
    """Junk gives links or none, and no error."""
    for link in links(text):
        assert link.target
        assert link.target in text


def test_long_junk_is_read_in_a_moment():
    """A megabyte of what looks like the beginning of a link takes linear time."""
    for junk in ("<" * 1_000_000, "<a>;" * 250_000, '<a>;b="' + "\\" * 1_000_000, "<a>" + ";x" * 500_000):
        assert len(links(junk)) <= 250_000
