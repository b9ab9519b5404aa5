"""Captures as the Internet Archive replays them, made from pywb's replay."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from email.utils import format_datetime
from html import escape
from urllib.parse import urljoin

from pywb.archive import Pywb
from pywb.faults import HTML, told
from pywb.index import Row, rows
from pywb.loopback import Answer, Headers

_ADDRESS = re.compile(r"/web/(?:(?P<when>\d{1,14})(?P<mode>[a-z]{2}_)?/)?(?P<url>.+)", re.DOTALL)
_FOUND = re.compile(r"/web/(\d{14})")
_OF_PYWB = {"memento-datetime", "link", "date", "connection", "transfer-encoding", "content-security-policy"}
_KEPT = {"content-type", "content-encoding"}
"""Headers of a captured answer that stay as they were."""


def mode(path: str) -> str | None:
    """Return the modifier of an address of a replay, None where the path is no such address."""
    found = _ADDRESS.fullmatch(path)
    return (found["mode"] or "") if found else None


class Replay:
    """Replays what pywb holds.

    Args:
        pywb: the archive.
        root: the address of whom it answers for, without a slash at its end.
    """

    def __init__(self, pywb: Pywb, root: str) -> None:
        self._pywb = pywb
        self._root = root

    def answer(self, path: str, headers: Mapping[str, str], *, schemeless: bool = False) -> Answer:
        """Answer a question to `/web/`.

        Args:
            path: with the address as it was sent.
            headers: of the request, their names in small letters.
            schemeless: write the target of a captured redirect without `http:`.
        """
        parts = _ADDRESS.fullmatch(path)
        if parts is None:
            return told("Not Found", 404)
        sent = {"Host": self._root.partition("//")[2]}
        if not parts["when"] and "accept-datetime" in headers:
            sent["Accept-Datetime"] = headers["accept-datetime"]
        found = self._pywb.ask(path, sent)
        stamp = _stamp(found)
        if stamp is None:
            return told("Hrm. The Wayback Machine has not archived that URL.", found.status)
        held = rows(self._pywb, parts["url"])
        row = next(row for row in held if row["timestamp"] == stamp)
        if found.header("memento-datetime") is None:
            return self._elsewhere(row, parts["mode"] or "")
        if parts["mode"] == "id_":
            return self._original(found, row, held, schemeless=schemeless)
        return self._view(found, row, held)

    def timemap(self, path: str) -> Answer:
        """Answer a question to `/web/timemap/`."""
        found = self._pywb.ask(path, {"Host": self._root.partition("//")[2]})
        return Answer(found.status, (("Content-Type", found.header("content-type") or ""),), found.body)

    def _elsewhere(self, row: Row, mode: str) -> Answer:
        """Redirect to the capture that is nearest to what was asked for."""
        target = f"{self._root}/web/{row['timestamp']}{mode}/{row['original']}"
        reason = ("X-Archive-Redirect-Reason", f"found capture at {row['timestamp']}")
        original = ("Link", f'<{row["original"]}>; rel="original"')
        return Answer(302, (HTML, ("Location", target), reason, original, ("Vary", "accept-datetime")))

    def _original(self, found: Answer, row: Row, held: Sequence[Row], *, schemeless: bool) -> Answer:
        headers = self._headers(found, row, held)
        location = found.header("location")
        if location is not None:
            root = f"//{self._root.partition('//')[2]}" if schemeless else self._root
            target = urljoin(row["original"], location)
            headers = (*headers, ("Location", f"{root}/web/{row['timestamp']}id_/{target}"))
        return Answer(found.status, headers, found.body)

    def _view(self, found: Answer, row: Row, held: Sequence[Row]) -> Answer:
        """Show a capture to a reader; a captured redirect is a page that tells of it."""
        stamp, original = row["timestamp"], row["original"]
        bare = self._pywb.ask(f"/web/{stamp}id_/{original}")
        headers = self._headers(bare, row, held)
        location = bare.header("location")
        if location is None or not 300 <= bare.status < 400:
            return Answer(bare.status, headers, found.body)
        target = escape(f"{self._root}/web/{stamp}/{urljoin(original, location)}")
        said = f"Got an HTTP {bare.status} response at crawl time"
        body = f'<html><body><p class="code shift red">{said}</p><p>Redirecting to <a href="{target}">{target}</a>'
        return Answer(200, (HTML, ("x-archive-src", row["filename"])), f"{body}</p></body></html>".encode())

    def _headers(self, bare: Answer, row: Row, held: Sequence[Row]) -> Headers:
        captured = [(name, value) for name, value in bare.headers if name.lower() not in _OF_PYWB]
        return (
            *((name, value) for name, value in captured if name.lower() in _KEPT),
            *((f"x-archive-orig-{name.lower()}", value) for name, value in captured),
            ("Memento-Datetime", bare.header("memento-datetime") or ""),
            ("Link", self._links(row, held)),
            ("x-archive-src", row["filename"]),
        )

    def _links(self, row: Row, held: Sequence[Row]) -> str:
        """Return the Link header: the capture, its neighbours, the first and the last one."""
        original, at = row["original"], held.index(row)
        relations: dict[int, list[str]] = {}
        for place, relation in ((0, "first"), (at - 1, "prev"), (at + 1, "next"), (len(held) - 1, "last")):
            if 0 <= place < len(held):
                relations.setdefault(place, []).append(relation)
        relations.setdefault(at, [])
        mementos = [
            f"<{self._root}/web/{held[place]['timestamp']}/{held[place]['original']}>; "
            f'rel="{" ".join([*named, "memento"])}"; datetime="{_http_date(held[place]["timestamp"])}"'
            for place, named in sorted(relations.items())
        ]
        timemap = f"<{self._root}/web/timemap/link/{original}>"
        return ", ".join(
            (
                f'<{original}>; rel="original"',
                f'{timemap}; rel="timemap"; type="application/link-format"',
                f'<{self._root}/web/{original}>; rel="timegate"',
                *mementos,
            )
        )


def _stamp(found: Answer) -> str | None:
    """Return the timestamp of the capture that pywb shows or leads to, None where it has none."""
    dated = found.header("memento-datetime")
    if dated is not None:
        return f"{datetime.strptime(dated, '%a, %d %b %Y %H:%M:%S GMT').replace(tzinfo=UTC):%Y%m%d%H%M%S}"
    leads = _FOUND.search(found.header("location") or "")
    return leads[1] if leads else None


def _http_date(stamp: str) -> str:
    return format_datetime(datetime.strptime(stamp, "%Y%m%d%H%M%S").replace(tzinfo=UTC), usegmt=True)
