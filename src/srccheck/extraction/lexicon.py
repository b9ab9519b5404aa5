"""The words by which notes speak, in several languages: tables only, to which a language adds its words."""


def _words(*lists: str) -> frozenset[str]:
    return frozenset(word.replace("_", " ") for words in lists for word in words.split())


QUOTED = _words(
    "abgedruckt_in abgedruckt_auch_in abgedr._in auch_abgedruckt_in wieder_in jetzt_in jetzt_auch_in erneut_in quoting citing citing_to citant citando unter_Berufung_auf unter_Verweis_auf unter_Hinweis_auf quoted_in quoted_in_part_in cited_in_part_in quoted_by quoted_after cited_in cited_by noted_by as_quoted_in as_cited_in qtd._in qtd_in discussed_in referenced_in",
    "in_English_as in_German_as in_French_as in_Russian_as translated_as trans._as transl._as with_the_review_by with_the_review_of with_a_review_by and_the_review_by mit_der_Rezension_von con_la_recensione_di con_la_reseña_de avec_le_compte_rendu_de",
    "translated_in trans._in superseded_by_statute, superseded_by repealed_by as_amended_by amended_by as_inserted_by abgedruckt_bei as_reported_by as_reported_in printed_in as_reprinted_in reprinted_as reproduced_in apud traduit_dans tradotto_in zitiert_nach zit._nach zit._n. zitiert_in zitiert_bei zit._in zit._bei cité_dans cité_par citée_par citée_dans cités_par cités_dans cité_in cité_d'après",
    "citado_en citado_por cit._en cit._por citato_in citato_da cit._in cit._da цит._по: цит._по цитируется_по цит._за cyt._za",
    "转引自 轉引自 repris_dans repr._in repr._in_his repr._in_her reprinted_in reprinted_in_his reprinted_in_her rpt._in",
    "printed_in_part_in published_in_part_in riportata_in riportato_in riprodotta_in riprodotto_in reproduit_dans reproduite_dans reproducido_en reproducida_en reproduzido_em reproduzida_em transcrito_em transcrita_em transcrito_en transcrita_en trascritto_in trascritta_in",
    "wiederabgedruckt_in wieder_abgedruckt_in poi_in ora_in ristampato_in recogido_en recogido_después_en recogido_ahora_en recogida_en",
)
"""What stands between a source and the one in which its words were found: two citations."""

REPRINTED = _words("repr. reprinted rpt. repris wieder wiederabgedruckt wieder_abgedruckt poi ora ristampato")
"""What stands before "in" and the book in which a text was printed again."""

