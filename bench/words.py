"""Words from which the bench makes titles and sites; invented, in the languages that notes cite."""

TITLES: dict[str, tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]] = {
    "en": (
        ("Harbour council", "Minister for fisheries", "Audit office", "Striking miners", "Border guards"),
        (
            "delays vote on",
            "publishes figures for",
            "rejects the plan for",
            "reopens inquiry into",
            "warns of",
        ),
        (
            "the winter ferry",
            "grain exports in 2019",
            "a second pipeline",
            "rural schools",
            "the dam at Lake Orrin",
        ),
    ),
    "de": (
        ("Der Landkreis", "Die Hafenbehörde", "Das Ministerium", "Der Rechnungshof"),
        ("verschiebt die Abstimmung über", "prüft die Kosten für", "lehnt den Antrag ab auf"),
        ("die neue Brücke", "den Ausbau der Bahnstrecke", "die Schulreform von 2018"),
    ),
    "fr": (
        ("Le conseil régional", "La cour des comptes", "Le ministère de la pêche"),
        ("reporte le vote sur", "publie les chiffres de", "rejette le projet de"),
        ("la ligne de nuit", "la réforme des lycées", "la digue du port en 2017"),
    ),
    "es": (
        ("El ayuntamiento", "La autoridad portuaria", "El ministerio de pesca"),
        ("aplaza la votación sobre", "publica las cifras de", "rechaza el plan para"),
        ("el tren nocturno", "las escuelas rurales", "la presa de 2016"),
    ),
    "pl": (
        ("Rada miasta", "Urząd morski", "Ministerstwo rybołówstwa"),
        ("odkłada głosowanie nad", "publikuje dane o", "odrzuca plan dotyczący"),
        ("nowym mostem", "szkołach wiejskich", "eksporcie zboża w 2019"),
    ),
    "ru": (
        ("Городской совет", "Счётная палата", "Министерство рыболовства", "Пограничная служба"),
        ("отложил голосование по", "опубликовало данные о", "отклонил проект о"),
        ("строительстве второго моста", "сельских школах", "вывозе зерна в 2019 году"),
    ),
    "uk": (
        ("Міська рада", "Рахункова палата", "Міністерство рибальства"),
        ("відклала голосування щодо", "оприлюднила дані про", "відхилила проєкт щодо"),
        ("будівництва другого мосту", "сільських шкіл", "вивезення зерна у 2019 році"),
    ),
    "zh": (
        ("市议会", "审计署", "渔业部", "港务局"),
        ("推迟表决", "公布数据关于", "否决方案关于"),
        ("第二座跨江大桥", "农村学校", "二〇一九年粮食出口"),
    ),
    "ja": (
        ("市議会", "会計検査院", "水産庁"),
        ("が採決を延期した", "が数字を公表した", "が計画を退けた"),
        ("冬のフェリー便", "農村の学校", "二〇一九年の穀物輸出"),
    ),
    "ar": (
        ("مجلس المدينة", "ديوان المحاسبة", "وزارة الثروة السمكية"),
        ("يؤجل التصويت على", "ينشر أرقام", "يرفض خطة"),
        ("الجسر الثاني", "المدارس الريفية", "صادرات الحبوب في عام 2019"),
    ),
    "fa": (
        ("شورای شهر", "دیوان محاسبات", "وزارت شیلات"),
        ("رای‌گیری را به تعویق انداخت درباره", "آمار تازه منتشر کرد از", "طرح را رد کرد برای"),
        ("پل دوم رودخانه", "مدرسه‌های روستایی", "صادرات غله در سال ۱۳۹۸"),
    ),
    "uz": (
        ("Shahar kengashi", "Hisob palatasi", "Baliqchilik vazirligi"),
        ("ovoz berishni kechiktirdi", "yangi raqamlarni e'lon qildi", "rejani rad etdi"),
        ("ikkinchi ko'prik haqida", "qishloq maktablari haqida", "2019 yilgi don eksporti haqida"),
    ),
    "kk": (
        ("Қалалық кеңес", "Есеп палатасы", "Балық шаруашылығы министрлігі"),
        ("дауыс беруді кейінге қалдырды", "жаңа деректерді жариялады", "жобаны қабылдамады"),
        ("екінші көпір туралы", "ауыл мектептері туралы", "2019 жылғы астық экспорты туралы"),
    ),
    "tg": (
        ("Шӯрои шаҳр", "Палатаи ҳисоб", "Вазорати моҳипарварӣ"),
        ("овоздиҳиро ба таъхир андохт", "рақамҳои навро нашр кард", "нақшаро рад кард"),
        ("оид ба пули дуюм", "оид ба мактабҳои деҳот", "оид ба содироти ғалла дар соли 2019"),
    ),
}
"""Language -> who, does what, about what."""

