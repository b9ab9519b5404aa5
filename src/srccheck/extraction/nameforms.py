"""How the names of persons and bodies are printed: patterns only, one for each form that styles use."""

import re

from msgspec import Struct

from srccheck.extraction.lexicon import EDITORS
from srccheck.text.alternatives import alternatives
from srccheck.text.names import OTHERS as AND_OTHERS

U = "".join(char for char in map(chr, range(65, 0x530)) if char.isupper())
L = r"[^\W\d_]"
PARTICLE_WORD = (
    r"(?:[Dd]e\s[Ll]a|[Dd]e\s[Ll]os|DE\sLAS?|DE\sLOS|[Vv]an\s[Dd]e[rn]?|[Vv]on\s[Dd]e[rnm]?|[Dd]e[lrnst]?|[Dd]ella|[Dd][iaou]|[Dd]os|[Dd]as|"
    r"[Ll][ea]|LE|LA|DE|DU|DI|DEL|DELLA|DOS|VON|VAN|DER|DEN|(?:Graf|Gräfin|Frei(?:herr|frau|in)|Ritter|Baron|Fürst(?:in)?|Edler)\s(?:von|v\.)|[Vv][ao]n|[Vv]om|[Zz]u[mr]?|af|al|[Ee]l|bin|[Ii]bn|[Tt]er?|[Tt]en|St\.|auf\sder|in\s't|['’]t)"
)
SAME_AUTHOR = r"(?:[IÍií][Dd](?:em)?|[Ee]ad(?:em)?|[Dd]ers|[Dd]ies|Uő)"
"""What is printed for the author of the citation before: "id.", "eadem", "ders."."""
PARTICLE = rf"(?:{PARTICLE_WORD}\s)"
LOWER = re.compile(rf"{PARTICLE}|d['’]|al-|el-|v\.\s")
"""How a name begins that has no capital at its head."""
LONG = rf"(?:d['’]|[DLO]['’]|al-|el-|[ʿʾ])?(?![DLO]['’][{U}])[{U}](?:{L}|['’`ʼ′ʹ](?={L})|-(?={L}(?!\.)))+"
NOBLE = re.compile(rf"v\.\s{LONG}(?=,\s[^\W\d_a-zß-ÿ]|\s?$)")
"""A family name alone with "von" shortened, as German lawyers print it: "v. Roe, Salz"."""
SURNAME = (
    rf"{PARTICLE}{{0,2}}{LONG}(?:\s(?:[yi]\s|[YI]\s(?={LONG},))?(?!(?:and|und)\b){PARTICLE}?{LONG}){{0,2}}"
)
INITIAL = rf"(?:[{U}]|Ch|Th|Yu|Ya|Ye|Ph|Cl|Gy|Kh|Sh|Zh|Ts|Fr|Wm|Ed|Vl|Ge|Jo|St|Sz|Cs|Zs|Chr|Alb|Eug|Joh|Phil|Дж)\.ª?"
DOTTED = rf"(?:[{U}]\s(?=[{U}]\.))?{INITIAL}(?:(?:\s?-\s?|\s)?{INITIAL}){{0,5}}"
CAPITALS = rf"[{U}](?:(?:\s?-\s?|\s)?[{U}]){{0,3}}(?!{L})"
SUFFIX = r"(?:,?\s(?:[Jj]r|JR|[Ss]r|SR|II|III|IV|2nd|3rd|4th)(?!\w)\.?)?"
END = r"(?=\s*(?:[,.;:&/(\[“‘\"'`]|$)|\s(?:u\.\s?a\.|et\sal)|\s+(?:and|und|u\.|et|y|e|i|og|och|en|и)\s|\s+with\s(?=[^\W\d_a-zß-ÿ][\w.’'-]*\s[^\W\d_a-zß-ÿ])|\s+(?:1[4-9]|20)\d\d)"

BOOK_FOLLOWS = (
    rf",\s[{U}][^;()\d]{{5,200}}(?:,?\s\d\w{{1,3}}\sedn?\.?\s?)?\((?!eds?\b)[^()]{{0,120}}(?:1[5-9]|20)\d\d\)"
)
"""A title and an imprint in brackets: what stands before them are names, be their initials without stops."""

