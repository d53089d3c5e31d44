"""DIS9: any writer's table becomes one stream of rows, or one clear sentence."""

from __future__ import annotations

import io
import re
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from prospects.tabular import (
    BrokenWorkbook,
    EmptyFile,
    FileTooLarge,
    LegacyWorkbook,
    Limits,
    NoHeader,
    NoRows,
    NotATable,
    ProtectedWorkbook,
    TableRefused,
    TooManyColumns,
    TooManyRows,
    WorkbookTooLarge,
    open_table,
)

PLAIN = "Name,Company,Email\nAnn Lee,Acme,ann@acme.com\nBo Ek,Quay,bo@quay.se\n"


def cells(data: bytes, name: str = "leads.csv") -> list[list[str]]:
    return [row.cells for row in open_table(data, name=name).rows()]


def book(*rows: list[object]) -> bytes:
    workbook = Workbook()
    for row in rows:
        workbook.active.append(row)
    stream = io.BytesIO()
    workbook.save(stream)
    return stream.getvalue()


def repacked(data: bytes, part: str, content: bytes) -> bytes:
    """Replace one part of a workbook."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for item in old.infolist():
            new.writestr(
                item.filename, content if item.filename == part else old.read(item.filename)
            )
    return stream.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_table_in_any_spelling_reads_the_same(encoding, end, delimiter):
    text = 'Name,Company,Email\n"Lee, ""A""",Zoë & Søn,a@zoe.dk\nBo,"two\nlines",b@q.se\n'
    written = text.replace(",", delimiter).replace("\n", end)

    rows = cells(written.encode(encoding))

    assert rows == [
        [f'Lee{delimiter} "A"', "Zoë & Søn", "a@zoe.dk"],
        ["Bo", f"two{end}lines", "b@q.se"],
    ]


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "Müller Straße, Café Zürich – “Größe”"),
        ("latin-1", "Société Générale, José Peña, Åse Sørensen"),
        ("cp1250", "Zażółć gęślą jaźń Łódź Wałbrzych Kraków Gdańsk Żywiec"),
        ("cp1251", "Общество с ограниченной ответственностью Ромашка Москва"),
        ("cp932", "株式会社日立製作所 東京都千代田区丸の内 ソフトウェア開発部"),
    ],
)
def test_legacy_encoding_is_found(encoding, text):
    quoted = f'Name,Company\n"{text}",Acme\nBo,Quay\n'

    assert cells(quoted.encode(encoding))[0][0] == text


@pytest.mark.parametrize(
    ("encodings", "text"),
    [
        (
            "cp1252 mac_roman cp850",
            "Prénom;Société;Ville\nHélène;Café Noël;Orléans\nJörg;Søn;Köln\n",
        ),
        ("cp1250 iso8859_2", "Jméno;Firma\nOndřej;Kovárna, Plzeň\nŠtěpán;Žižka, Ústí nad Labem\n"),
        ("cp1250 iso8859_2", "Név;Cég\nGábor;Malom, Győr\nZsófia;Tűzoltó, Székesfehérvár\n"),
        ("cp1254", "Ad;Şirket\nÖzgür;İş Çözümleri, Eskişehir\nÇağla;Gümüş, Muğla\n"),
        ("cp1251 koi8_r cp866 mac_cyrillic", "Имя;Город\nИван;Москва\nАнна;Санкт-Петербург\n"),
        ("gb18030", "公司名称;姓名\n北京科技有限公司;王伟\n上海贸易公司;李娜\n"),
    ],
)
def test_encoding_is_found_by_what_its_words_look_like(encodings, text):
    for encoding in encodings.split():
        table = open_table(text.encode(encoding))

        assert [list(table.header), *table.sample()] == [
            line.split(";") for line in text.splitlines()
        ], encoding


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1251", "ООО СтройМонтаж;Москва\n" * 4 + "ООО Ромашка;Москва\n" * 36),
        ("cp1251", "ООО АйТи 5;Тула\nООО ITсервис;Тула\nООО ТехноНИКОЛЬ;Орёл\n" * 5),
        ("cp1252", "Guðrún Þórðardóttir;Hafnarfjörður\nÞorsteinn;Suðurnes\n" * 3),
        ("cp1252", "Jürgen;Köln\nÅse Løkken;Tromsø\nGuðmundur;Reykjavík\n"),
        ("cp1250", "Đorđe Jovanović;Čačak\nŽeljko Đurić;Niš\n"),
    ],
)
def test_inner_capitals_and_rare_letters_do_not_lead_to_a_rarer_encoding(encoding, text):
    table = open_table(f"Name;City\n{text}".encode(encoding))

    assert table.sample(2) == [line.split(";") for line in text.splitlines()[:2]]


