"""Sentences that lead from one citation to the next, and what goes on with the citation before it."""

import pytest

from srccheck.extraction.split import split


@pytest.mark.parametrize(
    ("note", "second"),
    [
        (
            "J. Roe, *Salt* (London, 1999), 5. He had said much the same before (*Letters of a Salter*, VI, p. 602).",
            "*Letters of a Salter*, VI, p. 602",
        ),
        (
            "J. Roe, *Sel*, Paris, Seuil, 1999, p. 5 (éd. anglaise : *Salt*, London, Example, 1998).",
            "éd. anglaise : *Salt*, London, Example, 1998",
        ),
        ("J. Roe, *Salz*, Berlin 1999, S. 5 (dt. *Das Brot*, Kiel 2001).", "dt. *Das Brot*, Kiel 2001"),
        (
            "Roe, Salz, Berlin 1999, S. 5. Die Leserbriefe dazu füllten drei Spalten (Salzer Zeitung, 21.11.1962, S. 9).",
            "Salzer Zeitung, 21.11.1962, S. 9",
        ),
        (
            "DRO, D258/36/11. Hallam had said much the same three years before: DRO, D258/28/20k.",
            "Hallam had said much the same three years before: DRO, D258/28/20k.",
        ),
        (
            "Roe, *Salt* (London, 1999), 5. The copy among the salt papers differs: see TNA, DL 44/1121.",
            "The copy among the salt papers differs: see TNA, DL 44/1121.",
        ),
        (
            "Roe v Doe [2004] UKHL 22 [141]. Lord Poe, dissenting, would have allowed the appeals: ibid [145].",
            "Lord Poe, dissenting, would have allowed the appeals: ibid [145].",
        ),
        (
            "Ibid., fol. 5. Le rédacteur renvoie à l’ouvrage du docteur Roe : Roemer-Goudsel Roe, Recherches sur le sel des pays salins, Paris, A. Franck, 1846, qui circulait.",
            "Le rédacteur renvoie à l’ouvrage du docteur Roe : Roemer-Goudsel Roe, Recherches sur le sel des pays salins, Paris, A. Franck, 1846, qui circulait.",
        ),
        (
            "Ann Doe, *Salz* (Kiel 1999), S. 5, und, für Mexiko, Jane Roe, Recht und Brot, Tübingen 1976, S. 170.",
            "und, für Mexiko, Jane Roe, Recht und Brot, Tübingen 1976, S. 170.",
        ),
        (
            "Roe, 3:475. On the authorship of the salt, see Frey, xii–xxx; Wellen, 211.",
            "On the authorship of the salt, see Frey, xii–xxx",
        ),
        (
            "Salt Board, Incident Report no. 11934/2021, 27 August 2021, as cited in Example Council on Bread, Playing with Salt (London: Example, 2021), p. 6.",
            "as cited in Example Council on Bread, Playing with Salt (London: Example, 2021), p. 6.",
        ),
        (
            "Archiv Beispiel, WA 4/2014, Aufstellung, 3. 4. 1923; abweichend Le Temps, 2. 4. 1923, S. 1, und Salzische Zeitung, Nr. 155, 1. 4. 1923.",
            "abweichend Le Temps, 2. 4. 1923, S. 1",
        ),
        (
            "Salzgesetz v. 1.9.2017, BGBl. I, S. 3352. Zur Begründung s. BT-Drs. 18/12356, S. 11 ff.",
            "Zur Begründung s. BT-Drs. 18/12356, S. 11 ff.",
        ),
        (
            "R.d.l. 17 novembre 1938, n. 1728, convertito nella legge 5 gennaio 1939, n. 274.",
            "convertito nella legge 5 gennaio 1939, n. 274.",
        ),
        (
            "A. Roe, Salt Law Treatise § 3.2, at 109 (3d ed. 1994); 1 William Doe, Commentaries *91.",
            "1 William Doe, Commentaries *91.",
        ),
        (
            "J. Roe, Werke. Ausgabe, hg. v. Ann Doe, Bd. 9, München 1981, S. 355; Voltaire, *Lettres*, éd. Jane Poe, 2 vol., Paris, Hachette, 1909, t. I, p. 88.",
            "Voltaire, *Lettres*, éd. Jane Poe, 2 vol., Paris, Hachette, 1909, t. I, p. 88.",
        ),
        (
            "H.R. Rep. No. 95-595, at 118 (1977); 143 Cong. Rec. S11,034 (daily ed. Oct. 23, 1997).",
            "143 Cong. Rec. S11,034 (daily ed. Oct. 23, 1997).",
        ),
        ("Ebd., S. 101 f.; d’Aroe, Botschafter, S. 262.", "d’Aroe, Botschafter, S. 262."),
        (
            "Роу, там же. The answer came from his own colleagues: Jane Doe, «Sol», Gazeta, 21.06.2023.",
            "The answer came from his own colleagues: Jane Doe, «Sol», Gazeta, 21.06.2023.",
        ),
        (
            "Council Regulation (EU) No 833/2014 of 31 July 2014 on salt, OJ L 229, 31.7.2014, p. 1, as amended by Council Regulation (EU) 2022/1269 of 21 July 2022, OJ L 193, 21.7.2022, p. 1.",
            "as amended by Council Regulation (EU) 2022/1269 of 21 July 2022, OJ L 193, 21.7.2022, p. 1.",
        ),
        (
            "Doe, *Salt* (Port, 1999), 5; and interview with former salt official.",
            "and interview with former salt official.",
        ),
        (
            "Roe, Luiz. “Questão”. Correio do Sal, São Paulo, 13 mar. 1869, p. 2. Sobre o personagem: DOE, Ann. Sal e pão. Campinas: Exemplo, 1999.",
            "Sobre o personagem: DOE, Ann. Sal e pão. Campinas: Exemplo, 1999.",
        ),
        (
            "EuGH 17. 4. 2008, C-404/06, *Salz*, Slg 2008, I-2685. Der BGH hat darauf reagiert: BGH 26. 11. 2008, VIII ZR 200/05.",
            "Der BGH hat darauf reagiert: BGH 26. 11. 2008, VIII ZR 200/05.",
        ),
        (
            "The statute is plain: Loi n° 2004-228 du 15 mars 2004 encadrant le port de sel dans les écoles publiques. On its making, see John R. Roe, Salt: Islam and the State (Princeton: Example, 2007), 98.",
            "On its making, see John R. Roe, Salt: Islam and the State (Princeton: Example, 2007), 98.",
        ),
        (
            "Roe v. Doe, 494 U.S. 872, 879 (1990). On the salt that the court thereby left, Winnifred Salter Roe, The Salt of Courts (Princeton: Example Press, 2005), 1–10, is still a guide.",
            "On the salt that the court thereby left, Winnifred Salter Roe, The Salt of Courts (Princeton: Example Press, 2005), 1–10, is still a guide.",
        ),
        (
            "*Apropos Salz. Briefe*. Hg. von Jane Roe. Wien: Beispiel 2009. Zur Deutung Bernhold Doe: Neues zum ›Salz‹-Streit der Häfen. In: *Salzer Jahrbuch* 6 (1989), S. 149–179.",
            "Zur Deutung Bernhold Doe: Neues zum ›Salz‹-Streit der Häfen. In: *Salzer Jahrbuch* 6 (1989), S. 149–179.",
        ),
        (
            "Gumersindo de ROE: La sal en la práctica, Madrid, Imprenta, 1885, pp. 85-112, y Valentí DOE: El pan tal como es, Barcelona, Ejemplo, 1983.",
            "y Valentí DOE: El pan tal como es, Barcelona, Ejemplo, 1983.",
        ),
        (
            "Pedro ROE (dir.): Sales castellanas, 2 vols., Valladolid, Junta de Ejemplo, 1997, y los capítulos reunidos en José DOE POE (dir.): El poder de la sal, Madrid, Ejemplo, 2001.",
            "y los capítulos reunidos en José DOE POE (dir.): El poder de la sal, Madrid, Ejemplo, 2001.",
        ),
        (
            "Steven Roe (Hg.): *Salz und Musik. Ein Handbuch*. Berlin: Beispiel 1984, darin bes. Ulrich Doe: Die wechselseitige Erhellung von Salz und Musik, S. 40–60.",
            "darin bes. Ulrich Doe: Die wechselseitige Erhellung von Salz und Musik, S. 40–60.",
        ),
        (
            "ROE, Sidney. Visões do sal: uma história. São Paulo: Exemplo, 1990. DOE, Ann Maria. Das cores do pão: os significados. Rio de Janeiro: Exemplo, 1995.",
            "DOE, Ann Maria. Das cores do pão: os significados. Rio de Janeiro: Exemplo, 1995.",
        ),
        (
            "Valores de AN, Códice 2116, Livro de registro, 1870-1876, fls. 3-58. Para a conversão em libras, INSTITUTO DE SAL E ESTATÍSTICA. Estatísticas do sal: séries. 2. ed. Rio de Janeiro: Exemplo, 1990, p. 591.",
            "Para a conversão em libras, INSTITUTO DE SAL E ESTATÍSTICA. Estatísticas do sal: séries. 2. ed. Rio de Janeiro: Exemplo, 1990, p. 591.",
        ),
        (
            "Roe, Salt and Bread, p. 190. The same phrase recurs, with a different verb, in Flores Salis, ed. H.R. Doe (3 vols, RS, 1890), iii. 198.",
            "The same phrase recurs, with a different verb, in Flores Salis, ed. H.R. Doe (3 vols, RS, 1890), iii. 198.",
        ),
        (
            "Roe, Salt and Bread, p. 383, n. 278. The indictment itself survives only in ‘Gesta de Sale auctore canonico’, in Doe, ed., Chronicles of Salt, ii. 62–5.",
            "The indictment itself survives only in ‘Gesta de Sale auctore canonico’, in Doe, ed., Chronicles of Salt, ii. 62–5.",
        ),
        (
            "Brief of the American Salt Union et al. as Amici Curiae in Support of Petitioners at 7, Roe v. Doe, 139 S. Ct. 682 (2019) (No. 17-1091); Transcript of Oral Argument at 32–33, *Roe*, 139 S. Ct. 682 (No. 17-1091).",
            "Transcript of Oral Argument at 32–33, *Roe*, 139 S. Ct. 682 (No. 17-1091).",
        ),
        (
            "Ferner Ann Doe, Art. Salz, 781, und v. Roe, *Ethik*, 38.",
            "v. Roe, *Ethik*, 38.",
        ),
        (
            "Augustine, *Confessions* 7.5.7, trans. Henry Roe (Oxford, 1991), p. 115. The Latin is that of J. J. Doe (ed.), *Augustine: Confessions*, 3 vols. (Oxford, 1992), vol. 1, p. 76.",
            "The Latin is that of J. J. Doe (ed.), *Augustine: Confessions*, 3 vols. (Oxford, 1992), vol. 1, p. 76.",
        ),
        (
            "Jane Roe, *Salt within Bounds* (Cambridge, 1996), pp. 39–215, at 83 (Ak. 6:36). Roe had already argued in *Versuch über das Salz* (1763), Ak. 2:182, that bread is no mere salt.",
            "Roe had already argued in *Versuch über das Salz* (1763), Ak. 2:182, that bread is no mere salt.",
        ),
        (
            "Ann Doe, *On Salt* (PG 3, cols. 716–36). Doe draws on Proclus, *On the Existence of Salt*, trans. Jan Roe (London, 2003).",
            "Doe draws on Proclus, *On the Existence of Salt*, trans. Jan Roe (London, 2003).",
        ),
        (
            "Ebd. – Dagegen mit beachtlichen Gründen *Roe*, Salzgesetze, in: FS Doe, 1983, S. 27, 85 ff.",
            "Dagegen mit beachtlichen Gründen *Roe*, Salzgesetze, in: FS Doe, 1983, S. 27, 85 ff.",
        ),
        (
            "Sølvi Roe, *Ung i Europa: Norsk salt* (Oslo, 1994). For a summary in English: Sølvi Roe, ‘Salt between Norway and the North’, *Salt Review* 3 (1996) 185-198.",
            "For a summary in English: Sølvi Roe, ‘Salt between Norway and the North’, *Salt Review* 3 (1996) 185-198.",
        ),
        (
            "Corte cost., 10 novembre 2016, n. 236, in Giur. cost., 2016, p. 2092 ss., su cui E. Roe, Pene e sale, in Riv. it. dir. proc. pen., 2016, p. 1956 ss., e F. Doe, Un’importante pronuncia, in Dir. pen. cont., n. 2/2017, p. 61 ss.",
            "su cui E. Roe, Pene e sale, in Riv. it. dir. proc. pen., 2016, p. 1956 ss.,",
        ),
        (
            "Jane Roe, *Colección de sal, 1493-1810*, vol. III, Madrid, CSIC, 1962, pp. 332-334. El original, muy deteriorado, en AHN, Consejos, lib. 1.488, n.º 41.",
            "El original, muy deteriorado, en AHN, Consejos, lib. 1.488, n.º 41.",
        ),
        (
            "*Sal*, t. IV, p. 1000 (fin décembre 1875). La réplique de Roe se lit dans *Correspondance du sel*, éd. Doe, *op. cit.*, p. 516-519.",
            "La réplique de Roe se lit dans *Correspondance du sel*, éd. Doe, *op. cit.*, p. 516-519.",
        ),
        (
            "*Salt Proceedings Online* (version 8.0, 12 Feb. 2019), Jan. 1865, trial of Ann Roe (t18650130-221). For comparable cases in the north, LA, QSP/3412/19.",
            "For comparable cases in the north, LA, QSP/3412/19.",
        ),
        ("LA, QSP/3412/19, and LA, QSP/3415/7.", "LA, QSP/3415/7."),
        (
            "Roe, *Salt Rules*, 92. On salt as an achievement, ibid., 88–90.",
            "On salt as an achievement, ibid., 88–90.",
        ),
        (
            "AHN, Gobernación, leg. 63, exp. 15. También Archivo General de la Sal (AGS), Interior, caja 44/241.",
            "También Archivo General de la Sal (AGS), Interior, caja 44/241.",
        ),
        (
            "Archivo General de la Sal, Interior, caja 44/241, y Archivo Municipal de Puerto, Actas, sesión de 11 de junio de 1892, f. 87v.",
            "Archivo Municipal de Puerto, Actas, sesión de 11 de junio de 1892, f. 87v.",
        ),
        (
            "Louis Roe, *Mes sels*, Paris, Payot, 1929, p. 134. La formule, souvent reprise (Jean-Marc Doe, *Le sel*, Paris, Denoël, 1993, p. 168 ; Vincent Poe, *Le pain*, Lyon, Exemple, 1996, p. 302), est apocryphe.",
            "La formule, souvent reprise (Jean-Marc Doe, *Le sel*, Paris, Denoël, 1993, p. 168",
        ),
        ("Interview, former director; Roe and Doe, Salzverbände, 55.", "Roe and Doe, Salzverbände, 55."),
        (
            "AP, D4B6, carton 22, dossier 1105, et AP, D5B6, reg. 2788, fol. 14.",
            "AP, D5B6, reg. 2788, fol. 14.",
        ),
        (
            "Jane Roe, “Salt,” in Bread, ed. Ann Doe (Port: Example, 2010), 217–42. Poe’s rejoinder (“Afterword: On His Salt,” 300–321) concedes more.",
            "“Afterword: On His Salt,” 300–321) concedes more.",
        ),
    ],
)
def test_a_sentence_leads_to_another_source(note, second):
    assert split(note)[1].raw.strip(" ,;()") == second.strip(" ,;()")


