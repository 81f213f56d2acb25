# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.fork_live_session_request import ForkLiveSessionRequestDict as SessionForkParams
from openapiopenai.models.create_live_session_request_transport import CreateLiveSessionRequestTransportDict as Transport
from .media_session_fork_config_param import MediaSessionForkConfigParam as MediaSessionForkConfigParam
__all__ = ["SessionForkParams", "Transport", "MediaSessionForkConfigParam"]
