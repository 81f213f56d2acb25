# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.realtime_create_client_secret_response import RealtimeCreateClientSecretResponse as ClientSecretCreateResponse
from openapiopenai.models.realtime_create_client_secret_response_session import RealtimeCreateClientSecretResponseSession as Session
from ..._utils import PropertyInfo as PropertyInfo
from ..._models import BaseModel as BaseModel
from .realtime_session_create_response import RealtimeSessionCreateResponse as RealtimeSessionCreateResponse
from .realtime_transcription_session_create_response import RealtimeTranscriptionSessionCreateResponse as RealtimeTranscriptionSessionCreateResponse
__all__ = ["ClientSecretCreateResponse", "Session", "PropertyInfo", "BaseModel", "RealtimeSessionCreateResponse", "RealtimeTranscriptionSessionCreateResponse"]
