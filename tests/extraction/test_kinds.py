import pytest

from srccheck.extraction import containers
from srccheck.model.csl import CSL_TYPES
from support.extraction import draft


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("“T,” *Port Gazette*, May 3, 2019, https://g.example/a.", "article-newspaper"),
        ("“T,” *TASS*, 2019, https://g.example/a.", "article-newspaper"),
        ("“T,” *Embassy of Estra*, May 3, 2019, https://g.example/a.", "webpage"),
        ("“T,” May 3, 2019, https://g.example/a.", "webpage"),
        ("“T,” *Channel*, May 3, 2019, https://www.youtube.com/watch?v=a.", "motion_picture"),
        ("“T,” May 3, 2019, https://twitter.com/a/status/1.", "post"),
        ("J. Roe, “T,” *C* 3 (2001): 1–9, https://arxiv.org/abs/2101.12345.", "article-journal"),
        ("J. Roe, “T,” arXiv:2101.12345.", "article"),
        ("J. Roe, “T” (PhD thesis, Port University, 2001).", "thesis"),
        ('UNXY, "The World Lamp Report 2019," 2019, https://u.example/r.pdf.', "report"),
        ("J. Roe, “T” (Foundation for Lights and Sea Centre, 2014), 8, https://f.example/r.pdf.", "report"),
        ("J. Roe, *T* (Port: Press, 2001), https://b.example/t.", "book"),
        ("J. Roe, “T,” in *B* (Port: Press, 2001), 1–9.", "chapter"),
    ],
)
def test_decides_the_type_from_site_numbers_and_words(note, expected):
    """The first rule of the table that answers gives the type."""
    assert draft(note).item.type == expected


def test_the_tables_name_types_of_csl():
    """What the tables say is a type that CSL has."""
    named = {*containers.HOSTS.values(), *(kind for _, kind in containers.TITLES)}

    assert named <= CSL_TYPES
