"""What a web process has read before its first request."""

import copy

import pytest
from django.template import TemplateSyntaxError

from leadops.embedded.web import load_pages


def test_a_template_that_cannot_be_read_ends_the_start(settings, tmp_path):
    (tmp_path / "mails").mkdir()
    (tmp_path / "mails" / "broken.html").write_text("{% nothing_of_the_kind %}", encoding="utf-8")
    settings.TEMPLATES = copy.deepcopy(settings.TEMPLATES)
    settings.TEMPLATES[0]["DIRS"] = [tmp_path]

    with pytest.raises(TemplateSyntaxError, match="nothing_of_the_kind"):
        load_pages()


def test_every_template_of_ours_can_be_read():
    load_pages()
