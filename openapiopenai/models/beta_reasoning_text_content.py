"""`BetaReasoningTextContent`: another name of `ReasoningTextContent`."""

from openapiopenai.models.reasoning_text_content import ReasoningTextContent as BetaReasoningTextContent

__all__ = ["BetaReasoningTextContent"]
