"""How sites say "not found", by language; compiled by hand, matched against folded titles.

Folding (`srccheck.text.titles.fold`) has made small plain Latin letters of Latin, Cyrillic and Greek ones and
has taken punctuation away, so a phrase stands here as it sounds: "stranitsa ne naydena".
"""

import re
from functools import lru_cache

_NOUN = "(?:page|article|file|document|content|item|post|resource|story|url|link|site|entry|record|object|video|blog)"
_WANTED = (
    "(?:(?:that |which )?you(?: are|re| were|ve| have)? "
    "(?:looking for|requested|asked for|trying to (?:reach|find|access|view|open))(?: (?:in|on) this (?:blog|site|server))?)"
)
_MISSING = (
    "(?:(?:was |is |were |are |does |do |can |could |has |have )?(?:not|no longer)|"
    "(?:is|was|does|do|ca|could|has|are)nt|cannot) "
    "(?:to )?(?:be )?(?:been )?(?:found|available|exists?|existing|located|accessible|here|displayed|reached|"
    "published)(?: (?:here|anymore|any more|on this (?:server|site)|at this (?:address|location)))?"
)
_TAKEN = "(?:has been|have been|have|was|were|is|been) (?:(?:removed|deleted|moved|withdrawn|unpublished|renamed|taken down)(?: or | and | )?)+"
_WEGEN = "(?:die |diese |der |dieser |das |angeforderte |angefragte |aufgerufene |gesuchte |gewunschte |von ihnen )*"

