"""Names of the programs that firms run themselves by, and stems of what is run with them.

Pure tables for ``facts.told_tools``: a name counts where a firm says what it does with it.
"""
# ruff: noqa: E501 - tables of words

from typing import Final

# Accounts and papers, customers, people and time, plans and jobs, tables and appointments, drawings.
_CLEAR: Final = """
3Shape, 4PS, AFAS, Abaninja, Acomba, ActiveCampaign, Acumatica, Airtable, Allplan, ArchiCAD,
Archicad, AroFlo, Artsoft, Aruba Fatturazione, Asana, Audatex, AutoCAD, Autodesk, AvaTax, Axonaut,
BMD NTCS, BambooHR, Banana Buchhaltung, BaseLinker, Batappli, Batigest, BigChange, Bill.com,
Billin, Billingo, Billit, Billomat, Bitrix24, Björn Lundén, Blikk, Bokadirekt, Bokio, Booksy,
Bouw7, BrightPay, Briox, Buildertrend, Bullhorn, Business Central, Bygglet, CATIA, CYPE, Cadwork,
CapCut, Cegid, Channable, Checkfront, Cin7, ClickUp, Clinic Cloud, Cliniko, Clockodo, Cloudbeds,
CoConstruct, Codial, Comarch, Commusoft, Conta Azul, ContaSol, Contaplus, CorelDRAW, CoverManager,
DATEV, Dampsoft, Danea, Datev, Debitoor, Dentally, Dentrix, Divalto, Dlubal, Doctolib, DocuSign,
DocuWare, Dolibarr, Dynamics 365, Dynamics AX, Dynamics NAV, EPLAN, Entersoft, Epicor, Epos Now,
Erply, Exact Online, FactuSol, Fakturoid, Fakturownia, FareHarbor, Fatture in Cloud, Fennoa,
FibuNet, FieldEdge, Fieldwire, Fiken, FlexiBee, Formitable, Fortnox, FreeAgent, FreshBooks, Fresha,
Freshdesk, Freshsales, Fusion 360, Gastronovi, Gesdent, Google Workspace, Gripp, Halaxy, HiCAD,
Hogia, Holded, HotDoc, Housecall Pro, HubSpot, Hubdoc, InDesign, Infakt, InvoiceXpress, JTL-Wawi,
Jane App, Jeeves, JobBOSS, JobNimbus, Jobber, Joblogic, Jortt, KWP, KashFlow, Katana MRP,
KeyInvoice, Klaes, Klaviyo, Kulcs-Soft, Lantek, Lemonsoft, Lexoffice, Lexware, Lightroom, Little
Hotelier, Loco-Soft, MYOB, MailChimp, Mailchimp, Mastercam, MegaCAD, Mexal, Microsoft 365,
Microsoft Dynamics, Microsoft Teams, Mindbody, Minuba, Moloni, MonKey Office, Monday.com,
Moneybird, Navision, Nemetschek, NetSuite, Netvisor, Nmbrs, Odoo, Office 365, Omie, Onshape, Open
Dental, OpenTable, Ordrestyring, PayFit, PennyLane, Pennylane, Personalkollen, Personio, Phorest,
Photoshop, Picqer, Pipedrive, PlanRadar, Planday, Planity, Pohoda, Power BI, Power Diary,
PowerOffice, PrestaShop, Procore, Procountor, Proffix, QuickBooks, Quickbooks, Quinyx, Quipu,
Rentman, ResDiary, Revit, Rezdy, Robaws, RotaCloud, SAP, SOLIDWORKS, Salesforce, Salonized,
SelectLine, Sellsy, ServiceM8, ServiceNow, ServiceTitan, ServiceTrade, Sevdesk, SevenRooms,
Shiftbase, ShopMonkey, Shopify, Shopmonkey, Shopware, SigmaNEST, Silae, Silverfin, SimplyBook,
Simpro, SketchUp, SmartBill, SmartDok, Smartsheet, SnelStart, Snelstart, SoftOne, Solid Edge,
SolidCAM, SolidEdge, SolidWorks, Solidworks, Streit V.1, Subiekt, SumUp, Symfonia, Syntess,
TOConline, TOTVS, TeamLeader, TeamSystem, Teamleader, Tekla, Tekmetric, TheFork, TimeTac, Toggl,
TopSolid, Tradify, Treatwell, Trello, Tripletex, Twinfield, Uniconta, Unit4, Unreal Engine, Vagaro,
Vectorworks, Vertec, Visma, WeFact, Werbas, WinBiz, WinMentor, WinWorker, Winbooks, WooCommerce,
WorkNC, Xentral, Xero, Zelty, Zenchef, Zendesk, Zervant, Zettle, Zoho, ZoneSoft, Zucchetti,
a3factura, bexio, cadwork, craftview, e-Boekhouden, e-conomic, eTermin, easyVET, enova365, ezyVet,
gastronovi, hyperMILL, iDoklad, iFirma, inFakt, lexoffice, medatixx, monday.com, openHandwerk,
orderbird, orgaMAX, plancraft, proALPHA, proAlpha, resmio, sevDesk, sevdesk, simPRO, wFirma, weclapp
"""
# Names that are words, firms or people too: what they are used for must stand beside them.
_LOOSE: Final = """
Abacus, Access, Astra, Basecamp, Billy, Bling, Canva, Ciel, Clio, Clover, Creo, Crésus, Datacar,
Deputy, Dext, Dinero, Directo, EBP, Ebp, Esprit, Evident, Exact, Fergus, Fishbowl, Galileo, Gamma,
Glop, Guesty, Gusto, HERO, Harvest, Infor, Insert, Intercom, Inventor, Isabel, Jasmin, KLARA,
Label, Lightspeed, MOCO, Maiia, Mamut, Messerli, Metodo, Mews, Miro, Moco, Monitor, Moser, Notion,
Obat, Octopus, Opera, PHC, Passepartout, Presto, Primavera, Pyramid, Quadra, Resy, Revo, Rewizor,
Rhino, Sage, Shore, Simplicate, Slack, Sorba, Specter, Square, Stripe, Taifun, Tebis, Tiller,
Timely, Timma, Tiny, Toast, Tolteck, Trivec, Unity, Unleashed, Vendus, Versa, Versum, WhatsApp,
Workday, Yuki, Zoom
"""
CLEAR: Final = tuple(" ".join(name.split()) for name in _CLEAR.split(","))
LOOSE: Final = tuple(" ".join(name.split()) for name in _LOOSE.split(","))
# What a firm runs with a program, in the languages that sites are written in.
RUN: Final = (
    r"account(?:s|ing)\b|\bbooks\b|book-?keeping|invoic|billing|quot(?:es|ing|ation)|estimat|payroll|\bjobs?\b|job ?cards?|schedul|dispatch|\bbook(?:ings?|ed)?\b|appointment|diary|calendar|\borders\b|\bstock\b|inventory|drawings|drawn\b|designed\b|\bcad\b|\bcam\b|\berp\b|\bcrm\b|\btill\b|\bpos\b|software|paperwork|time ?sheets?|\brota\b|table ?reserv|work orders?"
    r"|buchhalt|buchführ|rechnung|abrechn|rechnen|faktur|lohn|angebot|auftr[aä]g|\bdispo|zeichn|konstru|warenwirtschaft|zeiterfass|\bkasse\b|kalkul|termin(?:e|buchung|vergabe|kalender)|wartungspl|tischreserv|gebucht|programmier"
    r"|compta|factur|\bdevis\b|\bpaie\b|planning|rendez-vous|\brdv\b|réserv|commandes|\bplans\b|dessin|logiciel|\bcaisse\b"
    r"|contab|presupuest|nómina|\bcitas?\b|reserva|pedidos|planos|diseñ|dibuj|almacén|programa\b"
    r"|fattur|preventiv|paghe|appuntament|prenot|disegn|magazzin|gestionale|contabil"
    r"|fatur|orçament|salários|marcaç|agendament|encomend|desenh|armazém|estoque"
    r"|boekhoud|administratie|offertes|afspra|werkbon|tekening|voorraad|kassa\b|reserver|planbord"
    r"|bokför|bokning|\bboka\b|\bbokas?\b|\blöne|offert|beställ|ritning|ritar|bogfør|bogholder|regnskap|\bløn|tilbud|bestilling|tegning"
    r"|księgow|płac|zamówie|rezerw|rysun|magazyn|produkcj|umów|wizyt"
    r"|účetnict|účtovn|\bmzdy|nabídk|objedn|výkres|sklad|kirjanpi|laskut|varaukse|könyvel|számláz|muhasebe|λογιστήρι"
)

