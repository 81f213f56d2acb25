# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.tool_choice_function import ToolChoiceFunctionDict as _ToolChoiceFunctionDict
from openapiopenai.models.tool_choice_mcp import ToolChoiceMCPDict as _ToolChoiceMCPDict
RealtimeToolChoiceConfigParam: TypeAlias = Union[Literal["none", "auto", "required"], _ToolChoiceFunctionDict, _ToolChoiceMCPDict]