PHRASES: dict[str, tuple[str, ...]] = {
    "en": (
        (
            rf"(?:the |this |that |requested |your |any )*{_NOUN}s? (?:{_WANTED} )?(?:may |might |could )?"
            rf"(?:{_MISSING}|{_TAKEN})"
        ),
        rf"(?:the |this |that |requested |your )*{_NOUN} (?:{_WANTED} )?(?:is )?(?:missing|unavailable|gone)",
        rf"(?:we |you )*(?:cannot|cant|couldnt|could not|can not) find (?:that|this|the|your|what) (?:{_NOUN}|{_WANTED}).{{0,40}}",
        r"(?:http )?(?:status )?(?:error )?404(?: error)?(?: (?:page )?not found)?",
        r"(?:page )?not found",
        r"no (?:such )?(?:page|results?|article)s? (?:was |were )?found",
        rf"there is no such {_NOUN}",
        rf"(?:the |this )*{_NOUN} (?:{_WANTED} )?has expired",
        r"this is somewhat embarrassing isnt it",
        r"(?:the )?authors have deleted this site",
        r"the page (?:you were looking for )?has moved been deleted or does not exist",
        r"server error in application|no input file specified|bad title|invalid id",
        r"nothing (?:was |could be )?found(?: (?:here|at this (?:address|location)))?",
    ),
    "ru": (
        (
            r"(?:zaprashiva(?:y?e)maya |zaproshennaya |dannaya |eta |vami |vy |iskomaya |takaya |ukazannaya )*"
            r"(?:stranitsa|statya|novost|publikatsiya|zapis|ssylka) "
            r"(?:kotoruyu vy (?:ishchete|iskali|zaprosili|zaprashivaete) |po (?:etomu|dannomu|ukazannomu) adresu )?"
            r"(?:bolshe |uzhe |byla )*(?:ne naydena|ne obnaruzhena|ne sushchestvuet|udalena|otsutstvuet|nedostupna)"
        ),
        r"(?:material|dokument|fayl|resurs|obekt|element|razdel|zhurnal|post|sayt) (?:byl )?(?:ne nayden|udalen|ne sushchestvuet|otsutstvuet|nedostupen)",
        r"takoy stranitsy (?:net|ne sushchestvuet|bolshe net)",
        r"stranitsy ne sushchestvuet",
        r"oshibka 404(?: (?:stranitsa|fayl) ne nayden[ao]?)?",
        r"nichego ne naydeno",
        r"po (?:etomu|dannomu) adresu (?:publikatsiy|nichego|stranits)(?: na sayte)? ne naydeno",
        r"(?:stranitsa )?udalena (?:libo|ili) eshche ne sozdana",
        r"kazhetsya vy zabludilis",
        r"ne naydeno",
    ),
    "uk": (
        (
            r"(?:zapytana |zapitana |zapituvana |tsya |taka |vami )*storin(?:ku|ka) (?:yaku vi (?:shukaete|shukayete) )?"
            r"(?:bilshe |bula |bulo )*(?:ne znayden[oa]|ne isnuy?e|vidalen[oa]|vidsutnya|nedostupna)"
        ),
        r"takoi storinki (?:ne isnue|ne isnuye|nemae|nemaye)",
        r"(?:takoyi|zapitanoyi) storinki (?:ne isnue|ne isnuye|nemae|nemaye)(?: na nashomu sayti)?",
        r"(?:takoi|zapitanoi) storinki (?:nemae|nemaye)(?: na nashomu sayti)?",
        r"pomilka 404",
        r"nichogo ne znaydeno",
        r"material ne znaydeno",
    ),
    "zh": (
        (
            r"(?:您访问的|您要查看的|您查看的|您要访问的|你访问的|请求的|该|此|抱歉)*(?:页面|网页|文章|内容|页|頁面|網頁)"
            r"(?:不存在|未找到|没有找到|已被?删除|已被?刪除|找不到|无法找到|已下线|已失效)(?:了)?(?:或.{1,12})?"
        ),
        r"(?:抱歉 ?|对不起 ?)?(?:找不到|未找到|没有找到)(?:该|此|您要?访问的|相关)?(?:页面|网页|頁面|網頁|内容|文章)",
        r"(?:您要查看的|您要訪問的)?頁面(?:不存在|已移除)",
        r"(?:抱歉 ?|对不起 ?)?(?:您?(?:访问|要访问|查看)的)?(?:该|此)?(?:页面|内容|文章|信息)(?:飞走了|已被发布者删除|因违规无法查看|已被作者删除)",
        r"404 ?(?:页面|错误|頁面|錯誤|未找到)?(?:不存在)?",
    ),
    "fr": (
        (
            r"(?:la |cette )?page (?:demandee |recherchee |que vous (?:cherchez|recherchez|demandez) )?"
            r"(?:est )?(?:introuvable|non trouvee|inexistante|inconnue|indisponible|plus disponible)"
        ),
        (
            r"(?:la |cette )?page (?:demandee |que vous (?:cherchez|recherchez|demandez) )?"
            r"(?:nexiste (?:pas|plus)|na pas ete trouvee|na pu etre trouvee|est introuvable|nest (?:pas|plus) disponible"
            r"|a ete (?:supprimee|deplacee))"
        ),
        (
            r"(?:larticle|le document|le contenu|ce contenu|cet article) (?:nexiste (?:pas|plus)|est introuvable"
            r"|nest plus disponible|na pas ete trouve)"
        ),
        r"contenu (?:indisponible|introuvable|supprime)",
        r"(?:nous )?ne trouvons pas la page que vous (?:cherchez|recherchez|demandez)",
        r"erreur 404(?: page (?:introuvable|non trouvee))?",
    ),
    "de": (
        (
            rf"{_WEGEN}(?:seite|datei|url|artikel|der artikel|das dokument|dokument|inhalt) "
            r"(?:(?:wurde|konnte|ist|leider) )*(?:nicht|leider nicht) (?:gefunden|verfugbar|vorhanden|mehr verfugbar)"
            r"(?: werden| worden)?"
        ),
        rf"{_WEGEN}(?:seite|datei|artikel) (?:existiert|gibt es) (?:leider )?nicht(?: mehr)?",
        r"(?:leider )?nicht gefunden",
        rf"{_WEGEN}(?:seite|artikel|beitrag) (?:gibt es (?:hier )?(?:leider )?nicht(?: mehr)?|wurde (?:depubliziert|geloscht|entfernt))",
        r"(?:objekt|inhalt) nicht gefunden",
        r"fehler 404(?: (?:die )?seite (?:wurde )?nicht gefunden)?",
    ),
    "pl": (
        (
            r"(?:ta |podana |szukana |zadana |taka )?strona (?:o podanym adresie |ktorej szukasz )?"
            r"(?:nie istnieje|nie zostala (?:znaleziona|odnaleziona)|nie znaleziona|nie odnaleziona)"
        ),
        r"nie (?:znaleziono|odnaleziono|ma takiej) (?:takiej |zadanej )?strony",
        r"nie znaleziono",
        r"nie (?:znalezlismy|mozemy znalezc) strony (?:o podanym adresie|ktorej szukasz)",
        r"(?:artykul|strona) ktorego szukasz zostal usuniety",
        r"(?:artykul|dokument|plik) nie (?:istnieje|zostal znaleziony)",
        r"blad 404(?: nie znaleziono strony| strona nie istnieje)?",
    ),
    "es": (
        (
            r"(?:la |esta |esa )?pagina (?:solicitada |que (?:busca|buscas|esta buscando) )?(?:no (?:existe|encontrada|disponible"
            r"|se encuentra|se ha encontrado|ha sido encontrada|fue encontrada)|ya no (?:existe|esta disponible))"
        ),
        r"no (?:se ha encontrado|se encuentra|se encontro|encontramos|hemos encontrado) (?:la|esta|esa) pagina(?: que (?:busca|buscas|solicita))?",
        r"(?:el )?(?:articulo|contenido|documento|archivo) no (?:existe|encontrado|disponible)",
        r"(?:error )?404(?: pagina no encontrada)?",
    ),
    "pt": (
        r"(?:a )?pagina (?:solicitada |que procura )?nao (?:existe|encontrada|foi encontrada|disponivel)",
        r"erro 404(?: pagina nao encontrada)?",
    ),
    "it": (
        (
            r"(?:la )?pagina (?:richiesta |cercata )?(?:non (?:trovata|esiste|disponibile|e stata trovata)"
            r"|inesistente)"
        ),
        r"errore 404(?: pagina non trovata)?",
    ),
    "uz": (
        r"(?:bunday |soralgan |siz qidirayotgan |siz izlagan |kechirasiz |404 )*sah[iy]fa (?:topilmadi|yoq|mav(?:j|zh)ud emas|ochirilgan)",
        r"(?:maqola|malumot|material|khujjat|hujjat) (?:topilmadi|mav(?:j|zh)ud emas)",
        r"xato 404|khato 404",
    ),
    "tg": (
        (
            r"(?:chunin |in )?sahifa(?:i darkhostshuda)? (?:yoft nashud|yeft nashud|eft nashud|vujud nadorad"
            r"|mavjud nest|paydo nashud|nest)"
        ),
        r"chunin sahifa nest",
        r"khatoi 404",
    ),
    "kk": (
        (
            r"(?:mundai |munday |suralgan |siz |izdegen )*(?:bet|paraqsha|paraksha|sahifa) "
            r"(?:tabylmady|zhoq|joq|zhoyylghan|joiylgan|zhoyylgan|bar emes)"
        ),
        r"(?:maqala|material) tabylmady",
        r"qate 404",
    ),
    "ar": (
        r"(?:عفوا ?|عذرا ?)?(?:الصفحه|الصفحه المطلوبه|الصفحه التی تبحث عنها) (?:غیر موجوده|غیر متوفره|لا توجد|لم تعد موجوده)",
        r"(?:عفوا ?|عذرا ?)?لم (?:یتم العثور|نتمکن من العثور|نعثر) علی (?:هذه )?(?:الصفحه|المحتوی)(?: المطلوبه)?",
        r"المحتوی غیر (?:موجود|متوفر)",
        r"خطا 404",
    ),
    "fa": (
        r"(?:متاسفانه )?(?:صفحه|صفحهای|مطلب|محتوای)(?: مورد نظر(?: شما)?| درخواستی| درخواست شده)? (?:یافت|پیدا) نشد",
        r"(?:این )?(?:صفحه|چنین صفحه ای)(?: مورد نظر)? وجود ندارد",
        r"خطای 404",
    ),
    "ja": (
        r"(?:お探しの|ご指定の|該当する)?(?:ページ|記事|ファイル)(?:が|は)?(?:見つかりません(?:でした)?|存在しません|ありません)",
    ),
    "tr": (
        r"(?:aradiginiz )?sayfa (?:bulunamadi|mevcut degil)",
        r"hata 404",
    ),
}
"""ISO 639-1 -> patterns that stand for "this page is not found"."""

