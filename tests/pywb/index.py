"""The index as the Internet Archive's CDX server tells it, made from the rows of pywb's.

Parameters are those of its README (internetarchive/wayback, wayback-cdx-server); `closest` and `sort` change
nothing, as was seen there.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from urllib.parse import parse_qs, quote_plus, unquote_plus

from pywb.archive import Pywb
from pywb.faults import JSON, TEXT
from pywb.loopback import Answer

FIELDS = ("urlkey", "timestamp", "original", "mimetype", "statuscode", "digest", "length")
_OURS = {"original": "url", "mimetype": "mime", "statuscode": "status"}

Row = Mapping[str, str]


def rows(pywb: Pywb, url: str, **more: str) -> list[Row]:
    """Return the captures of an address, oldest first, under the names of the Internet Archive's fields."""
    return [
        {name: found.get(_OURS.get(name, name), "-") for name in (*FIELDS, "filename")}
        for found in pywb.index(url, **more)
    ]


def answer(pywb: Pywb, query: str) -> Answer:
    """Answer a question to `/cdx/search/cdx`."""
    asked = parse_qs(query, keep_blank_values=True)
    one = {name: values[0] for name, values in asked.items()}
    if not one.get("url"):
        return Answer(400, (TEXT,), b"The url= parameter is required")
    fields = one["fl"].split(",") if one.get("fl") else list(FIELDS)
    try:
        scope = {"matchType": one["matchType"]} if "matchType" in one else {}
        chosen = _chosen(rows(pywb, one["url"], **scope), one, asked)
    except (KeyError, ValueError, re.error) as error:
        return Answer(400, (TEXT,), f"Bad query: {error}".encode())
    if unknown := set(fields) - set(FIELDS):
        return Answer(400, (TEXT,), f"Bad query: {unknown}".encode())
    page = _page(chosen, one)
    table = [[row[field] for field in fields] for row in page]
    rest = len(page) < len(chosen) and one.get("showResumeKey") == "true" and page
    key = [quote_plus(f"{page[-1]['urlkey']} {page[-1]['timestamp']}")] if rest else []
    if one.get("output") == "json":
        listed = [fields, *table, *([[], key] if key else [])] if table else []
        return Answer(200, (JSON,), json.dumps(listed).encode() + b"\n")
    lines = [" ".join(row) for row in table] + (["", *key] if key else [])
    return Answer(200, (TEXT,), "".join(f"{line}\n" for line in lines).encode())


def _chosen(found: Iterable[Row], one: Mapping[str, str], asked: Mapping[str, list[str]]) -> list[Row]:
    """Return the rows that the query wants, all pages of them."""
    first, last = one.get("from", ""), one.get("to", "")
    found = [
        row
        for row in found
        if row["timestamp"][: len(first)] >= first and (not last or row["timestamp"][: len(last)] <= last)
    ]
    for wanted in asked.get("filter", ()):
        found = [row for row in found if _passes(row, wanted)]
    for field in asked.get("collapse", ()):
        found = list(_collapsed(found, field))
    after = unquote_plus(one.get("resumeKey", ""))
    return [row for row in found if f"{row['urlkey']} {row['timestamp']}" > after]


def _passes(row: Row, wanted: str) -> bool:
    """Tell whether a whole field matches `[!]field:regex`."""
    field, _, pattern = wanted.removeprefix("!").partition(":")
    return (re.fullmatch(pattern, row[field]) is not None) is not wanted.startswith("!")


def _collapsed(found: Iterable[Row], by: str) -> Iterator[Row]:
    """Yield the first row of each run that is equal in `field[:N]`."""
    field, _, length = by.partition(":")
    before: str | None = None
    for row in found:
        value = row[field][: int(length)] if length else row[field]
        if value != before:
            yield row
        before = value


def _page(chosen: Sequence[Row], one: Mapping[str, str]) -> Sequence[Row]:
    """Return the first rows after an offset, or the last ones where the limit is negative."""
    offset, limit = int(one.get("offset") or 0), int(one.get("limit") or 0)
    left = chosen[offset:]
    return left[limit:] if limit < 0 else left[: limit or None]
