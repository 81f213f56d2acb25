# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaReasoningTextContent`: another name of `ReasoningTextContent`."""

from openapiopenai.models.reasoning_text_content import ReasoningTextContent as BetaReasoningTextContent

__all__ = ["BetaReasoningTextContent"]
