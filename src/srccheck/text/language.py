"""The script and the language of a short text such as a title; better no answer than a wrong one."""

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable
from functools import cache
from itertools import islice
from operator import methodcaller

from srccheck.text.alternatives import has_any

LONGEST = 2000
"""Characters that are looked at."""

_SCRIPTS = {
    "LATIN": "Latn",
    "CYRILLIC": "Cyrl",
    "GREEK": "Grek",
    "ARABIC": "Arab",
    "HEBREW": "Hebr",
    "CJK": "Hani",
    "HIRAGANA": "Jpan",
    "KATAKANA": "Jpan",
    "KATAKANA-HIRAGANA": "Jpan",
    "HANGUL": "Kore",
    "ARMENIAN": "Armn",
    "GEORGIAN": "Geor",
    "DEVANAGARI": "Deva",
    "BENGALI": "Beng",
    "THAI": "Thai",
    "ETHIOPIC": "Ethi",
    "TAMIL": "Taml",
    "MONGOLIAN": "Mong",
    "TIBETAN": "Tibt",
    "MYANMAR": "Mymr",
    "KHMER": "Khmr",
}
"""The first word of a letter's Unicode name, and the ISO 15924 code of its script."""

_SIMPLIFIED = frozenset(
    "国东车马鸟鱼门问间们个来对会时说这发开学为过还进远边书长张见观贝贵员买卖读写让议论记设许证话语请谈调谢"
    "报护热点战线经济结给统级红约纪网罗义习飞难华单场场处头买风广应康关系组织际严临举务动势医协压厅历厂参"
    "双变听呢园团围图圆块坚垄坏报执扩扬拥择损换据灭灵灾炉爱现环电画疗盘盖确础礼种积称稳穷竞笔签简粮紧纳"
)
_TRADITIONAL = frozenset(
    "國東車馬鳥魚門問間們個來對會時說這發開學為過還進遠邊書長張見觀貝貴員買賣讀寫讓議論記設許證話語請談調謝"
    "報護熱點戰線經濟結給統級紅約紀網羅義習飛難華單場處頭風廣應關係組織際嚴臨舉務動勢醫協壓廳歷廠參"
    "雙變聽園團圍圖圓塊堅壟壞執擴揚擁擇損換據滅靈災爐愛現環電畫療盤蓋確礎禮種積稱穩窮競筆簽簡糧緊納"
)

_ONE_LANGUAGE = {
    "Hans": "zh",
    "Hant": "zh",
    "Hani": "zh",
    "Jpan": "ja",
    "Kore": "ko",
    "Grek": "el",
    "Hebr": "he",
    "Armn": "hy",
    "Geor": "ka",
    "Thai": "th",
    "Tibt": "bo",
    "Khmr": "km",
    "Mymr": "my",
    "Taml": "ta",
}
"""Scripts that nearly all text in them shares one language of."""

_LETTERS = {
    "Latn": {
        "de": "ßäöü",
        "fr": "çèêîôûœàâëïùé",
        "es": "ñ¿¡íóúáé",
        "pt": "ãõçáâêôéíóú",
        "it": "àèìòù",
        "pl": "łąęśćżźńó",
        "cs": "řěůčšžýáí",
        "tr": "ğışçöü",
        "sv": "åäö",
        "da": "åæø",
        "hu": "őűáéíöü",
        "ro": "ășțţşâî",
    },
    "Cyrl": {
        "ru": "ыэёъщ",
        "uk": "іїєґ",
        "be": "іўыэё",
        "kk": "әғқңөұүһі",
        "uz": "ўқғҳ",
        "tg": "ғӣқӯҳҷ",
        "sr": "ђјљњћџ",
        "mk": "ѓѕќјљњ",
        "ky": "ңөүыэ",
    },
    "Arab": {"fa": "پچژگکی", "ar": "ةىيكأإؤئ", "ur": "ٹڈڑںےھ", "ps": "ښځټډړڼۍې"},
}
"""Letters that a language has and most of its neighbours lack; shared ones count for each that has them."""

