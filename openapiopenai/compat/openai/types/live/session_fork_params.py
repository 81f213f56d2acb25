# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fork_live_session_request import ForkLiveSessionRequestDict as SessionForkParams
from openapiopenai.models.create_live_session_request_transport import CreateLiveSessionRequestTransportDict as Transport
__all__ = ["SessionForkParams", "Transport"]
