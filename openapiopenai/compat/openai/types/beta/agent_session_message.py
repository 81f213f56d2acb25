# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_message import AgentSessionMessage as AgentSessionMessage
