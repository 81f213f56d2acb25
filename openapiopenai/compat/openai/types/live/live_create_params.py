# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.create_live_session_request import CreateLiveSessionRequestDict as LiveCreateParams
from openapiopenai.models.create_live_session_request_transport import CreateLiveSessionRequestTransportDict as Transport
from .media_session_config_param import MediaSessionConfigParam as MediaSessionConfigParam
__all__ = ["LiveCreateParams", "Transport", "MediaSessionConfigParam"]
