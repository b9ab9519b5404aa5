"""Which address belongs to which citation, where several share a pile of them at the end of a note."""

import re
from collections.abc import Sequence

from msgspec import Struct

from srccheck.text.titles import fold
from srccheck.text.urls import site, split

_WORD = re.compile(r"[a-z0-9]{3,}")


class Claim(Struct, frozen=True, kw_only=True):
    """What a citation may know an address by.

    Attributes:
        words: its titles in any script, its author and its container.
        containers: its container, publisher and bodies.
        links: the addresses that stand in its part of the note.
    """

    words: str
    containers: tuple[str, ...]
    links: tuple[str, ...]


def share(claims: Sequence[Claim]) -> tuple[tuple[str, ...], ...]:
    """Return the addresses of each citation of a note.

    An address stays where it stands unless another citation of the note knows it better, by the words of
    its path or by the name of its site, and unless the citation where it stands would then have none.
    """
    shares: list[list[str]] = [[] for _ in claims]
    for place, claim in enumerate(claims):
        for url in claim.links:
            scores = [affinity(url, other) for other in claims]
            best = max(range(len(claims)), key=lambda i: (scores[i], i == place))
            movable = len(claim.links) > 1 and scores[best] > scores[place]
            shares[best if movable else place].append(url)
    return tuple(tuple(links) for links in shares)


def affinity(url: str, claim: Claim) -> float:
    """Return how well an address goes with a citation: the share of words in common, and 1 for its site."""
    parts = split(url)
    path = set(_WORD.findall(fold(parts.path).lower())) if parts else set()
    words = set(_WORD.findall(fold(claim.words)))
    common = len(path & words) / max(1, len(path))
    return common + max((_same_site(site(url), name) for name in claim.containers), default=0.0)


def _same_site(name: str, container: str) -> float:
    """Return 1 where a label of the host is a container's name or its initials, else 0."""
    words = [word for word in fold(container).split() if word not in ("the", "of", "and")]
    labels = name.split(".")
    names = {"".join(words), "".join(word[0] for word in words)}
    return float(any(label in names or (len(label) > 3 and label in words) for label in labels[:-1]))
