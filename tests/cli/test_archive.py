"""`archive` and `verify --archives all`, over sites on loopback and a real archive that saves pages."""

import json
from datetime import UTC, datetime

import pytest

from pywb.faults import Fault
from pywb.holdings import Capture
from srccheck.archives.saving import ACCESS, SECRET
from support.server import reply, serving

TITLES = {
    "/ferry": "The last ferry leaves the northern harbour at dusk",
    "/weir": "How the weir at Brookmill was mended by its neighbours",
    "/gone": "What the town clerk wrote in the margins of the ledger",
}
PROSE = "It stands here in place of an article, and says enough to be one. " * 8


def html(title: str) -> bytes:
    return f"<!doctype html><title>{title}</title><h1>{title}</h1><p>{PROSE}".encode()


@pytest.fixture
def site(tmp_path):
    """Run a site with two living pages and a dead one, and cite them."""
    routes = {path: reply(200, html(title), content_type="text/html") for path, title in TITLES.items()}
    with serving(routes | {"/gone": reply(404)}) as server:
        notes = "\n".join(
            f"{number}. Jane Roe, “{title}”, Coast News, 5 May 2021, {server.url(path)}."
            for number, (path, title) in enumerate(TITLES.items(), 1)
        )
        (tmp_path / "notes.txt").write_text(notes)
        yield server


@pytest.fixture
def run(call, front, site, monkeypatch):
    """Return a function that runs a command on the notes, with the archive's front and its keys."""
    monkeypatch.setenv(ACCESS, "key")
    monkeypatch.setenv(SECRET, "secret")
    for path in ("/ferry", "/weir"):
        front.saves[site.url(path)] = html(TITLES[path])

    def invoke(command, *arguments):
        return call(
            *(command, "notes.txt", "--from", "references", "--allow-network", "127.0.0.0/8"),
            *("--archive-url", front.root, "--timeout", "3", "--format", "json", *arguments),
        )

    return invoke


def links(result):
    """Return the links of a JSON report by the last part of their addresses."""
    return {link["url"].rpartition("/")[2]: link for link in json.loads(result.stdout)["links"]}


def sent(front):
    return sorted(one.form["url"].rpartition("/")[2] for one in front.asked if one.endpoint == "save")


def test_living_links_are_looked_up_only_when_asked_for(run, front):
    """By default no archive hears of them; with `--archives all` the report says which have no copy."""
    found = links(run("verify"))
    assert {name: link["archive_status"] for name, link in found.items()} == {
        "ferry": "not-asked",
        "weir": "not-asked",
        "gone": "none",
    }
    assert all(one.path.partition("&")[0].endswith("gone") for one in front.asked)
    assert {link["archive_status"] for link in links(run("verify", "--archives", "all")).values()} == {"none"}
    text = run("verify", "--archives", "all", "--format", "rich").stdout
    assert "Without an archived copy anywhere: 2 living sources" in text


def test_living_sources_without_a_copy_are_kept(run, front):
    """Each is saved, opened and compared, and the report names the new copy; the dead one is not sent."""
    result = run("archive")
    found = links(result)
    assert result.exit_code == 0, result.stderr
    assert sent(front) == ["ferry", "weir"]
    for name in ("ferry", "weir"):
        copy = found[name]["snapshot"]
        assert found[name]["archive_status"] == "found"
        assert (copy["verified_by"], copy["anchor"], copy["side"]) == ("title", "cited", "after")
        assert copy["title"] == TITLES[f"/{name}"]
        assert "kept just now" in copy["why"]
    assert found["gone"]["snapshot"] is None
    assert "2 of 2 living sources without a copy kept" in result.stderr
    assert "submitted" in result.stderr


def test_a_second_run_has_nothing_to_keep(run, front):
    """What was kept is found in the archive."""
    run("archive")
    front.asked.clear()
    again = run("archive")
    assert (again.exit_code, sent(front)) == (0, [])
    assert links(again)["ferry"]["archive_status"] == "found"
    assert "nothing to keep" in again.stderr


