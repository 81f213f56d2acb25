# Generated from openapi.yaml by `make generate`; edit the spec or a template instead.

"""Type `ResponsePromptVariables`."""

from typing import TypeAlias

from openapiopenai.models.response_prompt_variables_value import ResponsePromptVariablesValue

__all__ = [
    "ResponsePromptVariables",
]

ResponsePromptVariables: TypeAlias = dict[str, ResponsePromptVariablesValue]
"""Values for the variables of a prompt template, by variable name: text, images or files."""
