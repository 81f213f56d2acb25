# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_session_create_request_ga_audio import RealtimeSessionCreateRequestGAAudio as RealtimeAudioConfig
from ..._models import BaseModel as BaseModel
from .realtime_audio_config_input import RealtimeAudioConfigInput as RealtimeAudioConfigInput
from .realtime_audio_config_output import RealtimeAudioConfigOutput as RealtimeAudioConfigOutput
__all__ = ["RealtimeAudioConfig", "BaseModel", "RealtimeAudioConfigInput", "RealtimeAudioConfigOutput"]
