import pytest

from srccheck.text.transliteration import romanize


@pytest.mark.parametrize(
    ("text", "latin"),
    [
        ("Щука и ёж", "shchuka i ezh"),
        ("за́мок", "zamok"),
        ("Їжак і ґава", "yizhak i gava"),
        ("Ғалым", "ghalym"),
        ("Ђорђе", "djordje"),
        ("Οὐρανός", "ouranos"),
        ("Łódź", "lodz"),
        ("한국", "한국"),
        ("がくせい", "がくせい"),
        ("ﬁn", "fin"),
    ],
)
def test_spells_in_plain_latin_letters(text, latin):
    """Cyrillic, Greek and Latin letters become plain ones; syllables of other scripts stay whole."""
    assert romanize(text) == latin
