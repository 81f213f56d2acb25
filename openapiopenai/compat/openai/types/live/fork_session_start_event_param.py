# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_fork_session_start_event import LiveForkSessionStartEventDict as ForkSessionStartEventParam
__all__ = ["ForkSessionStartEventParam"]
