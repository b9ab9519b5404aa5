"""Forenames that are common where much is published: they tell a second author from a title without marks."""

FORENAMES = frozenset(
    """aaron abdul abraham abram adam adolf adrian agnes ahmad ahmed aidan aileen ainslie alain alan alasdair alastair albert
    alberto albrecht alec aled alejandro aleksandr alessandra alessandro alessia alex alexander alexandra alexandre
    alexandros alexei alexey alexis alfonso alfred alfredo algis ali alice alicia alina alison alistair allan allen
    allison alois aloys alvaro alvin amalia amanda amartya amelia amelie amir amy amélie ana anabel anastasia anatol
    anatole anatoly anders andre andrea andreas andrei andrew andrey andrzej andrzejewski andré andrés andy anette
    angela angus anika anita anja anke ann anna annabel annalisa anne anneke annelies annemarie annette annick annie
    annika ansgar anthony antje antoine antoinette anton antonella antonina antonio antónio anuradha anya apoorva
    aradhana ariane arianna ariel aristide arjen arjun armand armando armin arnaud arne arno arnold aron artem arthur
    arturas arturo arun arvind ashley ashok asim astrid atsushi attila augusto aurelia aurélie aurélien avi avner
    avraham axel axelle ayelet ayse ayşe balázs barbara barry bart bartolomé bartosz bas bastian beata beate beatrice
    beatriz bela ben benedetta benedict benedikt benjamin benno benoit benoît berit bernadette bernard bernardo bernd
    bernhard berthold bertram bertrand beth bettina betty bhaskar bilal bill birgit birgitta birgitte bjarne björk
    björn blaise bob bogdan bogusław bohdan boleslaw bonnie boris bożena bradley branislav branko brenda brendan brett
    brian bridget brigitte britta bronislaw bronisław bruce bruno bryan burkhard burkhart béla caitlin camila camilla
    camille candace caren carin carina carl carla carlo carlos carlota carmela carmen carol carola carole carolin
    carolina caroline carolyn carsten cary caspar cassandra catalina caterina catharina catherine cathy cathérine
    catriona cecile cecilia cecily cedric celine cesare chandra chantal charlene charles charlie charlotta charlotte
    cheryl chiara chloe chloé chris christa christel christer christian christiane christina christine christoph
    christophe christopher christos cindy claire clara clarence clarissa claude claudia claudio claus clemens
    clementine clifford clive clément colette colin connie conrad constantin constantine cora cordula corinna corinne
    cornelia cornelis cornelius cosimo craig cristian cristiana cristiano cristina cristóbal cynthia cyril cyrus
    czesław cécile cédric céline césar dagmar dagny damian damien dan danica daniel daniela daniele danielle danilo
    danny danuta daphne dariusz darren darryl dave david davide dawid dean debbie deborah debra deirdre delia denis
    denise dennis denys derek desmond despina detlef detlev dezső diana diane diarmaid dick didier diederik diego
    dieter dietmar dieuwke dilip dimitar dimitri dimitrios dimitris dimitry dino dirk dmitri dmitriy dmitry dmytro
    dolores domenico domingo dominik dominique don donald donatella donato donna donovan dora dori doris dorota
    dorothea dorothee dorothy doug douglas dov dragan duane duncan dusan dustin dušan dwight dylan ebba eberhard
    eckart eckhard eddie edgar edgardo edith edmond edmund edna edoardo edouard eduard eduardo edsger edward edwin efraim
    egon eileen eilidh einar ekaterina ekkehard elaine eleanor elena eleni eleonora eli elias elijah elinor elio elisa
    elisabeth elise elizabeta elizabeth elke ella ellen elliott ellis elmar elodie elsa elsbeth elvira elżbieta
    emanuel emanuela emanuele emil emilia emilie emilio emily emma emmanuel emmanuelle emmeline enno enrica enrico
    enrique enzo ephraim erez erhard eric erica erich erik erika erin erna ernest ernesto ernst erving erwin esteban
    estelle esther ethan etienne eugen eugene eugenia eugenio eugène eva evan evangelia evangelos evelin evelina
    evelyn evelyne evert ewa ewald ezra fabian fabiana fabien fabienne fabio fabrice fabrizio fadi faisal farid
    fatemeh fatima fatma federica federico felicia felicitas felicity felipe felix ferdinand fergus fernand fernando
    ferruccio filip filippo fiona flavio florent florentine florian floris frances francesca francesco francine
    francis francisca francisco franciszek franck franco francois francoise frank franz françois françoise frauke fred
    freddy frederic frederick frederik frederike fredrik friedemann friederike friedhelm friedrich fritz fritzi
    frédéric fumiko gabi gabor gabriel gabriela gabriele gabriella gaetano galina garrett garth gary gaston gavin
    gaëlle geert gene genevieve geneviève geoff geoffrey georg george georges georgina georgios geraint gerald
    geraldine gerard gerd gerda gergely gerhard gerhild gerlinde germain gernot gerrit gert gertrud gertrude giacinto
    giacomo giada gian giancarlo gianfranco gianluca gianni gideon gilbert gilberto giles gilles gillian gina ginette
    gino giorgio giorgos giovanna giovanni gisela giulia giuliana giuliano giulio giuseppe glenda glenn godfrey
    gonzalo goran gordana gordon gottfried graciela graeme graham grażyna greg gregory greta gretchen griselda
    grzegorz guadalupe gudrun guglielmo guido guilherme guillaume guillermo gunilla gunnar gunther gustav gustavo guus
    guy guénola gwen gwendolyn gwyn gyorgy györgy gábor géraldine gérard götz günter günther haim hakan hal halina
    hamid hamish hanna hannah hanneke hannelore hannes hanno hanoch hans harald harish harold harriet harriett harry
    hartmut harvey hasan hassan hasso hayden heather hector hedwig heidi heike heiko heiner heinrich heinrike heinz
    helen helena helga helge helle hellmut helmut helène hendrik henk henri henrietta henriette henrik henrike
    henrique henry herbert heribert herman hermann hermine hernán hervé hilary hilda hilde hildegard hillel hiram
    hirokazu hiroshi holger holly homi horacio horst hortense howard howell hsin hubert hubertus huda hugh hugo hugues
    huib hwang hyman héctor hélder hélène iacopo iain ian ibrahim ida ignacio ignacy ignazio igor ikuko ilaria ildikó
    ilka illyés ilona ilse ilya imke immanuel imre ina ines inge ingeborg ingmar ingo ingrid ingvild inna inés ioan
    ioana ioannis ira irena irene irina iris irma irmgard irving isaac isabel isabell isabella isabelle isadora isaiah
    ismail isolde istvan istván italo itzhak ivan ivana ivar ivo ivor iwona jaap jacek jacinta jack jackie jaco jacob
    jacopo jacqueline jacques jaime jake jakob jakub jalal james jameson jamie jan jane janet janice janina janis
    janos jaroslav jarosław jasmin jasmina jason jasper javier jay jayne jean jeanette jeanne jeannine jeff jeffrey
    jelena jenna jennifer jenny jens jeremy jeroen jerome jerrold jerry jerzy jesper jessica jill jillian jim jiri
    jitendra jiří joachim joan joann joanna joanne joao joaquim joaquín jocelyn jochen jodie jody joe joel joelle
    joerg johan johann johanna johanne johannes john johnathan johnny jola jolanta jon jonas jonathan jonna joop jordi
    jorge joris jose josef josefa josefina joselyn joseph josephine josette josh joshua josip joszef josé josée joyce
    jozef juan judith judy juha jukka jules julia julian julie julien juliet julieta juliette julio juliusz junko
    jurgen juri justin justine justyna jutta jyoti jános jérôme józef jürg jürgen kaisa kaja kamal kamil kamila karen
    karim karin karina karine karl karla karlheinz karol karolina karsten katarina katarzyna kate katerina kath
    katharina katherine kathi kathleen kathrin kathryn kathryne kati katja katrin katy kay kazimierz kazimir kazuko
    keiko keir keith kelly kelvin kemal ken kenji kenneth kerry kerstin keti kevin khaled khalid kieran kim kimberle
    kimberly kimberlé kiran kirk kirsten kirstie kjell klaas klara klaus knut koen kofi koichi konrad konstantin
    konstantinos kostas krista kristian kristin kristina kristine kristof krystyna krzysztof kurt kwame kyle kyoko
    ladislav laila lajos lana lara larissa larry lars laszlo laura laurel lauren laurence laurent laurie lavinia
    lawrence lazar lea leah leandro lee leena leif leigh leila lelio lena lenka lennart leo leon leonard leonardo
    leone leonid leonie leonor leopold lera leroy lesley leslie lester leszek letizia lev levi lew lewis lia liam
    liana libby lidia liesbeth liese lila lili lilian liliana lillian lina linda linnea lionel lisa lisbeth lise livia
    liviu liz lluís lois lola lora lorena lorenz lorenzo loretta lori lorna lorraine lothar lotte lou louis louisa
    louise lubomír luc luca lucas lucette lucia lucian luciana luciano lucie lucien lucienne lucile lucinda lucio
    lucretia lucy lucyna ludmila ludovic ludovica ludwig luigi luis luisa luise lukas luke luther lutz luís lydia
    lydie lyman lynda lynn lynne lyudmila lászló maarten maciej madeleine madeline mads magali magda magdalena maggie
    magnus mahmoud mahmut maike maja malcolm malgorzata malin malka mallory mandy manfred manuel manuela mara marc
    marcel marcela marcella marcello marcelo marcin marco marcus marek maren margaret margareta margarete margarita
    margit margot margret marguerite mari maria mariam mariana mariane marianne mariano maribel marica marie marietta
    marijke marika marilyn marina marino mario marion marisa marissa maristella maritza marjorie mark marko markus
    marlene marlis marlène marshall marta marten martha marthe martijn martin martina martine martín marvin mary
    maryam maryla maryse masahiro masao masha massimiliano massimo mateo mateusz mathew mathias mathieu mathijs
    mathilde matilda matilde mats matt matteo matthew matthias matthijs matti maud maura maureen maurice mauricio
    maurizio mauro mavis max maxim maxime maximilian maya małgorzata mechthild meg megan mehmet meike meinhard meir
    melanie melinda melissa melvin meredith merete merle merlin mette mia micaela micha michael michaela michal
    michaël michał michel michela michelangelo michele michelle mick mieczysław mieke miguel mihai mihail mika mikael
    mike mikhail mikko miklós mila milan mildred milena milica millicent milos miloš milton mimi mina minna miranda
    mireille miriam mirjam mirko miroslav mischa mitchell miyoko modesto mogens mohamad mohamed mohammad mohammed
    moira mona monica monika monique mordechai moritz morris morten moshe mounir moustafa muhammad muriel murray
    mustafa myles myra myriam myron mélanie nadia nadine nadja nael nahum nancy naoki naoko naomi narendra nasim
    nasser nastassja natacha natalia natalie nataliia natalya natasha nataša nathalie nathan nathaniel neal neele neha
    neil nelly nenad nerina nettie niall niccolò nicholas nicholaus nick nicky nicla nico nicola nicolas nicolaus
    nicole nicoletta nicolás nicolò niels nigel nikita niklas niko nikola nikolai nikolaj nikolaos nikolaus nikolay
    nikos nils nimrod nina nino nira noah noam noel noelle noemi nora norbert noreen norihiro noriko norm norma norman
    noémie noëlle nuno nuria núria oddvar odette odile oksana olaf olav ole oleg oleh oleksandr oleksii olena olga
    oliver olivia olivier olof olympe omar omer onora orest oriol orla ornella orsolya orville osama oscar oskar
    osvaldo oswald otmar otto owen pablo paloma pamela paola paolo parisa partha pascal pascale pat patrice patricia
    patricio patrick patrik patrizia patsy patti paul paula paulette paulina pauline paulo pavel pavlos paweł pedro
    peer peggy penelope penny percy pernille perrine perry petar peter petr petra petros petteri petya phil philip
    philippe phillip phoebe phyllis pia pierangelo pierluigi piero pierre piers pieter pietro pilar pinar piotr pippa
    pnina poul prabhat pranab prasenjit priscilla priya przemysław quentin quinn quirin rachel rachele rachid radek
    radha radu rafael rafał raffaele raffaella ragnar ragnhild rahel rahul raimo raimund raina rainer raj rajeev rajiv
    rakesh ralf ralph raluca ramachandra ramesh ramiro ramon ramona rana ranajit randall randy raoul raphael rasheed
    rashid rasmus raul ravi raya raymond raymonde raúl reba rebecca rebekah regina regine reiko reiner reinhard
    reinhart reinhold remi renata renate renato renee renzo rené renée reuben reuven reza rhoda rhonda ricardo
    riccardo richard richarda rick riitta rikke rina rishi rita rob robert roberta roberto robin rocco rochelle rodney
    rodolfo rodrigo roel rogelio roger rogério roisin roland rolande rolando rolf romain roman romana romila romy
    ronald ronen roni ronnie ronny rony rory rosa rosalie rosalind rosana rosanna rosanne rosario roseanne rosella
    rosemary rosenda ross roswitha rowena roxana roxanne roy ruben rubén rudi rudolf rudolph ruediger rufus rui rune
    rupert ruslan russell rutger ruth ruxandra ryan ryszard régine rémi rémy róisín rüdiger saba sabina sabine sabrina
    sadie sadiq saeed safi said salim sally salman salomé salvador salvatore sam samantha sami samir samira samuel
    sandeep sander sandi sandra sandro sandy sanford sanjay sanjeev sanna santiago sara sarah sarit sarita sascha
    saskia satish satoshi saul saverio sayed saïd saúl scarlett scott seamus sean sebastian sebastiano sebastián seema
    sefton seiji selim selma semyon senta sepp serena serge sergei sergey sergi sergio serhii serhiy servaas seth
    seyla seymour seán shahid shai shalini shane shannon sharon shaul shauna shawn sheila shelby shelley sherif sherry
    sherwin shigeru shimon shinichi shiraz shirin shirley shlomo shoshana shulamit sibylle sidney siegfried siegmund
    sigmund sigrid sigurd silke silvana silvia silvio simcha simon simona simone sinem sinéad siobhan siobhán siân
    sjoerd slavoj snezhana sofia sofie sojourner solange solomon solveig sonia sonja sophia sophie soren spencer
    spyros srdjan srinivas stacey stacy stanislaus stanislav stanislaw stanisław stanley stathis stavros stef stefan
    stefania stefanie stefano steffen stellan sten stephan stephane stephanie stephany stephen stergios steve steven
    stewart stig stine stipe stjepan stuart stéphane stéphanie suad subhash sudhir sue sugata sumit sunil suraiya
    surendra susan susana susann susanna susannah susanne susie suzana suzanna suzanne suzie suzy svante sven svend
    svenja svetlana svetozar svitlana sybil sybille sylvain sylvester sylvia sylvie szabolcs szilvia sören søren
    tadashi tadeusz takashi takeshi talal talcott tali tamar tamara tami tammy tamás tania tanja tanya tara taras
    tariq tarja tatiana tatjana tatyana ted teemu teija tekla telma terence teresa terje terri terry tess tessa thad
    thaddeus thea theda themba theo theodor theodora theodore theodoros theresa theresia thibault thierry thijs thilo
    thom thomas thorsten thérèse tibor tiffany tilman tilmann tim timm timo timothy tina tino tiziana tiziano tjark
    tobias tobin todd tom tomas tomasz tommaso tommy tomás tomáš toni tonia tonje tony torben tore torsten toshio
    tracy traute travis trevor tricia trine trisha trond trude trudy truls tsvi tullio tuomas turid tzvetan udo uffe
    ugo ulf ulla ulric ulrica ulrich ulrike umberto uri uriel urs ursina ursula urszula urte usha uta ute utz uwe
    vaclav vadim valentin valentina valeria valerie valerio valérie vandana vanessa vasil vasile vasilis vasily
    vassilis vasyl veena vera verena verity verne vernon veronica veronika veronique vesna vicente vicki vickie vicky
    victor vidal vidar viera vijay vikram viktor viktoria viktorija vilfredo vilma vilém vimal vincent vincente
    vincenzo violetta virgil virginia virginie vita vito vittoria vittorio vivian viviana vivien vivienne vlad
    vladimir vladislav vlasta vojtěch volha volker volodymyr vytautas václav véronique wacław walburga waldemar walid
    wallace wally walter waltraud wanda wanjiru warren warwick wassily wayne wenche wendelin wendy werner wes wesley
    whitney wiebke wieland wiesław wiktor wiktoria wilbur wilfred wilfrid wilfried wilhelm wilhelmina wilhelmine will
    willem willemijn willi william willie willis wilma wim winfried winifred winston wlodzimierz wojciech wolf
    wolfgang wouter wulf włodzimierz xavier xenia ximena yaakov yael yair yakov yan yana yanis yann yannick yannis
    yaron yaroslav yasemin yasmin yasuo yehuda yelena yevgeni yitzhak yoko yolanda yolande yonatan yoram yosef
    yoshihiro yoshiko yoshio yossi youssef yukiko yulia yuliya yumiko yuri yuriy yuval yvan yves yvette yvon yvonne
    zachary zaheer zbigniew zdenka zdeněk zdzisław zeev zeina zev zeynep zhanna zhenya zhores zina zita zlata zlatko
    zoe zofia zoltan zoltán zoran zsolt zsuzsa zsófia zuzana zvi zygmund zygmunt álvaro édouard élie élisabeth éloïse
    émile étienne özlem łukasz александр александра алексеевич алексей алла анастасия анатолий андреевич андрей анна
    антон антонина аркадий арсений артём богдан борис вадим валентин валентина валерий валерия василий вера вероника
    виктор виктория виталий владимир владислав всеволод вячеслав галина геннадий георгий герман глеб григорий даниил
    дарья денис дмитрий евгений евгения екатерина елена захар зинаида иван игорь илья инна ирина кирилл клавдия
    константин ксения лариса лев леонид лидия любовь людмила максим маргарита марина мария матвей михаил надежда
    наталия наталья никита николай нина оксана олег ольга павел петр полина пётр раиса роман светлана семён сергей
    станислав степан тамара тарас татьяна тимофей фёдор эдуард юлия юрий яков ярослав""".split()
)
"""In lower case; names that are ordinary words as well, with which titles begin, are left out."""


SPANISH = frozenset(
    """alberto alejandro alfonso alfredo álvaro ana andrés ángel ángeles antonio arturo asunción baltasar bartolomé benito bernardo
    blanca carlos carmen carolina cayetano celia césar clara claudio concepción consuelo cristina cristóbal diego dolores
    domingo eduardo elena eloy emilia emilio enrique ernesto esteban eugenia eugenio felipe fernando francisco gabriel
    gonzalo gregorio guillermo gustavo hernán ignacio inés isabel isidoro jaime javier jerónimo jesús joaquín jordi jorge josé
    josefina josep juan juana julia julián julio laura leopoldo luis luisa lope lucas manuel manuela marcelino margarita maría mariano
    mario marta mateo mercedes miguel néstor nicolás olga pablo patricia pedro pilar rafael ramiro ramón raúl ricardo roberto
    rodrigo rosa rosario salvador santiago sebastián sergio silvia sofía susana teresa tomás vicente víctor xavier""".split()
)
"""Forenames of persons who have two family names."""


def is_forename(word: str) -> bool:
    """Tell whether a word is a forename; of one with a hyphen, a part that is one will do."""
    low = word.lower()
    return low in FORENAMES or low in SPANISH or any(part in FORENAMES for part in low.split("-"))
