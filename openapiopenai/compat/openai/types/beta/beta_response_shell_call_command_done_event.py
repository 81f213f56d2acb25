# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_shell_call_command_done_streaming_event import BetaResponseShellCallCommandDoneStreamingEvent as BetaResponseShellCallCommandDoneEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseShellCallCommandDoneEvent", "Agent", "BaseModel"]
