"""The front's index tells what is held in the shape of the Internet Archive's."""

import json
from urllib.parse import urlencode

import pytest

from pywb.holdings import HOLDINGS
from pywb.loopback import ask

ROPE = HOLDINGS["a revisit is the only copy near the anchor"]


def cdx(front, url, *more, **named):
    query = urlencode([("url", url), *more, *named.items()])
    answer = ask(front.port, f"/cdx/search/cdx?{query}")
    assert answer.status == 200
    return json.loads(answer.body) if named.get("output") == "json" else answer.body.decode().splitlines()


def stamps(front, url, *more, **named):
    return cdx(front, url, *more, fl="timestamp", **named)


def test_the_index_is_a_table(front):
    """The first row names the fields; a revisit has no status; nothing held is an empty list."""
    head, *rows = cdx(front, ROPE.url, output="json")

    assert head == ["urlkey", "timestamp", "original", "mimetype", "statuscode", "digest", "length"]
    assert [row[1:5] for row in rows] == [
        ["20160120093000", ROPE.url, "text/html", "200"],
        ["20190703150000", ROPE.url, "warc/revisit", "-"],
        ["20230505050505", ROPE.url, "text/html", "200"],
    ]
    assert rows[0][5] == rows[1][5] != rows[2][5]
    assert cdx(front, HOLDINGS["never captured"].url, output="json") == []
    assert ask(front.port, "/cdx/search/cdx").status == 400
    assert ask(front.port, f"/cdx/search/cdx?url={ROPE.url}&filter=colour:red").status == 400


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({"filter": "statuscode:200"}, "02"),
        ({"filter": "statuscode:20"}, ""),
        ({"filter": "statuscode:2.."}, "02"),
        ({"filter": "!mimetype:warc/revisit"}, "02"),
        ({"from": "2019"}, "12"),
        ({"to": "2019"}, "01"),
        ({"from": "20170101", "to": "201907"}, "1"),
        ({"limit": "2"}, "01"),
        ({"limit": "-1"}, "2"),
        ({"offset": "1"}, "12"),
        ({"collapse": "digest"}, "02"),
        ({"collapse": "timestamp:2"}, "0"),
        ({"closest": "2019", "sort": "closest"}, "012"),
    ],
)
def test_the_index_is_chosen_from(front, query, found):
    """Filters match whole fields, dates are inclusive, and closeness is ignored."""
    assert stamps(front, ROPE.url, *query.items()) == [ROPE.captures[int(place)].timestamp for place in found]


def test_the_index_is_read_in_parts(front):
    """A key leads on to the rest."""
    *table, blank, (key,) = cdx(front, ROPE.url, output="json", fl="timestamp", limit=2, showResumeKey="true")
    assert (len(table), blank) == (3, [])

    assert stamps(front, ROPE.url, limit=2, showResumeKey="true", resumeKey=key) == ["20230505050505"]


def test_addresses_are_compared_as_the_archive_compares(front):
    """Case, scheme and www do not part addresses; the rows tell what was captured."""
    paper = HOLDINGS["another page whose path differs in case only"]

    assert cdx(front, paper.url, fl="original") == [
        "https://paper.example/Paper",
        "https://paper.example/paper",
    ]
    assert stamps(front, "https://tides.example/*") == ["20151001000000", "20151009000000"]
    assert stamps(front, "tides.example", matchType="host") == ["20151001000000", "20151009000000"]