INVERTED_INITIALS = re.compile(
    rf"(?P<family>{SURNAME}){SUFFIX},\s?(?P<given>{DOTTED}(?:\s?[{U}](?=[\s,;])|\s{LONG}(?=\s\((?:1[5-9]|20)\d\d[a-z]?\):|\s?/\s?{LONG},))?|{CAPITALS}(?=\s*[,.;:&(]|\s(?:and|\d{{4}})\s?))(?P<after>\s{PARTICLE_WORD}(?=[,.;\s]))?{SUFFIX}"
)
BRACKETED = re.compile(
    rf"(?P<family>{SURNAME})\s\((?P<given>{DOTTED}|(?!Hrsgg?\b|Hgg?\b|Eds?\b|Dir\b|Comps?\b|Coords?\b|Orgs?\b|Red\b)[{U}][a-zß-ÿ]{L}*(?:[\s-][{U}][a-zß-ÿ]*\.?)?(?:\s(?:de|d['’]|von|van))?)\)"
)
DIRECT_INITIALS = re.compile(
    rf"(?P<given>(?:(?![А-ЯЁІЇЄҐ]|(?:In|En|Dans|Em|Nel|AND)\s){LONG}\s)?{DOTTED}(?:\s[{U}](?=\s))?)\s?(?P<family>{PARTICLE}{{0,2}}{LONG}(?:\s(?:y|Y|de|del|de\sla|de\slos|della|degli|di|da)\s{LONG}(?=,|\sy\s|\se\s)|\s(?!and\b|AND\b|und\b|I{{2,3}}\b|IV\b|Jr\b|Sr\b){LONG})?){SUFFIX}"
)
BARE_INITIALS = re.compile(
    rf"(?P<family>{PARTICLE}{{0,2}}{LONG}(?:\s{LONG})?)\s(?P<given>{DOTTED}{SUFFIX}(?:\s(?P<after>von|van|de)(?=[.,:;]))?|[{U}](?:[\s-]?[{U}]){{0,2}}(?!{L}|\.?\s?(?!(?:1[4-9]|20)\d\d[.,)])\d(?!nd|rd|th))\.?{SUFFIX}(?=\s(?:1[4-9]|20)\d\d[.,)]|\s*[,;:.&(]|\sand\s|\set\sal|\s*$))"
)
PLAIN_INITIALS = re.compile(
    rf"(?P<given>[{U}](?:[\s-]?[{U}]){{0,2}})\s(?P<family>{PARTICLE}{{0,2}}{LONG}){SUFFIX}(?=,?\s*$|,?\set\sal|\s\((?:[Ee]ds?|[Hh]rsg|[Hh]g)\b|,\s[‘“\"«*_]|,\s[{U}](?:[\s-]?[{U}]){{0,2}}\s{LONG}|,?\s(?:and|&)\s[{U}]|:\s|\.\s|{BOOK_FOLLOWS})"
)
CAPITAL_FAMILY = re.compile(
    rf"(?P<family>(?:{PARTICLE})?[{U}]{{2,}}(?:[\s-][{U}]{{2,}})*)\s(?P<given>(?![{U}]{{2}}){LONG}(?:[\s-](?![{U}]{{2}}){LONG})?){END}"
)
INVERTED = re.compile(
    rf"(?P<family>{SURNAME}),\s(?P<given>{LONG}(?:[\s-](?:(?:[{U}]\.){{2,3}}|[{U}]\.?(?!{L})|{LONG})){{0,2}}(?:\s[{U}]\.)?(?:\s{PARTICLE_WORD}|\s(?:de|da|do|dos)\s{LONG}(?=\s\((?:1[5-9]|20)\d\d|[.,]\s(?:1[5-9]|20)\d\d[.:,]|\.\s?$))?){SUFFIX}(?:{END}|(?<=\s[{U}]\.)(?=\s[{U}]))"
)
INVERTED_PARTICLES = re.compile(
    rf"(?P<family>[{U}]{{3,}}(?:[\s-][{U}]{{2,}}){{0,2}}),\s(?P<given>{LONG}(?:\s{LONG}){{0,2}}\sd[aeo]s?\s{LONG}(?:\s{LONG})?)(?=[.,;]\s|\s\(|\.?$)"
)
"""A family name in capitals, and forenames with a small word among them: "ROE, Jane da Silva"."""
DIRECT = re.compile(
    rf"(?P<given>{LONG}(?:\s(?:[{U}]\.?(?!{L})|{LONG})){{0,2}}?)\s(?P<family>{PARTICLE}{{0,2}}{LONG}(?:(?<=-v[ao]n)\s{LONG}|\s[yi]\s{LONG}(?=,))?){SUFFIX}{END}"
)
SEPARATOR = re.compile(
    r"\s*(?:[,;]?\s*(?:&|/)\s*|[,;]?\s+(?:and|AND|und|u\.(?!\s?a\b)|et|y|e|i|og|och|en|и|та|with)\s+|\.?\s*;\s*|,\s*(?:\.\s?){3},?\s*|,\s*|-(?=[^\W\d_]\.\s)|\s[–—-]\s(?=[^\W\d_]\.\s)|\s[–—-]\s(?=[^\W\d_a-zß-ÿ][^\W\d_A-Z]+\s[^\W\d_a-zß-ÿ]{3}))"
)
LIST_END = re.compile(
    rf"(?:,\s(?>{LONG}(?:\s(?:[{U}]\.?(?!{L})|{PARTICLE_WORD}|{LONG})){{1,3}})){{0,30}},?\s(?:and|und|et|y|&)\s(?:[{U}]\.\s?)?{LONG}(?:\s(?:[{U}]\.?(?!{L})|{PARTICLE_WORD}|{LONG})){{1,3}}\s?[.:(,\[]"
)
WHOLE_NAME = rf"(?!(?:The|A|An|In|On|Der|Die|Das|Le|La|His|Her|Their|Its|Our)\s)(?:[{U}]\.\s)?{LONG}(?:\s(?:[{U}]\.(?:\s?[{U}]\.)?|{PARTICLE_WORD}|{LONG})){{0,2}}\s(?:{PARTICLE_WORD}\s)?{LONG}"
DIRECT_LIST = re.compile(
    rf"(?>{WHOLE_NAME})(?:,\s(?>{WHOLE_NAME})){{1,9}}(?:,?\s(?:and|und|u\.|et|y|e|&|og|och|en)\s(?>{WHOLE_NAME})(?=,?\s?[.:(“‘\"«\[]|,\s(?!\d))|(?=,\set\sal\.))"
)
"""Three persons and more, given names first and in full: nothing else reads so."""
_GIVEN = rf"{LONG}(?:[\s-](?:(?:[{U}]\.){{2,3}}|[{U}]\.?(?!{L})|{LONG}|{PARTICLE_WORD})){{0,3}}"
INVERTED_ONE = re.compile(rf"(?P<family>{SURNAME}),\s(?P<given>{_GIVEN})")
INVERTED_LIST = re.compile(
    rf"(?>{SURNAME},\s{_GIVEN})(?:[,;]\s(?>{SURNAME},\s{_GIVEN})){{1,9}},?\s(?:and|und|et|y|e|&)\s{SURNAME},\s{_GIVEN}(?=\s?\(|[.,:]?\s(?:1[5-9]|20)\d\d|,\s(?:[Ee]ds?|[Hh]rsg)\.)"
)
"""Three persons and more, each family name first: "Roe, Jane, Doe, John & Poe, Ann (1999)"."""
INVERTED_PAIRS = re.compile(
    rf"(?>{SURNAME},\s{_GIVEN})(?:,\s(?>{SURNAME},\s{_GIVEN})){{1,4}}(?=,\s[{U}„“«‘])"
)
"""Two persons and more, each family name first, and a title after a comma: "Roe, Jane, Doe, John, Salz und Brot"."""
DATED = r"(?:(?:Hgg?|Hrsgg?|[Ee]ds?|[Oo]rgs?|[Cc]oords?)\.(?:\set\sal\.)?,?\s)?(?:1[4-9]|20)\d\d[a-z]?(?:\set\sal\.|\su\.\s?a\.)?(?:,\s(?:zuerst|first|orig)[^()]{1,30})?"
"""The year in brackets after names, perhaps with their role: "(Hg. 1999)"."""
SPACED = re.compile(
    rf"(?!{PARTICLE}){LONG}\s{LONG}(?:\s[{U}]\.)?(?:(?:\s?/\s?{LONG}\s{LONG}(?:\s[{U}]\.)?){{1,9}}(?=,\s|\s\(|\s*$)|(?=,\sin:\s))"
)
"""Persons whose family names come first with no comma, as Swiss lawyers cite: "Roe Jane / Doe John, *Salz*"."""
BODY_LIST = re.compile(
    rf"[{U}][^,.;:()\d“”*]{{2,90}}(?:,\s[{U}][^,.;:()\d“”*]{{2,90}}){{0,6}},\s(?:&|and|und)\s[{U}][^,.;:()\d“”*]{{2,90}}(?=\.?\s\((?:1[5-9]|20)\d\d|\.?\s*$)"
)
"""What may be several bodies before a year in brackets."""
TEAM = re.compile(rf"{LONG}(?:[\s-]{LONG}|\s\d){{0,4}}\s(?:Collaboration|Consortium|Collaborators)(?=,\s)")
"""A group of researchers before the names of some of them: "Salt Collaboration, Roe, J., et al."."""
LISTED = re.compile(r",?\s(?:and|und|u\.(?!\s?a\b)|et|y|e|&|og|och|en)\s|,\s")
AND = re.compile(r"[,;]?\s*(?:&|/|\bu\.|\b(?:and|AND|und|et|y|e|i|og|och|en|и|та)\b)\s*$")
OTHERS = re.compile(rf"(?:{AND_OTHERS.pattern})|,?\s*(?:and|&)\s+others|\s*…", re.IGNORECASE)
ROLE = re.compile(
    rf"\s*[,(\[]?\s*\(?(?<!\w)(?:{alternatives(EDITORS)}|editors?|compilers?|comps?\.|orgs?\.|producers?|directors?|writers?(?:/director)?|hosts?|narrators?|dirs?\.|composers?|chair)(?!\w)[)\]]?\.?",
    re.IGNORECASE,
)
REPEATER = re.compile(
    r"(?:[—–_-]\s?){2,8}|—|[–-](?=\s?\((?:1[5-9]|20)\d\d|/[^\W\d_a-zß-ÿ]|\s*$)|[–-]/[–-](?!\w)|(?:[Hh]is|[Hh]er|[Tt]heir)(?=\s[*“‘\"]|\s?$)|(?:[Dd]ers|[Dd]ies|DERS|DIES|IDEM|EAD|Derselbe|Dieselbe|[Ii]dem|[Ee]adem|[Ee]ad|[IÍ][Dd]|íd|id|[Dd]u même(?:\sauteur)?|[Dd]e la même|[Dd]e la misma(?:\sautora)?|[Dd]el mismo(?:\sautor)?|[Dd]ello stesso(?:\sautore)?|[Dd]ella stessa|[Tt]enże|[Tt]aż|[Tt]ejże|by the same author|Він же|Вона ж|Його ж|Її ж|Їх же|Он же|Его же|Она же|Её же|Те же)\.?(?=,?\s|:|/[^\W\d_a-zß-ÿ]|,?$)"
)
SEE_ALSO = r"(?:voir|vedi|véase|see|vgl\.|cfr?\.|v\.|ver|siehe)(?:\s(?:aussi|également|anche|también|also|auch|notamment|ahora|ora))?"
SAME_SEE = re.compile(
    rf"(?P<same>(?i:(?:Du même|De la même)(?:\sauteure?)?|(?:Del mismo|De la misma)(?:\sautora?)?|(?:Dello stesso|Della stessa)(?:\sautor[ei]?)?)),?\s{SEE_ALSO}\s(?=[^\W\d_a-zß-ÿ]|[“‘«„\"*])"
)
"""The same author, and a signal: "Du même auteur, voir aussi"."""
SLASHED = re.compile(
    rf"{LONG}(?:\s?/\s?{LONG}){{1,5}}(?=,\s(?:[{U}]|\d{{1,3}}\s[{U}])|\s\((?:Hgg?|Hrsgg?|Eds?|eds?)\.\),\s)"
)
HAN = re.compile(
    r"(?P<names>[\u3040-\u30ff\u4e00-\u9fff·]{2,24}(?:[,，、;；]\s?[\u3040-\u30ff\u4e00-\u9fff·]{2,12}){0,12}?)(?P<others>(?:[,，]\s?)?等)?\s?(?:[.．:：]\s?(?=[\u4e00-\u9fff《「『“]|$)|(?=[《「『]))"
)
WITH_HAN = re.compile(
    rf"(?P<family>{LONG})\s(?P<given>{LONG})\s[\u3005\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]{{2,6}}(?=,|\.|\s*$|\set\sal|\sand\s|\s\()"
)
"""A Chinese, Japanese or Korean name in Latin letters, family name first, and in its own."""
PEER = re.compile(
    rf"(?P<given>{LONG}),\s(?:(?:[1-9]\w{{2,3}}|first|second|third)\s)?(?:Lord|Lady|[Vv]iscount(?:ess)?|[Bb]aron(?:ess)?|(?:[Ee]arl|[Dd]uke|[Mm]arquess|[Mm]arquis|[Cc]ountess|[Dd]uchess)\sof|(?:comte|comtesse|duc|marquis|marquise|baron)\sd[eu]|(?:Graf|Gräfin|Freiherr|Fürst)\svon)\s(?P<family>{LONG})(?=,|\s\()"
)
"""A peer by forename and title: "John, Lord Hervey"."""
EPITHET = re.compile(rf"(?P<given>{LONG})\s(?:of|the)\s{LONG}(?=,\s|,?\s*$)")
"""A name of old with its place or its people: "Roger of Wendover", "Michael the Syrian"."""
ARABIC = re.compile(
    r"(?:[Aa](?:l|n|r|s|t|d|z|ṣ|ṭ|ḍ|ẓ|sh)-|(?:[Ii]bn|[Aa]b[uū])\s(?:al-)?)[ʿʾ]?[^\W\d_a-zß-ÿ][\w’ʾʿ-]+(?=,\s[*_“‘]|,\s[^\W\d_a-zß-ÿ][\w’ʾʿ-]+\s|,?\s*$)"
)
"""An author of the Arabic world by one name: "al-Roe, *Salt*"."""
CASELESS = re.compile(
    r"(?P<name>[\u0590-\u06ff\u200c\u200d]{2,20}(?:\s[\u0590-\u06ff\u200c\u200d]{2,20}){0,3})[,،]\s"
)
ACRONYM = re.compile(rf"(?:[{U}]\.){{3,8}}(?=,\s)")
BODY_END = re.compile(
    r",\s(?=(?:The|An?|Die|Der|Das|La|Le|Les|El|Il)\s)|\.\s|\s\((?=[A-ZÀ-Þ]{2}|\d|[Ee]ds?\b|[Hh]g|[Hh]rsg)|:\s|,\s(?=[\"“‘'(])|,\s(?=\d)"
)


