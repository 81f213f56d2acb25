"""`BetaInputTextContent`: another name of `InputTextContent`."""

from openapiopenai.models.input_text_content import InputTextContent as BetaInputTextContent

__all__ = ["BetaInputTextContent"]