def test_nul_bytes_that_fill_the_last_block_are_no_binary_data():
    table = open_table(b"Name,City\nAnn,Ulm\n" + bytes(400))

    assert table.sample() == [["Ann", "Ulm"]]


def test_stray_bytes_in_utf8_are_read_as_windows_1252():
    good = "".join(f"Zoë {n},Søn {n}\n" for n in range(30)).encode()
    data = b"Name,Company\n" + good + "Müller,Café\n".encode("cp1252")

    assert cells(data)[-1] == ["Müller", "Café"]


def test_preamble_of_linkedin_is_skipped():
    data = (
        'Notes:\n"When exporting your connection data, you may notice that some of the email '
        'addresses are missing."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,'
        "Connected On\nAnn,Lee,https://www.linkedin.com/in/ann,,Acme,CEO,12 Nov 2023\n"
    )

    table = open_table(data.encode(), name="Connections.csv")

    assert table.header[:3] == ("First Name", "Last Name", "URL")
    assert table.dialect.skipped_rows == 3
    assert [row.cells[4] for row in table.rows()] == ["Acme"]


def test_declared_separator_is_obeyed():
    assert cells(b"sep=;\nName;Company\nAnn;Acme, Inc\n") == [["Ann", "Acme, Inc"]]


def test_nul_bytes_are_dropped():
    assert cells(PLAIN.replace("Acme", "Ac\0me").encode())[0][1] == "Acme"


def test_header_twice_is_refused_as_a_row():
    data = (PLAIN + PLAIN).encode()

    rows = list(open_table(data, name="a.csv").rows())

    assert [row.problem for row in rows] == [
        None,
        None,
        "Row 4: it repeats the header.",
        None,
        None,
    ]


def test_column_named_twice_gets_a_number():
    table = open_table(b"Email,Email,,Name\na@b.co,c@d.co,x,Ann\n", name="a.csv")

    assert table.header == ("Email", "Email (2)", "Column 3", "Name")


def test_cell_of_two_million_characters_refuses_its_row_only():
    data = f"Name,Company\nAnn,{'x' * 2_000_000}\nBo,Quay\n".encode()

    rows = list(open_table(data, name="a.csv").rows())

    assert rows[0].problem == (
        "Row 2: the cell in column 2 holds 2,000,000 characters; at most 32,767 can be read."
    )
    assert (rows[1].problem, rows[1].cells) == (None, ["Bo", "Quay"])


def test_unclosed_quotation_mark_costs_one_row():
    lines = "".join(f"P{n},C{n}\n" for n in range(500))
    data = f'Name,Company\nAnn,"Acme\n{lines}'.encode()

    rows = list(open_table(data, name="a.csv").rows())

    assert len(rows) == 501
    assert rows[0].problem == "Row 2: a quotation mark is opened and never closed."
    assert [row.problem for row in rows[1:]] == [None] * 500


def test_row_with_too_many_cells_is_refused_and_short_one_filled():
    rows = list(open_table(b"Name,Company\nAnn,Acme,Inc\nBo\nCy,Q,,\n", name="a.csv").rows())

    assert rows[0].problem == "Row 2: it has 3 cells where the header names 2 columns."
    assert [(row.problem, row.cells) for row in rows[1:]] == [
        (None, ["Bo", ""]),
        (None, ["Cy", "Q"]),
    ]


def test_formula_text_is_data():
    assert cells(b"Name,Company\n\"=cmd|' /C calc'!A0\",@SUM(1)\n")[0][0] == "=cmd|' /C calc'!A0"


def test_stream_that_cannot_be_wound_back_is_read():
    class Pipe(io.RawIOBase):
        def __init__(self, data):
            self.data = io.BytesIO(data)

        def readable(self):
            return True

        def readinto(self, buffer):
            return self.data.readinto(buffer)

    table = open_table(io.BufferedReader(Pipe(PLAIN.encode())), name="-")

    assert len(list(table.rows())) == 2
    assert len(list(table.rows())) == 2