@pytest.mark.parametrize(
    "note",
    [
        "Jane Roe, ‘Salt’ (*Example Times*, 3 May 1999).",
        "A. Roe, Das sich wandelnde Brot (*Jahrbuch der Salze* N.F. 43, 2001, Beiheft), Berlin 2003.",
        "Jane Roe, ‘Salt and Bread: A Study’ (1999; PhD thesis, University of Example).",
        "Kabinettssitzung vom 20. 8. 1923, in: Akten des Salzes. Die Kabinette, Bd. 1, bearb. v. Karl Dietrich Roe und Martin Doe, Boppard a. Rh. 1978, Nr. 18, S. 79–86.",
        "Klaus Roe, Der „blutige Samstag“ 1923, in: Krume/Schröder (Hrsg.), Schatten des Brotes (wie Anm. 1), S. 265–287.",
        "Complaint ¶¶ 41–57, Roe v. City of Doe, No. 4:15-cv-00253 (E.D. Mo. Feb. 8, 2015), ECF No. 1.",
        "A. Roe, The New Salters’ Prisons, 44 Am. J. Crim. L. 1, 22–31 (2016).",
        "ROE, Laurence. *O sal no Brasil*. São Paulo: T. A. Doe; Exemplo, 1985.",
        "*Salt Act 1977* (Vic) s 4AA.",
        "Jane Roe to P. J. Doe, February 20, 1968, box 42, folder 7, Office of the President: Jane Roe Records, Walter P. Poe Library, Salt State University, Detroit (hereafter Roe Records).",
        "Magnus Roe: *Salz. Eine Poetik*. Hannover 2013, S. 88; die Arbeit bietet S. 15–40 auch eine Übersicht.",
        "Gesetz zum Salz vom 26.11.2001, BGBl. I, S. 3138; in Kraft seit dem 1.1.2002.",
        "Habermann, Jürgen (2013): Salz oder Kapitalismus? Vom Elend in einer kapitalistisch integrierten Weltgesellschaft, in: *Blätter für Salz* 58, H. 5, S. 59-70.",
        "Paul Roe, Die beiden Salze bei Luther. Bemerkungen zu Johannes Heckels „Lex salis“, in: *ThLZ* 81 (1956), Sp. 129–136.",
        "Roe, Athanasius. *Mundus salis, in XII libros digestus*. 2 vols. Amstelodami: Apud Joannem Doe & Elizeum Poe, 1665.",
        "2021 D. Roe, *Introducing Salt: Part 1 - Collection*, «RSP» 63, 1 (2021) 53-85.",
        "Roe, T., & Doe, W. (1774). A description of salt : containing an account of those lands; the trade and bread of the inhabitants; and some particulars of the sea. Hereford : Printed by C. Poe; [London] : and sold by T. Poe. Retrieved from http://salt.example/x",
        "Historia de la sal : 1569-1820. Tomo I / José Roe; prólogo de Marcel Doe - Biblioteca Ejemplo. (n.d.). Retrieved July 30, 2019, from http://salt.example/x.html",
        "Ramón ROE y Javier DOE: Sal y dictadura, vol. 7 de Josep POE y Ramón ROE (dirs.): Historia de la sal, Barcelona, Ejemplo, 2009, p. 103.",
        "Ann Doe: [Rez. zu] Thorsten Roe: *Salzige Ästhetik*. In: *Salz* 27 (2009), H. 3, S. 268–271.",
        "Das Kapitel folgt Graph Algorithms: Salt in Neo4j von Mark Roe und Amy E. Doe, Example Media 2019, S. 13 und S. 20-26.",
        "Archiwum Soli w Krakowie (dalej: ASK), Archiwum Roe, dz. V, nr 9642, S. Roe do K. Doe, Port 12 III 1634, s. 15–17.",
        "Ann Roe: *Das Salz in Utopien von 1751 bis 1848*. Mit Beiträgen von Jane Doe, Petr Poe und Michael Poe. Wien/Köln 2017.",
        "Ludolf Roe: *Salzige Feldzüge. Dem Brot gewidmet*. Hamburg 1834, S. XI.",
        "AN, F18 79, Ministère du Sel, “Dépôt légal,” register for 1869, entry 1207.",
        "ERO, D/B 3/3/208, no. 14, examination of Ann Roe, May 1629.",
        "Jane Roe und Ann Doe, *Corpus der Salze 1300–1450*, Teil I: *Süd- und Mittelmeer*, Bd. 2, Berlin 1968, S. 402.",
        "*Jane Roe. Sämtliche Briefe*, Bd. 1: *1816 bis Juni 1830*, hrsg. und kommentiert von Ann Doe und Regina Poe, Kassel: Beispiel 2008, S. 3.",
    ],
)
def test_what_goes_on_is_no_citation_of_its_own(note):
    assert len(split(note)) == 1


