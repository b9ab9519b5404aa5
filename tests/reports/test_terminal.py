"""The report in terminals of every width, in a pipe and in a file."""

import io
import re

import pytest
from rich.cells import cell_len
from rich.console import Console

from srccheck.model.verdict import Identity, Reason, Status
from srccheck.reports import terminal
from srccheck.reports.terminal import render, show, text
from support.builders import a_citation, a_finding, a_mixed_report, a_report, a_result, a_snapshot, an_answer
from support.gold import gold

ADDRESS = re.compile(r"https?://\S+")


def shown(report, saved=None, **options):
    """Return what a terminal of these options gets, escape sequences too."""
    out = io.StringIO()
    console = Console(file=out, **{"width": 100, "force_terminal": True, "color_system": "256"} | options)
    show(report, console, saved)
    return out.getvalue()


@pytest.mark.parametrize("width", [80, 160])
def test_the_layout_is_the_one_that_was_looked_at(width):
    """Cards at 80 columns, a table at 160."""
    expected, actual = gold(f"report.{width}.txt", text(a_mixed_report(), width))

    assert expected == actual


@pytest.mark.parametrize("width", [40, 60, 80, 100, 119, 120, 160, 240])
def test_only_addresses_and_commands_are_longer_than_the_terminal(width):
    """Every line fits, in columns of the terminal; an address stays whole, on a line of its own if need be."""
    report = a_mixed_report()
    lines = text(report, width).splitlines()
    long = [line for line in lines if cell_len(line) > width and not line.startswith("Next: ")]

    assert all(ADDRESS.fullmatch(line.strip()) for line in long)
    for result in report.results:
        if result.verdict.status not in (Status.ALIVE, Status.SKIPPED):
            assert any(result.link.url in line.split() for line in lines)


@pytest.mark.parametrize("width", [80, 160])
def test_columns_stay_straight_beside_wide_letters(width):
    """A title in letters of two columns does not push the next column out of line."""
    report = a_report(
        a_result("https://a.example/", Reason.HTTP_404),
        a_result("https://b.example/", Reason.HTTP_404, ("2",)),
        citations=[a_citation("1", "https://a.example/", title="塩の値段"), a_citation("2", "https://b.example/")],
    )  # fmt: skip
    lines = [line for line in text(report, width).splitlines() if "the site says" in line]
    columns = {cell_len(line[: line.index("the site says")]) for line in lines}

    assert len(lines) == 2
    assert len(columns) == 1


@pytest.mark.parametrize("width", [60, 80, 120, 160])
def test_nothing_that_was_found_is_cut_off(width):
    """A page title without blanks goes on in the next line instead of ending in dots."""
    result = a_result(reason=Reason.SOFT_404, title="塩" * 70, identity=Identity.CONTRADICTED)

    assert text(a_report(result), width).count("塩") == 70


def test_plain_text_has_neither_colour_nor_trailing_blanks():
    """A file gets 100 columns of text and nothing else."""
    plain = render(a_mixed_report())

    assert "\x1b" not in plain
    assert not re.search(r"[ \t]+$", plain, re.MULTILINE)


def test_a_pipe_gets_no_colour_and_no_links():
    """A console that is no terminal prints no escape sequence."""
    assert "\x1b" not in shown(a_mixed_report(), force_terminal=False, color_system="auto")


def test_without_colour_every_word_is_the_same():
    """NO_COLOR takes the colours and leaves the text; signs and words carry the meaning."""
    coloured = shown(a_mixed_report())
    plain = shown(a_mixed_report(), no_color=True)
    escapes = re.compile(r"\x1b\][^\x1b]*\x1b\\|\x1b\[[0-9;]*m")

    assert not re.search(r"\x1b\[[0-9;]*[34]8?;5", plain)
    assert escapes.sub("", coloured) == escapes.sub("", plain)


def test_signs_are_told_apart_without_colour():
    """Each status has a sign of its own, one column wide."""
    assert len(set(terminal.SIGNS.values())) == len(Status)
    assert {cell_len(sign) for sign in terminal.SIGNS.values()} == {1}


@pytest.mark.parametrize("status", list(Status))
def test_colours_read_on_dark_and_light_backgrounds(status):
    """Each colour has a contrast of 3.5 at least against black and against white (WCAG 2.2)."""
    red, green, blue = terminal._STYLES[status].color.get_truecolor()
    parts = [part / 255 for part in (red, green, blue)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    luminance = sum(w * part for w, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))

    assert 1.05 / (luminance + 0.05) >= 3.5
    assert (luminance + 0.05) / 0.05 >= 3.5


def test_snapshots_are_links_that_can_be_clicked():
    """A terminal gets the archived copy as a hyperlink (OSC 8) with the whole address visible."""
    report = a_report(a_result(reason=Reason.HTTP_404, archive=an_answer(a_snapshot())))
    url = "https://web.archive.org/web/20210919120000/https://news.example/salt"

    assert re.search(rf"\x1b\]8;[^;]*;{re.escape(url)}\x1b\\\S*{re.escape(url)}", shown(report))


def test_what_is_no_web_address_is_no_link():
    """An address of another scheme is printed and not linked."""
    output = shown(a_report(a_result("javascript:alert(1)", Reason.UNSUPPORTED_SCHEME, exchanges=())))

    assert "javascript:alert(1)" in output
    assert "\x1b]8" not in output


def test_ascii_terminals_get_no_signs():
    """Where the encoding is not UTF, the status stands in words alone."""
    out = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    show(a_report(a_result(reason=Reason.HTTP_404)), Console(file=out, width=80))
    out.seek(0)

    assert "\ndead          note 1\n" in re.sub(" +\n", "\n", out.read())


def test_offline_and_incomplete_runs_say_so_in_the_second_line():
    """What the reader must know before the numbers stands above them."""
    report = a_report(a_result(reason=Reason.OFFLINE, exchanges=()), offline=True, complete=False)
    lines = render(report).splitlines()

    assert lines[1].startswith("Offline:")
    assert lines[2].startswith("Incomplete:")
    assert "Needs attention" not in render(report)
    assert lines[-1] == "Next: run it again with a network connection."


def test_a_document_without_links_says_so():
    """No links is no error, and no silence."""
    lines = render(a_report(citations=[a_citation("1")])).splitlines()

    assert "No links: there is nothing to check here." in lines
    assert "1 note gives no link: not checkable is not fine." in lines


def test_the_last_line_is_the_next_step():
    """The reader's eye ends on what to do."""
    report = a_report(a_result(reason=Reason.HTTP_404, archive=an_answer(a_snapshot())))

    assert shown(report, "out.json", color_system=None).splitlines()[-1] == (
        "Next: srccheck export data/footnotes.yaml --to biblatex --with out.json"
    )


def test_findings_tell_note_rule_and_place():
    """A finding has its severity, note, message, rule and line; one about the whole says so."""
    output = render(a_report(findings=[a_finding(), a_finding(note=None, location=None)]))

    assert "warning       note 1: the address is the front page of its site [site-root]" in output
    assert "(data/footnotes.yaml:10)" in output
    assert "document: the address is the front page" in output


def test_thirty_problems_are_thirty_cards():
    """A long list has each link once, in order, set apart by empty lines."""
    results = [a_result(f"https://a.example/{n}", Reason.HTTP_404, (str(n),)) for n in range(1, 31)]
    blocks = text(a_report(*results), 80).split("\n\n")
    cards = [block for block in blocks if block.startswith("✗ dead        note ")]

    assert [card.split()[3] for card in cards] == [str(n) for n in range(1, 31)]
