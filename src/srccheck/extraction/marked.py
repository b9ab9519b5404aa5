"""Which of the marked spans of a note are titles."""

import re

from srccheck.extraction.lexicon import IBID, OPUS, alternatives
from srccheck.extraction.sentences import signal
from srccheck.extraction.spans import Mark, Span
from srccheck.text.names import OTHERS

SHORT = re.compile(rf"(?<!\w)(?:{alternatives(IBID | OPUS)})(?!\w)", re.IGNORECASE)
_NO_TITLE = frozenset("in supra infra passim note sic above below ed eds".split())


def is_title(span: Span) -> bool:
    """Tell whether a span could be a title: a quotation, or italics that are not "et al." or a signal."""
    if span.mark is Mark.QUOTE:
        return True
    if span.mark is not Mark.ITALIC:
        return False
    text = span.text.strip(" .,:;")
    rest = OTHERS.sub("", f" {text}.").strip(" .")
    head = signal(f"{text} ")
    return bool(rest) and head < len(text) and not SHORT.fullmatch(text) and text.lower() not in _NO_TITLE
