# Pinned by tag; to pin by digest as well, put in what `docker buildx imagetools inspect` tells for the tag: ...:10.0@sha256:...
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
# Only packages whose hashes stand in the lock files: anything else ends the build.
RUN dotnet restore src/Bot --locked-mode
RUN dotnet publish src/Bot -c Release -o /app --nologo --no-restore

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# curl is for the health check alone.
RUN apt-get update \
  && apt-get install -y --no-install-recommends curl \
  && rm -rf /var/lib/apt/lists/* \
  # Two volumes: a copy of the data without the key tells nothing about a reader. Back them up to different places.
  && install -d -o app -g app -m 0700 /data /keys
COPY --from=build /app /app
ENV Storage__ConnectionString="Data Source=/data/bot.db" \
    Privacy__KeyFile=/keys/bot.key \
    Urls=http://127.0.0.1:8080 \
    DOTNET_EnableDiagnostics=0
USER app
WORKDIR /data
VOLUME ["/data", "/keys"]
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["curl", "-fsS", "-o", "/dev/null", "http://127.0.0.1:8080/health/ready"]
ENTRYPOINT ["dotnet", "/app/Bot.dll"]
