"""The manual's pages of `alive`, `moved` and `changed`."""

from srccheck.model.page import Page
from srccheck.model.verdict import Reason

PAGES = {
    Reason.OK: Page(
        means="A page answers and nothing speaks against it. Whether it is the source is told apart from this, "
        "by its identity: confirmed where the page shows the cited title, unconfirmed where there is no title to "
        "compare, or page and citation are in different languages.",
        found="The last answer has a status of success, and no other signal has anything to say. The cited title is "
        "compared with every title that the page gives itself (citation_title, JSON-LD, og:title, h1, title without "
        "the site's name), in its own script and then transliterated; from 0.85 on they are the same.",
        example="200 OK; the page's title is “Ferry to run through the winter”; it is the cited title: identity "
        "confirmed.",
        guards="A first answer of 5xx, a reset or a time-out is asked again, later, before anything is believed. "
        "A matching title outweighs every not-found word on the page.",
        todo="Nothing, where the identity is confirmed. Where it is unconfirmed, a glance at the page is worth it.",
    ),
    Reason.PERMANENT_REDIRECT: Page(
        means="The page is alive at another address, and the site says that the new one is for good.",
        found="Every hop is permanent (301, 308, or a meta refresh without delay), the new address differs in more "
        "than scheme, `www.`, a trailing slash, a default document or the fragment, and a living page stands there.",
        example="301 from news.example/story.php?id=7 to news.example/2019/story-seven, 200 OK.",
        guards="Addresses made to be cited (DOI, Handle, URN, PubMed) redirect by nature and count as alive. A "
        "redirect to the front page, to a login or to a shop for domains is no move.",
        todo="Cite the new address; it stands as `replacement` in the report.",
    ),
    Reason.TITLE_MISMATCH: Page(
        means="A page answers, and it is about something else than the source that was cited.",
        found="None of the page's titles has more than four tenths in common with the cited one, in one language and "
        "script; the cited title's words do not stand in the page's text; and neither the cited author nor the cited "
        "day is the page's.",
        example="Cited: “Harvest fails for the third year”. The page's title: “Ten recipes for rainy days”.",
        guards="A page in another language or script than the citation is never compared, unless it is the same title "
        "with another year. A title that is on every page of the site, a name that both titles share, titles of one or two "
        "words, a site's name and a file's leftover title prove nothing. Anything in doubt is `unconfirmed`.",
        todo="Open the page and compare it with what was cited; cite the archived copy of the old one.",
    ),
}
