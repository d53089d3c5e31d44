"""What can be wrong with a table as a whole: one named error, one sentence each."""

from __future__ import annotations


class TableRefused(Exception):
    """A file that cannot be read as a table; `sentence` is fit for the page."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class EmptyFile(TableRefused):
    """No bytes, or nothing but blank lines."""


class NoHeader(TableRefused):
    """The first row holds data and no column names."""


class NoRows(TableRefused):
    """A header and nothing under it."""


class NotATable(TableRefused):
    """Binary or foreign content, or content that belies the file's name."""


class LegacyWorkbook(TableRefused):
    """An .xls file of Excel 97-2003."""


class ProtectedWorkbook(TableRefused):
    """A workbook that asks for a password."""


class BrokenWorkbook(TableRefused):
    """A workbook that starts like one and cannot be read to its end."""


class WorkbookTooLarge(TableRefused):
    """A workbook over the packed, unpacked or ratio limit: a zip bomb or close to one."""


class FileTooLarge(TableRefused):
    """More bytes than a text table may have."""


class TooManyRows(TableRefused):
    """More rows than a table may have."""


class TooManyColumns(TableRefused):
    """More columns than a table may have."""
