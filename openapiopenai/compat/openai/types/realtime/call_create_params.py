# Names of the official SDK, generated: openapiopenai drift names
from typing_extensions import Required, TypedDict
from openapiopenai.models.realtime_session_create_request_ga import RealtimeSessionCreateRequestGADict as _RealtimeSessionCreateRequestGADict
CallCreateParams = TypedDict("CallCreateParams", {"sdp": str, "session": _RealtimeSessionCreateRequestGADict}, total=False)
from .realtime_session_create_request_param import RealtimeSessionCreateRequestParam as RealtimeSessionCreateRequestParam
