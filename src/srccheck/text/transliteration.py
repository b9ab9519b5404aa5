"""Letters of other alphabets and their plain Latin spelling, one letter at a time, whatever the language."""

import re
import unicodedata

_CYRILLIC = {
    "а": "a",
    "б": "b",
    "в": "v",
    "г": "g",
    "д": "d",
    "е": "e",
    "ё": "e",  # most texts spell it as е
    "ж": "zh",
    "з": "z",
    "и": "i",
    "й": "y",
    "к": "k",
    "л": "l",
    "м": "m",
    "н": "n",
    "о": "o",
    "п": "p",
    "р": "r",
    "с": "s",
    "т": "t",
    "у": "u",
    "ф": "f",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ъ": "",
    "ы": "y",
    "ь": "",
    "э": "e",
    "ю": "yu",
    "я": "ya",
    # Ukrainian, Belarusian
    "є": "ye",
    "і": "i",
    "ї": "yi",
    "ґ": "g",
    "ў": "o",  # Uzbek; in Belarusian it would be u
    # Kazakh, Uzbek, Tajik, Kyrgyz
    "ә": "a",
    "ғ": "gh",
    "қ": "q",
    "ң": "ng",
    "ө": "o",
    "ұ": "u",
    "ү": "u",
    "һ": "h",
    "ҳ": "h",
    "ӣ": "i",
    "ӯ": "u",
    "ҷ": "j",
    # Serbian, Macedonian
    "ђ": "dj",
    "ј": "j",
    "љ": "lj",
    "њ": "nj",
    "ћ": "c",
    "џ": "dz",
    "ѓ": "gj",
    "ѕ": "dz",
    "ќ": "kj",
}
"""BGN/PCGN for Russian, and what romanisations in use share for the letters of its neighbours."""

_GREEK = {
    "α": "a",
    "β": "v",
    "γ": "g",
    "δ": "d",
    "ε": "e",
    "ζ": "z",
    "η": "i",
    "θ": "th",
    "ι": "i",
    "κ": "k",
    "λ": "l",
    "μ": "m",
    "ν": "n",
    "ξ": "x",
    "ο": "o",
    "π": "p",
    "ρ": "r",
    "σ": "s",
    "ς": "s",
    "τ": "t",
    "υ": "y",
    "φ": "f",
    "χ": "ch",
    "ψ": "ps",
    "ω": "o",
}
"""ELOT 743."""

_LATIN = {
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "þ": "th",
    "ł": "l",
    "ı": "i",
    "ŋ": "ng",
    "ħ": "h",
    "ə": "a",
    "ß": "ss",
}
"""Letters that Unicode does not take apart."""

_ARABIC = {
    "ي": "ی",
    "ى": "ی",
    "ك": "ک",
    "أ": "ا",
    "إ": "ا",
    "ة": "ه",
    "ـ": "",
    "\u200c": "",
    "\u200d": "",
}
"""Spellings of one letter in Arabic and Persian, the tatweel and the zero-width joiners."""

_TABLE = str.maketrans({**_CYRILLIC, **_GREEK, **_LATIN, **_ARABIC})
_STRESS = re.compile("(?<=[\u0400-\u04ff])[\u0300\u0301]|(?<=[\u0370-\u03ff])[\u0300-\u036f]+")
"""Stress marks on Cyrillic letters, all marks on Greek ones; the breve of й is neither."""
_MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u0652\u0670]")
"""Diacritics of the Latin, Greek and Cyrillic scripts, Hebrew points, Arabic vowel signs."""


def romanize(text: str) -> str:
    """Return casefolded text with Latin, Cyrillic and Greek letters as plain Latin ones.

    Letters of other scripts stay, without vowel points, each in one spelling.
    """
    composed = unicodedata.normalize("NFKC", text).casefold()
    if composed.isascii():
        return composed
    unstressed = _STRESS.sub("", unicodedata.normalize("NFD", composed))
    plain = unicodedata.normalize("NFC", unstressed).replace("ου", "ou").translate(_TABLE)
    bare = _MARKS.sub("", unicodedata.normalize("NFKD", plain))
    return unicodedata.normalize("NFC", bare.translate(_TABLE))
