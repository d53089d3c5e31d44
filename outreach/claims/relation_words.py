"""Words that say which of two parties stands where: the verbs, roles and events of a relation.

Data only. `own`: acquirer → acquired; `supply`: who serves → customer; `invest`: investor → funded;
`employ`: employer → employed; `lead`: leader → led; `sue`: plaintiff → sued;
`beat`: winner → loser; `replace`: new → old; `lend`: giver → borrower; `part`: parent →
what was spun off.
"""

# (relation, marker before the other party or "", words); "-": the subject is the second of the two.
VERBS = (
    ("own", "", "possiede possiedono possedete possui possuem bezit posiada posiadają acquire "
    "absorb absorbs absorbed swallow gobble scoop buyout own owns owned pays "
     "paid "
     "paying snag nab devour takes_control_of took_control_of taking_control_of gains_control "
     "picked_up picks_up pick_up picking_up snaps_up snapped_up snap_up takes_on took_on "
     "got_hold_of "
     "gets_hold_of get_hold_of add adds added integrates integrated incorporates incorporated "
     "controls controlled possess agreed_to_buy "
     "schluckt schluckte geschluckt einverleibt einverleibte verleibt sichert_sich besitzt "
     "kontrolliert zahlt zahlte bezahlt zukauft aufgekauft hinzugekauft "
     "s_offre s_offrir s_offert s_est_offert met_la_main_sur mis_la_main_sur mettre_la_main_sur "
     "reprend repris reprise reprendre absorbe absorbé absorber detient detenu detenue détenir "
     "avale "
     "s_empare s_adjuge adjugé "
     "se_hizo_con se_hace_con hacerse_con hecho_con absorbe absorbio absorber absorbida absorbido "
     "se_quedo_con se_queda_con quedarse_con pago paga controla posee"),
    ("own-", "", "appartiene appartengono pertence pertencem behoort należy belong belongs "
    "belonged belonging joins joined join becomes_part became_part "
     "become_part part_of cost costs costed ended_up_with ends_up_with end_up_with falls_to "
     "fell_to "
     "came_under comes_under come_under sous_le_controle under_the_control unter_die_kontrolle "
     "bajo_el_control "
     "under_the_roof unter_das_dach  passes_to passed_to goes_to went_to go_to gone_to merged_into "
     "found_a_new_owner finds_a_new_owner new_home_at owned_by "
     "gehort gehorte gehoren gehorig kostete kostet wechselt wechselte ging geht gegangen fallt "
     "fiel "
     "kommt_zu kam_zu "
     "appartient appartiennent appartenir fait_partie font_partie rejoint rejoignent rejoindre "
     "tombe_dans tombe tombee passe passee revient "
     "coute coutee pertenece pertenecen forma_parte formar_parte paso_a pasa_a pasar_a se_integro "
     "se_integra "
     "se_unio propiedad_de cae costo"),
    ("own-", "from", "accepted_an_offer accepts_an_offer accept_an_offer accepted accepts"),
    ("own-", "to", "sell sold sells transfer transferred hand handed cede cedes ceded cede cedee "
     "ceder "
     "cedida cedido vendido vendida vendu vendue verkauft verkaufte verkaufen verausserte "
     "veraussert "
     "abgegeben überging ubergeht uberging pass passed"),
    ("supply", "", "provide equip advise advises advised audit audits audited train trains trained "
     "support help serve consult insure certify coach outfit maintain maintains maintained "
     "beliefert belieferne beliefert beriet berat beraten berät versorgt versorgte schult "
     "schulte geschult pruft prufte gepruft betreut betreute ausgestattet stattet rustet "
     "ausgerustet "
     "wartet gewartet zertifiziert zertifizierte bedient vermietet "
     "conseille conseiller accompagne accompagner forme formé formée former équipe équipé équipée "
     "équiper approvisionne livre livré assure certifie certifié audite audité "
     "asesora asesorada asesorado asesoró asesorar suministra suministro suministró suministrado "
     "equipa equipado equipada equipar forma formada formados formado formadas capacita abastece "
     "audita "
     "auditada certifica certificada"),
    ("supply", "to", "sell sells sold verkauft vend vende rent rents rented lease leases leased "
     "vermietet loue alquila arrienda license licensed licenses supply"),
    ("supply", "for", "work works working do does did doing handle handles build builds maintain "
     "maintains maintaining maintained manage operate run produce design develop arbeitet arbeiten "
     "wartet warten gewartet baut macht fertigt entwickelt travaille fabrique trabaja consult "
     "consults "
     "fabrica desarrolla process make print store clean host"),
    ("supply-", "", "use choose uses used using select trust trusts trusted rely relies relied "
     "depend "
     "depends adopt adopts adopted switched switch switches migrated migrates commissioned "
     "commission "
     "commissions retained retain engaged outsourced outsources hire brought_in brings_in "
     "signed_up_with "
     "opted beauftragt beauftragte beauftragen vertraut vertraute setzt_auf gesetzt setzte_auf "
     "setzt "
     "setzte mietet mietete gemietet bezieht bezog bezogen bestellt bestellte "
     "fait_confiance confie utilise utilisé choisi mandate mandaté "
     "confia confian confio utiliza utilizó eligio elige contrató contrata encargo "
     "subscribed subscribes standardised standardized awarded_a_contract"),
    ("supply-", "from", "acquire order orders ordered source sources sourced rent rents rented "
     "lease "
     "leases leased license licensed licenses procure procures procured get gets got receive buys "
     "obtain bezieht bezog kauft kaufte mietet holds takes"),
    ("supply", "from", "win wins won land lands landed"),
    ("supply-", "", "award awards awarded commission commissions commissioned entrusts entrusted"),
    ("supply-", "to", "award awarded awards outsource outsourced outsources turned turns switched "
     "migrated moved vergab vergeben vergibt entrust entrusted confie confié adjudicó adjudica"),
    ("supply-", "on", "rely relies relied depend depends setzt setzte gesetzt count counts runs "
     "standardised standardized built"),
    ("invest", "", "invest invests invested investing back backs backed backing fund funds funded "
     "finance finances financed put_money_into puts_money_into putting_money_into steckt_geld "
     "beteiligt beteiligte beteiligen investierte investiert finanziert finanzierte fordert "
     "investi investit financé finance soutient soutenu soutenue soutenir misé mise "
     "invirtio invierte invertido financia financio respalda respaldo respaldada respaldado apoya "
     "apoyada holds_a_stake hold_a_stake held_a_stake takes_a_stake took_a_stake owns_a_stake "
     "has_a_stake bought_a_stake acquired_a_stake stake_in led_a_round anteile shares_in"),
    ("invest-", "from", "raise raised raises receive took_money got_money attracted secured"),
    ("employ", "", "hire employ hires hired appoint recruit recruited recruits poached_ceo name"),
    ("poach", "from", "poach poached poaches lured lures abgeworben abwarb wirbt hired recruited "
     "took débauché fichó"),
    ("poach-", "to", "lost lose loses losing"),
    ("beat", "", "beat beats beaten outperform outperformed outperforms overtook overtake "
     "overtakes "
     "overtaken surpass outsold outsells outbid outgrew defeated defeats trump trumped "
     "uberholt uberholte uberholen schlagt schlug geschlagen ubertrifft ubertraf ubertroffen "
     "dépassé dépasse devance devancé bat battu superó supera superada superado adelantó venció"),
    ("beat-", "to", "lost lose loses losing unterlag unterliegt"),
    ("beat-", "against", "lost lose loses verlor verliert perdu perdió"),
    ("sue", "", "sue sues sued suing files_suit filed_suit filed_a_lawsuit files_a_lawsuit "
     "filed_a_complaint took_to_court takes_to_court accuse accused accuses klagt klagte verklagt "
     "verklagte verklagen geklagt poursuit poursuivi poursuivie poursuivre assigne assigné attaque "
     "attaqué demanda demandó demandada demandado demandar denuncia denunció acusa acusó"),
    ("replace-", "to", "hand hands handed handing transfer transfers transferred transferring"),
    ("lead", "", "lead run head chairs steered oversees found founded founds cofounded gegrundet "
     "grundete geleitet leitet führt geführt dirige dirigé dirigida fondé fondée fundó fundada "
     "fundado preside"),
    ("replace", "", "follow follows followed following replace replaced replaces "
     "supersede superseded succeed succeeds succeeded succeeding ersetzt "
     "ersetzte ersetzen lost_ab abgelost loste löste ablöst remplace remplacé remplacée reemplaza "
     "reemplazó sustituye sustituyó sustituida reemplazada"),
    ("lend", "", "lend lent lends loaned loans lieh leiht geliehen verlieh prête prêté prestó "
     "presta"),
    ("lend-", "from", "borrow borrowed borrows lieh leiht geliehen emprunte"),
    ("lend-", "", "borrow borrows borrowed emprunte emprunté owes owe"),
    ("license", "to", "license licensed licenses licence licenced lizenziert lizenzierte"),
    ("license-", "from", "license licensed licenses licence lizenziert"),
    ("part", "", "spin spun spins spun_off spins_off spin_off divested carved abgespalten "
     "ausgegliedert"),
    ("part-", "from", "spun spun_off spin emerged split carved hervorgegangen abgespalten "
     "ausgegliedert"),
    ("leave", "", "left leave leaves leaving quit quits exited verliess verlasst verlassen quitté "
     "quitte dejó deja abandona abandonó"),
    ("leave-", "", "lost lose loses losing verlor verliert verloren perdu perdió"),
)  # fmt: skip

