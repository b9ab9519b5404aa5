"""The docs say what the program does."""

import re
import runpy
from pathlib import Path

import pytest

from srccheck.cli.verify import command as verify
from srccheck.config import KEYS

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_between_pages_leads_to_a_file(page):
    """Relative links of the docs exist."""
    for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_path_that_the_docs_name_exists(page):
    """A file that the docs name in code is there."""
    text = page.read_text(encoding="utf-8")
    for path in re.findall(r"`((?:src|tests|docs|tools|data|cassettes)/[\w./-]*)`", text):
        assert "NAME" in path or (ROOT / path).exists(), path


@pytest.mark.parametrize("name", ["statuses.md", "rules.md"])
def test_the_reference_is_what_the_manual_says(name):
    """docs/statuses.md and docs/rules.md are written by their tool, and not by hand."""
    tool = runpy.run_path(str(ROOT / "tools" / "reference.py"))

    assert (ROOT / "docs" / name).read_text(encoding="utf-8") == tool["PAGES"][name]()


def test_every_setting_of_the_file_is_an_option_of_verify():
    """The configuration file knows the command line's names and no others."""
    options = {name.removeprefix("--") for one in verify.params for name in one.opts}

    assert options >= KEYS


def test_every_command_of_the_readme_is_one_of_the_makefile():
    """`make demo`, `make test` and `make verify` exist."""
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))

    named = re.findall(
        r"(?:^|`)make ([a-z]+)", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE
    )

    assert set(named) == {"demo", "test", "verify"}
    assert set(named) <= targets
