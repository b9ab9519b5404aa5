"""The rule about session ids in addresses."""

import re
from collections.abc import Iterator

from srccheck.model.citation import Citation
from srccheck.model.finding import Finding, Severity
from srccheck.rules.base import finding

_SESSION = re.compile(
    r"[?&;](?P<name>PHPSESSID|jsessionid|ASPSESSIONID\w*|CFID|CFTOKEN|sid|sessionid|session_id|sess_id)=(?:[0-9a-f]{12,}|[\w.!-]{16,}|\d{6,})",
    re.IGNORECASE,
)


class UrlSession:
    """The address has the id of somebody's visit in it.

    What it means: a session ends after minutes or hours. Afterwards the address shows an error, a login or another
    page, and every reader has an id of his own.

    How it is seen: a parameter such as `PHPSESSID`, `jsessionid`, `sid` or `CFTOKEN` with a value that is long enough
    for an id, in the query or after a semicolon.

    What to do: cite the address without it, and see that the page still opens.
    """

    id = "url-session"
    severity = Severity.WARNING

    def check(self, citation: Citation) -> Iterator[Finding]:
        """Yield a finding for each address with a session id."""
        for url in citation.links:
            found = _SESSION.search(url)
            if found:
                yield finding(self, citation, f"the address has a session id in it: {found['name']}")


RULE = UrlSession()
