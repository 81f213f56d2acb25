# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaOutputContent`: another name of `OutputContent`."""

from openapiopenai.models.output_content import OutputContent as BetaOutputContent

__all__ = ["BetaOutputContent"]
