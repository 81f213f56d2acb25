# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.tool_choice_function import ToolChoiceFunctionDict as _ToolChoiceFunctionDict
from openapiopenai.models.tool_choice_mcp import ToolChoiceMCPDict as _ToolChoiceMCPDict
RealtimeToolChoiceConfigParam: TypeAlias = Union[Literal["none", "auto", "required"], _ToolChoiceFunctionDict, _ToolChoiceMCPDict]
from ..responses.tool_choice_options import ToolChoiceOptions as ToolChoiceOptions
from ..responses.tool_choice_mcp_param import ToolChoiceMcpParam as ToolChoiceMcpParam
from ..responses.tool_choice_function_param import ToolChoiceFunctionParam as ToolChoiceFunctionParam
