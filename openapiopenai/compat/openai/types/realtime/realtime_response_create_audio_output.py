# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.voice_ids_or_custom_voice_object import VoiceIdsOrCustomVoiceObject as _VoiceIdsOrCustomVoiceObject
from openapiopenai.models.realtime_response_create_params_audio import RealtimeResponseCreateParamsAudio as RealtimeResponseCreateAudioOutput
from openapiopenai.models.realtime_response_create_params_audio_output import RealtimeResponseCreateParamsAudioOutput as Output
OutputVoice: TypeAlias = Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], _VoiceIdsOrCustomVoiceObject]
from openapiopenai.models.voice_ids_or_custom_voice_object import VoiceIdsOrCustomVoiceObject as OutputVoiceID
from ..._models import BaseModel as BaseModel
from .realtime_audio_formats import RealtimeAudioFormats as RealtimeAudioFormats
__all__ = ["RealtimeResponseCreateAudioOutput", "Output", "OutputVoice", "OutputVoiceID", "BaseModel", "RealtimeAudioFormats"]
