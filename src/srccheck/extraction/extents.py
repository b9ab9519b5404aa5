"""What the pages of an entry mean: a list of references cites no page, but says where an article begins."""

from msgspec.structs import replace

from srccheck.extraction import numbers
from srccheck.model.citation import Citation

_WHOLE = frozenset(("legal_case", "legislation", "treaty", "manuscript"))
"""CSL types that are cited by pages also in lists."""


def listed(citation: Citation) -> Citation:
    """Return a citation of a list of references with its page as extent."""
    item = citation.item
    if item.type in _WHOLE or item.page or not citation.locator or numbers.is_division(citation.locator):
        return citation
    return replace(citation, item=replace(item, page=citation.locator), locator=None)
