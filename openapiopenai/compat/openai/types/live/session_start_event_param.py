# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_session_start_event import LiveSessionStartEventDict as SessionStartEventParam
from .session_config_param import SessionConfigParam as SessionConfigParam
__all__ = ["SessionStartEventParam", "SessionConfigParam"]
