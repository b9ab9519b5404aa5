"""What parsers of archives' answers promise for junk: broken-off lists, strange dates, lookalike addresses."""

import json
import time
from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from srccheck.archives.addresses import (
    capture,
    elsewhere,
    inside,
    memento_datetime,
    moment,
    read,
    shown,
    stamp,
)
from srccheck.archives.base import askable
from srccheck.archives.cdx import FIELDS, UnreadableIndexError, rows
from srccheck.archives.link_format import links

HOME = "https://archive.example/web"
STAMP = "20190307120000"
ONE = capture(HOME, STAMP, "http://a.example/deep/page")
PATH = f"/web/{STAMP}/http://a.example/x"


@pytest.mark.parametrize(
    "location",
    [
        f"https://archive.example:443{PATH}",
        f"http://archive.example:80{PATH}",
        f"https://ARCHIVE.example{PATH}",
        f"https://somebody@archive.example{PATH}",
    ],
)
def test_an_archive_may_spell_its_own_host_in_several_ways(location):
    """A default port, capitals and a user lead to the host that was configured, and to nobody else."""
    assert inside(HOME, f"{HOME}/{STAMP}/a", location) == capture(HOME, STAMP, "http://a.example/x")


@pytest.mark.parametrize(
    "location",
    [
        f"https://archive.example.evil.example{PATH}",
        f"https://archive.example@evil.example{PATH}",
        f"https://archive.example:8443{PATH}",
        f"https://archive.example/web/all/{STAMP}/http://a.example/x",
        f"https://archive.example/WEB/{STAMP}/http://a.example/x",
        f"https://archive.example/{STAMP}/http://a.example/x",
        "https://archive.example/web/timemap/link/http://a.example/x",
        "javascript:alert(1)",
    ],
)
def test_a_lookalike_is_outside(location):
    """Another host, port, collection or kind of address is no capture of this archive."""
    assert inside(HOME, f"{HOME}/{STAMP}/a", location) is None


@pytest.mark.parametrize(
    ("address", "original"),
    [
        (f"{HOME}/{STAMP}/a.example:80/x", "http://a.example:80/x"),
        (f"{HOME}/{STAMP}/a.example:8080", "http://a.example:8080"),
        (f"{HOME}/{STAMP}///a.example/x", "http://a.example/x"),
        (f"https://{STAMP}/http://a.example/", None),
        (f"{HOME}/٢٠١٩٠٣٠٧١٢٠٠٠٠/http://a.example/", None),
        (f"{HOME}/00010101000000/http://a.example/", None),
        (f"{HOME}/{STAMP}/data:text/html,x", None),
        (f"{HOME}/{STAMP}/http:///x", None),
        (f"https://archive.example:99999{PATH}", None),
    ],
)
def test_an_odd_address_is_read_right_or_not_at_all(address, original):
    """A port is no scheme, an archive has a host, and a capture a time at which there was a web."""
    found = read(address)
    assert (found.original if found else None) == original


@pytest.mark.parametrize(
    "location",
    [
        "http://b.example\\@c.example/",
        "http://b.example:0/",
        "http://b..example/",
        "https:///x",
        "ftp://b.example/",
    ],
)
def test_a_captured_redirect_to_no_valid_address_leads_nowhere(location):
    """What a client would refuse to ask for is not asked of an archive either."""
    assert elsewhere(ONE, location) is None


def test_a_captured_redirect_is_asked_for_in_ascii_without_its_fragment():
    """A raw Location is written as the network wants it."""
    assert elsewhere(ONE, "https://b.example/лён#x").original == "https://b.example/%D0%BB%D1%91%D0%BD"


@pytest.mark.parametrize(
    "value",
    [
        "Thu, 01 Jan 99999999999999999999 00:00:00 GMT",
        "Thu, 07 Mar 2019 12:00:00 +99999999999999999999",
        "Fri, 31 Dec 9999 23:59:59 -0100",
        "Thu, 07 Mar 2019 25:00:00 GMT",
        "Thu, 07 Mar 0999 12:00:00 GMT",
    ],
)
def test_an_impossible_memento_datetime_is_none(value):
    """A date that no calendar or clock has is no proof of a capture, and no crash."""
    assert memento_datetime(value) is None


DATES = st.lists(
    st.sampled_from(
        "Thu|,| |07|Mar|2019|0|99999999999999999999|12:00:00|:|GMT|+0100|-9999|(|)|-|AM".split("|")
    ),
    max_size=10,
).map("".join)