def test_a_dry_run_keeps_nothing_and_needs_no_keys(run, front, site, monkeypatch):
    """It says what would be kept."""
    monkeypatch.delenv(ACCESS)
    monkeypatch.delenv(SECRET)
    result = run("archive", "--dry-run")
    assert result.exit_code == 0
    assert result.stdout.split() == [site.url("/ferry"), site.url("/weir")]
    assert "2 living sources without a copy would be kept" in result.stderr
    assert {one.endpoint for one in front.asked} <= {"replay", "index", "open"}


@pytest.mark.parametrize("name", [ACCESS, SECRET])
def test_keys_are_needed_before_anything_is_asked(run, front, monkeypatch, name):
    """One line says which variables, and where keys come from."""
    monkeypatch.delenv(name)
    result = run("archive")
    assert result.exit_code == 2
    assert ACCESS in result.stderr
    assert SECRET in result.stderr
    assert front.asked == []


def test_refused_keys_end_the_run_and_are_shown_to_nobody(run, front, monkeypatch):
    """The report is written all the same, and neither key is in anything that is printed."""
    monkeypatch.setenv(SECRET, "wr0ng-canary")
    result = run("archive")
    assert result.exit_code == 3
    assert links(result)["ferry"]["archive_status"] == "none"
    assert "the archive refused the keys" in result.stderr
    assert "canary" not in result.output + result.stderr


def test_what_cannot_be_kept_is_told(run, front, site):
    """One source is refused, the other kept: the report has its copy, the exit code tells that something is left."""
    front.saves[site.url("/weir")] = "error:blocked-url"
    result = run("archive")
    found = links(result)
    assert result.exit_code == 1
    assert (found["ferry"]["archive_status"], found["weir"]["archive_status"]) == ("found", "none")
    assert "1 of 2 living sources without a copy kept" in result.stderr
    assert "1 source not kept:" in result.stderr


def test_the_limit_of_the_day_is_respected(run, front):
    """Nothing is sent when the account has had its captures."""
    front.daily = (40_000, 40_000)
    result = run("archive")
    assert (result.exit_code, sent(front)) == (1, [])
    assert "captures of today" in result.stderr


def test_no_more_are_kept_than_is_wanted(run, front):
    """`--most` sets how many are sent in one run."""
    assert run("archive", "--most", "1").exit_code == 1
    assert sent(front) == ["ferry"]


def test_a_capture_that_shows_something_else_is_no_copy(run, front, site):
    """The service may be shown another page than we are; that is not told as a copy."""
    shown = Capture(f"{datetime.now(UTC):%Y%m%d%H%M%S}", site.url("/weir"), 200, html("Just a moment..."))
    front.saves[site.url("/weir")] = shown
    link = links(run("archive"))["weir"]
    assert link["snapshot"] is None
    assert link["archive_status"] == "none-good"
    assert not link["snapshot_candidate"] or not link["snapshot_candidate"]["verified"]


def test_a_service_that_is_down_costs_nothing_but_the_copies(run, front):
    """The report is as it was."""
    front.faults["save"] = Fault.BUSY
    result = run("archive", "--saving-time", "3")
    assert result.exit_code in (1, 3)
    assert links(result)["ferry"]["status"] == "alive"


def test_an_interrupted_job_is_taken_up_again(run, front):
    """What was sent and not waited for is looked at by the next run, and not sent again."""
    front.pending = 1000
    first = run("archive", "--saving-time", "1")
    assert first.exit_code == 1
    assert sent(front) == ["ferry", "weir"]
    front.pending = 0
    for job in front._jobs.values():
        job.polls = 0
    front.asked.clear()
    second = run("archive")
    assert (second.exit_code, sent(front)) == (0, [])
    assert links(second)["weir"]["archive_status"] == "found"


def test_nothing_is_saved_by_verify(run, front):
    """Saving is asked for by its own command only."""
    run("verify", "--archives", "all")
    assert {one.endpoint for one in front.asked} <= {"replay", "index", "open"}
