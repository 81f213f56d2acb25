# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_beta_server_event_transcription_session_updated import RealtimeBetaServerEventTranscriptionSessionUpdated as TranscriptionSessionUpdatedEvent
from ...._models import BaseModel as BaseModel
from .transcription_session import TranscriptionSession as TranscriptionSession
__all__ = ["TranscriptionSessionUpdatedEvent", "BaseModel", "TranscriptionSession"]
