# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.voice_ids_or_custom_voice_object import VoiceIdsOrCustomVoiceObject as _VoiceIdsOrCustomVoiceObject
from openapiopenai.models.realtime_session_create_request_ga_audio_output import RealtimeSessionCreateRequestGAAudioOutput as RealtimeAudioConfigOutput
Voice: TypeAlias = Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], _VoiceIdsOrCustomVoiceObject]
from openapiopenai.models.voice_ids_or_custom_voice_object import VoiceIdsOrCustomVoiceObject as VoiceID
from ..._models import BaseModel as BaseModel
from .realtime_audio_formats import RealtimeAudioFormats as RealtimeAudioFormats
__all__ = ["RealtimeAudioConfigOutput", "Voice", "VoiceID", "BaseModel", "RealtimeAudioFormats"]
