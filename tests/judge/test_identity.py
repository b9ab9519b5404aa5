import pytest

from srccheck.judge.identity import compare
from srccheck.model.date import EdtfDate
from srccheck.model.evidence import PageFacts, PageTitle, TitleSource
from srccheck.model.verdict import Identity
from support.judging import TITLE, a_page, cited

OTHER = "Ten cheap recipes for a rainy weekend"


@pytest.mark.parametrize(
    ("page", "by"),
    [
        (a_page(TITLE), cited()),
        (a_page("Coast Times", f"{TITLE} | Coast Times"), cited()),
        (a_page(f"{TITLE}: a winter on the banks"), cited()),
        (a_page("Новый мост откроют весной", language="ru"), cited("Novyy most otkroyut vesnoy")),
        (
            a_page("Новый мост откроют весной", language="ru"),
            cited("New bridge", "Novyj most otkrojut vesnoj"),
        ),
        (
            a_page("城北图书馆重新开放_城北日报", language="zh"),
            cited("城北图书馆重新开放", "Chengbei tushuguan"),
        ),
        (a_page("Boats"), cited("Boats")),
        (a_page("BOATS!"), cited("Boats")),
    ],
)
def test_confirms_the_source(page, by):
    """The cited title, whole, with a site's name or a subtitle, or in transliteration."""
    found = compare(page, [by])

    assert found.identity is Identity.CONFIRMED
    assert found.score is not None
    assert found.score >= 0.85


@pytest.mark.parametrize(
    ("page", "by"),
    [
        (a_page(OTHER), cited()),
        (a_page(OTHER, "Coast Times"), cited()),
        (
            a_page("Погода на завтра в горах и на море", language="ru"),
            cited("Новый мост через реку откроют весной"),
        ),
        (a_page("今日天气预报和交通情况", text="今天有雨", language="zh"), cited("城北图书馆重新开放时间")),
        (
            a_page("Annual report of the harbour office 2021"),
            cited("Annual report of the harbour office 2019"),
        ),
        (
            a_page("World Report 2024: Uzbekistan", text="Every year.", language=None),
            cited("World Report 2016: Uzbekistan"),
        ),
        (
            a_page(
                "Annual report of the harbour office 2021", text="Annual reports of the harbour office. " * 9
            ),
            cited("Annual report of the harbour office 2019"),
        ),
    ],
)
def test_contradicts_another_page(page, by):
    """An unlike title in the language of the citation, and no trace of the source."""
    assert compare(page, [by]).identity is Identity.CONTRADICTED


@pytest.mark.parametrize(
    ("page", "by"),
    [
        (a_page("Szkoła, w której nie słychać dzwonka", language="pl"), cited()),
        (a_page("Новый мост откроют весной", language="ru"), cited()),
        (a_page("Новий міст та його історія", language="uk"), cited("Новый мост откроют весной")),
        (a_page("城北圖書館重新開放時間", language="zh"), cited("今日天气预报和交通情况")),
        (a_page(OTHER), cited("Boats")),
        (a_page(OTHER), cited("Qo‘shni qishloq")),
        (a_page("Coast Times"), cited(container_title="Coast Times")),
        (a_page("Home"), cited()),
        (a_page(OTHER, text=f"{TITLE}. It sailed on a Tuesday."), cited()),
        (a_page(OTHER, text="A boat sailed from the bay, the last one that caught herring."), cited()),
        (a_page(OTHER, authors=("Sam Doyle",)), cited(author="Doyle")),
        (a_page(OTHER, published=EdtfDate.parse("2019-03-12")), cited(issued="2019-03-12")),
        (a_page("The last herring boats leave the harbour"), cited()),
        (a_page("At least 15 boats are lost in the storm"), cited("At least 12 boats are lost in the storm")),
        (a_page("Ministry of the Sea"), cited("Ministry of the Sea: statement on the last herring boat")),
        (
            a_page(
                "Выступление и дискуссия на Мюнхенской конференции по политике безопасности", language="ru"
            ),
            cited("Речь президента на Мюнхенской конференции 10 февраля 2007 года"),
        ),
        (a_page("report-9.pdf - Drive of the harbour office"), cited()),
        (a_page(OTHER), cited(None)),
        (a_page(), cited()),
        (PageFacts(), cited()),
        (PageFacts(titles=(PageTitle(source=TitleSource.FILE, text=OTHER),)), cited()),
    ],
)
def test_leaves_open_what_is_not_certain(page, by):
    """Other languages and scripts, short and site names, traces of the source, edited headlines."""
    assert compare(page, [by]).identity is Identity.UNCONFIRMED


def test_another_language_is_not_compared():
    """There is no likeness to tell between a translation and its original."""
    assert compare(a_page("Новый мост откроют весной", language="ru"), [cited()]).score is None


def test_any_citation_of_the_link_can_confirm():
    """One link is cited in several ways; the best one counts."""
    assert compare(a_page(TITLE), [cited(OTHER), cited()]).identity is Identity.CONFIRMED


def test_a_plain_text_is_compared_by_its_words():
    """A page without titles is the source when it has the cited one."""
    assert compare(PageFacts(text=f"Archive. {TITLE} It sailed."), [cited()]).identity is Identity.CONFIRMED
    assert compare(PageFacts(text="Archive."), [cited()]).identity is Identity.UNCONFIRMED