SIGNALS = QUOTED | _words(
    "lásd_még l._még idézi: idézi подробнее: впервые_опубликовано_на_западе: впервые_опубликовано: впервые_опубл.:",
    "lásd ld. vö. vö._még ver_ainda ver_também ver_entre_outros cf._ainda veja-se veja-se_ainda",
    "see see_also similarly_see similarly, see,_e.g. but_see,_e.g. see,_e.g., see_e.g. see_for_example see,_for_example, see_generally see_in_particular",
    "but_see but_cf. but_cf cf_also see_also, cf. cf compare contra also e.g., e.g. for_example, accord quoted_in cited_in and_also",
    "vgl. vgl._auch siehe siehe_auch s._auch so_auch dazu hierzu ferner vgl._hierzu vgl._hierzu_auch vgl._dazu vgl._dazu_auch siehe_dazu siehe_dazu_auch siehe_hierzu",
    "siehe_hierzu_auch s._dazu hierzu_auch dazu_auch voir voir_aussi cf._aussi",
    "statt_vieler statt_aller grundlegend grundlegend_hierzu kritisch kritisch_hierzu kritisch_dazu zustimmend ablehnend so_bereits so_schon ihm_folgend",
    "ausführlich ausführlich_dazu eingehend eingehend_dazu näher_dazu zum_ganzen aus_der_literatur a.a. a._a. insbesondere insb. vgl._nur vgl._etwa siehe_etwa",
    "siehe_nur s._nur s._etwa ebenso ähnlich voir_notamment voir_notam. voir_not. voir_par_exemple voir_également cf._notamment cf._également voir_aussi_notamment sur_ce_point si_veda",
    "par_exemple outre contra rappr. en_este_sentido, en_contra, véase_asimismo por_todos, vid.,_por_todos, ma_in_senso_contrario in_giurisprudenza in_senso_contrario da_ultimo",
    "so_auch_schon auch_schon anders_noch krit. dagegen bestätigt_durch vgl._zum_folgenden zum_folgenden vgl._zum_ganzen_abschnitt vgl._zum_folgenden_abschnitt zum_ganzen_abschnitt vgl._zum_ganzen siehe_zum_folgenden anders anders_als skeptisch ferner_schon monographisch statt_aller vgl._nur si_vedano si_veda_anche vedi cfr._anche si_veda_inoltre véanse vid._también cfr._también véase,_por_ejemplo por_ejemplo see_especially see_particularly see_esp. e.g.",
    "βλ. βλ._και βλ._επίσης βλ._σχετικά πρβλ. πρβλ._και вж. вж._и вж._също вж._обаче срв. срв._и zie_ook se_også bkz. krş.",
    "подсчитано_по: составлено_по: рассчитано_по: см._подробнее: подробнее_см.: см.,_например: см.,_напр.: см._об_этом:",
    "dieses_und_das_folgende_zitat: dieses_und_die_folgenden_zitate: alle_zitate: beide_zitate: das_zitat: zitat: zitate: srov._též srov. k_tomu_srov. naproti_tomu viz_též viz_také viz naposledy_in: naposledy див._докладніше: див.,_напр.: докладніше_див.: as_amended_by amended_by analogamente, similmente, parimenti, conforme conformi analogamente ver ver_também ver,_por_exemplo, ver,_entre_outros: ver,_entre_outros, cf.,_entre_outros, cf.,_entre_outros: cf._inoltre cfr._inoltre conferir em_sentido_diverso,_cf. em_sentido_contrário,_cf. v._tb. so_z.B. so_z._B. z.B. so_etwa so_noch so_jetzt so_zuletzt so_insbesondere so_ausdrücklich st._rspr. st._rspr._seit st._rspr.,_vgl. ausführlicher ausführlicher_dazu differenzierter vorsichtiger kritischer ähnlich_schon ähnlich_auch ähnlich_bereits noch_immer nun_auch nunmehr zuletzt neuerdings",
    "per_tutto_questo per_tutto_ciò su_tutto_questo su_tutto_ciò su_questo_tema sur_tout_cela sur_tout_ce_qui_précède sobre_todo_ello sobre_todo_esto zu_alledem zu_all_dem",
    "en_sens_inverse, adde rappr. contra, en_ce_sens, dans_le_même_sens, sur_tout_ceci, à_ce_sujet, sur_ce_point, v._not. v._aussi",
    "see_too see_now see_further and_see and_see_now now_see but_see_now contrast compare_now leading_to challenged_in distinguishing affirming reversing invalidated_in_part_by following_upon applying così così_anche così_già in_questo_senso in_tal_senso in_senso_analogo sul_punto per_tutti ad_esempio dazu dazu_kritisch dazu_jetzt v._déjà v._notamment v._par_ex. comp. so_wörtlich wörtlich anders_wohl aus_jüngerer_Zeit std._rspr. std._rspr.,_vgl. std._rspr.,_vgl._nur originally gegen zust. abl. a._a. a.a. anders_aber programmatisch programmatisch_bereits im_ergebnis ebenso_im_ergebnis im_ergebnis_ebenso skeptischer allgemein allgemeiner dagegen_aber ganz_ähnlich gedruckt_bei",
    "vgl vgl_auch vgl_etwa vgl_dazu vgl_nur vgl_bereits vgl_zuletzt krit zust jüngst jüngst_auch deutlich vermittelnd abweichend abweichend_aber einschränkend weitergehend zutreffend überzeugend instruktiv zusammenfassend de_lege_ferenda de_lege_ferenda_bereits de_lege_lata based_on entre_otros entre_otros_muchos entre_otras, a_este_respecto al_respecto so_aber hiergegen vorsichtiger_auch differenzierend ebenso_auch darin_bes. darin_besonders darin_insb. darin_insbesondere darin_vor_allem darin_v._a. ebenso_schon ebenso_bereits también así_también so_mit_recht so_zu_recht mit_recht zu_recht zutreffend_auch",
    "см. см._также ср. див. див._також пор. пор.: порівн. укр._переклад: рос._переклад: рус._перевод: deutsch_u.d.t.: véase véase_también vid. vedi vedi_anche cfr. zob. zob._też zob._także por. por._też por._także odmiennie odmiennie_zob. inaczej szerzej szerzej_zob.",
)
"""What introduces a citation without being part of it."""

