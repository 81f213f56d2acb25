# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_client_event_session_update import RealtimeClientEventSessionUpdateDict as SessionUpdateEventParam
from openapiopenai.models.realtime_create_client_secret_request_session import RealtimeCreateClientSecretRequestSessionDict as Session
__all__ = ["SessionUpdateEventParam", "Session"]
