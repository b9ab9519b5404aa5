"""The modules of the bench, which is no package, for the tests of what it counts."""

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

BENCH = Path(__file__).parents[2] / "bench"


def modules(*names: str) -> tuple[ModuleType, ...]:
    """Import modules of the bench by their names; its folder is on the path of imports meanwhile only."""
    sys.path.insert(0, str(BENCH))
    try:
        return tuple(import_module(name) for name in names)
    finally:
        sys.path.remove(str(BENCH))
