"""Write captures, told as JSON on standard input, into a WARC; run by the Python of pywb's environment.

Each capture is an object with `url`, `timestamp` (14 digits), `status`, `headers` (pairs), `body` (base64) and
`revisit_of`: the timestamp of the capture whose body it repeats, or null.
"""

import base64
import hashlib
import json
import sys
from http.client import responses
from io import BytesIO
from typing import Any

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter


def write(writer: WARCWriter, capture: dict[str, Any]) -> None:
    """Write one capture as a response, or as a revisit of an earlier one with the same body."""
    body = base64.b64decode(capture["body"])
    url = capture["url"]
    headers = [*map(tuple, capture["headers"]), ("Content-Length", str(len(body)))]
    status = f"{capture['status']} {responses.get(capture['status'], 'Unknown')}"
    http = StatusAndHeaders(status, headers, protocol="HTTP/1.1")
    dated = {"WARC-Date": _date(capture["timestamp"])}
    if capture["revisit_of"]:
        digest = "sha1:" + base64.b32encode(hashlib.sha1(body).digest()).decode()
        record = writer.create_revisit_record(
            url,
            digest,
            url,
            _date(capture["revisit_of"]),
            http_headers=http,
            warc_headers_dict=dated,
        )
    else:
        record = writer.create_warc_record(
            url, "response", payload=BytesIO(body), http_headers=http, warc_headers_dict=dated
        )
    writer.write_record(record)


def _date(stamp: str) -> str:
    return f"{stamp[:4]}-{stamp[4:6]}-{stamp[6:8]}T{stamp[8:10]}:{stamp[10:12]}:{stamp[12:14]}Z"


def main(path: str) -> None:
    """Write the WARC."""
    with open(path, "wb") as file:  # noqa: PTH123 - one line for one file
        writer = WARCWriter(file, gzip=True)
        for capture in json.load(sys.stdin):
            write(writer, capture)


if __name__ == "__main__":
    main(sys.argv[1])
