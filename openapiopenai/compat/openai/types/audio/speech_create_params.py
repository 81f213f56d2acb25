# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.voice_ids_or_custom_voice_object import VoiceIdsOrCustomVoiceObjectDict as _VoiceIdsOrCustomVoiceObjectDict
from openapiopenai.models.create_speech_request import CreateSpeechRequestDict as SpeechCreateParams
Voice: TypeAlias = Union[str, Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar", "fable", "onyx", "nova"], _VoiceIdsOrCustomVoiceObjectDict]
from openapiopenai.models.voice_ids_or_custom_voice_object import VoiceIdsOrCustomVoiceObjectDict as VoiceID
from .speech_model import SpeechModel as SpeechModel
__all__ = ["SpeechCreateParams", "Voice", "VoiceID", "SpeechModel"]
