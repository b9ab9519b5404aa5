"""The commands, end to end, as a user calls them."""

import json
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from srccheck.cli import COMMANDS, main
from srccheck.reports import REPORTS

ARTICLE = Path(__file__).parent.parent / "data" / "article.txt"


def test_help_names_every_command(call):
    """`--help` lists each command with its line."""
    result = call("--help")

    assert result.exit_code == 0
    assert all(name in result.output for name in COMMANDS)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(call, name):
    """`COMMAND --help` works, and each of its options has a help text."""
    result = call(name, "--help")

    assert result.exit_code == 0
    assert "Usage:" in result.output


def test_extract_writes_records_that_it_reads_back_unchanged(call):
    """The records of the records are the same records."""
    first = call("extract", ARTICLE, "-o", "one.yaml")
    second = call("extract", "one.yaml", "-o", "two.yaml")

    assert (first.exit_code, second.exit_code) == (0, 0)
    assert Path("one.yaml").read_bytes() == Path("two.yaml").read_bytes()


def test_extract_as_json_has_no_links_and_no_status(call):
    """`--format json` is the report without what only a check can know."""
    result = call("extract", ARTICLE, "--format", "json")
    report = json.loads(result.stdout)

    assert "links" not in report
    assert "status" not in report["summary"]
    assert report["summary"]["citations"] == len(report["citations"])


BAD = [
    ("missing.txt", None, "missing.txt: no such file"),
    ("folder", "folder", "folder: is a directory; name a document in it"),
    ("binary.txt", b"\x00\x01\x02\x89PNG", "binary.txt"),
    ("empty.txt", b"", "empty.txt"),
    ("plain.txt", b"An article without any notes at all.\n", "plain.txt: no notes found"),
    ("broken.yaml", b"notes:\n  - number: [1\n", "broken.yaml:"),
    (
        "key.yaml",
        b'notes:\n- number: "1"\n  raw: A\n  citations:\n  - {id: "1", kind: full, type: book, titel: A}\n',
        "key.yaml:5",
    ),
    (
        "twice.yaml",
        (
            b'notes:\n- number: "1"\n  raw: A\n  citations:\n'
            b'  - {id: "1", kind: full, type: book, title: A}\n  - {id: "1", kind: full, type: book, title: B}\n'
        ),
        "twice.yaml:",
    ),
]


@pytest.mark.parametrize("command", ["extract", "verify"])
@pytest.mark.parametrize(("name", "content", "message"), BAD, ids=[name for name, _, _ in BAD])
def test_bad_input_is_one_line_and_exit_code_2(call, command, name, content, message):
    """A user's mistake is told in one line that names the file, without a traceback."""
    if content == "folder":
        Path(name).mkdir()
    elif content is not None:
        Path(name).write_bytes(content)

    result = call(command, name)

    assert result.exit_code == 2
    assert message in result.stderr
    assert len(result.stderr.strip().splitlines()) == 1
    assert result.stdout == ""


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--fail-on", "ded"], "did you mean 'dead'?"),
        (["--timeout", "0"], "timeout"),
        (["--concurrency", "0"], "concurrency"),
        (["--exclude", "("], "no regular expression"),
        (["--allow-network", "home"], "no network"),
        (["--archive-url", "mementos=https://a.example"], "no archive"),
        (["--report", "json"], "FORMAT=FILE"),
        (["--report", "jsn=x.json"], "did you mean 'json'?"),
        (["--report", "json=a.json", "--report", "csv=a.json"], "two reports"),
        (["-o", "list.urls"], "overwrite an input"),
        (["--only", "400"], "no note '400'"),
        (["--config", "none.toml"], "none.toml"),
        (["--recheck", "none.json"], "none.json"),
    ],
)
def test_a_wrong_option_is_explained(call, arguments, message):
    """Bad usage is exit code 2 and says what to do."""
    Path("list.urls").write_text("https://a.example/\n", encoding="utf-8")

    result = call("verify", "list.urls", *arguments)

    assert result.exit_code == 2
    assert message in result.stderr


def test_dry_run_shows_hosts_and_asks_nothing(call, monkeypatch):
    """`--dry-run` prints the plan without opening a socket."""
    monkeypatch.setattr(socket, "getaddrinfo", pytest.fail)
    Path("list.urls").write_text(
        "https://a.example/x\nhttps://a.example/y\nhttps://b.example/\n", encoding="utf-8"
    )

    result = call("verify", "list.urls", "--dry-run")

    assert result.exit_code == 0
    assert "a.example (2)" in result.stdout
    assert "3 links at 2 hosts" in result.stdout


def test_excluding_everything_is_fine_and_says_so(call):
    """Nothing asked is exit code 0 and a line that says it."""
    Path("list.urls").write_text("https://a.example/x\n", encoding="utf-8")

    result = call("verify", "list.urls", "--exclude", "example")

    assert result.exit_code == 0
    assert "every link was excluded" in result.stderr


def test_a_document_without_links_is_no_error(call):
    """The report says that there is nothing to check."""
    Path("refs.txt").write_text("Roe, J. (2001). A book. Example Press.\n", encoding="utf-8")

    result = call("verify", "refs.txt", "--from", "references")

    assert result.exit_code == 0
    assert "no links to check" in result.stderr


