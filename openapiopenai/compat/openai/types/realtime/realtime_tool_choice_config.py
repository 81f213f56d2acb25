# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.tool_choice_function import ToolChoiceFunction as _ToolChoiceFunction
from openapiopenai.models.tool_choice_mcp import ToolChoiceMCP as _ToolChoiceMCP
RealtimeToolChoiceConfig: TypeAlias = Union[Literal["none", "auto", "required"], _ToolChoiceFunction, _ToolChoiceMCP]
from ..responses.tool_choice_mcp import ToolChoiceMcp as ToolChoiceMcp
from ..responses.tool_choice_options import ToolChoiceOptions as ToolChoiceOptions
from ..responses.tool_choice_function import ToolChoiceFunction as ToolChoiceFunction