@given(DATES | st.text(max_size=40))
def test_no_date_makes_it_fail(text):
    """Whatever stands in Memento-Datetime is a time or none."""
    found = memento_datetime(text)
    assert found is None or found.tzinfo is UTC


@pytest.mark.parametrize(
    "digits",
    ["201911111", "2019030712000", "20190307120060", "２０１９０３０７１２００００", " 2019030712000"],
)
def test_only_fourteen_digits_are_a_time(digits):
    """Fewer digits name a span, and other signs nothing."""
    assert moment(digits) is None


def test_an_old_date_has_fourteen_digits_too():
    """The date of a document of long ago still makes an address that archives understand."""
    assert stamp(datetime(850, 7, 1, 12, tzinfo=UTC)) == "08500701120000"


def test_an_address_is_shown_whole():
    """It is never cut: a cut one leads nowhere."""
    one = capture(HOME, STAMP, f"http://a.example/{'x' * 5000}")
    assert shown(one) == one.replay


PIECES = st.lists(
    st.sampled_from(
        [HOME, STAMP, "id_", "http:", "https://", "a.example", "mailto:", "é" * 70, *"/:@\\?#[]% \n\x00٢."]
    ),
    max_size=12,
).map("".join)


@given(PIECES)
@example(f"https://archive.example/web/{STAMP}/http://[")
@example("http://[::1%/")
def test_no_address_makes_it_fail(text):
    """Addresses of any shape are read or left aside, and every capture that is read has a time."""
    for found in (read(text), inside(HOME, HOME, text), inside(text, text, text), elsewhere(ONE, text)):
        assert found is None or moment(found.timestamp)


@given(st.text(max_size=80).map("https://".__add__) | st.text(max_size=40))
def test_what_archives_are_told_of_can_be_asked(url):
    """It is an address of the web in ASCII, without user, fragment or blank, and stays as it is."""
    asked = askable(url)
    if asked is not None:
        assert asked.isascii()
        assert asked.startswith(("http://", "https://"))
        assert not set(asked) & set("# \t\n\x00")
        assert askable(asked) == asked


LIST = """<http://a.example:80/>; rel="original",
<http://localhost:1208/timemap/cdxj/http://a.example/>; rel="timemap"; type="application/cdxj+ors",
<http://archive.example/20050101000000/http://a.example/>; rel="first memento"; datetime="Sat, 01 Jan 2005 00:00:00 GMT",
<https://b.example/web/20190307120000/http://a.example/>; rel="last memento"; datetime="Thu, 07 Mar 2019 12:00:00 GMT"
"""


def test_no_address_of_a_broken_list_is_cut():
    """Wherever a TimeMap is broken off, the addresses that are read of it are whole."""
    whole = [link.target for link in links(LIST)]
    for end in range(len(LIST)):
        found = [link.target for link in links(LIST[:end])]
        assert found == whole[: len(found)]


@pytest.mark.parametrize(
    ("parameters", "relations"),
    [
        ('; title="a, <b>; rel=original"; rel="memento"', {"memento"}),
        ("; title*=UTF-8''a%20b; rel=memento", {"memento"}),
        ("; crossorigin; rel=memento", {"memento"}),
        ('; rel="memento"; rel="original"', {"memento"}),
        (' ; REL = "Memento" ', {"memento"}),
        ('; rel=""', set()),
        ("", set()),
    ],
)
def test_a_relation_stands_in_its_own_parameter(parameters, relations):
    """The first `rel` counts, and one in a title does not."""
    first, second = links(f"<http://a.example/>{parameters}, <http://b.example/>; rel=original")
    assert (first.relations, second.relations) == (relations, {"original"})


