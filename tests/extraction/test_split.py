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
        ("*El Salero*, 2 de enero de 1932, p. 1, y *ABC*, 3 de enero de 1932, p. 21.", 2),
        ("Evans, D. A. In *Salt*; Morrison, J. D., Ed.; Academic Press: New York, 1984; Vol. 3, pp 1–110.", 1),
        ("39 Eliz. I, c. 3 was of little help, since it spoke of stock: Steve Roe, *On the Parish* (Oxford, 2004), 174.", 2),
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
