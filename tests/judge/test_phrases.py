import pytest

from srccheck.judge.phrases import PHRASES, says_not_found
from srccheck.text.titles import fold

SAID = {
    "en": [
        "Page not found",
        "404",
        "404 Not Found",
        "Error 404",
        "Sorry, the page you requested could not be found.",
        "This page no longer exists",
        "The article has been removed",
        "Oops! That page can’t be found.",
        "We're sorry, but the page you were looking for could not be found.",
        "The page you requested does not exist or has been removed.",
        "Sorry, this page isn't available",
        "HTTP Status 404 – Not Found",
        "Error 404 (Not Found)!!1",
        "We can't find the page you're looking for",
        "The story you requested has expired",
    ],
    "ru": [
        "Страница не найдена",
        "Ошибка 404",
        "404 — Страница не найдена",
        "Запрашиваемая страница не существует",
        "Такой страницы не существует",
        "Материал не найден",
        "К сожалению, страница удалена",
        "Страница, которую вы ищете, не существует или была удалена",
        "Элемент не найден",
    ],
    "uk": [
        "Сторінка, яку ви шукаєте, не існує",
        "На жаль, сторінку не знайдено",
        "Сторінку не знайдено",
        "Сторінка не існує",
        "Помилка 404",
    ],
    "zh": [
        "抱歉，您访问的页面不存在或已删除",
        "该内容已被发布者删除",
        "页面不存在",
        "找不到页面",
        "您访问的页面不存在",
        "抱歉，页面未找到",
        "文章不存在",
        "頁面不存在",
    ],
    "fr": [
        "Contenu indisponible",
        "La page que vous cherchez n'existe pas ou n'est plus disponible",
        "Page introuvable",
        "Page non trouvée",
        "Erreur 404",
        "La page demandée n’existe pas",
    ],
    "de": [
        "Seite nicht gefunden",
        "Die Seite wurde nicht gefunden",
        "Fehler 404",
        "Diese Seite existiert nicht mehr",
    ],
    "pl": ["Strona nie istnieje", "Nie znaleziono strony", "Strona nie została znaleziona", "Błąd 404"],
    "es": ["Página no encontrada", "La página no existe", "No se ha encontrado la página"],
    "pt": ["Página não encontrada"],
    "it": ["Pagina non trovata"],
    "uz": ["Sahifa topilmadi", "Bunday sahifa mavjud emas", "Саҳифа топилмади", "Бундай саҳифа мавжуд эмас"],
    "tg": ["Саҳифа ёфт нашуд", "Чунин саҳифа вуҷуд надорад", "Саҳифа пайдо нашуд"],
    "kk": ["Бет табылмады", "Парақша табылмады", "Мұндай бет жоқ", "Bet tabylmady"],
    "ar": ["الصفحة غير موجودة", "لم يتم العثور على الصفحة", "خطأ 404"],
    "fa": ["صفحه مورد نظر یافت نشد", "صفحه پیدا نشد", "خطای ۴۰۴"],
    "ja": ["ページが見つかりません", "お探しのページは見つかりませんでした"],
    "tr": ["Sayfa bulunamadı"],
}


@pytest.mark.parametrize("title", [title for titles in SAID.values() for title in titles])
def test_knows_how_sites_say_it(title):
    """A title that says nothing else is a not-found page's, in each language."""
    assert says_not_found(fold(title))


def test_every_language_has_an_example():
    """The table and the examples name the same languages."""
    assert set(PHRASES) == set(SAID)


@pytest.mark.parametrize(
    "title",
    [
        "How to design a 404 page",
        "Page not found: a short history",
        "Missing boat not found after a week",
        "Room 404 hotel",
        "The page that nobody found",
        "Страница истории, не найденная в архиве",
        "",
        "Lost and found",
    ],
)
def test_an_article_about_it_says_more(title):
    """A title with a subject of its own is no not-found page's."""
    assert not says_not_found(fold(title))


@pytest.mark.parametrize("title", ["page " * 40, "404 " * 30, "sorry " * 24 + "x", "the this " * 13])
def test_repetition_costs_little(title):
    """No title makes the pattern run long."""
    says_not_found(fold(title))
