"""`BetaOutputTextContent`: another name of `OutputTextContent`."""

from openapiopenai.models.output_text_content import OutputTextContent as BetaOutputTextContent

__all__ = ["BetaOutputTextContent"]
