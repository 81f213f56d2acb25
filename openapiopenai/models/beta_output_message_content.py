# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaOutputMessageContent`: another name of `OutputMessageContent`."""

from openapiopenai.models.output_message_content import OutputMessageContent as BetaOutputMessageContent

__all__ = ["BetaOutputMessageContent"]
