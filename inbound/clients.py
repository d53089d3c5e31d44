"""How mail clients set off what was written before: words and shapes, data and nothing else.

Attributions, header blocks, separators, signatures, legal notices, in the languages that clients
speak. Every gap is bounded, and trimming looks at the first 400 characters of a line.
"""
# ruff: noqa: E501 - a pattern that is cut in two is read wrong

import re

QUOTED = re.compile(r"^[ \t\ufeff\u200b\u00a0]{0,8}[>|](?![>|]{0,8}-\))")
# ">>> http://acme.example <<<" is decoration.
DECORATED = re.compile(r"<{1,3}\s*$")

WROTE = re.compile(
    r"\b(?:wrote|writes|schrieb|schreibt|geschrieben|schreef|a écrit|a ecrit|écrit|écrivait|"
    r"escribió|escribio|va escriure|ha scritto|scrisse|scrive|escreveu|napisał(?:a|\(a\))?|napisal|"
    r"pisze|napsala?|napísala?|napisao|napisala|je napisal|skrev|skreiv|skrifaði|kirjoitti|"
    r"kirjutas|rašė|rakstīja|a scris|írta|yazdı|написала?|написал\(а\)|написав|пишет|пише|"
    r"написа|έγραψε|menulis|đã viết)\b|写道|寫道|さんは書きました|のメール|님이 작성|님의 말|เขียน|"
    r"כתב|كتب",
    re.IGNORECASE,
)
# Lotus Notes: "Ann Lee/Acme wrote on 06/12/2026 09:40:53 AM:".
WROTE_ON = re.compile(
    r"\b(?:wrote|schrieb|a écrit|écrit|escribió|ha scritto|schreef|escreveu)"
    r"(?: on| am| le| el| il| op| em)? \d{1,4}[./-]",
    re.IGNORECASE,
)
WROTE_DASHES = re.compile(
    r"\b(?:wrote|schrieb|a écrit|escribió|ha scritto) ?[-—]{2,60}\s*$", re.IGNORECASE
)
WROTE_END = re.compile(
    r"\b(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu)\s*$", re.IGNORECASE
)
CLOCK = re.compile(r"\b\d{1,2}[:.hH]\d{2}\b|\b\d{1,2} ?[ap]\.?m\b|\d時|\d点|\d시", re.IGNORECASE)
DATED = re.compile(
    r"\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\b(?:19|20)\d\d\b|\d ?年|\d ?월|\d{1,2}[- ][a-zà-ž]{3}",
    re.IGNORECASE,
)
ADDRESS = re.compile(r"[^\s<>@()]{1,64}@[^\s<>@()]{1,190}")
BRACKETED = re.compile(r"[<(\[](?:mailto:)?\s{0,3}[^\s<>@()]{1,64}@[^\s<>@()]{1,190}[>)\]]")
OPENER = re.compile(
    r"^[-*_\s>]{0,8}(?:on|am|le|el|il(?: giorno)?|op|em|no dia|a|w dniu|dnia|dne|dňa|den|på|"
    r"pe|în data|la|vào|в|ngày|στις|tarihinde|ons|sent from|kl|at|em|den|on the|az|dana|"
    r"pon|wt|śr|czw|pt|sob|niedz|"
    r"lun|mar|mer|gio|ven|sab|dom|lunedì|"
    r"mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|"
    r"пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье"
    r")\.?,?[\s:]|^[-*_\s>]{0,8}(?:在|于|於|\d{1,4} ?[./年년 :-]|\d{1,2}\. |"
    r"[a-zà-ž]{2,10}(?:day|tag|woch|abend|dag|di|edi|che|nes|tes|les|ves|ado|ngo|eira|ek|da|ta|ek)"
    r"(?:, | den |\s)\d)",
    re.IGNORECASE,
)
# "Yes. On Wed, Apr 4, 2026 at 3:59 PM, bob@acme.example wrote:" in one line above the quote.
SHARED_LINE = re.compile(
    r"^(?P<own>.{1,200}?)(?:\s|-{2,4} ?)(?P<attribution>(?:On|Am|Le|El|Il|Op|Em|W dniu|Den) "
    r"(?=\S{0,12},? ?.{0,12}\d).{8,180})$"
)

