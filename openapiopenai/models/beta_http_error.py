# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaHTTPError`: another name of `HTTPError`."""

from openapiopenai.models.http_error import HTTPError as BetaHTTPError

__all__ = ["BetaHTTPError"]
