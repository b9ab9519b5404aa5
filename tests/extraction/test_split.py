import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.extraction.split import split


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("J. Roe, “A,” *C*, 2001.", 1),
        ("J. Roe, “A,” *C*, 2001; A. Doe, “B,” *D*, 2002.", 2),
        ("J. Roe, “A,” *C*, 2001. See also A. Doe, “B,” *D*, 2002.", 2),
        ("J. Roe, “A,” *C* 3 (1990): 5–56. A. Doe, “B,” *D*. № 2(57), 2019.", 2),
        ("Roe, J.; Doe, A. (2010). Title of it. Press.", 1),
        ("Roe J. Title of it. J Sample. 2010;12(3):4-5.", 1),
        ("“One; two,” *C*, 2001", 1),
        ("Stepson, 12; Roe, 13.", 2),
        ("Jane Roe: Salz und Brot. Berlin 2001, S. 5. – Anna Poe: Hafen und Meer. Leipzig 2002, S. 9.", 2),
        ("Roe, Salz [Fn. 1], S. 201. – ders., Brot [Fn. 4], S. 260.", 2),
        ("Роу І. Сіль. – К., 1998. – С. 190.", 1),
        ("*Jane Roe*, Salz und Brot der Städte, Köln 2013 sowie *Anna Poe*, Hafen und Meer, Köln 2014.", 2),
        ("Ley 7/1985, de 2 de abril, de Ejemplos, *BOE*, núm. 80, y Ley 27/2013, de 27 de mayo, de Sales, *BOE*, núm. 3.", 2),
        ("Roe, Jane, 1974/75; Everyday Disputes and Salt in the United States: A Reply, Sample Review 9, S. 675–694.", 1),
        ("J. Roe, “A,” in *B* (Oxford: One; New York: Two, 2001).", 1),
        ("J. Roe, “A,” 2001, <https://a.example/1>; <https://a.example/2>.", 1),
        ("Just words; and more words.", 1),
        ("ROE PAZ, art. cit., pág. 320. Véase también DOE, “La sal y la luz”, pág. 44.", 2),
        (
            "His figure was doubted long ago: see Roe, Salt, 20; Doe, Lamps, 8; Jane Poe, ‘Gas’, C, 33 (1992), 7.",
            3,
        ),
        ("網野善彦『塩』(見本社、1978年) 30–33頁、勝俣鎮夫『光』(見本社、1982年) 15頁。", 2),
        (
            "Salt, 467 U.S. at 865. For the classic account, see Antonax Roe, Salt Rights, 90 Law J. 5 (1999).",
            2,
        ),
        ("J. Roe, ‘Riots and the Crisis of 1629’, repr. in his *Crowds and Salt* (Port, 2006), 27–66, at 41.", 1),
        ("See Jane Roe, ‘Why Was There No Crisis in the 1690s?’, in Jane Roe (ed.), *The Salt* (Port, 2013), 69.", 1),
        ("Jane Roe, „Salz“ und „Brot“. Die Lehre vom Meer, in: Anna Poe (Hg.), Das Brot, Berlin 1968, 413–444.", 1),
        ("ROE, Jane, «La sal», en VV. AA., *El pan. Una historia*, Madrid, Ejemplo, 1970, págs. 1-196.", 1),
        ("*Daughters of Salt*. Directed by Jane Roe, Example Films, 1991.", 1),
        ("Roe, Jane. *The Idea of Salt*. Example UP, 2016.", 1),
        ("Susan Roe & John Wm. Doe, *The Salt Chronicle*, 132 EX. L. REV. 205, 219 (2018).", 1),
        ("On the 2015 salt campaign, see Jane Roe, ‘Salt war’, Port News, 14 June 2015, https://news.example/1.", 1),
        ("Salt Committee, Bread: Amendments Adopted in the Summer of 2018 to Hold Roads in Hungary (Port, 2018).", 1),
        ("Die Protokolle des Hafens online, 168. Sitzung, TOP 4; www.example.org/kap1.html [3.12.2018].", 1),
        ("Juliet Roe, *Salt* (Port: Example, 1991), 47; translated in Anna Poe, ed., *Bread* (Port: Example, 1999), 3.", 2),
        ("Vgl. nur Jane Roe, Salz, Berlin 2006, 12. Einen Überblick bieten Anna Doe/Karl Poe, Brot. Stand, München 2016.", 2),
        ("GRINBERG, Jane. Sal. Rio: Exemplo, 1994; AZEVEDO, Ana. Pão. Campinas: Editora Exemplo, 1999; ROE, J. Mel. Rio: Exemplo, 1998.", 3),
        ("ROE, Ana: Sal de mar, Madrid, Ejemplo, 2001, y DOE, Manuel: El pan. Las sales, Barcelona, Ejemplo, 1992.", 2),
        ("ROE, J.: ob. cit., pp. 150-153, y SAL MORENO, A.: ob. cit., p. 765.", 2),
        ("But see Fair Hous. Council of Salt v. Port.com, LLC, 521 F.3d 1157 (9th Cir. 2008).", 1),
        ("Salzarchiv Kiel, Archiv (künftig: SA), ED 93/11, Tagebuch Hans Roe, Eintrag vom 11.7.1931, Bl. 312.", 1),
        ("Doe, Brot, 615–620; zum Gesetz von 1838 ferner Roe, Salz und Staat (wie Anm. 5), 77–81.", 2),
        ("Volumina Salis, t. 3, wyd. J. Roe, Port 1859, s. 441.", 1),
        ("Jane Roe: „Salz und Brot“. In: *DVjs* 65 (1991), S. 674–694.", 1),
        ("Jane Roe, Die Verkehrspolitik. Weichen in den Jahren des Salzes, Stuttgart 1993; dies., »Freies Salz«. Die Geschichte, Kiel 1995.", 2),
        ("*Holden*, 169 U.S. at 391. *But see* *Muller*, 208 U.S. at 421–22.", 2),
        ("JANE ROE, THE SALT BESIEGED: THE RISE OF BREAD 10 (1993). *But see* DOE, *supra* note 8, at 19.", 2),
        ("Roe, Jane. 1989. “Salt and Bread.” *Example Review* 3: 1–9.", 1),
        ("Loi organique n° 2013-906 du 11 octobre 2013 relative au sel, JORF n° 238, p. 16824 ; Loi n° 2013-907 du 11 octobre 2013 relative au pain, JORF n° 238, p. 16829.", 2),
        ("Там же. С. 90–91; ОР РГБ. Ф. 327/I. К. 20. Ед. хр. 4. Л. 3 об.", 2),
        ("Jane Roe, »Salz? Salz!« in: *Salzblatt*, 5. Mai 2013 sowie dies. (Hg.), *Brot und Salz. Zum Meer*, Kiel 2015.", 2),
        ("Jane Roe, »Salz als Beruf« [1919] in: dies., *Gesammelte Schriften*, hg. von Anna Doe, Kiel 1988, S. 505–560.", 1),
        ("Jane Roe: »Die Möglichkeit denken können«. Salz und Brot. In: *Jahrbuch des Salzes* 40 (1996), S. 176–201.", 1),
        ("J. Roe, Die Bedeutung des Salzes (1906/1911) (in: Dies., Schriften [KGA 8], hg. v. T. Doe, 2001, 183–316), 224.", 1),
        ("Jane Roe: *Salz und Leid*. Berlin 2004, S. 14. Programmatisch bereits dies. (Hg.): *Poetologien des Salzes*. Kiel 1999.", 2),
        ("Jane Roe: Ein Salz in Kiel, S. 24–38, sowie Anna Doe: Das Beben der Brote, S. 149–173.", 2),
        ("Salt v. Bread, 413 U.S. 528 (1973). Roe’s opinion held that “a bare desire” was no interest. Ibid., 534.", 2),
        ("Jane Roe, “Salt and Strikes” (PhD diss., Example University, 2012), 177–203. It was first contested in the great walkout of 1969–70; see Doe, Still Bread, 101.", 2),
        ("A. V. Roe, *Zapiska o soli v 1912 godu* (St. Petersburg: Primer, 1912), 7. All translations are mine.", 1),
        ("Lisa ROEDER: «La sal...», pp. 270-271, y Feliciano SALINAS y Julio DE LA MAREA (eds.): *El pan conflictivo*....", 2),
        ("*El Salero*, 2 de enero de 1932, p. 1, y *ABC*, 3 de enero de 1932, p. 21.", 2),
        ("Evans, D. A. In *Salt*; Morrison, J. D., Ed.; Academic Press: New York, 1984; Vol. 3, pp 1–110.", 1),
        ("39 Eliz. I, c. 3 was of little help, since it spoke of stock: Steve Roe, *On the Parish* (Oxford, 2004), 174.", 2),
        ("Davis, Home Fires of Salt, 211; Feldman, Great Bread, 560.", 2),
        ("Jiajing Yanhai zhi, 9.5a; cf. Wanli Gangkou zhi 萬曆港口志 (1605), 11.17a–18b.", 2),
        ("Roe J.Y. The Salt // The Example Review. 1982. Vol. 60. № 1. P. 63–74; Doe R.G. The Tsar’s Bread… P. 158.", 2),
        ("Роу Б.Н. Соль и хлеб. М.: Пример, 2012. С. 211. Критику этой позиции см.: Доу С.А. О причинах // Пример. 2009. С. 25–57.", 2),
        ("Roe, *Salt and Bread*, 40, and Doe, *Provisioning the Port*, 244.", 2),
        ("El Salero, 22 de abril de 1907, y «Las sales de ayer», El Puerto, 22 de abril de 1907, p. 1.", 2),
        ("J. Roe, Le sel, 1. Le port et la mer, Paris, Exemple, 1950, p. 264. Roe en parle avec une admiration réservée : ibid., p. 269.", 2),
        ("Jane ROE: Sal y pan, vol. 7 de Juan DOE y Ana POE (dirs.): Historia de la sal, Barcelona, Ejemplo, 2009, p. 103.", 1),
        ("J. Roe, “Salt,” *C* 55, 1 (1996): 78–105. On bread in the 1920s, see Anna Doe, “Bread,” *D* 24, 1–2 (1997): 117–29.", 2),
        ("Roe, ‘Salt and Bread’, 98. Compare the very similar case at Port, discussed at n. 34 below.", 1),
        ("Vgl. den Artikel „Salz“ in: Jane Roe, *Wörterbuch*, Leipzig 1878, Sp. 1960; online unter <http://a.example/S> (1.3.2018).", 1),
        ("Jane Roe, *Verzeichniß der Salze*, Wien 1783, XI.", 1),
        ("BVerfGE 7, 198 (204 f.) – Salz; 39, 1 (41) – Brot; 49, 89 (141 f.) – Hafen.", 3),
        ("BVerfG, Beschluss vom 24. März 2021 – 1 BvR 2656/18 u. a., BVerfGE 157, 30 – Salz.", 1),
        ("Jane Roe (Hg.), Das Salz, Kiel 2005, darin vor allem Anna Doe u. Karl Poe, Brot. Ein Blick, S. 9–41.", 2),
        ("Jane Roe, Salt (New York 1959) 87, with the review by S. D. Doe in Example 35 (1960) 600–3.", 2),
        ("A. Roe, *O sal*…, cit., p. 61. Para outra leitura, v. Doe-Smith, *op. cit.*, pp. 118-120.", 2),
        ("Jane Roe, *Salt*, London, 1907, p. 12, *apud* Doe, *op. cit.*, p. 134.", 2),
        ("BArch, B 102/201402, Protokoll der Sitzung des Kreises „Salz und Brot“, 12.2.1975.", 1),
        ("J. Roe, Sale, terre, pane, in Storia del sale. Il porto, a cura di Id. e A. Poe, Esempio, Torino 1985, pp. 1-36.", 1),
        ("Ley de 9 de febrero de 1939 de Responsabilidades de la Sal, *Boletín del Puerto*, 44, 13 de febrero de 1939, p. 8.", 1),
        ("Ebd. S. 412 Anm. 45; vgl. Jane S. ROE, Zum Salz des Hafens, EX 34 (1978) S. 51–122.", 2),
        ("Kiel, Staatsbibl., Clm 4594, fol. 38. Zur Hs. vgl. Jane ROE, Die Handschriften des Hafens 1 (1980) S. 112 f.", 2),
        ("BOA, DH.MKT. 1622/17, 23 Şevval 1306 (22 June 1889); BOA, Y.PRK.UM. 15/88, undated.", 2),
        ("J. Roe, *Sale*, Torino 1985, p. 3; vedi supra, nota 5.", 1),
        ("J. Roe, *Salt* (London, 1985), 3; see Doe, note 5 above, p. 4.", 2),
        ("Roe, supra note 4, at 32; Salt, 533 U.S. at 241 (Poe, J., dissenting); A. Doe, “B,” *D*, 2002.", 3),
    ],
)  # fmt: skip
def test_counts_the_citations_of_a_note(note, expected):
    """A note is cut between sources, and not within one."""
    assert len(split(note)) == expected


@given(st.text(min_size=1) | st.text(min_size=1, alphabet="“”;. *AbЯ1(),"))
def test_a_note_always_has_a_citation(note):
    """Whatever the note, there is at least one segment, and none is made up."""
    segments = split(note)

    assert segments
    assert all(segment.raw in note for segment in segments)
