"""Rows of capture indexes, in the forms in which archives write them."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.archives.cdx import FIELDS, UnreadableIndexError, rows

HOME = "https://archive.example/web"
URL = "http://a.example/"
GOOD = ["20190310120000", URL, "text/html", "200", "ABC", "1415"]
AGAIN = ["20200310120000", URL, "warc/revisit", "-", "ABC", "400"]
GONE = ["20210310120000", URL, "text/html", "404", "DEF", "-"]


def array(*given, head=FIELDS):
    return json.dumps([list(head), *given]).encode()


def lines(*given, **more):
    names = ("timestamp", "url", "mime", "status", "digest", "length")
    return "\n".join(json.dumps(dict(zip(names, row, strict=True)) | more) for row in given).encode()


def told(body):
    return [
        (one.timestamp[:4], one.status, one.media_type, one.digest, one.length) for one in rows(body, HOME)
    ]


@pytest.mark.parametrize(
    "body",
    [
        array(GOOD, AGAIN, GONE),
        array(GONE, GOOD, AGAIN),
        array(*[row[::-1] for row in (GOOD, AGAIN, GONE)], head=FIELDS[::-1]),
        lines(GOOD, AGAIN, GONE),
        b"\xef\xbb\xbf" + lines(GOOD, AGAIN, GONE, offset="1", filename="x.warc.gz", urlkey="example,a)/"),
        b"\n".join(b"example,a)/ %s %s" % (row[0].encode(), lines(row)) for row in (GOOD, AGAIN, GONE)),
        "\n".join(" ".join(row) for row in (GOOD, AGAIN, GONE)).encode(),
        "\n".join(" ".join(["example,a)/", *row]) for row in (GOOD, AGAIN, GONE)).encode(),
    ],
    ids=["arrays", "in no order", "other order of fields", "objects", "more fields", "CDXJ", "words", "words and key"],
)  # fmt: skip
def test_every_form_gives_the_same_captures(body):
    """Oldest first; a revisit has the status, type and size of what it repeats; what is not said is None."""
    assert told(body) == [
        ("2019", 200, "text/html", "ABC", 1415),
        ("2020", 200, "text/html", "ABC", 1415),
        ("2021", 404, "text/html", "DEF", None),
    ]


@pytest.mark.parametrize("body", [b"", b"[]", b" \n", b"[[]]", array()])
def test_no_rows_are_no_captures(body):
    """An empty answer, an empty list and a list of names alone say that there is nothing."""
    if body == b"[[]]":
        with pytest.raises(UnreadableIndexError):
            rows(body, HOME)
    else:
        assert rows(body, HOME) == ()


@pytest.mark.parametrize(
    "body",
    [
        b"<!doctype html><title>Hrm.</title>",
        b'{"message": "no such collection"} trailing',
        b"org.archive.util.io.RuntimeIOException: Blocked Site Error",
        b"[1, 2]",
        b'[["a", "b"], ["c", "d"]]',
        b"[" * 100_000,
        b'{"a":' * 50_000,
    ],
)
def test_what_is_no_index_is_not_taken_for_an_empty_one(body):
    """A page, an exception and other JSON are errors of their own."""
    with pytest.raises(UnreadableIndexError):
        rows(body, HOME)


def test_rows_of_other_addresses_are_left_out():
    """What pywb makes up where a filter finds nothing, and what is no address of the web, are no captures."""
    strange = [
        ["20190310120000", "http://mailto:roe@a.example", "text/html", "200", "A", "1"],
        ["20190310120000", "data:text/plain,x", "text/html", "200", "A", "1"],
        ["2019", URL, "text/html", "200", "A", "1"],
        ["20191399999999", URL, "text/html", "200", "A", "1"],
    ]
    assert rows(array(*strange), HOME) == ()
    assert rows(lines(GOOD, is_fuzzy="1"), HOME) == ()
    assert len(rows(lines(GOOD, is_fuzzy="0"), HOME)) == 1


def test_an_answer_that_is_cut_keeps_its_whole_rows():
    """At the cap the last row is broken off; the others stand."""
    body = array(GOOD, AGAIN, GONE)
    assert [one.timestamp[:4] for one in rows(body[:-20], HOME)] == ["2019", "2020"]


def test_a_redirect_and_a_server_error_keep_their_status():
    """What was captured is told, whatever it was."""
    body = array([*GOOD[:3], "301", "A", "1"], [*GONE[:3], "503", "B", "1"])
    assert [one.status for one in rows(body, HOME)] == [301, 503]


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_no_bytes_are_too_strange(body):
    """Anything gives captures, or the error that it is no index."""
    try:
        found = rows(body, HOME)
    except UnreadableIndexError:
        return
    assert all(one.raw.startswith(HOME) for one in found)


CELLS = st.none() | st.text(max_size=8) | st.integers() | st.sampled_from(GOOD)


@given(
    st.lists(
        st.lists(CELLS, min_size=6, max_size=6) | st.dictionaries(st.sampled_from(FIELDS), CELLS), max_size=5
    )
)
def test_no_rows_are_too_strange(table):
    """Cells of any kind give captures or are left out."""
    for one in rows(json.dumps([list(FIELDS), *table]).encode(), HOME):
        assert one.status is None or 100 <= one.status <= 999
