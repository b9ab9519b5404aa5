import pytest

from srccheck.judge.tongues import comparable, of_page
from support.judging import a_page, cited


@pytest.mark.parametrize(
    ("page", "language"),
    [
        (a_page("The boats of the bay", language=None), "en"),
        (a_page("Новый мост откроют весной", text=" ", language="en"), "ru"),
        (a_page("Мост", text=" ", language="ru-RU"), "ru"),
        (a_page("Мост", text=" ", language="en"), None),
        (a_page("Brücke", text=" ", language="de_DE"), "de"),
        (a_page("城北", text=" ", language="en"), "zh"),
    ],
)
def test_a_page_is_in_the_language_of_its_words(page, language):
    """What a template claims counts only where the words do not speak against it."""
    assert of_page(page) == language


def test_what_a_record_says_of_the_language_counts():
    """A title whose words do not tell is in the language that its record gives."""
    page = a_page("Ten recipes for the rain")

    assert comparable("Boats harbour winter", [cited("Boats harbour winter", language="en")], page)
    assert not comparable("Boats harbour winter", [cited("Boats harbour winter")], page)
