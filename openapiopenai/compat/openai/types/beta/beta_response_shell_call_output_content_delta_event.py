# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_shell_call_output_content_delta_streaming_event import BetaResponseShellCallOutputContentDeltaStreamingEvent as BetaResponseShellCallOutputContentDeltaEvent
from openapiopenai.models.shell_call_output_delta import ShellCallOutputDelta as Delta
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseShellCallOutputContentDeltaEvent", "Delta", "Agent", "BaseModel"]
