"""Settings that every environment shares."""

import sys
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from kombu import Queue

from leadops.operations.logs import FORMATS, logging_for
from leadops.settings.env import env_bool, env_float, env_int, env_list, env_str
from leadops.ui.transport import is_https_or_loopback

ROOT = Path(__file__).resolve().parents[2]
VAR = Path(env_str("LEADOPS_VAR") or ROOT / "var")

DEBUG = env_bool("DEBUG", default=False)
SITE_URL = env_str("SITE_URL", f"http://127.0.0.1:{env_int('PORT', 8000)}").rstrip("/")
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]", *env_list("ALLOWED_HOSTS")]
if (_host := urlsplit(SITE_URL).hostname) and _host not in ALLOWED_HOSTS:
    ALLOWED_HOSTS.append(_host)
CSRF_TRUSTED_ORIGINS = [SITE_URL]
CSRF_FAILURE_VIEW = "leadops.ui.middleware.form_refused"
IS_HTTPS = SITE_URL.startswith("https://")


def _secret_key() -> str:
    """Return SECRET_KEY, or the key that the first start left in var/ (mode 0600)."""
    if key := env_str("SECRET_KEY"):
        return key
    file = VAR / "secret_key"
    if file.exists():
        return file.read_text(encoding="utf-8").strip()
    return ""


SECRET_KEY = _secret_key()

# Demo: invented companies, "Sign in as" from loopback, all mail into the built-in sink.
DEMO = env_bool("LEADOPS_DEMO")
SINK_HOST = "127.0.0.1"
SINK_PORT = env_int("SINK_PORT", env_int("PORT", 8000) + 25, high=65535)
SITES_PORT = env_int("SITES_PORT", env_int("PORT", 8000) + 80, high=65535)

# Operator-only doors through the fetch guard; shown on the settings page, never user input.
HOSTS_FILE = env_str("LEADOPS_HOSTS_FILE")
ALLOW_PRIVATE = env_list("LEADOPS_ALLOW_PRIVATE")
# Asked about the records of sending domains; empty: the system's, "none": nobody.
NAME_SERVERS = env_list("LEADOPS_NAME_SERVERS")
if DEMO:
    # `manage.py prepare` writes the invented companies' names, and the operator's, into one file.
    OPERATOR_HOSTS_FILE, HOSTS_FILE = HOSTS_FILE, str(VAR / "hosts")
    ALLOW_PRIVATE = [*ALLOW_PRIVATE, f"{SINK_HOST}:{SINK_PORT}"]
SITE_PACE_SECONDS = env_float("LEADOPS_SITE_PACE", 1.0)

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "django.forms",
    "django_htmx",
    "template_partials",
    "csp",
    "lucide",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "allauth.socialaccount",
    "rest_framework",
    "drf_spectacular",
    "leadops",
    "leadops.ui",
    "leadops.tenancy",
    "leadops.audit",
    "leadops.accounts",
    "leadops.runs",
    "leadops.gates",
    "leadops.compliance",
    "leadops.web",
    "leadops.ai",
    "icp",
    "prospects",
    "scoring",
    "outreach",
    "inbound",
    "handoff",
    "leadops.webhooks",
    "leadops.insights",
    "leadops.tour",
    "leadops.operations",
    "leadops.lab",
    "leadops.demo",
]

MIDDLEWARE = [
    "leadops.operations.middleware.WatchMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "leadops.tenancy.middleware.CleanScopeMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "leadops.ui.middleware.RefusalMiddleware",
    "leadops.api.middleware.ApiMiddleware",
    "leadops.accounts.middleware.WorkspaceMiddleware",
    "leadops.gates.middleware.SentOnceMiddleware",
    "leadops.ui.middleware.NoPageMiddleware",
]

ROOT_URLCONF = "leadops.urls"
WSGI_APPLICATION = "leadops.wsgi.application"
# Loaded by name at start-up: the table and these hooks stand right of the code that uses them.
LEADOPS_PIPELINE = "leadops.pipeline.STEPS"
NAV_COUNTS = "leadops.insights.queries.bar.counts_for"
WORKSPACE_CREATED = [
    "outreach.actions.voice.propose_default_voice",
    "handoff.actions.propose_default_ruleset",
]
# Drafts before leads: deciding locks them in this order, and a draft is counted while it is
# still its lead's owner's.
MEMBER_LEFT = [
    "handoff.actions.hand_on",
    "outreach.actions.reservations.hand_on",
    "prospects.actions.hand_on",
]
MEMBER_HOLDS = [
    "handoff.queries.leavers.held_by",
    "prospects.queries.leavers.held_by",
    "outreach.queries.leavers.held_by",
]
# What stays with a member who is away, in sentences.
ABSENCE_HOLDS = ["handoff.queries.leavers.stays_with"]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [ROOT / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "leadops.accounts.context.portal",
            ],
            "builtins": [
                "leadops.ui.templatetags.ui",
                "leadops.accounts.templatetags.doors",
                "template_partials.templatetags.partials",
            ],
        },
    }
]
FORM_RENDERER = "leadops.ui.forms.PortalRenderer"

