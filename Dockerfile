# Director's image. The base images are arguments, so that they can come from any registry or from scripts/image, which
# makes both with debootstrap. What the image does and how to run it: docs/deploy/container.md.
ARG SWIFT_IMAGE=docker.io/library/swift:6.3-bookworm
ARG RUNTIME_IMAGE=docker.io/library/debian:bookworm-slim

FROM ${SWIFT_IMAGE} AS build
WORKDIR /build
COPY scripts/system-packages scripts/
RUN bash -euc 'source scripts/system-packages; install_packages "${BUILD_PACKAGES[@]}"'
# The dependencies have a layer of their own, so that a change of our code does not fetch them again.
COPY Package.swift ./
RUN swift package resolve
# The manifest names the tests and benchmarks: without their folders it is refused.
COPY Sources Sources
COPY Plugins Plugins
COPY Tests Tests
COPY Benchmarks Benchmarks
RUN swift build --configuration release --product director --static-swift-stdlib \
    && install -D --strip "$(swift build --configuration release --show-bin-path)/director" /out/director

# The last stage. scripts/image also builds it by itself, with a finished binary in the place of the first stage.
FROM ${RUNTIME_IMAGE}
RUN apt-get update --quiet \
    && DEBIAN_FRONTEND=noninteractive apt-get install --quiet --yes --no-install-recommends \
        ca-certificates libpq5 libsqlite3-0 libstdc++6 zlib1g \
    && apt-get clean \
    && rm -rf /var/lib/apt/lists/* /var/cache/apt/*.bin \
    && install --directory --owner=10001 --group=10001 --mode=0700 /data
COPY --from=build /out/director /usr/local/bin/director
COPY deploy/health /usr/local/bin/director-health

# A published port leads to all addresses of the container, so the server listens on all of them. The reporter of crashes
# is not in the image; without the last line every start would look for it.
ENV DIRECTOR_HOST=0.0.0.0 \
    DIRECTOR_STORE=sqlite:/data/director.sqlite \
    SWIFT_BACKTRACE=enable=no

# The store's folder. There is no VOLUME line, because Railway refuses images that have one: mount a volume here
# yourself. SQLite also puts its temporary files here when nothing else can be written.
WORKDIR /data

# A number, because Kubernetes can only check of a number that it is not root. It has no name and no home.
USER 10001:10001
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 CMD ["/usr/local/bin/director-health"]
ENTRYPOINT ["/usr/local/bin/director"]

# For a trial: `docker run -p 127.0.0.1:8000:8000`. No login is asked for. A deployment gives its own command, `serve`,
# which starts only if authentication is configured or DIRECTOR_ALLOW_UNAUTHENTICATED asks for none by name.
CMD ["serve", "--allow-unauthenticated"]
