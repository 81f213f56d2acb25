# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_transcription_response_verbose_json import CreateTranscriptionResponseVerboseJson as TranscriptionVerbose
from openapiopenai.models.transcript_text_usage_duration import TranscriptTextUsageDuration as Usage
__all__ = ["TranscriptionVerbose", "Usage"]
