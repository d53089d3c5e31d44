"""Columns of any vendor and language find their fields (DIS1, DIS9)."""

# ruff: noqa: T201 - the measured figures are printed with their n

import csv

import pytest

from prospects.mapping import NotAMapping, checked, guess, values_of

CORE = {
    "apollo_contacts_55": (
        "apollo",
        "first_name last_name title company_name email phone employees country",
    ),
    "apollo_contacts_short": (
        "apollo",
        "first_name last_name title company_name email company_domain",
    ),
    "phantombuster_sales_navigator": (
        "phantombuster",
        "full_name first_name last_name company_name title linkedin_url",
    ),
    "linkedin_connections": (
        "linkedin",
        "first_name last_name linkedin_url email company_name title updated_at",
    ),
    "hubspot_contacts_default": (
        "hubspot",
        "source_id first_name last_name email phone company_name owner",
    ),
    "hubspot_companies": ("hubspot", "company_name company_domain owner"),
    "salesforce_leads_report": ("salesforce", "first_name last_name email phone owner"),
    "pipedrive_import_sample": (
        "pipedrive",
        "full_name first_name last_name email phone company_name",
    ),
    "people_data_labs_company": (
        "people_data_labs",
        "company_name company_domain industry employees city country",
    ),
    "messy_user_headers_1": (None, "first_name last_name email company_name phone"),
}


def fields(header, sample=()):
    return {field: name for name, field in guess(header, sample).columns.items() if field}


def test_real_vendor_headers_map_their_core_fields(public_data):
    with (public_data / "import_headers" / "crm_export_headers.csv").open() as file:
        rows = {row["key"]: next(csv.reader([row["header_row"]])) for row in csv.DictReader(file)}

    for key, (vendor, core) in CORE.items():
        proposal = guess(rows[key], [])
        assert proposal.vendor == vendor, key
        assert set(core.split()) <= set(proposal.columns.values()), key
    print(f"{len(rows)} vendor headers")


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (
            "Vorname;Nachname;Firma;E-Mail-Adresse;Telefon;Ort;Land;Mitarbeiterzahl;Umsatz;Branche",
            "first_name last_name company_name email phone city country employees revenue industry",
        ),
        (
            "Prénom;Nom;Société;Adresse e-mail;Téléphone;Ville;Pays;Effectif;Poste",
            "first_name last_name company_name email phone city country employees title",
        ),
        (
            "Nombre;Apellidos;Empresa;Correo electrónico;Teléfono;Ciudad;País;Cargo",
            "first_name last_name company_name email phone city country title",
        ),
        (
            "Nome;Cognome;Azienda;E-mail;Telefono;Città;Paese;Ruolo;Sito web",
            "first_name last_name company_name email phone city country title company_domain",
        ),
        (
            "Voornaam;Achternaam;Bedrijf;E-mailadres;Telefoonnummer;Plaats;Functie",
            "first_name last_name company_name email phone city title",
        ),
        (
            "Imię;Nazwisko;Firma;Adres e-mail;Telefon;Miasto;Kraj;Stanowisko",
            "first_name last_name company_name email phone city country title",
        ),
        (
            "Förnamn;Efternamn;Företag;E-post;Telefon;Stad;Land;Bransch",
            "first_name last_name company_name email phone city country industry",
        ),
        ("会社名;氏名;役職;メールアドレス;電話番号", "company_name full_name title email phone"),
        ("Имя;Фамилия;Компания;Должность;Телефон", "first_name last_name company_name title phone"),
    ],
)
def test_headers_of_many_languages_are_known(header, expected):
    proposal = guess(header.split(";"), [])

    assert list(proposal.columns.values()) == expected.split()


def test_cells_speak_where_the_header_says_nothing():
    rows = [
        [
            f"Ann{n} Lee",
            f"ann{n}@acme{n}.com",
            f"https://acme{n}.com",
            f"+1 415 555 {1000 + n}",
            f"Acme {n} GmbH",
        ]
        for n in range(20)
    ]

    found = guess(["Column 1", "Column 2", "Column 3", "Column 4", "Column 5"], rows).columns

    assert list(found.values()) == ["full_name", "email", "company_domain", "phone", "company_name"]


