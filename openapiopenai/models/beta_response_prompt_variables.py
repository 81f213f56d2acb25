# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""`BetaResponsePromptVariables`: another name of `ResponsePromptVariables`."""

from openapiopenai.models.response_prompt_variables import ResponsePromptVariables as BetaResponsePromptVariables

__all__ = ["BetaResponsePromptVariables"]
