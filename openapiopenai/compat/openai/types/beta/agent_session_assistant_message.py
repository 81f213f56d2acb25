# Names of the official SDK, generated: openapiopenai drift names
from openapiopenai.models.agent_session_assistant_message import AgentSessionAssistantMessage as AgentSessionAssistantMessage
