"""The JSON Schema of the report, made from its types.

`python -m srccheck.reports.schema` prints it; the package ships that output as `report.schema.json`.
"""

import sys

import msgspec

from srccheck.reports import wire


def text() -> str:
    """Return the JSON Schema (2020-12) of a JSON report, indented."""
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Report of srccheck, schema 1",
        **msgspec.json.schema(wire.Report),
    }
    return msgspec.json.format(msgspec.json.encode(schema), indent=2).decode("utf-8") + "\n"


if __name__ == "__main__":
    sys.stdout.write(text())
