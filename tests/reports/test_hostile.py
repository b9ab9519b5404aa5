"""What a page, a document or an archive says can do nothing in any format."""

import csv
import io
import re
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from srccheck.model.location import Location
from srccheck.model.verdict import Identity, Reason
from srccheck.reports import REPORTS
from srccheck.reports.terminal import text as terminal_text
from support.builders import a_citation, a_finding, a_report, a_result, a_snapshot, an_answer, an_exchange

HOSTILE = [
    "\x1b[31mred\x1b[0m",
    "\x1b]8;;https://evil.example\x1b\\click\x1b]8;;\x1b\\",
    "\x9b31m",
    "gpj.\u202eexe\u2066x\u2069",
    "one\r\ntwo\x00\x08three",
    "[/foo][bold red]x[/]",
    "\n::set-output name=x::y",
    "::error file=a::b",
    '=HYPERLINK("https://evil.example";"x")',
    "@SUM(1)",
    "+1|2",
    "-2+3",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "]]> &amp; <!-- --",
    "a | b ` c ``` d",
    "](javascript:alert(1)) [x](y)",
    "@octocat fixes #12 :tada: www.evil.example https://evil.example",
    "% %0A %0D",
    "{title} {0} %s",
    "\ud800",
    "",
]
BAD = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def hostile_report(evil):
    """Return a report in which everything from outside is the given text."""
    url = f"https://a.example/{evil}"
    result = a_result(
        url,
        Reason.SOFT_404,
        (evil,),
        citations=("1",),
        identity=Identity.CONTRADICTED,
        title=evil,
        evidence=(evil,),
        replacement=evil,
        archive=an_answer(a_snapshot(url=evil, archive=evil, title=evil, why=evil)),
        exchanges=(an_exchange(url, hops=((301, url + evil),)),),
    )
    bad_copy = an_answer(a_snapshot(url=f"javascript:{evil}", why=evil))
    unsafe = a_result(f"javascript:{evil}", Reason.UNSUPPORTED_SCHEME, ("2",), archive=bad_copy, exchanges=())
    place = Location(path=f"{evil}.md", line=1)
    citations = [
        a_citation("1", url, title=evil, raw=evil, location=place, transliterated_title=evil, locator=evil, work=evil),
        a_citation("2", unsafe.link.url, title=evil, raw=evil),
    ]  # fmt: skip
    finding = a_finding(rule=evil, note=evil, message=evil, location=place)
    return a_report(result, unsafe, citations=citations, findings=[finding], inputs=[evil], remarks=(evil,))


class Tags(HTMLParser):
    def __init__(self):
        super().__init__()
        self.seen = set()
        self.targets = set()
        self.attributes = set()

    def handle_starttag(self, tag, attrs):
        self.seen.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.targets |= {value for name, value in attrs if name == "href"}


@pytest.mark.parametrize("name", list(REPORTS))
@pytest.mark.parametrize("evil", HOSTILE)
def test_no_control_or_bidi_character_comes_out(name, evil):
    """No format lets an escape sequence, a bidi override or a lone surrogate through."""
    text = REPORTS[name](hostile_report(evil))

    assert BAD.search(text) is None


@settings(max_examples=25, deadline=None)
@given(evil=st.text(max_size=40))
def test_any_text_keeps_every_format_harmless_and_encodable(evil):
    """Whatever stands in a page or a document, each format is clean UTF-8 text."""
    for name in REPORTS:
        text = REPORTS[name](hostile_report(evil))

        assert BAD.search(text) is None
        text.encode("utf-8")


@pytest.mark.parametrize("evil", HOSTILE)
def test_terminal_shows_markup_as_it_is(evil):
    """Rich's own mark-up in a title is text, at every width."""
    for width in (40, 80, 160):
        assert "Needs attention: 2 links" in terminal_text(hostile_report(evil), width)
    if evil.startswith("[/foo]"):
        assert evil in terminal_text(hostile_report(evil), 160)


@pytest.mark.parametrize("evil", HOSTILE)
def test_html_holds_only_its_own_tags_and_web_links(evil):
    """A title cannot add a tag or an attribute, and no link leads anywhere but to http or https."""
    tags = Tags()
    tags.feed(REPORTS["html"](hostile_report(evil)))

    assert not tags.seen & {"script", "img", "svg", "iframe", "form", "base", "link", "object"}
    assert not [name for name in tags.attributes if name.startswith("on")]
    assert [target for target in tags.targets if not target.startswith("https://")] == []


@pytest.mark.parametrize("evil", HOSTILE)
def test_markdown_tables_keep_their_columns_and_link_only_to_the_web(evil):
    """A cell cannot end its cell, and nothing becomes HTML, a mention or a link of its own."""
    text = REPORTS["markdown"](hostile_report(evil))
    lines = [line for line in text.splitlines() if line.startswith("|")]
    columns = [len(re.findall(r"(?<!\\)\|", line)) for line in lines]

    assert set(columns) <= {4, 6}
    assert set(re.findall(r"</?(\w+)", re.sub(r"\(<[^>]*>\)", "", text))) <= {"br", "code"}
    assert re.search(r"@\w|#\d", re.sub(r"\(<[^>]*>\)|&#\d+;", " ", text)) is None
    assert all(target.startswith("https://") for target in re.findall(r"(?<!\\)\]\(<?([^>)]*)", text))


@pytest.mark.parametrize("evil", HOSTILE)
def test_csv_has_no_formula(evil):
    """No cell begins as a formula would."""
    for line in csv.reader(io.StringIO(REPORTS["csv"](hostile_report(evil)))):
        assert [cell for cell in line if cell.startswith(("=", "+", "-", "@"))] == []


@pytest.mark.parametrize("evil", HOSTILE)
def test_github_lines_are_commands_of_ours(evil):
    """Each line is one annotation: text can neither begin a command nor end the properties of one."""
    for line in REPORTS["github"](hostile_report(evil)).splitlines():
        command = re.match(r"::(?:error|warning|notice) ([^:]*)::", line)

        assert command is not None
        assert {part.partition("=")[0] for part in command[1].split(",")} <= {"file", "line", "title"}


@pytest.mark.parametrize("evil", HOSTILE)
def test_xml_and_json_forms_parse(evil):
    """JUnit is well-formed, JSON, JSONL and SARIF are valid, whatever they hold."""
    report = hostile_report(evil)

    assert ET.fromstring(REPORTS["junit"](report)).tag == "testsuites"
    for name in ("json", "sarif"):
        assert msgspec.json.decode(REPORTS[name](report))
    assert len([msgspec.json.decode(line) for line in REPORTS["jsonl"](report).splitlines()]) == 3