OWNER_COMMANDS = {"migrate", "makemigrations", "sqlmigrate", "dbshell"}
APP_ROLE = "leadops_app"
# A page's query joins ten tables by their keys, in the order it was written in. Looking through the
# orders of eight at a time takes PostgreSQL a hundred milliseconds, the query itself one. Helpers
# for one page's query take the processor from the other pages, and cost a start each.
PLANNING = "-c join_collapse_limit=4 -c from_collapse_limit=4 -c max_parallel_workers_per_gather=0"


def database(url: str, *, as_owner: bool) -> dict[str, object]:
    """Return Django's settings for a postgresql:// address; everybody but the owner takes the role.

    The role has no right to change tables or append-only rows, and row-level security binds it.
    """
    parts = urlsplit(url)
    if parts.scheme not in {"postgres", "postgresql"}:
        raise ImproperlyConfigured("DATABASE_URL must begin with postgresql://")
    query = dict(parse_qsl(parts.query))
    options: dict[str, object] = {
        k: v for k, v in query.items() if k in {"sslmode", "sslrootcert", "connect_timeout"}
    }
    if not as_owner:
        options["options"] = f"-c role={APP_ROLE} {PLANNING}"
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")) or "leadops",
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": query.get("host") or unquote(parts.hostname or ""),
        "PORT": str(parts.port or query.get("port") or ""),
        "OPTIONS": options,
        # What a connection's process remembers of tables and plans grows from 4 to 12 MB with the
        # pages it served and is never given back; a new one costs 10 to 40 ms.
        "CONN_MAX_AGE": 300,
        "CONN_HEALTH_CHECKS": True,
        "DISABLE_SERVER_SIDE_CURSORS": False,
    }


DATABASE_URL = env_str("DATABASE_URL", "postgresql:///leadops")
AS_OWNER = env_bool("LEADOPS_DB_OWNER", default=len(sys.argv) > 1 and sys.argv[1] in OWNER_COMMANDS)
DATABASES = {"default": database(DATABASE_URL, as_owner=AS_OWNER)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "leadops_cache",
        "OPTIONS": {"MAX_ENTRIES": 20_000},
    }
}

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 8},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
]
LOGIN_URL = "/sign-in/"
LOGIN_REDIRECT_URL = "/"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_PREVENT_ENUMERATION = True
# "login_failed" counts everything that checks a password or a code, whichever form asks.
ACCOUNT_RATE_LIMITS = {
    "login": "30/m/ip",
    "login_failed": "10/m/ip,5/5m/key",
    "reset_password": "20/h/ip,5/h/key",
}
ACCOUNT_ADAPTER = "leadops.accounts.adapters.AccountAdapter"
# How long "it is really you" holds for changes of how one signs in, in seconds.
ACCOUNT_REAUTHENTICATION_TIMEOUT = 900
MFA_ADAPTER = "leadops.accounts.adapters.FactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
# RFC 6238, 5.2: one step either side for clocks that are off.
MFA_TOTP_TOLERANCE = 1
# How many proxies of the operator stand in front: each adds one address to X-Forwarded-For.
TRUSTED_PROXIES = env_int("TRUSTED_PROXIES", 0, high=10)

# One OpenID Connect provider, chosen by the operator; it lets in members and the invited only.
OIDC_ISSUER = env_str("OIDC_ISSUER")
OIDC_CLIENT_ID = env_str("OIDC_CLIENT_ID")
OIDC_CLIENT_SECRET = env_str("OIDC_CLIENT_SECRET")
OIDC_NAME = env_str("OIDC_NAME") or "your company's sign-in"
if OIDC_ISSUER and not (OIDC_CLIENT_ID and OIDC_CLIENT_SECRET):
    raise ImproperlyConfigured("OIDC_ISSUER needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET.")
if OIDC_ISSUER and not is_https_or_loopback(OIDC_ISSUER):
    raise ImproperlyConfigured("OIDC_ISSUER must begin with https:// (http:// on loopback only).")
