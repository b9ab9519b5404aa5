"""Texts that are found by the rarest of some words; they are read when they are first asked for."""

from collections.abc import Callable, Iterable, Sequence


class WordIndex:
    """The texts that were added, by their words."""

    def __init__(self, words: Callable[[str], Iterable[str]]) -> None:
        """Make an index whose texts have the words that a function returns."""
        self._words = words
        self._having: dict[str, list[str]] = {}
        self._unread: list[str] = []

    def add(self, text: str) -> None:
        """Remember a text."""
        self._unread.append(text)

    def having(self, words: Iterable[str]) -> Sequence[str]:
        """Return the texts that have the rarest of these words, in the order in which they came; none without words."""
        for text in self._unread:
            for word in set(self._words(text)):
                self._having.setdefault(word, []).append(text)
        self._unread.clear()
        return min((self._having.get(word, []) for word in words), key=len, default=[])
