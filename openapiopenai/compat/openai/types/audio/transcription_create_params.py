# Names of the official SDK, generated: openapiopenai drift names
from typing import Any, Literal, TypeAlias, Union
from openapiopenai.models.vad_config import VadConfigDict as _VadConfigDict
from openapiopenai.models.create_transcription_request import CreateTranscriptionRequestDict as TranscriptionCreateParamsBase
ChunkingStrategy: TypeAlias = Union[Literal["auto"], _VadConfigDict]
from openapiopenai.models.vad_config import VadConfigDict as ChunkingStrategyVadConfig
from openapiopenai.models.create_transcription_request import CreateTranscriptionRequestDict as TranscriptionCreateParamsNonStreaming
from openapiopenai.models.create_transcription_request import CreateTranscriptionRequestDict as TranscriptionCreateParamsStreaming
from openapiopenai.models.create_transcription_request import CreateTranscriptionRequestDict as TranscriptionCreateParams
from ..._types import FileTypes as FileTypes
from ..._types import SequenceNotStr as SequenceNotStr
from ..audio_model import AudioModel as AudioModel
from .transcription_include import TranscriptionInclude as TranscriptionInclude
from ..audio_response_format import AudioResponseFormat as AudioResponseFormat
__all__ = ["TranscriptionCreateParamsBase", "ChunkingStrategy", "ChunkingStrategyVadConfig", "TranscriptionCreateParamsNonStreaming", "TranscriptionCreateParamsStreaming", "TranscriptionCreateParams", "FileTypes", "SequenceNotStr", "AudioModel", "TranscriptionInclude", "AudioResponseFormat"]
