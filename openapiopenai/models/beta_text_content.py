# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaTextContent`: another name of `TextContent`."""

from openapiopenai.models.text_content import TextContent as BetaTextContent

__all__ = ["BetaTextContent"]
