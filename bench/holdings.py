"""An archive of the Internet Archive's shape over histories, in this process: it is asked as the real one would be."""

import base64
import hashlib
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from contextvars import ContextVar
from datetime import UTC, datetime
from email.utils import format_datetime
from urllib.parse import parse_qs, urlsplit

from histories import Capture, Source

from srccheck.model.evidence import Exchange
from srccheck.net.fetch import Fetched

ROOT = "https://archive.example"
_REPLAY = re.compile(r"/web/(?:(\d{1,14})(id_)?/)?(.+)", re.DOTALL)


def stamp(when: datetime) -> str:
    """Return a time as 14 digits."""
    return f"{when:%Y%m%d%H%M%S}"


def key(url: str) -> str:
    """Return what the archive takes for the same address: scheme, `www.` and case do not count (SURT)."""
    parts = urlsplit(url.lower())
    query = f"?{parts.query}" if parts.query else ""
    return parts.netloc.removeprefix("www.") + parts.path.rstrip("/") + query


class Archive:
    """Answers for a web of histories, and counts what each link asks.

    Args:
        sources: whose captures it holds.
    """

    def __init__(self, sources: Iterable[Source]) -> None:
        self._held: dict[str, list[Capture]] = defaultdict(list)
        for source in sources:
            for one in source.captures:
                self._held[key(one.url)].append(one)
        for held in self._held.values():
            held.sort(key=lambda one: one.when)
        self.asked: Counter[str] = Counter()
        self.asker: ContextVar[str] = ContextVar("asker", default="")

    async def read(
        self,
        url: str,
        *,
        timeout: float | None = None,  # noqa: ASYNC109 - the client's own signature
        cap: int | None = None,
        headers: Mapping[str, str] | None = None,
        follow: bool = True,
    ) -> Fetched:
        """Answer one question."""
        self.asked[self.asker.get()] += 1
        path = url.removeprefix(ROOT)
        if path.startswith("/cdx/search/cdx?"):
            return self._index(url, parse_qs(path.partition("?")[2]))
        found = _REPLAY.fullmatch(path)
        assert found, url
        return self._replay(url, *found.groups())

    def _index(self, url: str, asked: Mapping[str, list[str]]) -> Fetched:
        held = self._held.get(key(asked["url"][0]), [])
        since = asked.get("from", [""])[0]
        held = [one for one in held if stamp(one.when) >= since][: int(asked["limit"][0])]
        names = asked["fl"][0].split(",")
        rows = [[_row(one)[name] for name in names] for one in held]
        return _answer(url, 200, json.dumps([names, *rows] if rows else []).encode())

    def _replay(self, url: str, asked: str | None, mode: str | None, original: str) -> Fetched:
        held = self._held.get(key(original), [])
        if not held:
            return _answer(url, 404, b"The archive has not captured that address.")
        near = _nearest(held, asked) if asked else held[-1]
        if stamp(near.when) != asked:
            return _answer(url, 302, location=f"/web/{stamp(near.when)}{mode or ''}/{near.url}")
        place = held.index(near)
        beside = {"first": held[0], "last": held[-1]}
        beside |= {"prev": held[place - 1]} if place else {}
        beside |= {"next": held[place + 1]} if place + 1 < len(held) else {}
        link = ", ".join(
            f'<{ROOT}/web/{stamp(one.when)}/{one.url}>; rel="{name} memento"' for name, one in beside.items()
        )
        leads = {"location": f"/web/{asked}id_/{near.leads}"} if near.leads else {}
        when = format_datetime(near.when.replace(tzinfo=UTC), usegmt=True)
        said = {"content-type": near.kind, "memento-datetime": when, "link": link, **leads}
        return _answer(url, near.status, near.body, **said)


def _row(one: Capture) -> dict[str, str]:
    size = len(one.body) // 2 + 300 + one.when.second % 7  # what else is in the record
    return {
        "timestamp": stamp(one.when),
        "original": one.url,
        "mimetype": "warc/revisit" if one.again else one.kind.partition(";")[0],
        "statuscode": "-" if one.again else str(one.status),
        "digest": base64.b32encode(hashlib.sha1(one.body, usedforsecurity=False).digest()).decode(),
        "length": str(size),
    }


def _nearest(held: list[Capture], asked: str) -> Capture:
    full = datetime.strptime(asked + "19960101000000"[len(asked) :], "%Y%m%d%H%M%S")  # noqa: DTZ007
    return min(held, key=lambda one: abs(one.when - full))


def _answer(url: str, status: int, body: bytes = b"", **headers: str) -> Fetched:
    named = tuple(headers.items())
    return Fetched(Exchange(url=url, stack="none", final_url=url, status=status, headers=named), body)
