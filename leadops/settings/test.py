"""Settings of the tests: fast hashes, fake servers on loopback only."""

from leadops.settings.dev import *

SECRET_KEY = "tests-only-" + "0" * 50
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
SITE_URL = "http://testserver"
ALLOWED_HOSTS = ["*"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
SITE_PACE_SECONDS = 0.0
NAME_SERVERS = ["none"]
# Files are looked up when asked for: no scan of 1,400 files for each test client.
WHITENOISE_AUTOREFRESH = True
