# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_create_response import LiveCreateResponse as SessionForkResponse
from openapiopenai.models.live_create_response_session import LiveCreateResponseSession as Session
from openapiopenai.models.create_live_session_request_transport import CreateLiveSessionRequestTransport as Transport
from ..._models import BaseModel as BaseModel
__all__ = ["SessionForkResponse", "Session", "Transport", "BaseModel"]
