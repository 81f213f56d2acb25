"""Type `ResponsePromptVariables`."""

from typing import TypeAlias

from openapiopenai.models.response_prompt_variables_value import ResponsePromptVariablesValue

__all__ = [
    "ResponsePromptVariables",
]

ResponsePromptVariables: TypeAlias = dict[str, ResponsePromptVariablesValue]
