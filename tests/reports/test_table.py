"""The table of report formats, and the suffixes that choose one."""

import subprocess
import sys

import pytest

from srccheck.reports import REPORTS, SUFFIXES
from support.builders import a_mixed_report
from support.gold import gold

NAMES = ["rich", "json", "jsonl", "html", "markdown", "csv", "sarif", "junit", "github"]
SUFFIX_OF = {name: suffix for suffix, name in reversed(SUFFIXES.items())}


def test_formats_stand_in_the_order_of_the_contract():
    """The table lists the formats of `--format`, in that order."""
    assert list(REPORTS) == NAMES


def test_suffixes_name_formats_of_the_table():
    """Every suffix leads to a format, and all formats but `github` have one."""
    assert set(SUFFIXES.values()) == set(NAMES) - {"github"}


@pytest.mark.parametrize("name", NAMES)
def test_a_whole_report_is_what_the_gold_file_says(name):
    """The output for a report with every status is the one that was looked at."""
    expected, actual = gold(f"report{SUFFIX_OF.get(name, '.github.txt')}", REPORTS[name](a_mixed_report()))

    assert expected == actual


@pytest.mark.parametrize("name", NAMES)
def test_a_report_ends_in_one_newline(name):
    """Every format ends its last line, and leaves no empty line behind it."""
    text = REPORTS[name](a_mixed_report())

    assert text.endswith("\n")
    assert not text.endswith("\n\n")


def test_the_table_imports_no_format():
    """Looking at the names costs neither rich nor msgspec's schema nor an XML library."""
    code = (
        "import sys, srccheck.reports; list(srccheck.reports.REPORTS); "
        "print(sorted(m for m in ('rich', 'xml.etree.ElementTree', 'srccheck.reports.json') if m in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
