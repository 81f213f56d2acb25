# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_event import AgentSessionEvent as AgentSessionEvent
