"""Options: their limits, and the file that may set them."""

import pytest

from srccheck.config import Options, find, load, settle
from srccheck.errors import ConfigError, UsageError
from srccheck.model.verdict import Status


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"concurrency": 0}, "1 to 1000"),
        ({"timeout": -1.0}, "more than 0"),
        ({"exclude": ["("]}, "no regular expression"),
        ({"allow-network": ["10.0.0.0/99"]}, "no network"),
        ({"contact": "a\nb"}, "ASCII"),
        ({"fail-on": ["changd"]}, "did you mean 'changed'"),
        ({"concurrency": "many"}, "int"),
    ],
)
def test_what_makes_no_sense_is_refused(values, message):
    """Each limit is told in words."""
    with pytest.raises(UsageError, match=message):
        Options.build(values)


@pytest.mark.parametrize(
    ("entry", "wanted"),
    [
        ("none", set()),
        ("dead", {Status.DEAD}),
        ("dead, insecure", {Status.DEAD, Status.INSECURE}),
    ],
)
def test_fail_on_is_a_list_of_statuses(entry, wanted):
    """Commas separate; `none` is none."""
    assert Options.build({"fail-on": [entry]}).fails() == wanted


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("timeout = [", "no valid TOML"),
        ("timeuot = 1", "did you mean 'timeout'"),
        ('timeout = "long"', "float"),
        ("concurrency = 5000", "1 to 1000"),
    ],
)
def test_a_broken_file_is_named_with_what_is_wrong(tmp_path, text, message):
    """The message begins with the file."""
    path = tmp_path / "srccheck.toml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(ConfigError, match=message) as error:
        load(path)
    assert str(error.value).startswith(str(path))


def test_the_nearest_file_is_found(tmp_path):
    """From a folder upward; a pyproject.toml counts only with its table."""
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "srccheck.toml").touch()
    (tmp_path / "a" / "pyproject.toml").write_text("[project]\n", encoding="utf-8")

    assert find(inner) == tmp_path / "srccheck.toml"
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.srccheck]\ntimeout = 3\n", encoding="utf-8")
    assert find(inner) == tmp_path / "a" / "pyproject.toml"


def test_the_command_line_wins(tmp_path):
    """What is given goes before what the file says, and that before the default."""
    path = tmp_path / "srccheck.toml"
    path.write_text("timeout = 3\nconcurrency = 5\n", encoding="utf-8")

    options, message = settle({"timeout": 7.0}, path, ())

    assert (options.timeout, options.concurrency, options.no_archive, message) == (7.0, 5, False, "")
