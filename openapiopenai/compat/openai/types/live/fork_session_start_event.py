# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_fork_session_start_event import LiveForkSessionStartEvent as ForkSessionStartEvent
__all__ = ["ForkSessionStartEvent"]