@pytest.mark.parametrize(
    ("data", "name", "error", "words"),
    [
        (b"", "a.csv", EmptyFile, "it has no bytes"),
        (b"\n\n  \n", "a.csv", EmptyFile, "no rows at all"),
        (b"\xef\xbb\xbf", "a.csv", EmptyFile, "no rows at all"),
        (b"ann@acme.com,Ann\nbo@quay.se,Bo\n", "a.csv", NoHeader, "“ann@acme.com”"),
        (b"Name,Email\n", "a.csv", NoRows, "no rows under it"),
        (bytes(range(256)) * 40, "a.csv", NotATable, "binary data"),
        (b"%PDF-1.7 ...", "a.csv", NotATable, "a PDF document"),
        (PLAIN.encode(), "a.xlsx", NotATable, "is no Excel workbook"),
        (PLAIN.encode(), "a.pdf", NotATable, "end in .pdf"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "a.xls", LegacyWorkbook, "Excel 97"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "a.xlsx",
            ProtectedWorkbook,
            "password",
        ),
        (b"PK\x03\x04 nothing follows", "a.xlsx", BrokenWorkbook, "damaged"),
        (",".join(f"c{n}" for n in range(201)).encode() + b"\n1\n", "a.csv", TooManyColumns, "201"),
    ],
)
def test_file_that_is_no_table_is_refused_with_a_sentence(data, name, error, words):
    with pytest.raises(error) as refused:
        list(open_table(data, name=name).rows())

    assert words in refused.value.sentence
    assert refused.value.sentence.endswith(".")


def test_limits_of_bytes_and_rows_hold():
    small = Limits(rows=1)
    with pytest.raises(TooManyRows):
        open_table(PLAIN.encode(), limits=small)
    with pytest.raises(FileTooLarge):
        open_table(PLAIN.encode(), limits=Limits(text_bytes=10))
    with pytest.raises(WorkbookTooLarge):
        open_table(book(["Name", "Company"], ["A", "B"]), limits=Limits(packed_bytes=10))


def test_workbook_reads_types_formulas_and_blank_cells():
    from datetime import datetime

    data = book(
        ["Name", "Employees", "Since", "Rate", "Formula"],
        ["=Ann", 1200, datetime(2024, 3, 1), 0.5, "=1+1"],
        [None, None, None, None, None],
        ["@Bo", 12.0, datetime(2024, 3, 1, 9, 30), True, None],
    )
    table = open_table(data, name="a.xlsx")

    rows = [row.cells for row in table.rows()]

    # The writer stored no result for the formulas; their text is never taken for data.
    assert rows == [
        ["", "1200", "2024-03-01", "0.5", ""],
        ["@Bo", "12", "2024-03-01 09:30:00", "TRUE", ""],
    ]
    assert table.dialect.sheet == "Sheet"


def test_workbook_text_cells_that_look_like_formulas_are_data():
    workbook = Workbook()
    workbook.active.append(["Name", "Company"])
    workbook.active.append(["x", "y"])
    workbook.active["A2"].value = "=2+3"
    workbook.active["A2"].data_type = "s"
    stream = io.BytesIO()
    workbook.save(stream)

    assert cells(stream.getvalue(), "a.xlsx") == [["=2+3", "y"]]


def test_workbook_with_201_columns_is_refused():
    with pytest.raises(TooManyColumns):
        open_table(book([f"c{n}" for n in range(201)], ["x"]), name="a.xlsx")


def test_workbook_long_cell_refuses_its_row_only():
    data = book(["Name", "Company"], ["Ann", "MARK"], ["Bo", "Quay"])
    part = "xl/worksheets/sheet1.xml"
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheet = archive.read(part).replace(b"MARK", b"x" * 40_000)

    rows = list(open_table(repacked(data, part, sheet), name="a.xlsx").rows())

    assert "holds 40,000 characters" in rows[0].problem
    assert rows[1].cells == ["Bo", "Quay"]


def test_zip_bomb_is_refused_before_it_is_unpacked():
    data = repacked(book(["Name"], ["x"]), "xl/worksheets/sheet1.xml", b"0" * 300_000_000)
    tracemalloc.start()

    with pytest.raises(WorkbookTooLarge) as refused:
        open_table(data, name="a.xlsx")

    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 50_000_000
    assert "unpacks to 300 MB" in refused.value.sentence


