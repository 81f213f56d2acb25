# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.voice_ids_or_custom_voice_object import VoiceIdsOrCustomVoiceObjectDict as _VoiceIdsOrCustomVoiceObjectDict
from openapiopenai.models.realtime_session_create_request_ga_audio_output import RealtimeSessionCreateRequestGAAudioOutputDict as RealtimeAudioConfigOutputParam
Voice: TypeAlias = Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"], _VoiceIdsOrCustomVoiceObjectDict]
from openapiopenai.models.voice_ids_or_custom_voice_object import VoiceIdsOrCustomVoiceObjectDict as VoiceID
from .realtime_audio_formats_param import RealtimeAudioFormatsParam as RealtimeAudioFormatsParam
__all__ = ["RealtimeAudioConfigOutputParam", "Voice", "VoiceID", "RealtimeAudioFormatsParam"]
