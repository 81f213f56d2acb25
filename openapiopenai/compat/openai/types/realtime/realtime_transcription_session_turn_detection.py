# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_transcription_session_create_response_ga_turn_detection import RealtimeTranscriptionSessionCreateResponseGATurnDetection as RealtimeTranscriptionSessionTurnDetection
from ..._models import BaseModel as BaseModel
__all__ = ["RealtimeTranscriptionSessionTurnDetection", "BaseModel"]
