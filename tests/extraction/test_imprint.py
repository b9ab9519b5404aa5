"""What stands around publisher and place in made-up citations: series, editions, editors, volumes, and no more of a title."""

import pytest

from support.extraction import draft, variables

PRINTED = {
    "a known publisher after a title": (
        "J. Roe, Avant-projet de réforme du sel et du pain, La Documentation française, 2006, p. 12.",
        {"title": "Avant-projet de réforme du sel et du pain", "publisher": "La Documentation française"},
    ),
    "a known publisher after the book of a chapter": (
        "J. Roe, Le sel dans les contrats, in A. Doe et B. Poe (dir.), Le pain en droit privé, LGDJ, 1978, p. 305.",
        {"container-title": "Le pain en droit privé", "publisher": "LGDJ"},
    ),
    "a preface and a series": (
        "J. Roe, Du sel dans les contrats. Essai d'une théorie, préf. A. Doe, LGDJ, coll. « Bibliothèque du sel », t. 221, 1992, no 48.",
        {
            "title": "Du sel dans les contrats. Essai d'une théorie",
            "collection-title": "Bibliothèque du sel",
            "publisher": "LGDJ",
            "container-title": None,
        },
    ),
    "a journal that is called as a publisher is": (
        "J. Roe et A. Doe, Le sel et la protection des droits, Dalloz, 2008, p. 711.",
        {"container-title": "Dalloz"},
    ),
    "a revised edition": (
        "J. Roe, *Salt and the Sea, 1917–1934*, rev. ed. (Durham, 1990).",
        {"publisher": None, "publisher-place": "Durham"},
    ),
    "an editor with an unknown forename": (
        "A. Roe, “The Salt Famines,” in Halyna Doe, ed., *Bread by Design* (Cambridge, Mass., 2008), 1–19.",
        {"editor": ({"family": "Doe", "given": "Halyna"},), "publisher": None},
    ),
    "an editor who stands before the edition": (
        "J. Roe, “Salt,” in *The Example Encyclopedia*, ed. Edward Doe, Summer 2018 ed.",
        {"editor": ({"family": "Doe", "given": "Edward"},)},
    ),
    "a Roman number behind a title": (
        "Jan Roe, *Het zout, in zyne opkomst* II (Amsterdam 1765) 263.",
        {"volume": "II", "publisher": None, "publisher-place": "Amsterdam"},
    ),
    "a place and the years of several volumes": (
        "J. Roe: *Le vite del sale*, Florence 1966–87, VI, p.164.",
        {"volume": "VI", "publisher-place": "Florence", "container-title": None},
    ),
    "a post, whose network is no number": (
        "Jane Roe (@roe), “Salt rises,” X, April 22, 2025, https://x.com/roe/status/1914620071231234567",
        {"volume": None},
    ),
    "a subtitle behind italics with years in brackets": (
        "ROE, Jane. *Sal e pão*: escravos e senhores nas últimas décadas (Bahia, 1850-1888). Tese (Doutorado em História) – Universidade do Sal, Curitiba, 2007, p. 188.",
        {"title": "Sal e pão: escravos e senhores nas últimas décadas (Bahia, 1850-1888)"},
    ),
    "a subtitle behind the italics of a book": (
        "ROE, Jane. O sal da lei. In: DOE, John. *Antropologia do sal*: mito, história, pão. São Paulo: Exemplo, 1986. p. 123-144.",
        {"title": "O sal da lei", "container-title": "Antropologia do sal: mito, história, pão"},
    ),
    "a subtitle of two sentences behind italics": (
        "ROE, Jane. *Livre*: a lei do sal. As ações do porto no século XIX. Rio de Janeiro: Exemplo, 1994.",
        {"title": "Livre: a lei do sal. As ações do porto no século XIX"},
    ),
    "a newspaper in italics and its town": (
        "*Al-Milh* (Port), 21 November 1927.",
        {"type": "article-newspaper", "container-title": "Al-Milh", "title": None},
    ),
    "a newspaper in italics, its town and page": (
        "*Sal da Tarde*, Rio de Janeiro, 12 mar. 1884, p. 2.",
        {"type": "article-newspaper", "container-title": "Sal da Tarde", "publisher-place": "Rio de Janeiro"},
    ),
    "minutes in italics, which are no newspaper": (
        "*Diario de las Sesiones. Congreso de la Sal*, 14 de diciembre de 1900, p. 451.",
        {"title": "Diario de las Sesiones. Congreso de la Sal"},
    ),
    "a Portuguese day of access": (
        "ROE, Jane. O sal e o pão. Revista do Sal, Rio de Janeiro, v. 29, n. 58, p. 339-360, ago. 2016. Disponível em: http://sal.example/1. Acesso em: 10 dez. 2018.",
        {"issued": "2016-08", "accessed": "2018-12-10", "publisher": None},
    ),
    "a series in brackets before a year alone": (
        "J. ROE, Salz. Die Lehre des Meeres und das Brot (Horizonte 2), 1957.",
        {
            "title": "Salz. Die Lehre des Meeres und das Brot",
            "collection-title": "Horizonte",
            "publisher-place": None,
        },
    ),
    "a series in brackets without a number": (
        "Jane Roe, Die deutsche Salzwirtschaft (Salz- und Brotgeschichte des Krieges, Deutsche Serie), Stuttgart u. a. 1927, S. 146.",
        {"title": "Die deutsche Salzwirtschaft"},
    ),
    "a subtitle that enumerates before a series": (
        "Jane Roe, Verkehrtes Salz. Meer, Brot und Wein: Kiel 1914–1924 (Studien zum Salz, Bd. 128), Göttingen 1998, S. 41.",
        {
            "title": "Verkehrtes Salz. Meer, Brot und Wein: Kiel 1914–1924",
            "publisher": None,
            "publisher-place": "Göttingen",
        },
    ),
    "a subtitle that enumerates before a year": (
        "Jane Roe, Salzhaftung. Brotdogma, Rechtsfolgen, Schranken, 1997, S. 16.",
        {
            "title": "Salzhaftung. Brotdogma, Rechtsfolgen, Schranken",
            "publisher": None,
            "container-title": None,
        },
    ),
    "a place and a publisher that no table has": (
        "Jane Roe, Étrangers. Étude d’une condition du sel dans une société, Montrouge, Bayard, 2012.",
        {"publisher": "Bayard"},
    ),
    "who worked on an edition": (
        "Jane Roe/John Doe (Bearb.), Berichte zum Salz (Quellen zum Meer, Bd. 4), Weimar 1987, S. 84.",
        {
            "title": "Berichte zum Salz",
            "editor": ({"family": "Roe", "given": "Jane"}, {"family": "Doe", "given": "John"}),
        },
    ),
    "a part of a volume": (
        "J. ROE, Der Brief an das Meer, Teilbd. 1: Salz 1–5 (EKK VI/1), ²1987, 202–233.",
        {"title": "Der Brief an das Meer", "volume": "1"},
    ),
    "a quarter of a town": (
        "Roe, Rudolf (1970): *Probleme des Salzes*. Erlenbach-Zürich: Eugen Doe, S. 201.",
        {"container-title": None, "publisher-place": "Erlenbach-Zürich", "publisher": "Eugen Doe"},
    ),
    "a directive in its gazette": (
        "Directive 2011/83/UE du Parlement du 25 oct. 2011 relative au sel, JOUE L 304, 22 nov. 2011, p. 64.",
        {
            "type": "legislation",
            "title": "Directive 2011/83/UE du Parlement du 25 oct. 2011 relative au sel",
            "container-title": "JOUE",
            "issue": "L 304",
            "page": "64",
        },
    ),
    "a directive by number and page of its gazette": (
        "Richtlinie 85/374/EWG des Rates v. 25.7.1985 zum Salz, ABl. EG L 210/29.",
        {
            "title": "Richtlinie 85/374/EWG des Rates v. 25.7.1985 zum Salz",
            "container-title": "ABl. EG",
            "page": "29",
        },
    ),
    "an act whose gazette stands in brackets": (
        "Ley 13/2015, de 5 de octubre, de la Sal (BOE núm. 239, de 6 de octubre de 2015).",
        {
            "title": "Ley 13/2015, de 5 de octubre, de la Sal",
            "container-title": "BOE",
            "issued": "2015-10-06",
        },
    ),
    "a part of a volume after a stroke": (
        "*Roe/Doe*, Lehrbuch des Salzrechts, Bd. II/2, 13. Aufl. 1994, § 84 I 1 b.",
        {"title": "Lehrbuch des Salzrechts", "volume": "II/2", "page": None},
    ),
    "a family name with v.": (
        "*v. Roe*, Salzpflichten. Brotgebote im Recht, 1980, S. 113 ff.",
        {"author": ({"family": "v. Roe"},), "title": "Salzpflichten. Brotgebote im Recht"},
    ),
    "a translation between title and place": (
        "David Roe, Die Eroberung des Salzes. Eine Geschichte des Brotes. Aus dem Englischen von Jane Doe. München 2007, 97–146.",
        {"title": "Die Eroberung des Salzes. Eine Geschichte des Brotes", "publisher-place": "München"},
    ),
    "a series after the years of a title": (
        "Jürgen Roe, Salz und Brot. Umweltfragen im Zeitalter des Meeres (1870–1918). (Salzwelt, Bd. 59.) Stuttgart 1997, 41–55.",
        {
            "title": "Salz und Brot. Umweltfragen im Zeitalter des Meeres (1870–1918)",
            "publisher-place": "Stuttgart",
        },
    ),
    "a Greek editor": (
        "Ioannes Roe, Διήγησις περὶ τοῦ ἅλατος, ed. Γ. Δόε. Thessaloniki 1958, 42.",
        {"title": "Διήγησις περὶ τοῦ ἅλατος"},
    ),
    "a press in brackets and the page of a chapter": (
        "E Roe, ‘The Scope’ in A Doe and V Poe (eds), Salt Protection (CUP 2003) 87.",
        {"container-title": "Salt Protection", "publisher": "CUP", "volume": None},
    ),
    "a newspaper in brackets behind an apostrophe": (
        "P Roe, ‘Salt Ship Defies Doe’s Ban to Enter Port’ The Example (26 June 2019)",
        {"title": "Salt Ship Defies Doe’s Ban to Enter Port", "container-title": "The Example"},
    ),
    "the Official Journal in square brackets": (
        "Agreement on the Salt of the Union [2019] OJ C384I/1.",
        {"container-title": "OJ", "issue": "C384I", "page": "1"},
    ),
    "the first year beside that of the edition": (
        "Roe, Norbert, und John L. Doe (1990 [1965]): *Etablierte Salze*. Kiel: Beispiel, S. 11.",
        {
            "author": ({"family": "Roe", "given": "Norbert"}, {"family": "Doe", "given": "John L."}),
            "issued": "1990",
        },
    ),
    "a Catalan family name": (
        "ROE I DOE, E., «La protección de la sal», en *La sal*, Madrid, 2010, págs. 37-92.",
        {"author": ({"family": "ROE I DOE", "given": "E."},)},
    ),
    "a title that begins with a quotation": (
        "Jane Roe, “Salt of the Earth”: Bread and Its Uses, *Salt Journal* 12 (1999): 3–19.",
        {"title": "“Salt of the Earth”: Bread and Its Uses", "container-title": "Salt Journal"},
    ),
    "the note of a page": (
        "J. Roe, Perspectives on Salt (Grand Rapids: Example, 2004) 305 n. 18.",
        {"page": None},
    ),
    "a book whose title ends in an ordinal": (
        "A. Roe, Einleitung, in: B. Doe (Hrsg.), Salze. Beiträge von der Antike bis ins 20. Jahrhundert. (Salz und Brot, Bd. 13.) Tübingen 2003, 11–33.",
        {
            "container-title": "Salze. Beiträge von der Antike bis ins 20. Jahrhundert",
            "publisher-place": "Tübingen",
        },
    ),
    "a leaf, which is no publisher": (
        "John Roe, *The Salt Book* (London, 1735), fol. 3v.",
        {"publisher": None, "publisher-place": "London"},
    ),
    "the signature of a gathering": (
        "John Roe, *The Salt Book* (London, 1732), sig. B3v.",
        {"publisher": None},
    ),
    "columns of a lexicon": (
        "Karl Roe: Salz, in: Lexikon des Meeres, Berlin/New York 1988, Sp. 211–215.",
        {"publisher": None, "page": "211–215"},
    ),
    "a page of a newspaper behind its day": (
        "“Harbour Master Dismissed,” *Vellmouth Mercury*, March 3, 1874, 2.",
        {"type": "article-newspaper", "volume": None},
    ),
    "the day on which a page was changed": (
        "“Port Books Online,” Salt Society, last modified June 2, 2019, https://example.org/port.",
        {"container-title": "Salt Society", "issued": "2019-06-02", "volume": None},
    ),
    "a German newspaper of a day": (
        "Karl Roe, Das Salz der Erde, in: Frankfurter Allgemeine Zeitung v. 12. Juni 1987, S. 25.",
        {"type": "article-newspaper", "issued": "1987-06-12", "volume": None},
    ),
    "authors after what they are cited for": (
        "On Ireland, Jane Roe, *The Salt Coast* (Dublin: Example, 1999), 3.",
        {"author": ({"family": "Roe", "given": "Jane"},)},
    ),
    "an act of Spain by its gazette behind a comma": (
        "Real Decreto 1708/2011, de 18 de noviembre, BOE núm. 284, de 25 de noviembre de 2011, págs. 125573-125594.",
        {
            "title": "Real Decreto 1708/2011, de 18 de noviembre",
            "container-title": "BOE",
            "issue": "284",
            "issued": "2011-11-25",
            "page": "125573–125594",
        },
    ),
    "a page in brackets, which is no number of a series": (
        "J. Roe, Salt and Bread (Page 3), Kiel 1999.",
        {"collection-title": None},
    ),
    "a press in brackets, which is no series": (
        "J. Roe, *Salt and Bread* (Kiel Example Press 3), 1999.",
        {"collection-title": None},
    ),
    "a series of a journal": (
        "J. Roe, ‘Salt for Armies, 1509–50’, *Salt History Review*, 2nd ser., 17 (1964), pp. 234–48.",
        {"container-title": "Salt History Review", "volume": "17", "page": "234–48"},
    ),
    "a French series of a journal": (
        "Jeanne Roe, « Le sel », *Revue du sel*, 3e série, t. 12, 1964, p. 234-248.",
        {"container-title": "Revue du sel", "volume": "12", "page": "234–248"},
    ),
}


@pytest.mark.parametrize("name", PRINTED)
def test_what_stands_beside_an_imprint_is_told_apart(name):
    """Each thing has its own variable, and no other one."""
    raw, expected = PRINTED[name]

    assert variables(raw, expected) == expected


@pytest.mark.parametrize(
    ("raw", "place"),
    [
        ("John Roe, *The Salt Book* (London, 1735), fol. 3v.", "3v"),
        ("John Roe, *The Salt Book* (London, 1732), sig. B3v.", "B3v"),
        ("“Harbour Master Dismissed,” *Vellmouth Mercury*, March 3, 1874, 2.", "2"),
    ],
)
def test_leaves_and_pages_behind_a_day_are_cited_places(raw, place):
    """A leaf, a signature of a gathering and a page behind a day say where in the source."""
    assert draft(raw).locator == place
