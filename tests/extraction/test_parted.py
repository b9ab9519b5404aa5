"""Notes whose citations no usual sign parts, and what looks like two and is one."""

import pytest

from srccheck.extraction.split import split


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("SPA, Contadurías, leg. 108, relación de 1628; Archivo Ejemplo, Estado, lib. 856, ff. 33r-35v.", 2),
        ("Arquivo Exemplo, Utopia (AE), Conselho, Angra, cx. 14, doc. 62; AE, Índia, cx. 38, doc. 11.", 2),
        ("CE, ass., 31 mai 2006, Ordre du sel au barreau de Paris, préc. ; B. du Roe, art. préc., p. 80.", 2),
        (
            "G. Roe, Le avventure di un sale «ben amministrato». Realtà e pane, Tirrenia, Torino 1994; A. Doe, Sale, Torino 1983.",
            2,
        ),
        (
            "Vgl. die Überlegungen von Alf Doe, Salz. Fabrikalltag, Hamburg 1993; für die englische Diskussion Patrick Roe, Work, Salt and Bread, Brighton 1980, S. 134–157.",
            2,
        ),
        ("Salzshu, 254.8246; Brotshu, 200B.5393; Meershu, 225C.6458.", 3),
        ("ПСЗ. Т. 6. № 3979; Соль и хлеб… Т. 11. Вып. 1. С. 240.", 2),
        ("Roe, Early salt, p. 254; PL Add. MS 33058, fo. 79v.", 2),
        ("J. Roe, Grundlegung des Salzes, AA IV, 429; ders., Kritik des Brotes, B 131 f.", 2),
        ("Roe, “Port Reform,” 45; al-Doe, Silk al-Milh, 3:165.", 2),
        ("Roe, Salz, S. 671; vom Doe, Wissenschaft, S. 61.", 2),
        (
            "Ord. n° 2016-131 du 10 févr. 2016 sur le sel, JO 11 févr. 2016 ; L. n° 2018-287 du 20 avr. 2018, JO 21 avr. 2018.",
            2,
        ),
        ("Salt Archive, B 106; Jane Roe, Salz. Köln 1999; künftig zitiert als Salz.", 2),
        ("Roe L. Salt in the Age of Bread. New Haven; London: Example Press, 1998. P. 106.", 1),
        ("DOE, Ann. *A luz*. Porto: Exemplo, 1998; ROE, Keila. *O sal do mar*. Porto: Exemplo, 1994.", 2),
        ("S. REP. NO. 91-1196, at 17 (1970); 116 CONG. REC. 42,381 (1970).", 2),
        ("Roe, “Salt” aims; Doe, “Bread Clamps Down”; Poe, Chip War, 318.", 3),
        (
            "Cass. com., 3 nov. 1992, n° 90-18.547, *Bull. civ.* IV, n° 338 ; *RTD civ.* 1993, p. 124, obs. J. Roe.",
            1,
        ),
        (
            "BGH, Urt. v. 17.10.2012 – VIII ZR 226/11, NJW 2013, 220 Rn. 20 ff. m. Anm. *Roe*, NJW 2013, 207.",
            2,
        ),
        (
            "EuGH, Urt. v. 5. 2. 1963, Rs. 26/62, Salz & Brot, Slg. 1963, 1; EuGH, Urt. v. 15. 7. 1964, Rs. 6/64, Roe, Slg. 1964, 1251.",
            2,
        ),
        (
            "Ann Doe, Land und Salz. Wien 1965, 111–120. Zu Does Voraussetzungen Gadi Roesalz, Brot und Meer, in: Salzblatt 3, 1999, S. 5.",
            2,
        ),
        (
            "*Doe*, Salz (wie Anm. 21), 76. Zum Begriff der „Nähe“ *Alf Roe*, „Wohl“ und „Praxis“. Kiel 1982.",
            2,
        ),
        (
            "Ann Doe, Salz, München 1993, S. 186–243. Knapper Eberhard Roe/Dirk Poe, Das Brot, München 2013, S. 51–58.",
            2,
        ),
        (
            "*Роу К.А.* Соль. М., 2009. С. 55–70. Иная точка зрения: *Doe T.* The Salt Circle // Example Review. 1973. P. 461–490.",
            2,
        ),
        (
            "*Роу О.Ю.* Сіль. – Київ: Зразок, 2006. – С.88. Пор.: *Doe G.* Salt Policy. – Port: Example Press, 1992. – P.57.",
            2,
        ),
        (
            "J. ROE, Le creuset…, op. cit., p. 112. Du même auteur, voir aussi Sel et pain, Paris, Exemple, 1998 [1991].",
            2,
        ),
        (
            "On pense à Jane ROE, *Le sel*, Paris, Exemple, 1975, p. 218, discuté par Ann DOE (éd.), *Le pain*, Paris, Seuil, 1980.",
            2,
        ),
        (
            "Roe (n 7) 206–07, and the rather different account in NE Doe, Salt as a Moral Idea (OUP 2007) ch 3.",
            2,
        ),
        (
            "Jane Roe, “Salt,” *Sample Journal* 90, no. 2 (2003): 437–61. Doe’s position is set out in “Bread and Farms,” 19–21.",
            2,
        ),
        (
            "Al-Roe, *Kitab al-milh*, ed. J. Doe (Leiden, 1866), 163; trans. P. K. Poe, *The Origins of Salt*, vol. 1 (New York, 1916), 253.",
            2,
        ),
        (
            "Jane Roe, “Frontières du sel,” *Exemples* 8 (1966): 152–63; translated by Ann Doe as “Boundaries of Salt,” *New Example* 8 (1976): 1–13.",
            2,
        ),
        (
            "Salt Library, MS 12, fol. 33r. Gedruckt, mit Auslassungen, in: Aus den Papieren des Roe. Berlin 1876, 412.",
            2,
        ),
        ("ASE, Carte, 36, fol. 112v: “a dì 4 di maggio.” See Roe, 1993, 160.", 2),
        ("*Compare* Roe, *supra* note 14, at 705, *with* Doe, *supra* note 12, at 523.", 2),
        ("*N v Roe* [2019] UKSC 25, [2020] A.C. 780, noted by D. Doe, (2020) 136 L.Q.R. 1.", 2),
        (
            "Amt für Salz, *Empfehlungen*. Dresden 2014 (www.a.example/4009-14.pdf). Eine Rechnung macht auf: Jane Roe, *Die Obsession*. In: *Chemie*, Nr. 52, 2013.",
            2,
        ),
    ],
)
def test_what_no_usual_sign_parts(note, expected):
    assert len(split(note)) == expected