# What a program is run for.
PROCESS: Final = r"\b(?:orders?|stock|invoices?|invoicing|time ?sheets?|hours|quotes|quotations|job (?:cards|sheets)|bookings?|payroll|warehouse|production|fitters|technicians|bookkeeping|\w*aufträge|angebote|rechnungen|\w*lager|\w*stunden\w*|zeiterfassung|buchhaltung|rechnungswesen|dokumentation|produktion|monteure|devis|factures|commandes|stocks?|planning|pointages?|comptabilité|heures|pedidos|almacén|facturas|presupuestos|contabilidad|partes|producción|ordini|magazzino|fatture|preventivi|contabilità|produzione|werkbonnen|uren|facturen|offertes|voorraad|boekhouding|administratie|monteurs|encomendas|estoque|notas fiscais|faturas|orçamentos|contabilidade|produção|order|tidrapport\w*|lagret|fakturor|bokföring\w*|offerter|timer|timesedler|faktura\w*|ordrer|bogholderi\w*|regnskab\w*|timelister|regnskap\w*|ordre\w*|montører\w*|tømrere|håndverkere|zamówieni\w+|magazyn\w*|faktur\w*|produkcj\w+|księgowość|oferty|sklad\w*|objednávky|fakturac\w*|výrob\w+|účetnictví|zakázky|docházku|rounds|routes|records|books|deliveries|touren|einsätze|techniciens|tournées|interventions|chantiers|équipes|rutas|técnicos|agenda|giri|interventi|tecnici|ritten|planning|salarissen|chauffeurs|rotas|técnicos|agendamentos?|agenda|rutter|ruter|kørsler|trasy|kierowcy|montażyści|trasy|patients?|dossiers?|löner|lön\b|lön|regnskab|alt|kassa\S*|kassen|caisses?|casse|kasy|pokladn\w*|tills?|cajas|zgłoszeni\w+|serwisanci|zakázky|jobs|bookings?|bokning\w*|booking\w*)\b"
