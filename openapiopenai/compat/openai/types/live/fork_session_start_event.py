# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_fork_session_start_event import LiveForkSessionStartEvent as ForkSessionStartEvent
from ..._models import BaseModel as BaseModel
from .fork_session_config import ForkSessionConfig as ForkSessionConfig
__all__ = ["ForkSessionStartEvent", "BaseModel", "ForkSessionConfig"]
