"""Who published a source, and where: "New York: Publisher, 2001" and its kin."""

import re

from msgspec import Struct

from srccheck.extraction.lexicon import EDITION, PUBLISHER_WORDS
from srccheck.model.date import EdtfDate
from srccheck.text.alternatives import alternatives
from srccheck.text.dates import search
from srccheck.text.names import BODY_WORDS

_EDITION = re.compile(
    rf"(?<!\w)(?P<edition>\d{{1,3}})(?:st|nd|rd|th|d|e|\.)?\s?(?:{alternatives(EDITION)})(?!\w)\.?",
    re.IGNORECASE,
)
_FIRST_EDITION = re.compile(
    r"(?:;\s|\s\[)(?:first|orig|1st|zuerst)\.?\w*\s[^;\[\]]{0,40}(?:1[4-9]|20)\d\d\]?\s*$|(?<=\d)\s\[(?:1[4-9]|20)\d\d\]\s*$"
)
"""When it was published first: "Oxford, 1998; first publ. 1957"."""
_UNIVERSITY_PRESS = re.compile(r"\sU\.?P\.?(?!\w)")
"""A press as MLA abbreviates it (MLA Handbook, 9th ed., 5.69): "Duke UP"."""
_HOUSES = frozenset(
    " ".join(name.split())
    for name in """
    cup|oup|mup|yup|hup|pup|eup|nyup|rkp|mit press|edward elgar|hart publishing|puf|lgdj|puam|pur|pug|pulim|dalloz|litec|economica|sirey|montchrestien|lexisnexis|bruylant|larcier|pedone|adelphi|akademie|akal|albin michel|alianza|allen und unwin|anagrama|ariel|armand
    colin|aschendorff|ashgate|aubier|aufbau|barnes und noble|batsford|belles lettres|berg|bloomsbury|bollati
    boringhieri|bompiani|bordas|boydell|boydell und brewer|brasiliense|breitkopf und
    härtel|brepols|brill|bulzoni|böhlau|calmann-lévy|caminho|cape|carl hanser|carocci|cedam|cerf|champion|chatto und
    windus|chronos|civilização brasileira|civitas|classiques garnier|companhia das letras|continuum|cosmos|croom
    helm|crítica|cátedra|de boccard|denoël|desclée de brouwer|diaphanes|diogenes|donzelli|droz|dtv|duckworth|duncker
    und humblot|dykinson|echter|edizioni di storia e letteratura|einaudi|el colegio de méxico|erich schmidt|ernst
    klett|estampa|evangelische verlagsanstalt|eyre und spottiswoode|faber und faber|farrar, straus und
    giroux|fayard|feltrinelli|ferdinand schöningh|fink|fischer|flammarion|fondo de cultura económica|francke|franco
    angeli|francoangeli|franz steiner|garnier|garzanti|georg olms|george allen und
    unwin|giappichelli|giuffrè|gollancz|grasset|gredos|guida|gunter narr|hachette|hamburger edition|hanser|harper
    und row|harrassowitz|hart-davis|harvester|haupt|heinemann|herder|hill und wang|hirschfeld|hirzel|hodder und
    stoughton|hoffmann und campe|honoré champion|huber|hucitec|il mulino|insel|istmo|jonathan
    cape|jovene|julliard|karthala|kiepenheuer und
    witsch|klett-cotta|klincksieck|kohlhammer|kreuz|kröner|königshausen und neumann|kösel|l'harmattan|la
    découverte|la nuova italia|lang|larousse|laterza|le monnier|les belles lettres|liguori|little,
    brown|longmans|longmans, green|losada|luchterhand|macmillan|marcial pons|marsilio|maspero|matthes und seitz|max
    niemeyer|merve|methuen|metzler|minuit|mondadori|narr|nathan|neri
    pozza|neukirchener|niemeyer|oldenbourg|olms|olschki|paidós|palgrave|palgrave macmillan|patmos|payot|paz e
    terra|peeters|peter lang|picard|pickering und
    chatto|piper|planeta|plon|pluto|polity|porrúa|presença|quaritch|quelle und meyer|reclam|rizzoli|routledge und
    kegan paul|rowman und littlefield|rowohlt|rubbettino|rütten und loening|sansoni|schnell und
    steiner|schwabe|schöningh|secker und warburg|seuil|sidgwick und jackson|siglo xxi|simon und
    schuster|stauffenburg|steiner|sudamericana|síntesis|taurus|tecnos|teubner|thames und
    hudson|transcript|trotta|tusquets|utet|vandenhoeck und ruprecht|velbrück wissenschaft|verso|vervuert|viella|volk
    und welt|volk und wissen|vozes|vrin|wagenbach|wallstein|weidenfeld und nicolson|weidmann|wilhelm fink|zahar|zed|la
    documentation française|iustel|tirant lo blanch|aranzadi|thomson reuters|comares|mcgraw-hill|lextenso|ellipses|odile
    jacob|la dispute|mare und martin|zanichelli|edizioni scientifiche italiane|maggioli|raffaello cortina|quodlibet
    """.split("|")
)
"""Publishers whose names have no word that tells them, in lower case, with "und" for "and" and "&"."""
_AND = re.compile(r"\s(?:&|and|et|e|y)\s")
_PLACE = re.compile(r"[^\W\d_][\w\s.,&’'()/-]{1,60}?")


