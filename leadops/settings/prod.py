"""Settings of production: base, tightened."""

from django.core.exceptions import ImproperlyConfigured

from leadops.operations.logs import logging_for
from leadops.settings.base import *
from leadops.settings.base import DEMO, IS_HTTPS, SECRET_KEY
from leadops.settings.env import env_str

if not SECRET_KEY:
    raise ImproperlyConfigured("Set SECRET_KEY or SECRET_KEY_FILE.")
if DEMO:
    raise ImproperlyConfigured(
        "LEADOPS_DEMO=1 is not for production: it lets people sign in as others."
    )
DEBUG = False
LOG_FORMAT = env_str("LOG_FORMAT", "json")
LOGGING = logging_for(LOG_FORMAT, env_str("LOG_LEVEL", "INFO"))
SECURE_SSL_REDIRECT = IS_HTTPS
SECURE_HSTS_SECONDS = 31_536_000
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$", r"^metrics$"]
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = False
