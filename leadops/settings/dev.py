"""Settings of `make run`: the embedded services, demo mode where the environment says so."""

from leadops.settings.base import *
from leadops.settings.base import SECRET_KEY as _KEY

if not _KEY:
    # Only checks and makemigrations run without an instance; `manage.py up` writes a real key.
    SECRET_KEY = "no-instance-yet-" + "0" * 50
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
# A file that changes under a running portal (an edit, a pull) is served whole, not cut short.
WHITENOISE_AUTOREFRESH = True
