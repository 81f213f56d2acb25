# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_trace import AgentSessionTrace as SessionTrace
__all__ = ["SessionTrace"]
