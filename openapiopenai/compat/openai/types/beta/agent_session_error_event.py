# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_error_event import AgentSessionErrorEvent as AgentSessionErrorEvent
from ..._models import BaseModel as BaseModel
from .session_error import SessionError as SessionError
