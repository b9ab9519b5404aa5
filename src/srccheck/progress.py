"""Who watches a run: told of each step, silent by default."""

from typing import Protocol

from srccheck.model.report import LinkResult


class Observer(Protocol):
    """Is told how a run goes; it must not raise."""

    def started(self, links: int) -> None:
        """So many links will be looked at."""

    def checked(self, result: LinkResult) -> None:
        """A link has its verdict and its archived copy."""


class Silent:
    """An observer that does nothing."""

    def started(self, links: int) -> None:
        """Ignore it."""

    def checked(self, result: LinkResult) -> None:
        """Ignore it."""
