"""Check digits of the numbers of books and journals."""

import re


def isbn_fault(isbn: str) -> str | None:
    """Return what is wrong with an ISBN (ISO 2108), None where nothing is.

    Ten characters have a check digit modulo 11, X for ten; thirteen begin with 978 or 979 and are modulo 10.
    """
    digits = re.sub(r"[\s‐‑–-]", "", isbn).upper()
    if not re.fullmatch(r"\d{9}[\dX]|\d{13}", digits):
        return f"it has {len(digits)} characters; an ISBN has 10 or 13 digits"
    if len(digits) == 10:
        total = sum((10 - place) * (10 if char == "X" else int(char)) for place, char in enumerate(digits))
        return None if total % 11 == 0 else "its check digit is wrong"
    if not digits.startswith(("978", "979")):
        return "it begins with neither 978 nor 979"
    total = sum((1, 3)[place % 2] * int(char) for place, char in enumerate(digits))
    return None if total % 10 == 0 else "its check digit is wrong"


def issn_fault(issn: str) -> str | None:
    """Return what is wrong with an ISSN (ISO 3297: eight characters, modulo 11, X for ten), None where nothing is."""
    digits = re.sub(r"[\s‐‑–-]", "", issn).upper()
    if not re.fullmatch(r"\d{7}[\dX]", digits):
        return f"it has {len(digits)} characters; an ISSN has 8 digits"
    total = sum((8 - place) * (10 if char == "X" else int(char)) for place, char in enumerate(digits))
    return None if total % 11 == 0 else "its check digit is wrong"
