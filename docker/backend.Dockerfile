# The backend, in two images of one build (run from the root of the project):
#   docker build -f docker/backend.Dockerfile --target api -t cbm-api .
#   docker build -f docker/backend.Dockerfile --target worker -t cbm-worker .
FROM debian:12-slim AS python
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates postgresql-client-15 python3 \
    && rm -rf /var/lib/apt/lists/*

FROM python AS build
RUN apt-get update \
    && apt-get install --yes --no-install-recommends python3-venv \
    && rm -rf /var/lib/apt/lists/* \
    && python3 -m venv /opt/cbm
WORKDIR /src
# The dependencies first: they stay cached until what is pinned changes.
COPY pyproject.toml backend/constraints.txt docker/dependencies.py ./
RUN python3 dependencies.py pyproject.toml coverage dask redis >requirements.txt \
    && /opt/cbm/bin/pip install --no-cache-dir --disable-pip-version-check -r requirements.txt -c constraints.txt
COPY setup.py metadata.txt README.md LICENSE ./
COPY qgis_cbm qgis_cbm
COPY backend/cbm_backend backend/cbm_backend
RUN /opt/cbm/bin/pip install --no-cache-dir --disable-pip-version-check --no-deps .

FROM python AS backend
RUN useradd --system --uid 10001 --create-home --home-dir /var/lib/cbm --shell /usr/sbin/nologin cbm \
    && install --directory --owner cbm /etc/cbm /var/cache/cbm
COPY --from=build /opt/cbm /opt/cbm
ENV PATH=/opt/cbm/bin:/usr/local/bin:/usr/bin:/bin \
    LANG=C.UTF-8 \
    PYTHONUNBUFFERED=1 \
    CBM_CONFIG_DIR=/etc/cbm \
    CBM_CACHE_DIR=/var/cache/cbm \
    NUMBA_CACHE_DIR=/var/cache/cbm/numba
USER 10001
WORKDIR /var/lib/cbm
VOLUME /var/cache/cbm
ENTRYPOINT ["cbm-backend"]

FROM backend AS worker
HEALTHCHECK --interval=60s --timeout=20s --start-period=30s \
    CMD ["cbm-backend", "--quiet", "doctor", "--only", "database"]
CMD ["--help"]

FROM backend AS api
EXPOSE 8000
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s \
    CMD ["python3", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/health', timeout=4)"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8000"]