ORIGINAL_MARKS = re.compile(r"^[\s>*]{0,6}[-_=*~—–]{2,80}\s{0,4}\w")
ORIGINAL_KIND = re.compile(
    r"original|reply|forward|ursprünglich|antwort|weitergeleitet|origine|transf[eé]r|réexpédi|"
    r"reenviad|inoltrat|oorspronkelijk|doorgestuurd|encaminhad|oryginaln|przekazan|исходн|пересыла|"
    r"oprindelig|opprinnelig|videresendt|vidarebefordra|ursprunglig|původní|pôvodn|eredeti|"
    r"továbbított|alkuperäinen|välitetty|原始|转发|轉寄|元の|転送|원본|전달|orijinal|iletilen|αρχικό",
    re.IGNORECASE,
)
ORIGINAL_NOUN = re.compile(
    r"message|mail\b|nachricht|bericht|besked|meddelelse|melding|meddelande|mensaje|mensagem|messaggio|"
    r"wiadomość|сообщени|письмо|správa|zpráva|üzenet|viesti|邮件|郵件|メッセージ|메시지|메일|ileti|"
    r"mesaj|μήνυμα|courriel|correo",
    re.IGNORECASE,
)
BEGIN_FORWARD = re.compile(
    r"^\s*(?:begin forwarded message|anfang der weitergeleiteten nachricht|"
    r"début du message (?:réexpédié|transféré)|inizio messaggio inoltrato|"
    r"inicio del mensaje reenviado|início da mensagem (?:reencaminhada|encaminhada)|"
    r"begin doorgestuurd bericht|videresendt (?:besked|melding)|vidarebefordrat brev|"
    r"начало переадресованного сообщения|以下是转发的邮件|次のメールを転送します)\s?[:：]\s*$",
    re.IGNORECASE,
)
REPLY_ABOVE = re.compile(
    r"^.{0,30}(?:(?:reply|answer|write|respond) above this line|antworten sie (?:bitte )?oberhalb|"
    r"répondez au-dessus de cette ligne|responda por encima de esta línea)",
    re.IGNORECASE,
)
# Above an earlier message and above the footer of a mailing list shorter ones are believed too.
SHORT_RULER = re.compile(r"^\s*[-_=*—─]{2,200}\s*$")
# "… <ada@acme.example\n>:" is no quoted line but the end of an attribution.
TORN_END = re.compile(r"^>\s{0,2}(?:[^\s>:]{1,14}\s?){0,2}[:：]\s*$")
LABEL = re.compile(r"^[\s*_]{0,4}\w[\w \u00a0'-]{0,24}\s?[*_]{0,2}[:：]")

HEADERS = {
    "from": "from|von|de|da|van|od|från|fra|lähettäjä|от|від|发件人|寄件者|寄件人|差出人|보낸 ?사람|"
    "gönderen|kimden|expéditeur|feladó|de la|από|từ|מאת|من|šalje|ut de|mittente|remitente",
    "date": "sent|date|dato|envoyé le|gesendet|datum|envoyé|fecha|enviado(?: el)?|enviada(?: em)?|data|inviato|"
    "verzonden|wysłano|wysłane|skickat|sendt|lähetetty|отправлено|дата|надіслано|发送时间|日期|寄件日期|"
    "送信日時|日時|보낸 ?날짜|날짜|tarih|gönderildi|message du|gesendet am|odesláno|odoslané|elküldve|"
    "dátum|trimis|ημερομηνία|στάλθηκε|poslano|ngày|päivämäärä|päiväys",
    "to": "to|an|à|a|para|aan|do|till|til|vastaanottaja|кому|收件人|收件者|宛先|받는 ?사람|kime|alıcı|"
    "komu|címzett|către|προς|đến|אל|إلى|prima|za|destinataire|destinatario|destinatário",
    "subject": "subject|betreff|objet|asunto|oggetto|onderwerp|assunto|temat|ämne|emne|aihe|тема|"
    "主题|主旨|主題|件名|제목|konu|sujet|předmět|predmet|tárgy|subiect|θέμα|chủ đề|נושא|الموضوع|hal",
    "cc": "cc|kopie|copie(?: à)?|cópia|kopia|dw|копия|копія|抄送|副本|참조|másolat|κοιν|con copia|kopio",
}
HEADER = re.compile(
    r"^[\s*_>|]{0,6}(?:"
    + "|".join(f"(?P<{name}>{words})" for name, words in HEADERS.items())
    + r")[\s*_\u00a0]{0,4}[:：](?P<value>.{0,200})",
    re.IGNORECASE,
)

