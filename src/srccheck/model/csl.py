"""The one place where items are written as CSL-JSON, or as records for people, and read back."""

from collections.abc import Mapping
from itertools import takewhile
from typing import Literal

import msgspec

from srccheck.model.date import EdtfDate
from srccheck.model.work import Item

DATE_VARIABLES = ("issued", "accessed", "original-date", "event-date", "submitted")
"""The variables of `Item` that hold a date."""

CSL_TYPES = frozenset(
    """article article-journal article-magazine article-newspaper bill book broadcast chapter classic
    collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing
    interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference
    patent performance periodical personal_communication post post-weblog regulation report review
    review-book software song speech standard thesis treaty webpage""".split()
)
"""The item types of CSL 1.0.2 (csl-data.json)."""


def to_csl(item: Item, dates: Literal["parts", "edtf"] = "parts") -> dict[str, object]:
    """Return an item's variables under their CSL names, without those that it does not give.

    Args:
        item: the item.
        dates: `parts` for CSL-JSON (`{"date-parts": [[2021, 9]]}`), `edtf` for records (`"2021-09"`).
    """
    variables: dict[str, object] = {"type": item.type, **msgspec.to_builtins(item)}
    for name in DATE_VARIABLES:
        date = getattr(item, name.replace("-", "_"))
        if date is not None:
            variables[name] = {"date-parts": date.parts()} if dates == "parts" else str(date)
    return variables


def from_csl(variables: Mapping[str, object]) -> Item:
    """Return the item of CSL variables, whose dates are EDTF strings or CSL date objects.

    Raises:
        msgspec.ValidationError: an unknown variable or type, or a value of the wrong form; the message names it.
    """
    plain = dict(variables)
    for name in DATE_VARIABLES:
        if name in plain:
            plain[name] = msgspec.to_builtins(_date(name, plain[name]))
    unknown = sorted(set(plain) - CSL_VARIABLES)
    if unknown:
        raise msgspec.ValidationError(f"unknown key {unknown[0]!r}")
    item = msgspec.convert(plain, Item)
    if item.type not in CSL_TYPES:
        raise msgspec.ValidationError(f"unknown type {item.type!r}")
    return item


CSL_VARIABLES = frozenset(
    msgspec.structs.fields(Item)[i].encode_name for i in range(len(Item.__struct_fields__))
)
"""The CSL names of every field of `Item`."""


def _date(name: str, value: object) -> EdtfDate:
    try:
        match value:
            case str():
                return EdtfDate.parse(value)
            case {"date-parts": [[*begin]]}:
                return _parts(begin)
            case {"date-parts": [[*begin], [*end]]}:
                return msgspec.structs.replace(_parts(begin), end=_parts(end))
            case {"raw": str(text)} | {"literal": str(text)}:
                return EdtfDate.parse(text)
    except ValueError as error:
        raise msgspec.ValidationError(f"{name}: {error}") from None
    raise msgspec.ValidationError(f"{name}: expected a date such as 2021-09-27")


def _parts(parts: list[object]) -> EdtfDate:
    given = [str(part).strip() for part in takewhile(lambda part: part not in (None, "", 0), parts[:3])]
    odd = next((part for part in given if not (part.isdecimal() and len(part) <= 4)), None)
    if odd is not None:
        raise ValueError(f"{odd!r} is no number of a year, month or day")
    numbers = [int(part) for part in given]
    if not numbers:
        raise ValueError("expected a year")
    return EdtfDate.parse("-".join([f"{numbers[0]:04d}", *(f"{n:02d}" for n in numbers[1:])]))
