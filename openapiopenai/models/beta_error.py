# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaError`: another name of `Error`."""

from openapiopenai.models.error import Error as BetaError

__all__ = ["BetaError"]
