"""Forenames that are common where much is published: they tell a second author from a title without marks."""

FORENAMES = frozenset(
    """aaron abdul adolf abraham adam adrian agnes ahmad ahmed alain alan albert alberto alejandro aleksandr alessandro
    alex alexander alexandra alexei alfred ali alice alison allan allen amanda amir amy ana anatol anders andre
    andré andrea andreas andrei andrew andrey andrzej andy angela anita ann anna anne annette anthony antoine anton
    antonio aristide arnold arthur arturo axel barbara barry bart beatrice ben benjamin bernard bernd bernhard
    bertrand beth betty bill björn bob boris bradley brenda brian bruce bruno burkhard carl carla carlo carlos
    carmen carol caroline catherine cecilia charles charlotte chris christian christiane christina christine
    christoph christophe christopher claire clara claude claudia claus colin craig cynthia dan daniel daniela
    daniele danny dave david dean deborah denis dennis derek detlef diana diane dick diego dieter dietmar dimitri
    dirk dmitry dominique don donald donna dorothy doug douglas duncan edgar edith eduardo edward elena eli
    elisabeth elizabeth ellen emil emily emma enrico eric erich erik ernest ernst erwin eugene eva evelyn fabio
    felix ferdinand fernando florian francesco francis francisco francois françois frank franz fred frederick
    friedrich fritz gabriel gabriele gary gene geoffrey georg george georges gerald gerard gerd gerhard giacomo
    gilbert gilles gino giovanni giuseppe glenn gordon graham greg gregory guido guillaume günter günther gustav guy
    hal hannah hannes hans harald harold harriet harry hartmut heather heiko heinrich heinz helen helena helga
    helmut henri henrik henry herbert herman hermann holger horst howard hubert hugh hugo ian igor ilse ines
    inge ingo ingrid irene isaac isabel isabelle ivan jack jacob jacqueline jacques jake james jan jane janet jason
    javier jay jean jeff jeffrey jennifer jens jeremy jerome jerry jessica jim joachim joan joao joe joel johan johann
    johannes john jon jonathan jorge josé jose josef joseph josh joshua joyce juan judith judy jules julia julian
    julie jürgen justin karen karin karl karsten kate katharina katherine kathleen kathryn katrin keith kelly ken
    kenneth kevin kim klaus konrad kristin kurt kyle larry lars laura laurence laurent lawrence lee leo leon
    leonard leonid leslie lester lewis liam linda lisa liz lorenzo lothar lou louis louise luc luca lucas lucia
    lucy ludwig luigi luis luke lutz lydia lynn mahmoud manfred manuel marc marcel marco marcus margaret maria
    mariana marianne marie mario marion mark markus marshall martha martin martina mary massimo mathias matthew
    matthias maurice mauro max maya megan melissa michael michel michele michelle miguel mike mikhail milton
    mohamed mohammad mohammed monica monika morris murray nancy naomi natalia nathan neil nicholas nick nicolas
    nigel nikolai nils nina noah noam noel nora norbert norman oleg oliver olivier olga oscar otto pablo paolo
    pascal pat patricia patrick paul paula pedro peter petra phil philip philippe phillip pierre pietro rachel
    rainer ralf ralph ramon randall raphael raymond rebecca reinhard renate rené ricardo richard rick rita
    rob robert roberto robin rodney roger roland rolf roman ronald rosa rosemary ross roy rudolf russell ruth ryan
    sabine sally sam samuel sandra sara sarah scott sean sebastian serge sergei sergey sergio seth sharon sheila
    shirley sidney siegfried sigrid silvia simon sofia sonia sophie stanley stefan stefano stephan stephanie stephen
    steve steven stewart stuart sue susan susanne suzanne svetlana sven sylvia tamara tanja ted teresa terry theodor
    theodore theresa thomas tim timothy tina tobias todd tom tomas toni tony tracy udo ulrich ulrike uri ursula ute
    uwe valerie vera victor viktor vincent virginia vivian vladimir volker walter warren wayne wendy werner wilfried
    wilhelm will william winston wolf wolfgang xavier yuri yves zoe александр алексей андрей анна борис василий
    виктор владимир дмитрий евгений елена иван игорь константин мария михаил николай олег ольга павел пётр петр
    сергей татьяна юрий""".split()
)
"""In lower case."""
