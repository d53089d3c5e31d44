"""What verbs say to happen, by sense: data only.

Each line holds the words by which one event or state may be told, deverbal nouns among them. A
verb may stand in several lines; two that share none tell different things. What may stand for
anything ("make", "bring", "have") stands in `LIGHT` and tells nothing.
"""

LIGHT = (
    "be have do go come make take bring put keep hold help enable let allow show find include "
    "contain become turn see call think know like give provide offer deliver focus specialise "
    "handle cover carry complete secure land pull attract stand mean set bear "
    "want plan intend hope expect aim wish try part hand act clear represent amount account"
)
SENSES = (
    # money
    "raise receive get obtain win earn award grant collect borrow fund funding finance investor "
    "round capital lead welcome sign close",
    "invest spend pay fund finance back support sponsor contribute investor round lead participate "
    "investment shareholder",
    "spend pay cost charge invest price fee",
    "raise participate",  # whoever takes part in what another raises
    "earn sell revenue turnover profit sales",
    "repay owe debt pay",
    "run last continue",
    "maintain serve manage care support tend look run",
    "borrow loan owe debt",
    "save reduce cut shrink halve lower spare avoid less fewer cheaper",
    "donate sponsor contribute support donation grant",
    "refund repay return",
    "invoice charge bill",
    # firms
    "acquire buy purchase own belong takeover acquisition subsidiary parent owner possess pay "
    "join snap swallow",
    "buy acquire order purchase use source obtain procure customer supply supplier",
    "own belong possess owner property acquire buy subsidiary family run",
    "merge combine unite merger fusion",
    "split separate spin carve",
    "sell sale divest dispose export revenue distribute supply serve customer retail trade "
    "market stock ship licence",
    "partner cooperate collaborate ally team partnership alliance cooperation joint together "
    "work join integrate sign",
    "compete rival competitor competition",
    "sign agree contract conclude agreement deal extend win order renew",
    "order book commission contract choose win",
    "renew extend prolong",
    "found start establish create build launch open begin founder foundation family",
    "list float ipo",
    "rename name",
    "rebrand rename",
    # beginning and ending
    "open launch establish inaugurate start found begin build add expand reopen create opening "
    "operate debut ready move follow inauguration new",
    "launch release introduce publish unveil present develop build create start open announce "
    "roll debut begin add ship introduction unveiling new available test",
    "start begin launch open found introduce resume commence enter roll work early",
    "close shut end stop discontinue cease closure withdraw retire abandon cancel wind closing "
    "leave exit out",
    "end stop finish expire terminate cancel close discontinue cease leave abandon withdraw drop "
    "suspend halt conclude retire over quit last",
    "cancel withdraw drop abandon scrap reject end",
    "finish end ready",
    "postpone delay defer late",
    "demolish destroy tear demolition wreck flood burn",
    "reopen open return",
    "continue stay remain last",
    # people
    "hire recruit appoint name employ welcome fill recruitment job role position vacancy add "
    "grow join new staff train double",
    "employ hire work staff employee workforce headcount people colleague team payroll job "
    "occupy number count join engage",
    "appoint name promote elect succeed replace join choose head lead ceo cfo appointment "
    "president director chief manager chair board serve follow welcome",
    "join appoint hire arrive enter participate move start recruit work name since spend "
    "membership member belong lead follow succeed sit",
    "leave resign quit retire depart exit departure resignation succeed replace former previous "
    "step end move switch until follow withdraw out",
    "layoff dismiss fire cut lose axe shed redundancy close shrink leave reduce eliminate",
    "succeed replace follow successor appoint",
    "lead run head manage operate oversee chair steer ceo director chief leader boss responsible "
    "charge appoint own succeed president captain guide supervise report",
    "work employ join employee engineer former spend run cooperate build operate lead develop "
    "start sit",
    "elect vote choose appoint election name",
    "retire leave pension",
    "promote appoint name rise",
    "report answer head manager boss",
    # more and less
    "grow increase rise expand double triple climb growth expansion add scale gain extend "
    "enlarge raise jump soar more higher hire open acquire exceed up lift extension reach "
    "improve develop",
    "double twice grow increase halve",
    "triple treble grow increase",
    "reach exceed hit pass achieve total grow",
    "shrink fall reduce cut decline halve lower drop lose reduction less fewer decrease sink "
    "save layoff close slip down trim loss worsen",
    "gain win grow acquire earn receive get add",
    "win gain receive award earn get beat acquire order prize choose sign winner victory "
    "customer honour",
    "lose cost layoff shrink fall loss miss without fail defeat",
    "improve grow enhance rise better upgrade",
    "worsen fall shrink suffer",
    "exceed beat pass top surpass",
    # making
    "build construct erect create develop manufacture produce design assemble open install craft "
    "builder building construction developer maker launch write found",
    "manufacture produce build bake brew bottle craft print weave production producer maker grow "
    "develop output process convert press roast cast knit sew",
    "develop design build create research devise developer designer development work test launch "
    "write invent engineer",
    "convert transform process change",
    "process recycle treat convert",
    "repair renovate restore refurbish rebuild modernise upgrade overhaul maintain fix mend "
    "service convert",
    "install fit equip mount erect build add",
    "write publish author book",
    "replace switch swap exchange instead change",
    "grow cultivate plant harvest farm raise rear",
    "design draw",
    "invent develop create patent found discover",
    # giving and getting goods
    "supply sell ship serve equip export send distribute supplier delivery customer produce "
    "manufacture transport",
    "serve supply support sell work treat cater customer client guest passenger patient use "
    "operate visit connect reach feed count train",
    "use apply adopt rely deploy choose utilise employ run switch trust user customer work "
    "install depend count need test buy consume operate save",
    "choose select pick adopt prefer decide use choice order opt",
    "ship send transport export supply move sell",
    "rent lease hire tenant landlord",
    "import buy source",
    "export sell ship abroad supply",
    "transport ship move drive fly haul passenger",
    "stock sell store",
    "feed nourish cook cater",
    "house accommodate shelter lodge home",
    "host organise invite welcome entertain stage run",
    "visit attend travel tour welcome receive visitor guest",
    "sponsor support fund back",
    "store warehouse",
    "collect pick gather receive",
    "return back",
    # knowing and telling
    "teach train educate instruct coach teacher lesson course trainer",
    "learn study attend graduate train degree student",
    "test check inspect audit examine pilot trial verify use",
    "inspect check audit survey examine review control test monitor",
    "survey ask interview poll question",
    "monitor track watch measure observe control check",
    "watch observe monitor",
    "analyze study research examine",
    "measure test weigh count",
    "speak present talk speech",
    "publish print issue report announce write release appear",
    "certify approve accredit audit licence award confirm certificate",
    "approve accept agree permit grant license authorise certify confirm approval consent support",
    "reject refuse decline deny rebuff oppose against block",
    "ask request demand apply seek require need",
    "need require seek must demand",
    "promise pledge commit guarantee",
    "thank praise welcome celebrate",
    "celebrate mark anniversary birthday",
    "blame criticise accuse complain object oppose",
    "sue accuse prosecute court lawsuit",
    "investigate examine probe inspect",
    "fine penalise pay",
    "ban forbid prohibit block",
    "advise consult recommend adviser",
    "insure protect",
    "protect guard defend safe",
    "attack hit damage injure rob",
    "injure hurt wound",
    "treat care cure heal patient",
    "clean wash",
    "copy imitate",
    "steal rob theft",
    # places
    "move relocate transfer migrate switch shift leave open relocation new settle",
    "base headquarter sit locate live home seat office located headquarters",
    "expand enter grow open launch extend move",
    "enter expand launch start open move",
    # things going out of a firm
    "recall withdraw return",
    "outsource contract",
    "audit check inspect auditor",
    "compete rival",
    "beat exceed win outperform overtake ahead",
    "overtake exceed pass beat",
    "automate",
    "connect link integrate interface",
    "track monitor follow",
    "simplify ease",
    "lend loan",
    "use rent",
    "launch roll deploy use introduce",
    "commission start open launch inaugurate",
)
