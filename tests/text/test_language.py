import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.text.language import guess, leans, script


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The last boat", "Latn"),
        ("Новый мост, part 2", "Cyrl"),
        ("城北图书馆重新开放", "Hans"),
        ("城北圖書館重新開放", "Hant"),
        ("山水", "Hani"),
        ("東京の図書館", "Jpan"),
        ("도서관 소식", "Kore"),
        ("القوارب في الميناء", "Arab"),
        ("Το λιμάνι", "Grek"),
        ("12:30 – 2021", None),
        ("", None),
    ],
)
def test_tells_the_script(text, code):
    """The script is that of most letters; a text without letters has none."""
    assert script(text) == code


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The boats in the harbour", "en"),
        ("Die Boote im Hafen und der Wind", "de"),
        ("Les bateaux dans le port", "fr"),
        ("Los barcos del puerto", "es"),
        ("Le barche della città e il vento", "it"),
        ("Szkoła, w której nie słychać dzwonka", "pl"),
        ("Os barcos do rio não param", "pt"),
        ("História do sal", "pt"),
        ("De boten van het dorp", "nl"),
        ("Новый мост откроют весной", "ru"),
        ("Українська хвиля та її острови", "uk"),
        ("Беларускі лес і ўсе яго рэкі", "be"),
        ("Қазақ даласының құстары", "kk"),
        ("Ўзбекистон боғлари ва қудуқлари", "uz"),
        ("O‘zbekiston bog‘lari va quduqlari", "uz"),
        ("Дар бораи кӯҳҳо ва дарёҳо", "tg"),
        ("القوارب القديمة في الميناء", "ar"),
        ("قایق‌های قدیمی در بندر", "fa"),
        ("城北图书馆重新开放", "zh"),
        ("東京の図書館", "ja"),
        ("도서관 소식", "ko"),
    ],
)
def test_tells_the_language(text, language):
    """Letters and function words that one language has name it."""
    assert guess(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "Weekly Lantern",
        "2021",
        "",
        "Novyy most otkroyut vesnoy",
        "Afrika i Evropa na karte",
        "Россия, Канада",
        "in",
    ],
)
def test_does_not_guess_without_signs(text):
    """Names, numbers and transliterations tell no language."""
    assert guess(text) is None


@given(st.text(max_size=200))
def test_any_text_has_an_answer(text):
    """Neither question fails, and answers are codes."""
    assert len(script(text) or "Latn") == 4
    assert len(guess(text) or "en") == 2


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Urząd morski odrzuca plan dotyczący nowym mostem", "pl"),
        ("Бавовна і примусова праця", None),
        ("World Report 2016: Uzbekistan", None),
        ("Les écoles rurales", "fr"),
        ("", None),
    ],
)
def test_leans_to_one_language(text, language):
    """A letter is enough where nothing speaks for another; a tie tells nothing."""
    assert leans(text) == language
