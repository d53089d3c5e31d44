"""Exports with their header row and five records each, as vendors and sales teams write them.

Written down, with the field of every column, before any was run; people and firms are invented.
`free` columns may be taken for a field or not; every other column without one must be left alone.
"""

ROWS: dict[str, tuple[list[str], list[list[str]], dict[str, str], frozenset[str]]] = {}


def _add(name: str, text: str, labels: str, free: tuple[str, ...] = ()) -> None:
    header, *records = [
        [cell.strip() for cell in line.split("|")] for line in text.split("\n")[1:-1]
    ]
    fields = dict(one.split("=")[::-1] for one in labels.split(";"))
    ROWS[name] = (header, records, fields, frozenset(free))


_add(
    "apollo_accounts",
    """
Company|Company Name for Emails|Account Stage|Lists|# Employees|Industry|Account Owner|Website|Company Linkedin Url|Facebook Url|Twitter Url|Company Street|Company City|Company State|Company Country|Company Postal Code|Company Address|Keywords|Company Phone|Technologies|Total Funding|Latest Funding|Latest Funding Amount|Last Raised At|Annual Revenue|Number of Retail Locations|Apollo Account Id|SIC Codes|Founded Year|Logo Url|Subsidiary of
Harlow Freight Ltd|Harlow Freight|Cold|UK logistics|120|logistics & supply chain|amy@ours.example|http://www.harlowfreight.co.uk|http://www.linkedin.com/company/harlow-freight||https://twitter.com/harlowfreight|12 Dock Road|Felixstowe|England|United Kingdom|IP11 3SY|12 Dock Road, Felixstowe|haulage, customs|+44 1394 555 010|Outlook, Salesforce|||||18500000||5f1a2b3c4d5e6f|4731|1998||
Mirabel Foods|Mirabel|Cold||45|food production|amy@ours.example|http://www.mirabelfoods.com|http://www.linkedin.com/company/mirabel-foods||||Lyon|Auvergne-Rhône-Alpes|France|69003||organic, jam|+33 4 72 00 00 11|Shopify|||||5200000||5f1a2b3c4d5e70||2009||
Tallgrass Analytics|Tallgrass|Approaching|US data|210|information technology & services|ben@ours.example|http://www.tallgrass.io|http://www.linkedin.com/company/tallgrass||||Omaha|Nebraska|United States|68102||analytics, farms|+1 402 555 0142|AWS, Snowflake|24000000|Series B|15000000|2024-05-01|31000000||5f1a2b3c4d5e71|7372|2016||
Fjordline Pumps|Fjordline|Cold||75|machinery|ben@ours.example|http://www.fjordlinepumps.no|http://www.linkedin.com/company/fjordline-pumps||||Bergen|Vestland|Norway|5003||pumps|+47 55 00 01 02||||||12000000||5f1a2b3c4d5e72|3561|1984||
Ostrava Tools|Ostrava Tools|Cold||30|machinery|amy@ours.example|http://www.ostravatools.cz|http://www.linkedin.com/company/ostrava-tools||||Ostrava||Czech Republic|70200||tools|+420 596 000 101||||||3000000||5f1a2b3c4d5e73||2001||
""",
    "company_name=Company;employees=# Employees;industry=Industry;owner=Account Owner;company_domain=Website;city=Company City;region=Company State;country=Company Country;keywords=Keywords;phone=Company Phone;technologies=Technologies;revenue=Annual Revenue;source_id=Apollo Account Id",
)
_add(
    "salesnav_scraper_evaboot",
    """
First Name|Last Name|Full Name|Current Job|Email|Email Status|Phone|Location|Prospect Linkedin URL|Sales Navigator URL|Linkedin ID|Premium|Open Profile|Number of Connections|Years in Position|Months in Position|Years in Company|Company Name|Company Domain|Company Website|Company Location|Company Employee Count|Company Employee Range|Company Industry|Company Year Founded|Company Linkedin URL|Matches Filters|No Match Reasons
Nadia|Brandt|Nadia Brandt|Head of Procurement|nadia.brandt@werfthaus.de|safe||Hamburg, Germany|https://www.linkedin.com/in/nadia-brandt-1|https://www.linkedin.com/sales/people/ACwAAA1|ACwAAA1|false|true|512|2|5|4|Werfthaus|werfthaus.de|https://werfthaus.de|Hamburg, Germany|340|201-500|Shipbuilding|1972|https://www.linkedin.com/company/111|YES|
Pierre|Lavigne|Pierre Lavigne|Directeur Achats|p.lavigne@moulinbleu.fr|riskier||Lille, France|https://www.linkedin.com/in/plavigne|https://www.linkedin.com/sales/people/ACwAAA2|ACwAAA2|true|false|1200|1|2|1|Moulin Bleu|moulinbleu.fr|https://www.moulinbleu.fr|Lille, France|88|51-200|Food Production|1990|https://www.linkedin.com/company/112|YES|
Sofia|Rinaldi|Sofia Rinaldi|COO||not found||Turin, Italy|https://www.linkedin.com/in/sofiarinaldi|https://www.linkedin.com/sales/people/ACwAAA3|ACwAAA3|false|false|330|6|0|9|Torchio Meccanica|torchio.it|http://torchio.it|Turin, Italy|52|51-200|Machinery|1965|https://www.linkedin.com/company/113|NO|Job title
Owen|Pryce|Owen Pryce|Operations Manager|owen@glanffrwd.wales|safe||Cardiff, United Kingdom|https://www.linkedin.com/in/owenpryce|https://www.linkedin.com/sales/people/ACwAAA4|ACwAAA4|false|true|77|3|3|3|Glanffrwd Dairy|glanffrwd.wales|https://glanffrwd.wales|Cardiff, UK|24|11-50|Dairy|2003|https://www.linkedin.com/company/114|YES|
Marta|Kowal|Marta Kowal|CPO|marta.kowal@stalpol.pl|safe||Gdynia, Poland|https://www.linkedin.com/in/martakowal|https://www.linkedin.com/sales/people/ACwAAA5|ACwAAA5|true|false|640|0|8|2|Stalpol|stalpol.pl|https://stalpol.pl|Gdynia, Poland|410|201-500|Mining & Metals|1951|https://www.linkedin.com/company/115|YES|
""",
    "first_name=First Name;last_name=Last Name;full_name=Full Name;title=Current Job;email=Email;email_status=Email Status;phone=Phone;linkedin_url=Prospect Linkedin URL;company_name=Company Name;company_domain=Company Domain;employees=Company Employee Count;industry=Company Industry;source_id=Linkedin ID",
    ("Location", "Company Location"),
)
_add(
    "salesnav_wiza",
    """
full_name|first_name|last_name|title|seniority|email|email_type|email_status|mobile_phone1|other_phone1|linkedin_profile_url|location|company|company_domain|company_industry|company_size|company_size_range|company_revenue|company_founded|company_linkedin|company_location|company_street|company_locality|company_region|company_country|company_postal_code|company_type|company_description
Ingrid Solheim|Ingrid|Solheim|VP Sales|vp|ingrid@nordkapp.no|personal work|valid|+47 900 10 001||https://www.linkedin.com/in/ingrids|Oslo, Norway|Nordkapp Systems|nordkapp.no|Computer Software|85|51-200|$10M-25M|2012|https://www.linkedin.com/company/nordkapp|Oslo, Norway|Storgata 1|Oslo|Oslo|Norway|0155|private|Software for fisheries
Ravi Menon|Ravi|Menon|Director of IT|director|ravi.menon@kochitea.in|work|valid|+91 98470 00001||https://www.linkedin.com/in/ravimenon|Kochi, India|Kochi Tea|kochitea.in|Food & Beverages|640|501-1000|$50M-100M|1961|https://www.linkedin.com/company/kochi-tea|Kochi, India||Kochi|Kerala|India|682001|private|Tea
Laura Peña|Laura|Peña|Jefa de compras|manager|lpena@acerosduero.es|work|accept_all|||https://www.linkedin.com/in/laurapena|Valladolid, Spain|Aceros Duero|acerosduero.es|Steel|120|51-200|$25M-50M|1978|https://www.linkedin.com/company/aceros-duero|Valladolid, Spain||Valladolid|Castilla y León|Spain|47001|private|Steel
Tom Visser|Tom|Visser|CEO|cxo|tom@vissertuin.nl|work|valid|+31 6 1000 0001||https://www.linkedin.com/in/tomvisser|Utrecht, Netherlands|Visser Tuin|vissertuin.nl|Retail|18|11-50|$1M-10M|1999|https://www.linkedin.com/company/visser-tuin|Utrecht, Netherlands||Utrecht|Utrecht|Netherlands|3511|private|Gardens
Anja Krämer|Anja|Krämer|Leiterin Einkauf|manager|a.kraemer@lackwerk.de|work|valid||+49 711 100 10|https://www.linkedin.com/in/anjakraemer|Stuttgart, Germany|Lackwerk|lackwerk.de|Chemicals|230|201-500|$50M-100M|1955|https://www.linkedin.com/company/lackwerk|Stuttgart, Germany||Stuttgart|Baden-Württemberg|Germany|70173|private|Paints
""",
    "full_name=full_name;first_name=first_name;last_name=last_name;title=title;email=email;email_status=email_status;phone=mobile_phone1;linkedin_url=linkedin_profile_url;company_name=company;company_domain=company_domain;industry=company_industry;employees=company_size;revenue=company_revenue;city=company_locality;region=company_region;country=company_country",
    ("location", "company_location", "other_phone1"),
)
_add(
    "captain_data_profiles",
    """
li_profile_url|person_full_name|person_first_name|person_last_name|person_headline|person_job_title|person_job_location|person_email|pro_email_status|org_name|org_li_url|org_website|org_industry|org_employees_count|org_headquarters_city|org_headquarters_country|scraped_at
https://www.linkedin.com/in/a-1|Greta Lindqvist|Greta|Lindqvist|Building quieter trains|Head of Engineering|Gothenburg|greta@tystspar.se|verified|Tyst Spår AB|https://www.linkedin.com/company/tyst|https://tystspar.se|Railroad Manufacture|66|Gothenburg|Sweden|2026-02-11T09:20:11Z
https://www.linkedin.com/in/a-2|Luis Ortega|Luis|Ortega|Logistics nerd|Supply Chain Manager|Bilbao|luis@norteflete.es|verified|Norte Flete|https://www.linkedin.com/company/norte|https://norteflete.es|Transportation|140|Bilbao|Spain|2026-02-11T09:20:15Z
https://www.linkedin.com/in/a-3|Emma Clarke|Emma|Clarke|CFO and sailor|CFO|Southampton||unknown|Solent Marine|https://www.linkedin.com/company/solent|https://solentmarine.co.uk|Maritime|38|Southampton|United Kingdom|2026-02-11T09:20:19Z
https://www.linkedin.com/in/a-4|Janek Nowak|Janek|Nowak|Data & coffee|Data Lead|Kraków|janek@palarnia.pl|verified|Palarnia Sp. z o.o.|https://www.linkedin.com/company/palarnia|https://palarnia.pl|Food|29|Kraków|Poland|2026-02-11T09:20:22Z
https://www.linkedin.com/in/a-5|Mei Tan|Mei|Tan|Growth|Growth Manager|Singapore|mei@kelongfarms.sg|risky|Kelong Farms|https://www.linkedin.com/company/kelong|https://kelongfarms.sg|Farming|51|Singapore|Singapore|2026-02-11T09:20:29Z
""",
    "linkedin_url=li_profile_url;full_name=person_full_name;first_name=person_first_name;last_name=person_last_name;title=person_job_title;email=person_email;email_status=pro_email_status;company_name=org_name;company_domain=org_website;industry=org_industry;employees=org_employees_count;city=org_headquarters_city;country=org_headquarters_country",
    ("scraped_at", "person_job_location"),
)
_add(
    "hubspot_contacts_with_company",
    """
Record ID - Contact|First Name|Last Name|Email|Job Title|Phone Number|Mobile Phone Number|Contact owner|Associated Company|Associated Company IDs|Company Domain Name|Company size|Industry|City|State/Region|Country/Region|Lead Status|Lifecycle Stage|Original Source|Marketing contact status|Last Activity Date|Create Date|Last Modified Date|LinkedIn Bio|Number of times contacted
10001|Helen|Archer|helen.archer@brackenhill.co.uk|Finance Director|+44 113 496 0001||Ben Ours|Bracken Hill Homes|99001|brackenhill.co.uk|51-200|Construction|Leeds|West Yorkshire|United Kingdom|NEW|lead|Organic Search|Marketing contact|2026-01-11|2024-03-02|2026-02-01||3
10002|Marc|Dubois|marc@fonderiedubois.fr|Gérant|+33 3 20 00 00 02||Ben Ours|Fonderie Dubois|99002|fonderiedubois.fr|11-50|Metallurgy|Roubaix|Hauts-de-France|France||lead|Offline Sources|Non-marketing contact||2024-03-02|2026-02-01||0
10003|Tilda|Nyström|tilda.nystrom@granstuga.se|Inköpschef||+46 70 000 00 03|Amy Ours|Granstuga AB|99003|granstuga.se|11-50|Furniture|Jönköping||Sweden|OPEN|marketingqualifiedlead|Paid Search|Marketing contact|2026-01-22|2024-04-12|2026-02-01||5
10004|Ken|Ito|k.ito@hamamatsu-felt.jp|General Manager|+81 53 000 0004||Amy Ours|Hamamatsu Felt|99004|hamamatsu-felt.jp|201-500|Textiles|Hamamatsu|Shizuoka|Japan||lead|Direct Traffic|Marketing contact||2024-04-12|2026-02-01||0
10005|Rosa|Lima|rosa@saltriver.com|Buyer|+1 480 555 0105||Amy Ours|Salt River Supply|99005|saltriver.com|51-200|Wholesale|Phoenix|AZ|United States|NEW|lead|Referrals|Marketing contact|2026-01-29|2024-05-30|2026-02-01||1
""",
    "source_id=Record ID - Contact;first_name=First Name;last_name=Last Name;email=Email;title=Job Title;phone=Phone Number;owner=Contact owner;company_name=Associated Company;company_domain=Company Domain Name;employees=Company size;industry=Industry;city=City;region=State/Region;country=Country/Region;updated_at=Last Modified Date",
)
_add(
    "hubspot_companies_german",
    """
Datensatz-ID|Name des Unternehmens|Domainname des Unternehmens|Zuständiger Mitarbeiter für Unternehmen|Branche|Anzahl der Mitarbeiter|Jährlicher Umsatz|Ort|Bundesland/Region|Land/Region|Postleitzahl|Telefonnummer|Lifecycle-Phase|Erstelldatum|Datum der letzten Aktivität|LinkedIn-Unternehmensseite
70001|Blechwerk Sauer GmbH|blechwerk-sauer.de|Amy Ours|Maschinenbau|180|32000000|Siegen|Nordrhein-Westfalen|Deutschland|57072|+49 271 100 01|Lead|12.03.2024|05.01.2026|https://www.linkedin.com/company/blechwerk-sauer
70002|Alpenmolkerei Steiner|alpenmolkerei-steiner.at|Amy Ours|Lebensmittel|64|9000000|Kitzbühel|Tirol|Österreich|6370|+43 5356 100 02|Lead|12.03.2024||
70003|Holzbau Rüegg AG|ruegg-holzbau.ch|Ben Ours|Bau|42|7500000|Wil|St. Gallen|Schweiz|9500|+41 71 100 00 03|Kunde|02.04.2024|11.01.2026|
70004|Kaltluft Technik|kaltluft.de|Ben Ours|Klimatechnik|25|4100000|Kassel|Hessen|Deutschland|34117|+49 561 100 04|Lead|02.04.2024||
70005|Papierfabrik Moos|papier-moos.de|Amy Ours|Papier|310|88000000|Rosenheim|Bayern|Deutschland|83022|+49 8031 100 05|Lead|02.04.2024|29.12.2025|https://www.linkedin.com/company/papier-moos
""",
    "source_id=Datensatz-ID;company_name=Name des Unternehmens;company_domain=Domainname des Unternehmens;owner=Zuständiger Mitarbeiter für Unternehmen;industry=Branche;employees=Anzahl der Mitarbeiter;revenue=Jährlicher Umsatz;city=Ort;region=Bundesland/Region;country=Land/Region;phone=Telefonnummer",
)
_add(
    "salesforce_leads_report",
    """
Lead Owner|First Name|Last Name|Title|Company / Account|Email|Phone|Mobile|Street|City|State/Province (text only)|Country (text only)|Lead Source|Lead Status|Rating|Industry|Annual Revenue|No. of Employees|Website|Lead ID|Created Date|Last Modified Date|Unread By Owner
Amy Ours|Gareth|Bowen|Works Manager|Bowen Slate|gareth@bowenslate.co.uk|01248 555 001||Quarry Lane|Bethesda|Gwynedd|United Kingdom|Web|Open - Not Contacted|Warm|Mining|4,500,000|38|www.bowenslate.co.uk|00Q5i00000AbCdE|02/03/2024|01/02/2026|0
Amy Ours|Yuki|Mori|Purchasing|Mori Glass|ymori@moriglass.jp|+81 75 000 0002|||Kyoto||Japan|Trade Show|Working - Contacted||Manufacturing||120|www.moriglass.jp|00Q5i00000AbCdF|02/03/2024|01/02/2026|0
Ben Ours|Dana|Whitlock|CEO|Whitlock Boats|dana@whitlockboats.com|(207) 555-0103|(207) 555-0113|4 Pier St|Rockland|ME|United States|Web|Open - Not Contacted|Hot|Marine|2,000,000|15|www.whitlockboats.com|00Q5i00000AbCdG|02/03/2024|01/02/2026|1
Ben Ours|Olu|Adeyemi|Head of Ops|Ibadan Mills|olu@ibadanmills.ng|+234 2 000 0004|||Ibadan|Oyo|Nigeria|Referral|Nurturing||Food|10,000,000|420|www.ibadanmills.ng|00Q5i00000AbCdH|02/03/2024|01/02/2026|0
Ben Ours|Clara|Voss|Einkäuferin|Voss Keramik|c.voss@voss-keramik.de|+49 365 100 05|||Gera|Thüringen|Germany|Web|Open - Not Contacted||Manufacturing|6,000,000|72|www.voss-keramik.de|00Q5i00000AbCdI|02/03/2024|01/02/2026|0
""",
    "owner=Lead Owner;first_name=First Name;last_name=Last Name;title=Title;company_name=Company / Account;email=Email;phone=Phone;city=City;region=State/Province (text only);country=Country (text only);industry=Industry;revenue=Annual Revenue;employees=No. of Employees;company_domain=Website;source_id=Lead ID;updated_at=Last Modified Date",
)
_add(
    "salesforce_contacts_accounts_report",
    """
Account Name|Account Owner|Account Type|Website|Account Industry|Employees|Annual Revenue (converted)|Billing City|Billing State/Province|Billing Country|Contact Name|Contact: Job Title|Contact: Email Address|Contact: Business Phone|Contact ID|Contact: Last Activity|Account: Last Modified Date
Pinewood Press|Amy Ours|Prospect|pinewoodpress.com|Printing|55|USD 7,000,000|Portland|OR|USA|Ella Grant|Production Manager|ella@pinewoodpress.com|+1 503 555 0101|0035i00000AAA01|12/01/2026|14/01/2026
Delta Riso|Amy Ours|Prospect|deltariso.it|Food|80|EUR 14,000,000|Vercelli|VC|Italy|Paolo Testa|Direttore commerciale|p.testa@deltariso.it|+39 0161 000 02|0035i00000AAA02||14/01/2026
Karst Optik|Ben Ours|Customer - Direct|karstoptik.si|Optics|34|EUR 5,000,000|Postojna||Slovenia|Maja Zupan|CTO|maja@karstoptik.si|+386 5 000 03|0035i00000AAA03||14/01/2026
Redfern Tiles|Ben Ours|Prospect|redferntiles.com.au|Construction|22|AUD 3,100,000|Ballarat|VIC|Australia|Jack Doyle|Owner|jack@redferntiles.com.au|+61 3 5300 0004|0035i00000AAA04|02/01/2026|14/01/2026
Tisza Motor|Ben Ours|Prospect|tiszamotor.hu|Automotive|140|EUR 11,000,000|Szeged||Hungary|Eszter Kiss|HR Director|kiss.eszter@tiszamotor.hu|+36 62 000 005|0035i00000AAA05||14/01/2026
""",
    "company_name=Account Name;owner=Account Owner;company_domain=Website;industry=Account Industry;employees=Employees;revenue=Annual Revenue (converted);city=Billing City;region=Billing State/Province;country=Billing Country;full_name=Contact Name;title=Contact: Job Title;email=Contact: Email Address;phone=Contact: Business Phone;source_id=Contact ID;updated_at=Account: Last Modified Date",
)
_add(
    "pipedrive_people",
    """
Person - Name|Person - Organization|Person - Email - Work|Person - Email - Home|Person - Phone - Work|Person - Phone - Mobile|Person - Job title|Person - Owner|Person - Label|Person - Open deals|Person - Next activity date|Person - ID|Person - Update time|Organization - Address|Organization - Website|Organization - Industry|Organization - Number of employees|Organization - Country of Address
Piotr Zieliński|Zielbud|piotr@zielbud.pl||+48 22 000 00 01|+48 600 000 001|Prezes|Amy Ours|Warm lead|1|2026-02-12|5001|2026-01-30 10:11:12|Warszawa|zielbud.pl|Construction|40|Poland
Karin Holm|Holm Textil|karin@holmtextil.se|karin.holm@gmail.com|+46 33 000 002||VD|Amy Ours||0||5002|2026-01-30 10:11:12|Borås|holmtextil.se|Textiles|23|Sweden
Joana Reis|Cortiça Reis|joana@corticareis.pt||+351 265 000 003||Diretora|Ben Ours|Cold lead|0||5003|2026-01-30 10:11:13|Setúbal|corticareis.pt|Cork|90|Portugal
Sam Okoro|Okoro Paints|sam@okoropaints.com||+44 161 496 0004||MD|Ben Ours||2|2026-02-20|5004|2026-01-30 10:11:13|Manchester|okoropaints.com|Chemicals|31|United Kingdom
Lena Fuchs|Fuchs Licht|l.fuchs@fuchs-licht.de||+49 351 100 05||Prokuristin|Ben Ours||0||5005|2026-01-30 10:11:14|Dresden|fuchs-licht.de|Lighting|58|Germany
""",
    "full_name=Person - Name;company_name=Person - Organization;email=Person - Email - Work;phone=Person - Phone - Work;title=Person - Job title;owner=Person - Owner;source_id=Person - ID;updated_at=Person - Update time;company_domain=Organization - Website;industry=Organization - Industry;employees=Organization - Number of employees;country=Organization - Country of Address",
    ("Organization - Address",),
)
_add(
    "outreach_accounts_prospects",
    """
Prospect ID|Prospect First Name|Prospect Last Name|Prospect Title|Prospect Emails|Prospect Work Phones|Prospect LinkedIn URL|Prospect Stage|Prospect Owner|Account Name|Account Domain|Account Industry|Account Number of Employees|Account Locality|Prospect City|Prospect Country|Prospect Tags|Prospect Engaged Score|Prospect Updated At|Opted Out
81001|Ruth|Feldman|Dean|ruth.feldman@larkcollege.edu|+1 617 555 0101|https://linkedin.com/in/ruthf|Cold/Not Started|amy@ours.example|Lark College|larkcollege.edu|Education|520|Boston, MA|Boston|United States|edu,2026|3|2026-01-12T08:00:00Z|false
81002|Hugo|Marchetti|IT Manager|hugo@lagomaggiore.ch|+41 91 000 00 02|https://linkedin.com/in/hugom|Replied|amy@ours.example|Lago Maggiore Cruises|lagomaggiore.ch|Travel|76|Locarno|Locarno|Switzerland||12|2026-01-12T08:00:00Z|false
81003|Priya|Nair|Procurement Lead|priya@coircraft.in||https://linkedin.com/in/priyan|Cold/Not Started|ben@ours.example|Coir Craft|coircraft.in|Textiles|150|Alappuzha|Alappuzha|India|asia|0|2026-01-12T08:00:00Z|true
81004|Ewan|Moir|Distillery Manager|ewan@glenmoir.scot|+44 1340 555 004||Cold/Not Started|ben@ours.example|Glen Moir|glenmoir.scot|Beverages|19|Speyside|Dufftown|United Kingdom||0|2026-01-12T08:00:00Z|false
81005|Ines|Castro|Directora|ines@vinasur.cl|+56 2 000 00005||Approaching|ben@ours.example|Viña Sur|vinasur.cl|Wine|88|Santiago|Santiago|Chile|wine|1|2026-01-12T08:00:00Z|false
""",
    "source_id=Prospect ID;first_name=Prospect First Name;last_name=Prospect Last Name;title=Prospect Title;email=Prospect Emails;phone=Prospect Work Phones;linkedin_url=Prospect LinkedIn URL;owner=Prospect Owner;company_name=Account Name;company_domain=Account Domain;industry=Account Industry;employees=Account Number of Employees;city=Prospect City;country=Prospect Country;keywords=Prospect Tags;updated_at=Prospect Updated At",
    ("Account Locality",),
)
_add(
    "zoominfo_contacts_full",
    """
ZoomInfo Contact ID|Last Name|First Name|Middle Name|Salutation|Job Title|Job Function|Management Level|Direct Phone Number|Mobile phone|Email Address|Email Domain|LinkedIn Contact Profile URL|Contact Accuracy Score|Last Job Change Type|Person City|Person State|Person Zip Code|Country|ZoomInfo Company ID|Company Name|Website|Company HQ Phone|Revenue (in 000s USD)|Revenue Range (in USD)|Employees|Employee Range|Primary Industry|Primary Sub-Industry|SIC Code 1|Company City|Company State|Company Country|Founded Year|Ticker
1200001|Hale|Martin||Mr.|Plant Manager|Operations|Manager|(330) 555-0101||m.hale@akronrubber.com|akronrubber.com|https://www.linkedin.com/in/mhale|95||Akron|Ohio|44308|United States|3300001|Akron Rubber Works|www.akronrubber.com|(330) 555-0100|42000|$25 mil. - $50 mil.|260|250 - 499|Manufacturing|Rubber|3061|Akron|Ohio|United States|1931|
1200002|Lopez|Dina|M|Ms.|VP Marketing|Marketing|VP-Level|||dina.lopez@mesaseed.com|mesaseed.com|https://www.linkedin.com/in/dinalopez|85||Mesa|Arizona|85201|United States|3300002|Mesa Seed|www.mesaseed.com|(480) 555-0102|9500|$5 mil. - $10 mil.|48|20 - 49|Agriculture|Crops|0119|Mesa|Arizona|United States|1988|
1200003|Chan|Iris|||CIO|Information Technology|C-Level|||iris@harbourlink.hk|harbourlink.hk||90|||||Hong Kong|3300003|Harbour Link|www.harbourlink.hk||120000|$100 mil. - $250 mil.|700|500 - 999|Transportation|Marine Shipping|4412|||Hong Kong|1975|
1200004|Berg|Nils|||Buyer|Operations|Non-Manager|+46 8 000 004||nils@bergpapp.se|bergpapp.se||80||Stockholm|Stockholm|111 20|Sweden|3300004|Bergpapp|www.bergpapp.se||6100|$5 mil. - $10 mil.|37|20 - 49|Manufacturing|Paper|2631|Stockholm|Stockholm|Sweden|1990|
1200005|Quinn|Aoife|||HR Director|Human Resources|Director|+353 91 000 005||aoife@claddaghsoft.ie|claddaghsoft.ie|https://www.linkedin.com/in/aoifeq|88||Galway|County Galway||Ireland|3300005|Claddagh Soft|www.claddaghsoft.ie||15000|$10 mil. - $25 mil.|95|50 - 99|Software|HR|7372|Galway|County Galway|Ireland|2010|
""",
    "source_id=ZoomInfo Contact ID;last_name=Last Name;first_name=First Name;title=Job Title;phone=Direct Phone Number;email=Email Address;linkedin_url=LinkedIn Contact Profile URL;city=Person City;region=Person State;country=Country;company_name=Company Name;company_domain=Website;revenue=Revenue (in 000s USD);employees=Employees;industry=Primary Industry",
)
_add(
    "lusha_extension",
    """
First Name|Last Name|Full Name|Job Title|Departments|Seniority|Work Email|Work Email Confidence|Private Email|Direct Phone|Mobile Phone|Work Phone|Contact Location|Contact LinkedIn URL|Company Name|Company Domain|Company Description|Company Number of Employees|Company Revenue|Company Main Industry|Company Sub Industry|Company City|Company State|Company Country|Company LinkedIn URL|Reveal Date
Omar|Haddad|Omar Haddad|Sales Director|Sales|director|omar@petraceramics.jo|A||+962 6 000 001|||Amman, Jordan|https://www.linkedin.com/in/omarh|Petra Ceramics|petraceramics.jo|Tiles|201 - 500|$10M - $50M|Manufacturing|Ceramics|Amman||Jordan|https://www.linkedin.com/company/petra|2026-01-05
Vera|Novak|Vera Novak|CMO|Marketing|c-suite|vera@cukrarna.cz|A+|vera.novak@seznam.cz||+420 600 000 002||Brno, Czechia|https://www.linkedin.com/in/veran|Cukrárna|cukrarna.cz|Sweets|51 - 200|$1M - $10M|Food|Bakery|Brno||Czech Republic||2026-01-05
Kofi|Mensah|Kofi Mensah|Founder|Business|founder|kofi@voltaboats.gh|B||||+233 30 000 003|Accra, Ghana||Volta Boats|voltaboats.gh|Boats|11 - 50||Transport|Boats|Accra||Ghana||2026-01-06
Sara|Beck|Sara Beck|Head of QA|Quality|manager|s.beck@beckpharma.de|A||+49 621 100 04|||Mannheim, Germany|https://www.linkedin.com/in/sarab|Beck Pharma|beckpharma.de|Drugs|501 - 1000|$100M - $250M|Pharma|Generics|Mannheim|Baden-Württemberg|Germany||2026-01-06
Leo|Martins|Leo Martins|Ops Lead|Operations|senior|leo@ipecafe.br|A||||+55 35 0000 0005|Varginha, Brazil||Ipê Café|ipecafe.br|Coffee|11 - 50|$1M - $10M|Food|Coffee|Varginha|Minas Gerais|Brazil||2026-01-06
""",
    "first_name=First Name;last_name=Last Name;full_name=Full Name;title=Job Title;email=Work Email;phone=Direct Phone;linkedin_url=Contact LinkedIn URL;company_name=Company Name;company_domain=Company Domain;employees=Company Number of Employees;revenue=Company Revenue;industry=Company Main Industry;city=Company City;region=Company State;country=Company Country",
    ("Contact Location", "Work Email Confidence"),
)
_add(
    "cognism_export",
    """
Person Id|First Name|Last Name|Job Title|Seniority|Job Function|Email|Email Quality|Direct Dial|Mobile|Mobile DNC|HQ Phone|Person LinkedIn URL|Person City|Person State|Person Country|Account Name|Account Website|Account LinkedIn|Account Industry|Account Headcount|Account Revenue Estimate|Account HQ City|Account HQ State|Account HQ Country|Account Technologies|Redeemed On
cg-1|Jonas|Wikström|Fleet Manager|Manager|Operations|jonas@lappfrakt.se|High|+46 920 000 01|||+46 920 000 00|https://www.linkedin.com/in/jonasw|Luleå||Sweden|Lappfrakt|lappfrakt.se|https://www.linkedin.com/company/lappfrakt|Transportation|130|25M|Luleå||Sweden|SAP|12/01/2026
cg-2|Bea|Horvat|Direktorica|Director|Finance|bea@kvarnerriba.hr|High|||||https://www.linkedin.com/in/beah|Rijeka||Croatia|Kvarner Riba|kvarnerriba.hr||Fishery|44|6M|Rijeka||Croatia||12/01/2026
cg-3|Neil|Ferris|CTO|C-Suite|Engineering|neil@ferrislab.co.uk|Medium||+44 7700 900003|No||https://www.linkedin.com/in/neilf|Reading|Berkshire|United Kingdom|Ferris Lab|ferrislab.co.uk||Biotechnology|61|11M|Reading|Berkshire|United Kingdom|AWS, Jira|12/01/2026
cg-4|Cleo|Marin|Acheteuse|Staff|Procurement|cleo@papetmarin.fr|High|+33 2 00 00 00 04||||https://www.linkedin.com/in/cleom|Nantes||France|Papeteries Marin|papetmarin.fr||Paper|210|40M|Nantes||France||12/01/2026
cg-5|Udo|Lang|Werksleiter|Manager|Operations|udo.lang@langguss.de|High||+49 151 000005|||https://www.linkedin.com/in/udol|Chemnitz|Sachsen|Germany|Lang Guss|langguss.de||Foundry|170|28M|Chemnitz|Sachsen|Germany|SAP|12/01/2026
""",
    "source_id=Person Id;first_name=First Name;last_name=Last Name;title=Job Title;email=Email;email_status=Email Quality;phone=Direct Dial;linkedin_url=Person LinkedIn URL;city=Person City;region=Person State;country=Person Country;company_name=Account Name;company_domain=Account Website;industry=Account Industry;employees=Account Headcount;revenue=Account Revenue Estimate;technologies=Account Technologies",
    ("Redeemed On",),
)
_add(
    "dealfront_leadfeeder",
    """
Company|Company website|Company industry|Employee count|Employees range|Revenue range|City|Region|Country|Business ID|Phone|LinkedIn URL|First visit|Latest visit|Visits|Page views|Quality|Assignee|Tags|CRM status|Landing page
Silex Bau GmbH|silexbau.de|Construction|80|50-99|10M-50M|Erfurt|Thüringen|Germany|DE123456|+49 361 100 01|https://www.linkedin.com/company/silexbau|2026-01-02|2026-01-20|4|11|7.5|Amy Ours|hot|new|/pricing
Vihreä Kivi Oy|vihreakivi.fi|Mining|33|10-49|1M-10M|Kuopio|North Savo|Finland|FI234567|+358 17 000 002||2026-01-03|2026-01-03|1|2|2.0|||new|/
Blaue Linse|blauelinse.at|Retail|12|10-49|1M-10M|Graz|Steiermark|Austria|AT345678|||2026-01-03|2026-01-19|3|8|5.5|Ben Ours||connected|/demo
De Haan Zaden|dehaanzaden.nl|Agriculture|55|50-99|10M-50M|Enkhuizen|Noord-Holland|Netherlands|NL456789|+31 228 000 004|https://www.linkedin.com/company/dehaanzaden|2026-01-04|2026-01-21|6|20|8.5|Ben Ours|hot|new|/blog
Fonte Clara|fonteclara.pt|Beverages|140|100-249|10M-50M|Évora|Alentejo|Portugal|PT567890|+351 266 000 005||2026-01-05|2026-01-05|1|1|1.0|||new|/
""",
    "company_name=Company;company_domain=Company website;industry=Company industry;employees=Employee count;revenue=Revenue range;city=City;region=Region;country=Country;phone=Phone;owner=Assignee;keywords=Tags;source_id=Business ID",
    ("LinkedIn URL",),
)
_add(
    "zoho_crm_leads_de",
    """
Lead-ID|Anrede|Vorname|Nachname|Firma|Titel|E-Mail|Telefon|Mobil|Website|Lead-Quelle|Lead-Status|Branche|Anz. Mitarbeiter|Jahresumsatz|Lead-Besitzer|Straße|Stadt|Bundesland|Land|PLZ|Geändert um|Erstellt um|E-Mail-Abmeldung
5577001|Frau|Petra|Winkler|Winkler Etiketten|Geschäftsführerin|p.winkler@winkler-etiketten.de|+49 561 100 11|+49 171 000 0001|winkler-etiketten.de|Messe|Neu|Druck|45|6.200.000|Amy Ours|Am Werk 1|Kassel|Hessen|Deutschland|34117|12.01.2026 10:00|02.03.2024 09:00|false
5577002|Herr|Jens|Opitz|Opitz Federn|Einkaufsleiter|opitz@opitz-federn.de|+49 355 100 12||opitz-federn.de|Web|Kontaktiert|Metall|88|11.000.000|Amy Ours|Lausitzer 4|Cottbus|Brandenburg|Deutschland|03046|12.01.2026 10:00|02.03.2024 09:00|false
5577003|Frau|Ruth|Egger|Egger Käse|Leiterin Export|ruth@egger-kaese.ch|+41 71 000 13||egger-kaese.ch|Messe|Neu|Lebensmittel|30|4.800.000|Ben Ours|Dorf 3|Appenzell|AI|Schweiz|9050|12.01.2026 10:00|02.03.2024 09:00|false
5577004|Herr|Kurt|Moser|Moser Lifte|Betriebsleiter|k.moser@moserlifte.at|+43 512 000 14||moserlifte.at|Web|Neu|Tourismus|120|19.000.000|Ben Ours|Bergweg 2|Innsbruck|Tirol|Österreich|6020|12.01.2026 10:00|02.03.2024 09:00|true
5577005|Herr|Tim|Rau|Rau Robotik|CTO|tim@rau-robotik.de|+49 721 100 15|+49 172 000 0005|rau-robotik.de|Empfehlung|Neu|Robotik|17|2.100.000|Ben Ours|Kaiser 9|Karlsruhe|Baden-Württemberg|Deutschland|76133|12.01.2026 10:00|02.03.2024 09:00|false
""",
    "source_id=Lead-ID;first_name=Vorname;last_name=Nachname;company_name=Firma;title=Titel;email=E-Mail;phone=Telefon;company_domain=Website;industry=Branche;employees=Anz. Mitarbeiter;revenue=Jahresumsatz;owner=Lead-Besitzer;city=Stadt;region=Bundesland;country=Land;updated_at=Geändert um",
)
_add(
    "dynamics_contacts_view",
    """
(Do Not Modify) Contact|(Do Not Modify) Row Checksum|(Do Not Modify) Modified On|Full Name|First Name|Last Name|Job Title|Company Name (Company Name) (Account)|E-mail|Business Phone|Mobile Phone|Address 1: City|Address 1: State/Province|Address 1: Country/Region|Owner|Status Reason|Website (Company Name) (Account)|Industry (Company Name) (Account)|Number of Employees (Company Name) (Account)|Do not allow Bulk Emails
3f2b-01|abc=|2026-01-14 08:00|Gail Stone|Gail|Stone|Buyer|Stoneway Ltd|gail@stoneway.co.uk|+44 114 496 0001||Sheffield|South Yorkshire|United Kingdom|Amy Ours|Active|stoneway.co.uk|Building Supplies|64|Allow
3f2b-02|abd=|2026-01-14 08:00|Max Petit|Max|Petit|DSI|Cristal Petit|max@cristalpetit.fr|+33 3 00 00 00 02||Nancy|Grand Est|France|Amy Ours|Active|cristalpetit.fr|Glass|130|Allow
3f2b-03|abe=|2026-01-14 08:00|Una Byrne|Una|Byrne|COO|Byrne Peat|una@byrnepeat.ie|+353 44 000 003||Mullingar|Westmeath|Ireland|Ben Ours|Active|byrnepeat.ie|Energy|28|Do Not Allow
3f2b-04|abf=|2026-01-14 08:00|Theo Laan|Theo|Laan|Inkoper|Laan Staal|theo@laanstaal.nl|+31 78 000 0004||Dordrecht|Zuid-Holland|Netherlands|Ben Ours|Active|laanstaal.nl|Steel|95|Allow
3f2b-05|abg=|2026-01-14 08:00|Zoe Park|Zoe|Park|VP People|Park Vision|zoe@parkvision.com|+1 206 555 0105||Seattle|WA|United States|Ben Ours|Active|parkvision.com|Software|240|Allow
""",
    "source_id=(Do Not Modify) Contact;updated_at=(Do Not Modify) Modified On;full_name=Full Name;first_name=First Name;last_name=Last Name;title=Job Title;company_name=Company Name (Company Name) (Account);email=E-mail;phone=Business Phone;city=Address 1: City;region=Address 1: State/Province;country=Address 1: Country/Region;owner=Owner;company_domain=Website (Company Name) (Account);industry=Industry (Company Name) (Account);employees=Number of Employees (Company Name) (Account)",
)
_add(
    "odoo_contacts",
    """
id|display_name|company_type|parent_id/name|function|email|phone|mobile|website|street|city|state_id/name|zip|country_id/name|vat|user_id/name|category_id|lang|write_date
__export__.res_partner_11|Nora Sand|Person|Sand & Söhne|Einkauf|nora@sandsoehne.de|+49 40 100 01||sandsoehne.de|Hafen 1|Hamburg|Hamburg|20457|Germany|DE811111111|Amy Ours|Prospect|de_DE|2026-01-10 12:00:00
__export__.res_partner_12|Ivo Maes|Person|Maes Chocolade|CEO|ivo@maeschoc.be|+32 50 00 00 02||maeschoc.be|Markt 2|Brugge||8000|Belgium|BE0400000002|Amy Ours||nl_BE|2026-01-10 12:00:00
__export__.res_partner_13|Rita Alves|Person|Alves Redes|Diretora|rita@alvesredes.pt||+351 910 000 003|alvesredes.pt|Rua 3|Peniche|Leiria|2520|Portugal|PT500000003|Ben Ours|Prospect|pt_PT|2026-01-10 12:00:00
__export__.res_partner_14|Ole Lund|Person|Lund Lamper|Indkøber|ole@lundlamper.dk|+45 75 00 00 04||lundlamper.dk|Vej 4|Vejle||7100|Denmark|DK10000004|Ben Ours||da_DK|2026-01-10 12:00:00
__export__.res_partner_15|Gina Serra|Person|Serra Olio|Titolare|gina@serraolio.it|+39 0783 000 05||serraolio.it|Via 5|Oristano|OR|09170|Italy|IT00000000005|Ben Ours|Prospect|it_IT|2026-01-10 12:00:00
""",
    "source_id=id;full_name=display_name;company_name=parent_id/name;title=function;email=email;phone=phone;company_domain=website;city=city;region=state_id/name;country=country_id/name;owner=user_id/name;updated_at=write_date",
    ("category_id",),
)
_add(
    "superoffice_selection",
    """
Company|Department|Category|Business|Number|Our contact|Street address|Postcode|City|Country|Phone|Internet address|Org. no.|Contact - first name|Contact - last name|Contact - title|Contact - direct phone|Contact - mobile|Contact - e-mail|Contact - retired|Updated|Updated by
Nordlys Møbler AS||Prospect|Furniture|10021|Amy Ours|Gate 1|7010|Trondheim|Norway|+47 73 00 00 01|nordlysmobler.no|NO900000001|Silje|Aas|Daglig leder|+47 73 00 00 11|+47 900 00 001|silje@nordlysmobler.no|No|12.01.2026|AMY
Skagen Fisk A/S||Prospect|Fishery|10022|Amy Ours|Havn 2|9990|Skagen|Denmark|+45 98 00 00 02|skagenfisk.dk|DK20000002|Bo|Kjær|Indkøbschef|||bo@skagenfisk.dk|No|12.01.2026|AMY
Aurora Ljus AB||Customer|Lighting|10023|Ben Ours|Väg 3|98131|Kiruna|Sweden|+46 980 000 03|auroraljus.se|SE5560000003|Eva|Lind|Platschef||+46 70 000 00 03|eva.lind@auroraljus.se|No|13.01.2026|BEN
Koivu Ovet Oy||Prospect|Doors|10024|Ben Ours|Tie 4|15110|Lahti|Finland|+358 3 000 004|koivuovet.fi|FI10000004|Aki|Virta|Ostaja|||aki@koivuovet.fi|Yes|13.01.2026|BEN
Frost Vannkraft||Lead|Energy|10025|Ben Ours|Elv 5|5700|Voss|Norway|+47 56 00 00 05|frostvann.no|NO900000005|Dag|Moen|Driftssjef|+47 56 00 00 15||dag@frostvann.no|No|13.01.2026|BEN
""",
    "company_name=Company;industry=Business;owner=Our contact;city=City;country=Country;phone=Contact - direct phone;company_domain=Internet address;first_name=Contact - first name;last_name=Contact - last name;title=Contact - title;email=Contact - e-mail;updated_at=Updated",
    ("Number", "Phone", "Org. no."),
)
_add(
    "excel_german_team",
    """
Lfd. Nr.|Firma (lt. HR)|Rechtsform|Straße u. Hausnr.|PLZ|Ort|Bundesl.|Land|Web|Ansprechp. Vorname|Ansprechp. Name|Pos.|Tel. Zentrale|Tel. Durchwahl|Mailadr.|MA-Zahl|Umsatz in Mio. €|Branche|ABC|Betreuer|Bemerkung|Stand
1|Gebr. Hoppe Werkzeugbau|GmbH|Industriestr. 4|58511|Lüdenscheid|NRW|D|www.hoppe-werkzeugbau.de|Ralf|Hoppe|GF|02351 1000|02351 1011|r.hoppe@hoppe-werkzeugbau.de|95|14,5|Werkzeugbau|A|Ours|Rückruf Q1|15.01.2026
2|Kunstoff Arndt|KG|Am Hang 2|95030|Hof|BY|D|www.arndt-kunststoff.de|Silke|Arndt|EK|09281 2000||s.arndt@arndt-kunststoff.de|40|6|Kunststoff|B|Ours||15.01.2026
3|Lederer Pumpen|GmbH & Co. KG|Bach 1|79098|Freiburg|BW|D|www.lederer-pumpen.de|Uwe|Lederer|GF|0761 3000|0761 3012|lederer@lederer-pumpen.de|120|21,2|Pumpen|A|Meier|Messe|16.01.2026
4|Bäckerei Thum|e.K.|Markt 9|09111|Chemnitz|SN|D||Inge|Thum|Inh.|0371 4000||info@baeckerei-thum.de|18|1,1|Lebensmittel|C|Meier||16.01.2026
5|Solartec Nord|AG|Deich 7|25813|Husum|SH|D|www.solartec-nord.de|Finn|Petersen|VL|04841 5000|04841 5020|petersen@solartec-nord.de|210|55|Energie|A|Ours|Angebot offen|16.01.2026
""",
    "company_name=Firma (lt. HR);city=Ort;region=Bundesl.;country=Land;company_domain=Web;first_name=Ansprechp. Vorname;last_name=Ansprechp. Name;title=Pos.;phone=Tel. Durchwahl;email=Mailadr.;employees=MA-Zahl;revenue=Umsatz in Mio. €;industry=Branche;owner=Betreuer;updated_at=Stand",
    ("Lfd. Nr.",),
)
_add(
    "excel_french_team",
    """
Raison sociale|SIRET|Code NAF|Activité|Effectif|CA (k€)|Civilité|Nom|Prénom|Fonction|Courriel pro|Tél. fixe|Tél. portable|Adresse|CP|Ville|Région|Pays|Site internet|Commercial en charge|Date MAJ|Observations
Ateliers Vasseur|32000000000011|2562B|Mécanique|45|6200|M.|Vasseur|Alain|Gérant|a.vasseur@ateliers-vasseur.fr|03 20 00 00 01|06 00 00 00 01|2 rue A|59100|Roubaix|Hauts-de-France|France|www.ateliers-vasseur.fr|Ours|14/01/2026|rappeler
Laiterie du Val|41000000000022|1051A|Agroalimentaire|130|24000|Mme|Garnier|Claire|Resp. achats|c.garnier@laiterieduval.fr|02 43 00 00 02||ZI|53000|Laval|Pays de la Loire|France|www.laiterieduval.fr|Ours|14/01/2026|
Verrerie Collet|38000000000033|2313Z|Verre|78|11500|M.|Collet|Yves|PDG|yves@verreriecollet.fr|03 22 00 00 03||Rte 3|80220|Gamaches|Hauts-de-France|France|www.verreriecollet.fr|Petit|15/01/2026|
Menuiserie Roux|52000000000044|4332A|Bâtiment|12|1400|M.|Roux|Éric|Artisan|roux.eric@orange.fr|04 90 00 00 04|06 00 00 00 04|Mas 4|84200|Carpentras|PACA|France||Petit|15/01/2026|devis
Textile Blanchard|44000000000055|1396Z|Textile|64|8800|Mme|Blanchard|Anne|DG|anne@textile-blanchard.fr|04 77 00 00 05||Rue 5|42300|Roanne|Auvergne-Rhône-Alpes|France|www.textile-blanchard.fr|Ours|15/01/2026|
""",
    "company_name=Raison sociale;industry=Activité;employees=Effectif;revenue=CA (k€);last_name=Nom;first_name=Prénom;title=Fonction;email=Courriel pro;phone=Tél. fixe;city=Ville;region=Région;country=Pays;company_domain=Site internet;owner=Commercial en charge;updated_at=Date MAJ",
    ("SIRET",),
)
_add(
    "excel_spanish_team",
    """
Cód. cliente|Empresa|CIF|Sector|Nº empleados|Facturación anual (€)|Persona de contacto|Cargo|Correo|Tel. contacto|Móvil|Dirección|C.P.|Población|Provincia|País|Página web|Comercial asignado|Últ. actualización|Notas
C-001|Hierros Segura SL|B00000001|Metal|34|4100000|Javier Segura|Gerente|javier@hierrossegura.es|968 00 00 01|600 000 001|Pol. Ind. 1|30010|Murcia|Murcia|España|www.hierrossegura.es|Ours|13/01/2026|llamar
C-002|Conservas Lago|A00000002|Alimentación|150|22000000|Marta Lago|Dir. Compras|mlago@conservaslago.es|986 00 00 02||Puerto 2|36202|Vigo|Pontevedra|España|www.conservaslago.es|Ours|13/01/2026|
C-003|Muebles Tena|B00000003|Mueble|22|1900000|Ana Tena|Propietaria|ana@mueblestena.es|964 00 00 03||Calle 3|12500|Vinaròs|Castellón|España|www.mueblestena.es|Gil|14/01/2026|
C-004|Riegos Ebro|B00000004|Agua|48|5600000|Pablo Sanz|Jefe técnico|psanz@riegosebro.es|976 00 00 04|600 000 004|Camino 4|50010|Zaragoza|Zaragoza|España|www.riegosebro.es|Gil|14/01/2026|oferta
C-005|Luz del Sur|A00000005|Energía|310|64000000|Elena Vega|CFO|elena.vega@luzdelsur.es|954 00 00 05||Av. 5|41001|Sevilla|Sevilla|España|www.luzdelsur.es|Ours|14/01/2026|
""",
    "source_id=Cód. cliente;company_name=Empresa;industry=Sector;employees=Nº empleados;revenue=Facturación anual (€);full_name=Persona de contacto;title=Cargo;email=Correo;phone=Tel. contacto;city=Población;region=Provincia;country=País;company_domain=Página web;owner=Comercial asignado;updated_at=Últ. actualización",
)
_add(
    "excel_polish_team",
    """
Lp.|Nazwa firmy|NIP|Branża|Il. pracowników|Przychód roczny (tys. zł)|Imię i nazwisko|Stanowisko|E-mail służbowy|Nr telefonu|Tel. kom.|Ulica|Kod pocztowy|Miejscowość|Woj.|Kraj|WWW|Opiekun handlowy|Data aktualizacji|Uwagi
1|Metalex Kielce Sp. z o.o.|6570000001|Metal|85|21000|Adam Wrona|Dyrektor zakupów|a.wrona@metalex-kielce.pl|41 300 00 01|600 000 001|Przemysłowa 1|25-001|Kielce|świętokrzyskie|Polska|metalex-kielce.pl|Ours|2026-01-12|oddzwonić
2|Sad Grójecki|7970000002|Spożywcza|40|9000|Ewa Sikora|Właścicielka|ewa@sadgrojecki.pl|48 600 00 02||Sadowa 2|05-600|Grójec|mazowieckie|Polska|sadgrojecki.pl|Ours|2026-01-12|
3|Bałtyk Jachty|5840000003|Stocznia|130|48000|Marek Dąbek|Prezes|marek@baltykjachty.pl|58 700 00 03||Portowa 3|80-001|Gdańsk|pomorskie|Polska|baltykjachty.pl|Nowak|2026-01-13|
4|Drewno Podlasie|5420000004|Drzewna|60|15000|Iza Kulesza|Kier. sprzedaży|iza@drewnopodlasie.pl|85 700 00 04|600 000 004|Leśna 4|15-001|Białystok|podlaskie|Polska|drewnopodlasie.pl|Nowak|2026-01-13|
5|Szkło Krosno Plus|6840000005|Szkło|220|90000|Jan Baran|CFO|jan.baran@szklokp.pl|13 400 00 05||Hutnicza 5|38-400|Krosno|podkarpackie|Polska|szklokp.pl|Ours|2026-01-13|
""",
    "company_name=Nazwa firmy;industry=Branża;employees=Il. pracowników;revenue=Przychód roczny (tys. zł);full_name=Imię i nazwisko;title=Stanowisko;email=E-mail służbowy;phone=Nr telefonu;city=Miejscowość;region=Woj.;country=Kraj;company_domain=WWW;owner=Opiekun handlowy;updated_at=Data aktualizacji",
    ("Lp.",),
)
_add(
    "excel_dutch_team",
    """
Relatienr.|Bedrijf|KvK-nummer|Branche|Aantal FTE|Jaaromzet|Contactpersoon|Voornaam|Achternaam|Functie|Mailadres|Vast nummer|06-nummer|Vestigingsplaats|Provincie|Land|Website|Accountmanager|Laatst gewijzigd|Opmerkingen
R100|Bakkerij Kuipers BV|10000001|Voeding|35|€ 3.200.000|Jan Kuipers|Jan|Kuipers|Directeur|jan@bakkerijkuipers.nl|0513 000 001|06 00000001|Heerenveen|Friesland|Nederland|bakkerijkuipers.nl|Ours|14-01-2026|terugbellen
R101|Van Dam Kassen|10000002|Tuinbouw|80|€ 12.000.000|Lotte van Dam|Lotte|van Dam|Inkoop|lotte@vandamkassen.nl|0174 000 002||Naaldwijk|Zuid-Holland|Nederland|vandamkassen.nl|Ours|14-01-2026|
R102|Scheepswerf Prins|10000003|Maritiem|140|€ 31.000.000|Koen Prins|Koen|Prins|CEO|koen@scheepswerfprins.nl|0184 000 003||Sliedrecht|Zuid-Holland|Nederland|scheepswerfprins.nl|Bos|15-01-2026|
R103|Kaasmakerij Vos|10000004|Zuivel|18|€ 2.100.000|Els Vos|Els|Vos|Eigenaar|els@kaasvos.nl|0348 000 004|06 00000004|Woerden|Utrecht|Nederland|kaasvos.nl|Bos|15-01-2026|offerte
R104|Drukkerij Smit|10000005|Grafisch|27|€ 2.900.000|Bart Smit|Bart|Smit|Productie|bart@drukkerijsmit.be|03 000 00 05||Antwerpen|Antwerpen|België|drukkerijsmit.be|Ours|15-01-2026|
""",
    "source_id=Relatienr.;company_name=Bedrijf;industry=Branche;employees=Aantal FTE;revenue=Jaaromzet;full_name=Contactpersoon;first_name=Voornaam;last_name=Achternaam;title=Functie;email=Mailadres;phone=Vast nummer;city=Vestigingsplaats;region=Provincie;country=Land;company_domain=Website;owner=Accountmanager;updated_at=Laatst gewijzigd",
    ("KvK-nummer",),
)
_add(
    "trade_fair_exhibitors",
    """
Exhibitor Name|Hall|Stand|Stand No.|Country|City|Website|Exhibitor E-mail|Exhibitor Phone|Product Categories|Contact Person|Contact Person Position|Profile Link|Co-exhibitor of
Hydra Seals Srl|5|B|5B-12|Italy|Bologna|www.hydraseals.it|info@hydraseals.it|+39 051 000 001|Seals; Gaskets|Enrico Fabbri|Export Manager|https://fair.example/e/1|
Kestrel Valves|5|C|5C-03|United Kingdom|Derby|www.kestrelvalves.co.uk|sales@kestrelvalves.co.uk|+44 1332 555 002|Valves|Joan Marsh|Sales Manager|https://fair.example/e/2|
Anatolia Pompa|7|A|7A-20|Türkiye|Konya|www.anatoliapompa.com.tr|export@anatoliapompa.com.tr|+90 332 000 0003|Pumps|Emre Kaya|Export|https://fair.example/e/3|
Shenzhen Lantek|7|D|7D-44|China|Shenzhen|www.lantek-sz.cn|lily@lantek-sz.cn|+86 755 0000 0004|Sensors|Lily Wu|Overseas Sales|https://fair.example/e/4|
Ruhr Dichtung GmbH|5|B|5B-14|Germany|Bochum|www.ruhr-dichtung.de|info@ruhr-dichtung.de|+49 234 100 05|Seals|Olaf Kern|Vertrieb|https://fair.example/e/5|Hydra Seals Srl
""",
    "company_name=Exhibitor Name;country=Country;city=City;company_domain=Website;email=Exhibitor E-mail;phone=Exhibitor Phone;full_name=Contact Person;title=Contact Person Position",
    ("Product Categories",),
)
_add(
    "trade_fair_badge_scans",
    """
Scan Time|Badge ID|Given Name|Family Name|Organisation|Role|Business E-mail|Business Telephone|Address City|Address Country|Sector of activity|Scanned by|Lead rating|Free text
2026-01-20 10:02|B7001|Alma|Kurti|Kurti Export|Owner|alma@kurtiexport.al|+355 4 000 001|Tirana|Albania|Leather|Amy Ours|A|wants a price
2026-01-20 10:15|B7002|Stefan|Ilić|Ilić Mlin|Director|stefan@ilicmlin.rs|+381 21 000 002|Novi Sad|Serbia|Food|Amy Ours|B|
2026-01-20 10:31|B7003|Hanna|Weiss|Weiss Medtech|R&D|h.weiss@weissmed.de|+49 9131 100 03|Erlangen|Germany|Medical|Ben Ours|A|demo
2026-01-20 11:00|B7004|Joao|Prado|Prado Motos|Comprador|joao@pradomotos.com.br|+55 47 0000 0004|Joinville|Brazil|Automotive|Ben Ours|C|
2026-01-20 11:08|B7005|Nina|Larsen|Larsen Laks|Sales|nina@larsenlaks.no|+47 75 00 00 05|Bodø|Norway|Fish|Ben Ours|B|
""",
    "first_name=Given Name;last_name=Family Name;company_name=Organisation;title=Role;email=Business E-mail;phone=Business Telephone;city=Address City;country=Address Country;industry=Sector of activity;source_id=Badge ID",
    ("Scan Time",),
)
_add(
    "database_shorthand",
    """
cntct_id|fst_nm|lst_nm|job_ttl|eml_addr|tel_no|mob_no|acct_nm|acct_web|ind_cd|ind_desc|emp_cnt|ann_rev|addr_city|addr_st|addr_zip|ctry_cd|own_nm|crt_dt|upd_dt|opt_out_flg
1|Greg|Hollis|Buyer|greg@hollisgrain.com|6055550101||Hollis Grain|hollisgrain.com|0111|Grain|24|3100000|Pierre|SD|57501|US|Ours|2024-01-01|2026-01-11|N
2|Ada|Blum|CFO|ada@blumoptik.de|+4936411002||Blum Optik|blumoptik.de|3827|Optics|88|9700000|Jena|TH|07743|DE|Ours|2024-01-01|2026-01-11|N
3|Nico|Ferri|COO|nico@ferrimarmi.it|+390585003||Ferri Marmi|ferrimarmi.it|1411|Stone|41|5200000|Carrara|MS|54033|IT|Meier|2024-01-01|2026-01-11|Y
4|Kate|Orr|HR|kate@orrwool.nz|+6435550004||Orr Wool|orrwool.nz|2231|Wool|19|2000000|Timaru|CAN|7910|NZ|Meier|2024-01-01|2026-01-11|N
5|Pau|Roca|CTO|pau@rocasal.es|+349300005||Roca Sal|rocasal.es|2899|Salt|66|8100000|Cardona|B|08261|ES|Ours|2024-01-01|2026-01-11|N
""",
    "source_id=cntct_id;first_name=fst_nm;last_name=lst_nm;title=job_ttl;email=eml_addr;phone=tel_no;company_name=acct_nm;company_domain=acct_web;industry=ind_desc;employees=emp_cnt;revenue=ann_rev;city=addr_city;region=addr_st;country=ctry_cd;owner=own_nm;updated_at=upd_dt",
)