# "X is the owner of Y": the holder of the role stands first; "-": second.
ROLES = (
    ("own", "owner owners buyer acquirer purchaser parent proprietor käufer käuferin erwerber "
     "erwerberin eigentümer eigentümerin besitzer besitzerin mutter mutterkonzern "
     "muttergesellschaft mutterunternehmen propriétaire acquéreur repreneur acheteur maison-mère "
     "dueño dueña comprador compradora propietario propietaria matriz adquirente"),
    ("own-", "subsidiary affiliate division unit tochter tochterfirma "
     "tochtergesellschaft tochterunternehmen ableger filiale filial division subsidiaria "
     "propriété propriedad"),
    ("supply", "supplier suppliers vendor vendors provider providers auditor auditors adviser "
     "advisor "
     "advisers consultant contractor agency insurer landlord lieferant lieferanten "
     "zulieferer dienstleister anbieter berater prüfer vermieter fournisseur fournisseurs "
     "prestataire "
     "proveedor proveedores proveedora asesor auditora"),
    ("supply-", "customer customers client clients user users kunde kunden kundin kundinnen "
     "auftraggeber abnehmer mieter clients clientes cliente tenant subscriber"),
    ("invest", "investor investors backer backers shareholder shareholders financier stakeholder "
     "geldgeber investoren kapitalgeber aktionär gesellschafter anteilseigner investisseur "
     "investisseurs actionnaire actionnaires inversor inversores inversora accionista accionistas"),
    ("invest-", "portfolio beteiligung"),
    ("employ", "employer arbeitgeber employeur"),
    ("lead", "ceo founder cofounder co-founder chairman chairwoman president boss chef gründer "
     "gründerin geschäftsführer geschäftsführerin pdg fondateur fondatrice fundador fundadora "
     "director vorstandschef cfo cto coo an_der_spitze at_the_helm at_the_head at_the_top "
     "a_la_tete al_frente in_charge"),
    ("sue", "plaintiff kläger klägerin plaignant demandante"),
    ("sue-", "defendant beklagte beklagter"),
    ("part-", "spin-off spinoff ausgründung"),
)  # fmt: skip

