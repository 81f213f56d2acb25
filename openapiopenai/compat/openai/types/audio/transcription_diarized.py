# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_transcription_response_diarized_json import CreateTranscriptionResponseDiarizedJson as TranscriptionDiarized
from openapiopenai.models.create_transcription_response_diarized_json_usage import CreateTranscriptionResponseDiarizedJsonUsage as Usage
from openapiopenai.models.transcript_text_usage_tokens import TranscriptTextUsageTokens as UsageTokens
from openapiopenai.models.transcript_text_usage_tokens_input_token_details import TranscriptTextUsageTokensInputTokenDetails as UsageTokensInputTokenDetails
from openapiopenai.models.transcript_text_usage_duration import TranscriptTextUsageDuration as UsageDuration
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .transcription_diarized_segment import TranscriptionDiarizedSegment as TranscriptionDiarizedSegment
__all__ = ["TranscriptionDiarized", "Usage", "UsageTokens", "UsageTokensInputTokenDetails", "UsageDuration", "PropertyInfo", "BaseModel", "TranscriptionDiarizedSegment"]