def test_a_title_goes_on_behind_a_full_stop_until_a_number_comes():
    note = "J. Roe, Salz, 1994, 88–113; A. Doe, Brot und Kritik. Zu Salz und Meer, 1991, 19–32; J. Poe, Meer, 2004."
    assert len(split(note)) == len(note.split("; "))


def test_decisions_on_which_one_relies_are_cited_one_by_one():
    note = "Roe v. Doe, 5 U.S. 400 (2012) (“no salt for third parties.” (citing Smith, 442 U.S. at 742; Miller, 425 U.S. at 443))."
    assert [one.raw.strip(" ().;") for one in split(note)[1:]] == [
        "citing Smith, 442 U.S. at 742",
        "Miller, 425 U.S. at 443",
    ]


def test_what_stands_before_a_sentence_is_kept():
    note = "WA 18, 83,6–15. Roe spricht dort davon, dass das Bild im Salz entstehe; das ist eine andere Frage. Bejahend Jane Doe, *Salz und Bilder* (AzTh 89), Stuttgart 1999, 33."
    assert [one.raw[:5] for one in split(note)] == ["WA 18", "das i"]


def test_an_article_with_a_sentence_in_its_title_is_kept():
    note = "LIMA, Henrique Espada. Sob o domínio do sal: pão e os significados do mar no século XIX. Topoi, Porto, v. 6, n. 11, p. 289-326, jul.-dez. 2005; SCOTT, Rebecca J. Paper Salt. Salt Review, v. 29, n. 4, p. 1061-1087, 2011."
    assert [one.raw[:4] for one in split(note)] == ["LIMA", "SCOT"]


def test_every_source_of_a_long_note_is_cited():
    note = "; ".join(f"Jane Roe, *Salt {n}* (Port: Tidewater Press, 19{n}), {n}" for n in range(30, 70))
    assert len(split(note)) == len(range(30, 70))
