"""Places where books are published and conferences held: tables, to which a line can be added.

Names as title pages print them, in lower case; an underscore for a blank.
"""

import re

CITIES = frozenset(
    name.replace("_", " ").rstrip(".")
    for name in """aachen aarhus aberdeen abingdon abu_dhabi accra addis_ababa adelaide albany alberta albuquerque
    aldershot alexandria algiers alma-ata almaty amherst amsterdam anaheim ankara ann_arbor antwerp antwerpen arhus
    arlington armonk athens atlanta atlantic_city auckland augsburg austin avignon baden-baden baltimore bangalore
    bangkok barcelona bari basel basingstoke baton_rouge beijing beirut belfast belgrade bellevue belmont beograd
    bergen berkeley berlin berlin-west bern bethesda beverly_hills bielefeld birmingham bloomington bochum boca_raton
    bologna bombay bonn bordeaux boston boulder braunschweig bremen brescia brest brighton brisbane bristol brno
    brooklyn brussel brussels bruxelles bucharest bucuresti budapest buenos_aires buffalo cairo calcutta calgary
    cambridge cambridge_(mass.) canberra cape_town caracas cardiff carlton casablanca catania champaign chapel_hill
    charlottesville cheltenham chennai chicago chichester cincinnati cleveland clifton coimbra college_park
    college_station cologne colombo columbia columbus copenhagen corvallis cracow dakar darmstadt davis dayton
    delft delhi denver des_moines detroit dhaka dordrecht dortmund dover dresden dubai dublin dubuque duisburg
    dunedin durham düsseldorf east_lansing edinburgh edmonton eindhoven el_paso emeryville englewood englewood_cliffs
    erlangen essen eugene evanston exeter fairfax farnham firenze florence fort_collins fort_lauderdale fort_worth
    frankfurt frankfurt_a.m. frankfurt_a._m. frankfurt/m. frankfurt/main frankfurt_am_main freiburg freiburg_i.br.
    freiburg_im_breisgau gainesville garden_city geneva genève genova ghent gießen glasgow glencoe glenview goa
    göttingen grand_rapids graz greenwich grenoble groningen guangzhou guilford haifa halifax halle hamburg hamden
    hanoi hanover hannover harlow harmondsworth hartford havana heidelberg helsinki hillsdale hingham hobart
    hoboken hong_kong honolulu hove indianapolis innsbruck innsbruck-wien irvine islamabad istanbul ithaca
    jakarta jena jerusalem johannesburg karlsruhe kassel kazan kharkiv khartoum kiel kiev kingston kobe köln
    konstanz kraków kuala_lumpur kyiv kyoto la_jolla la_salle lagos lahore lancaster lanham las_vegas lausanne
    lawrence leeds leicester leiden leipzig leningrad leuven lexington liège lille lima lincoln linköping linz lisboa
    lisbon liverpool livermore ljubljana london londres los_alamitos los_alamos los_angeles los_altos louvain lund
    luxembourg lviv lyon madison madrid mahwah mainz malden manchester manila mannheim maputo marburg marseille
    melbourne memphis menlo_park méxico mexico_city miami miami_beach middletown milan milano milton_keynes
    milwaukee minneapolis minsk monterey montevideo montpellier montreal montréal moscow moskau moskva mountain_view
    mumbai münchen munich münster nairobi nancy nantes napoli naples nashville neuchâtel neuwied new_brunswick
    new_delhi new_haven new_orleans new_york new_york_city newark newbury_park newcastle newton nice nijmegen
    north_holland norwell norwich norwood notre_dame nottingham novosibirsk nürnberg oakland odense odessa
    oldenburg omaha opladen orlando osaka oslo osnabrück ottawa oxford paderborn padova padua palermo palo_alto paris
    parma pasadena passau perth petrograd philadelphia phoenix piscataway pisa pittsburgh plymouth poitiers portland
    porto porto_alegre portsmouth potsdam poznan poznań prag prague praha pretoria princeton providence québec quito
    raleigh reading redmond redwood_city regensburg reno rennes research_triangle_park reston reykjavik riga
    rio_de_janeiro riyadh rochester rockville roma rome rostock rotterdam saarbrücken sacramento saint_louis
    saint_petersburg salamanca salt_lake_city salzburg san_antonio san_diego san_francisco san_jose san_juan
    san_mateo san_rafael sankt-peterburg santa_barbara santa_clara santa_cruz santa_fe santa_monica santiago
    são_paulo sapporo sarajevo scottsdale seattle seoul sevilla seville shanghai sheffield siena silver_spring
    singapore skopje snowbird sofia southampton springfield st._gallen st._louis st._paul st._petersburg stamford
    stanford stockholm storrs strasbourg stuttgart sussex sydney syracuse taipei tallinn tampa tampere tarragona
    tashkent tbilisi tehran tel_aviv tempe the_hague den_haag thessaloniki thousand_oaks tilburg tokyo toledo torino
    toronto toulouse trento trier trieste trondheim troy tucson tunis turin turku tübingen upper_saddle_river uppsala
    urbana utrecht valencia vancouver venezia venice victoria vienna vilnius virginia_beach waltham warsaw warszawa
    washington washington,_d.c. washington_d.c. washington_dc waterloo wellington west_lafayette westport
    white_plains wien wiesbaden williamsburg williamstown wilmington windsor winnipeg wolfenbüttel wrocław
    würzburg yale yokohama york zagreb zaragoza zürich zurich münchen/wien berlin/heidelberg berlin/new_york
    london/new_york москва санкт-петербург ленинград киев київ минск новосибирск казань екатеринбург алматы харьков
    м спб л пг 北京 上海 广州 南京 武汉 天津 成都 西安 杭州 台北 香港 東京
    bingley cham downers_grove hershey milton_park needham_heights sebastopol secaucus
    a_coruña aberystwyth aix-en-provence aldershot,_hants. alessandria alger alicante almería amiens angers
    ann_arbor,_mi antwerpen/apeldoorn anvers arezzo arles arras ashgabat assen astana athènes bad_homburg
    bad_homburg_v._d._h. bad_homburg_v.d.h. badajoz baku bamberg barcelone bari/roma bautzen bayreuth benevento
    bergamo bergisch_gladbach berkeley_and_los_angeles berlin-ost berne besançon bilbao bishkek bogotá bolzano
    boppard burgos bâle caen cagliari cambridge_ma castellón chambéry chemnitz cinisello_balsamo
    ciudad_de_méxico clermont-ferrand cluj cluj-napoca cork cosenza cottbus cremona créteil cuenca cáceres cádiz
    córdoba dijon ditzingen donetsk dushanbe erfurt evanston,_il farnborough fasano ferrara francfort
    frankfurt/m frankfurt/oder frankfurt_(main) freiburg/br. freiburg_i._b. freiburg_i._br. freiburg_im_br.
    fulda galatina galway gand gijón girona gorizia granada greifswald guadalajara görlitz gütersloh haarlem
    hagen halle/saale halle_(saale) hambourg hildesheim huelva husum iași irkutsk ithaca,_ny jaén kalamazoo
    kaunas keele kempten kharkov klagenfurt koblenz köln-wien köln/wien königstein königstein_i._ts. la_coruña
    la_habana la_haye la_plata la_rochelle las_palmas le_caire le_mans lecce leuven/louvain leverkusen leyde
    limerick limoges lisbonne livorno lleida logroño london_and_new_york lucca luzern lvov lübeck macerata
    magdeburg malakoff manchester_and_new_york manduria mantova maynooth medellín messina metz milano-napoli
    modena monaco montreuil moscou murcia málaga méxico_d.f. münchen-wien nanterre new_york_and_london
    newcastle_upon_tyne notre_dame,_in novara novi_sad nur-sultan nîmes omsk orléans ost-berlin ostfildern
    oviedo oxford_and_new_york palma_de_mallorca pamplona pau pavia perm perpignan perugia pfullingen piacenza
    plovdiv pordenone pristina puebla rabat ravenna reggio_emilia reims reinbek reinbek_bei_hamburg reykjavík
    rochester,_ny roma-bari rouen rovereto rīga saint-denis saint-étienne salerno samara san_josé san_sebastián
    santander santiago_de_chile santiago_de_compostela saratov sassari schwalbach segovia seyssel sigmaringen
    solingen soveria_mannelli speyer spoleto st_andrews starnberg stroud stuttgart/weimar swansea séville tartu
    tel_aviv-yafo thessalonike timișoara tirana tomsk tours treviso turnhout tutzing udine ulaanbaatar ulm
    university_park urbino valladolid varsovie venise verona vicenza vienne vigo villeneuve-d'ascq
    villeneuve_d'ascq villingen vincennes viterbo vladivostok voronezh weimar weinheim wiesbaden_u.a. woodbridge
    worms wuppertal yerevan ávila
    neukirchen-vluyn neukirchen bad_cannstatt stuttgart-bad_cannstatt hofheim lengerich st._ottilien hanau gräfelfing vaduz
    aalen münsterschwarzach kevelaer altenberge gotha naumburg wittenberg dessau zittau jena gera eisenach eichstätt
    rottenburg schwerin stralsund schleswig neumünster ravensburg zwickau bad_homburg_v._d._höhe monachium lipsk wilno
    gdańsk lublin łódź katowice szczecin toruń bydgoszcz rzeszów olsztyn opole kielce bratislava olomouc plzeň ostrava
    brno szeged debrecen pécs timișoara craiova brașov sibiu novi_pazar niš rijeka split zadar maribor celje osijek
    kragujevac podgorica mostar banja_luka tuzla priština ohrid bitola veliko_tarnovo varna patras ioannina chania nicosia
    αθήνα θεσσαλονίκη софия београд загреб нови_сад скопје сарајево львів київ харків одеса чернівці дніпро донецьк
    rīga-tartu
    abidjan al-qāhira amman ancona asunción athina baghdad baghdād bauru bayrūt belo_horizonte beyrouth białystok
    bozen brasília breslau bucurești campinas canterbury catanzaro cetinje chengdu chisinau chişinău christchurch
    città_del_vaticano cuneo curitiba cusco cuzco damascus dar_es_salaam dimashq dubrovnik durban ekaterinburg
    erevan florianópolis frauenfeld fribourg fukuoka genoa gent gothenburg guatemala guayaquil göteborg hangzhou
    harare hilversum houndmills iaroslavl’ ibadan isfahan i̇stanbul i̇zmir kabul kampala karachi kazan’ knoxville
    kolkata konya košice kronberg kyōto königstein/ts. københavn la_paz lemberg louisville lourenço_marques
    louvain-la-neuve luanda lwów l’viv macau madras managua meran monterrey morelia nagoya nanjing niterói
    northampton odesa olten peking perm’ peterborough petrópolis quebec quezon_city ramat_gan rangoon recife rimini
    santo_domingo sendai sverdlovsk sŏul taibei tianjin tihrān tiranë tucumán tuscaloosa tōkyō valparaíso valència
    vatican_city villeneuve-d’ascq villeneuve_d’ascq wuhan xi’an yaroslavl yekaterinburg yogyakarta zutphen ōsaka
    алма-ата архангельск баку барнаул брянск великий_новгород вильна вильнюс владивосток волгоград вологда воронеж
    гродно ереван иваново иркутск калуга кострома краснодар красноярск куйбышев курск махачкала нижний_новгород
    новгород одесса омск орёл пенза пермь петроград петрозаводск полтава псков рига ростов-на-дону рязань самара
    саратов свердловск смоленск ставрополь тамбов тарту ташкент тбилиси тверь томск тула улан-удэ ульяновск уфа
    хабаровск челябинск чернигов элиста юрьев якутск ярославль
    's-gravenhage 's-hertogenbosch aalborg aarau adana agrigento aguascalientes ahmedabad al-iskandariyya al-kuwayt
    al-mawṣil al-najaf al-rabāṭ al-riyāḍ alba_iulia albacete albi alcalá_de_henares aleppo allahabad alzira amberg
    amritsar amstelveen annapolis annecy ansbach antalya antananarivo aosta apeldoorn aracaju aranjuez araraquara
    arequipa armidale arnhem aschaffenburg asmara assisi asti aubervilliers autun auxerre aveiro avellino avilés
    ayacucho bacău bad_honnef bad_kreuznach bad_langensalza bad_nauheim bad_salzdetfurth bad_vilbel baden_bei_wien
    baeza bahía_blanca baltmannsweiler bamako bandung bangor banská_bystrica bar-le-duc barañáin baroda barranquilla
    bassano_del_grappa batavia bayonne beer_sheva belfort bellaterra bellecombe-en-bauges belluno belém benares
    benghazi berlin/ddr berlin_(ddr) berlin_(ost) bezons be’er_sheva bhopal bhubaneswar biarritz biella
    bielsko-biała bilbo bissau blantyre bloemfontein bnei_brak bogota bottrop bourg-en-bresse bowling_green bozeman
    bragança_paulista brasilia brazzaville braşov breda bregenz brindisi brixen brugge bucaramanga bujumbura bulaq
    busan bussum bytom bécs béziers böblingen būlāq cahors caltagirone caltanissetta campobasso cannes carbondale
     carrara cartagena cartagena_de_indias cascais castelló catarroja cava_de'_tirreni cava_de’_tirreni
    caxias_do_sul cedar_rapids cerdanyola cesena champs-sur-marne chandigarh changchun changsha
    charenton-le-pont charleroi chartres cherbourg chiang_mai chicoutimi chieti chongqing chur cieszyn
    ciudad_de_mexico ciudad_real cizur_menor coburg cochabamba cochin collegeville colmar constanța coral_gables
    cortona cotonou crailsheim cranbury crotone crows_nest csíkszereda cuernavaca cuiabá culemborg culiacán cuxhaven
    częstochowa dacca daegu dalian dekalb delémont dersaadet detmold diyarbakır djakarta djibouti doha donostia
    dornbirn douala dundee east_linton eberswalde edirne eisenstadt elbląg elche elx enschede enugu erzurum esbjerg
    eskişehir espoo esslingen faenza famalicão fayetteville ferrol fiesole filderstadt flensburg foggia foligno
    forlì fortaleza franeker freetown freiberg freising fremantle friedrichshafen funchal fuzhou fürth fās
    gaborone galați gaoxiong geelong gelsenkirchen gennevilliers getafe gettysburg gliwice gloucester
    goiânia gorzów_wielkopolski grahamstown greensboro grosseto guanajuato guilin guimarães guiyang guwahati győr
    göppingen hackensack haikou halberstadt hamburg-harburg hameln harbin harrisburg hefei heilbronn helsingfors
    herbolzheim hermosillo hiroshima ho_chi_minh_city hohengehren hohhot hradec_králové huesca hyderabad iaşi
    idstein imola impruneta ingolstadt iowa_city iserlohn istočno_sarajevo ivrea ivry-sur-seine jaipur jeddah
    jelenia_góra jerez_de_la_frontera jidda jihlava jinan joensuu joão_pessoa juiz_de_fora jujuy jyväskylä kaifeng
    kaiserslautern kallmünz kampen kanazawa kaohsiung kaposvár karbala karlstad kathmandu kaufbeuren kayseri kigali
    kilkenny kinshasa kolding kolozsvár koper kornwestheim kortrijk kostantiniyye koszalin krefeld kristiansand
    kroměříž kulmbach kumamoto kunming kuopio kutná_hora kuwait kwangju kōbe l'aquila la_laguna la_spezia
    la_tour-d’aigues lampeter landshut lanzhou laramie las_cruces las_palmas_de_gran_canaria le_bouscat
    le_havre le_puy le_puy-en-velay lecco leeuwarden lefkoşa leganés legnica leinfelden-echterdingen leioa lewisburg
    lewiston liberec lilongwe litomyšl little_rock lomé londrina londyn lorient lormont lubumbashi lucknow
    ludwigsburg lusaka léopoldville lörrach lüneburg l’aquila maastricht maceió mahón mairena_del_aljarafe
    malbork malmö manaus manizales manresa mar_del_plata maringá marosvásárhely marrakech maryknoll marília maseru
    mashhad mataró matosinhos meiningen meißen mem_martins memmingen meppel metuchen mexico middelburg
    middlebury mineola miskolc missoula mogadishu moncton monrovia mont-saint-aignan montauban monza mosul
    muiderberg mulhouse muscat mysore mâcon méxico,_d.f. méxico,_df mönchengladbach mühlhausen mülheim
    mülheim_an_der_ruhr nablus nagpur nagyvárad naha najaf namur nanchang nanning nedlands neuquén neuruppin neuss
    new_rochelle niamey nikšić ningbo nitra niwot norderstedt nordhausen nouméa nowy_sącz nsukka nuoro nyack
    nyíregyháza oaxaca oberhausen offenburg opava oradea oran orense oristano orono orvieto ouagadougou
    oulu ourense ouro_preto pachuca palencia pantin pančevo papeete pardubice paryż passo_fundo patna pelotas penang
    pensacola pescara peshawar pessac pforzheim phnom_penh pietermaritzburg pirna pistoia pitești plauen ploiești
    ponferrada ponta_delgada ponta_grossa pontevedra poona popayán port_elizabeth port_louis port_moresby
    port_washington potenza pozsony prešov provo przemyśl ptuj pune puno pusan pyongyang póvoa_de_varzim płock
    p’yŏngyang qingdao quedlinburg queenston querétaro quetta quimper qum radebeul radom rahden rahden/westf.
    rahden_(westf.) ramallah ratingen rawalpindi recklinghausen regenstauf reggio_calabria remscheid reus reutlingen
    rieti rodez rosenheim roskilde rosny-sous-bois rottweil roubaix rovaniemi rovigo rudolstadt rzym río_cuarto
    río_piedras rüsselsheim saalfeld sabadell saigon saint-cloud saint-nazaire sainte-foy saltillo samsun
    san_casciano san_cristóbal_de_las_casas san_juan_de_puerto_rico san_lorenzo_de_el_escorial san_luis_potosí
    san_marcos san_salvador_de_jujuy sanaa sankt_pölten santa_cruz_de_tenerife sanʿāʾ sao_paulo savona sceaux
    schaffhausen schweinfurt schwäbisch_gmünd schwäbisch_hall scranton selanik selinsgrove seropédica
    sesto_san_giovanni sharjah shenyang sherbrooke shijiazhuang shillong shimla shiraz shrewsbury siedlce siegen
    sillery simla sindelfingen siracusa sivas soest solothurn sondershausen sopron sosnowiec south_bend
    soveria_mannelli_(cz) sremski_karlovci srinagar st._bonaventure st._ingbert st._pölten st_lucia starkville
    stavanger stellenbosch stendal steyr stillwater stoke-on-trent straubing subotica suceava suhl surabaya
    suva suzhou szombathely székesfehérvár são_bernardo_do_campo são_carlos são_leopoldo são_luís słupsk tabriz
    taegu tainan taiyuan taizhong talence tallahassee tananarive tandil tanger tangier taranto tarbes tarnów
    tarrytown taunusstein teaneck tel_aviv-jaffa temuco teramo teresina terrassa teruel thimphu tijuana timişoara
    tlaxcala toluca totowa toulon tournai townsville trabzon trani trapani tripoli trivandrum trnava trois-rivières
    tromsø troyes tunja tuttlingen târgoviște târgu_mureş târgu_mureș tétouan třebíč tūnis uberlândia ubstadt-weiher
    ulan_bator umeå urumqi v_bratislave v_brně v_olomouci v_praze vaasa valenciennes vannes vantaa varanasi veracruz
    vercelli versailles veszprém vibo_valentia vientiane vila_nova_de_famalicão villejuif villingen-schwenningen
    viseu vitoria-gasteiz vitry-sur-seine viçosa vulaines-sur-seine växjö waco wageningen wałbrzych weilerswist
    wettin-löbejün wetzlar wichita wiener_neustadt winchester windhoek winston-salem winterthur wollongong wunsiedel
    włocławek xalapa xiamen yaoundé yerushalayim zabrze zacatecas zakopane zamość zarautz zaria zemun zhengzhou
    zielona_góra zinacantepec zlín zomba zweibrücken zwolle åbo épinal évora örebro úbeda újvidék ústí_n._l.
    ústí_nad_labem české_budějovice žilina абакан астана ашхабад берлин бишкек благовещенск бухара варшава вашингтон
    вильно винница витебск владикавказ вятка вінниця гомель горно-алтайск грозный днепропетровск дніпропетровськ
    донецк душанбе женева житомир запорожье запоріжжя ивано-франковск иерусалим ижевск йошкар-ола калининград
    кам’янець-подільський каунас кемерово кировоград кишинев коломна константинополь краков курган кызыл лодзь
    лондон луганск луганськ луцк магадан магнитогорск майкоп миколаїв могилев мурманск мюнхен нальчик
    новокузнецк новочеркасск нур-султан нью-йорк ніжин оренбург острог париж пекин прага пятигорск ревель ровно
    рівне самарканд саранск севастополь серпухов симферополь сочи стамбул суми сумы сургут сухум сухуми сыктывкар
    таганрог таллин тель-авив тернополь тернопіль тобольск токио тюмень ужгород фрунзе ханты-мансийск харбин херсон
    хмельницький чебоксары черкаси черкассы черкесск черновцы чернігів чита южно-сахалинск івано-франківськ ḥalab
    ṣanʿāʾ ṣaydā ’s-gravenhage ’s-hertogenbosch 京都 兰州 南昌 厦门 台中 台南 合肥 名古屋 哈尔滨 大阪 太原 新竹 昆明 桂林 横浜 沈阳 济南 石家庄 神戸 福州 臺北 苏州
    贵阳 郑州 重庆 长春 长沙 高雄 대구 부산 서울 파주
    mailand rom venedig florenz neapel genua triest mantua verona lissabon warschau krakau elbing genf brüssel löwen
    kopenhagen lüttich straßburg strassburg königsberg stettin dorpat reval preßburg pressburg brünn olmütz budweis
    laibach agram belgrad bukarest athen saragossa czernowitz hermannstadt klausenburg konstantinopel kasan petersburg
    salamanque mayence gênes padoue bologne cracovie francfort francfort-sur-le-main aix-la-chapelle ratisbonne nimègue
    grenade saragosse tolède cordoue copenhague la_haye
    milán florencia venecia nápoles turín parís berlín viena múnich colonia fráncfort ginebra moscú varsovia bruselas amberes
    lovaina bolonia basilea zúrich estrasburgo praga estocolmo atenas tubinga gotinga la_haya
    parigi londra berlino francoforte ginevra lipsia stoccarda varsavia lisbona siviglia barcellona zurigo berna strasburgo
    anversa lovanio gottinga friburgo pietroburgo san_pietroburgo monaco_di_baviera nuova_york camerino macerata
    milão florença turim genebra berlim munique colónia colônia bruxelas madri moscou moscovo nova_york nova_iorque
    parijs londen keulen brussel rzym paryż londyn lipsk wiedeń vídeň lipsko
    helmstedt meisenheim ebelsbach goldbach epfendorf sankt_ottilien nördlingen""".split()
)
"""Cities, also by the names that other languages have for them."""