def test_workbook_with_one_giant_row_is_refused():
    data = book(["Name"], ["x"])
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml")
    noise = b"".join(b"<c r='A%d'><v>%d</v></c>" % (n, n * n) for n in range(20_000))
    giant = sheet.replace(b"</row>", noise + b"</row>", 1)

    with pytest.raises(WorkbookTooLarge) as refused:
        open_table(
            repacked(data, "xl/worksheets/sheet1.xml", giant),
            name="a.xlsx",
            limits=Limits(row_bytes=100_000),
        )

    assert "row of the workbook" in refused.value.sentence


def test_workbook_with_an_entity_bomb_is_refused():
    bomb = (
        b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'
        b"<worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>"
    )

    with pytest.raises(TableRefused) as refused:
        open_table(repacked(book(["N"], ["x"]), "xl/worksheets/sheet1.xml", bomb), name="a.xlsx")

    assert "damaged" in refused.value.sentence


def test_archive_that_is_no_workbook_is_refused():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")

    with pytest.raises(NotATable):
        open_table(stream.getvalue(), name="a.xlsx")


def test_path_is_read(tmp_path: Path):
    path = tmp_path / "leads.tsv"
    path.write_text("Name\tCompany\nLee, Ann\tAcme\n")

    assert [row.cells for row in open_table(path).rows()] == [["Lee, Ann", "Acme"]]


def test_workbook_names_the_cells_whose_formula_has_no_stored_result():
    data = book(
        ["Name", "Company", "Email"],
        ["Ann", "Acme", "=B2"],
        ["Bo", "Quay", "bo@quay.se"],
        ["=B4", "=C4", None],
    )

    rows = list(open_table(data, name="a.xlsx").rows())

    assert [row.unstored for row in rows] == [(2,), (), (0, 1)]
    assert rows[0].cells == ["Ann", "Acme", ""]


def test_workbook_formula_with_a_stored_result_is_its_result():
    data = book(["Name", "Company"], ["Ann", "=1+1"])
    part = "xl/worksheets/sheet1.xml"
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheet = archive.read(part)
    stored = re.sub(rb"</f><v ?/>|</f><v></v>", b"</f><v>2</v>", sheet)
    assert stored != sheet

    row = next(open_table(repacked(data, part, stored), name="a.xlsx").rows())

    assert (row.cells, row.unstored) == (["Ann", "2"], ())


