"""The shape of the house: sizes, tables that equal their files, no cycles, the installed package under test."""

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import srccheck
from srccheck.exports import EXPORTS
from srccheck.judge import SIGNALS
from srccheck.readers import READERS
from srccheck.registry import Table
from srccheck.reports import REPORTS
from srccheck.rules import COMPARISONS, RULES

ROOT = Path(__file__).parent.parent
PACKAGE = Path(srccheck.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
TABLES = {
    "readers": READERS,
    "rules": Table("rule", {**RULES.entries, **COMPARISONS.entries}),
    "judge": SIGNALS,
    "reports": REPORTS,
    "exports": EXPORTS,
}


def test_the_suite_runs_against_the_installed_package():
    """What is tested is what a user installs, not the source tree."""
    assert "site-packages" in PACKAGE.parts


@pytest.mark.parametrize(("folder", "table"), TABLES.items())
def test_every_entry_of_a_table_is_a_file_with_tests(folder, table):
    """Each member is importable, stands in its own file, and has a test file of its name."""
    for name in table:
        module = table.entries[name].partition(":")[0]
        assert callable(table[name]) or hasattr(table[name], "check"), name
        stem = module.rpartition(".")[2]
        assert (PACKAGE / folder / f"{stem}.py").is_file()
        assert (ROOT / "tests" / folder / f"test_{stem}.py").is_file(), f"{folder}/{stem} has no test"


@pytest.mark.parametrize(("folder", "title"), [("readers", "read"), ("exports", "render"), ("rules", "RULE")])
def test_every_member_file_is_in_its_table(folder, title):
    """A file that offers a member's entry point is registered."""
    registered = {entry.partition(":")[0] for entry in TABLES[folder].entries.values()}
    for path in (PACKAGE / folder).glob("*.py"):
        names = {
            node.name if isinstance(node, ast.FunctionDef) else getattr(node.targets[0], "id", "")
            for node in ast.parse(path.read_text(encoding="utf-8")).body
            if isinstance(node, ast.FunctionDef | ast.Assign)
        }
        if title in names and path.stem not in ("__init__", "base"):
            assert f"srccheck.{folder}.{path.stem}" in registered


@pytest.mark.parametrize("name", [*READERS, *REPORTS, *EXPORTS])
def test_every_format_is_documented(name):
    """docs/formats.md has a row for each input, report and bibliography format."""
    assert f"| `{name}` |" in (ROOT / "docs" / "formats.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_is_short_and_says_what_it_is(path):
    """No file over 400 lines, no function over 60, and a docstring on top."""
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text)

    assert ast.get_docstring(tree)
    assert len(text.splitlines()) <= 400
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno < 60, node.name


def _imports(path):
    """Yield the modules that a module imports when it is loaded."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("srccheck"):
            members = [f"{node.module}.{alias.name}" for alias in node.names]
            yield from members
            if not {_name(path) for path in MODULES}.issuperset(members):
                yield node.module


def _name(path):
    parts = ("srccheck", *path.relative_to(PACKAGE).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def test_no_module_imports_itself_in_a_circle():
    """Module-level imports have no cycle, packages included."""
    names = {_name(path) for path in MODULES}
    graph = {_name(path): {one for one in _imports(path) if one in names} for path in MODULES}
    done, path = set(), []

    def visit(module):
        assert module not in path, " -> ".join([*path[path.index(module) :], module])
        if module not in done:
            path.append(module)
            for other in graph[module] - {module}:
                visit(other)
            path.pop()
            done.add(module)

    for module in graph:
        visit(module)


def test_help_loads_no_heavy_module():
    """`srccheck --help` needs click only."""
    script = (
        "import sys; sys.argv = ['srccheck', '--help']\n"
        "from srccheck.cli import main\n"
        "try: main()\nexcept SystemExit: pass\n"
        "heavy = {'httpx', 'requests', 'rich', 'bibtexparser', 'selectolax', 'yaml', 'asyncio', 'msgspec'}\n"
        "print('loaded:', sorted(heavy & set(sys.modules)))"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert result.stdout.splitlines()[-1] == "loaded: []"


@pytest.mark.parametrize("name", ["srccheck", "srccheck.readers", "srccheck.reports", "srccheck.exports"])
def test_a_table_can_be_looked_at_without_its_members(name):
    """Importing a plug point does not import what is behind it."""
    import_module(name)
    script = f"import sys, {name}; print(sorted({{'httpx', 'rich', 'bibtexparser', 'selectolax', 'yaml'}} & set(sys.modules)))"
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert result.stdout.strip() == "[]"
