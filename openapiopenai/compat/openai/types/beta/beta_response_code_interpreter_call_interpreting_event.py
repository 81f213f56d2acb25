# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.beta_response_code_interpreter_call_interpreting_event import BetaResponseCodeInterpreterCallInterpretingEvent as BetaResponseCodeInterpreterCallInterpretingEvent
from openapiopenai.models.beta_agent_tag import BetaAgentTag as Agent
from ..._models import BaseModel as BaseModel
__all__ = ["BetaResponseCodeInterpreterCallInterpretingEvent", "Agent", "BaseModel"]
