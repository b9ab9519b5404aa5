r"""Text in the notation of LaTeX, as bibliographies use it: `\"o` and `\&` into text, and text into that."""

import re
import unicodedata

_ACCENTS = {
    "`": "\u0300",
    "'": "\u0301",
    "^": "\u0302",
    "~": "\u0303",
    "=": "\u0304",
    "u": "\u0306",
    ".": "\u0307",
    '"': "\u0308",
    "r": "\u030a",
    "H": "\u030b",
    "v": "\u030c",
    "d": "\u0323",
    "c": "\u0327",
    "k": "\u0328",
    "b": "\u0331",
    "textcommabelow": "\u0326",
}
"""Accent command -> the combining character that it puts on what follows."""

_STACKED = 3
"""Accents on one letter; no language writes more."""

_SYMBOLS = {
    "ss": "ß",
    "SS": "ẞ",
    "o": "ø",
    "O": "Ø",
    "l": "ł",
    "L": "Ł",
    "ae": "æ",
    "AE": "Æ",
    "oe": "œ",
    "OE": "Œ",
    "aa": "å",
    "AA": "Å",
    "i": "ı",
    "j": "ȷ",
    "dh": "ð",
    "DH": "Ð",
    "th": "þ",
    "TH": "Þ",
    "dj": "đ",
    "DJ": "Đ",
    "ng": "ŋ",
    "NG": "Ŋ",
    "textbackslash": "\\",
    "textasciitilde": "~",
    "textasciicircum": "^",
    "textbraceleft": "{",
    "textbraceright": "}",
    "textbar": "|",
    "textless": "<",
    "textgreater": ">",
    "textdollar": "$",
    "textunderscore": "_",
    "textendash": "–",
    "textemdash": "—",
    "textquoteleft": "‘",
    "textquoteright": "’",
    "textquotedblleft": "“",
    "textquotedblright": "”",
    "textquotesingle": "'",
    "textquotedbl": '"',
    "quotedblbase": "„",
    "quotesinglbase": "‚",
    "glqq": "„",
    "grqq": "“",
    "guillemotleft": "«",
    "guillemotright": "»",
    "guillemetleft": "«",
    "guillemetright": "»",
    "ldots": "…",
    "dots": "…",
    "textellipsis": "…",
    "textdegree": "°",
    "textregistered": "®",
    "texttrademark": "™",
    "copyright": "©",
    "pounds": "£",
    "textsterling": "£",
    "euro": "€",
    "texteuro": "€",
    "S": "§",
    "P": "¶",
    "slash": "/",
    "space": " ",
    "quad": " ",
    "thinspace": " ",
    "newline": " ",
    "par": " ",
}
_STYLING = re.compile(
    r"emph|text(?:it|bf|sc|sl|tt|rm|sf|up|md|normal|super(?:script)?|sub(?:script)?|quoted?)|mk\w+|enquote|url|href|path|nolinkurl"
    r"|(?:it|bf|sc|sl|tt|rm|sf|em)(?:series|shape|family)?|mathrm|mathit|mathbf|ensuremath|mbox|hbox|noopsort"
    r"|protect|relax|selectlanguage|foreignlanguage|NoCaseChange|uppercase|lowercase|Make(?:Text)?(?:Upper|Lower)case|textnormal"
)
_TOKEN = re.compile(r"\\([a-zA-Z]+)[ \t\n]*|\\(.)|([{}~])|(---?)|(``|'')|([^\\{}~\-`']+|.)", re.DOTALL)
_LIGATURES = {"--": "–", "---": "—", "``": "“", "''": "”"}
_TELLING = re.compile(r"[\\{}~]|--|``|''")

_ESCAPES = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "&": r"\&",
        "%": r"\%",
        "#": r"\#",
        "_": r"\_",
        "$": r"\$",
    }
)
_LIGATURE = re.compile(r"-(?=-)|`(?=`)|'(?=')")


def escape(text: str) -> str:
    r"""Return text in which nothing has a meaning to TeX, and whose braces are balanced.

    A brace is written as a command, for BibTeX counts `\{` too, and so is a backslash, for a value must not
    end in one. Characters beyond ASCII stay as they are.
    """
    return _LIGATURE.sub(lambda found: found.group() + "{}", text.translate(_ESCAPES))


def decode(text: str) -> str:
    r"""Return what a field in the notation of LaTeX says.

    Accents, letters and punctuation become characters, braces go, styling goes but for its text; an unknown
    command leaves its name. A `%` is a character: BibTeX knows no comments within a field. What stands there
    as a character stays the same one.
    """
    if not _TELLING.search(text):
        return " ".join(text.split())
    pieces: list[str] = []
    accent = ""
    for found in _TOKEN.finditer(text):
        word, sign, special, dash, quote, plain = found.groups()
        if (word or sign) in _ACCENTS:
            accent = (_ACCENTS[word or sign] + accent)[:_STACKED]
            continue
        piece = (
            _piece(word, sign, special) if word or sign or special else _LIGATURES.get(dash or quote, plain)
        )
        if accent and piece.lstrip():
            piece = _accented(piece.lstrip(), accent)
            accent = ""
        elif special == "}":
            accent = ""
        pieces.append(piece)
    return " ".join("".join(pieces).split())


def _piece(word: str | None, sign: str | None, special: str | None) -> str:
    if word:
        return "" if _STYLING.fullmatch(word) else _SYMBOLS.get(word, word)
    if sign:
        return {"\\": " ", "-": "", "/": "", ",": " ", ";": " ", ":": " ", "!": "", "@": ""}.get(sign, sign)
    return " " if special == "~" else ""


def _accented(piece: str, accent: str) -> str:
    base = {"ı": "i", "ȷ": "j"}.get(piece[0], piece[0])
    return unicodedata.normalize("NFC", base + accent) + piece[1:]