_WORDS = {
    "Latn": {
        "en": "the of and in for to with from by on at after is are how why what who its without an into as or not",
        "de": "der die das und in von zur zum für mit im des den dem ein eine auf nicht über wie ist aus nach",
        "fr": "le la les des du et en pour dans sur une un au aux est par avec qui que l d",
        "es": "el la los las del y en para por una un con que es al sobre de",
        "it": "in il lo la gli della delle dei del di e per una un con che nel alla sul",
        "pt": "história sobre século o a os as da do das dos e em para por uma um com que no na ao de",
        "nl": "de het een en van voor met op in der naar bij niet over door uit te",
        "pl": "w z na do i się nie od przez oraz dla jest po o jak które",
        "cs": "a v na se je za do ve pro od jak o z s k",
        "tr": "ve bir için ile bu olarak daha ne",
        "uz": "va bilan uchun haqida boyicha bolgan ozbekiston togrisida qilish davlat",
        "id": "dan yang di untuk dengan dari pada dalam",
        "sv": "och att det som för på av är en ett till",
        "ru-Latn": "dlya dlia i v na po s iz ot pri chto kak rossii rossiya rossiia rossii ob o eto ne",
    },
    "Cyrl": {
        "ru": "и в на с по для о об от из что как не при это к за у или под над его их через после между против перед завтра время",
        "uk": "та і й в у на з до про від що як для за при із зі або україни україна",
        "be": "і ў у на з да пра ад што як для не",
        "kk": "және мен үшін туралы бойынша қазақстан бар жаңа",
        "uz": "ва билан учун ҳақида бўйича бўлган ўзбекистон тўғрисида",
        "tg": "ва дар аз ба барои бо тоҷикистон бораи ки",
        "sr": "и у на за са од је да се о по не",
        "bg": "и в на с по за от не да се е към със във при",
        "ky": "жана менен үчүн тууралуу боюнча",
    },
    "Arab": {
        "ar": "في من على إلى عن مع التي الذي هذا بعد بين أن",
        "fa": "در از به که با برای این است را تا بر های",
        "ur": "کے کی میں سے کا ہے اور پر کو",
        "ps": "د په او کې له چې ته",
    },
}
"""Function words, and for small languages some others that titles often hold."""

_ENDINGS = {
    "en": ("ing", "ness", "ful", "ship", "ies", "ght", "ed"),
    "ru": tuple(
        "ого его ому ость ости ение ений ении ться ется ский ская ское ские ской ных ния ии ют ией ствия ствие ые ый".split()
    ),
    "uk": ("ння", "ість", "ності", "ський", "ська", "ське", "ської", "ів", "ться"),
    "bg": ("ост", "ният", "ската", "ското", "ските", "ето", "ите"),
}
"""How words of a language often end."""
_APOSTROPHES = "ʻ‘’'`ʼ"
_UZBEK_LETTER = re.compile(f"[og][{_APOSTROPHES}]")
_WORD = re.compile(r"[^\W\d_]+")
_BEYOND_ASCII = re.compile(r"[^\W\d_\x00-\x7f]")
"""A letter that is none of ASCII."""


def script(text: str) -> str | None:
    """Return the ISO 15924 code of the script that most letters of the text belong to, None without letters.

    Chinese is `Hans` or `Hant` where a character tells, else `Hani`; Japanese with any kana is `Jpan`.
    """
    if text.isascii() or not _BEYOND_ASCII.search(text):
        return "Latn" if _WORD.search(text) else None
    letters = [*filter(str.isalpha, text[:LONGEST])]
    scripts = {*map(_script_of, {*letters})} - {""}
    if len(scripts) <= 1 and not scripts & {"Hani", "Jpan"}:
        return next(iter(scripts), None)
    counts = Counter(map(_script_of, letters))
    del counts[""]
    han = counts["Hani"] + counts["Jpan"]
    most = max(counts, key=lambda code: counts[code])
    if most in ("Hani", "Jpan") or han > counts[most]:
        return "Jpan" if counts["Jpan"] else _han(text[:LONGEST])
    return most


