"""Lists of references that stand in one paragraph: where a long one may be parted, so that each part is read."""

import re
from itertools import pairwise

from srccheck.extraction.repeats import CAPITAL

LONGEST = 3_300
"""Characters of a text that is read at once; what is longer is parted, or is no note and kept as one."""
_LONGEST_LIST = 2 * LONGEST
"""Characters of a list that is parted: a longer one would take more than 50 ms."""
_ENTRY = re.compile(
    rf"(?:\A|(?<=[.\d)]\s))(?={CAPITAL}[\w’'-]{{1,40}},\s{CAPITAL}[^();:\d]{{1,120}}[,\s]\(?(?:1[5-9]|20)\d\d[a-z]?(?:/\d\d)?\)?[:;.,]\s)"
)
"""Where an entry by author and year begins, behind the end of another: "Kiel. Roe, Jane, 1999: Salt", "5. Roe, J. (1999). Salt"."""
_MOST = 45
"""Entries of a list that is parted, at most."""
_LONGEST_ENTRY = 500
"""Characters from one to the next."""
_PART = LONGEST // 2
"""Characters of entries that are read together, where more than one is: the ends of all their sentences are looked at."""


def parts(raw: str) -> list[tuple[int, int]]:
    """Return the stretches, begin and end, in which a text is read: the whole of a short one, several entries of a long list.

    Empty for what is too long to be read and is no list, or has too many entries.
    """
    if len(raw) <= LONGEST:
        return [(0, len(raw))]
    if len(raw) > _LONGEST_LIST:
        return []
    begins = [found.start() for found in _ENTRY.finditer(raw)]
    apart = [after - at for at, after in pairwise([*begins, len(raw)])]
    if not begins or begins[0] or len(begins) > _MOST or max(apart) > _LONGEST_ENTRY:
        return []
    found: list[tuple[int, int]] = []
    begin = 0
    for at, after in pairwise([*begins, len(raw)]):
        if at > begin and after - begin > _PART:
            found.append((begin, at))
            begin = at
    found.append((begin, len(raw)))
    return found
