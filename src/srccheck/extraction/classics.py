"""Ancient texts by author, work and passage: "Verg. G. 4.149–218", "Pliny, HN 31.93", "Arist. Hist. an. 553a25".

Authors and works are abbreviated as in the Oxford Classical Dictionary (4th ed.); a passage is numbers with full stops.
"""

import re

from srccheck.extraction.facts import Facts
from srccheck.extraction.parts import Parts
from srccheck.model.work import Name

AUTHORS = frozenset(
    """aelian aesch aeschines aeschylus ammianus amm apollodorus apollonius appian app apuleius apul arist aristotle aristophanes ar
    arrian athenaeus ath augustine aug ausonius boethius caesar caes catullus catull cato celsus cicero cic columella curtius
    demosthenes dem dio diodorus diogenes dionysius ennius epictetus epicurus eur euripides eusebius eutropius frontinus fronto galen
    gellius gell hdt herodotus hesiod hes hippocrates hom homer horace hor hyginus iamblichus isocrates isoc jerome josephus joseph
    julian justin juvenal juv lactantius livy longinus lucan luc lucian lucretius lucr lysias lys macrobius macrob manilius marcellinus
    martial mart menander nepos nicander nonnus orosius ovid ov pausanias paus persius petronius petron philo philostratus photius
    pindar pind plato pl plautus plaut pliny plin plotinus plutarch plut pollux polybius polyb pomponius porphyry procopius
    propertius prop prudentius ptolemy quintilian quint sallust sall seneca sen servius serv sidonius silius sophocles soph statius stat
    strabo suetonius suet tacitus tac terence ter tertullian theocritus theoc theophrastus theophr thucydides thuc tibullus tib valerius
    liv tert val dion greg cypr lact hier oros gai min diod prop iust basil
    varro vegetius velleius verg vergil virgil vitruvius vitr xenophon xen zosimus""".split()
)
"""Names and abbreviations, lower case and without full stops."""
_WORK = r"(?:[*_]?(?:[A-Z][a-z]{0,9}\.?|[a-z]{2,4}\.)(?:\s(?:[A-Z]?[a-z]{1,8}\.|[a-z]{2,8})){0,3}[*_]?|[*_]?[A-Z]{1,3}[*_]?)"
_COMMAS = r"\d{1,4}(?:,\d{1,4}){1,3}(?:\s?[–-]\s?\d{1,4}(?:,\d{1,4})?)?(?!\d|\sS\.)"
"""A passage as German notes print it: "39,8–19"."""
_PASSAGE = r"\d{1,4}(?:\.\d{1,4}){1,3}(?:\s?[–-]\s?\d{1,4}(?:\.\d{1,4}){0,2})?|\d{1,4}[a-f]\d{0,3}(?:\s?[–-]\s?\d{0,4}[a-f]?\d{1,3})?"
_CLASSIC = re.compile(
    rf"(?P<author>[A-Z][a-z]{{1,11}}\.?(?:\s(?:Max|Hal|Naz|Nyss|Chrys|Laert|Sic|Flacc|Rhod)\.)?),?\s(?:(?P<work>{_WORK}),?\s)?(?P<passage>{_COMMAS}|(?:{_PASSAGE})(?:,\s(?:{_PASSAGE}))*)(?![\w/])"
)
_DAY = re.compile(r"(?:\d{1,2}\.){1,2}(?:1[5-9]|20)\d\d")
"""A day or a month of our time, and no passage: "12.3.2019"."""


def match(text: str) -> re.Match[str] | None:
    """Return the match of an ancient author and a passage at the head of a text, None for any other."""
    found = _CLASSIC.match(text)
    if found is None or _DAY.fullmatch(found["passage"]):
        return None
    return found if found["author"].split(" ")[0].rstrip(".").lower() in AUTHORS else None


def read(text: str) -> Parts | None:
    """Return what the citation of an ancient text says, None for any other."""
    found = match(text)
    if found is None:
        return None
    facts = Facts(kind="classic")
    facts.add_pages(found["passage"], extent=False)
    work = (found["work"] or "").strip("*_ ")
    return Parts(authors=(Name(family=found["author"]),), title=work or None, facts=facts, settled=True)