def guess(text: str) -> str | None:
    """Return the ISO 639-1 code of the text's language, None where its letters and words do not tell."""
    code = script(text)
    if code is None:
        return None
    if code in _ONE_LANGUAGE:
        return _ONE_LANGUAGE[code]
    if code not in _WORDS:
        return None
    return _first(_scores(text[:LONGEST].casefold(), code), 2)


def leans(text: str) -> str | None:
    """Return the one language that more speaks for than for any other, be it a single letter; None where there is none.

    A text in the letters of English tells nothing by so little.
    """
    code = None if text.isascii() else script(text)
    return (
        _first(_scores(text[:LONGEST].casefold(), code), 1) if code in _WORDS and code is not None else None
    )


def _first(scores: dict[str, int], least: int) -> str | None:
    """Return the language for which most speaks, so much at least, and more than for any other; None where there is none."""
    best = max(scores.values(), default=0)
    first = [language for language, score in scores.items() if score == best]
    return first[0] if best >= least and len(first) == 1 and len(first[0]) == 2 else None


def could_be(text: str, language: str) -> bool:
    """Tell whether something in the text speaks for a language, and nothing speaks more for another."""
    code = script(text)
    scores = _scores(text[:LONGEST].casefold(), code) if code in _WORDS and code is not None else {}
    own = scores.get(language, 0)
    return own > 0 and own == max(scores.values())


@cache
def _script_of(char: str) -> str:
    if char.isascii():
        return "Latn"
    return _SCRIPTS.get(unicodedata.name(char, "").partition(" ")[0], "")


def _han(text: str) -> str:
    simple = sum(char in _SIMPLIFIED for char in text)
    full = sum(char in _TRADITIONAL for char in text)
    if simple == full:
        return "Hani"
    return "Hans" if simple > full else "Hant"


@cache
def _weights(code: str) -> dict[str, tuple[tuple[str, int], ...]]:
    """Return the languages of a script that each word speaks for, and how loudly."""
    speakers: dict[str, list[str]] = {}
    for language, listed in _WORDS[code].items():
        for word in dict.fromkeys(listed.split()):
            speakers.setdefault(word, []).append(language)
    return {
        word: tuple((language, 2 if len(languages) == 1 else 1) for language in languages)
        for word, languages in speakers.items()
    }


@cache
def _letters(code: str) -> dict[str, list[str]]:
    """Return the languages of a script that each letter speaks for."""
    speakers: dict[str, list[str]] = defaultdict(list)
    for language, letters in _LETTERS.get(code, {}).items():
        for letter in dict.fromkeys(letters):
            speakers[letter].append(language)
    return speakers


@cache
def _endings(code: str) -> list[tuple[str, Callable[[str], bool]]]:
    """Return the languages of a script of which endings are known, and what tells a word that ends so."""
    return [(one, methodcaller("endswith", ends)) for one, ends in _ENDINGS.items() if one in _WORDS[code]]


def _scores(text: str, code: str) -> dict[str, int]:
    """Return what speaks for each language of a script: a word 1, a word of no other language 2, a letter 1."""
    scores: dict[str, int] = defaultdict(int)
    if code == "Latn" and has_any(text, _APOSTROPHES) and _UZBEK_LETTER.search(text):
        scores["uz"] += 1
        text = _UZBEK_LETTER.sub(lambda found: found.group()[0], text)
    if not text.isascii():
        letters = _letters(code)
        for letter in letters.keys() & text:
            for language in letters[letter]:
                scores[language] += 1
    words = _WORD.findall(text)
    weights = _weights(code)
    for word in weights.keys() & words:
        for language, weight in weights[word]:
            scores[language] += weight
    for language, ending in _endings(code):
        scores[language] += len(list(islice(filter(ending, words), 2)))
    return {language: score for language, score in scores.items() if score}