EDITORS = _words(
    "edd. (edd.) ed. eds. ed eds edn. editor editors (ed.) (eds.) hrsg. hrsg (hrsg.) hg. hgg. (hg.) red. coord. coords.",
    "под_ред. ред. (ред.) (red.) (éd.) (éds.) (éds) dir. (dir.) comp. (a_cura_di) (bearb.)",
)
"""What follows or precedes the names of editors."""

EDITED_BY = _words(
    "ed._and_tr. eds._and_tr. tr._and_ed. trs._and_eds. ed._&_tr. edited_by ed._by ed. eds. hrsg._von hrsg._v. hg._von hg._v. hrsgg._von hgg._von hgg._v. hrsg._u._komm._von hrsg._und_eingeleitet_von hrsg._und_übersetzt_von herausgegeben_von под_ред. под_редакцией sous_la_direction_de",
    "ed._and_trans. eds._and_trans. trans._and_eds. ed._&_trans. ed._and_trans._by edited_and_translated_by trans._and_ed. trans._and_ed._by translated_and_edited_by ed._and_introd. ed._and_intro.",
    "ed._de ed._di edición_de edizione_di éd._par a_cura_di red. pod_red. editado_por oprac. opr. wyd._i_oprac. comp. comp._by compiled_by",
)
"""What precedes the names of editors after a title."""

INTRODUCED_BY = _words(
    "présentation_de préface_de préf._de avant-propos_de postface_de introduction_de introd._de prólogo_de prefacio_de estudio_preliminar_de introducción_de epílogo_de",
    "prefazione_di introduzione_di presentazione_di postfazione_di prefácio_de introdução_de posfácio_de mit_einem_Vorwort_von mit_einer_Einleitung_von mit_einem_Nachwort_von",
    "Vorwort_von Nachwort_von Einleitung_von with_an_introduction_by with_a_foreword_by with_a_preface_by with_an_afterword_by introduction_by foreword_by preface_by afterword_by introduced_by",
)
"""What precedes the names of those who wrote before or after a text of another."""

TRANSLATED_BY = _words(
    "aus_dem_Englischen_von aus_dem_Französischen_von aus_dem_Amerikanischen_von aus_dem_Italienischen_von aus_dem_Russischen_von aus_dem_Spanischen_von",
    "trad._de trad._di trad._it._di trad._esp._de trad._fr._par traduzione_di traducción_de_la",
    "translated_by trans._by transl._by trans trans. transl. tr. übers._von übers._v. übersetzt_von traduit_par trad. пер._с_англ. пер. tłum. traducción_de",
)
"""What precedes the names of translators."""

DIRECTED_BY = _words(
    "dir._by dir. directed_by regie: regie réal. réalisé_par réalisation regia_di dirigida_por reż. реж."
)
"""What precedes the names of a film's directors."""

IN = _words("in in: en dans nel в у w")
"""What stands between a chapter and its book."""

