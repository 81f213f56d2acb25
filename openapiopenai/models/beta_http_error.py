"""`BetaHTTPError`: another name of `HTTPError`."""

from openapiopenai.models.http_error import HTTPError as BetaHTTPError

__all__ = ["BetaHTTPError"]
