"""What sentences that look like a wish are about, in eight languages at once: data and nothing else.

A topic maps to beginnings of folded words; `=word` is the whole word. The second reader of wishes
(`inbound.wish_model`) sees topics beside ideas, so what one language taught it holds in all.
"""
# ruff: noqa: E501 - a list that is cut in two is read wrong

TOPICS: dict[str, str] = {
    # Things that are taken out, stopped or ended without anybody being left alone.
    "document": "deck slide =page paragraph clause logo attach proposal quote invoice contract offer agreement presentation report draft spreadsheet folie absatz klausel anhang vertrag angebot rechnung praesentation prasentation paragraf diapo contrat devis factur piece propuesta presupuesto contrato presentacion adjunto clausula hoja contratt preventivo allegat presentazion fattur clausola foglio offerta presentatie offerte bijlage factuur clausule alinea proposta fatura apresentac anexo umow ofert faktur zalacznik prezentac arkusz klauzul",
    "meeting": "meeting invite calendar call webinar standup thread channel appointment termin besprechung einladung reunion rendez =fil invitation visio cita invitacion hilo llamada riunion invito appuntament chiamat conversazion vergader afspraak uitnodig notulen reuniao convite conversa =ata spotkan zaproszen watk rozmow kalendarz",
    "product": "tool software platform product feature =app system plan trial pilot licen account server demo integration lizenz testphase testkonto testzugang tarif outil logiciel produit forfait essai compte herramient producto prueba cuenta piloto strumento prodotto prova licenz pakket proef dienst ferramenta produto teste conta narzedzi produkt konto testow pilota",
    "rule": "polic retention process rate link handl complian privacy agreement dpo =quote quote taux tasa tasso taxa wskaznik percentage polityk politic politique richtlin",
    "others": "customer client user subscriber recipient lead prospect kunde nutzer empfanger abonnent utilisateur abonne destinataire usuario suscriptor utent iscritti klant gebruik utilizador inscrito klient uzytkown odbiorc",
    "person": "colleague boss manager successor procurement marketing kolleg chef einkauf nachfolg vertrieb collegue achats responsable colega jefe compras collega capo acquisti baas inkoop chefe kolezank kolega szef zakup",
    "vendor": "vendor supplier provider competitor rival lieferant anbieter mitbewerb konkurren fournisseur prestataire concurrent proveedor competencia fornitor concorrent leverancier aanbieder fornecedor concorrente dostawc konkurencj",
    "later": "=later quarter month =year next week summer autumn january =may q1 q2 q3 q4 currently present spater herbst quartal nachst momentan derzeit aktuell januar =mai rentree annee trimestre mois actuellement janvier despues mayo ano enero momento dopo maggio anno gennaio later kwartaal jaar januari mei momenteel depois maio proximo janeiro pozniej kwartal rok maju styczniu obecnie",
    "again": "resend re-send resent renvoy reenvi rimand reinvi opnieuw ponown nochmal",
    "lost": "missed missing lost find found received get accident mistake error versehen verloren gefunden finde trouve erreur manqu encontr perd trov errore perso vergissing abus vind gevonden engano perdi znalaz pomyl przegap",
    "yes": "=yes great sure glad love enjoy happy interesting useful excited perfect welcome gern super klar spannend freue nutzlich lese oui volontiers avec plaisir ravi utile adore =si claro perfecto encanta util interesante certo volentieri perfetto piace =graag leuk prima interessant handig sim perfeito adoro gosto chetnie swietnie lubie ciekaw przydatn",
    "talk": "discuss talk chat speak phone ring demo book thursday tuesday monday friday telefon anruf sprechen dienstag montag freitag donnerstag parler telephon appel mardi lundi jeudi vendredi hablar llam martes lunes jueves viernes parlar sentiam chiam martedi lunedi giovedi venerdi bellen praten dinsdag maandag donderdag vrijdag ligar falar terca segunda quinta sexta dzwon wtorek poniedzial czwart piat rozmaw",
    "price": "price budget cost discount fee pay premium basic preis kosten rabatt prix cout remise precio coste descuento prezzo costo sconto prijs korting preco custo desconto =cen koszt rabat budzet",
    "keep": "keep stay remain continue add sign include re-add subscrib bleib weiter aufnehm aufnahm dabei garder rester continu ajout inscriv reinscri seguir siga anad apunt quedar restar aggiung riagg iscriv blijf toevoeg inschrijv =zet adicion inscrev ficar manten dodaj zosta zapis",
    "away": "=office vacation holiday =leave urlaub abwesend buro conge absent vacances vacacion fuera ferie assente fuori vakantie afwezig ferias ausente urlop nieobecn biur",
    "stand": "booth stand stall fair messe halle salon feria fiera beurs feira stoisk targi",
    # What speaks for a wish.
    "leave": "alone peace ruhe frieden paix tranquil paz sossegad pace rust spokoj spokoju",
    "last": "last final letzte dernier ultim laatste ostatni",
    "enough": "enough sick tired fed annoy nuisance genug satt reicht nerv assez marre bol agac gave harto basta cansad pesad molest stuf abbastanza infastid fastid =zat beu genoeg vervelend farto cansei chega chat dosc dosyc irytuj",
    "erase": "forget lose bin ditch burn destroy vergess vernicht wegwerf oubli perd jet detru olvid pierd tir destru dimentic scord butt distrugg vergeet gooi vernietig esquec perc joguem zapomn zgub wyrzuc zniszcz",
    "refuse": "refrain object oppose withdraw revok consent permi author forbid decline unwelcome unwanted unsolicit widersp widerr untersag verbiet verbitt unerwunsch unaufgeford erlaub einwillig absehen verzicht oppos refus autoris interdi indesir opong revoc retiro autoriz prohib rechaz indese opposiz oppong autorizz diffid indesider rifiut bezwaar toestem intrek ongewens ongevraag weiger oponh revog indesej recus sprzeciw zgod cofam wycof niechcian niezamow",
    "threat": "complain lawyer attorney report legal regulator =ico =ftc =sue spam anwalt abmahn beschwer datenschutzbeh verbraucher anzeig plainte avocat cnil signal denunci abogad reclam aepd avvocat garante reclamo querel klacht advocaat advogad queixa procon anpd cnpd prawnik uodo skarg zglos",
    "law": "gdpr dsgvo rgpd =avg lgpd lopd lssi rodo ccpa casl pecr article artikel artic artig datenschutz erasure oblio",
    "block": "blacklist blocklist suppress block sperr schwarz robinson noire exclusion negra esclusion nera zwarte uitsluit czarn wyklucz blokow zablok",
    "solicit": "solicit prospect campaign sequence outreach reminder mailing drip cold pitch werb kaltakquis kampagne aktion nachfass erinnerung demarch campagn relance rappel publicid campan seguimient recordator pubblicit sollecit promemoria reclame acquisit herinner campanha lembret akwizyc kampani reklam przypomn",
    "send-not": "unterlass spar verschon bespaar epargn dispens ahorr evit risparmi poup oszczed daruj abst astene",
    "data": "data information details daten angaben donnees informations coordonnees datos informacion dati informazion gegevens dados informac dane danych informacj",
    "inbox": "inbox mailbox postfach boite buzon casell postvak caixa skrzynk",
}