ACCESSED = _words(
    "accessed accessed_on last_accessed last_accessed_on last_visited last_visited_on visited viewed retrieved",
    "retrieved_on last_checked zuletzt_aufgerufen_am zuletzt_geprüft_am zuletzt_besucht_am letzter_Aufruf letzter_Aufruf: letzter_Abruf letzter_Abruf: Abruf: Abruf_am Zugriff: zuletzt_gesehen_am date_accessed abgerufen abgerufen_am zuletzt_abgerufen_am zugriff_am",
    "consultato_il consultata_il ultima_consultazione: ultimo_accesso ultimo_accesso: última_consulta: consulta: acceso: letzter_zugriff aufgerufen_am stand: consulté_le consulté дата_обращения: дата_обращения",
    "дата_звернення: dostęp dostęp: consultado consultado_el consultado_em consultato_il acesso_em acesso_em: acessado_em acedido_em último_acesso_em último_acesso:",
    "geraadpleegd geraadpleegd_op laatst_geraadpleegd_op hämtad hämtad_den besökt hentet hentet_den besøgt tilgået letöltve",
)
"""What precedes the day on which the author looked at the source."""

VOLUME = _words(
    "vol. vol volume vols. bd. bd band teilbd. teilband halbbd. halbband jg. jahrgang t. tome т. том tom rocznik"
)
"""What precedes a volume."""

ISSUE = _words("no. no no: nos. № n° nº nr. nr num. núm. issue iss. heft h. вып. выпуск numer fasc. number")
"""What precedes an issue or a number."""

PAGES = _words(
    "p. pp. p pp pages page pg. s. ss. σ. σσ. σελ. с. стр. str. pág. págs. seite seiten стор. at col. cols. coll. sp. sig. sigs. fol. fols. fo. fos."
)
"""What precedes pages."""

SERIES = _words(
    "series working_paper working_papers discussion_paper discussion_papers occasional_paper policy_paper",
    "research_paper technical_report report policy_brief briefing_paper schriftenreihe cahiers reihe серия",
)
"""The last word of a numbered series."""

EDITION = _words(
    "edition ed. ed edn edn. aufl. auflage éd. édition изд. издание wyd. edición rev._ed. revised_edition"
)
"""What follows the number of an edition."""

IBID = _words(
    "ibid. ibid ibidem ib. id. id idem ebd. ebd ebenda там_же там_само tamże loc._cit. loc._cit íd. íd ídem ibíd. ibídem ivi ebda. ebda",
    "στο_ίδιο αυτόθι пак_там uo. исто t.že tamtéž ibídem",
    "同上 同上书 同前 同前书 同书 同註 同注",
)
"""Short forms that stand for the citation just before."""

OPUS = _words(
    "wie_vorige_Anm. wie_vorherige_Anm. wie_vorhergehende_Anm. вказ._праця вказ._праці вказ._тв. вказ._пр. зазнач._праця цит._праця cit._d. op._c. ubi_supra éd._citée ed._citada ed._citata ouvr._cit. op._loc._ult._cit. op._ult._cit. loc._ult._cit. éd._cit. ed._cit. précité précitée précités préc. art._préc. op._préc. thèse_citée thèse_cit. thèse_préc. chron._préc. note_préc. ouvrage_cité arrêt_préc. op._et_loc._cit.",
    "a.a.o a._a._o. aaO op_cit loc_cit ob_cit art_cit op._cit. op._cit op.cit. opus_citatum a.a.o. aao указ._соч. цит._соч. dz._cyt. art._cit. cit. cit,",
    "ό.π. ό._π. όπ.π. цит._съч. a.g.e. a.g.m. nav._dj.",
    "ob._cit. a._a._o. ouvr._cité art._cité op._cité указ._раб. 前引书 前揭书 前揭 前掲 前掲書",
)
"""Short forms that stand for the author's work cited earlier."""

HEREAFTER = _words(
    "hereafter hereafter_cited_as hereafter_referred_to_as hereinafter hereinafter_cited_as henceforth cited_as",
    "(subsequently im_folgenden im_folgenden_zitiert_als im_folgenden: künftig: zitiert: zit.: künftig_zitiert_als zitiert_als zit._als künftig ci-après",
    "désormais d'ora_in_poi d’ora_in_poi d'ora_innanzi en_adelante de_aquí_en_adelante далее далее_— dalej",
)
"""What precedes the short name that a note gives to its source."""

