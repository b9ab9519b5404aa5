from srccheck.page.marks import LARGEST, marks


def test_names_the_walls_whose_words_are_there():
    """Case does not matter, and a page may name several."""
    assert marks("<p id=PX-captcha> _Incapsula_Resource") == ("PerimeterX", "Imperva")


def test_looks_at_the_beginning_only():
    """What stands far down is an article's."""
    assert marks(" " * LARGEST + "_cf_chl_opt") == ()
