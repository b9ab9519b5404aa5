"""A hostile web of the project's own making, from a seed: every class of page that a checker can be wrong about.

Its classes stand in `hostile_living.py`, `hostile_gone.py` and `hostile_closed.py`; the demo's server serves it on
loopback.
"""

import random
from collections.abc import Iterator
from typing import NamedTuple

import hostile_closed
import hostile_gone
import hostile_living
from sites import MAKERS

from srccheck.demo.page import Page

CLASSES = (hostile_living, hostile_gone, hostile_closed)
"""The files whose makers are in the web, in order."""


class Cited(NamedTuple):
    """A page of the web and how it is cited.

    Attributes:
        kind: the name of its class.
        page: how it behaves, and the reason that it should get.
        title: as cited, empty where only the address is.
    """

    kind: str
    page: Page
    title: str


def web(seed: int, links: int) -> Iterator[Cited]:
    """Yield so many cited pages, the classes in turn; the same seed makes the same web."""
    dice = random.Random(seed)
    names = [name for file in CLASSES for name, maker in MAKERS.items() if maker.__module__ == file.__name__]
    for number in range(links):
        name = names[number % len(names)]
        title, made_page = MAKERS[name](dice, number)
        yield Cited(name, made_page, title)
