"""The manual's pages of `skipped`."""

from srccheck.model.page import Page
from srccheck.model.verdict import Reason

PAGES = {
    Reason.EXCLUDED: Page(
        means="The options keep this link from being asked.",
        found="`--exclude` matches it, or `--include` does not.",
        example="--exclude '^https://intranet[.]'.",
        todo="Nothing, if that is what you want.",
    ),
    Reason.UNSUPPORTED_SCHEME: Page(
        means="It is no address of the web.",
        found="Its scheme is neither http nor https.",
        example="ftp://files.example/report.pdf; mailto:archive@town.example.",
        todo="Check it by hand.",
    ),
    Reason.INVALID_URL: Page(
        means="It is no address at all.",
        found="It has no scheme, no valid host or port, a control character, or a backslash where programs disagree on "
        "what it means (RFC 3986, WHATWG URL Standard).",
        example="http://exam ple..org/; https://town.example:99999/.",
        guards="A blank inside a path is written %20 and asked for.",
        todo="Correct the address in the document.",
    ),
    Reason.PRIVATE_ADDRESS: Page(
        means="The address leads into a private network, to this machine, or nowhere public.",
        found="No address that the host has is a public one (IANA's special-purpose registries, RFC 6890), also inside "
        "IPv6 (mapped, NAT64, 6to4), and also after a redirect.",
        example="http://192.168.0.7/wiki; a public name that points to 127.0.0.1.",
        guards="Names are looked up once and connected to by number, so that nothing can change in between.",
        todo="If the network is yours, admit it: --allow-network 192.168.0.0/16.",
    ),
    Reason.OFFLINE: Page(
        means="This machine has no network, so nothing can be said of the link.",
        found="Every link failed, and neither any of them nor an archive has answered.",
        example="Nobody has answered this machine.",
        todo="Check again with a network connection; behind a proxy, set HTTPS_PROXY.",
    ),
    Reason.NOT_REACHED: Page(
        means="The run ended before it was the link's turn.",
        found="The run was interrupted.",
        example="Ctrl-C after half of the links.",
        todo="Run again; --recheck REPORT.json asks only what was not alive.",
    ),
}
