# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_error_event import AgentSessionErrorEvent as AgentSessionErrorEvent