def test_column_whose_cells_contradict_its_name_is_not_believed():
    rows = [[f"ann{n}@acme.com", "sent"] for n in range(20)]

    assert fields(["Contact", "Email"], rows) == {"email": "Contact"}


def test_name_means_a_company_in_a_list_of_companies():
    rows = [[f"Harbor {n} Inc", f"harbor{n}.com"] for n in range(10)]

    assert fields(["Name", "Domain"], rows) == {"company_name": "Name", "company_domain": "Domain"}
    assert fields(["Name", "Job Title", "Email"])["full_name"] == "Name"


def test_one_column_per_field_and_the_plainest_wins():
    found = fields(["Other Phone", "Phone", "Secondary Email", "Email", "Company City", "City"])

    assert found == {"phone": "Phone", "email": "Email", "city": "City"}


def test_what_is_private_is_asked_last():
    header = ["Home City", "Home Country/Region", "Personal Email", "Business City"]
    header += ["Business Country/Region", "Recommended Email"]

    found = fields(header)

    assert found == {
        "city": "Business City", "country": "Business Country/Region", "email": "Recommended Email",
    }  # fmt: skip


def test_a_form_of_address_is_no_job():
    rows = [["Mr", "Ann", "Buyer"], ["Ms.", "Bo", "Welder"], ["Dr", "Cy", "Cook"]]

    assert fields(["Title", "First Name", "Profession"], rows) == {"first_name": "First Name"}
    assert fields(["Title", "Job Title"])["title"] == "Job Title"


def test_foreign_columns_are_left_alone():
    assert fields(["Deal - Title", "Activity - Due date", "Facebook Url", "Email Sent"]) == {}


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        ({"X": "email"}, "no column “X”"),
        ({"A": "shoe_size"}, "is no field"),
        ({"A": "email", "B": "email"}, "both mapped to email"),
    ],
)
def test_mapping_of_a_person_is_checked(columns, words):
    with pytest.raises(NotAMapping, match=words):
        checked(columns, ["A", "B"])


def test_values_are_named_by_field():
    columns = checked({"A": "email"}, ["A", "B"])

    assert columns == {"A": "email", "B": None}
    assert values_of(columns, ["A", "B"], ["x@y.de", "z"]) == {"email": "x@y.de"}


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("Person - Job title,Person - Organization", "title company_name"),
        ("Organization 1 - Title,E-mail 1 - Value,Phone 1 - Value", "title email phone"),
        ("Address 1: City,Address 1: Country/Region", "city country"),
        ("Record ID - Company,Company name", "source_id company_name"),
        (
            "Organization - Country of Address,Organization - Number of employees",
            "country employees",
        ),
        ("ZoomInfo Contact ID,Direct Phone Number", "source_id phone"),
        ("Company / Organisation,Job Title / Role", "company_name title"),
        ("Sales (USD),Employees (Total)", "revenue employees"),
        ("Staff #,Email", "employees email"),
        ("Propriétaire du contact,Nb d'employés,Revenus annuels", "owner employees revenue"),
        ("Inhaber des Leads,Ort geschäftlich", "owner city"),
        ("Nº de empleados,Facturación anual,Empresa asociada", "employees revenue company_name"),
        ("org_nm,job_ttl,ctry_cd,emp_cnt", "company_name title country employees"),
        ("person_name_givenName,person_name_familyName", "first_name last_name"),
        ("Most Probable Email Status,NO_OF_EMP,Adresse 1: Ort", "email_status employees city"),
        ("Estado o provincia,Propietario de candidato", "region owner"),
        ("Employees #,Company Website", "employees company_domain"),
        ("Comp Name,co_size,Ann Rev (USD)", "company_name employees revenue"),
        ("Firma by,fn,HQ Ctry", "city first_name country"),
        ("POSN_TITLE,REV_AMT_USD,LST_UPD_TS", "title revenue updated_at"),
        ("Nom affiché,Poste occupé,Vendeur,Étiquettes", "full_name title owner keywords"),
        ("Person - Aktualisierungszeit,Ult. agg.", "updated_at"),
        ("cntct_id,fst_nm,lst_nm,own_nm", "source_id first_name last_name owner"),
        ("org_employees_count,pro_email_status", "employees email_status"),
        ("Name des Unternehmens,Tel. Durchwahl,MA-Zahl", "company_name phone employees"),
        ("Zuständiger Mitarbeiter für Unternehmen,Geändert um", "owner updated_at"),
        ("Persona de contacto,Últ. actualización", "full_name updated_at"),
        ("Il. pracowników,Przychód roczny (tys. zł)", "employees revenue"),
        ("Relatienr.,Aantal FTE,Laatst gewijzigd", "source_id employees updated_at"),
        ("Exhibitor Name,Exhibitor E-mail,Sector of activity", "company_name email industry"),
    ],
)
def test_a_qualified_name_means_what_its_rest_says(header, expected):
    assert set(fields(header.split(","))) == set(expected.split())


