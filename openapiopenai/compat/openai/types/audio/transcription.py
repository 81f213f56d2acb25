# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_transcription_response_json import CreateTranscriptionResponseJson as Transcription
from openapiopenai.models.create_transcription_response_json_logprobs_item import CreateTranscriptionResponseJsonLogprobsItem as Logprob
from openapiopenai.models.create_transcription_response_json_usage import CreateTranscriptionResponseJsonUsage as Usage
from openapiopenai.models.transcript_text_usage_tokens import TranscriptTextUsageTokens as UsageTokens
from openapiopenai.models.transcript_text_usage_tokens_input_token_details import TranscriptTextUsageTokensInputTokenDetails as UsageTokensInputTokenDetails
from openapiopenai.models.transcript_text_usage_duration import TranscriptTextUsageDuration as UsageDuration
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .transcription_language import TranscriptionLanguage as TranscriptionLanguage
__all__ = ["Transcription", "Logprob", "Usage", "UsageTokens", "UsageTokensInputTokenDetails", "UsageDuration", "PropertyInfo", "BaseModel", "TranscriptionLanguage"]