BODY_COMMA = re.compile(
    rf"(?P<body>(?![^,]{{2,80}}\sv\.?\s)[{U}][^,.;:()\d“”\"]{{2,80}}?),\s(?=[{U}][^,;:]*\s[^,;:]*\s|[{U}][^\W\d_]+\s\((?:1[4-9]|20)\d\d[;,)]|[{U}][^\W\d_]{{7,}},\s(?:o\.\s?D|n\.\s?d|s\.\s?d|\d))(?!(?:Ministry|Department|Directorate|Office|Faculty|School|Institute|Division|(?:Sub)?(?:[Cc]ommittee|[Cc]ommission)\s(?:on|for)|(?:Bureau|Secretariat|Section|Branch)\s(?:on|of|for))\b)"
)
BODY_ABBREVIATED = re.compile(
    r"(?P<body>[^\W\d_a-zß-ÿ][^,;:()\d“”\"]{2,80}?(?:Ctr|Inst|Dep[’']t|Dept|Ass[’']n|Comm[’']n|Org|Found|Bd|Div|Ofc)\.(?:\s(?:of|for)\s[^\W\d_a-zß-ÿ][^,.;:()\d]{2,60})?),\s(?=[^\W\d_a-zß-ÿ])"
)
"""A body whose last word is abbreviated: "Salt Research Ctr., Bread"."""
NO_BODY = re.compile(
    r"(?:(?:The|An?)\s)?(?:[A-Z]\w+\s)?(?:Records|Letters|Papers|Diary|Diaries|Calendar|Registers?|Memoirs?|History|Correspondence|Proceedings|Minutes|Statutes|Catalogue|Chronicles?|Accounts?|Journals?|Works|Poems|Essays|Studies)\b|(?:(?:The|An?)\s)?(?:Treaty|Convention|Agreement|Protocol|Charter|Covenant|Memorandum|Statement|Declaration|Resolution|Report|Review|Law(?!\s(?:Commission|Society|Reform|Council|School|Institute))|Act|Constitution|Statute|Vertrag|Gesetz|Letter|Interview|Speech|Address|Niederschrift|Protokoll|Vermerk|Schreiben|Bericht|Brief|Rede|Erklärung|Aufzeichnung|Entwurf|Antrag|Erlass|Denkschrift|Lettre|Rapport|Procès-verbal|Discours|Lettera|Relazione|Verbale|Carta|Informe|Acta|Discurso)\b"
)
"""How the titles of texts begin that speak of bodies."""
TITLE_GOES_ON = re.compile(
    r",\s(?!(?:in|dans|hrsg|hgg?|eds?|edited|trans|dir|coord|org|introd|und|sowie|avec|with|von|vom|de|di|du|van|der|die|das)(?!\w))[a-zß-ÿ]{3,}\s[A-ZÄÖÜ][a-zß-ÿ]+,\s[Ii]n:\s"
)
"""The rest of a title in which a comma stands, before what it is in: "Leere Straßen, volle Züge, in: "."""
COMMON = frozenset(
    "state states society government army forces church trust union press board staff service authority people".split()
)
"""Words of bodies that stand in titles as well."""
NEWSPAPERS = frozenset(
    """tribune courier gazette herald chronicle times record telegraph observer sentinel defender examiner news zeitung
    rundschau anzeiger nachrichten tageblatt mercury intelligencer advertiser packet argus echo express register globe""".split()
)
"""What newspapers are called, with the town before it: "Example Tribune"."""
BODY_FAMILIES = frozenset(
    "press bank house church king law board field hall court state party college".split()
)
"""Family names that are words of bodies too: "Volker Press"."""


