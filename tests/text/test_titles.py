import pytest
from hypothesis import given
from hypothesis import strategies as st

from srccheck.text.titles import fold, key, numbers, similarity

PAIRS = [
    ("Новый мост откроют весной", "Novyy most otkroyut vesnoy"),
    ("Новый мост откроют весной", "Novyj most otkrojut vesnoj"),
    ("Цифровая школа на берегу", "Cifrovaja škola na beregu"),
    ("Цифровая школа на берегу", "Tsifrovaya shkola na beregu"),
    ("Українська хвиля та острови", "Ukrainska khvylia ta ostrovy"),
    ("Ўзбекистон боғлари ва қудуқлари", "O‘zbekiston bog‘lari va quduqlari"),
    ("Қазақ даласының құстары", "Qazaq dalasynyń qustary"),
    ("Дар бораи кӯҳҳо ва дарёҳо", "Dar borai kuhho va daryoho"),
    ("Речни бродови и шуме", "Rečni brodovi i šume"),
    ("Το παλιό λιμάνι της πόλης", "To palio limani tis polis"),
    ("Żółta łódź na jeziorze", "Zolta lodz na jeziorze"),
]


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("  The  Ferry's “Winter” – run! ", "the ferrys winter run"),
        ("Ёлка у объезда", "elka u obezda"),
        ("Ŝtraße Ærø 404", "strasse aero 404"),
        ("Страница ١٢٣", "stranitsa 123"),
        ("城北図書館、再開", "城北図書館 再開"),
        ("كتاب ٤", "کتاب 4"),
        ("…!?", ""),
    ],
)
def test_folds_to_plain_latin_words(text, folded):
    """Letters become plain Latin ones, digits ASCII, signs blanks; scripts without a table stay."""
    assert fold(text) == folded


@pytest.mark.parametrize(("original", "latin"), PAIRS)
def test_a_transliteration_is_the_same_title(original, latin):
    """Any usual system of transliteration gives a likeness that counts as the same."""
    assert similarity(original, latin) >= 0.9


@pytest.mark.parametrize(
    ("one", "other", "least"),
    [
        ("The last herring boat", "The last herring boat | Coastal Times", 0.9),
        ("The last herring boat", "The last herring boat: a winter on the banks", 0.9),
        ("Coastal Times: The last herring boat", "The last herring boat", 0.9),
        ("Orchards and new roads", "New roads and orchards", 0.85),
        ("城北图书馆重新开放", "城北图书馆 重新开放_城北日报", 0.9),
        ("The shepherd who counted stars", "The shepherd, who counted Stars!", 1.0),
        ("Prices rise by 1,000 crowns", "Prices rise by 1000 crowns", 0.85),
    ],
)
def test_finds_the_same_title_in_another_form(one, other, least):
    """A subtitle, a site's name, order and signs do not keep two titles from being one."""
    assert similarity(one, other) >= least


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Pier rebuilt after the storm", "Ten cheap recipes for a rainy weekend"),
        ("Новый мост откроют весной", "Погода на завтра в горах"),
        ("城北图书馆重新开放", "今日天气预报和交通"),
        ("Новый мост откроют весной", "Ten cheap recipes for a rainy weekend"),
        ("Bond sale", "Ten cheap recipes for a rainy weekend"),
    ],
)
def test_unlike_titles_score_low(one, other):
    """What shares only letters and small words stays far below the likeness of an edited title."""
    assert similarity(one, other) < 0.3


@pytest.mark.parametrize(
    ("one", "other", "most"),
    [
        ("Annual report 2019", "Annual report 2020", 0.3),
        ("At least 12 boats lost in the storm", "At least 15 boats lost in the storm", 0.6),
        ("A guide to small roundabouts", "A guide to small roundabouts, part 2", 0.6),
    ],
)
def test_other_numbers_cap_the_likeness(one, other, most):
    """Titles that differ in a number are not the same, and those of different years are far apart."""
    assert similarity(one, other) <= most


def test_numbers_are_compared_by_value():
    """Separators of groups, leading zeros and the digits' script do not count."""
    assert numbers("1,000 boats, 05 of 2019, ٣") == {"1000", "5", "2019", "3"}


@given(st.text(max_size=80), st.text(max_size=80))
def test_similarity_is_symmetric_and_bounded(one, other):
    """The order of the titles does not matter and the result is a share."""
    found = similarity(one, other)

    assert found == similarity(other, one)
    assert 0 <= found <= 1


@given(st.text(min_size=1, max_size=80).filter(str.strip))
def test_a_title_is_like_itself(title):
    """Identical titles give 1 in any script."""
    assert similarity(title, title) == 1.0


@given(st.text(max_size=80))
def test_folding_twice_changes_nothing(text):
    """A folded text is its own folding."""
    assert fold(fold(text)) == fold(text)


def test_long_titles_cost_little():
    """Hostile lengths are cut before they are compared."""
    assert similarity("a " * 100_000, "b " * 100_000) < 0.5


def test_the_key_merges_spellings():
    """Spellings of one sound are one in the key, and stay apart in the folded text."""
    assert key("Khariton Tsvetov") == key("Hariton Cvetov")
    assert fold("Khariton") != fold("Hariton")
