# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.tool_choice_function import ToolChoiceFunctionDict as _ToolChoiceFunctionDict
from openapiopenai.models.tool_choice_mcp import ToolChoiceMCPDict as _ToolChoiceMCPDict
from openapiopenai.models.realtime_response_create_params import RealtimeResponseCreateParamsDict as RealtimeResponseCreateParamsParam
ToolChoice: TypeAlias = Union[Literal["none", "auto", "required"], _ToolChoiceFunctionDict, _ToolChoiceMCPDict]
from openapiopenai.models.realtime_function_tool import RealtimeFunctionToolDict as Tool
__all__ = ["RealtimeResponseCreateParamsParam", "ToolChoice", "Tool"]
