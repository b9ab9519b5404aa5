from pathlib import Path

from srccheck import rules
from srccheck.rules import COMPARISONS, RULES


def test_each_rule_is_one_file_with_its_own_page():
    """Ids, files and table agree, and each rule says what it means, how it is seen and what to do."""
    files = {path.stem for path in Path(rules.__file__).parent.glob("*.py")} - {
        "__init__",
        "base",
        "choice",
        "manual",
    }

    table = {**RULES, **COMPARISONS}
    assert {name.replace("-", "_") for name in table} == files
    for name, rule in table.items():
        assert rule.id == name
        page = type(rule).__doc__ or ""
        assert all(head in page for head in ("What it means:", "How it is seen:", "What to do:"))