@pytest.mark.parametrize(
    ("start", "unit"),
    [
        *(("", unit) for unit in ("<", " ", ",", "<a>", "<a>,", '<a>; rel="', "<a>; \n")),
        *(("<a>", unit) for unit in (" ", ";", " ;", '; a="', "; a=", ";a=b", '; a="\\"')),
        *(('<a>; rel="', unit) for unit in ("x", '\\"')),
        ("<a>; rel=", " "),
        ("<", "x"),
    ],
)
def test_a_long_list_takes_a_time_like_its_length(start, unit):
    """A third of a million signs of any junk are read in a moment."""
    text = start + unit * (300_000 // len(unit))
    began = time.perf_counter()
    links(text)
    assert time.perf_counter() - began < 5


FIRST = ["20190307120000", "http://a.example/x", "text/html", "200", "AAAA", "1415"]
SECOND = ["20200101000000", "https://a.example/x", "text/html", "404", "BBBB", "900"]
THIRD = ["20210101000000", "http://a.example/x],y},z", "text/html", "200", "CCCC", "1"]
LISTED = (FIRST, SECOND, THIRD, SECOND)


def pywb(row):
    return json.dumps(dict(zip(("timestamp", "url", "mime", "status", "digest", "length"), row, strict=True)))


BODIES = {
    "arrays": "[" + ",\n".join(map(json.dumps, (FIELDS, *LISTED))) + "]",
    "arrays on one line": json.dumps([FIELDS, *LISTED]),
    "array of objects": "[" + ", ".join(map(pywb, LISTED)) + "]",
    "objects": "\n".join(map(pywb, LISTED)),
    "CDXJ": "\n".join(f"example,a)/x {row[0]} {pywb(row)}" for row in LISTED),
}


def facts(text):
    return [(one.timestamp, one.original, one.status, one.digest) for one in rows(text.encode(), HOME)]


@pytest.mark.parametrize("form", BODIES)
def test_an_index_that_is_broken_off_keeps_its_whole_rows(form):
    """Wherever it ends, what came whole is read, nothing is made of half a row, and none is not said."""
    text = BODIES[form]
    whole = facts(text)
    third = text.index("20210101000000")
    for end in range(1, len(text)):
        try:
            found = facts(text[:end])
        except UnreadableIndexError:
            assert end < third, text[:end]
            continue
        assert found, "half a list says that there is nothing"
        assert all(row in whole for row in found)


def test_a_row_ends_where_its_line_does():
    """Signs that elsewhere end a line may stand in an address."""
    text = "\n".join([pywb(FIRST).replace("/x", "/\u2028\x85x"), pywb(SECOND)])
    assert [row[0] for row in facts(text)] == [FIRST[0], SECOND[0]]


@pytest.mark.parametrize("field", range(6))
@pytest.mark.parametrize("value", [None, "", "-", "٣", "9" * 30, 7, -1])
def test_a_strange_field_costs_no_other_row(field, value):
    """Its row may be left aside; its neighbour stays, and what is no value is none."""
    row = [*FIRST[:field], value, *FIRST[field + 1 :]]
    found = rows(json.dumps([FIELDS, row, SECOND]).encode(), HOME)
    assert [one for one in found if one.digest == "BBBB"]
    assert all(one.status in (200, 404, None) and one.digest != "-" for one in found)


ORIGINALS = st.text("abXY09/%?&=.,;:'()*!~_-|[]{}\"\\", max_size=30).map("http://a.example/".__add__)
ROWS = st.lists(
    st.tuples(
        st.datetimes(datetime(1996, 1, 1), datetime(2100, 1, 1)).map(stamp),  # noqa: DTZ001
        ORIGINALS,
        st.just("text/html"),
        st.sampled_from(["200", "301", "404"]),
        st.text("ABC234567", min_size=1, max_size=32),
        st.just("1"),
    ),
    max_size=8,
).map(lambda listed: sorted(listed, key=lambda row: row[0]))


@given(ROWS)
def test_what_an_index_holds_is_read_of_each_form(listed):
    """Arrays, objects and CDXJ give back the same rows, whatever signs their addresses have."""
    wanted = [(row[0], row[1], int(row[3]), row[4]) for row in listed]
    assert facts(json.dumps([FIELDS, *listed])) == wanted
    assert facts("\n".join(map(pywb, listed))) == wanted
    assert facts("\n".join(f"example,a)/x {row[0]} {pywb(row)}" for row in listed)) == wanted


JUNK = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.sampled_from([*FIELDS, *FIRST]),
    lambda inner: (
        st.lists(inner, max_size=7)
        | st.dictionaries(st.sampled_from([*FIELDS, "url", "is_fuzzy"]), inner, max_size=6)
    ),
    max_leaves=20,
)


@given(
    JUNK.map(json.dumps)
    | st.lists(JUNK, max_size=4).map(lambda many: "\n".join(map(json.dumps, many)))
    | st.lists(JUNK, max_size=4).map(lambda many: json.dumps([FIELDS, *many]))
    | st.tuples(st.sampled_from(sorted(BODIES.values())), st.integers(0, 900), st.text(max_size=3)).map(
        lambda cut: cut[0][: cut[1]] + cut[2] + cut[0][cut[1] :]
    )
)
def test_no_index_makes_it_fail_otherwise(text):
    """JSON of any shape is a list of captures, or told to be none."""
    try:
        found = rows(text.encode(), HOME)
    except UnreadableIndexError:
        return
    assert all(moment(one.timestamp) for one in found)
