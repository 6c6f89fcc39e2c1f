# The service in one container: slim, non-root, works with a read-only root file system.
FROM python:3.12-slim AS build
WORKDIR /src
RUN python -m venv /opt/monitor
COPY requirements.lock pyproject.toml README.md LICENSE ./
RUN /opt/monitor/bin/pip install --no-cache-dir --require-hashes -r requirements.lock
COPY monitor ./monitor
RUN /opt/monitor/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.12-slim
RUN useradd --system --uid 10001 --home-dir /data monitor \
    && mkdir -p /config /data \
    && chown monitor /data
COPY --from=build /opt/monitor /opt/monitor
COPY config /config
ENV PATH=/opt/monitor/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    MONITOR_CONFIG=/config
USER monitor
# The database's path in config/monitor.yaml is relative to this folder's parent: / + data/monitor.db
WORKDIR /
VOLUME ["/config", "/data"]
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s CMD ["monitor", "status"]
CMD ["monitor", "run"]
