# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.tool_choice_function import ToolChoiceFunction as _ToolChoiceFunction
from openapiopenai.models.tool_choice_mcp import ToolChoiceMCP as _ToolChoiceMCP
from openapiopenai.models.realtime_response_create_params import RealtimeResponseCreateParams as RealtimeResponseCreateParams
ToolChoice: TypeAlias = Union[Literal["none", "auto", "required"], _ToolChoiceFunction, _ToolChoiceMCP]
from openapiopenai.models.realtime_response_create_params_tools_item import RealtimeResponseCreateParamsToolsItem as Tool
__all__ = ["RealtimeResponseCreateParams", "ToolChoice", "Tool"]
