"""Words right before a name at which no citation begins: roles of editors and translators, parties, what bears a name."""

import re

from srccheck.extraction.legal import PLEADINGS

_CAPITAL = r"[^\W\d_a-zß-ÿа-яё]"
_AFTER = re.compile(
    r"(?:(?<!\w)(?:[Pp]réf|[Rr]app|[Cc]oncl|[EeÉé]ds?|[Pp]erf|[Pp]rod|[Ss]creenplay|[Rr]ééd|[Bb]earb|[Bb]egr|[Ee]ingel|[Zz]sgest|[Aa]usgew|[Tt]rans|[Tt]ransl|[Hh]rsgg?|[Hh]gg?|[Rr]ed|[Dd]ir|[Cc]omp|[Rr]ev|[Tt]rad(?:\.\s(?:it|fr|esp|cast|ingl))?|tłum|oprac|przeł|[Ww]yd|пер|ред|сост|[Üü]bers)\.?(?:\s(?:und|u\.|and|et|e|y)\s[a-zß-ÿ]+\.?)?(?:\s(?:by|v\.|von|par|de|di|da|por))?"
    r"|(?:[Ee]dited|[Tt]ranslated|[Cc]ompiled|[Ii]llustrated|introduced|foreword|preface|introduction|(?<!the\s)review|reviewed|reprinted|hrsg|herausgegeben|übersetzt|édité|établie?|traduite?|annotée?s?|présentée?s?|rédigées|préfacée?|introduction|préface|postface|avant-propos|[Bb]eiträgen|[Vv]orwort|[Nn]achwort|[Ee]inleitung|prólogo|prefazione|introduzione|edición|traducción|traduzione|curate?|a cura|sous la direction|[Ii]nterview|[Ee]ntretien|[Ii]ntervista|[Ee]ntrevista)\s(?:and\s\w+\s|et\s\w+\s|y\s\w+\s|e\s\w+\s)?(?:by|of|von|di|de|in|par|por|da|with|mit|avec|con|com))[\s(]*$"
)
"""What stands before the names of editors, translators, authors reviewed and persons interviewed, which begin no citation."""
_OF_VOLUME = re.compile(
    r"(?<!\w)[Vv]ol(?:umen)?\.?\s(?:\d+|[IVX]+)\s(?:de|of|di)\s$|(?<!\w)(?:Abt|Ser|Bd)\.\s$"
)
"""What stands before the editors of the work of which a book is a volume, and before its number: "Sal, vol. 7 de", "Abt. "."""
_IN_VOLUME_TITLE = re.compile(
    r"(?<!\w)(?:Bd|Band|Teil|[Tt]|[Vv]ol)\.?\s(?:\d{1,2}|[IVX]{1,5}):\s[^.;\d]{3,120}\s$"
)
"""The title of a volume, which has not ended: "Bd. 2: Vom alten "."""
_AFTER_YEAR = re.compile(r"\((?:1[5-9]|20)\d\d(?:[;,]\s[Ii]n:?|;(?:\s[^();]{3,40},)?)\s$")
"""What stands in brackets after the year of a book: "(1925; in: ", "(1611; ", "(1999; PhD thesis, "."""
_IN_SENTENCE = re.compile(r"[.?!]\s(?:In|En|Dans|Em|W):?\s$")
"""How lists lead to the editors of a book."""
_WITH = re.compile(
    rf"(?:\A|[.;:]\s(?:(?:and|und|et|y|e|see|vgl\.|voir|cf\.)\s)?){_CAPITAL}[\w.’'-]*(?:\s{_CAPITAL}[\w.’'-]*){{1,3}},?\s(?:together\s)?(?:with|mit|avec|con)\s$"
)
"""A person with whom another has written: "Jane Roe with John Doe, Salt"."""
_NAMING = re.compile(r"[\[(](?:here(?:in)?after|cited as|künftig|zit\.|im Folgenden)[^\])]{0,20}$")
"""What stands before the short name that brackets give to a source: "[hereinafter Roe, Salt]"."""
_BEARING = re.compile(
    r"(?<!\w)(?:Archivo|Arxiu|Archivio|Arquivo|Fondo|Fonds|Fundación|Fondazione|Fundação|Fondation|Legado|Villa|Museo|Nachlass|Stiftung)\s$"
)
"""What stands before a name that it bears: "Archivo Jane Roe, caja 3"."""
_ITEM = re.compile(r"(?<!\w)[A-Z]{1,5}\s\d{1,3}(?:/\d{1,4}){1,3},\s$|[Tt]elegram\s(?:[Nn]o\.\s)?\d+,\s$")
"""The signature or the number of an item, before what it is: "STAC 8/145, ", "Telegram 1742, "."""
_ON_BEHALF = re.compile(r"(?<!\w)im\s[Aa]uftrage?\s(?:der|des|von)\s[^\d.;]{0,40}$")
"""What stands before the person for whom an edition was made: "hrsg. im Auftrage der Königin "."""
_SAME_AND = re.compile(r"(?<!\w)(?:[Ii]d|[Ii]dem|[Dd]ers|[Dd]ies)\.?\s(?:et|and|und|u\.|e|y)\s$")
"""The same author, and one more: "id. et Jane Roe"."""
_SCHEDULE = re.compile(r",\sbeing\s[Ss]chedule\s\w+\s(?:to|of)\s(?:the\s)?\*?$")
"""An act as a part of another: "Salt Act, 1982, being Schedule B to the "."""
_FOR = re.compile(
    r"\*?(?<!\w)(?:per|betr|bez|concerning|regarding)\.?\*?:?\s$|(?:[Tt]rad|[Üü]bers|[Tt]rans)\w*\.?\s(?:de\sl[’']|du\s|del\s|dal(?:l[’']|\s)|from\s(?:the\s)?|aus\sdem\s)[^\W\d_]+\.?\s(?:par|por|di|de|von|by)\s$|(?<!\w)(?:lett(?:era|re)|carta|Brief|letter)\s[^;.]{2,50}\s(?:a|à|al|an|to)\s$"
)
"""A judge, a subject, a translator and the reader of a letter, at whom no citation begins."""
_PARTY = re.compile(
    r"(?<!\w)(?:CE|CC|CAA|TC|Cass|T\.\sconfl)[.,]\s[^;]{0,40}\d{4},\s[^;\d]{3,60}\s(?:de|du|des)\s$"
)
"""The head of a party's name, after a French court and the day of its decision: "CE, 31 mai 2006, Ordre du sel de "."""
PLEADING = re.compile(
    rf"(?<!\w){PLEADINGS}(?:\s(?:for|of|in|to)\s[^;,\d]{{2,110}})?\s(?:at|¶{{1,2}})\s\d[\d–, -]*,\s$"
)
"""A paper of a case, before the name of the case: "Complaint ¶¶ 41–57, " (The Bluebook, rule 10.8.3)."""
_BOOK_EDITORS = re.compile(
    r"(?<!\w)[Ii]n:?\s[^;:()\d]{3,80}\s\((?:Hrsgg?|Hgg?|[Ee]ds?|dirs?|coords?)\.?\)[,:]\s$"
)
"""The editors of a book that a chapter is in, before its title."""
_BARS = (
    _AFTER,
    _OF_VOLUME,
    _IN_VOLUME_TITLE,
    _AFTER_YEAR,
    _IN_SENTENCE,
    _WITH,
    _NAMING,
    _BEARING,
    _ITEM,
    _ON_BEHALF,
    _SAME_AND,
    _SCHEDULE,
    _FOR,
    _PARTY,
    _BOOK_EDITORS,
)
"""What stands right before names at whom no citation begins."""


def bars(lead: str) -> bool:
    """Tell whether no citation begins after these words."""
    return any(words.search(lead) for words in _BARS)
