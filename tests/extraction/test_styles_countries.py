"""Made-up sources as authors of other countries print them, and what each citation says."""

import pytest

from support.extraction import variables

CUSTOMS = {
    "a French series in quotation marks": (
        "A. Roe, *Les Voix du sel*, Paris, Gallimard, « La Galerie du port », 1951, p. 389.",
        {
            "type": "book",
            "title": "Les Voix du sel",
            "collection-title": "La Galerie du port",
            "container-title": None,
        },
    ),
    "a volume and its title in italics": (
        "J. Roe, *Storia del sale*, II, *Il pane*, Roma, Esempio, 1991.",
        {"type": "book", "title": "Storia del sale", "volume": "II", "container-title": None},
    ),
    "editors after a German title": (
        "Roe, Walter: Gesammelte Schriften. Hg. von Rolf Doe und Anna Poe. Bd. I. Kiel: Beispiel 1974.",
        {"type": "book", "title": "Gesammelte Schriften", "container-title": None, "volume": "I"},
    ),
    "a German title that goes on behind a quotation": (
        "Roe, Anne: „Die Spuren des Salzes“. Zur Poetik der Erinnerung in W. G. Does Prosa. Köln / Weimar: Beispiel 2004.",
        {
            "title": "“Die Spuren des Salzes”. Zur Poetik der Erinnerung in W. G. Does Prosa",
            "container-title": None,
        },
    ),
    "an entry in quotation marks": (
        "Ludwig Roe, Art. „Salz“, in: *Das Salz in Geschichte und Gegenwart*, Bd. 9, Kassel 1998, Sp. 16–153.",
        {"title": "Salz", "container-title": "Das Salz in Geschichte und Gegenwart"},
    ),
    "restored letters of a name": (
        "Roe, W[infried] G[eorg]: Salzlitz. Kiel: Beispiel 2001.",
        {"title": "Salzlitz", "author": ({"family": "Roe", "given": "Winfried Georg"},)},
    ),
    "a French thesis and who directed it": (
        "D. Roe, *Sel et lumière*, thèse de doctorat sous la dir. de C. Doe, université de Paris, 2009.",
        {"type": "thesis", "title": "Sel et lumière", "container-title": None},
    ),
    "a Russian review by its author alone": (
        "Роу А. И. // Соль и хлеб. 2020. № 4. С. 211–215.",
        {"title": None, "container-title": "Соль и хлеб", "page": "211–215"},
    ),
    "an Italian review by its author alone": (
        "la recensione di J. Roe, in «Rivista del sale», 2007, n. 246, pp. 150-152.",
        {"title": None, "container-title": "Rivista del sale", "author": ({"family": "Roe", "given": "J."},)},
    ),
    "an archival item without its leaves": (
        "Protokoll der Salzbesprechung, 27.11.1973, in: BArch, B 102/201466, unfol.",
        {"title": "Protokoll der Salzbesprechung"},
    ),
    "an item behind its number": (
        "HStAM, Best. 17 d, Nr. 255: Supplik der Gemeinde Roe an den Landgrafen, fol. 3r–4v.",
        {"title": "Supplik der Gemeinde Roe an den Landgrafen"},
    ),
    "German subtitle with a list": (
        "Jane Roe, Salz. Märkte, Menschen, Waren. Hamburg 2008, S. 3.",
        {"type": "book", "title": "Salz. Märkte, Menschen, Waren", "publisher-place": "Hamburg"},
    ),
    "German subtitle with quotations": (
        "Karin Roe, »Nächstes Jahr kommen wir zurück«. Die Geschichte der »Salzfrauen« in der Stadt, Göttingen 2005.",
        {
            "type": "book",
            "title": "“Nächstes Jahr kommen wir zurück”. Die Geschichte der “Salzfrauen” in der Stadt",
        },
    ),
    "German subtitle before a series": (
        "Jane ROE, Salz im 13. Jahrhundert. Gesellschaftlicher Wandel und Brot (Salzforschung A 36), Köln 1995, S. 74.",
        {
            "type": "book",
            "title": "Salz im 13. Jahrhundert. Gesellschaftlicher Wandel und Brot",
            "issued": "1995",
        },
    ),
    "German subtitle before a journal by its letters": (
        "J. Roe, Salz als Kriterium. Zur Geschichte einer Redewendung (KuS 44, 1998, 88–103).",
        {
            "title": "Salz als Kriterium. Zur Geschichte einer Redewendung",
            "container-title": "KuS",
            "volume": "44",
            "page": "88–103",
        },
    ),
    "an author of the Arabic world": (
        "al-Roe, *Kitāb al-milḥ*, ed. J. Doe (Leiden, 1870), 62.",
        {"title": "Kitāb al-milḥ", "author": ({"family": "al-Roe"},)},
    ),
    "German author in italics": (
        "*Jane Roe*, Salzlehre, 1928, S. 234.",
        {"type": "book", "title": "Salzlehre", "issued": "1928"},
    ),
    "German body that edits": (
        "Ausschuss für Deutsches Salz (Hrsg.), Gestern Brot – heute Salz, Berlin 1957.",
        {"type": "book", "title": "Gestern Brot – heute Salz"},
    ),
    "Russian newspaper": (
        "Роу И. Соль и свет // Вестник соли. 1919. 14 февр. С. 2.",
        {"title": "Соль и свет", "container-title": "Вестник соли", "issued": "1919-02-14"},
    ),
    "German": (
        "Roe, Karl: Zur Theorie des Salzes, in: Zeitschrift für Beispiele 45 (1998), H. 3, S. 120–145, hier S. 130.",
        {"container-title": "Zeitschrift für Beispiele", "volume": "45", "issue": "3", "page": "120–145"},
    ),
    "German chapter": (
        "Roe, Anna, „Das Recht des Salzes“, in: Jürgen Doe (Hg.), Handbuch der Beispiele, Göttingen 2001, S. 45-67.",
        {
            "type": "chapter",
            "container-title": "Handbuch der Beispiele",
            "publisher-place": "Göttingen",
            "page": "45–67",
        },
    ),
    "French": (
        "P. Roe, « Le sel », Actes de la recherche en exemples, vol. 31, n° 1, 1980, p. 2-3.",
        {
            "title": "Le sel",
            "container-title": "Actes de la recherche en exemples",
            "volume": "31",
            "issue": "1",
        },
    ),
    "French book": (
        "Jean Roe, Histoire du sel, 2e éd., Rennes, Presses universitaires de Rennes, 2004, p. 45.",
        {"type": "book", "title": "Histoire du sel", "publisher-place": "Rennes", "issued": "2004"},
    ),
    "Italian": (
        "M. Roe, La politica del sale, in «Rivista di esempi», XXII (1998), n. 3, pp. 12-40.",
        {
            "title": "La politica del sale",
            "container-title": "Rivista di esempi",
            "volume": "XXII",
            "issue": "3",
        },
    ),
    "Spanish": (
        "Roe, Juan. «El título del artículo», Revista de Ejemplos, vol. 12, núm. 3, 2004, pp. 45-67.",
        {
            "title": "El título del artículo",
            "container-title": "Revista de Ejemplos",
            "issue": "3",
            "page": "45–67",
        },
    ),
    "Polish": (
        "J. Roe, A. Doe, Tytuł artykułu, „Studia Przykładowe” 2004, nr 3, s. 12–20.",
        {"title": "Tytuł artykułu", "container-title": "Studia Przykładowe", "issue": "3", "issued": "2004"},
    ),
    "GOST article": (
        "Ро И. И., Доу П. П. История примеров // Вопросы примеров. 2010. № 5. С. 34–45.",
        {"title": "История примеров", "container-title": "Вопросы примеров", "issue": "5", "page": "34–45"},
    ),
    "GOST book": (
        "Ро В. В. Сочинения. Т. 2, ч. 1. М.: Пример, 1963. С. 120.",
        {
            "title": "Сочинения",
            "volume": "2",
            "publisher-place": "М",
            "publisher": "Пример",
            "issued": "1963",
        },
    ),
    "GOST thesis": (
        "Ро А. А. Политика примеров : дис. ... канд. ист. наук. М., 2012. 210 с.",
        {"type": "thesis", "title": "Политика примеров", "number-of-pages": "210"},
    ),
    "GB/T 7714 book": (
        "刘国钧, 陈绍业, 王凤翥. 图书馆目录[M]. 北京: 高等教育出版社, 1957: 15-18.",
        {"type": "book", "title": "图书馆目录", "publisher-place": "北京", "publisher": "高等教育出版社"},
    ),
    "GB/T 7714 article": (
        "何龄修. 读南明史[J]. 中国史研究, 1998(3): 167-173.",
        {
            "type": "article-journal",
            "container-title": "中国史研究",
            "issue": "3",
            "page": "167–173",
            "issued": "1998",
        },
    ),
    "German social science": (
        "Roe, Karl (1985): Der Lebenslauf des Salzes. Befunde und Argumente. In: Kölner Zeitschrift für Beispiele 37, S. 1-29.",
        {
            "title": "Der Lebenslauf des Salzes. Befunde und Argumente",
            "container-title": "Kölner Zeitschrift für Beispiele",
            "volume": "37",
            "page": "1–29",
        },
    ),
    "French capitals": (
        "ROE Pierre, Le sel. Critique du jugement, Paris, Exemple, 1979, 670 p.",
        {"title": "Le sel. Critique du jugement", "publisher-place": "Paris", "number-of-pages": "670"},
    ),
    "Spanish edition": (
        "ROE LÓPEZ, Juan: La política del agua, 2.ª ed., Madrid, Ejemplo, 2003, pp. 34-56.",
        {
            "type": "book",
            "title": "La política del agua",
            "edition": "2",
            "publisher-place": "Madrid",
            "issued": "2003",
        },
    ),
    "Chinese note": (
        "费孝通：《乡土中国》，北京：三联书店，1985年，第10页。",
        {"title": "乡土中国", "publisher-place": "北京", "publisher": "三联书店", "issued": "1985"},
    ),
    "Chinese article": (
        "王明：“中国的盐”，《历史研究》2004年第3期，第45—60页。",
        {"title": "中国的盐", "container-title": "历史研究", "issue": "3", "page": "45–60", "issued": "2004"},
    ),
    "German news by its host and day": (
        "Jane Roe, Das Salz ist ein europäisches Problem, www.a.example, 23.11.2023.",
        {"title": "Das Salz ist ein europäisches Problem", "issued": "2023-11-23"},
    ),
    "title and a day in figures": (
        "Jane Roe, Das Salz ist ein Problem, 23.11.2023.",
        {"title": "Das Salz ist ein Problem", "issued": "2023-11-23"},
    ),
    "title that begins with a person, after an author in italics": (
        "*Jane Roe*, Christoph Doe. Ein Diplomat des Salzes, in: EX 89, 2002, 101–138.",
        {
            "author": ({"family": "Roe", "given": "Jane"},),
            "title": "Christoph Doe. Ein Diplomat des Salzes",
            "container-title": "EX",
        },
    ),
    "Russian archive": (
        "РГАСПИ. Ф. 17. Оп. 3. Д. 5. Л. 12.",
        {"type": "manuscript", "archive": "РГАСПИ", "archive_location": "Ф. 17. Оп. 3. Д. 5"},
    ),
    "edition between a subtitle and the year": (
        "Hans Roe, Strafrecht Besonderer Teil. Ein Lehrbuch, 2. Aufl. 1998, S. 45.",
        {"title": "Strafrecht Besonderer Teil. Ein Lehrbuch", "issued": "1998"},
    ),
    "Spanish edition of somebody": (
        "Ana Ruiz, La sal, edición de Marta Gil, Madrid, Cátedra, 1998, p. 45.",
        {"title": "La sal", "publisher": "Cátedra", "issued": "1998"},
    ),
    "Portuguese standard, with a dash after the names": (
        "ROE, Giuseppe; DOE, José Pedro – História do sal (1536-1821). Lisboa: Exemplo, 2013, p. 23-48.",
        {
            "author": ({"family": "ROE", "given": "Giuseppe"}, {"family": "DOE", "given": "José Pedro"}),
            "title": "História do sal (1536-1821)",
            "publisher": "Exemplo",
        },
    ),
    "two publishers": (
        "ROE, Bruno – Nas malhas do sal. São Paulo: Alameda; Phoebus, 2007.",
        {"title": "Nas malhas do sal", "issued": "2007"},
    ),
    "title without marks by an unknown forename before its book in italics": (
        "Inka Roe-Doe: Das Grau der Prosa. In: *Wir sind Wesen aus Salz*. Kiel 2005, S. 125–136.",
        {
            "author": ({"family": "Roe-Doe", "given": "Inka"},),
            "title": "Das Grau der Prosa",
            "container-title": "Wir sind Wesen aus Salz",
            "page": "125–136",
        },
    ),
    "work of an author in the edition of another": (
        "Peter Roe: Das Salz. In: Johann Doe: *Werke*. Hg. v. Erich Poe. Kiel 1962, S. 44.",
        {"title": "Das Salz", "container-title": "Werke"},
    ),
    "translation into a language": (
        "J. Roe, *La civilisation du sel*, trad. fr. H. Doe, Paris, Plon, 1885, p. 12.",
        {"title": "La civilisation du sel", "publisher": "Plon", "issued": "1885"},
    ),
    "editors after Hg. v.": (
        "Peter Roe: Das Salz der Prosa. In: Wir sind Wesen. Hg. v. Sabine Doe. Kiel 2005, S. 125–136.",
        {
            "container-title": "Wir sind Wesen",
            "editor": ({"family": "Doe", "given": "Sabine"},),
            "publisher-place": "Kiel",
        },
    ),
    "two editors with u.": (
        "Peter Roe: *Werke*. Hg. v. Sabine Doe u. Karl Poe. Kiel 2005.",
        {"editor": ({"family": "Doe", "given": "Sabine"}, {"family": "Poe", "given": "Karl"})},
    ),
}


@pytest.mark.parametrize("custom", CUSTOMS)
def test_reads_a_custom(custom):
    """A source printed by the custom of a country gives the variables that it prints."""
    note, expected = CUSTOMS[custom]

    assert variables(note, expected) == expected
