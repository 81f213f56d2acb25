# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_custom_tool_call_input_done_event import BetaResponseCustomToolCallInputDoneEvent as BetaResponseCustomToolCallInputDoneEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseCustomToolCallInputDoneEvent", "Agent", "BaseModel"]
