"""Chinese and Japanese signs of punctuation and counters, written as the readers of all languages know them."""

import re

from msgspec.structs import replace

from srccheck.extraction.spans import spans
from srccheck.extraction.split import Segment

_WIDE = re.compile(r"[，：；。、（）]")
_SIGNS = {"，": ", ", "：": ": ", "；": "; ", "。": ". ", "、": ", ", "（": " (", "）": ") "}
_ISSUE = re.compile(r"年第\s?(\d{1,3})\s?[期号號]")
_VOLUME = re.compile(r"第\s?(\d{1,4})\s?[卷册]")
_PAGES = re.compile(r"(?:第\s?)?(?<!\d)(\d{1,6}(?:\s?[—–-]\s?\d{1,6})?)\s?[页頁]")


def widened(segment: Segment) -> Segment:
    """Return a segment with narrow signs and Latin labels where it has wide ones; any other stays as it is."""
    if not _WIDE.search(segment.text) and not _PAGES.search(segment.text):
        return segment
    text = _ISSUE.sub(r", no. \1", segment.text)
    text = _PAGES.sub(r"p. \1", _VOLUME.sub(r"vol. \1", text))
    text = _WIDE.sub(lambda found: _SIGNS[found.group()], text).strip()
    return replace(segment, text=text, spans=spans(text))
