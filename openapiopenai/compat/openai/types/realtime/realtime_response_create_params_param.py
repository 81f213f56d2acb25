# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.tool_choice_function import ToolChoiceFunctionDict as _ToolChoiceFunctionDict
from openapiopenai.models.tool_choice_mcp import ToolChoiceMCPDict as _ToolChoiceMCPDict
from openapiopenai.models.realtime_response_create_params import RealtimeResponseCreateParamsDict as RealtimeResponseCreateParamsParam
ToolChoice: TypeAlias = Union[Literal["none", "auto", "required"], _ToolChoiceFunctionDict, _ToolChoiceMCPDict]
from openapiopenai.models.realtime_function_tool import RealtimeFunctionToolDict as Tool
from ..shared_params.metadata import Metadata as Metadata
from .conversation_item_param import ConversationItemParam as ConversationItemParam
from .realtime_reasoning_param import RealtimeReasoningParam as RealtimeReasoningParam
from .realtime_function_tool_param import RealtimeFunctionToolParam as RealtimeFunctionToolParam
from ..responses.tool_choice_options import ToolChoiceOptions as ToolChoiceOptions
from ..responses.response_prompt_param import ResponsePromptParam as ResponsePromptParam
from ..responses.tool_choice_mcp_param import ToolChoiceMcpParam as ToolChoiceMcpParam
from ..responses.tool_choice_function_param import ToolChoiceFunctionParam as ToolChoiceFunctionParam
from .realtime_response_create_mcp_tool_param import RealtimeResponseCreateMcpToolParam as RealtimeResponseCreateMcpToolParam
from .realtime_response_create_audio_output_param import RealtimeResponseCreateAudioOutputParam as RealtimeResponseCreateAudioOutputParam
__all__ = ["RealtimeResponseCreateParamsParam", "ToolChoice", "Tool", "Metadata", "ConversationItemParam", "RealtimeReasoningParam", "RealtimeFunctionToolParam", "ToolChoiceOptions", "ResponsePromptParam", "ToolChoiceMcpParam", "ToolChoiceFunctionParam", "RealtimeResponseCreateMcpToolParam", "RealtimeResponseCreateAudioOutputParam"]
