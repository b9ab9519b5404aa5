"""The whole demo web as one pure function from a request to a reply."""

from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import urljoin, urlsplit

from srccheck.demo import behaviours
from srccheck.demo.archive import HOST as ARCHIVE_HOST
from srccheck.demo.archive import Archive
from srccheck.demo.message import Reply, Request, route
from srccheck.demo.page import Behaviour, Certificate, Page, Place, Source
from srccheck.text.urls import as_cited, split


class Site:
    """Everything that the demo's server serves.

    Args:
        pages: what is cited; each of their hosts has a front page, and what it says elsewhere.
    """

    def __init__(self, pages: Sequence[Page]) -> None:
        self._pages = tuple(pages)
        self._archive = Archive(pages)
        self._routes = dict(_routes(self._pages))
        self._elsewhere = {
            urlsplit(page.url).hostname: page for page in self._pages if page.elsewhere and split(page.url)
        }
        self._homes = {host: page.source for page in self._pages for host in _hosts(page)}

    def reply(self, request: Request) -> Reply:
        """Return what a request gets."""
        host, path = route(request.url)
        if host == ARCHIVE_HOST:
            return self._archive.reply(request)
        behaviour, source = self._routes.get((host, path), (None, None))
        if behaviour is not None and source is not None:
            return behaviour(request, source)
        if path == "/" and host in self._homes:
            return behaviours.home(request, self._homes[host])
        elsewhere = self._elsewhere.get(host)
        if elsewhere is not None and elsewhere.elsewhere is not None:
            return elsewhere.elsewhere(request, elsewhere.source)
        return behaviours.html("Not found", "There is nothing at this address.", status=404)

    def places(self) -> Mapping[str, Place]:
        """Return where the connections of each host go."""
        found = {host: page.place for page in self._pages for host in _hosts(page)}
        return {**found, ARCHIVE_HOST: Place.WEB}

    def certificate(self, host: str) -> Certificate:
        """Return what a host shows over TLS."""
        special = (page.certificate for page in self._pages if host in _hosts(page))
        return next(special, Certificate.GOOD)


def addresses(page: Page) -> tuple[str, ...]:
    """Return every address of a page, as it is asked: the cited one, then those on its way."""
    first = as_cited(page.url)
    return (first, *(urljoin(first, other) for other, _ in page.also))


def secure_hosts(pages: Sequence[Page]) -> tuple[str, ...]:
    """Return the hosts that need a good certificate, sorted: of some page that is asked over HTTPS."""
    found = {host for page in pages if page.certificate is Certificate.GOOD for host in _hosts(page)}
    return tuple(sorted({*found, ARCHIVE_HOST}))


def _hosts(page: Page) -> set[str]:
    return {urlsplit(url).hostname or "" for url in addresses(page) if split(url)}


def _routes(pages: Sequence[Page]) -> Iterator[tuple[tuple[str, str], tuple[Behaviour, Source]]]:
    for page in pages:
        answers = (page.answer, *(behaviour for _, behaviour in page.also))
        for url, answer in zip(addresses(page), answers, strict=True):
            if answer is not None and split(url):
                yield route(url), (answer, page.source)
