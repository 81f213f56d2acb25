# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.tool_choice_function import ToolChoiceFunction as _ToolChoiceFunction
from openapiopenai.models.tool_choice_mcp import ToolChoiceMCP as _ToolChoiceMCP
from openapiopenai.models.realtime_response_create_params import RealtimeResponseCreateParams as RealtimeResponseCreateParams
ToolChoice: TypeAlias = Union[Literal["none", "auto", "required"], _ToolChoiceFunction, _ToolChoiceMCP]
from openapiopenai.models.realtime_response_create_params_tools_item import RealtimeResponseCreateParamsToolsItem as Tool
from ..._models import BaseModel as BaseModel
from ..shared.metadata import Metadata as Metadata
from .conversation_item import ConversationItem as ConversationItem
from .realtime_reasoning import RealtimeReasoning as RealtimeReasoning
from .realtime_function_tool import RealtimeFunctionTool as RealtimeFunctionTool
from ..responses.response_prompt import ResponsePrompt as ResponsePrompt
from ..responses.tool_choice_mcp import ToolChoiceMcp as ToolChoiceMcp
from ..responses.tool_choice_options import ToolChoiceOptions as ToolChoiceOptions
from ..responses.tool_choice_function import ToolChoiceFunction as ToolChoiceFunction
from .realtime_response_create_mcp_tool import RealtimeResponseCreateMcpTool as RealtimeResponseCreateMcpTool
from .realtime_response_create_audio_output import RealtimeResponseCreateAudioOutput as RealtimeResponseCreateAudioOutput
__all__ = ["RealtimeResponseCreateParams", "ToolChoice", "Tool", "BaseModel", "Metadata", "ConversationItem", "RealtimeReasoning", "RealtimeFunctionTool", "ResponsePrompt", "ToolChoiceMcp", "ToolChoiceOptions", "ToolChoiceFunction", "RealtimeResponseCreateMcpTool", "RealtimeResponseCreateAudioOutput"]
