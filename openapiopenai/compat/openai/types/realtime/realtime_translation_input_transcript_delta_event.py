# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_translation_server_event_session_input_transcript_delta import RealtimeTranslationServerEventSessionInputTranscriptDelta as RealtimeTranslationInputTranscriptDeltaEvent
from ..._models import BaseModel as BaseModel
__all__ = ["RealtimeTranslationInputTranscriptDeltaEvent", "BaseModel"]
