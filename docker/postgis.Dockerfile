# PostgreSQL with PostGIS from Debian:
#   docker build -f docker/postgis.Dockerfile -t cbm-postgis .
FROM debian:12-slim
# The user comes first, with a number that the owner of the secret files can be given.
RUN groupadd --system --gid 10002 postgres \
    && useradd --system --uid 10002 --gid postgres --home-dir /var/lib/postgresql --shell /bin/sh postgres \
    && mkdir -p /etc/postgresql-common \
    && echo "create_main_cluster = false" >/etc/postgresql-common/createcluster.conf \
    && apt-get update \
    && apt-get install --yes --no-install-recommends postgresql-15 postgresql-15-postgis-3 \
    && rm -rf /var/lib/apt/lists/* \
    && install --directory --owner postgres --mode 700 /var/lib/postgresql/data
COPY docker/postgis/start /usr/local/bin/start-postgis
ENV PATH=/usr/lib/postgresql/15/bin:/usr/local/bin:/usr/bin:/bin \
    LANG=C.UTF-8
USER 10002
WORKDIR /var/lib/postgresql
VOLUME /var/lib/postgresql/data
EXPOSE 5432
# SIGINT: sessions are ended, the rest is written down.
STOPSIGNAL SIGINT
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
    CMD ["pg_isready", "--quiet", "--host=127.0.0.1", "--dbname=cbm"]
CMD ["start-postgis"]