FAMILY_ALONE = (
    rf"(?:[{U}]{{2,}}(?:['’-][{U}]{{2,}})?(?:\s(?:(?:DE|DU|DES|DELLA|DI|VON|VAN|Y|LA|LE)\s)?[{U}]{{2,}}){{1,3}}|"
    r"(?:(?:[Vv]on|[Vv]an|[Dd]e[rln]?|[Dd]i|[Dd]u|[Ll][ae])\s|[DdLO]['’])*[^\W\d_a-zß-ÿа-яё](?:[^\W\d_]|['’-](?=[^\W\d_])){2,})"
)
_AFTER_FAMILIES = r"(?P<others>,?\s(?:u\.\s?a\.|et\sal\.))?(?P<role>\s\((?:Hrsgg?|Hgg?|[Ee]ds?)\.?\))?,\s"
"""What may stand between family names and the title: "u. a. (Hrsg.), "."""
FAMILIES_ALONE = re.compile(
    rf"(?P<names>{FAMILY_ALONE}(?:(?:\s?/\s?|\s(?:und|and|et|&|y|e|i)\s){FAMILY_ALONE}){{0,3}}){_AFTER_FAMILIES}(?=(?:[^\W\d_a-zß-ÿа-яё]|[“„«‘])[^,]*[\s?][^,]*(?:,|\s\().*\d)"
)
"""Family names alone before a comma, a title of several words, and something with a number."""
BEFORE_EDITION = re.compile(
    rf"(?P<names>{FAMILY_ALONE}(?:\s?/\s?{FAMILY_ALONE}){{0,3}}){_AFTER_FAMILIES}(?=[^\W\d_a-zß-ÿа-яё][^,;:()\d.]{{4,100}},\s(?:\d{{1,2}}\.\s(?:[^\W\d_]+\.?\s)?Aufl|\d{{1,2}}\sB(?:än)?de\b|Bd\.\s\d|Bd\.\s[IVX]+,))"
)
"""Family names alone before a title and an edition or a volume, as German lawyers print them: "Roe, Brotlehre, 4. Aufl."."""
BEFORE_PLACE = re.compile(
    rf"(?P<names>{FAMILY_ALONE}(?:\s?/\s?{FAMILY_ALONE}){{0,3}}){_AFTER_FAMILIES}(?=(?P<first>[^\W\d_a-zß-ÿа-яё][\w-]+)[^,;:()“„«»*]{{0,160}},\s(?P<place>[^\W\d_a-zß-ÿ][^,;:()\d“„«»*]{{2,40}}?)\s(?:1[4-9]|20)\d\d(?!\d))"
)
"""Family names alone before a title, be it of one word, and a place and year: "Roe, Brotlehre, Kiel 1999"."""
CONTRIBUTOR = re.compile(rf"(?P<names>{FAMILY_ALONE}){_AFTER_FAMILIES}(?=in:\s)")
"""The author of a commentary to a law: "Roe, in: Doe (Hrsg.), ..."."""


class Form(Struct, frozen=True):
    """A way to print a person: its pattern, a sign that it has, and whether a match is certain to be one."""

    pattern: re.Pattern[str]
    sign: str = ""
    certain: bool = True


FORMS = (
    Form(INVERTED_INITIALS, ","),
    Form(BRACKETED, "("),
    Form(DIRECT_INITIALS, "."),
    Form(BARE_INITIALS),
    Form(PLAIN_INITIALS),
    Form(CAPITAL_FAMILY),
    Form(INVERTED_PARTICLES, ",", certain=False),
    Form(INVERTED, ",", certain=False),
    Form(DIRECT, certain=False),
)


DIRECT_FORMS = (DIRECT, DIRECT_INITIALS)
"""Forms in which the given name comes first, so that a later name is not printed the other way round."""
