# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from typing_extensions import Required, TypedDict
from openapiopenai._runtime.json.types import FileContent as _FileContent
from openapiopenai.models.create_voice_request import CreateVoiceRequestDict as VoiceCreateParams
CreateVoiceRequestAudioSample = TypedDict("CreateVoiceRequestAudioSample", {"audio_sample": _FileContent, "consent": str, "name": str, "type": Literal["audio_sample"]}, total=False)
from openapiopenai.models.create_voice_request import CreateVoiceRequestDict as CreateVoiceRequestPrompt
from ..._types import FileTypes as FileTypes
__all__ = ["VoiceCreateParams", "CreateVoiceRequestAudioSample", "CreateVoiceRequestPrompt", "FileTypes"]