class Publication(Struct, frozen=True, kw_only=True):
    """What a statement of publication says."""

    place: str | None = None
    publisher: str | None = None
    issued: EdtfDate | None = None
    edition: str | None = None


def read(text: str) -> Publication:
    """Read "Place: Publisher, 2001", "Publisher, 2001", "Place, 2001" or "2nd ed., Publisher 2001"."""
    edition = _EDITION.search(text)
    rest = text[: edition.start()] + text[edition.end() :] if edition else text
    rest = _FIRST_EDITION.sub("", rest)
    dates = list(search(rest))
    issued = dates[-1].date if dates and not rest[dates[-1].end :].strip(" .,)") else None
    if issued:
        rest = rest[: dates[-1].start]
    rest = rest.strip(" ,;:.©") + _full_stop(rest)
    place, publisher = _place_and_publisher(rest)
    return Publication(
        place=place, publisher=publisher, issued=issued, edition=edition.group("edition") if edition else None
    )


def names_publisher(text: str) -> bool:
    """Tell whether a text has a word that stands in the names of publishers."""
    low = text.strip(" ,.;:").lower()
    if names_press(text) or is_house(low):
        return True
    return any(word in PUBLISHER_WORDS for word in re.findall(r"\w+", low))


def is_house(text: str) -> bool:
    """Tell whether a text is the name of a known publisher, and nothing else."""
    low = text.strip(" ,.;:").lower()
    return low in _HOUSES or (" " in low and _AND.sub(" und ", low) in _HOUSES)


def names_press(text: str) -> bool:
    """Tell whether a text is the press of a university, abbreviated: "Duke UP"."""
    return _UNIVERSITY_PRESS.search(text) is not None


def _place_and_publisher(text: str) -> tuple[str | None, str | None]:
    if not text:
        return None, None
    place, colon, publisher = text.partition(":")
    if colon and _PLACE.fullmatch(place.strip()) and publisher.strip():
        return place.strip(), _first(publisher, place.strip())
    words = re.findall(r"\w+", text.lower())
    lonely = len(words) <= 2 and not names_publisher(text) and not any(word in BODY_WORDS for word in words)
    return (text, None) if lonely and not text.isupper() else (None, text)


def _first(publisher: str, place: str) -> str:
    """Return the first of several publishers; some notes give place and publisher twice."""
    again = re.split(rf"[.;,/]\s*{re.escape(place)}\s*:|;\s*[^;:]{{1,40}}:", publisher, maxsplit=1)[0]
    return again.strip(" ,;") if again.strip() else publisher.strip()


def _full_stop(text: str) -> str:
    """Return the full stop that belongs to a closing abbreviation ("Inc."), else nothing."""
    return "." if re.search(r"\b(?:Inc|Ltd|Co|Corp|Publ|Univ|Verl|L\.P|S\.A)\.[\s,;:]*$", text) else ""
