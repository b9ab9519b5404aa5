"""What the tests of commands share."""

import pytest
from click.testing import CliRunner

from srccheck.cli import main


@pytest.fixture
def call(tmp_path, monkeypatch):
    """Return a function that runs a command in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def invoke(*arguments, **more):
        return CliRunner().invoke(main, [str(one) for one in arguments], **more)

    return invoke
