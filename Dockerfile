# Firsthand as a container: what `npm ci` and `bin/firsthand` do on any machine, done once and kept.
FROM node:24-slim

WORKDIR /firsthand
COPY package.json package-lock.json .npmrc ./
# the image has its own Node 24
RUN npm ci --omit=dev --omit=optional
COPY bin bin
COPY src src
COPY examples examples

# archives lie outside the image, and are this user's
RUN mkdir /archive && chown node:node /archive
USER node
VOLUME /archive
WORKDIR /archive

EXPOSE 4646
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD node -e "fetch('http://127.0.0.1:4646/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"

ENTRYPOINT ["/firsthand/bin/firsthand"]
CMD ["serve", "--public", "--archive", "/archive/firsthand.db"]
