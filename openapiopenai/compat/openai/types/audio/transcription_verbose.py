# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_transcription_response_verbose_json import CreateTranscriptionResponseVerboseJson as TranscriptionVerbose
from openapiopenai.models.transcript_text_usage_duration import TranscriptTextUsageDuration as Usage
from ..._models import BaseModel as BaseModel
from .transcription_word import TranscriptionWord as TranscriptionWord
from .transcription_segment import TranscriptionSegment as TranscriptionSegment
__all__ = ["TranscriptionVerbose", "Usage", "BaseModel", "TranscriptionWord", "TranscriptionSegment"]
