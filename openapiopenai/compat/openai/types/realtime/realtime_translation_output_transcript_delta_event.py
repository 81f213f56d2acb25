# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_translation_server_event_session_output_transcript_delta import RealtimeTranslationServerEventSessionOutputTranscriptDelta as RealtimeTranslationOutputTranscriptDeltaEvent
from ..._models import BaseModel as BaseModel
__all__ = ["RealtimeTranslationOutputTranscriptDeltaEvent", "BaseModel"]