REGIONS = frozenset(
    name.replace("_", " ")
    for name in """australia austria belgium brazil california canada chile china colorado connecticut
    croatia czech_republic denmark england essex finland florida france georgia germany great_britain greece hawaii
    hertfordshire hungary iceland illinois india indiana iowa ireland israel italy japan kansas kent kentucky korea
    louisiana luxembourg maine malaysia maryland mass massachusetts mexico michigan middlesex minnesota missouri
    montana nebraska netherlands nevada new_hampshire new_jersey new_mexico new_zealand north_carolina norway ohio
    oklahoma ontario oregon pakistan pennsylvania poland portugal puerto_rico queensland rhode_island romania russia
    scotland serbia singapore slovakia slovenia south_africa south_carolina south_korea spain surrey sweden
    switzerland taiwan tennessee texas thailand the_netherlands turkey u.k u.s.a uk ukraine united_kingdom
    united_states united_states_of_america usa ussr utah vermont virginia wales washington_state west_germany
    west_sussex wisconsin wyoming deutschland österreich schweiz
    españa spagna espagne spanien espanha italia italie italien itália francia frankreich frança deutschland alemania
    germania allemagne alemanha inglaterra angleterre inghilterra großbritannien grande-bretagne rußland russland russie
    rusia polen pologne polska österreich autriche schweiz suisse svizzera suiza méxico mexique mexiko brasil brésil
    brasilien argentina argentine colombia perú cuba estados_unidos états-unis stati_uniti vereinigte_staaten niederlande
    pays-bas países_bajos belgien belgique bélgica schweden suède suecia ungarn hongrie hungría türkei turquie turquía""".split()
)
"""Countries and states, which follow a city."""

