"""Whole outputs, compared with the files in tests/gold; UPDATE_GOLD=1 writes them anew."""

import os
from pathlib import Path

from srccheck import __version__

FOLDER = Path(__file__).parent.parent / "gold"
UPDATE = os.environ.get("UPDATE_GOLD") == "1"


def gold(name: str, text: str) -> tuple[str, str]:
    """Return what is expected and what came, the version replaced by VERSION."""
    actual = text.replace(__version__, "VERSION")
    path = FOLDER / name
    if UPDATE:
        path.write_text(actual, encoding="utf-8", newline="")
    return path.read_text(encoding="utf-8"), actual
