"""`BetaPrompt`: another name of `Prompt`."""

from openapiopenai.models.prompt import Prompt as BetaPrompt

__all__ = ["BetaPrompt"]
