"""`BetaResponsePromptVariables`: another name of `ResponsePromptVariables`."""

from openapiopenai.models.response_prompt_variables import ResponsePromptVariables as BetaResponsePromptVariables

__all__ = ["BetaResponsePromptVariables"]