SOCIALACCOUNT_ADAPTER = "leadops.accounts.adapters.ProviderAdapter"
SOCIALACCOUNT_STORE_TOKENS = False
SOCIALACCOUNT_REQUESTS_TIMEOUT = 10

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": ["leadops.api.authentication.TokenAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["leadops.api.permissions.HasScope"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["leadops.api.parsers.JsonParser"],
    "DEFAULT_PAGINATION_CLASS": "leadops.api.pages.Pages",
    "DEFAULT_SCHEMA_CLASS": "leadops.api.schema.Operation",
    "EXCEPTION_HANDLER": "leadops.api.errors.answer",
    "UNAUTHENTICATED_USER": "django.contrib.auth.models.AnonymousUser",
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Lead operations portal",
    "VERSION": "1",
    "DESCRIPTION": "Bring records in, read queues, decide as oneself, export.",
    "SCHEMA_PATH_PREFIX": "/api/v1",
    "SERVE_INCLUDE_SCHEMA": False,
    "ENUM_NAME_OVERRIDES": {
        "UploadState": "prospects.enums.UploadState",
        "HandoffState": "handoff.enums.HandoffState",
        "LeadState": "prospects.enums.LeadState",
        "ProposalStatus": "leadops.gates.enums.ProposalStatus",
        "EndpointStatus": "leadops.webhooks.enums.EndpointStatus",
        "DeliveryStatus": "leadops.webhooks.enums.DeliveryStatus",
    },
}

SESSION_ENGINE = "leadops.accounts.sessions"
MESSAGE_STORAGE = "leadops.ui.said.Newest"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 14 * 24 * 3600
CSRF_COOKIE_HTTPONLY = True
if IS_HTTPS:
    # The __Host- prefix binds the cookie to exactly this host over TLS (RFC 6265bis 4.1.3.2).
    SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = "__Host-session", "__Host-csrf"
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "connect-src": [SELF],
        "font-src": [SELF],
        "form-action": [SELF],
        "frame-src": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}

LANGUAGE_CODE = "en-gb"
USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = False

STATIC_URL = "/static/"
STATIC_ROOT = Path(env_str("STATIC_ROOT") or VAR / "static")
STATICFILES_DIRS = [ROOT / "static"]
WHITENOISE_USE_FINDERS = True
UPLOAD_ROOT = VAR / "uploads"
FILE_UPLOAD_MAX_MEMORY_SIZE = 1024 * 1024
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 5_000

# The broker only carries wake-ups: it may be wiped at any second (leadops.runs).
REDIS_URL = env_str("REDIS_URL")
CELERY_BROKER_URL = REDIS_URL or "filesystem://"
CELERY_TASK_IGNORE_RESULT = True
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_TASK_SERIALIZER = "json"
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_DB_REUSE_MAX = 1000
CELERY_TIMEZONE = "UTC"
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_TASK_QUEUES = [Queue("default"), Queue("send")]
CELERY_TASK_DEFAULT_QUEUE = "default"
CELERY_TASK_PUBLISH_RETRY = False
if REDIS_URL:
    CELERY_BROKER_TRANSPORT_OPTIONS: dict[str, object] = {
        "visibility_timeout": 3600,
        "unacked_restore_interval": 15,
        "unacked_restore_throttle": 1,
        "socket_connect_timeout": 3,
        "socket_timeout": 10,
    }
else:
    _broker = VAR / "broker"
    CELERY_BROKER_TRANSPORT = "leadops.runs.broker:Transport"
    CELERY_BROKER_TRANSPORT_OPTIONS = {
        "data_folder_in": str(_broker / "msg"),
        "data_folder_out": str(_broker / "msg"),
        "processed_folder": str(_broker / "done"),
        "control_folder": str(_broker / "ctl"),
        "store_processed": False,
        "polling_interval": 0.1,
    }

# Members' mail (invitations) goes through Django; mail to prospects only through outreach.effects.
EMAIL_HOST = env_str("EMAIL_HOST")
EMAIL_PORT = env_int("EMAIL_PORT", 587)
EMAIL_HOST_USER = env_str("EMAIL_HOST_USER")
EMAIL_HOST_PASSWORD = env_str("EMAIL_HOST_PASSWORD")
EMAIL_USE_TLS = env_bool("EMAIL_USE_TLS", default=True)
EMAIL_TIMEOUT = 10
DEFAULT_FROM_EMAIL = env_str("DEFAULT_FROM_EMAIL", "portal@localhost")

LOG_FORMAT = env_str("LOG_FORMAT", "line")
if LOG_FORMAT not in FORMATS:
    raise ImproperlyConfigured(f"LOG_FORMAT must be line or json, not {LOG_FORMAT!r}.")
LOGGING = logging_for(LOG_FORMAT, env_str("LOG_LEVEL", "INFO"))
# Shown to whoever has it; without it /metrics answers this machine only.
METRICS_TOKEN = env_str("METRICS_TOKEN")
