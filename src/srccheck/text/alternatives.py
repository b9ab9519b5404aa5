"""Many words that are sought quickly."""

import re
from collections.abc import Iterable


def alternatives(words: Iterable[str]) -> str:
    """Return a regular expression of any of the words, longest first, a blank for any white space.

    Words share what they begin with ("s(?:ee|iehe)"), since a place in a text is then tried once and not once a word;
    where none begins with the letter there, one look at that tells.
    """
    listed = sorted({tuple(word) for word in words if word})
    first = "".join(re.escape(head) for head in dict.fromkeys(word[0] for word in listed))
    return f"(?:(?=[{first}]){_branches(listed)})"


def has_any(text: str, words: Iterable[str]) -> bool:
    """Tell whether any of the words stands in a text, be it within a word; it costs less than a regular expression."""
    for word in words:  # noqa: SIM110 (asked hundreds of times a note)
        if word in text:
            return True
    return False


def _branches(words: list[tuple[str, ...]]) -> str:
    """Return a regular expression of words in order, given as the characters that are left of each."""
    heads = {word[0]: [other[1:] for other in words if other[:1] == word[:1]] for word in words if word}
    branches = [
        (r"\s+" if head == " " else re.escape(head)) + _branches(rest) for head, rest in heads.items()
    ]
    if not branches:
        return ""
    if () in words:
        return f"(?:{'|'.join(branches)})?"
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
