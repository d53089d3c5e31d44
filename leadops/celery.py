"""The Celery application; tasks are found in each app's tasks.py."""

import os

from celery import Celery

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leadops.settings.dev")

app = Celery("leadops")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.conf.db_reuse_max = 1000
app.autodiscover_tasks()