STATES = frozenset(
    """al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or
    pa ri sc sd tn tx ut vt va wa wv wi wy on bc qc ab nsw cal calif conn fla ill ind mass mich minn n.j n.y penn pa tex
    wis d.c md cambs oxon""".split()
)
"""Abbreviations of states, which follow a city."""


_AND_OTHERS = re.compile(r",?\s(?:u\.\s?a|etc|et al|usw)$")
_OTHERS_END = ("a", "etc", "al", "usw")


_IMPRINT = re.compile(
    r",\s(?P<place>[^,;:()\d]{2,40}?)(?:\s?[/–-]\s?[^\W\d_a-zß-ÿ][^,;:()\d]{1,30}?)?,?\s[⁰¹²³⁴⁵⁶⁷⁸⁹]{0,2}\s?(?:1[4-9]|20)\d\d(?!\d)"
)


def is_imprint(text: str, at: int) -> bool:
    """Tell whether a comma, a place and a year, and no title before them, stand at a place of a text."""
    found = _IMPRINT.match(text, at)
    return found is not None and is_place(found["place"])


def is_place(text: str) -> bool:
    """Tell whether a text is a place, or several: "New York", "Cambridge, Mass.", "Berlin/Heidelberg", "Frankfurt/ Main", "Wien – Köln", "Erlenbach-Zürich"."""
    bare = text.strip(" .,;:()[]").lower().replace("/ ", "/")
    if bare.endswith(_OTHERS_END):
        bare = _AND_OTHERS.sub("", bare)
    if not bare or len(bare) > 80:
        return False
    if bare in CITIES:
        return True
    near = _NEAR_TOWN.fullmatch(bare)
    if near is not None and near["town"] in CITIES:
        return True
    quarter, hyphen, town = bare.rpartition("-")
    if hyphen and quarter.isalpha() and town in CITIES:
        return True
    parts = [part.strip(" .") for part in _split(bare)]
    known = [part in CITIES for part in parts]
    return any(known) and all(
        found or part in REGIONS or part in STATES or part in _BESIDE
        for part, found in zip(parts, known, strict=True)
    )


_NEAR_TOWN = re.compile(r"[^\W\d_][\w-]{2,20}\s(?:bei|b\.|near|près\sde)\s(?P<town>[^\W\d_][\w -]{2,20})")
"""A place by the town that it lies near: "Reinbek bei Hamburg"."""


def is_region(text: str) -> bool:
    """Tell whether a text is a country or a state, as it follows a city."""
    bare = text.strip(" .,;:()[]").lower()
    return bare in REGIONS or bare in STATES


_BESIDE = frozenset(("etc", "u.a", "u. a", "et al", "", "a.m", "am main"))


def _split(text: str) -> list[str]:
    for sign in ("/", " and ", " und ", " & ", ";", " – ", " - ", "–", "-", " et ", " e ", " y "):
        text = text.replace(sign, ",")
    found: list[str] = []
    for part in text.split(","):
        words = part.strip()
        head, _, last = words.rpartition(" ")
        # "New York NY"
        found += [head, last] if head in CITIES and last.strip(".") in STATES else [words]
    return found
