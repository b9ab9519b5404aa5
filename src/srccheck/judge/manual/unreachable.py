"""The manual's pages of `unreachable`."""

from srccheck.model.page import Page
from srccheck.model.verdict import Reason

_TRIED = (
    "It was tried again, later, and the last time by another HTTP stack; and the machine has reached somebody else in "
    "the same run."
)
_LATE = (
    "It was looked at once more, later, by another HTTP stack, for half of the time; and the machine has reached somebody "
    "else in the same run."
)
_TODO = (
    "Check again another day: srccheck verify --recheck REPORT.json. If it stays so, cite the archived copy that the "
    "report offers."
)

PAGES = {
    Reason.DNS_FAILURE: Page(
        means="The host's name could not be looked up; whether it exists is not known.",
        found="The resolver failed or did not answer in time, or said “no such name” only once.",
        example="The name slow-dns.example could not be looked up.",
        guards=_TRIED,
        todo=_TODO,
    ),
    Reason.REFUSED: Page(
        means="The machine is there, and takes no connections at this port.",
        found="The connection was refused (ECONNREFUSED).",
        example="port-closed.example refused the connection.",
        guards=_TRIED,
        todo=_TODO,
    ),
    Reason.RESET: Page(
        means="The host broke off the connection before it had answered.",
        found="The connection was reset or closed before the headers of an answer had come.",
        example="cut-wire.example broke off the connection.",
        guards=_TRIED + " A connection that breaks inside a body is an answer, and is judged by what came.",
        todo=_TODO,
    ),
    Reason.CONNECT_TIMEOUT: Page(
        means="Nothing at the host's address answers, or no way leads there.",
        found="No connection was made within the time of an attempt (`--timeout`).",
        example="silent-tower.example took no connection in time.",
        guards=_LATE,
        todo=_TODO,
    ),
    Reason.READ_TIMEOUT: Page(
        means="The host took the question and gave no answer.",
        found="No headers of an answer came within the time of an attempt; or the status is 408 or 425.",
        example="endless-wait.example sent no answer in time.",
        guards=_LATE + " A body that drips is read as far as it comes, and is judged by that.",
        todo=_TODO,
    ),
    Reason.HTTP_5XX: Page(
        means="The site has a fault of its own.",
        found="The last answer's status is 500 to 599.",
        example="503 Service Unavailable, tried 3 times.",
        guards=_TRIED + " A first answer of 5xx that is followed by a good one counts for nothing.",
        todo=_TODO,
    ),
    Reason.PROTOCOL_ERROR: Page(
        means="Something answers, but not in HTTP.",
        found="The answer is no valid HTTP to either stack, or its status is none that ends an exchange.",
        example="broken-speech.example sent no valid HTTP.",
        guards=_TRIED,
        todo="See whether the port in the address is right. " + _TODO,
    ),
}
