# Names of the official SDK, generated: openapiopenai drift names
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
from .response_item_reference_param import ResponseItemReferenceParam as _ResponseItemReferenceParam
from openapiopenai.models.prompt import PromptDict as _PromptDict
from openapiopenai.models.realtime_conversation_item_function_call import RealtimeConversationItemFunctionCallDict as _RealtimeConversationItemFunctionCallDict
from openapiopenai.models.realtime_conversation_item_function_call_output import RealtimeConversationItemFunctionCallOutputDict as _RealtimeConversationItemFunctionCallOutputDict
from openapiopenai.models.realtime_conversation_item_message_assistant import RealtimeConversationItemMessageAssistantDict as _RealtimeConversationItemMessageAssistantDict
from openapiopenai.models.realtime_conversation_item_message_system import RealtimeConversationItemMessageSystemDict as _RealtimeConversationItemMessageSystemDict
from openapiopenai.models.realtime_conversation_item_message_user import RealtimeConversationItemMessageUserDict as _RealtimeConversationItemMessageUserDict
from openapiopenai.models.realtime_function_tool import RealtimeFunctionToolDict as _RealtimeFunctionToolDict
from openapiopenai.models.realtime_mcp_approval_request import RealtimeMCPApprovalRequestDict as _RealtimeMCPApprovalRequestDict
from openapiopenai.models.realtime_mcp_approval_response import RealtimeMCPApprovalResponseDict as _RealtimeMCPApprovalResponseDict
from openapiopenai.models.realtime_mcp_list_tools import RealtimeMCPListToolsDict as _RealtimeMCPListToolsDict
from openapiopenai.models.realtime_mcp_tool_call import RealtimeMCPToolCallDict as _RealtimeMCPToolCallDict
from openapiopenai.models.realtime_reasoning import RealtimeReasoningDict as _RealtimeReasoningDict
from openapiopenai.models.realtime_response_create_params_audio import RealtimeResponseCreateParamsAudioDict as _RealtimeResponseCreateParamsAudioDict
from openapiopenai.models.tool_choice_function import ToolChoiceFunctionDict as _ToolChoiceFunctionDict
from openapiopenai.models.tool_choice_mcp import ToolChoiceMCPDict as _ToolChoiceMCPDict
RealtimeResponseCreateParamsWithReferencesParam = TypedDict("RealtimeResponseCreateParamsWithReferencesParam", {"audio": _RealtimeResponseCreateParamsAudioDict, "conversation": Union[str, Literal["auto", "none"]], "input": Iterable[Union[_RealtimeConversationItemMessageSystemDict, _RealtimeConversationItemMessageUserDict, _RealtimeConversationItemMessageAssistantDict, _RealtimeConversationItemFunctionCallDict, _RealtimeConversationItemFunctionCallOutputDict, _RealtimeMCPApprovalResponseDict, _RealtimeMCPListToolsDict, _RealtimeMCPToolCallDict, _RealtimeMCPApprovalRequestDict, _ResponseItemReferenceParam]], "instructions": str, "max_output_tokens": Union[int, Literal["inf"]], "metadata": Union[dict[str, str], None], "output_modalities": list[Literal["text", "audio"]], "parallel_tool_calls": bool, "prompt": Union[_PromptDict, None], "reasoning": _RealtimeReasoningDict, "tool_choice": Union[Literal["none", "auto", "required"], _ToolChoiceFunctionDict, _ToolChoiceMCPDict], "tools": Iterable[_RealtimeFunctionToolDict]}, total=False)
ToolChoice: TypeAlias = Union[Literal["none", "auto", "required"], _ToolChoiceFunctionDict, _ToolChoiceMCPDict]
from openapiopenai.models.realtime_function_tool import RealtimeFunctionToolDict as Tool
from ..shared_params.metadata import Metadata as Metadata
from .conversation_item_param import ConversationItemParam as ConversationItemParam
from .realtime_reasoning_param import RealtimeReasoningParam as RealtimeReasoningParam
from .realtime_function_tool_param import RealtimeFunctionToolParam as RealtimeFunctionToolParam
from .response_item_reference_param import ResponseItemReferenceParam as ResponseItemReferenceParam
from ..responses.tool_choice_options import ToolChoiceOptions as ToolChoiceOptions
from ..responses.response_prompt_param import ResponsePromptParam as ResponsePromptParam
from ..responses.tool_choice_mcp_param import ToolChoiceMcpParam as ToolChoiceMcpParam
from ..responses.tool_choice_function_param import ToolChoiceFunctionParam as ToolChoiceFunctionParam
from .realtime_response_create_mcp_tool_param import RealtimeResponseCreateMcpToolParam as RealtimeResponseCreateMcpToolParam
from .realtime_response_create_audio_output_param import RealtimeResponseCreateAudioOutputParam as RealtimeResponseCreateAudioOutputParam
__all__ = ["RealtimeResponseCreateParamsWithReferencesParam", "ToolChoice", "Tool", "Metadata", "ConversationItemParam", "RealtimeReasoningParam", "RealtimeFunctionToolParam", "ResponseItemReferenceParam", "ToolChoiceOptions", "ResponsePromptParam", "ToolChoiceMcpParam", "ToolChoiceFunctionParam", "RealtimeResponseCreateMcpToolParam", "RealtimeResponseCreateAudioOutputParam"]
