"""How login pages and domains for sale can be told: data only, folded as `srccheck.text.titles.fold` does."""

LOGIN_TITLES = frozenset(
    """log in|login|log on|logon|sign in|signin|sign in or register|log in or register|log in to continue
    |sign in to continue|please log in|please sign in|member login|user login|account login|authentication
    |authentication required|login required|subscriber login|welcome back|vkhod|avtorizatsiya|voyti
    |vkhod na sayt|uviyti|anmelden|anmeldung|einloggen|connexion|se connecter|identification
    |iniciar sesion|acceder|accedi|entrar|logowanie|zaloguj sie|kirish|登录|登錄|登入|用户登录|ログイン
    |تسجیل الدخول|ورود|pozhaluysta avtorizuytes|please authenticate|central authentication service
    |vkhod v lichnyy kabinet|log in to facebook|facebook log in or sign up|google docs sign in""".replace(
        "\n    ", ""
    ).split("|")
)
"""Whole titles of login pages."""

LOGIN_WORDS = (
    "log in",
    "login",
    "sign in",
    "username",
    "password",
    "avtoriz",
    "parol",
    "voyti",
    "vkhod",
    "anmelden",
    "passwort",
    "connexion",
    "mot de passe",
    "contrasena",
    "haslo",
    "登录",
    "密码",
    "ورود",
    "تسجیل الدخول",
)
"""What the forms of login pages say."""

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
