# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaOutputTextContent`: another name of `OutputTextContent`."""

from openapiopenai.models.output_text_content import OutputTextContent as BetaOutputTextContent

__all__ = ["BetaOutputTextContent"]