def test_without_network_nothing_is_called_dead(call, monkeypatch):
    """Where not even the archive answers, links are skipped as offline and the exit code is 3."""

    def nothing(*_args, **_more):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", nothing)
    Path("list.urls").write_text("https://a.example/x\nhttps://b.example/\n", encoding="utf-8")

    result = call("verify", "list.urls", "--report", "json=report.json")
    report = json.loads(Path("report.json").read_text(encoding="utf-8"))

    assert result.exit_code == 3
    assert "no network" in result.stderr
    assert report["offline"] is True
    assert {(link["status"], link["reason"]) for link in report["links"]} == {("skipped", "offline")}


def test_an_unknown_configuration_key_names_its_neighbour(call):
    """A typo in srccheck.toml is an error with a hint."""
    Path("srccheck.toml").write_text("timeot = 3\n", encoding="utf-8")
    Path("list.urls").write_text("https://a.example/x\n", encoding="utf-8")

    result = call("verify", "list.urls", "--dry-run")

    assert result.exit_code == 2
    assert "unknown key 'timeot'; did you mean 'timeout'?" in result.stderr


def test_configuration_sets_options_and_the_command_line_wins(call):
    """`exclude` from the file holds until the command line gives its own."""
    Path("pyproject.toml").write_text('[tool.srccheck]\nexclude = "a.example"\n', encoding="utf-8")
    Path("list.urls").write_text("https://a.example/x\nhttps://b.example/\n", encoding="utf-8")

    by_file = call("verify", "list.urls", "--dry-run")
    by_line = call("verify", "list.urls", "--dry-run", "--exclude", "b.example")

    assert "b.example (1)" in by_file.stdout
    assert "a.example" not in by_file.stdout
    assert "a.example (1)" in by_line.stdout


def test_a_file_above_an_input_alone_sets_nothing_about_the_network(call, tmp_path):
    """A configuration that only came with the document cannot open private networks."""
    there = tmp_path / "there"
    there.mkdir()
    here = tmp_path / "here"
    here.mkdir()
    (there / "srccheck.toml").write_text('allow-network = ["10.0.0.0/8"]\nexclude = "x"\n', encoding="utf-8")
    (there / "list.urls").write_text("https://a.example/x\nhttps://b.example/\n", encoding="utf-8")

    result = CliRunner().invoke(main, ["verify", "../there/list.urls", "--dry-run"])
    del result
    import os

    os.chdir(here)
    result = call("verify", there / "list.urls", "--dry-run")

    assert "allow-network left aside" in result.stderr
    assert "a.example/x" not in result.stdout


def test_the_demo_gets_every_verdict_that_it_was_built_for(call):
    """The self-test passes, with a report on stdout."""
    result = call("demo")

    assert result.exit_code == 0, result.stderr
    assert "dead" in result.stdout


def test_an_interrupt_keeps_what_was_checked(tmp_path):
    """Ctrl-C ends the run with exit code 3 and a complete, readable report file."""
    script = (
        "import os, signal, sys, threading\n"
        "from srccheck.cli import main\n"
        "server = __import__('socket').create_server(('127.0.0.1', 0))\n"
        "open('list.urls', 'w').write(f'http://127.0.0.1:{server.getsockname()[1]}/\\n')\n"
        "threading.Timer(2.0, os.kill, (os.getpid(), signal.SIGINT)).start()\n"
        "main(['verify', 'list.urls', '--allow-network', '127.0.0.0/8', '--no-archive', '-o', 'r.json'])\n"
    )
    result = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, timeout=30, check=False
    )
    report = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))

    assert result.returncode == 3
    assert "Traceback" not in result.stderr
    assert report["complete"] is False
    assert report["links"][0]["reason"] == "not-reached"


def test_explain_lists_and_explains(call):
    """Without a name everything by group; with one its page; with a wrong one the nearest."""
    assert "site-replaced" in call("explain").output
    assert call("explain", "soft-404").output.startswith("soft-404 (dead)\n")
    wrong = call("explain", "soft404")
    assert (wrong.exit_code, "did you mean 'soft-404'?" in wrong.stderr) == (2, True)


@pytest.mark.parametrize("format_name", list(REPORTS))
def test_no_report_tells_a_password(call, tmp_path, format_name):
    """Neither of an address, nor of a note's text, nor in a finding or a message."""
    note = "Jane Roe, 'Salt', Daily, 4 May 2021, https://jane:hunter2@127.0.0.1/ and "
    path = "https://jane:hunter2@127.0.0.1/2019/03/02/x?utm_source=y"
    (tmp_path / "a.txt").write_text(f"A text.[1]\n\n[1] {note}{path}\n")
    run = call("verify", "a.txt", "--no-archive", "--format", format_name, "-v")

    assert run.exit_code == 0
    assert "127.0.0.1" in run.stdout
    assert "hunter2" not in run.output + run.stderr


@pytest.mark.parametrize(
    "command", [("extract", "loop"), ("verify", "--dry-run", "loop"), ("extract", "a.md", "-o", "loop")]
)
def test_a_link_to_itself_is_told_in_one_line(call, command):
    """A symbolic link that leads to itself can be neither read nor written; one line says so."""
    Path("a.md").write_text("Salt.[^1]\n\n[^1]: J. Roe, *Salt* (Kiel, 1999).\n", "utf-8")
    Path("loop").symlink_to("loop")

    result = call(*command)

    assert (result.exit_code, result.stderr.count("\n")) == (2, 1)
    assert result.stderr.startswith("srccheck: loop: cannot be ")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_full_output_is_told_in_one_line():
    """Where nothing more can be printed, one line says so, and no traceback."""
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(
            [sys.executable, "-m", "srccheck", "explain"],
            check=False,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
        )

    assert result.returncode == 2
    assert result.stderr == "srccheck: standard output: No space left on device; nothing more was written\n"
