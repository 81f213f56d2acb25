# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_session_update_event import LiveSessionUpdateEventDict as SessionUpdateEventParam
__all__ = ["SessionUpdateEventParam"]
