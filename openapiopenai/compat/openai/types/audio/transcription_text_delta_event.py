# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.transcript_text_delta_event import TranscriptTextDeltaEvent as TranscriptionTextDeltaEvent
from openapiopenai.models.transcript_text_delta_event_logprobs_item import TranscriptTextDeltaEventLogprobsItem as Logprob
from ..._models import BaseModel as BaseModel
__all__ = ["TranscriptionTextDeltaEvent", "Logprob", "BaseModel"]
