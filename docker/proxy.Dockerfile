# nginx in front of the API, for TLS:
#   docker build -f docker/proxy.Dockerfile -t cbm-proxy .
FROM debian:12-slim
RUN apt-get update \
    && apt-get install --yes --no-install-recommends curl nginx-light \
    && rm -rf /var/lib/apt/lists/*
COPY docker/proxy/nginx.conf /etc/nginx/nginx.conf
# www-data.
USER 33
EXPOSE 8080 8443
STOPSIGNAL SIGQUIT
HEALTHCHECK --interval=15s --timeout=5s --start-period=10s \
    CMD ["curl", "--silent", "--fail", "--insecure", "--output", "/dev/null", "https://127.0.0.1:8443/health"]
CMD ["nginx", "-e", "stderr", "-g", "daemon off;"]
