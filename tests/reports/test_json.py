"""The JSON report: the contract's keys, their values, and the schema that ships with the package."""

import json
from datetime import UTC, datetime, timedelta, timezone
from importlib.resources import files

import jsonschema
import pytest

from srccheck import __version__
from srccheck.model.citation import Kind
from srccheck.model.csl import from_csl
from srccheck.model.date import EdtfDate
from srccheck.model.snapshot import ArchiveStatus
from srccheck.model.verdict import Reason, Status
from srccheck.model.work import Item
from srccheck.reports.json import encode, encode_extraction, render, render_extraction
from support.builders import (
    NOON,
    a_citation,
    a_failed_exchange,
    a_mixed_report,
    a_report,
    a_result,
    a_snapshot,
    an_answer,
    an_exchange,
    an_extraction,
)

SCHEMA = json.loads(files("srccheck.reports").joinpath("report.schema.json").read_text(encoding="utf-8"))
LINK_KEYS = (
    "url notes citations status reason identity confidence http_status final_url redirects title match "
    "evidence attempts elapsed checked replacement snapshot snapshot_candidate archive_status"
).split()


def the_link(result):
    return encode(a_report(result))["links"][0]


def test_keys_of_a_report_are_those_of_the_contract():
    """The report and its parts have exactly the keys of the contract, in a fixed order."""
    report = json.loads(render(a_mixed_report()))

    assert list(report) == (
        "schema tool started finished inputs summary citations links findings offline complete".split()
    )
    assert list(report["summary"]) == ["notes", "citations", "works", "links", "status"]
    assert [list(link) for link in report["links"]] == [LINK_KEYS] * 11
    assert {tuple(citation) for citation in report["citations"]} == {
        ("id", "note", "kind", "work", "refers_to", "csl", "transliterated-title", "locator", "links", "raw", "source")
    }  # fmt: skip
    assert {tuple(finding) for finding in report["findings"]} == {
        ("rule", "severity", "note", "message", "source")
    }


@pytest.mark.parametrize("report", [a_mixed_report(), a_report(), a_report(a_result(exchanges=()))])
def test_reports_are_valid_by_the_schema_that_ships(report):
    """Full, empty and unchecked reports fit report.schema.json."""
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(
        json.loads(render(report)), SCHEMA, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )


@pytest.mark.parametrize("key", ["links", "summary", "offline"])
def test_the_schema_refuses_a_report_without_a_key(key):
    """A report that lacks a key is invalid."""
    report = json.loads(render(a_mixed_report()))
    del report[key]

    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(report, SCHEMA)


def test_head_of_a_report():
    """Schema, tool, times in UTC to the second, inputs and flags."""
    started = datetime(2026, 11, 23, 18, 0, 0, 999, tzinfo=timezone(timedelta(hours=2)))
    report = encode(a_report(started=started, offline=True, complete=False))

    assert report["schema"] == 1
    assert report["tool"] == f"srccheck {__version__}"
    assert report["started"] == "2026-11-23T16:00:00Z"
    assert report["finished"] == "2026-11-23T12:00:00Z"
    assert (report["offline"], report["complete"]) == (True, False)


def test_summary_counts_all_eight_statuses():
    """A status that no link has is there with 0."""
    status = encode(a_report(a_result()))["summary"]["status"]

    assert status == {name.value: int(name is Status.ALIVE) for name in Status}


def test_a_link_that_was_redirected():
    """Only hops that answered 3xx are redirects, each with the address that gave it."""
    hops = ((301, "https://b.example/"), (200, "https://c.example/"), (302, "https://d.example/"))
    link = the_link(a_result("https://a.example/", exchanges=[an_exchange("https://a.example/", hops=hops)]))

    assert link["redirects"] == [
        {"status": 301, "url": "https://a.example/"},
        {"status": 302, "url": "https://c.example/"},
    ]
    assert link["final_url"] == "https://d.example/"
    assert link["http_status"] == 200


def test_a_link_in_a_redirect_loop_has_the_code_of_its_last_redirect():
    """The last answer's code is told, where no final answer came."""
    loop = an_exchange("https://a.example/", status=None, hops=((302, "https://a.example/"),))

    assert (
        the_link(a_result("https://a.example/", Reason.REDIRECT_LOOP, exchanges=[loop]))["http_status"] == 302
    )