SIGNATURE_RULE = re.compile(r"^\s?(?:--|––|—)\s*$")
# The whole line with which a letter ends.
SIGN_OFF = re.compile(
    r"^\s*(?:(?:(?:with )?(?:best|kind|warm|kindest|warmest|many)? ?(?:regards|wishes|thanks)|best|"
    r"cheers|sincerely|yours(?: (?:sincerely|truly|faithfully))?|thanks|thank you|cordially)|"
    r"(?:mit )?(?:freundliche[nrm]?|beste[nr]?|herzliche[nr]?|viele[n]?|liebe[n]?|sch[öo]ne[n]?) "
    r"(?:gr(?:ü|ue|u)(?:ß|ss)en?|gru(?:ß|ss))|mfg|(?:bien )?cordialement|bien à vous|"
    r"(?:meilleures|sincères|cordiales) salutations|salutations(?: \w+)?|(?:un )?(?:cordial )?saludos?"
    r"(?: cordiales)?|atentamente|(?:cordiali|distinti) saluti|saluti|met vriendelijke groet(?:en)?|"
    r"vriendelijke groet(?:en)?|groet(?:en)?|(?:com os melhores )?cumprimentos|atenciosamente|"
    r"atentamente|z poważaniem|pozdrawiam(?: serdecznie)?|(?:med )?(?:vänlig(?:a)?|venlig|vennlig) "
    r"(?:hälsning(?:ar)?|hilsen)|(?:bästa )?hälsningar|mvh|ystävällisin terveisin|s pozdravem)"
    r"\s{0,3}[,.!]?\s*$",
    re.IGNORECASE,
)
# What only a visiting card holds: a number to dial, an address, a site.
CARD = re.compile(
    r"(?:\+|\b00|\b(?:tel|phone|fax|mob\w{0,6}|handy|t|m|p|f)[.: ]{1,3}\(?|^\s*\(?0)\d[\d ()/.-]{5,24}|"
    r"[^\s<>@()]{1,64}@[^\s<>@()]{1,190}|\bwww\.|https?://",
    re.IGNORECASE,
)
# What asks the reader to do something, whatever number or address stands behind it.
ASKS = re.compile(
    r"[?!]\s*$|^\s*p\.?\s?s\b|\b(?:please|call|write|ring|let|bitte|rufen|schreiben|appelez|"
    r"écrivez|merci de|llame|escriba|por favor|chiam\w+|scriv\w+|bel|proszę|can you|could you)\b",
    re.IGNORECASE,
)
SMALL_WORD = re.compile(r"(?<![\w.@/-])[a-zà-öø-ÿąćęłńóśźż][\w'’]{0,30}(?![\w@/]|\.\w)")
# Of titles and names: "Head of Sales", "Leiter der Abteilung", "Directeur des achats".
LINKS = frozenset(
    re.findall(
        r"\S+",
        "of and the for at in de des du la le les et da do dos e y del der die das und für im von "
        "van den di i à tel phone fax mobile email mail",
    )
)
DASHED_NAME = re.compile(r"^[-–—]{1,2}\s?[^\W\d_][\w.'’]{0,30}(?:\s[^\W\d_][\w.'’]{0,30}){0,3}\s*$")
_DEVICE = (
    r"i-?phone|i-?pad|i-?pod|android|galaxy|samsung|smartphone|mobile|mobil\w*|handy|phone|"
    r"télephone|téléphone|teléfono|móvil|celular|telefon\w*|telefoon|blackberry|nokia|xperia|"
    r"htc|pixel|huawei|xiaomi|redmi|oneplus|windows|outlook|mail\b|tablet\w*|tablette|device|gerät|"
    r"surface|mac\b|macbook|verizon|wireless|t-mobile|at&t|vodafone|handheld|gmail|yahoo|aol|"
    r"proton\w*|thunderbird|spark|sparrow|hey\b|gmx|web\.de|airmail|acompli|boxer|newton|"
    r"postbox|zoho|fairphone|puhelime\w*|telefonu|смартфон\w*|телефон\w*|айфон\w*"
)
DEVICE = re.compile(
    r"^\s*[-–—*_<(\[]{0,3}\s?(?:(?:this (?:message|e-?mail) was )?sent (?:from|via|using|with|by|"
    r"on)\b|get |von meine[mr] |gesendet (?:von|mit|über)\b|diese nachricht wurde von |"
    r"envoyé (?:de|depuis|à partir de|avec)\b|envoyée? |enviado (?:desde|do|de|a partir d\w|"
    r"pelo|via)\b|enviada (?:do|de)\b|obtener |obtenha o |inviato da\b|ottieni |scarica |"
    r"verzonden (?:vanaf|met|via)\b|verstuurd (?:vanaf|met)\b|wysłane (?:z|za)\b|wysłano z\b|pobierz |"
    r"skickat från |hämta |sendt fra |hent |hanki |lähetetty |отправлено (?:из|с|со)\b|надіслано з\b|"
    r"odesláno z |odoslané z |elküldve |küldve |trimis de pe |téléchargez |outlook (?:für|voor|for|"
    r"pour|para) |download outlook)"
    rf"(?=[^.!?;,]{{0,60}}(?:{_DEVICE}))[^.!?;,]{{0,80}}(?:[,.;-]{{0,2}} ?(?:so |und )?(?:please |bitte )?"
    r"(?:excuse|forgive|pardon|apolog|sorry|entschuldig|typos).{0,80})?(?:\.com[>)]?|\(?<?https?://\S{1,200})?[.>)\]\s]*$|"
    # A name nobody listed: it begins with a capital, or a link follows it.
    r"^\s*(?-i:Sent from (?:my )?(?=[A-Z])\w{2,20}(?: [\w-]{1,12}){0,4})\s*$|"
    r"^\s*sent (?:from|via|with) \S{2,30}(?: \S{1,20}){0,3}? ?[<(]https?://\S{1,200}\s*$|"
    r"^\s*(?:iPhone|iPad)から送信\s*$|^\s*发自我的.{1,20}$|^\s*從我的.{1,20}(?:傳送|寄出)\s*$|"
    r"^\s*.{0,20}에서 (?:보냄|발송).{0,5}$|^\s*von meinem .{1,30} gesendet\s*\.?$|"
    r"^\s*mit (?:gmx|web\.de|der) .{1,40}gesendet\.?\s*$",
    re.IGNORECASE,
)
DISCLAIMER = re.compile(
    r"^\s*[*_]{0,3}(?:(?:this|the above) (?:e-?mail|message|communication|transmission)"
    r"(?: \(?(?:and|including|or) .{1,80}?)?,? "
    r"(?:is|are|may|contains|was|has)\b.{0,200}(?:confidential|privileged|intended)|"
    r"(?:the )?(?:information|contents?) (?:contained |transmitted )?(?:in|by|of) this "
    r"(?:e-?mail|message|communication).{0,200}(?:confidential|intended|privileged)|"
    r"confidentiality (?:notice|note)|legal (?:notice|disclaimer)\s?:|disclaimer\s?:|"
    r"if you (?:are not the intended recipient|have received this (?:e-?mail|message) in error)|"
    r"(?:caution|warning|achtung|attention|external(?: e-?mail| sender)?|\[external\])\W{1,4}"
    r".{0,40}(?:originated|came|sent|von|from|provient).{0,40}(?:outside|external|extern|hors)|"
    r"this (?:e-?mail|message) (?:originated|came|was sent) from outside|"
    r"you don't often get (?:e-?mail|this) from|"
    r"diese (?:e-?mail|nachricht).{0,160}(?:vertraulich|ausschließlich)|"
    r"(?:ce (?:message|courriel|mail)|cet e-?mail).{0,200}(?:confidentiel|destin)|"
    r"este (?:mensaje|correo|e-?mail).{0,200}(?:confidencial|destinad)|"
    r"(?:questo messaggio|la presente|questa e-?mail|le informazioni contenute).{0,200}"
    r"(?:riservat|confidenzial)|"
    r"(?:dit (?:bericht|e-?mail)|deze e-?mail).{0,160}(?:vertrouwelijk|uitsluitend)|"
    r"(?:esta mensagem|este e-?mail).{0,200}confidencia|"
    r"(?:ta|niniejsza|treść tej) wiadomoś.{0,200}(?:poufn|wyłącznie)|"
    r"(?:please )?(?:consider|think of) the environment before print|"
    r"(?:bitte )?denken sie an die umwelt|(?:pensez|merci de penser) à l.environnement|"
    r"(?:virus[- ]?free|virenfrei)\.? ?(?:www\.)?(?:avast|avg)|"
    r"diese e-?mail wurde von avast)",
    re.IGNORECASE,
)
