"""Made-up sources in the styles that people use, and what each citation says."""

import pytest

from srccheck.extraction.fields import read
from srccheck.extraction.segments import segment
from srccheck.model.csl import to_csl

STYLES = {
    "Chicago note": (
        "Jane Roe, Salt: A History, 2nd ed. (London: Example Press, 2001), 45.",
        {
            "type": "book",
            "title": "Salt: A History",
            "edition": "2",
            "issued": "2001",
            "publisher-place": "London",
        },
    ),
    "an editor who translates": (
        "Jane Roe, Salt and Other Writings, ed. and trans. John Doe (Cambridge: Example Press, 1997).",
        {"type": "book", "title": "Salt and Other Writings", "editor": ({"family": "Doe", "given": "John"},)},
    ),
    "a book that begins with a ligature": (
        "Jane Roe, Considérations sur le sel, in Œuvres complètes, ed. John Doe, 5 vols. (Paris: Exemple, 1959).",
        {"title": "Considérations sur le sel", "container-title": "Œuvres complètes"},
    ),
    "the year of a first print before its book": (
        "Jane Roe, ‘The Liberty of Salt’ (1819), in Salt Writings, ed. John Doe (Cambridge: Example, 1988), pp. 307–28.",
        {"title": "The Liberty of Salt", "container-title": "Salt Writings", "issued": "1988"},
    ),
    "a newspaper title with a comma": (
        "Leere Straßen, volle Züge, in: Salzer Zeitung, 26.11.1973, S. 3.",
        {"title": "Leere Straßen, volle Züge", "container-title": "Salzer Zeitung", "author": None},
    ),
    "a container behind a date": (
        "Aufzeichnung der Salzbehörde, 5.12.1973, in: Akten zum Salz, Bd. III, München 2004, S. 1974–1979.",
        {"title": "Aufzeichnung der Salzbehörde", "container-title": "Akten zum Salz"},
    ),
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
    "a title that goes on with an adjective": (
        "André Roe, „Gutes Salz“ und lokale Gesellschaft im Norden. Das Beispiel des Hafens, Kiel 2003.",
        {"title": "“Gutes Salz” und lokale Gesellschaft im Norden. Das Beispiel des Hafens"},
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
    "a French law by its day": (
        "Loi du 14 mars 1904 relative au sel, *Journal officiel de la République française*, 17 mars 1904, p. 1709.",
        {"type": "legislation", "title": "Loi du 14 mars 1904 relative au sel", "page": "1709"},
    ),
    "a Russian review by its author alone": (
        "Роу А. И. // Соль и хлеб. 2020. № 4. С. 211–215.",
        {"title": None, "container-title": "Соль и хлеб", "page": "211–215"},
    ),
    "an Italian review by its author alone": (
        "la recensione di J. Roe, in «Rivista del sale», 2007, n. 246, pp. 150-152.",
        {"title": None, "container-title": "Rivista del sale", "author": ({"family": "Roe", "given": "J."},)},
    ),
    "a Canadian case in French": (
        "*Cie du sel Ltée c Québec (Ministre du Port)*, 2003 CSC 58 au para 19, [2003] 2 RCS 624 [*Sel*].",
        {
            "type": "legal_case",
            "title": "Cie du sel Ltée c Québec (Ministre du Port)",
            "container-title": "RCS",
            "page": "624",
        },
    ),
    "a Canadian journal in French": (
        "Jane Roe, « Le sel » (2002) 16 : 1 Ex Envtl LJ 65 à la p 70 [Roe, « Sel »].",
        {"title": "Le sel", "container-title": "Ex Envtl LJ", "volume": "16", "issue": "1", "page": "65"},
    ),
    "a chapter with its first and its cited page": (
        "Jane Roe, « Le sel » dans Jean Doe, dir, *Le droit du port*, Paris, Exemple, 2011, 273 à la p 280.",
        {"title": "Le sel", "container-title": "Le droit du port", "page": "273"},
    ),
    "a committee of a body": (
        "Council of Salt, Committee on Bread and Ports, *The Salt Damage*, information report, 1995.",
        {
            "title": "The Salt Damage",
            "author": ({"literal": "Council of Salt, Committee on Bread and Ports"},),
        },
    ),
    "an address in italics": (
        "Jane Roe: Der Hafen. In: Salzblatt, Heft 15 (2009), *http://salt.example/006.htm*.",
        {"title": "Der Hafen", "container-title": "Salzblatt", "URL": "http://salt.example/006.htm"},
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
    "an author of old": (
        "Roger of Saltford, *Flores Salis*, ed. J. Doe (London, 1886), 26.",
        {"title": "Flores Salis", "author": ({"literal": "Roger of Saltford"},)},
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
    "Chicago bibliography": (
        "Roe, Jane. “Salt.” In Things of the Sea, edited by John Doe and Ann Poe, 12–34. Chicago: Example Press, 2001.",
        {
            "type": "chapter",
            "title": "Salt",
            "container-title": "Things of the Sea",
            "page": "12–34",
            "publisher": "Example Press",
        },
    ),
    "Chicago author-date": (
        'Roe, Jane. 2010. "An Article." Journal of Things 12 (3): 45–67. https://doi.org/10.1000/xyz.',
        {
            "type": "article-journal",
            "container-title": "Journal of Things",
            "volume": "12",
            "issue": "3",
            "page": "45–67",
        },
    ),
    "MLA": (
        "Roe, Jane. Salt and Bread. Translated by John Doe, 3rd ed., Example Press, 2004, pp. 34-36.",
        {
            "type": "book",
            "title": "Salt and Bread",
            "edition": "3",
            "issued": "2004",
            "publisher": "Example Press",
        },
    ),
    "APA": (
        "Roe, J. K., & Doe, A. (2012). A book title (2nd ed.). Oxford University Press.",
        {"type": "book", "title": "A book title", "edition": "2", "publisher": "Oxford University Press"},
    ),
    "APA article": (
        "Roe, J. K. (2012). Counting waves. Example Studies, 12(3), 45–67.",
        {
            "title": "Counting waves",
            "container-title": "Example Studies",
            "volume": "12",
            "issue": "3",
            "page": "45–67",
        },
    ),
    "Harvard": (
        "Roe, J. 2004, Salt and bread, Example Press, London, viewed 3 May 2020, <https://example.org/salt>.",
        {
            "title": "Salt and bread",
            "publisher": "Example Press",
            "publisher-place": "London",
            "accessed": "2020-05-03",
        },
    ),
    "Vancouver": (
        "Roe J, Doe A, Poe P, et al. The effect of salt on bread. Ex Med J. 2010;363(5):411-20.",
        {
            "title": "The effect of salt on bread",
            "container-title": "Ex Med J",
            "volume": "363",
            "page": "411–20",
        },
    ),
    "Vancouver chapter": (
        "Roe J, Doe A. Salt in winter. In: Poe E, editor. Things of the sea. 2nd ed. New York: Example; 2001. p. 93-113.",
        {
            "type": "chapter",
            "container-title": "Things of the sea",
            "page": "93–113",
            "publisher-place": "New York",
        },
    ),
    "IEEE": (
        "[3] J. K. Roe, “Counting waves,” IEEE Trans. Example Del., vol. 21, no. 3, pp. 876–880, Oct. 2006.",
        {"title": "Counting waves", "volume": "21", "issue": "3", "page": "876–880", "issued": "2006-10"},
    ),
    "computer science": (
        "A. Roe and B. Doe. Counting waves at night. In C. Poe, editor, Proc. 5th Example Workshop, pages 12-19, 1992.",
        {
            "type": "chapter",
            "title": "Counting waves at night",
            "container-title": "Proc. 5th Example Workshop",
        },
    ),
    "chemistry": (
        "A. B. Roe, C. Doe, Ex. Lett. 2010, 10, 1012.",
        {"container-title": "Ex. Lett.", "volume": "10", "page": "1012", "issued": "2010"},
    ),
    "lawyers": (
        "A. Roe, ‘Salt in Law’ (1998) 25 Journal of Examples 171, 180.",
        {"title": "Salt in Law", "container-title": "Journal of Examples", "volume": "25", "page": "171"},
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
    "law review": (
        "John Roe, The Law of Salt, 45 Harv. L. Rev. 123, 130 (1999).",
        {
            "title": "The Law of Salt",
            "container-title": "Harv. L. Rev.",
            "volume": "45",
            "page": "123",
            "issued": "1999",
        },
    ),
    "Bluebook book": (
        "Jane Roe, Salt and the Sea 34-36 (3d ed. 2004).",
        {"type": "book", "title": "Salt and the Sea", "edition": "3", "issued": "2004"},
    ),
    "newspaper": (
        "Jane Roe, Bread, N.Y. Times, May 3, 2004, at A1.",
        {
            "type": "article-newspaper",
            "title": "Bread",
            "container-title": "N.Y. Times",
            "issued": "2004-05-03",
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
    "European act": (
        "Regulation (EU) 2016/679 of the European Parliament of 27 April 2016 on data, OJ L 119, 4.5.2016, p. 1.",
        {
            "type": "legislation",
            "title": "Regulation (EU) 2016/679 of the European Parliament of 27 April 2016 on data",
            "issued": "2016-04-27",
        },
    ),
    "video": (
        "Roe, Jane. “A Video.” YouTube video, 3:45. May 4, 2020. https://www.youtube.com/watch?v=abc.",
        {"type": "motion_picture", "title": "A Video", "dimensions": "3:45", "issued": "2020-05-04"},
    ),
    "thesis": (
        "Roe, Jane. Title of the Thesis. PhD diss., University of Chicago, 2004.",
        {
            "type": "thesis",
            "title": "Title of the Thesis",
            "publisher": "University of Chicago",
            "issued": "2004",
        },
    ),
    "act": (
        "Contracts Review Act 1980 (N.S.W.), s. 52.",
        {
            "type": "legislation",
            "title": "Contracts Review Act",
            "issued": "1980",
            "jurisdiction": "N.S.W.",
            "section": "52",
        },
    ),
    "case": (
        "Roe v. Doe [1994] 1 A.C. 180.",
        {
            "type": "legal_case",
            "title": "Roe v. Doe",
            "container-title": "A.C.",
            "volume": "1",
            "page": "180",
        },
    ),
    "French law by number and gazette": (
        "Loi n° 77-03 relative au sel, JO, n° 5288, 3 février 2005, p. 139.",
        {"title": "Loi n° 77-03 relative au sel", "container-title": "JO", "issued": "2005-02-03"},
    ),
    "American case": (
        "Roe v. Board of Examples, 347 U.S. 483 (1954).",
        {
            "type": "legal_case",
            "title": "Roe v. Board of Examples",
            "volume": "347",
            "page": "483",
            "issued": "1954",
        },
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
    "archive": (
        "TNA, FO 371/12345, Roe to Doe, 4 May 1936.",
        {"type": "manuscript", "title": "Roe to Doe", "archive": "TNA", "archive_location": "FO 371/12345"},
    ),
    "Russian archive": (
        "РГАСПИ. Ф. 17. Оп. 3. Д. 5. Л. 12.",
        {"type": "manuscript", "archive": "РГАСПИ", "archive_location": "Ф. 17. Оп. 3. Д. 5"},
    ),
    "edition between a subtitle and the year": (
        "Hans Roe, Strafrecht Besonderer Teil. Ein Lehrbuch, 2. Aufl. 1998, S. 45.",
        {"title": "Strafrecht Besonderer Teil. Ein Lehrbuch", "issued": "1998"},
    ),
    "newspaper of another century": (
        "Jane Roe, “Salt Prices Rise,” Leeds Mercury, March 3, 1871, 4.",
        {"type": "article-newspaper", "container-title": "Leeds Mercury", "issued": "1871-03-03"},
    ),
    "Spanish edition of somebody": (
        "Ana Ruiz, La sal, edición de Marta Gil, Madrid, Cátedra, 1998, p. 45.",
        {"title": "La sal", "publisher": "Cátedra", "issued": "1998"},
    ),
    "French law in the gazette written out": (
        "Loi n° 77-03 du 6 janvier 1978, Journal officiel de la République française, 7 janvier 1978, p. 227.",
        {
            "title": "Loi n° 77-03 du 6 janvier 1978",
            "container-title": "Journal officiel de la République française",
        },
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
    "judgment of Strasbourg": (
        "EGMR (GK), Urt. v. 15.10.2015, Nr. 37553/05, Roe u. a./Utopia, Rn. 97.",
        {"type": "legal_case", "title": "Roe u. a./Utopia", "number": "37553/05", "issued": "2015-10-15"},
    ),
    "decision of a chamber": (
        "BVerfG (K), NJW 2020, S. 1426 (1428).",
        {"type": "legal_case", "container-title": "NJW", "page": "1426"},
    ),
    "part of a commentary": (
        "*H. Roe*, in: Doe (Hrsg.), GG, Bd. I, 3. Aufl. 2013, Art. 8 Rn. 33.",
        {"container-title": "GG", "volume": "I", "issued": "2013", "publisher": None},
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


@pytest.mark.parametrize("style", STYLES)
def test_reads_a_style(style):
    """A source printed in a style gives the variables that it prints."""
    note, expected = STYLES[style]

    found = to_csl(read(segment(note)).item, "edtf")

    assert {name: found.get(name) for name in expected} == expected
