"""The signs that signals look for: data only, each table with its source.

Header signs are (name, header, part of its value in lower case). Titles and words are folded
(`srccheck.text.titles.fold`): plain Latin letters, no punctuation.
"""

CHALLENGES = (
    ("Cloudflare", "cf-mitigated", "challenge"),
    ("Vercel", "x-vercel-mitigated", "challenge"),
    ("AWS WAF", "x-amzn-waf-action", "captcha"),
    ("AWS WAF", "x-amzn-waf-action", "challenge"),
    ("Kasada", "x-kpsdk-ct", ""),
)
"""Headers that only a challenge has (Cloudflare docs, "Detect a challenge page response"; is-antibot)."""

HINTS = (
    ("DataDome", "x-datadome", ""),
    ("DataDome", "x-dd-b", ""),
    ("DataDome", "set-cookie", "datadome"),
    ("Akamai", "server", "akamaighost"),
    ("Akamai", "set-cookie", "_abck"),
    ("Akamai", "set-cookie", "ak_bmsc"),
    ("PerimeterX", "x-px-block", ""),
    ("PerimeterX", "set-cookie", "_px"),
    ("Kasada", "x-kasada", ""),
    ("Imperva", "x-iinfo", ""),
    ("Imperva", "x-cdn", "imperva"),
    ("Imperva", "x-cdn", "incapsula"),
    ("Imperva", "set-cookie", "incap_ses"),
    ("Imperva", "set-cookie", "visid_incap"),
    ("Sucuri", "x-sucuri-id", ""),
    ("Sucuri", "x-sucuri-block", ""),
    ("DDoS-Guard", "server", "ddos-guard"),
    ("DDoS-Guard", "set-cookie", "__ddg"),
    ("Qrator", "server", "qrator"),
    ("Reblaze", "set-cookie", "rbzid"),
    ("LinkedIn", "x-li-fabric", ""),
)
"""Headers that mean a wall only beside a refusing status (microlinkhq/is-antibot, src/providers.json)."""

WALL_TITLES = (
    "just a moment",
    "attention required",
    "access denied",
    "access to this page has been denied",
    "pardon our interruption",
    "are you a robot",
    "are you a human",
    "robot check",
    "robot or human",
    "bot verification",
    "human verification",
    "security check",
    "security verification",
    "vercel security checkpoint",
    "verifying you are human",
    "verify you are human",
    "please verify you are",
    "checking your browser",
    "making sure youre not a bot",
    "one moment please",
    "please wait",
    "ddos guard",
    "ddos protection",
    "captcha",
    "blocked",
    "request rejected",
    "proverka brauzera",
    "vy ne robot",
    "podtverdite chto vy ne robot",
    "podozhdite",
    "odin moment",
    "un momento",
    "un instant",
    "nur einen moment",
)
"""How the titles of walls' pages begin."""

WALL_WORDS = (
    "enable javascript and cookies to continue",
    "checking your browser",
    "checking if the site connection is secure",
    "verify you are human",
    "verify that you are human",
    "verifying you are human",
    "confirm you are a human",
    "confirm you are not a robot",
    "prove you are human",
    "complete the security check",
    "needs to review the security of your connection",
    "press hold to confirm",
    "unusual traffic from your",
    "automated requests",
    "incapsula incident id",
    "making sure youre not a bot",
    "protected by anubis",
    "ddos protection by",
    "ddos guard",
    "you have been blocked",
    "please enable js and disable any ad blocker",
    "solve the captcha",
    "proverka brauzera",
    "proveryaem vash brauzer",
    "podtverdite chto vy ne robot",
    "zaprosy pokhozhi na avtomaticheskie",
    "vklyuchite javascript",
)
"""What walls' pages say."""

LOGIN_TITLES = frozenset(
    """log in|login|log on|logon|sign in|signin|sign in or register|log in or register|log in to continue
    |sign in to continue|please log in|please sign in|member login|user login|account login|authentication
    |authentication required|login required|subscriber login|welcome back|vkhod|avtorizatsiya|voyti
    |vkhod na sayt|uviyti|anmelden|anmeldung|einloggen|connexion|se connecter|identification
    |iniciar sesion|acceder|accedi|entrar|logowanie|zaloguj sie|kirish|登录|登錄|登入|用户登录|ログイン
    |تسجیل الدخول|ورود""".replace("\n    ", "").split("|")
)
"""Whole titles of login pages."""