# "The acquisition of Y by X", "X's lawsuit against Y".
EVENTS = (
    ("own", "acquisition takeover purchase buyout übernahme kauf erwerb zukauf rachat achat "
     "reprise "
     "adquisición compra absorción toma"),
    ("own-", "sale verkauf vente cession venta"),
    ("invest", "investment financing beteiligung investissement inversión"),
    ("sue", "lawsuit suit complaint klage plainte procès demanda"),
    ("beat", "victory sieg victoire victoria"),
    ("supply", "certificate certification"),
)  # fmt: skip

# A verb before the second party and a word behind it: "took Y to court", "take Y on board".
SPLIT = (
    ("sue", "took takes take taking taken dragged drags", "court tribunal justice"),
    ("sue", "zerrt zerrte", "gericht"),
    ("sue", "assigné assigne poursuit traîne", "justice"),
    ("own", "took takes take taking taken kauft kaufte", "over board onboard auf"),
    ("own", "snapped snaps picked picks bought buys scooped gobbled", "up"),
    ("own", "sichert holt sicherte holte", "sich"),
    ("supply-", "brought brings hat", "consultant consultants"),
    ("replace", "löst löste", "ab"),
)

TOGETHER = (
    "partner partners partnered partnering merge merges merged merger cooperate "
    "cooperates agree fusion fusionieren fusionierten fusioniert "
    "zusammenschluss zusammenarbeiten kooperieren kooperiert kooperation partnership alliance "
    "allianz "
    "joint jointly together gemeinsam ensemble juntos forces collaborate collaborates teamed "
    "fusionnent fusionan alianza partenariat"
)
RIVALRY = (
    "compete competes competed competing konkurriert konkurrieren konkurrierte concurrencent "
    "rivalise rivalisent compite compiten competono concorre concorrem concurreert concurreren "
    "konkuruje konkurują"
)