_FILLER = (
    r"(?:oops|but|1|hoppla|oups|na zhal|on zhal|keshiringiz|okinishke oray|kechirasiz|uzr|bubakhshed|desculpe|siamo spiacenti|na servere|na sayte|sur ce serveur|auf diesem server|ooops|whoops|ups|uups|sorry|error|oh no|uh oh|hmm|404|410|izvinite|k sozhaleniyu|vibachte|desole"
    r"|leider|es tut uns leid|entschuldigung|przepraszamy|lo sentimos|http|code|kod|oshibka|fehler|erreur|blad|we are sorry"
    r"|were sorry|unfortunately|kechirasiz|抱歉|对不起|对不起您|很抱歉|server|here|this|on this server|page)"
)
_WHOLE = re.compile(
    rf"(?:{_FILLER} )*(?:{'|'.join(phrase for phrases in PHRASES.values() for phrase in phrases)})"
    rf"(?: (?:or|ou|oder|lub|o|u|ili|libo|abo|albo|yoki|nemese|yo) .{{1,60}})?(?: {_FILLER})*"
)


@lru_cache(maxsize=1024)
def says_not_found(folded: str) -> bool:
    """Tell whether a folded title says nothing but that the page is not found."""
    return len(folded) <= 120 and _WHOLE.fullmatch(folded) is not None


_GENERAL = re.compile(
    r"(?:page |http )?(?:error )?(?:404 )?(?:not found|nothing (?:was )?found|no results? found|404|error 404)"
)


def says_page_missing(folded: str) -> bool:
    """Tell whether a folded sentence says so of a page or article, and not only that something was not found."""
    return says_not_found(folded) and not _GENERAL.fullmatch(folded)
