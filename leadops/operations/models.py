"""Signs of life, and what the nights removed."""

from django.db import models
from django.utils import timezone


class Beat(models.Model):
    """When a process of this installation was last seen at work; of no workspace."""

    name = models.CharField(max_length=120, primary_key=True)  # clock@host, worker default@host
    kind = models.CharField(max_length=10)  # clock, worker
    queue = models.CharField(max_length=20, blank=True)
    at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.name
