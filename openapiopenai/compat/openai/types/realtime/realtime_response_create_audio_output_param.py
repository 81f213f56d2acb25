# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.voice_ids_or_custom_voice_object import VoiceIdsOrCustomVoiceObjectDict as _VoiceIdsOrCustomVoiceObjectDict
from openapiopenai.models.realtime_response_create_params_audio import RealtimeResponseCreateParamsAudioDict as RealtimeResponseCreateAudioOutputParam
from openapiopenai.models.realtime_response_create_params_audio_output import RealtimeResponseCreateParamsAudioOutputDict as Output
OutputVoice: TypeAlias = Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], _VoiceIdsOrCustomVoiceObjectDict]
from openapiopenai.models.voice_ids_or_custom_voice_object import VoiceIdsOrCustomVoiceObjectDict as OutputVoiceID
from .realtime_audio_formats_param import RealtimeAudioFormatsParam as RealtimeAudioFormatsParam
__all__ = ["RealtimeResponseCreateAudioOutputParam", "Output", "OutputVoice", "OutputVoiceID", "RealtimeAudioFormatsParam"]