PARKED_HOSTS = frozenset(
    """forsale.godaddy.com hugedomains.com dan.com undeveloped.com sedo.com sedoparking.com bodis.com
    afternic.com domainmarket.com parkingcrew.net parklogic.com above.com dsredirection.com
    dsredirects.com ztomy.com uniregistrymarket.link domains.atom.com buydomains.com""".split()
)
"""Dealers to which parked domains redirect (MISP warning list parking-domain-ns, 2022)."""

PARKED_TITLES = (
    "domain is for sale",
    "domain for sale",
    "domain may be for sale",
    "domain name is for sale",
    "domain name for sale",
    "buy this domain",
    "domain is parked",
    "parked domain",
    "domain parking",
    "domain has expired",
    "domen prodaetsya",
    "domen prodayetsya",
    "domennoe imya prodaetsya",
    "srok registratsii domena",
    "domain steht zum verkauf",
    "domain zu verkaufen",
    "domaine est a vendre",
    "domaine a vendre",
    "dominio esta en venta",
    "dominio en venta",
    "dominio e in vendita",
    "domena na sprzedaz",
    "域名出售",
    "域名转让",
    "此域名可转让",
    "域名正在出售",
)
"""What titles of domains for sale say."""

SOLD = (
    "for sale",
    "is parked",
    "has expired",
    "prodaetsya",
    "prodayetsya",
    "zu verkaufen",
    "zum verkauf",
    "a vendre",
    "en venta",
    "in vendita",
    "na sprzedaz",
    "出售",
    "转让",
)
"""What a title says of the domain that it names."""

PARKED_WORDS = (
    "this domain is for sale",
    "this domain may be for sale",
    "this domain name is for sale",
    "the domain is for sale",
    "buy this domain",
    "inquire about this domain",
    "make an offer on this domain",
    "this domain is parked",
    "this domain has expired",
    "domain is registered but may still be available",
    "related searches",
    "dieser domain steht zum verkauf",
    "etot domen prodaetsya",
    "domen prodaetsya",
)
"""What pages of domains for sale say."""

SHELL_WORDS = (
    "javascript",
    "enable cookies",
    "accept cookies",
    "accept all",
    "before you continue",
    "value your privacy",
    "consent",
    "your browser",
    "captcha",
    "not a robot",
    "verify you",
    "verifying",
    "security check",
    "access denied",
    "checking your",
    "log in to",
    "sign in to",
    "subscribe to",
    "subscribers",
    "are you human",
    "vklyuchite",
    "brauzer",
    "loading",
    "zagruzka",
    "einen moment",
    "veuillez patienter",
    "请稍候",
    "正在加载",
)
"""What walls, gates and pages that a browser builds say before they show anything."""

TRADES = (
    "casino",
    "casinos",
    "kasino",
    "kazino",
    "slot",
    "slots",
    "slot gacor",
    "slot online",
    "gacor",
    "togel",
    "judi",
    "taruhan",
    "poker",
    "blackjack",
    "roulette",
    "ruletka",
    "jackpot",
    "free spins?",
    "freispiele",
    "giros gratis",
    "betting",
    "sportsbook",
    "sports? bets?",
    "bookmakers?",
    "bukmekers\\w*",
    "stavki",
    "igrovye avtomaty",
    "wetten",
    "apuestas",
    "paris sportifs",
    "gambling",
    "azartnye",
    "welcome bonus",
    "no deposit",
    "viagra",
    "cialis",
    "levitra",
    "tadalafil",
    "payday loans?",
    "mikrozaym\\w*",
    "escorts?",
    "porno?",
    "xxx",
    "sex cams?",
    "replica watches",
    "essay writing service",
    "娱乐场",
    "娱乐城",
    "博彩",
    "赌场",
    "彩票",
    "老虎机",
    "百家乐",
)
"""The trades of those who buy up lost domains, as folded patterns of whole words."""