@pytest.mark.parametrize(
    "name",
    [
        "Company Address", "Account Number", "Company Type", "Company value", "Parent Company",
        "Date of birth", "Years in Position", "Account Stage", "Company Description",
        "Do Not Email", "Attendee #", "LinkedIn Company Page", "Manager First Name",
        "Nom du compte", "Phone Country Code", "IsUnreadByOwner", "Total Comp", "Comp", "Org Chart",
        "Tech Contact", "Tech", "Emp Name", "Emp Contact", "Rev Share", "PH level",
        "LinkedIn-Unternehmensseite", "Stand", "Own", "Lst", "Sales charge", "Org. no.",
        "Recommended By", "Guardian First Name", "guardian_first_name", "Contact #", "Email #",
    ],
)  # fmt: skip
def test_a_name_about_another_thing_is_left_alone(name):
    assert fields([name]) == {}


def test_a_date_in_the_column_stand_says_when_a_row_was_true():
    dated = [["Hoppe GmbH", "15.01.2026"], ["Arndt KG", "16.01.2026"]]
    booths = [["Hoppe GmbH", "5B-12"], ["Arndt KG", "5B-14"]]

    assert fields(["Firma", "Stand"], dated)["updated_at"] == "Stand"
    assert "updated_at" not in fields(["Firma", "Stand"], booths)
    assert "updated_at" not in fields(["Aussteller", "Aussteller Stand"], booths)
    assert fields(["Firma", "Stand Ort"], booths) == {"company_name": "Firma"}


def test_a_sentence_of_a_column_name_is_read_as_none():
    assert fields(["of " * 5_000]) == {}
    assert fields([f"E-mail {'of the person ' * 9}"]) == {}


def test_a_name_beside_a_first_name_is_the_family_name_where_it_is_one_word():
    rows = [["Ralf", "Hoppe"], ["Silke", "Arndt"], ["Uwe", "von Lederer"]]

    assert fields(["Vorname", "Name"], rows) == {"first_name": "Vorname", "last_name": "Name"}
    whole = [[first, f"{first} {last}"] for first, last in rows]
    assert fields(["Vorname", "Name"], whole) == {"first_name": "Vorname", "full_name": "Name"}


def test_a_column_of_numbers_is_no_job():
    rows = [["1", "Hoppe GmbH"], ["2", "Arndt KG"], ["3", "Lederer AG"]]

    assert fields(["Position", "Firma"], rows) == {"company_name": "Firma"}


def test_a_file_of_the_server_that_writes_paths_into_names_is_known():
    header = "id,display_name,parent_id/name,function,state_id/name,country_id/name,user_id/name"

    expected = "source_id full_name company_name title region country owner"
    assert set(fields(header.split(","))) == set(expected.split())


def test_a_number_is_counted_in_the_unit_of_its_column():
    columns = {"Annual Revenue ($M)": "revenue", "Name": "company_name"}

    read = [values_of(columns, list(columns), [cell, "A"])["revenue"] for cell in ("5.2", "$7M")]
    polish = values_of({"Przychód (tys. zł)": "revenue"}, ["Przychód (tys. zł)"], ["21000"])

    assert read == ["5.2 m", "$7M"]
    assert polish == {"revenue": "21000 k"}


@pytest.mark.parametrize(
    "header",
    [
        "First Name,Last Name,Title,Company,Email,Work Phone,Owner,Stage,Last Contacted At",
        "firstName,lastName,company,emails,workPhones,mobilePhones,addressCity,ownerEmail",
        "Prospect ID,Name,Email,Account,Engaged At,Replied At,Opted Out At",
    ],
)
def test_outreach_is_known_by_its_columns(header):
    assert guess(header.split(","), []).vendor == "outreach"