SUPRA = _words(
    "voir_note voir_n. cf._note see_note see_n. see_n vedi_nota v._nota ver_nota véase_nota siehe_anm. siehe_fn. vgl._anm. en_nota en_la_nota cit._en_nota ob._cit._en_nota op._cit._en_nota art._cit._en_nota cit._en_la_nota ob._cit._en_la_nota citada_en_nota citada_en_la_nota citado_en_nota citado_en_la_nota alla_nota as_in_note as_in_n. wie_anm. wie_anmerkung wie_fn. wie_fußn. siehe_anm. s._anm. s._anm wie_anm o._anm. s._fn. o._fn. s.o._anm. s._o._anm. anm. supra supra_note supra,_nota supra_nota supra_n. above above_note above_n. fn. fußnote oben_fn. n. note (n сноска",
    "(fn (anm wie_fn wie_anm siehe_fn siehe_anm s._fn s._anm o._fn o._anm oben_fn",
)
"""What precedes the number of an earlier note."""

TOWARDS = _words("For On About As_to Zu Zur Zum Über Sur Pour Sobre Para Su Sul Sulla Per")
"""What begins a sentence that says what something is cited for."""

ARTICLES = _words("the a an der die das ein eine le la les l' un une el los las il lo gli i o os as")
"""Articles at the head of a title, which do not count in comparing and in keys."""

PUBLISHER_WORDS = _words(
    "press verlag editora publishers publishing publications books university éditions editions edizioni editorial",
    "wydawnictwo издательство наука co company sons inc ltd gmbh routledge springer elsevier wiley brill",
    "palgrave macmillan sage oup cup penguin norton harper beck nomos suhrkamp gallimard elgar",
)
"""Words that stand in the name of a publisher."""

ABBREVIATIONS = _words(
    "tr op loc vol no nos nr rt revd dom msgr mgr hon ed eds pp p cf al etc vgl hrsg hg bd aufl trans ch inc ltd co st dr prof mr mrs ms univ dept",
    "u.s u.k e.g i.e jr sr mt int j rev proc assoc soc am acad natl sci lett phys chem med",
    "conf symp intl int'l trans approx appl softw comput comp eng engrg syst commun lett biol clin amer rep tech bull",
    "ders univ-prof phil-hist ser sér éd dipl ing jahrb abt dir comp",
    "им ред изд т с см др г вып стр ул пер сост отв ч кн гл",
    "hous bhd cnty cal va wash fla tex ill mich minn conn colo ariz ala tenn wis okla emp fin hosp indus ins inst mfg mkt mun mut nat'l pac pharm prop prot sch servs sys tel transp util bros mgmt ent entm't ass'n comm'n gov't dep't serv cas gen",
    "préf rapp concl transl fol fols fo fos č sb srov bibl staatsbibl arch ét inv exh wm geo chas thos jas jos vv aa eliz hen edw exh ph th red tłum wyd oprac przeł zob cz spr rkps sygn trad sgg cfr fasc éd suiv núm pág págs lám übers bes insb anm fn sog brit crim zust abl krit",
    "broad regul envtl cmty cts educ elec equip guar indep liab litig mach maint malprac merch metro mortg subcomm twp transcon unif vet vill grp assocs",
)
"""What a full stop may follow without ending a sentence."""

WITH_NUMBER = _words("art fig sec para abb kap ca")
"""Abbreviations before a number only: "Art. 5", but "State of the Art."."""

JOURNAL_WORDS = _words(
    "journal j. review rev. annals ann. transactions trans. letters lett. bulletin bull. proceedings proc. quarterly",
    "magazine archives arch. acta zeitschrift zeitschr. revue rivista revista archiv jahrbuch jahrbücher studies",
    "record notices newsletter times science sciences research communications comm. annales cahiers vestnik вестник",
    "журнал известия записки 学报 cognition informatica economist gazette herald notes advances physica american",
    "internationale vierteljahrsschrift blätter beiträge mitteilungen hefte",
)
"""Words that stand in the names of journals."""
