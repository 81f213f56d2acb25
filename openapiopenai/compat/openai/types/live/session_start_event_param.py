# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_session_start_event import LiveSessionStartEventDict as SessionStartEventParam
__all__ = ["SessionStartEventParam"]
