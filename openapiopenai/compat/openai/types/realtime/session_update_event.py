# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_client_event_session_update import RealtimeClientEventSessionUpdate as SessionUpdateEvent
from openapiopenai.models.realtime_client_event_session_update_session import RealtimeClientEventSessionUpdateSession as Session
from ..._models import BaseModel as BaseModel
from .realtime_session_create_request import RealtimeSessionCreateRequest as RealtimeSessionCreateRequest
from .realtime_transcription_session_create_request import RealtimeTranscriptionSessionCreateRequest as RealtimeTranscriptionSessionCreateRequest
__all__ = ["SessionUpdateEvent", "Session", "BaseModel", "RealtimeSessionCreateRequest", "RealtimeTranscriptionSessionCreateRequest"]
