"""More word lists of the claim check: Italian, Dutch, Portuguese, Polish; deeds in eight languages.

Data only. Where a language has many forms, a word is given by its beginning: "chius" stands for
"chiuso", "chiusa", "chiusero"; what follows must be an ending of `ENDINGS`.
"""

# Carry no fact of their own.
STOP = (
    "quite",
    # that it is so now, too, or among others
    "gerade momentan zurzeit jetzt heute inzwischen mittlerweile allerdings außerdem zudem gerne "
    "jemand jemanden anderem beispielsweise insbesondere désormais notamment également ainsi "
    "maintenant parmi actualmente ahora además asimismo attualmente oggi inoltre ormai momenteel "
    "inmiddels tegenwoordig",
    # to people whom one knows: German, French, Spanish, Italian, Dutch
    "euer eure eurem euren eurer eures euch habt hattet seid wart werdet du dein deine deinem "
    "deinen "
    "deiner dir dich hast bist ihres avez êtes avons sommes sera seront tu ta tes toi vosotros "
    "vosotras vuestro vuestra vuestros vuestras habéis habíais sois erais fuisteis sido os está "
    "están estáis este esta estos estas hemos hoy lei je jij jouw jou hebt",
    # Italian
    "il lo la i gli le un uno una di a da in con su per tra fra e ed o ma che chi cui non del "
    "dello "
    "della dei degli delle al allo alla ai agli alle dal dalla dai dalle nel nello nella nei negli "
    "nelle sul sulla sui sulle è sono siete siamo era erano stato stata stati state ha hanno "
    "abbiamo "
    "avete ho aveva avevano voi noi vi ci si suo sua suoi sue loro vostro vostra vostri vostre "
    "nostro "
    "nostra nostri nostre questo questa anche più molto come se già ogni azienda società viene "
    "vengono circa",
    # Dutch
    "de het een en of maar van in op te met voor aan bij uit naar om door over onder tegen tot is "
    "zijn was waren wordt worden werd werden heeft hebben had hadden heb bent u uw jij je jullie "
    "wij "
    "we ons onze hij zij ze hun haar zijn dit dat deze die er niet geen ook nog al als dan wel om "
    "per sinds zo hier daar bedrijf onderneming",
    # Portuguese
    "o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas com "
    "para "
    "e ou mas que se não é são foi foram era eram ser sido tem têm tinha ter temos há havia ao "
    "aos à "
    "às seu sua seus suas vosso vossa vossos vossas nosso nossa nossos nossas nós vós você vocês "
    "eles elas ele ela lhe este esta isto também mais muito como já empresa desde",
    # Polish
    "i a oraz lub ale że w we z ze na do od po za przez dla przy pod nad o u się nie jest są był "
    "była było byli były będzie będą został została zostało zostały to ten ta te tego tej tych "
    "który "
    "która które których jego jej ich nasz nasza nasze naszych naszej państwo państwa państwu pan "
    "pani pana wasz wasza wasze waszych my wy oni one on ona też także już tylko jako firma firmy "
    "spółka roku rok",
)
# Person, number, tense and case, folded; longest words of eight languages come by with these.
ENDINGS = (
    "a o e i s n m t u y as es is os us em en er et te ten tet test st d de den end ete eten ung "
    "ungen ing ings ed r re ndo mos ram ron ban va ste "
    "amos emos imos ais eis an on in ar ir aba abas aban ava avam avano eva evano ia iam ian iano "
    "aron eron ieron iste aste io ei ou eu iu aram eram iram ado ada ados adas ido ida idos "
    "idas ando "
    "endo "
    "indo iendo ara aran era eran ira iran aria "
    "ons ez ent ee ees ait aient ai ont eront it issent issons issez iront ure ures rent "
    "iamo ate ete ite ano ono are ere ire ato ata ati uto uta uti ute ito ita iti arono erono "
    "irono "
    "am asz amy acie aja iaja iamy ja my esz emy ecie ac ec ic yc ali alismy ili ilismy yli ylismy "
    "ał ała ało ały ił iła iło iły ył yła yło yły ow owi ami ach "
    "om ie iem eli elismy eto ano ono ony ona one eni enie enia eniem"
)
# Words that would pass for forms of a word of another language or sense: "field" for "fiel",
# "messed" for "Messe", "units" for "unite". Groups like those of `lexicon.SAME`, read first.
APART = (
    "field fields", "department departments", "resilient", "mess messes messed", "apart",
    "unit units", "good", "report reports reported reporting", "grad grads", "rounded rounding",
    "levers levering", "rest rests rested resting", "account accounts accounted", "sure surely",
    "reserve reserves reserved reservation reservations booked booking bookings",
    "suit suits suited suite suites", "shelf shelves shelving", "seats seating seated",
    "scrape scrapes scraped scraping", "habit habits", "issued issuing issuance",
    "trait traits", "bless blessing blessings", "brand brands branded branding",
    "ferment ferments fermented fermenting fermentation", "construe construed",
    "termin", "fertig", "leider", "dispense dispenses dispensed dispenser dispensers", "schlosser",
    "procès", "leds", "landing landings",
)  # fmt: skip
# The same of words that may be names.
APART_NAMES = ("boise", "cooper coopers", "fabric fabrics", "dome domes", "sankt")
# The head of a group in `lexicon.SAME`, then the beginnings of its words.
BEGINNINGS = (
    "open eroffn ouvr ouvert abrimos abrie abriram abriu abrindo abert abiert abrir inaugur apri "
    "apert apriamo geopend opent opend openen otworz otwar otwier uruchom",
    "launch lanz lancem lancee",
    "close shut schliess schloss geschloss ferm fermet cierr cerr cerrad chius chiud chiuder "
    "chiusur sluit sloot gesloten fecham fechar fechou fechad fechamos fechara encerr zamkn zamyk "
    "likwid stillgeleg stilllegt",
    "grow steig stieg gestieg zugenomm zulegt zugelegt wuch gewachs vergrosser erhoh augment "
    "progresse progressent progresser hauss crec crez aument increment cresc cresciut steeg stijg "
    "gestegen groei gegroei "
    "toegenom wzr wzros wzrosł rosn rosł zwiększ",
    "shrink sink sank gesunk fiel gefall abgenomm schrumpf geschrumpf zuruckgegang ruckgang "
    "zuruckgeh verringer sinken baiss dimin recul chut cayer caid caer caig dismin bajaron bajaba "
    "descend reduj reduz "
    "calat calan calav dimin scend sces ridott daal daald gedaald verminder afgenom krimp gekromp "
    "cair caiu "
    "caira diminu redu descer spad spadł malej zmalał zmniejsz",
    "hire eingestell einstell embauch recrut contrat assumiamo assumono assunt assunz aangenom "
    "aangeworv "
    "wierf zatrudnił zatrudnili zatrudnion angestell einzustell",
    "layoff entlass entliess gekundigt licenci despid despedi licenz licenziat ontsl ontslag "
    "ontslagen ontsloeg despedir dispens zwoln zwaln zwolni zwolniono",
    "acquire kauf gekauf ubernomm ubernahm ubernehm erworb erwarb achet rachet compr comprad "
    "adquir "
    "acquist acquisit rilev koop kocht gekocht overgenom nam_over kupi kupił kupili "
    "kupiliśmy kupiono kupuj przej przejęł "
    "nabył zakup",
    "sell verkauf vend vendid vendut vendit verkoop verkocht venduto sprzed sprzedał sprzedaj "
    "sprzedaż veraussert vendeu",
    "win gewinn gewann gewonn gagn remport ganad ganar gano ganaron ganamos vince vint vinto "
    "gewonnen ganhou ganhar "
    "ganharam vencer wygr zdoby pozysk",
    "lose verlor verlier perd perdid perso perder perdut verlor verliez verloren utrac strac "
    "stracił "
    "przegr",
    "end beend beendet endete gekundigt termin termina finaliz rescind rescis resili resiliat "
    "beeindig opgezegd opzeg zakoncz zakończ rozwiąz wypowied abgebroch conclus cess",
    "start begin begann begonn gestart commenc demarr comenz empez inici iniciad avvi inizi start "
    "gestart begonnen comec rozpocz zacz",
    "sign unterzeichn unterschr unterschrieb signe signee signer signons signez firmad firmat "
    "firmaron firmam onderteken getekend assin "
    "podpis",
    "extend verlanger prolong prorrog prorog verleng przedluz przedłuż renouvel rinnov",
    "cancel cancelad anulad gekundigt storn annul cancel annull geannuleer afgezegd anul odwoł",
    "import import importier import",
    "export export exportier esport eksport uitvoer",
    "leave odeszł odszed odchodz verlass verliess quitt abandon lasci lasciat dimess dimission "
    "verlat verliet deix "
    "demitiu odesz odszed opuszcz opuścił zurucktret zurucktrat zuruckgetret demission dimiss "
    "afgetred",
    "customer klient klijent klant kunde cliente client klientów",
    "supplier lieferant fournisseur proveedor fornitor leverancier fornecedor dostawc",
    "employee mitarbeit beschaftigt angestellt collaborateur emplead dipendent medewerker "
    "werknemer funcionari trabalhador colaborador pracownik zatrudnion",
    "revenue umsatz umsatze fatturat omzet omzett receit faturac przychod przychód obrót ingres "
    "factur ricav",
    "profit gewinn_ bénéfic benefici utile lucr zysk",
    "person osob mensen pessoas persone",
    "build bauen baut baute bauten gebau errichtet constru construid costru bouw gebouwd budow "
    "zbudow construis",
    "produce produz produc produit fabriquons fabriquez fabriquent fabricamos fabrican fabricam "
    "herstell hergestell fertig producer "
    "gefertigt wytwarz produk maak maakt gemaakt fabbric",
    "lead leit geleit fuhr gefuhr dirig gestisc gestite gestiamo guida guidano guidate guidiamo "
    "leidt leidd leiding geleid gere gerem gerir kieruj kierow prowadz "
    "zarządz",
    "office buro sucursal filial uffici kantoor kantor vestig escritori biur oddział",
    "warehouse lagerhaus lagerhall entrepot almacen magazzin magazijn armazem armazen magazyn",
    "store laden geschaft filiale boutiqu magasin tiend negozi winkel loj sklep",
    "plant werk fabrik usin fabric stabiliment fabriek fabrica fabryk zakład",
    "contract vertrag contratt overeenkomst umow",
    "employ beschaftig emplo impieg zatrudnia",
    "use nutz verwend benutz utilis utiliz gebruik używ korzyst",
    "delivery liefer lieferung livraison entreg consegn lever dostaw",
    "work arbeit travaill trabaj lavor werkt werken gewerkt trabalh prac pracuj",
    "move zieh umgezog demenag mudar mudanc mudou mudamos mudaram trasfer traslad verhui przen "
    "przeni",
    "join beigetret rejoi incorpor unier dolacz dołącz",
    "serve betreu bedien servi beliefer obsług",
)
# Deeds by which something ends or grows less: nobody says them of what only is.
ADVERSE = (
    "close shrink layoff sell lose end stop cancel leave fail reject discontinue abandon delay "
    "postpone ban sue withdraw halve divest miss scrap suspend halt remove drop breach default "
    "terminate retire resign recall dissolve liquidate outsource dismiss worsen"
)
# What may happen by itself: "prices rise" where "we raise prices".
ERGATIVE = (
    "open close start end begin launch grow shrink expand move change increase decrease double "
    "work develop improve continue finish stop halt return merge split break ship rise last "
    "raise sell"
)
