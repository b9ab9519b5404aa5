"""Chinese and Japanese signs of punctuation and counters, written as the readers of all languages know them."""

import re

from msgspec.structs import replace

from srccheck.extraction.segments import Segment
from srccheck.extraction.spans import spans

_HAN = r"[\u3040-\u30ff\u4e00-\u9fff·]"
_WIDE = re.compile(r"[，：；。．、（）]")
_SIGNS = {"，": ", ", "：": ": ", "；": "; ", "。": ". ", "．": ". ", "、": ", ", "（": " (", "）": ") "}
_PAGES = re.compile(r"(?:第\s?)?(?<!\d)(\d{1,6}(?:\s?[—–~～-]\s?\d{1,6})?)\s?[页頁]")
_CLOSING = re.compile(r"\s+(?=[,.;:)])")
_REWRITTEN: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        (
            rf"^(?![A-Z])[^《》「『“”：:]{{0,40}}?(?:参见|参阅|詳見|详见|另见|又见|并参|可参|参照|转引自|轉引自|見|见)(?=[〔《「『]|{_HAN}|[A-Z])",
            "",
        ),
        (
            r"^(?:および|及び|また|なお|さらに|[^『「《（(]{1,24}(?:として|ついて|ついては|関して|関しては)は?、)[、，]?(?=[\u4e00-\u9fff]{1,8}(?:[『「]|前掲))",
            "",
        ),
        (
            rf"(?<![^\W\d_])(?P<name>[A-Z][\w’-]+,\s(?:[A-Za-z]\.[\s-]?){{1,4}})\s?{_HAN}{{2,8}}(?=,|\s?[（(]|\s&|\s?$)",
            r"\g<name>",
        ),
        (
            rf"^(?P<who>{_HAN}{{2,8}}(?:[、，]{_HAN}{{2,8}}){{0,4}})\s?[（(](?P<year>\d{{4}})[a-z]?[)）][.．]?\s?(?P<title>(?:[^《》]|《[^《》]{{1,20}}》(?!\s?[第\d])){{3,120}}?)[，,]\s?《(?P<journal>[^《》]{{2,40}})》(?=\s?(?:第|\d))",
            r"\g<who> (\g<year>) “\g<title>”, 《\g<journal>》",
        ),
        (r"^[^。；《》「」]{0,4}(?:汉译本?|中译本?|漢譯本?|中譯本?)[:：]\s?(?=《)", ""),
        (r"(?<=社)[，,]\s?(\d{4})\s年", r", \1年"),
        (r"(?:も|を)?(?:見よ|参照されたい|参照のこと)[。.]?$", ""),
        (
            rf"^(?!.{{0,8}}前[引揭掲])(?P<who>{_HAN}{{1,8}})(?P<title>[『「][^』」]{{2,80}}[』」])(?=\d{{1,4}}(?:\s?[–-]\s?\d{{1,4}})?頁[、。]?$)",
            r"\g<who>, \g<title>, op. cit., ",
        ),
        (r"同[編著](?=『)", ", in: "),
        (r"[、，]\s?前掲[、，]\s?", ", op. cit., "),
        (rf"^前[引揭掲](?P<who>{_HAN}{{2,4}}?)(?:论文|論文|文|书|書)(?!{_HAN})", r"\g<who>, op. cit."),
        (r"^[^、。『「]{1,24}(?:は|も|が|を|について、?)(?=[\u4e00-\u9fff]{1,8}前掲)", ""),
        (
            r"^(?P<who>[\u4e00-\u9fff]{2,4}(?:[、，][\u4e00-\u9fff]{2,4}){1,3}?)前[引揭掲](?:论文|論文|文|书|書)(?![\u4e00-\u9fff])",
            r"\g<who>, op. cit.",
        ),
        (
            r"^(?P<who>[\u4e00-\u9fff]{1,8}?)(?:ほか|ら|他)?(?:編著|編|著)?前[引揭掲](?:论文|論文|文|书|書)",
            r"\g<who>, op. cit.",
        ),
        (
            r"^(?P<who>[\u4e00-\u9fff]{1,8}?)前掲(?P<title>[『「][^』」]{2,80}[』」])",
            r"\g<who>, \g<title>, op. cit., ",
        ),
        (r"(?<=頁)(?:にも|に|は|を|も|で|が)[^。]{1,40}[。.]?$", ""),
        (r"(?<=[）)])(?:などがある|である|がある|を参照)[。.]?$", ""),
        (
            r"^前[引揭掲](?P<who>[\u4e00-\u9fff]{1,6}?(?:・[\u4e00-\u9fff]{1,6}?)?)(?:編著|编著|編|编|著)?(?P<title>[『「《][^』」》]{2,80}[』」》])",
            r"\g<who>, \g<title>, op. cit., ",
        ),
        (r"^前[引揭掲](?P<title>[《「『][^》」』]{2,80}[》」』])", r"\g<title>, op. cit."),
        (
            rf"^(?P<who>{_HAN}{{2,8}})[，,、]\s?前[引揭掲][注註]?[〔\[（(]?(?P<note>\d{{1,4}})[〕\]）)]?",
            r"\g<who>, supra note \g<note>",
        ),
        (
            rf"^前[引揭掲注註]{{1,2}}[〔\[（(]?(?P<note>\d{{1,4}})[〕\]）)]?[，,、]\s?(?P<who>{_HAN}{{2,8}}?)[书書文]?(?=[，,、。]|$)",
            r"\g<who>, supra note \g<note>",
        ),
        (r"・\s?前掲[注註]?[（(]?(?P<note>\d{1,3})[）)]", r", supra note \g<note>, "),
        (r"・\s?前掲(?:書|論文)?(?P<title>[「『][^」』]{2,80}[」』])", r", \g<title>, op. cit., "),
        (r"・\s?前掲(?:書|論文)", r", op. cit., "),
        (r"(?:参照|を参照)[。.]?$", ""),
        (r"前[引揭掲注註]{1,2}[〔\[（(]?(\d{1,4})[〕\]）)]?", r"supra note \1"),
        (r"〔[^〔〕]{1,4}〕|［[^［］]{1,4}］|（[美英法德日俄]）", ""),
        (rf"[，,]\s?{_HAN}[{_HAN[1:-1]}、,，\s]{{1,24}}?[译譯訳](?=[，,。：:（])", ""),
        (
            rf"^(?P<title>[A-Z][^,，“”*()（《『「]{{2,90}}?\s[a-z][^,，“”*()（《『「]{{1,60}}?\s{_HAN}{{2,20}})(?=(?:\s\[[^\[\]]{{2,120}}\])?,\s(?:comp|eds?|trans|annot|rev)\.\s)",
            r"*\g<title>*",
        ),
        (rf"(?<={_HAN})(?<={_HAN}{_HAN})(?:著|撰)(?=[：:][《『])", ""),
        (r"(?:主编|主編|编著|编|編)[：:](?=[《『])", " (eds.): "),
        (r"[，,、]?\s?(?:载于|載於|收入|收于|载|載)(?=[《『]|" + _HAN + ")", ", in: "),
        (r"(?<=[社館馆局店院])(\d{4})年", r", \1年"),
        (r"年版", "年"),
        (r"年第\s?(\d{1,3})\s?[期号號]", r", no. \1"),
        (r"第?\s?(\d{1,4})\s?[卷巻](?:第?\s?(\d{1,4})\s?[号號期])?", r" vol. \1, no. \2, "),
        (r", no\. , ", ", "),
        (r"第\s?(\d{1,4})\s?[册冊]", r"vol. \1"),
        (r"第?\s?(\d{1,3})\s?[期号號](?=[（(,，。\s]|$)", r", no. \1"),
        (r"同上[书書]?(?=[，,])", "ibid."),
    )
)
"""What Chinese and Japanese notes write with words of their own, and what the readers of other notes know (GB/T 7714; SIST 02)."""
_EASTERN = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")


def widened(segment: Segment) -> Segment:
    """Return a segment with narrow signs and Latin labels where it has wide ones; any other stays as it is."""
    text = segment.text
    if not _EASTERN.search(text):
        return segment
    for pattern, plain in _REWRITTEN:
        text = pattern.sub(plain, text)
    text = _PAGES.sub(r"p. \1", text)
    text = _CLOSING.sub("", _WIDE.sub(lambda found: _SIGNS[found.group()], text)).strip()
    return segment if text == segment.text else replace(segment, text=text, spans=spans(text))