def test_lines_count_as_a_spreadsheet_does(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("Our fair\n\nName,Email\nAna,a@b.example\n\nBo,b@b.example\n")

    rows = list(open_table(path).rows())

    assert [(row.number, row.line) for row in rows] == [(1, 4), (2, 6)]


@pytest.mark.parametrize(
    ("encoding", "name", "city"),
    [
        ("cp1250", "Zażółć gęślą jaźń", "Łódź Wałbrzych Kraków Gdańsk Żywiec"),
        ("cp1252", "Jürgen Groß", "Nürnberg"),
    ],
)
def test_file_in_two_encodings_is_read_line_by_line_and_says_which(tmp_path, encoding, name, city):
    path = tmp_path / "t.csv"
    head = ["Name,City", "Zoë,Århus", "Żaneta,Kraków"]
    tail = [f"{name},{city}"] * 30
    path.write_bytes("\n".join(head).encode() + b"\n" + "\n".join(tail).encode(encoding) + b"\n")

    table = open_table(path)

    names = [row.cells[0] for row in table.rows()]
    assert names == ["Zoë", "Żaneta", *[name] * 30]
    assert (table.dialect.encoding, table.dialect.other_encoding) == ("utf-8", encoding)
    assert table.dialect.foreign_lines == tuple(range(4, 24))
    assert table.dialect.foreign == 30


@pytest.mark.parametrize("encoding", ["utf-8", "cp1250", "cp1251", "utf-16"])
def test_file_in_one_encoding_warns_of_nothing(tmp_path, encoding):
    path = tmp_path / "t.csv"
    text = {"cp1251": "Анна,Москва\n"}.get(encoding, "Łukasz,Kraków\n")
    path.write_bytes(("Name,City\n" + text * 30).encode(encoding))

    dialect = open_table(path).dialect

    assert (dialect.other_encoding, dialect.foreign_lines, dialect.foreign) == (None, (), 0)


@pytest.mark.parametrize(
    "text",
    [
        "Ann,Lee,Acme Inc,Austin\nBo,Ek,Quay GmbH,Ulm\nCy,Fox,Zed Ltd,Leeds\n",
        "Acme,https://acme.com,Austin\nQuay,https://quay.de,Ulm\nZed,https://zed.co.uk,Leeds\n",
    ],
)
def test_first_row_that_looks_like_those_below_is_no_header(text):
    with pytest.raises(NoHeader, match="holds data such as"):
        open_table(text.encode())

    assert open_table(f"a,b,c,d\n{text}".encode()).header[:3] == ("a", "b", "c")


def test_name_that_promises_tabs_does_not_make_them():
    assert open_table(b"Name,City\nAnn,Ulm\n", name="a.tsv").header == ("Name", "City")
    assert open_table(b"Name,x\tCity\nAnn\tUlm\n", name="a.tsv").header == ("Name,x", "City")


def test_sheet_with_records_is_chosen_before_one_that_explains():
    workbook = Workbook()
    workbook.active.title = "Read me"
    for row in (["Exported by", "Kim"], ["Ask", "Bo"]):
        workbook.active.append(row)
    leads = workbook.create_sheet("Leads")
    for row in (["First Name", "Company"], ["Ann", "Acme"]):
        leads.append(row)
    made = io.BytesIO()
    workbook.save(made)

    table = open_table(made.getvalue())

    assert table.header == ("First Name", "Company")
    assert (table.dialect.sheet, table.dialect.other_sheets) == ("Leads", ("Read me",))


def test_quotation_marks_written_with_a_backslash_are_read():
    data = b'Name,Company\nAnn,"Acme \\"The\\" Co, Inc"\nBo,Quay\n'
    table = open_table(data)

    assert table.sample() == [["Ann", 'Acme "The" Co, Inc'], ["Bo", "Quay"]]
    assert list(next(iter(table.parts())).columns[1]) == ['Acme "The" Co, Inc', "Quay"]
    # A folder's name that ends in a backslash is none.
    assert cells(b'Name,Folder\nAnn,"C:\\temp\\"\nBo,"D:\\"\n') == [
        ["Ann", "C:\\temp\\"],
        ["Bo", "D:\\"],
    ]


def test_a_backslash_written_with_a_backslash_ends_no_cell_early():
    data = b'Name,Note,City\nAcme,"C:\\\\data\\\\",Leeds\nBeta,"a \\"b\\" c",York\nCy,"",\\N\n'

    assert cells(data) == [
        ["Acme", "C:\\data\\", "Leeds"],
        ["Beta", 'a "b" c', "York"],
        ["Cy", "", "\\N"],
    ]


@pytest.mark.parametrize(
    "line",
    [b'"C:\\temp\\",Leeds', b'"say ""hi""",Leeds', b'"5""",Leeds', b'"""a"" b",Leeds'],
)
def test_marks_are_read_with_backslashes_only_where_all_are_written_so(line):
    data = b"Name,Note,City\nAcme," + line + b'\nBeta,"a \\"b\\" c",York\n'

    assert [[row[0], row[-1]] for row in cells(data)] == [["Acme", "Leeds"], ["Beta", "York"]]


@pytest.mark.parametrize(
    ("first", "later", "is_later"),
    [
        (["Bezeichnung", "Standortort", "Umsatzerloese"], [["Country", "Region"], ["DE", "EU"]], 0),
        (["Bezeichnung", "Standortort", "Umsatzerloese"], [["Company", "City"], ["A", "Ulm"]], 0),
        (["Bezeichnung", "Stadt"], [["Country", "Region"]] + [["DE", "EU"]] * 9, 0),
        (["Col A", "Col B", "Col C"], [["Company", "City"]] + [["A", "Ulm"]] * 9, 1),
        (["Exported on Monday"], [["Website", "Country"], ["acme.com", "DE"]], 1),
    ],
)
def test_later_sheet_is_read_only_where_it_plainly_holds_the_records(first, later, is_later):
    workbook = Workbook()
    for row in (first, first[::-1], first):
        workbook.active.append(row)
    config = workbook.create_sheet("Later")
    for row in later:
        config.append(row)
    made = io.BytesIO()
    workbook.save(made)

    assert (open_table(made.getvalue()).dialect.sheet == "Later") == bool(is_later)
