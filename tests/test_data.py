"""data/footnotes.yaml: what the article's notes cite, exactly as the program extracts it."""

import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from srccheck.cli import main
from srccheck.model.citation import Kind
from srccheck.pipeline import extract, read

RECORDS = Path(__file__).parent.parent / "data" / "footnotes.yaml"


def test_the_records_are_what_extract_prints():
    """The file in the repository is the command's output, to the byte."""
    article = os.environ.get("SRCCHECK_ARTICLE")
    if not article:
        pytest.skip("the article is not at hand: SRCCHECK_ARTICLE does not name it")

    result = CliRunner().invoke(main, ["extract", article])

    assert result.exit_code == 0
    assert result.stdout == RECORDS.read_text(encoding="utf-8")


def test_the_records_read_back_unchanged():
    """What the program writes, it reads back and writes again unchanged."""
    result = CliRunner().invoke(main, ["extract", str(RECORDS)])

    assert result.stdout == RECORDS.read_text(encoding="utf-8")


def test_the_records_hold_every_note_with_its_short_forms_linked():
    """102 notes, 105 citations: 90 full ones, and 15 short forms, none of them left open."""
    extraction = extract(read([str(RECORDS)]))
    full = [one for one in extraction.citations if one.kind is Kind.FULL]
    short = [one for one in extraction.citations if one.kind is Kind.SHORT]

    assert (extraction.notes, len(full), len(short)) == (102, 90, 15)
    assert all(one.refers_to in {other.id for other in full} for one in short)
