"""The rule about one person whose name is printed in two ways."""

from collections.abc import Iterable, Iterator

from srccheck.model.citation import Citation
from srccheck.model.finding import Finding, Severity
from srccheck.model.work import Name
from srccheck.rules.base import finding
from srccheck.text.edits import distance
from srccheck.text.language import script
from srccheck.text.titles import fold

SHORTEST = 5
"""Letters that a family name has at least; shorter ones that differ by a letter are different names."""


class NameTwoSpellings:
    """One person is spelled in two ways.

    What it means: bibliographies list the person twice, and one of the two spellings is wrong.

    How it is seen: two family names of five or more letters differ by one letter, and the given names, written in full,
    are the same; or family names are the same and given names of four or more letters differ by one letter.

    Example: "Jane Rowlandson" in note 2, "Jane Rowlandsen" in note 9.

    What it leaves alone: initials, for they may be those of two persons.

    What to do: compare both with the sources.
    """

    id = "name-two-spellings"
    severity = Severity.NOTE

    def check(self, citations: Iterable[Citation]) -> Iterator[Finding]:
        """Yield a finding at the first citation that has the later spelling."""
        seen: set[tuple[str, str]] = set()
        halves: dict[tuple[str, ...], list[tuple[tuple[str, str], Name, str]]] = {}
        for citation in citations:
            for name in (*citation.item.author, *citation.item.editor):
                key = _key(name)
                if key is None or key in seen:
                    continue
                near = (other for half in _halves(key) for other in halves.get(half, ()))
                like = next((other for other in near if _is_like(key, name, other)), None)
                if like is not None:
                    words = f"{_printed(name)} is spelled {_printed(like[1])} in note {like[2]}: one person, or two?"
                    yield finding(self, citation, words)
                seen.add(key)
                for half in _halves(key):
                    halves.setdefault(half, []).append((key, name, citation.note))


def _halves(key: tuple[str, str]) -> list[tuple[str, ...]]:
    """Return marks of which two spellings that differ by one letter share one: it is in one half of one name."""
    family, given = key
    return [
        ("family", given, family[: len(family) // 2]),
        ("family", given, family[-(len(family) // 2) :]),
        ("given", family, given[: len(given) // 2]),
        ("given", family, given[-(len(given) // 2) :]),
    ]


def _is_like(key: tuple[str, str], name: Name, other: tuple[tuple[str, str], Name, str]) -> bool:
    return _slip(key, other[0]) and _script(name) == _script(other[1])


def _key(name: Name) -> tuple[str, str] | None:
    """Return the folded family and given name; None where the given name is missing or initials only."""
    family, given = fold(name.family or ""), fold((name.given or "").split(" ")[0])
    return (family, given) if len(family) >= SHORTEST and len(given) >= SHORTEST - 1 else None


def _slip(one: tuple[str, str], other: tuple[str, str]) -> bool:
    if one[1] == other[1]:
        return distance(one[0], other[0], 1) == 1
    return one[0] == other[0] and distance(one[1], other[1], 1) == 1


def _script(name: Name) -> str | None:
    return script(f"{name.family} {name.given}")


def _printed(name: Name) -> str:
    return f"{name.given} {name.family}"


RULE = NameTwoSpellings()
