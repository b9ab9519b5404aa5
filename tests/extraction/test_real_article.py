import os
from collections import Counter
from pathlib import Path

import pytest

from srccheck.extraction import extract
from srccheck.readers.plaintext import read

ARTICLE = os.environ.get("SRCCHECK_ARTICLE")
pytestmark = pytest.mark.skipif(not ARTICLE, reason="SRCCHECK_ARTICLE names no article")

SHORT = {
    "21": "20", "22": "20", "36": "34", "44": "43", "46": "45", "51": "50", "75": "15", "77": "15", "80": "79",
    "81": "15", "83": "82", "89": "88", "94": "93", "96": "95", "100": "3",
}  # fmt: skip


@pytest.fixture(scope="module")
def extraction():
    return extract([read(Path(ARTICLE or "").read_text(encoding="utf-8"), "article.txt")])


def test_counts_notes_and_citations(extraction):
    """102 notes give 105 citations, 90 full and 15 short, of 85 works with 76 links."""
    kinds = Counter(citation.kind.value for citation in extraction.citations)

    assert (extraction.notes, kinds["full"], kinds["short"]) == (102, 90, 15)
    assert (len(extraction.works), len(extraction.links)) == (85, 76)


def test_resolves_every_short_form(extraction):
    """Each short form refers to the first full citation of its work."""
    assert {c.id: c.refers_to for c in extraction.citations if c.kind == "short"} == SHORT


def test_finds_the_one_look_alike_and_no_wrong_number(extraction):
    """Body and notes agree; the same title at two addresses and dates is the only finding."""
    assert [(finding.rule, finding.note) for finding in extraction.findings] == [("same-title", "26")]


def test_gives_each_address_to_its_source(extraction):
    """Where a note piles its addresses up at the end, each goes to its own citation."""
    links = {citation.id: citation.links for citation in extraction.citations}

    for name, site in {"84a": "wsj.com", "84b": "politico.com", "92a": "centcom.mil", "92b": "ng.ru"}.items():
        assert len(links[name]) == 1
        assert f"www.{site}/" in links[name][0]


def test_reads_every_full_citation_with_title_and_place(extraction):
    """No full citation lacks its title, and none but the undated one lacks its date."""
    full = [citation for citation in extraction.citations if citation.kind == "full"]

    assert all(citation.item.title for citation in full)
    assert [citation.id for citation in full if citation.item.issued is None] == ["52"]
    assert all(
        citation.links or citation.item.container_title or citation.item.publisher for citation in full
    )
