"""CSL-JSON, for citeproc, Zotero and pandoc (csl-data.json of CSL 1.0.2)."""

import json
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from srccheck.exports.base import address, in_order
from srccheck.model.csl import to_csl
from srccheck.model.snapshot import Snapshot
from srccheck.model.work import Work


def render(works: Sequence[Work], copies: Mapping[str, Snapshot]) -> str:
    """Return the works as CSL-JSON; see `srccheck.exports.base.Export`.

    What CSL has no variable for stands in `custom`, which the schema keeps for that: the transliterated
    title and further addresses.
    """
    items = [_item(work, copies) for work in in_order(works)]
    return json.dumps(items, ensure_ascii=False, indent=2) + "\n"


def _item(work: Work, copies: Mapping[str, Snapshot]) -> dict[str, object]:
    place = address(work, copies)
    original = f"Archived copy; original address: {place.original}" if place.original else None
    note = (
        ". ".join(part.rstrip(".") for part in (work.item.note, original) if part)
        if original
        else work.item.note
    )
    item = replace(work.item, url=place.url, accessed=place.seen, note=note)
    custom: dict[str, object] = {}
    if work.transliterated_title:
        custom["transliterated-title"] = work.transliterated_title
    if place.others:
        custom["links"] = list(place.others)
    return {"id": work.key, **to_csl(item), **({"custom": custom} if custom else {})}