@pytest.mark.parametrize(
    "note",
    [
        "Jane Roe, Deutsche Salzgeschichte. Bd. 2: Von der Ära bis zur industriellen „Doppelten Würze“ 1815–1845. München 1987, 297.",
        "Jane Roe, Das Salz zwischen „klassenlosem Brot“ und „Organisiertem Meer“, in: GG 4, 1978, 77–90.",
        "Robert Roe, *La Salle de Vichy, 1940-1944*, trad. de l’angl. par Claude Bertrand, Paris, Seuil, 1973.",
        "Vermerk des Referats IV a 1, betr. Salzanpassung, 3.5.1977, Bundesarchiv Koblenz, B 149/54321.",
        "ASE, Consiglio, 214, ins. 3, lettera di Roe a Francesco Doe, Firenze 8 aprile 1747.",
        "Ann Roe, Salzgeschichte. Bd. 2: Von der Salzära bis zur industriellen und politischen „Deutschen Doppelwürze“ 1815–1845/49. München 1987, 525.",
        "Jane Roe, *The Salt Complaint* (1611; STC 23201), sig. B2r.",
        "Telegram 1742, U.S. Embassy Bonn to Department of Salt, “German Views on Salt,” February 2, 1967, box 193.",
        "Salt Archive, London (hereafter SA), STAC 8/145/9, *Roe v. Doe et al.* (1612), m. 2.",
        "Alf Doe an Jane Roe, 1. Februar 1808, in: *Does Werke*, hrsg. im Auftrage der Großherzogin Anna von Salz, Abt. IV, Bd. 20, Weimar 1896, 15f.",
        "Poe, Craig, 1975: The Ordering of Salt Cases; Winning Small Bread Cases, in: Salt and Bread Review, vol. 9, pp. 293-306.",
        "Roe, C.; Doe, M.; Poe, V. In Theoretical Salt: Processes and Properties, Salt and Bread Chemistry, Vol. 9; Elsevier: New York, 1990.",
        "ILC, *Articles on Salt Committed by Roes*, UN Doc. A/RES/56/83, 12 December 2001, Art. 8.",
        "Jane Roe, Das Brot 1880-1918, in: JANE DOE, ALF B. POE (Hrsg.): Das Salz Verstehen. Die Erfahrung, Kiel 2014, S. 61-82.",
        "Jane Roe, Sermon vom Salz (1519), in D. Alf Poes Werke: Kritische Gesamtausgabe, 2:713–23 (Weimar: Exempel, 1883).",
        "Salt Committee, Impact of changes under Part 1 of the Bread Aid, Sentencing and Salt Act 2012, Eighth Report (HC 311) para. 15.",
        "Salt Warrant of 11 April 2000 (Republic of Salt v. Bread), Judgment, 14 February 2002, ICJ Reports (2002) 3.",
        "Report of the Commission on the Salt Law (Utopia) Act, 1881, and the Purchase of Bread Act, 1885, p. 8, H.C. 1887, xxvi, 1.",
        "Rental of the Port estate, 1886–8 (West Salt Archive Service, Port, Roe papers, WYL250/12).",
        "Jane Roe, “Salt,” *Illuminations*, ed. Ann Doe (New York, 1968), p. 223; hereafter abbreviated “S.”",
        "*Director of Salt v Roe plc* [2001] UKHL 52, [2002] 1 AC 481 at [17] *per* Lord Doe.",
        "British Example Library, Salt Records, E/3/98, Court of Salt to Fort St. Roe, 1712, fols. 114–16.",
    ],
)
def test_what_only_looks_like_two(note):
    assert len(split(note)) == 1
