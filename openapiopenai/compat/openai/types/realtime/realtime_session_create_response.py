# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.mcp_tool_filter import MCPToolFilter as _MCPToolFilter
from openapiopenai.models.mcp_tool_require_approval_object import MCPToolRequireApprovalObject as _MCPToolRequireApprovalObject
from openapiopenai.models.realtime_session_create_response_ga_tracing_object import RealtimeSessionCreateResponseGATracingObject as _RealtimeSessionCreateResponseGATracingObject
from openapiopenai.models.realtime_turn_detection_semantic_vad import RealtimeTurnDetectionSemanticVad as _RealtimeTurnDetectionSemanticVad
from openapiopenai.models.realtime_turn_detection_server_vad import RealtimeTurnDetectionServerVad as _RealtimeTurnDetectionServerVad
from openapiopenai.models.tool_choice_function import ToolChoiceFunction as _ToolChoiceFunction
from openapiopenai.models.tool_choice_mcp import ToolChoiceMCP as _ToolChoiceMCP
from openapiopenai.models.realtime_session_create_response_ga import RealtimeSessionCreateResponseGA as RealtimeSessionCreateResponse
from openapiopenai.models.realtime_session_create_response_ga_audio import RealtimeSessionCreateResponseGAAudio as Audio
from openapiopenai.models.realtime_session_create_response_ga_audio_input import RealtimeSessionCreateResponseGAAudioInput as AudioInput
from openapiopenai.models.realtime_session_create_response_ga_audio_input_noise_reduction import RealtimeSessionCreateResponseGAAudioInputNoiseReduction as AudioInputNoiseReduction
AudioInputTurnDetection: TypeAlias = Union[_RealtimeTurnDetectionServerVad, _RealtimeTurnDetectionSemanticVad, None]
from openapiopenai.models.realtime_turn_detection_server_vad import RealtimeTurnDetectionServerVad as AudioInputTurnDetectionServerVad
from openapiopenai.models.realtime_turn_detection_semantic_vad import RealtimeTurnDetectionSemanticVad as AudioInputTurnDetectionSemanticVad
from openapiopenai.models.realtime_session_create_response_ga_audio_output import RealtimeSessionCreateResponseGAAudioOutput as AudioOutput
ToolChoice: TypeAlias = Union[Literal["none", "auto", "required"], _ToolChoiceFunction, _ToolChoiceMCP]
from openapiopenai.models.realtime_session_create_response_ga_tools_item import RealtimeSessionCreateResponseGAToolsItem as Tool
from openapiopenai.models.mcp_tool import MCPTool as ToolMcpTool
ToolMcpToolAllowedTools: TypeAlias = Union[list[str], _MCPToolFilter, None]
from openapiopenai.models.mcp_tool_filter import MCPToolFilter as ToolMcpToolAllowedToolsMcpToolFilter
ToolMcpToolRequireApproval: TypeAlias = Union[_MCPToolRequireApprovalObject, Literal["always", "never"], None]
from openapiopenai.models.mcp_tool_require_approval_object import MCPToolRequireApprovalObject as ToolMcpToolRequireApprovalMcpToolApprovalFilter
from openapiopenai.models.mcp_tool_filter import MCPToolFilter as ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways
from openapiopenai.models.mcp_tool_filter import MCPToolFilter as ToolMcpToolRequireApprovalMcpToolApprovalFilterNever
Tracing: TypeAlias = Union[Literal["auto"], _RealtimeSessionCreateResponseGATracingObject, None]
from openapiopenai.models.realtime_session_create_response_ga_tracing_object import RealtimeSessionCreateResponseGATracingObject as TracingTracingConfiguration
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .realtime_reasoning import RealtimeReasoning as RealtimeReasoning
from .audio_transcription import AudioTranscription as AudioTranscription
from .realtime_truncation import RealtimeTruncation as RealtimeTruncation
from .noise_reduction_type import NoiseReductionType as NoiseReductionType
from .realtime_audio_formats import RealtimeAudioFormats as RealtimeAudioFormats
from .realtime_function_tool import RealtimeFunctionTool as RealtimeFunctionTool
from ..responses.response_prompt import ResponsePrompt as ResponsePrompt
from ..responses.tool_choice_mcp import ToolChoiceMcp as ToolChoiceMcp
from ..responses.tool_choice_options import ToolChoiceOptions as ToolChoiceOptions
from ..responses.tool_choice_function import ToolChoiceFunction as ToolChoiceFunction
__all__ = ["RealtimeSessionCreateResponse", "Audio", "AudioInput", "AudioInputNoiseReduction", "AudioInputTurnDetection", "AudioInputTurnDetectionServerVad", "AudioInputTurnDetectionSemanticVad", "AudioOutput", "ToolChoice", "Tool", "ToolMcpTool", "ToolMcpToolAllowedTools", "ToolMcpToolAllowedToolsMcpToolFilter", "ToolMcpToolRequireApproval", "ToolMcpToolRequireApprovalMcpToolApprovalFilter", "ToolMcpToolRequireApprovalMcpToolApprovalFilterAlways", "ToolMcpToolRequireApprovalMcpToolApprovalFilterNever", "Tracing", "TracingTracingConfiguration", "PropertyInfo", "BaseModel", "RealtimeReasoning", "AudioTranscription", "RealtimeTruncation", "NoiseReductionType", "RealtimeAudioFormats", "RealtimeFunctionTool", "ResponsePrompt", "ToolChoiceMcp", "ToolChoiceOptions", "ToolChoiceFunction"]
