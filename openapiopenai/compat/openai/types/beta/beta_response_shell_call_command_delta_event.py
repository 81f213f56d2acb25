# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_shell_call_command_delta_streaming_event import BetaResponseShellCallCommandDeltaStreamingEvent as BetaResponseShellCallCommandDeltaEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseShellCallCommandDeltaEvent", "Agent", "BaseModel"]
