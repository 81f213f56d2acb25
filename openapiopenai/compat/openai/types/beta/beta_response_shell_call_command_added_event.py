# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_shell_call_command_added_streaming_event import BetaResponseShellCallCommandAddedStreamingEvent as BetaResponseShellCallCommandAddedEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseShellCallCommandAddedEvent", "Agent", "BaseModel"]
