"""App configuration."""

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class GatesConfig(AppConfig):
    """Loads every app's tasks, so that the table's names can be checked and run."""

    name = "leadops.gates"

    def ready(self) -> None:
        from leadops.gates import checks  # noqa: F401 - registers itself

        autodiscover_modules("tasks")
