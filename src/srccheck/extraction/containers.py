"""What kind of source a site, a container or a title stands for: tables, to which a line can be added."""

HOSTS: dict[str, str] = {
    "youtube.com": "motion_picture",
    "youtu.be": "motion_picture",
    "vimeo.com": "motion_picture",
    "rutube.ru": "motion_picture",
    "t.me": "post",
    "twitter.com": "post",
    "x.com": "post",
    "facebook.com": "post",
    "instagram.com": "post",
    "vk.com": "post",
    "linkedin.com": "post",
    "weibo.com": "post",
    "reddit.com": "post",
    "bsky.app": "post",
    "mastodon.social": "post",
    "telegra.ph": "post-weblog",
    "medium.com": "post-weblog",
    "substack.com": "post-weblog",
    "blogspot.com": "post-weblog",
    "wordpress.com": "post-weblog",
    "livejournal.com": "post-weblog",
    "github.com": "software",
    "zenodo.org": "dataset",
    "arxiv.org": "article",
    "thediplomat.com": "article-magazine",
    "foreignaffairs.com": "article-magazine",
    "foreignpolicy.com": "article-magazine",
    "economist.com": "article-magazine",
    "spiegel.de": "article-magazine",
    "wikipedia.org": "entry-encyclopedia",
}
"""CSL type by registered host; a subdomain counts as its host."""

NEWS = frozenset(
    """agency allgemeine anadolu avn bbc bloomberg broadcasting bulletin cbs chronicle cnn courier daily
    deutsche_welle dpa dw gazeta gazette global guardian herald independent inform interfax izvestia izvestiya
    kazinform kommersant krasnaya zeitung lenta mail mirror monde moskva nachrichten nbc news newspaper
    newsru nikkei nikkei_asia novosti nytimes observer online politico post pravda press radio rbc rbk reuters
    rferl ria ria_novosti rfe/rl rossiya rt sputnik standard star sun svoboda tagesspiegel tass telegraph times
    today tribune tv vedomosti vesti vzglyad wall_street_journal welle world xinhua zeit zvezda afp ap lb.ua тасс риа интерфакс
    известия коммерсантъ коммерсант ведомости газета новости правда""".split()
)
"""Words (an underscore for a blank) that stand in the names of newspapers, agencies and stations."""

MAGAZINES = frozenset(
    "magazine economist spiegel atlantic newyorker diplomat focus profil nature wired forbes".split()
)
"""Words that stand in the names of magazines."""

ORGANISATIONS = frozenset(
    """academy administration agency_of assembly association authority bank board brookings bundestag carnegie
    center centre chatham commission committee council court csto department duma embassy endowment foundation
    fund government group house institute institution kremlin ministry mission museum nations nato network
    office organisation organization osce parliament police president rand sco secretariat senate service
    sipri society state un unesco union university merics ifri посольство министерство""".split()
)
"""Words that stand in the names of bodies that publish their own pages."""

TITLES: tuple[tuple[str, str], ...] = (
    ("agreement between", "treaty"),
    ("agreement on", "treaty"),
    ("treaty", "treaty"),
    ("convention on", "treaty"),
    ("convention for", "treaty"),
    ("charter of", "treaty"),
    ("protocol to", "treaty"),
)
"""CSL type by the first words of a title, where it has no journal around it."""

REPORT_WORDS = frozenset(
    "report reports bericht rapport отчет отчёт доклад raport informe yearbook survey".split()
)
"""Words of a title or a series that say "report"."""

THESIS_WORDS = frozenset(
    "thesis dissertation phd diss habilitation habilitationsschrift masterarbeit диссертация дис автореферат".split()
)
"""Words that say "thesis"."""

INSIDE_TITLE = frozenset(
    ("deutsche welle", "reuters", "bbc news", "tass", "xinhua", "associated press", "al jazeera")
)
"""Names, folded, that notes sometimes draw into the quotation marks of a title, after its full stop."""
