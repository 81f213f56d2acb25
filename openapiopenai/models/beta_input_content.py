"""`BetaInputContent`: another name of `InputContent`."""

from openapiopenai.models.input_content import InputContent as BetaInputContent

__all__ = ["BetaInputContent"]
