"""The manual's pages of `dead`."""

from srccheck.model.page import Page
from srccheck.model.verdict import Reason

_COPY = (
    "Cite the archived copy that the report offers. Without one, look for the source elsewhere: by its title, in "
    "the site's own search, in a library."
)
_SHOWN = "A page that shows the cited title is the source, whatever else it says."

PAGES = {
    Reason.HTTP_404: Page(
        means="The site says itself that it has no such page.",
        found="The last answer's status is 404 (RFC 9110, 15.5.5).",
        example="404 Not Found after 1 redirect.",
        guards="GET is asked, never HEAD, which some servers answer with 404. " + _SHOWN,
        todo=_COPY,
    ),
    Reason.HTTP_410: Page(
        means="The site says itself that the page was taken away for good.",
        found="The last answer's status is 410 (RFC 9110, 15.5.11).",
        example="410 Gone.",
        guards=_SHOWN,
        todo=_COPY,
    ),
    Reason.HTTP_4XX: Page(
        means="The site rejects the address itself, for example as malformed.",
        found="The last answer's status is a 4xx that is neither 404, 410 nor one by which sites keep readers out.",
        example="400 Bad Request; 414 URI Too Long.",
        guards="401, 402, 403, 405, 406, 418, 429 and 451 are refusals and count as blocked; 408 and 425 are "
        "time-outs. " + _SHOWN,
        todo="Compare the address with the source's own: a typing error is likely. " + _COPY,
    ),
    Reason.SOFT_404: Page(
        means="The page says that the source is not there, but the server claims success.",
        found="A title or heading says nothing but “not found”, in one of seventeen languages; or a sentence of a page "
        "with next to no text, or a line below a heading, says it of the page; or the address was "
        "redirected to an error page or to a section above it; or a made-up address in the same folder gets the same "
        "answer, or the same redirect, as this one.",
        example="200 OK; the page's title is “Page not found”. Or: a made-up address beside it answers the same page.",
        guards=_SHOWN
        + " A title with any other word in it, as of an article about 404 pages, is no such title. The "
        "made-up address is asked only where there is a title to compare or a sign that nothing is found, once for a "
        "site and folder, and never beside a front page; where a number in the path names the page "
        "(`/news/12345/title`), another number is made up. Login pages, bot walls and empty shells that a browser must fill answer everything alike "
        "and prove nothing.",
        todo=_COPY,
    ),
    Reason.REDIRECT_TO_HOME: Page(
        means="The site sends everybody who asks for the source to its front page.",
        found="A deep address was redirected to the root, a language's root or a default document of the same site or "
        "its family, by HTTP or by a meta refresh.",
        example="302 from town.example/2014/budget.html to town.example/.",
        guards="A cited front page may well redirect to another one. A short link to somebody else's front page does "
        "not count. " + _SHOWN,
        todo=_COPY,
    ),
    Reason.REDIRECT_LOOP: Page(
        means="The site redirects in a circle, or without an end.",
        found="An address comes back with the same cookies, or more than ten redirects were followed (RFC 9110, 15.4). "
        "It was tried again.",
        example="302 from a to b, 302 from b to a.",
        guards="Every link has its own jar of cookies, so that a site that sets one and sends its reader back is let "
        "through.",
        todo="Open it in a browser once: it may want a cookie that only a script sets. " + _COPY,
    ),
    Reason.PARKED_DOMAIN: Page(
        means="The domain belongs to a dealer now, or to nobody who uses it.",
        found="The address leads to a marketplace for domains, or a small page offers its own domain for sale.",
        example="The page's title is “old-league.example is for sale”.",
        guards="A page with much text, such as an article on domains, is none. " + _SHOWN,
        todo=_COPY,
    ),
    Reason.DOMAIN_GONE: Page(
        means="The domain does not exist any more.",
        found="Its name was looked up twice, seconds apart, and the answer was “no such name” (NXDOMAIN) each time, "
        "while this machine has reached somebody else in the same run.",
        example="There is no such host as lost-league.example: it was looked up twice.",
        guards="One failed look-up, a time-out of the resolver, or a machine that is offline say nothing.",
        todo=_COPY,
    ),
    Reason.SITE_REPLACED: Page(
        means="Another site has taken the place of the one that was cited.",
        found="The page's titles speak of a trade that takes over abandoned domains (betting, casinos, pills, loans), of which "
        "the citation has no word, and it offers them (a bonus, a sign-up, a discount); or the site answers every address with one page, and nothing on it names "
        "the site that was cited.",
        example="Cited: The Orchard Weekly. The page's title: “Best online casino bonus”.",
        guards="A newspaper that writes of the trade does not offer it. Words of the trade in the cited title, its publication or its address speak for the page. "
        + _SHOWN,
        todo=_COPY + " Do not link to the new site.",
    ),
}
