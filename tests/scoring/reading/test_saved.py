from pathlib import Path

import pytest

from scoring.reading import saved


def test_a_folder_is_read_in_order_and_assets_in_silence(tmp_path: Path) -> None:
    (tmp_path / "news").mkdir()
    (tmp_path / "news/index.html").write_text("<p>news</p>")
    (tmp_path / "about.php").write_text("<p>about</p>")
    (tmp_path / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / "page.jpg").write_text("<html><p>a page under a wrong name</p>")
    (tmp_path / "main.js").write_text("{}")
    (tmp_path / ".hidden").write_text("x")

    found = list(saved.files(tmp_path, "acme.example"))

    assert [(file.name, file.raw and file.raw.url, file.error) for file in found] == [
        ("about.php", "https://acme.example/about.php", ""),
        ("page.jpg", "https://acme.example/page.jpg", ""),
        ("news/index.html", "https://acme.example/news/", ""),
    ]


@pytest.mark.parametrize(
    ("name", "body", "sentence"),
    [
        ("a.html", b"", "The file is empty."),
        ("a.html", b" \n", "The file is empty."),
        ("a.html", b"%PDF-1.7", "The file is no page: it is packed, a picture or a document."),
        ("a.html", b"ab\0\0\0\0cd" * 99, "The file is no text."),
        ("a.json", b'{"jobs": [', "The file is no JSON: "),
        ("a.json", b"[" * 200_000, "The file is no JSON: it is nested too deeply."),
        ("a.xml", b"<rss", "The file begins like a feed and holds nothing that can be read."),
    ],
)
def test_a_broken_file_says_why(tmp_path: Path, name: str, body: bytes, sentence: str) -> None:
    (tmp_path / name).write_bytes(body)

    (file,) = saved.files(tmp_path)

    assert file.raw is None
    assert file.error.startswith(sentence)


def test_links_out_of_the_folder_are_not_followed(tmp_path: Path) -> None:
    inside = tmp_path / "site"
    inside.mkdir()
    (tmp_path / "secret.html").write_text("<p>secret</p>")
    (inside / "a.html").symlink_to(tmp_path / "secret.html")
    (inside / "b.html").symlink_to(tmp_path / "nowhere")

    assert [(f.raw, f.error) for f in saved.files(inside)] == [
        (None, "The file is a link that leads out of the folder."),
        (None, "The file is a link that leads out of the folder."),
    ]
