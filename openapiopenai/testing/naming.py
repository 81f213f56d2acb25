"""What names begin with that tests meet: of fixtures, markers, options, and environment variables."""

PACKAGE = __name__.partition(".")[0]
NAME = PACKAGE.removeprefix("openapi")
