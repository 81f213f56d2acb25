# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaContent`: another name of `Content`."""

from openapiopenai.models.content import Content as BetaContent

__all__ = ["BetaContent"]
