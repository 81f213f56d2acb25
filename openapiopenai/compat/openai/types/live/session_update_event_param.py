# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_session_update_event import LiveSessionUpdateEventDict as SessionUpdateEventParam
from .session_update_config_param import SessionUpdateConfigParam as SessionUpdateConfigParam
__all__ = ["SessionUpdateEventParam", "SessionUpdateConfigParam"]