def test_attempts_and_elapsed_sum_up():
    """Attempts leave out the look behind a bad certificate; elapsed is the seconds of all."""
    behind = an_exchange(verified=False)
    link = the_link(a_result(exchanges=[a_failed_exchange(), a_failed_exchange(), behind]))

    assert link["attempts"] == 2
    assert link["elapsed"] == 0.63
    assert link["http_status"] == 200


def test_a_link_that_was_not_asked_says_nothing_of_answers():
    """What a check would have brought is null; lists are empty."""
    link = the_link(a_result(reason=Reason.EXCLUDED, exchanges=()))

    nothing = (
        "confidence http_status final_url title match elapsed checked replacement snapshot snapshot_candidate"
    )
    assert [link[key] for key in nothing.split()] == [None] * 10
    assert (link["redirects"], link["evidence"], link["attempts"]) == ([], [], 0)
    assert (link["status"], link["archive_status"]) == ("skipped", "not-asked")


def test_a_verified_copy_and_a_candidate_stand_apart():
    """`snapshot` holds only what was opened; the other stands in `snapshot_candidate`."""
    found = the_link(a_result(reason=Reason.HTTP_404, archive=an_answer(a_snapshot())))
    seen = the_link(a_result(reason=Reason.HTTP_404, archive=an_answer(a_snapshot(verified_by=None))))

    assert found["snapshot"] == {
        "url": "https://web.archive.org/web/20210919120000/https://news.example/salt",
        "datetime": "2021-09-19T12:00:00Z",
        "archive": "web.archive.org",
        "verified": True,
        "verified_by": "title",
        "anchor": "cited",
        "anchor_date": "2021-09-16",
        "distance_days": 3,
        "side": "after",
        "title": "The price of salt",
        "match": 0.98,
        "why": "nearest good capture to 2021-09-16: 3 days after the cited date; its title is the cited one",
    }
    assert found["snapshot_candidate"] is None
    assert found["archive_status"] == ArchiveStatus.FOUND.value
    assert seen["snapshot"] is None
    assert seen["snapshot_candidate"]["verified"] is False


def test_csl_is_csl_json_without_nulls():
    """An item has an id and a type, dates in parts, and only what the note gives; it reads back as it was."""
    given = a_citation("84", "https://a.example/", locator="27")
    (citation,) = encode_extraction(an_extraction([given]), NOON, NOON)["citations"]

    assert citation["csl"] == {
        "id": "84",
        "type": "article-newspaper",
        "title": "The price of salt",
        "author": [{"family": "Roe", "given": "Jane"}],
        "container-title": "Daily Example",
        "issued": {"date-parts": [[2021, 9]]},
        "URL": "https://a.example/",
    }
    assert from_csl({k: v for k, v in citation["csl"].items() if k != "id"}) == given.item
    assert citation["locator"] == "27"
    assert citation["source"] == {"path": "data/footnotes.yaml", "line": 840}


def test_a_short_form_names_what_it_stands_for():
    """A short citation has its own few variables, and `refers_to`."""
    item = Item(title="Salt", issued=EdtfDate(year=2021))
    short = a_citation("2", kind=Kind.SHORT, item=item, refers_to="1", transliterated_title="Sol")
    (citation,) = encode(a_report(citations=[short]))["citations"]

    assert (citation["kind"], citation["refers_to"], citation["links"]) == ("short", "1", [])
    assert citation["transliterated-title"] == "Sol"
    assert citation["csl"]["issued"] == {"date-parts": [[2021]]}


def test_extraction_is_the_report_without_what_a_check_tells():
    """No `links`, no `status`, all other keys, and the times as given."""
    text = render_extraction(
        an_extraction([a_citation("1", "https://a.example/")]),
        NOON,
        datetime(2026, 11, 23, 13, 0, tzinfo=UTC),
    )
    report = json.loads(text)

    assert list(report) == (
        "schema tool started finished inputs summary citations findings offline complete".split()
    )
    assert report["summary"] == {"notes": 1, "citations": 1, "works": 1, "links": 1}
    assert report["finished"] == "2026-11-23T13:00:00Z"


def test_text_is_indented_utf8():
    """Two blanks of indent, letters of every script as they are, one newline at the end."""
    text = render(a_mixed_report())

    assert text.startswith('{\n  "schema": 1,\n  "tool"')
    assert "塩の値段" in text
    assert text.endswith("\n}\n")
    assert json.dumps(json.loads(text), indent=2, ensure_ascii=False) + "\n" == text