NOT_FOUND: dict[str, tuple[str, ...]] = {
    "en": (
        "Page not found",
        "404 - Page Not Found",
        "Sorry, this page isn't available",
        "Oops! That page can’t be found.",
    ),
    "de": ("Seite nicht gefunden", "Die gesuchte Seite existiert nicht"),
    "fr": ("Page introuvable", "Cette page n'existe pas", "Erreur 404"),
    "es": ("Página no encontrada", "La página no existe"),
    "pl": ("Nie znaleziono strony", "Strona nie istnieje"),
    "ru": ("Страница не найдена", "Ошибка 404", "Запрашиваемая страница не существует"),
    "uk": ("Сторінку не знайдено", "Помилка 404"),
    "zh": ("页面不存在", "您访问的页面不存在", "404 页面未找到"),
    "ar": ("الصفحة غير موجودة", "عفوا، الصفحة المطلوبة غير موجودة"),
    "fa": ("صفحه یافت نشد", "صفحه مورد نظر یافت نشد"),
    "uz": ("Sahifa topilmadi", "Саҳифа топилмади"),
    "kk": ("Бет табылмады", "Бет жоқ"),
    "tg": ("Саҳифа ёфт нашуд",),
}

SITES = (
    (
        "Harbour",
        "Quarry",
        "Meadow",
        "Lantern",
        "Granite",
        "Orchard",
        "Copper",
        "Willow",
        "Beacon",
        "Marsh",
        "Thistle",
    ),
    (
        "Gazette",
        "Courier",
        "Observer",
        "Record",
        "Herald",
        "Bulletin",
        "Review",
        "Monitor",
        "Chronicle",
        "Tribune",
    ),
)

PROSE: dict[str, tuple[str, ...]] = {
    "en": (
        "The council met on Tuesday evening and heard eleven residents before it came to a vote.",
        "Nobody had expected the figures to be so clear, and two of the speakers asked for a recount.",
        "A longer version of this text, with tables and a map, can be read at the town library.",
        "Prices at the market rose by a third within a week, says the association of its traders.",
    ),
    "de": (
        "Am Dienstagabend hörte der Ausschuss elf Anwohner, bevor er zur Abstimmung kam.",
        "Niemand hatte mit so deutlichen Zahlen gerechnet, und zwei Redner verlangten eine Nachzählung.",
    ),
    "fr": (
        "Le conseil s'est réuni mardi soir et a entendu onze habitants avant de passer au vote.",
        "Personne ne s'attendait à des chiffres aussi nets, et deux orateurs ont demandé un recomptage.",
    ),
    "es": (
        "El consejo se reunió el martes por la noche y escuchó a once vecinos antes de votar.",
        "Nadie esperaba cifras tan claras, y dos oradores pidieron un nuevo recuento.",
    ),
    "pl": (
        "Rada zebrała się we wtorek wieczorem i wysłuchała jedenastu mieszkańców przed głosowaniem.",
        "Nikt nie spodziewał się tak wyraźnych liczb, a dwóch mówców zażądało ponownego liczenia.",
    ),
    "ru": (
        "Совет собрался во вторник вечером и выслушал одиннадцать жителей, прежде чем голосовать.",
        "Никто не ожидал столь ясных цифр, и двое выступавших потребовали пересчёта.",
    ),
    "uk": (
        "Рада зібралася у вівторок увечері й вислухала одинадцятьох мешканців, перш ніж голосувати.",
        "Ніхто не очікував таких чітких цифр, і двоє промовців вимагали перерахунку.",
    ),
    "zh": (
        "议会星期二晚上开会，在表决之前听取了十一位居民的意见。",
        "没有人料到数字会如此清楚，两位发言人要求重新计算。",
    ),
    "ja": (
        "議会は火曜の夜に開かれ、採決の前に十一人の住民の話を聞いた。",
        "数字がこれほど明らかになるとは誰も思っていなかった。",
    ),
    "ar": (
        "اجتمع المجلس مساء الثلاثاء واستمع إلى أحد عشر ساكنا قبل التصويت.",
        "لم يتوقع أحد أن تكون الأرقام بهذا الوضوح.",
    ),
    "fa": (
        "شورا عصر سه‌شنبه تشکیل شد و پیش از رای‌گیری سخنان یازده نفر از اهالی را شنید.",
        "کسی انتظار ارقامی چنین روشن را نداشت.",
    ),
    "uz": (
        "Kengash seshanba kuni kechqurun yig'ilib, ovoz berishdan oldin o'n bir kishini tingladi.",
        "Hech kim raqamlar bunchalik aniq bo'lishini kutmagan edi.",
    ),
    "kk": (
        "Кеңес сейсенбі күні кешке жиналып, дауыс бермес бұрын он бір тұрғынды тыңдады.",
        "Ешкім сандардың мұншалықты анық болатынын күтпеген еді.",
    ),
    "tg": (
        "Шӯро бегоҳии сешанбе ҷамъ омад ва пеш аз овоздиҳӣ ёздаҳ нафарро шунид.",
        "Касе интизор набуд, ки рақамҳо ин қадар равшан мешаванд.",
    ),
}
