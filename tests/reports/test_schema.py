"""The JSON Schema file and the types that it is made from."""

from importlib.resources import files

from srccheck.reports.schema import text


def test_the_file_is_what_the_types_say():
    """report.schema.json is current; `python -m srccheck.reports.schema` prints it anew."""
    shipped = files("srccheck.reports").joinpath("report.schema.json").read_text(encoding="utf-8")

    assert text() == shipped
