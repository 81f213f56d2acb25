# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaTool`: another name of `Tool`."""

from openapiopenai.models.tool import Tool as BetaTool

__all__ = ["BetaTool"]
