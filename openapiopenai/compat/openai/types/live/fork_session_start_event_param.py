# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.live_fork_session_start_event import LiveForkSessionStartEventDict as ForkSessionStartEventParam
from .fork_session_config_param import ForkSessionConfigParam as ForkSessionConfigParam
__all__ = ["ForkSessionStartEventParam", "ForkSessionConfigParam"]
