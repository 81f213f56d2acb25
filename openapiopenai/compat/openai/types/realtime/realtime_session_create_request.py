# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_session_create_request_ga import RealtimeSessionCreateRequestGA as RealtimeSessionCreateRequest
from ..._models import BaseModel as BaseModel
from .realtime_reasoning import RealtimeReasoning as RealtimeReasoning
from .realtime_truncation import RealtimeTruncation as RealtimeTruncation
from .realtime_audio_config import RealtimeAudioConfig as RealtimeAudioConfig
from .realtime_tools_config import RealtimeToolsConfig as RealtimeToolsConfig
from .realtime_tracing_config import RealtimeTracingConfig as RealtimeTracingConfig
from ..responses.response_prompt import ResponsePrompt as ResponsePrompt
from .realtime_tool_choice_config import RealtimeToolChoiceConfig as RealtimeToolChoiceConfig
__all__ = ["RealtimeSessionCreateRequest", "BaseModel", "RealtimeReasoning", "RealtimeTruncation", "RealtimeAudioConfig", "RealtimeToolsConfig", "RealtimeTracingConfig", "ResponsePrompt", "RealtimeToolChoiceConfig"]
