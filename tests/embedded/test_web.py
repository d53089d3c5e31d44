"""What a web process has read before its first request."""

import copy

import pytest
from django.template import TemplateSyntaxError, loader

from leadops.embedded.web import load_pages


def test_a_template_that_cannot_be_read_ends_the_start(settings, tmp_path):
    (tmp_path / "emails").mkdir()
    (tmp_path / "emails" / "broken.txt").write_text("{% nothing_of_the_kind %}", encoding="utf-8")
    settings.TEMPLATES = copy.deepcopy(settings.TEMPLATES)
    settings.TEMPLATES[0]["DIRS"] = [tmp_path]

    with pytest.raises(TemplateSyntaxError, match="nothing_of_the_kind"):
        load_pages()


def test_every_template_of_ours_is_read(monkeypatch):
    read = []
    monkeypatch.setattr(loader, "get_template", read.append)

    load_pages()

    assert {"base.html", "emails/invitation.txt"} <= set(read)
