"""A table imports its members when they are looked up, and helps with typos."""

import pytest

from srccheck.errors import UsageError
from srccheck.registry import Table

TABLE: Table[object] = Table("thing", {"path": "pathlib:Path", "missing": "no_such_module:thing"})


def test_a_member_is_imported_on_look_up():
    """Listing does not import; looking up does."""
    from pathlib import Path

    assert list(TABLE) == ["path", "missing"]
    assert TABLE["path"] is Path


def test_an_unknown_name_names_its_neighbour():
    """A typo is a usage error with a hint, a stranger gets the list."""
    with pytest.raises(UsageError, match="did you mean 'path'"):
        TABLE["pth"]
    with pytest.raises(UsageError, match="there are: path, missing"):
        TABLE["zzz"]
