"""A date at the precision that its source gives: EDTF level 0, and the interval of two of them."""

import re
from calendar import monthrange
from datetime import date
from typing import Self

from msgspec import Struct

_EDTF = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


class EdtfDate(Struct, frozen=True, kw_only=True):
    """A year, a month or a day, never more precise than its source.

    EDTF level 0 (Library of Congress, 2019; now ISO 8601-2): `2021`, `2021-09`, `2021-09-27`,
    and the interval `2021/2022`.

    Attributes:
        year: four digits.
        month: 1 to 12, or None.
        day: 1 to 31, or None.
        end: the last date of an interval, or None.
    """

    year: int
    month: int | None = None
    day: int | None = None
    end: "EdtfDate | None" = None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `2021`, `2021-09`, `2021-09-27` or two of them joined by `/`.

        Raises:
            ValueError: the text is no such date, or no day of the calendar.
        """
        begin, slash, end = text.strip().partition("/")
        first = cls._one(begin)
        if not slash:
            return first
        return cls(year=first.year, month=first.month, day=first.day, end=cls._one(end))

    @classmethod
    def _one(cls, text: str) -> Self:
        found = _EDTF.fullmatch(text.strip())
        if not found:
            raise ValueError(f"{text!r} is no date of the form 2021, 2021-09 or 2021-09-27")
        year, month, day = (int(part) if part else None for part in found.groups())
        assert year is not None
        try:
            date(year, 1 if month is None else month, 1 if day is None else day)
        except ValueError as error:
            raise ValueError(f"{text!r} is no date: {error}") from None
        return cls(year=year, month=month, day=day)

    def __str__(self) -> str:
        text = f"{self.year:04d}"
        if self.month is not None:
            text += f"-{self.month:02d}"
            if self.day is not None:
                text += f"-{self.day:02d}"
        return f"{text}/{self.end}" if self.end is not None else text

    def parts(self) -> list[list[int]]:
        """Return CSL's `date-parts`: one list for a date, two for an interval."""
        own = [part for part in (self.year, self.month, self.day) if part is not None]
        return [own, *(self.end.parts() if self.end else [])]

    def middle(self) -> date:
        """Return the day that stands for this date: itself, or the middle of its month or year."""
        return date(self.year, self.month or 7, self.day or (15 if self.month else 1))

    @property
    def unit(self) -> str:
        """Return how precise it is: "day", "month" or "year"."""
        return "day" if self.day else "month" if self.month else "year"

    def first(self) -> date:
        """Return the first day that it can mean."""
        return date(self.year, self.month or 1, self.day or 1)

    def last(self) -> date:
        """Return the last day that it can mean, an interval's end."""
        if self.end is not None:
            return self.end.last()
        month = self.month or 12
        return date(self.year, month, self.day or monthrange(self.year, month)[1])
