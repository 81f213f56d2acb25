# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.transcript_text_done_event import TranscriptTextDoneEvent as TranscriptionTextDoneEvent
from openapiopenai.models.transcript_text_done_event_logprobs_item import TranscriptTextDoneEventLogprobsItem as Logprob
from openapiopenai.models.transcript_text_usage_tokens import TranscriptTextUsageTokens as Usage
from openapiopenai.models.transcript_text_usage_tokens_input_token_details import TranscriptTextUsageTokensInputTokenDetails as UsageInputTokenDetails
from ..._models import BaseModel as BaseModel
from .transcription_language import TranscriptionLanguage as TranscriptionLanguage
__all__ = ["TranscriptionTextDoneEvent", "Logprob", "Usage", "UsageInputTokenDetails", "BaseModel", "TranscriptionLanguage"]
